"""The window: takes messages by drop, paste, menu and command line, and shows the right page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from app.gui import asking, theme, window_state
from app.gui.about import AboutModel, OfflineDialog
from app.gui.detail import DetailView
from app.gui.history import HistoryPage
from app.gui.icons import app_icon
from app.gui.keeper import Keeper
from app.gui.many import ManyPage
from app.gui.menus import Menus
from app.gui.refused import RefusedPage
from app.gui.reopening import Reopening
from app.gui.report import ReportDialog
from app.gui.settings import Settings
from app.gui.settings_dialog import SettingsDialog
from app.gui.start import StartPage
from app.gui.translations import say
from app.gui.work import Judge, Pasted
from app.triage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
    )

    from app.gui.work import Opened
    from app.model.assessment import Verdict
    from app.model.release import Release
    from app.model.scorer import Scorer
    from app.triage.store import Job, Row

_PATIENCE: Final = 400
"""Milliseconds before the page says that it is reading; most answers come well before."""
_NOTICE: Final = 15_000
"""Milliseconds that a sentence about the history stands in the status line."""


class MainWindow(QMainWindow):
    """The one window of Dipnet.

    Attributes:
        start: The first screen.
        one: One message.
        many: Many messages.
        history: What was judged before.
        refused: Shown instead of everything when the model was refused.
        settings: What the user chose.
        keeper: Keeps results and corrections.
    """

    def __init__(
        self,
        load: Callable[[], Scorer],
        settings: Settings | None = None,
        open_history: Callable[[], Store] = Store.in_memory,
    ) -> None:
        """Build the window; nothing is loaded before :meth:`begin`.

        Args:
            load: Loads the model, in the background.
            settings: What the user chose; None forgets everything at the end.
            open_history: Opens the history, in the background.
        """
        super().__init__()
        self._release: Release | None = None
        self._request = 0
        self._awaiting = self._reopens = False
        self._chosen: Row | None = None
        self._waiting: Sequence[Path] = ()
        self._store: Store | None = None
        self.settings = settings or Settings()
        self.setWindowTitle("Dipnet")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.start = StartPage()
        self.one = DetailView()
        self.many = ManyPage(self.settings)
        self.history = HistoryPage()
        self.refused = RefusedPage()
        self.pages = QStackedWidget()
        for page in (self.start, self.one, self.many, self.history, self.refused):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self.judge = Judge(load, self)
        self.keeper = Keeper(open_history, self)
        self._again = Reopening(self.judge, self.keeper, self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self.offline = OfflineDialog(self)
        self.menus = Menus(self)
        self.menus.model.setEnabled(False)
        self._make_status()
        self._connect()
        self._restore()
        self._show_page(self.start)

    def begin(self) -> None:
        """Load the model and open the history."""
        self.judge.start()
        self.keeper.open(lasting=self.settings.history)

    def open_paths(self, paths: Sequence[str | Path]) -> None:
        """Open files and folders: one message in full, several as a table."""
        if paths and self._may_leave():
            self._wait()
            self._request = self.judge.open_paths(paths)

    def open_mime(self, data: QMimeData) -> None:
        """Open what was dropped or pasted: files, or the text of a message."""
        if data.hasUrls():
            # Plain strings: making 10,000 Path objects takes 80 ms, so the other thread does it.
            paths = [name for url in data.urls() if (name := url.toLocalFile())]
            if paths:
                self.open_paths(paths)
                return
        text = data.text() if data.hasText() else ""
        if not text.strip():
            self._tell(
                self.tr(
                    "There is no text and no file to paste. Copy the message, or better its "
                    "source, and paste it here."
                )
            )
        elif self._may_leave():
            self._wait()
            pasted = Pasted(text, data.html() if data.hasHtml() else "")
            self._request = self.judge.open_pasted(pasted, self.tr("Pasted message"))

    def paste(self) -> None:
        """Open what is on the clipboard."""
        self.open_mime(QGuiApplication.clipboard().mimeData())

    def go_home(self) -> None:
        """Go back to the first screen."""
        if self._may_leave():
            self._drop_request()
            self._show_page(self.start)
            self.setWindowTitle("Dipnet")

    def show_history(self) -> None:
        """Show what was judged before."""
        if self._may_leave():
            self._drop_request()
            self._show_page(self.history)
            self.setWindowTitle(self.tr("History — Dipnet"))
            self.history.setFocus()

    def show_settings(self) -> None:
        """Show the few settings there are."""
        dialog = SettingsDialog(self.settings, self)
        dialog.history_chosen.connect(lambda _kept: self._reopen_history())
        dialog.appearance_chosen.connect(theme.apply)
        dialog.erase_asked.connect(self._erase)
        self.keeper.erased.connect(
            lambda: dialog.show_erased(self.tr("Everything that was kept has been deleted."))
        )
        self.keeper.failed.connect(lambda text: dialog.show_erased(say(text)))
        dialog.open()

    def show_about_model(self) -> None:
        """Show the model card."""
        if self._release is not None:
            AboutModel(self._release, self).open()

    def show_offline(self) -> None:
        """Show that nothing leaves the computer, with the button that proves it."""
        self.offline.show()
        self.offline.raise_()

    def show_about(self) -> None:
        """Show which program this is."""
        asking.tell_about(self)

    def correct(self, verdict: Verdict | None) -> None:
        """Say for the reader what the shown message is; None takes it back."""
        self._detail().correct(verdict)

    def ask_files(self) -> None:
        """Let the reader choose files."""
        self.open_paths(asking.files(self))

    def ask_folder(self) -> None:
        """Let the reader choose a folder."""
        self.open_paths(asking.folder(self))

    def ask_report(self) -> None:
        """Let the reader save a report of the shown message."""
        detail = self._detail()
        if detail.opened is not None and detail.row and self._store is not None:
            ReportDialog(self._store, detail.row, detail.opened, self).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files and text."""
        data = event.mimeData()
        if (data.hasUrls() or data.hasText()) and self.pages.currentWidget() is not self.refused:
            event.acceptProposedAction()
            self.start.drop_area.show_hover(hovered=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Calm down again."""
        self.start.drop_area.show_hover(hovered=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped, wherever in the window."""
        self.start.drop_area.show_hover(hovered=False)
        event.acceptProposedAction()
        self.open_mime(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop all work, and keep how the window is."""
        window_state.keep(self, self.settings)
        tab = b"formatted" if self.one.prefers_rich else b"text"
        self.settings.keep_state("tab", QByteArray(tab))
        self.many.close_down()
        self.history.close_down()
        self.judge.close()
        self.keeper.close()
        super().closeEvent(event)

    def _restore(self) -> None:
        self.one.split.setObjectName("kept-one")
        self.many.detail.split.setObjectName("kept-many-detail")
        for number, split in enumerate(self.many.findChildren(QSplitter)):
            if not split.objectName():
                split.setObjectName(f"kept-many-{number}")
        window_state.restore(self, self.settings)
        prefers = self.settings.state("tab") == QByteArray(b"formatted")
        self.one.prefers_rich = self.many.detail.prefers_rich = prefers

    def _make_status(self) -> None:
        self.offline_button = QPushButton(self.tr("Works offline: how to check"))
        self.offline_button.clicked.connect(self.show_offline)
        self.statusBar().addPermanentWidget(self.offline_button)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().showMessage(self.tr("Loading the model…"))

    def _connect(self) -> None:
        area = self.start.drop_area
        area.open_asked.connect(self.ask_files)
        area.folder_asked.connect(self.ask_folder)
        area.paste_asked.connect(self.paste)
        self.start.sample_asked.connect(self.open_paths)
        for detail in (self.one, self.many.detail):
            detail.about_asked.connect(self.show_about_model)
            detail.report_asked.connect(self.ask_report)
            detail.changed.connect(self._enable)
        # The table's page keeps its own, in one order with what is decided with keys.
        self.one.corrected.connect(lambda row, verdict: self.keeper.decide([row], verdict))
        self.many.row_chosen.connect(self._open_row)
        self.many.model.dataChanged.connect(self._follow_table)
        self.many.refused.connect(self._refuse)
        self.many.ended.connect(lambda _state: self._enable())
        self.history.open_job.connect(self._open_job)
        self.history.resume_job.connect(self._resume_job)
        self.history.opened_single.connect(self._open_single)
        self.history.changed_job.connect(self._show_changed)
        self.history.again_asked.connect(self._judge_again)
        self.history.erased.connect(self._forget_shown)
        self.keeper.ready.connect(self._use_store)
        self.keeper.kept.connect(self._show_kept)
        self._again.opened.connect(self._show_again)
        self.keeper.decided.connect(self._show_decided)
        self.keeper.erased.connect(self._forget_shown)
        self.keeper.failed.connect(self._mention)
        self.judge.ready.connect(self._welcome)
        self.judge.refused.connect(self._refuse)
        self.judge.opened.connect(self._show_opened)
        self.judge.several.connect(self._show_several)
        self.judge.failed.connect(self._show_failure)
        self.judge.tested.connect(self.offline.show_findings)
        self.offline.test_asked.connect(self.judge.test)
        self._slow.timeout.connect(self._show_patience)

    # ---- the model and the history ---------------------------------------------------------

    def _welcome(self, release: Release) -> None:
        self._release = release
        self.menus.model.setEnabled(True)
        self.history.set_model(release.model)
        self.statusBar().showMessage(
            self.tr("Model {model}: files checked").format(model=release.model)
        )

    def _refuse(self, reason: str) -> None:
        self._slow.stop()
        self.many.cancel()
        self.refused.reason.setText(say(reason))
        self.statusBar().clearMessage()
        self._show_page(self.refused)

    def _reopen_history(self) -> None:
        """Open the lasting history or the passing one, once no table shows what is in it."""
        self._reopens = self.many.running or self.pages.currentWidget() is self.many
        if not self._reopens:
            self._store = None
            self.many.set_store(None)
            self.history.set_store(None)
            self.keeper.open(lasting=self.settings.history)

    def _use_store(self, store: Store, notice: str, lasting: bool) -> None:  # noqa: FBT001 - a slot
        self._store = store
        self.many.set_store(store)
        self.history.set_store(store if lasting else None)
        if notice:
            self.start.show_notice(notice)
            self._mention(notice)
        if self._waiting:
            waiting, self._waiting = self._waiting, ()
            self._show_several(self._request, waiting)

    def _erase(self) -> None:
        self.many.cancel()
        self.many.set_store(None)
        self.history.set_store(None)
        self._store = None
        self.keeper.erase()
        self.keeper.open(lasting=self.settings.history)

    def _forget_shown(self) -> None:
        """Show nothing any more that was kept a moment ago."""
        self.one.show_kept(0, None)
        if self.pages.currentWidget() is self.many:
            self._show_page(self.start)

    def _mention(self, text: str) -> None:
        self.statusBar().showMessage(say(text), _NOTICE)

    # ---- pages -----------------------------------------------------------------------------

    def _detail(self) -> DetailView:
        """Return the view of the message that is shown, or would be."""
        return self.many.detail if self.pages.currentWidget() is self.many else self.one

    def _show_page(self, page: QWidget) -> None:
        self._awaiting = False
        self.pages.setCurrentWidget(page)
        if self._reopens and page is not self.many:
            self._reopen_history()
        self.menus.tools.setVisible(page in (self.one, self.many, self.history))
        if page is not self.start:
            self.start.show_notice("")
        self._enable()

    def _enable(self) -> None:
        page, menus = self.pages.currentWidget(), self.menus
        usable = page is not self.refused
        for action in (menus.open, menus.folder, menus.paste, menus.home, menus.history):
            action.setEnabled(usable)
        for action in (menus.next, menus.previous, menus.find):
            action.setEnabled(page is self.many)
        menus.cancel.setEnabled(page is self.many and self.many.running)
        detail = self._detail()
        shown = page in (self.one, self.many) and detail.opened is not None
        menus.report.setEnabled(shown and detail.row > 0)
        offered = detail.correction.choices
        for verdict, action in menus.corrections.items():
            action.setEnabled(shown and offered[verdict].isEnabled())
        menus.back.setEnabled(shown and detail.decision is not None)

    def _drop_request(self) -> None:
        """Show no answer that was asked for so far."""
        self._slow.stop()
        self._again.forget()
        self.judge.forget()

    def _wait(self) -> None:
        self.start.show_notice("")
        self._again.forget()
        self._awaiting = True
        self._slow.start()

    def _show_patience(self) -> None:
        self.one.show_waiting(self.tr("Reading…"))
        self._show_page(self.one)
        self._awaiting = True

    def _tell(self, text: str) -> None:
        """Say calmly what went wrong, on the first screen, where the next try starts."""
        self.start.show_notice(text)
        self._show_page(self.start)
        self.setWindowTitle("Dipnet")

    def _may_leave(self) -> bool:
        """Ask before a running batch is given up."""
        if not self.many.running:
            return self.pages.currentWidget() is not self.refused
        if not asking.whether_to_stop(self):
            return False
        self.many.cancel()
        return True

    # ---- one message -----------------------------------------------------------------------

    def _show_opened(self, request: int, opened: Opened) -> None:
        self._slow.stop()
        if request == self._request:
            self._show_one(opened)
            self.keeper.keep(request, opened)
        elif request == self._again.request:
            self._again.take(opened)
        else:
            self.many.detail.show_opened(opened)
            if self._chosen is not None:
                self.many.detail.show_kept(self._chosen.id, self._chosen.decision)
                self._follow_table()

    def _show_again(self, opened: Opened, row: Row) -> None:
        self._slow.stop()
        self._show_one(opened)
        self.one.show_kept(row.id, row.decision)

    def _show_one(self, opened: Opened) -> None:
        self.one.show_opened(opened)
        self.setWindowTitle(f"{opened.name} — Dipnet")
        self._show_page(self.one)
        self.one.reasons.setFocus()

    def _show_failure(self, request: int, text: str) -> None:
        self._slow.stop()
        if request == self._request:
            self._tell(text)
        elif request == self._again.request:
            self._again.fail()
        else:
            self.many.detail.show_waiting(say(text))

    def _show_kept(self, request: int, row: int, decision: Verdict | None) -> None:
        if request == self._request and self.one.opened is not None:
            self.one.show_kept(row, decision)

    def _show_decided(self, rows: Sequence[int], verdict: Verdict | None) -> None:
        for detail in (self.one, self.many.detail):
            if detail.row in rows:
                detail.show_kept(detail.row, verdict)
        self.many.refresh()

    def _open_single(self, row_id: int) -> None:
        """Show a message that was looked at before."""
        self._wait()
        self._again.open(row_id)

    # ---- many messages ---------------------------------------------------------------------

    def _show_several(self, _request: int, paths: Sequence[Path]) -> None:
        self._slow.stop()
        if self._store is None:
            self._waiting = paths
            return
        name = paths[0].name if len(paths) == 1 else self.tr("Several files")
        self._show_table(name)
        self.many.start(paths)
        self._enable()

    def _show_table(self, name: str) -> None:
        self.setWindowTitle(f"{name} — Dipnet")
        self._chosen = None
        self._show_page(self.many)
        self.many.table.setFocus()

    def _open_job(self, job_id: int) -> None:
        if self._may_leave():
            self._show_table(self.tr("History"))
            self.many.show_job(job_id)

    def _show_changed(self, job_id: int) -> None:
        if self._may_leave():
            self._show_table(self.tr("History"))
            self.many.show_changed(job_id)

    def _judge_again(self, jobs: Sequence[Job]) -> None:
        """Judge the files of jobs of an older model once more, as one new job."""
        paths = dict.fromkeys(path for job in jobs for path in job.paths)
        if paths and self._may_leave():
            self._show_table(jobs[0].name if len(jobs) == 1 else self.tr("Judged again"))
            self.many.start([Path(path) for path in paths])
            self._enable()

    def _resume_job(self, job_id: int) -> None:
        if self._may_leave():
            self._show_table(self.tr("History"))
            self.many.resume(job_id)
            self._enable()

    def _open_row(self, row: Row | None) -> None:
        if self._awaiting:
            return  # The table of a batch that is being left still settles.
        self._chosen = row
        if row is None:
            self.judge.forget()
            self.many.detail.show_waiting(self.tr("No message matches."))
        elif row.verdict is None:
            self.judge.forget()
            self.many.detail.show_waiting(say(row.subject))
        else:
            self.judge.open_again(row.locator)
        self._enable()

    def _follow_table(self) -> None:
        """Show with the message what was said of it with a key in the table."""
        detail, model = self.many.detail, self.many.model
        row = model.row_at(model.position_of(detail.row)) if detail.row else None
        if row is not None and row.decision is not detail.decision:
            detail.show_kept(row.id, row.decision)
