"""What is derived from a message once and looked at by every signal and by the text features."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import brands, fold, hosts, tokens, vocabulary
from app.features.brands import Brand
from app.features.features import Evidence, Place, Where
from app.features.tokens import Words
from app.features.vocabulary import Hit
from app.mail.message import Address, Link, LinkKind, Message

HEAD: Final = 20_000
"""Characters looked at from the start of a text: 97 % of all mail is shorter."""
TAIL: Final = 5_000
"""Characters looked at from its end, where footers and hidden afterthoughts stand."""
NAME_LENGTH: Final = 200
SUBJECT_LENGTH: Final = 1_000
LINKS: Final = 400
"""Links looked at; those behind them repeat what the first ones show."""
BRAND_WORDS: Final = 300
"""Words of the body in which brands are looked for: who writes says so early."""
_SPACED_LETTERS: Final = 4
"""Single letters in a row that make a word spaced out ("v e r i f y"), not initials."""
_ADDRESS_REST: Final = re.compile(r"[^\s<>\"'|\\^`{}]{0,2000}")
_MAILBOX_HOST: Final = re.compile(r"[\w.\-]{1,255}")
_MAILBOX_LOCAL: Final = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-=/"
)
_MOST_MASKED: Final = 1_000
_NUMBER: Final = re.compile(r"\d(?:[\d.,' ()/:\u00a0\u2010-\u2015-]{0,24}\d)?")
_NUMBERS: Final = 300
_GREETING_LENGTH: Final = 1_500
_CASE_LENGTH: Final = 4_000
_LIST_RULE: Final = re.compile(r"\n[_=-]{30,}[ \t]*(?=\n)")
_LIST_WORDS: Final = ("mailing list", "listinfo", "sf.net", "sourceforge", "mailman", "lists.")
_LIST_FIELDS: Final = frozenset({"list-post", "x-mailman-version", "x-beenthere", "mailing-list"})
_FOOTER: Final = 2_000

_EVERYDAY: Final = frozenset(
    [
        "send",
        "bring",
        "toss",
        "tim",
        "sat",
        "correos",
        "ana",
        "ing",
        "max",
        "next",
        "very",
        "posten",
    ]
)
"""Names of organisations that are words of everyday text in some language, or first names."""
_BESIDE_NAMES: Final = frozenset(
    [
        "account",
        "accounts",
        "bank",
        "card",
        "id",
        "support",
        "security",
        "store",
        "online",
        "customer",
        "customers",
        "login",
        "app",
        "pay",
        "payment",
        "order",
        "mastercard",
        "visa",
        "team",
        "service",
        "services",
        "konto",
        "kundenservice",
        "cuenta",
        "compte",
        "banque",
        "banco",
        "banca",
        "conta",
        "cartao",
        "tarjeta",
        "carte",
        "client",
        "credit",
        "debit",
    ]
)

_GREETING: Final = re.compile(
    r"\n[ \t]*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|hallo|liebe[r]?|"
    r"sehr geehrte[rs]?(?: herr| frau)?|guten (?:tag|morgen)|bonjour|bonsoir|salut|cher|chère|"
    r"hola|estimad[oa]|querid[oa]|ol[áa]|prezad[oa]|car[oa]|ciao|gentile|buongiorno|salve|"
    r"beste|geachte|hej|kære|hei|hyvä|dzień dobry|witaj|szanown[yia]|dobrý den|merhaba|sayın|"
    r"здравствуйте|добрый день|уважаем(?:ый|ая))[ \t]+([^\n,!.:;]{2,40})[,!.:;\n]",
    re.IGNORECASE,
)
GENERIC_NAMES: Final = frozenset(
    [
        "customer",
        "customers",
        "client",
        "clients",
        "user",
        "users",
        "member",
        "members",
        "subscriber",
        "sir",
        "madam",
        "friend",
        "friends",
        "all",
        "team",
        "everyone",
        "valued",
        "beneficiary",
        "winner",
        "account",
        "holder",
        "owner",
        "colleague",
        "partner",
        "there",
        "folks",
        "guys",
        "kunde",
        "kunden",
        "kundin",
        "mitglied",
        "nutzer",
        "damen",
        "herren",
        "utilisateur",
        "cliente",
        "clientes",
        "usuario",
        "socio",
        "membro",
        "klant",
        "gebruiker",
        "kund",
        "kunde",
        "asiakas",
        "kliencie",
        "uzytkowniku",
        "zakaznik",
        "musterimiz",
        "kullanici",
        "klient",
        "polzovatel",
        "dear",
        "email",
        "mail",
        "webmail",
        "messieurs",
        "mesdames",
        "monsieur",
        "madame",
        "senor",
        "senora",
        "sig",
        "signor",
        "signora",
        "amico",
        "amigo",
        "friend",
        "beloved",
    ]
)
"""Words that may follow a greeting and tell no name: they are kept."""
COMMON_TARGETS: Final = frozenset(
    [
        "facebook.com",
        "twitter.com",
        "x.com",
        "instagram.com",
        "linkedin.com",
        "youtube.com",
        "youtu.be",
        "pinterest.com",
        "tiktok.com",
        "threads.net",
        "bsky.app",
        "mastodon.social",
        "whatsapp.com",
        "wa.me",
        "t.me",
        "telegram.org",
        "vimeo.com",
        "flickr.com",
        "tumblr.com",
        "reddit.com",
        "medium.com",
        "xing.com",
        "vk.com",
        "ok.ru",
        "weibo.com",
        "snapchat.com",
        "discord.gg",
        "discord.com",
        "spotify.com",
        "apple.com",
        "google.com",
        "goo.gl",
        "w3.org",
        "mozilla.org",
        "microsoft.com",
        "adobe.com",
        "wikipedia.org",
        "trustpilot.com",
        "yelp.com",
        "fb.me",
        "lnkd.in",
        "schema.org",
        "gravatar.com",
        "openstreetmap.org",
    ]
)
"""Registrable domains that everybody's footers lead to; they say nothing about the sender."""


