"""Opens the window, or says plainly why it cannot open. Qt is imported here and not before."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


class WindowUnavailable(Exception):  # noqa: N818 - says what happened
    """There is no screen, or what draws windows is missing; says what to do instead."""


def open_window(paths: Sequence[str]) -> int:
    """Show the window with the messages at ``paths``; return the exit status when it is closed.

    Raises:
        WindowUnavailable: There is no display, or a library of the system is missing.
    """
    if not has_display():
        raise WindowUnavailable(
            "No display was found, so the window cannot open. "
            "To judge messages here in the terminal, use: dipnet scan PATH"
        )
    try:
        from app.gui.main import run
    except ImportError as error:
        raise WindowUnavailable(
            f"The window cannot open, because a library of the system is missing ({error}). "
            "On Debian and Ubuntu, install libegl1 and libgl1. "
            "To judge messages in the terminal, use: dipnet scan PATH"
        ) from error
    return run(paths)


def has_display() -> bool:
    """Return whether there is something to show a window on."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
