"""Signs drawn with QPainter: a shape of its own for each verdict, so colour never stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPolygonF

from app.gui import signs, theme
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette


def paint(painter: QPainter, verdict: Verdict, box: QRectF, palette: QPalette) -> None:
    """Draw the sign of ``verdict`` into the square ``box``."""
    accent = QColor(theme.tone(verdict, palette).accent)
    ground = QColor("#1b1b1b") if theme.is_dark(palette) else QColor("#ffffff")
    pen = QPen(ground, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    with signs.on_grid(painter, box):
        painter.setBrush(accent)
        _DRAWN[verdict](painter, pen)


def icon(verdict: Verdict, palette: QPalette, size: int = 16) -> QIcon:
    """Return the sign of ``verdict`` as an icon for menus and table cells."""
    made = QIcon()
    for pixels in signs.pixmaps(size, lambda on, box: paint(on, verdict, box, palette)):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(pixels, mode)
    return made


def _fraud(painter: QPainter, pen: QPen) -> None:
    """An octagon, as a stop sign, with an exclamation mark."""
    near, far, low, high = 7.6, 16.4, 1.5, 22.5
    corners = [
        (near, low), (far, low), (high, near), (high, far),
        (far, high), (near, high), (low, far), (low, near),
    ]  # fmt: skip
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setPen(pen)
    painter.drawLine(QPointF(12, 7), QPointF(12, 12.8))
    painter.drawPoint(QPointF(12, 17))


def _advertising(painter: QPainter, pen: QPen) -> None:
    """A price tag with its hole."""
    tag = QPolygonF(
        [
            QPointF(1.8, 12),
            QPointF(8.4, 4.4),
            QPointF(22, 4.4),
            QPointF(22, 19.6),
            QPointF(8.4, 19.6),
        ]
    )
    painter.drawPolygon(tag)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawEllipse(QPointF(8.6, 12), 1.7, 1.7)
    painter.setPen(pen)
    painter.drawLine(QPointF(13.4, 9.6), QPointF(18.6, 9.6))
    painter.drawLine(QPointF(13.4, 14.4), QPointF(17.0, 14.4))


def _legitimate(painter: QPainter, pen: QPen) -> None:
    """A disc with a tick."""
    painter.drawEllipse(QPointF(12, 12), 10.5, 10.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(7.2, 12.4), QPointF(10.6, 15.8), QPointF(16.8, 8.8)]))


def _cannot_tell(painter: QPainter, pen: QPen) -> None:
    """A diamond with a question mark."""
    painter.drawPolygon(
        QPolygonF([QPointF(12, 0.8), QPointF(23.2, 12), QPointF(12, 23.2), QPointF(0.8, 12)])
    )
    pen.setWidthF(2.2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(9.2, 9.4))
    path.cubicTo(QPointF(9.2, 5.6), QPointF(14.8, 5.6), QPointF(14.8, 9.4))
    path.cubicTo(QPointF(14.8, 11.6), QPointF(12, 11.6), QPointF(12, 14.0))
    painter.drawPath(path)
    painter.drawPoint(QPointF(12, 17.6))


def _unreadable(painter: QPainter, pen: QPen) -> None:
    """A sheet of paper torn across."""
    top = [(4, 1.5), (20, 1.5), (20, 9.5), (16, 12), (12, 9), (8, 12), (4, 9.5)]
    foot = [(4, 13.5), (8, 16), (12, 13), (16, 16), (20, 13.5), (20, 22.5), (4, 22.5)]
    for sheet in (top, foot):
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in sheet]))
    pen.setWidthF(1.6)
    painter.setPen(pen)
    painter.drawLine(QPointF(7.5, 5.4), QPointF(16.5, 5.4))
    painter.drawLine(QPointF(7.5, 19.2), QPointF(13.5, 19.2))


_DRAWN = {
    Verdict.FRAUD: _fraud,
    Verdict.ADVERTISING: _advertising,
    Verdict.LEGITIMATE: _legitimate,
    Verdict.CANNOT_TELL: _cannot_tell,
    Verdict.UNREADABLE: _unreadable,
}
