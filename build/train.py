"""Fits the parts of the model with scikit-learn.

A multinomial logistic regression reads the hashed text, gradient-boosted trees read the signals.
The model is a pool of the two, calibrated on messages of sources that neither has seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from build.dataset import WHOLE, Table
from build.onnx_graph import Joint, pooled, softmax, text_logits
from build.weights import Recipe

_TOLERANCE: Final = 2e-3
"""Ends the fit of the text model after about 15 of the 50 steps that 1e-4 takes. To its end it
ranked unseen fraud against everyday mail less well (AUC of nazario_csv 2020-21 .875, of
junk_osst_users .791; .913 and .800 so), but changed less with the mail that it was given (the
former .86 to .875 in six fits with other mail, weights and C of 1 and 4; .74 to .91 in ten so):
compare both when the recipe changes."""
_PULL: Final = 1e-3
"""Of the calibration towards leaving probabilities as they are."""
_LEAST: Final = 0.05
"""Scales stay positive: more of what speaks for a class never speaks against it."""


@dataclass(frozen=True, slots=True)
class TextModel:
    """Coefficients of the text model, rounded as the graph keeps them.

    Attributes:
        coefficients: float16[buckets, 3].
        intercept: float32[3].
    """

    coefficients: NDArray[np.float16]
    intercept: NDArray[np.float32]

    def probabilities(self, table: Table) -> NDArray[np.float64]:
        """Return float64[n, 3]."""
        return softmax(text_logits(table.text, self.coefficients, self.intercept))


def fit_text(table: Table, weight: NDArray[np.float64], recipe: Recipe) -> TextModel:
    """Fit the text model on the rows with weight; copies of a message are left out."""
    variant = table.field("variant")
    used = np.flatnonzero((weight > 0) & (variant == WHOLE))
    sample = weight[used] / weight[used].mean()
    with threadpool_limits(1):
        model = LogisticRegression(C=recipe.text_c, max_iter=60, tol=_TOLERANCE)
        model.fit(table.text[used], table.y[used], sample_weight=sample)
    coefficients = np.ascontiguousarray(model.coef_.T.astype(np.float16))
    return TextModel(coefficients, model.intercept_.astype(np.float32))


def fit_trees(
    signals: NDArray[np.float32], y: NDArray[np.int64], weight: NDArray[np.float64], recipe: Recipe
) -> HistGradientBoostingClassifier:
    """Fit gradient-boosted trees on the rows with weight.

    Args:
        signals: float32[n, K]; NaN for missing.
        y: int64[n].
        weight: float64[n].
        recipe: What was chosen by measuring.
    """
    used = weight > 0
    sample = weight[used] / weight[used].mean()
    model = HistGradientBoostingClassifier(
        learning_rate=recipe.rate,
        max_iter=recipe.rounds,
        max_leaf_nodes=recipe.leaves,
        min_samples_leaf=recipe.smallest,
        max_features=recipe.columns,
        l2_regularization=recipe.penalty,
        early_stopping=False,
        random_state=0,
    )
    with threadpool_limits(1):
        model.fit(signals[used], y[used], sample_weight=sample)
    return model


def fit_joint(
    views: Sequence[NDArray[np.float64]],
    shares: Sequence[float],
    y: NDArray[np.int64],
    weight: NDArray[np.float64],
) -> Joint:
    """Calibrate the pool of the views on messages that they were not trained on.

    Args:
        views: float64[n, 3] of the text and of the trees.
        shares: How much each view counts.
        y: int64[n].
        weight: float64[n]; rows without weight are left out.
    """
    chosen = weight > 0
    counted = np.array(shares, dtype=np.float32)
    logs = pooled([view[chosen] for view in views], counted)
    label, w = y[chosen], weight[chosen] / weight[chosen].sum()

    def loss(values: NDArray[np.float64]) -> float:
        logits = logs * values[:3] + np.append(values[3:], 0.0)
        p = softmax(logits)[np.arange(len(label)), label]
        far = float(np.sum((values[:3] - 1) ** 2) + np.sum(values[3:] ** 2))
        return float(w @ -np.log(np.maximum(p, 1e-12))) + _PULL * far

    bounds = [(_LEAST, None)] * 3 + [(None, None)] * 2
    with threadpool_limits(1):
        start = np.array([1.0, 1.0, 1.0, 0.0, 0.0])
        found = minimize(loss, start, method="L-BFGS-B", bounds=bounds).x
    offset = np.append(found[3:], 0.0).astype(np.float32)
    return Joint(counted, found[:3].astype(np.float32), offset)
