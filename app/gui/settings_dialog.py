"""The few settings, each explained where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.settings import Appearance, Language

if TYPE_CHECKING:
    from app.gui.settings import Settings

translate = QCoreApplication.translate


class SettingsDialog(QDialog):
    """Shows the settings and keeps each change at once.

    Signals:
        history_chosen: Whether results are to be kept on this computer.
        appearance_chosen: An :class:`Appearance`.
        erase_asked: The reader wants everything deleted, and said so twice.
    """

    history_chosen = Signal(bool)
    appearance_chosen = Signal(object)
    erase_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.history = QCheckBox(self.tr("&Keep a history on this computer"))
        self.history.setChecked(settings.history)
        self.history.toggled.connect(self._choose_history)
        explained = _small(
            self.tr(
                "Results, your corrections and words of each message stay in a file on this "
                "computer, so that you find them again and nothing is judged twice. Nothing is "
                "sent anywhere. Without a history, results are gone when you close Dipnet."
            )
        )
        self.erase_button = QPushButton(self.tr("&Delete all my data…"))
        self.erase_button.setAutoDefault(False)
        self.erase_button.clicked.connect(self._ask_erase)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.hide()
        self.appearance = QComboBox()
        for appearance, name in (
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        ):
            self.appearance.addItem(name, appearance)
        self.appearance.setCurrentIndex(list(Appearance).index(settings.appearance))
        self.appearance.currentIndexChanged.connect(self._choose_appearance)
        self.language = QComboBox()
        for language, name in languages().items():
            self.language.addItem(name, language)
        self.language.setCurrentIndex(list(Language).index(settings.language))
        self.language.currentIndexChanged.connect(self._choose_language)
        self.later = _small(self.tr("Dipnet speaks the new language when you start it again."))
        self.later.hide()
        self._arrange(explained)

    def show_erased(self, text: str) -> None:
        """Say what became of the data."""
        self.said.setText(text)
        self.said.show()
        self.erase_button.setEnabled(True)

    def _arrange(self, explained: QLabel) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setSpacing(theme.M)
        for title, box in (
            (self.tr("&Appearance"), self.appearance),
            (self.tr("&Language"), self.language),
        ):
            name = QLabel(title)
            name.setBuddy(box)
            box.setAccessibleName(title.replace("&", ""))
            form.addRow(name, box)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.history)
        column.addWidget(explained)
        column.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)
        column.addSpacing(theme.S)
        column.addWidget(line)
        column.addSpacing(theme.S)
        column.addLayout(form)
        column.addWidget(self.later)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _choose_history(self, kept: bool) -> None:  # noqa: FBT001 - a slot
        self._settings.history = kept
        self.history_chosen.emit(kept)

    def _choose_appearance(self, at: int) -> None:
        self._settings.appearance = list(Appearance)[at]
        self.appearance_chosen.emit(self._settings.appearance)

    def _choose_language(self, at: int) -> None:
        self._settings.language = list(Language)[at]
        self.later.show()

    def _ask_erase(self) -> None:
        answer = QMessageBox.question(
            self,
            self.tr("Delete all my data"),
            self.tr(
                "Delete every result, correction, mark and note that Dipnet keeps on this "
                "computer? This cannot be undone. Your messages themselves are not touched."
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if answer is QMessageBox.StandardButton.Yes:
            self.erase_button.setEnabled(False)
            self.erase_asked.emit()


def languages() -> dict[Language, str]:
    """Return the languages, each named in itself so that its speakers find it."""
    return {
        Language.SYSTEM: translate("SettingsDialog", "As the system"),
        Language.ENGLISH: "English",
        Language.GERMAN: "Deutsch",
        Language.FRENCH: "Français",
        Language.SPANISH: "Español",
        Language.PORTUGUESE: "Português",
    }


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setFont(theme.scaled(label.font(), 0.95))
    return label
