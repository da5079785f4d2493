"""A message's wording as hashed n-grams, cleaned of what only tells where a mail was collected.

Six families, each with its own range of buckets and its own L2 norm, so that any of them can be
left out: single words, pairs of words, words and pairs of the subject, and runs of 3, 4 and 5
characters inside words (a word's edges count as a character). Hashes are plain unsigned
arithmetic on code points: the same on every machine and every version of Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, islice, pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold, tokens
from app.features.greeting import GENERIC_NAMES
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
_DIGIT_0: Final = np.uint32(0x30)
_TEN: Final = 10
_LETTER_A: Final = 0x61
_MESSAGE_SHIFT: Final = 18
_FIRST_BUCKETS: Final = np.array([start for start, _ in FAMILIES.values()], dtype=np.uint32)
_PAD: Final = np.array([fold.SPACE], dtype=np.uint32)
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
_SIEVE_BITS: Final = 14
_PIECES: Final = 200
"""Placeholders and words of names looked for in one message."""


@dataclass(frozen=True, slots=True)
class _Masked:
    """The words of several messages after masking, without the senders' display names.

    Attributes:
        folded: Folded code points; digits are all "0", masked pieces are spaces.
        starts: First offset of each word in ``folded``.
        ends: Offset behind each word.
        hashes: uint64[w].
        message: Which message each word belongs to, int64[w].
        in_subject: Which words are a subject's, bool[w].
        texts: First offset in ``folded`` of each message, and the length of the whole.
        heads: Where the subject and the text of each message begin in ``folded``.
    """

    folded: NDArray[np.uint32]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    message: NDArray[np.int64]
    in_subject: NDArray[np.bool_]
    texts: list[int]
    heads: list[int]


Hashed = tuple[NDArray[np.int32], NDArray[np.float32]]
"""Distinct ids below :data:`BUCKETS`, ascending, int32[n], and their weights, float32[n]."""


def hashed(views: Sequence[View]) -> list[Hashed]:
    """Return the buckets of each message's n-grams, ascending, and their weights.

    Weights are 1 + ln(count), divided by the L2 norm of their family.
    """
    return [
        found
        for first, behind in tokens.blocks(len(view.words.folded) for view in views)
        for found in _hashed(views[first:behind])
    ]


def _hashed(views: Sequence[View]) -> list[Hashed]:
    """Return buckets and weights of the messages of one block."""
    masked = _mask(views)
    pieces = [(found, masked.message[first]) for found, first, _ in _word_ids(masked, views)]
    points, number = _padded(masked)
    for found, inside in _run_ids(points):
        pieces.append((found, number[: len(inside)][inside].astype(np.int64)))
    keys = _sorted_keys(pieces, len(views))
    change = np.empty(len(keys) + 1, dtype=np.bool_)
    change[0] = change[-1] = True
    np.not_equal(keys[1:], keys[:-1], out=change[1:-1])
    edges = np.flatnonzero(change) if len(keys) else np.zeros(1, dtype=np.int64)
    distinct = keys[edges[:-1]]
    weights = _LOGS[np.diff(edges) - 1]
    firsts = np.arange(len(views), dtype=np.uint32)[:, None] << np.uint32(_MESSAGE_SHIFT)
    borders = [*np.searchsorted(distinct, (firsts + _FIRST_BUCKETS).ravel()), len(distinct)]
    parts = [weights[start:end] for start, end in pairwise(borders)]
    norms = np.sqrt(np.array([np.dot(part, part) for part in parts], dtype=np.float32))
    weights /= np.repeat(norms, [len(part) for part in parts])
    ids = (distinct & np.uint32(BUCKETS - 1)).astype(np.int32)
    return [
        (ids[start:end], weights[start:end]) for start, end in pairwise(borders[:: len(FAMILIES)])
    ]


def _sorted_keys(
    pieces: Sequence[tuple[NDArray[np.uint32], NDArray[np.int64]]], count: int
) -> NDArray[np.uint32]:
    """Return the buckets of all messages, ascending, each message's number above their bits.

    Args:
        pieces: Buckets, and the message that each belongs to, ascending.
        count: Number of messages.
    """
    own: list[list[NDArray[np.uint32]]] = [[] for _ in range(count)]
    for ids, message in pieces:
        edges = np.searchsorted(message, np.arange(count + 1)).tolist()
        for part, (start, end) in zip(own, pairwise(edges), strict=True):
            part.append(ids[start:end])
    keys = []
    for index, parts in enumerate(own):
        # One message's keys fit into the nearest cache: all together take twice as long to sort.
        keys.append(np.concatenate(parts) + np.uint32(index << _MESSAGE_SHIFT))
        keys[-1].sort()
    return np.concatenate(keys)


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
    return [
        found
        for first, behind in tokens.blocks(len(view.words.folded) for view in views)
        for found in _occurrences(views[first:behind])
    ]


def _occurrences(views: Sequence[View]) -> list[Occurrences]:
    """Return what :func:`occurrences` does for the messages of one block."""
    masked = _mask(views)
    pieces: list[tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]] = []
    for found, first, length in _word_ids(masked, views):
        pieces += [(found, first + step, masked.message[first]) for step in range(length)]
    points, number = _padded(masked)
    begins = np.searchsorted(number, np.arange(len(views)))
    shift = (np.array(masked.heads) - begins)[number]
    for found, inside in _run_ids(points):
        # The first of a message's points is a space before its head.
        behind = np.flatnonzero(inside)
        owner = np.searchsorted(masked.ends, behind + shift[behind], side="right")
        pieces.append((found, owner, number[behind].astype(np.int64)))
    ids, word, message = (np.concatenate(parts) for parts in zip(*pieces, strict=True))
    edges = np.searchsorted(masked.message, np.arange(len(views) + 1))
    # Behind the last word of a message there is none that a run could belong to.
    inside = word < edges[message + 1]
    order = np.flatnonzero(inside)[np.argsort(message[inside].astype(np.uint16), kind="stable")]
    borders = np.searchsorted(message[order], np.arange(len(views) + 1))
    ids, word = ids[order].astype(np.int32), word[order]
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


def _mask(views: Sequence[View]) -> _Masked:
    """Return the words of subject and body with all that tells people and collections masked."""
    folded = np.concatenate([view.words.folded for view in views])
    texts = list(accumulate((len(view.words.folded) for view in views), initial=0))
    heads, bodies = [], []
    for view, begin, end in zip(views, texts, texts[1:], strict=False):
        head, body = (_first(view, word, begin, end) for word in view.first)
        heads.append(head)
        bodies.append(body)
        folded[begin:head] = fold.SPACE
        for start, behind in _pieces(view):
            low, high = _stream_range(view, start, behind)
            folded[begin + low : begin + high] = fold.SPACE
    digits = folded - _DIGIT_0 < _TEN
    starts, ends = tokens.spans(folded)
    if digits.any():
        _shape(folded, digits, starts, ends)
    hashes = tokens.hashes(folded, starts, ends)
    edges = np.searchsorted(starts, texts)
    message = np.repeat(np.arange(len(views)), np.diff(edges))
    masked = _named_words(hashes, message, [_names(view) for view in views])
    if masked:
        for index in masked:
            folded[starts[index] : ends[index]] = fold.SPACE
        kept = np.ones(len(hashes), dtype=np.bool_)
        kept[masked] = False
        starts, ends, hashes, message = starts[kept], ends[kept], hashes[kept], message[kept]
    in_subject = starts < np.array(bodies)[message]
    return _Masked(folded, starts, ends, hashes, message, in_subject, texts, heads)


def _first(view: View, word: int, begin: int, end: int) -> int:
    """Return where a word of ``view``, whose text begins at ``begin``, begins; ``end`` if none."""
    starts = view.words.starts
    return begin + int(starts[word]) if word < len(starts) else end


def _named_words(
    hashes: NDArray[np.uint64], message: NDArray[np.int64], names: Sequence[set[str]]
) -> list[int]:
    """Return the indexes of the words that are a mark of a collection, or a name.

    Args:
        hashes: Of the words, uint64[w].
        message: Which message each word belongs to, int64[w].
        names: Words to be masked in each message alone.
    """
    listed = [sorted(one) for one in names]
    every = [name for one in listed for name in one]
    found = iter(tokens.hash_words(every).tolist())
    wanted = [frozenset(islice(found, len(one))) for one in listed]
    sieve = np.zeros(1 << _SIEVE_BITS, dtype=np.bool_)
    sieve[[v >> (64 - _SIEVE_BITS) for v in chain(_marks(), *wanted)]] = True
    candidates = np.flatnonzero(sieve[hashes >> np.uint64(64 - _SIEVE_BITS)])
    marks = _marks()
    met = zip(
        candidates.tolist(), hashes[candidates].tolist(), message[candidates].tolist(), strict=True
    )
    return [index for index, value, owner in met if value in marks or value in wanted[owner]]


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
    mixed = (inside > 0) & (inside < length) & (length >= _SHAPE_LENGTH)
    if mixed.any():
        starts, length = starts[mixed], length[mixed]
        begins = np.cumsum(length) - length
        letters = np.arange(length.sum()) + np.repeat(starts - begins, length)
        folded[letters[~digits[letters]]] = _LETTER_A


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
    masked: _Masked, views: Sequence[View]
) -> Iterator[tuple[NDArray[np.uint32], NDArray[np.int64], int]]:
    """Yield buckets of words and pairs, the index of each one's first word, and its length."""
    hashes, subject = masked.hashes, masked.in_subject
    every = np.arange(len(hashes))
    yield _buckets(hashes, "word-1"), every, 1
    pairs = hashes[:-1] + hashes[1:] * _PAIR
    together = masked.message[:-1] == masked.message[1:]
    inside = np.flatnonzero(together & (subject[:-1] == subject[1:]))
    yield _buckets(tokens.mix(pairs[inside]), "word-2"), inside, 2
    first = np.flatnonzero(subject)
    yield _buckets(tokens.mix(hashes[first] + _IN_SUBJECT), "subject"), first, 1
    both = np.flatnonzero(together & subject[:-1] & subject[1:])
    yield _buckets(tokens.mix(pairs[both] + _IN_SUBJECT), "subject"), both, 2
    for number, view in enumerate(views):
        if view.joined:
            yield _joined_ids(masked, number, view)


