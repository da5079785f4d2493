"""What every small sign is painted on: a grid of 24 units, in the resolutions of screens."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_GRID: Final = 24.0
_SCALES: Final = (1, 2, 3)
"""Pixels of the screen to one of ours."""


@contextmanager
def on_grid(painter: QPainter, box: QRectF) -> Iterator[None]:
    """Have what is painted within measured in units of which the square ``box`` has 24."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    yield
    painter.restore()


def pixmaps(size: int, paint: Callable[[QPainter, QRectF], None]) -> Iterator[QPixmap]:
    """Yield what ``paint`` draws into a square of ``size`` pixels, for each kind of screen."""
    for scale in _SCALES:
        pixels = QPixmap(size * scale, size * scale)
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        paint(painter, QRectF(pixels.rect()))
        painter.end()
        yield pixels
