"""Files that the system hands to a program that runs: how the Finder of macOS opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_TOGETHER: Final = 50
"""Milliseconds in which more may come: five files opened at once are five events."""


class FileOpen(QObject):
    """Filters the events of the application for files to open.

    Signals:
        asked: Files are to be opened; carries their paths, a list of strings.
    """

    asked = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._names: list[str] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_TOGETHER)
        self._wait.timeout.connect(self._tell)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the files; what is no file is left alone."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            name = event.file()
            if name:
                self._names.append(name)
                self._wait.start()
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        names, self._names = self._names, []
        self.asked.emit(names)