class Relation(StrEnum):
    """How a link's domain stands to the sender of the message."""

    OWN = "own"
    """The sender's registrable domain, or one of the same organisation."""
    RELATED = "related"
    """The sender's name under another suffix ("shop.de" beside "shop.com")."""
    SERVICE = "service"
    """The click tracker of a known mail service."""
    COMMON = "common"
    """Where everybody's footers lead: social networks, app stores."""
    FOREIGN = "foreign"


class Field(StrEnum):
    """Which part of the stream of words something was found in."""

    NAME = "name"
    """The display name of the sender."""
    SUBJECT = "subject"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Target:
    """One host that links of the message lead to.

    Attributes:
        host: As in :attr:`Link.host`.
        domain: Its registrable domain.
        relation: To the sender; without a known sender nothing is OWN or RELATED.
        kinds: What the table of hosts knows about it.
        brand: The organisation that owns it; None if unknown.
        first: Index of the first link there in ``Message.links``.
        count: How many links lead there.
        path: Path, query and fragment of the first link there, lower-case, bounded.
    """

    host: str
    domain: str
    relation: Relation
    kinds: frozenset[str]
    brand: Brand | None
    first: int
    count: int
    path: str


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation named in the message.

    Attributes:
        brand: The organisation.
        field: Where it is named.
        start: Offset in the stream of words.
        end: Offset behind it.
    """

    brand: Brand
    field: Field
    start: int
    end: int


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
class View:
    """One message, derived.

    Attributes:
        message: The message itself.
        text: The looked-at part of its text, as written, without a mailing list's footer.
        words: The stream of words, addresses and mailboxes taken out.
        layout: Where in the message the stream's offsets lie.
        first: Index of the first word of the subject and of the body.
        index: Index of the first place of each word of subject and text.
        digits: How many digits each word has, int64[w].
        joined: Words that were spaced out, joined, with their offsets in the stream.
        mixed: Offsets of the words that mixed scripts and were made Latin.
        greeted: Folded words behind the greeting that are no general form of address.
        hits: Phrases of the vocabulary met, by category.
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
    """

    message: Message
    text: str
    words: Words
    layout: Layout
    first: tuple[int, int]
    index: Mapping[str, int]
    digits: NDArray[np.int64]
    joined: tuple[tuple[str, int, int], ...]
    mixed: tuple[tuple[int, int], ...]
    greeted: tuple[str, ...]
    hits: Mapping[str, list[Hit]]
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

    @property
    def body_words(self) -> int:
        """Return the number of words of the body."""
        return len(self.words.texts) - self.first[1]

    def named_at(self, domain: str) -> int | None:
        """Return the index of the first word, or pair, that is the label of ``domain``."""
        label = domain.partition(".")[0].replace("-", "")
        if len(label) < 3:
            return None
        index = self.index.get(label)
        if index is not None:
            return index
        for size in range(3, len(label) - 1):
            first = self.index.get(label[:size])
            if first is not None and self.index.get(label[size:]) is not None:
                return first
        return None

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
    sender = message.sender[0] if message.sender else None
    source = message.text[: _list_footer(message.text)]
    text, cut, skipped = _looked_at(source)
    name = sender.name[:NAME_LENGTH] if sender else ""
    subject = (message.subject or "")[:SUBJECT_LENGTH]
    points = fold.codes(f"{name}\n{subject}\n{text}\n").copy()
    body = len(name) + len(subject) + 2
    for start, end in _masked(message, text, cut, skipped):
        points[body + start : body + end] = fold.SPACE
    folded, marks = fold.fold(points)
    origin = None
    if marks is not None:
        origin = np.flatnonzero(~marks)
        folded = folded[origin]
    layout = Layout(len(name) + 1, body, cut, skipped, origin)
    plain, mixed = fold.straighten(folded)
    stream = tokens.cut(plain)
    places = stream.starts if origin is None else origin[stream.starts]
    first = tuple(np.searchsorted(places, (layout.subject, layout.body)).tolist())
    table = brands.load()
    brand = table.by_domain(sender.domain) if sender and sender.domain else None
    own = _own(sender, brand)
    web = tuple(_web(message, len(source)))
    known = own | {link.domain for _, link in web}
    return View(
        message=message,
        text=text,
        words=stream,
        layout=layout,
        first=(first[0], first[1]),
        index=_index(stream.texts, first[0]),
        digits=tokens.digits(stream),
        joined=tuple(_joined(stream)),
        mixed=mixed,
        greeted=tuple(_greeted(text[:_GREETING_LENGTH])),
        hits=vocabulary.load().search(stream),
        listed=_listed(message),
        sender=sender,
        sender_kinds=hosts.host_kind(sender.host) if sender else frozenset(),
        sender_brand=brand,
        own=own,
        named=tuple(_named(message, stream, layout, (first[0], first[1]), known)),
        numbers=tuple(_numbers(text)),
        capitals=fold.capitals(points[body : body + _CASE_LENGTH]),
        sender_field=_field_index(message, "from"),
        web=web,
        targets=tuple(_targets(web, own)),
    )


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
    for link in message.links[:LINKS]:
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
        start = at
        while start > 0 and at - start < 64 and text[start - 1] in _MAILBOX_LOCAL:
            start -= 1
        rest = _MAILBOX_HOST.match(text, at + 1)
        if rest and start < at:
            yield start, rest.end()
            at = rest.end() - 1


def _greeted(head: str) -> Iterator[str]:
    """Yield the words behind the first greetings that may be a name."""
    for match in islice(_GREETING.finditer(f"\n{head}"), 3):
        words = fold.fold_text(match[1]).split()
        if "@" not in match[1] and len(words) < 5:
            yield from (word for word in words if word not in GENERIC_NAMES and len(word) > 1)


def _index(texts: list[str], first: int) -> dict[str, int]:
    """Return the index of the first place of each word from ``first`` on."""
    places = range(len(texts) - 1, first - 1, -1)
    return dict(zip(reversed(texts[first:]), places, strict=True))


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the first numbers of a text."""
    for count, match in enumerate(_NUMBER.finditer(text)):
        if count >= _NUMBERS:
            return
        yield match.span()


