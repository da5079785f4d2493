"""Facts that show the program works offline and with the released model. No Qt here."""

from __future__ import annotations

import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app import offline

_TABLES: Final = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
"""Where Linux lists the sockets of a network namespace (proc(5))."""


@dataclass(frozen=True, slots=True)
class OfflineProof:
    """What was found when the program tried to break its own promise.

    Attributes:
        refused: An attempt to open a network connection was refused.
        open_sockets: Internet sockets this process has open; None where that cannot be asked.
        network_libraries: Networking modules of Qt that are loaded; none should be.
    """

    refused: bool
    open_sockets: int | None
    network_libraries: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether everything is as promised."""
        return self.refused and not self.open_sockets and not self.network_libraries


def prove_offline() -> OfflineProof:
    """Try to open a connection, and look for any that is open."""
    return OfflineProof(
        refused=_is_refused(),
        open_sockets=_open_sockets(),
        network_libraries=tuple(
            sorted(
                name
                for name in sys.modules
                if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))
            )
        ),
    )


def _is_refused() -> bool:
    """Ask for a socket that could connect to another machine; no packet is sent either way."""
    offline.enforce()
    try:
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    except offline.NetworkRefused:
        return True
    return False


def _open_sockets() -> int | None:
    """Count the internet sockets among this process's open files."""
    if sys.platform != "linux":
        return None
    own: set[str] = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:
            continue  # closed meanwhile
        if target.startswith("socket:["):
            own.add(target[len("socket:[") : -1])
    listed: set[str] = set()
    for table in _TABLES:
        try:
            lines = Path("/proc/self/net", table).read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            continue  # no such protocol here
        listed.update(fields[9] for line in lines if len(fields := line.split()) > 9)
    return len(own & listed)
