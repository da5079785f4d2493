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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app import resources
from app.features import fold, tokens
from app.features.sieve import Sieve
from app.features.tokens import Block

LONGEST_PHRASE: Final = 7
"""Words in the longest phrase of the table."""
FUNCTION_WORD: Final = "function-word"
_ALL: Final = -1
_GUESS_WORDS: Final = 400
_FEWEST: Final = 3
"""Function words from which a guess is made at all."""
_SHARE: Final = 0.4
"""Of the most met language's function words that another one needs to be believed too."""
_SUBSTRING_LANGUAGES: Final = frozenset({"ja", "zh", "ko", "th"})


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
        words: All function words.
        bits: Which languages each belongs to, float32[f, len(names)].
        unique: Bits of all languages of the table that are not told apart this way.
    """

    names: tuple[str, ...]
    words: Sieve
    bits: NDArray[np.float32]
    unique: int

    def of_texts(self, block: Block) -> NDArray[np.int64]:
        """Return, for each text, a bit for each language that its words may be written in."""
        hashes = block.words.hashes
        counts = self._counts([hashes[a:b] for a, b in pairwise(block.edges)])
        most = counts.max(axis=1, initial=0.0)
        spoken = (counts >= _SHARE * most[:, None]) @ (1 << np.arange(len(self.names)))
        told: NDArray[np.int64] = np.where(most < _FEWEST, _ALL, self.unique | spoken)
        return told

    def likeliest(self, hashes: NDArray[np.uint64]) -> str:
        """Return the one language that words with these hashes are most likely written in.

        Returns:
            ISO 639-1; "" if there are too few function words to tell, or two languages have equally
            many.
        """
        (counts,) = self._counts([hashes])
        most = counts.max(initial=0.0)
        best = np.flatnonzero(counts == most)
        return self.names[int(best[0])] if most >= _FEWEST and len(best) == 1 else ""

    def _counts(self, texts: Sequence[NDArray[np.uint64]]) -> NDArray[np.float32]:
        """Return how many of each text's first words are function words of each language.

        Returns:
            float32[len(texts), len(names)].
        """
        heads = [hashes[:_GUESS_WORDS] for hashes in texts]
        at, which = self.words.find(np.concatenate(heads))
        text = np.searchsorted(np.cumsum([len(head) for head in heads]), at, side="right")
        size = len(self.words.hashes)
        met = np.bincount(text * size + which, minlength=len(heads) * size)
        return met.reshape(len(heads), size).astype(np.float32) @ self.bits


Opened = tuple[tuple[int, ...], Entry]
"""A phrase: the hashes of the words behind its third, and its entry."""


@dataclass(frozen=True, slots=True)
class Openings:
    """What phrases begin with, and which phrases those are.

    Attributes:
        words: Of one, two or three words that they begin with.
        spoken: A bit for every language that has any of the phrases, int64[k].
        phrases: The phrases that begin so.
    """

    words: Sieve
    spoken: NDArray[np.int64]
    phrases: tuple[tuple[Opened, ...], ...]

    def met(
        self, hashes: NDArray[np.uint64], languages: NDArray[np.int64]
    ) -> Iterator[tuple[int, Opened]]:
        """Yield where in a text any of the phrases may stand, and which it would be.

        Args:
            hashes: Of the words, or pairs of words, of the text, uint64[w].
            languages: Those that each of them may be written in, int64[w].
        """
        at, which = self.words.find(hashes)
        met = (self.spoken[which] & languages[at]) != 0
        for place, index in zip(at[met].tolist(), which[met].tolist(), strict=True):
            for phrase in self.phrases[index]:
                yield place, phrase


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The compiled table.

    Attributes:
        guess: Tells the languages of a text.
        singles: The phrases of one word.
        pairs: Those of two.
        triples: The longer ones, by their first three words.
        substrings: First two characters → phrases of scripts without spaces, longest first.
        openings: Which hashes of two characters any of these begin with, bool[65536].
        categories: All categories.
    """

    guess: Guess
    singles: Openings
    pairs: Openings
    triples: Openings
    substrings: Mapping[str, tuple[tuple[str, Entry], ...]]
    openings: NDArray[np.bool_]
    categories: frozenset[str]

    def search(self, block: Block) -> list[dict[str, list[Hit]]]:
        """Return, for each text, the hits of each category that has any, in the text's order."""
        words = block.words
        found: list[dict[str, list[Hit]]] = [{} for _ in block.texts[1:]]
        languages = self.guess.of_texts(block)
        met = self._met(words.hashes, np.repeat(languages, np.diff(block.edges)))
        starts = words.starts[[place for place, _, _ in met]].tolist() if met else []
        ends = words.ends[[place + length - 1 for place, length, _ in met]].tolist() if met else []
        spoken = languages.tolist()
        for (place, length, (number, categories)), start, end in zip(
            met, starts, ends, strict=True
        ):
            index = bisect(block.edges, place) - 1
            if place + length > block.edges[index + 1]:
                continue
            begin = block.texts[index]
            hit = Hit(number, start - begin, end - begin)
            for category, having in categories:
                if having & spoken[index]:
                    found[index].setdefault(category, []).append(hit)
        if words.folded.size and int(words.folded.max()) >= fold.FIRST_UNSPACED:
            for hits, (start, end) in zip(found, pairwise(block.texts), strict=True):
                self._search_unspaced(words.folded[start:end], hits)
        return found

    def _met(
        self, hashes: NDArray[np.uint64], languages: NDArray[np.int64]
    ) -> list[tuple[int, int, Entry]]:
        """Return index of the first word, number of words and entry of each phrase met, in order.

        Args:
            hashes: Of all words, uint64[w].
            languages: Those that each word's text may be written in, int64[w].
        """
        pairs = tokens.pair_hashes(hashes)
        met = [(place, 1, entry) for place, (_, entry) in self.singles.met(hashes, languages)]
        met += [(place, 2, entry) for place, (_, entry) in self.pairs.met(pairs, languages)]
        triples = tokens.triple_hashes(hashes, pairs)
        for place, (rest, entry) in self.triples.met(triples, languages):
            behind = place + 3 + len(rest)
            if not rest or tuple(hashes[place + 3 : behind].tolist()) == rest:
                met.append((place, behind - place, entry))
        return sorted(met, key=_place)

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


