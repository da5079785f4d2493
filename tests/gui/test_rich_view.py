"""The formatted view: evidence marked, links dead, hidden text on request."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QPalette

from app.gui.theme import Meaning
from app.model.assessment import Reason
from tests.gui import made


def marked(view):
    return [one.cursor.selectedText() for one in view.rich.view.extraSelections()]


def show(view, data=made.FRAUD, reasons=None):
    view.show_opened(
        made.opened(data, reasons=made.fraud_reasons() if reasons is None else reasons)
    )
    view.tabs.setCurrentWidget(view.rich)


def test_evidence_is_marked_in_the_formatted_message_too(view):
    show(view)
    assert "Verify your account within 24 hours" in marked(view)
    assert "https://www.bank.example/login" in marked(view)


def test_choosing_a_reason_stays_in_the_formatted_view_and_marks_its_words(view, qtbot):
    show(view)
    with qtbot.waitSignal(view.rich.view.at_place):
        view.reasons.setCurrentIndex(view.reasons.model().index(1, 0))
    assert view.tabs.currentWidget() is view.rich
    assert marked(view)[-1] == "Verify your account within 24 hours"


def test_the_second_of_equal_words_is_marked_where_it_stands(view):
    data = made.FRAUD.replace(
        b"Dear customer,", b"Your <i>account</i> is one account \xf0\x9f\x98\x80 of many."
    )
    text = made.opened(data).message.text
    first = text.index("account")
    second = text.index("account", first + 1)
    place = made.find(text, "account")
    reasons = (Reason("words", 0.2, "Words.", (type(place)(place.where, second, second + 7),)),)
    show(view, data, reasons)
    (mark,) = view.rich.view.extraSelections()
    assert mark.cursor.selectedText() == "account"
    assert "account" in view.rich.view.toPlainText()[: mark.cursor.selectionStart()]


def test_marks_lie_on_their_words_behind_an_emoji(view):
    data = made.FRAUD.replace(b"Dear customer,", "😀😀 Dear customer,".encode())
    text = made.opened(data).message.text
    place = made.find(text, "Verify your account")
    view.show_opened(made.opened(data, reasons=(Reason("words", 0.2, "Words.", (place,)),)))
    assert [one.cursor.selectedText() for one in view.text.extraSelections()] == [
        "Verify your account"
    ]


def test_pointing_at_a_link_says_where_it_leads(view):
    show(view)
    view.rich.view.highlighted.emit(QUrl("#0"))
    assert "hxxps://login[.]bank-secure[.]example/a?b=1" in view.rich.target.text()
    assert "hxxps://login[.]bank-secure" in view.rich.view.viewport().toolTip()
    view.rich.view.highlighted.emit(QUrl("https://elsewhere.example/#7"))
    assert "elsewhere" not in view.rich.target.text()


def test_a_link_cannot_be_followed(view, qtbot):
    show(view)
    before = view.rich.view.toPlainText()
    with qtbot.assertNotEmitted(view.rich.view.sourceChanged):
        view.rich.view.anchorClicked.emit(QUrl("#0"))
    assert view.rich.view.toPlainText() == before
    assert view.rich.view.document().asked == []


def test_hidden_text_is_shown_on_request_and_not_kept_on(view):
    data = made.FRAUD.replace(b"<p>Dear", b"<p style='display:none'>unseen words</p><p>Dear")
    show(view, data)
    assert view.rich.hidden.isVisible()
    assert "unseen" not in view.rich.view.toPlainText()
    view.rich.hidden.click()
    assert "unseen words" in view.rich.view.toPlainText()
    assert "Verify your account within 24 hours" in marked(view)
    show(view, data)
    assert "unseen" not in view.rich.view.toPlainText()


def test_a_message_without_html_cannot_be_shown_formatted(view):
    view.show_opened(made.opened(b"From: a@b.example\r\n\r\nplain text\r\n"))
    assert not view.tabs.isTabEnabled(view.tabs.indexOf(view.rich))


def test_the_way_to_show_a_message_that_was_chosen_stays(view):
    view.show_opened(made.opened())
    view.tabs.tabBarClicked.emit(view.tabs.indexOf(view.rich))
    view.show_opened(made.opened())
    assert view.tabs.currentWidget() is view.rich
    view.show_opened(made.opened(b"From: a@b.example\r\n\r\nplain text\r\n"))
    assert view.tabs.currentWidget() is not view.rich


def test_the_paper_is_white_in_dark_windows_too(view, qapp):
    from app.gui import theme

    before = qapp.palette()
    try:
        qapp.setPalette(theme.plain_palette(dark=True))
        show(view)
        assert view.rich.view.palette().color(QPalette.ColorRole.Base).name() == "#ffffff"
        fill = theme.tone(Meaning.FOR, view.rich.view.palette()).fill
        shown = {one.format.background().color().name() for one in view.rich.view.extraSelections()}
        assert fill in shown
    finally:
        qapp.setPalette(before)
