"""Organisations that fraud imitates, their real domains, and hosts that only look like them.

The table is ``app/features/data/brands.tsv``; ``docs/brands.md`` says how it is kept.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from app import resources
from app.features import tokens
from app.features.fold import fold_text
from app.features.lookalikes import Lookalikes
from app.features.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_TABLE: Final = "app/features/data/brands.tsv"
# Scripts written without spaces, or whose particles are joined to a name: Hebrew, Arabic, Thai,
# kana, Han, Hangul.
_LETTERS: Final = "\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_UNSPACED: Final = re.compile(f"[{_LETTERS}]")
_LATIN: Final = re.compile("(?<![a-z0-9])[a-z0-9]{2,30}(?![a-z0-9])")
_LOWER: Final = str.maketrans({upper: upper.lower() for upper in string.ascii_uppercase})
"""Lower case that keeps every offset."""
_GUARDED: Final = frozenset(
    ("bank", "payment", "crypto", "tax", "government", "parcel", "credit-bureau", "identity")
)
"""Sectors whose members do not lend their name to a stranger's host name."""
_SHORTEST_START: Final = 3
"""Letters of the first word of a name that may be misspelled: "lexpress" is not "LP Express"."""
_SHORTEST_SPLIT_NAME: Final = 5
"""Letters a name of several words needs: "at", "t" is met in every English text. A shorter one is
looked for only if it is marked as not distinctive, which makes callers look at its capitals."""

_LONGEST_HOST: Final = 260
"""Letters of a host that is remembered: a message must not fill the memory with made-up ones."""


@dataclass(frozen=True, slots=True)
class Brand:
    """An organisation whose name is lent to fraud.

    Attributes:
        name: As it calls itself in Latin letters.
        aliases: Other spellings, short forms and names in its own script.
        domains: Registrable domains it sends mail from or links to.
        sector: For example "bank", "parcel", "tax".
        country: ISO 3166 alpha-2 code; "--" for worldwide.
        distinctive: False if the name is also an everyday word, a surname or a place, so that
            meeting it says little by itself.
    """

    name: str
    aliases: tuple[str, ...]
    domains: frozenset[str]
    sector: str
    country: str
    distinctive: bool


def _words(name: str, *, distinctive: bool) -> Iterator[tuple[str, ...]]:
    """Yield the sequences of folded words that a text holding ``name`` may be cut into."""
    for form in {name, name.replace("'", "").replace("’", "")}:
        words = tuple(fold_text(form).split())
        split_up = len(words) > 1 and sum(map(len, words)) < _SHORTEST_SPLIT_NAME
        if words and not (split_up and distinctive):
            yield words


