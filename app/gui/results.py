"""The rows of the table: ids from the store, and of the rows themselves only those looked at."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QIcon

from app.gui import badges, glyphs, words
from app.gui.translations import say
from app.model.assessment import Verdict
from app.triage import visible
from app.triage.store import Order, SortKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy import int64
    from numpy.typing import NDArray
    from PySide6.QtCore import QObject

    from app.gui.model_index import Index
    from app.triage.item import Locator
    from app.triage.store import Row

_TEXT_LIMIT: Final = 200
_PAGE: Final = 64
"""Rows fetched together: more than a screen of them, read in a few milliseconds."""
_KEPT: Final = 32 * _PAGE
"""Rows kept at most, however many there are: memory does not grow with the table."""

CHANCE_ROLE: Final = Qt.ItemDataRole.UserRole
"""The probability of fraud as a number, -1 if there is none, for the delegate that draws it."""
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The :class:`Row`, None while it is not there yet."""


class Column(IntEnum):
    """The columns of the table, in order."""

    MARK = 0
    VERDICT = 1
    CHANCE = 2
    SENDER = 3
    DOMAIN = 4
    SUBJECT = 5
    DATE = 6
    LANGUAGE = 7
    SOURCE = 8
    CAMPAIGN = 9
    DECISION = 10
    NOTE = 11
    PREVIOUS = 12


SORT_KEYS: Final = {
    Column.VERDICT: SortKey.RISK,
    Column.CHANCE: SortKey.CHANCE,
    Column.SENDER: SortKey.SENDER,
    Column.DOMAIN: SortKey.SENDER_DOMAIN,
    Column.SUBJECT: SortKey.SUBJECT,
    Column.DATE: SortKey.DATE,
    Column.LANGUAGE: SortKey.LANGUAGE,
    Column.SOURCE: SortKey.SOURCE,
    Column.CAMPAIGN: SortKey.CAMPAIGN,
    Column.DECISION: SortKey.DECISION,
}
"""The columns that can be sorted by."""
_DOWN_FIRST: Final = frozenset({Column.VERDICT, Column.CHANCE, Column.DATE, Column.CAMPAIGN})
"""Columns of which the largest is wanted first."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A row with the texts of its cells, and when it was read."""

    row: Row
    texts: tuple[str, ...]
    generation: int


