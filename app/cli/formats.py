"""The forms in which results are written: a table for people, JSON Lines and CSV for programs."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final, Protocol, TextIO

from app.model.assessment import Verdict
from app.triage.exports import cells, text_files
from app.triage.exports.labels import VERDICTS, chance
from app.triage.records import Record, printable_path
from app.triage.visible import one_line

_STYLES: Final[Mapping[Verdict, str]] = {
    Verdict.FRAUD: "bold red",
    Verdict.ADVERTISING: "blue",
    Verdict.LEGITIMATE: "green",
    Verdict.CANNOT_TELL: "yellow",
    Verdict.UNREADABLE: "magenta",
}
"""Of each verdict on a terminal."""


class Writer(Protocol):
    """Writes records one by one."""

    def write(self, record: Record) -> None:
        """Write one record."""

    def finish(self, *, partial: bool) -> None:
        """Write what comes last; ``partial`` if not all messages were judged."""


class JsonLines:
    """One JSON object per line, pure ASCII."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, record: Record) -> None:
        """Write one record."""
        self._stream.write(record.json() + "\n")

    def finish(self, *, partial: bool) -> None:
        """Nothing comes last: a file that was cut short is still well-formed."""


class Csv:
    """Comma-separated values with a heading; no cell is a formula."""

    def __init__(self, stream: TextIO) -> None:
        self._rows = text_files.record_csv(stream)

    def write(self, record: Record) -> None:
        """Write one record."""
        self._rows.write(cells.values(record))

    def finish(self, *, partial: bool) -> None:
        """Nothing comes last; without records there is the heading alone."""


class Table:
    """Lines for people on a terminal: verdict, probability of fraud, sender, subject, place.

    A message that is not plainly harmless has its strongest reasons beneath. Lines are written as
    they come, because a table that is drawn at the end would have to hold all of them.
    """

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console

        self._console = Console(file=stream, highlight=False, markup=False, emoji=False)
        self._counts: Counter[Verdict] = Counter()
        width = max(self._console.width, 60)
        self._verdict = 1 + max(len(VERDICTS[verdict]) for verdict in _STYLES)
        self._sender = min(28, (width - self._verdict - 7) // 3)
        rest = width - self._verdict - 7 - self._sender - 2
        self._subject = max(rest * 3 // 5, 12)
        self._source = max(rest - self._subject - 1, 8)
        self._headed = False

    def write(self, record: Record) -> None:
        """Write one record."""
        if not self._headed:
            self._line("Verdict", "bold", "Fraud", "From", "Subject", "File", heading=True)
            self._headed = True
        self._counts[record.verdict] += 1
        place = printable_path(PurePath(record.source).name)
        self._line(
            VERDICTS[record.verdict],
            _STYLES[record.verdict],
            chance(record.probabilities),
            record.sender or "",
            record.subject or "",
            f"{place} [{record.index}]" if record.index else place,
        )
        if record.verdict in {Verdict.FRAUD, Verdict.CANNOT_TELL, Verdict.UNREADABLE}:
            self._explain(record)

    def _explain(self, record: Record) -> None:
        texts = [record.note] if record.note else []
        texts += [reason.text for reason in record.reasons if reason.effect > 0][:2]
        for text in texts:
            for line in textwrap.wrap(one_line(text, 300), max(self._console.width - 4, 20)):
                self._console.print(f"   {line}", style="dim", no_wrap=True, crop=True)

    def finish(self, *, partial: bool) -> None:
        """Write how many messages there were of each verdict."""
        total = sum(self._counts.values())
        parts = [
            f"{self._counts[verdict]} {VERDICTS[verdict].lower()}"
            for verdict in _STYLES
            if self._counts[verdict]
        ]
        number = "1 message" if total == 1 else f"{total} messages"
        line = f"{number}: {', '.join(parts)}." if parts else "No messages."
        if partial:
            line += " This is only a part: the scan was stopped."
        self._console.print()
        self._console.print(line)

    def _line(
        self,
        verdict: str,
        style: str,
        fraud: str,
        sender: str,
        subject: str,
        source: str,
        *,
        heading: bool = False,
    ) -> None:
        from rich.text import Text

        rest = " ".join(
            (
                fraud.rjust(6),
                "",
                _fitted(sender, self._sender),
                _fitted(subject, self._subject),
                _fitted(source, self._source).rstrip(),
            )
        )
        line = Text(verdict.ljust(self._verdict), style=style)
        line.append(rest, style="bold" if heading else "default")
        self._console.print(line, no_wrap=True, crop=True)


def _fitted(text: str, width: int) -> str:
    """Return ``text``, made harmless, in exactly ``width`` columns of a terminal."""
    from rich.cells import cell_len, set_cell_size

    shown = one_line(text, 4 * width)
    if cell_len(shown) <= width:
        return set_cell_size(shown, width)
    return set_cell_size(shown, width - 1).rstrip() + "…"