def _place(met: tuple[int, int, Entry]) -> tuple[int, bool, int]:
    """Return where a phrase was met; of several there, words alone come first."""
    place, length, (number, _) = met
    return place, length > 1, number


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
    return Guess(tuple(names), Sieve(hashes.tolist()), bits[order], 1 << len(names))


def _openings(phrases: Mapping[int, Sequence[Opened]]) -> Openings:
    """Return the index of phrases by the hash of what they begin with."""
    known = sorted(phrases)
    spoken = []
    for key in known:
        languages = 0
        for _, (_, categories) in phrases[key]:
            for _, having in categories:
                languages |= having
        spoken.append(languages)
    return Openings(
        words=Sieve(known),
        spoken=np.array(spoken, dtype=np.int64),
        phrases=tuple(tuple(phrases[key]) for key in known),
    )


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
    spaced: list[dict[int, list[Opened]]] = [{}, {}, {}]
    word_hashes = tokens.hashes_of(
        word for phrase, substring in entries if not substring for word in phrase.split()
    )
    for (phrase, substring), entry in entries.items():
        if substring:
            continue
        hashes = [word_hashes[word] for word in phrase.split()]
        if not 0 < len(hashes) <= LONGEST_PHRASE:
            raise ValueError(f"A phrase has 1 to {LONGEST_PHRASE} words, not {phrase!r}.")
        key = tokens.hash_of_words(hashes[:3])
        spaced[min(len(hashes), 3) - 1].setdefault(key, []).append((tuple(hashes[3:]), entry))
    singles, pairs, triples = map(_openings, spaced)
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
        triples=triples,
        substrings=substrings,
        openings=openings,
        categories=frozenset(c for categories in spoken.values() for c in categories),
    )


@cache
def load() -> Vocabulary:
    """Return the packaged table, compiled once for the process."""
    return compile_table(resources.read_text("app/features/data/vocabulary.tsv"))
