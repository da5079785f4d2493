"""Opening the file: a new one, a sound one, or one that has to be set aside."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.triage.problems import shown
from app.triage.store import failures, schema
from app.triage.store.connections import suspect
from app.triage.store.holding import Hold
from app.triage.store.values import StoreFailed

CHECKED_BYTES: Final = 96 << 20
"""Up to this size the whole file is checked each time: 0.3 s. A larger one is checked only after
something in it could not be read, since nobody waits seconds for the window each time."""
_ASIDE: Final = ("damaged", "newer")
_BESIDE: Final = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that can be used.

    Attributes:
        hold: Says to other processes that it is in use.
        set_aside: Where the file that was there before was put; None if it was sound.
        notice: What to tell the user about that; "" if nothing.
        suspect: Whether something in it could not be read the last time.
    """

    hold: Hold
    set_aside: Path | None
    notice: str
    suspect: bool


def default_path() -> Path:
    """Return where the user's own history is kept."""
    from platformdirs import user_data_path

    return user_data_path("dipnet", appauthor=False) / "history.sqlite3"


def lock_path(path: Path) -> Path:
    """Return the file that is locked while the history is open."""
    return path.with_name(f"{path.name}.lock")


def open_file(path: Path) -> Opened:
    """Make sure that there is a sound file at ``path``, readable by its owner alone.

    Raises:
        StoreFailed: It cannot be read or written, or other processes use a newer one.
    """
    with failures.in_words(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        hold = Hold.take(lock_path(path))
        alone = hold is not None
        if hold is None:
            hold = Hold.take(lock_path(path), shared=True, wait=True)
        if hold is None:
            raise StoreFailed("The history cannot be used, because its folder allows no locks.")
        try:
            doubted = alone and suspect(path).exists()
            set_aside, notice = _sound(path, alone=alone)
            hold.share()
        except BaseException:
            hold.release()
            raise
    return Opened(hold, set_aside, notice, doubted)


def mend(connection: sqlite3.Connection, path: Path) -> None:
    """Make the index of words anew if that is what could not be read.

    Raises:
        sqlite3.Error: It cannot be made.
    """
    try:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
    suspect(path).unlink(missing_ok=True)


def delete(path: Path) -> None:
    """Delete the file, everything that belongs to it, and everything that was set aside.

    Raises:
        OSError: One of them cannot be deleted.
    """
    names = [path, suspect(path), *(Path(f"{path}{end}") for end in _BESIDE)]
    for kind in _ASIDE:
        names += path.parent.glob(f"{_escaped(path.name)}.{kind}-*")
    names += path.parent.glob(f"{_escaped(path.name)}.job-*.lock")
    for name in names:
        name.unlink(missing_ok=True)


def _escaped(name: str) -> str:
    import glob

    return glob.escape(name)


def _sound(path: Path, *, alone: bool) -> tuple[Path | None, str]:
    """Set aside what is at ``path`` if it cannot be used, and create it if nothing is there."""
    set_aside, notice = None, ""
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        raise StoreFailed(f"The history cannot be used: {shown(str(path))} is not a file.")
    if path.exists():
        kind = _fault(path, alone=alone)
        if kind is not None:
            if not alone:
                raise StoreFailed(_IN_USE[kind])
            set_aside = _put_aside(path, kind)
            notice = _NOTICES[kind].format(name=shown(set_aside.name))
    if not path.exists():
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    return set_aside, notice


_NOTICES: Final = {
    "damaged": "The history was damaged. It was kept as {name}, and a new one was begun.",
    "newer": "The history was made by a newer Dipnet. It was kept as {name}, and a new one was "
    "begun.",
}
_IN_USE: Final = {
    "damaged": "The history is damaged. Close every window of Dipnet and start it again.",
    "newer": "The history is in use by a newer Dipnet. Close it first.",
}


def _fault(path: Path, *, alone: bool) -> str | None:
    """Return what is wrong with the file: "damaged", "newer", or None.

    Raises:
        sqlite3.Error: It cannot be read, for a reason that is not its own fault.
    """
    try:
        # Only to read: whoever may write would, on leaving, take the log into a damaged file.
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        ) as connection:
            if schema.version(connection) > schema.VERSION:
                return "newer"
            small = path.stat().st_size <= CHECKED_BYTES
            if alone and (small or suspect(path).exists()):
                (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                return None if found == "ok" else "damaged"
    except sqlite3.Error as error:
        if failures.is_damage(error):
            return "damaged"
        raise
    return None


def _put_aside(path: Path, kind: str) -> Path:
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    place = path.with_name(f"{path.name}.{kind}-{moment}")
    number = 1
    while place.exists():
        number += 1
        place = path.with_name(f"{path.name}.{kind}-{moment}-{number}")
    # The log goes with it, under the name by which SQLite finds it; it may hold what is missing.
    for end in _BESIDE:
        with suppress(FileNotFoundError):
            Path(f"{path}{end}").rename(f"{place}{end}")
    path.rename(place)
    return place
