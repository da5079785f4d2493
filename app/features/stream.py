"""The stream of words of a message: sender's display name, subject, and text, in one array."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold, tokens
from app.features.tokens import Words
from app.mail.message import LinkKind, Message
from app.mail.places import Place, Where

HEAD: Final = 20_000
"""Characters looked at from the start of a text: 97 % of all mail is shorter."""
TAIL: Final = 5_000
"""Characters looked at from its end, where footers and hidden afterthoughts stand."""
_NAME_LENGTH: Final = 200
_SUBJECT_LENGTH: Final = 1_000
_LINKS: Final = 400
_SPACED_LETTERS: Final = 4
"""Single letters in a row that make a word spaced out ("v e r i f y"), not initials."""
_ADDRESS_REST: Final = re.compile(r"[^\s<>\"'|\\^`{}]{0,2000}")
_MAILBOX_HOST: Final = re.compile(r"[\w.\-]{1,255}")
_MAILBOX_LOCAL: Final = re.compile(r"[a-zA-Z0-9._%+\-=/]+")
_LONGEST_LOCAL: Final = 64
_MOST_MASKED: Final = 1_000
_LIST_RULE: Final = re.compile(r"\n[_=-]{30,}[ \t]*(?=\n)")
_LIST_WORDS: Final = ("mailing list", "listinfo", "sf.net", "sourceforge", "mailman", "lists.")
_FOOTER: Final = 2_000
_CASE_LENGTH: Final = 4_000


class Field(StrEnum):
    """Which part of the stream of words something was found in."""

    NAME = "name"
    """The display name of the sender."""
    SUBJECT = "subject"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Layout:
    """How offsets in the stream of words map to offsets in the message.

    The stream is the sender's display name, the subject and the looked-at text, each followed by
    one space.

    Attributes:
        subject: Offset of the subject in the stream before marks were taken out.
        body: Offset of the text in it.
        cut: Offset in the looked-at text where its second piece begins; its length if whole.
        skipped: Characters of ``Message.text`` left out at ``cut``.
        origin: Offset before marks were taken out, for each one after; None if none were.
    """

    subject: int
    body: int
    cut: int
    skipped: int
    origin: NDArray[np.int64] | None

    def field(self, offset: int) -> Field:
        """Return which part an offset of the stream lies in."""
        if self.origin is not None:
            offset = int(self.origin[offset])
        if offset >= self.body:
            return Field.BODY
        return Field.SUBJECT if offset >= self.subject else Field.NAME

    def place(self, start: int, end: int, sender: int) -> Place:
        """Return the place of ``start`` to ``end`` of the stream.

        Args:
            start: Offset of the first character.
            end: Offset behind the last one.
            sender: Index of the From field, for what stands in the display name.
        """
        if self.origin is not None:
            start, end = int(self.origin[start]), int(self.origin[end - 1]) + 1
        if start >= self.body:
            return Place(Where.TEXT, self._text(start), self._text(end - 1) + 1)
        if start >= self.subject:
            return Place(Where.SUBJECT, start - self.subject, end - self.subject)
        return Place(Where.HEADER, sender, sender + 1)

    def text_place(self, start: int, length: int) -> Place:
        """Return the place of a piece of the looked-at text, whose offsets need no marks."""
        first = self._text(start + self.body)
        return Place(Where.TEXT, first, self._text(start + self.body + length - 1) + 1)

    def _text(self, offset: int) -> int:
        """Return the offset in ``Message.text`` of an offset of the stream."""
        inside = offset - self.body
        return inside + self.skipped if inside >= self.cut else inside


@dataclass(frozen=True, slots=True)
class Stream:
    """The words of a message.

    Attributes:
        text: The looked-at part of its text, as written, without a mailing list's footer.
        end: Where in ``Message.text`` the mailing list's footer begins; its length if none.
        words: The stream of words, addresses and mailboxes taken out.
        layout: Where in the message the stream's offsets lie.
        first: Index of the first word of the subject and of the text.
        squashed: The words of subject and text without anything between them.
        joined: Words that were spaced out, joined, with their offsets in the stream.
        mixed: Offsets of the words that mixed scripts and were made Latin.
        pairs: Pairs of characters in scripts without spaces in the text, which count as words.
        capitals: Capital letters, and all letters that have case, at the start of the text.
    """

    text: str
    end: int
    words: Words
    layout: Layout
    first: tuple[int, int]
    squashed: str
    joined: tuple[tuple[str, int, int], ...]
    mixed: tuple[tuple[int, int], ...]
    pairs: int
    capitals: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Block:
    """The streams of several messages, and their words behind each other.

    Attributes:
        streams: One for each message.
        words: The words of all.
    """

    streams: list[Stream]
    words: tokens.Block


@dataclass(frozen=True, slots=True)
class _Source:
    """What the stream of a message is made of.

    Attributes:
        written: Display name, subject and looked-at text, each followed by a line break.
        text: The looked-at text.
        end: As :attr:`Stream.end`.
        subject: Offset of the subject in ``written``.
        body: Offset of the text in it.
        cut: As :attr:`Layout.cut`.
        skipped: As :attr:`Layout.skipped`.
        masked: The pieces of the looked-at text that are web addresses or mailboxes.
    """

    written: str
    text: str
    end: int
    subject: int
    body: int
    cut: int
    skipped: int
    masked: list[tuple[int, int]]


def build(messages: Sequence[Message]) -> Iterator[Block]:
    """Yield the streams of ``messages``, as many at a time as fit into a block."""
    sources = [_source(message) for message in messages]
    for first, behind in tokens.blocks(len(source.written) + 1 for source in sources):
        yield _block(sources[first:behind])


def _source(message: Message) -> _Source:
    """Return what the stream of ``message`` is made of."""
    name = message.sender[0].name[:_NAME_LENGTH] if message.sender else ""
    subject = (message.subject or "")[:_SUBJECT_LENGTH]
    footer = _list_footer(message.text)
    text, cut, skipped = _looked_at(message.text[:footer])
    return _Source(
        written=f"{name}\n{subject}\n{text}\n",
        text=text,
        end=footer,
        subject=len(name) + 1,
        body=len(name) + len(subject) + 2,
        cut=cut,
        skipped=skipped,
        masked=list(_masked(message, text, cut, skipped)),
    )


def _block(sources: Sequence[_Source]) -> Block:
    """Return the streams of several messages."""
    # One more space behind each: what looks at a word's neighbours must not meet another message.
    points = fold.codes("\n".join([*(source.written for source in sources), ""])).copy()
    begins = list(accumulate((len(source.written) + 1 for source in sources), initial=0))
    bodies = [begin + source.body for source, begin in zip(sources, begins, strict=False)]
    for source, body, behind in zip(sources, bodies, begins[1:], strict=True):
        for start, end in source.masked:  # a link in a mailing list's footer lies behind
            points[body + start : min(body + end, behind)] = fold.SPACE
    entries = fold.look_up(points)
    capitals = fold.capitals(
        entries,
        [(b, min(b + _CASE_LENGTH, end)) for b, end in zip(bodies, begins[1:], strict=True)],
    )
    folded, marks = fold.taken(entries)
    subjects = [begin + source.subject for source, begin in zip(sources, begins, strict=False)]
    origins: list[NDArray[np.int64] | None] = [None] * len(sources)
    texts, fields = begins, [*subjects, *bodies]
    if marks is not None:
        kept = np.flatnonzero(~marks)
        folded = folded[kept]
        texts = np.searchsorted(kept, begins).tolist()
        fields = np.searchsorted(kept, fields).tolist()
        origins = [
            kept[t:u] - b if u - t < c - b else None
            for (t, u), (b, c) in zip(pairwise(texts), pairwise(begins), strict=True)
        ]
    mixed = fold.straighten_all(folded, texts)
    words = tokens.cut_all(folded, texts)
    first = np.searchsorted(words.words.starts, fields).tolist()
    joined = _joined(words)
    squashed = _squashed(words, first[: len(sources)])
    streams = []
    for index, (source, own) in enumerate(zip(sources, words.split(), strict=True)):
        edge = words.edges[index]
        streams.append(
            Stream(
                text=source.text,
                end=source.end,
                words=own,
                layout=Layout(
                    source.subject, source.body, source.cut, source.skipped, origins[index]
                ),
                first=(first[index] - edge, first[index + len(sources)] - edge),
                squashed=squashed[index],
                joined=joined.get(index, ()),
                mixed=mixed.get(index, ()),
                pairs=_pairs(own, first[index + len(sources)] - edge),
                capitals=capitals[index],
            )
        )
    return Block(streams, words)


def _pairs(words: Words, body: int) -> int:
    """Return how many pairs of characters of scripts without spaces the text has.

    Args:
        words: The stream of words.
        body: Index of the first word of the text.
    """
    if body >= len(words.starts):
        return 0
    folded = words.folded[words.starts[body] :]
    if int(folded.max()) < fold.FIRST_UNSPACED:
        return 0
    return int(np.count_nonzero(fold.unspaced(folded))) // 2


def _list_footer(text: str) -> int:
    """Return where the footer begins that a mailing list put below the text; its length if none.

    List software adds it to whatever passes, fraud or not: it would name the list, not the sender.
    """
    start = max(0, len(text) - _FOOTER)
    for rule in _LIST_RULE.finditer(text, start):
        behind = text[rule.end() :].lower()
        if any(word in behind for word in _LIST_WORDS):
            return rule.start()
    return len(text)


def _looked_at(text: str) -> tuple[str, int, int]:
    """Return the part of ``text`` that is looked at, where it was cut, and how much is missing."""
    if len(text) <= HEAD + TAIL:
        return text, len(text), 0
    return text[:HEAD] + text[-TAIL:], HEAD, len(text) - HEAD - TAIL


def _masked(message: Message, text: str, cut: int, skipped: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of the looked-at text that are web addresses or mailboxes."""
    for link in message.links[:_LINKS]:
        if link.kind is LinkKind.TEXT and link.span:
            start, end = link.span.start, link.span.end
            if end <= cut:
                yield start, end
            elif start >= cut + skipped:
                yield start - skipped, end - skipped
    yield from _addresses(text)
    yield from _mailboxes(text)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of web addresses written out in ``text``."""
    at = -1
    for _ in range(_MOST_MASKED):
        at = text.find("://", at + 1)
        if at < 0:
            return
        start = at
        while start > 0 and at - start < 12 and text[start - 1].isalpha():
            start -= 1
        rest = _ADDRESS_REST.match(text, at)
        end = rest.end() if rest else at + 3
        yield start, end
        at = end


def _mailboxes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of mailboxes written out in ``text``."""
    at = -1
    for _ in range(_MOST_MASKED):
        at = text.find("@", at + 1)
        if at < 0:
            return
        rest = _MAILBOX_HOST.match(text, at + 1)
        local = _MAILBOX_LOCAL.match(text[max(0, at - _LONGEST_LOCAL) : at][::-1])
        if rest and local:
            yield at - local.end(), rest.end()
            at = rest.end() - 1