class Brands:
    """The table, with an index for each way of looking into it.

    Attributes:
        rows: Every brand, in the order of the table.
    """

    def __init__(self, rows: Sequence[Brand]) -> None:
        self.rows = tuple(rows)

    @cached_property
    def _domains(self) -> dict[str, Brand]:
        """Map each domain to the first brand that lists it."""
        return {domain: brand for brand in reversed(self.rows) for domain in brand.domains}

    @cached_property
    def _spelled(self) -> list[tuple[tuple[str, ...], Brand]]:
        """Return every name as its words, longest first, with its brand."""
        seen: dict[tuple[str, ...], Brand] = {}
        for brand in self.rows:
            for name in (brand.name, *brand.aliases):
                for words in _words(name, distinctive=brand.distinctive):
                    seen.setdefault(words, brand)
        return sorted(seen.items(), key=lambda item: -len(item[0]))

    @property
    def longest(self) -> int:
        """How many words the longest name has."""
        return len(self._spelled[0][0])

    @cached_property
    def _names(self) -> dict[str, dict[str, list[tuple[tuple[str, ...], Brand]]]]:
        """Map the first word of each name, and its second or "", to all behind the first.

        Longest first. By both, since half of all texts have a "the" for each name with one.
        """
        index: dict[str, dict[str, list[tuple[tuple[str, ...], Brand]]]] = {}
        for words, brand in self._spelled:
            second = words[1] if len(words) > 1 else ""
            index.setdefault(words[0], {}).setdefault(second, []).append((words[1:], brand))
        return index

    @cached_property
    def _unspaced(self) -> tuple[re.Pattern[str], dict[str, list[tuple[str, Brand]]]]:
        """Return the first letters of the names in unspaced scripts, and the names by two letters.

        Three times as fast as one alternation of all names.
        """
        owners: dict[str, Brand] = {}
        for brand in self.rows:
            for name in brand.aliases:
                if _UNSPACED.search(name):
                    owners.setdefault(name.translate(_LOWER), brand)
                    owners.setdefault(fold_text(name).strip(), brand)
        index: dict[str, list[tuple[str, Brand]]] = {}
        for name in sorted(owners, key=len, reverse=True):
            index.setdefault(name[:2], []).append((name, owners[name]))
        letters = "".join({opening[0] for opening in index})
        return re.compile("[" + re.escape(letters) + "]"), index

    @cached_property
    def _lookalikes(self) -> Lookalikes[Brand]:
        """Return the index of names that a host may imitate."""
        names: dict[str, Brand] = {}
        edited: set[str] = set()
        for brand in self.rows:
            for name in (brand.name, *brand.aliases):
                words = fold_text(name).split()
                squashed = "".join(words)
                if squashed.isascii() and len(squashed) > 1:
                    names.setdefault(squashed, brand)
                    if len(words[0]) >= _SHORTEST_START:
                        edited.add(squashed)
        distinctive = {name for name, brand in names.items() if brand.distinctive}
        guarded = {name for name in distinctive if names[name].sector in _GUARDED}
        return Lookalikes(names, self._domains, distinctive, distinctive & edited, guarded)

    @cached_property
    def _openings(self) -> tuple[Sieve, Sieve]:
        """Return the names of one word, and the first two words of the longer ones."""
        index = self._names
        hashes = tokens.hashes_of({*index, *chain.from_iterable(index.values())} - {""})
        alone = [hashes[first] for first, follows in index.items() if "" in follows]
        both = [
            tokens.hash_of_words((hashes[first], hashes[second]))
            for first, follows in index.items()
            for second in follows
            if second
        ]
        return Sieve(alone), Sieve(both)

    def openings(self, hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Return the indexes of the words that a name may begin with, in order, some twice.

        Args:
            hashes: Of the words of one or several texts, uint64[w].
        """
        alone, both = self._openings
        names, longer = alone.find(hashes)[0], both.find(tokens.pair_hashes(hashes))[0]
        return np.sort(np.concatenate((names, longer)))

    def by_domain(self, registrable: str) -> Brand | None:
        """Return the brand that a registrable domain belongs to.

        Args:
            registrable: Lower-case registrable domain ("paypal.com").

        Returns:
            The first brand that lists it. Services of one company have rows of their own and may
            share domains: to ask whether a domain is one of *this* brand's, look into
            ``brand.domains``.
        """
        return self._domains.get(registrable)

    def named(self, words: Sequence[str]) -> list[tuple[Brand, int, int]]:
        """Find the brands named in a text that is cut into words.

        Args:
            words: Folded by :mod:`app.features.fold`.

        Returns:
            Each brand with the half-open range of words that name it, in the order of the
            text, not overlapping; where several names start at a word, the longest is taken.
            Brands with ``distinctive`` False are among them.
        """
        found: list[tuple[Brand, int, int]] = []
        at = 0
        for start, word in enumerate(words):
            if start >= at and word in self._names:
                named = self.named_first(words[start : start + self.longest])
                if named:
                    at = start + named[1]
                    found.append((named[0], start, at))
        return found

    def named_first(self, words: Sequence[str]) -> tuple[Brand, int] | None:
        """Return the brand that the first of ``words`` name, and how many they are, or None.

        Args:
            words: Folded; at least one, and no more than :attr:`longest` are looked at.
        """
        follows = self._names.get(words[0], {})
        second = words[1] if len(words) > 1 else ""
        for rest, brand in (*follows.get(second, ()), *follows.get("", ())):
            if tuple(words[1 : 1 + len(rest)]) == rest:
                return brand, 1 + len(rest)
        return None

    def named_in(self, text: str) -> list[tuple[Brand, int, int]]:
        """Find the brands named in a script that is written without spaces.

        Args:
            text: As a reader sees it; worth calling if it holds Chinese, Japanese, Korean, Thai,
                Arabic or Hebrew letters.

        Returns:
            Each brand with the half-open range of characters that name it, in the order of the
            text. A Latin name written together with such letters ("Amazonプライム") is among them.
        """
        first, index = self._unspaced
        text = text.translate(_LOWER)
        found: list[tuple[Brand, int, int]] = []
        taken: set[int] = set()
        for hit in first.finditer(text):
            start = hit.start()
            if start in taken:
                continue
            for name, brand in (*index.get(text[start : start + 2], ()), *index.get(hit[0], ())):
                if text.startswith(name, start):
                    found.append((brand, start, start + len(name)))
                    taken.update(range(start, start + len(name)))
                    break
        for word in _LATIN.finditer(text):
            owner = None if word.start() in taken else self._joined(text, word)
            if owner is not None:
                found.append((owner, word.start(), word.end()))
        return sorted(found, key=lambda item: item[1])

    def _joined(self, text: str, hit: re.Match[str]) -> Brand | None:
        """Return the brand that a Latin word names, if an unspaced letter stands right beside it.

        Where a space stands on both sides the word is one of those that :meth:`named` looks at.
        """
        beside = text[max(0, hit.start() - 1) : hit.start()] + text[hit.end() : hit.end() + 1]
        if not _UNSPACED.search(beside):
            return None
        alone = self._names.get(hit.group(), {}).get("")
        return alone[0][1] if alone else None

    def lookalike(self, host: str) -> tuple[Brand, str] | None:
        """Tell whether a host imitates a brand that it does not belong to.

        Args:
            host: Lower-case, in Unicode or in its "xn--" form.

        Returns:
            The brand, and how: "subdomain" (the brand's domain or name stands before the domain
            that really answers), "contains" (its name is part of the domain's label),
            "confusable" (written with letters or digits that look alike) or "edit" (one letter
            missing, doubled, swapped or replaced). None if the host is the brand's own, or
            imitates none.
        """
        return self._lookalikes.find(host)


def _row(line: str) -> Brand:
    """Return the brand that one line of the table describes."""
    name, aliases, domains, sector, country, distinctive = line.split("\t")
    return Brand(
        name,
        tuple(aliases.split("|")) if aliases else (),
        frozenset(domains.split("|")),
        sector,
        country,
        distinctive == "1",
    )


@lru_cache(maxsize=1)
def load() -> Brands:
    """Return the table, read once.

    Raises:
        FileNotFoundError: The table is missing from this installation.
    """
    return Brands([_row(line) for line in resources.read_text(_TABLE).splitlines()[1:]])


def lookalike(host: str) -> tuple[Brand, str] | None:
    """Return whom a host imitates, and how; see :meth:`Brands.lookalike`.

    Of a mailbox's messages most are from a few senders and link to a few hosts.
    """
    return _remembered(host) if len(host) <= _LONGEST_HOST else load().lookalike(host)


@lru_cache(maxsize=4096)
def _remembered(host: str) -> tuple[Brand, str] | None:
    return load().lookalike(host)