class ResultsModel(QAbstractTableModel):
    """The rows with the ids it is given, in that order; each is read when it is to be seen.

    Attributes:
        order: What the rows are sorted by, as the view asked.

    Signals:
        rows_wanted: Rows are to be seen that are not here; carries their ids, a list.
        order_asked: The view wants another order, which is in :attr:`order`.
        decision_seen: A row came that the reader has decided.
    """

    rows_wanted = Signal(object)
    order_asked = Signal()
    decision_seen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = Order()
        self._ids: NDArray[int64] | None = None
        self._shown: OrderedDict[int, _Shown] = OrderedDict()
        self._missing: dict[int, int] = {}
        self._generation = 0
        self._icons: dict[Verdict, QIcon] = {}
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(lambda: self.rows_wanted.emit(list(self._missing)))

    @property
    def total(self) -> int:
        """How many rows are shown."""
        return 0 if self._ids is None else len(self._ids)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._ids = None
        self._shown.clear()
        self._missing.clear()
        self.endResetModel()

    def set_ids(self, ids: NDArray[int64]) -> None:
        """Show the rows with these ids.

        Rows at the end are inserted, so that selection and place stay; anything else is a reset.
        What was read of rows before is shown until it has been read again.
        """
        self._generation += 1
        self._missing.clear()
        before = self.total
        if self._ids is not None and len(ids) >= before and (ids[:before] == self._ids).all():
            if len(ids) > before:
                self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
            self._touch(range(before))
        else:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Take rows that were wanted."""
        positions = []
        decided = False
        for row in rows:
            position = self._missing.pop(row.id, None)
            if position is not None:
                positions.append(position)
            self._shown[row.id] = _Shown(row, self._texts(row), self._generation)
            self._shown.move_to_end(row.id)
            decided = decided or row.decision is not None
        while len(self._shown) > _KEPT:
            self._shown.popitem(last=False)
        self._touch(positions)
        if decided:
            self.decision_seen.emit()
        if self._missing:
            self._ask.start()

    def change(self, ids: Iterable[int], **changes: object) -> None:
        """Show changed fields of rows at once, before the store has them."""
        for row_id in ids:
            old = self._shown.get(row_id)
            if old is not None:
                row = replace(old.row, **changes)  # type: ignore[arg-type]
                self._shown[row_id] = _Shown(row, self._texts(row), old.generation)
        self._touch(range(self.total))
        if changes.get("decision") is not None:
            self.decision_seen.emit()

    def row_at(self, position: int) -> Row | None:
        """Return the row shown at ``position``; None while it is not there yet."""
        row_id = self.id_at(position)
        shown = None if row_id is None else self._shown.get(row_id)
        return None if shown is None else shown.row

    def id_at(self, position: int) -> int | None:
        """Return the id of the row shown at ``position``."""
        if self._ids is None or not 0 <= position < len(self._ids):
            return None
        return int(self._ids[position])

    def ids_at(self, first: int, last: int) -> list[int]:
        """Return the ids of the rows shown from ``first`` to ``last``, both included."""
        return [] if self._ids is None else self._ids[first : last + 1].tolist()

    def position_of(self, row_id: int) -> int:
        """Return where the row with this id is shown, -1 if it is not."""
        if self._ids is None:
            return -1
        found = (self._ids == row_id).nonzero()[0]
        return int(found[0]) if len(found) else -1

    def forget_icons(self) -> None:
        """Draw the signs anew for another palette."""
        self._icons.clear()
        self._touch(range(self.total))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; a negative column stands for the order of the input."""
        key = SORT_KEYS.get(Column(column)) if column >= 0 else None
        wanted = Order(key, order == Qt.SortOrder.DescendingOrder) if key else Order()
        if wanted != self.order:
            self.order = wanted
            self.order_asked.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else self.total

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows."""
        if role not in _ROLES:
            return None
        shown = self._look(index.row())
        if shown is None:
            return -1.0 if role == CHANCE_ROLE else None
        column = index.column()
        row = shown.row
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column == Column.MARK else shown.texts[column]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(row, column)
        if role == CHANCE_ROLE:
            return -1.0 if row.chance is None else row.chance
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == Column.SOURCE:
                return visible.one_line(row.locator.path, 500)
            return shown.texts[column]
        return f"{self.title(Column(column))}: {shown.texts[column]}"

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
            down = section in _DOWN_FIRST
            return Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        if section == Column.MARK and role == Qt.ItemDataRole.DecorationRole:
            return badges.icon(badges.Badge.MARK, QGuiApplication.palette())
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == Column.MARK else self.title(Column(section))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.title(Column(section))
        return None

    def title(self, column: Column) -> str:
        """Return the name of a column."""
        return {
            Column.MARK: self.tr("Marked, noted"),
            Column.VERDICT: self.tr("Verdict"),
            Column.CHANCE: self.tr("Fraud"),
            Column.SENDER: self.tr("From"),
            Column.DOMAIN: self.tr("Sender's domain"),
            Column.SUBJECT: self.tr("Subject"),
            Column.DATE: self.tr("Date"),
            Column.LANGUAGE: self.tr("Language"),
            Column.SOURCE: self.tr("Source"),
            Column.CAMPAIGN: self.tr("Campaign"),
            Column.DECISION: self.tr("Your decision"),
            Column.NOTE: self.tr("Note"),
            Column.PREVIOUS: self.tr("Older model"),
        }[column]

    def _look(self, position: int) -> _Shown | None:
        """Return a row if it is here, and see to it that it comes, or is read again."""
        if self._ids is None or not 0 <= position < len(self._ids):
            return None
        row_id = int(self._ids[position])
        shown = self._shown.get(row_id)
        if (shown is None or shown.generation < self._generation) and row_id not in self._missing:
            self._want(position)
        return shown

    def _want(self, position: int) -> None:
        first = position - position % _PAGE
        for at, row_id in enumerate(self.ids_at(first, first + _PAGE - 1), first):
            shown = self._shown.get(row_id)
            if shown is None or shown.generation < self._generation:
                self._missing[row_id] = at
        while len(self._missing) > _KEPT // 4:
            # What was scrolled past is not looked at any more.
            del self._missing[next(iter(self._missing))]
        self._ask.start()

    def _touch(self, positions: Sequence[int]) -> None:
        if positions:
            last = self.index(max(positions), len(Column) - 1)
            self.dataChanged.emit(self.index(min(positions), 0), last)

    def _texts(self, row: Row) -> tuple[str, ...]:
        return tuple(_TEXTS[column](self, row) for column in Column)

    def _sign(self, row: Row, column: int) -> QIcon | None:
        verdict = {
            Column.VERDICT: row.verdict,
            Column.DECISION: row.decision,
            Column.PREVIOUS: row.previous,
        }.get(Column(column))
        if verdict is None:
            if column == Column.VERDICT:
                return badges.icon(badges.Badge.CLOSE, QGuiApplication.palette())
            return None
        if verdict not in self._icons:
            self._icons[verdict] = glyphs.icon(verdict, QGuiApplication.palette())
        return self._icons[verdict]

    def _mark_text(self, row: Row) -> str:
        parts = [self.tr("Marked")] if row.marked else []
        if row.note:
            parts.append(self.tr("Note: {text}").format(text=visible.one_line(row.note, 300)))
        return ". ".join(parts)

    def _verdict_text(self, row: Row) -> str:
        return words.verdict(row.verdict) if row.verdict else self.tr("Could not be opened")

    def _campaign_text(self, row: Row) -> str:
        return self.tr("%Ln alike", "", row.campaign_size) if row.campaign_size > 1 else ""


def source_text(locator: Locator) -> str:
    """Return where a message came from: the file's name, and the place in it."""
    name = visible.one_line(Path(locator.path).name, _TEXT_LIMIT)
    if locator.member:
        return f"{name} · {visible.one_line(locator.member, _TEXT_LIMIT)}"
    return f"{name} · {locator.index + 1}" if locator.index else name


