"""The report of one message: asked for, written away from the GUI thread, and its end told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QThread, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import asking, pdf, theme
from app.gui.export_run import refusal
from app.gui.translations import say
from app.triage import exports, visible, whole

if TYPE_CHECKING:
    from app.gui.work import Opened
    from app.triage.store import Store

_NAME_LIMIT = 60


class ReportDialog(QDialog):
    """Asks what the report is to be, and writes it.

    Attributes:
        redacted: Whether who received the message is left out.
        said: What became of the report.

    Signals:
        written: The report is there, or not; carries the sentence about it.
    """

    written = Signal(str)

    def __init__(
        self, store: Store, row: int, opened: Opened, parent: QWidget | None = None
    ) -> None:
        """Offer a report of ``opened``, which is in ``row`` of ``store``."""
        super().__init__(parent)
        self._store, self._row, self._opened = store, row, opened
        self._work: ReportWork | None = None
        self.setWindowTitle(self.tr("Save a report"))
        what = QLabel(
            self.tr(
                "The report says what Dipnet found and shows the message, with every address "
                "written so that it cannot be used by mistake."
            )
        )
        what.setWordWrap(True)
        self.redacted = QCheckBox(self.tr("&Leave out who received the message"))
        self.redacted.setChecked(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self.pdf_button = QPushButton(self.tr("Save as &PDF…"))
        self.html_button = QPushButton(self.tr("Save as &HTML…"))
        self.pdf_button.clicked.connect(lambda: self._ask(".pdf"))
        self.html_button.clicked.connect(lambda: self._ask(".html"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button in (self.pdf_button, self.html_button):
            buttons.addButton(button, role)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        for part in (what, self.redacted, self.said, buttons):
            column.addWidget(part)
        self.pdf_button.setDefault(True)  # a button learns of its dialog when it is laid out
        self.setMinimumWidth(460)

    def save(self, path: Path) -> None:
        """Write the report to ``path``; its ending says in which form."""
        for button in (self.pdf_button, self.html_button):
            button.setEnabled(False)
        self._work = ReportWork(
            self._store, self._row, self._opened, path, redacted=self.redacted.isChecked()
        )
        self._work.finished.connect(self._tell)
        self._work.start()

    def done(self, result: int) -> None:
        """Close once the report is written."""
        if self._work is not None:
            self._work.wait()
        super().done(result)

    def _ask(self, suffix: str) -> None:
        subject = visible.one_line(self._opened.message.subject or "", _NAME_LIMIT)
        stem = f"{self.tr('Report')} {subject}"
        kind = suffix[1:].upper()
        path = asking.where_to_save(self, self.windowTitle(), stem, kind, suffix)
        if path is not None:
            self.save(path)

    def _tell(self) -> None:
        if self._work is None:
            return
        # Qt ends the program if a thread's object goes before its last instruction.
        self._work.wait()
        for button in (self.pdf_button, self.html_button):
            button.setEnabled(True)
        self.said.setText(self._work.said)
        self.said.show()
        self.written.emit(self._work.said)


class ReportWork(QThread):
    """Writes one report.

    Attributes:
        said: The sentence about what became of it, once the thread has finished.
    """

    def __init__(
        self, store: Store, row: int, opened: Opened, path: Path, *, redacted: bool
    ) -> None:
        super().__init__()
        self._store, self._row, self._opened = store, row, opened
        self._path = path
        self._redacted = redacted
        self.said = ""

    def run(self) -> None:
        """Make the report, and write it whole or not at all."""
        name = visible.one_line(self._path.name, 200)
        try:
            content = self._content()
            with whole.written(self._path) as stream:
                stream.write(content)
        except Exception as error:  # noqa: BLE001 - the reader is told
            self.said = refusal(name, error)
        else:
            self.said = self.tr("{name} is written.").format(name=name)

    def _content(self) -> bytes:
        options = exports.Options(
            redacted=self._redacted, read=lambda _row: self._opened.message, say=say
        )
        rows = list(self._store.records([self._row]))
        # The message that is shown was judged with all reasons; the row may have been with none.
        reasons = self._opened.assessment.reasons
        html = exports.report(
            [(row, replace(record, reasons=reasons) if record else None) for row, record in rows],
            options,
        )
        if self._path.suffix.lower() != ".pdf":
            return html.encode("utf-8")
        title = self.tr("Report on one message")
        return pdf.of_html(html, title, pdf.page_size(QLocale()))
