"""One message in full: verdict, sender, reasons, and everything in it, safely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.gui import places, theme
from app.gui.banner import Banner
from app.gui.correction import CorrectionButton
from app.gui.legend import Legend
from app.gui.letterhead import Letterhead
from app.gui.reasons import ReasonsList
from app.gui.rich_view import RichView
from app.gui.safe_text import Mark, SafeText
from app.gui.scrolled import scrolled
from app.gui.tables import RowsTable
from app.gui.tabs import Tabs
from app.mail.places import Where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from app.gui.work import Opened
    from app.mail.message import Message
    from app.mail.places import Place
    from app.model.assessment import Reason, Verdict

_NARROW: Final = 690
"""Pixels of width below which reasons and message stand one above the other."""
_LEAST: Final = 580
"""Pixels of width that the verdict needs in every language; less would cut it."""


class DetailView(QWidget):
    """Shows one opened message.

    Signals:
        about_asked: The reader wants to know what the model is and how often it errs.
        corrected: (row of the history, a :class:`Verdict` or None): what the reader says it is.
        report_asked: The reader wants a report of the message that is shown.
        changed: Another message is shown, or what was said of it changed.

    Attributes:
        prefers_rich: Whether a message is shown formatted at first, as the reader last chose.
    """

    about_asked = Signal()
    corrected = Signal(int, object)
    report_asked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: Opened | None = None
        self._header_places: tuple[tuple[int, int], ...] = ()
        self._place = 0
        self._row = 0
        self._decision: Verdict | None = None
        self.prefers_rich = False
        self.banner = Banner()
        self.letterhead = Letterhead()
        self.reasons = ReasonsList()
        self.text = SafeText(self.tr("Text of the message"))
        self.rich = RichView()
        self.correction = CorrectionButton()
        self.report_button = QPushButton(self.tr("Save report…"))
        self.links = RowsTable(
            self.tr("Links"),
            (self.tr("Text"), self.tr("Leads to"), self.tr("Domain"), self.tr("What is odd")),
            (150, 0, 140, 180),
        )
        self.attachments = RowsTable(
            self.tr("Attachments"),
            (self.tr("Name"), self.tr("Type"), self.tr("Size"), self.tr("What is odd")),
            (0, 160, 80, 220),
        )
        self.headers = SafeText(self.tr("Headers"))
        self.source = SafeText(self.tr("Source"))
        self.notes = SafeText(self.tr("What was odd when reading"))
        self.legend = Legend()
        self.cut = QLabel()
        self.cut.setWordWrap(True)
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.waiting = QLabel()
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setWordWrap(True)
        self._arrange()
        self.reasons.chosen.connect(self._choose)
        self.reasons.asked_again.connect(self._next_place)
        self.tabs.currentChanged.connect(lambda _number: self._fill_source())
        self.tabs.tabBarClicked.connect(self._prefer)
        self.correction.corrected.connect(self.correct)
        self.banner.undo_asked.connect(lambda: self.correct(None))
        self.report_button.clicked.connect(self.report_asked)
        self.show_waiting("")

    @property
    def opened(self) -> Opened | None:
        """The message that is shown."""
        return self._opened

    @property
    def row(self) -> int:
        """The row of the history that holds the message; 0 if none does (yet)."""
        return self._row

    @property
    def decision(self) -> Verdict | None:
        """What the reader says the message is; None for nothing."""
        return self._decision

    def correct(self, verdict: Verdict | None) -> None:
        """Say for the reader what the message is; None takes it back."""
        if self._row:
            self.corrected.emit(self._row, verdict)

    def show_kept(self, row: int, decision: Verdict | None) -> None:
        """Show that the message is in the history, and what the reader says it is."""
        self._row, self._decision = row, decision
        opened = self._opened
        if opened is not None:
            self.banner.show_decision(decision)
            self.correction.show_state(opened.assessment.verdict, decision, usable=row > 0)
            self.report_button.setEnabled(row > 0)
        self.changed.emit()

    def show_waiting(self, text: str) -> None:
        """Show a sentence in place of a message."""
        self._opened = None
        self._row, self._decision = 0, None
        self.waiting.setText(text)
        self._stack.setCurrentIndex(0)
        self.changed.emit()

    def show_opened(self, opened: Opened) -> None:
        """Show a message from its beginning, the strongest reasons marked, none chosen."""
        self._opened = opened
        message = opened.message
        self.banner.show_result(opened)
        self.letterhead.show_message(message)
        self.text.show_runs(opened.composed.runs)
        contents = opened.contents
        self._header_places = contents.header_places
        self.headers.show_runs(contents.headers)
        self.links.show_rows(contents.links)
        self.attachments.show_rows(contents.attachments)
        self.rich.show_rich(contents.rich, message.text)
        self.source.show_plain("")
        self.notes.show_plain(contents.notes)
        self._show_cut()
        self._name_tabs(message)
        self.reasons.show_reasons(opened.assessment.reasons)
        self._no_reasons.setVisible(not opened.assessment.reasons)
        self.reasons.setVisible(bool(opened.assessment.reasons))
        first = self.rich if self.prefers_rich and self._formatted() else self._text_page
        self.tabs.setCurrentWidget(first)
        self._mark(None)
        self.show_kept(0, None)
        self._stack.setCurrentIndex(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the reasons above the message where it is too narrow for both side by side."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.split.orientation() is not wanted:
            self.split.setOrientation(wanted)
            self.banner.show_narrow(on=narrow)
            self.split.setMinimumHeight(360 if narrow else 190)
            self.split.setSizes([200, 300] if narrow else [420, 680])

    def _arrange(self) -> None:
        self._text_page = QWidget()
        page = QVBoxLayout(self._text_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.text, 1)
        page.addWidget(self.cut)
        page.addWidget(self.legend)
        self.cut.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)

        why = QLabel(self.tr("Why"))
        why.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self._no_reasons = QLabel(self.tr("No single sign stands out, neither for nor against."))
        self._no_reasons.setWordWrap(True)
        self._no_reasons.setAlignment(Qt.AlignmentFlag.AlignTop)
        humble = QLabel(self.tr("A second opinion, not proof."))
        humble.setWordWrap(True)
        about = QPushButton(self.tr("How sure is it?"))
        about.clicked.connect(self.about_asked)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.correction)
        foot.addWidget(self.report_button)
        foot.addStretch(1)
        sure = QHBoxLayout()
        sure.addWidget(humble, 1)
        sure.addWidget(about)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.XS, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(why)
        column.addWidget(self.reasons, 1)
        column.addWidget(self._no_reasons, 1)
        column.addLayout(sure)
        column.addLayout(foot)

        split = QSplitter(Qt.Orientation.Horizontal)
        self.split = split
        split.addWidget(left)
        split.addWidget(self.tabs)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.M)
        split.setMinimumHeight(190)
        # Else the page around it would scroll rather than let lists and tables get smaller.
        split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([420, 680])
        left.setMinimumWidth(280)
        self.tabs.setMinimumWidth(320)

        shown = QWidget()
        whole = QVBoxLayout(shown)
        whole.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        whole.setSpacing(theme.M)
        whole.addWidget(self.banner)
        whole.addWidget(self.letterhead)
        whole.addWidget(split, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(scrolled(shown))
        self.setMinimumWidth(_LEAST)

    def _name_tabs(self, message: Message) -> None:
        """Put up the tabs with counts; those with nothing to show cannot be chosen."""
        links, files, odd = len(message.links), len(message.attachments), len(message.defects)
        pages = (
            (self._text_page, self.tr("Text"), True),
            (self.rich, self.tr("Formatted"), bool(self._formatted())),
            (self.links, self.tr("Links ({n})").format(n=links), links > 0),
            (self.attachments, self.tr("Attachments ({n})").format(n=files), files > 0),
            (self.headers, self.tr("Headers"), bool(message.headers)),
            (self.source, self.tr("Source"), True),
            (self.notes, self.tr("Oddities ({n})").format(n=odd), odd > 0),
        )
        self.tabs.clear()
        for page, title, filled in pages:
            self.tabs.addTab(page, title)
            self.tabs.setTabEnabled(self.tabs.indexOf(page), filled)

    def _prefer(self, number: int) -> None:
        """Remember which of the two ways to show a message the reader chose."""
        page = self.tabs.widget(number)
        if page in (self.rich, self._text_page):
            self.prefers_rich = page is self.rich

    def _formatted(self) -> str:
        return self._opened.contents.rich.html if self._opened is not None else ""

    def _show_cut(self) -> None:
        opened = self._opened
        if opened is None:
            return
        text = ""
        if opened.composed.cut:
            text = self.tr(
                "Only the first {shown} of {all} characters are shown. All of them were judged."
            ).format(shown=opened.composed.length, all=len(opened.message.text))
        elif not opened.message.text.strip():
            text = self.tr("There is no text in this message.")
        self.cut.setText(text)
        self.cut.setVisible(bool(text))

    def _fill_source(self) -> None:
        opened = self._opened
        if opened is None or self.tabs.currentWidget() is not self.source:
            return
        if self.source.document().isEmpty():
            self.source.show_plain(opened.contents.source, fixed=True)

    def _choose(self, reason: Reason | None) -> None:
        self._place = 0
        self._mark(reason)
        if reason is not None and reason.places:
            self._show_place(reason.places[0])

    def _next_place(self) -> None:
        rows = self.reasons.selectedIndexes()
        if not rows:
            return
        reason: Reason = rows[0].data(Qt.ItemDataRole.UserRole)
        if reason.places:
            self._place = (self._place + 1) % len(reason.places)
            self._show_place(reason.places[self._place])

    def _mark(self, chosen: Reason | None) -> None:
        if self._opened is None:
            return
        marking = places.marking(self._opened, chosen)
        self.text.show_marks(marking.text)
        self.rich.show_words(marking.words)
        self.letterhead.mark_lines(marking.lines)
        self.letterhead.mark_subject(marking.subject)
        self.headers.show_marks(self._header_marks(marking.headers))
        self.legend.show_meanings({mark.meaning for mark in (*marking.text, *marking.subject)})

    def _header_marks(self, headers: Iterable[tuple[int, theme.Meaning]]) -> Iterable[Mark]:
        for number, meaning in headers:
            if number < len(self._header_places):
                start, end = self._header_places[number]
                yield Mark(start, end, meaning)

    def _show_place(self, place: Place) -> None:
        """Bring ``place`` into view, in the tab where it is best seen."""
        opened = self._opened
        if opened is None:
            return
        if place.where is Where.LINK:
            self.links.choose(place.start)
        if self.tabs.currentWidget() is self.rich and self.rich.go_to(
            *places.words_range(place, opened)
        ):
            return
        found = places.text_ranges(place, opened)
        if found:
            self.tabs.setCurrentWidget(self._text_page)
            self.text.go_to(found[0][0])
        elif place.where is Where.LINK:
            self.tabs.setCurrentWidget(self.links)
        elif place.where is Where.ATTACHMENT:
            self.tabs.setCurrentWidget(self.attachments)
            self.attachments.choose(place.start)
        elif place.where is Where.HEADER and place.start < len(self._header_places):
            if places.field(place, opened) not in places.HEAD_FIELDS:
                self.tabs.setCurrentWidget(self.headers)
            self.headers.go_to(self._header_places[place.start][0])
