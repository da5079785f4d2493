"""Every bound holds: what goes over it ends quickly, in little memory, and is said to be unread."""

from __future__ import annotations

import base64
import resource
import time

import pytest

from app.mail import defects, limits, reader, reported
from tests.mail import files
from tests.mail.malformed import attachment, mail, mixed, multipart

_MEGABYTE = 1024 * 1024


def _over(name: str, code: str, data: bytes) -> object:
    return pytest.param(code, data, id=name)


def _nested_multiparts(depth: int) -> bytes:
    head = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(depth)
    )
    return b"From: a@b.example\nMIME-Version: 1.0\n" + head + b"\nhello"


def _nested_messages(depth: int) -> bytes:
    data = b"Subject: innermost\n\nhello"
    for _ in range(depth):
        data = b"From: a@b.example\nContent-Type: message/rfc822\n\n" + data
    return data


def _ambiguous_levels() -> bytes:
    data = b"Content-Type: text/html\n\n<p>" + b"word " * 400_000
    for level in range(12):
        kinds = b"".join(
            b"Content-Type: multipart/x%d; boundary=b%d\n" % (n, level) for n in range(4)
        )
        data = kinds + b"\n--b%d\n" % level + data + b"\n--b%d--\n" % level
    return b"From: a@b.example\n" + data


OVER = [
    _over("20,000 encoded words in the subject", "header-too-long",
          mail("Content-Type: text/plain").replace(b"Notice", b" ".join([b"=?utf-8?Q?x?="] * 20_000))),
    _over("100,000 parameters of Content-Type", "too-many-parameters",
          mail("Content-Type: text/plain" + "".join(f"; a{i}=1" for i in range(15_000)))),
    _over("a megabyte of parameters", "headers-too-long",
          mail("Content-Type: text/plain" + "".join(f"; a{i}=1" for i in range(100_000)))),
    _over("300,000 empty parts", "too-many-parts",
          mail("Content-Type: multipart/mixed; boundary=b", b"--b\n\n" * 300_000)),
    _over("parts without end on one line each", "too-many-parts",
          mail("Content-Type: multipart/mixed; boundary=b", b"--b\n" * 500_000)),
    _over("1,500 nested multiparts", "too-deep", _nested_multiparts(1_500)),
    _over("1,500 nested messages", "too-deep", _nested_messages(1_500)),
    _over("comments nested 100,000 deep", "comments-too-deep",
          mail("Content-Type: " + "(" * 50_000 + "text/plain")),
    _over("comments nested in an address", "header-too-long",
          mail("Content-Type: text/plain").replace(b"Support <", b"(" * 100_000 + b" <")),
    _over("100,000 headers", "too-many-headers", mail("\n".join(f"X-{i}: 1" for i in range(20_000)))),
    _over("a header of 10 MB", "headers-too-long", mail("X-Long: " + "a" * 10 * _MEGABYTE)),
    _over("a header of 10 MB in folded lines", "headers-too-long", mail("X-Long: a" + "\n a" * 3 * _MEGABYTE)),
    _over("50,000 addresses", "too-many-addresses",
          mail("To: " + ", ".join(["a@b.example"] * 3_000) + "\nContent-Type: text/plain")),
    _over("20 MB of text", "text-too-long", mail("Content-Type: text/plain", b"word " * 4 * _MEGABYTE)),
    _over("20 MB of spaces and a word", "text-too-long",
          mail("Content-Type: text/plain", b"word" * 200_000 + b" " * 18 * _MEGABYTE)),
    _over("20 MB of HTML", "html-too-long", mail("Content-Type: text/html", b"<p>word</p>" * 2 * _MEGABYTE)),
    _over("elements without end", "html-too-complex", mail("Content-Type: text/html", b"<a>" * 400_000)),
    _over("deep elements", "html-too-complex", mail("Content-Type: text/html", b"<div>" * 300_000)),
    _over("formatting opened again in every block", "html-too-complex",
          mail("Content-Type: text/html", b"".join(b"<font color=%d>" % i for i in range(20_000)) + b"<p>x" * 80_000)),
    _over("spans and paragraphs", "html-too-complex",
          mail("Content-Type: text/html", b"<span>" * 15_000 + b"</p>" * 200_000)),
    _over("a table in a table in a table", "html-too-complex",
          mail("Content-Type: text/html", b"<table><tr><td>" * 100_000)),
    _over("foster parents", "html-too-complex",
          mail("Content-Type: text/html", b"<table>" * 10_000 + b"x<b>" * 100_000)),
    _over("a style sheet of 5 MB", "styles-too-long",
          mail("Content-Type: text/html", b"<style>" + b".a{color:red}" * 100_000 + b"</style>x")),
    _over("5,000 links", "too-many-links",
          mail("Content-Type: text/html", b"".join(b"<a href=http://a%d.example/>x</a>" % i for i in range(5_000)))),
    _over("5,000 addresses in the text", "too-many-links",
          mail("Content-Type: text/plain", b" ".join(b"http://a%d.example/" % i for i in range(5_000)))),
    _over("a link of a megabyte", "link-too-long",
          mail("Content-Type: text/html", b"<a href='http://a.example/" + b"a" * _MEGABYTE + b"'>x</a>")),
    _over("500 attachments", "too-many-attachments",
          mixed(*[b"Content-Type: application/x-data; name=a\n\nx"] * 500)),
    _over("100 attached messages", "too-many-messages",
          mixed(*[b"Content-Type: message/rfc822\n\nSubject: x\n\nx"] * 100)),
    _over("a picture of a billion pixels", "image-too-large",
          mixed("Content-Type: text/plain\n\nx", attachment("filename=a.png", files.huge_png(30_000, 30_000)))),
    _over("PDF with 20,000 streams", "attachment-too-complex",
          mixed("Content-Type: text/plain\n\nx", attachment("filename=a.pdf", b"%PDF-1.4\n" + b"<</Filter/FlateDecode>>stream\nx\nendstream\n" * 20_000))),
    _over("PDF that unpacks to gigabytes", "attachment-too-complex",
          mixed("Content-Type: text/plain\n\nx", attachment("filename=a.pdf", files.pdf_bomb(8)))),
    _over("Outlook file whose streams overlap", "part-unreadable", files.overlapping_outlook()),
    _over("40 of the costliest HTML parts", "html-too-complex",
          mixed(*[b"Content-Type: text/html\n\n" + b"<div>" * 19_000] * 40)),
    _over("100 HTML attachments of 2 MB", "html-too-long",
          mixed(*[b"Content-Type: application/x; name=a.html\n\n" + b"word " * 45_000] * 100)),
    _over("20 long texts of overrides", "text-too-long",
          mixed(*[b"Content-Type: text/plain; charset=utf-8\n\n" + "\u202ea".encode() * 250_000] * 20)),
    _over("the same bytes read in four ways on every level", "too-ambiguous", _ambiguous_levels()),
    _over("30 PDF bombs", "attachment-too-complex",
          mixed(*[attachment("filename=a.pdf", files.pdf_bomb(4))] * 30)),
    _over("26 MB", "message-too-large", mail("Content-Type: text/plain", b"a" * 26 * _MEGABYTE)),
]  # fmt: skip

