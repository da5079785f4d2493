"""A message's words without what tells people, and where a mail was collected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, chain, islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold, tokens
from app.features.greeting import GENERIC_NAMES
from app.features.sieve import Sieve
from app.features.tokens import Words
from app.features.view import View

_DIGIT_0: Final = np.uint32(0x30)
_LETTER_A: Final = 0x61
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
_PIECES: Final = 200
"""Placeholders and words of names looked for in one message."""


@dataclass(frozen=True, slots=True)
class Masked:
    """The words of several messages after masking, without the senders' display names.

    Attributes:
        folded: Folded code points; digits are all "0", masked pieces are spaces.
        starts: First offset of each word in ``folded``.
        ends: Offset behind each word.
        hashes: uint64[w].
        edges: Index of the first word of each message, and how many words there are.
        in_subject: Which words are a subject's, bool[w].
        texts: First offset in ``folded`` of each message, and the length of the whole.
        heads: Where the subject and the text of each message begin in ``folded``.
    """

    folded: NDArray[np.uint32]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    edges: list[int]
    in_subject: NDArray[np.bool_]
    texts: list[int]
    heads: list[int]


def mask(views: Sequence[View]) -> Masked:
    """Return the words of subject and body with all that tells people and collections masked."""
    folded = np.concatenate([view.words.folded for view in views])
    texts = list(accumulate((len(view.words.folded) for view in views), initial=0))
    heads, bodies, parts = [], [], []
    for view, begin, end in zip(views, texts, texts[1:], strict=False):
        head, body = (_first(view, word, begin, end) for word in view.first)
        heads.append(head)
        bodies.append(body)
        folded[begin:head] = fold.SPACE
        parts.append(view.words.chosen(slice(view.first[0], None)))
        pieces = list(_pieces(view))
        if pieces:
            for low, high in pieces:
                folded[begin + low : begin + high] = fold.SPACE
            parts[-1] = _outside(parts[-1], pieces, folded[begin:end])
    edges = list(accumulate((len(part.starts) for part in parts), initial=0))
    shift = np.repeat(texts[:-1], np.diff(edges))
    starts = np.concatenate([part.starts for part in parts]) + shift
    ends = np.concatenate([part.ends for part in parts]) + shift
    hashes = np.concatenate([part.hashes for part in parts])
    digits = np.concatenate([part.digits for part in parts])
    _shape(folded, hashes, digits, starts, ends)
    message = np.repeat(np.arange(len(views)), np.diff(edges))
    masked = _named_words(hashes, message, [_names(view) for view in views])
    if masked:
        for index in masked:
            folded[starts[index] : ends[index]] = fold.SPACE
        kept = np.ones(len(hashes), dtype=np.bool_)
        kept[masked] = False
        starts, ends, hashes, message = starts[kept], ends[kept], hashes[kept], message[kept]
        edges = np.searchsorted(message, np.arange(len(views) + 1)).tolist()
    in_subject = starts < np.array(bodies)[message]
    return Masked(folded, starts, ends, hashes, edges, in_subject, texts, heads)


def _outside(words: Words, pieces: Sequence[tuple[int, int]], folded: NDArray[np.uint32]) -> Words:
    """Return the words that lie outside of ``pieces`` of the text, blanked in ``folded``."""
    kept = np.ones(len(words.starts), dtype=np.bool_)
    for low, high in pieces:
        first = int(np.searchsorted(words.ends, low, side="right"))
        behind = int(np.searchsorted(words.starts, high))
        if first < behind and (words.starts[first] < low or words.ends[behind - 1] > high):
            return tokens.cut(folded)  # what is left of a word is another word
        kept[first:behind] = False
    return words.chosen(kept)


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
    marks = _marks()
    candidates, _ = Sieve(chain(marks, *wanted)).find(hashes)
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
    hashes: NDArray[np.uint64],
    digits: NDArray[np.int32],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> None:
    """Turn digits into "0", and the letters of codes that mix both into "a", in place.

    Args:
        folded: Folded code points.
        hashes: Of the words, which change with them.
        digits: How many of each word.
        starts: First offset of each word in ``folded``.
        ends: Offset behind each word.
    """
    which = np.flatnonzero(digits)
    if not len(which):
        return
    starts, length = starts[which], ends[which] - starts[which]
    code = (digits[which] < length) & (length >= _SHAPE_LENGTH)
    behind = np.cumsum(length)
    at = np.arange(behind[-1]) + np.repeat(starts - (behind - length), length)
    points = folded[at]
    are_digits = tokens.are_digits(points)
    points[~are_digits & np.repeat(code, length)] = _LETTER_A
    points[are_digits] = _DIGIT_0
    folded[at] = points
    hashes[which] = tokens.hashes(points, behind - length, behind)


def _pieces(view: View) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the stream of words that are masked."""
    origin = view.layout.origin
    for piece in _placeholders(view):
        yield piece if origin is None else tuple(np.searchsorted(origin, piece).tolist())


def _placeholders(view: View) -> Iterator[tuple[int, int]]:
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


@lru_cache(maxsize=1024)
def _folded(name: str) -> tuple[str, ...]:
    """Return the folded words of a recipient's name: a mailbox's messages have few of them."""
    return tuple(fold.fold_text(name).split())


def _names(view: View) -> set[str]:
    """Return folded words that name the recipient or a collection of mail."""
    found: set[str] = set()
    for address in view.message.to[:20]:
        local = address.address.rpartition("@")[0]
        found.update(_folded(f"{address.name[:100]} {local[:64]}"))
    found.update(view.greeted)
    return {name for name in found if len(name) > 2} - GENERIC_NAMES
