"""A file written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


def part_of(path: Path) -> Path:
    """Return the file beside ``path`` in which its content is gathered."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside ``path`` for writing; it takes that place once all is in it.

    Raises:
        OSError: It cannot be written; ``path`` is as it was.
    """
    part = part_of(path)
    try:
        with part.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
