"""How single cells of the table are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import badges, theme
from app.gui.badges import Badge
from app.gui.results import CHANCE_ROLE, ROW_ROLE
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

    from app.gui.model_index import Index


class ChanceDelegate(QStyledItemDelegate):
    """Draws the probability of fraud as a number over a thin bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        chance = float(index.data(CHANCE_ROLE))
        if chance < 0:
            return
        rect = option.rect
        palette: QPalette = option.palette
        style = option.widget.style() if option.widget else QApplication.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 2
        track = QRectF(rect).adjusted(margin, rect.height() - 5, -margin, -2)
        filled = QRectF(track)
        filled.setWidth(max(track.width() * chance, 2.0))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line(palette))
        painter.drawRoundedRect(track, 1, 1)
        painter.setBrush(QColor(theme.tone(Verdict.FRAUD, palette).accent))
        painter.drawRoundedRect(filled, 1, 1)
        painter.restore()


class MarkDelegate(QStyledItemDelegate):
    """Draws a star for a marked row and a sheet for one with a note, side by side."""

    SIDE = 14
    """Pixels of each sign."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if row is None:
            return
        middle = QRectF(option.rect).center()
        for badge, there, shift in ((Badge.MARK, row.marked, -1), (Badge.NOTE, bool(row.note), 1)):
            if there:
                box = QRectF(0, 0, self.SIDE, self.SIDE)
                box.moveCenter(middle)
                box.translate(shift * (self.SIDE / 2 + 1), 0)
                badges.paint(painter, badge, box, option.palette)
