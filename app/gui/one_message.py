"""From one message that is opened to the page that shows it, or to a sentence why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.reopening import Reopening

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.gui.detail import DetailView
    from app.gui.keeper import Keeper
    from app.gui.work import Judge, Opened, Pasted
    from app.model.assessment import Verdict
    from app.triage.store import Row

_PATIENCE: Final = 400
"""Milliseconds before the page says that it is reading; most answers come well before."""


class OneMessage(QObject):
    """Asks for one message, and shows, keeps and reopens what was answered last.

    Attributes:
        awaiting: Whether something is being opened, and no page was shown since.

    Signals:
        shown: The page shows a message; carries its name.
        slow: The page says that it is reading.
        several: There is more than one message there; carries the paths.
        failed: A sentence about what could not be opened.
    """

    shown = Signal(str)
    slow = Signal()
    several = Signal(object)
    failed = Signal(str)

    def __init__(
        self, page: DetailView, judge: Judge, keeper: Keeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.awaiting = False
        self._page = page
        self._judge = judge
        self._keeper = keeper
        self._request = 0
        self._again = Reopening(judge, keeper, self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._show_patience)
        self._again.opened.connect(self._show_again)
        judge.opened.connect(self._take)
        judge.several.connect(self._hand_on)
        judge.failed.connect(self._fail)
        keeper.kept.connect(self._show_kept)

    def open_paths(self, paths: Sequence[str | Path]) -> None:
        """Open files and folders."""
        self._begin()
        self._request = self._judge.open_paths(paths)

    def open_pasted(self, pasted: Pasted, name: str) -> None:
        """Open a text that is called ``name``."""
        self._begin()
        self._request = self._judge.open_pasted(pasted, name)

    def open_kept(self, row_id: int) -> None:
        """Show a message that was looked at before."""
        self._begin()
        self._again.open(row_id)

    def forget(self) -> None:
        """Show no answer to what was asked for so far."""
        self._end()
        self._request = 0
        self._again.forget()
        self._judge.forget()

    def _begin(self) -> None:
        self._again.forget()
        self.awaiting = True
        self._slow.start()

    def _end(self) -> None:
        self._slow.stop()
        self.awaiting = False

    def _show_patience(self) -> None:
        self._page.show_waiting(self.tr("Reading…"))
        self.slow.emit()

    def _take(self, request: int, opened: Opened) -> None:
        if request == self._request:
            self._show(opened)
            self._keeper.keep(request, opened)
        elif request == self._again.request:
            self._again.take(opened)

    def _show_again(self, opened: Opened, row: Row) -> None:
        self._show(opened)
        self._page.show_kept(row.id, row.decision)

    def _show(self, opened: Opened) -> None:
        self._end()
        self._page.show_opened(opened)
        self.shown.emit(opened.name)

    def _hand_on(self, request: int, paths: Sequence[Path]) -> None:
        if request == self._request:
            self._end()
            self.several.emit(paths)

    def _fail(self, request: int, text: str) -> None:
        if request == self._request:
            self._end()
            self.failed.emit(text)
        elif request == self._again.request:
            self._again.fail()

    def _show_kept(self, request: int, row: int, decision: Verdict | None) -> None:
        if request == self._request and self._page.opened is not None:
            self._page.show_kept(row, decision)
