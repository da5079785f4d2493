"""Figures that a new model must not worsen, and the targets they are held against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from build.metrics import Rate

Direction = Literal["lower", "higher"]

SLACK: Final = 0.02
"""How much a figure that is no rate (AUC, ECE) may worsen before that counts."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One figure that decides about a release.

    Attributes:
        name: Stable, kebab-case.
        text: What it says, in plain words.
        better: Which way is better.
        target: What it should reach.
        value: The figure: a share, an area or an error.
        rate: Its count and total, where it is a share of messages.
    """

    name: str
    text: str
    better: Direction
    target: float
    value: float
    rate: Rate | None = None

    @property
    def met(self) -> bool:
        """Return whether the target is reached."""
        return self.value <= self.target if self.better == "lower" else self.value >= self.target

    def as_dict(self) -> dict[str, Any]:
        """Return the gate for a report."""
        found: dict[str, Any] = {
            "name": self.name,
            "text": self.text,
            "better": self.better,
            "target": self.target,
            "value": round(self.value, 6),
            "met": self.met,
        }
        return {**found, **self.rate.as_dict()} if self.rate else found


def rate_gate(name: str, text: str, better: Direction, target: float, rate: Rate) -> Gate:
    """Return the gate of a share of messages."""
    return Gate(name, text, better, target, rate.value, rate)


def compare(new: Sequence[Gate], committed: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Return a sentence for each gate on which the new model is worse beyond noise.

    A share is worse when it lies outside the committed one's 95 % interval on the wrong side; any
    other figure when it worsened by more than ``SLACK``.

    Args:
        new: The gates of the new model.
        committed: Gates of the committed model by name, as :meth:`Gate.as_dict` gave them.
    """
    found = []
    for gate in new:
        old = committed.get(gate.name)
        if old is None:
            continue
        if "interval" in old:
            low, high = old["interval"]
        else:
            low, high = old["value"] - SLACK, old["value"] + SLACK
        worse = gate.value > high if gate.better == "lower" else gate.value < low
        if worse:
            found.append(
                f"{gate.text}: {gate.value:.4f}, was {old['value']:.4f} "
                f"(not worse than {high if gate.better == 'lower' else low:.4f} allowed)"
            )
    return found
