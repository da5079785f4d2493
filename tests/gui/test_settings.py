"""Settings hold, and nonsense in their file does no harm."""

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMessageBox

from app.gui import theme
from app.gui.settings import Appearance, Language, Settings
from app.gui.settings_dialog import SettingsDialog


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


def test_settings_hold_until_the_next_start(path, qapp):
    first = Settings(path)
    assert first.history
    assert first.appearance is Appearance.SYSTEM
    assert first.language is Language.SYSTEM
    first.history = False
    first.appearance = Appearance.DARK
    first.language = Language.GERMAN
    first.keep_state("geometry", QByteArray(b"\x00\x01\xff"))
    first._file.sync()
    second = Settings(path)
    assert not second.history
    assert second.appearance is Appearance.DARK
    assert second.language is Language.GERMAN
    assert second.state("geometry") == QByteArray(b"\x00\x01\xff")


@pytest.mark.qt_log_ignore("QVariant::load")
@pytest.mark.parametrize(
    "content",
    [
        b"history=perhaps\nappearance=purple\nlanguage=xx\n[window]\ngeometry=1\n",
        b"\x00\xff\xfe garbage \x00" * 100,
        b"[General]\nappearance=@Variant(\\0\\0\\0\\x7f)\nlanguage=@Invalid()\nhistory=@ByteArray()\n",
        b"[" * 5_000,
        b"appearance=" + b"a" * 1_000_000,
    ],
)
def test_nonsense_in_the_file_means_the_default(path, content):
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.history
    assert settings.appearance is Appearance.SYSTEM
    assert settings.language is Language.SYSTEM
    assert settings.state("geometry").isEmpty()


def test_settings_that_cannot_be_written_hold_until_the_end(tmp_path):
    folder = tmp_path / "file"
    folder.write_text("not a folder")
    settings = Settings(folder / "settings.ini")
    settings.history = False
    assert not settings.history


@pytest.fixture
def dialog(qtbot, path):
    made = SettingsDialog(Settings(path))
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_change_is_kept_at_once(dialog, qtbot):
    with qtbot.waitSignal(dialog.history_chosen) as chosen:
        dialog.history.click()
    assert chosen.args == [False]
    assert not dialog._settings.history
    with qtbot.waitSignal(dialog.appearance_chosen) as chosen:
        dialog.appearance.setCurrentIndex(2)
    assert chosen.args == [Appearance.DARK]
    dialog.language.setCurrentIndex(dialog.language.findText("Deutsch"))
    assert dialog._settings.language is Language.GERMAN
    assert dialog.later.isVisible()


def test_the_history_is_explained_where_it_is_switched(dialog):
    from PySide6.QtWidgets import QLabel

    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Nothing is sent anywhere" in said.replace("\n", " ")


def test_data_is_deleted_only_after_asking_again(dialog, qtbot, monkeypatch):
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    with qtbot.assertNotEmitted(dialog.erase_asked):
        dialog.erase_button.click()
    with qtbot.waitSignal(dialog.erase_asked):
        dialog.erase_button.click()


def test_the_appearance_changes_while_the_program_runs(qapp):
    try:
        theme.apply(Appearance.DARK)
        assert theme.is_dark(qapp.palette())
        theme.apply(Appearance.LIGHT)
        assert not theme.is_dark(qapp.palette())
        assert qapp.palette().color(QPalette.ColorRole.Base).lightness() > 200
    finally:
        theme.apply(Appearance.SYSTEM)
        QCoreApplication.processEvents()
