"""Comma-separated values and JSON Lines, written record by record."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from app.triage.exports import cells
from app.triage.records import as_json, printable_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.triage.exports.options import Options
    from app.triage.records import Record
    from app.triage.store.values import Row


class Csv:
    """Comma-separated values with a heading (RFC 4180); no cell is a formula."""

    def __init__(self, stream: TextIO, *columns: str) -> None:
        """Write the heading.

        Args:
            stream: Opened with ``newline=""``.
            *columns: The names of the columns.
        """
        self._rows = csv.writer(stream)
        self._rows.writerow(columns)

    def write(self, values: Iterable[cells.Value]) -> None:
        """Write one row."""
        self._rows.writerow([cells.cell(value) for value in values])


def record_csv(stream: TextIO) -> Csv:
    """Return what writes the values of records (:func:`app.triage.exports.cells.values`)."""
    return Csv(stream, *(column.name for column in cells.COLUMNS))


def write_csv(stream: TextIO, rows: Iterable[tuple[Row, Record | None]], options: Options) -> None:
    """Write rows of the history as comma-separated values."""
    names = [column.name for column in cells.COLUMNS] + [column.name for column in cells.REVIEW]
    writer = Csv(stream, *names)
    for row, record in rows:
        writer.write(cells.kept_values(row, record, dead=options.defanged))


def write_json_lines(
    stream: TextIO,
    rows: Iterable[tuple[Row, Record | None]],
    options: Options,  # noqa: ARG001 - programs read it: it is what it is
) -> None:
    """Write rows of the history as the records they have (see ``Record.fields``), in pure ASCII.

    What the user said of a message and its campaign follow as "review", where there is any. What
    is no message has "source", "index" and "problem" alone.
    """
    for row, record in rows:
        fields = (
            record.fields()
            if record
            else {
                "source": printable_path(row.locator.path),
                "index": row.locator.index,
                "problem": row.subject,
            }
        )
        review = _review(row)
        if review:
            fields["review"] = review
        stream.write(as_json(fields) + "\n")


def _review(row: Row) -> dict[str, object]:
    found: dict[str, object] = {}
    if row.campaign:
        found["campaign"] = row.campaign
    if row.decision:
        found["decision"] = str(row.decision)
    if row.marked:
        found["marked"] = True
    if row.note:
        found["note"] = row.note
    return found
