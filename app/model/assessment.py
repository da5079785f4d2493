"""What the model room hands on: a verdict, how sure it is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # NumPy comes with it, which what only shows results can do without
    from app.features.features import Place


class Verdict(StrEnum):
    """What the reader is told."""

    FRAUD = "fraud"
    ADVERTISING = "advertising"
    LEGITIMATE = "legitimate"
    CANNOT_TELL = "cannot-tell"
    UNREADABLE = "unreadable"


class Explain(StrEnum):
    """Which results are given their reasons, which cost more than the scoring itself."""

    ALL = "all"
    DOUBTFUL = "doubtful"
    """Only fraud, and what cannot be told or could not be read completely."""
    NONE = "none"


CLASSES = (Verdict.FRAUD, Verdict.ADVERTISING, Verdict.LEGITIMATE)
"""The model's classes, in the order of its probabilities."""


@dataclass(frozen=True, slots=True)
class Probabilities:
    """Calibrated probabilities of the three classes; they add up to 1."""

    fraud: float
    advertising: float
    legitimate: float


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence and what it did to the result.

    Attributes:
        signal: The signal's name, or "words" for wording.
        effect: Probability of fraud with this evidence minus without it; positive speaks for
            fraud, negative against.
        text: One plain sentence.
        places: Where in the message, strongest first; may be empty.
    """

    signal: str
    effect: float
    text: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """The result for one message.

    Attributes:
        verdict: What the reader is told.
        model_verdict: What the policy made of the probabilities alone; None if not scored.
        note: One sentence that says why the two differ, or why no verdict was possible; "" if
            there is nothing to say.
        probabilities: None if nothing could be read to score.
        reasons: Strongest first.
        model: Id of the model that scored.
    """

    verdict: Verdict
    model_verdict: Verdict | None
    note: str
    probabilities: Probabilities | None
    reasons: tuple[Reason, ...]
    model: str
