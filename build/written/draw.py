"""Seeded choices: the same seed gives the same choices on every machine and Python."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_LOWER = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"
_TOKEN = _LOWER + _LOWER.upper() + _DIGITS


class Draw:
    """A stream of choices derived from a seed by SHA-256 in counter mode.

    Python's own ``random`` promises no stable sequences for ``choice`` across versions;
    training data has to be the same bytes everywhere.

    Attributes:
        seed: What the stream was made from.
    """

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self._count = 0

    def branch(self, name: str) -> Draw:
        """Return an independent stream, so that drawing more here changes nothing there."""
        return Draw(f"{self.seed}/{name}")

    def below(self, limit: int) -> int:
        """Return an integer from 0 to ``limit`` - 1 (bias below 2**-40 for limits we use)."""
        block = hashlib.sha256(f"{self.seed}\0{self._count}".encode()).digest()
        self._count += 1
        return int.from_bytes(block[:8], "big") % limit

    def between(self, low: int, high: int) -> int:
        """Return an integer from ``low`` to ``high``, both included."""
        return low + self.below(high - low + 1)

    def chance(self, probability: float) -> bool:
        """Return True with the given probability."""
        return self.below(1_000_000) < probability * 1_000_000

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of ``choices``."""
        return choices[self.below(len(choices))]

    def text(self, length: int, alphabet: str = _TOKEN) -> str:
        """Return ``length`` characters of ``alphabet``."""
        return "".join(alphabet[self.below(len(alphabet))] for _ in range(length))

    def digits(self, length: int) -> str:
        """Return ``length`` digits, the first of them not zero."""
        return self.text(1, _DIGITS[1:]) + self.text(length - 1, _DIGITS)

    def hex(self, length: int) -> str:
        """Return ``length`` lower-case hexadecimal digits."""
        return self.text(length, "0123456789abcdef")

    def letters(self, length: int) -> str:
        """Return ``length`` lower-case letters."""
        return self.text(length, _LOWER)
