"""Results as workers hand them back, for tests of the history."""

from __future__ import annotations

import hashlib
from typing import Any

from app.mail.message import Defect
from app.model.assessment import Probabilities, Reason, Verdict
from app.triage.engine import Outcome
from app.triage.item import Locator, Problem
from app.triage.records import AttachmentRecord, LinkRecord, Record
from app.triage.traits import Traits

MODEL = "model-1"


def record(number: int, **changes: Any) -> Record:
    values: dict[str, Any] = {
        "source": "/mail/box.mbox",
        "index": number,
        "sha256": hashlib.sha256(str(number).encode()).hexdigest(),
        "sender": f"Ann {number} <ann{number}@shop.example>",
        "subject": f"Subject {number}",
        "date": f"2026-06-{1 + number % 28:02}T10:00:00+02:00",
        "verdict": Verdict.LEGITIMATE,
        "note": "",
        "probabilities": Probabilities(0.01, 0.09, 0.9),
        "complete": True,
        "defects": (Defect("odd", "something"),),
        "reasons": (Reason("words", 0.25, "Some of the wording is usual."),),
        "links": (LinkRecord("Pay", "https://pay.example/x", "pay.example", "https://y.example/"),),
        "attachments": (AttachmentRecord("a.pdf", "application/pdf", 7, "ab" * 32),),
        "model": MODEL,
        "senders": (f"ann{number}@shop.example",),
        "recipients": ("me@home.example",),
        "reply_to": ("else@where.example",),
    }
    return Record(**{**values, **changes})


def outcome(
    number: int,
    *,
    text: str = "Shall we have lunch?",
    sender_domain: str = "shop.example",
    link_domains: tuple[str, ...] = ("pay.example",),
    language: str = "en",
    template: int = 0,
    path: str = "/mail/box.mbox",
    fraud: float | None = None,
    **changes: Any,
) -> Outcome:
    if fraud is not None:
        changes.setdefault("probabilities", Probabilities(fraud, 0.0, 1.0 - fraud))
        changes.setdefault("verdict", Verdict.FRAUD if fraud >= 0.5 else Verdict.LEGITIMATE)
    return Outcome(
        Locator(path, number, number * 100, 90),
        record(number, source=path, **changes),
        None,
        Traits(sender_domain, link_domains, language, text, template),
    )


def trouble(number: int, text: str = "a.eml does not exist. Check the name.") -> Outcome:
    return Outcome(Locator("/mail/a.eml", number), None, Problem("missing", text))
