"""The table holds ids, fetches the rows that are looked at, and keeps no more than it shows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.gui.results import CHANCE_ROLE, Column, ResultsModel
from app.model.assessment import Verdict
from app.triage.store import Filter, Order, SortKey
from tests.gui.filled import fill, outcome, problem, various

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp, store):
    """A model that gets the rows it wants from the store."""
    made = ResultsModel()
    made.asked = []

    def give(ids):
        made.asked.append(list(ids))
        made.set_rows(store.rows(ids))

    made.rows_wanted.connect(give)
    return made


@pytest.fixture
def tested(model):
    """The same model, watched over by Qt's own tester, which looks at every row each time."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def show(model, store, outcomes, **filled):
    job = fill(store, outcomes, **filled)
    model.set_ids(store.ids(Filter(job=job.id), Order()))
    return job


def look(qtbot, model, row, column):
    """Return what a cell shows once its row is here."""
    model.index(row, column).data()
    qtbot.waitUntil(lambda: model.row_at(row) is not None)
    return model.index(row, column).data()


def test_a_row_shows_what_is_known_of_the_message(qtbot, tested, store):
    show(tested, store, [outcome(0, Verdict.FRAUD, 0.87, subject="Your account", language="de")])
    shown = {column: look(qtbot, tested, 0, column) for column in Column}
    assert shown[Column.VERDICT] == "Fraud"
    assert shown[Column.CHANCE] == "87 %"
    assert shown[Column.SENDER] == "Sender 0 <s0@shop.example>"
    assert shown[Column.DOMAIN] == "shop.example"
    assert shown[Column.SUBJECT] == "Your account"
    assert shown[Column.DATE] == "2026-03-01 09:00"
    assert shown[Column.LANGUAGE] == "Deutsch"
    assert shown[Column.SOURCE] == "box.mbox"
    assert shown[Column.DECISION] == ""


def test_what_could_not_be_opened_is_a_row_with_its_reason(qtbot, tested, store):
    show(tested, store, [outcome(0), problem()])
    assert look(qtbot, tested, 1, Column.VERDICT) == "Could not be opened"
    assert tested.index(1, Column.SUBJECT).data().startswith("The file missing.eml is not there")
    assert tested.index(1, Column.CHANCE).data() == ""
    assert tested.index(1, Column.CHANCE).data(CHANCE_ROLE) == -1


def test_hostile_characters_in_a_row_are_visible(qtbot, model, store):
    show(model, store, [outcome(0, subject="invoice\u202efdp.exe\nsecond line")])
    assert look(qtbot, model, 0, Column.SUBJECT) == "invoice⟨RLO⟩fdp.exe second line"


def test_only_rows_that_are_looked_at_are_fetched(qtbot, model, store):
    show(model, store, various(1_000))
    assert model.rowCount() == 1_000
    assert model.asked == []
    look(qtbot, model, 500, Column.SUBJECT)
    assert sum(map(len, model.asked)) <= 128
    assert model.row_at(800) is None


def test_memory_does_not_grow_with_what_was_scrolled_past(qtbot, model, store):
    show(model, store, various(4_000))
    for row in range(0, 4_000, 50):
        look(qtbot, model, row, Column.SUBJECT)
    assert len(model._shown) <= 2_048
    assert model.row_at(3_999 - 40) is not None


def test_rows_that_come_at_the_end_are_inserted_and_the_rest_stays(qtbot, tested, store):
    job = show(tested, store, [outcome(0), outcome(1)])
    with qtbot.waitSignal(tested.rowsInserted):
        more = fill(store, [outcome(2)])
        ids = store.ids(Filter(job=job.id), Order()).tolist()
        ids += store.ids(Filter(job=more.id), Order()).tolist()
        import numpy as np

        tested.set_ids(np.array(ids))
    assert tested.rowCount() == 3
    assert look(qtbot, tested, 2, Column.SUBJECT) == "Message 2"


def test_a_changed_cell_is_shown_before_the_store_has_it(qtbot, tested, store):
    show(tested, store, [outcome(0)])
    look(qtbot, tested, 0, Column.DECISION)
    with qtbot.waitSignal(tested.dataChanged):
        tested.change(tested.ids_at(0, 0), decision=Verdict.FRAUD)
    assert tested.index(0, Column.DECISION).data() == "Fraud"


def test_what_was_read_before_is_read_again_after_a_refresh(qtbot, tested, store):
    job = show(tested, store, [outcome(0)])
    look(qtbot, tested, 0, Column.DECISION)
    ids = store.ids(Filter(job=job.id), Order())
    store.decide(ids, Verdict.ADVERTISING)
    tested.set_ids(ids)
    tested.index(0, Column.DECISION).data()
    qtbot.waitUntil(lambda: tested.index(0, Column.DECISION).data() == "Advertising")


def test_a_column_asks_for_its_order_once(qtbot, tested):
    with qtbot.waitSignal(tested.order_asked):
        tested.sort(Column.CHANCE, DESCENDING)
    assert tested.order == Order(SortKey.CHANCE, descending=True)
    with qtbot.assertNotEmitted(tested.order_asked):
        tested.sort(Column.CHANCE, DESCENDING)
    tested.sort(-1, DESCENDING)
    assert tested.order == Order()


def test_a_column_that_cannot_be_sorted_by_leaves_the_order_of_the_input(model):
    model.sort(Column.NOTE, DESCENDING)
    assert model.order == Order()


def test_a_screen_reader_hears_the_column_with_the_cell(qtbot, model, store):
    show(model, store, [outcome(0, Verdict.FRAUD, 0.9)])
    look(qtbot, model, 0, Column.VERDICT)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.VERDICT).data(role) == "Verdict: Fraud"
    store.mark(model.ids_at(0, 0), True)
    store.annotate(model.id_at(0), "Ask Ann")
    model.set_rows(store.rows(model.ids_at(0, 0)))
    assert model.index(0, Column.MARK).data(role) == "Marked, noted: Marked. Note: Ask Ann"
