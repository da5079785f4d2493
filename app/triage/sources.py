"""Where messages come from: files, folders, Maildir, mbox, .emlx and zip, one after the other.

Nothing is unpacked to disk, names inside archives are never used as paths, links are not followed
and a source of any size is read as a stream.
"""

from __future__ import annotations

import io
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from app.mail import limits, reader

_CUT: Final = limits.MESSAGE_BYTES + 1
"""Bytes read of one message: one more than the reader takes, so that it sees that it is cut."""

_CHUNK: Final = 1 << 20
_SEPARATOR_BYTES: Final = 4_096
"""Room that a separator line and the line behind it need; a match nearer to the end of a chunk is
looked for again in the next one."""

_SEPARATOR: Final = re.compile(
    rb"(?:\A|\n)From ([^\n]{0,600})\n"
    rb"(?=>?From [^\n]*|[!-9;-~]{1,100}[ \t]*:)"
)
_CLOCK: Final = re.compile(rb"\d:\d\d")
_YEAR: Final = re.compile(rb"\d{4}")
_FIRST: Final = re.compile(rb"From [^\n]{0,600}\n(?:>?From [^\n]*\n)*[!-9;-~]{1,100}[ \t]*:")
_QUOTED: Final = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_CONTENT_LENGTH: Final = re.compile(
    rb"^content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE
)
_LENGTHS_CHECKED: Final = 3

_ZIP_MAGIC: Final = b"PK\x03\x04"
_ZIP_EMPTY: Final = b"PK\x05\x06"
_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY_MAGIC: Final = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf",
    b"Rar!", b"\x7fELF", b"MZ", b"RIFF", b"OggS", b"ID3", b"SQLite format", b"!BDN",
)  # fmt: skip
_HEAD: Final = 8_192
_TEXT_BYTES: Final = bytes(range(32, 256)) + b"\t\n\r\f\x1b\x08"
_CONTROL_SHARE: Final = 0.02

_ZIP_MEMBERS: Final = 10_000
"""Members read of one archive."""
_ZIP_DIRECTORY_BYTES: Final = 16 * 1024 * 1024
"""Of the list of members, which the library takes into memory at once."""
_ZIP_MEMBER_BYTES: Final = 128 * 1024 * 1024
"""Of one member, which is an mbox if it is that large."""
_ZIP_RATIO: Final = 200
"""Unpacked against packed size; mail packs 3 to 20 times, bombs over 1,000 times."""
_ZIP_TOTAL_BYTES: Final = 4 * 1024 * 1024 * 1024
"""Unpacked from one archive."""
_FOLDER_DEPTH: Final = 100

_IGNORED: Final = frozenset(
    {".ds_store", "thumbs.db", "desktop.ini", "maildirfolder", "subscriptions", ".gitignore",
     ".gitkeep", ".gitattributes"}
)  # fmt: skip
_IGNORED_ENDS: Final = (".msf", ".lock", ".index", ".cache", ".log", ".partial.emlx", ".dat~")
_IGNORED_STARTS: Final = ("dovecot", "._")


@dataclass(frozen=True, slots=True)
class Locator:
    """Enough to read one message again.

    Attributes:
        path: Of the file.
        index: Position in an mbox or zip, from 0; else 0.
        offset: Of the first byte in an mbox (or in the mbox inside a zip); else 0.
        length: In bytes.
        member: The name inside a zip; "" elsewhere. Never used as a path.
    """

    path: str
    index: int = 0
    offset: int = 0
    length: int = 0
    member: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no message.

    Attributes:
        code: A stable kebab-case code.
        text: A sentence for the user, with the name of the file and what to do.
    """

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One message, or one thing that is none; exactly one of ``data`` and ``problem`` is set."""

    locator: Locator
    data: bytes | None
    problem: Problem | None


