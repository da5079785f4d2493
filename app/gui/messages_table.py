"""The table view of many messages: its columns, and the reader's place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStyle,
    QTableView,
    QWidget,
)

from app.gui import plain_table, theme, words
from app.gui.cells import ChanceDelegate, MarkDelegate
from app.gui.results import SORT_KEYS, Column, ResultsModel
from app.model.assessment import CLASSES, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent

    from app.gui.settings import Settings

_LETTERS: Final = {
    Column.MARK: 5,
    Column.VERDICT: 24,
    Column.CHANCE: 11,
    Column.SENDER: 21,
    Column.DOMAIN: 20,
    Column.DATE: 18,
    Column.LANGUAGE: 12,
    Column.SOURCE: 24,
    Column.CAMPAIGN: 12,
    Column.DECISION: 14,
    Column.NOTE: 24,
    Column.PREVIOUS: 20,
}
"""Width of each column at first, in letters. The subject has what is left."""
_SUBJECT: Final = 30
"""Letters of the subject that can be seen at least; rather than less of it the table scrolls."""
_FIRST: Final = frozenset(
    {
        Column.MARK,
        Column.VERDICT,
        Column.CHANCE,
        Column.SENDER,
        Column.SUBJECT,
        Column.DATE,
        Column.DECISION,
    }
)
"""The columns that a new reader sees."""
_ALWAYS: Final = Column.VERDICT
_COLUMNS_KEY: Final = "many/columns"
_HEADER_KEY: Final = "many/header"
_SELECTED_KEPT: Final = 2_000
"""Selected rows found again after the order changed; finding more would take too long."""


class MessagesTable(QTableView):
    """Rows of messages; the current one and the selected ones stay when the rows are arranged anew.

    Attributes:
        empty_text: What is said when there are no rows.

    Signals:
        chosen: Another message is current; carries the id of its row, or None.
    """

    chosen = Signal(object)

    def __init__(
        self, model: ResultsModel, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Show ``model``; what columns there are is kept in ``settings``."""
        super().__init__(parent)
        self._settings = settings
        self.empty_text = ""
        self._model = model
        self._columns = set(_FIRST)
        self._forced: set[Column] = set()
        self._current: int | None = None
        self._place = 0
        self._offset = 0
        self._selected: list[int] = []
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(400)
        self._keep.timeout.connect(self._write_columns)
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        model.rowsInserted.connect(lambda *_: self._begin())
        model.decision_seen.connect(self._widen_decisions)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self._dress()
        self._read_columns()

    @property
    def current_id(self) -> int | None:
        """The id of the current row."""
        return self._current

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows, in the order shown."""
        spans = sorted(
            (one.top(), one.bottom()) for one in self.selectionModel().selection().toList()
        )
        ids: list[int] = []
        for first, last in spans:
            ids += self._model.ids_at(first, last)
        return list(dict.fromkeys(ids))

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1)."""
        at = self.currentIndex().row() + by
        if 0 <= at < self._model.rowCount():
            self.selectRow(at)

    def forget_place(self) -> None:
        """Start at the first row with the next rows."""
        self._current = None
        self._selected = []
        self._place = self._offset = 0

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show or hide a column, and keep it so."""
        (self._columns.add if shown else self._columns.discard)(column)
        self._apply_columns()
        self._keep.start()

    def force_column(self, column: Column, *, shown: bool) -> None:
        """Show a column for as long as what is filtered makes no sense without it."""
        (self._forced.add if shown else self._forced.discard)(column)
        self._apply_columns()

    def fill_menu(self, menu: QMenu) -> None:
        """Put the columns into ``menu``, each to be shown or hidden."""
        menu.clear()
        for column in Column:
            if column is _ALWAYS:
                continue
            action = menu.addAction(self._model.title(column))
            action.setCheckable(True)
            action.setChecked(column in self._columns)
            action.toggled.connect(lambda on, column=column: self.show_column(column, shown=on))

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802 - Qt's name
        """Leave letters to the shortcuts: Qt would read every row to find one that begins so."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows, or say why there are none."""
        super().paintEvent(event)
        if self.empty_text and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.quiet(self.palette()))
            box = self.viewport().rect().adjusted(theme.L, theme.L, -theme.L, -theme.L)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, self.empty_text)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the subject what is left of the width."""
        super().resizeEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the columns before the window closes."""
        if self._keep.isActive():
            self._write_columns()
        super().hideEvent(event)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Messages"))
        self.setItemDelegateForColumn(Column.CHANCE, ChanceDelegate(self))
        self.setItemDelegateForColumn(Column.MARK, MarkDelegate(self))
        plain_table.dress(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        across = self.horizontalHeader()
        across.setSectionsMovable(True)
        across.setSortIndicatorClearable(True)
        across.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(self._open_menu)
        unit = self.fontMetrics().averageCharWidth()
        across.setMinimumSectionSize(unit * 5)
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, max(unit * letters, across.sectionSizeHint(column)))
        # "more than 99 %" is longer than its title in some languages.
        self._fit(Column.CHANCE, [words.percent(0.999)], theme.L)
        self._fit(Column.DATE, ["2000-00-00 00:00"], theme.L)
        verdicts = [words.verdict(verdict) for verdict in Verdict]
        for column in (Column.VERDICT, Column.PREVIOUS):
            self._fit(column, verdicts, self._signed())
        self._undecided = self.columnWidth(Column.DECISION)
        self.setSortingEnabled(True)
        across.sortIndicatorChanged.connect(self._refuse_order)

    def _fit(self, column: Column, texts: Iterable[str], more: int) -> None:
        """Make a column wide enough for any of ``texts`` and so many pixels beside it."""
        longest = max(map(self.fontMetrics().horizontalAdvance, texts))
        self.setColumnWidth(column, max(self.columnWidth(column), longest + more))

    def _signed(self) -> int:
        """Return what a verdict's sign and the cell's margins take."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) + 2 * theme.L

    def _refuse_order(self, column: int, _order: Qt.SortOrder) -> None:
        """Show no order for a column that cannot be sorted by."""
        if column >= 0 and Column(column) not in SORT_KEYS:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _read_columns(self) -> None:
        names = bytes(self._settings.state(_COLUMNS_KEY).data()).decode("ascii", "replace")
        across = self.horizontalHeader()
        if names:
            self._columns = {Column[name] for name in names.split() if name in Column.__members__}
            across.restoreState(self._settings.state(_HEADER_KEY))
            across.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self._apply_columns()
        across.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Fixed)
        across.sectionResized.connect(self._follow)
        for changed in (across.sectionResized, across.sectionMoved):
            changed.connect(lambda *_: self._keep.start())

    def _write_columns(self) -> None:
        self._keep.stop()
        names = " ".join(column.name for column in sorted(self._columns))
        self._settings.keep_state(_COLUMNS_KEY, QByteArray(names.encode()))
        self._settings.keep_state(_HEADER_KEY, self.horizontalHeader().saveState())

    def _apply_columns(self) -> None:
        shown = self._columns | self._forced | {_ALWAYS}
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        self._fill()

    def _follow(self, column: int) -> None:
        if column != Column.SUBJECT:
            self._fill()

    def _fill(self) -> None:
        """Let the subject fill the width; where the others leave it too little, scroll."""
        across = self.horizontalHeader()
        others = across.length() - across.sectionSize(Column.SUBJECT)
        least = self.fontMetrics().averageCharWidth() * _SUBJECT
        across.resizeSection(Column.SUBJECT, max(self.viewport().width() - others, least))

    def _widen_decisions(self) -> None:
        """Make room for what is decided; a width that the reader chose is left alone."""
        if self.columnWidth(Column.DECISION) == self._undecided:
            verdicts = [words.verdict(verdict) for verdict in CLASSES]
            self._fit(Column.DECISION, verdicts, self._signed())

    def _begin(self) -> None:
        """Choose the first row as soon as there is one."""
        if self._current is None and not self.currentIndex().isValid():
            self.selectRow(0)

    def _remember(self) -> None:
        """Keep what is current, what is selected, and where on the screen it is."""
        index = self.currentIndex()
        if index.isValid():
            self._place = index.row()
            self._offset = self._place - self.rowAt(0)
            selected = self.selected_ids()
            self._selected = selected if len(selected) <= _SELECTED_KEPT else []

    def _restore(self) -> None:
        """Find the same rows where they are now; if they are gone, stay at the same place."""
        total = self._model.rowCount()
        if not total:
            self._tell()
            return
        at = -1 if self._current is None else self._model.position_of(self._current)
        there = at >= 0
        at = at if there else min(self._place if self._current is not None else 0, total - 1)
        flags = QItemSelectionModel.SelectionFlag
        keep = flags.ClearAndSelect | flags.Rows
        self.selectionModel().setCurrentIndex(self._model.index(at, 0), keep)
        if there and len(self._selected) > 1:
            chosen = QItemSelection()
            for row_id in self._selected:
                row = self._model.position_of(row_id)
                if row >= 0:
                    index = self._model.index(row, 0)
                    chosen.select(index, index)
            self.selectionModel().select(chosen, flags.Select | flags.Rows)
        seen = self.viewport().height() // max(self.verticalHeader().defaultSectionSize(), 1)
        if 0 <= self._offset < seen:
            self.verticalScrollBar().setValue(max(at - self._offset, 0))
        else:
            self.scrollTo(self._model.index(at, 0))
        self._tell()

    def _tell(self) -> None:
        index: QModelIndex = self.currentIndex()
        row_id = self._model.id_at(index.row()) if index.isValid() else None
        if row_id is None and index.isValid():
            return
        if row_id != self._current:
            self._current = row_id
            self.chosen.emit(row_id)
