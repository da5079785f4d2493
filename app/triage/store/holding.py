"""Locks that end with the process that holds them, however it ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int, *, shared: bool, wait: bool) -> bool:
        if shared:  # Windows keeps files that are open from being deleted: that is enough
            return True
        try:
            msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int, *, shared: bool, wait: bool) -> bool:
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(file, kind if wait else kind | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class Hold:
    """A lock file that this process holds."""

    def __init__(self, path: Path, file: int) -> None:
        self._path = path
        self._file = file

    @classmethod
    def take(cls, path: Path, *, shared: bool = False, wait: bool = False) -> Hold | None:
        """Lock ``path``, which is created if need be; None if another one holds it.

        Args:
            path: The lock file; its folder exists.
            shared: Let others hold it too, who also share it.
            wait: Wait until it is free.

        Raises:
            OSError: The file cannot be created.
        """
        while True:
            file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
            if not _lock(file, shared=shared, wait=wait):
                os.close(file)
                return None
            with suppress(OSError):
                if path.stat().st_ino == os.fstat(file).st_ino:
                    return cls(path, file)
            os.close(file)  # it was deleted while we waited for it

    def share(self) -> None:
        """Let others hold it too."""
        _lock(self._file, shared=True, wait=True)

    def alone(self) -> bool:
        """Stop sharing it, if nobody else holds it; return whether that was so."""
        return _lock(self._file, shared=False, wait=False)

    def release(self, *, delete: bool = False) -> None:
        """Let go of it."""
        if delete and sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._file)
        if delete and sys.platform == "win32":  # where open files cannot be deleted
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
