"""What the numbers in a text are: sums of money, millions, lines of a record, telephone numbers.

A text has many numbers and few of these. Each is looked for by what is rarest about it, and only
then by the expression that tells it for certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

Places = Sequence[tuple[int, int]]
"""First offset of each number in a text, and the one behind it."""

_CURRENCY_BEFORE: Final = re.compile(
    r"(?:[$€£¥₹₩₺₽₿]|\b(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|MXN|JPY|CNY|TRY|INR|Rs\.?|AUD|CAD|BTC|"
    r"kr|zł|Kč|Ft))[ \u00a0]?$",
)
_CURRENCY_BEHIND: Final = re.compile(
    r"[ \u00a0]?(?:[$€£¥₹₺₽円元]|(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|BTC|kr|zł|Kč|Ft|TL|million|"
    r"[Ee]uros?|dollars?|[Dd]ollars?|pounds|reais|руб)\b)"
)
_MILLION: Final = re.compile(
    r"m(?:illion|illones|ilhões|ilioni|illionen|iljoen|ilionów)\b|Million|MILLION|Mio\b|"
    r"миллион|млн|百万|億|亿|00万"
)
_MILLION_PARTS: Final = ("mil", "Mil", "MIL", "Mio")
"""One of them is in whatever :data:`_MILLION` matches in ASCII."""
_HOW_MANY: Final = re.compile(
    r"(?:\d[\d.,]{0,6}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
    r"[ \u00a0]?\Z"
)
_LONGEST_NUMBER: Final = 8
"""Characters before a million that say how many there are."""
_MOST_MILLIONS: Final = 20
_SPACES: Final = frozenset(" \u00a0")
_BEFORE_SUM: Final = frozenset("$€£¥₹₩₺₽₿DRPFKNYCs.rłčt\n")
"""What :data:`_CURRENCY_BEFORE` ends with, but for a space; a line break may follow."""
_BEHIND_SUM: Final = frozenset("$€£¥₹₺₽円元UEGCPSNDBkzKFTmedpr\u0440")
"""What :data:`_CURRENCY_BEHIND` begins with, but for a space."""
_MILLION_DIGITS: Final = 7
_CENTS: Final = re.compile(r"[.,]\d{2}$")
_STRONG: Final = re.compile(r"(?:[$€£]|\b(?:USD|EUR|GBP))[ \u00a0]?$")
_RECORD: Final = re.compile(
    r"(?m)^[^\n:|<>@]{2,40}:[ \t\u00a0\u3000]{0,4}(?=[^\n/]{0,60}\d)[^\n]{1,80}$"
)
_LONGEST_LABEL: Final = 40
_PHONE: Final = re.compile(r"(?:\d[ ().\u00a0\u2010-\u2015-]{0,3}){9,15}")
_SHORTEST_PHONE: Final = 8
"""Characters that a telephone number has more than."""
_DATE: Final = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|[:,/]")


def sums(text: str, numbers: Places) -> list[tuple[int, int]]:
    """Return which of the ``numbers`` have a currency before or behind them."""
    found = []
    for start, end in numbers:
        behind = text[end : end + 1]
        if behind in _SPACES:
            behind = text[end + 1 : end + 2]
        if (behind in _BEHIND_SUM and _CURRENCY_BEHIND.match(text, end)) or _follows(
            _CURRENCY_BEFORE, text, start
        ):
            found.append((start, end))
    return found


def _follows(currency: re.Pattern[str], text: str, start: int) -> bool:
    """Return whether a currency stands before the number that begins at ``start``.

    Few numbers are sums: the letter before them shows that of most, in a fifth of the time.
    """
    before = text[start - 1 : start]
    if before in _SPACES:
        before = text[start - 2 : start - 1]
    return before in _BEFORE_SUM and bool(currency.search(text[max(0, start - 5) : start]))


def millions(text: str, numbers: Places) -> list[tuple[int, int]]:
    """Return where sums of a million and more stand, in words, or as one of the ``numbers``."""
    found = list(islice(in_words(text), _MOST_MILLIONS))
    for start, end in numbers:
        if end - start >= _MILLION_DIGITS and _follows(_STRONG, text, start):
            digits = sum(c.isdigit() for c in _CENTS.sub("", text[start:end]))
            if _MILLION_DIGITS <= digits <= 10:
                found.append((start, end))
    return sorted(found)


def in_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where millions are written out: the word first, for a text has many numbers."""
    if text.isascii() and not any(part in text for part in _MILLION_PARTS):
        return
    behind = 0
    for million in _MILLION.finditer(text):
        at = million.start()
        number = _HOW_MANY.search(text, max(behind, at - _LONGEST_NUMBER), at)
        if number:
            behind = million.end()
            yield number.start(), behind


def records(text: str) -> Iterator[tuple[int, int]]:
    """Yield where lines of a record stand, looking only at lines with a colon early enough."""
    text = text.replace("\uff1a", ":")
    colon = text.find(":")
    while colon >= 0:
        begin = text.rfind("\n", 0, colon) + 1
        record = _RECORD.match(text, begin) if colon - begin <= _LONGEST_LABEL else None
        if record:
            yield record.span()
        end = text.find("\n", colon)
        colon = text.find(":", end) if end >= 0 else -1


def percentages(text: str, numbers: Places) -> list[tuple[int, int]]:
    """Return which of the ``numbers`` are percentages."""
    if "%" not in text:
        return []
    return [n for n in numbers if text[n[1] : n[1] + 2].lstrip()[:1] == "%"]


def telephones(text: str, numbers: Places) -> list[tuple[int, int]]:
    """Return which of the ``numbers`` are written like telephone numbers."""
    found = []
    for start, end in numbers:
        if end - start <= _SHORTEST_PHONE:
            continue
        number = text[start:end]
        if _PHONE.fullmatch(number) and not _DATE.match(number):
            grouped = not number.isdigit() or text[max(0, start - 1) : start] == "+"
            if grouped and len(number) - number.count(" ") < 19:
                found.append((start, end))
    return found
