"""A message's wording as one number, and the language it is written in.

SimHash (M. Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002; G.
Manku et al., "Detecting near-duplicates for web crawling", WWW 2007): every shingle votes with
its hash on each of 64 bits, so that texts with most shingles in common differ in few bits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from app.features import fold, tokens, vocabulary
from app.features.greeting import GENERIC_NAMES, greeted
from app.mail.message import LinkKind

if TYPE_CHECKING:
    from app.mail.message import Message

_SUBJECT: Final = 300
_TEXT: Final = 4_000
"""Characters of the text that are compared: longer mail of one template agrees there already."""
_FEWEST_WORDS: Final = 6
"""Shorter wording ("Thank you very much") is shared by people who know nothing of each other."""
_MASKED: Final = 200
_RECIPIENTS: Final = 3
_MOST_NAMES: Final = 12
_MAILBOX: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-=/")
_PART: Final = 64
_PAIR: Final = np.uint64(0xC2B2AE3D27D4EB4F)
_ZERO: Final = np.uint32(0x30)
_TEN: Final = 10
_LETTER_A: Final = 0x61
_GREEK: Final = 0x370
_UNSPACED: Final = 0xE00
_LETTERS: Final = 1_000
"""Letters by which a script is told."""
_FEWEST_LETTERS: Final = 8
_SCRIPTS: Final = (
    (0x0370, "el"),
    (0x0400, "ru"),
    (0x0530, "hy"),
    (0x0590, "he"),
    (0x0600, "ar"),
    (0x0700, ""),
    (0x0900, "hi"),
    (0x0980, "bn"),
    (0x0A00, "pa"),
    (0x0A80, "gu"),
    (0x0B00, ""),
    (0x0B80, "ta"),
    (0x0C00, "te"),
    (0x0C80, "kn"),
    (0x0D00, "ml"),
    (0x0D80, "si"),
    (0x0E00, "th"),
    (0x0E80, "lo"),
    (0x0F00, ""),
    (0x1000, "my"),
    (0x10A0, "ka"),
    (0x1100, ""),
    (0x1200, "am"),
    (0x1380, ""),
    (0x1780, "km"),
    (0x1800, ""),
    (0x3040, "ja"),
    (0x3100, ""),
    (0x3400, "zh"),
    (0xA000, ""),
    (0xAC00, "ko"),
    (0xD7A4, ""),
    (0xF900, "zh"),
    (0xFB00, ""),
)
"""From which code point on a letter speaks for which language."""
_STARTS: Final = np.array([start for start, _ in _SCRIPTS], dtype=np.uint32)
_NAMES: Final = np.array([language for _, language in _SCRIPTS])
_KANA: Final = 0.1
"""Share of Japanese syllables from which ideographs are Japanese too; Chinese has none."""
_TELLING: Final = (
    ("ru", "uk", "іїєґ"),
    ("ar", "fa", "پچژگ"),
)
"""Letters that one language of a script has and the other has not."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a message's subject and of the start of its text.

    Attributes:
        foreign: Folded code points, if any is from a script other than Latin, uint32[n].
        hashes: Of each word; in scripts without spaces, of each character. uint64[w].
        kept: Those that belong to the template: no numbers or codes, no recipient's name.
    """

    foreign: NDArray[np.uint32] | None
    hashes: NDArray[np.uint64]
    kept: NDArray[np.uint64]


def of_message(message: Message) -> Wording:
    """Return the words of ``message``."""
    subject = (message.subject or "")[:_SUBJECT]
    text = message.text[:_TEXT]
    body = len(subject) + 1
    # The recipient's names come last, so that everything is folded and hashed in one go.
    points = fold.codes(f"{subject}\n{text}\n{_names(message, text)}").copy()
    for start, end in _addresses(message, text):
        points[body + start : body + min(end, len(text))] = fold.SPACE
    names = body + len(text) + 1
    folded, marks = fold.fold(points)
    if marks is not None:
        names -= int(np.count_nonzero(marks[:names]))
        folded = folded[~marks]
    foreign = int(folded[:names].max()) >= _GREEK
    if foreign:
        tail = folded[names:]
        folded = _spaced(fold.straighten(folded[:names])[0])
        names = len(folded)
        folded = np.concatenate((folded, tail))
    starts, ends = tokens.spans(folded)
    hashes = tokens.hashes(folded, starts, ends)
    words = int(np.searchsorted(starts, names))
    digits = np.zeros(len(folded) + 1, dtype=np.int32)
    np.cumsum(folded - _ZERO < _TEN, out=digits[1:])
    kept = digits[starts[:words]] == digits[ends[:words]]
    called = hashes[words : words + _MOST_NAMES]
    if len(called):
        kept &= (hashes[:words] != called[:, None]).all(axis=0)
    return Wording(folded[:names] if foreign else None, hashes[:words], hashes[:words][kept])


def template(wording: Wording) -> int:
    """Return the SimHash of the template's words and pairs of words.

    Returns:
        Signed 64 bits; 0 if the wording is too short to be recognised.
    """
    words = wording.kept
    if len(words) < _FEWEST_WORDS:
        return 0
    shingles = np.concatenate((words, tokens.mix(words[:-1] + words[1:] * _PAIR)))
    shingles.sort()
    first = np.ones(len(shingles), dtype=np.bool_)
    np.not_equal(shingles[1:], shingles[:-1], out=first[1:])
    distinct = shingles[first]
    bits = np.unpackbits(distinct.astype("<u8").view(np.uint8)).reshape(len(distinct), 64)
    votes = 2 * np.add.reduce(bits, axis=0, dtype=np.uint16) > len(distinct)
    return int(np.packbits(votes).view("<i8")[0])


def language(wording: Wording) -> str:
    """Return the language that the wording is most likely in, ISO 639-1; "" if unknown.

    Languages in Latin letters are told by their function words. A script that is used for one
    language above all speaks for that one, and Cyrillic and Arabic letters for the language with
    most mail, unless letters occur that only another one has.
    """
    letters = np.zeros(0, dtype=np.uint32)
    if wording.foreign is not None:
        letters = wording.foreign[wording.foreign >= _LETTER_A][:_LETTERS]
    foreign = letters[letters >= _GREEK]
    if len(foreign) < max(_FEWEST_LETTERS, len(letters) // 3):
        return vocabulary.load().guess.likeliest(wording.hashes)
    names = _NAMES[np.searchsorted(_STARTS, foreign, side="right") - 1]
    found, counts = np.unique(names, return_counts=True)
    share = dict(zip(found.tolist(), (counts / len(names)).tolist(), strict=True))
    if share.get("ja", 0) >= _KANA:
        return "ja"
    best = str(found[counts.argmax()])
    for usual, other, telling in _TELLING:
        if best == usual and np.isin(foreign, fold.codes(telling)).any():
            return other
    return best


def _spaced(folded: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return folded code points with a space behind each letter of a script without spaces."""
    if int(folded.max()) < _UNSPACED:
        return folded
    alone = np.flatnonzero(fold.unspaced(folded))
    return np.insert(folded, np.concatenate((alone, alone + 1)), np.uint32(fold.SPACE))


def _names(message: Message, text: str) -> str:
    """Return the words by which the recipients are addressed, and no others, bounded."""
    found = list(greeted(text))
    for address in message.to[:_RECIPIENTS]:
        local = address.address.rpartition("@")[0]
        found += re.findall(r"[^\W\d_]{3,}", f"{address.name[:_PART]} {local[:_PART]}")
    return " ".join(word for word in found if word.lower() not in GENERIC_NAMES)


def _addresses(message: Message, text: str) -> Iterator[tuple[int, int]]:
    """Yield where web addresses and mailboxes stand in the text."""
    for link in message.links[:_MASKED]:
        if link.kind is LinkKind.TEXT and link.span:
            yield link.span.start, link.span.end
    at = text.find("@")
    for _ in range(_MASKED):
        if at < 0:
            return
        start, end = at, at + 1
        while start and at - start < _PART and text[start - 1] in _MAILBOX:
            start -= 1
        while end < len(text) and end - at < 4 * _PART and text[end] in _MAILBOX:
            end += 1
        yield start, end
        at = text.find("@", end)
