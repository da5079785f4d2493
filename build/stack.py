"""Trains the whole model, with and without parts of the data, so that nothing judges itself.

Text model and trees are fitted once for each fold without it, and judge that fold. How the two
are put together is fitted on these results; it is five numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from build.dataset import WHOLE, Table
from build.onnx_graph import Joint, Parts
from build.train import fit_joint, fit_text, fit_trees
from build.weights import Recipe, weights

_TEXT_GENEROSITY: Final = 2


@dataclass(frozen=True, slots=True)
class Lesson:
    """A table with what each row weighs.

    Attributes:
        table: All rows.
        recipe: Where the weights come from.
        trees: float64[n], weights for the trees: large sources stand for themselves in part.
        text: float64[n], weights for the text model, which is given more of them.
    """

    table: Table
    recipe: Recipe
    trees: NDArray[np.float64]
    text: NDArray[np.float64]


def lesson(table: Table, recipe: Recipe) -> Lesson:
    """Return the table with its weights."""
    return Lesson(table, recipe, weights(table, recipe), weights(table, recipe, _TEXT_GENEROSITY))


def judge(given: Lesson, fold: NDArray[np.int64]) -> tuple[NDArray[np.float64], ...]:
    """Return what text and trees say of each row, by models that saw nothing of its fold.

    Args:
        given: What to learn from.
        fold: int64[n]; rows of folds below 0 are always learnt from and not judged.

    Returns:
        float64[n, 3] for each view, the text first; NaN where not judged.
    """
    return judge_text(given, fold), judge_trees(given, fold)


def judge_text(given: Lesson, fold: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return what the text model says; see :func:`judge`."""
    table, found = given.table, np.full((len(given.table), 3), np.nan)
    for out in _judged(fold):
        rows = np.flatnonzero(fold == out)
        model = fit_text(table, np.where(fold == out, 0.0, given.text), given.recipe)
        found[rows] = model.probabilities(table.take(rows))
    return found


def judge_trees(given: Lesson, fold: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return what the trees say; see :func:`judge`."""
    table, found = given.table, np.full((len(given.table), 3), np.nan)
    for out in _judged(fold):
        rows = np.flatnonzero(fold == out)
        weight = np.where(fold == out, 0.0, given.trees)
        model = fit_trees(table.signals, table.y, weight, given.recipe)
        found[rows] = model.predict_proba(table.signals[rows])
    return found


def _judged(fold: NDArray[np.int64]) -> list[int]:
    return sorted(set(fold[fold >= 0].tolist()))


def joint(given: Lesson, views: tuple[NDArray[np.float64], ...]) -> Joint:
    """Return how the views are put together, fitted on whole messages judged out of fold."""
    whole = np.where(given.table.field("variant") == WHOLE, given.trees, 0.0)
    return fit_joint(views, given.recipe.views, given.table.y, whole)


def release(given: Lesson, put_together: Joint) -> Parts:
    """Return the parts of the model fitted on everything."""
    table = given.table
    text = fit_text(table, given.text, given.recipe)
    trees = fit_trees(table.signals, table.y, given.trees, given.recipe)
    signals = table.signals.shape[1]
    return Parts(text.coefficients, text.intercept, (trees,), signals, put_together)
