"""Phrases that speak for a purpose (urgency, prizes, parcels …), found in linear time.

``data/vocabulary.tsv`` lists them by category and language. Phrases of spaced scripts are found
by the hashes of their words; those of scripts without spaces, and Korean with its particles, by
their first two characters, only where such letters occur.

Short words of one language are everyday words of another ("don" is a donation in French), so the
languages of a text are guessed by its function words first, and only their phrases count. Rows
of the category "function-word" hold these.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app import resources
from app.features import fold, tokens
from app.features.tokens import Block

LONGEST_PHRASE: Final = 7
"""Words in the longest phrase of the table."""
_HASHED_AT_ONCE: Final = 1_000
"""Words hashed in one go when the table is compiled; one by one took a third of a second."""
FUNCTION_WORD: Final = "function-word"
_ALL: Final = -1
_GUESS_WORDS: Final = 400
_FEWEST: Final = 3
"""Function words from which a guess is made at all."""
_SHARE: Final = 0.4
"""Of the most met language's function words that another one needs to be believed too."""
_SUBSTRING_LANGUAGES: Final = frozenset({"ja", "zh", "ko", "th"})
_PAIR: Final = np.uint64(0xC2B2AE3D27D4EB4F)
_SIEVE_BITS: Final = 18
"""Of a hash, by which a sieve is indexed: one word in eighty passes without being in the table."""
_SHIFT: Final = np.uint64(64 - _SIEVE_BITS)


class Hit(NamedTuple):
    """One phrase met in a text.

    Attributes:
        phrase: A number that stands for the phrase in the table.
        start: Offset of its first character in the folded text.
        end: Offset behind its last one.
    """

    phrase: int
    start: int
    end: int


