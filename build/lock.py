"""Reads a lock file: which version of each library belongs on this system, and its hashes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from packaging.markers import Marker

from build.origins import normal

_PIN: Final = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(?:;\s*(.*))?\Z")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})\b")


class LockError(Exception):
    """The lock file is not of the expected form; says where."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One locked library.

    Attributes:
        name: In the normal form of PyPI.
        version: The one version that may be installed.
        hashes: SHA-256 of every file of that version that may be installed, as hexadecimal.
    """

    name: str
    version: str
    hashes: tuple[str, ...]


def read(file: Path) -> Mapping[str, Pin]:
    """Return what ``file`` locks on this system and for this Python, by name.

    Raises:
        LockError: A line is no pin, has no hash, or pins a library twice.
    """
    text = file.read_text(encoding="utf-8").replace("\\\n", " ")
    found: dict[str, Pin] = {}
    for line in text.splitlines():
        head = line.split(" --hash", 1)[0].strip()
        if not head or head.startswith("#"):
            continue
        match = _PIN.match(head)
        hashes = tuple(sorted(_HASH.findall(line)))
        if match is None or not hashes:
            raise LockError(f"{file.name}: no pin with hashes: {head}")
        name, version, marker = normal(match[1]), match[2], match[3]
        if marker and not Marker(marker).evaluate():
            continue
        if name in found:
            raise LockError(f"{file.name}: {name} is pinned twice")
        found[name] = Pin(name, version, hashes)
    return found
