"""Links, attachments and oddities of one message as rows and lines of text. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.gui import places, visible, words
from app.gui.tables import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.work import Opened
    from app.mail.message import Attachment, Link, Message

translate = QCoreApplication.translate

CELL_LIMIT: Final = 300
"""Characters in a cell; more than any screen shows."""
FULL_LIMIT: Final = 4_000
"""Characters of a link or name shown in full; longer ones are in the source."""
MEMBERS_SHOWN: Final = 20


def link_rows(opened: Opened) -> list[Row]:
    """Return a row for each link: its text, where it truly leads, and what is odd about it."""
    reasons = opened.assessment.reasons
    return [
        _link_row(link, [*words.oddities(link), *places.reasons_for_link(number, reasons)])
        for number, link in enumerate(opened.message.links)
    ]


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


def attachment_rows(message: Message) -> list[Row]:
    """Return a row for each attachment; none of them is ever opened."""
    return [_attachment_row(attachment) for attachment in message.attachments]


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


def notes(message: Message) -> str:
    """Return what was odd, broken or left unread, one to a line."""
    lines = [words.sentence(defect.detail) for defect in message.defects]
    return "\n".join(f"•  {line}" for line in lines if line)


def _joined(parts: Sequence[str]) -> str:
    """Return several remarks as one, each a sentence."""
    return " ".join(words.sentence(part) for part in parts)
