"""Everything can be reached, heard and read: keyboard, screen reader, scale, direction."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QMenu,
    QTabBar,
    QTabWidget,
    QWidget,
)

from app.gui.detail import DetailView
from app.gui.settings import Settings
from app.gui.settings_dialog import SettingsDialog
from app.gui.start import StartPage
from tests.gui import made

PHISHING = "phishing-account-limited-lookalike.eml"
BATCH = 60_000


@pytest.fixture
def pages(window, qtbot, sample):
    """Show each page of the window in turn, with something in it."""

    def shown():
        yield window.start
        with qtbot.waitSignal(window.keeper.kept):
            window.open_paths([sample(PHISHING)])
        yield window.one
        with qtbot.waitSignal(window.many.ended, timeout=BATCH):
            window.open_paths([sample("three-messages.mbox")])
        qtbot.waitUntil(lambda: window.many.detail.row > 0)
        yield window.many
        window.show_history()
        qtbot.waitUntil(lambda: window.history.jobs.model().rowCount() > 0)
        yield window.history
        dialog = SettingsDialog(Settings(), window)
        qtbot.addWidget(dialog)
        dialog.show()
        yield dialog

    return shown


def focusable(page):
    """Return what the Tab key should reach: all that takes it, can be used and can be seen."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget.focusProxy(), QWidget)
    ]


def reached(page):
    """Return what is reached by going from one widget to the next, as the Tab key does."""
    found = []
    first = widget = page.window()
    for _ in range(5_000):
        widget = widget.nextInFocusChain()
        if widget is first:
            break
        if page.isAncestorOf(widget) and widget.isVisible():
            found.append(widget)
    return found


def name_of(widget):
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QTabBar):
        return widget.tabText(0)
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label.text()
    return ""


def inner(widget):
    """Tell whether ``widget`` is a part of another one, which is heard in its place."""
    return (
        widget.objectName().startswith("qt_")
        or isinstance(widget, QTabWidget)
        or isinstance(widget.parent(), QComboBox)
    )


def test_every_widget_that_takes_the_focus_has_a_name(pages):
    for page in pages():
        unnamed = [
            (type(widget).__name__, type(widget.parent()).__name__)
            for widget in focusable(page)
            if not name_of(widget) and not inner(widget)
        ]
        assert not unnamed, (type(page).__name__, unnamed)


def test_every_widget_is_reached_with_the_tab_key(pages):
    for page in pages():
        there = reached(page)
        for widget in focusable(page):
            assert widget in there, (type(page).__name__, name_of(widget))


def test_the_tab_key_goes_on_from_text_and_tables(pages):
    for page in pages():
        for view in page.findChildren(QAbstractItemView):
            if view.focusPolicy() & Qt.FocusPolicy.TabFocus and view.isVisible():
                assert not view.tabKeyNavigation(), type(view).__name__


def test_every_entry_of_every_menu_can_be_heard(window):
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            assert action.isSeparator() or action.text(), menu.title()


@pytest.fixture
def right_to_left(qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def test_people_who_read_from_right_to_left_find_everything_mirrored(right_to_left, qtbot):
    view = DetailView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    view.show()
    assert view.reasons.mapTo(view, view.reasons.rect().center()).x() > 500
    image = view.reasons.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    index = view.reasons.model().index(0, 0)
    rect = view.reasons.visualRect(index)
    red = QColor("#c5221f")
    columns = [
        x
        for x in range(int(rect.width() * ratio))
        if any(
            _close(image.pixelColor(x, y), red)
            for y in range(int(rect.top() * ratio), int((rect.top() + 30) * ratio))
        )
    ]
    assert columns
    assert min(columns) > rect.width() * ratio * 0.7


def _close(one, other):
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) < 30


def test_the_start_page_fits_a_small_screen(qtbot):
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(760, 560)
    page.show()
    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() < 400


SCALED = """
from PySide6.QtWidgets import QApplication
from app.gui.detail import DetailView
from app.gui.start import StartPage
from app.model.assessment import Verdict
from tests.gui import made
application = QApplication([])
for page in (StartPage(), DetailView()):
    if isinstance(page, DetailView):
        page.show_opened(made.opened(reasons=made.fraud_reasons()))
        page.show_kept(1, Verdict.LEGITIMATE)
        page.tabs.setCurrentWidget(page.rich)
    page.resize(1000, 700)
    page.show()
    application.processEvents()
    picture = page.grab()
    print(picture.devicePixelRatio(), picture.width())
"""


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_pictures_are_as_sharp_as_the_screen(scale):
    done = subprocess.run(
        [sys.executable, "-c", SCALED],
        env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    lines = done.stdout.split("\n")[:2]
    assert len(lines) == 2, done.stderr
    for line in lines:
        ratio, width = line.split()
        assert float(ratio) == float(scale)
        assert int(width) == round(1000 * float(scale))
    assert "Traceback" not in done.stderr
