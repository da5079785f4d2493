"""Links, scripts and pictures of a PDF, found without drawing it.

A PDF library walks whatever structure the file claims, and hostile ones claim loops. This looks
at every object stream there is, reachable or not, in one bounded pass: it finds at least what a
viewer finds.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from app.mail import limits
from app.mail.budget import Budget

_URI: Final = re.compile(
    rb"/URI\s*(?:\(((?:[^()\\]|\\.){1,4000})\)|<([0-9A-Fa-f\s]{2,8000})>)", re.DOTALL
)
_ESCAPE: Final = re.compile(rb"\\(?:([0-7]{1,3})|\r?\n|(.))", re.DOTALL)
_CONTROLS: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b""}
_WRITTEN: Final = re.compile(rb"https?://[\x21-\x7e]{4,2000}")
_NUMBER: Final = rb"\s+(\d{1,6})\b"
_WIDTH: Final = re.compile(rb"/Width" + _NUMBER)
_HEIGHT: Final = re.compile(rb"/Height" + _NUMBER)
_DICTIONARY: Final = 4_096
_NAME_ESCAPE: Final = re.compile(rb"#([0-9A-Fa-f]{2})")


@dataclass(slots=True)
class Picture:
    """A picture inside a PDF.

    Attributes:
        data: A JPEG file, or one byte per sample.
        width: Of raw samples in pixels; 0 for a JPEG file.
        height: Likewise.
        channels: Bytes per pixel of raw samples.
    """

    data: bytes
    width: int = 0
    height: int = 0
    channels: int = 1


@dataclass(slots=True)
class Pdf:
    """What a PDF holds.

    Attributes:
        links: Addresses, in order, each once.
        pictures: Bounded.
        scripts: True if it runs JavaScript.
        launches: True if it starts a program or carries files.
        form: True if it has fields to fill in.
        encrypted: True if a password or key protects it.
        cut: True if a bound kept something from being looked at.
    """

    links: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    scripts: bool = False
    launches: bool = False
    form: bool = False
    encrypted: bool = False
    cut: bool = False


def read(data: bytes, budget: Budget) -> Pdf:
    """Return what the PDF in ``data`` holds; never raises.

    Args:
        data: The file.
        budget: Bytes that may still be unpacked.
    """
    result = Pdf(encrypted=b"/Encrypt" in data)
    found: dict[str, None] = {}
    _objects(data, result, found)
    for count, (raw_head, content) in enumerate(_streams(data)):
        if count >= limits.PDF_STREAMS or budget.unpacked <= 0:
            result.cut = True
            break
        head = _NAME_ESCAPE.sub(lambda m: bytes((int(m[1], 16),)), raw_head)
        if b"/DCTDecode" in head:
            if len(result.pictures) < limits.PDF_PICTURES and b"/FlateDecode" not in head:
                result.pictures.append(Picture(content))
            continue
        if b"/FlateDecode" not in head and b"/Fl" not in head:
            continue
        unpacked = _unpacked(content, budget.unpacked)
        budget.unpacked -= len(unpacked)
        if b"/Image" in head:
            _picture(head, unpacked, result)
        else:
            _objects(unpacked, result, found)
    result.links = list(found)
    return result


def _streams(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield dictionary and content of every stream."""
    position = data.find(b"stream")
    previous = 0
    while position >= 0:
        start = position + 6
        end = data.find(b"endstream", start)
        if end < 0:
            end = len(data)
        if data[start : start + 2] == b"\r\n":
            start += 2
        elif data[start : start + 1] in {b"\n", b"\r"}:
            start += 1
        yield data[max(previous, position - _DICTIONARY) : position], data[start:end]
        previous = end
        position = data.find(b"stream", end + 9)


def _unpacked(content: bytes, room: int) -> bytes:
    """Return a Flate stream unpacked, as far as it is intact and there is room."""
    try:
        return zlib.decompressobj().decompress(content, min(room, limits.PDF_STREAM))
    except zlib.error:
        return b""


def _objects(data: bytes, result: Pdf, found: dict[str, None]) -> None:
    """Collect links and actions from objects."""
    if b"#" in data and (b"/#" in data or b"/J#" in data or b"/U#" in data):
        data = _NAME_ESCAPE.sub(lambda m: bytes((int(m[1], 16),)), data)
    for match in _URI.finditer(data):
        address = _string(match[1]) if match[1] is not None else _hexadecimal(match[2])
        if address:
            found[address] = None
        if len(found) >= limits.ATTACHMENT_LINKS:
            result.cut = True
            return
    result.scripts = result.scripts or b"/JavaScript" in data or b"/JS " in data or b"/JS(" in data
    result.launches = result.launches or b"/Launch" in data or b"/EmbeddedFile" in data
    result.form = result.form or b"/AcroForm" in data
    if b"/URI" not in data:
        for match in _WRITTEN.finditer(data):
            written = match[0].split(b")", 1)[0].split(b">", 1)[0].split(b"<", 1)[0]
            if not written.startswith(_NAMESPACES) and len(found) < limits.ATTACHMENT_LINKS:
                found[written.decode("latin-1")] = None


_NAMESPACES: Final = (
    b"http://ns.adobe.com", b"http://www.w3.org", b"http://purl.org", b"https://www.w3.org",
    b"http://www.aiim.org", b"http://iptc.org", b"http://cipa.jp", b"http://www.npes.org",
    b"http://prismstandard.org", b"http://www.gts.fi",
)  # fmt: skip


def _string(raw: bytes) -> str:
    """Return a literal string of PDF (ISO 32000-1 section 7.3.4.2)."""
    if b"\\" in raw:
        raw = _ESCAPE.sub(_unescape, raw)
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "replace").strip()
    return raw.decode("utf-8", "replace").strip()


def _unescape(match: re.Match[bytes]) -> bytes:
    """Return what one escape of a literal string stands for."""
    if match[1]:
        return bytes((int(match[1], 8) & 255,))
    other = match[2] or b""
    return _CONTROLS.get(other, other)


def _hexadecimal(raw: bytes) -> str:
    """Return a hexadecimal string of PDF."""
    digits = b"".join(raw.split())
    value = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be", "replace").strip()
    return value.decode("utf-8", "replace").strip()


def _picture(head: bytes, samples: bytes, result: Pdf) -> None:
    """Keep a picture of plain samples whose layout is certain."""
    width, height = _WIDTH.search(head), _HEIGHT.search(head)
    if not width or not height or len(result.pictures) >= limits.PDF_PICTURES:
        return
    columns, rows = int(width[1]), int(height[1])
    pixels = columns * rows
    for channels in (1, 3, 4):
        if pixels and len(samples) == pixels * channels and pixels <= limits.IMAGE_PIXELS:
            result.pictures.append(Picture(samples, columns, rows, channels))
            return
    stride = (columns + 7) // 8
    if pixels and len(samples) == stride * rows and pixels <= limits.IMAGE_PIXELS:
        result.pictures.append(Picture(samples, columns, rows, 0))