def _joined_ids(
    masked: _Masked, number: int, view: View
) -> tuple[NDArray[np.uint32], NDArray[np.int64], int]:
    """Return as :func:`_word_ids` the words of one message that were written spaced out."""
    joined = tokens.hash_words([word for word, _, _ in view.joined])
    starts = np.array([start for _, start, _ in view.joined]) + masked.texts[number]
    owners = np.searchsorted(masked.starts, starts)
    behind = np.searchsorted(masked.starts, masked.texts[number + 1])
    visible = (starts >= masked.heads[number]) & (owners < behind)
    return _buckets(joined[visible], "word-1"), owners[visible], 1


def _buckets(hashes: NDArray[np.uint64], family: str) -> NDArray[np.uint32]:
    """Return the buckets of 64-bit hashes in a family's range."""
    start, end = FAMILIES[family]
    size = (end - start).bit_length() - 1
    return (hashes >> _SHIFT[size]).astype(np.uint32) + np.uint32(start)


def _padded(masked: _Masked) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return what runs are taken of: the head of each message, a space before and behind it.

    Returns:
        The code points, uint32[n], and the number of the message each belongs to, uint32[n].
    """
    ends = [min(h + _CHARACTERS, e) for h, e in zip(masked.heads, masked.texts[1:], strict=True)]
    pieces = [_PAD]
    for head, end in zip(masked.heads, ends, strict=True):
        pieces += [masked.folded[head:end], _PAD]
    lengths = [end - head + 1 for head, end in zip(masked.heads, ends, strict=True)]
    lengths[-1] += 1
    number = np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths)
    return np.concatenate(pieces), number


def _run_ids(
    points: NDArray[np.uint32],
) -> Iterator[tuple[NDArray[np.uint32], NDArray[np.bool_]]]:
    """Yield buckets of the runs of 3, 4, 5 characters, and which of ``points`` begin one.

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
        yield _run_buckets(value[inside], f"char-{length}"), inside
    if int(points.max()) >= fold.FIRST_UNSPACED:
        script = fold.unspaced(points)
        both = script[:-1] & script[1:]
        yield _run_buckets(pairs[both], "char-3"), both


def _run_buckets(values: NDArray[np.uint32], family: str) -> NDArray[np.uint32]:
    """Return the buckets of 32-bit run hashes in a family's range of 2^15."""
    values = (values ^ (values >> np.uint32(15))) * _RUN_MIX
    return (values >> np.uint32(17)) + np.uint32(FAMILIES[family][0])
