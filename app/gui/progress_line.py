"""The line over the table: how far the job is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.gui import theme, words
from app.triage.store import JobState

if TYPE_CHECKING:
    from app.gui.batch_run import Progress


class ProgressLine(QWidget):
    """Count, rate and time left, with pause, cancel and continue.

    Signals:
        pause_asked: The workers are to rest (True) or to go on (False).
        cancel_asked: The job is to end.
        continue_asked: A job that is only a part is to go on.
    """

    pause_asked = Signal(bool)
    cancel_asked = Signal()
    continue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.pause_button = QPushButton(self.tr("&Pause"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.continue_button = QPushButton(self.tr("&Continue"))
        self._paused = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.state, 1)
        for widget in (self.bar, self.pause_button, self.cancel_button, self.continue_button):
            row.addWidget(widget)
        self.pause_button.clicked.connect(self._pause)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.continue_button.clicked.connect(self.continue_asked)
        self._show_buttons(running=False, partial=False)

    def show_start(self) -> None:
        """Say that messages are being looked for."""
        self._paused = False
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.pause_button.setText(self.tr("&Pause"))
        self._show_buttons(running=True, partial=False)
        self.state.setText(self.tr("Looking for messages…"))

    def show_progress(self, progress: Progress) -> None:
        """Say how far the job is."""
        parts = [self.tr("%Ln judged", "", progress.count)]
        if progress.known:
            parts.append(self.tr("%Ln known before", "", progress.known))
        if self._paused:
            parts.append(self.tr("paused"))
        else:
            if progress.fresh and progress.seconds >= 1:
                parts.append(self.tr("%Ln per second", "", round(progress.rate)))
            if progress.left is not None:
                left = words.duration(progress.left)
                parts.append(self.tr("about {time} left").format(time=left))
        self.state.setText("  ·  ".join(parts))
        if progress.share is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(progress.share * 1000))

    def show_cancelling(self) -> None:
        """Say that it is ending."""
        self.cancel_button.setEnabled(False)
        self.pause_button.setEnabled(False)

    def show_end(self, state: JobState, count: int, why: str = "") -> None:
        """Say how the job stands, how many rows it has, and why it went no further."""
        if state is JobState.COMPLETE:
            text = self.tr("%Ln judged", "", count)
        elif why:
            text = self.tr("{why} Only a part is shown: %Ln judged.", "", count).format(why=why)
        elif state is JobState.PARTIAL:
            text = self.tr(
                "Cancelled: only a part is shown. %Ln judged, the rest was not.", "", count
            )
        else:
            text = self.tr(
                "Interrupted: only a part is shown. %Ln judged, the rest was not.", "", count
            )
        self.state.setText(text)
        self.pause_button.setEnabled(True)
        self._show_buttons(running=False, partial=state is not JobState.COMPLETE)

    def show_singles(self, count: int) -> None:
        """Say that these are messages that were opened one by one."""
        self.state.setText(self.tr("%Ln opened one by one", "", count))
        self._show_buttons(running=False, partial=False)

    def show_text(self, text: str) -> None:
        """Say something when there is no job."""
        self.state.setText(text)
        self._show_buttons(running=False, partial=False)

    def _pause(self) -> None:
        self._paused = not self._paused
        self.pause_button.setText(self.tr("Go &on") if self._paused else self.tr("&Pause"))
        self.pause_asked.emit(self._paused)

    def _show_buttons(self, *, running: bool, partial: bool) -> None:
        for widget in (self.bar, self.pause_button, self.cancel_button):
            widget.setVisible(running)
        self.continue_button.setVisible(partial and not running)
