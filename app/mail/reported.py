"""Reported mail: a message that somebody passes on is judged by what is passed on.

The covering note must be no more than that. A sender who attaches a harmless message to a
deceiving one must not be judged by the harmless one: a note with links, with attachments of its
own or longer than a note is a message in its own right.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from app.mail import addresses, headers, limits
from app.mail.defects import Defects
from app.mail.message import Form, Link, Message, Removed, Span

_FORWARD_SUBJECT: Final = re.compile(
    r"^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|vs|vb|vl|doorst|i|转发|轉寄|転送|fs|pd|ynt|ilt|továbbítás)\s*:",
    re.IGNORECASE,
)
_MARK: Final = re.compile(
    r"^[ >]*(?:-{3,}\s*)?(?:Forwarded message|Original Message|Begin forwarded message|"
    r"Weitergeleitete Nachricht|Ursprüngliche Nachricht|Anfang der weitergeleiteten Nachricht|"
    r"Message transféré|Message d'origine|Début du message transféré|Mensaje reenviado|"
    r"Mensaje original|Messaggio inoltrato|Messaggio originale|Inizio messaggio inoltrato|"
    r"Mensagem encaminhada|Mensagem original|Doorgestuurd bericht|Oorspronkelijk bericht|"
    r"Vidarebefordrat meddelande|Videresendt meddelelse|Przekazana wiadomość|転送されたメッセージ|"
    r"转发的邮件|Пересланное сообщение|Пересылаемое сообщение)\s*:?\s*(?:-{3,})?[ ]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE: Final = re.compile(r"^[ >*]*([\w. -]{2,20}?)\s*\*?\s*:\s*\*?\s*(.*?)\s*$")
_NAMES: Final = {
    "from": "from", "von": "from", "de": "from", "da": "from", "van": "from", "från": "from",
    "fra": "from", "od": "from", "发件人": "from", "差出人": "from", "от": "from",
    "от кого": "from",
    "subject": "subject", "betreff": "subject", "objet": "subject", "asunto": "subject",
    "oggetto": "subject", "assunto": "subject", "onderwerp": "subject", "ämne": "subject",
    "emne": "subject", "temat": "subject", "主题": "subject", "件名": "subject", "тема": "subject",
    "date": "date", "sent": "date", "datum": "date", "gesendet": "date", "envoyé": "date",
    "fecha": "date", "enviado": "date", "data": "date", "inviato": "date", "verzonden": "date",
    "to": "to", "an": "to", "à": "to", "para": "to", "a": "to", "aan": "to", "till": "to",
    "til": "to", "do": "to", "cc": "to", "kopie": "to",
}  # fmt: skip
_HEADER_LINES: Final = 12
_REPORT_TYPES: Final = frozenset(
    {"multipart/report", "multipart/digest", "message/delivery-status", "message/feedback-report"}
)


def judged(outer: Message) -> Message:
    """Return the message to judge: ``outer``, or what it passes on with ``outer`` as carrier."""
    if outer.nested:
        return _attached(outer)
    if outer.subject and _FORWARD_SUBJECT.match(outer.subject):
        return _quoted(outer)
    return outer


def _attached(outer: Message) -> Message:
    """Return the one message attached to a covering note, with the note as carrier."""
    if len(outer.nested) != 1 or not _is_note(outer, outer.text, outer.links):
        return outer
    if any(part.type in _REPORT_TYPES for part in outer.parts):
        return outer
    if any(not a.inline and not _signature(a.type) for a in outer.attachments):
        return outer
    inner = outer.nested[0]
    if not inner.text and not inner.links and not inner.attachments:
        return outer
    defects = Defects()
    defects.extend(inner.defects)
    defects.extend(outer.defects)
    return replace(
        inner,
        sha256=outer.sha256,
        size=outer.size,
        carrier=outer,
        defects=defects.result(),
        complete=inner.complete and outer.complete,
    )


def _signature(kind: str) -> bool:
    """Return True for parts that sign a message."""
    return "signature" in kind or kind == "application/pgp-keys"


def _is_note(outer: Message, note: str, found: tuple[Link, ...]) -> bool:
    """Return True if ``note`` with the links ``found`` only passes on something else."""
    if len(note) > limits.FORWARD_NOTE or (outer.markup and outer.markup.forms):
        return False
    return all(link.scheme in {"mailto", "tel", "cid", ""} for link in found)


def _quoted(outer: Message) -> Message:
    """Return the message quoted inline in a forward, with the whole as carrier."""
    mark = _MARK.search(outer.text)
    if mark is None or outer.attachments:
        return outer
    start = mark.start()
    before = tuple(x for x in outer.links if x.span is not None and x.span.start < start)
    if not _is_note(outer, outer.text[:start], before):
        return outer
    fields, body = _fields(outer.text, mark.end())
    if "from" not in fields:
        return outer
    shift = body + (len(outer.text[body:]) - len(outer.text[body:].lstrip()))
    defects = Defects()
    return replace(
        outer,
        form=Form.BODY,
        headers=(),
        subject=fields.get("subject"),
        sender=addresses.read(_raw(fields["from"]), defects),
        on_behalf=None,
        reply_to=(),
        return_path=None,
        to=addresses.read(_raw(fields["to"]), defects) if "to" in fields else (),
        date=headers.date(fields["date"], defects) if "date" in fields else None,
        received=(),
        authentication=(),
        text=outer.text[shift:],
        plain="",
        removed=tuple(
            Removed(r.offset - shift, r.character) for r in outer.removed if r.offset >= shift
        ),
        links=tuple(x for x in (_moved(link, shift) for link in outer.links) if x is not None),
        carrier=outer,
    )


def _raw(value: str) -> str:
    """Return a quoted header as the address parser expects it: bytes as latin-1."""
    cleaned = re.sub(r"\[mailto:([^\]\s]+)\]", r"<\1>", value)
    return cleaned.encode("utf-8", "replace").decode("latin-1")


def _fields(text: str, position: int) -> tuple[dict[str, str], int]:
    """Return the quoted headers behind the mark and where the quoted text begins."""
    found: dict[str, str] = {}
    seen = 0
    while seen < _HEADER_LINES and position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end]
        match = _HEADER_LINE.match(line[:1_000])
        if match:
            key = _NAMES.get(match[1].strip().lower())
            if key:
                found.setdefault(key, match[2])
        elif found and not line.strip():
            break
        elif found and len(found) > 1:
            return found, position
        position = end + 1
        seen += 1
    return found, min(position, len(text))


def _moved(link: Link, shift: int) -> Link | None:
    """Return ``link`` with its place moved; None if it stands in the note or the quoted headers."""
    if link.span is None:
        return link
    if link.span.start < shift:
        return None
    return replace(link, span=Span(link.span.start - shift, link.span.end - shift))
