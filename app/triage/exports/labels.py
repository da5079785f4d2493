"""Verdicts and numbers in the words that every export uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from app.model.assessment import Verdict

if TYPE_CHECKING:
    from app.model.assessment import Probabilities

VERDICTS: Final[Mapping[Verdict | None, str]] = {
    Verdict.FRAUD: "Fraud",
    Verdict.CANNOT_TELL: "Cannot tell",
    Verdict.UNREADABLE: "Not completely read",
    Verdict.ADVERTISING: "Advertising",
    Verdict.LEGITIMATE: "Looks legitimate",
    None: "No message",
}
"""Each verdict in words, the most urgent first."""
_LEAST: Final = 0.005
_MOST: Final = 0.995


def chance(shares: Probabilities | None) -> str:
    """Return the probability of fraud as a number; a calibrated model is never at 0 or 100 %."""
    return "" if shares is None else percent(shares.fraud)


def percent(probability: float) -> str:
    """Return a probability in per cent."""
    if probability < _LEAST:
        return "< 1 %"
    return "> 99 %" if probability > _MOST else f"{probability:.0%}".replace("%", " %")
