"""One job looked at: filters, the table, its campaigns and its numbers, all asked of the store."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme, triage_keys
from app.gui.campaigns import CampaignsView
from app.gui.export_dialog import Choice
from app.gui.filters import FilterBar, is_active
from app.gui.messages_table import MessagesTable
from app.gui.overview import BINS, Overview
from app.gui.reading import Reading, Topic, Writing
from app.gui.results import Column, ResultsModel
from app.gui.triage import DECISIONS, Triage
from app.gui.triage_keys import KeySheet, Task
from app.triage.store import Filter, Order, SortKey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy import int64
    from numpy.typing import NDArray
    from PySide6.QtGui import QResizeEvent

    from app.gui.settings import Settings
    from app.model.assessment import Verdict
    from app.triage.store import Campaign, Job, Row, Store

    Counts = dict[Verdict | None, int]

_SOON: Final = 250
"""Milliseconds at least between two looks at rows that are still being added."""
_ROOMY: Final = 1080
"""Pixels of width from which the numbers have room beside the table."""
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
        self._reading: Reading | None = None
        self._writing: Writing | None = None
        self._announced: int | None = None
        self._took = 0.0
        self._total = 0
        self._growing = False
        self._numbers, self._below = True, False
        self._prepared = False
        self.model = ResultsModel(self)
        self.table = MessagesTable(self.model, settings)
        self.filters = FilterBar()
        self.overview = Overview()
        self.campaigns = CampaignsView()
        self.tabs = QTabWidget()
        self._triage = Triage(self.table, self.model)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._arrange()
        self.keys = triage_keys.make_actions(self, self._do)
        self._connect()

    def set_store(self, store: Store | None) -> None:
        """Look into another store; None for none. Changes asked for so far are finished."""
        if self._reading is not None:
            self._reading.close()
        if self._writing is not None:
            self._writing.close()
        self._reading = self._writing = None
        if store is not None:
            self._reading = Reading(store, self)
            self._reading.failed.connect(self.failed)
            self._writing = Writing(store, self)
            self._writing.failed.connect(self.failed)
            self._writing.written.connect(self.refresh)
        self._triage.set_writing(self._writing)
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
        if self._writing is not None:
            self.model.change([row_id], decision=verdict)
            self._writing.change(lambda store: store.decide([row_id], verdict))

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
        if self._reading is not None:
            self._reading.ask(
                Topic.JOB,
                lambda store: (store.job(job), sum(store.counts(wanted).values())),
                then,
            )

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1) of the tab that is shown."""
        shown = self.campaigns if self.tabs.currentWidget() is self.campaigns else self.table
        shown.step(by)

    def show_numbers(self, *, on: bool) -> None:
        """Draw the numbers where there is room for them; else the filter bar has chips for them."""
        self._numbers = on
        self._place_numbers()

    def show_overview_below(self, *, below: bool) -> None:
        """Put the drawings below the table, or beside it."""
        self._below = below
        self._place_numbers()
        self._split.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self.overview.show_side_by_side(on=below)
        self.filters.show_narrow(on=below)
        self._split.setSizes([520, 190] if below else [900, 250])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the numbers where there is room for them."""
        super().resizeEvent(event)
        self._place_numbers()

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
        self.overview_area = QScrollArea()
        self.overview_area.setWidget(self.overview)
        self.overview_area.setWidgetResizable(True)
        self.overview_area.setFrameShape(QFrame.Shape.NoFrame)
        self.overview_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overview_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.overview_area.setMinimumWidth(190)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.tabs)
        self._split.addWidget(self.overview_area)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([900, 250])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.filters)
        column.addWidget(self._split, 1)

    def _place_numbers(self) -> None:
        drawn = self._numbers and (self._below or self.width() >= _ROOMY)
        self.overview_area.setVisible(drawn)
        self.filters.show_kinds(on=not drawn)

    def _connect(self) -> None:
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
        if self._reading is None or not wanted.job:
            return
        self._soon.stop()
        asked = time.monotonic()
        self._reading.ask(
            Topic.IDS, lambda store: store.ids(wanted, order), lambda ids: self._take(ids, asked)
        )
        self._reading.ask(Topic.COUNTS, lambda store: _numbers(store, wanted), self._take_numbers)
        if self.tabs.currentWidget() is self.campaigns:
            self._ask_campaigns()

    def _ask_rows(self, ids: Sequence[int]) -> None:
        if self._reading is not None and ids:
            self._reading.ask(Topic.ROWS, lambda store: store.rows(ids), self._take_rows)

    def _ask_campaigns(self) -> None:
        wanted = self.filters.filter
        if self._reading is not None and wanted.job:
            self._reading.ask(
                Topic.CAMPAIGNS,
                lambda store: store.campaigns(wanted),
                self.campaigns.show_campaigns,
            )

    def _ask_facets(self) -> None:
        wanted = replace(self.filters.filter, sender_domain="", link_domain="", language="")
        if self._reading is not None and wanted.job:
            self._reading.ask(
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
        if self._reading is not None and job and not self._growing and not self._prepared:
            self._prepared = len(ids) >= _MANY
            if self._prepared:
                self._reading.prepare(job)

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
        if self._reading is None or campaign is None or self.tabs.currentWidget() is self.table:
            return
        wanted = replace(self.filters.filter, campaign=campaign.id)
        order = Order(SortKey.RISK, descending=True)
        self._reading.ask(
            Topic.SAMPLE,
            lambda store: store.rows(store.ids(wanted, order)[:1]),
            lambda rows: self.row_chosen.emit(rows[0]) if rows else None,
        )

    def _decide_campaign(self, campaign: Campaign, verdict: Verdict | None) -> None:
        job = self.filters.filter.job
        if job and self._writing is not None:
            self._writing.change(lambda store: store.decide_campaign(campaign.id, job, verdict))

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
