"""What goes wrong with the history, in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.triage.problems import shown
from app.triage.store.values import StoreFailed

_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
CAUSES: Final = {
    sqlite3.SQLITE_FULL: "the disk is full. Free some space",
    sqlite3.SQLITE_READONLY: "it may not be changed. Check who may write to its folder",
    sqlite3.SQLITE_PERM: "it may not be changed. Check who may write to its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened. Check that its folder exists and may be used",
    sqlite3.SQLITE_BUSY: "another program keeps it locked. Close that program",
    sqlite3.SQLITE_LOCKED: "another program keeps it locked. Close that program",
    sqlite3.SQLITE_CORRUPT: "it is damaged. Start Dipnet again: it then begins a new one and "
    "keeps the damaged one beside it",
    sqlite3.SQLITE_NOTADB: "it is damaged. Start Dipnet again: it then begins a new one and "
    "keeps the damaged one beside it",
}
"""Why the history cannot be used, by SQLite's result code."""
OTHERWISE: Final = "the disk does not answer as it should. Check the disk"
OF_SYSTEM: Final = "of this: {0}. Check its folder"
"""With the system's own words."""


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether the file itself is at fault."""
    return _code(error) in _DAMAGED


def of_sqlite(path: Path, error: sqlite3.Error) -> StoreFailed:
    """Return the failure for an error of SQLite."""
    return _failure(path, CAUSES.get(_code(error), OTHERWISE))


def of_os(path: Path, error: OSError) -> StoreFailed:
    """Return the failure for an error of the operating system."""
    return _failure(path, OF_SYSTEM.format(error.strerror or error))


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite and the operating system say about ``path`` into :class:`StoreFailed`."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise  # a mistake of ours
    except sqlite3.Error as error:
        raise of_sqlite(path, error) from error
    except OSError as error:
        raise of_os(path, error) from error


def _failure(path: Path, words: str) -> StoreFailed:
    place = f" ({shown(str(path))})"
    return StoreFailed(f"The history{place} cannot be used, because {words}.")


def _code(error: sqlite3.Error) -> int:
    """Return the primary result code; errors that Python raises itself have none."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB)) & 0xFF
