"""One message: verdict first, reasons lead to their places, nothing is hidden."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.gui import theme, words
from app.gui.detail import DetailView
from app.gui.theme import Meaning
from app.mail.message import Defect
from app.mail.places import Place, Where
from app.model.assessment import Probabilities, Reason, Verdict
from tests.gui import made


def choose(view, number):
    view.reasons.setCurrentIndex(view.reasons.model().index(number, 0))


def chosen_fill(view):
    return QColor(theme.tone(Meaning.CHOSEN, view.palette()).fill)


def chosen_words(view):
    fill = chosen_fill(view)
    return [
        one.cursor.selectedText()
        for one in view.text.extraSelections()
        if one.format.background().color() == fill
    ]


@pytest.mark.parametrize(
    ("verdict", "chances", "headline"),
    [
        (Verdict.FRAUD, Probabilities(0.97, 0.02, 0.01), "Almost certainly fraud"),
        (Verdict.FRAUD, Probabilities(0.81, 0.10, 0.09), "Probably fraud"),
        (Verdict.FRAUD, Probabilities(0.42, 0.30, 0.28), "Looks like fraud"),
        (Verdict.ADVERTISING, Probabilities(0.02, 0.9, 0.08), "Advertising"),
        (Verdict.LEGITIMATE, Probabilities(0.01, 0.04, 0.95), "Looks legitimate"),
        (Verdict.CANNOT_TELL, Probabilities(0.40, 0.1, 0.5), "Cannot tell"),
        (Verdict.UNREADABLE, Probabilities(0.10, 0.1, 0.8), "Could not be read completely"),
        (Verdict.UNREADABLE, None, "Could not be read completely"),
    ],
)
def test_the_verdict_is_said_in_words_with_what_to_do_next(view, verdict, chances, headline):
    view.show_opened(made.opened(verdict=verdict, probabilities=chances))
    assert view.banner.headline.text() == headline
    assert view.banner.advice.text().endswith(".")
    assert view.banner.sign.accessibleName() == words.verdict(verdict)
    assert view.banner.chance.isVisible() == (chances is not None)


@pytest.mark.parametrize(
    ("chance", "said"),
    [(0.0, "under 1 %"), (0.004, "under 1 %"), (0.43, "43 %"), (0.994, "99 %"), (1.0, "over 99 %")],
)
def test_no_probability_is_ever_said_to_be_certain(chance, said):
    assert words.percent(chance) == said


def test_a_message_not_read_completely_says_why_and_is_never_called_legitimate(view):
    opened = made.opened(
        verdict=Verdict.UNREADABLE,
        probabilities=Probabilities(0.01, 0.01, 0.98),
        note="Part of this message could not be read.",
    )
    unread = Defect("too-many-parts", "10,000 parts were met.")
    message = replace(opened.message, defects=(unread,), complete=False)
    view.show_opened(replace(opened, message=message))
    assert "legitimate" not in view.banner.headline.text().lower()
    assert "could not be read" in view.banner.notes.text()
    assert "more parts than Dipnet reads" in view.banner.notes.text()
    assert "10,000 parts were met." in view.banner.notes.text()


def test_the_true_target_of_a_link_stands_beside_it(view):
    view.show_opened(made.opened())
    shown = view.text.toPlainText()
    beside = "\u2066[→ https://login.bank-secure.example/a?b=1]\u2069"
    assert f"https://www.bank.example/login {beside}" in shown


def test_sender_and_where_replies_go_are_both_shown(view):
    view.show_opened(made.opened())
    head = view.letterhead.lines
    assert "Example Bank &lt;service@bank-secure.example&gt;" in head["from"].text()
    assert "collector@elsewhere.test" in head["reply-to"].text()
    assert head["reply-to"].isVisible()


def test_markup_in_names_stays_text(view):
    data = made.FRAUD.replace(b"Your account is limited", b"<img src=x> <b>big</b>")
    view.show_opened(made.opened(data))
    assert "&lt;img src=x&gt;" in view.letterhead.lines["subject"].text()


def test_all_evidence_is_marked_before_a_reason_is_chosen(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    marked = [one.cursor.selectedText() for one in view.text.extraSelections()]
    assert "Verify your account within 24 hours" in marked
    assert "Thank you for your trust" in marked
    assert "https://www.bank.example/login" in marked
    assert chosen_words(view) == []


def test_choosing_a_reason_marks_its_words(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    choose(view, 1)
    assert chosen_words(view) == ["Verify your account within 24 hours"]
    choose(view, 4)
    assert chosen_words(view) == ["Thank you for your trust"]


def test_choosing_a_reason_about_a_link_marks_it_in_text_and_table(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    choose(view, 0)
    assert chosen_words(view) == ["https://www.bank.example/login"]
    assert view.links.view.currentIndex().row() == 0
    odd = view.links.model.index(0, 3).data()
    assert "leads to bank-secure.example" in odd


def test_choosing_a_reason_about_the_sender_marks_its_line(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    choose(view, 2)
    assert chosen_fill(view).name() in view.letterhead.lines["reply-to"].text()
    assert view.tabs.currentIndex() == 0


def test_choosing_a_reason_about_a_header_shows_it_among_the_headers(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    choose(view, 5)
    assert view.tabs.currentWidget() is view.headers
    marked = [one.cursor.selectedText() for one in view.headers.extraSelections()]
    assert marked[-1] == "Message-ID: <1@bank-secure.example>"


def test_choosing_a_reason_about_the_subject_marks_its_words(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    choose(view, 3)
    subject = view.letterhead.lines["subject"].text()
    assert f"background-color:{chosen_fill(view).name()}" in subject
    assert ">account is limited</span>" in subject


def test_choosing_a_reason_scrolls_to_it(view, qtbot):
    data = made.FRAUD.replace(b"<p>Dear customer,</p>", b"<p>line</p>" * 500)
    message = made.opened(data).message
    place = made.find(message.text, "Verify your account")
    view.show_opened(made.opened(data, reasons=(Reason("urgency", 0.3, "It presses.", (place,)),)))
    assert view.text.verticalScrollBar().value() == 0
    with qtbot.waitSignal(view.text.at_place):
        choose(view, 0)
    assert view.text.verticalScrollBar().value() > 0


def test_asking_for_the_same_reason_again_shows_its_next_place(view, qtbot):
    text = made.opened().message.text
    places = (made.find(text, "Dear"), made.find(text, "questions"))
    view.show_opened(made.opened(reasons=(Reason("words", 0.2, "Words.", places),)))
    choose(view, 0)
    for expected in ("questions", "Dear"):
        with qtbot.waitSignal(view.text.at_place) as there:
            QTest.keyClick(view.reasons, Qt.Key.Key_Return)
        assert view.text.toPlainText()[there.args[0] :].startswith(expected)


def test_reasons_can_be_walked_through_with_the_keyboard(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    view.reasons.setFocus()
    choose(view, 0)
    QTest.keyClick(view.reasons, Qt.Key.Key_Down)
    assert chosen_words(view) == ["Verify your account within 24 hours"]


def test_a_screen_reader_hears_each_reason_with_its_effect(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    heard = view.reasons.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith("(raises the probability of fraud by 41 points)")
    against = view.reasons.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert against.endswith("(lowers the probability of fraud by 5 points)")


@pytest.mark.parametrize("where", list(Where))
def test_a_place_that_does_not_exist_does_no_harm(view, where):
    reason = Reason("made", 0.1, "Points nowhere.", (Place(where, 900_000, 900_001),))
    view.show_opened(made.opened(reasons=(reason,)))
    choose(view, 0)
    assert view.isVisible()


def test_a_copied_link_is_defanged(view):
    view.show_opened(made.opened())
    view.tabs.setCurrentWidget(view.links)
    view.links.copy()
    assert "hxxps://login[.]bank-secure[.]example/a?b=1" in QGuiApplication.clipboard().text()
    assert "http" not in QGuiApplication.clipboard().text()


def test_the_source_is_shown_as_it_is(view):
    view.show_opened(made.opened())
    view.tabs.setCurrentWidget(view.source)
    assert '<img src="https://tracker.example/pixel.png"' in view.source.toPlainText()
    assert view.source.document().asked == []


def test_a_very_long_message_says_that_it_is_cut(view):
    data = made.FRAUD.replace(b"Dear customer,", b"word " * 40_000)
    view.show_opened(made.opened(data))
    assert view.cut.isVisible()
    assert "Only the first" in view.cut.text()


def test_text_from_right_to_left_is_shown_in_its_direction(view):
    hebrew = "שלום לקוח יקר".encode()
    view.show_opened(made.opened(made.FRAUD.replace(b"Dear customer,", hebrew)))
    assert "שלום לקוח יקר" in view.text.toPlainText()
    assert view.text.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_whatever_takes_the_focus_has_a_name(view):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    for widget in view.findChildren(QWidget):
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        inner = widget.objectName().startswith("qt_") or widget is view.tabs
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not inner:
            assert named, widget


def test_light_and_dark_are_followed_while_running(view, qapp):
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    choose(view, 1)
    before = qapp.palette()
    light = chosen_fill(view)
    try:
        qapp.setPalette(theme.plain_palette(dark=True))
        qapp.processEvents()
        assert chosen_fill(view) != light
        assert chosen_words(view) == ["Verify your account within 24 hours"]
        choose(view, 2)
        assert chosen_fill(view).name() in view.letterhead.lines["reply-to"].text()
        ink = view.banner.headline.palette().windowText().color()
        assert ink.lightness() > 200
    finally:
        qapp.setPalette(before)


def test_in_little_width_the_reasons_stand_above_the_message_and_nothing_is_cut(qtbot):
    view = DetailView()
    qtbot.addWidget(view)
    view.show_opened(made.opened(reasons=made.fraud_reasons()))
    view.resize(1_000, 700)
    view.show()
    assert view.split.orientation() is Qt.Orientation.Horizontal
    view.resize(view.minimumWidth(), 700)
    assert view.split.orientation() is Qt.Orientation.Vertical

    def right_edge():
        return view.banner.mapTo(view, view.banner.rect().topRight()).x()

    qtbot.waitUntil(lambda: right_edge() <= view.width())
    assert view.banner.width() >= view.banner.minimumSizeHint().width()
