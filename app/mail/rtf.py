"""RTF bodies of Outlook messages: decompressed (MS-OXRTFCP), HTML taken out (MS-OXRTFEX)."""

from __future__ import annotations

import re
from typing import Final

from app.mail import charsets, limits
from app.mail.defects import Defects

_DICTIONARY: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW: Final = 4_096
_COMPRESSED: Final = b"LZFu"
_STORED: Final = b"MELA"
_TOKEN: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z0-9])|([{}])|([^\\{}\r\n]+)|[\r\n]"
)
_IGNORED: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore "
    b"latentstyles listtable listoverridetable rsidtbl generator xmlnstbl mhtmltag".split()
)
_SYMBOLS: Final = {
    b"par": "\n", b"line": "\n", b"tab": "\t", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—", b"cell": "\t", b"row": "\n",
}  # fmt: skip
_CODEPAGE: Final = re.compile(rb"\\ansicpg(\d{3,5})")


def decompress(data: bytes) -> bytes | None:
    """Return a compressed RTF stream unpacked, bounded; None if it is damaged."""
    if len(data) < 16:  # noqa: PLR2004 -- size of its header
        return None
    size = min(int.from_bytes(data[4:8], "little"), limits.RTF_BYTES)
    kind = data[8:12]
    if kind == _STORED:
        return data[16 : 16 + size]
    if kind != _COMPRESSED:
        return None
    out = bytearray(_DICTIONARY)
    start = len(out)
    position = 16
    while position < len(data) and len(out) - start < size:
        control = data[position]
        position += 1
        for bit in range(8):
            if position >= len(data):
                break
            if not control & (1 << bit):
                out.append(data[position])
                position += 1
                continue
            reference = int.from_bytes(data[position : position + 2], "big")
            position += 2
            length = (reference & 15) + 2
            written = len(out) % _WINDOW
            distance = (written - (reference >> 4)) % _WINDOW
            if not distance:
                return bytes(out[start : start + size])
            begin = len(out) - distance
            if begin < 0:
                return bytes(out[start : start + size])
            piece = out[begin : begin + length]
            while len(piece) < length:
                piece += piece[: length - len(piece)]
            out += piece
    return bytes(out[start : start + size])


def content(data: bytes, defects: Defects) -> tuple[str, bool]:
    """Return what an RTF document says, and True if that is HTML it was made from.

    Args:
        data: At most ``limits.RTF_BYTES`` are read.
        defects: Takes ``text-too-long``.
    """
    if len(data) > limits.RTF_BYTES:
        defects.add("text-too-long")
        data = data[: limits.RTF_BYTES]
    from_html = b"\\fromhtml1" in data[:1_000]
    page = _CODEPAGE.search(data[:1_000])
    charset = f"cp{page[1].decode('ascii')}" if page else "cp1252"
    return _text(data, charset, from_html=from_html), from_html


def _text(data: bytes, charset: str, *, from_html: bool) -> str:
    """Return the text of an RTF document; with ``from_html`` the HTML inside."""
    name = charsets.codec(charset) or "cp1252"
    out: list[str] = []
    pending = bytearray()
    # For each open group: is it skipped, is its text RTF that stands for HTML, and how many
    # characters follow a Unicode escape for readers that do not know it.
    stack: list[tuple[bool, bool, int]] = []
    skipped, hidden, fallback = False, False, 1
    swallow = 0
    starred = False
    for match in _TOKEN.finditer(data):
        word, number, escaped, symbol, brace, plain = match.groups()
        if brace == b"{":
            stack.append((skipped, hidden, fallback))
        elif brace == b"}":
            if stack:
                skipped, hidden, fallback = stack.pop()
        elif symbol == b"*":
            starred = True
            continue
        elif word is not None:
            if word in _IGNORED or (starred and word != b"htmltag"):
                skipped = True
            elif word == b"htmltag":
                skipped = False
            elif word == b"htmlrtf":
                hidden = number != b"0"
            elif word == b"uc":
                fallback = int(number or b"1")
            elif not (skipped or hidden):
                _flush(out, pending, name)
                if word == b"u":
                    value = int(number or b"0") % 65_536
                    out.append(chr(value))
                    swallow = min(fallback, 8)
                else:
                    out.append(_SYMBOLS.get(word, ""))
        elif not (skipped or hidden):
            raw = plain if plain is not None else bytes((int(escaped, 16),)) if escaped else symbol
            if raw and swallow:
                cut = min(swallow, len(raw))
                swallow -= cut
                raw = raw[cut:]
            pending += b"\xa0" if symbol == b"~" else raw or b""
        starred = False
    _flush(out, pending, name)
    joined = "".join(out)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _flush(out: list[str], pending: bytearray, name: str) -> None:
    """Decode what was collected byte by byte."""
    if pending:
        out.append(pending.decode(name, "replace"))
        pending.clear()
