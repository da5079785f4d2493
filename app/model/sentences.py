"""Puts reasons into plain sentences, for people who never heard of signals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.model.assessment import Sentence
from app.model.findings import AGAINST_FRAUD, FOR_FRAUD, OPEN

SHOWN_DETAILS: Final = 3
"""Pieces of evidence quoted in one sentence."""

WORDS_FOR: Final = "Some of the wording is more usual in fraud"
WORDS_AGAINST: Final = "Some of the wording is more usual in honest mail"
SHOWN_WORDS: Final = 6

NOT_FRAUD: Final = "In this message, that speaks against fraud."
NOT_HARMLESS: Final = "In this message, that does not reassure: fraud imitates it."
OPEN_FRAUD: Final = "In a message like this one, {} speaks for fraud"
OPEN_HARMLESS: Final = "In a message like this one, {} speaks against fraud"


def of_signal(signal: str, details: Sequence[str], *, for_fraud: bool) -> Sentence:
    """Return the sentence for a signal that changed the result.

    Args:
        signal: Its name.
        details: Evidence, quoted in the sentence; may be empty.
        for_fraud: Whether it spoke for fraud.

    Raises:
        KeyError: There is no sentence for this signal.
    """
    quoted = _quoted(details, SHOWN_DETAILS)
    if signal in FOR_FRAUD:
        tail = "" if for_fraud else NOT_FRAUD
        return Sentence(FOR_FRAUD[signal], details=quoted, tail=tail)
    if signal in AGAINST_FRAUD:
        tail = NOT_HARMLESS if for_fraud else ""
        return Sentence(AGAINST_FRAUD[signal], details=quoted, tail=tail)
    return Sentence(OPEN_FRAUD if for_fraud else OPEN_HARMLESS, OPEN[signal], quoted)


def of_words(words: Sequence[str], *, for_fraud: bool) -> Sentence:
    """Return the sentence for words that changed the result, strongest first."""
    finding = WORDS_FOR if for_fraud else WORDS_AGAINST
    return Sentence(finding, details=_quoted(words, SHOWN_WORDS))


def _quoted(details: Sequence[str], most: int) -> tuple[str, ...]:
    """Return the first ``most`` different details."""
    different = {detail.casefold(): detail for detail in reversed(details) if detail}
    return tuple(reversed(different.values()))[:most]
