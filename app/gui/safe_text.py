"""A read-only text view for hostile text: it loads nothing, follows nothing, runs nothing."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QMimeData, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.gui import theme
from app.gui.composed import END, ISOLATE, Kind
from app.gui.theme import Meaning
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QEvent

    from app.gui.composed import Run


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of shown characters to mark, and what it means."""

    start: int
    end: int
    meaning: Meaning


class DeadDocument(QTextDocument):
    """A document that answers every request for a resource with nothing.

    ``asked`` keeps the addresses it was asked for, so that a test can see that none was loaded.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: list[str] = []
        self.setUndoRedoEnabled(False)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return an empty resource, whatever is asked for."""
        self.asked.append(QUrl(name).toString())
        return QByteArray()


class SafeText(QTextBrowser):
    """Shows text with marked ranges.

    Content is inserted as plain characters with formats, never parsed as HTML, except through
    :meth:`show_card` for texts of our own. Copying gives plain text with defanged addresses.

    Signals:
        at_place: A marked place was scrolled to; carries the shown offset.
    """

    at_place = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self._marks: tuple[Mark, ...] = ()
        self._runs: tuple[Run, ...] = ()
        self._wide: list[int] | None = None
        self._put(self._fresh())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return an empty resource, whatever is asked for."""
        return QByteArray()

    def setSource(self, *_: object) -> None:  # noqa: N802 - Qt's name
        """Ignore every wish to go somewhere."""

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show composed text from its beginning."""
        self._runs = tuple(runs)
        self._marks = ()
        document = self._fresh()
        formats = self._formats()
        cursor = QTextCursor(document)
        cursor.setBlockFormat(_airy())
        cursor.beginEditBlock()
        for run in self._runs:
            cursor.insertText(run.text, formats[run.kind])
        cursor.endEditBlock()
        self._put(document)
        self.setExtraSelections([])

    def show_plain(self, text: str, *, fixed: bool = False) -> None:
        """Show text that is already visible-made, in a fixed-width font if ``fixed``."""
        self._runs = ()
        document = self._fresh()
        if fixed:
            font = QFont("monospace")
            font.setStyleHint(QFont.StyleHint.TypeWriter)
            font.setPointSizeF(self.font().pointSizeF())
            document.setDefaultFont(font)
        QTextCursor(document).insertText(text)
        self._put(document)

    def show_card(self, markdown: str) -> None:
        """Show a Markdown text of our own; links and pictures in it stay dead."""
        self._runs = ()
        document = self._fresh()
        document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._put(document)

    def show_rich(self, cleaned: str) -> None:
        """Show HTML that :mod:`app.gui.rich` has made harmless."""
        self._runs = ()
        self._marks = ()
        document = self._fresh()
        document.setDefaultStyleSheet(_LINKS_ON_PAPER)
        document.setHtml(cleaned)
        self._put(document)
        self.setExtraSelections([])

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Mark these ranges in place of those marked before."""
        self._marks = tuple(marks)
        self.setExtraSelections([self._selection(mark) for mark in self._marks])

    def go_to(self, start: int) -> None:
        """Scroll so that the shown character ``start`` is in the upper third of the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units(start))
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top()
        bar = self.verticalScrollBar()
        if not 0 <= top <= self.viewport().height() * 2 // 3:
            bar.setValue(bar.value() + top - self.viewport().height() // 3)
        self.at_place.emit(start)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy plain text only, its web addresses defanged."""
        copied = QMimeData()
        text = self.textCursor().selection().toPlainText().replace(ISOLATE, "").replace(END, "")
        copied.setText(visible.defanged(text))
        return copied

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and self._runs:
            marks = self._marks
            self.show_runs(self._runs)
            self.show_marks(marks)

    def _fresh(self) -> DeadDocument:
        document = DeadDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(theme.M)
        return document

    def _put(self, document: DeadDocument) -> None:
        """Show ``document`` from its beginning."""
        self._wide = None
        old = self.document()
        self.setDocument(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if isinstance(old, DeadDocument):
            old.deleteLater()

    def _formats(self) -> dict[Kind, QTextCharFormat]:
        palette = self.palette()
        text, link, target, hidden, name = (QTextCharFormat() for _ in range(5))
        link.setFontUnderline(True)
        name.setFontWeight(QFont.Weight.DemiBold)
        target.setForeground(theme.quiet(palette))
        hidden.setForeground(QColor(theme.tone(Meaning.FOR, palette).accent))
        return {
            Kind.TEXT: text,
            Kind.LINK: link,
            Kind.TARGET: target,
            Kind.TOKEN: hidden,
            Kind.NAME: name,
        }

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        tone = theme.tone(mark.meaning, self.palette())
        style = QTextCharFormat()
        style.setBackground(QColor(tone.fill))
        style.setForeground(QColor(tone.ink))
        style.setUnderlineColor(QColor(tone.accent))
        style.setUnderlineStyle(_UNDERLINES[mark.meaning])
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = max(self.document().characterCount() - 1, 0)
        cursor.setPosition(min(self._units(mark.start), last))
        cursor.setPosition(min(self._units(mark.end), last), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = style
        return selection

    def _units(self, offset: int) -> int:
        """Return a character's offset as Qt counts: characters beyond U+FFFF are two for it."""
        if self._wide is None:
            text = self.toPlainText()
            wide = enumerate(text) if text and max(text) > "\uffff" else ()
            self._wide = [at for at, character in wide if character > "\uffff"]
        return offset + bisect_left(self._wide, offset)


def _airy() -> QTextBlockFormat:
    """Return the format of paragraphs with lines far enough apart to read at length."""
    airy = QTextBlockFormat()
    airy.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return airy


_LINKS_ON_PAPER: Final = "a { color: #0b57d0; }"
"""Rich text lies on white paper, whatever colour links have elsewhere on the desktop."""

_LINE_HEIGHT: Final = 128.0
"""Per cent of the font's own."""

_UNDERLINES: Final = {
    Meaning.FOR: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Meaning.AGAINST: QTextCharFormat.UnderlineStyle.DotLine,
    Meaning.CHOSEN: QTextCharFormat.UnderlineStyle.SingleUnderline,
}
"""The colour of a mark is never alone: what speaks against fraud is dotted."""
