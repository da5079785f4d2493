"""The formatted view of one message: as it looks, on white paper, with nothing in it that acts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.composed import END, ISOLATE
from app.gui.rich_page import NOTHING, TEXT_LIMIT, Rich
from app.gui.safe_text import Mark, SafeText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent

_OURS: Final = re.compile(f"{ISOLATE}[^{END}]*{END}|\\s+|.", re.DOTALL)
"""What we wrote ourselves, white space, or one character of the message."""
_SHRINKS: Final = QSizePolicy.Policy.Ignored
"""A long address is cut at the edge; the tooltip has it whole."""


class RichView(QWidget):
    """Shows :class:`Rich`; where a link leads is said below when it is pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rich = NOTHING
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._squeezed: tuple[str, list[int]] | None = None
        self._filled = False
        self.view = SafeText(self.tr("Formatted message"))
        self.view.setPalette(_paper(self.view.palette()))
        self.view.highlighted.connect(self._point)
        self.view.cursorPositionChanged.connect(self._read)
        self.what = QLabel()
        self.what.setWordWrap(True)
        self.hidden = QCheckBox(self.tr("Show &hidden text"))
        self.hidden.setToolTip(
            self.tr("Text that the message holds and a reader does not see, struck out")
        )
        self.hidden.toggled.connect(lambda _on: self._fill())
        self.target = QLabel()
        self.target.setTextFormat(Qt.TextFormat.PlainText)
        self.target.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        self.target.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.target.setSizePolicy(_SHRINKS, self.target.sizePolicy().verticalPolicy())
        head = QHBoxLayout()
        head.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        head.addWidget(self.what, 1)
        head.addWidget(self.hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.target)

    def show_rich(self, shown: Rich, text: str) -> None:
        """Show ``shown`` once this view is looked at.

        Args:
            shown: The message, harmless.
            text: Its :attr:`Message.text`, in which marks are given.
        """
        self._rich = shown
        self._text = text[: 2 * TEXT_LIMIT]
        self._marks = ()
        self._filled = False
        self.hidden.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.hidden.setChecked(False)
        self.hidden.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.hidden.setVisible(bool(shown.with_hidden))
        self.what.setText(self._explained())
        self._point(QUrl())
        if self.isVisible():
            self._fill()

    def show_words(self, marks: Iterable[Mark]) -> None:
        """Mark these ranges of ``Message.text``, as far as they are found here."""
        self._marks = tuple(marks)
        if self._filled:
            self._mark()

    def go_to(self, start: int, end: int) -> bool:
        """Scroll to a range of ``Message.text``; return whether it was found."""
        self._fill_once()
        for mark in self._moved([Mark(start, end, theme.Meaning.CHOSEN)]):
            self.view.go_to(mark.start)
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the message out when it is first looked at."""
        super().showEvent(event)
        self._fill_once()

    def _explained(self) -> str:
        said = [self.tr("Pictures are not loaded; links and forms do nothing.")]
        if self._rich.cut:
            said.append(self.tr("Only the first part is shown; the text has more."))
        return " ".join(said)

    def _fill_once(self) -> None:
        if not self._filled:
            self._fill()

    def _fill(self) -> None:
        self._filled = True
        self._squeezed = None
        wanted = self._rich.with_hidden if self.hidden.isChecked() else ""
        self.view.show_rich(wanted or self._rich.html)
        self._mark()

    def _mark(self) -> None:
        self.view.show_marks(self._moved(self._marks))

    def _moved(self, marks: Iterable[Mark]) -> list[Mark]:
        """Return the ranges of ``Message.text`` as ranges of what is shown here.

        The same words stand in both, in the same order, but with other white space: the third
        "account" of one is the third "account" of the other.
        """
        if self._squeezed is None:
            self._squeezed = _squeezed(self.view.document().toPlainText())
        shown, offsets = self._squeezed
        words, places = _squeezed(self._text)
        before = {offset: number for number, offset in enumerate(places)}
        found: list[Mark] = []
        for mark in marks:
            inside = [before[at] for at in range(mark.start, min(mark.end, mark.start + 2_000))
                      if at in before]  # fmt: skip
            if not inside:
                continue
            piece = words[inside[0] : inside[-1] + 1]
            at = -1
            for _ in range(words.count(piece, 0, inside[0]) + 1):
                at = shown.find(piece, at + 1)
                if at < 0:
                    break
            if at >= 0:
                end = offsets[at + len(piece) - 1] + 1
                found.append(Mark(offsets[at], end, mark.meaning))
        return found

    def _point(self, link: QUrl) -> None:
        """Say where a link truly leads."""
        number = link.fragment()
        target = ""
        if number.isdecimal() and int(number) < len(self._rich.targets):
            target = self._rich.targets[int(number)]
        self.view.viewport().setToolTip(target)
        told = self.tr("Leads to {target}").format(target=target) if target else ""
        self.target.setText(told or self.tr("Point at a link to see where it leads."))

    def _read(self) -> None:
        """Say where the link under the text cursor leads, for those who use no mouse."""
        self._point(QUrl(self.view.textCursor().charFormat().anchorHref()))


def _squeezed(text: str) -> tuple[str, list[int]]:
    """Return the characters of the message in ``text`` without white space, and their offsets."""
    kept: list[str] = []
    offsets: list[int] = []
    for found in _OURS.finditer(text):
        piece = found[0]
        if len(piece) == 1 and not piece.isspace() and piece != ISOLATE:
            kept.append(piece)
            offsets.append(found.start())
    return "".join(kept), offsets


def _paper(palette: QPalette) -> QPalette:
    """Return ``palette`` with black letters on white paper, in light and dark alike."""
    paper, ink = QColor("#ffffff"), QColor("#202124")
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, paper)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, ink)
    return palette
