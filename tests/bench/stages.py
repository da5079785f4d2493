"""What a message costs on one core, stage by stage, beside programs that read the same mail."""

from __future__ import annotations

import email
import gc
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app import features
from app.features.view import derive_all
from app.mail.reader import read_message
from app.model import release
from app.model.assessment import Explain
from app.model.scorer import Scorer, has_content
from app.model.session import Session
from app.triage import records, traits
from app.triage.engine import MAX_CHUNK_MESSAGES, Outcome
from app.triage.item import Locator
from app.triage.store import Store

RUNS = 5
CHUNK = MAX_CHUNK_MESSAGES
"""Messages judged together, as worker processes do."""


def compat32(messages: Sequence[bytes]) -> None:
    """Parse messages with the standard library, and decode all their parts."""
    for data in messages:
        for part in email.message_from_bytes(data).walk():
            if not part.is_multipart():
                part.get_payload(decode=True)


def judge(messages: Sequence[bytes], scorer: Scorer, explain: Explain) -> None:
    """Go from bytes to records, in chunks, as worker processes do."""
    for start in range(0, len(messages), CHUNK):
        read = [read_message(data) for data in messages[start : start + CHUNK]]
        for message, assessment in zip(read, scorer.assess(read, explain=explain), strict=True):
            records.of_message(Locator("mail"), message, assessment)


class Bogofilter:
    """Debian's bogofilter, trained on the mail it then classifies in bulk (``-b``)."""

    def __init__(self, messages: Sequence[bytes], folder: Path) -> None:
        self._base = ["bogofilter", "-d", str(folder)]
        self._names = []
        for number, data in enumerate(messages):
            path = folder / f"{number}.eml"
            path.write_bytes(data)
            self._names.append(str(path))
        for kind, names in (("-s", self._names[::2]), ("-n", self._names[1::2])):
            self._run([*self._base, kind, "-b"], names)
        counts = subprocess.run(
            ["bogoutil", "-w", str(folder), ".MSG_COUNT"], capture_output=True, check=True
        ).stdout.split()[-2:]
        if min(map(int, counts)) != len(messages) // 2:
            raise RuntimeError("bogofilter has not learned both kinds of mail")

    def __call__(self) -> None:
        self._run([*self._base, "-b", "-v"], self._names)

    def _run(self, command: list[str], names: list[str]) -> None:
        given = "\n".join(names).encode()
        found = subprocess.run(command, input=given, stdout=subprocess.DEVNULL, check=False)
        if found.returncode > 2:
            raise RuntimeError(f"{command[0]} ended with {found.returncode}")


def cpu() -> float:
    """Return CPU seconds of this process and of those it has waited for."""
    spent = os.times()
    return time.process_time() + spent.children_user + spent.children_system


def medians(works: dict[str, Callable[[], object]], runs: int = RUNS) -> dict[str, list[float]]:
    """Return CPU seconds of each run of each work; they take turns, so that all meet the same."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            begun = cpu()
            work()
            found[name].append(cpu() - begun)
    return found


def measure(messages: Sequence[bytes]) -> None:
    """Print what stages and baselines cost."""
    scorer = Scorer.load()
    session = Session(release.load(release.packaged()).graph)
    judge(messages[:200], scorer, Explain.ALL)
    gc.freeze()  # all is measured as worker processes run, the standard library's parser too
    gc.disable()
    read = [m for m in map(read_message, messages) if has_content(m)]
    parts = [read[start : start + CHUNK] for start in range(0, len(read), CHUNK)]
    views = [derive_all(part) for part in parts]
    found = [features.of_views(part) for part in views]
    assessed = list(zip(read, scorer.assess(read), strict=True))
    outcomes = [
        Outcome(
            Locator("mail", number),
            records.of_message(Locator("mail", number), message, assessment),
            None,
            traits.of_message(message),
        )
        for number, (message, assessment) in enumerate(assessed)
    ]
    with tempfile.TemporaryDirectory() as folder:
        works: dict[str, Callable[[], object]] = {"compat32": partial(compat32, messages)}
        if shutil.which("bogofilter"):
            place = Path(folder) / "bogofilter"
            place.mkdir()
            works["bogofilter -b"] = Bogofilter(messages, place)
        works |= {
            "end to end, reasons where doubtful": partial(
                judge, messages, scorer, Explain.DOUBTFUL
            ),
            "end to end, all reasons": partial(judge, messages, scorer, Explain.ALL),
            "mail": lambda: [read_message(data) for data in messages],
            "features": lambda: [features.of_views(derive_all(part)) for part in parts],
            "scoring": lambda: [session.scores(part) for part in found],
            "judging without reasons": lambda: _assess(scorer, parts, Explain.NONE),
            "judging, doubtful reasons": lambda: _assess(scorer, parts, Explain.DOUBTFUL),
            "judging, all reasons": lambda: _assess(scorer, parts, Explain.ALL),
            "traits for the history": lambda: [traits.of_message(message) for message in read],
            "store": lambda: _keep(outcomes, scorer.model_id),
        }
        report(medians(works), len(messages))
    size = sum(map(len, messages)) / len(messages) / 1e3
    sys.stdout.write(f"{len(messages)} messages, {size:.1f} kB on average, {RUNS} runs in turns\n")


def _assess(scorer: Scorer, parts: Sequence[Sequence[object]], explain: Explain) -> None:
    for part in parts:
        scorer.assess(part, explain=explain)  # type: ignore[arg-type]


def _keep(outcomes: Sequence[Outcome], model: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "history.sqlite3")
        job = store.begin(["mail"], model)
        for start in range(0, len(outcomes), 256):
            store.add(job.id, outcomes[start : start + 256])
        store.close()


def report(spent: dict[str, list[float]], count: int) -> None:
    """Print the medians, and the median of the ratios to what else ran in the same turn."""
    whole = spent["end to end, reasons where doubtful"]
    out = sys.stdout
    others = [name for name in ("compat32", "bogofilter -b") if name in spent]
    head = "".join(f"  x {name:13}" for name in others)
    out.write(f"{'CPU time on one core':36}{'us each':>9}{'a second':>10}{'share':>7}{head}\n")
    for name, runs in spent.items():
        seconds = statistics.median(runs)
        share = statistics.median(a / b for a, b in zip(runs, whole, strict=True))
        out.write(f"{name:36}{seconds / count * 1e6:9.0f}{count / seconds:10.0f}{share:7.0%}")
        for other in others:
            ratio = statistics.median(a / b for a, b in zip(runs, spent[other], strict=True))
            out.write(f"  {ratio:15.2f}")
        out.write("\n")
