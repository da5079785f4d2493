"""Small read-only tables: links and attachments of one message, copied defanged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import plain_table
from app.gui.composed import Kind, Run
from app.gui.safe_text import SafeText
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.model_index import Index


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table.

    Attributes:
        cells: Shown, one per column; visible-made and cut.
        details: Shown in full below when the row is chosen: (name, text).
    """

    cells: tuple[str, ...]
    details: tuple[tuple[str, str], ...]


class RowsModel(QAbstractTableModel):
    """Rows of text."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put these rows in place of those before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Return row ``number``."""
        return self._rows[number]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()].cells[index.column()]
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class RowsTable(QWidget):
    """A table, and below it the chosen row in full."""

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        """Build the table; a width of 0 marks the column that takes the room left over."""
        super().__init__(parent)
        self.model = RowsModel(titles, self)
        self.view = QTableView()
        self.view.setAccessibleName(name)
        self.view.setModel(self.model)
        plain_table.dress(self.view)
        header = self.view.horizontalHeader()
        for column, width in enumerate(widths):
            if width:
                self.view.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.details = SafeText(name)
        self.details.setMaximumHeight(130)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout.addWidget(self.view, 1)
        layout.addWidget(line)
        layout.addWidget(self.details)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_details())
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, the first one chosen."""
        self.model.show_rows(rows)
        self.details.setVisible(bool(rows))
        if rows:
            self.choose(0)

    def choose(self, number: int) -> None:
        """Choose row ``number`` and scroll to it."""
        if 0 <= number < self.model.rowCount():
            self.view.selectRow(number)
            self.view.scrollTo(self.model.index(number, 0))

    def copy(self) -> None:
        """Copy the chosen row as text, its addresses defanged."""
        row = self._chosen()
        if row is not None:
            lines = [f"{name}: {visible.defanged(text)}" for name, text in row.details]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _chosen(self) -> Row | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.row(rows[0].row()) if rows else None

    def _show_details(self) -> None:
        row = self._chosen()
        runs: list[Run] = []
        for name, text in row.details if row else ():
            runs += (Run(f"{name}: ", Kind.NAME), Run(text + "\n", Kind.TEXT))
        self.details.show_runs(runs)
