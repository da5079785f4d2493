"""Messages whose reading really hangs, ends its process, fills memory or fails.

Their bytes are a class of their own that does so when the reader first looks at them. The class
is what a worker process unpickles; nothing in the program is replaced.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable

from app.triage.sources import Item, Locator


def hang() -> None:
    while True:
        pass


def end() -> None:
    os._exit(3)


def fill_memory() -> None:
    kept = []
    while True:
        kept.append(bytearray(64 << 20))


def fail() -> None:
    raise ValueError("a mistake of ours")


class Hostile(bytes):
    """Bytes that do something when a worker process asks for their length, each time it does."""

    deed: Callable[[], None]

    def __len__(self) -> int:
        if multiprocessing.parent_process() is not None:
            self.deed()
        return super().__len__()

    def __reduce__(self) -> tuple[object, ...]:
        return hostile, (self.deed,)


def hostile(deed: Callable[[], None]) -> Hostile:
    """Return bytes that do ``deed`` when a reader looks at them."""
    data = Hostile(b"From: a@b.example\n\nlooks harmless\n")
    data.deed = deed
    return data


def item(index: int, data: bytes) -> Item:
    return Item(Locator("made", index, length=len(data)), data, None)
