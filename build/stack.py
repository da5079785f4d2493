"""Trains the whole model, with and without parts of the data, so that nothing judges itself.

Rows of fold j get text logits from a text model that has not seen fold j. To judge fold i, all of
it is done again without fold i: the trees then learn from logits of text models that have seen
neither i nor j. Such pairs are fitted once and used for both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build.dataset import WHOLE, Table
from build.onnx_graph import Parts, calibrate
from build.train import TextModel, fit_calibration, fit_text, fit_trees
from build.weights import Recipe


@dataclass(slots=True)
class Texts:
    """Text models by the folds they have not seen, fitted when first asked for."""

    table: Table
    weight: NDArray[np.float64]
    fold: NDArray[np.int64]
    recipe: Recipe
    _models: dict[frozenset[int], TextModel] = field(default_factory=dict)

    def without(self, *left_out: int) -> TextModel:
        """Return the text model fitted on all rows but those of the folds ``left_out``."""
        key = frozenset(left_out)
        if key not in self._models:
            used = np.where(np.isin(self.fold, list(key)), 0.0, self.weight)
            self._models[key] = fit_text(self.table, used, self.recipe)
        return self._models[key]

    def logits(self, left_out: Iterable[int]) -> NDArray[np.float32]:
        """Return logits of all rows, each by a model that saw neither its fold nor ``left_out``."""
        away = tuple(left_out)
        found = np.full((len(self.table), 3), np.nan, dtype=np.float32)
        for fold in sorted(set(self.fold.tolist())):
            rows = np.flatnonzero(self.fold == fold)
            found[rows] = self.without(fold, *away).logits(self.table.take(rows))
        return found


def view_columns(signals: int, width: int) -> tuple[int, ...]:
    """Return how many columns of the table each view looks at, signals first."""
    return (width, signals)


def fit_views(
    columns: NDArray[np.float32],
    y: NDArray[np.int64],
    weight: NDArray[np.float64],
    recipe: Recipe,
    signals: int,
) -> tuple[Any, ...]:
    """Return one classifier per view, all fitted on the same rows."""
    seen = view_columns(signals, columns.shape[1])
    return tuple(fit_trees(columns[:, :width], y, weight, recipe) for width in seen)


def mean_of_views(views: Iterable[Any], columns: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean of the views' probabilities, float64[n, 3]."""
    seen = [v.predict_proba(columns[:, : v.n_features_in_]) for v in views]
    return np.asarray(np.mean(seen, axis=0))


def judge(texts: Texts) -> NDArray[np.float64]:
    """Return float64[n, 3]: each row judged by a model that saw nothing of its fold."""
    table, fold = texts.table, texts.fold
    found = np.full((len(table), 3), np.nan)
    for out in sorted(set(fold.tolist())):
        columns = np.hstack([table.signals, texts.logits((out,))])
        weight = np.where(fold == out, 0.0, texts.weight)
        views = fit_views(columns, table.y, weight, texts.recipe, table.signals.shape[1])
        rows = np.flatnonzero(fold == out)
        found[rows] = mean_of_views(views, columns[rows])
    return found


def judge_genres(texts: Texts, genre: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return float64[n, 3]: rows of each genre (>= 0) judged by a model that saw none of it.

    The text logits of the other rows, which the trees learn from, come from the models that left
    out those rows' folds; these saw messages of the genre, but not through the trees.
    """
    table = texts.table
    found = np.full((len(table), 3), np.nan)
    others = texts.logits(())
    for out in sorted(set(genre[genre >= 0].tolist())):
        rows = np.flatnonzero(genre == out)
        weight = np.where(genre == out, 0.0, texts.weight)
        blind = fit_text(table, weight, texts.recipe)
        columns = np.hstack([table.signals, others])
        columns[rows, -3:] = blind.logits(table.take(rows))
        views = fit_views(columns, table.y, weight, texts.recipe, table.signals.shape[1])
        found[rows] = mean_of_views(views, columns[rows])
    return found


def calibrated(
    raw: NDArray[np.float64], texts: Texts, judged: NDArray[np.float64] | None = None
) -> NDArray[np.float64]:
    """Scale each fold's probabilities by what was fitted on the other folds.

    Args:
        raw: float64[n, 3], out of fold; scaling is fitted on these.
        texts: Says which rows belong to which fold, and their weights.
        judged: The probabilities to scale, if not ``raw`` itself.
    """
    table, fold = texts.table, texts.fold
    source = raw if judged is None else judged
    found = np.empty_like(raw)
    whole = np.where(table.field("variant") == WHOLE, texts.weight, 0.0)
    for out in sorted(set(fold.tolist())):
        scale, offset = fit_calibration(raw, table.y, np.where(fold == out, 0.0, whole))
        rows = fold == out
        found[rows] = calibrate(source[rows], scale, offset)
    return found


def release(texts: Texts, raw: NDArray[np.float64]) -> Parts:
    """Return the parts of the model fitted on everything, calibrated by out-of-fold results."""
    table = texts.table
    columns = np.hstack([table.signals, texts.logits(())])
    count = table.signals.shape[1]
    views = fit_views(columns, table.y, texts.weight, texts.recipe, count)
    whole = np.where(table.field("variant") == WHOLE, texts.weight, 0.0)
    scale, offset = fit_calibration(raw, table.y, whole)
    final = texts.without()
    return Parts(final.coefficients, final.intercept, views, count, scale, offset)
