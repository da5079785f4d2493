"""What fuzzing and reading real mail found; each was once an exception, a hang or a broken promise."""

from __future__ import annotations

import base64

import pytest

from app.mail import reader
from tests.mail import invariants
from tests.mail.malformed import attachment, mail, mixed


@pytest.mark.parametrize(
    "raw",
    [
        b"Bank <x@trap.example <y",
        b"<<<@>",
        b"=?utf-8?Q?=3Cx?= <=?utf-8?Q?a=3Cb=40c?=>",
        b"a <b<c@d.example>",
    ],
)
def test_angle_brackets_never_stay_in_an_address(raw: bytes):
    message = reader.read(b"From: " + raw + b"\nContent-Type: text/plain\n\nhi")
    invariants.check(message)


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_line_ends_inside_encoded_text_are_normalised(encoding: str):
    body = (
        base64.encodebytes(b"one\r\ntwo\rthree")
        if encoding == "base64"
        else b"one=0D=0Atwo=0Dthree"
    )
    message = reader.read(
        mail(f"Content-Type: text/plain\nContent-Transfer-Encoding: {encoding}", body)
    )
    assert message.text == "one\ntwo\nthree"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("a \u200b b", "a b"),
        ("a\n\u200b\nb", "a\n\nb"),
        ("a \u200b\nb", "a\nb"),
        ("\u200b a \u200b", "a"),
        ("a\u200bb", "ab"),
        ("\u200b", ""),
    ],
)
def test_white_space_around_invisible_characters_is_folded(body: str, shown: str):
    message = reader.read(mail("Content-Type: text/plain; charset=utf-8", body))
    invariants.check(message)
    assert message.text == shown


def test_a_content_type_full_of_spaces_is_read_at_once():
    # 1.4 s for one old advertisement, by a pattern that tried every division of the spaces.
    message = reader.read(
        mail("Content-Type: text/html" + " " * 5_000 + ";x" + " " * 5_000 + "y", "<p>hi")
    )
    assert message.text == "hi"


def test_a_parameter_without_a_semicolon_is_still_found():
    message = reader.read(
        mail('Content-Type: multipart/mixed boundary="b" type="x"', b"--b\n\nhello\n--b--\n")
    )
    assert message.text == "hello"


def test_a_message_whose_parts_all_fail_is_still_a_message():
    message = reader.read(
        mixed(attachment("filename=a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), b"\xff\xfe\0", b"")
    )
    invariants.check(message)
