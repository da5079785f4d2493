"""The forms in which results are written: a table for people, JSON Lines and CSV for programs."""

from __future__ import annotations

import csv
import textwrap
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final, Protocol, TextIO

from app.gui.visible import one_line, visible
from app.model.assessment import Verdict
from app.triage.records import Record, printable_path

VERDICTS: Final[Mapping[Verdict, tuple[str, str]]] = {
    Verdict.FRAUD: ("Fraud", "bold red"),
    Verdict.ADVERTISING: ("Advertising", "blue"),
    Verdict.LEGITIMATE: ("Looks legitimate", "green"),
    Verdict.CANNOT_TELL: ("Cannot tell", "yellow"),
    Verdict.UNREADABLE: ("Not completely read", "magenta"),
}
"""Each verdict in words, and its style on a terminal."""

CELL_CHARACTERS: Final = 32_000
"""A spreadsheet's cell takes 32,767."""
_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), also full-width.
Tab and CR, which do so too, never come first: white space is folded."""
_COLUMNS: Final = (
    "source",
    "index",
    "sha256",
    "from",
    "subject",
    "date",
    "verdict",
    "fraud",
    "advertising",
    "legitimate",
    "complete",
    "defects",
    "reasons",
    "links",
    "attachments",
    "model",
)


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
    """Comma-separated values with a heading (RFC 4180); no cell is a formula."""

    def __init__(self, stream: TextIO) -> None:
        self._rows = csv.writer(stream)
        self._headed = False

    def write(self, record: Record) -> None:
        """Write one record."""
        self._head()
        shares = record.probabilities
        values = (
            printable_path(record.source),
            record.index,
            record.sha256,
            record.sender or "",
            record.subject or "",
            record.date or "",
            str(record.verdict),
            "" if shares is None else f"{shares.fraud:.6f}",
            "" if shares is None else f"{shares.advertising:.6f}",
            "" if shares is None else f"{shares.legitimate:.6f}",
            "yes" if record.complete else "no",
            "; ".join(defect.code for defect in record.defects),
            " ".join(reason.text for reason in record.reasons),
            " ".join(dict.fromkeys(link.domain for link in record.links if link.domain)),
            "; ".join(attachment.name for attachment in record.attachments),
            record.model,
        )
        self._rows.writerow([cell(value) for value in values])

    def finish(self, *, partial: bool) -> None:  # noqa: ARG002 - rows do not say so
        """Nothing comes last; without records there is the heading alone."""
        self._head()

    def _head(self) -> None:
        if not self._headed:
            self._rows.writerow(_COLUMNS)
        self._headed = True


def cell(value: str | int) -> str:
    """Return ``value`` as the text of a cell that no spreadsheet takes for a formula."""
    shown = visible(" ".join(str(value)[:CELL_CHARACTERS].split()))
    return f"'{shown}" if shown.startswith(_FORMULA) else shown


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
        self._verdict = 1 + max(len(words) for words, _ in VERDICTS.values())
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
        words, style = VERDICTS[record.verdict]
        fraud = record.probabilities.fraud if record.probabilities else None
        place = printable_path(PurePath(record.source).name)
        self._line(
            words,
            style,
            "" if fraud is None else f"{fraud:.0%}",
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
            f"{self._counts[verdict]} {words.lower()}"
            for verdict, (words, _) in VERDICTS.items()
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
