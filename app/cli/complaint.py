"""The one place where the terminal is told that something is wrong."""

from __future__ import annotations

import sys

from app.triage.visible import visible


def complain(text: str) -> None:
    """Write one line to standard error, hostile characters made visible."""
    if sys.stderr is not None:  # a windowed executable on Windows has none
        sys.stderr.write(f"dipnet: {visible(' '.join(text.split()))}\n")
        sys.stderr.flush()
