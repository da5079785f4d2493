"""Without a lasting history results are kept until the program ends, and no longer."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from app.gui.passing import PassingHistory
from app.gui.settings import Settings
from app.gui.window import MainWindow
from app.triage.store import Filter, Order, StoreFailed
from tests.gui.filled import fill, various

KILLED = """
import os, signal
from app.gui.passing import PassingHistory
history = PassingHistory()
print(history.store.path, flush=True)
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def grow_old(folder):
    hour_ago = time.time() - 3_600
    os.utime(folder, (hour_ago, hour_ago))


def test_it_keeps_results_in_a_file_that_is_deleted_at_the_end():
    history = PassingHistory()
    job = fill(history.store, various(20))
    assert len(history.store.ids(Filter(job=job.id), Order())) == 20
    folder = history.store.path.parent
    assert folder.is_dir()
    history.end()
    assert not folder.exists()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="who else may read it is said otherwise")
def test_nobody_else_may_look_into_it():
    history = PassingHistory()
    assert history.store.path.parent.stat().st_mode & 0o077 == 0
    history.end()


def test_what_a_killed_program_left_behind_is_deleted_at_the_next_start():
    ran = subprocess.run(
        [sys.executable, "-c", KILLED], check=False, capture_output=True, text=True
    )
    left = Path(ran.stdout.strip()).parent
    assert left.is_dir()
    grow_old(left)
    history = PassingHistory()
    assert not left.exists()
    history.end()


def test_what_another_dipnet_is_using_is_left_alone():
    other = PassingHistory()
    grow_old(other.store.path.parent)
    mine = PassingHistory()
    assert other.store.path.exists()
    mine.end()
    other.end()


def test_a_folder_that_is_a_link_is_not_followed(tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "letter.txt").write_text("keep me")
    link = tmp_path / "dipnet-history-link"
    link.symlink_to(precious)
    os.utime(link, (0, 0), follow_symlinks=False)
    history = PassingHistory()
    assert [path.name for path in precious.iterdir()] == ["letter.txt"]
    history.end()


@pytest.fixture
def full_disk(monkeypatch):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_is_said_calmly():
    with pytest.raises(StoreFailed, match="make room on the disk"):
        PassingHistory()


def forgetful(qtbot, scorer):
    """Return a window that keeps nothing."""
    window = MainWindow(lambda: scorer, Settings())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignals([window.judge.ready, window.keeper.ready]):
        window.begin()
    return window


def test_a_window_without_history_judges_many_and_leaves_nothing(qtbot, scorer, sample, tmp_path):
    window = forgetful(qtbot, scorer)
    with qtbot.waitSignal(window.many.ended, timeout=60_000) as ended:
        window.open_paths([sample("three-messages.mbox")])
    assert ended.args == [True]
    assert list(tmp_path.glob("dipnet-history-*"))
    window.close()
    assert not list(tmp_path.glob("dipnet-history-*"))


@pytest.mark.usefixtures("full_disk")
def test_one_message_is_judged_even_if_nothing_can_be_kept(qtbot, scorer, sample):
    window = forgetful(qtbot, scorer)
    assert "make room on the disk" in window.start.notice.text.text()
    with qtbot.waitSignal(window.judge.opened):
        window.open_paths([sample("order-confirmation.eml")])
    assert window.one.opened is not None
    window.open_paths([sample("three-messages.mbox")])
    qtbot.waitUntil(lambda: "cannot be judged" in window.many.line.state.text())
    window.close()
