"""The jobs of the history, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QLocale,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.gui import kinds, plain_table, words
from app.model.assessment import Verdict
from app.triage import visible
from app.triage.store import JobState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from app.gui.model_index import Index
    from app.triage.store import Job

translate = QCoreApplication.translate

_NAME, _WHEN, _STATE, _COUNT, _FRAUD, _DOUBT, _CHANGED = range(7)
_TEXT_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A job as the history shows it.

    Attributes:
        job: The job.
        changed: How many of its rows an older model judged otherwise.
    """

    job: Job
    changed: int


class JobsModel(QAbstractTableModel):
    """Jobs with their state and counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown, in order."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        if list(entries) != self._entries:
            self.beginResetModel()
            self._entries = list(entries)
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many jobs there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else _CHANGED + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows."""
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._more(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{title}: {self._text(entry, column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= _COUNT:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
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
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= _COUNT:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            _NAME: self.tr("Name"),
            _WHEN: self.tr("Begun"),
            _STATE: self.tr("State"),
            _COUNT: self.tr("Messages"),
            _FRAUD: words.verdict(Verdict.FRAUD),
            _DOUBT: words.verdict(Verdict.CANNOT_TELL),
            _CHANGED: self.tr("Changed"),
        }[section]

    def _text(self, entry: Entry, column: int) -> str:
        job = entry.job
        if column == _NAME:
            return visible.one_line(job.name, _TEXT_LIMIT)
        if column == _WHEN:
            return words.moment(job.started.astimezone())
        if column == _STATE:
            return state_words(job.state)
        number = {
            _COUNT: job.count,
            _FRAUD: job.counts.get(Verdict.FRAUD, 0),
            _DOUBT: job.counts.get(Verdict.CANNOT_TELL, 0),
            _CHANGED: entry.changed,
        }[column]
        return QLocale().toString(number) if number or column == _COUNT else ""

    def _more(self, entry: Entry, column: int) -> str:
        job = entry.job
        if column == _NAME:
            return "\n".join(visible.one_line(path, 500) for path in job.paths[:10])
        if column == _STATE:
            return self.tr("Judged by the model {model}").format(model=job.model)
        if column == _CHANGED:
            return self.tr("Judged otherwise by an older model")
        if column >= _COUNT:
            return "\n".join(
                f"{kinds.name(kind)}: {QLocale().toString(job.counts[kind])}"
                for kind in kinds.KINDS
                if job.counts.get(kind)
            )
        return self._text(entry, column)


def state_words(state: JobState) -> str:
    """Return the state of a job in words."""
    return {
        JobState.RUNNING: translate("JobsModel", "At work"),
        JobState.PAUSED: translate("JobsModel", "Paused"),
        JobState.PARTIAL: translate("JobsModel", "Cancelled, only a part"),
        JobState.INTERRUPTED: translate("JobsModel", "Interrupted, only a part"),
        JobState.COMPLETE: translate("JobsModel", "Complete"),
    }[state]


class JobsTable(QTableView):
    """The view of the jobs; the chosen one stays chosen when they are read again.

    Signals:
        chosen: Another job is current; carries the :class:`Entry`, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = JobsModel(self)
        self._current: int | None = None
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Jobs"))
        plain_table.dress(self)
        across = self.horizontalHeader()
        unit = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((40, 20, 28, 14, 14, 16, 14)):
            self.setColumnWidth(column, unit * letters)
        across.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self._model.modelReset.connect(self._restore)

    @property
    def entries(self) -> Sequence[Entry]:
        """The jobs shown, in order."""
        return self._model.entries

    @property
    def current(self) -> Entry | None:
        """The job that is chosen."""
        at = self.currentIndex().row()
        return self.entries[at] if 0 <= at < len(self.entries) else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these jobs."""
        self._model.show(entries)
        self._tell()

    def _restore(self) -> None:
        ids = [entry.job.id for entry in self.entries]
        if ids:
            at = ids.index(self._current) if self._current in ids else 0
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                self._model.index(at, 0), flags.ClearAndSelect | flags.Rows
            )

    def _tell(self) -> None:
        current = self.current
        self._current = self._current if current is None else current.job.id
        self.chosen.emit(current)
