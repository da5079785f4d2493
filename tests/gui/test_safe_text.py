"""Hostile text is shown, and does nothing."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from app.gui.composed import Kind, Run, compose
from app.gui.safe_text import DeadDocument, Mark, SafeText
from app.gui.theme import Meaning
from tests.gui import made


@pytest.fixture
def view(qtbot):
    shown = SafeText("Text")
    qtbot.addWidget(shown)
    shown.resize(600, 300)
    shown.show()
    return shown


@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType))
def test_nothing_is_ever_loaded(view, tmp_path, kind):
    secret = tmp_path / "secret.html"
    secret.write_text("secret")
    for address in (QUrl.fromLocalFile(str(secret)), QUrl("https://tracker.example/a.png")):
        assert not view.loadResource(kind.value, address)
        assert not view.document().resource(kind.value, address)


def test_a_picture_in_a_card_is_asked_for_and_not_loaded(view, tmp_path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"not loaded")
    view.show_card(f"text ![alt]({picture.as_uri()})")
    view.grab()
    document = view.document()
    assert isinstance(document, DeadDocument)
    assert set(document.asked) == {picture.as_uri()}


def test_markup_in_a_message_is_shown_as_text(view):
    hostile = '<img src="https://tracker.example/x.png"><a href="https://evil.example">go</a>'
    view.show_runs([Run(hostile, Kind.TEXT)])
    view.grab()
    assert view.toPlainText() == hostile
    assert view.document().asked == []


@pytest.mark.qt_log_ignore("This plugin does not support", "not accepted by receiving widget")
def test_links_cannot_be_followed(view, qtbot):
    view.show_card("[go](https://evil.example/)")
    before = view.toPlainText()
    assert not view.openLinks()
    assert not view.openExternalLinks()
    with qtbot.assertNotEmitted(view.sourceChanged):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect().center())
        view.setSource(QUrl("https://evil.example/"))
    assert view.toPlainText() == before


def test_copying_gives_plain_text_with_defanged_addresses(view):
    view.show_runs(compose(made.opened().message).runs)
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert isinstance(copied, QMimeData)
    assert not copied.hasHtml()
    assert "hxxps://www[.]bank[.]example/login" in copied.text()
    assert "hxxps://login[.]bank-secure[.]example/a?b=1" in copied.text()
    assert "http" not in copied.text()


def test_marks_lie_on_their_words_and_are_told_apart_without_colour(view):
    view.show_runs([Run("first second third", Kind.TEXT)])
    view.show_marks([Mark(0, 5, Meaning.FOR), Mark(6, 12, Meaning.AGAINST)])
    one, two = view.extraSelections()
    assert (one.cursor.selectedText(), two.cursor.selectedText()) == ("first", "second")
    assert one.format.underlineStyle() != two.format.underlineStyle()


def test_a_mark_beyond_the_end_does_no_harm(view):
    view.show_runs([Run("short", Kind.TEXT)])
    view.show_marks([Mark(3, 400, Meaning.FOR)])
    assert view.extraSelections()[0].cursor.selectedText() == "rt"


def test_going_to_a_place_far_below_brings_it_into_view(view):
    view.show_runs([Run("line\n" * 2_000 + "here", Kind.TEXT)])
    view.go_to(10_000)
    cursor = QTextCursor(view.document())
    cursor.setPosition(10_000)
    assert view.viewport().rect().contains(view.cursorRect(cursor).center())


def test_the_view_takes_no_input(view):
    view.show_runs([Run("as it was", Kind.TEXT)])
    QTest.keyClicks(view, "typed")
    assert view.toPlainText() == "as it was"
    assert not view.canPaste()
