"""How long the window takes: to be there, to answer a drop, and over a history of 100,000 messages.

    python -m tests.bench.bench_window [--rows N] [--messages N] [--files N]

Each figure is from the moment of the key or click to the painted answer, by the clock and as
processor time of all threads: on a machine that others use too, the smaller one says what the
window itself takes. "held up" is the longest time between two turns of the event loop, by the
clock and as processor time of the GUI thread: the aim is 50 ms.
``--messages`` are judged in a job of their own, with the real model, while the table sorts by risk.
``--files`` are dropped at once on the whole window; before that, single messages of 30 KB.
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

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.gui import responsive
from app.gui.main import _load
from app.gui.many import ManyPage
from app.gui.results import Column
from app.gui.settings import Settings
from app.gui.window import MainWindow
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


def newsletter(number: int) -> bytes:
    """Return a message of 30 KB as a shop's newsletter is made: tables, styles, many links."""
    style = "font-family:Arial,sans-serif;font-size:14px;line-height:21px;color:#333333"
    articles = "".join(
        f'<tr><td style="padding:12px 24px;{style}"><h2 style="margin:0 0 8px 0">Garden tip {n}: '
        f"water early, mulch late</h2><p>In week {n} of the year the beds want little more than "
        f"patience. Loosen the soil around the beans, tie up what leans, and leave the lawn a "
        f"finger longer than you think. Our reader no. {number} asks whether rain counts as "
        f'watering: it does.</p><p><a href="https://garden-letter.example/read?issue={number}'
        f'&amp;tip={n}&amp;from=mail" style="color:#2a6a3a">Read more about tip {n}</a></p>'
        f'<img src="https://pictures.garden-letter.example/{n}.jpg" width="560" height="180" '
        f'alt="A bed in week {n}"></td></tr>'
        for n in range(45)
    )
    page = (
        f"<html><head><style>td {{ {style} }}</style></head><body>"
        f'<table width="600" cellpadding="0" cellspacing="0">{articles}'
        '<tr><td><a href="https://garden-letter.example/leave">Unsubscribe</a></td></tr>'
        "</table></body></html>"
    )
    head = (
        f'From: "Garden Letter" <letter@garden-letter.example>\r\nTo: reader@mail.example\r\n'
        f"Subject: Garden Letter no. {number}\r\nDate: Mon, 2 Mar 2026 09:12:00 +0100\r\n"
        f"Message-ID: <{number}@garden-letter.example>\r\nMIME-Version: 1.0\r\n"
        "List-Unsubscribe: <https://garden-letter.example/leave>\r\n"
        "Content-Type: text/html; charset=utf-8\r\n\r\n"
    )
    return (head + page).encode()


def drop(window: MainWindow, paths: list[Path]) -> None:
    """Drop files on the window as a mouse would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
           Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *how))


def answer_drops(window: MainWindow, folder: Path, count: int = 12) -> None:
    """Drop messages one by one, each until its verdict is painted; print median and longest."""
    taken, busy = [], []
    for number in range(count):
        path = folder / f"letter {number}.eml"
        path.write_bytes(newsletter(number))
        begun, spent = time.perf_counter(), time.process_time()
        drop(window, [path])
        wait(lambda name=path.name: window.one.opened is not None
             and window.one.opened.name == name and window.one.isVisible())  # fmt: skip
        window.repaint()
        taken.append((time.perf_counter() - begun) * 1e3)
        busy.append((time.process_time() - spent) * 1e3)
        until = time.monotonic() + 0.1
        wait(lambda until=until: time.monotonic() > until)
    size = len(newsletter(0)) / 1024
    sys.stdout.write(
        f"drop of one message ({size:.0f} KB): {sorted(taken)[count // 2]:.1f} ms "
        f"({sorted(busy)[count // 2]:.1f} ms CPU), the first {taken[0]:.1f} ms, the longest "
        f"{max(taken):.1f} ms ({max(busy):.1f} ms CPU)\n"
    )


def drop_many(window: MainWindow, folder: Path, count: int) -> None:
    """Drop many files at once; print how long the window was held up until a tenth is judged."""
    content = SAMPLE.read_bytes()
    paths = [folder / f"message {number}.eml" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(content + b"%d\r\n" % number)
    beat = Beat()
    begun = time.perf_counter()
    drop(window, paths)
    dropped = (time.perf_counter() - begun) * 1e3
    at_drop = beat.taken()
    wait(lambda: window.many.model.total > 0)
    first = (time.perf_counter() - begun) * 1e3
    at_first = beat.taken()
    wait(lambda: window.many.model.total >= count // 10)
    sys.stdout.write(
        f"drop of {count} files: taken in {dropped:.0f} ms, {at_drop}; first rows after "
        f"{first:.0f} ms, {at_first}; until {window.many.model.total} rows {beat.taken()}\n"
    )
    window.many.cancel()
    wait(lambda: not window.many.running)


def whole(files: int) -> None:
    """Measure the whole window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun, spent = time.perf_counter(), time.process_time()
        window = MainWindow(_load, Settings(), lambda: Store.open(folder / "history.sqlite3"))
        ready: list[object] = []
        window.judge.ready.connect(ready.append)
        window.show()
        window.repaint()
        shown = (time.perf_counter() - begun) * 1e3
        busy = (time.process_time() - spent) * 1e3
        beat = Beat()
        window.begin()
        wait(lambda: bool(ready) and window.kept.store is not None)
        loaded = (time.perf_counter() - begun) * 1e3
        sys.stdout.write(
            f"window built and painted: {shown:.0f} ms ({busy:.0f} ms CPU); model and history "
            f"ready: {loaded:.0f} ms, {beat.taken()}\n"
        )
        answer_drops(window, folder)
        if files:
            drop_many(window, folder, files)
        window.close()


def over_history(rows: int, messages: int) -> None:
    """Measure the table over a history of ``rows``."""
    responsive.stay_responsive()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "history.sqlite3")
        begun = time.perf_counter()
        job = fill(store, various(rows))
        sys.stdout.write(f"{job.count} rows written in {time.perf_counter() - begun:.1f} s\n")
        page = ManyPage(Settings())
        page.resize(1180, 800)
        page.set_store(store)
        page.show()
        bench = Bench(page)
        bench.ask("first sight", lambda: page.show_job(job.id))
        # Sorting by texts is prepared meanwhile; who is quicker waits 0.3 s once.
        looked = time.monotonic() + 2
        wait(lambda: time.monotonic() > looked)
        look(bench)
        if messages:
            judge(bench, Path(folder), messages)
        page.close_down()
        store.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=4_000)
    parser.add_argument("--files", type=int, default=10_000)
    arguments = parser.parse_args()
    application = QApplication([])
    whole(arguments.files)
    if arguments.rows:
        over_history(arguments.rows, arguments.messages)
    application.quit()


if __name__ == "__main__":
    main()
