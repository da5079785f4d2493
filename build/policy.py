"""Chooses the thresholds between verdicts from out-of-fold everyday mail.

Split-conformal: of n exchangeable messages of everyday mail, a new one scores above the
k-th smallest, k = ceil((n + 1)(1 - a)), with probability at most a (Vovk et al. 2005). Mail of
a source never seen is not exchangeable with it, so the nominal rate is a promise only for mail
like that in the corpora; the report says what was found for each genre and source.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from build.corpora import LABELS
from build.dataset import Table

NOMINAL_FRAUD: Final = 0.02
"""Share of everyday mail that may be called fraud."""
NOMINAL_DOUBT: Final = 0.15
"""Share of everyday mail that may be called fraud or left undecided. At 10 % a quarter of the
plain-text phishing (nazario_csv 2020-21) was called harmless, at 15 % less than a fifth."""
BOUNDS: Final[Mapping[str, float]] = {
    "hard_ham": 0.02,
    "lists": 0.001,
    "bounces": 0.01,
    "political_2024": 0.03,
}
"""Share of other harmless mail that may be called fraud. Everyday mail alone would put the
threshold where more of it is."""
MOST_DOUBT: Final = 0.5
"""What is more likely fraud than not is never called harmless, whatever the shares above say."""
GENRE_LIMIT: Final = 0.05
"""No genre of at least ``GENRE_SIZE`` messages may be called fraud more often."""
GENRE_SIZE: Final = 15
_LEAST_ADVERTISING: Final = 0.4
"""Lower thresholds part the two classes better on old spam, and call a fifth of everyday mail and
of mailing lists advertising."""
LEGITIMATE: Final = LABELS.index("legitimate")
ADVERTISING: Final = LABELS.index("advertising")
FRAUD: Final = LABELS.index("fraud")
DOUBT: Final = len(LABELS)
"""The number of the verdict "cannot tell", behind the classes."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The released policy.

    Attributes:
        fraud: From this probability of fraud on: fraud.
        doubt: From this one on: cannot tell.
        advertising: Below that, from this probability of advertising on: advertising, unless
            legitimate is likelier.
    """

    fraud: float
    doubt: float
    advertising: float

    def verdicts(self, probabilities: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return indexes into ``LABELS``, or ``DOUBT``."""
        fraud = probabilities[:, FRAUD]
        rest = np.where(advertised(probabilities, self.advertising), ADVERTISING, LEGITIMATE)
        found = np.where(fraud >= self.doubt, DOUBT, rest)
        return np.where(fraud >= self.fraud, FRAUD, found)


def advertised(probabilities: NDArray[np.float64], threshold: float) -> NDArray[np.bool_]:
    """Return what is called advertising if it is not fraud: bool[n] for float64[n, 3]."""
    return np.asarray(
        probabilities[:, ADVERTISING] >= np.maximum(threshold, probabilities[:, LEGITIMATE])
    )


def conformal(scores: NDArray[np.float64], rate: float) -> float:
    """Return the threshold that a new exchangeable score reaches with at most this probability."""
    rank = math.ceil((len(scores) + 1) * (1 - rate))
    if rank > len(scores):
        return 1.0
    return float(np.nextafter(np.sort(scores)[rank - 1], 2.0))


def within(scores: NDArray[np.float64], rate: float) -> float:
    """Return the lowest threshold that at most this share of the scores reaches; 0 for none."""
    if not len(scores):
        return 0.0
    return float(np.nextafter(np.sort(scores)[-int(rate * len(scores)) - 1], 2.0))


def choose(
    everyday: Mapping[str, NDArray[np.float64]],
    harmless: Mapping[str, NDArray[np.float64]],
    advertising: float,
) -> Thresholds:
    """Return the thresholds for fraud scores of everyday mail by genre.

    Args:
        everyday: Out-of-fold probabilities of fraud, float64[n] for each genre.
        harmless: The same of the other mail that ``BOUNDS`` names.
        advertising: The threshold for advertising, chosen elsewhere.
    """
    scores = np.concatenate(list(everyday.values()))
    fraud = conformal(scores, NOMINAL_FRAUD)
    for genre in everyday.values():
        if len(genre) >= GENRE_SIZE:
            fraud = max(fraud, within(genre, GENRE_LIMIT))
    for name, others in harmless.items():
        fraud = max(fraud, within(others, BOUNDS[name]))
    doubt = min(conformal(scores, NOMINAL_DOUBT), fraud, MOST_DOUBT)
    return Thresholds(*(_rounded(t) for t in (fraud, doubt, advertising)))


def _rounded(threshold: float) -> float:
    """Return the threshold with four digits, never lower."""
    return min(math.ceil(threshold * 10_000) / 10_000, 1.0)


def everyday(table: Table, probabilities: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Return the fraud scores of the everyday mail (``ham_fixtures``) by genre."""
    genre, source = table.field("genre"), table.field("source")
    mine = source == "ham_fixtures"
    return {
        name: probabilities[mine & (genre == name), FRAUD]
        for name in sorted(set(genre[mine].tolist()))
    }


def advertising_threshold(
    y: NDArray[np.int64], probabilities: NDArray[np.float64], weight: NDArray[np.float64]
) -> float:
    """Return the threshold that parts advertising from legitimate mail with the fewest errors.

    Each of the two classes counts the same as a whole.
    """
    best, found = -1.0, 0.5
    for threshold in np.arange(_LEAST_ADVERTISING, 0.81, 0.02):
        over = advertised(probabilities, threshold)
        hits = [
            np.average(over[y == ADVERTISING], weights=weight[y == ADVERTISING]),
            np.average(~over[y == LEGITIMATE], weights=weight[y == LEGITIMATE]),
        ]
        if sum(hits) > best:
            best, found = float(sum(hits)), float(threshold)
    return round(found, 2)
