"""The mail that is measured with: labelled corpora, or what the project has written itself."""

from __future__ import annotations

import itertools
import json
import lzma
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from build.written import everyday, fraud

LARGEST = 200_000
"""Bytes; mail above that is mostly pictures, of which a benchmark says little."""


def written() -> Iterator[bytes]:
    """Yield the messages that the project has written."""
    for message in itertools.chain(everyday.messages(), fraud.messages()):
        yield message.raw


def corpus(folder: Path) -> Iterator[bytes]:
    """Yield the raw messages of all labelled corpora in ``folder``."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                raw = json.loads(line).get("raw")
                if raw:
                    yield raw.encode("latin-1", "replace")


def pool(corpora: Path | None) -> list[bytes]:
    """Return all messages to measure with, shuffled, in the same order every time."""
    found = [data for data in (corpus(corpora) if corpora else written()) if len(data) <= LARGEST]
    random.Random(7).shuffle(found)
    return found


def write(path: Path, messages: Sequence[bytes], count: int) -> None:
    """Write an mbox of ``count`` different messages to ``path``, made of ``messages``."""
    with path.open("wb") as file:
        for number, data in enumerate(itertools.islice(itertools.cycle(messages), count)):
            lines = data.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
            file.write(b"From a@example Thu Jan  1 00:00:00 2026\n")
            file.write(b"X-Number: %d\n%s\n\n" % (number, lines.rstrip(b"\n")))
