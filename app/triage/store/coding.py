"""How records and verdicts are written into the history."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.mail.message import Defect
from app.model.assessment import Probabilities, Reason, Sentence, Verdict
from app.triage.records import PROBABILITY_DIGITS, AttachmentRecord, LinkRecord, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.triage.item import Locator

VERDICTS: Final[tuple[Verdict | None, ...]] = (
    None,
    Verdict.LEGITIMATE,
    Verdict.ADVERTISING,
    Verdict.UNREADABLE,
    Verdict.CANNOT_TELL,
    Verdict.FRAUD,
)
"""By their codes, which ascend with the risk; None for what is no message."""
CODES: Final = {verdict: code for code, verdict in enumerate(VERDICTS)}

MILLION: Final = 10**PROBABILITY_DIGITS
_RISKS: Final = 2 * MILLION
_SORTED: Final = 40
"""Characters of a text by which it is sorted."""
_HINTS: Final = (".emlx", ".html", ".htm", ".xhtml", ".mhtml", ".mht")
"""Names by which the mail reader reads the same bytes in another way."""


def message_key(sha256: str, locator: Locator) -> bytes:
    """Return what a message is known by: its bytes, and its name as far as that changes a thing."""
    name = (locator.member or locator.path).lower()
    if not name.endswith(_HINTS):
        return bytes.fromhex(sha256)
    return bytes.fromhex(sha256) + name[name.rindex(".") :].encode("ascii")


def path_bytes(path: str) -> bytes:
    """Return a path as bytes, also one that is no text: such names hold lone surrogates."""
    return path.encode("utf-8", "surrogatepass")


def path_text(name: bytes) -> str:
    """Return the path that :func:`path_bytes` was given."""
    return name.decode("utf-8", "surrogatepass")


def plain(text: str) -> str:
    """Return ``text`` as SQLite takes it: valid Unicode."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def sort_text(text: str | None) -> str | None:
    """Return what a text is sorted by; None if there is nothing to sort by."""
    folded = plain((text or "")[: 4 * _SORTED].strip("\"' \t\r\n").casefold()[:_SORTED])
    return folded or None


class Columns(NamedTuple):
    """What a row is sorted and filtered by, of what is in its record; see ``schema``."""

    verdict: int
    risk: int
    chance: int | None
    instant: int | None
    day: int | None
    sender: str | None
    subject: str | None


def columns(record: Record) -> Columns:
    """Return what a row with this record is sorted and filtered by."""
    code = CODES[record.verdict]
    shares = record.probabilities
    chance = None if shares is None else round(shares.fraud * MILLION)
    instant, day = _when(record.date)
    return Columns(
        verdict=code,
        risk=code * _RISKS + (0 if chance is None else chance + 1),
        chance=chance,
        instant=instant,
        day=day,
        sender=sort_text(record.sender),
        subject=sort_text(record.subject),
    )


def _when(date: str | None) -> tuple[int | None, int | None]:
    if not date:
        return None, None
    try:
        found = datetime.fromisoformat(date)
        instant = (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
        return int(instant), found.toordinal()
    except (ValueError, OverflowError):
        return None, None


def encoded(record: Record) -> bytes:
    """Return a record as compact JSON, without what the tables know besides."""
    shares = record.probabilities
    values = (
        record.sender,
        record.subject,
        record.date,
        record.note,
        None if shares is None else [_rounded(s) for s in (
            shares.fraud, shares.advertising, shares.legitimate)],
        record.complete,
        [(d.code, d.detail) for d in record.defects],
        [_reason(reason) for reason in record.reasons],
        [(link.text, link.target, link.domain, link.final) for link in record.links],
        [(a.name, a.type, a.size, a.sha256) for a in record.attachments],
        record.senders,
        record.recipients,
        record.reply_to,
    )  # fmt: skip
    # A field of a hostile message may hold lone surrogates, which are no UTF-8.
    return _ENCODER.encode(values).encode("utf-8", "surrogatepass")


def decoded(blob: bytes, *, locator: Locator, key: bytes, verdict: int, model: str) -> Record:
    """Return the record that :func:`encoded` was given, at its place."""
    values = json.loads(blob.decode("utf-8", "surrogatepass"))
    sender, subject, date, note, shares, complete, defects, reasons, *rest = values
    links, attachments, senders, recipients, reply_to = rest
    found = VERDICTS[verdict]
    return Record(
        source=locator.path,
        index=locator.index,
        sha256=key[:32].hex(),
        sender=sender,
        subject=subject,
        date=date,
        verdict=Verdict.UNREADABLE if found is None else found,
        note=note,
        probabilities=None if shares is None else Probabilities(*shares),
        complete=complete,
        defects=tuple(Defect(*d) for d in defects),
        reasons=tuple(_read_reason(*reason) for reason in reasons),
        links=tuple(LinkRecord(*link) for link in links),
        attachments=tuple(AttachmentRecord(*a) for a in attachments),
        model=model,
        senders=tuple(senders),
        recipients=tuple(recipients),
        reply_to=tuple(reply_to),
    )


def _reason(reason: Reason) -> tuple[object, ...]:
    """Return a reason, in parts if it has them, so that it is found again in any language."""
    parts = reason.sentence
    if parts is None:
        return reason.signal, _rounded(reason.effect), reason.text
    said = (parts.finding, parts.subject, parts.details, parts.tail)
    text = "" if parts.text == reason.text else reason.text
    return reason.signal, _rounded(reason.effect), text, said


def _read_reason(
    signal: str, effect: float, text: str, said: Sequence[Any] | None = None
) -> Reason:
    if said is None:
        return Reason(signal, effect, text)
    finding, subject, details, tail = said
    parts = Sentence(finding, subject, tuple(details), tail)
    return Reason(signal, effect, text or parts.text, sentence=parts)


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _rounded(value: float) -> float:
    return round(value, PROBABILITY_DIGITS)