def _squashed(block: tokens.Block, first: Sequence[int]) -> list[str]:
    """Return the words of each text without anything between them.

    Args:
        block: The words.
        first: Index of the first word of each text that is wanted.
    """
    words = block.words
    letters = words.folded[words.folded != fold.SPACE].tobytes().decode("utf-32-le")
    before = np.zeros(len(words.starts) + 1, dtype=np.int64)
    np.cumsum(words.ends - words.starts, out=before[1:])
    begins, ends = before[first].tolist(), before[block.edges[1:]].tolist()
    return [letters[begin:end] for begin, end in zip(begins, ends, strict=True)]


def _joined(block: tokens.Block) -> dict[int, tuple[tuple[str, int, int], ...]]:
    """Return the words whose letters were written with a space between each, by message."""
    words = block.words
    single = words.ends - words.starts == 1
    if int(np.count_nonzero(single[1:] & single[:-1])) < _SPACED_LETTERS - 1:
        return {}
    initials = words.folded[words.starts]
    letters = single & (initials > 0x39) & (initials < 0x0E00)
    follows = np.zeros(len(single) + 2, dtype=np.bool_)
    follows[2:-1] = letters[1:] & letters[:-1] & (words.starts[1:] - words.ends[:-1] == 1)
    edges = np.flatnonzero(follows[1:] != follows[:-1])
    found: dict[int, tuple[tuple[str, int, int], ...]] = {}
    for before, behind in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if behind - before + 1 >= _SPACED_LETTERS:
            index = bisect(block.edges, before) - 1
            begin = block.texts[index]
            word = "".join(words.texts(before - 1, behind))
            start, end = int(words.starts[before - 1]), int(words.ends[behind - 1])
            found[index] = (*found.get(index, ()), (word, start - begin, end - begin))
    return found