class SourceError(Exception):
    """A message cannot be read (again).

    Attributes:
        problem: What to tell the user.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


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
            return _read_member(path, locator)
        with path.open("rb") as file:
            if locator.offset or locator.index or _is_mbox(file.read(_HEAD)):
                file.seek(locator.offset)
                data = file.read(min(locator.length, _CUT))
                if len(data) < min(locator.length, _CUT):
                    raise SourceError(_changed(path))
                return _unquoted(data)
            file.seek(0)
            return file.read(_CUT)
    except OSError as error:
        raise SourceError(_os_problem(path, error)) from error


def shown(name: str) -> str:
    """Return a file name safe to show: what cannot be printed becomes a question mark."""
    return "".join(c if c.isprintable() else "?" for c in name)


def _path(path: Path) -> Iterator[Item]:
    """Yield the messages of one file or folder that the user named."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield _problem(path, _os_problem(path, error))
        return
    except ValueError:
        yield _problem(path, Problem("missing", f"{shown(str(path))} is not a usable name."))
        return
    if stat.S_ISDIR(mode):
        count = 0
        for item in _folder(path, 0):
            count += 1
            yield item
        if not count:
            yield _problem(
                path,
                Problem(
                    "no-messages", f"{_name(path)} has no messages in it. Choose another folder."
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
        yield _problem(folder, _os_problem(folder, error))
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
                    yield _problem(
                        path,
                        Problem(
                            "too-deep",
                            f"{_name(path)} lies in too many folders. Open it by itself.",
                        ),
                    )
                elif not (maildir and entry.name == "tmp"):
                    yield from _folder(path, depth + 1)
                continue
            mode = entry.stat(follow_symlinks=False).st_mode
        except OSError as error:
            yield _problem(path, _os_problem(path, error))
            continue
        if stat.S_ISREG(mode) and not _ignored(entry.name):
            yield from _file(path, mode)


def _ignored(name: str) -> bool:
    """Return True for files that mail programs and desktops keep beside messages."""
    lower = name.lower()
    return lower in _IGNORED or lower.endswith(_IGNORED_ENDS) or lower.startswith(_IGNORED_STARTS)


def _file(path: Path, mode: int) -> Iterator[Item]:
    """Yield the messages of one file."""
    if not stat.S_ISREG(mode):
        yield _problem(path, Problem("not-a-file", f"{_name(path)} is not a file. Leave it out."))
        return
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if not head:
                yield _problem(
                    path, Problem("empty", f"{_name(path)} is empty. Save the message again.")
                )
            elif head.startswith((_ZIP_MAGIC, _ZIP_EMPTY)):
                yield from _zip(path, file)
            elif _is_mbox(head):
                yield from _mbox(path, file)
            elif is_binary(head):
                yield _problem(path, _not_mail(_name(path), head))
            else:
                file.seek(0)
                data = file.read(_CUT)
                size = os.fstat(file.fileno()).st_size
                yield Item(Locator(str(path), length=size), data, None)
    except OSError as error:
        yield _problem(path, _os_problem(path, error))


def is_binary(head: bytes) -> bool:
    """Return True if a file that begins with ``head`` is neither mail nor text."""
    if head.startswith(_OLE_MAGIC):
        return False
    if head.startswith(_BINARY_MAGIC) and not reader.has_headers(head):
        return True
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"} or reader.has_headers(head.replace(b"\r\n", b"\n")):
        return False
    return len(head.translate(None, _TEXT_BYTES)) > len(head) * _CONTROL_SHARE


def _not_mail(name: str, head: bytes) -> Problem:
    """Return what to say about a file that is no mail."""
    if head.startswith(b"!BDN"):
        return Problem(
            "not-mail",
            f"{name} is an Outlook data file. Save the messages from Outlook as .msg files first.",
        )
    return Problem(
        "not-mail", f"{name} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files."
    )


# mbox ------------------------------------------------------------------------------------------


def _is_mbox(head: bytes) -> bool:
    """Return True if a file that begins with ``head`` is an mbox."""
    return _FIRST.match(head.lstrip(b"\r\n")) is not None


def _mbox(path: Path, file: IO[bytes]) -> Iterator[Item]:
    """Yield the messages of an mbox as a stream; memory does not grow with its size."""
    for index, (offset, length) in enumerate(_messages(file)):
        file.seek(offset)
        data = file.read(min(length, _CUT))
        locator = Locator(str(path), index, offset, length)
        if not data.strip():
            text = f"Message {index + 1} in {_name(path)} is empty."
            yield Item(locator, None, Problem("empty", text))
        else:
            yield Item(locator, _unquoted(data), None)


def _messages(file: IO[bytes]) -> Iterator[tuple[int, int]]:
    """Yield offset and length of every message in an mbox, separator lines left out."""
    size = file.seek(0, os.SEEK_END)
    skip_to = 0
    lengths = _lengths_hold(file, size)
    start = -1
    for line, behind in _separators(file, size):
        if line < skip_to:
            continue
        if start >= 0:
            yield start, _trimmed(file, start, line)
        start = behind
        skip_to = _by_length(file, start, size) or 0 if lengths else 0
    if start >= 0:
        yield start, _trimmed(file, start, size)


def _separators(file: IO[bytes], size: int) -> Iterator[tuple[int, int]]:
    """Yield where each separator line begins, and where the line behind it does.

    The line must carry a time and a year, and a header (or another such line) must follow: a
    sentence in a body that begins with "From " has neither.
    """
    position = 0
    first = True
    while position < size:
        file.seek(position)
        data = file.read(_CHUNK + _SEPARATOR_BYTES)
        last = position + len(data) >= size
        if first:
            start = len(data) - len(data.lstrip(b"\r\n"))
            opening = data.find(b"\n", start) + 1
            yield position + start, position + (opening or len(data))
            first = False
        for found in _SEPARATOR.finditer(data):
            begin = found.start() + (data[found.start() : found.start() + 1] == b"\n")
            if position + begin == 0 or (not last and begin >= _CHUNK):
                continue
            clock = _CLOCK.search(found[1])
            if not clock or not _YEAR.search(found[1], clock.end()):
                continue
            yield position + begin, position + found.end()
        if last:
            return
        position += _CHUNK


def _by_length(file: IO[bytes], start: int, size: int) -> int | None:
    """Return where the message at ``start`` ends by its Content-Length; None if that is wrong."""
    file.seek(start)
    head = file.read(_CHUNK // 16)
    blank = re.search(rb"\r?\n\r?\n", head)
    stated = _CONTENT_LENGTH.search(head[: blank.start() + 1]) if blank else None
    if not blank or not stated:
        return None
    end = start + blank.end() + int(stated[1])
    if end > size:
        return None
    file.seek(end)
    rest = file.read(_SEPARATOR_BYTES)
    bare = rest.lstrip(b"\r\n")
    if not bare and len(rest) < _SEPARATOR_BYTES:
        return size
    if len(rest) - len(bare) <= 4 and _FIRST.match(bare):
        return end
    return None


def _lengths_hold(file: IO[bytes], size: int) -> bool:
    """Return True if the first messages all end where their Content-Length says (mboxcl).

    One message alone proves nothing: its sender could hide the following ones with a false length.
    """
    file.seek(0)
    position = file.read(_HEAD).find(b"\n") + 1
    for _ in range(_LENGTHS_CHECKED):
        end = _by_length(file, position, size)
        if end is None:
            return False
        if end >= size:
            return True
        file.seek(end)
        rest = file.read(_SEPARATOR_BYTES)
        start = len(rest) - len(rest.lstrip(b"\r\n"))
        position = end + rest.find(b"\n", start) + 1
    return True


def _trimmed(file: IO[bytes], start: int, end: int) -> int:
    """Return the length of a message without the empty line that separates it from the next."""
    if end <= start:
        return 0
    file.seek(max(start, end - 4))
    tail = file.read(min(4, end - start))
    for separator in (b"\r\n\r\n", b"\n\n"):
        if tail.endswith(separator):
            return end - start - len(separator) // 2
    return end - start


def _unquoted(data: bytes) -> bytes:
    """Return a message from an mbox with its quoted "From " lines restored (mboxo, mboxrd)."""
    return _QUOTED.sub(b"", data) if b">From " in data else data


# zip -------------------------------------------------------------------------------------------


def _zip(path: Path, file: IO[bytes]) -> Iterator[Item]:
    """Yield the messages of a zip archive."""
    try:
        with _opened(path, file) as archive:
            yield from _members(path, archive)
    except SourceError as error:
        yield _problem(path, error.problem)


def _opened(path: Path, file: IO[bytes]) -> zipfile.ZipFile:
    """Return the archive in ``file``, its list of members bounded before it is read.

    Raises:
        SourceError: It is broken or has too many members.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 66_000))
    tail = file.read()
    end = tail.rfind(_ZIP_EMPTY)
    directory = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    if directory > _ZIP_DIRECTORY_BYTES:
        raise SourceError(
            Problem("zip-too-large", f"{_name(path)} has too many members. Unpack it first.")
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
    return Problem("zip-broken", f"{_name(path)} is a damaged archive. Get it again.")


def _members(path: Path, archive: zipfile.ZipFile) -> Iterator[Item]:
    """Yield the messages of every member."""
    index = 0
    total = 0
    count = 0
    for name, info in _named(archive):
        count += 1
        if count > _ZIP_MEMBERS:
            text = f"{_name(path)} has over {_ZIP_MEMBERS} members. Unpack it to read the rest."
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
        text = f"{_name(path)} has no messages in it. Choose another archive."
        yield _problem(path, Problem("no-messages", text))


def _named(archive: zipfile.ZipFile) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """Yield the members that may be messages, with a name that is theirs alone."""
    seen: set[str] = set()
    for number, info in enumerate(archive.infolist()):
        base = info.filename.replace("\\", "/").rpartition("/")[2]
        if info.is_dir() or not base or _ignored(base):
            continue
        name = info.filename or str(number)
        name = f"{name}#{number}" if name in seen else name
        seen.add(name)
        yield name, info


def _of_member(locator: Locator, data: bytes, info: zipfile.ZipInfo) -> Iterator[Item]:
    """Yield the messages in one unpacked member."""
    name = f"{shown(info.filename)} in {_name(Path(locator.path))}"
    if not data:
        yield Item(locator, None, Problem("empty", f"{name} is empty."))
    elif data.startswith((_ZIP_MAGIC, _ZIP_EMPTY)):
        text = f"{name} is an archive inside an archive. Unpack the outer one first."
        yield Item(locator, None, Problem("zip-nested", text))
    elif _is_mbox(data[:_HEAD]):
        for number, (start, length) in enumerate(_messages(io.BytesIO(data))):
            piece = data[start : start + length][:_CUT]
            place = Locator(locator.path, locator.index + number, start, length, locator.member)
            yield Item(place, _unquoted(piece), None)
    elif is_binary(data[:_HEAD]):
        yield Item(locator, None, _not_mail(name, data[:_HEAD]))
    else:
        place = Locator(locator.path, locator.index, 0, len(data), locator.member)
        yield Item(place, data[:_CUT], None)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, total: int) -> bytes:
    """Return one member unpacked, in limits.

    Raises:
        SourceError: It is encrypted, damaged or a bomb.
    """
    name = f"{shown(info.filename)} in {_name(Path(archive.filename or 'the archive'))}"
    if info.flag_bits & 1:
        text = f"{name} is protected with a password. Unpack it first."
        raise SourceError(Problem("zip-encrypted", text))
    size = info.file_size
    allowed = max(1 << 20, info.compress_size * _ZIP_RATIO)
    if size > min(allowed, _ZIP_MEMBER_BYTES) or total + size > _ZIP_TOTAL_BYTES:
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


def _read_member(path: Path, locator: Locator) -> bytes:
    """Return one message of a zip archive.

    Raises:
        OSError: The archive cannot be opened.
        SourceError: The member is gone or unreadable.
    """
    with path.open("rb") as file, _opened(path, file) as archive:
        info = dict(_named(archive)).get(locator.member)
        if info is None:
            raise SourceError(_changed(path))
        data = _unpacked(archive, info, 0)
    if _is_mbox(data[:_HEAD]):
        data = data[locator.offset : locator.offset + locator.length]
        return _unquoted(data[:_CUT])
    return data[:_CUT]


# problems --------------------------------------------------------------------------------------


def _problem(path: Path, problem: Problem) -> Item:
    """Return the item for a path without a message."""
    return Item(Locator(str(path)), None, problem)


def _name(path: Path) -> str:
    """Return how ``path`` is called in a sentence."""
    return shown(path.name or str(path))


def _changed(path: Path) -> Problem:
    """Return what to say about a file that is no longer what it was."""
    return Problem("changed", f"{_name(path)} has changed since it was opened. Open it again.")


def _os_problem(path: Path, error: OSError) -> Problem:
    """Return what to say about an error of the operating system."""
    name = shown(str(path))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem("missing", f"{name} does not exist. Check the name.")
    if isinstance(error, PermissionError):
        return Problem("unreadable", f"{name} may not be read. Ask for permission or copy it.")
    return Problem("unreadable", f"{name} cannot be read ({error.strerror or 'unknown error'}).")
