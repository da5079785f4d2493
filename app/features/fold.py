"""Letters as a reader takes them: one table from code point to its plain form.

The table keeps lengths (one code point in, one out), so offsets into the message's text stay
valid. It is made from the Unicode 3.2 tables that every Python carries unchanged
(``unicodedata.ucd_3_2_0``), so a message gives the same features on every version of Python.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from unicodedata import ucd_3_2_0 as ucd

import numpy as np
from numpy.typing import NDArray

UNICODE_VERSION: Final = ucd.unidata_version
SPACE: Final = 32
_FIRST_FOREIGN: Final = 0x370
"""Where Greek begins, before Cyrillic and Armenian."""
_FOREIGN: Final = 0x590 - _FIRST_FOREIGN
"""How many code points these three have."""
FIRST_UNSPACED: Final = 0x0E00
"""Where Thai begins: no script before it is written without spaces."""
_LETTER: Final = np.uint32((1 << 21) - 1)
"""The bits of a code point; above them an entry of the table says what else it is."""
_MARK: Final = np.uint32(1 << 31)
_UPPER: Final = np.uint32(1 << 30)
_LOWER: Final = np.uint32(1 << 29)
_BREAK: Final = 10
_MIXED: Final = re.compile("[a-z].*[\u0370-\u058f]|[\u0370-\u058f].*[a-z]")
"""Latin letters beside Greek, Cyrillic or Armenian ones, in folded text."""
_SIZE: Final = 0x20000
"""Code points from here on (rare CJK, flags, private use) share one entry that is no letter."""

_TABULATED: Final = (
    range(0x3400),
    range(0xA000, 0xA500),
    range(0xF900, 0x10000),
    range(0x1D400, 0x1D800),
)
"""Where letters have case, accents or compatibility forms; the rest is caseless or no letter."""
_CASELESS: Final = (range(0x3400, 0x4DB6), range(0x4E00, 0x9FA6), range(0xAC00, 0xD7A4))
"""CJK ideographs and Hangul syllables."""
_INVISIBLE: Final = (
    range(0xAD, 0xAE),
    range(0x34F, 0x350),
    range(0x180E, 0x180F),
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x2070),
    range(0xFEFF, 0xFF00),
)
"""Characters that take no room; some were spaces or dashes to Unicode 3.2."""
_PLAIN: Final = str.maketrans("øðłđıßæœþŋħ", "odldisaopnh")
"""Latin letters that do not decompose, by the letter people type instead."""

CONFUSABLE: Final[dict[int, int]] = str.maketrans(
    "абвгԁеёзіїјкӏмнорсԛтуѵшѡхһүьѕԝαβγεηικνορτυχωօսոհցզ",
    "a6bgdeeeiijklmhopcqtyvwwxhybswaBYenikvoptuxw".lower() + "ounhgq",
)
"""Cyrillic, Greek and Armenian letters, folded, that look like a Latin one (UTS 39, by hand).

Some are younger than Unicode 3.2 and are letters all the same."""


def _plain(character: str) -> str:
    """Return the compatibility form of one character in lower case without Latin accents."""
    form = ucd.normalize("NFKC", character)
    if len(form) != 1 or form.isspace():
        form = character
    lower = form.lower()[:1]
    # Cherokee and old Georgian have small letters only since later versions of Unicode.
    form = form if ucd.category(lower) == "Cn" else lower
    base = ucd.normalize("NFD", form)
    if len(base) > 1 and (base[0] < "\u0250" or "\u0370" <= base[0] < "\u0400"):
        form = base[0]
    return form.translate(_PLAIN)


def _tables() -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
    """Return the folded code point of each with what it is besides, and which are CJK.

    A space for what is no letter or digit. All that a text is asked for stands in one table:
    looking a letter up costs more than taking the bits apart.
    """
    folded = np.full(_SIZE, SPACE, dtype=np.uint32)
    unspaced = np.zeros(_SIZE, dtype=np.bool_)
    for block in _TABULATED:
        for point in block:
            category = ucd.category(chr(point))
            if category in {"Mn", "Me", "Cf"} and (point < 0x370 or category == "Cf"):
                folded[point] = SPACE | _MARK
            elif category[0] in "LNM":
                case = {"Ll": _LOWER, "Lu": _UPPER}.get(category, 0)
                folded[point] = ord(_plain(chr(point))) | case
    for point in CONFUSABLE:
        folded[point] = folded[point] & ~_LETTER | point
    for block in _INVISIBLE:
        folded[block.start : block.stop] |= _MARK
    for block in _CASELESS:
        folded[block.start : block.stop] = np.arange(block.start, block.stop)
    for start, stop in ((0x0E00, 0x0F00), (0x3040, 0x3100), (0x3400, 0xA000), (0xF900, 0xFB00)):
        unspaced[start:stop] = True
    return folded, unspaced


_TABLE, _UNSPACED = _tables()
_ASCII: Final = {point: chr(_TABLE[point] & _LETTER) for point in range(128)}


def codes(text: str) -> NDArray[np.uint32]:
    """Return the code points of ``text``, uint32[len(text)]; lone surrogates pass."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def fold(points: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.bool_] | None]:
    """Fold code points to lower-case plain letters and digits; all else becomes a space.

    Args:
        points: Code points, uint32[n].

    Returns:
        The folded code points, uint32[n], and where the combining marks and format characters
        stand that have to be taken out, bool[n]; None if there are none.
    """
    return taken(look_up(points))


