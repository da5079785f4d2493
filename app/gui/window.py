"""The window: takes messages by drop, paste, menu and command line, and shows the right page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

import app
from app.gui import theme
from app.gui.about import AboutModel, OfflineDialog
from app.gui.banner import Sign
from app.gui.detail import DetailView
from app.gui.icons import app_icon
from app.gui.many import ManyPage
from app.gui.start import StartPage
from app.gui.work import Judge, Pasted
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
    )

    from app.gui.results import Row
    from app.gui.work import Opened
    from app.model.release import Release
    from app.model.scorer import Scorer

_PATIENCE: Final = 400
"""Milliseconds before the page says that it is reading; most answers come well before."""


class RefusedPage(QWidget):
    """What there is to see when the model is not the released one: why, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = Sign(64)
        sign.show_verdict(Verdict.UNREADABLE)
        title = QLabel(self.tr("Dipnet cannot judge messages"))
        title.setFont(theme.scaled(self.font(), 1.7, bold=True))
        self.reason = QLabel()
        self.reason.setFont(theme.scaled(self.font(), 1.1))
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([2 * theme.XXL] * 4))
        column.setSpacing(theme.L)
        column.addStretch(1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, self.reason):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(2)


class MainWindow(QMainWindow):
    """The one window of Dipnet.

    Attributes:
        start: The first screen.
        one: One message.
        many: Many messages.
        refused: Shown instead of everything when the model was refused.
    """

    def __init__(self, load: Callable[[], Scorer]) -> None:
        """Build the window; ``load`` loads the model in the background once it is shown."""
        super().__init__()
        self._release: Release | None = None
        self._request = 0
        self.setWindowTitle("Dipnet")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.start = StartPage()
        self.one = DetailView()
        self.many = ManyPage()
        self.refused = RefusedPage()
        self.pages = QStackedWidget()
        for page in (self.start, self.one, self.many, self.refused):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self.judge = Judge(load, self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self.offline = OfflineDialog(self)
        self._make_actions()
        self._make_menus()
        self._make_status()
        self._connect()
        room = self.screen().availableSize()
        self.resize(QSize(1180, 860).boundedTo(room * 0.95))
        self._show_page(self.start)

    def begin(self) -> None:
        """Load the model."""
        self.judge.start()

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
            self.judge.forget()
            self._show_page(self.start)
            self.setWindowTitle("Dipnet")

    def show_about_model(self) -> None:
        """Show the model card."""
        if self._release is not None:
            AboutModel(self._release, self).open()

    def show_offline(self) -> None:
        """Show that nothing leaves the computer, with the button that proves it."""
        self.offline.show()
        self.offline.raise_()

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
        """Stop all work."""
        self.many.cancel()
        self.judge.close()
        super().closeEvent(event)

    def _make_actions(self) -> None:
        def action(text: str, slot: Callable[[], object], *keys: QKeySequence | str) -> QAction:
            made = QAction(text, self)
            made.triggered.connect(lambda _checked=False: slot())
            made.setShortcuts([QKeySequence(key) for key in keys])
            return made

        standard = QKeySequence.StandardKey
        self.open_action = action(self.tr("&Open…"), self._ask_files, QKeySequence(standard.Open))
        self.folder_action = action(self.tr("Open &folder…"), self._ask_folder, "Ctrl+Shift+O")
        self.paste_action = action(
            self.tr("&Paste message"), self.paste, QKeySequence(standard.Paste)
        )
        self.home_action = action(self.tr("&Start page"), self.go_home, "Alt+Home")
        self.quit_action = action(self.tr("&Quit"), self.close, QKeySequence(standard.Quit))
        self.next_action = action(self.tr("&Next message"), lambda: self.many.step(1), "Alt+Down")
        self.previous_action = action(
            self.tr("&Previous message"), lambda: self.many.step(-1), "Alt+Up"
        )
        self.find_action = action(
            self.tr("&Find in the table"), self.many.search.setFocus, QKeySequence(standard.Find)
        )
        self.cancel_action = action(self.tr("&Cancel judging"), self.many.cancel, "Esc")
        self.model_action = action(self.tr("About the &model…"), self.show_about_model, "F1")
        self.offline_action = action(self.tr("Works &offline…"), self.show_offline)
        self.about_action = action(self.tr("&About Dipnet…"), self._show_about)
        self.model_action.setEnabled(False)

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.open_action, self.folder_action, self.paste_action])
        file.addSeparator()
        file.addActions([self.home_action, self.quit_action])
        table = bar.addMenu(self.tr("&Table"))
        table.addActions([self.next_action, self.previous_action, self.find_action])
        table.addSeparator()
        table.addAction(self.cancel_action)
        helped = bar.addMenu(self.tr("&Help"))
        helped.addActions([self.model_action, self.offline_action])
        helped.addSeparator()
        helped.addAction(self.about_action)
        self.tools = QToolBar(self.tr("Tools"))
        self.tools.setMovable(False)
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.tools.addActions([self.home_action, self.open_action, self.folder_action])
        self.tools.addAction(self.paste_action)
        self.tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.tools)

    def _make_status(self) -> None:
        self.offline_button = QPushButton(self.tr("Works offline: how to check"))
        self.offline_button.clicked.connect(self.show_offline)
        self.statusBar().addPermanentWidget(self.offline_button)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().showMessage(self.tr("Loading the model…"))

    def _connect(self) -> None:
        area = self.start.drop_area
        area.open_asked.connect(self._ask_files)
        area.folder_asked.connect(self._ask_folder)
        area.paste_asked.connect(self.paste)
        self.start.sample_asked.connect(self.open_paths)
        self.one.about_asked.connect(self.show_about_model)
        self.many.detail.about_asked.connect(self.show_about_model)
        self.many.row_chosen.connect(self._open_row)
        self.many.refused.connect(self._refuse)
        self.many.ended.connect(lambda _whole: self._enable())
        self.judge.ready.connect(self._welcome)
        self.judge.refused.connect(self._refuse)
        self.judge.opened.connect(self._show_opened)
        self.judge.several.connect(self._show_several)
        self.judge.failed.connect(self._show_failure)
        self.judge.tested.connect(self.offline.show_findings)
        self.offline.test_asked.connect(self.judge.test)
        self._slow.timeout.connect(self._show_patience)

    def _welcome(self, release: Release) -> None:
        self._release = release
        self.model_action.setEnabled(True)
        self.statusBar().showMessage(
            self.tr("Model {model}: files checked").format(model=release.model)
        )

    def _refuse(self, reason: str) -> None:
        self._slow.stop()
        self.many.cancel()
        self.refused.reason.setText(reason)
        self.statusBar().clearMessage()
        self._show_page(self.refused)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.tools.setVisible(page in (self.one, self.many))
        if page is not self.start:
            self.start.show_notice("")
        self._enable()

    def _enable(self) -> None:
        page = self.pages.currentWidget()
        usable = page is not self.refused
        for action in (self.open_action, self.folder_action, self.paste_action, self.home_action):
            action.setEnabled(usable)
        for action in (self.next_action, self.previous_action, self.find_action):
            action.setEnabled(page is self.many)
        self.cancel_action.setEnabled(page is self.many and self.many.running)

    def _wait(self) -> None:
        self.start.show_notice("")
        self._slow.start()

    def _show_patience(self) -> None:
        self.one.show_waiting(self.tr("Reading…"))
        self._show_page(self.one)

    def _show_opened(self, request: int, opened: Opened) -> None:
        self._slow.stop()
        if request != self._request:
            self.many.detail.show_opened(opened)
            return
        self.one.show_opened(opened)
        self.setWindowTitle(f"{opened.name} — Dipnet")
        self._show_page(self.one)
        self.one.reasons.setFocus()

    def _show_several(self, _request: int, paths: Sequence[Path]) -> None:
        self._slow.stop()
        name = paths[0].name if len(paths) == 1 else self.tr("Several files")
        self.setWindowTitle(f"{name} — Dipnet")
        self.many.start(paths)
        self._show_page(self.many)
        self.many.table.setFocus()

    def _show_failure(self, request: int, text: str) -> None:
        self._slow.stop()
        if request == self._request:
            self._tell(text)
        else:
            self.many.detail.show_waiting(text)

    def _open_row(self, row: Row | None) -> None:
        if row is None:
            self.judge.forget()
            self.many.detail.show_waiting(self.tr("No message matches."))
        elif row.verdict is None:
            self.judge.forget()
            self.many.detail.show_waiting(row.subject)
        else:
            self.judge.open_again(row.locator)

    def _tell(self, text: str) -> None:
        """Say calmly what went wrong, on the first screen, where the next try starts."""
        self.start.show_notice(text)
        self._show_page(self.start)
        self.setWindowTitle("Dipnet")

    def _may_leave(self) -> bool:
        """Ask before a running batch is given up."""
        if not self.many.running:
            return self.pages.currentWidget() is not self.refused
        answer = QMessageBox.question(
            self,
            self.tr("Still judging"),
            self.tr("Messages are still being judged. Stop, and open something else?"),
        )
        if answer is not QMessageBox.StandardButton.Yes:
            return False
        self.many.cancel()
        return True

    def _ask_files(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("Open messages"),
            "",
            self.tr("Messages and mailboxes")
            + " (*.eml *.emlx *.msg *.mbox *.mbx *.zip *.html *.txt);;"
            + self.tr("All files")
            + " (*)",
        )
        self.open_paths([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of messages"))
        if name:
            self.open_paths([Path(name)])

    def _show_about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About Dipnet"),
            self.tr(
                "Dipnet {version}\n\nA private second opinion on suspicious mail. Nothing leaves "
                "this computer.\n\nMIT licence. Built with Qt for Python (LGPL)."
            ).format(version=app.__version__),
        )