Entry = tuple[int, tuple[tuple[str, int], ...]]
"""A phrase's number, and its categories, each with a bit for every language that has it there."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The languages told apart by their function words.

    Attributes:
        names: The languages.
        hashes: Hashes of all function words, ascending, uint64[f].
        bits: Which languages each belongs to, float32[f, len(names)].
        unique: Bits of all languages of the table that are not told apart this way.
    """

    names: tuple[str, ...]
    hashes: NDArray[np.uint64]
    bits: NDArray[np.float32]
    unique: int

    def of_texts(self, block: Block) -> list[int]:
        """Return, for each text, a bit for each language that its words may be written in."""
        hashes = block.words.hashes
        counts = self._counts([hashes[a:b] for a, b in pairwise(block.edges)])
        most = counts.max(axis=1, initial=0.0)
        spoken = (counts >= _SHARE * most[:, None]) @ (1 << np.arange(len(self.names)))
        told: list[int] = np.where(most < _FEWEST, _ALL, self.unique | spoken).tolist()
        return told

    def likeliest(self, hashes: NDArray[np.uint64]) -> str:
        """Return the one language that words with these hashes are most likely written in.

        Returns:
            ISO 639-1; "" if there are too few function words to tell, or two languages have equally
            many.
        """
        head = hashes[:_GUESS_WORDS]
        index = np.minimum(np.searchsorted(self.hashes, head), len(self.hashes) - 1)
        counts = self.bits[index[self.hashes[index] == head]].sum(axis=0)
        most = counts.max(initial=0.0)
        best = np.flatnonzero(counts == most)
        return self.names[int(best[0])] if most >= _FEWEST and len(best) == 1 else ""

    def _counts(self, texts: Sequence[NDArray[np.uint64]]) -> NDArray[np.float32]:
        """Return how many of each text's first words are function words of each language.

        Returns:
            float32[len(texts), len(names)].
        """
        heads = [hashes[:_GUESS_WORDS] for hashes in texts]
        words = np.concatenate(heads)
        index = np.minimum(np.searchsorted(self.hashes, words), len(self.hashes) - 1)
        known = np.flatnonzero(self.hashes[index] == words)
        text = np.repeat(np.arange(len(heads)), [len(head) for head in heads])[known]
        counts = np.zeros((len(heads), len(self.names)), dtype=np.float32)
        np.add.at(counts, text, self.bits[index[known]])
        return counts


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The compiled table.

    Attributes:
        guess: Tells the languages of a text.
        singles: Hash of a word → entry of the phrase that it is.
        pairs: Hash of two words → (hashes of the words behind them, entry) of each phrase that
            begins so.
        sieves: Which leading bits a key of ``singles`` and of ``pairs`` has, bool[2, 2^18].
        substrings: First two characters → phrases of scripts without spaces, longest first.
        openings: Which hashes of two characters any of these begin with, bool[65536].
        categories: All categories.
    """

    guess: Guess
    singles: Mapping[int, Entry]
    pairs: Mapping[int, tuple[tuple[tuple[int, ...], Entry], ...]]
    sieves: NDArray[np.bool_]
    substrings: Mapping[str, tuple[tuple[str, Entry], ...]]
    openings: NDArray[np.bool_]
    categories: frozenset[str]

    def search(self, block: Block) -> list[dict[str, list[Hit]]]:
        """Return, for each text, the hits of each category that has any, in the text's order."""
        words = block.words
        met = sorted(self._met(words.hashes), key=_place)
        languages = self.guess.of_texts(block) if met else []
        found: list[dict[str, list[Hit]]] = [{} for _ in block.texts[1:]]
        for place, length, (number, categories) in met:
            index = bisect(block.edges, place) - 1
            if place + length > block.edges[index + 1]:
                continue
            hit = None
            for category, spoken in categories:
                if spoken & languages[index]:
                    if hit is None:
                        begin = block.texts[index]
                        end = int(words.ends[place + length - 1])
                        hit = Hit(number, int(words.starts[place]) - begin, end - begin)
                    found[index].setdefault(category, []).append(hit)
        if words.folded.size and int(words.folded.max()) >= fold.FIRST_UNSPACED:
            for hits, (start, end) in zip(found, pairwise(block.texts), strict=True):
                self._search_unspaced(words.folded[start:end], hits)
        return found

    def _met(self, hashes: NDArray[np.uint64]) -> Iterator[tuple[int, int, Entry]]:
        """Yield index of the first word, number of words and entry of each phrase met."""
        at = np.flatnonzero(self.sieves[0][hashes >> _SHIFT])
        for place, value in zip(at.tolist(), hashes[at].tolist(), strict=True):
            entry = self.singles.get(value)
            if entry:
                yield place, 1, entry
        both = pair_hashes(hashes)
        at = np.flatnonzero(self.sieves[1][both >> _SHIFT])
        for place, value in zip(at.tolist(), both[at].tolist(), strict=True):
            for rest, entry in self.pairs.get(value, ()):
                behind = place + 2 + len(rest)
                if not rest or tuple(hashes[place + 2 : behind].tolist()) == rest:
                    yield place, behind - place, entry

    def _search_unspaced(self, text: NDArray[np.uint32], hits: dict[str, list[Hit]]) -> None:
        """Add the hits of phrases in scripts without spaces to ``hits``."""
        if int(text.max()) < fold.FIRST_UNSPACED:
            return
        folded = text.tobytes().decode("utf-32-le")
        behind = 0
        for start in np.flatnonzero(self.openings[_opening(text)]).tolist():
            if start < behind:
                continue
            for phrase, (number, categories) in self.substrings.get(folded[start : start + 2], ()):
                if folded.startswith(phrase, start):
                    behind = start + len(phrase)
                    for category, _ in categories:
                        hits.setdefault(category, []).append(Hit(number, start, behind))
                    break


