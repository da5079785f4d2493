"""The verdict over one message: its sign, its words, what to do next, and how probable it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.gui import glyphs, theme, words
from app.gui.translations import say
from app.model.assessment import CLASSES, Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.gui.work import Opened
    from app.model.assessment import Probabilities

_NOTES_SHOWN = 3


class Sign(QWidget):
    """The sign of a verdict."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._verdict = Verdict.CANNOT_TELL

    def show_verdict(self, verdict: Verdict) -> None:
        """Show the sign of ``verdict``."""
        self._verdict = verdict
        self.setAccessibleName(words.verdict(verdict))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        glyphs.paint(painter, self._verdict, QRectF(self.rect()), self.palette())
        painter.end()


class Shares(QWidget):
    """The three probabilities as one bar; the words beside it give the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Probabilities | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a low, wide size."""
        return QSize(160, theme.S)

    def show_probabilities(self, probabilities: Probabilities | None) -> None:
        """Show these probabilities, or nothing."""
        self._probabilities = probabilities
        self.setVisible(probabilities is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the three shares next to each other, each at least a dot wide."""
        if self._probabilities is None:
            return
        shares = self._probabilities
        values = (shares.fraud, shares.advertising, shares.legitimate)
        gap, dot = 2.0, 3.0
        room = max(self.width() - 2 * gap - 3 * dot, 0.0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x = 0.0
        for verdict, value in zip(CLASSES, values, strict=True):
            width = dot + room * value
            painter.setBrush(QColor(theme.tone(verdict, self.palette()).accent))
            painter.drawRoundedRect(QRectF(x, 1, width, self.height() - 2), 2, 2)
            x += width + gap
        painter.end()


class Notice(QFrame):
    """A calm sentence about something that did not work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sign = Sign(24)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        row.setSpacing(theme.M)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show ``text``, in the reader's language if it is a room's; hide if it is empty."""
        text = say(text)
        self.text.setText(text)
        self.setAccessibleName(text)
        theme.set_ink(self, theme.tone(Verdict.CANNOT_TELL, self.palette()).ink)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the tinted surface."""
        paint_surface(self, Verdict.CANNOT_TELL)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            theme.set_ink(self, theme.tone(Verdict.CANNOT_TELL, self.palette()).ink)


def paint_surface(widget: QWidget, verdict: Verdict) -> None:
    """Draw a tinted surface; its edge is dashed for what was not completely read."""
    tone = theme.tone(verdict, widget.palette())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(tone.accent), 1.4)
    if verdict is Verdict.UNREADABLE:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(tone.fill))
    box = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    painter.end()


class Banner(QFrame):
    """The verdict, always the first thing on the page.

    Signals:
        undo_asked: The reader takes a correction back.
    """

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._verdict = Verdict.CANNOT_TELL
        self.sign = Sign(48)
        self.headline = QLabel()
        self.headline.setFont(theme.scaled(self.font(), 1.7, bold=True))
        self.chance = QLabel()
        self.chance.setFont(theme.scaled(self.font(), 1.7, bold=True))
        self.chance_of = QLabel(self.tr("probability of fraud"))
        self.advice = QLabel()
        self.advice.setFont(theme.scaled(self.font(), 1.05))
        self.notes = QLabel()
        self.shares = Shares()
        self.legend = QLabel()
        self.decision = QLabel()
        self.decision.setFont(theme.scaled(self.font(), 1.05, bold=True))
        self.undo = QPushButton(self.tr("Take back"))
        self.undo.setAccessibleName(self.tr("Take the correction back"))
        self.undo.clicked.connect(self.undo_asked)
        for label in (self.advice, self.notes):
            label.setWordWrap(True)
        for label in (self.headline, self.advice, self.notes, self.legend, self.decision):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()

    def _arrange(self) -> None:
        right = Qt.AlignmentFlag.AlignRight
        chance = QVBoxLayout()
        chance.setSpacing(0)
        chance.addWidget(self.chance, 0, right)
        chance.addWidget(self.chance_of, 0, right)
        chance.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.XS)
        grid.addWidget(self.sign, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.headline, 0, 1)
        grid.addWidget(self.advice, 1, 1)
        grid.addWidget(self.notes, 2, 1)
        grid.addLayout(chance, 0, 2, 3, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(theme.L)
        self._foot.addWidget(self.shares, 1)
        self._foot.addWidget(self.legend)
        grid.addLayout(self._foot, 3, 1, 1, 2)
        said = QHBoxLayout()
        said.setSpacing(theme.M)
        said.addWidget(self.decision)
        said.addWidget(self.undo)
        said.addStretch(1)
        grid.addLayout(said, 4, 1, 1, 2)
        self.show_decision(None)
        grid.setColumnStretch(1, 1)

    def show_result(self, opened: Opened) -> None:
        """Show the result for one message."""
        assessment, message = opened.assessment, opened.message
        self._verdict = assessment.verdict
        self.sign.show_verdict(assessment.verdict)
        self.headline.setText(words.headline(assessment))
        self.advice.setText(words.advice(assessment, message))
        self.notes.setText(_notes(opened))
        self.notes.setVisible(bool(self.notes.text()))
        shares = assessment.probabilities
        self.shares.show_probabilities(shares)
        for label in (self.chance, self.chance_of, self.legend):
            label.setVisible(shares is not None)
        if shares is not None:
            self.chance.setText(words.percent(shares.fraud))
            self.legend.setText(words.shares(shares))
        self.setAccessibleName(f"{self.headline.text()}. {self.advice.text()}")
        self._colour()
        self.update()

    def show_narrow(self, *, on: bool) -> None:
        """Use less width: the shares are named below their bar, in several lines if need be."""
        direction = QBoxLayout.Direction
        self._foot.setDirection(direction.TopToBottom if on else direction.LeftToRight)
        self._foot.setSpacing(theme.XS if on else theme.L)
        self.legend.setWordWrap(on)

    def show_decision(self, decision: Verdict | None) -> None:
        """Show what the reader says the message is; None for nothing."""
        self.decision.setText("" if decision is None else words.decision(decision))
        self.decision.setVisible(decision is not None)
        self.undo.setVisible(decision is not None)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the tinted surface; a dashed edge where the message was not completely read."""
        paint_surface(self, self._verdict)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        theme.set_ink(self, theme.tone(self._verdict, self.palette()).ink)


def _notes(opened: Opened) -> str:
    """Return why the verdict is not the model's own, and what could not be read."""
    lines = [say(opened.assessment.note)] if opened.assessment.note else []
    if not opened.message.complete:
        unread = [defect for defect in opened.message.defects if words.is_unread(defect)]
        lines += [words.defect(defect) for defect in unread[:_NOTES_SHOWN]]
    return "\n".join(line for line in lines if line)
