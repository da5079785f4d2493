"""A calm sentence with one thing that can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Offer(QFrame):
    """A sentence and a button; hidden while there is nothing to offer.

    Signals:
        accepted: The reader wants it.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self.accepted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.S, theme.S, theme.S)
        row.setSpacing(theme.M)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def show_offer(self, text: str, button: str) -> None:
        """Say ``text`` and offer ``button``; an empty text hides both."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a calm surface with an edge in the system's accent colour."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = palette.color(QPalette.ColorRole.Highlight)
        base = palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(accent, 1.2))
        painter.setBrush(theme.mixed(base, accent, 0.08))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.end()
