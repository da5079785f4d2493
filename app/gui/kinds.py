"""What a row may be: one of the verdicts, or None for what could not be opened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.model.assessment import Verdict

translate = QCoreApplication.translate

KINDS: Final[tuple[Verdict | None, ...]] = (
    Verdict.FRAUD,
    Verdict.CANNOT_TELL,
    Verdict.UNREADABLE,
    Verdict.ADVERTISING,
    Verdict.LEGITIMATE,
    None,
)
"""In order of what deserves a look first."""


def name(kind: Verdict | None) -> str:
    """Return what ``kind`` is called."""
    return words.verdict(kind) if kind else translate("kinds", "Could not be opened")
