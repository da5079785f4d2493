"""MIME assembly with the encodings that real mailers choose (RFC 2045, 2046, 2047)."""

from __future__ import annotations

import base64
import binascii
import quopri
import struct
import zlib
from dataclasses import dataclass
from email.charset import BASE64, QP, Charset
from email.header import Header as EncodedHeader

from build.written.draw import Draw

Fields = list[tuple[str, str]]

_LONGEST_LINE = 998  # RFC 5322 section 2.1.1


@dataclass(frozen=True, slots=True)
class File:
    """A part beside the text.

    Attributes:
        name: The file name; "" for none.
        type: The media type; "text/calendar" and "message/rfc822" go unencoded.
        data: The content.
        inline_id: The Content-ID of a picture inside the HTML; "" for an attachment.
        parameters: Further parameters of the Content-Type, for example "; method=REQUEST".
    """

    name: str
    type: str
    data: bytes
    inline_id: str = ""
    parameters: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """One MIME entity: its Content fields and its encoded body, lines ended by LF."""

    fields: tuple[tuple[str, str], ...]
    body: bytes

    def source(self) -> bytes:
        """Return the entity as it stands between two boundaries."""
        head = "".join(f"{name}: {value}\n" for name, value in self.fields)
        return head.encode("ascii") + b"\n" + self.body


def text(content: str, subtype: str, draw: Draw, *, charset: str = "utf-8") -> Entity:
    """Return a text part in ``charset``, or UTF-8 where that cannot hold it."""
    if not content.endswith("\n"):
        content += "\n"
    try:
        content.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    data = content.replace("charset=utf-8", f"charset={charset}").encode(charset)
    ascii_only = data.isascii() and b"\x1b" not in data
    longest = max(len(line) for line in data.split(b"\n"))
    if ascii_only and longest < _LONGEST_LINE and draw.chance(0.5):
        encoding, body = "7bit", data
        charset = draw.pick((charset, "us-ascii"))
    elif longest < _LONGEST_LINE and not ascii_only and draw.chance(0.12):
        encoding, body = "8bit", data
    elif draw.chance(0.3 if len(data.decode(charset)) * 2 > len(data) else 0.7):
        encoding, body = "base64", base64.encodebytes(data)
    else:
        encoding, body = "quoted-printable", quopri.encodestring(data)
    shown = f'"{charset}"' if draw.chance(0.5) else draw.pick((charset, charset.upper()))
    fields = [
        ("Content-Type", f"text/{subtype}; charset={shown}"),
        ("Content-Transfer-Encoding", encoding),
    ]
    return Entity(tuple(fields), body)


def file(part: File) -> Entity:
    """Return an attachment or an inline picture."""
    name = encoded_word(part.name) if part.name else ""
    named = f'; name="{name}"' if name else ""
    fields: Fields = [("Content-Type", f"{part.type}{part.parameters}{named}")]
    if part.type == "message/rfc822":
        body = part.data.replace(b"\r\n", b"\n")
        fields.append(("Content-Disposition", "attachment"))
        return Entity(tuple(fields), body)
    if part.inline_id:
        fields.append(("Content-ID", f"<{part.inline_id}>"))
        fields.append(("Content-Disposition", f'inline; filename="{name}"'))
    elif name:
        fields.append(("Content-Disposition", f'attachment; filename="{name}"'))
    fields.append(("Content-Transfer-Encoding", "base64"))
    return Entity(tuple(fields), base64.encodebytes(part.data))


def multipart(subtype: str, parts: list[Entity], draw: Draw) -> Entity:
    """Return a multipart around ``parts``."""
    boundary = draw.pick(
        (
            f"----=_Part_{draw.digits(6)}_{draw.digits(9)}.{draw.digits(13)}",
            f"=_{draw.hex(32)}",
            f"0000000000{draw.hex(18)}",
            f"--==_mimepart_{draw.hex(12)}_{draw.hex(10)}",
            f"b1_{draw.text(32)}",
            f"_000_{draw.text(24)}_",
        )
    )
    mark = boundary.encode()
    body = b"".join(b"--" + mark + b"\n" + part.source() + b"\n" for part in parts)
    return Entity(
        (("Content-Type", f'multipart/{subtype};\n boundary="{boundary}"'),),
        body + b"--" + mark + b"--\n",
    )


def encoded_word(value: str, *, charset: str = "utf-8", quoted: bool = False) -> str:
    """Return a header value as ASCII, folded, in encoded words where it needs them (RFC 2047)."""
    if value.isascii():
        return value
    try:
        value.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    words = Charset(charset)
    words.header_encoding = QP if quoted else BASE64
    return EncodedHeader(value, words, maxlinelen=75).encode(linesep="\n")


def png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """Return a one-coloured PNG picture."""
    row = b"\0" + bytes(colour) * width
    return png_of_rows([row] * height, width, colour_type=2)


def png_of_rows(rows: list[bytes], width: int, *, colour_type: int) -> bytes:
    """Return a PNG of 8-bit rows, each with its filter byte (colour type 0 grey, 2 RGB)."""
    head = struct.pack(">IIBBBBB", width, len(rows), 8, colour_type, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", binascii.crc32(kind + data))
        for kind, data in chunks
    )


def pdf(lines: list[str], *, link: str = "") -> bytes:
    """Return a one-page PDF 1.4 with ``lines`` of text (Latin-1) and perhaps one link."""
    shown = "".join(f"({_pdf_text(line)}) Tj 0 -16 Td " for line in lines)
    stream = f"BT /F1 11 Tf 56 780 Td {shown}ET".encode("latin-1", "replace")
    annotation = (
        f"/Annots [<< /Type /Annot /Subtype /Link /Rect [56 600 400 620] "
        f"/A << /S /URI /URI ({_pdf_text(link)}) >> >>] "
        if link
        else ""
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            f"{annotation}/Resources << /Font << /F1 5 0 R >> >> >>"
        ).encode("latin-1", "replace"),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, len(out))
    )


def _pdf_text(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
