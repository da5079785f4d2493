"""The record of one message, as it is written."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.mail.message import Address, Attachment, Defect, Form, Link, LinkKind, Message
from app.mail.places import Place, Where
from app.model.assessment import Assessment, Probabilities, Reason, Verdict
from app.triage import records
from app.triage.sources import Item, Locator

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
LINK = Link(
    LinkKind.ANCHOR,
    text="shop.example",
    target="https://click.example/?u=https%3A%2F%2Fevil.example",
    final="https://evil.example",
    scheme="https",
    host="evil.example",
    domain="evil.example",
)
ASSESSMENT = Assessment(
    verdict=Verdict.FRAUD,
    model_verdict=Verdict.FRAUD,
    note="",
    probabilities=Probabilities(0.91234567, 0.05, 0.03765433),
    reasons=(Reason("says-urgency", 0.25, "The text presses for time.", (Place(Where.WHOLE),)),),
    model="m-1",
)


def message(**changes: object) -> Message:
    values: dict[str, object] = {
        "sha256": "ab" * 32,
        "size": 10,
        "form": Form.RAW,
        "subject": "Hello",
        "sender": (Address("Ann", "ann@shop.example", "shop.example", "shop.example"),),
        "date": datetime(2026, 3, 1, 12, 0, tzinfo=UTC),
        "links": (LINK,),
        "attachments": (Attachment("a.pdf", "application/pdf", "application/pdf", 9, "00"),),
        "defects": (Defect("nul", "NUL characters"),),
    }
    return Message(**{**values, **changes})  # type: ignore[arg-type]


def test_a_record_has_the_fields_of_the_design_in_their_order() -> None:
    record = records.of_message(Locator("box.mbox", 3), message(), ASSESSMENT)
    assert json.loads(record.json()) == {
        "source": "box.mbox",
        "index": 3,
        "sha256": "ab" * 32,
        "from": "Ann <ann@shop.example>",
        "subject": "Hello",
        "date": "2026-03-01T12:00:00+00:00",
        "verdict": "fraud",
        "probabilities": {"fraud": 0.912346, "advertising": 0.05, "legitimate": 0.037654},
        "complete": True,
        "defects": [{"code": "nul", "detail": "NUL characters"}],
        "reasons": [
            {"signal": "says-urgency", "effect": 0.25, "text": "The text presses for time."}
        ],
        "links": [{"text": "shop.example", "target": LINK.target, "domain": "evil.example"}],
        "attachments": [{"name": "a.pdf", "type": "application/pdf", "size": 9}],
        "model": "m-1",
    }
    assert list(record.fields())[:4] == ["source", "index", "sha256", "from"]


def test_what_is_unknown_is_null_and_not_empty() -> None:
    unknown = message(subject=None, sender=(), date=None)
    fields = records.of_message(Locator("a"), unknown, ASSESSMENT).fields()
    assert fields["from"] is None
    assert fields["subject"] is None
    assert fields["date"] is None


def test_several_senders_are_all_named() -> None:
    senders = (Address("", "a@b.example", "", ""), Address("Only a name", "", "", ""))
    fields = records.of_message(Locator("a"), message(sender=senders), ASSESSMENT).fields()
    assert fields["from"] == "a@b.example, Only a name"


@given(subject=ANY_TEXT, path=ANY_TEXT)
def test_a_line_is_pure_ascii_and_valid_unicode_whatever_the_message_holds(
    subject: str, path: str
) -> None:
    line = records.of_message(Locator(path), message(subject=subject), ASSESSMENT).json()
    assert line.isascii()
    assert line.isprintable()
    found = json.loads(line)
    found["subject"].encode("utf-8")
    found["source"].encode("utf-8")


def test_a_path_that_is_not_utf_8_can_be_told_from_others() -> None:
    assert records.printable_path("caf\udce9.eml") == "caf\\xe9.eml"


def test_a_message_that_stopped_its_reader_has_a_record_too() -> None:
    item = Item(Locator("box.mbox", 1), b"bytes", None)
    fields = records.of_failure(item, records.TIME_LIMIT).fields()
    assert fields["verdict"] == "unreadable"
    assert fields["complete"] is False
    assert fields["probabilities"] is None
    assert fields["sha256"] == "277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9"
