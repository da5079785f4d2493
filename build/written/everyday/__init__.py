"""Everyday mail and harmless advertising, written by the project for training only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build.written import parts
from build.written.message import WrittenMessage


def messages() -> Iterator[WrittenMessage]:
    """Yield every message, always the same ones in the same order."""
    yield from parts.read(Path(__file__).parent)
