"""An Excel workbook (ECMA-376), written row by row in bounded memory, the same bytes each time."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO, Final

from app.triage.exports import cells
from app.triage.exports.options import judged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from app.triage.exports.options import Options
    from app.triage.records import Record
    from app.triage.store.values import Row

ROWS: Final = 1_048_575
"""Of one sheet, below its heading; what is more goes to further sheets."""
_MADE: Final = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Stands in the file as its date, so that the same results are the same bytes."""
_FILLS: Final = {
    "fraud": "#F8D7DA",
    "cannot-tell": "#FFF3CD",
    "unreadable": "#E9DDF3",
    "advertising": "#DCE9F8",
    "legitimate": "#DDF1E1",
}
_SETTINGS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_COLUMNS: Final[tuple[cells.Column | cells.ReviewColumn, ...]] = (*cells.COLUMNS, *cells.REVIEW)
_VERDICT: Final = [column.name for column in _COLUMNS].index("verdict")


def write(stream: BinaryIO, rows: Iterable[tuple[Row, Record | None]], options: Options) -> None:
    """Write rows of the history as a workbook; no cell is a formula or a link."""
    # Its loading takes as long as the whole command line needs to start.
    import xlsxwriter

    # What does not fit into memory waits on disk, in a folder only this user can read.
    with tempfile.TemporaryDirectory(prefix="dipnet-") as folder:
        book = xlsxwriter.Workbook(stream, {**_SETTINGS, "tmpdir": folder})
        book.set_properties({"title": "Dipnet", "created": _MADE})
        sheets = _Sheets(book)
        for row, record in rows:
            sheets.write(row, list(cells.kept_values(row, record, dead=options.defanged)))
        sheets.finish()
        book.close()


class _Sheets:
    """Sheets that are filled one after the other."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F0F2F5"})
        self._plain = book.add_format({"valign": "top"})
        self._share = book.add_format({"valign": "top", "num_format": "0.0 %"})
        self._verdicts: dict[str, Format] = {
            verdict: book.add_format({"valign": "top", "bg_color": colour})
            for verdict, colour in _FILLS.items()
        }
        self._count = 0
        self._used = 0
        self._sheet = self._begin()

    def _begin(self) -> Worksheet:
        self._count += 1
        self._used = 0
        sheet = self._book.add_worksheet(
            "Messages" if self._count == 1 else f"Messages {self._count}"
        )
        for index, column in enumerate(_COLUMNS):
            sheet.set_column(index, index, column.width)
            sheet.write_string(0, index, column.name, self._head)
        sheet.freeze_panes(1, 0)
        return sheet

    def write(self, row: Row, values: list[cells.Value]) -> None:
        if self._used == ROWS:
            self.finish()
            self._sheet = self._begin()
        self._used += 1
        for index, value in enumerate(values):
            if isinstance(value, float):
                self._sheet.write_number(self._used, index, value, self._share)
            elif isinstance(value, int):
                self._sheet.write_number(self._used, index, value, self._plain)
            elif value:
                style = self._plain
                if index == _VERDICT:
                    style = self._verdicts.get(str(judged(row)), self._plain)
                self._sheet.write_string(self._used, index, cells.cell(value), style)

    def finish(self) -> None:
        self._sheet.autofilter(0, 0, self._used, len(_COLUMNS) - 1)