def language_name(code: str) -> str:
    """Return what a language calls itself, from its ISO 639-1 code."""
    name = QLocale(code).nativeLanguageName() if code else ""
    return name[:1].upper() + name[1:] if name else code


def _subject(row: Row) -> str:
    """Return the subject, or in the reader's language why there is no message."""
    text = row.subject if row.verdict else say(row.subject)
    return visible.one_line(text, _TEXT_LIMIT)


def _decided(which: Verdict | None) -> str:
    return words.verdict(which) if which else ""


_TEXTS: Final[dict[Column, Callable[[ResultsModel, Row], str]]] = {
    Column.MARK: ResultsModel._mark_text,
    Column.VERDICT: ResultsModel._verdict_text,
    Column.CHANCE: lambda _model, row: "" if row.chance is None else words.percent(row.chance),
    Column.SENDER: lambda _model, row: visible.one_line(row.sender, _TEXT_LIMIT),
    Column.DOMAIN: lambda _model, row: visible.one_line(row.sender_domain, _TEXT_LIMIT),
    Column.SUBJECT: lambda _model, row: _subject(row),
    Column.DATE: lambda _model, row: row.date[:16].replace("T", " "),
    Column.LANGUAGE: lambda _model, row: language_name(row.language),
    Column.SOURCE: lambda _model, row: source_text(row.locator),
    Column.CAMPAIGN: ResultsModel._campaign_text,
    Column.DECISION: lambda _model, row: _decided(row.decision),
    Column.NOTE: lambda _model, row: visible.one_line(row.note, _TEXT_LIMIT),
    Column.PREVIOUS: lambda _model, row: _decided(row.previous),
}
_ROLES: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        CHANCE_ROLE,
        ROW_ROLE,
    }
)
