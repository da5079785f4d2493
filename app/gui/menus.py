"""Every action of the window: its name, its keys, its place in the menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolBar

from app.model.assessment import CLASSES, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from app.gui.window import MainWindow

translate = QCoreApplication.translate
_STANDARD = QKeySequence.StandardKey


class Menus:
    """The menus and the toolbar of the window.

    Attributes:
        open, folder, paste, report, settings, quit: Of the File menu.
        home, history: Where to go.
        corrections: What the reader may say the shown message is.
        back: Takes that back.
        next, previous, find, cancel: For the table of many messages.
        model, offline, about: Of the Help menu.
        tools: The toolbar.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._make_file()
        self._make_message()
        self._make_table()
        self._make_help()
        self.tools = QToolBar(translate("Menus", "Tools"))
        self.tools.setMovable(False)
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.tools.addActions([self.home, self.open, self.folder, self.paste, self.history])
        self.tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.addToolBar(self.tools)

    def all(self) -> Sequence[QAction]:
        """Return every action."""
        found: list[QAction] = []
        for menu in (self.file_menu, self.message_menu, self.table_menu, self.help_menu):
            found += [action for action in menu.actions() if not action.isSeparator()]
        return found

    def refresh(self) -> None:
        """Enable what can be done on the page that is shown."""
        window = self._window
        page, detail = window.pages.currentWidget(), window.detail
        usable = page is not window.refused
        for action in (self.open, self.folder, self.paste, self.home, self.history):
            action.setEnabled(usable)
        for action in (self.next, self.previous, self.find):
            action.setEnabled(page is window.many)
        self.cancel.setEnabled(page is window.many and window.many.running)
        shown = page in (window.one, window.many) and detail.opened is not None
        self.report.setEnabled(shown and detail.row > 0)
        offered = detail.correction.choices
        for verdict, correction in self.corrections.items():
            correction.setEnabled(shown and offered[verdict].isEnabled())
        self.back.setEnabled(shown and detail.decision is not None)

    def _action(self, text: str, slot: Callable[[], object], *keys: str) -> QAction:
        made = QAction(text, self._window)
        made.triggered.connect(lambda _checked=False: slot())
        made.setShortcuts([QKeySequence(key) for key in keys])
        return made

    def _standard(self, text: str, slot: Callable[[], object], key: QKeySequence.StandardKey,
                  otherwise: str) -> QAction:  # fmt: skip
        """Return an action with the platform's own keys; not every platform has each."""
        keys = QKeySequence.keyBindings(key)
        made = self._action(text, slot)
        made.setShortcuts(keys or [QKeySequence(otherwise)])
        return made

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _make_file(self) -> None:
        window = self._window
        self.open = self._standard(
            translate("Menus", "&Open…"), window.ask_files, _STANDARD.Open, "Ctrl+O"
        )
        self.folder = self._action(
            translate("Menus", "Open &folder…"), window.ask_folder, "Ctrl+Shift+O"
        )
        self.paste = self._standard(
            translate("Menus", "&Paste message"), window.paste, _STANDARD.Paste, "Ctrl+V"
        )
        self.report = self._standard(
            translate("Menus", "Save &report…"), window.ask_report, _STANDARD.Save, "Ctrl+S"
        )
        self.home = self._action(translate("Menus", "&Start page"), window.go_home, "Alt+Home")
        self.history = self._action(translate("Menus", "&History"), window.show_history, "Ctrl+H")
        self.settings = self._action(
            translate("Menus", "S&ettings…"), window.show_settings, "Ctrl+,"
        )
        self.quit = self._standard(
            translate("Menus", "&Quit"), window.close, _STANDARD.Quit, "Ctrl+Q"
        )
        self.file_menu = self._menu(translate("Menus", "&File"))
        self.file_menu.addActions([self.open, self.folder, self.paste])
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.report)
        self.file_menu.addSeparator()
        self.file_menu.addActions([self.home, self.history, self.settings])
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.quit)

    def _make_message(self) -> None:
        window = self._window
        texts = (
            translate("Menus", "It is &fraud"),
            translate("Menus", "It is &advertising"),
            translate("Menus", "It is &legitimate"),
        )
        self.corrections: dict[Verdict, QAction] = {}
        for number, (verdict, text) in enumerate(zip(CLASSES, texts, strict=True), 1):
            self.corrections[verdict] = self._action(
                text, partial(window.correct, verdict), f"Ctrl+{number}"
            )
        self.back = self._action(
            translate("Menus", "&Take the correction back"), partial(window.correct, None), "Ctrl+0"
        )
        self.message_menu = self._menu(translate("Menus", "&Message"))
        self.message_menu.addActions([*self.corrections.values(), self.back])

    def _make_table(self) -> None:
        many = self._window.many
        self.next = self._action(
            translate("Menus", "&Next message"), lambda: many.step(1), "Alt+Down"
        )
        self.previous = self._action(
            translate("Menus", "&Previous message"), lambda: many.step(-1), "Alt+Up"
        )
        self.find = self._standard(
            translate("Menus", "&Find in the table"), many.search.setFocus, _STANDARD.Find, "Ctrl+F"
        )
        self.cancel = self._action(translate("Menus", "&Cancel judging"), many.cancel, "Esc")
        self.table_menu = self._menu(translate("Menus", "&Table"))
        self.table_menu.addActions([self.next, self.previous, self.find])
        self.table_menu.addSeparator()
        self.table_menu.addAction(self.cancel)

    def _make_help(self) -> None:
        window = self._window
        self.model = self._action(
            translate("Menus", "About the &model…"), window.show_about_model, "F1"
        )
        self.offline = self._action(translate("Menus", "Works &offline…"), window.show_offline)
        self.about = self._action(translate("Menus", "&About Dipnet…"), window.show_about)
        self.help_menu = self._menu(translate("Menus", "&Help"))
        self.help_menu.addActions([self.model, self.offline])
        self.help_menu.addSeparator()
        self.help_menu.addAction(self.about)
