"""How long one waits for the program to start, and for the verdict on one message.

    python -m tests.bench.starts

It runs in a process of its own: on Linux that one adopts the workers that outlive what started
them, so that their CPU time counts.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.frozen.screen import Screen

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "docs" / "samples"
FROZEN = ROOT / "dist" / "dipnet" / "dipnet"
RUNS = 7
_SET_CHILD_SUBREAPER = 36
"""Of prctl(2)."""
_FRAUD_FOUND = 1
"""What ``dipnet scan`` ends with if there is anything but harmless mail."""

_WINDOW = """
from PySide6.QtWidgets import QApplication
from app.gui.window import MainWindow
application = QApplication([])
window = MainWindow(lambda: None)
window.show()
application.processEvents()
"""


_TOOLS = ("Xvfb", "openbox", "xdotool", "xprop")
"""What a screen without a monitor needs."""
_GLANCE = 0.01
_PATIENCE = 30.0


class Failed(Exception):  # noqa: N818 - says what happened
    """A command did not do what its time is taken of."""


def _run(command: list[str]) -> tuple[float, float]:
    """Return wall and CPU seconds of a command."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    before, begun = os.times(), time.perf_counter()
    found = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment, check=False)
    wall = time.perf_counter() - begun
    if found.returncode > _FRAUD_FOUND or b"Traceback" in found.stderr:
        raise Failed(f"{' '.join(command)} failed:\n{found.stderr.decode(errors='replace')}")
    while _has_children():
        os.waitpid(-1, 0)
    after = os.times()
    processor = after.children_user + after.children_system
    return wall, processor - before.children_user - before.children_system


def _has_children() -> bool:
    """Tell whether anything adopted is left to wait for."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _line(name: str, runs: list[tuple[float, float]]) -> None:
    walls = [wall for wall, _ in runs]
    processor = statistics.median(spent for _, spent in runs)
    sys.stdout.write(f"{name:36}{statistics.median(walls):9.2f}{min(walls):9.2f}{processor:9.2f}\n")
    sys.stdout.flush()


def _forget(folder: Path) -> None:
    """Have the system forget what it has read of a folder."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _frozen(command: list[str]) -> None:
    """Print how long the built program takes for one message."""
    _run(command)
    _line("verdict, frozen, warm", [_run(command) for _ in range(RUNS)])
    if hasattr(os, "posix_fadvise"):
        cold = []
        for _ in range(3):
            _forget(FROZEN.parent)
            cold.append(_run(command))
        _line("verdict, frozen, files not cached", cold)


def _shown(screen: Screen) -> tuple[float, float]:
    """Return wall seconds until the built program's window is there, and its CPU seconds by then."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**screen.environment, "HOME": home, "XDG_RUNTIME_DIR": home}
        begun = time.perf_counter()
        program = subprocess.Popen([FROZEN], env=environment, stderr=subprocess.DEVNULL)
        try:
            while not screen.window("Dipnet"):
                if time.perf_counter() > begun + _PATIENCE:
                    raise Failed(f"{FROZEN} showed no window")
                time.sleep(_GLANCE)
            wall = time.perf_counter() - begun
            spent = Path(f"/proc/{program.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        finally:
            program.kill()
            program.wait()
    return wall, (int(spent[11]) + int(spent[12])) / os.sysconf("SC_CLK_TCK")


def _frozen_window() -> None:
    """Print how long the built program takes to show its window on a screen."""
    if not all(map(shutil.which, _TOOLS)):
        sys.stdout.write(f"window shown, frozen: needs {', '.join(_TOOLS)}\n")
        return
    with tempfile.TemporaryDirectory() as pictures, Screen(Path(pictures)) as screen:
        _shown(screen)
        _line("window shown, frozen, warm", [_shown(screen) for _ in range(RUNS)])


def measure() -> None:
    """Print how long starting takes."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    sample = SAMPLE / "order-confirmation.eml"
    sys.stdout.write(f"\n{'one message, one start':36}{'median s':>9}{'least s':>9}{'CPU s':>9}\n")
    python = [sys.executable, "-c"]
    _line("Python alone", [_run([*python, "pass"]) for _ in range(RUNS)])
    heavy = "import app.model.scorer, app.mail.reader"
    _line("importing what judges", [_run([*python, heavy]) for _ in range(RUNS)])
    source = [sys.executable, "-m", "app", "scan", str(sample)]
    _line("verdict, from source", [_run(source) for _ in range(RUNS)])
    if FROZEN.exists():
        try:
            _frozen([str(FROZEN), "scan", str(sample)])
            _frozen_window()
        except Failed as failed:  # of an older build, mostly
            sys.stdout.write(f"{str(failed).strip()}\nTo build it again: make bundle\n")
    _line("window shown, from source", [_run([*python, _WINDOW]) for _ in range(RUNS)])


if __name__ == "__main__":
    measure()
