"""What is inside an archive, by its list of names alone: nothing is unpacked to disk."""

from __future__ import annotations

import io
import re
import tarfile
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final

from app.mail import limits

_ERRORS: Final = (
    zipfile.BadZipFile, zlib.error, tarfile.TarError, OSError, EOFError, ValueError,
    NotImplementedError, RuntimeError, OverflowError, KeyError, IndexError, MemoryError,
)  # fmt: skip
_END: Final = b"PK\x05\x06"
_LINK: Final = re.compile(
    rb'Target\s*=\s*["\']((?:https?|file|mhtml|ftp|\\\\)[^"\']{1,2000})["\']', re.IGNORECASE
)
_RAR4: Final = b"Rar!\x1a\x07\x00"
_RAR5: Final = b"Rar!\x1a\x07\x01\x00"


@dataclass(slots=True)
class Listing:
    """What an archive says about itself.

    Attributes:
        members: Names, bounded.
        encrypted: True if a password is needed for some of it.
        cut: True if there are more members than were listed.
        office: "word", "xl", "ppt" or "" (Office Open XML).
        macros: True if it carries a VBA project.
        links: Addresses that an Office document refers to.
        android: True if it is an Android package.
        java: True if it is a Java archive.
    """

    members: list[str] = field(default_factory=list)
    encrypted: bool = False
    cut: bool = False
    office: str = ""
    macros: bool = False
    links: list[str] = field(default_factory=list)
    android: bool = False
    java: bool = False


def listing(data: bytes, kind: str) -> Listing | None:
    """Return the list of an archive; None if it cannot be listed.

    Args:
        data: The archive.
        kind: Its media type by :func:`app.mail.detection.by_content`.
    """
    reader = _READERS.get(kind)
    if reader is None:
        return None
    try:
        return reader(data)
    except _ERRORS:
        return None


def _zip(data: bytes) -> Listing | None:
    """List a zip archive, an Office Open XML document or a Java archive."""
    end = data.rfind(_END)
    if end < 0 or int.from_bytes(data[end + 12 : end + 16], "little") > limits.ARCHIVE_DIRECTORY:
        return None
    result = Listing()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        result.cut = len(infos) > limits.ARCHIVE_MEMBERS
        for info in infos[: limits.ARCHIVE_MEMBERS]:
            name = info.filename
            lower = name.lower()
            result.encrypted = result.encrypted or bool(info.flag_bits & 1)
            result.macros = result.macros or lower.endswith("vbaproject.bin")
            result.android = result.android or lower == "androidmanifest.xml"
            result.java = result.java or lower == "meta-inf/manifest.mf"
            top = lower.partition("/")[0]
            if top in {"word", "xl", "ppt"} and "[Content_Types].xml" in archive.NameToInfo:
                result.office = top
            if not info.is_dir():
                result.members.append(name[: limits.NAME_CHARACTERS])
        if result.office:
            result.links = _relationships(archive, infos)
    return result


