"""Where messages come from: files, folders, Maildir, mbox, .emlx and zip, one after the other.

Nothing is unpacked to disk, names inside archives are never used as paths, links are not followed
and a source of any size is read as a stream.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from app.triage import kinds, mbox, problems, zips
from app.triage.item import READ_BYTES, Item, Locator, Problem, SourceError
from app.triage.problems import named, shown

__all__ = ["Item", "Locator", "Problem", "SourceError", "items", "read", "shown"]

_FOLDER_DEPTH: Final = 100


def items(paths: Iterable[Path]) -> Iterator[Item]:
    """Yield every message under ``paths``, in order; what cannot be read is an item too.

    Folders are walked recursively in the order of names; symbolic links inside them are not
    followed. Never raises for what lies on the disk.
    """
    for path in paths:
        yield from _path(path)


def read(locator: Locator) -> bytes:
    """Return the bytes of the message at ``locator``, as :func:`items` gave them.

    Raises:
        SourceError: The file is gone, changed or unreadable.
    """
    path = Path(locator.path)
    try:
        if locator.member:
            return zips.read(path, locator)
        with path.open("rb") as file:
            if locator.offset or locator.index or mbox.is_mbox(file.read(kinds.HEAD_BYTES)):
                file.seek(locator.offset)
                data = file.read(min(locator.length, READ_BYTES))
                if len(data) < min(locator.length, READ_BYTES):
                    raise SourceError(problems.changed(path))
                return mbox.unquoted(data)
            file.seek(0)
            return file.read(READ_BYTES)
    except OSError as error:
        raise SourceError(problems.os_problem(path, error)) from error


def _path(path: Path) -> Iterator[Item]:
    """Yield the messages of one file or folder that the user named."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield problems.instead(path, problems.os_problem(path, error))
        return
    except ValueError:
        yield problems.instead(
            path, Problem("missing", f"{shown(str(path))} is not a usable name.")
        )
        return
    if stat.S_ISDIR(mode):
        count = 0
        for item in _folder(path, 0):
            count += 1
            yield item
        if not count:
            yield problems.instead(
                path,
                Problem(
                    "no-messages", f"{named(path)} has no messages in it. Choose another folder."
                ),
            )
    else:
        yield from _file(path, mode)


def _folder(folder: Path, depth: int) -> Iterator[Item]:
    """Yield the messages of a folder and the folders inside it."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda e: e.name)
    except OSError as error:
        yield problems.instead(folder, problems.os_problem(folder, error))
        return
    names = {e.name for e in entries}
    maildir = {"cur", "new"} <= names
    for entry in entries:
        path = folder / entry.name
        try:
            if entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth >= _FOLDER_DEPTH:
                    yield problems.instead(
                        path,
                        Problem(
                            "too-deep",
                            f"{named(path)} lies in too many folders. Open it by itself.",
                        ),
                    )
                elif not (maildir and entry.name == "tmp"):
                    yield from _folder(path, depth + 1)
                continue
            mode = entry.stat(follow_symlinks=False).st_mode
        except OSError as error:
            yield problems.instead(path, problems.os_problem(path, error))
            continue
        if stat.S_ISREG(mode) and not kinds.is_ignored(entry.name):
            yield from _file(path, mode)


def _file(path: Path, mode: int) -> Iterator[Item]:
    """Yield the messages of one file."""
    if not stat.S_ISREG(mode):
        yield problems.instead(
            path, Problem("not-a-file", f"{named(path)} is not a file. Leave it out.")
        )
        return
    try:
        with path.open("rb") as file:
            head = file.read(kinds.HEAD_BYTES)
            if not head:
                yield problems.instead(
                    path, Problem("empty", f"{named(path)} is empty. Save the message again.")
                )
            elif kinds.is_zip(head):
                yield from zips.items(path, file)
            elif mbox.is_mbox(head):
                with os.fdopen(
                    file.fileno(), "rb", buffering=mbox.BUFFER_BYTES, closefd=False
                ) as stream:
                    yield from mbox.items(path, stream)
            elif kinds.is_binary(head):
                yield problems.instead(path, problems.not_mail(named(path), head))
            else:
                file.seek(0)
                data = file.read(READ_BYTES)
                size = os.fstat(file.fileno()).st_size
                yield Item(Locator(str(path), length=size), data, None)
    except OSError as error:
        yield problems.instead(path, problems.os_problem(path, error))
