"""Cuts ICU's data library down to what Qt asks of it: 32 MB become 3 MB.

Qt takes sorting, case rules and time zones from ICU. Names of languages, regions and currencies,
units, spelled-out numbers, transliteration, line breaking by dictionary and converters for old
charsets are in ICU too, and Qt has its own or none. ICU falls back to its root locale where data of
a language is missing, so a cut library sorts and cases text of other languages by the root rules.

The format: common/ucmndata.h and common/unicode/udata.h of ICU 73. A header, then a table of
contents of (offset of the name, offset of the data) from the table's start, in order of the names.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from fnmatch import fnmatchcase
from itertools import pairwise
from pathlib import Path
from typing import Final

_LANGUAGES: Final = ("en", "de", "es", "fr", "pt")
"""Those of the window."""
KEPT: Final = (
    *("root.res", "res_index.res", "pool.res", "coll/root.res", "coll/res_index.res"),
    *("coll/ucadata.icu", "*.nrm"),
    *(f"{folder}{name}.res" for name in _LANGUAGES for folder in ("", "coll/")),
    *(f"{folder}{name}_*.res" for name in _LANGUAGES for folder in ("", "coll/")),
    *("supplementalData.res", "likelySubtags.res", "keyTypeData.res", "numberingSystems.res"),
    *("plurals.res", "icuver.res", "icustd.res", "timezoneTypes.res", "zoneinfo64.res"),
    *("metaZones.res", "windowsZones.res"),
)
"""Items by pattern, without the name of the package before the first slash."""

_MAGIC: Final = b"\xda\x27"
_FORMAT: Final = b"CmnD"
_ALIGNMENT: Final = 16


class DataError(ValueError):
    """This is not a data library of ICU as we know it."""


def subset(data: bytes) -> bytes:
    """Return the package ``data`` with the items of :data:`KEPT` alone.

    Raises:
        DataError: ``data`` is not a little-endian common data package.
    """
    if data[2:4] != _MAGIC or data[12:16] != _FORMAT or data[8] != 0:
        raise DataError("not a package of ICU data")
    (header,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, header)
    table = list(struct.iter_unpack("<II", data[header + 4 : header + 4 + 8 * count]))
    bounds = pairwise([*(start for _, start in table), len(data) - header])
    kept: list[tuple[bytes, bytes]] = []
    for (at, _), (start, end) in zip(table, bounds, strict=True):
        name = data[header + at : data.index(b"\0", header + at)]
        inner = name.decode("ascii").partition("/")[2]
        # A pattern's star must not reach into folders.
        if any(p.count("/") == inner.count("/") and fnmatchcase(inner, p) for p in KEPT):
            kept.append((name, data[header + start : header + end]))
    return data[:header] + _package(kept)


def _package(items: list[tuple[bytes, bytes]]) -> bytes:
    names = b"".join(name + b"\0" for name, _ in items)
    first_name = 4 + 8 * len(items)
    place = -(-(first_name + len(names)) // _ALIGNMENT) * _ALIGNMENT
    table, bodies, at = [struct.pack("<I", len(items))], [], first_name
    body = names.ljust(place - first_name, b"\0")
    for name, content in items:
        table.append(struct.pack("<II", at, place))
        padded = content.ljust(-(-len(content) // _ALIGNMENT) * _ALIGNMENT, b"\0")
        bodies.append(padded)
        at += len(name) + 1
        place += len(padded)
    return b"".join([*table, body, *bodies])


def cut(library: Path, output: Path) -> None:
    """Write the shared library ``library`` with less data as ``output``.

    Raises:
        DataError: It is not built as ICU builds it: one symbol that names the data.
        subprocess.CalledProcessError: binutils failed; it has said why.
    """
    symbols = _run("objdump", "-T", str(library))
    found = re.search(r"^([0-9a-f]+) g +DO \.rodata\s+([0-9a-f]+) +(?:\S+ +)?(icudt\d+_dat)$",
                      symbols, re.MULTILINE)  # fmt: skip
    sections = re.search(r" \.rodata +[0-9a-f]+ +([0-9a-f]+) +[0-9a-f]+ +([0-9a-f]+)",
                         _run("objdump", "-h", "-w", str(library)))  # fmt: skip
    name = re.search(r"SONAME +(\S+)", _run("objdump", "-p", str(library)))
    if found is None or sections is None or name is None:
        raise DataError(f"{library.name} is not a data library of ICU")
    start = int(found[1], 16) - int(sections[1], 16) + int(sections[2], 16)
    data = subset(library.read_bytes()[start : start + int(found[2], 16)])
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "data").write_bytes(data)
        Path(folder, "data.s").write_text(
            f'.section .rodata\n.balign 16\n.globl {found[3]}\n.type {found[3]}, @object\n'
            f'{found[3]}: .incbin "data"\n.size {found[3]}, {len(data)}\n'
            '.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )  # fmt: skip
        _run("as", "-o", "data.o", "data.s", folder=folder)
        _run("ld", "-shared", "-s", "-Bsymbolic", "--build-id=none", "-z", "noexecstack",
             "-soname", name[1], "-o", "data.so", "data.o", folder=folder)  # fmt: skip
        output.write_bytes(Path(folder, "data.so").read_bytes())


def _run(*command: str, folder: str | None = None) -> str:
    done = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout
