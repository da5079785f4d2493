"""Many messages: a table that fills while they are judged, and the chosen one in full below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import glyphs, theme, words
from app.gui.detail import DetailView
from app.gui.results import ChanceDelegate, Column, ResultsModel
from app.gui.work import BatchRun
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.gui.results import Row
    from app.gui.work import Progress
    from app.triage.engine import Outcome

_FILTERS: tuple[Verdict | None, ...] = (
    Verdict.FRAUD,
    Verdict.CANNOT_TELL,
    Verdict.UNREADABLE,
    Verdict.ADVERTISING,
    Verdict.LEGITIMATE,
    None,
)
"""In order of what deserves a look first; None stands for what could not be opened."""


class ManyPage(QWidget):
    """The table of one batch.

    Signals:
        row_chosen: Another row is current; carries its :class:`Row`, or None.
        refused: The workers refused the model; carries the reason in words.
        ended: The batch is over; True if it was not cancelled.
    """

    row_chosen = Signal(object)
    refused = Signal(str)
    ended = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: BatchRun | None = None
        self._current: Row | None = None
        self._failure = ""
        self.model = ResultsModel(self)
        self.table = QTableView()
        self.detail = DetailView()
        self.state = QLabel()
        self.bar = QProgressBar()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.search = QLineEdit()
        self.filters: dict[Verdict | None, QToolButton] = {}
        self._dress_table()
        self._arrange()
        self.cancel_button.clicked.connect(self.cancel)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())

    @property
    def running(self) -> bool:
        """Whether a batch is under way."""
        return self._run is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Judge everything in ``paths``; whatever was shown before goes."""
        self.cancel()
        self._forget()
        self._run = BatchRun(paths, self)
        self._run.found.connect(self._add)
        self._run.progressed.connect(self._tell)
        self._run.refused.connect(self.refused)
        self._run.failed.connect(self._fail)
        self._run.ended.connect(self._end)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel_button.show()
        self.cancel_button.setEnabled(True)
        self.state.setText(self.tr("Looking for messages…"))
        self._run.start()

    def cancel(self) -> None:
        """End the batch; what was found so far stays."""
        if self._run is not None:
            self.cancel_button.setEnabled(False)
            self._run.cancel()

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1)."""
        at = self.table.currentIndex().row() + by
        if 0 <= at < self.model.rowCount():
            self.table.selectRow(at)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.model.forget_icons()
            self._dress_filters()

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Messages"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(Column.CHANCE, ChanceDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        down = table.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(table.fontMetrics().height() + theme.M)
        across = table.horizontalHeader()
        across.setHighlightSections(False)
        across.setSortIndicatorClearable(True)
        across.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setSortingEnabled(True)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        unit = table.fontMetrics().averageCharWidth()
        for column, letters in zip(Column, (24, 12, 34, 40, 19, 28), strict=True):
            table.setColumnWidth(column, unit * letters)
        across.setMinimumSectionSize(unit * 10)
        across.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.search.setPlaceholderText(self.tr("Find in sender, subject or source"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(self.search.fontMetrics().averageCharWidth() * 44)
        self.search.setAcceptDrops(False)
        top = QHBoxLayout()
        top.setContentsMargins(theme.L, theme.M, theme.L, 0)
        top.setSpacing(theme.M)
        top.addWidget(self.state, 1)
        top.addWidget(self.bar)
        top.addWidget(self.cancel_button)
        chips = QHBoxLayout()
        chips.setContentsMargins(theme.L, 0, theme.L, 0)
        chips.setSpacing(theme.XS)
        for verdict in _FILTERS:
            chip = QToolButton()
            chip.setCheckable(True)
            chip.setAutoRaise(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.toggled.connect(lambda _on: self._filter())
            chips.addWidget(chip)
            self.filters[verdict] = chip
        chips.addStretch(1)
        chips.addWidget(self.search)
        self._dress_filters()
        self._count()

        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([210, 560])
        self.table.setMinimumHeight(120)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.S)
        whole.addLayout(top)
        whole.addLayout(chips)
        whole.addWidget(split, 1)

    def _forget(self) -> None:
        old, self._run = self._run, None
        if old is not None:
            old.blockSignals(True)  # noqa: FBT003 - Qt's signature
            old.deleteLater()
        self._failure = ""
        self.model.clear()
        self._current = None
        self.search.clear()
        for chip in self.filters.values():
            chip.setChecked(False)
        self._count()
        self.detail.show_waiting(self.tr("Choose a message to see why it was judged as it was."))

    def _add(self, outcomes: Sequence[Outcome]) -> None:
        first = self.model.rowCount() == 0
        self.model.append(outcomes)
        self._count()
        if first and self.model.rowCount():
            self.table.selectRow(0)

    def _tell(self, progress: Progress) -> None:
        parts = [self.tr("{n} judged").format(n=_number(progress.count))]
        if progress.count and progress.seconds >= 1:
            parts.append(self.tr("{n} per second").format(n=_number(round(progress.rate))))
        if progress.left is not None:
            parts.append(self.tr("about {time} left").format(time=words.duration(progress.left)))
        self.state.setText("  ·  ".join(parts))
        if progress.share is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(progress.share * 1000))

    def _fail(self, why: str) -> None:
        self._failure = why

    def _end(self, whole: bool) -> None:  # noqa: FBT001 - a slot
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self.bar.hide()
        self.cancel_button.hide()
        count = _number(self.model.total)
        if self._failure:
            text = self.tr("{why} Only a part is shown: {n} judged.").format(
                why=self._failure, n=count
            )
        elif whole:
            text = self.tr("{n} judged").format(n=count)
        else:
            text = self.tr("Cancelled: only a part is shown. {n} judged, the rest was not.").format(
                n=count
            )
        self.state.setText(text)
        self.ended.emit(whole)

    def _filter(self) -> None:
        wanted = [verdict for verdict, chip in self.filters.items() if chip.isChecked()]
        kept = self._current
        self.model.set_filter(wanted or None, self.search.text())
        index = self.model.index_of(kept) if kept is not None else self.model.index(0, 0)
        if not index.isValid():
            index = self.model.index(0, 0)
        if index.isValid():
            self.table.selectRow(index.row())
        else:
            self._choose()

    def _choose(self) -> None:
        index = self.table.currentIndex()
        row = self.model.row_at(index) if index.isValid() else None
        if row is not self._current:
            self._current = row
            self.row_chosen.emit(row)

    def _dress_filters(self) -> None:
        for verdict, chip in self.filters.items():
            if verdict:
                chip.setIcon(glyphs.icon(verdict, self.palette()))

    def _count(self) -> None:
        """Show how many rows there are of each verdict, and offer those there are."""
        for verdict, chip in self.filters.items():
            count = self.model.counts.get(verdict, 0)
            name = words.verdict(verdict) if verdict else self.tr("Could not be opened")
            text = f"{name}  {_number(count)}"
            if chip.text() != text:
                chip.setText(text)
                chip.setAccessibleName(self.tr("Show only: {name}").format(name=text))
            chip.setVisible(count > 0 or chip.isChecked())


def _number(count: int) -> str:
    return QLocale().toString(count)
