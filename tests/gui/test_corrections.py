"""What was looked at is kept, what the reader says of it too, on this computer alone."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.gui.settings_dialog import SettingsDialog
from app.model.assessment import Verdict
from app.triage.store import Filter, Order

PHISHING = "phishing-account-limited-lookalike.eml"


@pytest.fixture
def look_at(qtbot, sample):
    """Open a sample in a window, and wait until it is kept."""

    def look(window, name=PHISHING):
        with qtbot.waitSignals([window.judge.opened, window.keeper.kept]):
            window.open_paths([sample(name)])

    return look


def rows(window):
    store = window.keeper._store
    return store.rows(store.ids(Filter(), Order()))


def test_a_message_looked_at_is_kept(window, look_at):
    look_at(window)
    (row,) = rows(window)
    assert row.verdict is Verdict.FRAUD
    assert row.locator.path.endswith(PHISHING)
    assert window.one.row == row.id
    assert window.one.correction.isEnabled()


def test_a_pasted_message_is_kept_too(window, qtbot):
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setText("Mum, this is my new number. Send 900 euros today please.")
    with qtbot.waitSignal(window.keeper.kept):
        window.open_mime(data)
    (row,) = rows(window)
    assert row.locator.path == "Pasted message"


def test_a_correction_is_shown_kept_and_taken_back(window, qtbot, look_at):
    look_at(window)
    with qtbot.waitSignal(window.keeper.decided):
        window.one.correction.choices[Verdict.LEGITIMATE].trigger()
    assert window.one.banner.decision.text() == "You said: this is legitimate."
    assert window.one.banner.decision.isVisible()
    assert rows(window)[0].decision is Verdict.LEGITIMATE
    assert window.one.banner.headline.text() == "Almost certainly fraud"
    with qtbot.waitSignal(window.keeper.decided):
        window.one.banner.undo.click()
    assert not window.one.banner.decision.isVisible()
    assert rows(window)[0].decision is None


def test_a_correction_can_be_made_with_the_keyboard_alone(window, qtbot, look_at):
    look_at(window)
    window.activateWindow()
    with qtbot.waitSignal(window.keeper.decided):
        QTest.keySequence(window, QKeySequence("Ctrl+2"))
    assert rows(window)[0].decision is Verdict.ADVERTISING
    with qtbot.waitSignal(window.keeper.decided):
        QTest.keySequence(window, QKeySequence("Ctrl+0"))
    assert rows(window)[0].decision is None


def test_what_dipnet_says_already_is_not_offered_as_a_correction(window, look_at):
    look_at(window)
    assert not window.one.correction.choices[Verdict.FRAUD].isEnabled()
    assert not window.menus.corrections[Verdict.FRAUD].isEnabled()
    assert window.menus.corrections[Verdict.LEGITIMATE].isEnabled()
    assert not window.menus.back.isEnabled()


def test_a_correction_is_found_again_at_the_next_start(open_window, qtbot, look_at):
    first = open_window()
    look_at(first)
    with qtbot.waitSignal(first.keeper.decided):
        first.one.correct(Verdict.LEGITIMATE)
    first.close()
    second = open_window()
    look_at(second)
    assert second.one.decision is Verdict.LEGITIMATE
    assert second.one.banner.decision.isVisible()


def test_without_a_history_nothing_is_written_and_all_else_works(window, qtbot, look_at, tmp_path):
    with qtbot.waitSignal(window.keeper.ready) as ready:
        window.settings.history = False
        window.kept.change()
    assert ready.args[2] is False
    size = (tmp_path / "history.sqlite3").stat().st_size
    look_at(window)
    with qtbot.waitSignal(window.keeper.decided):
        window.one.correct(Verdict.LEGITIMATE)
    assert window.one.decision is Verdict.LEGITIMATE
    assert (tmp_path / "history.sqlite3").stat().st_size == size
    with qtbot.waitSignal(window.keeper.ready):
        window.settings.history = True
        window.kept.change()
    assert rows(window) == []


def test_everything_is_deleted_when_asked_for_twice(window, qtbot, look_at, tmp_path, monkeypatch):
    look_at(window)
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    with qtbot.waitSignals([window.keeper.erased, window.keeper.ready]):
        dialog.erase_button.click()
    qtbot.waitUntil(dialog.said.isVisible)
    assert rows(window) == []
    assert window.one.row == 0
    assert not window.one.correction.isEnabled()
    dialog.reject()
    look_at(window, "order-confirmation.eml")
    assert len(rows(window)) == 1


def test_a_damaged_history_is_set_aside_and_said_so(open_window, tmp_path, qtbot, look_at):
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"not a database at all" * 1_000)
    window = open_window()
    assert "kept as" in window.start.notice.text.text()
    assert window.start.notice.isVisible()
    assert [one for one in tmp_path.iterdir() if "damaged" in one.name]
    look_at(window)
    assert len(rows(window)) == 1


def test_a_history_that_cannot_be_opened_stops_nothing(open_window, tmp_path, look_at):
    (tmp_path / "history.sqlite3").mkdir()
    window = open_window()
    assert window.start.notice.isVisible()
    look_at(window)
    assert window.one.banner.headline.text() == "Almost certainly fraud"
    assert window.one.correction.isEnabled()


def test_a_history_that_fails_while_it_is_used_is_told_once(window, qtbot, sample):
    window.keeper._store.close()
    told = []
    window.keeper.failed.connect(told.append)
    for name in (PHISHING, "order-confirmation.eml"):
        with qtbot.waitSignal(window.judge.opened):
            window.open_paths([sample(name)])
        window.keeper._pool.submit(lambda: None).result()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The history was closed."]
    assert "The history was closed." in window.statusBar().currentMessage()
    assert not window.one.correction.isEnabled()
