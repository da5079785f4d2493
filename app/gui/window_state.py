"""How the window was left: its place, its parts, the columns; brought back only where it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from app.gui.settings import Settings

FIRST_SIZE: Final = QSize(1180, 860)
_SHARE: Final = 0.95
"""Of the screen that the window takes at most when it is first shown."""
_REACHABLE: Final = QSize(120, 40)
"""So much of the window's upper edge must lie on a screen, or it could not be moved back."""


def keep(window: QMainWindow, settings: Settings) -> None:
    """Keep how ``window`` and its named parts are now."""
    settings.keep_state("geometry", window.saveGeometry())
    for name, part in _parts(window):
        settings.keep_state(name, part.saveState())


def restore(window: QMainWindow, settings: Settings) -> None:
    """Bring ``window`` back as it was left, or give it a good first size."""
    room = window.screen().availableSize()
    window.resize(FIRST_SIZE.boundedTo(room * _SHARE))
    first = window.geometry()
    geometry = settings.state("geometry")
    if not geometry.isEmpty() and not (
        window.restoreGeometry(geometry) and _is_reachable(window.geometry())
    ):
        window.setGeometry(first)
    for name, part in _parts(window):
        state = settings.state(name)
        if not state.isEmpty():
            _restored(part, state)


def _restored(part: QSplitter | QHeaderView, state: QByteArray) -> None:
    """Restore one part; what was kept by another version and does not fit is left alone."""
    count = part.count()
    before = part.saveState()
    if not part.restoreState(state) or part.count() != count:
        part.restoreState(before)
    if isinstance(part, QHeaderView) and part.hiddenSectionCount() == part.count():
        part.restoreState(before)


def _parts(window: QWidget) -> list[tuple[str, QSplitter | QHeaderView]]:
    """Return the parts whose object names say that they are kept: ``kept-…``."""
    parts: list[QSplitter | QHeaderView] = [
        *window.findChildren(QSplitter),
        *window.findChildren(QHeaderView),
    ]
    named = [(part.objectName(), part) for part in parts]
    return [(name, part) for name, part in named if name.startswith("kept-")]


def _is_reachable(place: QRect) -> bool:
    """Tell whether the window's upper edge can be grasped on one of the screens there are."""
    edge = QRect(place.topLeft(), QSize(place.width(), _REACHABLE.height()))
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(edge)
        if seen.width() >= _REACHABLE.width() and seen.height() >= _REACHABLE.height() // 2:
            return True
    return False