def _listed(message: Message) -> bool:
    """Return whether a discussion list passed the message on (RFC 2369 List-Post, Precedence)."""
    names = {field.name.lower() for field in message.headers}
    return bool(names & _LIST_FIELDS)


def _field_index(message: Message, name: str) -> int:
    """Return the index of the first header field called ``name``; 0 if there is none."""
    for index, field in enumerate(message.headers):
        if field.name.lower() == name:
            return index
    return 0


def _joined(stream: Words) -> Iterator[tuple[str, int, int]]:
    """Yield words whose letters were written with a space between each."""
    single = stream.ends - stream.starts == 1
    if int(np.count_nonzero(single[1:] & single[:-1])) < _SPACED_LETTERS - 1:
        return
    letters = single & (stream.folded[stream.starts] > 0x39)
    letters &= stream.folded[stream.starts] < 0x0E00
    follows = np.zeros(len(single), dtype=np.bool_)
    follows[1:] = letters[1:] & letters[:-1] & (stream.starts[1:] - stream.ends[:-1] == 1)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], follows, [False])).astype(np.int8)))
    for before, behind in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if behind - before + 1 >= _SPACED_LETTERS:
            word = "".join(stream.texts[before - 1 : behind])
            yield word, int(stream.starts[before - 1]), int(stream.ends[behind - 1])


