"""Groups of messages made from one template: one look, one decision for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import glyphs, kinds, plain_table, theme, words
from app.gui.cells import ChanceDelegate
from app.gui.flow import FlowLayout
from app.gui.results import CHANCE_ROLE
from app.gui.triage import DECISIONS
from app.gui.triage_keys import Task
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from app.gui.model_index import Index
    from app.model.assessment import Verdict
    from app.triage.store import Campaign

_TEXT_LIMIT: Final = 200
_SIZE, _SUBJECT, _LINK, _SENDER, _CHANCE, _DECISION = range(6)

_KEYS: Final[dict[int, Callable[[Campaign], Any]]] = {
    _SIZE: lambda one: one.size,
    _SUBJECT: lambda one: one.subject.lower(),
    _LINK: lambda one: one.link_domain,
    _SENDER: lambda one: one.sender_domain,
    _CHANCE: lambda one: -1.0 if one.chance is None else one.chance,
    _DECISION: lambda one: str(one.decision or ""),
}


class CampaignsModel(QAbstractTableModel):
    """The campaigns of the rows shown, largest first or sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[Campaign] = []
        self._column = -1
        self._descending = False

    @property
    def campaigns(self) -> Sequence[Campaign]:
        """What is shown, in order."""
        return self._found

    def show(self, campaigns: Sequence[Campaign]) -> None:
        """Show these, which are largest first."""
        self.beginResetModel()
        self._found = list(campaigns)
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by ``column``; a negative one goes back to largest first."""
        self._column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many campaigns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(_KEYS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows."""
        one = self._found[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _verdicts(one) if column == _SIZE else self._text(one, column)
        if role == CHANCE_ROLE:
            return -1.0 if one.chance is None else one.chance
        if role == Qt.ItemDataRole.DecorationRole and column == _DECISION and one.decision:
            return glyphs.icon(one.decision, QGuiApplication.palette())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{title}: {self._text(one, column)}"
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            down = section in (_SIZE, _CHANCE)
            return Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            _SIZE: self.tr("Messages"),
            _SUBJECT: self.tr("Subject of the first"),
            _LINK: self.tr("Links lead to"),
            _SENDER: self.tr("Sender's domain"),
            _CHANCE: self.tr("Fraud, mean"),
            _DECISION: self.tr("Your decision"),
        }[section]

    def _text(self, one: Campaign, column: int) -> str:
        if column == _SIZE:
            return QLocale().toString(one.size)
        if column == _CHANCE:
            return "" if one.chance is None else words.percent(one.chance)
        if column == _DECISION:
            return words.verdict(one.decision) if one.decision else ""
        text = {_SUBJECT: one.subject, _LINK: one.link_domain, _SENDER: one.sender_domain}[column]
        return visible.one_line(text, _TEXT_LIMIT)

    def _arrange(self) -> None:
        column = self._column if self._column >= 0 else _SIZE
        down = self._descending if self._column >= 0 else True
        self._found.sort(key=_KEYS[column], reverse=down)


class CampaignsView(QWidget):
    """The table of campaigns and the decisions about the chosen one.

    Attributes:
        table: The campaigns.
        buttons: What can be decided, by task.

    Signals:
        chosen: Another campaign is current; carries a :class:`Campaign`, or None.
        opened: The messages of a campaign are to be shown; carries the :class:`Campaign`.
        decided: (:class:`Campaign`, verdict or None).
    """

    chosen = Signal(object)
    opened = Signal(object)
    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CampaignsModel(self)
        self.table = _CampaignsTable()
        self.table.setModel(self.model)
        self.open_button = QPushButton(self.tr("Show these messages"))
        self.buttons = {
            Task.FRAUD: QPushButton(self.tr("Fraud")),
            Task.ADVERTISING: QPushButton(self.tr("Advertising")),
            Task.LEGITIMATE: QPushButton(self.tr("Legitimate")),
            Task.UNDO: QPushButton(self.tr("Take back")),
        }
        self._current: int | None = None
        self._label = QLabel()
        self._empty = QLabel(self.tr("No two of these messages are made from one template."))
        self._dress()
        self._arrange()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.model.modelReset.connect(self._restore)
        self.table.activated.connect(lambda _index: self._open())
        self.open_button.clicked.connect(self._open)
        for task, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, task=task: self.decide(DECISIONS[task]))
        self._tell()

    @property
    def current(self) -> Campaign | None:
        """The campaign that is chosen."""
        at = self.table.currentIndex().row()
        return self.model.campaigns[at] if 0 <= at < len(self.model.campaigns) else None

    def show_campaigns(self, campaigns: Sequence[Campaign]) -> None:
        """Show these campaigns; the chosen one stays chosen."""
        self.model.show(campaigns)
        self._stack.setCurrentIndex(0 if campaigns else 1)

    def decide(self, verdict: Verdict | None) -> None:
        """Say what all messages of the chosen campaign are; None takes it back."""
        if self.current is not None:
            self.decided.emit(self.current, verdict)

    def step(self, by: int) -> None:
        """Choose the next campaign (1) or the one before (-1)."""
        at = self.table.currentIndex().row() + by
        if 0 <= at < self.model.rowCount():
            self.table.selectRow(at)

    def _dress(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Campaigns"))
        table.setItemDelegateForColumn(_CHANCE, ChanceDelegate(table))
        plain_table.dress(table)
        across = table.horizontalHeader()
        across.setSortIndicatorClearable(True)
        across.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        unit = table.fontMetrics().averageCharWidth()
        for column, letters in enumerate((12, 40, 24, 24, 14, 14)):
            table.setColumnWidth(column, max(unit * letters, across.sectionSizeHint(column)))
        across.setSectionResizeMode(_SUBJECT, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        below = QWidget()
        row = FlowLayout(below, theme.S)
        row.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        row.addWidget(self.open_button)
        row.addWidget(self._label)
        for button in self.buttons.values():
            row.addWidget(button)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(below)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _restore(self) -> None:
        at = next((at for at, one in enumerate(self.model.campaigns) if one.id == self._current), 0)
        if self.model.campaigns:
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(
                self.model.index(at, 0), flags.ClearAndSelect | flags.Rows
            )
        self._tell()

    def _tell(self) -> None:
        current = self.current
        for button in (self.open_button, *self.buttons.values()):
            button.setEnabled(current is not None)
        size = current.size if current is not None else 0
        self._label.setText(self.tr("Decide for all %Ln:", "", size))
        for task, button in self.buttons.items():
            what = self.tr("{decision}, for all %Ln", "", size)
            button.setAccessibleName(what.format(decision=self.buttons[task].text()))
        if current is None or current.id != self._current:
            self._current = None if current is None else current.id
            self.chosen.emit(current)


class _CampaignsTable(QTableView):
    """A table that leaves letters to the shortcuts."""

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802 - Qt's name
        """Look for nothing."""


def _verdicts(one: Campaign) -> str:
    return "\n".join(
        f"{kinds.name(kind)}: {QLocale().toString(one.verdicts[kind])}"
        for kind in kinds.KINDS
        if one.verdicts.get(kind)
    )
