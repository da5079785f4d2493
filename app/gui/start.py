"""The first screen: what Dipnet does, ways to give it a message, and samples to try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import resources
from app.gui import theme, words
from app.gui.banner import Notice, Sign
from app.gui.icons import draw_icon
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

SAMPLES: Final = "docs/samples"
_ENDINGS: Final = frozenset({".eml", ".mbox", ".txt", ".msg"})
_WIDTH: Final = 640


class Net(QWidget):
    """The program's icon, drawn."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        draw_icon(painter, QRectF(self.rect()))
        painter.end()


class DropArea(QFrame):
    """Where to drop a message. The whole window takes drops; this only says so.

    Signals:
        open_asked: The reader wants to choose files.
        folder_asked: The reader wants to choose a folder.
        paste_asked: The reader wants to paste.
    """

    open_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        title = QLabel(self.tr("Drop a suspicious message here"))
        title.setFont(theme.scaled(self.font(), 1.7, bold=True))
        title.setWordWrap(True)
        what = QLabel(
            self.tr(
                "Dipnet tells you whether it looks legitimate, is advertising or is fraud, and "
                "why. Nothing leaves this computer."
            )
        )
        what.setWordWrap(True)
        what.setFont(theme.scaled(self.font(), 1.1))
        kinds = QLabel(
            self.tr(
                "A saved message, a mailbox, a folder or a zip of them, or just the text. A "
                "message saved as a file says most: its headers tell where it came from."
            )
        )
        kinds.setWordWrap(True)
        self._kinds = kinds
        theme.set_ink(kinds, theme.quiet(self.palette()))
        for label in (title, what, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addStretch(1)
        self.open_button = QPushButton(self.tr("&Open…"))
        self.open_button.setDefault(True)
        self.folder_button = QPushButton(self.tr("Open &folder…"))
        self.paste_button = QPushButton(self.tr("&Paste"))
        for button, asked in (
            (self.open_button, self.open_asked),
            (self.folder_button, self.folder_asked),
            (self.paste_button, self.paste_asked),
        ):
            button.setMinimumSize(QSize(116, 34))
            button.clicked.connect(asked)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XXL, theme.XL, theme.XXL, theme.XL)
        column.setSpacing(theme.M)
        column.addWidget(Net(72), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(what)
        column.addSpacing(theme.XS)
        column.addLayout(buttons)
        column.addSpacing(theme.XS)
        column.addWidget(kinds)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_kinds"):
            theme.set_ink(self._kinds, theme.quiet(self.palette()))

    def show_hover(self, *, hovered: bool) -> None:
        """Show that something is held over the window and may be dropped."""
        if self._hovered != hovered:
            self._hovered = hovered
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a calm surface with a dashed edge."""
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        base = palette.color(QPalette.ColorRole.Base)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = accent if self._hovered else theme.mixed(theme.line(palette), accent, 0.25)
        pen = QPen(QColor(edge), 2.5 if self._hovered else 1.6, Qt.PenStyle.DashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(theme.mixed(base, accent, 0.12) if self._hovered else base)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(box, theme.L, theme.L)
        painter.end()


class Meanings(QWidget):
    """The four answers there are, each with its sign and what it means, before the first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(2)
        self._means: list[QLabel] = []
        for at, (verdict, text) in enumerate(
            (
                (Verdict.FRAUD, self.tr("It tries to deceive you. Do nothing it asks for.")),
                (Verdict.CANNOT_TELL, self.tr("It has signs of both. Ask the sender first.")),
                (Verdict.ADVERTISING, self.tr("It wants your attention, and sets no trap.")),
                (Verdict.LEGITIMATE, self.tr("No signs of fraud. Stay careful with money.")),
            )
        ):
            sign = Sign(28)
            sign.show_verdict(verdict)
            name = QLabel(words.verdict(verdict))
            name.setFont(theme.scaled(self.font(), 1.0, bold=True))
            means = QLabel(text)
            means.setWordWrap(True)
            means.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            row, column = 3 * (at // 2), 2 * (at % 2)
            grid.addWidget(sign, row, column, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, row, column + 1)
            grid.addWidget(means, row + 1, column + 1)
            self._means.append(means)
        grid.setRowMinimumHeight(2, theme.S)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_means"):
            self._colour()

    def _colour(self) -> None:
        for means in self._means:
            theme.set_ink(means, theme.quiet(self.palette()))


class StartPage(QScrollArea):
    """The first screen.

    Signals:
        sample_asked: The reader wants to try these packaged messages (a list of paths).
    """

    sample_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drop_area = DropArea()
        self.notice = Notice()
        self.samples: dict[str, QPushButton] = {}
        inner = QWidget()
        column = QVBoxLayout()
        column.setSpacing(theme.L)
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addWidget(self.drop_area)
        column.addLayout(_titled(self.tr("What it may answer"), Meanings()))
        column.addLayout(_titled(self.tr("Or try a sample"), self._sample_grid()))
        column.addStretch(2)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH + 2 * theme.XL)
        row = QHBoxLayout(inner)
        row.addStretch(1)
        row.addWidget(middle, 10)
        row.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_notice(self, text: str) -> None:
        """Show a sentence above everything; "" hides it."""
        self.notice.show_text(text)

    def _sample_grid(self) -> QWidget:
        titles = {
            "phishing-account-limited-lookalike.eml": self.tr("Account limited"),
            "phishing-parcel-fee-shortener-es.eml": self.tr("Parcel fee, in Spanish"),
            "advance-fee-inheritance.eml": self.tr("An inheritance"),
            "order-confirmation.eml": self.tr("Order confirmation"),
            "newsletter-fr.eml": self.tr("Club letter, in French"),
            "advertising-spectacles-sale.eml": self.tr("Weekend sale"),
            "broken-truncated.eml": self.tr("A broken message"),
        }
        samples = QWidget()
        grid = QGridLayout(samples)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.S)
        folder = resources.path(SAMPLES)
        for at, (name, title) in enumerate(titles.items()):
            self._add_sample(grid, at, title, [folder / name])
        self._add_sample(grid, len(titles), self.tr("All of them"), sample_files())
        return samples

    def _add_sample(self, grid: QGridLayout, at: int, title: str, paths: list[Path]) -> None:
        button = QPushButton(title)
        button.setMinimumHeight(32)
        button.setFont(QFont(self.font()))
        button.setAccessibleName(self.tr("Try a sample: {title}").format(title=title))
        button.clicked.connect(lambda: self.sample_asked.emit(paths))
        grid.addWidget(button, at // 4, at % 4)
        self.samples[title] = button


def _titled(title: str, part: QWidget) -> QVBoxLayout:
    """Return ``part`` under its heading."""
    heading = QLabel(title)
    heading.setFont(theme.scaled(heading.font(), 1.1, bold=True))
    layout = QVBoxLayout()
    layout.setSpacing(theme.S)
    layout.addWidget(heading)
    layout.addWidget(part)
    return layout


def sample_files() -> list[Path]:
    """Return every packaged sample message, sorted by name."""
    folder = resources.path(SAMPLES)
    return sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS)
