"""What the features room hands on: numbers for the model, and where each came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.mail.places import Place


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
