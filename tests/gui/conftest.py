"""Real widgets without a screen, and the real model where it is present."""

from __future__ import annotations

import os
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QTimer

from app import offline, resources
from app.gui.detail import DetailView
from app.gui.many import ManyPage
from app.gui.settings import Settings
from app.gui.start import SAMPLES
from app.gui.window import MainWindow
from app.model.scorer import Scorer
from app.triage.store import Store
from tests.gui.filled import fill, various


def pytest_collection_modifyitems(items):
    for item in items:
        # The offscreen platform says so of windows that have a smallest size or come to the front.
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def scorer():
    offline.enforce()
    return Scorer.load()


@pytest.fixture
def open_window(qtbot, scorer, tmp_path):
    """Open a window on settings and a history of its own; again for the next start of Dipnet."""
    opened = []

    def start():
        settings = Settings(tmp_path / "settings.ini")
        history = tmp_path / "history.sqlite3"
        made = MainWindow(lambda: scorer, settings, lambda: Store.open(history))
        qtbot.addWidget(made)
        made.show()
        with qtbot.waitSignals([made.judge.ready, made.keeper.ready]):
            made.begin()
        opened.append(made)
        return made

    yield start
    for window in opened:
        window.close()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def sample():
    return lambda name: resources.path(f"{SAMPLES}/{name}")


class Heartbeat:
    """Beats in the GUI thread, and keeps the longest time it could not.

    Time in which the whole process got no processor (another one had it) is not counted: only
    the smaller of elapsed time and this process's processor time says that *we* blocked it.
    """

    FROZEN = 0.5
    """Seconds. On a busy machine the garbage collector or the other threads of the process hold the
    window up too; work on the wrong thread takes seconds with the messages of these tests."""
    BUSY = 0.1
    """Seconds of its own processor time that the GUI thread may take in one go. The aim is 0.05,
    and ``tests.bench.bench_window`` measures it; a slow machine takes twice as long."""

    def __init__(self):
        self.longest = self.busiest = 0.0
        self.beats = 0
        self._last = self._now()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    @staticmethod
    def _now():
        return time.perf_counter(), time.process_time(), time.thread_time()

    def _beat(self):
        now = self._now()
        elapsed, process, thread = (new - old for new, old in zip(now, self._last, strict=True))
        self.longest = max(self.longest, min(elapsed, process))
        self.busiest = max(self.busiest, thread)
        self.beats += 1
        self._last = now

    def stop(self):
        self._beat()
        self._timer.stop()

    def assert_never_frozen(self):
        assert self.longest < self.FROZEN
        assert self.busiest < self.BUSY


@pytest.fixture
def heartbeat(qtbot):
    return Heartbeat


@pytest.fixture
def view(qtbot):
    """A page of one message, with none on it yet."""
    shown = DetailView()
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    return shown


@pytest.fixture
def store(tmp_path):
    made = Store.open(tmp_path / "history.sqlite3")
    yield made
    made.close()


@pytest.fixture
def page(qtbot, store):
    made = ManyPage(Settings())
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.set_store(store)
    made.show()
    made.activateWindow()
    yield made
    made.close_down()


@pytest.fixture
def shown(page, qtbot, store):
    """A page that shows 300 rows of every kind."""
    job = fill(store, various(300))
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    page.table.setFocus()
    return page
