"""Visible text: white space folded, invisible characters taken out and kept as evidence."""

from __future__ import annotations

import re
from typing import Final

from app.mail import limits
from app.mail.message import Removed, Span

INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Characters that take no room or change the direction (Default_Ignorable_Code_Point of Unicode,
with the bidirectional controls and blank letters), as the inside of a character class."""

_INVISIBLE: Final = re.compile(f"[{INVISIBLE}]")
_RUN: Final = re.compile(f"[ \\n]*[{INVISIBLE}][ \\n{INVISIBLE}]*")
_TURNED: Final = re.compile("\u202e([^\u202c\u202e\n]*)")
"""What stands behind a right-to-left override is seen turned around."""
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = "\x0c\x85\u2028\u2029"
_SPACE_CHARACTERS: Final = (
    "\t\x0b\x1c\x1d\x1e\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u202f\u205f\u3000"
)
_SPACES: Final = re.compile(f"[{_SPACE_CHARACTERS}]")
_DOUBLE: Final = re.compile("  +")
_GAPS: Final = re.compile("\n\n\n+")
_PLAIN_BYTES: Final = bytes(range(32, 127)) + b"\n"


_SUSPECT: Final = re.compile(
    f"[{INVISIBLE}\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff]"
)
_PRINTABLE_INVISIBLE: Final = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
    "\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07"
    "\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f"
)
"""Invisible characters of the basic plane that Python calls printable: marks and blank letters."""
_LONG: Final = 300


class Writer:
    """Builds :attr:`Message.text` piece by piece, so that offsets are known as it grows.

    White space is folded across pieces as HTML does; a line break swallows the space around it.

    Attributes:
        removed: Invisible characters taken out so far, with their offsets.
        full: True once the bound on visible text was met.
    """

    __slots__ = ("_breaks", "_pieces", "_space", "full", "length", "removed")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.length = 0
        self._space = False
        self._breaks = 0
        self.removed: list[Removed] = []
        self.full = False

    def break_line(self, count: int = 1) -> None:
        """Begin a new line unless at the start of one; ``count`` 2 leaves an empty line."""
        if self._breaks < count:  # called for every block: max() costs three times as much
            self._breaks = count

    def space(self) -> None:
        """Separate what follows from what came before by a space."""
        self._space = True

    def add(self, piece: str) -> int:
        """Append ``piece``, any white space in it folded to one space.

        Returns:
            The offset of its first visible character; -1 if nothing of it is visible.
        """
        words = piece.split()
        if not words:
            self._space = self._space or bool(piece)
            return -1
        folded = " ".join(words)
        spaced = len(folded) < len(piece)
        if spaced and piece[0].isspace():
            self._space = True
        if not folded.isascii() or not folded.isprintable():
            folded = self._cleaned(folded)
            if not folded:
                return -1
        if self._breaks or self._space:
            self._flush()
        start = self.length
        if self.length + len(folded) > limits.TEXT_CHARACTERS:
            folded = folded[: max(0, limits.TEXT_CHARACTERS - self.length)].rstrip()
            self.full = True
        self._pieces.append(folded)
        self.length += len(folded)
        self._space = spaced and piece[-1].isspace()
        return start if folded else -1

    def add_lines(self, text: str) -> None:
        """Append plain text, its line ends kept, three or more folded to two."""
        text = folded_lines(text)
        if not text:
            return
        if not _is_plain(text):
            text = self._cleaned(text)
            if not text:
                return
        self._flush()
        if self.length + len(text) > limits.TEXT_CHARACTERS:
            text = text[: max(0, limits.TEXT_CHARACTERS - self.length)].rstrip()
            self.full = True
        self._pieces.append(text)
        self.length += len(text)
        self._space = False

    def here(self) -> int:
        """Return the offset at which the next visible character will stand."""
        if not self._pieces:
            return 0
        if self._breaks:
            return self.length + self._breaks
        return self.length + self._space

    def span(self, start: int) -> Span | None:
        """Return the range from ``start`` (from :meth:`here`) to the end; None if empty."""
        return Span(start, self.length) if start < self.length else None

    def result(self) -> str:
        """Return the text written so far."""
        return "".join(self._pieces)

    def _flush(self) -> None:
        """Write the line breaks or the space that are due."""
        if self._pieces:
            if self._breaks:
                self._pieces.append("\n" * self._breaks)
                self.length += self._breaks
            elif self._space:
                self._pieces.append(" ")
                self.length += 1
        self._breaks = 0
        self._space = False

    def _cleaned(self, text: str) -> str:
        """Return ``text`` without invisible characters, which are kept in ``removed``.

        White space that comes together when they are gone is folded like any other.
        """
        if _is_clean(text):
            return text
        text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
        if "\u202e" in text:
            text = _TURNED.sub(lambda m: f"\u202e{m[1][::-1]}", text)
        start = self.here()
        out: list[str] = []
        position = 0
        kept = 0
        for found in _RUN.finditer(text):
            out.append(text[position : found.start()])
            kept += found.start() - position
            position = found.end()
            for character in found[0]:
                if character not in " \n" and len(self.removed) < limits.REMOVED_CHARACTERS:
                    self.removed.append(Removed(start + kept, character))
            gap = "\n" * min(2, found[0].count("\n")) or (" " if " " in found[0] else "")
            if found.start() and found.end() < len(text):
                out.append(gap)
                kept += len(gap)
        if not out:
            return text
        out.append(text[position:])
        return "".join(out)


def folded_lines(text: str) -> str:
    """Return ``text`` with white space folded inside lines and empty lines folded to one.

    Every mail passes here, so each step is one that C does at the speed of memory; a regular
    expression that stops at every space costs five times as much.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _usual_spaces(text)
    text = _DOUBLE.sub(" ", text)
    text = text.replace(" \n", "\n").replace("\n ", "\n")
    text = _GAPS.sub("\n\n", text)
    return text.strip()


