"""Subject, sender and date of one message, as plain lines whose evidence can be marked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.gui import theme, words
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.gui.safe_text import Mark
    from app.gui.theme import Meaning
    from app.mail.message import Address, Message

SUBJECT_LIMIT: Final = 300
_MAILBOXES_SHOWN: Final = 3


class Letterhead(QWidget):
    """What stands above a letter: the lines that a mail program shows, and Reply-To.

    Attributes:
        lines: The label of each shown line, by lower-case field name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        self._plain: dict[str, str] = {}
        self._subject = ""
        self._marked_lines: tuple[tuple[str, Meaning], ...] = ()
        self._marked_words: tuple[Mark, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.XS, 0, theme.XS, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        fields = {
            "subject": "",
            "from": self.tr("From"),
            "sender": self.tr("Sent by"),
            "reply-to": self.tr("Replies go to"),
            "carrier": self.tr("Reported by"),
        }
        for row, (field, title) in enumerate(fields.items()):
            line = QLabel()
            line.setTextFormat(Qt.TextFormat.RichText)
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.setAccessibleName(title or self.tr("Subject"))
            self.lines[field] = line
            if title:
                name = QLabel(title)
                name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
                self._names[field] = name
                grid.addWidget(name, row, 0)
                grid.addWidget(line, row, 1, 1, 2)
            else:
                grid.addWidget(line, row, 0, 1, 2)
        self.lines["date"] = self._date(grid)
        self.lines["subject"].setFont(theme.scaled(self.font(), 1.2, bold=True))
        self._colour()

    def _date(self, grid: QGridLayout) -> QLabel:
        line = QLabel()
        line.setTextFormat(Qt.TextFormat.RichText)
        line.setAccessibleName(self.tr("Date"))
        self._names["date"] = line
        grid.addWidget(line, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return line

    def show_message(self, message: Message) -> None:
        """Show the head of ``message``, nothing marked."""
        carrier = message.carrier
        self._subject = message.subject or ""
        self._plain = {
            "subject": visible.one_line(self._subject, SUBJECT_LIMIT) or self.tr("(no subject)"),
            "from": _mailboxes(message.sender),
            "sender": words.address(message.on_behalf) if message.on_behalf else "",
            "reply-to": _mailboxes(message.reply_to),
            "date": words.moment(message.date),
            "carrier": _mailboxes(carrier.sender) if carrier else "",
        }
        if not self._plain["from"]:
            self._plain["from"] = self.tr("unknown: there are no headers to read it from")
            if message.headers:
                self._plain["from"] = self.tr("nobody: the message names no sender")
        for field, text in self._plain.items():
            self.lines[field].setText(escape(text))
            self.lines[field].setVisible(bool(text))
            if field in self._names:
                self._names[field].setVisible(bool(text))

    def mark_lines(self, marked: Iterable[tuple[str, Meaning]]) -> None:
        """Mark whole lines by field name, the later over the earlier; unmark all others."""
        self._marked_lines = tuple(marked)
        meanings = dict(self._marked_lines)
        for field, text in self._plain.items():
            meaning = meanings.get(field)
            if field != "subject":
                self.lines[field].setText(self._span(text, meaning) if meaning else escape(text))

    def mark_subject(self, marks: Iterable[Mark]) -> None:
        """Mark ranges of the subject, the later over the earlier."""
        self._marked_words = tuple(marks)
        meanings: list[Meaning | None] = [None] * min(len(self._subject), SUBJECT_LIMIT)
        for mark in self._marked_words:
            for at in range(max(mark.start, 0), min(mark.end, len(meanings))):
                meanings[at] = mark.meaning
        if not any(meanings):
            self.lines["subject"].setText(escape(self._plain.get("subject", "")))
            return
        pieces: list[str] = []
        start = 0
        for at in range(1, len(meanings) + 1):
            if at == len(meanings) or meanings[at] is not meanings[start]:
                piece = visible.visible(self._subject[start:at])
                meaning = meanings[start]
                pieces.append(self._span(piece, meaning) if meaning else escape(piece))
                start = at
        self.lines["subject"].setText("".join(pieces))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
            self.mark_lines(self._marked_lines)
            self.mark_subject(self._marked_words)

    def _colour(self) -> None:
        quiet = theme.quiet(self.palette())
        for name in self._names.values():
            theme.set_ink(name, quiet)

    def _span(self, text: str, meaning: Meaning) -> str:
        tone = theme.tone(meaning, self.palette())
        style = f"background-color:{tone.fill};color:{tone.ink};text-decoration:underline"
        return f'<span style="{style}">{escape(text)}</span>'


def _mailboxes(addresses: Iterable[Address]) -> str:
    found = [words.address(who) for who in addresses]
    more = ", …" if len(found) > _MAILBOXES_SHOWN else ""
    return ", ".join(found[:_MAILBOXES_SHOWN]) + more
