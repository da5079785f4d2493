"""Any bytes in, one :class:`~app.mail.message.Message` out."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from app.mail import bodies, cfb, charsets, limits, outlook, reported
from app.mail.budget import Budget
from app.mail.cfb import Compound
from app.mail.defects import Defects
from app.mail.message import Form, Message

_FIELD: Final = re.compile(rb"(?:>?From [^\n]*\n)?([!-9;-~]+)[ \t]*:")
_KNOWN: Final = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|mime-version|content-type|message-id"
    rb"|delivered-to|reply-to|sender|cc|bcc|x-[a-z0-9-]+|authentication-results|dkim-signature"
    rb"|content-transfer-encoding|content-disposition|arc-[a-z-]+|list-[a-z-]+|importance)[ \t]*:",
    re.MULTILINE | re.IGNORECASE,
)
_HTML: Final = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|div|p|br|a|span|meta|style|center|font|img|form|h[1-6])"
    rb"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_EMLX: Final = re.compile(rb"\s*(\d{1,10})[ \t]*\r?\n")
_HEAD_BYTES: Final = 20_000
_HTML_NAMES: Final = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
_BINARY_SHARE: Final = 0.05
_TEXT_BYTES: Final = bytes(range(32, 256)) + b"\t\n\r\f\x1b\x08\x00"


def read_message(data: bytes, *, name: str = "") -> Message:
    """Read one message from ``data``; never raises.

    A message that is passed on with a covering note comes back as the one to judge, with the note
    as its ``carrier``.

    Args:
        data: RFC 5322 source, an .emlx or Outlook .msg file, HTML or plain text: any bytes.
        name: The file's name, a hint for the format; "" if there is none.
    """
    try:
        return reported.judged(read(data, name=name))
    except Exception as error:  # noqa: BLE001 -- the promise to every caller
        # No input is known that comes here; the next one found becomes a test.
        defects = Defects()
        defects.add("part-unreadable", type(error).__name__)
        digest = hashlib.sha256(data).hexdigest()
        return Message(digest, len(data), Form.BODY, defects=defects.result(), complete=False)


def read_pasted(text: str) -> Message:
    """Read a message that was pasted, with or without its headers; never raises."""
    return read_message(text.encode("utf-8", "replace"))


def read(data: bytes, *, name: str = "") -> Message:
    """Read one message from ``data`` as it stands, without asking whether it passes on another."""
    digest = hashlib.sha256(data).hexdigest()
    size = len(data)
    defects = Defects()
    if size > limits.MESSAGE_BYTES:
        defects.add("message-too-large", f"{size} bytes")
        data = data[: limits.MESSAGE_BYTES]
    if data.startswith(cfb.MAGIC):
        return _outlook(data, digest, size, defects)
    if name.lower().endswith(".emlx"):
        data = _emlx(data)
    source = lines(data, defects)
    if not source.strip():
        defects.add("empty")
        return Message(digest, size, Form.BODY, defects=defects.result(), complete=False)
    if has_headers(source):
        return bodies.message(source, digest, size, Budget(), defects)
    return _body(source, digest, size, name, defects)


def lines(data: bytes, defects: Defects) -> bytes:
    """Return ``data`` with line ends normalised to LF, byte-order marks and NULs removed."""
    if data[:3] == b"\xef\xbb\xbf":
        data = data[3:]
    elif data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
        if b"\r" in data:
            defects.add("bare-cr")
            data = data.replace(b"\r", b"\n")
    if b"\x00" in data:
        defects.add("nul")
        data = data.replace(b"\x00", b"")
    return data


def has_headers(data: bytes) -> bool:
    """Return True if ``data`` (line ends LF) begins with the header section of a message."""
    data = data[:_HEAD_BYTES].lstrip(b"\n")
    if not _FIELD.match(data):
        return False
    return _KNOWN.search(data.split(b"\n\n", 1)[0]) is not None


def _emlx(data: bytes) -> bytes:
    """Return the message inside an .emlx file of Apple Mail: a length, the message, a list."""
    found = _EMLX.match(data)
    if not found:
        return data
    return data[found.end() : found.end() + int(found[1])]


def _outlook(data: bytes, digest: str, size: int, defects: Defects) -> Message:
    """Return the message in an Outlook .msg file."""
    try:
        file = Compound(data)
    except cfb.CfbError:
        file = None
    if file is None or not outlook.is_message(file):
        defects.add("not-a-message")
        return Message(digest, size, Form.OUTLOOK, defects=defects.result(), complete=False)
    return bodies.from_outlook(file, 0, digest, size, Budget(), defects, 0)


def _body(data: bytes, digest: str, size: int, name: str, defects: Defects) -> Message:
    """Return a message read from a body alone."""
    if (
        len(data[:_HEAD_BYTES].translate(None, _TEXT_BYTES))
        > len(data[:_HEAD_BYTES]) * _BINARY_SHARE
    ):
        defects.add("not-a-message")
    rich = name.lower().endswith(_HTML_NAMES) or _HTML.search(data[:_HEAD_BYTES]) is not None
    text = charsets.decode(data, "", defects)
    return bodies.from_text(text, digest, size, rich=rich, defects=defects)
