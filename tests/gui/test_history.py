"""What was judged before is found again, continued, judged again, and deleted when one wants."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.gui.history import HistoryPage
from app.gui.results import Column
from app.model.assessment import Verdict
from app.triage.store import Filter, JobState, Order
from tests.gui.filled import MODEL, fill, outcome, various, write_mailbox


@pytest.fixture
def history(qtbot, store):
    """The page over a history with three jobs and two single messages."""
    fill(store, various(40, model="older"), name="old.mbox", model="older", paths=["/folder/old"])
    fill(store, various(30), name="part.mbox", state=JobState.INTERRUPTED, paths=["/folder/part"])
    fill(store, various(50, salt="new"), name="new.mbox", paths=["/folder/new"])
    for number in (900, 901):
        store.keep_single(outcome(number, Verdict.FRAUD, 0.9, subject=f"Alone {number}"))
    made = HistoryPage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.set_model(MODEL)
    made.set_store(store)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: len(made.jobs.entries) == 3)
    yield made
    made.close_down()


def choose(history, name):
    names = [entry.job.name for entry in history.jobs.entries]
    history.jobs.selectRow(names.index(name))


def sure(monkeypatch, answer=True):
    """Answer the next question."""
    asked = []
    buttons = QMessageBox.StandardButton

    def question(_parent, _title, text, *_):
        asked.append(text)
        return buttons.Yes if answer else buttons.No

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def test_jobs_are_listed_newest_first_with_state_and_counts(history):
    model = history.jobs.model()
    rows = [[model.index(row, column).data() for column in range(7)] for row in range(3)]
    assert [row[0] for row in rows] == ["new.mbox", "part.mbox", "old.mbox"]
    assert [row[2] for row in rows] == ["Complete", "Interrupted, only a part", "Complete"]
    assert [row[3] for row in rows] == ["50", "30", "40"]
    assert int(rows[0][4]) == 13
    assert "Fraud: 13" in model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "older" in model.index(2, 2).data(Qt.ItemDataRole.ToolTipRole)


def test_a_job_is_opened_with_the_keyboard(history, qtbot, store):
    choose(history, "part.mbox")
    history.jobs.setFocus()
    with qtbot.waitSignal(history.open_job) as opened:
        QTest.keyClick(history.jobs, Qt.Key.Key_Return)
    assert store.job(opened.args[0]).name == "part.mbox"


def test_an_interrupted_job_is_offered_to_be_continued(history, qtbot, store):
    assert "“part.mbox” was interrupted. 30 judged" in history.resume_offer.text.text()
    with qtbot.waitSignal(history.resume_job) as resumed:
        history.resume_offer.button.click()
    assert store.job(resumed.args[0]).name == "part.mbox"
    choose(history, "new.mbox")
    assert not history.resume_button.isEnabled()
    choose(history, "part.mbox")
    with qtbot.waitSignal(history.resume_job):
        history.resume_button.click()


def test_verdicts_of_an_older_model_are_counted_and_judged_again(history, qtbot, store):
    assert history.again_offer.text.text() == "40 verdicts here come from an older model."
    with qtbot.waitSignal(history.again_asked) as asked:
        history.again_offer.button.click()
    assert [job.name for job in asked.args[0]] == ["old.mbox"]
    choose(history, "new.mbox")
    assert not history.again_button.isEnabled()
    choose(history, "old.mbox")
    with qtbot.waitSignal(history.again_asked) as asked:
        history.again_button.click()
    assert [job.name for job in asked.args[0]] == ["old.mbox"]

    again = [
        outcome(n, Verdict.FRAUD, 0.9) if n in (1, 2) else one for n, one in enumerate(various(40))
    ]
    fill(store, again, name="old.mbox", paths=["/folder/old"])
    history.refresh()
    qtbot.waitUntil(lambda: not history.again_offer.isVisible())
    entry = history.jobs.entries[0]
    assert entry.changed == 2
    history.jobs.selectRow(0)
    with qtbot.waitSignal(history.changed_job) as changed:
        history.changed_button.click()
    assert changed.args == [entry.job.id]
    assert len(store.ids(Filter(job=entry.job.id, changed=True), Order())) == 2


def test_single_messages_are_an_entry_of_their_own_newest_first(history, qtbot, store):
    assert history.tabs.tabText(1) == "Opened one by one (2)"
    history.tabs.setCurrentIndex(1)
    rows = history.single_rows
    qtbot.waitUntil(lambda: rows.total == 2 and rows.row_at(0) is not None)
    assert rows.index(0, Column.SUBJECT).data() == "Alone 901"
    history.singles.setFocus()
    history.singles.selectRow(1)
    with qtbot.waitSignal(history.opened_single) as opened:
        QTest.keyClick(history.singles, Qt.Key.Key_Return)
    assert store.rows([opened.args[0]])[0].subject == "Alone 900"


def test_a_job_is_deleted_after_a_question(history, qtbot, store, monkeypatch):
    choose(history, "old.mbox")
    asked = sure(monkeypatch, answer=False)
    history.delete_button.click()
    assert "“old.mbox”" in asked[0]
    assert len(store.jobs()) == 4
    sure(monkeypatch)
    history.delete_button.click()
    qtbot.waitUntil(lambda: len(history.jobs.entries) == 2)
    assert "old.mbox" not in [job.name for job in store.jobs()]
    assert not history.again_offer.isVisible()


def test_all_data_is_deleted_after_a_plain_question(history, qtbot, store, monkeypatch):
    asked = sure(monkeypatch)
    with qtbot.waitSignal(history.erased):
        history.erase_button.click()
    assert "cannot be undone" in asked[0]
    assert "messages themselves are not touched" in asked[0]
    assert store.jobs() == []
    qtbot.waitUntil(history._empty.isVisible)
    assert history._empty.text() == "Nothing was judged yet."
    assert not history.resume_offer.isVisible()


def test_data_in_use_is_not_deleted_and_the_page_says_why(history, qtbot, store, monkeypatch):
    job = store.begin(["/folder/box"], MODEL, name="box")
    sure(monkeypatch)
    with qtbot.assertNotEmitted(history.erased):
        history.erase_button.click()
        qtbot.waitUntil(history.notice.isVisible)
    assert history.notice.text.text()
    assert len(store.jobs()) == 5
    store.finish(job.id, JobState.PARTIAL)


def test_without_a_history_the_page_says_so(history):
    history.set_store(None)
    assert "No history is kept" in history._empty.text()
    assert history._empty.isVisible()
    assert not history.erase_button.isVisible()


def test_a_damaged_history_that_was_set_aside_is_told(qtbot, tmp_path):
    from app.triage.store import Store

    path = tmp_path / "damaged.sqlite3"
    path.write_bytes(b"this is no database" * 1_000)
    store = Store.open(path)
    page = HistoryPage()
    qtbot.addWidget(page)
    page.set_store(store)
    page.show()
    assert page.notice.isVisible()
    assert "damaged" in page.notice.text.text()
    page.close_down()
    store.close()


def test_closing_the_window_in_the_middle_of_a_job_loses_nothing(
    open_window, qtbot, tmp_path, sample
):
    path = write_mailbox(tmp_path / "many.mbox", sample("order-confirmation.eml"), 900)
    first = open_window()
    first.open_paths([path])
    qtbot.waitUntil(lambda: first.many.model.total > 0, timeout=60_000)
    done = first.many.model.total
    first.close()

    again = open_window()
    again.show_history()
    history = again.history
    qtbot.waitUntil(history.resume_offer.isVisible)
    assert "“many.mbox” was interrupted" in history.resume_offer.text.text()
    kept = history.jobs.entries[0].job
    assert done <= kept.count < 900
    with qtbot.waitSignal(again.many.ended, timeout=60_000) as ended:
        history.resume_offer.button.click()
    assert ended.args == [True]
    qtbot.waitUntil(lambda: again.many.model.total == 900)
    assert again.many.job.id == kept.id