COSTLY = [
    pytest.param(mail("Content-Type: text/plain", b"\r" * 24 * _MEGABYTE), id="bare CR throughout"),
    pytest.param(b"\0" * 24 * _MEGABYTE, id="NUL throughout"),
    pytest.param(b"\n" * 24 * _MEGABYTE, id="empty lines throughout"),
    pytest.param(b":" * 24 * _MEGABYTE, id="colons throughout"),
    pytest.param(mail("Content-Transfer-Encoding: base64", b"=" * 24 * _MEGABYTE), id="padding throughout"),
    pytest.param(mail("Content-Transfer-Encoding: base64", b"QQ== " * 4 * _MEGABYTE), id="padded groups throughout"),
    pytest.param(mail("Content-Transfer-Encoding: base64", b"!" * 24 * _MEGABYTE), id="foreign characters throughout"),
    pytest.param(mail("Content-Transfer-Encoding: quoted-printable", b"=" * 24 * _MEGABYTE), id="escapes throughout"),
    pytest.param(mail("Content-Transfer-Encoding: quoted-printable", b"= " * 12 * _MEGABYTE), id="spaces behind escapes"),
    pytest.param(mail("Content-Transfer-Encoding: x-uuencode", b"begin 644 a\n" + b"M\n" * 8 * _MEGABYTE), id="broken uuencode lines"),
    pytest.param(mail("Content-Type: text/plain", b"begin 644 a\n" * 2 * _MEGABYTE), id="beginnings of files in the text"),
    pytest.param(mail("Content-Type: text/plain; charset=utf-7", b"+" * 24 * _MEGABYTE), id="UTF-7 shifts"),
    pytest.param(mail("Content-Type: text/plain; charset=utf-8", "\u200b".encode() * 8 * _MEGABYTE), id="invisible characters throughout"),
    pytest.param(mail("Content-Type: text/plain; charset=utf-8", "\u202ea".encode() * 6 * _MEGABYTE), id="overrides throughout"),
    pytest.param(mail("Content-Type: text/plain", b"www." * 6 * _MEGABYTE), id="beginnings of addresses"),
    pytest.param(mail("Content-Type: text/plain", b"http://" * 3 * _MEGABYTE), id="schemes throughout"),
    pytest.param(mail("Content-Type: text/plain", b"a." * 12 * _MEGABYTE + b"com/"), id="labels throughout"),
    pytest.param(mail("Content-Type: text/plain", b".aa/" * 6 * _MEGABYTE), id="ends of hosts throughout"),
    pytest.param(mail("Content-Type: text/plain", b"http://a.example/(" + b")" * 20 * _MEGABYTE), id="brackets behind an address"),
    pytest.param(mail("Content-Type: text/html", b"<!--" * 5 * _MEGABYTE), id="comments that never end"),
    pytest.param(mail("Content-Type: text/html", b"<" * 24 * _MEGABYTE), id="tags that never begin"),
    pytest.param(mail("Content-Type: text/html", b"&" * 24 * _MEGABYTE), id="entities that never end"),
    pytest.param(mail("Content-Type: text/html", b"<a " + b"b=c " * 5 * _MEGABYTE), id="attributes throughout"),
    pytest.param(mail("Content-Type: text/html", b"<p style='" + b"a:b;" * 500_000 + b"'>x"), id="declarations throughout"),
    pytest.param(mail("Content-Type: text/html", b"<style>" + b"{" * 290_000 + b"</style>x"), id="braces throughout"),
    pytest.param(mail("Content-Type: text/html", b"<style>" + b".a" * 140_000 + b"{display:none}</style>x"), id="a selector without end"),
    pytest.param(mail("Content-Type: text/html", b"<style>*{display:none}" + b"a,"*100_000 + b"b{color:red}</style>" + b"<i class='" + b"a "*100_000 + b"'>" ), id="classes throughout"),
    pytest.param(mail("Content-Type: text/html", b"<div style='max-height:0'>" * 14_000 + b"x"), id="clipped boxes inside each other"),
    pytest.param(mail("Content-Type: text/html", b"<div style='display:none'>x</div>" * 14_000), id="hidden boxes throughout"),
    pytest.param(mail("Content-Type: text/html", b"<b>" * 30 + b"<p>x" * 29_000), id="36 plain formats in every block"),
    pytest.param(mail("Content-Type: text/html", b"<a href=data:text/html," + b"<a" * 200_000 + b">x</a>"), id="a page in a data target"),
    pytest.param(mail("Content-Type: text/html", b"<a href='http://a/?" + b"u=http%3A//b/%3F" * 200 + b"'>x</a>"), id="redirects throughout"),
    pytest.param(mail("Content-Type: text/html", b"<a href='http://" + b"xn--a." * 600 + b"'>x</a>"), id="punycode throughout"),
    pytest.param(mail("Content-Type: text/html", b"<a href='http://xn--" + b"a" * 3_000 + b".example/'>x</a>"), id="a long punycode label"),
    pytest.param(mail("Content-Type: text/html", b"<a href='http://" + b"9" * 4_000 + b"/'>x</a>"), id="a long number as host"),
    pytest.param(mail("Content-Type: multipart/mixed; boundary=b", b"--bx\n" * 4 * _MEGABYTE), id="lines that begin like a boundary"),
    pytest.param(mail("Content-Type: multipart/mixed", b"--a\n" * 5 * _MEGABYTE), id="guesses at a boundary"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.pdf", b"%PDF-1.4\n" + b"/URI (" * 3 * _MEGABYTE)), id="PDF strings that never end"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.pdf", b"%PDF-1.4\n" + b"stream" * 2 * _MEGABYTE)), id="PDF streams that never end"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.zip", b"PK\x03\x04" + b"PK\x05\x06" * 4 * _MEGABYTE)), id="ends of archives"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.tgz", files.gzip_bomb(200))), id="gzip bomb"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 15 * _MEGABYTE)), id="compound file of marks"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 20 * _MEGABYTE, id="compound file of zeros"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.html", b"<script>" + b"atob('" * 2 * _MEGABYTE)), id="scripts that never end"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.ics", b"BEGIN:VCALENDAR\n" + b"DESCRIPTION:\\\\" * _MEGABYTE)), id="calendar without end"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", *[attachment("filename=a.png", files.noise_png(1_500, 1_500))] * 4), id="pictures of noise"),
    pytest.param(mail("Content-Type: text/html; " + " ;" * 100_000 + "x"), id="semicolons and spaces"),
    pytest.param(mail("Content-Type: text/html; a" + " " * 200_000 + "x"), id="spaces in a parameter"),
    pytest.param(mail('Content-Type: text/html; a="' + '\\"' * 90_000), id="escaped quotes in a parameter"),
    pytest.param(mail("To: " + " " * 60_000 + "x\nContent-Type: text/plain"), id="spaces in an address"),
    pytest.param(mail("To: " + "a" * 60_000 + " b\nContent-Type: text/plain"), id="an address without a host"),
    pytest.param(mail("To: " + "a" * 30_000 + "@" * 30_000 + "\nContent-Type: text/plain"), id="hosts without a name"),
    pytest.param(mail("To: " + '"a' * 30_000 + "\nContent-Type: text/plain"), id="quotes in an address"),
    pytest.param(mail("Content-Type: multipart/mixed", b"--a" + b" " * 4 * _MEGABYTE + b"x\n--b"), id="spaces behind a guessed boundary"),
    pytest.param(mail("Content-Transfer-Encoding: x", b"A" * 40 + b" " * 99_000 + b"!"), id="spaces in what may be base64"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment("filename=a.url", b"\n" * 99_000 + b"x")), id="empty lines in a shortcut"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment('filename="a.b' + " " * 60_000 + 'x"', b"x")), id="spaces in a file name"),
    pytest.param(mixed("Content-Type: text/plain\n\nx", attachment('filename="' + ". " * 30_000 + 'x"', b"x")), id="dots in a file name"),
    pytest.param(mail("Content-Type: text/plain\nSubject: Fwd: x", b"> " * 190_000 + b"-" * 190_000), id="quotes and dashes in a forward"),
    pytest.param(mail("Date: " + " " * 60_000 + "x\nContent-Type: text/plain"), id="spaces in a date"),
    pytest.param(mail("Authentication-Results: a; " + "spf=pass (" * 20_000 + "\nContent-Type: text/plain"), id="comments in Authentication-Results"),
    pytest.param(mail("\n".join(["Received: from " + "a " * 300] * 900) + "\nContent-Type: text/plain"), id="900 Received"),
]  # fmt: skip

