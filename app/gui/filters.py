"""The filter bar: verdicts, words, more filters, and every active filter as a removable chip."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import badges, glyphs, kinds, theme
from app.gui.badges import Badge
from app.gui.filter_panel import FilterPanel
from app.gui.flow import FlowLayout
from app.gui.results import language_name
from app.triage import visible
from app.triage.store import Filter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.model.assessment import Verdict
    from app.triage.store import Facets

_TYPING: Final = 200
"""Milliseconds without a key before the words typed are looked for."""
_DEFAULTS: Final = Filter()
_CHIP_LIMIT: Final = 48
_LETTERS: Final = 26
_NARROW_LETTERS: Final = 14
"""Letters that are seen of the words that are looked for."""


def is_active(wanted: Filter) -> bool:
    """Tell whether a filter leaves anything out, apart from the job."""
    return replace(wanted, job=None) != _DEFAULTS


class FilterBar(QWidget):
    """What of a job is shown.

    Attributes:
        kinds: The chip of each verdict; None is for what could not be opened.
        corner: Holds search and the button for more filters, to be put beside the tabs.
        search: The words to find.
        panel: The less frequent filters.
        chips: The buttons that take an active filter away, by the name of its field.
        clear_button: Takes all away.

    Signals:
        changed: Another filter is wanted; carries the :class:`Filter`.
        facets_wanted: The panel was opened and wants to know what occurs.
    """

    changed = Signal(object)
    facets_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self._campaign = ""
        self.kinds: dict[Verdict | None, QToolButton] = {}
        self.corner = QWidget()
        self.search = QLineEdit()
        self.more = QToolButton()
        self.panel = FilterPanel()
        self.chips: dict[str, QPushButton] = {}
        self.clear_button = QPushButton(self.tr("Clear all filters"))
        self._shown = QLabel()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._arrange()
        self.show_narrow(on=False)
        self._dress()
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._search)
        self._typing.timeout.connect(self._search)
        self.panel.entered.connect(lambda changes: self._change(**changes))
        self.more.toggled.connect(self._open_panel)
        self.clear_button.clicked.connect(self.clear)
        self.show_counts({}, {})
        self._show()

    @property
    def filter(self) -> Filter:
        """What is filtered by."""
        return self._filter

    def start(self, job: int) -> None:
        """Filter nothing out of ``job``; announced to nobody."""
        self._filter = Filter(job=job)
        self._campaign = ""
        self._show()

    def clear(self) -> None:
        """Take every filter away."""
        self._typing.stop()
        self.set_filter(Filter(job=self._filter.job))

    def set_filter(self, wanted: Filter, campaign: str = "") -> None:
        """Filter by ``wanted``; ``campaign`` names the campaign in it."""
        if self._typing.isActive() and wanted.text == self._filter.text:
            wanted = replace(wanted, text=self.search.text().strip())
        self._typing.stop()
        if campaign or wanted.campaign is None:
            self._campaign = campaign
        if wanted != self._filter:
            self._filter = wanted
            self._show()
            self.changed.emit(wanted)

    def show_counts(
        self, counts: Mapping[Verdict | None, int], whole: Mapping[Verdict | None, int]
    ) -> None:
        """Show how many there are of each verdict, and offer those that the ``whole`` job has."""
        for kind, chip in self.kinds.items():
            count = counts.get(kind, 0)
            text = f"{kinds.name(kind)}  {QLocale().toString(count)}"
            if chip.text() != text:
                chip.setText(text)
                chip.setAccessibleName(self.tr("Show only: {name}").format(name=text))
            chip.setVisible(whole.get(kind, 0) > 0 or chip.isChecked())

    def show_facets(self, facets: Facets) -> None:
        """Offer what occurs in the rows shown."""
        self.panel.show_facets(facets)

    def show_number(self, shown: int, total: int) -> None:
        """Show how many rows pass the filters."""
        number = QLocale().toString(total)
        self._shown.setText(self.tr("%Ln of {total} shown:", "", shown).format(total=number))

    def show_narrow(self, *, on: bool) -> None:
        """Use less width."""
        self.search.setFixedWidth(
            self.search.fontMetrics().averageCharWidth() * (_NARROW_LETTERS if on else _LETTERS)
        )
        self.panel.show_narrow(on=on)

    def show_kinds(self, *, on: bool) -> None:
        """Show the chips of the verdicts, where nothing beside the table does the same."""
        self._kinds.setVisible(on)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Find words"))
        self.search.setAccessibleName(self.tr("Find words in sender, subject or text"))
        self.search.setToolTip(
            self.tr("Finds messages with all of these words in sender, subject or text.")
        )
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self.more.setText(self.tr("More filters"))
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setArrowType(Qt.ArrowType.DownArrow)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kinds = QWidget()
        flow = FlowLayout(self._kinds)
        for kind in kinds.KINDS:
            chip = QToolButton()
            chip.setCheckable(True)
            chip.setAutoRaise(True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.toggled.connect(lambda _on: self._pick())
            flow.addWidget(chip)
            self.kinds[kind] = chip
        self._line = QWidget()
        self._active = FlowLayout(self._line)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._shown.setFont(bold)
        self._active.addWidget(self._shown)
        self.clear_button.setFlat(True)
        found = QHBoxLayout(self.corner)
        found.setContentsMargins(0, 0, theme.S, 2)
        found.setSpacing(theme.S)
        found.addWidget(self.search, 1)
        found.addWidget(self.more)
        first = QHBoxLayout()
        first.setContentsMargins(theme.L, 0, theme.L, 0)
        first.addWidget(self._kinds)
        last = QHBoxLayout()
        last.setContentsMargins(theme.L, 0, theme.L, 0)
        last.addWidget(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(first)
        column.addWidget(self.panel)
        column.addLayout(last)
        self.panel.hide()

    def _dress(self) -> None:
        for kind, chip in self.kinds.items():
            palette = self.palette()
            sign = glyphs.icon(kind, palette) if kind else badges.icon(Badge.CLOSE, palette)
            chip.setIcon(sign)

    def _open_panel(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.panel.setVisible(on)
        self.more.setArrowType(Qt.ArrowType.UpArrow if on else Qt.ArrowType.DownArrow)
        if on:
            self.facets_wanted.emit()
            self.panel.sender_domain.setFocus()

    def _pick(self) -> None:
        picked = frozenset(kind for kind, chip in self.kinds.items() if chip.isChecked())
        self._change(verdicts=picked or None)

    def _search(self) -> None:
        self._typing.stop()
        self._change(text=self.search.text().strip())

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - each field has its own type
        self.set_filter(replace(self._filter, **changes), self._campaign)

    def _show(self) -> None:
        """Bring every control in line with the filter."""
        wanted = self._filter
        for kind, chip in self.kinds.items():
            with QSignalBlocker(chip):
                chip.setChecked(wanted.verdicts is not None and kind in wanted.verdicts)
        if self.search.text().strip() != wanted.text:
            with QSignalBlocker(self.search):
                self.search.setText(wanted.text)
        self.panel.show_filter(wanted)
        self._show_chips()

    def _show_chips(self) -> None:
        focused = next((name for name, chip in self.chips.items() if chip.hasFocus()), None)
        for chip in self.chips.values():
            self._active.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._active.removeWidget(self.clear_button)
        self.chips = {}
        cross = badges.icon(Badge.CLOSE, self.palette())
        for field in fields(Filter):
            value = getattr(self._filter, field.name)
            if field.name == "job" or value == getattr(_DEFAULTS, field.name):
                continue
            text = self._words(field.name, value)
            # An ampersand would else be taken for the mark of a shortcut.
            chip = QPushButton(cross, text.replace("&", "&&"))
            chip.setAccessibleName(self.tr("Take away the filter {name}").format(name=text))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(lambda _on=False, name=field.name: self._remove(name))
            self._active.addWidget(chip)
            self.chips[field.name] = chip
            chip.show()
        self._active.addWidget(self.clear_button)
        self._line.setVisible(bool(self.chips))
        if focused is not None:
            (next(iter(self.chips.values()), None) or self.search).setFocus()

    def _remove(self, name: str) -> None:
        self._change(**{name: getattr(_DEFAULTS, name)})

    def _words(self, name: str, value: Any) -> str:  # noqa: ANN401 - each field has its own type
        """Return one active filter in words."""
        if name == "verdicts":
            return self.tr(" or ").join(kinds.name(kind) for kind in kinds.KINDS if kind in value)
        if name == "chance":
            low, high = (QLocale().toString(round(part * 100)) for part in value)
            return self.tr("Fraud: {low} to {high} %").format(low=low, high=high)
        if name == "campaign":
            return self.tr("Campaign: {name}").format(
                name=visible.one_line(self._campaign, _CHIP_LIMIT) or str(value)
            )
        if name in ("marked", "decided", "changed"):
            return self._state_words(name, on=bool(value))
        shown = language_name(value) if name == "language" else str(value)
        return {
            "text": self.tr("Words: {value}"),
            "sender_domain": self.tr("Sender: {value}"),
            "link_domain": self.tr("Link: {value}"),
            "language": self.tr("Language: {value}"),
            "since": self.tr("From {value}"),
            "until": self.tr("Until {value}"),
        }[name].format(value=visible.one_line(shown, _CHIP_LIMIT))

    def _state_words(self, name: str, *, on: bool) -> str:
        return {
            ("marked", True): self.tr("Marked"),
            ("marked", False): self.tr("Not marked"),
            ("decided", True): self.tr("With your decision"),
            ("decided", False): self.tr("Without your decision"),
            ("changed", True): self.tr("Judged otherwise by an older model"),
        }[name, on]
