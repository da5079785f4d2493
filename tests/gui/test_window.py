"""The window with the real model: give it mail in any way, get an answer, lose nothing."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.gui import words
from app.gui.start import sample_files
from app.gui.window import MainWindow
from app.model.assessment import Verdict
from app.triage.store import Filter, Order
from tests.gui.filled import write_mailbox

PHISHING = "phishing-account-limited-lookalike.eml"
BATCH = 60_000
"""Milliseconds for worker processes to start on a busy machine."""


def drop(window, data):
    """Drop ``data`` on the window as a mouse would."""
    action, button, key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(300, 300), action, data, button, key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, data, button, key))


def files(paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def texts(text, html=""):
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_an_opened_message_is_answered_with_a_verdict(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened) as answer:
        window.open_paths([sample(PHISHING)])
    assert window.pages.currentWidget() is window.one
    assert answer.args[1].assessment.verdict is Verdict.FRAUD
    assert "fraud" in window.one.banner.headline.text().lower()
    assert window.one.reasons.model().rowCount() > 0
    assert PHISHING in window.windowTitle()


def test_a_dropped_message_is_answered(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened):
        drop(window, files([sample(PHISHING)]))
    assert window.one.opened.name == PHISHING


def test_a_message_may_be_dropped_on_top_of_another_one(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened):
        drop(window, files([sample(PHISHING)]))
    assert not [child for child in window.findChildren(QWidget) if child.acceptDrops()]
    with qtbot.waitSignal(window.judge.opened):
        drop(window, files([sample("order-confirmation.eml")]))
    assert window.one.opened.name == "order-confirmation.eml"


def test_a_dangerous_file_is_the_first_reason_and_says_what_it_does(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened):
        window.open_paths([sample("phishing-voicemail-html-attachment.eml")])
    first = window.one.opened.assessment.reasons[0]
    assert first.signal == "attachment-password"
    assert "enough by itself" in words.effect(first)


def test_pasting_with_the_keyboard_answers_from_any_page(window, qtbot):
    QGuiApplication.clipboard().setText("Mum, this is my new number. Send 900 euros today please.")
    for _page in range(2):
        with qtbot.waitSignal(window.judge.opened):
            window.activateWindow()
            QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))
        assert window.pages.currentWidget() is window.one
    assert "headers" in window.one.letterhead.lines["from"].text()


def test_pasted_source_is_read_with_its_headers(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened):
        window.open_mime(texts(sample("bank-alert-short.eml").read_text()))
    assert window.one.opened.message.headers


def test_pasted_web_mail_keeps_its_true_targets(window, qtbot):
    html = '<p>Please <a href="https://login.evil.example/">log in here</a></p>'
    with qtbot.waitSignal(window.judge.opened):
        window.open_mime(texts("Please log in here", html))
    assert (
        "log in here \u2066[→ https://login.evil.example/]\u2069" in window.one.text.toPlainText()
    )


def test_a_pasted_file_is_opened(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened):
        window.open_mime(files([sample("bank-alert-short.eml")]))
    assert window.one.opened.name == "bank-alert-short.eml"


def test_an_empty_clipboard_is_explained(window):
    window.open_mime(QMimeData())
    assert window.pages.currentWidget() is window.start
    assert window.start.notice.isVisible()
    assert "Copy the message" in window.start.notice.text.text()


def test_a_dragged_web_address_is_not_fetched(window, qtbot):
    data = QMimeData()
    data.setUrls([QUrl("https://evil.example/message.eml")])
    with qtbot.assertNotEmitted(window.judge.several):
        drop(window, data)


def test_a_missing_file_is_explained_by_name(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.judge.failed):
        window.open_paths([tmp_path / "gone.eml"])
    assert window.start.notice.isVisible()
    assert "gone.eml" in window.start.notice.text.text()


def test_a_broken_message_is_never_called_legitimate(window, qtbot, sample):
    with qtbot.waitSignal(window.judge.opened):
        window.open_paths([sample("broken-truncated.eml")])
    assert window.one.banner.headline.text() == "Could not be read completely"
    assert window.one.banner.notes.isVisible()


def test_every_sample_can_be_shown_and_each_reason_chosen(window, qtbot):
    for path in sample_files():
        if path.suffix == ".mbox":
            continue
        with qtbot.waitSignal(window.judge.opened):
            window.open_paths([path])
        reasons = window.one.reasons.model()
        for row in range(reasons.rowCount()):
            window.one.reasons.setCurrentIndex(reasons.index(row, 0))
        window.grab()
        for view in (window.one.text, window.one.headers, window.one.source):
            assert view.document().asked == []


def test_the_newest_request_wins(window, qtbot, sample):
    shown = []
    window.judge.opened.connect(lambda _number, opened: shown.append(opened.name))
    for name in (PHISHING, "newsletter-fr.eml", "order-confirmation.eml"):
        window.open_paths([sample(name)])
    qtbot.waitUntil(lambda: "order-confirmation.eml" in shown)
    assert window.one.opened.name == "order-confirmation.eml"


def table_rows(window):
    store = window.keeper._store
    return store.rows(store.ids(Filter(job=window.many.job.id), Order()))


def test_a_mailbox_is_shown_as_a_table_with_the_message_below(window, qtbot, sample):
    with qtbot.waitSignal(window.many.ended, timeout=BATCH) as ended:
        window.open_paths([sample("three-messages.mbox")])
    assert ended.args == [True]
    assert window.pages.currentWidget() is window.many
    assert "three-messages.mbox" in window.windowTitle()
    qtbot.waitUntil(lambda: window.many.model.total == 3)
    qtbot.waitUntil(lambda: window.many.detail.row > 0)
    first = window.many.detail.opened.message.sha256
    QTest.keySequence(window, QKeySequence("Alt+Down"))
    qtbot.waitUntil(
        lambda: (
            window.many.detail.opened is not None
            and window.many.detail.opened.message.sha256 != first
        )
    )
    assert window.many.table.currentIndex().row() == 1


def test_what_cannot_be_opened_is_a_row_and_the_rest_is_judged(window, qtbot, sample, tmp_path):
    paths = [sample(PHISHING), tmp_path / "gone.eml", sample("order-confirmation.eml")]
    with qtbot.waitSignal(window.many.ended, timeout=BATCH):
        window.open_paths(paths)
    assert [row.verdict is None for row in table_rows(window)] == [False, True, False]
    qtbot.waitUntil(lambda: window.many.model.total == 3)
    window.many.step(1)
    qtbot.waitUntil(lambda: "gone.eml" in window.many.detail.waiting.text())


def test_the_table_says_the_same_as_the_message_below(window, qtbot):
    with qtbot.waitSignal(window.many.ended, timeout=BATCH):
        window.open_paths(sample_files())
    rows = {row.id: row for row in table_rows(window)}
    qtbot.waitUntil(lambda: window.many.model.total == len(rows))
    for _ in rows:
        qtbot.waitUntil(lambda: window.many.detail.row == window.many.table.current_id)
        shown = window.many.detail.opened.assessment
        row = rows[window.many.detail.row]
        assert shown.verdict is row.verdict
        assert abs(shown.probabilities.fraud - row.chance) < 1e-4
        window.many.step(1)


def test_what_is_said_with_a_key_in_the_table_is_said_of_the_message_too(window, qtbot, sample):
    with qtbot.waitSignal(window.many.ended, timeout=BATCH):
        window.open_paths([sample("three-messages.mbox")])
    detail = window.many.detail
    qtbot.waitUntil(lambda: detail.row > 0)
    QTest.keyClick(window.many.table, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: detail.decision is Verdict.FRAUD)
    assert detail.banner.decision.isVisible()
    detail.correct(Verdict.LEGITIMATE)
    qtbot.waitUntil(lambda: table_rows(window)[0].decision is Verdict.LEGITIMATE)
    position = window.many.model.position_of(detail.row)
    qtbot.waitUntil(lambda: window.many.model.row_at(position).decision is Verdict.LEGITIMATE)


def test_a_job_is_opened_again_from_the_history(window, qtbot, sample):
    with qtbot.waitSignal(window.many.ended, timeout=BATCH):
        window.open_paths([sample("three-messages.mbox")])
    job = window.many.job
    window.go_home()
    window.menus.history.trigger()
    assert window.pages.currentWidget() is window.history
    with qtbot.waitSignal(window.many.job_shown):
        window.history.open_job.emit(job.id)
    assert window.windowTitle() == "three-messages.mbox — Dipnet"
    assert window.pages.currentWidget() is window.many
    qtbot.waitUntil(lambda: window.many.model.total == 3)
    qtbot.waitUntil(lambda: window.many.detail.row > 0)


def test_a_message_is_opened_again_from_the_history(window, qtbot, sample, tmp_path):
    path = tmp_path / "message.eml"
    path.write_bytes(sample(PHISHING).read_bytes())
    with qtbot.waitSignal(window.keeper.kept) as kept:
        window.open_paths([path])
    row = kept.args[1]
    window.one.correct(Verdict.ADVERTISING)
    window.show_history()
    with qtbot.waitSignal(window.judge.opened):
        window.history.opened_single.emit(row)
    assert window.one.row == row
    assert window.one.decision is Verdict.ADVERTISING
    assert "limited" in window.one.text.toPlainText()
    path.write_bytes(sample("order-confirmation.eml").read_bytes())
    with qtbot.waitSignals([window.keeper.recalled, window.judge.opened]):
        window.history.opened_single.emit(row)
    assert window.one.opened.assessment.verdict is Verdict.FRAUD
    assert "not here any more" in window.one.text.toPlainText()
    path.unlink()
    with qtbot.waitSignals([window.keeper.recalled, window.judge.failed]):
        window.history.opened_single.emit(row)
    assert "not here any more" in window.one.text.toPlainText()
    assert window.one.reasons.model().rowCount() > 0
    assert window.one.decision is Verdict.ADVERTISING


def test_a_pasted_message_is_found_again_by_its_result(window, qtbot):
    with qtbot.waitSignal(window.keeper.kept) as kept:
        window.open_mime(texts("Mum, this is my new number. Send 900 euros today please."))
    verdict = window.one.opened.assessment.verdict
    window.go_home()
    with qtbot.waitSignal(window.keeper.recalled):
        window.history.opened_single.emit(kept.args[1])
    assert window.pages.currentWidget() is window.one
    assert window.one.opened.assessment.verdict is verdict
    assert "Pasted message" in window.windowTitle()
    # Kept in parts, so that they are said in the language that the window speaks by then.
    reasons = window.one.opened.assessment.reasons
    assert reasons
    assert all(reason.sentence.text == reason.text for reason in reasons)


@pytest.fixture
def mailbox(tmp_path, sample):
    """A thousand messages in one mbox."""
    return write_mailbox(tmp_path / "many.mbox", sample("order-confirmation.eml"), 1_000)


def test_a_cancelled_batch_ends_at_once_and_says_that_it_is_partial(
    window, qtbot, mailbox, heartbeat
):
    window.open_paths([mailbox])
    qtbot.waitUntil(lambda: window.many.model.total > 0, timeout=BATCH)
    beat = heartbeat()
    with qtbot.waitSignal(window.many.ended, timeout=2_000) as ended:
        QTest.keyClick(window, Qt.Key.Key_Escape)
    beat.stop()
    assert ended.args == [False]
    assert 0 < len(table_rows(window)) < 1_000
    assert "only a part" in window.many.line.state.text()
    assert not window.many.line.cancel_button.isVisible()
    beat.assert_never_frozen()


def test_the_window_stays_alive_while_it_judges(window, qtbot, mailbox, heartbeat):
    beat = heartbeat()
    with qtbot.waitSignal(window.many.ended, timeout=BATCH * 3):
        window.open_paths([mailbox])
    beat.stop()
    qtbot.waitUntil(lambda: window.many.model.total == 1_000)
    assert beat.beats > 20
    beat.assert_never_frozen()


def test_dropping_ten_thousand_files_does_not_freeze(window, qtbot, sample, tmp_path, heartbeat):
    content = sample("bank-alert-short.eml").read_bytes()
    paths = [tmp_path / f"message {number}.eml" for number in range(10_000)]
    for path in paths:
        path.write_bytes(content)
    data = files(paths)
    beat = heartbeat()
    with qtbot.waitSignal(window.judge.several):
        drop(window, data)
    qtbot.waitUntil(lambda: window.many.model.total >= 500, timeout=BATCH)
    beat.stop()
    window.many.cancel()
    beat.assert_never_frozen()


def test_leaving_a_running_batch_is_asked_about(window, qtbot, mailbox, sample, monkeypatch):
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    window.open_paths([mailbox])
    qtbot.waitUntil(lambda: window.many.model.total > 0, timeout=BATCH)
    window.open_paths([sample(PHISHING)])
    assert window.many.running
    with qtbot.waitSignal(window.many.ended):
        window.open_paths([sample(PHISHING)])
    qtbot.waitUntil(lambda: window.one.opened is not None)
    assert window.pages.currentWidget() is window.one


def test_a_changed_model_is_refused_and_nothing_is_judged(qtbot, tmp_path, scorer, sample):
    from app import resources
    from app.model import release
    from app.model.scorer import Scorer

    packaged = release.packaged()
    folder = tmp_path / "model_assets"
    shutil.copytree(resources.path("model_assets"), folder)
    graph = bytearray((folder / "model.onnx").read_bytes())
    graph[len(graph) // 2] ^= 1
    (folder / "model.onnx").write_bytes(graph)
    changed = release.Pinned(folder, packaged.manifest_sha256)
    window = MainWindow(lambda: Scorer(release.load(changed)))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.judge.refused):
        window.begin()
    assert window.pages.currentWidget() is window.refused
    assert "model.onnx was changed or damaged" in window.refused.reason.text()
    with qtbot.assertNotEmitted(window.judge.opened):
        window.open_paths([sample(PHISHING)])
        window.open_mime(texts("Dear customer"))
    assert window.pages.currentWidget() is window.refused
    assert not window.menus.open.isEnabled()
    window.close()


def test_the_model_card_and_the_versions_are_shown(window, qtbot):
    window.show_about_model()
    from app.gui.about import AboutModel

    dialog = window.findChild(AboutModel)
    assert window._release.model in dialog.facts.text()
    assert len(dialog.card.toPlainText()) > 200
    dialog.reject()


def test_the_self_test_proves_that_it_works_offline(window, qtbot):
    window.show_offline()
    with qtbot.waitSignal(window.judge.tested) as tested:
        window.offline.button.click()
    assert all(finding.good for finding in tested.args[0])
    shown = window.offline.findings.toPlainText()
    assert "An attempt to open a network connection was refused." in shown
    assert "are the released ones" in shown
    window.offline.reject()


def test_every_task_is_reached_from_the_keyboard(window):
    menus = window.menus
    for action in menus.all():
        assert action.shortcuts() or action in (menus.offline, menus.about), action.text()
        assert "&" in action.text()
    keys = [key.toString() for action in menus.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    titles = [action.text() for action in window.menuBar().actions()]
    assert all("&" in title for title in titles)
    assert len({title[title.index("&") + 1] for title in titles}) == len(titles)
    for menu in (menus.file_menu, menus.message_menu, menus.table_menu, menus.help_menu):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert len({text[text.index("&") + 1].lower() for text in texts}) == len(texts), texts
