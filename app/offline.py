"""Keeps the program off the network: every attempt to reach out is refused and raises.

Dipnet has no code that connects anywhere. This hook makes it a promise that also holds for what
its libraries might try (PEP 578).
"""

from __future__ import annotations

import os
import socket
import sys
from functools import cache
from typing import Final

_NAMES: Final = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.gethostbyname_ex",
        "socket.getnameinfo",
    }
)
_ADDRESSED: Final = frozenset({"socket.bind", "socket.connect", "socket.sendto", "socket.sendmsg"})
_INHERITED: Final = -1
"""The family of a socket object made from an open descriptor: checked when it is used."""
_ALLOWED: Final = (getattr(socket, "AF_UNIX", _INHERITED), _INHERITED)
"""Worker processes talk to each other over local sockets, which reach no other machine."""


class NetworkRefused(PermissionError):  # noqa: N818 - says what happened
    """Something in the program tried to use the network."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in _NAMES:
        raise NetworkRefused("Dipnet never asks for the address of another machine.")
    if event == "socket.__new__":
        allowed = arguments[1] in _ALLOWED
    elif event in _ADDRESSED:
        allowed = getattr(arguments[0], "family", None) in _ALLOWED
    else:
        return
    if not allowed:
        raise NetworkRefused("Dipnet never connects to another machine.")


@cache
def enforce() -> None:
    """Refuse all network use in this process from now on; cannot be undone. Repeating is free."""
    # From 1.29 on, ONNX Runtime sends usage data to its maker with a network client of its own,
    # which Python does not see. Releases before have none and are what is bundled; a source
    # installation may have a later one, which reads this when it is loaded.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    sys.addaudithook(_refuse_network)
