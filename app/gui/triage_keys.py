"""The keys of triage: one table of tasks, from which shortcuts and their sheet are made."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

translate = QCoreApplication.translate


class Task(Enum):
    """What a key does in the table."""

    NEXT = "next"
    PREVIOUS = "previous"
    MARK = "mark"
    NOTE = "note"
    FRAUD = "fraud"
    ADVERTISING = "advertising"
    LEGITIMATE = "legitimate"
    UNDO = "undo"
    RISK = "risk"
    SHEET = "sheet"


KEYS: Final[Mapping[Task, str]] = {
    Task.NEXT: "J",
    Task.PREVIOUS: "K",
    Task.MARK: "M",
    Task.NOTE: "N",
    Task.FRAUD: "F",
    Task.ADVERTISING: "A",
    Task.LEGITIMATE: "L",
    Task.UNDO: "U",
    Task.RISK: "R",
    Task.SHEET: "?",
}


def text(task: Task) -> str:
    """Return what a task is called."""
    return {
        Task.NEXT: translate("triage_keys", "Next message"),
        Task.PREVIOUS: translate("triage_keys", "Previous message"),
        Task.MARK: translate("triage_keys", "Mark, or take the mark away"),
        Task.NOTE: translate("triage_keys", "Write a note"),
        Task.FRAUD: translate("triage_keys", "Decide: it is fraud"),
        Task.ADVERTISING: translate("triage_keys", "Decide: it is advertising"),
        Task.LEGITIMATE: translate("triage_keys", "Decide: it is legitimate"),
        Task.UNDO: translate("triage_keys", "Take the decision back"),
        Task.RISK: translate("triage_keys", "Sort by risk, or as it was"),
        Task.SHEET: translate("triage_keys", "Show these keys"),
    }[task]


def make_actions(widget: QWidget, do: Callable[[Task], None]) -> dict[Task, QAction]:
    """Return an action for each task, whose key works while the keyboard is in ``widget``."""
    made = {}
    for task, key in KEYS.items():
        action = QAction(text(task), widget)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False, task=task: do(task))
        widget.addAction(action)
        made[task] = action
    return made


class KeySheet(QDialog):
    """All keys of the table on one sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys in the table"))
        down, up = _native(Qt.Key.Key_Down), _native(Qt.Key.Key_Up)
        further = (
            (self.tr("From everywhere: next, previous message"), f"Alt+{down}, Alt+{up}"),
            (self.tr("Find"), _native(QKeySequence(QKeySequence.StandardKey.Find))),
            (
                self.tr("Select several, and decide for all of them"),
                f"{_native(Qt.Key.Key_Shift)}+{down}, "
                + _native(QKeySequence(QKeySequence.StandardKey.SelectAll)),
            ),
            (self.tr("Filter by a bar: choose it; choose none"), self.tr("Space, Esc")),
            (self.tr("Show the messages of a campaign"), _native(Qt.Key.Key_Return)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.S)
        rows = [(text(task), key) for task, key in KEYS.items()]
        rows[0] = (rows[0][0], f"{KEYS[Task.NEXT]}, {down}")
        rows[1] = (rows[1][0], f"{KEYS[Task.PREVIOUS]}, {up}")
        for at, (what, key) in enumerate((*rows, *further)):
            name = QLabel(key)
            name.setFont(theme.scaled(self.font(), 1.0, bold=True))
            grid.addWidget(name, at, 0)
            grid.addWidget(QLabel(what), at, 1)
        grid.setColumnStretch(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addLayout(grid)
        column.addWidget(buttons)


def _native(key: Qt.Key | QKeySequence) -> str:
    """Return how the system writes a key."""
    sequence = key if isinstance(key, QKeySequence) else QKeySequence(QKeyCombination(key))
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
