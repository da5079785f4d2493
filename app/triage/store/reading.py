"""Rows and records by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.triage.item import Locator
from app.triage.store import coding
from app.triage.store.adding import slices
from app.triage.store.coding import MILLION
from app.triage.store.values import Row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from app.triage.records import Record

_QUERY: Final = """
    SELECT row.id, row.job, row.position, path.name, place, start, length, member,
        row.verdict, row.chance, row.sender_domain, row.language, row.campaign, share.size,
        row.marked, coalesce(message.note, row.note), row.decision, row.previous, problem,
        message.key, judge.model, result.record
    FROM row JOIN path ON path.id = row.path
        LEFT JOIN share ON share.job = row.job AND share.campaign = row.campaign
        LEFT JOIN message ON message.id = row.message
        LEFT JOIN result ON result.id = row.result
        LEFT JOIN judge ON judge.id = result.judge
    WHERE row.id IN ({places})"""


def rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[Row]:
    """Return rows in the order of ``ids``; those that are gone are left out."""
    return [row for row, _ in records(connection, ids)]


def records(connection: sqlite3.Connection, ids: Sequence[int]) -> list[tuple[Row, Record | None]]:
    """Return rows with their records, None where there is no message; ordered as ``ids``."""
    found: dict[int, tuple[Row, Record | None]] = {}
    for places, piece in slices(ids):
        for values in connection.execute(_QUERY.format(places=places), piece):
            found[values[0]] = _row(values)
    return [found[one] for one in ids if one in found]


def _row(values: Sequence[Any]) -> tuple[Row, Record | None]:
    (
        row_id, job, position, name, place, start, length, member,
        verdict, chance, sender_domain, language, campaign, size,
        marked, note, decision, previous, problem, key, model, blob,
    ) = values  # fmt: skip
    locator = Locator(coding.path_text(name), place, start, length, member or "")
    record = None
    if blob is not None:
        record = coding.decoded(blob, locator=locator, key=key, verdict=verdict, model=model)
    together = size is not None and size > 1
    row = Row(
        id=row_id,
        job=job,
        position=position,
        locator=locator,
        verdict=coding.VERDICTS[verdict],
        chance=None if chance is None else chance / MILLION,
        sender=(record.sender if record else None) or "",
        sender_domain=sender_domain or "",
        subject=(record.subject or "") if record else problem or "",
        date=(record.date if record else None) or "",
        language=language or "",
        campaign=campaign if together else 0,
        campaign_size=size if together else 0,
        marked=bool(marked),
        note=note or "",
        decision=None if decision is None else coding.VERDICTS[decision],
        previous=None if previous is None else coding.VERDICTS[previous],
    )
    return row, record
