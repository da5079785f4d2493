"""What a signal is, and the list of them all in the order the model knows."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.features.features import Evidence, Place, Where
from app.features.view import View

Finding = tuple[float, tuple[Evidence, ...]]
"""A signal's value, and what gave rise to it."""
Measure = Callable[[View], Finding]

NOTHING: Final[Finding] = (0.0, ())
"""The signal did not fire."""
MISSING: Final[Finding] = (math.nan, ())
"""The message cannot say: missing is not zero."""
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
    """

    name: str
    family: str
    neutral: float
    nullable: bool
    meaning: str
    measure: Measure


class Family:
    """The signals of one module, in the order they are written."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.signals: list[Signal] = []

    def signal(
        self, name: str, *, neutral: float = 0.0, nullable: bool = False
    ) -> Callable[[Measure], Measure]:
        """Return a decorator that registers a function as the signal ``name``."""

        def register(measure: Measure) -> Measure:
            meaning = (measure.__doc__ or "").partition("\n")[0]
            self.signals.append(Signal(name, self.name, neutral, nullable, meaning, measure))
            return measure

        return register


def fired(value: float, *evidence: Evidence) -> Finding:
    """Return a finding with its evidence, bounded."""
    return value, evidence[:SHOWN]


def whole(detail: str) -> Evidence:
    """Return evidence that speaks of the message as a whole."""
    return Evidence(detail, Place(Where.WHOLE))


def link(index: int, detail: str) -> Evidence:
    """Return evidence that stands in a link."""
    return Evidence(detail[:80], Place(Where.LINK, index, index + 1))


def attachment(index: int, detail: str) -> Evidence:
    """Return evidence that stands in an attachment."""
    return Evidence(detail[:80], Place(Where.ATTACHMENT, index, index + 1))


def header(view: View, name: str, detail: str) -> Evidence:
    """Return evidence that stands in the first header field called ``name``."""
    for index, field in enumerate(view.message.headers):
        if field.name.lower() == name:
            return Evidence(detail[:80], Place(Where.HEADER, index, index + 1))
    return Evidence(detail[:80], Place(Where.WHOLE))


def log1p(count: float, most: float = 50.0) -> float:
    """Return ln(1 + count), with the count capped."""
    return math.log1p(min(count, most))