def _usual_spaces(text: str) -> str:
    """Return ``text`` with every kind of space as a space and every kind of break as LF."""
    if text.isascii():
        odd = text.encode("ascii").translate(None, _PLAIN_BYTES)
        if odd:
            text = text.replace("\t", " ").replace("\x0c", "\n")
            if odd.translate(None, b"\t\x0c"):
                text = _SPACES.sub(" ", text)
        return text
    for character in _BREAKS:
        if character in text:
            text = text.replace(character, "\n")
    for character in _SPACE_CHARACTERS:
        if character in text:
            text = text.replace(character, " ")
    return text


def _is_clean(text: str) -> bool:
    """Return True if nothing in ``text`` is invisible or a control character.

    Long texts are asked by the methods of strings, four times as fast as a regular expression:
    nearly all that is invisible counts as not printable.
    """
    if len(text) < _LONG:
        return not _SUSPECT.search(text)
    if not text.replace("\n", "").isprintable():
        return False
    if any(character in text for character in _PRINTABLE_INVISIBLE):
        return False
    beyond = len(text.encode("utf-16-le")) > 2 * len(text)
    return not (beyond and _SUSPECT.search(text))


def _is_plain(text: str) -> bool:
    """Return True if ``text`` is ASCII without control characters, so nothing is to be cleaned."""
    return text.isascii() and not text.encode("ascii").translate(None, _PLAIN_BYTES)


def clean(text: str) -> str:
    """Return one line of ``text`` as a reader sees it: folded, nothing invisible in it."""
    text = " ".join(text.split())
    if text.isascii() and text.isprintable():
        return text
    cleaned = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", _INVISIBLE.sub("", text))
    return " ".join(cleaned.split())


def clean_lines(text: str) -> str:
    """Return plain ``text`` cleaned as :class:`Writer` cleans it, bounded."""
    writer = Writer()
    writer.add_lines(text[: limits.TEXT_CHARACTERS])
    return writer.result()
