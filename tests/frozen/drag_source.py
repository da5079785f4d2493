"""A little window that files can be dragged out of, as out of a file manager.

Usage: python drag_source.py FILE…

It says on standard output when it can be dragged from ("ready"), whether the window under the
pointer would take the files ("accepted", "refused"), and how the drag ended ("dropped", "nowhere").
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Folder with files"


class Source(QLabel):
    """Files, to be dragged with the left button."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("Drag me", None, Qt.WindowType.WindowStaysOnTopHint)
        self._files = files
        self._painted = False
        self.setWindowTitle(TITLE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resize(160, 90)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, lambda: say("ready"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name) for name in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        nothing = Qt.DropAction.IgnoreAction
        drag.actionChanged.connect(lambda to: say("refused" if to == nothing else "accepted"))
        done = drag.exec(Qt.DropAction.CopyAction)
        say("nowhere" if done == nothing else "dropped")


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    source = Source(sys.argv[1:])
    source.show()
    sys.exit(app.exec())
