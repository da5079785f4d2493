"""Which files besides code go into the bundle; :mod:`build.licences` adds everyone's licences."""

from __future__ import annotations

from pathlib import Path
from typing import Final

PACKAGED: Final = (
    "model_assets/*",
    "app/features/data/*",
    "app/gui/icons/*",
    "app/gui/translations/*.qm",
    "app/gui/translations/*.json",
    "docs/samples/*",
    "LICENSE",
)
"""What ``app.resources`` can open, relative to the root; every pattern must match something."""


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
    return found
