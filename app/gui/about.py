"""What the model is and how often it errs; and the proof that nothing leaves the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import app
from app.gui import theme
from app.gui.banner import Sign
from app.gui.safe_text import SafeText
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from app.gui.selftest import Finding
    from app.model.release import Release


class AboutModel(QDialog):
    """The model card, and which model of which program this is."""

    def __init__(self, release: Release, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the model"))
        self.card = SafeText(self.tr("Model card"))
        self.card.show_card(release.card)
        self.facts = QLabel(
            self.tr(
                "Model {model}, version {version}. Dipnet {program}.\n"
                "All its files were checked when it was loaded: they are the released ones."
            ).format(model=release.model, version=release.version, program=app.__version__)
        )
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        sign = Sign(32)
        sign.show_verdict(Verdict.LEGITIMATE)
        sign.setAccessibleName(self.tr("Checked"))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.facts, 1)
        _finish(self, head, self.card)
        self.resize(QSize(760, 640))


class OfflineDialog(QDialog):
    """Says that nothing leaves the computer, and lets the reader have it proved.

    Signals:
        test_asked: The reader wants the self-test; its findings go to :meth:`show_findings`.
    """

    test_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Works offline"))
        text = QLabel(
            self.tr(
                "Dipnet opens no connection. Messages, verdicts and the model stay on this "
                "computer; pictures and links in messages are never loaded. Whatever in the "
                "program tries to reach the network is refused."
            )
        )
        text.setWordWrap(True)
        self.button = QPushButton(self.tr("&Run the self-test"))
        self.button.clicked.connect(self._ask)
        self.summary = QLabel(
            self.tr("The self-test tries to reach the network, and checks model and program.")
        )
        self.summary.setWordWrap(True)
        self.findings = SafeText(self.tr("Findings of the self-test"))
        self.findings.hide()
        ask = QHBoxLayout()
        ask.setSpacing(theme.M)
        ask.addWidget(self.button)
        ask.addWidget(self.summary, 1)
        _finish(self, text, ask, self.findings)
        self.resize(QSize(560, 340))

    def show_findings(self, findings: list[Finding]) -> None:
        """Show what the self-test found."""
        good = all(finding.good for finding in findings)
        self.summary.setText(
            self.tr("Everything is as it should be.")
            if good
            else self.tr("Something is not as it should be. Please install Dipnet again.")
        )
        lines = [f"{'✓' if finding.good else '✗'}  {finding.text}" for finding in findings]
        self.findings.show_plain("\n".join(lines))
        self.findings.show()
        self.button.setEnabled(True)

    def _ask(self) -> None:
        self.button.setEnabled(False)
        self.summary.setText(self.tr("Testing…"))
        self.test_asked.emit()


def _finish(dialog: QDialog, *parts: QObject) -> None:
    """Put ``parts`` and a Close button below each other."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.L, theme.L, theme.L, theme.M)
    column.setSpacing(theme.M)
    for part in parts:
        if isinstance(part, QHBoxLayout):
            column.addLayout(part)
        elif isinstance(part, SafeText):
            column.addWidget(part, 1)
        elif isinstance(part, QWidget):
            column.addWidget(part)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
