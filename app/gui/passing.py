"""A history that lasts as long as the program: for readers who want none, or cannot have one.

It is a file all the same, in a folder of its own that nobody else may look into: in memory it would
grow with every one of 100,000 messages.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.triage.store import Store, StoreFailed
from app.triage.store.holding import Hold

_PREFIX: Final = "dipnet-history-"
_LOCK: Final = "in-use"
_YOUNG: Final = 60.0
"""Seconds for which a folder is left alone: another Dipnet may just be making it."""


class PassingHistory:
    """A history in a folder that is deleted at the end.

    Attributes:
        store: What is kept in it.
    """

    def __init__(self) -> None:
        """Begin one, and delete what a Dipnet that was killed has left behind.

        Raises:
            StoreFailed: No file can be written for it.
        """
        _sweep()
        try:
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._hold = Hold.take(self._folder / _LOCK)
        except OSError as error:
            raise StoreFailed(
                QCoreApplication.translate(
                    "passing",
                    "Several messages cannot be judged together, because no temporary file can be "
                    "written. Please make room on the disk.",
                )
            ) from error
        self.store = Store.open(self._folder / "history.sqlite3")

    def end(self) -> None:
        """Close and delete it."""
        self.store.close()
        if self._hold is not None:
            self._hold.release()
        shutil.rmtree(self._folder, ignore_errors=True)


def _sweep() -> None:
    """Delete the folders of programs that ended without :meth:`PassingHistory.end`."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            found = folder.lstat()
            # The folder of all users may hold one that somebody else made to mislead us.
            if hasattr(os, "getuid") and found.st_uid != os.getuid():
                continue
            if not stat.S_ISDIR(found.st_mode):
                continue
            if time.time() - found.st_mtime < _YOUNG:
                continue
            hold = Hold.take(folder / _LOCK)
            if hold is not None:
                hold.release()
                shutil.rmtree(folder, ignore_errors=True)
