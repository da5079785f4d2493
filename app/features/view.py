"""What is derived from a message once and looked at by every signal and by the text features."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise
from typing import Final

import numpy as np

from app.features import brands, hosts, stream, vocabulary
from app.features.brands import Brand
from app.features.features import Clue, Evidence
from app.features.greeting import greeted
from app.features.naming import Named, named
from app.features.stream import Layout, Stream
from app.features.targets import Relation, Target, own_domains, targets, web_links
from app.features.tokens import Words
from app.features.vocabulary import Hit
from app.mail.message import Address, Link, Message
from app.mail.places import Where

_NUMBER: Final = re.compile(r"\d(?:[\d.,' ()/:\u00a0\u2010-\u2015-]{0,24}\d)?")
_ASCII_NUMBER: Final = re.compile(r"[0-9](?:[0-9.,' ()/:-]{0,24}[0-9])?")
"""The same in ASCII, in half the time."""
_NUMBERS: Final = 300
_CODE_LENGTH: Final = 5
"""Letters and digits that a code has more than."""
Hits = Mapping[str, list[Hit]]
"""Phrases of the vocabulary met, by category."""
_LIST_FIELDS: Final = frozenset({"list-post", "x-mailman-version", "x-beenthere", "mailing-list"})
"""What discussion lists add to the messages they pass on (RFC 2369)."""


@dataclass(frozen=True, slots=True)
class View:
    """One message, derived.

    Attributes:
        message: The message itself.
        text: The looked-at part of its text, as written, without a mailing list's footer.
        words: The stream of words, addresses and mailboxes taken out.
        layout: Where in the message the stream's offsets lie.
        first: Index of the first word of the subject and of the body.
        body_words: Words of the text; in scripts without spaces, pairs of characters.
        squashed: The words of subject and text without anything between them.
        codes: Words of the text that mix letters and digits, such as order numbers.
        joined: Words that were spaced out, joined, with their offsets in the stream.
        mixed: Offsets of the words that mixed scripts and were made Latin.
        greeted: Folded words behind the greeting that are no general form of address.
        hits: Phrases of the vocabulary met, by category.
        fields: The lower-case names of ``Message.headers``.
        listed: Whether a mailing list passed it on, and may have changed its address fields.
        sender: The first mailbox of From; None if unknown.
        sender_kinds: What the table of hosts knows about the sender's host.
        sender_brand: The organisation that owns the sender's domain; None if unknown.
        own: Registrable domains of the sender's organisation.
        named: Organisations named, in order.
        numbers: Offsets in ``text`` of numbers with what separates their groups.
        capitals: Capital letters, and all letters that have case, at the start of the text.
        sender_field: Index of the From field in ``Message.headers``; 0 if there is none.
        web: (index, link) of the links a reader can follow to the web.
        targets: The distinct hosts they lead to.
        strange: Those of them that are neither the sender's nor everybody's.
    """

    message: Message
    text: str
    words: Words
    layout: Layout
    first: tuple[int, int]
    body_words: int
    squashed: str
    codes: int
    joined: tuple[tuple[str, int, int], ...]
    mixed: tuple[tuple[int, int], ...]
    greeted: tuple[str, ...]
    hits: Hits
    fields: tuple[str, ...]
    listed: bool
    sender: Address | None
    sender_kinds: frozenset[str]
    sender_brand: Brand | None
    own: frozenset[str]
    named: tuple[Named, ...]
    numbers: tuple[tuple[int, int], ...]
    capitals: tuple[int, int]
    sender_field: int
    web: tuple[tuple[int, Link], ...]
    targets: tuple[Target, ...]
    strange: tuple[Target, ...]

    def named_at(self, domain: str) -> int | None:
        """Return the index of the first word of subject and text, or pair, that names ``domain``.

        A domain is named by its first label: "gardenshop", or "garden shop".
        """
        label = domain.partition(".")[0].replace("-", "")
        if len(label) < 3 or label not in self.squashed:
            return None
        words, first = self.words, self.first[0]
        # The first word has no space before it.
        at = f" {words.written}".find(f" {label} ", int(words.starts[first]))
        if at >= 0:
            return int(np.searchsorted(words.starts, at))
        lengths = words.ends[first:] - words.starts[first:]
        for index in np.flatnonzero(lengths[:-1] + lengths[1:] == len(label)).tolist():
            if "".join(words.texts(first + index, first + index + 2)) == label:
                return int(first + index)
        return None

    def clue(self, start: int, end: int) -> Clue:
        """Return what makes evidence of the piece of the stream from ``start`` to ``end``."""
        return partial(self.evidence, start, end)

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the piece of the stream from ``start`` to ``end`` as evidence."""
        place = self.layout.place(start, end, self.sender_field)
        if place.where is Where.TEXT:
            detail = self.message.text[place.start : place.end]
        elif place.where is Where.SUBJECT:
            detail = (self.message.subject or "")[place.start : place.end]
        else:
            detail = self.sender.name if self.sender else ""
        return Evidence(" ".join(detail.split())[:80], place)


