"""Many messages: with more workers, in growing number, and a second time."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.model.assessment import Explain
from app.model.scorer import Scorer
from app.triage.engine import Batch
from app.triage.jobs import JobRun
from app.triage.store import Store
from tests.bench import mailbox

AGAIN = 5
"""Times that what is known is judged once more: half a second is soon disturbed."""
_TICK = 0.2


@dataclass(frozen=True, slots=True)
class Spent:
    """What a work took.

    Attributes:
        wall: Seconds.
        processor: CPU seconds of this process and of all it started.
        memory: Bytes at the peak of the largest process that it started.
    """

    wall: float
    processor: float
    memory: int


class _Watch:
    """Looks at how much memory the processes take that this one starts, on Linux."""

    def __init__(self) -> None:
        self.memory = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(_TICK):
            for pid in _descendants():
                try:
                    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
                except OSError:  # it ended meanwhile
                    continue
                for line in status.splitlines():
                    if line.startswith("VmHWM:"):
                        self.memory = max(self.memory, int(line.split()[1]) << 10)


def _processor() -> float:
    """Return CPU seconds of this process and of all it started, those that ended included.

    What a worker took is added to the times of the process that started it when it ends.
    """
    own = os.times()
    ticks = 0
    for pid in _descendants():
        try:
            stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
        except OSError:  # it ended meanwhile
            continue
        ticks += sum(map(int, stat.rpartition(")")[2].split()[11:15]))
    ended = own.children_user + own.children_system
    return time.process_time() + ended + ticks / os.sysconf("SC_CLK_TCK")


def _descendants() -> list[int]:
    """Return the processes that this one and its children started."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*"):
        try:
            stat = (path / "stat").read_text(encoding="ascii", errors="replace")
        except OSError:
            continue
        parents[int(path.name)] = int(stat.rpartition(")")[2].split()[1])
    found = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return sorted(found - {os.getpid()})


def spent(work: Callable[[], object]) -> Spent:
    """Return what ``work`` takes."""
    begun, processor = time.perf_counter(), _processor()
    with _Watch() as watch:
        work()
    return Spent(time.perf_counter() - begun, _processor() - processor, watch.memory)


def _scan(path: Path, jobs: int | None) -> None:
    for _ in Batch([path], jobs=jobs, explain=Explain.DOUBTFUL):
        pass


def _keep(store: Store, path: Path, model: str) -> None:
    job = store.begin([path], model)
    JobRun(store, job, [path], explain=Explain.DOUBTFUL).run()


def measure(messages: Sequence[bytes], most: int) -> None:
    """Print what batches take, of up to ``most`` messages."""
    out = sys.stdout
    out.write(f"\n{'worker processes':36}{'seconds':>9}{'CPU s':>9}{'MB':>7}{'x first':>9}\n")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        path = place / "workers.mbox"
        mailbox.write(path, messages, min(most, 4_000))
        first = None
        for jobs in sorted({1, 2, os.cpu_count() or 1}):
            found = spent(lambda jobs=jobs: _scan(path, jobs))  # type: ignore[misc]
            first = first or found
            _line(f"{jobs} workers, {min(most, 4_000)} messages", found, first.wall / found.wall)
        out.write("\n")
        first = None
        for count in (1_000, 10_000, 100_000):
            if count > most:
                break
            path = place / f"{count}.mbox"
            mailbox.write(path, messages, count)
            found = spent(lambda path=path: _scan(path, None))  # type: ignore[misc]
            first = first or found
            _line(f"{count} messages", found, found.wall / first.wall)
            path.unlink()
        out.write("\n")
        path = place / "history.mbox"
        mailbox.write(path, messages, min(most, 10_000))
        store = Store.open(place / "history.sqlite3")
        model = Scorer.load().model_id
        first = spent(lambda: _keep(store, path, model))
        _line("kept in the history", first, 1)
        again = [spent(lambda: _keep(store, path, model)) for _ in range(AGAIN)]
        again.sort(key=lambda found: found.wall)
        median = again[AGAIN // 2]
        _line(f"again, median of {AGAIN}", median, first.wall / median.wall)
        store.close()


def _line(name: str, found: Spent, ratio: float) -> None:
    sys.stdout.write(
        f"{name:36}{found.wall:9.2f}{found.processor:9.2f}{found.memory / 1e6:7.0f}{ratio:9.2f}\n"
    )
    sys.stdout.flush()
