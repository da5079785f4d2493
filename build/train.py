"""Fits the parts of the model with scikit-learn.

A multinomial logistic regression over the hashed text gives one logit per class. Its results for
messages of sources that it was not fitted on, beside the signals, are what the trees learn from:
so the trees trust the text exactly as far as it holds on sources not seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from build.dataset import WHOLE, Table
from build.onnx_graph import calibrate, text_logits
from build.weights import Recipe


@dataclass(frozen=True, slots=True)
class TextModel:
    """Coefficients of the text model, rounded as the graph keeps them.

    Attributes:
        coefficients: float16[buckets, 3].
        intercept: float32[3].
    """

    coefficients: NDArray[np.float16]
    intercept: NDArray[np.float32]

    def logits(self, table: Table) -> NDArray[np.float32]:
        """Return float32[n, 3]."""
        return text_logits(table.text, self.coefficients, self.intercept)


def fit_text(table: Table, weight: NDArray[np.float64], recipe: Recipe) -> TextModel:
    """Fit the text model on the rows with weight; copies of a message are left out."""
    variant = table.field("variant")
    used = np.flatnonzero((weight > 0) & (variant == WHOLE))
    sample = weight[used] / weight[used].mean()
    with threadpool_limits(1):
        model = LogisticRegression(C=recipe.text_c, max_iter=120, tol=1e-3)
        model.fit(table.text[used], table.y[used], sample_weight=sample)
    coefficients = np.ascontiguousarray(model.coef_.T.astype(np.float16))
    return TextModel(coefficients, model.intercept_.astype(np.float32))


def fit_trees(
    columns: NDArray[np.float32], y: NDArray[np.int64], weight: NDArray[np.float64], recipe: Recipe
) -> HistGradientBoostingClassifier:
    """Fit gradient-boosted trees on the rows with weight.

    Args:
        columns: float32[n, F]; NaN for missing.
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
        l2_regularization=recipe.penalty,
        early_stopping=False,
        random_state=0,
    )
    with threadpool_limits(1):
        model.fit(columns[used], y[used], sample_weight=sample)
    return model


def fit_calibration(
    probabilities: NDArray[np.float64], y: NDArray[np.int64], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Fit vector scaling (Guo et al. 2017) on probabilities of messages not trained on.

    Returns:
        float32[3] scale and float32[3] offset of the log-probabilities.
    """
    chosen = weight > 0
    p, label, w = probabilities[chosen], y[chosen], weight[chosen] / weight[chosen].sum()

    def loss(values: NDArray[np.float64]) -> float:
        q = calibrate(p, values[:3], np.append(values[3:], 0.0))
        missed = -np.log(np.maximum(q[np.arange(len(q)), label], 1e-12))
        return float(
            w @ missed + 1e-3 * np.sum((values[:3] - 1) ** 2) + 1e-3 * np.sum(values[3:] ** 2)
        )

    with threadpool_limits(1):
        found = minimize(loss, np.array([1.0, 1.0, 1.0, 0.0, 0.0]), method="L-BFGS-B")
    scale = np.maximum(found.x[:3], 0.05).astype(np.float32)
    return scale, np.append(found.x[3:], 0.0).astype(np.float32)
