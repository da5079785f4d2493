"""Finds mail of ours that retells a labelled message: ``python -m build.overlap --corpora PATH``.

What the project writes must be its own: a message that follows one of a collection would carry that
collection's words into the project, and would let the evaluation judge on what was trained on.
Stock phrases ("if you did not request this, ignore this message") are shared by all mail, so one
written message is compared with one labelled message at a time. Bounces are left out: what a mail
server says is the same on every one.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.mail.reader import read_message
from build import corpora

if TYPE_CHECKING:
    from build.corpora import Example

RUN_WORDS: Final = 5
"""Shorter runs of words are shared by chance."""
RUN_SIGNS: Final = 12
"""The same for scripts that put no spaces between words."""
FEWEST_RUNS: Final = 20
"""Fewer may be one stock phrase or a legal footer."""
LARGEST_SHARE: Final = 0.25
"""Of a written message's runs that may stand in one labelled message."""
_SERVERS: Final = "bounce"
_TEXT_LIMIT: Final = 8_000
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_UNSPACED: Final = re.compile(r"[぀-ヿ㐀-鿿가-힯]+")


@dataclass(frozen=True, slots=True)
class Overlap:
    """A written message and the labelled one that it is most like.

    Attributes:
        written: Id of ours.
        labelled: Id of the other.
        shared: Runs that both have.
        runs: Runs of ours.
    """

    written: str
    labelled: str
    shared: int
    runs: int


def found(folder: Path) -> list[Overlap]:
    """Return every message of ours that shares too much with one of the collections in ``folder``.

    Raises:
        CorpusError: The corpora are missing or damaged.
    """
    labelled = (example for source in corpora.SOURCES for example in corpora.read(folder, source))
    return among((ours for ours in corpora.written() if ours.genre != _SERVERS), labelled)


def among(written: Iterable[Example], labelled: Iterable[Example]) -> list[Overlap]:
    """Return which of ``written`` share too much with one of ``labelled``, worst first."""
    ours = {example.id: runs(_text(example)) for example in written}
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for name, own in ours.items():
        for run in own:
            holders[run].append(name)
    worst: dict[str, Overlap] = {}
    for example in labelled:
        shared = Counter(name for run in runs(_text(example)) for name in holders.get(run, ()))
        for name, count in shared.items():
            if count > max(FEWEST_RUNS - 1, LARGEST_SHARE * len(ours[name])) and (
                name not in worst or count > worst[name].shared
            ):
                worst[name] = Overlap(name, example.id, count, len(ours[name]))
    return sorted(worst.values(), key=lambda one: (-one.shared / one.runs, one.written))


def runs(text: str) -> set[str]:
    """Return the runs of words of a text, and of signs where words are not told apart."""
    words = [word.casefold() for word in _WORD.findall(_UNSPACED.sub(" ", text))]
    signs = "".join(_UNSPACED.findall(text))
    return set(_windows(words)) | {
        signs[at : at + RUN_SIGNS] for at in range(len(signs) - RUN_SIGNS + 1)
    }


def _windows(words: list[str]) -> Iterator[str]:
    for at in range(len(words) - RUN_WORDS + 1):
        yield " ".join(words[at : at + RUN_WORDS])


def _text(example: Example) -> str:
    message = read_message(example.data, name=example.name)
    return f"{message.subject or ''} . {message.text[:_TEXT_LIMIT]}"


def main() -> int:
    """Print what shares too much; the exit status is 1 if anything does."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpora", type=Path, required=True, help="the folder of the corpora")
    overlaps = found(parser.parse_args().corpora)
    for one in overlaps:
        print(f"{one.shared}/{one.runs} {one.written} {one.labelled}")
    return 1 if overlaps else 0


if __name__ == "__main__":
    raise SystemExit(main())
