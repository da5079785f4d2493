"""A message's wording as hashed n-grams, cleaned of what only tells where a mail was collected.

Six families, each with its own range of buckets and its own L2 norm, so that any of them can be
left out: single words, pairs of words, words and pairs of the subject, and runs of 3, 4 and 5
characters inside words (a word's edges count as a character). Hashes are plain unsigned
arithmetic on code points: the same on every machine and every version of Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold, tokens
from app.features.greeting import GENERIC_NAMES
from app.features.tokens import Words
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
_PAIR: Final = np.uint64(0xC2B2AE3D27D4EB4F)
_IN_SUBJECT: Final = np.uint64(0xA24BAED4963EE407)
_SHIFT: Final = {size: np.uint64(64 - size) for size in (15, 16)}
_RUN_BASE: Final = np.uint32(0x01000193)
_RUN_MIX: Final = np.uint32(0x9E3779B1)
_LOGS: Final = (1.0 + np.log(np.arange(1, 1 << 15, dtype=np.float64))).astype(np.float32)
_DIGIT_0: Final = 0x30
_LETTER_A: Final = 0x61
_LETTER_X: Final = 0x78
_SHAPE_LENGTH: Final = 4
"""Words of letters and digits (order codes, identifiers) become shapes from this length on."""

_LIST_PREFIX: Final = re.compile(r"\s*(?:\w{1,4}\s?: ?){0,4}\[[^\]\n]{1,40}\]")
_MARKS: Final = """
username example recipient fakeuser testuser kfcreview monkey csmining taint lfdr osst sourceforge
spamassassin banorte
"""
_SOURCE_MARKS: Final = frozenset(_MARKS.split()) | {"x" * count for count in range(3, 17)}
"""What collections of mail put in place of recipients, or are recognised by."""
_PLACEHOLDERS: Final = ("[removed]", "John Doe", "Jane Doe", "john doe", "***")
_SIEVE_SHIFT: Final = 52
_PIECES: Final = 200
"""Placeholders and words of names looked for in one message."""


@dataclass(frozen=True, slots=True)
class _Masked:
    """The stream of words after masking, without the sender's display name.

    Attributes:
        words: Folded code points and hashes; digits are all "0", masked pieces are spaces.
        subject: How many of the words are the subject's.
        offset: What has to be added to an offset in ``words`` for one in ``View.words``.
    """

    words: Words
    subject: int
    offset: int


def hashed(view: View) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the buckets of a message's n-grams, ascending, and their weights.

    Weights are 1 + ln(count), divided by the L2 norm of their family.

    Returns:
        int32[n] distinct ids below :data:`BUCKETS`, and float32[n].
    """
    masked = _mask(view)
    pieces = [ids for ids, _, _ in _word_ids(masked, view)]
    pieces.extend(ids for ids, _ in _run_ids(masked.words.folded))
    ids = np.concatenate(pieces)
    ids.sort()
    if not len(ids):
        return ids, np.zeros(0, dtype=np.float32)
    change = np.empty(len(ids) + 1, dtype=np.bool_)
    change[0] = change[-1] = True
    np.not_equal(ids[1:], ids[:-1], out=change[1:-1])
    edges = np.flatnonzero(change)
    distinct = ids[edges[:-1]]
    weights = _LOGS[np.diff(edges) - 1]
    borders = np.searchsorted(distinct, [start for start, _ in FAMILIES.values()])
    for start, end in zip(borders, [*borders[1:], len(distinct)], strict=True):
        if end > start:
            part = weights[start:end]
            part /= np.float32(np.sqrt(np.dot(part, part)))
    return distinct, weights


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


def occurrences(view: View) -> Occurrences:
    """Return which words of a message contribute to which buckets, for explanations.

    A pair contributes through both of its words, a run of characters through the word in which it
    begins. Words that are masked (names, addresses) contribute nothing and are left out.
    """
    masked = _mask(view)
    total = len(masked.words.starts)
    ids, word = [], []
    for found, first, length in _word_ids(masked, view):
        for step in range(length):
            ids.append(found)
            word.append(first + step)
    for found, starts in _run_ids(masked.words.folded):
        ids.append(found)
        word.append(np.searchsorted(masked.words.ends, starts + 1, side="right"))
    owner = np.concatenate(word)
    inside = owner < total
    return Occurrences(
        ids=np.concatenate(ids)[inside],
        word=owner[inside],
        starts=masked.words.starts + masked.offset,
        ends=masked.words.ends + masked.offset,
        hashes=masked.words.hashes,
    )


