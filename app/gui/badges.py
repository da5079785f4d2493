"""Small signs beside those of the verdicts: a star for marked, a sheet for a note, a cross."""

from __future__ import annotations

from enum import Enum
from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF

from app.gui import signs, theme
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush


class Badge(Enum):
    """What a small sign stands for."""

    MARK = "mark"
    NOTE = "note"
    CLOSE = "close"


def paint(painter: QPainter, badge: Badge, box: QRectF, palette: QPalette) -> None:
    """Draw ``badge`` into the square ``box``."""
    with signs.on_grid(painter, box):
        if badge is Badge.MARK:
            painter.setBrush(QColor(theme.tone(Verdict.CANNOT_TELL, palette).accent))
            painter.drawPolygon(_star())
        elif badge is Badge.NOTE:
            painter.setBrush(theme.quiet(palette))
            _sheet(painter, palette.brush(QPalette.ColorRole.Base))
        else:
            painter.setPen(QPen(theme.quiet(palette), 2.4, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(7, 7), QPointF(17, 17))
            painter.drawLine(QPointF(17, 7), QPointF(7, 17))


def icon(badge: Badge, palette: QPalette, size: int = 16) -> QIcon:
    """Return ``badge`` as an icon."""
    made = QIcon()
    for pixels in signs.pixmaps(size, lambda on, box: paint(on, badge, box, palette)):
        made.addPixmap(pixels)
    return made


def _star() -> QPolygonF:
    points = []
    for corner in range(10):
        angle = -pi / 2 + corner * pi / 5
        radius = 11.0 if corner % 2 == 0 else 4.6
        points.append(QPointF(12 + radius * cos(angle), 12.6 + radius * sin(angle)))
    return QPolygonF(points)


def _sheet(painter: QPainter, ground: QBrush) -> None:
    painter.drawRoundedRect(QRectF(3.5, 2.5, 17, 19), 2, 2)
    painter.setPen(QPen(ground, 2.2))
    for height in (8.0, 12.0, 16.0):
        painter.drawLine(QPointF(7.5, height), QPointF(16.5 if height < 16 else 13.0, height))
