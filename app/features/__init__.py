"""From a message to numbers: hashed wording and named signals, each with its evidence.

    features = extract(message)

The very same code runs in training and in the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.features import fold, signals, text
from app.features.features import Features
from app.features.view import View, derive
from app.mail.message import Message

SCHEMA_VERSION: Final = 1
"""Raised by hand when the same message gives other features than before."""


def extract(message: Message) -> Features:
    """Return the features of one message."""
    return of_view(derive(message))


def of_view(view: View) -> Features:
    """Return the features of a message that was derived already."""
    return of_views([view])[0]


def of_views(views: Sequence[View]) -> list[Features]:
    """Do as :func:`of_view` with several messages, in half the time."""
    return [
        Features(ids=ids, val=val, signals=values, evidence=evidence)
        for (ids, val), (values, evidence) in zip(
            text.hashed(views), signals.measure(views), strict=True
        )
    ]


def schema() -> dict[str, object]:
    """Return what a model must know of its features, as plain JSON values."""
    return {
        "schema": SCHEMA_VERSION,
        "unicode": fold.UNICODE_VERSION,
        "buckets": text.BUCKETS,
        "families": {name: list(span) for name, span in text.FAMILIES.items()},
        "signals": [
            {"name": s.name, "family": s.family, "neutral": s.neutral, "nullable": s.nullable}
            for s in signals.SIGNALS
        ],
    }
