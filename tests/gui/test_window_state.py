"""The window comes back as it was left, but never where nobody could reach it."""

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from app.gui import window_state
from app.gui.settings import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


def made(qtbot, parts=2):
    window = QMainWindow()
    split = QSplitter()
    split.setObjectName("kept-test")
    for _ in range(parts):
        split.addWidget(QWidget())
    window.setCentralWidget(split)
    qtbot.addWidget(window)
    return window, split


def test_size_and_parts_come_back(qtbot, settings):
    first, split = made(qtbot)
    first.setGeometry(40, 60, 500, 300)
    first.show()
    split.setSizes([100, 390])
    sizes = split.sizes()
    window_state.keep(first, settings)
    second, other = made(qtbot)
    window_state.restore(second, settings)
    second.show()
    assert second.size() == QSize(500, 300)
    assert other.sizes() == sizes


def test_the_first_start_fits_the_screen(qtbot, settings):
    window, _ = made(qtbot)
    window_state.restore(window, settings)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert window.width() > 400


@pytest.mark.parametrize("away", [QPoint(9_000, 200), QPoint(-9_000, 0), QPoint(100, -5_000)])
def test_a_window_left_on_a_screen_that_is_gone_comes_back_to_one_that_is_there(
    qtbot, settings, away
):
    window, _ = made(qtbot)
    window.setGeometry(QRect(away, QSize(500, 300)))
    window.show()
    window_state.keep(window, settings)
    again, _ = made(qtbot)
    window_state.restore(again, settings)
    again.show()
    seen = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert any(room.contains(again.geometry().topLeft() + QPoint(60, 5)) for room in seen)


@pytest.mark.parametrize("state", [b"nonsense", b"\x00" * 5_000, b"\xff\xff\xff\xff" * 100])
def test_nonsense_in_the_settings_is_passed_over(qtbot, settings, state):
    settings.keep_state("geometry", QByteArray(state))
    settings.keep_state("kept-test", QByteArray(state))
    window, split = made(qtbot)
    window_state.restore(window, settings)
    window.show()
    assert window.width() > 400
    assert split.count() == 2
    assert all(size > 0 for size in split.sizes())


def test_the_whole_window_comes_back_as_it_was_left(open_window, qtbot):
    first = open_window()
    first.resize(780, 640)
    size = first.size()
    first.one.prefers_rich = True
    first.close()
    second = open_window()
    assert second.size() == size
    assert second.one.prefers_rich
    assert second.many.detail.prefers_rich
