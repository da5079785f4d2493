"""An export at work: in its own thread, with progress, cancelled between two rows."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from app.gui import pdf
from app.gui.translations import say
from app.triage import exports, visible, whole
from app.triage.store import StoreFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from numpy import int64
    from numpy.typing import NDArray

    from app.mail.message import Message
    from app.triage.records import Record
    from app.triage.store import Row, Store

PDF: Final = "pdf"
"""The one form that is not in ``exports.FORMATS``: the report, printed by Qt."""
_TABLES: Final = frozenset({"csv", "xlsx", "jsonl"})
_TICK: Final = 100
"""Milliseconds between two looks at how far it is."""


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The reader does not want it any more."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to export.

    Attributes:
        format: A name of ``exports.FORMATS``, or :data:`PDF`.
        path: Of the file.
        ids: Gives the ids of the rows, in order; asked in the thread.
        options: What the user chose.
    """

    format: str
    path: Path
    ids: Callable[[Store], NDArray[int64]]
    options: exports.Options


class ExportRun(QObject):
    """Writes rows of the history into a file, whole or not at all.

    Signals:
        progressed: (rows written, rows in all).
        ended: (sentence, whether the file is there). The last signal.
    """

    progressed = Signal(int, int)
    ended = Signal(str, bool)

    def __init__(self, store: Store, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._task = task
        self._count = self._total = 0
        self._cancelled = False
        self._said: str | None = None
        self._good = False
        self._thread = threading.Thread(target=self._run, name="dipnet-export", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Start writing."""
        self._thread.start()
        self._timer.start()

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        self._cancelled = True

    def _look(self) -> None:
        self.progressed.emit(self._count, self._total)
        if self._said is not None:
            self._timer.stop()
            self.ended.emit(self._said, self._good)

    def _run(self) -> None:
        name = visible.one_line(self._task.path.name, 200)
        try:
            with whole.written(self._task.path) as stream:
                self._write(stream)
        except _Cancelled:
            self._said = self.tr("Cancelled. Nothing was written.")
        except Exception as error:  # noqa: BLE001 - the reader is told
            self._said = refusal(name, error)
        else:
            self._good = True
            self._said = self._done().format(name=name)

    def _done(self) -> str:
        """Return the sentence about what was written; only tables have a line for each row."""
        if self._task.format in _TABLES:
            return self.tr("%Ln written to {name}.", "", self._count)
        return self.tr("{name} is written.")

    def _write(self, stream: BinaryIO) -> None:
        task = self._task
        ids = task.ids(self._store)
        self._total = len(ids)
        options = replace(task.options, read=_read, say=say)
        rows = self._watched(self._store.records(ids))
        if task.format == PDF:
            html = exports.report(rows, options)
            stream.write(pdf.of_html(html, self.tr("Report"), pdf.page_size(QLocale())))
        else:
            exports.FORMATS[task.format].write(stream, rows, options)
        if self._cancelled:
            raise _Cancelled

    def _watched(
        self, rows: Iterator[tuple[Row, Record | None]]
    ) -> Iterator[tuple[Row, Record | None]]:
        """Yield ``rows``, counting them, until the export is cancelled."""
        for pair in rows:
            if self._cancelled:
                raise _Cancelled
            yield pair
            self._count += 1


def _read(row: Row) -> Message | None:
    """Return the message of a row, read again; None if its file is gone or has changed."""
    from app.mail.reader import read_message
    from app.triage import sources

    try:
        data = sources.read(row.locator)
    except sources.SourceError:
        return None
    return read_message(data, name=row.locator.member or Path(row.locator.path).name)


def refusal(name: str, error: Exception) -> str:
    """Return the sentence about a file that could not be written.

    A mistake of ours is said by the name of its class, which helps to report it.
    """
    if isinstance(error, StoreFailed):
        return say(str(error))
    why = error.strerror or error if isinstance(error, OSError) else type(error).__name__
    text = QCoreApplication.translate(
        "ExportRun", "{name} could not be written ({why}). Choose another place."
    )
    return text.format(name=name, why=why)
