"""Which organisations a message names, apart from everyday words that are names too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.features import brands, fold
from app.features.brands import Brand
from app.features.stream import Field, Stream
from app.features.tokens import Words
from app.mail.message import Message
from app.mail.places import Where

_WORDS: Final = 200
"""Words of the text in which organisations are looked for: who writes says so early."""
_UNSPACED_CHARACTERS: Final = 1_500
"""The same bound where words have no spaces between them."""
_EVERYDAY: Final = frozenset(
    ("send", "bring", "toss", "tim", "sat", "correos", "ana", "ing", "max", "next", "very")
) | {"posten"}
"""Names of organisations that are words of everyday text in some language, or first names."""
_BESIDE: Final = """
account accounts bank card id support security store online customer customers login app pay
payment order mastercard visa team service services konto kundenservice cuenta compte banque banco
banca conta cartao tarjeta carte client credit debit
"""
_BESIDE_NAMES: Final = frozenset(_BESIDE.split())
"""Words that show that the capitalised everyday word beside them is an organisation."""


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


def named(
    message: Message, stream: Stream, openings: Sequence[int], known: frozenset[str]
) -> list[Named]:
    """Return the organisations named in display name, subject and the start of the body.

    A name that is also an everyday word counts if it is the whole display name, if sender or
    links belong to that organisation, or if it stands with a capital letter beside a word such
    as "account" or "card".

    Args:
        message: The message.
        stream: Its words.
        openings: Indexes of the words that a name may begin with, ascending.
        known: Registrable domains of the sender and of all links.
    """
    found = list(_named_words(message, stream, openings, known))
    starts = {one.start for one in found}
    found.extend(one for one in _named_unspaced(stream, known) if one.start not in starts)
    return found


def _named_words(
    message: Message, stream: Stream, openings: Sequence[int], known: frozenset[str]
) -> Iterator[Named]:
    """Yield the organisations named in whole words."""
    words, layout = stream.words, stream.layout
    for brand, index, behind in _met(words, openings, stream.first[1] + _WORDS):
        start, end = int(words.starts[index]), int(words.ends[behind - 1])
        field = layout.field(start)
        if field is not layout.field(end - 1):
            continue
        everyday = behind == index + 1 and words.written[start:end] in _EVERYDAY
        if (brand.distinctive and not everyday) or brand.domains & known:
            yield Named(brand, field, start, end)
        elif field is Field.NAME:
            if index == 0 and behind >= stream.first[0] - 1:
                yield Named(brand, field, start, end)
        elif _in_context(message, stream, (index, behind)):
            yield Named(brand, field, start, end)


def _met(words: Words, openings: Sequence[int], limit: int) -> Iterator[tuple[Brand, int, int]]:
    """Yield as :meth:`Brands.named` the names among the first ``limit`` words, not overlapping."""
    table, behind = brands.load(), 0
    for index in openings:
        if index >= limit:
            return
        if index >= behind:
            found = table.named_first(words.texts(index, min(index + table.longest, limit)))
            if found:
                behind = index + found[1]
                yield found[0], index, behind


def _named_unspaced(stream: Stream, known: frozenset[str]) -> Iterator[Named]:
    """Yield the organisations named in scripts written without spaces, where no word ends."""
    begin = stream.layout.body + _UNSPACED_CHARACTERS
    head = stream.words.folded[:begin]
    if not len(head) or int(head.max()) < fold.FIRST_UNSPACED or not fold.unspaced(head).any():
        return
    text = head.tobytes().decode("utf-32-le")
    for brand, start, end in brands.load().named_in(text):
        if brand.distinctive or brand.domains & known:
            yield Named(brand, stream.layout.field(start), start, end)


def _in_context(message: Message, stream: Stream, span: tuple[int, int]) -> bool:
    """Return whether an everyday word has a capital letter and a word of business beside it."""
    index, behind = span
    words = stream.words
    beside = (*words.texts(max(0, index - 1), index), *words.texts(behind, behind + 1))
    if _BESIDE_NAMES.isdisjoint(beside):
        return False
    start, end = int(words.starts[index]), int(words.ends[behind - 1])
    place = stream.layout.place(start, end, 0)
    source = message.text if place.where is Where.TEXT else message.subject or ""
    return source[place.start : place.start + 1].isupper()
