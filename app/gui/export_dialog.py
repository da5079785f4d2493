"""What to export, in which form, and to which file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import asking, theme
from app.gui.export_run import PDF, ExportRun, Task
from app.model.assessment import Verdict
from app.triage import exports, visible
from app.triage.store import Filter, Order

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy import int64
    from numpy.typing import NDArray

    from app.triage.store import Campaign, Job, Store

_NAME_LIMIT: Final = 60
_REPORT: Final = "html"


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a job the reader has before the eyes.

    Attributes:
        shown: What the rows shown pass.
        order: How they are sorted.
        count: How many they are.
        selected: The ids of the selected rows.
        campaign: The campaign that is chosen, if campaigns are shown.
    """

    shown: Filter
    order: Order
    count: int
    selected: tuple[int, ...]
    campaign: Campaign | None


class ExportDialog(QDialog):
    """Asks what is to be exported, and exports it.

    Attributes:
        formats: The forms to choose from.
        everything: What to choose from, by name: shown, selected, marked, campaign.
        defanged: Whether addresses are made unusable.
        redacted: Whether a report leaves out who received the message.
        doubtful: Whether indicators are taken from doubtful messages too.
        said: What became of it.

    Signals:
        ended: It is written, or not.
    """

    ended = Signal(bool)

    def __init__(
        self, store: Store, job: Job, choice: Choice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._job, self._choice = store, job, choice
        self._run: ExportRun | None = None
        self.setWindowTitle(self.tr("Export"))
        self.formats = QComboBox()
        for name, title in self._titles().items():
            self.formats.addItem(title, name)
        self.everything: dict[str, QRadioButton] = {}
        self.defanged = QCheckBox(self.tr("&Make addresses unusable (hxxps://shop[.]example)"))
        self.defanged.setChecked(True)
        self.redacted = QCheckBox(self.tr("Leave out who &received the messages"))
        self.redacted.setChecked(True)
        self.doubtful = QCheckBox(self.tr("Indicators also from messages that are &doubtful"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self.save_button = QPushButton(self.tr("&Save as…"))
        self.save_button.setDefault(True)
        self.close_button = QPushButton(self.tr("Close"))
        self._arrange()
        self.formats.currentIndexChanged.connect(lambda _at: self._enable())
        self.save_button.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.reject)
        self._enable()

    @property
    def format(self) -> str:
        """The name of the form that is chosen."""
        return str(self.formats.currentData())

    @property
    def suffix(self) -> str:
        """The ending of the files of that form."""
        return f".{PDF}" if self.format == PDF else exports.FORMATS[self.format].suffix

    def save(self, path: Path) -> None:
        """Write to ``path``."""
        verdicts = {Verdict.FRAUD}
        if self.doubtful.isChecked():
            verdicts.add(Verdict.CANNOT_TELL)
        options = exports.Options(
            defanged=self.defanged.isChecked(),
            redacted=self.redacted.isChecked(),
            verdicts=frozenset(verdicts),
        )
        self._run = ExportRun(self._store, Task(self.format, path, self._ids(), options), self)
        self._run.progressed.connect(self._show_progress)
        self._run.ended.connect(self._end)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.said.hide()
        self.close_button.setText(self.tr("Cancel"))
        self._enable()
        self._run.start()

    def reject(self) -> None:
        """Cancel what is being written, or close."""
        if self._run is None:
            super().reject()
        else:
            self._run.cancel()

    def _titles(self) -> dict[str, str]:
        known = {
            "csv": self.tr("Table (CSV)"),
            "xlsx": self.tr("Workbook (Excel)"),
            "jsonl": self.tr("Records (JSON Lines)"),
            "indicators": self.tr("Indicators (CSV)"),
            "stix": self.tr("Indicators (STIX 2.1)"),
            _REPORT: self.tr("Report (HTML)"),
        }
        titles = {name: known.get(name, one.title) for name, one in exports.FORMATS.items()}
        return {**titles, PDF: self.tr("Report (PDF)")}

    def _arrange(self) -> None:
        choice = self._choice
        self._group = QButtonGroup(self)
        what = QVBoxLayout()
        what.setSpacing(theme.XS)
        entries = {
            "shown": self.tr("All that are &shown: %Ln", "", choice.count),
            "selected": self.tr("&Selected: %Ln", "", len(choice.selected)),
            "marked": self.tr("All &marked ones of this job"),
        }
        if choice.campaign is not None:
            entries["campaign"] = self.tr("The chosen &campaign: %Ln", "", choice.campaign.size)
        for name, text in entries.items():
            button = QRadioButton(text)
            self._group.addButton(button)
            self.everything[name] = button
            what.addWidget(button)
        self.everything["selected"].setEnabled(bool(choice.selected))
        self.everything["campaign" if choice.campaign is not None else "shown"].setChecked(True)
        form = QFormLayout()
        form.setSpacing(theme.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = QLabel(self.tr("&Form"))
        label.setBuddy(self.formats)
        self.formats.setAccessibleName(self.tr("Form"))
        form.addRow(self.tr("Messages"), what)
        form.addRow(label, self.formats)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(form)
        for part in (self.defanged, self.redacted, self.doubtful, self.bar, self.said, buttons):
            column.addWidget(part)
        column.addStretch(1)
        self.setMinimumWidth(480)

    def _enable(self) -> None:
        """Offer what goes with the form, and nothing while it is being written."""
        free = self._run is None
        form = _REPORT if self.format == PDF else self.format
        uses = exports.FORMATS[form].uses
        self.defanged.setEnabled(free and "defanged" in uses)
        self.redacted.setEnabled(free and "redacted" in uses)
        self.doubtful.setEnabled(free and "verdicts" in uses)
        for widget in (self.formats, self.save_button):
            widget.setEnabled(free)
        for name, button in self.everything.items():
            button.setEnabled(free and (name != "selected" or bool(self._choice.selected)))

    def _ids(self) -> Callable[[Store], NDArray[int64]]:
        """Return what finds the rows that are chosen."""
        choice = self._choice
        wanted = next(name for name, button in self.everything.items() if button.isChecked())
        if wanted == "selected":
            selected = choice.selected

            def ids(_store: Store) -> NDArray[int64]:
                import numpy as np

                return np.array(selected, dtype=np.int64)

            return ids
        found = {
            "shown": choice.shown,
            "marked": Filter(job=self._job.id, marked=True),
            "campaign": Filter(
                job=self._job.id, campaign=choice.campaign.id if choice.campaign else None
            ),
        }[wanted]
        return lambda store: store.ids(found, choice.order)

    def _ask(self) -> None:
        name = Path(visible.one_line(self._job.name, _NAME_LIMIT)).stem
        title, kind = self.tr("Save the export"), self.formats.currentText()
        path = asking.where_to_save(self, title, f"Dipnet {name}", kind, self.suffix)
        if path is not None:
            self.save(path)

    def _show_progress(self, done: int, total: int) -> None:
        if total:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _end(self, text: str, good: bool) -> None:  # noqa: FBT001 - a slot
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self.bar.hide()
        self.said.setText(text)
        self.said.show()
        self.close_button.setText(self.tr("Close"))
        self._enable()
        self.ended.emit(good)
