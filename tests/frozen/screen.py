"""A screen without a monitor, and a program on it that is looked at and typed to from outside.

Nothing in the program knows of the tests: xdotool presses keys, xclip fills the clipboard, pictures
are taken of the screen, and what was done is read from the user's files.
"""

from __future__ import annotations

import os
import re
import select
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Self

PATIENCE: Final = 60.0
"""Seconds that something may take on a busy machine before it counts as failed."""
_GLANCE: Final = 0.1


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
        reading, writing = os.pipe()
        self._start(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                "1440x1000x24",
                "-nolisten",
                "tcp",
            ],
            pass_fds=(writing,),
        )
        os.close(writing)
        ready, _, _ = select.select([reading], [], [], PATIENCE)
        assert ready, "Xvfb did not start"
        number = os.read(reading, 16).decode().strip()
        os.close(reading)
        self.environment = {
            "DISPLAY": f":{number}",
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
        }
        self._start(["openbox", "--sm-disable"])
        until(
            lambda: self.command("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "a window manager"
        )
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(PATIENCE)

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
            command, env=self.environment, input=given, capture_output=True, check=False
        )
        return done.stdout.decode() if done.returncode == 0 else ""

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
        """Take a picture of the whole screen and keep it."""
        path = self._pictures / f"frozen-{name}.png"
        self.command("import", "-window", "root", str(path))
        assert path.stat().st_size > 0
        return path


class Program:
    """The frozen program as one user runs it.

    Attributes:
        home: The user's home folder.
    """

    def __init__(self, screen: Screen, executable: Path, home: Path) -> None:
        self.home = home
        self._screen = screen
        self._executable = executable
        self._log = home.parent / "window.log"
        self._process: subprocess.Popen[bytes] | None = None

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
        until(lambda: self._screen.colours(self.window("Dipnet")) > 20, "something in the window")

    def window(self, title: str) -> str:
        """Return the number of the visible window whose title holds ``title``; "" if none does."""
        found = self._screen.command("xdotool", "search", "--onlyvisible", "--name", title)
        return found.split()[0] if found else ""

    def wait_for(self, title: str) -> None:
        """Wait for a window with ``title``, and give it the keyboard."""
        until(lambda: self.window(title) or self.ended, f"a window {title!r}\n{self.said}")
        assert not self.ended, f"the program ended: {self.said}"
        self._screen.command("xdotool", "windowactivate", "--sync", self.window(title))

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
