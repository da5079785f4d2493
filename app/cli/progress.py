"""One line at the foot of a terminal that says how far a scan is."""

from __future__ import annotations

import time
from typing import Final, TextIO

_INTERVAL: Final = 0.1
"""Seconds between two drawings."""
_ERASE: Final = "\r\x1b[2K"


class Progress:
    """Counts messages and shows them on a terminal; elsewhere it shows nothing."""

    def __init__(self, stream: TextIO | None) -> None:
        """Begin to count.

        Args:
            stream: Standard error; None if there is none.
        """
        self._stream = stream if stream is not None and stream.isatty() else None
        self._begun = time.monotonic()
        self._drawn = 0.0
        self._shown = False
        self._count = 0

    def count(self) -> None:
        """Count one more message, and draw now and then."""
        self._count += 1
        now = time.monotonic()
        if self._stream is None or now - self._drawn < _INTERVAL:
            return
        self._drawn = now
        rate = self._count / max(now - self._begun, _INTERVAL)
        self._stream.write(
            f"{_ERASE}Messages: {self._count:,} ({rate:,.0f} a second). Ctrl+C stops."
        )
        self._stream.flush()
        self._shown = True

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._stream is not None and self._shown:
            self._stream.write(_ERASE)
            self._stream.flush()
            self._shown = False
