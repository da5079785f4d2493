"""The less frequent filters: domains, language, dates, and what the reader did with a message."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.gui import theme
from app.gui.flow import FlowLayout
from app.gui.results import language_name
from app.triage import visible
from app.triage.store import Filter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.triage.store import Facets

_DOMAIN_LIMIT = 60


class DomainField(QComboBox):
    """A domain, typed or chosen from those that occur.

    Signals:
        entered: Another domain is wanted; "" for any.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        edit = QLineEdit()
        self._edit = edit
        self.setLineEdit(edit)
        edit.setPlaceholderText(self.tr("Any"))
        edit.setClearButtonEnabled(True)
        edit.setAcceptDrops(False)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)
        self.activated.connect(self._choose)
        edit.editingFinished.connect(self._type)
        edit.textChanged.connect(lambda text: self._enter("") if not text else None)

    def show_domains(self, domains: Sequence[tuple[str, int]]) -> None:
        """Offer these domains, with how often each occurs."""
        typed = self.currentText()
        with QSignalBlocker(self), QSignalBlocker(self._edit):
            self.clear()
            for domain, count in domains:
                self.addItem(_counted(visible.one_line(domain, _DOMAIN_LIMIT), count), domain)
            self.setCurrentIndex(-1)
            self.setEditText(typed)

    def show_wanted(self, domain: str) -> None:
        """Show the domain that is filtered by."""
        self._wanted = domain
        with QSignalBlocker(self), QSignalBlocker(self._edit):
            self.setCurrentIndex(-1)
            self.setEditText(visible.one_line(domain, _DOMAIN_LIMIT))

    def _choose(self, at: int) -> None:
        domain = self.itemData(at)
        if domain is not None:
            self.show_wanted("")
            self._enter(str(domain))

    def _type(self) -> None:
        text = self.currentText().strip()
        at = self.findText(text)
        typed = text.lower().lstrip("@")
        self._enter(str(self.itemData(at)) if at >= 0 else typed)

    def _enter(self, domain: str) -> None:
        if domain != self._wanted:
            self.show_wanted(domain)
            self.entered.emit(domain)


class DateField(QWidget):
    """A date that may be left out.

    Signals:
        entered: Another date is wanted; None for any.
    """

    entered = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(name)
        self.edit = QDateEdit(QDate.currentDate())
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setAccessibleName(name)
        self.edit.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self.box)
        row.addWidget(self.edit)
        self.box.toggled.connect(self.edit.setEnabled)
        self.box.toggled.connect(lambda _on: self._tell())
        self.edit.dateChanged.connect(lambda _date: self._tell())

    def show_wanted(self, when: date | None) -> None:
        """Show the date that is filtered by."""
        with QSignalBlocker(self.box), QSignalBlocker(self.edit):
            self.box.setChecked(when is not None)
            self.edit.setEnabled(when is not None)
            if when is not None:
                self.edit.setDate(QDate(when.year, when.month, when.day))

    def _tell(self) -> None:
        chosen = self.edit.date()
        when = date(chosen.year(), chosen.month(), chosen.day())
        self.entered.emit(when if self.box.isChecked() else None)


class FilterPanel(QFrame):
    """A form for the fields of a :class:`Filter` that the bar above has no room for.

    Signals:
        entered: The reader wants these fields changed; carries a dict of name and value.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self._fields: list[tuple[QLabel, QWidget]] = []
        self.sender_domain = DomainField()
        self.link_domain = DomainField()
        self.language = QComboBox()
        self.since = DateField(self.tr("From"))
        self.until = DateField(self.tr("Until"))
        self.marked = QCheckBox(self.tr("Only marked"))
        self.undecided = QCheckBox(self.tr("Only without your decision"))
        self.changed = QCheckBox(self.tr("Only those that an older model judged otherwise"))
        self._arrange()
        self.show_languages(())
        self.sender_domain.entered.connect(lambda text: self._tell(sender_domain=text))
        self.link_domain.entered.connect(lambda text: self._tell(link_domain=text))
        self.language.activated.connect(
            lambda _at: self._tell(language=self.language.currentData())
        )
        self.since.entered.connect(lambda when: self._tell(since=when))
        self.until.entered.connect(lambda when: self._tell(until=when))
        self.marked.toggled.connect(lambda on: self._tell(marked=True if on else None))
        self.undecided.toggled.connect(lambda on: self._tell(decided=False if on else None))
        self.changed.toggled.connect(lambda on: self._tell(changed=on))

    def show_facets(self, facets: Facets) -> None:
        """Offer what occurs in the rows shown."""
        self.sender_domain.show_domains(facets.sender_domains)
        self.link_domain.show_domains(facets.link_domains)
        self.show_languages(facets.languages)
        self.show_filter(self._filter)

    def show_languages(self, languages: Sequence[tuple[str, int]]) -> None:
        """Offer these languages."""
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItem(self.tr("Any"), "")
            for code, count in languages:
                if code:
                    self.language.addItem(_counted(language_name(code), count), code)

    def show_filter(self, wanted: Filter) -> None:
        """Show what is filtered by."""
        self._filter = wanted
        self.sender_domain.show_wanted(wanted.sender_domain)
        self.link_domain.show_wanted(wanted.link_domain)
        self.since.show_wanted(wanted.since)
        self.until.show_wanted(wanted.until)
        with QSignalBlocker(self.language):
            if self.language.findData(wanted.language) < 0:
                self.language.addItem(language_name(wanted.language), wanted.language)
            self.language.setCurrentIndex(self.language.findData(wanted.language))
        for box, on in (
            (self.marked, wanted.marked is True),
            (self.undecided, wanted.decided is False),
            (self.changed, wanted.changed),
        ):
            with QSignalBlocker(box):
                box.setChecked(on)

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.language.setMinimumContentsLength(12)
        self.language.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        grid = QGridLayout(self)
        self._grid = grid
        grid.setContentsMargins(theme.L, theme.XS, theme.L, theme.XS)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        for name, field in (
            (self.tr("&Sender's domain"), self.sender_domain),
            (self.tr("&Links lead to"), self.link_domain),
            (self.tr("Langua&ge"), self.language),
        ):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            self._fields.append((label, field))
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        row.addWidget(self.since)
        row.addWidget(self.until)
        row.addStretch(1)
        self._fields.append((QLabel(self.tr("Date")), days))
        self._boxes = QWidget()
        flow = FlowLayout(self._boxes, theme.L)
        for box in (self.marked, self.undecided, self.changed):
            flow.addWidget(box)
        self.show_narrow(on=False)

    def show_narrow(self, *, on: bool) -> None:
        """Put the fields in two columns, or all of them side by side."""
        across = 2 if on else len(self._fields)
        for at, pair in enumerate(self._fields):
            for below, widget in enumerate(pair):
                self._grid.removeWidget(widget)
                self._grid.addWidget(widget, 2 * (at // across) + below, at % across)
        for column in range(len(self._fields)):
            self._grid.setColumnStretch(column, int(column < across))
        self._grid.removeWidget(self._boxes)
        self._grid.addWidget(self._boxes, 2 * len(self._fields), 0, 1, across)

    def _tell(self, **fields: Any) -> None:  # noqa: ANN401 - each field has its own type
        self._filter = replace(self._filter, **fields)
        self.entered.emit(fields)


def _counted(name: str, count: int) -> str:
    return f"{name}  ({QLocale().toString(count)})"