def look_up(points: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return what the table says of each code point, for the functions below, uint32[n]."""
    return _TABLE.take(points, mode="clip")


def taken(entries: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.bool_] | None]:
    """Return as :func:`fold` the folded code points of ``entries`` of the table."""
    marks = entries >= _MARK if int(entries.max(initial=0)) >= _MARK else None
    return entries & _LETTER, marks


def capitals(
    entries: NDArray[np.uint32], pieces: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return how many capital letters, and how many letters with case, are in each piece.

    Args:
        entries: Of the table, uint32[n].
        pieces: Start and end of each.
    """
    upper = (entries & _UPPER) != 0
    cased = (entries & (_UPPER | _LOWER)) != 0
    count = np.count_nonzero
    return [(int(count(upper[a:b])), int(count(cased[a:b]))) for a, b in pieces]


def fold_text(text: str) -> str:
    """Return ``text`` folded as :func:`fold` does, marks taken out, not length-preserving."""
    if text.isascii():  # thousands of names and phrases are folded when the program starts
        return text.translate(_ASCII)
    folded, marks = fold(codes(text))
    if marks is not None:
        folded = folded[~marks]
    return straighten(folded)[0].tobytes().decode("utf-32-le")


def fold_lines(lines: Sequence[str]) -> list[str]:
    """Return each of ``lines``, which hold no line break, folded as :func:`fold_text` does.

    One by one, the thousands of phrases of a table would take a third of the program's start.
    """
    points = codes("\n".join(lines))
    folded, marks = fold(points)
    folded[points == _BREAK] = _BREAK
    if marks is not None:
        folded = folded[~marks]
    found = folded.tobytes().decode("utf-32-le").split("\n")
    return [
        line if line.isascii() or not _MIXED.search(line) else _straight(line) for line in found
    ]


def _straight(line: str) -> str:
    return straighten(codes(line))[0].tobytes().decode("utf-32-le")


def unspaced(points: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Return which folded code points belong to scripts written without spaces."""
    return _UNSPACED[np.minimum(points, _SIZE - 1)]


def straighten(
    folded: NDArray[np.uint32],
) -> tuple[NDArray[np.uint32], tuple[tuple[int, int], ...]]:
    """Turn look-alike letters into Latin ones in words that mix scripts.

    A word counts as mixed if it holds Latin letters beside Greek, Cyrillic or Armenian ones, or
    if it consists of look-alikes alone in a text that is mostly Latin.

    Args:
        folded: Folded code points, uint32[n].

    Returns:
        The same array if there is nothing to do, else a changed copy; and the first and last
        offset of each word that was changed.
    """
    foreign = folded - np.uint32(_FIRST_FOREIGN) < _FOREIGN
    count = int(np.count_nonzero(foreign))
    if not count:
        return folded, ()
    latin = int(np.count_nonzero((folded >= 0x61) & (folded <= 0x7A)))
    if not latin:
        return folded, ()
    mostly_latin = latin > 4 * count
    edges = np.flatnonzero(np.diff(np.concatenate(([True], folded == SPACE, [True]))))
    starts, ends = edges[::2], edges[1::2]
    inside = np.concatenate(([0], np.cumsum(foreign)))
    found = np.flatnonzero(inside[ends] > inside[starts])
    changed = folded.copy()
    words = []
    for start, end in zip(starts[found].tolist(), ends[found].tolist(), strict=True):
        word = folded[start:end].tobytes().decode("utf-32-le", "surrogatepass")
        plain = word.translate(CONFUSABLE)
        if any("a" <= letter <= "z" for letter in word) or (
            mostly_latin and all(letter < "\u0370" for letter in plain)
        ):
            changed[start:end] = codes(plain)
            words.append((start, end))
    return changed, tuple(words)


def straighten_all(
    folded: NDArray[np.uint32], texts: Sequence[int]
) -> dict[int, tuple[tuple[int, int], ...]]:
    """Do as :func:`straighten` to each of several texts, in place.

    Args:
        folded: Folded code points of the texts behind each other, uint32[n].
        texts: First offset of each text, and the length of the whole.

    Returns:
        The first and last offset, in its text, of each word that was changed, by text.
    """
    found: dict[int, tuple[tuple[int, int], ...]] = {}
    foreign = np.flatnonzero(folded - np.uint32(_FIRST_FOREIGN) < _FOREIGN)
    if not len(foreign):
        return found
    owners = np.searchsorted(texts, foreign, side="right") - 1
    for index in sorted(set(owners.tolist())):
        start, end = texts[index], texts[index + 1]
        plain, words = straighten(folded[start:end])
        if words:
            folded[start:end] = plain
            found[index] = words
    return found
