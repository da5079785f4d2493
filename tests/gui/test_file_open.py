"""Files that the system hands over while the program runs, as the Finder of macOS does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.gui.file_open import FileOpen


@pytest.fixture
def file_open(qapp):
    made = FileOpen(qapp)
    yield made
    qapp.removeEventFilter(made)


def test_a_message_opened_in_the_finder_is_answered(window, qtbot, qapp, sample, file_open):
    file_open.asked.connect(window.open_paths)
    with qtbot.waitSignal(window.judge.opened):
        QApplication.sendEvent(qapp, QFileOpenEvent(str(sample("order-confirmation.eml"))))
    assert window.one.opened.name == "order-confirmation.eml"


def test_several_files_opened_at_once_are_opened_together(qtbot, qapp, file_open, tmp_path):
    paths = [str(tmp_path / f"{number}.eml") for number in range(3)]
    with qtbot.waitSignal(file_open.asked) as asked:
        for path in paths:
            QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(path)))
    assert asked.args == [paths]


def test_an_address_of_the_web_is_not_opened(qtbot, qapp, file_open):
    with qtbot.assertNotEmitted(file_open.asked, wait=150):
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://evil.example/message.eml")))
