"""A message that is passed on is judged by what is passed on, unless the note is more than a note."""

from __future__ import annotations

import pytest

from app.mail import reader
from app.mail.message import Form
from tests.mail import files
from tests.mail.malformed import HTML, LURE, TRAP, attachment, mail, mixed

INNER = mail("Content-Type: text/html").replace(b"help@shop.example", b"x@trap.example")
ATTACHED = b"Content-Type: message/rfc822\n\n" + INNER


def test_an_attached_message_is_the_one_to_judge():
    data = mixed("Content-Type: text/plain\n\nIs this real?", ATTACHED)
    message = reader.read_message(data)
    assert message.sender[0].address == "x@trap.example"
    assert message.text.startswith(LURE)
    assert message.carrier is not None
    assert message.carrier.text == "Is this real?"
    assert message.carrier.sender[0].address == "help@shop.example"
    assert message.size == len(data)


@pytest.mark.parametrize(
    "part",
    [
        attachment("filename=a.eml", INNER),
        attachment("filename=a", INNER),
        attachment("filename=a.msg", files.outlook(html=HTML)),
    ],
)
def test_attached_files_count_too(part: bytes):
    message = reader.read_message(mixed("Content-Type: text/plain\n\nfyi", part))
    assert message.carrier is not None
    assert message.text.startswith(LURE)


@pytest.mark.parametrize(
    "note",
    [
        f"Content-Type: text/html\n\n{HTML}",
        "Content-Type: text/plain\n\nPay here: http://trap.example/",
        "Content-Type: text/plain\n\n" + "A long letter of its own. " * 60,
        "Content-Type: text/html\n\n<form action=x><input></form>",
    ],
)
def test_a_harmless_message_attached_to_a_lure_does_not_cover_it(note: str):
    message = reader.read_message(mixed(note, ATTACHED))
    assert message.carrier is None
    assert message.sender[0].address == "help@shop.example"
    assert message.nested[0].sender[0].address == "x@trap.example"


def test_a_note_with_an_attachment_of_its_own_is_judged_itself():
    message = reader.read_message(
        mixed("Content-Type: text/plain\n\nfyi", ATTACHED, attachment("filename=a.exe", b"MZ"))
    )
    assert message.carrier is None


def test_several_attached_messages_are_not_one_report():
    message = reader.read_message(mixed("Content-Type: text/plain\n\nfyi", ATTACHED, ATTACHED))
    assert message.carrier is None
    assert len(message.nested) == 2


def test_a_delivery_failure_is_judged_itself():
    data = mixed(
        "Content-Type: text/plain\n\nYour mail was not delivered.",
        "Content-Type: message/delivery-status\n\nAction: failed",
        ATTACHED,
        header="Content-Type: multipart/report; report-type=delivery-status; boundary=b1",
    )
    assert reader.read_message(data).carrier is None


def test_what_was_not_read_of_the_report_is_not_complete():
    broken = b"Content-Type: message/rfc822\n\n" + mail("Content-Type: message/partial; id=x", "x")
    message = reader.read_message(mixed("Content-Type: text/plain\n\nfyi", broken))
    assert not message.complete


FORWARD = (
    "Please check.\n\n---------- Forwarded message ---------\nFrom: Bank Service <x@trap.example>\n"
    "Date: Mon, 1 Jan 2024 10:00:00 +0000\nSubject: Your account\nTo: <anna@home.example>\n\n\n"
    f"{LURE}: {TRAP}\n"
)


def _forwarded(body: str, subject: str = "Fwd: Your account") -> bytes:
    return mail("Content-Type: text/plain", body).replace(b"Notice", subject.encode())


def test_a_message_forwarded_inline():
    message = reader.read_message(_forwarded(FORWARD))
    assert message.form is Form.BODY
    assert message.sender[0].address == "x@trap.example"
    assert message.subject == "Your account"
    assert message.date is not None
    assert message.text == f"{LURE}: {TRAP}"
    (link,) = message.links
    assert link.span is not None
    assert message.text[link.span.start : link.span.end] == TRAP
    assert message.carrier is not None
    assert message.carrier.sender[0].address == "help@shop.example"


def test_a_message_forwarded_in_german():
    body = (
        "-----Ursprüngliche Nachricht-----\nVon: Bank <x@trap.example>\nGesendet: Montag\n"
        f"An: Anna\nBetreff: Konto\n\n{LURE}"
    )
    data = mail("Content-Type: text/plain; charset=utf-8", body).replace(b"Notice", b"WG: Konto")
    message = reader.read_message(data)
    assert message.subject == "Konto"
    assert message.text == LURE


@pytest.mark.parametrize(
    "data",
    [
        _forwarded(FORWARD, subject="Re: Your account"),
        _forwarded(f"Look: {TRAP}\n{FORWARD}"),
        _forwarded("x " * 900 + FORWARD),
        _forwarded("--- Forwarded message ---\n\nno headers at all"),
    ],
)
def test_what_only_looks_forwarded(data: bytes):
    assert reader.read_message(data).carrier is None
