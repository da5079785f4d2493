"""The program's icon, drawn from the one SVG file that the desktop entry uses too."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import resources

if TYPE_CHECKING:
    from collections.abc import Sequence

FILE: Final = "app/gui/icons/dipnet.svg"
_SIZES: Final[Sequence[int]] = (16, 24, 32, 48, 64, 128, 256)


def draw_icon(painter: QPainter, box: QRectF) -> None:
    """Draw the program's icon into ``box``."""
    _renderer().render(painter, box)


def app_icon() -> QIcon:
    """Return the program's icon in all sizes that desktops ask for."""
    icon = QIcon()
    for size in _SIZES:
        pixels = QPixmap(size, size)
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        draw_icon(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixels)
    return icon


@cache
def _renderer() -> QSvgRenderer:
    return QSvgRenderer(resources.read_bytes(FILE))
