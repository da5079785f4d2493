"""Content-Transfer-Encoding (RFC 2045 section 6), read as forgivingly as clients read it."""

from __future__ import annotations

import binascii
import re
from typing import Final

from app.mail import limits
from app.mail.defects import Defects

_IDENTITY: Final = frozenset({"", "7bit", "8bit", "binary"})
_SLOPPY: Final = {
    "7-bit": "7bit",
    "8-bit": "8bit",
    "7bits": "7bit",
    "8bits": "8bit",
    "quoted printable": "quoted-printable",
    "quotedprintable": "quoted-printable",
    "quoted_printable": "quoted-printable",
    "qp": "quoted-printable",
    "base-64": "base64",
    "base_64": "base64",
    "b64": "base64",
    "x-uue": "x-uuencode",
    "uuencode": "x-uuencode",
    "uue": "x-uuencode",
    "x-uu": "x-uuencode",
}
_PADDING: Final = re.compile(rb"=[=\s]*")
_NOT_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/=\s]")
_LOOKS_BASE64: Final = re.compile(
    rb"\A\s*(?:[A-Za-z0-9+/]{40,76}\s++)++[A-Za-z0-9+/]{0,76}={0,2}\s*\Z"
)
_SOFT_BREAK: Final = re.compile(rb"=[ \t]+(?=\r?\n)")
_BAD_ESCAPE: Final = re.compile(rb"=(?![0-9A-Fa-f]{2}|\r?\n|\Z)")
_TEXT_BYTES: Final = bytes(range(32, 256)) + b"\t\n\r\f\x1b"


def normal(raw: str, defects: Defects) -> str:
    """Return the name of the transfer encoding that a field's body means."""
    plain = raw.strip(" \t\n\"';.").lower()
    if plain in _KNOWN:
        return plain
    if plain in _SLOPPY:
        return _SLOPPY[plain]
    words = _WORD.findall(_COMMENT.sub(" ", plain))
    first = words[0] if words else ""
    first = _SLOPPY.get(first, first)
    if first in _KNOWN and plain != first:
        defects.add("encoding-malformed", raw)
    return first


_KNOWN: Final = frozenset(
    {"", "7bit", "8bit", "binary", "base64", "quoted-printable", "x-uuencode"}
)
_COMMENT: Final = re.compile(r"\([^()]*\)")
_WORD: Final = re.compile(r"[^\s;,\"'()]+")


def decode(data: bytes, encoding: str, defects: Defects) -> bytes:
    """Return ``data`` decoded.

    Args:
        data: The body of a part.
        encoding: A name from :func:`normal`.
        defects: Takes what was wrong with it.
    """
    if encoding in _IDENTITY:
        return data
    if encoding == "base64":
        return base64(data, defects)
    if encoding == "quoted-printable":
        return quoted_printable(data, defects)
    if encoding == "x-uuencode":
        return uuencode(data, defects)
    defects.add("encoding-unknown", encoding)
    if _LOOKS_BASE64.match(data[:100_000]):
        return base64(data, defects)
    if data.translate(None, _TEXT_BYTES):
        defects.add("encoding-unreadable", encoding)
    return data


def base64(data: bytes, defects: Defects) -> bytes:
    """Return base64 decoded (RFC 4648), foreign characters skipped and all pieces joined.

    The standard library stops at the first padding; clients go on, so a payload can hide behind
    it. Both readings begin alike, so the longer one holds the union.
    """
    data = data.rstrip()
    pad = data.find(b"=")
    if pad < 0 or len(data) - pad <= 2:
        try:
            decoded = binascii.a2b_base64(data)
        except binascii.Error:
            decoded = _unpadded(data)
            defects.add("base64-malformed", "Its length is wrong.")
        if _NOT_BASE64.search(data):
            defects.add("base64-malformed", "It holds characters that do not belong there.")
        return decoded
    defects.add("base64-malformed", "It goes on behind its end.")
    pieces = _PADDING.split(data, maxsplit=limits.BASE64_PIECES)
    if len(pieces) > limits.BASE64_PIECES:
        defects.add("encoding-too-broken", "base64")
        pieces.pop()
    return b"".join([_unpadded(piece) for piece in pieces])


def _unpadded(data: bytes) -> bytes:
    """Return base64 ``data`` without padding decoded, an impossible last character dropped."""
    clean = _NOT_BASE64.sub(b"", data).translate(None, b"= \t\r\n\f\v")
    if len(clean) % 4 == 1:
        clean = clean[:-1]
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))


def quoted_printable(data: bytes, defects: Defects) -> bytes:
    """Return quoted-printable decoded (RFC 2045 section 6.7); what is no escape stays."""
    if b" \n" in data or b"\t\n" in data or b" \r" in data:
        data = _SOFT_BREAK.sub(b"=", data)
    if _BAD_ESCAPE.search(data):
        defects.add("quoted-printable-malformed")
    return binascii.a2b_qp(data)


def uuencode(data: bytes, defects: Defects) -> bytes:
    """Return the first uuencoded file in ``data`` decoded; ``data`` itself if there is none."""
    start = data.find(b"begin ")
    if start < 0:
        defects.add("uuencode-malformed", "There is no begin line.")
        return data
    out: list[bytes] = []
    lines = data[start : start + limits.MESSAGE_BYTES].split(b"\n", limits.UUENCODED_LINES + 1)
    if len(lines) > limits.UUENCODED_LINES + 1:
        defects.add("encoding-too-broken", "uuencode")
        lines.pop()
    for line in lines[1:]:
        if line.strip() in {b"end", b"`", b""}:
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            size = ((line[0] - 32) & 63) * 4 // 3 + 4
            defects.add("uuencode-malformed")
            try:
                out.append(binascii.a2b_uu(line[: size + 1]))
            except binascii.Error:
                continue
    return b"".join(out)
