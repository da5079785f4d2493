"""The words of a message for the full-text search, and the query for what a user types.

Both are split here and not by SQLite: what a user types is then never read as the language of
queries, and letters that SQLite's tables do not know yet are found all the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_UNSPACED: Final = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])"
)
"""Thai, Lao, Burmese, Khmer, kana and Han: written without spaces, so each letter is a word."""
_ASCII: Final = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
_INVISIBLE: Final = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
"""They stand inside words, mostly to keep them from being found."""
_PUNCTUATION: Final = re.compile(
    "[\u00a0-\u00a9\u00ab-\u00b1\u2000-\u2069\u20a0-\u20bf\u2190-\u2bff]+"
)
"""Quotation marks, dashes, currencies and pictures: mostly all that is not ASCII in English."""
_QUERY_CHARACTERS: Final = 1_000
_QUERY_WORDS: Final = 30
_PREFIX: Final = 3
"""Letters from which on a typed word is taken for the beginning of one: the index would have to
join half of itself for the beginnings of fewer."""


def of_texts(*texts: str) -> str:
    """Return the distinct words of ``texts``, folded, in order, separated by spaces."""
    return " ".join(dict.fromkeys(_split(" ".join(texts))))


def query(text: str) -> str:
    """Return the FTS5 query for messages with all words of ``text``; "" if there is none in it."""
    found = list(dict.fromkeys(_split(text[:_QUERY_CHARACTERS])))[:_QUERY_WORDS]
    # In quotation marks nothing is an operator, and a word holds no quotation mark.
    return " AND ".join(f'"{word}"*' if len(word) >= _PREFIX else f'"{word}"' for word in found)


def _split(text: str) -> list[str]:
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
        text = _PUNCTUATION.sub(" ", text)
    if text.isascii():
        # Five times as fast as looking for words with an expression.
        return text.translate(_ASCII).split()
    if _ACCENTS.search(text):
        text = unicodedata.normalize("NFC", text)
    found = []
    for word in _WORD.findall(text.lower()):
        if word.isascii():
            found.append(word)
        else:
            found += _folded(word)
    return found


@lru_cache(maxsize=16_384)
def _folded(word: str) -> tuple[str, ...]:
    """Return a word without accents, and letters that are words of their own apart."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = unicodedata.normalize("NFC", _ACCENTS.sub("", plain))
    plain = _UNSPACED.sub(r" \1 ", plain)
    return tuple(_WORD.findall(plain.encode("utf-8", "replace").decode("utf-8")))
