"""What the features room hands on: numbers for the model, and where each came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """What gave rise to a signal.

    Attributes:
        detail: The words, the domain, the name: short, safe to show, quoted in a reason.
        place: Where it stands.
    """

    detail: str
    place: Place


Clue = Evidence | Callable[[], Evidence]
"""Evidence, or what makes it: of most messages nobody asks for any."""


class Clues(Mapping[str, tuple[Evidence, ...]]):
    """The evidence of signals, made when it is asked for."""

    __slots__ = ("_found",)

    def __init__(self, found: Mapping[str, tuple[Clue, ...]]) -> None:
        self._found = found

    def __getitem__(self, name: str) -> tuple[Evidence, ...]:
        return tuple([c if isinstance(c, Evidence) else c() for c in self._found[name]])

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


@dataclass(frozen=True, slots=True)
class Features:
    """One message as the model sees it.

    Attributes:
        ids: int32[n], distinct hash buckets of the text's n-grams, ascending.
        val: float32[n], the weight of each bucket.
        signals: float32[K], in the order of ``app.features.signals.NAMES``; NaN where the message
            cannot say (headers unknown, no links to look at): missing is not zero.
        evidence: For signals that fired, by name, what gave rise to them.
    """

    ids: NDArray[np.int32]
    val: NDArray[np.float32]
    signals: NDArray[np.float32]
    evidence: Mapping[str, tuple[Evidence, ...]]
