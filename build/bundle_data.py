"""Which files besides code go into the bundle: packaged resources and everyone's licences."""

from __future__ import annotations

import re
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

PACKAGED: Final = (
    "model_assets/*",
    "app/features/data/*",
    "app/gui/icons/*",
    "docs/samples/*",
    "LICENSE",
)
"""What ``app.resources`` can open, relative to the root; every pattern must match something."""

_ONLY_FROM_SOURCE: Final = frozenset({"flit-core"})
_LICENCE_NAME: Final = re.compile(r"(^|/)(licen[cs]e|copying|notice|third.?party)", re.IGNORECASE)


def packaged_files(root: Path) -> list[tuple[str, str]]:
    """Return PyInstaller's ``datas``: (file, folder inside the bundle), in a stable order.

    Raises:
        FileNotFoundError: A pattern matches no file.
    """
    found: list[tuple[str, str]] = []
    for pattern in PACKAGED:
        files = sorted(p for p in root.glob(pattern) if p.is_file())
        if not files:
            raise FileNotFoundError(f"Nothing matches {pattern}, which belongs in the bundle.")
        found += [(str(p), str(p.parent.relative_to(root))) for p in files]
    return found + licence_files(root)


def licence_files(root: Path) -> list[tuple[str, str]]:
    """Return the licence texts of every library of the locked runtime that is installed here.

    Libraries for other systems, which the lock names too, are passed over.
    """
    found: list[tuple[str, str]] = []
    for name in runtime_distributions(root):
        present = next(iter(Distribution.discover(name=name)), None)
        if present is None:
            continue
        found += [
            (str(file.locate()), f"licenses/{name}")
            for file in sorted(present.files or (), key=str)
            if _LICENCE_NAME.search(str(file)) and file.suffix not in {".py", ".pyc"}
        ]
    return found


def runtime_distributions(root: Path) -> list[str]:
    """Return the names in the runtime lock, without what only a source installation needs."""
    lock = (root / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)
    return sorted({name.lower() for name in names} - _ONLY_FROM_SOURCE)
