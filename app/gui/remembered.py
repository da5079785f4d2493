"""A message of which only the result is left: it was pasted, or its file is gone or changed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.composed import compose
from app.gui.work import Opened
from app.mail import urls
from app.mail.message import Address, Attachment, Form, Link, LinkKind, Message
from app.model.assessment import Assessment

if TYPE_CHECKING:
    from app.triage.item import Locator
    from app.triage.records import Record

translate = QCoreApplication.translate


def opened(locator: Locator, record: Record) -> Opened:
    """Return what is kept of a message as the window shows it, its text excepted."""
    from app.gui.contents import prepare

    message = Message(
        sha256=record.sha256,
        size=0,
        form=Form.BODY,
        subject=record.subject,
        sender=(Address(record.sender, "", "", ""),) if record.sender else (),
        date=_moment(record.date),
        text=translate(
            "remembered",
            "The message itself is not here any more: it was pasted, or its file is gone or has "
            "changed. Dipnet keeps results, not messages.",
        ),
        links=tuple(_link(one.text, one.target) for one in record.links),
        attachments=tuple(Attachment(a.name, a.type, "", a.size, "") for a in record.attachments),
        defects=record.defects,
        complete=record.complete,
    )
    assessment = Assessment(
        verdict=record.verdict,
        model_verdict=None,
        note=record.note,
        probabilities=record.probabilities,
        reasons=record.reasons,
        model=record.model,
    )
    contents = prepare(b"", message, record.reasons)
    name = locator.member or Path(locator.path).name
    return Opened(name, message, assessment, compose(message), contents, locator)


def _link(text: str, target: str) -> Link:
    url = urls.parse(target)
    return Link(LinkKind.ANCHOR, text, target, target, url.scheme, url.host, url.domain)


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written) if written else None
    except ValueError:
        return None
