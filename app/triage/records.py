"""One record per message: what is written to JSON Lines, shown in a row, kept in the history."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.mail.message import Defect
from app.model.assessment import Assessment, Probabilities, Reason, Verdict

if TYPE_CHECKING:
    from app.mail.message import Address, Message
    from app.triage.sources import Item, Locator
    from app.triage.traits import Traits

PROBABILITY_DIGITS: Final = 6
"""Batches of other sizes differ by up to 2.5e-6 in a probability: more digits would be noise."""

_MOST_ADDRESSES: Final = 20
"""Of a field with many recipients; a mailing is known by the first ones too."""

MEMORY_LIMIT: Final = "memory-limit"
TIME_LIMIT: Final = "time-limit"
READER_ENDED: Final = "reader-ended"
READER_FAILED: Final = "reader-failed"
_FAILURES: Final = {
    MEMORY_LIMIT: "Reading this message needed more memory than one message may take.",
    TIME_LIMIT: "Reading this message took longer than one message may take.",
    READER_ENDED: "The process that read this message ended unexpectedly.",
    READER_FAILED: "Dipnet made a mistake of its own while reading this message.",
}
"""Why a message has no result of its own, by defect code."""


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """A link.

    Attributes:
        text: What the reader sees of it.
        target: Where it leads, as written.
        domain: The registrable domain that it leads to in the end.
        final: The address that ``target`` passes the reader on to, where it names one; "" if it
            leads there directly. Not part of the written record.
    """

    text: str
    target: str
    domain: str
    final: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentRecord:
    """An attachment.

    Attributes:
        name: Its name without path.
        type: The declared media type.
        size: Decoded, in bytes.
        sha256: Of the decoded bytes, hexadecimal; not part of the written record.
    """

    name: str
    type: str
    size: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """The result for one message, free of objects that need the message itself.

    Attributes:
        source: The file it came from, as a path.
        index: Its position in an mbox or archive, else 0.
        sha256: Of the message's bytes, hexadecimal.
        sender: The From field as "Name <address>", several joined by ", "; None if unknown.
        subject: None if there is no such field.
        date: ISO 8601; None if there is none that can be read.
        verdict: What the reader is told.
        note: One sentence that explains the verdict where the probabilities do not; not part of
            the written record.
        probabilities: None if nothing was scored.
        complete: False when a limit or a defect kept something from being read.
        defects: What was odd, broken or left unread.
        reasons: Strongest first, without places.
        links: In the order of the message.
        attachments: In the order of the message.
        model: Id of the model that scored; "" if none did.
        senders: Addresses in From, bounded; not part of the written record.
        recipients: Addresses in To and Cc, bounded; not part of the written record.
        reply_to: Addresses in Reply-To, bounded; not part of the written record.
    """

    source: str
    index: int
    sha256: str
    sender: str | None
    subject: str | None
    date: str | None
    verdict: Verdict
    note: str
    probabilities: Probabilities | None
    complete: bool
    defects: tuple[Defect, ...]
    reasons: tuple[Reason, ...]
    links: tuple[LinkRecord, ...]
    attachments: tuple[AttachmentRecord, ...]
    model: str
    senders: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    reply_to: tuple[str, ...] = ()

    def fields(self) -> dict[str, object]:
        """Return the record as JSON-able values, in the order in which they are written."""
        return {
            "source": printable_path(self.source),
            "index": self.index,
            "sha256": self.sha256,
            "from": _unicode(self.sender),
            "subject": _unicode(self.subject),
            "date": self.date,
            "verdict": str(self.verdict),
            "probabilities": _probabilities(self.probabilities),
            "complete": self.complete,
            "defects": [{"code": d.code, "detail": _unicode(d.detail)} for d in self.defects],
            "reasons": [
                {
                    "signal": reason.signal,
                    "effect": round(reason.effect, PROBABILITY_DIGITS),
                    "text": _unicode(reason.text),
                }
                for reason in self.reasons
            ],
            "links": [
                {
                    "text": _unicode(link.text),
                    "target": _unicode(link.target),
                    "domain": _unicode(link.domain),
                }
                for link in self.links
            ],
            "attachments": [
                {"name": _unicode(a.name), "type": _unicode(a.type), "size": a.size}
                for a in self.attachments
            ],
            "model": self.model,
        }

    def json(self) -> str:
        """Return the record as one line of pure ASCII.

        Pure ASCII, because the line may be shown on a terminal: no control, no bidi override and
        no escape sequence of a hostile message reaches it.
        """
        return as_json(self.fields())


@dataclass(frozen=True, slots=True)
class Result:
    """What a worker process hands back for one message: its record and its traits."""

    record: Record
    traits: Traits


def of_message(locator: Locator, message: Message, assessment: Assessment) -> Record:
    """Return the record of a message that was read and judged."""
    return Record(
        source=locator.path,
        index=locator.index,
        sha256=message.sha256,
        sender=_mailboxes(message.sender),
        subject=message.subject,
        date=None if message.date is None else message.date.isoformat(),
        verdict=assessment.verdict,
        note=assessment.note,
        probabilities=assessment.probabilities,
        complete=message.complete,
        defects=message.defects,
        reasons=tuple(replace(reason, places=()) for reason in assessment.reasons),
        links=tuple(
            LinkRecord(
                link.text, link.target, link.domain, link.final if link.final != link.target else ""
            )
            for link in message.links
        ),
        attachments=tuple(
            AttachmentRecord(a.name, a.type, a.size, a.sha256) for a in message.attachments
        ),
        model=assessment.model,
        senders=_addresses(message.sender),
        recipients=_addresses(message.to),
        reply_to=_addresses(message.reply_to),
    )


def of_failure(item: Item, code: str, cause: str = "") -> Record:
    """Return the record of a message that could not be read at all: its reader was stopped.

    Args:
        item: The message with its bytes.
        code: Why: :data:`MEMORY_LIMIT`, :data:`TIME_LIMIT`, :data:`READER_ENDED` or
            :data:`READER_FAILED`.
        cause: For whoever mends the program, if it is at fault; "" otherwise.
    """
    detail = f"{_FAILURES[code]} ({cause})" if cause else _FAILURES[code]
    return Record(
        source=item.locator.path,
        index=item.locator.index,
        sha256=hashlib.sha256(b"" if item.data is None else item.data).hexdigest(),
        sender=None,
        subject=None,
        date=None,
        verdict=Verdict.UNREADABLE,
        note=detail,
        probabilities=None,
        complete=False,
        defects=(Defect(code, detail),),
        reasons=(),
        links=(),
        attachments=(),
        model="",
    )


def as_json(fields: Mapping[str, object]) -> str:
    """Return the fields of a record, or what stands in its place, as one line of pure ASCII."""
    return json.dumps(fields, ensure_ascii=True, separators=(", ", ": "))


def printable_path(path: str) -> str:
    r"""Return ``path`` as valid Unicode: bytes that are not UTF-8 are written as ``\xNN``."""
    try:
        encoded = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # Windows names may hold any lone surrogate
        encoded = path.encode("utf-8", "surrogatepass")
    return encoded.decode("utf-8", "backslashreplace")


def _mailboxes(addresses: Sequence[Address]) -> str | None:
    if not addresses:
        return None
    return ", ".join(
        f"{a.name} <{a.address}>" if a.name and a.address else a.name or a.address
        for a in addresses
    )


def _addresses(addresses: Sequence[Address]) -> tuple[str, ...]:
    return tuple(a.address for a in addresses[:_MOST_ADDRESSES] if a.address)


def _probabilities(found: Probabilities | None) -> dict[str, float] | None:
    if found is None:
        return None
    return {
        "fraud": round(found.fraud, PROBABILITY_DIGITS),
        "advertising": round(found.advertising, PROBABILITY_DIGITS),
        "legitimate": round(found.legitimate, PROBABILITY_DIGITS),
    }


def _unicode(text: str | None) -> str | None:
    """Replace lone surrogates, which strict JSON readers refuse."""
    if text is None:
        return None
    return text.encode("utf-8", "replace").decode("utf-8")
