"""The message that is chosen in the table, in full beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.gui.translations import say

if TYPE_CHECKING:
    from app.gui.many import ManyPage
    from app.gui.work import Judge, Opened
    from app.triage.store import Row


class Chosen(QObject):
    """Reads and judges the chosen message once more, with its places, and shows it."""

    def __init__(self, many: ManyPage, judge: Judge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._many = many
        self._judge = judge
        self._row: Row | None = None
        self._request = 0
        judge.opened.connect(self._take)
        judge.failed.connect(self._fail)
        many.model.dataChanged.connect(self._follow)

    def show(self, row: Row | None) -> None:
        """Show the message of a row, or why there is none."""
        self._row = row
        if row is None:
            self._judge.forget()
            self._many.detail.show_waiting(self.tr("No message matches."))
        elif row.verdict is None:
            self._judge.forget()
            self._many.detail.show_waiting(say(row.subject))
        else:
            self._request = self._judge.open_again(row.locator)

    def forget(self) -> None:
        """Let go of what was chosen in a table that is left."""
        self._row = None
        self._request = 0

    def _take(self, request: int, opened: Opened) -> None:
        if request == self._request and self._row is not None:
            self._many.detail.show_opened(opened)
            self._many.detail.show_kept(self._row.id, self._row.decision)
            self._follow()

    def _fail(self, request: int, text: str) -> None:
        if request == self._request:
            self._many.detail.show_waiting(say(text))

    def _follow(self) -> None:
        """Show with the message what was said of it with a key in the table."""
        detail, model = self._many.detail, self._many.model
        row = model.row_at(model.position_of(detail.row)) if detail.row else None
        if row is not None and row.decision is not detail.decision:
            detail.show_kept(row.id, row.decision)
