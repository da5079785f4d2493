"""Cutting texts into words, each with its place and a 64-bit hash, in NumPy.

Most mail is short, and a call of NumPy costs as much as a thousand letters. So several texts are
put behind each other in one array, and each step is one call for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import mul
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold

_LONGEST: Final = 1 << 15
"""Code points of a block; then all its arrays stay in a processor's cache."""
_MOST_TEXTS: Final = 1 << 10
_ZERO: Final = np.uint32(0x30)
_TEN: Final = 10
_BASE: Final = 0x9E3779B97F4A7C15
"""Odd, so that its powers have inverses modulo 2^64 (Knuth's multiplicative constant)."""
_MIX: Final = np.uint64(0xD6E8FEB86659FD93)
_HALF: Final = np.uint64(32)
_PAIR: Final = np.uint64(0xC2B2AE3D27D4EB4F)
_TRIPLE: Final = np.uint64(0x165667B19E3779F9)
_HASHED_AT_ONCE: Final = 1_000
"""Words of a table hashed in one go; one by one took a third of a second at the start."""


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
    return mix((sums.take(ends) - sums.take(starts)) * _INVERSE.take(starts))


def hash_words(words: list[str]) -> NDArray[np.uint64]:
    """Return the hashes that :func:`hashes` gives these folded words, uint64[n]."""
    folded, _ = fold.fold(fold.codes(" ".join(words)))
    starts, ends = spans(folded)
    return hashes(folded, starts, ends)


def hashes_of(words: Iterable[str]) -> dict[str, int]:
    """Return the hash of each of the folded ``words`` of a table, worked out many at a time."""
    listed = sorted(set(words))
    found: dict[str, int] = {}
    for start in range(0, len(listed), _HASHED_AT_ONCE):
        part = listed[start : start + _HASHED_AT_ONCE]
        found.update(zip(part, hash_words(part).tolist(), strict=True))
    return found


def pair_hashes(hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return one hash for each two adjacent words, uint64[max(0, w - 1)]."""
    return hashes[:-1] + hashes[1:] * _PAIR


def triple_hashes(hashes: NDArray[np.uint64], pairs: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return one hash for each three adjacent words, whose :func:`pair_hashes` are ``pairs``."""
    return pairs[:-1] + hashes[2:] * _TRIPLE


def hash_of_words(hashes: Sequence[int]) -> int:
    """Return the hash that one to three words with ``hashes`` have together."""
    together: int = sum(map(mul, hashes, (1, int(_PAIR), int(_TRIPLE)))) % 2**64
    return together


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one piece of text.

    Attributes:
        folded: Folded code points of the text, a space for anything else, uint32[n].
        starts: First offset of each word in ``folded``, int64[w].
        ends: Offset behind each word, int64[w].
        hashes: uint64[w].
        digits: How many digits each word has, int32[w].
        written: ``folded`` as a string: most words are never looked at one by one.
    """

    folded: NDArray[np.uint32]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    digits: NDArray[np.int32]
    written: str

    def chosen(self, which: slice | NDArray[np.bool_]) -> Words:
        """Return some of the words of the same text."""
        return Words(
            self.folded,
            self.starts[which],
            self.ends[which],
            self.hashes[which],
            self.digits[which],
            self.written,
        )

    def texts(self, first: int = 0, behind: int | None = None) -> list[str]:
        """Return the folded words from index ``first`` to the one before ``behind``."""
        count = len(self.starts)
        behind = count if behind is None else min(behind, count)
        if first >= behind:
            return []
        return self.written[self.starts.item(first) : self.ends.item(behind - 1)].split()


@dataclass(frozen=True, slots=True)
class Block:
    """The words of several texts that stand behind each other.

    Attributes:
        words: Of all texts.
        texts: First offset of each text in ``words.folded``, and the length of the whole.
        edges: Index of the first word of each text, and how many words there are.
    """

    words: Words
    texts: list[int]
    edges: list[int]

    def split(self) -> Iterator[Words]:
        """Yield the words of each text, with offsets in that text."""
        words = self.words
        shift = np.repeat(self.texts[:-1], np.diff(self.edges))
        starts, ends = words.starts - shift, words.ends - shift
        for (begin, end), (first, behind) in zip(
            pairwise(self.texts), pairwise(self.edges), strict=True
        ):
            yield Words(
                words.folded[begin:end],
                starts[first:behind],
                ends[first:behind],
                words.hashes[first:behind],
                words.digits[first:behind],
                words.written[begin:end],
            )


def cut_all(folded: NDArray[np.uint32], texts: list[int]) -> Block:
    """Cut several texts into words.

    Args:
        folded: Folded code points, at most 2^15, with a space at the end of each text.
        texts: First offset of each text, and the length of the whole.
    """
    starts, ends = spans(folded)
    written = folded.tobytes().decode("utf-32-le")
    words = Words(
        folded, starts, ends, hashes(folded, starts, ends), digits(folded, starts, ends), written
    )
    return Block(words, texts, [*np.searchsorted(starts, texts[:-1]).tolist(), len(starts)])


def cut(folded: NDArray[np.uint32]) -> Words:
    """Cut the folded code points (at most 2^15) of one text into words."""
    return cut_all(folded, [0, len(folded)]).words


def blocks(lengths: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first text and the one behind the last of each run that fits into a block.

    Args:
        lengths: Of each text, at most 2^15.
    """
    first, behind, total = 0, 0, 0
    for length in lengths:
        if total + length > _LONGEST or behind - first == _MOST_TEXTS:
            yield first, behind
            first, total = behind, 0
        total += length
        behind += 1
    if behind > first:
        yield first, behind


def digits(
    folded: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> NDArray[np.int32]:
    """Return how many digits each span of folded code points has, int32[w]."""
    sums = np.zeros(len(folded) + 1, dtype=np.int32)
    np.cumsum(are_digits(folded), out=sums[1:])
    counts: NDArray[np.int32] = sums.take(ends) - sums.take(starts)
    return counts


def are_digits(folded: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Return which folded code points are digits, bool[n]."""
    return folded - _ZERO < _TEN
