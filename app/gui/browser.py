"""One job looked at: filters, the table, its campaigns and its numbers, all asked of the store."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import theme, triage_keys
from app.gui.campaigns import CampaignsView
from app.gui.export_dialog import Choice
from app.gui.filters import FilterBar, is_active
from app.gui.messages_table import MessagesTable
from app.gui.overview import BINS, Overview
from app.gui.overview_split import OverviewSplit
from app.gui.reading import StoreAccess, Topic
from app.gui.results import Column, ResultsModel
from app.gui.tabs import Tabs
from app.gui.triage import DECISIONS, Triage
from app.gui.triage_keys import KeySheet, Task
from app.triage.store import Filter, Order, SortKey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy import int64
    from numpy.typing import NDArray

    from app.gui.settings import Settings
    from app.model.assessment import Verdict
    from app.triage.store import Campaign, Job, Row, Store

    Counts = dict[Verdict | None, int]

_SOON: Final = 250
"""Milliseconds at least between two looks at rows that are still being added."""
_MANY: Final = 10_000
"""Rows from which sorting by a text is prepared."""
_REST: Final = 4
"""How many times as long as the last look took the store is left alone before the next."""


class Browser(QWidget):
    """The rows of one job, filtered and sorted as the reader wants.

    Attributes:
        model: The rows shown.
        table: Their view.
        filters: The filter bar.
        overview: Verdict counts and histogram.
        campaigns: The campaigns of the rows shown.
        tabs: Holds table and campaigns.
        access: The store, asked and changed.
        keys: The actions of triage, by task.

    Signals:
        row_chosen: Another message is to be shown in full; carries its :class:`Row`, or None.
        failed: The store could not be asked or changed; carries a calm sentence.
        settled: The table shows what was asked for last.
    """

    row_chosen = Signal(object)
    failed = Signal(str)
    settled = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announced: int | None = None
        self._took = 0.0
        self._total = 0
        self._growing = False
        self._prepared = False
        self.access = StoreAccess(self)
        self.model = ResultsModel(self)
        self.table = MessagesTable(self.model, settings)
        self.filters = FilterBar()
        self.overview = Overview()
        self.campaigns = CampaignsView()
        self.tabs = Tabs()
        self._split = OverviewSplit(self.tabs, self.overview)
        self._triage = Triage(self.table, self.model, self.access)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._arrange()
        self.keys = triage_keys.make_actions(self, self._do)
        self._connect()

    def set_store(self, store: Store | None) -> None:
        """Look into another store; None for none. Changes asked for so far are finished."""
        self.access.use(store)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._soon.stop()
        self.table.forget_place()
        self._announced = None
        self._prepared = False
        self.model.clear()
        self.filters.start(0)
        self.filters.show_counts({}, {})
        self.overview.show_filter(None, None)
        self.overview.show_counts({})
        self.overview.show_histogram([0] * BINS)
        self.campaigns.show_campaigns([])

    def show_job(self, job: int, *, growing: bool = False) -> None:
        """Show the rows of ``job``, all of them; ``growing`` if more are being added."""
        self.clear()
        self._growing = growing
        self.filters.start(job)
        self.table.empty_text = self.tr("Looking for messages…") if growing else ""
        self._ask()

    def show_ended(self) -> None:
        """Take note that no more rows come."""
        self._growing = False
        self._ask()

    def refresh(self) -> None:
        """Ask again soon: rows were added or changed."""
        if not self._soon.isActive():
            self._soon.start(max(_SOON, round(self._took * _REST * 1000)))

    def show_filter(self, wanted: Filter) -> None:
        """Filter by ``wanted`` within the job."""
        self.filters.set_filter(replace(wanted, job=self.filters.filter.job))

    def correct(self, row_id: int, verdict: Verdict | None) -> None:
        """Keep what the reader says of the message that is shown in full."""
        self._triage.decide_rows([row_id], verdict)

    def choice(self) -> Choice:
        """Return what of the job is before the reader's eyes, for an export."""
        there = self.tabs.currentWidget() is self.campaigns
        return Choice(
            shown=self.filters.filter,
            order=self.model.order,
            count=self.model.total,
            selected=tuple(self.table.selected_ids()),
            campaign=self.campaigns.current if there else None,
        )

    def ask_job(self, job: int, then: Callable[[tuple[Job, int]], None]) -> None:
        """Have a job looked up, and given to ``then`` with how many verdicts changed in it."""
        wanted = Filter(job=job, changed=True)
        self.access.ask(
            Topic.JOB, lambda store: (store.job(job), sum(store.counts(wanted).values())), then
        )

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1) of the tab that is shown."""
        shown = self.campaigns if self.tabs.currentWidget() is self.campaigns else self.table
        shown.step(by)

    def show_numbers(self, *, on: bool) -> None:
        """Draw the numbers where there is room for them; else the filter bar has chips for them."""
        self._split.show_numbers(on=on)

    def show_overview_below(self, *, below: bool) -> None:
        """Put the drawings below the table, or beside it."""
        self._split.show_below(below=below)
        self.filters.show_narrow(on=below)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.model.forget_icons()

    def _arrange(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, self.tr("Messages"))
        self.tabs.addTab(self.campaigns, self.tr("Campaigns"))
        self.tabs.setTabToolTip(1, self.tr("Messages made from one template"))
        self.tabs.setCornerWidget(self.filters.corner, Qt.Corner.TopRightCorner)
        self.table.setMinimumHeight(90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.filters)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.access.failed.connect(self.failed)
        self.access.written.connect(self.refresh)
        self._split.drawn.connect(lambda on: self.filters.show_kinds(on=not on))
        self.model.rows_wanted.connect(self._ask_rows)
        self.model.order_asked.connect(self._sort)
        self.table.chosen.connect(lambda _id: self._announce())
        self.filters.changed.connect(self._filter)
        self.filters.facets_wanted.connect(self._ask_facets)
        self.overview.verdicts_picked.connect(lambda found: self._pick(verdicts=found))
        self.overview.chances_picked.connect(lambda span: self._pick(chance=span))
        self.campaigns.opened.connect(self._open_campaign)
        self.campaigns.chosen.connect(self._show_sample)
        self.campaigns.decided.connect(self._decide_campaign)
        self.tabs.currentChanged.connect(lambda _at: self._turn())

    def _pick(self, **changes: object) -> None:
        self.filters.set_filter(replace(self.filters.filter, **changes))  # type: ignore[arg-type]

    def _filter(self, wanted: Filter) -> None:
        self.overview.show_filter(wanted.verdicts, wanted.chance)
        self.table.force_column(Column.PREVIOUS, shown=wanted.changed)
        self._ask()
        if self.filters.panel.isVisible():
            self._ask_facets()

    def _sort(self) -> None:
        """Show the new order from its beginning: that is what it was asked for."""
        self.table.forget_place()
        self._ask()

    def _ask(self) -> None:
        """Ask for everything that is shown."""
        wanted, order = self.filters.filter, self.model.order
        if not wanted.job:
            return
        self._soon.stop()
        asked = time.monotonic()
        self.access.ask(
            Topic.IDS, lambda store: store.ids(wanted, order), lambda ids: self._take(ids, asked)
        )
        self.access.ask(Topic.COUNTS, lambda store: _numbers(store, wanted), self._take_numbers)
        if self.tabs.currentWidget() is self.campaigns:
            self._ask_campaigns()

    def _ask_rows(self, ids: Sequence[int]) -> None:
        if ids:
            self.access.ask(Topic.ROWS, lambda store: store.rows(ids), self._take_rows)

    def _ask_campaigns(self) -> None:
        wanted = self.filters.filter
        if wanted.job:
            self.access.ask(
                Topic.CAMPAIGNS,
                lambda store: store.campaigns(wanted),
                self.campaigns.show_campaigns,
            )

    def _ask_facets(self) -> None:
        wanted = replace(self.filters.filter, sender_domain="", link_domain="", language="")
        if wanted.job:
            self.access.ask(
                Topic.FACETS, lambda store: store.facets(wanted), self.filters.show_facets
            )

    def _take(self, ids: NDArray[int64], asked: float) -> None:
        self._took = time.monotonic() - asked
        if not self._growing or is_active(self.filters.filter):
            self.table.empty_text = (
                self.tr("No message passes the filters.")
                if is_active(self.filters.filter)
                else self.tr("There is nothing in it.")
            )
        self.model.set_ids(ids)
        self.filters.show_number(len(ids), max(self._total, len(ids)))
        self._announce()
        self.settled.emit()
        job = self.filters.filter.job
        if job and not self._growing and not self._prepared:
            self._prepared = len(ids) >= _MANY
            if self._prepared:
                self.access.prepare(job)

    def _take_rows(self, rows: Sequence[Row]) -> None:
        self.model.set_rows(rows)
        self._announce()

    def _take_numbers(self, numbers: tuple[Counts, Counts, list[int]]) -> None:
        counts, whole, bins = numbers
        self._total = sum(whole.values())
        self.filters.show_counts(counts, whole)
        self.overview.show_counts(counts)
        self.overview.show_histogram(bins)
        self.filters.show_number(self.model.total, max(self._total, self.model.total))

    def _announce(self) -> None:
        """Say which message is to be shown in full, once its row is here."""
        if self.tabs.currentWidget() is not self.table:
            return
        current = self.table.current_id
        if current is None:
            if self._announced is not None and not self.model.total:
                self._announced = None
                self.row_chosen.emit(None)
            return
        if current != self._announced:
            row = self.model.row_at(self.model.position_of(current))
            if row is not None:
                self._announced = current
                self.row_chosen.emit(row)

    def _turn(self) -> None:
        """Fill the tab that was turned to, and show its message in full."""
        if self.tabs.currentWidget() is self.campaigns:
            self._ask_campaigns()
            self._show_sample(self.campaigns.current)
        else:
            self._announced = None
            self._announce()

    def _open_campaign(self, campaign: Campaign) -> None:
        wanted = replace(self.filters.filter, campaign=campaign.id)
        self.filters.set_filter(wanted, campaign.subject or campaign.link_domain)
        self.tabs.setCurrentWidget(self.table)
        self.table.setFocus()

    def _show_sample(self, campaign: Campaign | None) -> None:
        """Show the most suspicious message of a campaign in full."""
        if campaign is None or self.tabs.currentWidget() is self.table:
            return
        wanted = replace(self.filters.filter, campaign=campaign.id)
        order = Order(SortKey.RISK, descending=True)
        self.access.ask(
            Topic.SAMPLE,
            lambda store: store.rows(store.ids(wanted, order)[:1]),
            lambda rows: self.row_chosen.emit(rows[0]) if rows else None,
        )

    def _decide_campaign(self, campaign: Campaign, verdict: Verdict | None) -> None:
        job = self.filters.filter.job
        if job:
            self._triage.decide_campaign(campaign.id, job, verdict)

    def _do(self, task: Task) -> None:
        """Do what a key asks for, to what the keyboard is in."""
        if task in (Task.NEXT, Task.PREVIOUS):
            self.step(1 if task is Task.NEXT else -1)
        elif task is Task.SHEET:
            self.show_keys()
        elif task in DECISIONS:
            if self.tabs.currentWidget() is self.campaigns:
                self.campaigns.decide(DECISIONS[task])
            else:
                self._triage.decide(DECISIONS[task])
        elif self.tabs.currentWidget() is self.table:
            {
                Task.MARK: self._triage.mark,
                Task.NOTE: self._triage.note,
                Task.RISK: self._sort_by_risk,
            }[task]()

    def show_keys(self) -> None:
        """Show what every key does."""
        sheet = KeySheet(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _sort_by_risk(self) -> None:
        down = Qt.SortOrder.DescendingOrder
        by_risk = self.model.order == Order(SortKey.RISK, descending=True)
        self.table.horizontalHeader().setSortIndicator(-1 if by_risk else Column.VERDICT, down)


def _numbers(store: Store, wanted: Filter) -> tuple[Counts, Counts, list[int]]:
    """Return the counts of verdicts, those of the whole job, and the histogram.

    Each drawing shows what the other filters leave, so that one can choose further in it.
    """
    counts = store.counts(replace(wanted, verdicts=None))
    bins = store.histogram(replace(wanted, chance=None), BINS)
    return counts, store.counts(Filter(job=wanted.job)), bins
