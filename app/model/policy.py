"""Turns calibrated probabilities into the verdict a reader is told, and says why in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.model.assessment import Probabilities, Verdict

SCHEMA: Final = 1

NOTE_DOUBT: Final = (
    "The signs of fraud are too strong to call this message harmless and too weak to call it fraud."
)
NOTE_NOTHING: Final = "The message has no text, subject, link or attachment that could be judged."
NOTE_PART_FRAUD: Final = (
    "Part of this message could not be read. What could be read is enough to call it fraud."
)
NOTE_PART_DOUBT: Final = (
    "Part of this message could not be read, and what could be read has some signs of fraud."
)
NOTE_PART_HARMLESS: Final = (
    "Part of this message could not be read. Nothing was found in the rest, "
    "but what was not read may be what matters."
)
NOTE_ALARM: Final = (
    "The rest of the message looks harmless, but it carries a file of a kind that is dangerous. "
    "Do not open it unless you expected it."
)
NOTE_CARRIER: Final = (
    "The attached or forwarded message looks harmless, but the note that carries it does not."
)

HARMLESS: Final = frozenset({Verdict.LEGITIMATE, Verdict.ADVERTISING})
"""Verdicts after which a reader feels safe."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Thresholds on calibrated probabilities, frozen when the model was released.

    Attributes:
        fraud: At or above this probability of fraud: fraud.
        doubt: At or above this one, but below ``fraud``: cannot tell.
        advertising: Else, at or above this probability of advertising: advertising, unless
            legitimate is likelier.
    """

    fraud: float
    doubt: float
    advertising: float

    @classmethod
    def parse(cls, content: Mapping[str, Any]) -> Policy:
        """Read a policy from the JSON of a release.

        Raises:
            KeyError: A threshold is missing.
            TypeError: A threshold is not a number.
            ValueError: The schema is unknown, or the thresholds are not in order.
        """
        if content["schema"] != SCHEMA:
            raise ValueError("unknown schema of the policy")
        policy = cls(
            fraud=float(content["fraud"]),
            doubt=float(content["doubt"]),
            advertising=float(content["advertising"]),
        )
        if not 0 < policy.doubt <= policy.fraud <= 1 or not 0 < policy.advertising <= 1:
            raise ValueError("thresholds out of order")
        return policy

    def decide(self, probabilities: Probabilities) -> Verdict:
        """Return the verdict for a message that was read completely."""
        if probabilities.fraud >= self.fraud:
            return Verdict.FRAUD
        if probabilities.fraud >= self.doubt:
            return Verdict.CANNOT_TELL
        if probabilities.advertising >= max(self.advertising, probabilities.legitimate):
            return Verdict.ADVERTISING
        return Verdict.LEGITIMATE


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the reader is told, and what the probabilities alone said.

    Attributes:
        verdict: What the reader is told.
        model_verdict: What :meth:`Policy.decide` made of the probabilities; None if not scored.
        note: One sentence that says why they differ or why there is no verdict; "" if neither.
    """

    verdict: Verdict
    model_verdict: Verdict | None
    note: str


def conclude(policy: Policy, probabilities: Probabilities | None, *, complete: bool) -> Conclusion:
    """Apply the policy to one message.

    A message that was not read completely is never called harmless: whoever wrote it may have
    made it unreadable on purpose.

    Args:
        policy: The thresholds of the model that scored.
        probabilities: None if the message holds nothing to score.
        complete: Whether everything in the message was read.
    """
    if probabilities is None:
        verdict = Verdict.CANNOT_TELL if complete else Verdict.UNREADABLE
        return Conclusion(verdict, None, NOTE_NOTHING if complete else NOTE_PART_HARMLESS)
    decided = policy.decide(probabilities)
    if complete:
        return Conclusion(decided, decided, NOTE_DOUBT if decided is Verdict.CANNOT_TELL else "")
    if decided is Verdict.FRAUD:
        return Conclusion(Verdict.FRAUD, decided, NOTE_PART_FRAUD)
    note = NOTE_PART_DOUBT if decided is Verdict.CANNOT_TELL else NOTE_PART_HARMLESS
    return Conclusion(Verdict.UNREADABLE, decided, note)
