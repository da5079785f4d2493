"""Where results go: standard output, or a file that appears only when it is whole."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from app.triage import whole
from app.triage.visible import one_line


class OutputFailed(Exception):  # noqa: N818 - says what happened
    """The results could not be written; says where and why."""


class OutputClosed(Exception):  # noqa: N818 - nothing went wrong
    """Whoever read the results has gone, as ``head`` does when it has seen enough."""


@contextmanager
def opened(target: Path | None) -> Iterator[TextIO]:
    """Open what results are written to: ``target``, or standard output if it is None.

    A file is written beside its place and moved there at the end, so that nobody meets half of
    it; also when the work was interrupted, for then what is there is what was finished.

    Raises:
        OutputFailed: The file cannot be written.
        OutputClosed: Standard output was closed.
    """
    if target is None:
        with _standard_output() as stream:
            yield stream
        return
    try:
        place, _ = written_to(target)
        if place.exists() and not stat.S_ISREG(place.stat().st_mode):
            # A device or a pipe is written to; replacing it would destroy it.
            with place.open("w", encoding="utf-8", newline="") as stream:
                yield stream
            return
        with whole.written(place) as octets, _as_text(octets) as stream:
            yield stream
    except OSError as error:
        raise OutputFailed(
            f"The results could not be written to {one_line(str(target), 300)}: "
            f"{error.strerror or error}. Name another file with --output."
        ) from error


def written_to(target: Path) -> tuple[Path, Path]:
    """Return the file that results for ``target`` end in, and the one they are gathered in."""
    place = target.resolve()
    return place, whole.part_of(place)


@contextmanager
def _as_text(octets: BinaryIO) -> Iterator[TextIO]:
    stream = io.TextIOWrapper(octets, encoding="utf-8", newline="")
    yield stream
    stream.detach()  # whoever opened the file closes it


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    stream = sys.stdout
    if stream is None:  # whoever started the program closed it
        raise OutputFailed("There is nowhere to write the results to. Name a file with --output.")
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        yield stream
        stream.flush()
    except OSError as error:
        # Python flushes once more at its end, and would fail then with a status of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if isinstance(error, BrokenPipeError):
            raise OutputClosed from error
        raise OutputFailed(
            f"The results could not be written: {error.strerror or error}."
        ) from error
