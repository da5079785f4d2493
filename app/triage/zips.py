"""The messages in a zip archive, unpacked one by one in memory and in bounds."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from app.triage import kinds, mbox, problems
from app.triage.item import READ_BYTES, Item, Locator, Problem, SourceError
from app.triage.problems import named, shown

_MEMBERS: Final = 10_000
"""Members read of one archive."""
_DIRECTORY_BYTES: Final = 16 * 1024 * 1024
"""Of the list of members, which the library takes into memory at once."""
_MEMBER_BYTES: Final = 128 * 1024 * 1024
"""Of one member, which is an mbox if it is that large."""
_RATIO: Final = 200
"""Unpacked against packed size; mail packs 3 to 20 times, bombs over 1,000 times."""
_TOTAL_BYTES: Final = 4 * 1024 * 1024 * 1024
"""Unpacked from one archive."""


def items(path: Path, file: IO[bytes]) -> Iterator[Item]:
    """Yield the messages of a zip archive."""
    try:
        with _opened(path, file) as archive:
            yield from _members(path, archive)
    except SourceError as error:
        yield problems.instead(path, error.problem)


def read(path: Path, locator: Locator) -> bytes:
    """Return one message of a zip archive.

    Raises:
        OSError: The archive cannot be opened.
        SourceError: The member is gone or unreadable.
    """
    with path.open("rb") as file, _opened(path, file) as archive:
        info = dict(_candidates(archive)).get(locator.member)
        if info is None:
            raise SourceError(problems.changed(path))
        data = _unpacked(archive, info, 0)
    if mbox.is_mbox(data[: kinds.HEAD_BYTES]):
        data = data[locator.offset : locator.offset + locator.length]
        return mbox.unquoted(data[:READ_BYTES])
    return data[:READ_BYTES]


def _opened(path: Path, file: IO[bytes]) -> zipfile.ZipFile:
    """Return the archive in ``file``, its list of members bounded before it is read.

    Raises:
        SourceError: It is broken or has too many members.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 66_000))
    tail = file.read()
    end = tail.rfind(kinds.ZIP_END)
    directory = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    if directory > _DIRECTORY_BYTES:
        raise SourceError(
            Problem("zip-too-large", f"{named(path)} has too many members. Unpack it first.")
        )
    file.seek(0)
    try:
        return zipfile.ZipFile(file)
    except (
        zipfile.BadZipFile,
        OSError,
        ValueError,
        NotImplementedError,
        EOFError,
        OverflowError,
    ) as error:
        raise SourceError(_broken(path)) from error


def _broken(path: Path) -> Problem:
    """Return what to say about a broken archive."""
    return Problem("zip-broken", f"{named(path)} is a damaged archive. Get it again.")


def _members(path: Path, archive: zipfile.ZipFile) -> Iterator[Item]:
    """Yield the messages of every member."""
    index = 0
    total = 0
    count = 0
    for name, info in _candidates(archive):
        count += 1
        if count > _MEMBERS:
            text = f"{named(path)} has over {_MEMBERS} members. Unpack it to read the rest."
            yield Item(Locator(str(path), index), None, Problem("zip-too-large", text))
            return
        locator = Locator(str(path), index, member=name)
        try:
            data = _unpacked(archive, info, total)
        except SourceError as error:
            yield Item(locator, None, error.problem)
            index += 1
            continue
        total += len(data)
        for item in _of_member(locator, data, info):
            yield item
            index += 1
    if not index:
        text = f"{named(path)} has no messages in it. Choose another archive."
        yield problems.instead(path, Problem("no-messages", text))


def _candidates(archive: zipfile.ZipFile) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """Yield the members that may be messages, with a name that is theirs alone."""
    seen: set[str] = set()
    for number, info in enumerate(archive.infolist()):
        base = info.filename.replace("\\", "/").rpartition("/")[2]
        if info.is_dir() or not base or kinds.is_ignored(base):
            continue
        name = info.filename or str(number)
        name = f"{name}#{number}" if name in seen else name
        seen.add(name)
        yield name, info


def _of_member(locator: Locator, data: bytes, info: zipfile.ZipInfo) -> Iterator[Item]:
    """Yield the messages in one unpacked member."""
    name = f"{shown(info.filename)} in {named(Path(locator.path))}"
    if not data:
        yield Item(locator, None, Problem("empty", f"{name} is empty."))
    elif kinds.is_zip(data):
        text = f"{name} is an archive inside an archive. Unpack the outer one first."
        yield Item(locator, None, Problem("zip-nested", text))
    elif mbox.is_mbox(data[: kinds.HEAD_BYTES]):
        for number, (start, length, quoted) in enumerate(mbox.messages(io.BytesIO(data))):
            piece = data[start : start + length][:READ_BYTES]
            place = Locator(locator.path, locator.index + number, start, length, locator.member)
            yield Item(place, mbox.unquoted(piece) if quoted else piece, None)
    elif kinds.is_binary(data[: kinds.HEAD_BYTES]):
        yield Item(locator, None, problems.not_mail(name, data[: kinds.HEAD_BYTES]))
    else:
        place = Locator(locator.path, locator.index, 0, len(data), locator.member)
        yield Item(place, data[:READ_BYTES], None)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, total: int) -> bytes:
    """Return one member unpacked, in limits.

    Raises:
        SourceError: It is encrypted, damaged or a bomb.
    """
    name = f"{shown(info.filename)} in {named(Path(archive.filename or 'the archive'))}"
    if info.flag_bits & 1:
        text = f"{name} is protected with a password. Unpack it first."
        raise SourceError(Problem("zip-encrypted", text))
    size = info.file_size
    allowed = max(1 << 20, info.compress_size * _RATIO)
    if size > min(allowed, _MEMBER_BYTES) or total + size > _TOTAL_BYTES:
        text = f"{name} unpacks to far more than mail does. Unpack it first if you trust it."
        raise SourceError(Problem("zip-too-large", text))
    try:
        with archive.open(info) as member:
            data = member.read(size + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError,
            ValueError, OverflowError) as error:  # fmt: skip
        text = f"{name} is damaged or packed in an unknown way. Get the archive again."
        raise SourceError(Problem("zip-broken", text)) from error
    if len(data) > size:
        text = f"{name} is larger than the archive says. Leave it out."
        raise SourceError(Problem("zip-too-large", text))
    return data
