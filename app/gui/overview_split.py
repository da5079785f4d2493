"""The drawings of what a table holds: beside it, below it, or not at all for want of room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.gui.scrolled import scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.gui.overview import Overview

_ROOMY: Final = 1080
"""Pixels of width from which the numbers have room beside the table."""
_BESIDE: Final = (900, 250)
_BELOW: Final = (520, 190)


class OverviewSplit(QSplitter):
    """The table and its drawings, with a handle between them.

    Signals:
        drawn: Whether the drawings are to be seen.
    """

    drawn = Signal(bool)

    def __init__(self, table: QWidget, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self._numbers, self._below = True, False
        self._area = scrolled(overview)
        self._area.setMinimumWidth(190)
        self.addWidget(table)
        self.addWidget(self._area)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setSizes(_BESIDE)

    def show_numbers(self, *, on: bool) -> None:
        """Draw the numbers where there is room for them, or do not."""
        self._numbers = on
        self._place()

    def show_below(self, *, below: bool) -> None:
        """Put the drawings below the table, or beside it."""
        self._below = below
        self._place()
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self._overview.show_side_by_side(on=below)
        self.setSizes(_BELOW if below else _BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the numbers where there is room for them."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        drawn = self._numbers and (self._below or self.width() >= _ROOMY)
        self._area.setVisible(drawn)
        self.drawn.emit(drawn)