def _mask(view: View) -> _Masked:
    """Return the words of subject and body with all that tells people and collections masked."""
    stream = view.words
    first = view.first[0]
    offset = int(stream.starts[first]) if first < len(stream.starts) else len(stream.folded)
    folded = stream.folded[offset:].copy()
    for start, end in _pieces(view):
        low, high = _stream_range(view, start, end)
        folded[max(0, low - offset) : max(0, high - offset)] = fold.SPACE
    digits = (folded >= _DIGIT_0) & (folded < _DIGIT_0 + 10)
    starts, ends = tokens.spans(folded)
    if digits.any():
        _shape(folded, digits, starts, ends)
    hashes = tokens.hashes(folded, starts, ends)
    masked = _named_words(hashes, _names(view))
    if masked:
        for index in masked:
            folded[starts[index] : ends[index]] = fold.SPACE
        kept = np.ones(len(hashes), dtype=np.bool_)
        kept[masked] = False
        starts, ends, hashes = starts[kept], ends[kept], hashes[kept]
    border = int(stream.starts[view.first[1]]) if view.first[1] < len(stream.starts) else None
    subject = len(starts) if border is None else int(np.searchsorted(starts, border - offset))
    texts = [""] * len(starts)
    return _Masked(Words(folded, starts, ends, hashes, texts), subject, offset)


def _named_words(hashes: NDArray[np.uint64], names: set[str]) -> list[int]:
    """Return the indexes of the words that are one of ``names`` or a mark of a collection."""
    wanted = _marks()
    if names:
        wanted = wanted | set(tokens.hash_words(sorted(names)).tolist())
    sieve = np.zeros(1 << 12, dtype=np.bool_)
    sieve[[value >> _SIEVE_SHIFT for value in wanted]] = True
    candidates = np.flatnonzero(sieve[hashes >> np.uint64(_SIEVE_SHIFT)])
    found = zip(candidates.tolist(), hashes[candidates].tolist(), strict=True)
    return [index for index, value in found if value in wanted]


@cache
def _marks() -> frozenset[int]:
    """Return the hashes of the words that collections of mail are recognised by."""
    return frozenset(tokens.hash_words(sorted(_SOURCE_MARKS)).tolist())


