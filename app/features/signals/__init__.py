"""Named signals: each a small function from a derived message to one number and its evidence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features.features import Clue, Clues, Evidence
from app.features.signals import (
    addresses,
    attachments,
    brand,
    codes,
    content,
    identity,
    links,
    provider,
    structure,
)
from app.features.signals.registry import Signal
from app.features.view import View

_MODULES: Final = (
    identity, provider, brand, links, addresses, content, structure, attachments, codes,
)  # fmt: skip
SIGNALS: Final[tuple[Signal, ...]] = tuple(
    signal for module in _MODULES for signal in module.FAMILY.signals
)
"""Every signal, in the order of :attr:`app.features.features.Features.signals`."""
NAMES: Final[tuple[str, ...]] = tuple(signal.name for signal in SIGNALS)
_MEASURES: Final = tuple((i, s.name, s.measure) for i, s in enumerate(SIGNALS) if not s.topic)
_OF_TOPIC: Final = {
    topic: tuple((i, s.name, s.measure) for i, s in enumerate(SIGNALS) if s.topic == topic)
    for topic in content.TOPICS
}
"""The signals that only phrases of a topic give rise to: of fifty topics a message has four."""
_ABSENT: Final = [0.0] * len(SIGNALS)
NEUTRAL: Final[NDArray[np.float32]] = np.array([s.neutral for s in SIGNALS], dtype=np.float32)
"""The value of each signal when its evidence is absent, parallel to :data:`NAMES`."""
Measured = tuple[NDArray[np.float32], Mapping[str, tuple[Evidence, ...]]]
"""The value of each signal in one message, float32[K], and the evidence of those that have any."""


def measure(views: Sequence[View]) -> list[Measured]:
    """Return the value of each signal, float32[K], and the evidence of those that have any.

    Each signal is measured in all messages before the next one is: its code is then at hand in the
    processor's caches, which the code of all signals does not fit in.

    Args:
        views: Derived messages.

    Returns:
        One pair for each message.
    """
    values = [_ABSENT.copy() for _ in views]
    evidence: list[dict[str, tuple[Clue, ...]]] = [{} for _ in views]
    messages = tuple(zip(views, values, evidence, strict=True))
    everywhere = ((signal, messages) for signal in _MEASURES)
    of_topics = (
        (signal, (message,))
        for message in messages
        for topic in message[0].hits
        for signal in _OF_TOPIC.get(topic, ())
    )
    for (index, name, measured), several in chain(everywhere, of_topics):
        for view, row, clues in several:
            value, found = measured(view)
            row[index] = value
            if found and not math.isnan(value):
                clues[name] = found
    table = np.array(values, dtype=np.float32)
    return [(row, Clues(clues)) for row, clues in zip(table, evidence, strict=True)]
