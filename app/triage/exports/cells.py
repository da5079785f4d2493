"""The columns of a table of results, and cells that no spreadsheet takes for a formula."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.triage.records import PROBABILITY_DIGITS, printable_path
from app.triage.visible import defanged, visible

if TYPE_CHECKING:
    from app.model.assessment import Probabilities
    from app.triage.records import Record
    from app.triage.store.values import Row

CHARACTERS: Final = 32_000
"""A spreadsheet's cell takes 32,767."""
_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), also full-width.
Tab and CR, which do so too, never come first: white space is folded."""
_SECOND: Final = re.compile("(;[ \"']*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")
"""Where a formula would begin for a spreadsheet that parts cells at semicolons, as those of many
countries do."""

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its heading.
        width: In a spreadsheet, in characters.
        value: What it holds of a record.
    """

    name: str
    width: int
    value: Callable[[Record], Value]


@dataclass(frozen=True, slots=True)
class ReviewColumn:
    """One column of what the history knows beside the record; see :class:`Column`."""

    name: str
    width: int
    value: Callable[[Row], Value]


def _share(of: Callable[[Probabilities], float]) -> Callable[[Record], Value]:
    def value(record: Record) -> Value:
        shares = record.probabilities
        return None if shares is None else round(of(shares), PROBABILITY_DIGITS)

    return value


COLUMNS: Final = (
    Column("source", 40, lambda r: printable_path(r.source)),
    Column("index", 7, lambda r: r.index),
    Column("sha256", 20, lambda r: r.sha256),
    Column("from", 36, lambda r: r.sender),
    Column("subject", 50, lambda r: r.subject),
    Column("date", 25, lambda r: r.date),
    Column("verdict", 14, lambda r: str(r.verdict)),
    Column("fraud", 10, _share(lambda shares: shares.fraud)),
    Column("advertising", 10, _share(lambda shares: shares.advertising)),
    Column("legitimate", 10, _share(lambda shares: shares.legitimate)),
    Column("complete", 9, lambda r: "yes" if r.complete else "no"),
    Column("defects", 24, lambda r: "; ".join(defect.code for defect in r.defects)),
    Column("reasons", 60, lambda r: " ".join(reason.text for reason in r.reasons)),
    Column(
        "links",
        36,
        lambda r: " ".join(dict.fromkeys(link.domain for link in r.links if link.domain)),
    ),
    Column("attachments", 30, lambda r: "; ".join(file.name for file in r.attachments)),
    Column("model", 14, lambda r: r.model),
)
"""What is known of every message."""
REVIEW: Final = (
    ReviewColumn("decision", 14, lambda row: row.decision and str(row.decision)),
    ReviewColumn("previous", 14, lambda row: row.previous and str(row.previous)),
    ReviewColumn("marked", 8, lambda row: "yes" if row.marked else None),
    ReviewColumn("note", 40, lambda row: row.note),
    ReviewColumn("campaign", 10, lambda row: row.campaign or None),
    ReviewColumn("language", 9, lambda row: row.language),
    ReviewColumn("sender domain", 24, lambda row: row.sender_domain),
    ReviewColumn("problem", 40, lambda row: None if row.verdict else row.subject),
)
"""What the history adds to it."""
_ADDRESSES: Final = frozenset({"from", "links", "sender domain"})
_LINE: Final = frozenset({"from", "subject", "reasons", "links", "sender domain", "problem"})
"""Columns in which web addresses and domains may stand."""


def values(record: Record) -> Iterator[Value]:
    """Yield what each of :data:`COLUMNS` holds of a message."""
    return (column.value(record) for column in COLUMNS)


def kept_values(row: Row, record: Record | None, *, dead: bool) -> Iterator[Value]:
    """Yield what each of :data:`COLUMNS` and :data:`REVIEW` holds of a row.

    Args:
        row: The row.
        record: Its record; None if there is no message.
        dead: Whether addresses are defanged.
    """
    for column in COLUMNS:
        value = column.value(record) if record else _without_message(column.name, row)
        yield _dead(column.name, value) if dead else value
    for review in REVIEW:
        value = review.value(row)
        yield _dead(review.name, value) if dead else value


def _without_message(name: str, row: Row) -> Value:
    if name == "source":
        return printable_path(row.locator.path)
    return row.locator.index if name == "index" else None


def _dead(name: str, value: Value) -> Value:
    if not isinstance(value, str) or name not in _LINE:
        return value
    return value.replace("@", "[@]").replace(".", "[.]") if name in _ADDRESSES else defanged(value)


def cell(value: Value) -> str:
    """Return ``value`` as the text of a cell that no spreadsheet takes for a formula.

    White space is folded, and characters without a shape or against the direction of the text are
    written out.
    """
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.{PROBABILITY_DIGITS}f}"
    shown = visible(" ".join(str(value)[:CHARACTERS].split()))[:CHARACTERS]
    if ";" in shown:
        shown = _SECOND.sub(r"\1'", shown)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
