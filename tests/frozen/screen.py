"""A screen without a monitor, and a program on it that is looked at and typed to from outside.

Nothing in the program knows of the tests: xdotool presses keys and moves the mouse, xclip fills the
clipboard, another program's window gives files to drag, pictures are taken of the screen, and what
was done is read from the user's files.
"""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self

from tests.frozen import drag_source

PATIENCE: Final = 60.0
"""Seconds that something may take on a busy machine before it counts as failed."""
_GLANCE: Final = 0.1
_AGAIN: Final = 3.0
"""Seconds without an effect after which a key is pressed once more."""
_LOOKS: Final = 20
"""Pictures at most until two in a row are the same."""
_STEPS: Final = 8


def until(holds: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Look again and again until ``holds`` gives something true.

    Raises:
        AssertionError: It did not within ``seconds``.
    """
    last = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < last, f"not within {seconds:.0f} s: {what}"
        select.select([], [], [], _GLANCE)


class Screen:
    """An X server in memory with a window manager.

    Attributes:
        environment: What programs need to know to show themselves on it.
    """

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        try:
            self.environment = {
                "DISPLAY": f":{self._start_server()}",
                "PATH": os.environ["PATH"],
                "LC_ALL": "C.UTF-8",
            }
            self._start(["openbox", "--sm-disable"])
            managed = "xprop", "-root", "_NET_SUPPORTING_WM_CHECK"
            until(lambda: "window id" in self.command(*managed), "a window manager")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(PATIENCE)

    def _start_server(self) -> str:
        """Start the X server on a display that is free, and return its number."""
        reading, writing = os.pipe()
        shape = ["-screen", "0", "1440x1000x24", "-nolisten", "tcp"]
        self._start(["Xvfb", "-displayfd", str(writing), *shape], pass_fds=(writing,))
        os.close(writing)
        # To the end of the line: a server that cannot write that dies.
        with open(reading) as said:  # noqa: PTH123 - no path
            ready, _, _ = select.select([said], [], [], PATIENCE)
            number = said.readline().strip() if ready else ""
        assert number, "Xvfb did not start"
        return number

    def _start(self, command: Sequence[str], pass_fds: tuple[int, ...] = ()) -> None:
        self._running.append(
            subprocess.Popen(
                command,
                env={**os.environ, **self.environment},
                pass_fds=pass_fds,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def command(self, *command: str, given: bytes = b"") -> str:
        """Run a command on this screen and return what it prints; "" if it fails."""
        done = subprocess.run(
            command,
            env=self.environment,
            input=given,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout.decode() if done.returncode == 0 else ""

    def window(self, title: str) -> str:
        """Return the number of the visible window whose title matches; "" if none does."""
        found = self.command("xdotool", "search", "--onlyvisible", "--name", title)
        return found.split()[0] if found else ""

    @contextmanager
    def dropped(self, files: Sequence[Path], window: str, picture: str) -> Iterator[None]:
        """Drag files out of another program into the middle of ``window``, and let them go there.

        The other program stays until the end of the block, for it hands the files out after the
        drop. A picture is taken before.
        """
        log = self._pictures / "drag.log"
        with log.open("wb") as stream:
            source = subprocess.Popen(
                [sys.executable, drag_source.__file__, *map(str, files)],
                env={**self.environment, "QT_QPA_PLATFORM": "xcb"},
                stdout=stream,
            )

        def said(word: str) -> bool:
            assert source.poll() is None, "the window to drag from has ended"
            return word in log.read_text().split()

        try:
            until(lambda: said("ready"), "a window to drag from")
            start = self._middle(self.window(drag_source.TITLE))
            end = self._middle(window)
            self.command("xdotool", "mousemove", *map(str, start), "mousedown", "1")
            for step in range(1, _STEPS + 1):
                at = [a + (b - a) * step // _STEPS for a, b in zip(start, end, strict=True)]
                self.command("xdotool", "mousemove", *map(str, at))
            until(lambda: said("accepted"), "the window wants the files")
            self.picture(picture)
            self.command("xdotool", "mouseup", "1")
            until(lambda: said("dropped"), "the files are let go")
            yield
        finally:
            source.kill()
            source.wait()
            log.unlink()

    def _middle(self, window: str) -> tuple[int, int]:
        said = self.command("xdotool", "getwindowgeometry", "--shell", window)
        found = dict(line.split("=") for line in said.split())
        x, y, width, height = (int(found[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        return x + width // 2, y + height // 2

    def copy(self, text: str) -> None:
        """Put ``text`` into the clipboard, as copying it in another program does."""
        # xclip stays to answer for the clipboard, so its output must not be waited for.
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-in"],
            env=self.environment,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            check=True,
        )

    def pasted(self) -> str:
        """Return the text in the clipboard."""
        return self.command("xclip", "-selection", "clipboard", "-out")

    def colours(self, window: str) -> int:
        """Return how many colours a window shows: an empty one has a handful."""
        counted = self.command("import", "-window", window, "-format", "%k", "info:")
        return int(counted or 0)

    def picture(self, name: str) -> Path:
        """Take a picture of the whole screen, once it stands still, and keep it."""
        path = self._pictures / f"frozen-{name}.png"
        before = ""
        for _ in range(_LOOKS):
            self.command("import", "-window", "root", str(path))
            now = self.command("identify", "-format", "%#", str(path))
            if now == before:
                break
            before = now
        assert path.stat().st_size > 0
        return path


class Program:
    """The frozen program as one user runs it; killed at the end if it still runs.

    Attributes:
        home: The user's home folder.
    """

    def __init__(self, screen: Screen, executable: Path, home: Path) -> None:
        home.mkdir()
        self.home = home
        self._screen = screen
        self._executable = executable
        self._log = home.with_name(f"{home.name}.log")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def history(self) -> Path:
        """The file that the program keeps its results in."""
        return self.home / ".local/share/dipnet/history.sqlite3"

    @property
    def environment(self) -> dict[str, str]:
        """What the program is told: a screen, a home, and nothing of the tests."""
        return {**self._screen.environment, "HOME": str(self.home), "QT_QPA_PLATFORM": "xcb"}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the program for the terminal to its end."""
        return subprocess.run(
            [self._executable, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=2 * PATIENCE,
        )

    def start(self, *arguments: str | Path) -> None:
        """Start the window and wait until it shows something."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._executable.with_name("dipnet-window"), *map(str, arguments)],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.wait_for("Dipnet")
        until(lambda: self._screen.colours(self.window) > 20, "something in the window")

    @property
    def window(self) -> str:
        """The number of the main window; "" if it is not there."""
        return self._screen.window("Dipnet")

    def wait_for(self, title: str) -> None:
        """Wait for a window whose title matches, and give it the keyboard."""
        until(lambda: self._gives_keyboard(title), f"a window {title!r}\n{self.said}")

    def wait_until_gone(self, title: str) -> None:
        """Wait until no window has this title any more."""
        until(lambda: not self._screen.window(title), f"no window {title!r}")

    def press_until(self, key: str, holds: Callable[[], object], what: str) -> None:
        """Press a key until it has its effect; for keys that do no harm when pressed twice.

        A window that has just appeared may not be ready for a key yet.
        """
        last = float("-inf")

        def pressed() -> object:
            nonlocal last
            found = holds()
            if not found and time.monotonic() - last > _AGAIN:
                self.press(key)
                last = time.monotonic()
            return found

        until(pressed, what)

    def enter_path(self, title: str, path: Path) -> None:
        """Answer the dialog ``title``, which asks for a file, with ``path``."""
        self.wait_for(title)
        self._screen.copy(str(path))
        self.press("ctrl+a", "ctrl+v")
        self.press_until("Return", lambda: not self._screen.window(title), "the dialog closes")

    def _gives_keyboard(self, title: str) -> bool:
        assert not self.ended, f"the program ended: {self.said}"
        window = self._screen.window(title)
        if window and self._screen.command("xdotool", "getactivewindow").strip() == window:
            return True
        if window:
            self._screen.command("xdotool", "windowactivate", window)
        return False

    def press(self, *keys: str) -> None:
        """Press keys, in xdotool's names: ``ctrl+v``, ``Return``."""
        for key in keys:
            self._screen.command("xdotool", "key", "--clearmodifiers", "--delay", "40", key)

    def write(self, text: str) -> None:
        """Type ``text``."""
        self._screen.command("xdotool", "type", "--delay", "15", text)

    @property
    def ended(self) -> bool:
        """Whether the window's process has ended."""
        return self._process is not None and self._process.poll() is not None

    @property
    def said(self) -> str:
        """What the window's process wrote to its terminal."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def close(self) -> None:
        """Quit with the keyboard; the process must end by itself, with success and in silence."""
        assert self._process is not None
        self.wait_for("Dipnet")
        self.press("ctrl+q")
        assert self._process.wait(PATIENCE) == 0, self.said
        self._process = None
        assert not re.search("Traceback|QObject|warning", self.said), self.said

    def kill(self) -> None:
        """End the window at once, as a power failure does, with every process it started."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, 9)
            self._process.wait()
        self._process = None
