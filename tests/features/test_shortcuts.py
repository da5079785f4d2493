"""What is looked for in a quicker way is found as one plain expression over the text finds it."""

from __future__ import annotations

import re
from itertools import islice

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.features import figures, view
from app.features.sieve import Sieve
from app.features.signals import provider

_PIECES = st.sampled_from(
    ["a", "B", "é", "x" * 70, ".", "-", "_", "+", "@", "@shop.example", ".com", ".co.uk", "abc.de",
     "ſ", "Z", " ", "\n", "\u00a0", ":", "：", "|", "<", "/", "5", "12", "1,234,567", "0.50", "٣",
     "three ", "eleven ", "million", "Mio", "millionów", "00万", "億", "(", ")", "–", "b" * 64,
     ".a" * 200]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=30).map("".join)

_ADDRESS = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24})")
_DOMAIN = re.compile(
    r"(?<![@\w.-])((?:[\w-]{1,63}\.){0,4}[\w-]{3,63}\.(?:com|net|org|info|biz|edu|gov|io|app|"
    r"dev|online|example|test|invalid|[a-z]{2}))(?![\w@-])",
    re.IGNORECASE,
)
_RECORD = re.compile(
    r"(?m)^[^\n:\uff1a|<>@]{2,40}[:\uff1a][ \t\u00a0\u3000]{0,4}(?=[^\n/]{0,60}\d)[^\n]{1,80}$"
)
_MILLIONS = re.compile(
    r"(?:\d[\d.,]{0,6}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
    r"[ \u00a0]?(?:m(?:illion|illones|ilhões|ilioni|illionen|iljoen|ilionów)\b|Million|"
    r"MILLION|Mio\b|миллион|млн|百万|億|亿|00万)"
)
_NUMBER = re.compile(r"\d(?:[\d.,' ()/:\u00a0\u2010-\u2015-]{0,24}\d)?")


@given(_TEXTS)
def test_mail_addresses(text: str) -> None:
    plain = [(match.start(), match[0], match[1]) for match in islice(_ADDRESS.finditer(text), 40)]
    assert [tuple(found) for found in provider._addresses(text)] == plain


@given(_TEXTS)
def test_domains(text: str) -> None:
    assert list(provider._domains(text)) == [match[1] for match in _DOMAIN.finditer(text)]


@given(_TEXTS)
def test_lines_of_a_record(text: str) -> None:
    assert list(figures.records(text)) == [match.span() for match in _RECORD.finditer(text)]


@given(_TEXTS)
def test_millions(text: str) -> None:
    assert list(figures.in_words(text)) == [match.span() for match in _MILLIONS.finditer(text)]


@given(_TEXTS)
def test_numbers(text: str) -> None:
    assert list(view._numbers(text)) == [match.span() for match in _NUMBER.finditer(text)]


@given(st.sets(st.integers(0, 2**64 - 1)), st.lists(st.integers(0, 2**64 - 1), max_size=20))
def test_hashes_in_a_table(known: set[int], others: list[int]) -> None:
    hashes = [*others, *sorted(known), *others]
    sieve = Sieve(known)
    at, which = sieve.find(np.array(hashes, dtype=np.uint64))
    assert at.tolist() == [index for index, value in enumerate(hashes) if value in known]
    assert sieve.hashes[which].tolist() == [value for value in hashes if value in known]
