"""Indicators as comma-separated values."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from app.triage.exports.indicators import Indicator, Kind, gather
from app.triage.exports.text_files import Csv
from app.triage.visible import defanged_target

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.triage.exports.options import Options
    from app.triage.records import Record
    from app.triage.store.values import Row


def write(stream: TextIO, rows: Iterable[tuple[Row, Record | None]], options: Options) -> None:
    """Write the indicators of rows of the history, most frequent first within each type."""
    names = ("type", "value", "messages", "first seen", "last seen", "fraud", "example")
    writer = Csv(stream, *names)
    for found in gather(rows, options):
        writer.write(
            (
                str(found.kind),
                dead(found) if options.defanged else found.value,
                found.messages,
                _day(found.first),
                _day(found.last),
                found.chance,
                found.example,
            )
        )


def dead(indicator: Indicator) -> str:
    """Return an indicator so that nothing takes it for an address that can be opened."""
    if indicator.kind is Kind.URL:
        return defanged_target(indicator.value)
    if indicator.kind in {Kind.FILE, Kind.MESSAGE}:
        return indicator.value
    return indicator.value.replace("@", "[@]").replace(".", "[.]")


def _day(date: datetime | None) -> str | None:
    return None if date is None else date.date().isoformat()
