"""Links, attachments and oddities of one message as rows and lines of text. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.gui import rich, translations, words
from app.gui.composed import broken, compose_headers
from app.gui.tables import Row
from app.mail.places import Where
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.composed import Run
    from app.gui.rich_page import Rich
    from app.mail.message import Attachment, Link, Message
    from app.model.assessment import Reason

translate = QCoreApplication.translate

CELL_LIMIT: Final = 300
"""Characters in a cell; more than any screen shows."""
FULL_LIMIT: Final = 4_000
"""Characters of a link or name shown in full; longer ones are in the source."""
SOURCE_LIMIT: Final = 100_000
"""Bytes of source shown: more than a person reads, and laid out within 50 ms."""
MEMBERS_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything of one message that is shown beside its text, ready to be put into widgets.

    Attributes:
        links: A row for each: its text, where it truly leads, and what is odd about it.
        attachments: A row for each; none of them is ever opened.
        headers: The header fields, one to a line.
        header_places: The shown range of each header field.
        source: The first :data:`SOURCE_LIMIT` bytes, every character visible.
        notes: What was odd, broken or left unread, one to a line.
        rich: How the message looks, harmless.
    """

    links: tuple[Row, ...]
    attachments: tuple[Row, ...]
    headers: tuple[Run, ...]
    header_places: tuple[tuple[int, int], ...]
    source: str
    notes: str
    rich: Rich


def prepare(data: bytes, message: Message, reasons: Sequence[Reason]) -> Contents:
    """Lay out what is shown of ``message``; takes too long for the GUI thread."""
    headers, places = compose_headers(message.headers)
    said = _by_link(reasons)
    return Contents(
        links=tuple(
            _link_row(link, [*words.oddities(link), *said.get(number, ())])
            for number, link in enumerate(message.links)
        ),
        attachments=tuple(_attachment_row(attachment) for attachment in message.attachments),
        headers=headers,
        header_places=places,
        source=_source(data),
        notes=_notes(message),
        rich=rich.prepare(message),
    )


def _by_link(reasons: Sequence[Reason]) -> dict[int, list[str]]:
    """Return what the reasons say about each link, by its number."""
    said: dict[int, list[str]] = {}
    for reason in reasons:
        numbers = {place.start for place in reason.places if place.where is Where.LINK}
        for number in numbers:
            said.setdefault(number, []).append(translations.reason(reason))
    return said


def _source(data: bytes) -> str:
    text = broken(visible.source_text(data[:SOURCE_LIMIT]))
    if len(data) > SOURCE_LIMIT:
        text += "\n" + translate(
            "contents", "[Only the first {shown} of {all} bytes are shown.]"
        ).format(shown=SOURCE_LIMIT, all=len(data))
    return text


def _link_row(link: Link, odd: Sequence[str]) -> Row:
    target = link.final or link.target
    text = visible.one_line(link.text, FULL_LIMIT) or words.link_kind(link)
    details = [
        (translate("contents", "Text"), text),
        (translate("contents", "Leads to"), visible.one_line(target, FULL_LIMIT)),
    ]
    if link.via:
        details.append(
            (translate("contents", "By way of"), visible.one_line(", ".join(link.via), FULL_LIMIT))
        )
    if odd:
        details.append((translate("contents", "What is odd"), _joined(odd)))
    return Row(
        cells=(
            visible.one_line(text, CELL_LIMIT),
            visible.one_line(target, CELL_LIMIT),
            visible.one_line(link.domain, CELL_LIMIT),
            _joined(odd),
        ),
        details=tuple(details),
    )


def _attachment_row(attachment: Attachment) -> Row:
    name = visible.one_line(attachment.name, FULL_LIMIT) or translate("contents", "(no name)")
    kind = visible.one_line(attachment.type, CELL_LIMIT)
    if attachment.detected and attachment.detected != attachment.type:
        kind = translate("contents", "{declared}, but looks like {detected}").format(
            declared=kind, detected=visible.one_line(attachment.detected, CELL_LIMIT)
        )
    odd = words.flags(attachment)
    details = [(translate("contents", "Name"), name), (translate("contents", "Type"), kind)]
    if odd:
        details.append((translate("contents", "What is odd"), _joined(odd)))
    if attachment.members:
        listed = ", ".join(attachment.members[:MEMBERS_SHOWN])
        more = ", …" if len(attachment.members) > MEMBERS_SHOWN else ""
        details.append(
            (translate("contents", "Contains"), visible.one_line(listed, FULL_LIMIT) + more)
        )
    details.append(("SHA-256", attachment.sha256))
    return Row(
        cells=(
            visible.one_line(name, CELL_LIMIT),
            kind,
            words.size(attachment.size),
            _joined(odd),
        ),
        details=tuple(details),
    )


def _notes(message: Message) -> str:
    """Return what was odd, broken or left unread, one to a line."""
    lines = [words.defect(defect) for defect in message.defects]
    return "\n".join(f"•  {line}" for line in lines if line)


def _joined(parts: Sequence[str]) -> str:
    """Return several remarks as one, each a sentence."""
    return " ".join(words.sentence(part) for part in parts)
