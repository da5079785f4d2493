"""The button with which a reader says what a message really is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.model.assessment import CLASSES, Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class CorrectionButton(QPushButton):
    """Opens a menu of what the message may be instead; what is said stays on this computer.

    Attributes:
        choices: The entry of each verdict that a reader can give.

    Signals:
        corrected: A :class:`Verdict`, or None to take the correction back.
    """

    corrected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This is wrong"), parent)
        self.choices: dict[Verdict, QAction] = {}
        menu = QMenu(self)
        for verdict, text in zip(
            CLASSES,
            (
                self.tr("It is &fraud"),
                self.tr("It is &advertising"),
                self.tr("It is &legitimate"),
            ),
            strict=True,
        ):
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _checked=False, verdict=verdict: self.corrected.emit(verdict)
            )
            self.choices[verdict] = action
        menu.addSeparator()
        self.back = menu.addAction(self.tr("&Take the correction back"))
        self.back.triggered.connect(lambda _checked=False: self.corrected.emit(None))
        self.setMenu(menu)
        self.setToolTip(
            self.tr("Say what the message really is. It is kept on this computer and never sent.")
        )

    def show_state(self, verdict: Verdict, decision: Verdict | None, *, usable: bool) -> None:
        """Offer what is neither Dipnet's verdict nor said already.

        Args:
            verdict: What Dipnet says.
            decision: What the reader said before; None for nothing.
            usable: Whether there is anything to keep it in.
        """
        self.setEnabled(usable)
        for choice, action in self.choices.items():
            action.setEnabled(usable and choice is not decision and choice is not verdict)
        self.back.setEnabled(usable and decision is not None)
