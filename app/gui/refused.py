"""The page in place of all others when the model is not the released one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.banner import Sign
from app.model.assessment import Verdict


class RefusedPage(QWidget):
    """What there is to see when the model is not the released one: why, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = Sign(64)
        sign.show_verdict(Verdict.UNREADABLE)
        title = QLabel(self.tr("Dipnet cannot judge messages"))
        title.setFont(theme.scaled(self.font(), 1.7, bold=True))
        self.reason = QLabel()
        self.reason.setFont(theme.scaled(self.font(), 1.1))
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([2 * theme.XXL] * 4))
        column.setSpacing(theme.L)
        column.addStretch(1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, self.reason):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(2)
