"""Named signals: each a small function from a derived message to one number and its evidence."""

from __future__ import annotations

import math
from collections.abc import Mapping
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


def measure(view: View) -> tuple[NDArray[np.float32], Mapping[str, tuple[Evidence, ...]]]:
    """Return the value of each signal, float32[K], and the evidence of those that have any."""
    values = _ABSENT.copy()
    evidence: dict[str, tuple[Clue, ...]] = {}
    for index, name, measured in chain(
        _MEASURES, *[_OF_TOPIC[topic] for topic in view.hits if topic in _OF_TOPIC]
    ):
        value, found = measured(view)
        values[index] = value
        if found and not math.isnan(value):
            evidence[name] = found
    return np.array(values, dtype=np.float32), Clues(evidence)