_SECONDS = 2.0
_MEGABYTES = 300


def _cost(data: bytes) -> tuple[object, float, float]:
    """Return the message, the CPU seconds it took and by how many megabytes memory grew."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    message = reported.judged(reader.read(data))
    return (
        message,
        time.process_time() - start,
        (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024,
    )


@pytest.mark.parametrize(("code", "data"), OVER)
def test_what_goes_over_a_bound_is_said_to_be_unread(code: str, data: bytes):
    message, seconds, megabytes = _cost(data)
    assert code in {defect.code for defect in message.defects}
    assert defects.CODES[code].unread
    assert not message.complete
    assert seconds < _SECONDS
    assert megabytes < _MEGABYTES


@pytest.mark.parametrize("data", COSTLY)
def test_costly_input_ends_in_time(data: bytes):
    _, seconds, megabytes = _cost(data)
    assert seconds < _SECONDS
    assert megabytes < _MEGABYTES


def test_ordinary_sizes_are_complete():
    text = "A perfectly ordinary sentence of a long report. " * 2_000
    page = "<p>" + text + "</p>" + "<a href='http://shop.example/1'>one</a>" * 200
    message = reader.read(
        mixed(
            multipart("Content-Type: text/plain\n\n" + text),
            "Content-Type: text/html\n\n" + page,
            attachment("filename=a.bin", bytes(range(256)) * 4_000),
        )
    )
    assert message.complete


@pytest.mark.parametrize("name", [n for n in vars(limits) if n.isupper()])
def test_every_bound_is_positive(name: str):
    assert getattr(limits, name) > 0


def test_base64_of_the_largest_message_is_read():
    body = base64.encodebytes(b"<p>hello</p>" * 80_000)
    message = reader.read(mail("Content-Type: text/html\nContent-Transfer-Encoding: base64", body))
    assert message.text.startswith("hello\nhello")
