"""What frauds do to a text so that filters do not see what the reader sees."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from build.written.draw import Draw
from build.written.markup import LINK

_INVISIBLE: Final = ("\u200b", "\u200c", "\u2060", "\u00ad", "\ufeff", "\u034f")
_CYRILLIC: Final = dict(zip("aeopcyxiAPCMOBEHT", "аеорсухіАРСМОВЕНТ", strict=True))
_MATHEMATICAL: Final = {chr(ord("a") + index): chr(0x1D5BA + index) for index in range(26)}
_WORDS: Final = (
    "meadow", "lantern", "grocery", "basil", "saddle", "quartz", "violin", "ledger", "tunnel",
    "pepper", "canoe", "blanket", "harvest", "copper", "library", "winter", "sandal", "chimney",
    "orchard", "pillow", "radio", "marble", "sparrow", "ticket",
)  # fmt: skip
_HIDING: Final = (
    '<div style="display:none">{0}</div>',
    '<div style="font-size:0px;line-height:0;color:#ffffff">{0}</div>',
    '<span style="color:#ffffff;background-color:#ffffff;font-size:1px">{0}</span>',
    '<div style="position:absolute;left:-9999px;top:-9999px">{0}</div>',
    '<p style="max-height:0;overflow:hidden;opacity:0;mso-hide:all">{0}</p>',
    '<font color="#FFFFFF" size="1">{0}</font>',
)
DECOYS: Final = (
    "Your message could not be displayed. Please view it in a program that shows HTML.",
    "Hi, thanks for your help yesterday. See you on Monday at the usual place.\n\nAll the best",
    "Newsletter of the garden club: the seed exchange is on the first Saturday of the month.",
    "-",
    "Meeting notes\n\n- budget agreed\n- painter comes in May\n- next time at ten",
    "This is a multi-part message in MIME format.",
)
"""What the plain version says when only the HTML one holds the fraud."""
_WORD: Final = re.compile(r"(?<![\w/@.:%&#=-])[^\W\d_]{5,}(?![\w/@.:%&#=-])")


def _words(body: str, change: Callable[[str], str]) -> str:
    """Change the long words of a body in markup, but none inside a link or a button."""

    def one(match: re.Match[str]) -> str:
        return change(match[0])

    lines = []
    for line in body.split("\n"):
        if line.startswith(("[[", "![")):
            lines.append(line)
            continue
        out, end = "", 0
        for found in LINK.finditer(line):
            out += _WORD.sub(one, line[end : found.start()]) + found[0]
            end = found.end()
        lines.append(out + _WORD.sub(one, line[end:]))
    return "\n".join(lines)


def invisible(body: str, draw: Draw) -> str:
    """Put a character without width into the long words."""

    def broken(word: str) -> str:
        at = draw.between(1, len(word) - 1)
        return word[:at] + draw.pick(_INVISIBLE) + word[at:]

    return _words(body, broken)


def confusable(body: str, draw: Draw) -> str:
    """Write some letters of the long words in Cyrillic."""
    letters = draw.pick(("ao", "eo", "ae", "pc", "aeopcyxi"))
    table = str.maketrans({old: new for old, new in _CYRILLIC.items() if old in letters})
    return _words(body, lambda word: word.translate(table))


def mathematical(body: str, draw: Draw) -> str:
    """Write about half of the long words in mathematical sans-serif letters."""
    table = str.maketrans(_MATHEMATICAL)
    return _words(body, lambda word: word.translate(table) if draw.chance(0.5) else word)


def confusable_name(name: str, draw: Draw) -> str:
    """Return a brand's name with one of its letters in Cyrillic."""
    letters = [letter for letter in name if letter in _CYRILLIC]
    if not letters:
        return name
    letter = draw.pick(letters)
    return name.replace(letter, _CYRILLIC[letter])


def spaced(line: str) -> str:
    """Return a line with its letters spaced out."""
    return "   ".join(" ".join(word) for word in line.split(" "))


def hidden(draw: Draw) -> str:
    """Return harmless words that nobody sees, as HTML."""
    words = " ".join(draw.pick(_WORDS) for _ in range(draw.between(6, 60)))
    return draw.pick(_HIDING).format(words)
