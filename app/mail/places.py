"""Places in a message: what a reason points at, and what a window marks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """Which part of a message a :class:`Place` points into."""

    TEXT = "text"
    """``start`` and ``end`` are offsets into ``Message.text``."""
    SUBJECT = "subject"
    """Offsets into ``Message.subject``."""
    HEADER = "header"
    """``start`` is an index into ``Message.headers``; ``end`` is ``start + 1``."""
    LINK = "link"
    """``start`` is an index into ``Message.links``; ``end`` is ``start + 1``."""
    ATTACHMENT = "attachment"
    """``start`` is an index into ``Message.attachments``; ``end`` is ``start + 1``."""
    WHOLE = "whole"
    """The message as a whole; both are 0."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a message something stands."""

    where: Where
    start: int = 0
    end: int = 0
