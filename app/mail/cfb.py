"""Compound files (MS-CFB): the file system inside Outlook .msg and old Office files.

Read lazily and in bounds: chains that loop end, and the sum of what is copied is limited, so
overlapping streams cannot fill the memory.
"""

from __future__ import annotations

import struct
import sys
from array import array
from typing import Final

from app.mail import limits

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FIRST_MARK: Final = 0xFFFF_FFFA
"""Sector numbers from here on are marks, not sectors."""
_HEADER_BYTES: Final = 512
_ENTRY_BYTES: Final = 128
_MINI_SECTOR: Final = 64
_STORAGE: Final = 1
_STREAM: Final = 2
_ROOT: Final = 5


class CfbError(ValueError):
    """The compound file is damaged."""


class Compound:
    """A compound file in memory; storages and streams are named by their directory number.

    Attributes:
        cut: True if a bound kept something from being read.
    """

    __slots__ = ("_cutoff", "_data", "_directory", "_fat", "_mini", "_minifat", "_room", "_sector",
                 "cut")  # fmt: skip

    def __init__(self, data: bytes) -> None:
        """Read the tables of the compound file ``data``.

        Raises:
            CfbError: It is none, or damaged beyond reading.
        """
        if not data.startswith(MAGIC) or len(data) < _HEADER_BYTES:
            raise CfbError("not a compound file")
        (shift,) = struct.unpack_from("<H", data, 30)
        (first_directory,) = struct.unpack_from("<I", data, 48)
        self._cutoff, first_minifat, _, first_difat = struct.unpack_from("<4I", data, 56)
        if shift not in {9, 12}:
            raise CfbError("unusual sector size")
        self._data = data
        self._sector = 1 << shift
        self._room = len(data) + limits.CFB_SLACK
        self.cut = False
        self._fat = self._load_fat(first_difat)
        self._directory = self._joined(first_directory, limits.CFB_ENTRIES * _ENTRY_BYTES)
        if len(self._directory) < _ENTRY_BYTES:
            raise CfbError("no directory")
        start, size = struct.unpack_from("<IQ", self._directory, 116)
        self._mini = self._joined(start, size)
        self._minifat = _words(self._joined(first_minifat, len(data)))

    def children(self, storage: int = 0) -> dict[str, int]:
        """Return the names inside a storage and their numbers; the root is number 0."""
        found: dict[str, int] = {}
        seen: set[int] = set()
        waiting = [self._number(storage, 76)]
        while waiting:
            number = waiting.pop()
            if number in seen or (number + 1) * _ENTRY_BYTES > len(self._directory):
                continue
            seen.add(number)
            entry = number * _ENTRY_BYTES
            length = min(
                64, max(2, int.from_bytes(self._directory[entry + 64 : entry + 66], "little"))
            )
            name = self._directory[entry : entry + length - 2].decode("utf-16-le", "replace")
            if self._directory[entry + 66] in {_STORAGE, _STREAM}:
                found.setdefault(name, number)
            waiting += [self._number(number, 68), self._number(number, 72)]
        return found

    def is_storage(self, number: int) -> bool:
        """Return True if the entry is a storage rather than a stream."""
        return self._directory[number * _ENTRY_BYTES + 66] in {_STORAGE, _ROOT}

    def stream(self, number: int) -> bytes:
        """Return the content of a stream, as far as it is intact and there is room."""
        start = self._number(number, 116)
        size = self._number(number, 120)
        if size >= self._cutoff:
            return self._joined(start, size)
        pieces: list[bytes] = []
        wanted = (size + _MINI_SECTOR - 1) // _MINI_SECTOR
        while start < _FIRST_MARK and len(pieces) < wanted:
            pieces.append(self._mini[start * _MINI_SECTOR : (start + 1) * _MINI_SECTOR])
            start = self._minifat[start] if start < len(self._minifat) else _FIRST_MARK
        return self._counted(b"".join(pieces)[:size])

    def _number(self, entry: int, offset: int) -> int:
        """Return the 32-bit number at ``offset`` of a directory entry."""
        at = entry * _ENTRY_BYTES + offset
        return int.from_bytes(self._directory[at : at + 4], "little")

    def _load_fat(self, difat: int) -> array[int]:
        """Return the file allocation table."""
        sectors = list(struct.unpack_from("<109I", self._data, 76))
        total = len(self._data) // self._sector
        per_sector = self._sector // 4
        steps = 0
        while difat < _FIRST_MARK and steps <= total // per_sector:
            words = _words(self._at(difat))
            if len(words) < per_sector:
                break
            sectors += words[:-1]
            difat = words[-1]
            steps += 1
        allowed = total // per_sector + 1
        used = [s for s in sectors if s < _FIRST_MARK][:allowed]
        return _words(b"".join(self._at(s) for s in used))

    def _at(self, sector: int) -> bytes:
        """Return one sector."""
        start = (sector + 1) * self._sector
        return self._data[start : start + self._sector]

    def _joined(self, sector: int, size: int) -> bytes:
        """Return at most ``size`` bytes of a chain of sectors."""
        size = min(size, len(self._data))
        wanted = (size + self._sector - 1) // self._sector
        if wanted * self._sector > self._room:
            self.cut = True
            wanted = max(0, self._room // self._sector)
        pieces: list[bytes] = []
        while sector < _FIRST_MARK and len(pieces) < wanted:
            pieces.append(self._at(sector))
            sector = self._fat[sector] if sector < len(self._fat) else _FIRST_MARK
        return self._counted(b"".join(pieces)[:size])

    def _counted(self, data: bytes) -> bytes:
        """Return ``data``, taken off the room that is left."""
        self._room -= len(data)
        return data


def _words(data: bytes) -> array[int]:
    """Return little-endian 32-bit numbers."""
    words = array("I", data[: len(data) & ~3])
    if sys.byteorder == "big":
        words.byteswap()
    return words
