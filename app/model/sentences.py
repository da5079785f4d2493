"""Puts reasons into plain sentences, for people who never heard of signals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.model.findings import AGAINST_FRAUD, FOR_FRAUD, OPEN

SHOWN_DETAILS: Final = 3
"""Pieces of evidence quoted in one sentence."""

WORDS_FOR: Final = "Some of the wording is more usual in fraud"
WORDS_AGAINST: Final = "Some of the wording is more usual in honest mail"
SHOWN_WORDS: Final = 6

_NOT_FRAUD: Final = "In this message, that speaks against fraud."
_NOT_HARMLESS: Final = "In this message, that does not reassure: fraud imitates it."
_OPEN_FRAUD: Final = "In a message like this one, {} speaks for fraud"
_OPEN_HARMLESS: Final = "In a message like this one, {} speaks against fraud"


def of_signal(signal: str, details: Sequence[str], *, for_fraud: bool) -> str:
    """Return the sentence for a signal that changed the result.

    Args:
        signal: Its name.
        details: Evidence, quoted in the sentence; may be empty.
        for_fraud: Whether it spoke for fraud.

    Raises:
        KeyError: There is no sentence for this signal.
    """
    if signal in FOR_FRAUD:
        return _sentence(FOR_FRAUD[signal], details, "" if for_fraud else _NOT_FRAUD)
    if signal in AGAINST_FRAUD:
        return _sentence(AGAINST_FRAUD[signal], details, _NOT_HARMLESS if for_fraud else "")
    frame = _OPEN_FRAUD if for_fraud else _OPEN_HARMLESS
    return _sentence(frame.format(OPEN[signal]), details, "")


def of_words(words: Sequence[str], *, for_fraud: bool) -> str:
    """Return the sentence for words that changed the result, strongest first."""
    finding = WORDS_FOR if for_fraud else WORDS_AGAINST
    return _sentence(finding, words, "", most=SHOWN_WORDS)


def _sentence(finding: str, details: Sequence[str], tail: str, most: int = SHOWN_DETAILS) -> str:
    different = {detail.casefold(): detail for detail in reversed(details) if detail}
    quoted = [f"“{detail}”" for detail in reversed(different.values())][:most]
    text = f"{finding}: {', '.join(quoted)}." if quoted else f"{finding}."
    return f"{text} {tail}" if tail else text
