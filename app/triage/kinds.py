"""What a file is by its name and its first bytes."""

from __future__ import annotations

from typing import Final

from app.mail import reader

HEAD_BYTES: Final = 8_192
"""Bytes at the beginning of a file that tell its kind."""

_ZIP_MAGIC: Final = b"PK\x03\x04"
ZIP_END: Final = b"PK\x05\x06"
"""Of the record at the end of a zip archive, with which an empty one begins (APPNOTE 4.3.16)."""

_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY_MAGIC: Final = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf",
    b"Rar!", b"\x7fELF", b"MZ", b"RIFF", b"OggS", b"ID3", b"SQLite format", b"!BDN",
)  # fmt: skip
_TEXT_BYTES: Final = bytes(range(32, 256)) + b"\t\n\r\f\x1b\x08"
_CONTROL_SHARE: Final = 0.02

_IGNORED: Final = frozenset(
    {".ds_store", "thumbs.db", "desktop.ini", "maildirfolder", "subscriptions", ".gitignore",
     ".gitkeep", ".gitattributes"}
)  # fmt: skip
_IGNORED_ENDS: Final = (".msf", ".lock", ".index", ".cache", ".log", ".partial.emlx", ".dat~")
_IGNORED_STARTS: Final = ("dovecot", "._")


def is_ignored(name: str) -> bool:
    """Return True for files that mail programs and desktops keep beside messages."""
    lower = name.lower()
    return lower in _IGNORED or lower.endswith(_IGNORED_ENDS) or lower.startswith(_IGNORED_STARTS)


def is_binary(head: bytes) -> bool:
    """Return True if a file that begins with ``head`` is neither mail nor text."""
    if head.startswith(_OLE_MAGIC):
        return False
    if head.startswith(_BINARY_MAGIC) and not reader.has_headers(head):
        return True
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"} or reader.has_headers(head.replace(b"\r\n", b"\n")):
        return False
    return len(head.translate(None, _TEXT_BYTES)) > len(head) * _CONTROL_SHARE


def is_zip(head: bytes) -> bool:
    """Return True if a file that begins with ``head`` is a zip archive."""
    return head.startswith((_ZIP_MAGIC, ZIP_END))
