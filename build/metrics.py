"""Figures for judging: intervals, ranking, calibration. Plain NumPy, no state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import beta, rankdata

_LEVEL: Final = 0.95
BINS: Final = 10


@dataclass(frozen=True, slots=True)
class Rate:
    """A count out of a number of messages.

    Attributes:
        count: How many.
        total: Of how many; near-duplicates counted once.
    """

    count: int
    total: int

    @property
    def value(self) -> float:
        """Return the rate; NaN of nothing."""
        return self.count / self.total if self.total else float("nan")

    @property
    def interval(self) -> tuple[float, float]:
        """Return the exact 95 % interval (Clopper and Pearson 1934)."""
        if not self.total:
            return (0.0, 1.0)
        tail = (1 - _LEVEL) / 2
        low = float(beta.ppf(tail, self.count, self.total - self.count + 1)) if self.count else 0.0
        rest = self.total - self.count
        high = float(beta.ppf(1 - tail, self.count + 1, rest)) if rest else 1.0
        return low, high

    def as_dict(self) -> dict[str, object]:
        """Return count, total, rate and interval, rounded for a report."""
        low, high = self.interval
        value = round(self.value, 4) if self.total else None
        return {
            "count": self.count,
            "total": self.total,
            "rate": value,
            "interval": [round(low, 4), round(high, 4)],
        }


def auc(score: NDArray[np.float64], positive: NDArray[np.bool_]) -> float:
    """Return the area under the ROC curve (Mann and Whitney); NaN if a class is missing."""
    ones = int(positive.sum())
    zeros = len(positive) - ones
    if not ones or not zeros:
        return float("nan")
    ranks = rankdata(score)[positive].sum()
    return float((ranks - ones * (ones + 1) / 2) / (ones * zeros))


def bins(
    confidence: NDArray[np.float64], right: NDArray[np.bool_], weight: NDArray[np.float64]
) -> list[tuple[float, float, float]]:
    """Return (weight, mean confidence, share right) of ten equal bins that hold anything."""
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    found = []
    for number in range(BINS):
        inside = place == number
        mass = float(weight[inside].sum())
        if mass > 0:
            mean = float(np.average(confidence[inside], weights=weight[inside]))
            share = float(np.average(right[inside], weights=weight[inside]))
            found.append((mass, mean, share))
    return found


def expected_calibration_error(
    confidence: NDArray[np.float64], right: NDArray[np.bool_], weight: NDArray[np.float64]
) -> float:
    """Return the ECE over ten bins (Naeini et al. 2015), weighted."""
    found = bins(confidence, right, weight)
    total = sum(mass for mass, _, _ in found)
    return sum(mass * abs(mean - share) for mass, mean, share in found) / total


def macro_f1(y: NDArray[np.int64], guess: NDArray[np.int64], weight: NDArray[np.float64]) -> float:
    """Return the mean F1 of the three classes, weighted."""
    found = []
    for label in range(3):
        hit = weight[(y == label) & (guess == label)].sum()
        either = weight[y == label].sum() + weight[guess == label].sum()
        found.append(2 * hit / either if either else 0.0)
    return float(np.mean(found))
