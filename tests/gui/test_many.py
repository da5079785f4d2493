"""An analyst's evening: many messages judged, paused, cancelled, continued, looked through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.gui.many import ManyPage
from app.gui.results import Column
from app.gui.settings import Settings
from app.gui.start import sample_files
from app.model.assessment import Verdict
from app.triage.store import Filter, JobState, Order, SortKey
from tests.gui.filled import fill, outcome, problem, settle, write_mailbox

BATCH = 60_000
"""Milliseconds for worker processes to start on a busy machine."""
MANY = 2_000


@pytest.fixture
def mailbox(tmp_path, sample):
    """Many different messages in one mbox: more than are judged before one can cancel."""
    return write_mailbox(tmp_path / "many.mbox", sample("order-confirmation.eml"), MANY)


def texts(page, column):
    """Return the cells of a column, once all rows are here."""
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


# ---- a job at work -------------------------------------------------------------------------------


def test_messages_are_judged_into_the_history_and_shown(page, qtbot, store):
    rows = []
    page.row_chosen.connect(rows.append)
    with qtbot.waitSignal(page.ended, timeout=BATCH) as ended:
        page.start(sample_files())
    assert ended.args == [True]
    qtbot.waitUntil(lambda: page.model.total == 20)
    (job,) = store.jobs()
    assert job.state is JobState.COMPLETE
    assert job.name == "advance-fee-inheritance.eml and 17 more"
    assert page.line.state.text() == "20 judged"
    qtbot.waitUntil(lambda: bool(rows))
    assert rows[0].position == 0
    assert not page.line.bar.isVisible()


def test_what_cannot_be_opened_is_a_row_and_the_rest_is_judged(page, qtbot, sample, tmp_path):
    with qtbot.waitSignal(page.ended, timeout=BATCH):
        page.start([tmp_path / "gone.eml", sample("order-confirmation.eml")])
    qtbot.waitUntil(lambda: page.model.total == 2)
    qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    assert page.model.index(0, Column.VERDICT).data() == "Could not be opened"
    assert "gone.eml" in page.model.index(0, Column.SUBJECT).data()
    assert not page.browser.filters.kinds[None].isHidden()


def test_a_cancelled_job_ends_at_once_says_so_and_can_be_continued(
    page, qtbot, store, mailbox, heartbeat
):
    page.start([mailbox])
    qtbot.waitUntil(lambda: page.model.total > 0, timeout=BATCH)
    assert page.line.bar.isVisible()
    assert "judged" in page.line.state.text()
    beat = heartbeat()
    with qtbot.waitSignal(page.ended, timeout=2_000) as ended:
        page.line.cancel_button.click()
    beat.stop()
    beat.assert_never_frozen()
    assert ended.args == [False]
    assert "only a part" in page.line.state.text()
    part = store.job(page.job.id)
    assert part.state is JobState.PARTIAL
    assert 0 < part.count < MANY
    with qtbot.waitSignal(page.ended, timeout=BATCH) as ended:
        page.line.continue_button.click()
    assert ended.args == [True]
    whole = store.job(part.id)
    assert (whole.state, whole.count) == (JobState.COMPLETE, MANY)
    positions = [row.position for row in store.rows(store.ids(Filter(job=part.id), Order()))]
    assert positions == list(range(MANY))


def test_a_paused_job_rests_until_it_goes_on(page, qtbot, mailbox, store):
    page.start([mailbox])
    qtbot.waitUntil(lambda: page.model.total > 0, timeout=BATCH)
    page.line.pause_button.click()
    job = page.job.id
    qtbot.waitUntil(lambda: store.job(job).state is JobState.PAUSED)
    qtbot.waitUntil(lambda: "paused" in page.line.state.text())
    counts = [store.job(job).count]
    while len(counts) < 5 or len(set(counts[-5:])) > 1:  # what is under way is finished first
        settle(qtbot, page, page.refresh)
        counts.append(store.job(job).count)
        assert len(counts) < 40
    assert counts[-1] < MANY
    page.line.pause_button.click()
    qtbot.waitUntil(lambda: store.job(job).count > counts[-1], timeout=BATCH)
    assert store.job(job).state in {JobState.RUNNING, JobState.COMPLETE}


def test_the_window_stays_alive_while_thousands_are_judged(page, qtbot, mailbox, heartbeat):
    beat = heartbeat()
    with qtbot.waitSignal(page.ended, timeout=BATCH * 3):
        page.start([mailbox])
    beat.stop()
    qtbot.waitUntil(lambda: page.model.total == MANY)
    assert beat.beats > 50
    beat.assert_never_frozen()


def test_without_any_place_for_results_the_page_says_so(page, sample):
    page.set_store(None)
    page.start([sample("order-confirmation.eml")])
    assert not page.running
    assert "cannot be judged" in page.line.state.text()


def test_a_job_that_was_interrupted_is_continued_where_it_stopped(page, qtbot, store, tmp_path):
    folder = tmp_path / "mails"
    folder.mkdir()
    for path in sample_files():
        if path.suffix != ".mbox":
            (folder / path.name).write_bytes(path.read_bytes())
    with qtbot.waitSignal(page.ended, timeout=BATCH):
        page.start([folder])
    whole = [row.subject for row in store.rows(store.ids(Filter(job=page.job.id), Order()))]
    job = fill(store, [], paths=[folder], model=page.job.model, state=JobState.INTERRUPTED)
    with qtbot.waitSignal(page.ended, timeout=BATCH):
        page.resume(job.id)
    rows = store.rows(store.ids(Filter(job=job.id), Order()))
    assert [row.subject for row in rows] == whole
    assert store.job(job.id).state is JobState.COMPLETE


def test_starting_something_else_lets_go_of_the_job_before(page, qtbot, mailbox, sample, store):
    page.start([mailbox])
    qtbot.waitUntil(lambda: page.model.total > 0, timeout=BATCH)
    first = page.job.id
    with qtbot.waitSignal(page.ended, timeout=BATCH):
        page.start([sample("order-confirmation.eml")])
    qtbot.waitUntil(lambda: page.model.total == 1)
    qtbot.waitUntil(lambda: store.job(first).state is JobState.PARTIAL, timeout=BATCH)
    assert page.job.id != first


# ---- sorting -------------------------------------------------------------------------------------


def test_sorting_by_risk_puts_fraud_first_and_problems_last(page, qtbot, store):
    job = fill(
        store,
        [
            problem(),
            outcome(1, Verdict.LEGITIMATE, 0.02),
            outcome(2, Verdict.FRAUD, 0.8),
            outcome(3, Verdict.CANNOT_TELL, 0.45),
            outcome(4, Verdict.FRAUD, 0.99),
        ],
    )
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    page.table.setFocus()
    settle(qtbot, page, lambda: QTest.keyClick(page.table, Qt.Key.Key_R))
    qtbot.waitUntil(lambda: None not in texts(page, Column.CHANCE))
    assert texts(page, Column.CHANCE) == ["99 %", "80 %", "45 %", "2 %", ""]
    settle(qtbot, page, lambda: QTest.keyClick(page.table, Qt.Key.Key_R))
    assert page.model.order == Order()


def test_the_first_click_on_a_column_shows_the_largest_and_the_third_the_input(shown, qtbot):
    header = shown.table.horizontalHeader()
    at = header.sectionViewportPosition(Column.CHANCE) + 10

    def click():
        QTest.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=header.rect().topLeft() + type(header.pos())(at, 8),
        )

    orders = []
    for _click in range(3):
        settle(qtbot, shown, click)
        orders.append(shown.model.order)
    assert orders == [Order(SortKey.CHANCE, descending=True), Order(SortKey.CHANCE), Order()]


def test_the_chosen_row_stays_chosen_while_rows_come_before_it(page, qtbot, store):
    job = store.begin(["/folder/box.mbox"], "made", name="box.mbox")
    store.add(job.id, [outcome(n, Verdict.FRAUD, n / 100) for n in range(50)])
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    settle(
        qtbot, page, lambda: page.table.sortByColumn(Column.CHANCE, Qt.SortOrder.DescendingOrder)
    )
    page.table.selectRow(20)
    chosen = page.table.current_id
    offset = page.table.rowViewportPosition(20)
    store.add(job.id, [outcome(n, Verdict.FRAUD, 0.99) for n in range(50, 60)])
    settle(qtbot, page, page.refresh)
    assert page.table.current_id == chosen
    assert page.table.currentIndex().row() == 30
    assert page.table.rowViewportPosition(30) == offset
    store.finish(job.id, JobState.PARTIAL)


# ---- triage with the keyboard --------------------------------------------------------------------


def press(page, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.table, key, modifier)


def test_j_and_k_go_from_message_to_message(shown, qtbot):
    rows = []
    shown.row_chosen.connect(rows.append)
    for key in "JJK":
        press(shown, key.lower())
    assert [row.position for row in rows] == [1, 2, 1]


def test_deciding_marking_and_taking_back_with_keys(shown, qtbot, store):
    access = shown.browser.access
    row_id = shown.table.current_id
    for key, name, value in (
        ("f", "decision", Verdict.FRAUD),
        ("a", "decision", Verdict.ADVERTISING),
        ("l", "decision", Verdict.LEGITIMATE),
        ("u", "decision", None),
        ("m", "marked", True),
        ("m", "marked", False),
    ):
        with qtbot.waitSignal(access.written):
            press(shown, key)
        assert getattr(shown.model.row_at(0), name) == value
        assert getattr(store.rows([row_id])[0], name) == value


def test_a_decision_for_several_selected_messages(shown, qtbot, store):
    for _row in range(3):
        press(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(shown.browser.access.written):
        press(shown, "f")
    decided = store.ids(Filter(job=shown.job.id, decided=True), Order()).tolist()
    assert decided == shown.model.ids_at(0, 3)


def test_a_note_is_written_and_kept(shown, qtbot, store):
    press(shown, "n")
    from app.gui.triage import NoteDialog

    dialog = shown.findChild(NoteDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.edit, "Ask Ann about it")
    with qtbot.waitSignal(shown.browser.access.written):
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert store.rows([shown.table.current_id])[0].note == "Ask Ann about it"
    assert "Ask Ann" in shown.model.index(0, Column.NOTE).data()


def test_the_keys_write_letters_where_one_types(shown, qtbot):
    shown.search.setFocus()
    QTest.keyClicks(shown.search, "jam?")
    assert shown.search.text() == "jam?"
    assert shown.model.row_at(0).decision is None


def test_the_sheet_of_keys_names_every_task(shown):
    from PySide6.QtWidgets import QLabel

    from app.gui import triage_keys

    press(shown, "?")
    sheet = shown.findChild(triage_keys.KeySheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert {triage_keys.text(task) for task in triage_keys.Task} <= said
    sheet.reject()


def test_deciding_what_is_filtered_away_goes_on_with_the_next(shown, qtbot):
    settle(qtbot, shown, shown.browser.filters.panel.undecided.click)
    second = shown.model.id_at(1)
    with qtbot.waitSignal(shown.row_chosen) as chosen:
        press(shown, "f")
    assert chosen.args[0].id == second


# ---- columns and layout --------------------------------------------------------------------------


def test_columns_are_chosen_and_kept(qtbot, tmp_path):
    from PySide6.QtWidgets import QMenu

    path = tmp_path / "settings.ini"
    first = ManyPage(Settings(path))
    qtbot.addWidget(first)
    first.show()
    assert first.table.isColumnHidden(Column.LANGUAGE)
    menu = QMenu()
    first.table.fill_menu(menu)
    by_name = {action.text(): action for action in menu.actions()}
    by_name["Language"].trigger()
    by_name["Date"].trigger()
    first.table.setColumnWidth(Column.SENDER, 333)
    first.hide()
    again = ManyPage(Settings(path))
    qtbot.addWidget(again)
    again.show()
    assert not again.table.isColumnHidden(Column.LANGUAGE)
    assert again.table.isColumnHidden(Column.DATE)
    assert again.table.columnWidth(Column.SENDER) == 333


def test_the_subject_keeps_its_width_and_the_table_scrolls_instead(shown, qtbot):
    table, unit = shown.table, shown.table.fontMetrics().averageCharWidth()
    bar = table.horizontalScrollBar()
    assert bar.maximum() == 0
    assert table.horizontalHeader().length() == table.viewport().width()
    for column in (Column.DOMAIN, Column.SOURCE, Column.PREVIOUS):
        table.show_column(column, shown=True)
    assert table.columnWidth(Column.SUBJECT) >= unit * 30
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    shown.resize(2_400, 800)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_decisions_have_little_room_until_there_is_one(shown, qtbot):
    before = shown.table.columnWidth(Column.DECISION)
    press(shown, "f")
    assert shown.table.columnWidth(Column.DECISION) > before


def test_a_width_that_was_chosen_for_decisions_is_kept(shown):
    shown.table.setColumnWidth(Column.DECISION, 77)
    press(shown, "f")
    assert shown.table.columnWidth(Column.DECISION) == 77


def test_the_message_stands_below_or_beside_and_stays_there(qtbot, tmp_path):
    path = tmp_path / "settings.ini"
    first = ManyPage(Settings(path))
    qtbot.addWidget(first)
    assert first._split.orientation() is Qt.Orientation.Vertical
    next(a for a in first.view_button.menu().actions() if "be&side" in a.text()).trigger()
    again = ManyPage(Settings(path))
    qtbot.addWidget(again)
    assert again._split.orientation() is Qt.Orientation.Horizontal


def test_everything_has_a_name_for_screen_readers(shown):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    shown.browser.filters.more.click()
    kinds = (QAbstractItemView, QComboBox, QLineEdit, QAbstractButton)
    for kind in kinds:
        for widget in shown.browser.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                name = widget.accessibleName() or text or widget.parent().accessibleName()
                assert name, widget
