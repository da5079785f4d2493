"""Many messages: a table that fills while they are judged, and the chosen one in full beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.banner import Notice
from app.gui.batch_run import BatchRun
from app.gui.browser import Browser
from app.gui.detail import DetailView
from app.gui.export_dialog import ExportDialog
from app.gui.offer import Offer
from app.gui.progress_line import ProgressLine
from app.gui.settings import Settings
from app.triage.store import Filter, JobState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit, QTableView

    from app.gui.batch_run import Progress
    from app.gui.results import ResultsModel
    from app.triage.store import Job, Store

_LAYOUT_KEY: Final = "many/layout"
_OVERVIEW_KEY: Final = "many/overview"
_BELOW, _BESIDE = b"below", b"beside"


class ManyPage(QWidget):
    """One job of the history: at work, or looked at again.

    Attributes:
        browser: Filters, table, campaigns and drawings.
        detail: The chosen message in full.
        line: How far the job is.

    Signals:
        row_chosen: Another row is current; carries its :class:`Row`, or None.
        job_shown: Another job is shown; carries the :class:`Job`.
        refused: The workers refused the model; carries the reason in words.
        ended: The job is over; True if it came to its end.
    """

    row_chosen = Signal(object)
    job_shown = Signal(object)
    refused = Signal(str)
    ended = Signal(bool)

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        """Build the page; how it looks is kept in ``settings``, or only while it lives."""
        super().__init__(parent)
        self._settings = settings or Settings()
        self._store: Store | None = None
        self._run: BatchRun | None = None
        self._past: list[BatchRun] = []
        self._job: Job | None = None
        self._count = 0
        self._failure = ""
        self.line = ProgressLine()
        self.notice = Notice()
        self.changed_offer = Offer()
        self.browser = Browser(self._settings)
        self.detail = DetailView()
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.view_button = QPushButton(self.tr("&View"))
        self.keys_button = QPushButton(self.tr("Keys (?)"))
        self._split = QSplitter()
        self._make_view_menu()
        self._arrange()
        self._connect()
        self.notice.show_text("")
        self.show_layout(beside=self._settings.state(_LAYOUT_KEY) == _BESIDE)
        self._show_overview(self._settings.state(_OVERVIEW_KEY) != b"hidden")

    @property
    def running(self) -> bool:
        """Whether a job is at work."""
        return self._run is not None

    @property
    def job(self) -> Job | None:
        """The job that is shown, as it was when it was last looked up."""
        return self._job

    @property
    def model(self) -> ResultsModel:
        """The rows of the table."""
        return self.browser.model

    @property
    def table(self) -> QTableView:
        """The table of messages."""
        return self.browser.table

    @property
    def search(self) -> QLineEdit:
        """The field with the words to find."""
        return self.browser.filters.search

    def set_store(self, store: Store | None) -> None:
        """Keep jobs in ``store``; None for none, so that nothing can be judged.

        A job that is at work is cancelled first, and every change asked for is kept.
        """
        self.close_down()
        self._store = store
        self.browser.set_store(store)

    def close_down(self) -> None:
        """End all work and let go of the store: at most the time of a cancel, 250 ms."""
        for run in (*self._past, *([self._run] if self._run else [])):
            run.interrupt()
        self._leave()
        self._past = []
        self.browser.set_store(None)
        self._store = None

    def start(self, paths: Sequence[Path], *, name: str = "") -> None:
        """Judge everything in ``paths`` as a new job called ``name``, which is then shown."""
        self._work(paths, None, name)

    def resume(self, job_id: int) -> None:
        """Go on with a job that is only a part, which is then shown."""
        self._work((), job_id, "")

    def show_job(self, job_id: int) -> None:
        """Show a job of the history as it is."""
        self._leave()
        self.browser.show_job(job_id)
        self.browser.ask_job(job_id, self._show_state)

    def show_changed(self, job_id: int) -> None:
        """Show what of a job an older model judged otherwise."""
        self.show_job(job_id)
        self._show_changed()

    def cancel(self) -> None:
        """End the job; what was found so far stays."""
        if self._run is not None:
            self.line.show_cancelling()
            self._run.cancel()

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1)."""
        self.browser.step(by)

    def refresh(self) -> None:
        """Look again at the store, in which something was changed elsewhere."""
        self.browser.refresh()

    def show_layout(self, *, beside: bool) -> None:
        """Put the message beside the table, or below it."""
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._split.setSizes([500, 680] if beside else [330, 450])
        self.browser.show_overview_below(below=beside)
        self._beside.setChecked(beside)
        self._below.setChecked(not beside)
        self._settings.keep_state(_LAYOUT_KEY, QByteArray(_BESIDE if beside else _BELOW))

    def export(self) -> ExportDialog | None:
        """Ask what to export, and do it."""
        if self._store is None or self._job is None:
            return None
        dialog = ExportDialog(self._store, self._job, self.browser.choice(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _make_view_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(self)
        self._below = QAction(self.tr("Message &below the table"), group)
        self._beside = QAction(self.tr("Message be&side the table"), group)
        for action in (self._below, self._beside):
            action.setCheckable(True)
            menu.addAction(action)
        self._beside.triggered.connect(lambda: self.show_layout(beside=True))
        self._below.triggered.connect(lambda: self.show_layout(beside=False))
        menu.addSeparator()
        self._overview = menu.addAction(self.tr("&Numbers beside the table"))
        self._overview.setCheckable(True)
        self._overview.toggled.connect(self._show_overview)
        columns = menu.addMenu(self.tr("&Columns"))
        columns.aboutToShow.connect(lambda: self.browser.table.fill_menu(columns))
        self.view_button.setMenu(menu)
        self.keys_button.clicked.connect(self.browser.show_keys)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.L, theme.S, theme.L, 0)
        top.setSpacing(theme.S)
        top.addWidget(self.line, 1)
        for button in (self.export_button, self.view_button, self.keys_button):
            top.addWidget(button)
        self._split.addWidget(self.browser)
        self._split.addWidget(self.detail)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        noticed = QVBoxLayout()
        noticed.setContentsMargins(theme.L, 0, theme.L, 0)
        noticed.addWidget(self.notice)
        noticed.addWidget(self.changed_offer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.XS)
        whole.addLayout(top)
        whole.addLayout(noticed)
        whole.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.line.pause_asked.connect(self._pause)
        self.line.cancel_asked.connect(self.cancel)
        self.line.continue_asked.connect(self._continue)
        self.export_button.clicked.connect(self.export)
        self.changed_offer.accepted.connect(self._show_changed)
        self.browser.row_chosen.connect(self.row_chosen)
        self.browser.failed.connect(self.notice.show_text)
        self.detail.corrected.connect(self.browser.correct)

    def _show_overview(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.browser.show_numbers(on=shown)
        self._overview.setChecked(shown)
        self._settings.keep_state(_OVERVIEW_KEY, QByteArray(b"shown" if shown else b"hidden"))

    def _work(self, paths: Sequence[Path], job: int | None, name: str) -> None:
        self._leave()
        if self._store is None:
            self.line.show_text(
                self.tr("Several messages cannot be judged while no history can be opened.")
            )
            return
        run = BatchRun(self._store, paths, job=job, name=name)
        run.begun.connect(self._show_begun)
        run.grown.connect(self.browser.refresh)
        run.progressed.connect(self._show_progress)
        run.refused.connect(self.refused)
        run.failed.connect(self._fail)
        run.ended.connect(self._end)
        self._run = run
        self.line.show_start()
        run.start()

    def _leave(self) -> None:
        """Let go of the job that is shown."""
        if self._run is not None:
            self._run.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self._run.cancel()
            self._past = [run for run in self._past if run.working]
            self._past.append(self._run)
            self._run = None
        self._job = None
        self._count = 0
        self._failure = ""
        self.notice.show_text("")
        self.changed_offer.show_offer("", "")
        self.browser.clear()
        self.export_button.setEnabled(False)
        self.detail.show_waiting(self.tr("Choose a message to see why it was judged as it was."))

    def _show_begun(self, job: Job) -> None:
        self._job = job
        self.export_button.setEnabled(True)
        self.browser.show_job(job.id, growing=True)
        self.job_shown.emit(job)

    def _show_state(self, found: tuple[Job, int]) -> None:
        job, changed = found
        self._job = job
        self._offer_changed(changed)
        self.export_button.setEnabled(True)
        if job.single:
            self.line.show_singles(job.count)
        else:
            self.line.show_end(job.state, job.count)
        self.job_shown.emit(job)

    def _offer_changed(self, count: int) -> None:
        """Offer to show what an older model judged otherwise, if there is any."""
        text = self.tr("%Ln judged otherwise than by an older model.", "", count) if count else ""
        self.changed_offer.show_offer(text, self.tr("Show them"))

    def _show_changed(self) -> None:
        self.changed_offer.show_offer("", "")
        self.browser.show_filter(Filter(changed=True))

    def _show_progress(self, progress: Progress) -> None:
        self._count = progress.count
        self.line.show_progress(progress)
        if progress.started_again and not self.notice.isVisible():
            self.notice.show_text(
                self.tr(
                    "The files were changed since this job was interrupted, so it began anew. "
                    "What is unchanged is not judged twice."
                )
            )

    def _pause(self, rest: bool) -> None:  # noqa: FBT001 - a slot
        if self._run is not None:
            (self._run.pause if rest else self._run.unpause)()

    def _continue(self) -> None:
        if self._job is not None:
            self.resume(self._job.id)

    def _fail(self, why: str) -> None:
        self._failure = why

    def _end(self, state: JobState | None) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        if state is None:
            self.line.show_text(self._failure)
        else:
            self.line.show_end(state, self._count, self._failure)
            if state is JobState.COMPLETE and self._failure:
                self.notice.show_text(self._failure)
        self.browser.show_ended()
        if self._job is not None:
            self.browser.ask_job(self._job.id, lambda found: self._offer_changed(found[1]))
        self.ended.emit(state is JobState.COMPLETE)
