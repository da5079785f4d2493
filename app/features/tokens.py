"""Cutting a message's text into words, each with its place and a 64-bit hash, in NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold

_LONGEST: Final = 1 << 15
_ZERO: Final = 0x30
_TEN: Final = 10
_BASE: Final = 0x9E3779B97F4A7C15
"""Odd, so that its powers have inverses modulo 2^64 (Knuth's multiplicative constant)."""
_MIX: Final = np.uint64(0xD6E8FEB86659FD93)
_HALF: Final = np.uint64(32)


def _powers(base: int) -> NDArray[np.uint64]:
    """Return base^0, base^1, … modulo 2^64, uint64[_LONGEST]."""
    factors = np.full(_LONGEST, base % 2**64, dtype=np.uint64)
    factors[0] = 1
    return np.cumprod(factors)


_POWERS: Final = _powers(_BASE)
_INVERSE: Final = _powers(pow(_BASE, -1, 2**64))


def mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Spread the entropy of each value over all its bits (the mixer of Degski, 64-bit)."""
    values = (values ^ (values >> _HALF)) * _MIX
    return values ^ (values >> _HALF)


def spans(folded: NDArray[np.uint32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return starts and ends of the runs of letters and digits in folded code points."""
    gap = np.empty(len(folded) + 2, dtype=np.bool_)
    gap[0] = gap[-1] = True
    np.equal(folded, fold.SPACE, out=gap[1:-1])
    edges = np.flatnonzero(gap[1:] != gap[:-1])
    return edges[::2], edges[1::2]


def hashes(
    folded: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """Return a 64-bit hash of each span; equal words have equal hashes wherever they stand.

    A polynomial over code points by prefix sums: H(end) - H(start), divided by base^start.
    At most 2^15 code points.
    """
    sums = np.zeros(len(folded) + 1, dtype=np.uint64)
    np.cumsum(folded * _POWERS[: len(folded)], out=sums[1:])
    return mix((sums[ends] - sums[starts]) * _INVERSE[starts])


def hash_words(words: list[str]) -> NDArray[np.uint64]:
    """Return the hashes that :func:`hashes` gives these folded words, uint64[n]."""
    folded, _ = fold.fold(fold.codes(" ".join(words)))
    starts, ends = spans(folded)
    return hashes(folded, starts, ends)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one piece of text.

    Attributes:
        folded: Folded code points of the text, a space for anything else, uint32[n].
        starts: First offset of each word in ``folded``, int64[w].
        ends: Offset behind each word, int64[w].
        hashes: uint64[w].
        texts: The folded words themselves.
    """

    folded: NDArray[np.uint32]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    texts: list[str]


def cut(folded: NDArray[np.uint32]) -> Words:
    """Cut folded code points (at most 2^15) into words."""
    starts, ends = spans(folded)
    texts = folded.tobytes().decode("utf-32-le").split()
    return Words(folded, starts, ends, hashes(folded, starts, ends), texts)


def digits(words: Words) -> NDArray[np.int64]:
    """Return how many digits each word has, int64[w]."""
    sums = np.zeros(len(words.folded) + 1, dtype=np.int64)
    np.cumsum(words.folded - np.uint32(_ZERO) < _TEN, out=sums[1:])
    counts: NDArray[np.int64] = sums[words.ends] - sums[words.starts]
    return counts
