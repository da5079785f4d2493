"""What a signal is, and the list of them all in the order the model knows."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.features.features import Clue, Evidence
from app.features.view import View
from app.mail.places import Place, Where

Finding = tuple[float, tuple[Clue, ...]]
"""A signal's value, and what gave rise to it."""
Measure = Callable[[View], Finding]

NOTHING: Final[Finding] = (0.0, ())
"""The signal did not fire."""
MISSING: Final[Finding] = (math.nan, ())
"""The message cannot say: missing is not zero."""
_DETAIL: Final = 80
"""Characters of a piece of evidence that are quoted."""
SHOWN: Final = 3
"""Pieces of evidence kept for one signal."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One named number.

    Attributes:
        name: Stable, unique, kebab-case; the model's files refer to it.
        family: The module it stands in.
        neutral: Its value when its evidence is absent.
        nullable: Whether it may be NaN.
        meaning: First line of the measuring function's docstring.
        measure: The function.
        topic: Category of the vocabulary without whose phrases it is 0; "" if there is none such.
    """

    name: str
    family: str
    neutral: float
    nullable: bool
    meaning: str
    measure: Measure
    topic: str


class Family:
    """The signals of one module, in the order they are written."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.signals: list[Signal] = []

    def signal(
        self, name: str, *, neutral: float = 0.0, nullable: bool = False, topic: str = ""
    ) -> Callable[[Measure], Measure]:
        """Return a decorator that registers a function as the signal ``name``."""

        def register(measure: Measure) -> Measure:
            meaning = (measure.__doc__ or "").partition("\n")[0]
            signal = Signal(name, self.name, neutral, nullable, meaning, measure, topic)
            self.signals.append(signal)
            return measure

        return register


def fired(value: float, *evidence: Clue) -> Finding:
    """Return a finding with its evidence, bounded."""
    return value, evidence[:SHOWN]


def whole(detail: str) -> Clue:
    """Return evidence that speaks of the message as a whole."""
    return partial(_evidence, detail, Where.WHOLE)


def link(index: int, detail: str) -> Clue:
    """Return evidence that stands in a link."""
    return partial(_evidence, detail, Where.LINK, index, index + 1)


def attachment(index: int, detail: str) -> Clue:
    """Return evidence that stands in an attachment."""
    return partial(_evidence, detail, Where.ATTACHMENT, index, index + 1)


def header(view: View, name: str, detail: str) -> Clue:
    """Return evidence that stands in the first header field called ``name``."""
    return partial(_in_header, view, name, detail)


def _evidence(detail: str, where: Where, start: int = 0, end: int = 0) -> Evidence:
    return Evidence(detail[:_DETAIL], Place(where, start, end))


def _in_header(view: View, name: str, detail: str) -> Evidence:
    if name not in view.fields:
        return _evidence(detail, Where.WHOLE)
    index = view.fields.index(name)
    return _evidence(detail, Where.HEADER, index, index + 1)


def log1p(count: float, most: float = 50.0) -> float:
    """Return ln(1 + count), with the count capped."""
    return math.log1p(min(count, most))
