"""What the model room hands on: a verdict, how sure it is, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # NumPy comes with it, which what only shows results can do without
    from collections.abc import Callable

    from app.mail.places import Place


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
class Sentence:
    """What a reason says, in its parts, so that it can be said in another language.

    Attributes:
        finding: What was found, without a full stop; ``{}`` in it stands for the subject.
        subject: "" if the finding has no place for one.
        details: Evidence as it stands in the message.
        tail: A sentence that follows; "" if none does.
    """

    finding: str
    subject: str = ""
    details: tuple[str, ...] = ()
    tail: str = ""

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.said(str)

    def said(self, say: Callable[[str], str]) -> str:
        """Return the sentence with everything that is ours, and nothing else, put through ``say``.

        Args:
            say: Gives finding, subject and tail in another language.
        """
        finding = say(self.finding)
        if self.subject:
            finding = finding.replace("{}", say(self.subject))
        quoted = ", ".join(f"“{detail}”" for detail in self.details)
        text = f"{finding}: {quoted}." if quoted else f"{finding}."
        return f"{text} {say(self.tail)}" if self.tail else text


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence and what it did to the result.

    Attributes:
        signal: The signal's name, or "words" for wording.
        effect: Probability of fraud with this evidence minus without it; positive speaks for
            fraud, negative against.
        text: One plain sentence.
        places: Where in the message, strongest first; may be empty.
        sentence: The parts of ``text``; None where only the text was kept.
    """

    signal: str
    effect: float
    text: str
    places: tuple[Place, ...] = ()
    sentence: Sentence | None = field(default=None, repr=False, compare=False)


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