def derive(message: Message) -> View:
    """Derive from ``message`` all that signals and text features share."""
    return derive_all([message])[0]


def derive_all(messages: Sequence[Message]) -> list[View]:
    """Do as :func:`derive` with several messages, in a third less time."""
    views: list[View] = []
    for block in stream.build(messages):
        looked_up = zip(block.streams, *_look_up(block), strict=True)
        for built, hits, openings, codes in looked_up:
            views.append(_view(messages[len(views)], built, hits, openings, codes))
    return views


def _look_up(block: stream.Block) -> tuple[Sequence[Hits], list[list[int]], list[int]]:
    """Return what the tables know of the words of each text, worked out for all at once.

    Returns:
        The phrases met; the words that an organisation's name may begin with; the number of words
        that mix letters and digits, such as order numbers.
    """
    words, edges = block.words.words, block.words.edges
    openings = brands.load().openings(words.hashes)
    parts = np.searchsorted(openings, edges).tolist()
    length = words.ends - words.starts
    mixed = (words.digits > 0) & (words.digits < length) & (length > _CODE_LENGTH)
    return (
        vocabulary.load().search(block.words),
        [
            (openings[a:b] - edge).tolist()
            for (a, b), edge in zip(pairwise(parts), edges, strict=False)
        ],
        [
            int(np.count_nonzero(mixed[edge + one.first[1] : behind]))
            for one, (edge, behind) in zip(block.streams, pairwise(edges), strict=True)
        ],
    )


def _view(message: Message, built: Stream, hits: Hits, openings: list[int], codes: int) -> View:
    """Return the view of ``message``, whose words were looked up already."""
    sender = message.sender[0] if message.sender else None
    table = brands.load()
    brand = table.by_domain(sender.domain) if sender and sender.domain else None
    own = own_domains(sender, brand)
    web = tuple(web_links(message, built.end))
    known = own | {link.domain for _, link in web}
    hosts_linked = tuple(targets(web, own))
    fields = tuple([field.name.lower() for field in message.headers])
    return View(
        message=message,
        text=built.text,
        words=built.words,
        layout=built.layout,
        first=built.first,
        body_words=len(built.words.starts) - built.first[1] + built.pairs,
        squashed=built.squashed,
        codes=codes,
        joined=built.joined,
        mixed=built.mixed,
        greeted=tuple(greeted(built.text)),
        hits=hits,
        fields=fields,
        listed=not _LIST_FIELDS.isdisjoint(fields),
        sender=sender,
        sender_kinds=hosts.host_kind(sender.host) if sender else frozenset(),
        sender_brand=brand,
        own=own,
        named=tuple(named(message, built, openings, known)),
        numbers=_numbers(built.text),
        capitals=built.capitals,
        sender_field=fields.index("from") if "from" in fields else 0,
        web=web,
        targets=hosts_linked,
        strange=tuple([one for one in hosts_linked if one.relation is Relation.FOREIGN]),
    )


def _numbers(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the first numbers in ``text`` stand."""
    number = _ASCII_NUMBER if text.isascii() else _NUMBER
    return tuple([match.span() for match in islice(number.finditer(text), _NUMBERS)])
