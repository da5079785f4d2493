"""RTF bodies of Outlook messages: decompressed (MS-OXRTFCP), HTML taken out (MS-OXRTFEX)."""

from __future__ import annotations

import re
from typing import Final

from app.mail import charsets, limits
from app.mail.budget import Budget
from app.mail.defects import Defects

_DICTIONARY: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW: Final = 4_096
_COMPRESSED: Final = b"LZFu"
_STORED: Final = b"MELA"
_LEXEME: Final = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z0-9])|([{}])"
    rb"|([^\\{}\r\n]+)|[\r\n]"
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


def decompress(data: bytes, budget: Budget) -> bytes | None:
    """Return a compressed RTF stream unpacked, bounded; None if it is damaged."""
    if len(data) < _HEADER_BYTES:
        return None
    size = min(int.from_bytes(data[4:8], "little"), limits.RTF_BYTES)
    # It is unpacked byte by byte, so a byte of RTF counts for many.
    budget.unpacked -= size * _COST
    if budget.unpacked < 0:
        return None
    kind = data[8:12]
    if kind == _STORED:
        return data[_HEADER_BYTES : _HEADER_BYTES + size]
    if kind != _COMPRESSED:
        return None
    out = bytearray(_DICTIONARY)
    position = _HEADER_BYTES
    while position < len(data) and len(out) - len(_DICTIONARY) < size:
        control = data[position]
        position += 1
        for bit in range(8):
            if not control & (1 << bit):
                out += data[position : position + 1]
                position += 1
            else:
                if not _copied(out, int.from_bytes(data[position : position + 2], "big")):
                    return bytes(out[len(_DICTIONARY) :][:size])
                position += 2
    return bytes(out[len(_DICTIONARY) :][:size])


_HEADER_BYTES: Final = 16
_COST: Final = 20


def _copied(out: bytearray, reference: int) -> bool:
    """Append what ``reference`` points back to; return False at the mark of the end."""
    length = (reference & 15) + 2
    distance = (len(out) - (reference >> 4)) % _WINDOW
    begin = len(out) - distance
    if not distance or begin < 0:
        return False
    piece = out[begin : begin + length]
    while len(piece) < length:
        piece += piece[: length - len(piece)]
    out += piece
    return True


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
    return _text(data, charset), from_html


class _Text:
    r"""The text of an RTF document, collected lexeme by lexeme.

    In a document made from HTML, the tags stand in ``\htmltag`` groups, and what is RTF alone
    stands between ``\htmlrtf`` and ``\htmlrtf0``.
    """

    __slots__ = (
        "_codec",
        "_fallback",
        "_hidden",
        "_out",
        "_pending",
        "_skipped",
        "_stack",
        "_swallow",
    )

    def __init__(self, codec: str) -> None:
        self._codec = codec
        self._out: list[str] = []
        self._pending = bytearray()
        # What an open group puts aside: is it skipped, is it RTF alone, and how many characters
        # follow a Unicode escape for readers that do not know it.
        self._stack: list[tuple[bool, bool, int]] = []
        self._skipped, self._hidden, self._fallback = False, False, 1
        self._swallow = 0

    def group(self, brace: bytes) -> None:
        """Open or close a group."""
        if brace == b"{":
            self._stack.append((self._skipped, self._hidden, self._fallback))
        elif self._stack:
            self._skipped, self._hidden, self._fallback = self._stack.pop()

    def control(self, word: bytes, number: int | None, *, starred: bool) -> None:
        """Follow a control word."""
        if word == b"htmltag":
            self._skipped = False
        elif starred or word in _IGNORED:
            self._skipped = True
        elif word == b"htmlrtf":
            self._hidden = number != 0
        elif word == b"uc":
            self._fallback = number if number is not None else 1
        elif not (self._skipped or self._hidden):
            self._flush()
            if word == b"u":
                self._out.append(chr((number or 0) % 65_536))
                self._swallow = min(max(self._fallback, 0), 8)
            else:
                self._out.append(_SYMBOLS.get(word, ""))

    def add(self, raw: bytes) -> None:
        """Add characters, those left out that stand in for a Unicode escape."""
        if not (self._skipped or self._hidden):
            cut = min(self._swallow, len(raw))
            self._swallow -= cut
            self._pending += raw[cut:]

    def result(self) -> str:
        """Return the text."""
        self._flush()
        joined = "".join(self._out)
        return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _flush(self) -> None:
        """Decode what was collected byte by byte."""
        if self._pending:
            self._out.append(self._pending.decode(self._codec, "replace"))
            self._pending.clear()


def _text(data: bytes, charset: str) -> str:
    """Return the text of an RTF document, or the HTML inside it."""
    result = _Text(charsets.codec(charset) or "cp1252")
    starred = False
    for match in _LEXEME.finditer(data):
        word, number, escaped, symbol, brace, plain = match.groups()
        if brace:
            result.group(brace)
        elif word is not None:
            result.control(word, int(number) if number else None, starred=starred)
        elif escaped:
            result.add(bytes((int(escaped, 16),)))
        elif symbol != b"*":
            result.add(_ESCAPED.get(symbol, symbol) if symbol else plain or b"")
        starred = symbol == b"*"
    return result.result()


_ESCAPED: Final = {b"~": b"\xa0", b"-": b"", b"_": b"-"}
