"""What judging a message costs, stage by stage, as CPU time on one core.

    python -m tests.bench.bench_end_to_end [--corpora FOLDER] [--messages N]

Machines differ and share their cores, so besides messages per CPU second each stage is given as a
multiple of what the standard library's compat32 parser takes to parse the same messages and decode
their parts, in the same run. Without corpora, the project's own samples are judged.
"""

from __future__ import annotations

import argparse
import email
import gc
import itertools
import json
import lzma
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app import features
from app.features.view import derive
from app.mail.reader import read_message
from app.model import release
from app.model.explain import reasons
from app.model.scorer import Scorer, has_content
from app.model.session import Session

ROOT = Path(__file__).parents[2]
LARGEST = 200_000
"""Bytes; mail above that is mostly pictures, of which a benchmark says little."""


def samples() -> Iterator[bytes]:
    for path in sorted((ROOT / "docs" / "samples").glob("*.eml")):
        yield path.read_bytes()


def corpus(folder: Path) -> Iterator[bytes]:
    """Yield the raw messages of all labelled corpora in ``folder``."""
    for path in sorted(folder.glob("*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                raw = json.loads(line).get("raw")
                if raw:
                    yield raw.encode("latin-1", "replace")


def compat32(data: bytes) -> None:
    """Parse a message with the standard library, walk it and decode all its parts."""
    for part in email.message_from_bytes(data).walk():
        if not part.is_multipart():
            part.get_payload(decode=True)


def seconds(work: Callable[[Any], Any], given: Sequence[Any]) -> tuple[np.ndarray, list[Any]]:
    """Return CPU seconds for each of ``given``, the best of two runs, and the last results."""
    best = np.full(len(given), np.inf)
    found: list[Any] = []
    for _ in range(2):
        found = []
        for index, one in enumerate(given):
            begun = time.process_time()
            found.append(work(one))
            best[index] = min(best[index], time.process_time() - begun)
    return best, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpora", type=Path, help="a folder of labelled corpora")
    parser.add_argument("--messages", type=int, default=1_000)
    arguments = parser.parse_args()
    pool = list(corpus(arguments.corpora)) if arguments.corpora else list(samples())
    pool = [data for data in pool if len(data) <= LARGEST]
    random.Random(7).shuffle(pool)
    data = list(itertools.islice(itertools.cycle(pool), arguments.messages))

    scorer = Scorer.load()
    session = Session(release.load(release.packaged()).graph)
    for one in data[:50]:
        scorer.assess([read_message(one)])
    gc.disable()

    stages: dict[str, np.ndarray] = {}
    stages["compat32"], _ = seconds(compat32, data)
    stages["mail"], messages = seconds(read_message, data)
    messages = [message for message in messages if has_content(message)]
    views_seconds, views = seconds(derive, messages)
    of_view_seconds, found = seconds(features.of_view, views)
    stages["features"] = views_seconds + of_view_seconds
    stages["scoring"], scores = seconds(lambda one: session.scores([one])[0], found)
    stages["reasons"], _ = seconds(
        lambda given: reasons(session, *given), list(zip(views, found, scores, strict=True))
    )
    unit = stages["compat32"]
    out = sys.stdout
    out.write(f"{len(data)} messages, {sum(map(len, data)) / len(data) / 1e3:.1f} kB on average\n")
    out.write("stage       ms mean  median     p95  messages/s  times compat32 (mean, median)\n")
    whole = np.zeros(len(messages))
    for name, spent in stages.items():
        if name in {"features", "scoring", "reasons"}:
            whole += spent
        report(name, spent, unit)
    out.write("features, scoring and reasons of a message together:\n")
    report("judging", whole, unit)


def report(name: str, spent: np.ndarray, unit: np.ndarray) -> None:
    mean, median, p95 = spent.mean(), np.median(spent), np.percentile(spent, 95)
    sys.stdout.write(
        f"{name:10}{mean * 1e3:9.3f}{median * 1e3:8.3f}{p95 * 1e3:8.3f}{1 / mean:12.0f}"
        f"{mean / unit.mean():12.2f}{median / np.median(unit):8.2f}\n"
    )


if __name__ == "__main__":
    main()