def _relationships(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> list[str]:
    """Return the addresses outside that an Office document names."""
    found: dict[str, None] = {}
    room = limits.OFFICE_RELATIONSHIPS
    for info in infos[: limits.ARCHIVE_MEMBERS]:
        if not info.filename.lower().endswith(".rels") or info.flag_bits & 1:
            continue
        if info.file_size > room:
            break
        try:
            with archive.open(info) as member:
                content = member.read(room)
        except _ERRORS:
            continue
        room -= len(content)
        for target in _LINK.findall(content):
            address = target.decode("utf-8", "replace").replace("&amp;", "&")
            if "schemas.openxmlformats.org" not in address:
                found[address] = None
            if len(found) >= limits.ATTACHMENT_LINKS:
                return list(found)
    return list(found)


def _tar(data: bytes) -> Listing:
    """List a tar archive."""
    result = Listing()
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        for member in archive:
            if len(result.members) >= limits.ARCHIVE_MEMBERS:
                result.cut = True
                break
            if member.isfile():
                result.members.append(member.name[: limits.NAME_CHARACTERS])
    return result


def _gzip(data: bytes) -> Listing:
    """List a gzip file: the name in its header, or the tar archive inside."""
    unpacked = zlib.decompressobj(wbits=31).decompress(data, limits.ARCHIVE_UNPACKED)
    if unpacked[257:262] == b"ustar":
        try:
            return _tar(unpacked)
        except _ERRORS:
            return Listing(cut=True)
    result = Listing()
    if data[3] & 8:
        start = 10
        if data[3] & 4:
            start += 2 + int.from_bytes(data[10:12], "little")
        name = data[start : start + limits.NAME_CHARACTERS].split(b"\x00", 1)[0]
        result.members.append(name.decode("latin-1"))
    return result


def _rar(data: bytes) -> Listing | None:
    """List a RAR archive, format 4 or 5."""
    if data.startswith(_RAR4):
        return _rar4(data)
    return _rar5(data) if data.startswith(_RAR5) else None


def _rar4(data: bytes) -> Listing:
    """List a RAR 1.5-4.x archive block by block."""
    result = Listing()
    position = len(_RAR4)
    while position + 7 <= len(data) and len(result.members) < limits.ARCHIVE_MEMBERS:
        kind = data[position + 2]
        flags = int.from_bytes(data[position + 3 : position + 5], "little")
        size = int.from_bytes(data[position + 5 : position + 7], "little")
        if size < 7:
            break
        if kind == 0x73 and flags & 0x80:
            result.encrypted = True
            break
        added = 0
        if kind == 0x74 or flags & 0x8000:
            added = int.from_bytes(data[position + 7 : position + 11], "little")
        if kind == 0x74:
            result.encrypted = result.encrypted or bool(flags & 4)
            length = int.from_bytes(data[position + 26 : position + 28], "little")
            start = position + 32 + (8 if flags & 0x100 else 0)
            name = data[start : start + min(length, limits.NAME_CHARACTERS)]
            result.members.append(name.split(b"\x00", 1)[0].decode("utf-8", "replace"))
        position += size + added
    return result


def _rar5(data: bytes) -> Listing:
    """List a RAR 5 archive block by block."""
    result = Listing()
    position = len(_RAR5)
    while position + 6 <= len(data) and len(result.members) < limits.ARCHIVE_MEMBERS:
        size, at = _vint(data, position + 4)
        end = at + size
        kind, at = _vint(data, at)
        flags, at = _vint(data, at)
        if kind == 4:
            result.encrypted = True
            break
        if kind == 5 or not size:
            break
        extra = 0
        if flags & 1:
            extra, at = _vint(data, at)
        content = 0
        if flags & 2:
            content, at = _vint(data, at)
        if kind == 2:
            result.members.append(_rar5_name(data, at))
            result.encrypted = result.encrypted or _rar5_encrypted(data, end - extra, end)
        position = end + content
    return result


def _rar5_name(data: bytes, at: int) -> str:
    """Return the name in a file block of RAR 5."""
    flags, at = _vint(data, at)
    _, at = _vint(data, at)
    _, at = _vint(data, at)
    at += (4 if flags & 2 else 0) + (4 if flags & 4 else 0)
    _, at = _vint(data, at)
    _, at = _vint(data, at)
    length, at = _vint(data, at)
    return data[at : at + min(length, limits.NAME_CHARACTERS)].decode("utf-8", "replace")


def _rar5_encrypted(data: bytes, at: int, end: int) -> bool:
    """Return True if the extra area of a file block says that the file is encrypted."""
    while 0 < at < end:
        size, at = _vint(data, at)
        kind, _ = _vint(data, at)
        if kind == 1:
            return True
        if not size:
            return False
        at += size
    return False


def _vint(data: bytes, at: int) -> tuple[int, int]:
    """Return a variable-length number and the offset behind it."""
    value = 0
    for shift in range(0, 70, 7):
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if not byte & 0x80:
            break
    return value, at


def _seven(data: bytes) -> Listing | None:
    """Tell whether a 7z archive hides its names; they are packed, so they are not listed."""
    # The end header begins with its kind; 0x17 is a packed one, and only AES (06 F1 07 01) in its
    # coder list needs a password (7zFormat.txt of the LZMA SDK).
    return Listing(encrypted=b"\x06\xf1\x07\x01" in data[-4_096:], cut=True)


_READERS: Final = {
    "application/zip": _zip,
    "application/x-tar": _tar,
    "application/gzip": _gzip,
    "application/vnd.rar": _rar,
    "application/x-7z-compressed": _seven,
}
