"""Pages behind tabs, whose words are shown whole."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QTabBar, QTabWidget, QWidget


class Tabs(QTabWidget):
    """A tab widget with room for the tails of letters on the tabs that are not chosen.

    Qt's styles move the words of those down and leave them so many pixels less, which cuts "p" and
    "y" at the bottom.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = _Bar(self)
        bar.setObjectName("qt_tabwidget_tabbar")  # what Qt calls its own
        self.setTabBar(bar)


class _Bar(QTabBar):
    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Return how large a tab wants to be."""
        moved = self.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabShiftVertical, None, self)
        return super().tabSizeHint(index) + QSize(0, moved)
