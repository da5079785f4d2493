"""How long the window takes over a history of 100,000 messages, and how long it is ever held up.

    python -m tests.bench.bench_window [--rows N] [--messages N]

Each figure is from the moment of the key or click to the painted answer, by the clock and as
processor time of all threads: on a machine that others use too, the smaller one says what the
window itself takes. "held up" is the longest time between two turns of the event loop, by the
clock and as processor time of the GUI thread: the aim is 50 ms.
``--messages`` are judged in a job of their own, with the real model, while the table sorts by risk.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.gui import responsive
from app.gui.many import ManyPage
from app.gui.results import Column
from app.gui.settings import Settings
from app.model.assessment import Verdict
from app.triage.store import Filter, Store
from tests.gui.filled import fill, various

PATIENCE = 600_000
SAMPLE = Path(__file__).parents[2] / "docs" / "samples" / "order-confirmation.eml"


class Beat:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest = self.busiest = 0.0
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(2)

    def _turn(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, spent - self._spent)
        self._last, self._spent = now, spent

    def taken(self) -> str:
        """Return the longest times so far, and begin anew."""
        self._turn()
        said = f"held up {self.longest * 1e3:6.1f} ms ({self.busiest * 1e3:5.1f} ms CPU)"
        self.longest = self.busiest = 0.0
        return said


def wait(ready: Callable[[], bool]) -> None:
    """Run the event loop until ``ready``."""
    loop = QEventLoop()
    flags = QEventLoop.ProcessEventsFlag
    deadline = time.monotonic() + PATIENCE / 1_000
    while not ready() and time.monotonic() < deadline:
        loop.processEvents(flags.AllEvents | flags.WaitForMoreEvents)
    if not ready():
        raise SystemExit("no answer")


def visible(page: ManyPage) -> bool:
    """Tell whether every row on the screen is there."""
    table = page.table
    first = max(table.rowAt(0), 0)
    last = table.rowAt(table.viewport().height() - 1)
    last = page.model.rowCount() - 1 if last < 0 else last
    return all(page.model.row_at(row) is not None for row in range(first, last + 1))


class Bench:
    """Acts on a page, and prints what it took."""

    def __init__(self, page: ManyPage) -> None:
        self.page = page
        self.beat = Beat()
        self.settled = False
        page.browser.settled.connect(self._settle)

    def ask(self, name: str, act: Callable[[], object]) -> None:
        """Do what makes the table ask the store, until its answer is painted."""
        wait(lambda: True)
        self.beat.taken()
        self.settled = False
        begun, spent = time.perf_counter(), time.process_time()
        act()
        wait(lambda: self.settled and visible(self.page))
        self.page.table.viewport().repaint()
        self._print(name, time.perf_counter() - begun, time.process_time() - spent)

    def scroll(self, name: str, steps: list[int]) -> None:
        """Scroll to each of these rows, until it is painted; print the longest time."""
        longest, busiest = 0.0, 0.0
        self.beat.taken()
        for step in steps:
            begun, spent = time.perf_counter(), time.process_time()
            self.page.table.verticalScrollBar().setValue(step)
            self.page.table.viewport().repaint()
            wait(lambda: visible(self.page))
            self.page.table.viewport().repaint()
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - begun)
            busiest = max(busiest, time.process_time() - spent)
        self._print(name, longest, busiest)

    def _settle(self) -> None:
        self.settled = True

    def _print(self, name: str, seconds: float, busy: float) -> None:
        rows = self.page.model.total
        sys.stdout.write(
            f"{name:30}{seconds * 1e3:8.1f} ms ({busy * 1e3:6.1f} ms CPU)   "
            f"{self.beat.taken()}   {rows:>7} rows\n"
        )
        sys.stdout.flush()


def look(bench: Bench) -> None:
    """Sort, filter and scroll."""
    page = bench.page
    filters = page.browser.filters
    for column in (Column.VERDICT, Column.CHANCE, Column.SENDER, Column.SUBJECT, Column.DATE):
        name = f"sort by {page.model.title(column).lower()}"
        bench.ask(
            name,
            lambda column=column: page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder),
        )
    bench.ask(
        "order of the input", lambda: page.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    )
    bench.ask("filter by verdict", filters.kinds[Verdict.FRAUD].click)
    bench.ask("all again", filters.clear_button.click)
    job = filters.filter.job
    for name, wanted in {
        "filter by words": Filter(job, text="words of 77"),
        "filter by a common word": Filter(job, text="message"),
        "filter by sender's domain": Filter(job, sender_domain="sender3.example"),
        "filter by link": Filter(job, link_domain="bad3.example"),
        "filter by language": Filter(job, language="de"),
        "filter by probability": Filter(job, chance=(0.8, 1.0)),
    }.items():
        bench.ask(name, lambda wanted=wanted: filters.set_filter(wanted))
        bench.ask("all again", filters.clear_button.click)
    bench.scroll("scroll page by page", list(range(0, 2_000, 20)))
    total = page.model.total
    bench.scroll("scroll to anywhere", [total * 7 * n // 50 % total for n in range(50)])


def judge(bench: Bench, folder: Path, count: int) -> None:
    """Judge ``count`` messages while the table sorts by risk."""
    source = SAMPLE.read_bytes().replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
    path = folder / "many.mbox"
    with path.open("wb") as box:
        for number in range(count):
            box.write(b"From a@b.example Mon Mar  2 09:12:00 2026\nX-Number: %d\n" % number)
            box.write(source + b"\n\n")
    page = bench.page
    ended: list[bool] = []
    page.ended.connect(ended.append)
    begun = time.perf_counter()
    page.start([path])
    wait(lambda: page.model.total > 0)
    page.table.sortByColumn(Column.VERDICT, Qt.SortOrder.DescendingOrder)
    bench.beat.taken()
    wait(lambda: page.model.total > count // 2)
    held = bench.beat.taken()
    cancelled = time.perf_counter()
    page.cancel()
    wait(lambda: bool(ended))
    took = (time.perf_counter() - cancelled) * 1e3
    rate = page.model.total / (cancelled - begun)
    sys.stdout.write(
        f"judging {page.model.total} messages, sorted by risk: {rate:.0f}/s with the start of the "
        f"workers, {held}; cancelled in {took:.0f} ms\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=4_000)
    arguments = parser.parse_args()
    application = QApplication([])
    responsive.stay_responsive()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "history.sqlite3")
        begun = time.perf_counter()
        job = fill(store, various(arguments.rows))
        sys.stdout.write(f"{job.count} rows written in {time.perf_counter() - begun:.1f} s\n")
        page = ManyPage(Settings())
        page.resize(1180, 800)
        page.set_store(store)
        page.show()
        bench = Bench(page)
        bench.ask("first sight", lambda: page.show_job(job.id))
        look(bench)
        if arguments.messages:
            judge(bench, Path(folder), arguments.messages)
        page.close_down()
        store.close()
    application.quit()


if __name__ == "__main__":
    main()
