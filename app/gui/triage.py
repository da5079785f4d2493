"""What the analyst does with messages: mark, note, decide. Shown at once, then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.triage_keys import Task
from app.model.assessment import Verdict
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.gui.messages_table import MessagesTable
    from app.gui.reading import StoreAccess
    from app.gui.results import ResultsModel
    from app.triage.store import Row, Store

DECISIONS = {
    Task.FRAUD: Verdict.FRAUD,
    Task.ADVERTISING: Verdict.ADVERTISING,
    Task.LEGITIMATE: Verdict.LEGITIMATE,
    Task.UNDO: None,
}
"""What each task of deciding says that a message is; None takes it back."""
_NOTE_LIMIT = 10_000


class NoteDialog(QDialog):
    """A note about one message.

    Signals:
        written: The note is to be kept; carries its text.
    """

    written = Signal(str)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note"))
        self.edit = QPlainTextEdit(row.note)
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.setTabChangesFocus(True)
        about = QLabel(visible.one_line(row.subject or row.sender, 120))
        about.setWordWrap(True)
        about.setFont(theme.scaled(self.font(), 1.0, bold=True))
        kept = QLabel(self.tr("It is kept on this computer only."))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        for widget in (about, self.edit, kept, buttons):
            column.addWidget(widget)
        self.resize(460, 260)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)

    def accept(self) -> None:
        """Keep the note."""
        self.written.emit(self.edit.toPlainText().strip()[:_NOTE_LIMIT])
        super().accept()


class Triage(QObject):
    """Does the tasks of triage, most of them to the rows that are selected in a table."""

    def __init__(self, table: MessagesTable, model: ResultsModel, access: StoreAccess) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._access = access

    def mark(self) -> None:
        """Mark the selected rows; if the current one is marked, take the marks away."""
        ids = self._table.selected_ids()
        row = self._model.row_at(self._table.currentIndex().row())
        if row is not None and ids:
            on = not row.marked
            self._keep(ids, lambda store: store.mark(ids, on), marked=on)

    def decide(self, verdict: Verdict | None) -> None:
        """Say what the selected messages are; None takes it back. Problems are no messages."""
        self.decide_rows(self._table.selected_ids(), verdict)

    def decide_rows(self, ids: Sequence[int], verdict: Verdict | None) -> None:
        """Say what the messages of these rows are; None takes it back."""
        if ids:
            self._keep(ids, lambda store: store.decide(ids, verdict), decision=verdict)

    def note(self) -> NoteDialog | None:
        """Ask for a note about the current message."""
        row = self._model.row_at(self._table.currentIndex().row())
        if row is None:
            return None
        dialog = NoteDialog(row, self._table)
        dialog.written.connect(
            lambda text: self._keep([row.id], lambda store: store.annotate(row.id, text), note=text)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def decide_campaign(self, campaign: int, job: int, verdict: Verdict | None) -> None:
        """Say what all messages of a campaign are."""
        self._access.change(lambda store: store.decide_campaign(campaign, job, verdict))

    def _keep(self, ids: Sequence[int], work: Callable[[Store], object], **shown: object) -> None:
        if self._access.there:
            self._model.change(ids, **shown)
            self._access.change(work)
