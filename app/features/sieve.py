"""Finds the hashes that a table knows among the many of a text, all in a few steps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

_SHIFT: Final = np.uint64(64 - 16)
"""By their leading bits alone nineteen of twenty words are told to be in no table."""


class Sieve:
    """The 64-bit hashes that a table knows.

    What passes a small array of flags is looked up; the rest, nearly all words, is not.

    Attributes:
        hashes: Ascending, uint64[k].
    """

    __slots__ = ("_flags", "hashes")

    def __init__(self, hashes: Iterable[int]) -> None:
        """Take the table's hashes, in any order."""
        self.hashes = np.array(sorted(set(hashes)), dtype=np.uint64)
        self._flags = np.zeros(1 << 16, dtype=np.bool_)
        self._flags[self.hashes >> _SHIFT] = True

    def find(self, hashes: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return which of ``hashes`` are known, and which of :attr:`hashes` each is.

        Args:
            hashes: Of the words of a text, uint64[w].

        Returns:
            Indexes into ``hashes``, ascending, and as many into :attr:`hashes`.
        """
        at = np.flatnonzero(self._flags.take((hashes >> _SHIFT).view(np.int64)))
        passed = hashes.take(at)
        which = np.minimum(np.searchsorted(self.hashes, passed), len(self.hashes) - 1)
        known = self.hashes[which] == passed
        return at[known], which[known]
