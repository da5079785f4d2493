"""What was judged before: jobs to open, continue or judge again, and single messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import plain_table, theme
from app.gui.banner import Notice
from app.gui.cells import ChanceDelegate, MarkDelegate
from app.gui.jobs_table import Entry, JobsTable
from app.gui.offer import Offer
from app.gui.reading import StoreAccess, Topic
from app.gui.results import Column, ResultsModel
from app.gui.tabs import Tabs
from app.gui.translations import say
from app.triage import visible
from app.triage.store import Filter, JobState, Order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from app.triage.store import Job, Store

_PART: Final = frozenset({JobState.PARTIAL, JobState.INTERRUPTED, JobState.PAUSED})
"""What can be continued."""
_SINGLE_COLUMNS: Final = {
    Column.MARK: 5,
    Column.VERDICT: 24,
    Column.CHANCE: 12,
    Column.SENDER: 34,
    Column.SUBJECT: 0,
    Column.SOURCE: 30,
    Column.DECISION: 22,
}
"""Columns of the single messages with their width in letters; 0 takes the room left over."""
_NAME_LIMIT: Final = 80


class HistoryPage(QWidget):
    """The history.

    Attributes:
        jobs: The table of jobs.
        singles: The table of messages that were opened one by one, newest first.
        resume_offer: Offers to continue the job that was interrupted last.
        again_offer: Offers to judge again what an older model judged.

    Signals:
        open_job: A job is to be shown; carries its id.
        changed_job: What changed in a job is to be shown; carries its id.
        resume_job: A job is to be continued; carries its id.
        again_asked: Jobs are to be judged again by the present model; carries a list of
            :class:`Job`.
        opened_single: A message that was opened by itself is to be shown; carries its row's id.
        erased: Everything was deleted.
    """

    open_job = Signal(int)
    changed_job = Signal(int)
    resume_job = Signal(int)
    again_asked = Signal(object)
    opened_single = Signal(int)
    erased = Signal()
    _erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = StoreAccess(self)
        self._model = ""
        self._all: Sequence[Entry] = ()
        self.notice = Notice()
        self.resume_offer = Offer()
        self.again_offer = Offer()
        self.jobs = JobsTable()
        self.single_rows = ResultsModel(self)
        self.singles = QTableView()
        self.tabs = Tabs()
        self.open_button = QPushButton(self.tr("&Open"))
        self.resume_button = QPushButton(self.tr("&Continue"))
        self.again_button = QPushButton(self.tr("&Judge again"))
        self.changed_button = QPushButton(self.tr("Show what c&hanged"))
        self.delete_button = QPushButton(self.tr("&Delete…"))
        self.erase_button = QPushButton(self.tr("Delete &all my data…"))
        self._empty = QLabel()
        self._dress_singles()
        self._arrange()
        self._connect()
        self.set_store(None)

    def set_store(self, store: Store | None) -> None:
        """Show what ``store`` holds; None if no history is kept."""
        self._access.use(store)
        self.jobs.show_entries(())
        self.single_rows.clear()
        self._all = ()
        self.notice.show_text("" if store is None else say(store.notice))
        self._show_state()
        self.refresh()

    def close_down(self) -> None:
        """Finish what was asked for and let go of the store."""
        self._access.use(None)

    def set_model(self, model: str) -> None:
        """Say which model judges now."""
        self._model = model
        self._show_state()

    def refresh(self) -> None:
        """Read the history again."""
        self._access.ask(Topic.JOB, _entries, self._take)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the history again when it is looked at."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "single_rows"):
            self.single_rows.forget_icons()

    def _dress_singles(self) -> None:
        table = self.singles
        table.setAccessibleName(self.tr("Messages opened one by one"))
        table.setModel(self.single_rows)
        table.setItemDelegateForColumn(Column.CHANCE, ChanceDelegate(table))
        table.setItemDelegateForColumn(Column.MARK, MarkDelegate(table))
        plain_table.dress(table)
        across = table.horizontalHeader()
        unit = table.fontMetrics().averageCharWidth()
        for column in Column:
            table.setColumnHidden(column, column not in _SINGLE_COLUMNS)
            table.setColumnWidth(column, unit * _SINGLE_COLUMNS.get(column, 10))
        across.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        title = QLabel(self.tr("History"))
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.S)
        for button in (
            self.open_button,
            self.resume_button,
            self.again_button,
            self.changed_button,
            self.delete_button,
        ):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(self.jobs, 1)
        column.addLayout(self._buttons)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(page, self.tr("Mailboxes, folders and files"))
        self.tabs.addTab(self.singles, self.tr("Opened one by one"))
        kept = QLabel(
            self.tr(
                "All of this is kept on this computer only: results, what you said about them, "
                "and words of each message by which it is found again."
            )
        )
        kept.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(kept, 1)
        foot.addWidget(self.erase_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        whole.setSpacing(theme.M)
        for widget in (title, self.notice, self.resume_offer, self.again_offer):
            whole.addWidget(widget)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self._empty, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.jobs.chosen.connect(lambda _entry: self._enable())
        self.jobs.activated.connect(lambda _index: self._open())
        self.singles.activated.connect(lambda index: self._open_single(index.row()))
        self.single_rows.rows_wanted.connect(self._ask_rows)
        self.open_button.clicked.connect(self._open)
        self.resume_button.clicked.connect(self._resume)
        self.again_button.clicked.connect(self._again)
        self.changed_button.clicked.connect(self._show_changed)
        self.delete_button.clicked.connect(self._delete)
        self.erase_button.clicked.connect(self._erase)
        self.resume_offer.accepted.connect(self._resume_interrupted)
        self.again_offer.accepted.connect(lambda: self.again_asked.emit(self._outdated()))
        self._erased.connect(self._tell_erased)
        self._access.failed.connect(self.notice.show_text)
        self._access.written.connect(self.refresh)

    def _take(self, entries: Sequence[Entry]) -> None:
        self._all = entries
        self.jobs.show_entries([entry for entry in entries if not entry.job.single])
        single = next((entry.job for entry in entries if entry.job.single), None)
        if single is not None:
            wanted, order = Filter(job=single.id), Order(descending=True)
            self._access.ask(
                Topic.IDS, lambda store: store.ids(wanted, order), self.single_rows.set_ids
            )
        else:
            self.single_rows.clear()
        count = single.count if single is not None else 0
        self.tabs.setTabText(1, self.tr("Opened one by one (%Ln)", "", count))
        self._show_state()

    def _ask_rows(self, ids: Sequence[int]) -> None:
        if ids:
            self._access.ask(Topic.ROWS, lambda store: store.rows(ids), self.single_rows.set_rows)

    def _outdated(self) -> list[Job]:
        """Return the jobs that an older model judged, and the present one has not since."""
        if not self._model:
            return []
        jobs = [entry.job for entry in self._all if not entry.job.single]
        present = {path for job in jobs if job.model == self._model for path in job.paths}
        return [
            job
            for job in jobs
            if job.model != self._model and job.count and not present.issuperset(job.paths)
        ]

    def _interrupted(self) -> Job | None:
        jobs = (entry.job for entry in self._all)
        return next((job for job in jobs if job.state is JobState.INTERRUPTED), None)

    def _show_state(self) -> None:
        """Show what there is to offer, or that there is nothing."""
        there = bool(self._all)
        self.tabs.setVisible(there)
        self._empty.setVisible(not there)
        self.erase_button.setVisible(self._access.there)
        self._empty.setText(
            self.tr("Nothing was judged yet.")
            if self._access.there
            else self.tr("No history is kept. You can change that in the settings.")
        )
        job = self._interrupted()
        text = ""
        if job is not None:
            name = visible.one_line(job.name, _NAME_LIMIT)
            text = self.tr(
                "“{name}” was interrupted. %Ln judged so far; the rest was not.", "", job.count
            ).format(name=name)
        self.resume_offer.show_offer(text, self.tr("Continue it"))
        count = sum(job.count for job in self._outdated())
        text = self.tr("%Ln verdicts here come from an older model.", "", count) if count else ""
        self.again_offer.show_offer(text, self.tr("Judge them again"))
        self._enable()

    def _enable(self) -> None:
        entry = self.jobs.current
        job = entry.job if entry is not None else None
        self.open_button.setEnabled(job is not None)
        self.resume_button.setEnabled(job is not None and job.state in _PART)
        self.again_button.setEnabled(
            job is not None and job.state is not JobState.RUNNING and job.model != self._model
        )
        self.changed_button.setEnabled(entry is not None and entry.changed > 0)
        self.delete_button.setEnabled(job is not None and job.state is not JobState.RUNNING)

    def _open(self) -> None:
        if self.jobs.current is not None:
            self.open_job.emit(self.jobs.current.job.id)

    def _open_single(self, position: int) -> None:
        row_id = self.single_rows.id_at(position)
        if row_id is not None:
            self.opened_single.emit(row_id)

    def _resume(self) -> None:
        if self.jobs.current is not None:
            self.resume_job.emit(self.jobs.current.job.id)

    def _resume_interrupted(self) -> None:
        job = self._interrupted()
        if job is not None:
            self.resume_job.emit(job.id)

    def _again(self) -> None:
        if self.jobs.current is not None:
            self.again_asked.emit([self.jobs.current.job])

    def _show_changed(self) -> None:
        if self.jobs.current is not None:
            self.changed_job.emit(self.jobs.current.job.id)

    def _delete(self) -> None:
        entry = self.jobs.current
        if entry is None:
            return
        name = visible.one_line(entry.job.name, _NAME_LIMIT)
        question = self.tr(
            "Delete the results of “{name}” from the history? Your messages themselves are not "
            "touched."
        ).format(name=name)
        if self._sure(self.tr("Delete from the history"), question):
            self._access.change(lambda store: store.remove(entry.job.id))

    def _erase(self) -> None:
        question = self.tr(
            "Delete every result, correction, mark and note that Dipnet keeps on this computer? "
            "This cannot be undone. Your messages themselves are not touched."
        )
        if self._access.there and self._sure(self.tr("Delete all my data"), question):
            self._access.change(self._do_erase)

    def _do_erase(self, store: Store) -> None:
        store.erase()
        self._erased.emit()

    def _tell_erased(self) -> None:
        self.notice.show_text("")
        self.refresh()
        self.erased.emit()

    def _sure(self, title: str, question: str) -> bool:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, title, question, buttons.Yes | buttons.No, buttons.No)
        return answer is buttons.Yes


def _entries(store: Store) -> list[Entry]:
    """Return every job, with how many of its verdicts an older model gave otherwise."""
    return [
        Entry(job, sum(store.counts(Filter(job=job.id, changed=True)).values()))
        for job in store.jobs()
    ]
