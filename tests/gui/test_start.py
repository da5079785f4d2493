"""The first screen explains itself and offers something to try."""

import pytest
from PySide6.QtTest import QTest

from app.gui.start import StartPage, sample_files


@pytest.fixture
def page(qtbot):
    shown = StartPage()
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    return shown


def test_every_sample_that_is_offered_is_there(page, qtbot):
    for button in page.samples.values():
        with qtbot.waitSignal(page.sample_asked) as asked:
            button.click()
        assert asked.args[0]
        assert all(path.is_file() for path in asked.args[0])


def test_all_samples_are_messages():
    names = [path.name for path in sample_files()]
    assert len(names) >= 12
    assert "README.md" not in names


def test_open_folder_and_paste_are_one_press_away(page, qtbot):
    area = page.drop_area
    for button, asked in (
        (area.open_button, area.open_asked),
        (area.folder_button, area.folder_asked),
        (area.paste_button, area.paste_asked),
    ):
        button.setFocus()
        with qtbot.waitSignal(asked):
            QTest.keyClick(button, " ")


def test_a_notice_can_be_read_and_goes_away(page):
    page.show_notice("The file is empty.")
    assert page.notice.isVisible()
    assert page.notice.accessibleName() == "The file is empty."
    page.show_notice("")
    assert not page.notice.isVisible()
