"""Prints what each megabyte of the bundle is (``make sizes``)."""

from __future__ import annotations

import argparse
import lzma
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from build.packages.compression import FILTERS

_SHOWN: Final = 1_000_000
"""Bytes from which a library gets a line of its own."""
_FOLDERS: Final = {
    "PySide6": "Qt for Python",
    "shiboken6": "Qt for Python",
    "numpy.libs": "numpy",
    "pillow.libs": "PIL",
    "python3.11": "Python",
}


def owner(name: str) -> str:
    """Return the library that a file of the bundle belongs to."""
    inner = name.removeprefix("_internal/")
    if name in {"dipnet", "dipnet.exe"}:
        return "Python modules of all, in the executable"
    if inner == "base_library.zip" or inner.startswith(("libpython3", "python3.")):
        return "Python"
    if "/" not in inner:
        return "libraries of the system"
    folder = inner.split("/")[0]
    return _FOLDERS.get(folder, folder)


def measure(bundle: Path) -> list[tuple[str, int, int, int]]:
    """Return (library, files, bytes, bytes compressed on its own), the largest first."""
    members: dict[str, list[Path]] = {}
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            members.setdefault(owner(path.relative_to(bundle).as_posix()), []).append(path)
    with ThreadPoolExecutor() as pool:
        packed = pool.map(_packed, members.values())
        rows = [
            (name, len(files), sum(f.stat().st_size for f in files), size)
            for (name, files), size in zip(members.items(), packed, strict=True)
        ]
    return sorted(rows, key=lambda row: -row[2])


def _packed(files: list[Path]) -> int:
    content = b"".join(path.read_bytes() for path in files)
    return len(lzma.compress(content, filters=FILTERS))


def main() -> None:
    """Print the table, then the largest files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    bundle = parser.parse_args().bundle
    rows = measure(bundle)
    _, files, size, packed = zip(*rows, strict=True)
    rows.append(("together", sum(files), sum(size), sum(packed)))
    print(f"{'library':<44}{'files':>6}{'MB':>9}{'xz MB':>9}")
    for row in rows:
        print(f"{row[0]:<44}{row[1]:>6}{row[2] / 1e6:>9.2f}{row[3] / 1e6:>9.2f}")
    print("\nFiles above 1 MB:")
    large = [(p.stat().st_size, p) for p in bundle.rglob("*") if p.is_file() and not p.is_symlink()]
    for size, path in sorted(large, reverse=True):
        if size >= _SHOWN:
            print(f"{size / 1e6:>9.2f}  {path.relative_to(bundle)}")


if __name__ == "__main__":
    main()