def _shape(
    folded: NDArray[np.uint32],
    digits: NDArray[np.bool_],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> None:
    """Turn digits into "0", and the letters of codes that mix both into "a", in place."""
    folded[digits] = _DIGIT_0
    counts = np.concatenate(([0], np.cumsum(digits)))
    inside = counts[ends] - counts[starts]
    length = ends - starts
    mixed = np.flatnonzero((inside > 0) & (inside < length) & (length >= _SHAPE_LENGTH))
    for start, end in zip(starts[mixed].tolist(), ends[mixed].tolist(), strict=True):
        part = folded[start:end]
        part[part != _DIGIT_0] = _LETTER_A


def _stream_range(view: View, start: int, end: int) -> tuple[int, int]:
    """Return the range in the stream of words of a range before marks were taken out."""
    origin = view.layout.origin
    if origin is None:
        return start, end
    return int(np.searchsorted(origin, start)), int(np.searchsorted(origin, end))


def _pieces(view: View) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the stream, before marks were taken out, that are masked."""
    subject = view.message.subject or ""
    prefix = _LIST_PREFIX.match(subject[:200])
    if prefix:
        opening = subject.index("[")
        yield view.layout.subject + opening, view.layout.subject + prefix.end()
    body = view.layout.body
    text = view.text
    for placeholder in _PLACEHOLDERS:
        start = text.find(placeholder)
        for _ in range(_PIECES):
            if start < 0:
                break
            end = start + len(placeholder)
            while text[end : end + 1].isalnum() and placeholder == "***":
                end += 1
            yield body + start, body + end
            start = text.find(placeholder, end)


def _names(view: View) -> set[str]:
    """Return folded words that name the recipient or a collection of mail."""
    found: set[str] = set()
    for address in view.message.to[:20]:
        local = address.address.rpartition("@")[0]
        found.update(fold.fold_text(f"{address.name[:100]} {local[:64]}").split())
    found.update(view.greeted)
    return {name for name in found if len(name) > 2} - GENERIC_NAMES


def _word_ids(
    masked: _Masked, view: View
) -> Iterator[tuple[NDArray[np.int32], NDArray[np.int64], int]]:
    """Yield buckets of words and pairs, the index of each one's first word, and its length."""
    hashes, border = masked.words.hashes, masked.subject
    every = np.arange(len(hashes), dtype=np.int64)
    yield _buckets(hashes, "word-1"), every, 1
    pairs = hashes[:-1] + hashes[1:] * _PAIR
    inside = every[:-1] != border - 1
    yield _buckets(tokens.mix(pairs[inside]), "word-2"), every[:-1][inside], 2
    yield _buckets(tokens.mix(hashes[:border] + _IN_SUBJECT), "subject"), every[:border], 1
    if border > 1:
        head = pairs[: border - 1]
        yield _buckets(tokens.mix(head + _IN_SUBJECT), "subject"), every[: border - 1], 2
    if view.joined:
        joined = tokens.hash_words([word for word, _, _ in view.joined])
        starts = np.array([start for _, start, _ in view.joined], dtype=np.int64) - masked.offset
        owners = np.searchsorted(masked.words.starts, starts)
        visible = (starts >= 0) & (owners < len(hashes))
        yield _buckets(joined[visible], "word-1"), owners[visible], 1


def _buckets(hashes: NDArray[np.uint64], family: str) -> NDArray[np.int32]:
    """Return the buckets of 64-bit hashes in a family's range."""
    start, end = FAMILIES[family]
    size = (end - start).bit_length() - 1
    return (hashes >> _SHIFT[size]).astype(np.int32) + np.int32(start)


def _run_ids(folded: NDArray[np.uint32]) -> Iterator[tuple[NDArray[np.int32], NDArray[np.int64]]]:
    """Yield buckets of the runs of 3, 4, 5 characters, and where each begins in ``folded``.

    Runs lie inside a word, or reach over one of its edges by one character. Scripts without
    spaces add their pairs of characters, which are words there, to the shortest family.
    """
    points, kept = _collapse(folded[:_CHARACTERS])
    gaps = np.concatenate(
        (np.zeros(1, dtype=np.int32), np.cumsum(points == fold.SPACE, dtype=np.int32))
    )
    value = points[:-1] * _RUN_BASE + points[1:]
    pairs = value
    for length in (3, 4, 5):
        if len(points) < length:
            return
        value = value[: len(points) - length + 1] * _RUN_BASE + points[length - 1 :]
        count = len(value)
        inside = np.flatnonzero(gaps[length - 1 : length - 1 + count] == gaps[1 : 1 + count])
        yield _run_buckets(value[inside], f"char-{length}"), kept[inside]
    if int(points.max()) >= 0x0E00:
        script = fold.unspaced(points)
        both = np.flatnonzero(script[:-1] & script[1:])
        yield _run_buckets(pairs[both], "char-3"), kept[both]


def _run_buckets(values: NDArray[np.uint32], family: str) -> NDArray[np.int32]:
    """Return the buckets of 32-bit run hashes in a family's range of 2^15."""
    values = (values ^ (values >> np.uint32(15))) * _RUN_MIX
    return (values >> np.uint32(17)).astype(np.int32) + np.int32(FAMILIES[family][0])


def _collapse(folded: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Return ``folded`` with one space before, between and after words, and where each stood."""
    space = folded == fold.SPACE
    keep = np.ones(len(folded), dtype=np.bool_)
    np.logical_not(space[1:] & space[:-1], out=keep[1:])
    kept = np.flatnonzero(keep)
    points = np.concatenate(([fold.SPACE], folded[kept], [fold.SPACE])).astype(np.uint32)
    return points, np.concatenate(([-1], kept, [len(folded)]))
