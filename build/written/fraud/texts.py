"""The hand-written bodies of frauds, as they stand in their files.

A file holds records like this one::

    === parcel-fee-customs-es
    genre: parcel
    lang: es
    brand: Correos=correos.es; SEUR=seur.com
    name: {org}|{org} Envíos
    from: look hacked
    link: short look
    subject: {Su envío está retenido|Aviso de entrega {digits:6}}

    Estimado cliente: ...

    [[Pagar]](@)

Gaps are those of :class:`build.written.fields.Filler`, the markup is that of
:mod:`build.written.markup`. As a target, ``@`` is where the fraud leads, ``@/help`` another page
there, and ``=/help`` a page of the organisation it claims to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "texts"

_NEEDED: Final = frozenset({"genre", "lang", "from", "link", "subject"})
_KNOWN: Final = _NEEDED | {"brand", "name", "shell", "trick", "reply", "n"}


@dataclass(frozen=True, slots=True)
class Text:
    """One hand-written body and how it may be dressed.

    Attributes:
        template: Names it; unique.
        genre: The kind of fraud.
        language: A BCP 47 tag.
        brands: Name and true domain of the organisations it may claim to be; empty for none.
        name: Display name in From, with gaps.
        senders: Kinds of sender it may come from (``senders.KINDS``).
        links: Kinds of link it may lead to (``links.KINDS``).
        subject: With gaps; "" for an empty subject.
        author: "service", "person" or "text" (never HTML).
        tricks: What it always does, see :mod:`build.written.fraud.tricks`; also those of
            ``attachments.KINDS`` and "event" for what it carries.
        reply: Where replies go: "free" mail, a "random" domain, or "" for mostly back.
        copies: How many messages are made from it.
        body: In markup, with gaps.
        inside: What its attachment says; "" for none.
    """

    template: str
    genre: str
    language: str
    brands: tuple[tuple[str, str], ...]
    name: str
    senders: tuple[str, ...]
    links: tuple[str, ...]
    subject: str
    author: str
    tricks: tuple[str, ...]
    reply: str
    copies: int
    body: str
    inside: str


def load() -> Iterator[Text]:
    """Yield every text of the folder, file by file in the order of their names.

    Raises:
        ValueError: A record has an unknown field or lacks one.
    """
    for path in sorted(FOLDER.glob("*.txt")):
        for record in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            yield parse(record)


def parse(record: str) -> Text:
    """Return one record, the text behind its ``===``.

    Raises:
        ValueError: It has an unknown field or lacks one.
    """
    head, _, rest = record.partition("\n\n")
    template, *lines = head.split("\n")
    fields = {}
    for line in lines:
        key, _, value = line.partition(":")
        fields[key] = value.strip()
    if wrong := (fields.keys() - _KNOWN) | (_NEEDED - fields.keys()):
        message = f"{template}: unknown or missing fields {sorted(wrong)}"
        raise ValueError(message)
    pairs = [pair.split("=") for pair in fields.get("brand", "").split("; ") if pair]
    body, _, inside = rest.partition("\n%%%\n")
    return Text(
        template=template.strip(),
        genre=fields["genre"],
        language=fields["lang"],
        brands=tuple((name, domain) for name, domain in pairs),
        name=fields.get("name", "{org}" if pairs else ""),
        senders=tuple(fields["from"].split()),
        links=tuple(fields["link"].split()),
        subject=fields["subject"],
        author=fields.get("shell", "service"),
        tricks=tuple(fields.get("trick", "").split()),
        reply=fields.get("reply", ""),
        copies=int(fields.get("n", "2")),
        body=body.strip("\n"),
        inside=inside.strip("\n"),
    )
