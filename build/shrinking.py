"""Makes collected libraries smaller without changing what the program can do, on Linux.

The result depends on the file alone, so whoever has the original can repeat it and compare.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from build import icu

_ICU_DATA: Final = "libicudata.so.*"
_WORTH: Final = 16 * 1024
"""Bytes to be saved for which a file is changed; fewer are not worth it."""
_LOAD: Final = 1


def shrink(source: Path, output: Path) -> bool:
    """Write the smaller form of the library ``source`` as ``output`` if there is one.

    Symbols and debugging data are stripped, and ICU's data is cut to what Qt uses.

    Returns:
        Whether ``output`` was written.

    Raises:
        subprocess.CalledProcessError: binutils failed; it has said why.
        build.icu.DataError: A library that is named as ICU's data is something else.
    """
    if not sys.platform.startswith("linux") or source.read_bytes()[:4] != b"\x7fELF":
        return False
    if fnmatchcase(source.name, _ICU_DATA):
        icu.cut(source, output)
        return True
    subprocess.run(["strip", "--strip-unneeded", "-o", str(output), str(source)], check=True)
    worth = source.stat().st_size - output.stat().st_size >= _WORTH
    if worth and loadable(output.read_bytes()):
        return True
    output.unlink()
    return False


def loadable(content: bytes) -> bool:
    """Return whether every segment of an ELF file lies where the loader can map it.

    ``strip`` misplaces those that auditwheel's patchelf has added: NumPy's OpenBLAS no longer loads
    ("ELF load command address/offset not properly aligned").
    """
    start, size, count = struct.unpack_from("<Q14xHH", content, 32)
    for place in range(start, start + size * count, size):
        kind, offset, address, alignment = struct.unpack_from("<I4xQQ24xQ", content, place)
        if kind == _LOAD and alignment > 1 and (offset - address) % alignment:
            return False
    return True


def shrunk(entries: Iterable[tuple[str, str, str]], folder: Path) -> list[tuple[str, str, str]]:
    """Return PyInstaller's ``binaries`` with smaller files where :func:`shrink` makes some.

    Args:
        entries: (name in the bundle, source, kind) each.
        folder: Where the smaller files are put.
    """
    shutil.rmtree(folder, ignore_errors=True)
    found: list[tuple[str, str, str]] = []
    for name, source, kind in entries:
        output = folder / name
        output.parent.mkdir(parents=True, exist_ok=True)
        smaller = kind in {"BINARY", "EXTENSION"} and shrink(Path(source), output)
        if smaller:
            shutil.copymode(source, output)
        found.append((name, str(output) if smaller else source, kind))
    return found
