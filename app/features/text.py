"""A message's wording as hashed n-grams, cleaned of what only tells where a mail was collected.

Six families, each with its own range of buckets and its own L2 norm, so that any of them can be
left out: single words, pairs of words, words and pairs of the subject, and runs of 3, 4 and 5
characters inside words (a word's edges count as a character). Hashes are plain unsigned
arithmetic on code points: the same on every machine and every version of Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.features import fold, tokens
from app.features.masking import Masked, mask
from app.features.view import View

FAMILIES: Final[dict[str, tuple[int, int]]] = {
    "word-1": (0, 1 << 16),
    "word-2": (1 << 16, 2 << 16),
    "subject": (4 << 15, 5 << 15),
    "char-3": (5 << 15, 6 << 15),
    "char-4": (6 << 15, 7 << 15),
    "char-5": (7 << 15, 8 << 15),
}
"""First bucket and the one behind the last, of each family."""
BUCKETS: Final = 1 << 18
_CHARACTERS: Final = 6_000
"""Characters of the subject and the start of the text whose runs are hashed; words are hashed
to the end. Runs carry languages without spaces and disguised words, and are the costly part."""
_IN_SUBJECT: Final = np.uint64(0xA24BAED4963EE407)
_SHIFT: Final = {size: np.uint64(64 - size) for size in (15, 16)}
_RUN_BASE: Final = np.uint32(0x01000193)
_RUN_MIX: Final = np.uint32(0x9E3779B1)
_LOGS: Final = (1.0 + np.log(np.arange(1, 1 << 15, dtype=np.float64))).astype(np.float32)
_FIRST_BUCKETS: Final = np.array([start for start, _ in FAMILIES.values()], dtype=np.int32)
_PAD: Final = np.array([fold.SPACE], dtype=np.uint32)

_Found = TypeVar("_Found")

Hashed = tuple[NDArray[np.int32], NDArray[np.float32]]
"""Distinct ids below :data:`BUCKETS`, ascending, int32[n], and their weights, float32[n]."""


def hashed(views: Sequence[View]) -> list[Hashed]:
    """Return the buckets of each message's n-grams, ascending, and their weights.

    Weights are 1 + ln(count), divided by the L2 norm of their family.
    """
    return _by_block(views, _hashed)


def _by_block(
    views: Sequence[View], work: Callable[[Sequence[View]], list[_Found]]
) -> list[_Found]:
    """Return what ``work`` finds in each message, given as many at once as go well together."""
    return [
        found
        for first, behind in tokens.blocks(len(view.words.folded) for view in views)
        for found in work(views[first:behind])
    ]


def _hashed(views: Sequence[View]) -> list[Hashed]:
    """Return buckets and weights of the messages of one block."""
    masked = mask(views)
    pieces = [
        (family, found, np.searchsorted(first, masked.edges).tolist())
        for family, found, first, _ in _word_ids(masked, views)
    ]
    points, begins = _padded(masked)
    pieces += [
        (family, found, _counted(inside, begins)) for family, found, inside in _run_ids(points)
    ]
    parts = _parts(pieces, len(views))
    borders = np.array(list(accumulate(map(len, parts), initial=0)))
    keys = np.concatenate(parts)
    for start, end in pairwise(borders.tolist()):
        # 16 bits are sorted by their digits (radix), in a third of the time that 32 take.
        keys[start:end].sort(kind="stable")
    change = np.empty(len(keys) + 1, dtype=np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=change[1:-1])
    change[borders] = True
    edges = np.flatnonzero(change)
    distinct = keys[edges[:-1]]
    counts = np.diff(edges)
    weights = np.ones(len(counts), dtype=np.float32)
    several = np.flatnonzero(counts > 1)
    weights[several] = _LOGS[counts[several] - 1]
    borders = np.searchsorted(edges, borders)
    lengths = np.diff(borders)
    borders = borders.tolist()
    groups = [weights[start:end] for start, end in pairwise(borders)]
    norms = np.sqrt(np.array([np.dot(one, one) for one in groups], dtype=np.float32))
    weights /= np.repeat(norms, lengths)
    ids = np.repeat(np.tile(_FIRST_BUCKETS, len(views)), lengths)
    ids += distinct
    return [
        (ids[start:end], weights[start:end]) for start, end in pairwise(borders[:: len(FAMILIES)])
    ]


def _parts(
    pieces: Sequence[tuple[str, NDArray[np.uint16], list[int]]], count: int
) -> list[NDArray[np.uint16]]:
    """Return the buckets of each family of each message, message by message.

    Args:
        pieces: Family, buckets, and where those of each message begin and end.
        count: Number of messages.
    """
    parts: list[list[NDArray[np.uint16]]] = [[] for _ in range(count * len(FAMILIES))]
    for family, found, edges in pieces:
        own = parts[list(FAMILIES).index(family) :: len(FAMILIES)]
        for part, (start, end) in zip(own, pairwise(edges), strict=True):
            part.append(found[start:end])
    return [part[0] if len(part) == 1 else np.concatenate(part) for part in parts]


def _counted(inside: NDArray[np.bool_], begins: Sequence[int]) -> list[int]:
    """Return how many are true before each of ``begins``, of which the last is the end."""
    counts = [int(np.count_nonzero(inside[start:end])) for start, end in pairwise(begins)]
    return list(accumulate(counts, initial=0))


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Where in a message each of its buckets comes from.

    Attributes:
        ids: int32[m], a bucket for each time that a word contributes to it.
        word: int64[m], the index of that word.
        starts: int64[w], where each word begins in the stream of words of the view.
        ends: int64[w], and where it ends.
        hashes: uint64[w], equal for equal words.
    """

    ids: NDArray[np.int32]
    word: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]


def occurrences(views: Sequence[View]) -> list[Occurrences]:
    """Return which words of each message contribute to which buckets, for explanations.

    A pair contributes through both of its words, a run of characters through the word in which it
    begins. Words that are masked (names, addresses) contribute nothing and are left out.
    """
    return _by_block(views, _occurrences)


def _occurrences(views: Sequence[View]) -> list[Occurrences]:
    """Return what :func:`occurrences` does for the messages of one block."""
    masked = mask(views)
    owners = np.repeat(np.arange(len(views)), np.diff(masked.edges))
    pieces: list[tuple[NDArray[np.int32], NDArray[np.int64], NDArray[np.int64]]] = []
    for family, offsets, first, length in _word_ids(masked, views):
        found = offsets + np.int32(FAMILIES[family][0])
        pieces += [(found, first + step, owners[first]) for step in range(length)]
    points, begins = _padded(masked)
    number = np.repeat(np.arange(len(views)), np.diff(begins))
    shift = np.repeat(np.array(masked.heads) - begins[:-1], np.diff(begins))
    for family, offsets, inside in _run_ids(points):
        # The first of a message's points is a space before its head.
        behind = np.flatnonzero(inside)
        owner = np.searchsorted(masked.ends, behind + shift[behind], side="right")
        pieces.append((offsets + np.int32(FAMILIES[family][0]), owner, number[behind]))
    ids, word, message = (np.concatenate(parts) for parts in zip(*pieces, strict=True))
    edges = np.array(masked.edges)
    # Behind the last word of a message there is none that a run could belong to.
    inside = word < edges[message + 1]
    order = np.flatnonzero(inside)[np.argsort(message[inside].astype(np.uint16), kind="stable")]
    borders = np.searchsorted(message[order], np.arange(len(views) + 1))
    ids, word = ids[order], word[order]
    return [
        Occurrences(
            ids=ids[start:end],
            word=word[start:end] - edges[index],
            starts=masked.starts[edges[index] : edges[index + 1]] - masked.texts[index],
            ends=masked.ends[edges[index] : edges[index + 1]] - masked.texts[index],
            hashes=masked.hashes[edges[index] : edges[index + 1]],
        )
        for index, (start, end) in enumerate(pairwise(borders.tolist()))
    ]