def _own(sender: Address | None, brand: Brand | None) -> frozenset[str]:
    """Return the registrable domains of the sender's organisation."""
    if not sender or not sender.domain:
        return frozenset()
    if brand and "free-mail" not in hosts.host_kind(sender.host):
        return brand.domains | {sender.domain}
    return frozenset({sender.domain})


def _web(message: Message, end: int) -> Iterator[tuple[int, Link]]:
    """Yield the links before ``end`` that lead to a web host, with their indexes."""
    for index, link in enumerate(message.links[:LINKS]):
        in_footer = link.span is not None and link.span.start >= end
        if link.host and link.scheme in {"http", "https", ""} and not in_footer:
            yield index, link


def _relation(link: Link, kinds: frozenset[str], own: frozenset[str]) -> Relation:
    """Return how the host of ``link`` stands to the sender's domains."""
    if link.domain in own:
        return Relation.OWN
    label = link.domain.partition(".")[0]
    if len(label) >= 4 and any(label == domain.partition(".")[0] for domain in own):
        return Relation.RELATED
    if "mail-service" in kinds:
        return Relation.SERVICE
    if link.domain in COMMON_TARGETS and not kinds:
        return Relation.COMMON
    return Relation.FOREIGN


def _targets(web: tuple[tuple[int, Link], ...], own: frozenset[str]) -> Iterator[Target]:
    """Yield the distinct hosts of ``web`` in the order they are met."""
    table = brands.load()
    by_host: dict[str, list[int]] = {}
    links: dict[str, Link] = {}
    for index, link in web:
        by_host.setdefault(link.host, []).append(index)
        links.setdefault(link.host, link)
    for host, indexes in by_host.items():
        link = links[host]
        kinds = hosts.host_kind(host)
        yield Target(
            host=host,
            domain=link.domain,
            relation=_relation(link, kinds, own),
            kinds=kinds,
            brand=table.by_domain(link.domain) if link.domain else None,
            first=indexes[0],
            count=len(indexes),
            path=behind_host(link.final),
        )


def behind_host(address: str) -> str:
    """Return path, query and fragment of a web address, lower-case, at most 1,000 characters."""
    rest = address[:1300].partition("://")[2]
    for at, character in enumerate(rest):
        if character in "/?#":
            return rest[at : at + 1000].lower()
    return ""


def _named(
    message: Message,
    stream: Words,
    layout: Layout,
    first: tuple[int, int],
    known: frozenset[str],
) -> Iterator[Named]:
    """Yield the organisations named in display name, subject and the start of the body.

    A name that is also an everyday word counts if it is the whole display name, if sender or
    links belong to that organisation, or if it stands with a capital letter beside a word such
    as "account" or "card".

    Args:
        message: The message.
        stream: Its words.
        layout: Where they stand.
        first: Index of the first word of the subject and of the body.
        known: Registrable domains of the sender and of all links.
    """
    for brand, index, behind in brands.load().named(stream.texts[: first[1] + BRAND_WORDS]):
        start, end = int(stream.starts[index]), int(stream.ends[behind - 1])
        field = layout.field(start)
        if field is not layout.field(end - 1):
            continue
        everyday = behind == index + 1 and stream.texts[index] in _EVERYDAY
        if (brand.distinctive and not everyday) or brand.domains & known:
            yield Named(brand, field, start, end)
        elif field is Field.NAME:
            if index == 0 and behind >= first[0] - 1:
                yield Named(brand, field, start, end)
        elif _in_context(message, stream, layout, (index, behind)):
            yield Named(brand, field, start, end)


def _in_context(message: Message, stream: Words, layout: Layout, span: tuple[int, int]) -> bool:
    """Return whether an everyday word has a capital letter and a word of business beside it."""
    index, behind = span
    beside = (*stream.texts[max(0, index - 1) : index], *stream.texts[behind : behind + 1])
    if _BESIDE_NAMES.isdisjoint(beside):
        return False
    start, end = int(stream.starts[index]), int(stream.ends[behind - 1])
    place = layout.place(start, end, 0)
    source = message.text if place.where is Where.TEXT else message.subject or ""
    return source[place.start : place.start + 1].isupper()
