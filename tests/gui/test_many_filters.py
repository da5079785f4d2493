"""Filters narrow what is shown, are seen while they are active, and are taken away with one click."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from app.gui.overview import BINS
from app.gui.results import Column
from app.model.assessment import Verdict
from app.triage.store import Filter, Order
from tests.gui.filled import fill, outcome, settle, various


@pytest.fixture
def bar(shown):
    return shown.browser.filters


@pytest.fixture
def overview(shown):
    return shown.browser.overview


def passing(store, shown, **fields):
    """Return how many rows of the job pass a filter."""
    return len(store.ids(Filter(job=shown.job.id, **fields), Order()))


def click(bars, number):
    """Click in the middle of a bar."""
    spot = bars.visualRect(bars.model().index(number)).center()
    QTest.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_verdicts_are_counted_once_by_the_drawing_or_by_chips(shown, bar, overview, qtbot):
    chip = bar.kinds[Verdict.FRAUD]
    assert (overview.isVisible(), chip.isVisible()) == (True, False)
    shown.resize(900, 700)
    qtbot.waitUntil(lambda: not overview.isVisible())
    assert chip.isVisible()
    shown.resize(1_180, 800)
    qtbot.waitUntil(overview.isVisible)
    next(a for a in shown.view_button.menu().actions() if "Numbers" in a.text()).trigger()
    assert (overview.isVisible(), chip.isVisible()) == (False, True)


def test_verdict_chips_count_and_filter(shown, bar, qtbot, store):
    shown.browser.show_numbers(on=False)
    count = passing(store, shown, verdicts=frozenset({Verdict.FRAUD}))
    qtbot.waitUntil(lambda: str(count) in bar.kinds[Verdict.FRAUD].text())
    assert not bar.kinds[Verdict.UNREADABLE].isVisible()
    settle(qtbot, shown, bar.kinds[Verdict.FRAUD].click)
    assert shown.model.total == count
    settle(qtbot, shown, bar.kinds[None].click)
    assert shown.model.total == passing(store, shown, verdicts=frozenset({Verdict.FRAUD, None}))
    assert bar.chips["verdicts"].text() == "Fraud or Could not be opened"
    assert bar.kinds[Verdict.LEGITIMATE].isVisible()


def test_words_are_looked_for_while_one_types(shown, bar, qtbot, store):
    settle(qtbot, shown, lambda: QTest.keyClicks(bar.search, "sender 17"))
    qtbot.waitUntil(lambda: bar.filter.text == "sender 17")
    assert shown.model.total == passing(store, shown, text="sender 17") > 0
    assert bar.chips["text"].text() == "Words: sender 17"


def test_when_nothing_passes_the_page_says_so_and_clearing_brings_all_back(shown, bar, qtbot):
    rows = []
    shown.row_chosen.connect(rows.append)
    settle(qtbot, shown, lambda: QTest.keyClicks(bar.search, "nosuchword"))
    qtbot.waitUntil(lambda: shown.model.total == 0)
    assert rows == [None]
    assert "No message passes" in shown.table.empty_text
    shown.grab()
    settle(qtbot, shown, bar.clear_button.click)
    assert shown.model.total == 300
    assert bar.search.text() == ""
    assert not bar.clear_button.isVisible()
    qtbot.waitUntil(lambda: len(rows) == 2)
    assert rows[1].position == 0


def test_the_panel_filters_by_domain_language_date_and_state(shown, bar, qtbot, store):
    with qtbot.waitSignal(bar.facets_wanted):
        bar.more.click()
    panel = bar.panel
    qtbot.waitUntil(lambda: panel.sender_domain.count() == 7 and panel.language.count() == 4)
    assert "sender" in panel.sender_domain.itemText(0)

    settle(qtbot, shown, lambda: panel.sender_domain.activated.emit(2))
    domain = bar.filter.sender_domain
    assert shown.model.total == passing(store, shown, sender_domain=domain) > 0

    def choose_language():
        panel.language.setCurrentIndex(panel.language.findData("de"))
        panel.language.activated.emit(panel.language.currentIndex())

    settle(qtbot, shown, choose_language)
    settle(
        qtbot,
        shown,
        lambda: panel.since.edit.setDate(QDate(2026, 3, 10)) or panel.since.box.click(),
    )
    wanted = {"sender_domain": domain, "language": "de", "since": date(2026, 3, 10)}
    assert bar.filter == Filter(job=shown.job.id, **wanted)
    assert shown.model.total == passing(store, shown, **wanted) > 0
    assert set(bar.chips) == set(wanted)
    assert bar.chips["language"].text() == "Language: Deutsch"

    settle(qtbot, shown, bar.chips["sender_domain"].click)
    settle(qtbot, shown, bar.chips["since"].click)
    assert bar.filter == Filter(job=shown.job.id, language="de")
    assert panel.sender_domain.currentText() == ""
    assert not panel.since.box.isChecked()


def test_a_domain_may_be_typed(shown, bar, qtbot, store):
    bar.more.click()
    field = bar.panel.link_domain
    qtbot.waitUntil(lambda: field.count() == 5)
    QTest.keyClicks(field, "bad1.example")
    settle(qtbot, shown, lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert shown.model.total == passing(store, shown, link_domain="bad1.example") > 0
    settle(qtbot, shown, field.lineEdit().clear)
    assert bar.filter.link_domain == ""


def test_marked_and_undecided_messages_are_found(shown, bar, qtbot, store):
    ids = shown.model.ids_at(0, 9)
    store.mark(ids[:4], True)
    store.decide(ids[:7], Verdict.FRAUD)
    settle(qtbot, shown, bar.panel.marked.click)
    assert shown.model.total == 4
    settle(qtbot, shown, bar.panel.undecided.click)
    assert shown.model.total == 0
    settle(qtbot, shown, bar.chips["marked"].click)
    assert shown.model.total == 293
    assert not bar.panel.marked.isChecked()


def test_what_an_older_model_judged_otherwise_is_offered_and_shows_both_verdicts(
    page, qtbot, store
):
    fill(store, [outcome(n, Verdict.LEGITIMATE, 0.1, model="old") for n in range(9)], model="old")
    job = fill(
        store,
        [outcome(n, Verdict.FRAUD if n < 3 else Verdict.LEGITIMATE, 0.5) for n in range(9)],
    )
    page.show_job(job.id)
    qtbot.waitUntil(page.changed_offer.isVisible)
    assert page.changed_offer.text.text().startswith("3 judged otherwise")
    assert page.table.isColumnHidden(Column.PREVIOUS)
    settle(qtbot, page, page.changed_offer.button.click)
    assert page.model.total == 3
    assert not page.table.isColumnHidden(Column.PREVIOUS)
    page.model.row_at(0)
    qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    assert page.model.index(0, Column.PREVIOUS).data() == "Looks legitimate"
    settle(qtbot, page, page.browser.filters.clear_button.click)
    assert page.table.isColumnHidden(Column.PREVIOUS)


# ---- the drawings --------------------------------------------------------------------------------


def test_the_drawn_verdicts_filter_with_mouse_and_keyboard(shown, bar, overview, qtbot, store):
    bars = overview.verdicts
    qtbot.waitUntil(lambda: sum(bars.counts) == 300)
    settle(qtbot, shown, lambda: click(bars, 0))
    assert bar.filter.verdicts == {Verdict.FRAUD}
    assert bar.kinds[Verdict.FRAUD].isChecked()
    qtbot.waitUntil(lambda: sum(bars.counts) == 300)  # what may be chosen besides stays to be seen
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert bar.filter.verdicts == {Verdict.FRAUD}
    QTest.keyClick(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Down)
    settle(qtbot, shown, lambda: QTest.keyClick(bars, Qt.Key.Key_Space))
    assert bar.filter.verdicts == {Verdict.FRAUD, Verdict.ADVERTISING}
    settle(qtbot, shown, lambda: QTest.keyClick(bars, Qt.Key.Key_Escape))
    assert bar.filter.verdicts is None


def test_the_histogram_filters_by_a_span_of_probabilities(shown, bar, overview, qtbot, store):
    bars = overview.chances
    qtbot.waitUntil(lambda: sum(bars.counts) == 294)
    assert bars.counts == store.histogram(Filter(job=shown.job.id), BINS)
    bars.setFocus()
    bars.setCurrentIndex(bars.model().index(14))
    settle(qtbot, shown, lambda: QTest.keyClick(bars, Qt.Key.Key_Right))
    assert bar.filter.chance == (0.75, 0.8)
    settle(
        qtbot,
        shown,
        lambda: QTest.keyClick(bars, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier),
    )
    assert bar.filter.chance == (0.75, 1.0)
    assert shown.model.total == passing(store, shown, chance=(0.75, 1.0)) > 0
    assert bar.chips["chance"].text() == "Fraud: 75 to 100 %"
    settle(qtbot, shown, bar.chips["chance"].click)
    assert bars.picked_numbers() == []


def test_a_second_click_on_a_bar_takes_its_filter_away(shown, bar, overview, qtbot):
    bars = overview.chances
    qtbot.waitUntil(lambda: sum(bars.counts) == 294)
    settle(qtbot, shown, lambda: click(bars, 12))
    assert bar.filter.chance == (0.6, 0.65)
    settle(qtbot, shown, lambda: click(bars, 12))
    assert bar.filter.chance is None


def test_a_screen_reader_hears_name_and_number_of_each_bar(shown, overview, qtbot):
    qtbot.waitUntil(lambda: sum(overview.verdicts.counts) == 300)
    role = Qt.ItemDataRole.AccessibleTextRole
    model = overview.verdicts.model()
    assert model.index(0).data(role) == f"Fraud: {overview.verdicts.counts[0]}"
    model = overview.chances.model()
    assert model.index(0).data(role) == f"0–5 %: {overview.chances.counts[0]}"


def test_all_bars_fit_beside_and_below_the_table(shown, overview, qtbot):
    for below in (False, True):
        shown.browser.show_overview_below(below=below)
        shown.grab()
        last = overview.chances.visualRect(overview.chances.model().index(BINS - 1))
        assert 0 < last.right() <= overview.chances.viewport().width()
        last = overview.verdicts.visualRect(overview.verdicts.model().index(5))
        assert last.bottom() <= overview.verdicts.viewport().height()


# ---- campaigns -----------------------------------------------------------------------------------


@pytest.fixture
def campaigns(page, qtbot, store):
    """The campaigns of a job with 30 messages of two templates, and others."""
    offers = [
        outcome(
            n,
            Verdict.FRAUD,
            0.9,
            subject=f"Parcel {n}",
            link="parcel.test",
            template=0x0F0F_1234_5678_9ABC,
        )
        for n in range(20)
    ]
    prizes = [
        outcome(
            n,
            Verdict.FRAUD,
            0.8,
            subject=f"Prize {n}",
            link="prize.test",
            template=-0x7654_3210_0F0F_0FFF,
        )
        for n in range(20, 30)
    ]
    job = fill(store, [*offers, *prizes, *various(100, salt="other")])
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    view = page.browser.campaigns
    page.browser.tabs.setCurrentWidget(view)
    qtbot.waitUntil(lambda: view.model.rowCount() >= 2)
    sizes = {one.subject: at for at, one in enumerate(view.model.campaigns)}
    view.table.selectRow(sizes["Parcel 0"])
    return view


def test_campaigns_show_count_subject_domain_and_mean(campaigns):
    one = campaigns.current
    row = campaigns.table.currentIndex().row()
    cells = [campaigns.model.index(row, column).data() for column in range(6)]
    assert one.size == 20
    assert cells == ["20", "Parcel 0", "parcel.test", "shop.example", "90 %", ""]


def test_one_decision_for_a_whole_campaign(campaigns, page, qtbot, store):
    from app.gui.triage_keys import Task

    campaigns.table.setFocus()
    assert campaigns.buttons[Task.FRAUD].accessibleName() == "Fraud, for all 20"
    with qtbot.waitSignal(page.browser.access.written):
        QTest.keyClick(campaigns.table, Qt.Key.Key_F)
    decided = store.rows(store.ids(Filter(job=page.job.id, decided=True), Order()))
    assert len(decided) == 20
    assert {row.decision for row in decided} == {Verdict.FRAUD}
    qtbot.waitUntil(
        lambda: campaigns.current is not None and campaigns.current.decision is Verdict.FRAUD
    )
    assert campaigns.current.subject == "Parcel 0"
    with qtbot.waitSignal(page.browser.access.written):
        campaigns.buttons[Task.UNDO].click()
    assert passing(store, page, decided=True) == 0


def test_the_messages_of_a_campaign_are_shown_and_named_in_the_filter(campaigns, page, qtbot):
    campaigns.table.setFocus()
    settle(qtbot, page, lambda: QTest.keyClick(campaigns.table, Qt.Key.Key_Return))
    assert page.browser.tabs.currentWidget() is page.table
    assert page.model.total == 20
    assert page.browser.filters.chips["campaign"].text() == "Campaign: Parcel 0"


def test_a_chosen_campaign_shows_one_of_its_messages(campaigns, page, qtbot):
    other = next(
        at for at, one in enumerate(campaigns.model.campaigns) if one.subject == "Prize 20"
    )
    with qtbot.waitSignal(page.row_chosen) as chosen:
        campaigns.table.selectRow(other)
    assert chosen.args[0].subject.startswith("Prize")


def test_where_nothing_is_alike_the_page_says_so(page, qtbot, store):
    job = fill(store, [outcome(0), outcome(1)])
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    page.browser.tabs.setCurrentIndex(1)
    qtbot.waitUntil(page.browser.campaigns._empty.isVisible)


def test_an_ampersand_in_a_name_is_shown_as_one(shown, bar, qtbot):
    settle(qtbot, shown, lambda: bar.search.setText("smith & sons"))
    qtbot.waitUntil(lambda: "text" in bar.chips)
    assert bar.chips["text"].text() == "Words: smith && sons"