def _word_ids(
    masked: Masked, views: Sequence[View]
) -> Iterator[tuple[str, NDArray[np.uint16], NDArray[np.int64], int]]:
    """Yield family and buckets of words and pairs, the index of each first word, and the length."""
    hashes, subject = masked.hashes, masked.in_subject
    every = np.arange(len(hashes))
    yield "word-1", _buckets(hashes, "word-1"), every, 1
    pairs = tokens.pair_hashes(hashes)
    together = np.ones(len(hashes) + 1, dtype=np.bool_)
    together[masked.edges] = False
    together = together[1:-1]
    inside = np.flatnonzero(together & (subject[:-1] == subject[1:]))
    yield "word-2", _buckets(tokens.mix(pairs[inside]), "word-2"), inside, 2
    first = np.flatnonzero(subject)
    yield "subject", _buckets(tokens.mix(hashes[first] + _IN_SUBJECT), "subject"), first, 1
    both = np.flatnonzero(together & subject[:-1] & subject[1:])
    yield "subject", _buckets(tokens.mix(pairs[both] + _IN_SUBJECT), "subject"), both, 2
    joined = [_joined(masked, number, view) for number, view in enumerate(views) if view.joined]
    if joined:
        words, owners = (np.concatenate(parts) for parts in zip(*joined, strict=True))
        yield "word-1", _buckets(words, "word-1"), owners, 1


def _joined(
    masked: Masked, number: int, view: View
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Return hashes of one message's words that were written spaced out, and their first words."""
    joined = tokens.hash_words([word for word, _, _ in view.joined])
    starts = np.array([start for _, start, _ in view.joined]) + masked.texts[number]
    owners = np.searchsorted(masked.starts, starts)
    behind = np.searchsorted(masked.starts, masked.texts[number + 1])
    visible = (starts >= masked.heads[number]) & (owners < behind)
    return joined[visible], owners[visible]


def _buckets(hashes: NDArray[np.uint64], family: str) -> NDArray[np.uint16]:
    """Return the buckets of 64-bit hashes, counted from the first of a family's range."""
    start, end = FAMILIES[family]
    size = (end - start).bit_length() - 1
    return (hashes >> _SHIFT[size]).astype(np.uint16)


def _padded(masked: Masked) -> tuple[NDArray[np.uint32], list[int]]:
    """Return what runs are taken of: the head of each message, a space before and behind it.

    Returns:
        The code points, uint32[n], and where those of each message begin; n at the end.
    """
    ends = [min(h + _CHARACTERS, e) for h, e in zip(masked.heads, masked.texts[1:], strict=True)]
    pieces = [_PAD]
    for head, end in zip(masked.heads, ends, strict=True):
        pieces += [masked.folded[head:end], _PAD]
    lengths = (end - head + 1 for head, end in zip(masked.heads, ends, strict=True))
    begins = list(accumulate(lengths, initial=0))
    begins[-1] += 1
    return np.concatenate(pieces), begins


def _run_ids(
    points: NDArray[np.uint32],
) -> Iterator[tuple[str, NDArray[np.uint16], NDArray[np.bool_]]]:
    """Yield family and buckets of the runs of 3, 4, 5 characters, and which ``points`` begin one.

    Runs lie inside a word, or reach over one of its edges by one character. Scripts without
    spaces add their pairs of characters, which are words there, to the shortest family.
    """
    letter = points != fold.SPACE
    value = points[:-1] * _RUN_BASE + points[1:]
    pairs, inside = value, letter[1:]
    for length in (3, 4, 5):
        # What stands between the first and the last character of a run is no space.
        inside = inside[:-1] if length == 3 else inside[:-1] & letter[length - 2 : -1]
        value = value[:-1] * _RUN_BASE + points[length - 1 :]
        yield f"char-{length}", _run_buckets(value.compress(inside)), inside
    if int(points.max()) >= fold.FIRST_UNSPACED:
        script = fold.unspaced(points)
        both = script[:-1] & script[1:]
        yield "char-3", _run_buckets(pairs.compress(both)), both


def _run_buckets(values: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Return the buckets of 32-bit run hashes, counted from the first of a range of 2^15."""
    values = (values ^ (values >> np.uint32(15))) * _RUN_MIX
    return (values >> np.uint32(17)).astype(np.uint16)
