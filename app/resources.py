"""The one door to packaged files: the same from source and in the frozen program."""

from __future__ import annotations

import sys
from pathlib import Path


def _root() -> Path:
    """Return the folder that holds ``app`` and ``model_assets``."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def path(name: str) -> Path:
    """Return the path of the packaged file or folder ``name``.

    Args:
        name: Relative to the root, with forward slashes: "model_assets/model.onnx".

    Raises:
        FileNotFoundError: The file is not part of this installation.
    """
    found = _root().joinpath(*name.split("/"))
    if not found.exists():
        raise FileNotFoundError(f"The packaged file {name} is missing. Install Dipnet again.")
    return found


def read_bytes(name: str) -> bytes:
    """Return the content of the packaged file ``name`` (see :func:`path`)."""
    return path(name).read_bytes()


def read_text(name: str) -> str:
    """Return the content of the packaged UTF-8 file ``name`` (see :func:`path`)."""
    return path(name).read_text(encoding="utf-8")
