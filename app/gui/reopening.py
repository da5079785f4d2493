"""A message of the history shown again: from its file if that is unchanged, else its result."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.gui import remembered

if TYPE_CHECKING:
    from app.gui.keeper import Keeper
    from app.gui.work import Judge, Opened
    from app.triage.records import Record
    from app.triage.store import Row


class Reopening(QObject):
    """Looks a row up, reads its file anew, and falls back on what was kept.

    Attributes:
        request: The judge's request that belongs to it; its answers go to :meth:`take` and
            :meth:`fail`. 0 if nothing is being opened again.

    Signals:
        opened: (an :class:`Opened`, the :class:`Row` it is in).
    """

    opened = Signal(object, object)

    def __init__(self, judge: Judge, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._keeper = keeper
        self._found: tuple[Row, Record] | None = None
        self.request = 0
        keeper.recalled.connect(self._read)

    def open(self, row_id: int) -> None:
        """Show the message of a row again."""
        self._found = None
        self.request = self._judge.next_request()
        self._keeper.recall(self.request, row_id)

    def forget(self) -> None:
        """Let go of what is being opened."""
        self.request = 0

    def take(self, opened: Opened) -> None:
        """Take what the file holds now; another message than the one judged is not shown for it."""
        if self._found is None:
            return
        row, record = self._found
        if opened.message.sha256 == record.sha256:
            self.opened.emit(opened, row)
        else:
            self.fail()

    def fail(self) -> None:
        """Show the result that was kept: the file cannot be read any more."""
        if self._found is not None:
            row, record = self._found
            self.opened.emit(remembered.opened(row.locator, record), row)

    def _read(self, request: int, row: Row, record: Record | None) -> None:
        if request != self.request or record is None:
            return
        self._found = (row, record)
        if Path(row.locator.path).is_absolute():
            self.request = self._judge.open_again(row.locator)
        else:
            self.fail()  # It was pasted: there never was a file.
