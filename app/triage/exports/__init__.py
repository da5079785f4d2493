"""What is written about messages for others: tables, indicators, reports.

Every format is one function over rows of the history; the same rows with the same options give
the same bytes. Nothing of a message becomes a formula, a link or a control character.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO

from app.triage.exports.options import Options, judged

if TYPE_CHECKING:
    from app.triage.records import Record
    from app.triage.store.values import Row

Rows = Iterable[tuple["Row", "Record | None"]]

__all__ = ["FORMATS", "Format", "Options", "Rows", "judged", "report"]


@dataclass(frozen=True, slots=True)
class Format:
    """One form in which results are written.

    Attributes:
        name: By which the command line knows it.
        title: What it is, for people.
        suffix: Of its files, with the dot.
        write: Writes rows to a stream of bytes; raises OSError if that fails.
        uses: Which fields of :class:`Options` it heeds.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[BinaryIO, Rows, Options], None]
    uses: frozenset[str]


def report(rows: Rows, options: Options) -> str:
    """Return the report of the rows as HTML: of one message, if there is but one."""
    from app.triage.exports import group_report, message_report

    remaining = iter(rows)
    first = list(islice(remaining, 2))
    if len(first) == 1:
        row, record = first[0]
        if record is not None:
            message = options.read(row) if options.read else None
            return message_report.write(row, record, message, options)
    return group_report.write(chain(first, remaining), options)


@contextmanager
def _text(stream: BinaryIO) -> Iterator[TextIO]:
    """Give a stream of text that is written to ``stream`` in UTF-8, line ends as they are."""
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    try:
        yield text
        text.flush()
    finally:
        text.detach()


def _csv(stream: BinaryIO, rows: Rows, options: Options) -> None:
    from app.triage.exports import text_files

    with _text(stream) as text:
        text_files.write_csv(text, rows, options)


def _json_lines(stream: BinaryIO, rows: Rows, options: Options) -> None:
    from app.triage.exports import text_files

    with _text(stream) as text:
        text_files.write_json_lines(text, rows, options)


def _workbook(stream: BinaryIO, rows: Rows, options: Options) -> None:
    from app.triage.exports import workbook

    workbook.write(stream, rows, options)


def _blocklist(stream: BinaryIO, rows: Rows, options: Options) -> None:
    from app.triage.exports import blocklist

    with _text(stream) as text:
        blocklist.write(text, rows, options)


def _stix(stream: BinaryIO, rows: Rows, options: Options) -> None:
    from app.triage.exports import stix

    with _text(stream) as text:
        stix.write(text, rows, options)


def _html(stream: BinaryIO, rows: Rows, options: Options) -> None:
    stream.write(report(rows, options).encode("utf-8"))


_INDICATORS: Final = frozenset({"verdicts"})
_REPORT: Final = frozenset({"redacted", "read", "say", "verdicts"})

FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        made.name: made
        for made in (
            Format("csv", "Table (CSV)", ".csv", _csv, frozenset({"defanged"})),
            Format("xlsx", "Workbook (Excel)", ".xlsx", _workbook, frozenset({"defanged"})),
            Format("jsonl", "Records (JSON Lines)", ".jsonl", _json_lines, frozenset()),
            Format(
                "indicators", "Indicators (CSV)", ".csv", _blocklist, _INDICATORS | {"defanged"}
            ),
            Format("stix", "Indicators (STIX 2.1)", ".json", _stix, _INDICATORS),
            Format("html", "Report (HTML)", ".html", _html, _REPORT),
        )
    }
)
"""By name; the window and the command line offer the same ones in this order."""