def _opening(folded: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return a 16-bit hash of each two adjacent characters."""
    pairs = folded[:-1] * np.uint32(0x01000193) + folded[1:]
    return (pairs * np.uint32(0x9E3779B1)) >> np.uint32(16)


def _place(met: tuple[int, int, Entry]) -> int:
    """Return where a phrase was met."""
    return met[0]


def pair_hashes(hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return one hash for each two adjacent words, uint64[max(0, w - 1)]."""
    return hashes[:-1] + hashes[1:] * _PAIR


def _rows(table: str) -> list[tuple[str, str, str]]:
    """Return category, language and folded phrase of each row of the table's text."""
    rows = []
    for line in table.splitlines():
        if line and not line.startswith("#"):
            category, language, phrase = line.split("\t")
            rows.append((category, language, phrase))
    folded = fold.fold_lines([phrase for _, _, phrase in rows])
    return [
        (category, language, " ".join(phrase.split()))
        for (category, language, _), phrase in zip(rows, folded, strict=True)
    ]


def _guess(rows: Sequence[tuple[str, str, str]]) -> Guess:
    """Return how to tell languages by the function words among ``rows``."""
    spoken: dict[str, set[str]] = {}
    for category, language, phrase in rows:
        if category == FUNCTION_WORD:
            spoken.setdefault(phrase, set()).add(language)
    names = sorted({language for languages in spoken.values() for language in languages})
    known = sorted(spoken)
    hashes = tokens.hash_words(known)
    bits = np.array([[name in spoken[word] for name in names] for word in known], dtype=np.float32)
    order = np.argsort(hashes)
    return Guess(tuple(names), hashes[order], bits[order], 1 << len(names))


def _word_hashes(phrases: Iterable[str]) -> dict[str, int]:
    """Return the hash of every word in ``phrases``, worked out many at a time."""
    words = sorted({word for phrase in phrases for word in phrase.split()})
    found: dict[str, int] = {}
    for start in range(0, len(words), _HASHED_AT_ONCE):
        part = words[start : start + _HASHED_AT_ONCE]
        found.update(zip(part, tokens.hash_words(part).tolist(), strict=True))
    return found


def _sieve(keys: Iterable[int]) -> NDArray[np.bool_]:
    """Return which leading bits any of these 64-bit keys has, bool[2**_SIEVE_BITS]."""
    sieve = np.zeros(1 << _SIEVE_BITS, dtype=np.bool_)
    sieve[np.array(list(keys), dtype=np.uint64) >> _SHIFT] = True
    return sieve


def compile_table(table: str) -> Vocabulary:
    """Compile lines of category, language and phrase, parted by tabs; "#" starts a comment.

    Raises:
        ValueError: A line has not three fields, or a phrase too many words.
    """
    rows = _rows(table)
    guess = _guess(rows)
    bit = {name: 1 << index for index, name in enumerate(guess.names)}
    spoken: dict[tuple[str, bool], dict[str, int]] = {}
    for category, language, phrase in rows:
        if category != FUNCTION_WORD:
            categories = spoken.setdefault((phrase, language in _SUBSTRING_LANGUAGES), {})
            categories[category] = categories.get(category, 0) | bit.get(language, guess.unique)
    entries = {
        key: (number, tuple(categories.items()))
        for number, (key, categories) in enumerate(spoken.items())
    }
    found = {phrase: entry for (phrase, substring), entry in entries.items() if substring}
    singles: dict[int, Entry] = {}
    pairs: dict[int, tuple[tuple[tuple[int, ...], Entry], ...]] = {}
    word_hashes = _word_hashes(phrase for phrase, substring in entries if not substring)
    for (phrase, substring), entry in entries.items():
        if substring:
            continue
        hashes = [word_hashes[word] for word in phrase.split()]
        if not 0 < len(hashes) <= LONGEST_PHRASE:
            raise ValueError(f"A phrase has 1 to {LONGEST_PHRASE} words, not {phrase!r}.")
        if len(hashes) == 1:
            singles[hashes[0]] = entry
        else:
            key = (hashes[0] + hashes[1] * int(_PAIR)) % 2**64
            pairs[key] = (*pairs.get(key, ()), (tuple(hashes[2:]), entry))
    substrings: dict[str, tuple[tuple[str, Entry], ...]] = {}
    openings = np.zeros(1 << 16, dtype=np.bool_)
    for phrase in sorted(found, key=lambda phrase: (-len(phrase), phrase)):
        head = phrase[:2]
        substrings[head] = (*substrings.get(head, ()), (phrase, found[phrase]))
        openings[_opening(fold.codes(head))] = True
    return Vocabulary(
        guess=guess,
        singles=singles,
        pairs=pairs,
        sieves=np.stack([_sieve(singles), _sieve(pairs)]),
        substrings=substrings,
        openings=openings,
        categories=frozenset(c for categories in spoken.values() for c in categories),
    )


@cache
def load() -> Vocabulary:
    """Return the packaged table, compiled once for the process."""
    return compile_table(resources.read_text("app/features/data/vocabulary.tsv"))
