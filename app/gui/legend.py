"""The line below the text that says what its marks mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.gui import theme
from app.gui.theme import Meaning

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QPaintEvent


class Swatch(QWidget):
    """A sample of one kind of mark: its colour, and its underline."""

    def __init__(self, meaning: Meaning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self.setFixedSize(22, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        tone = theme.tone(self._meaning, self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(0, 1, 0, -1), QColor(tone.fill))
        pen = QPen(QColor(tone.accent), 1.6)
        if self._meaning is Meaning.AGAINST:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        foot = QRectF(self.rect()).bottom() - 2
        painter.drawLine(0, int(foot), self.width(), int(foot))
        painter.end()


class Legend(QWidget):
    """Names the marks that are in the text, and only those."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = {
            Meaning.FOR: self.tr("speaks for fraud"),
            Meaning.AGAINST: self.tr("speaks against fraud"),
            Meaning.CHOSEN: self.tr("the chosen reason"),
        }
        self._entries: dict[Meaning, tuple[QWidget, QLabel]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        row.setSpacing(theme.S)
        for meaning, text in texts.items():
            swatch, label = Swatch(meaning), QLabel(text)
            label.setFont(theme.scaled(self.font(), 0.9))
            row.addWidget(swatch)
            row.addWidget(label)
            row.addSpacing(theme.S)
            self._entries[meaning] = (swatch, label)
        row.addStretch(1)

    def show_meanings(self, meanings: Collection[Meaning]) -> None:
        """Show the entries of these meanings; hide the line if there are none."""
        for meaning, entry in self._entries.items():
            for widget in entry:
                widget.setVisible(meaning in meanings)
        self.setVisible(bool(meanings))
