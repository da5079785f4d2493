"""The window: takes messages by drop, paste, menu and command line, and shows the right page."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton, QSplitter, QStackedWidget, QWidget

from app.gui import asking, received, theme, window_state
from app.gui.about import AboutModel, OfflineDialog
from app.gui.chosen import Chosen
from app.gui.detail import DetailView
from app.gui.history import HistoryPage
from app.gui.history_life import HistoryLife
from app.gui.icons import app_icon
from app.gui.keeper import Keeper
from app.gui.many import ManyPage
from app.gui.menus import Menus
from app.gui.one_message import OneMessage
from app.gui.refused import RefusedPage
from app.gui.report import ReportDialog
from app.gui.settings import Settings
from app.gui.settings_dialog import SettingsDialog
from app.gui.start import StartPage
from app.gui.translations import say
from app.gui.work import Judge
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from app.model.assessment import Verdict
    from app.model.release import Release
    from app.model.scorer import Scorer
    from app.triage.store import Job, Row, Store

_NOTICE: Final = 15_000
"""Milliseconds that a sentence about the history stands in the status line."""
_NAME_LIMIT: Final = 120
"""Characters of a file's name in the window's title."""


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
        kept: The history that is in use.
    """

    def __init__(
        self,
        load: Callable[[], Scorer],
        settings: Settings | None = None,
        open_history: Callable[[], Store] | None = None,
    ) -> None:
        """Build the window; nothing is loaded before :meth:`begin`.

        Args:
            load: Loads the model, in the background.
            settings: What the user chose; None forgets everything at the end.
            open_history: Opens the history, in the background; None for one that ends with the
                program.
        """
        super().__init__()
        self._release: Release | None = None
        self._waiting: Sequence[Path] = ()
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
        self._answers = OneMessage(self.one, self.judge, self.keeper, self)
        self._chosen = Chosen(self.many, self.judge, self)
        self.kept = HistoryLife(self.keeper, self.many, self.history, self.settings, self)
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
        self.kept.open()

    def open_paths(self, paths: Sequence[str | Path]) -> None:
        """Open files and folders: one message in full, several as a table."""
        if paths and self._may_leave():
            self.start.show_notice("")
            self._answers.open_paths(paths)

    def open_mime(self, data: QMimeData) -> None:
        """Open what was dropped or pasted: files, or the text of a message."""
        names = received.files(data)
        if names:
            self.open_paths(names)
            return
        pasted = received.text(data)
        if pasted is None:
            self._tell(
                self.tr(
                    "There is no text and no file to paste. Copy the message, or better its "
                    "source, and paste it here."
                )
            )
        elif self._may_leave():
            self.start.show_notice("")
            self._answers.open_pasted(pasted, self.tr("Pasted message"))

    def paste(self) -> None:
        """Open what is on the clipboard."""
        self.open_mime(QGuiApplication.clipboard().mimeData())

    def go_home(self) -> None:
        """Go back to the first screen."""
        if self._may_leave():
            self._show_page(self.start)
            self.setWindowTitle("Dipnet")

    def show_history(self) -> None:
        """Show what was judged before."""
        if self._may_leave():
            self._show_page(self.history)
            self.setWindowTitle(self.tr("History — Dipnet"))
            self.history.setFocus()

    def show_settings(self) -> None:
        """Show the few settings there are."""
        dialog = SettingsDialog(self.settings, self)
        dialog.history_chosen.connect(lambda _kept: self.kept.change())
        dialog.appearance_chosen.connect(theme.apply)
        dialog.erase_asked.connect(self.kept.erase)
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
        self.detail.correct(verdict)

    def ask_files(self) -> None:
        """Let the reader choose files."""
        self.open_paths(asking.files(self))

    def ask_folder(self) -> None:
        """Let the reader choose a folder."""
        self.open_paths(asking.folder(self))

    def ask_report(self) -> None:
        """Let the reader save a report of the shown message."""
        detail, store = self.detail, self.kept.store
        if detail.opened is not None and detail.row and store is not None:
            ReportDialog(store, detail.row, detail.opened, self).open()

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
        self._answers.forget()
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
        self.statusBar().setContentsMargins(0, 0, theme.XS, theme.XS)
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
            detail.changed.connect(self.menus.refresh)
        # The table's page keeps its own, in one order with what is decided with keys.
        self.one.corrected.connect(lambda row, verdict: self.keeper.decide([row], verdict))
        self.many.row_chosen.connect(self._choose)
        self.many.job_shown.connect(self._show_name)
        self.many.refused.connect(self._refuse)
        self.many.ended.connect(lambda _state: self.menus.refresh())
        self.history.open_job.connect(partial(self._show_job, self.many.show_job))
        self.history.resume_job.connect(partial(self._show_job, self.many.resume))
        self.history.opened_single.connect(self._answers.open_kept)
        self.history.changed_job.connect(partial(self._show_job, self.many.show_changed))
        self.history.again_asked.connect(self._judge_again)
        self.history.erased.connect(self._forget_shown)
        self.kept.ready.connect(self._begin_waiting)
        self.keeper.decided.connect(self._show_decided)
        self.keeper.erased.connect(self._forget_shown)
        self.keeper.failed.connect(self._mention)
        self.judge.ready.connect(self._welcome)
        self.judge.refused.connect(self._refuse)
        self._answers.shown.connect(self._show_one)
        self._answers.slow.connect(lambda: self._turn_to(self.one))
        self._answers.several.connect(self._show_several)
        self._answers.failed.connect(self._tell)
        self.judge.tested.connect(self.offline.show_findings)
        self.offline.test_asked.connect(self.judge.test)

    # ---- the model and the history ---------------------------------------------------------

    def _welcome(self, release: Release) -> None:
        self._release = release
        self.menus.model.setEnabled(True)
        self.history.set_model(release.model)
        self.statusBar().showMessage(
            self.tr("Model {model}: files checked").format(model=release.model)
        )

    def _refuse(self, reason: str) -> None:
        self.many.cancel()
        self.refused.reason.setText(say(reason))
        self.statusBar().clearMessage()
        self._show_page(self.refused)

    def _begin_waiting(self, notice: str) -> None:
        """Judge the messages that were opened before there was a history to keep them in."""
        if notice:
            self.start.show_notice(say(notice))
            self._mention(notice)
        if self._waiting:
            waiting, self._waiting = self._waiting, ()
            self._show_several(waiting)

    def _forget_shown(self) -> None:
        """Show nothing any more that was kept a moment ago."""
        self.one.show_kept(0, None)
        if self.pages.currentWidget() is self.many:
            self._show_page(self.start)

    def _mention(self, text: str) -> None:
        self.statusBar().showMessage(say(text), _NOTICE)

    # ---- pages -----------------------------------------------------------------------------

    @property
    def detail(self) -> DetailView:
        """The view of the message that is shown, or would be."""
        return self.many.detail if self.pages.currentWidget() is self.many else self.one

    def _show_page(self, page: QWidget) -> None:
        """Show a page, and no answer to what was asked for before."""
        self._answers.forget()
        self._turn_to(page)

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.kept.change_if_asked()
        self.menus.tools.setVisible(page in (self.one, self.many, self.history))
        if page is not self.start:
            self.start.show_notice("")
        self.menus.refresh()

    def _tell(self, text: str) -> None:
        """Say calmly what went wrong, on the first screen, where the next try starts."""
        self.start.show_notice(say(text))
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

    def _show_one(self, name: str) -> None:
        self._turn_to(self.one)
        self.setWindowTitle(f"{visible.one_line(name, _NAME_LIMIT)} — Dipnet")
        self.one.reasons.setFocus()

    def _show_decided(self, rows: Sequence[int], verdict: Verdict | None) -> None:
        for detail in (self.one, self.many.detail):
            if detail.row in rows:
                detail.show_kept(detail.row, verdict)
        self.many.refresh()

    # ---- many messages ---------------------------------------------------------------------

    def _show_several(self, paths: Sequence[Path]) -> None:
        if self.kept.opening:
            self._waiting = paths
        else:
            self._show_table(lambda: self.many.start(paths))

    def _show_table(self, fill: Callable[[], None]) -> None:
        """Show the table, and ``fill`` it with a job, whose name the window then bears."""
        self._chosen.forget()
        self._show_page(self.many)
        self.many.table.setFocus()
        fill()
        self.menus.refresh()

    def _show_name(self, job: Job) -> None:
        if self.pages.currentWidget() is self.many:
            self.setWindowTitle(f"{visible.one_line(job.name, _NAME_LIMIT)} — Dipnet")

    def _show_job(self, show: Callable[[int], None], job_id: int) -> None:
        if self._may_leave():
            self._show_table(lambda: show(job_id))

    def _judge_again(self, jobs: Sequence[Job]) -> None:
        """Judge the files of jobs of an older model once more, as one new job."""
        paths = [Path(path) for path in dict.fromkeys(path for job in jobs for path in job.paths)]
        if paths and self._may_leave():
            self._show_table(lambda: self.many.start(paths))

    def _choose(self, row: Row | None) -> None:
        if not self._answers.awaiting:  # The table of a batch that is being left still settles.
            self._chosen.show(row)
            self.menus.refresh()
