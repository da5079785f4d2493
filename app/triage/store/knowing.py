"""Results that are in the history already, so that nothing is judged twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import app
from app.model.assessment import Explain
from app.model.policy import HARMLESS
from app.triage.store import coding
from app.triage.store.adding import slices
from app.triage.store.values import Known

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from app.triage.engine import Outcome

_HARMLESS: Final = frozenset(coding.CODES[verdict] for verdict in HARMLESS)
_QUERY: Final = """
    SELECT message.key, message.id, result.id, explained,
        campaign, language, sender_domain, decision, marked,
        (SELECT nullif(other.verdict, result.verdict) FROM result AS other
            JOIN judge ON judge.id = other.judge
            WHERE other.message = message.id AND other.judge <> result.judge AND judge.model <> ''
            ORDER BY other.id DESC LIMIT 1),
        verdict, risk, chance, instant, day, sender, subject
    FROM message JOIN result ON result.message = message.id AND result.judge = ?
    WHERE message.key IN ({places})"""
_BEFORE: Final = 4
_VERDICT: Final = 10


def known(
    connection: sqlite3.Connection, keys: Sequence[bytes], model: str, explain: Explain
) -> dict[bytes, Known]:
    """Return what is known of messages by their keys; what is not known is left out."""
    row = connection.execute(
        "SELECT id FROM judge WHERE model = ? AND program = ?", (model, app.__version__)
    ).fetchone()
    if row is None:
        return {}
    found: dict[bytes, Known] = {}
    for places, piece in slices(keys):
        for values in connection.execute(_QUERY.format(places=places), (row[0], *piece)):
            if values[3] or not _wanted(values[_VERDICT], explain):
                found[values[0]] = Known(values[1], values[2], values[_BEFORE:])
    return found


def _wanted(code: int, explain: Explain) -> bool:
    """Return whether a result with this verdict is to have reasons."""
    return explain is Explain.ALL or (explain is Explain.DOUBTFUL and code not in _HARMLESS)


def row_of(connection: sqlite3.Connection, job_id: int, outcome: Outcome) -> int | None:
    """Return the row of a job with this message and this result; None if there is none."""
    record = outcome.record
    if record is None:
        return None
    key = coding.message_key(record.sha256, outcome.locator)
    found = known(connection, [key], record.model, Explain.ALL).get(key)
    if found is None:
        return None
    row = connection.execute(
        "SELECT max(id) FROM row WHERE message = ? AND job = ? AND result = ?",
        (found.message, job_id, found.result),
    ).fetchone()
    return None if row[0] is None else int(row[0])


def recall(connection: sqlite3.Connection, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Return outcomes with the records of those that are known already put in."""
    wanted = sorted({o.known.result for o in outcomes if o.known is not None})
    found = {}
    for places, piece in slices(wanted):
        for result, *values in connection.execute(
            "SELECT result.id, key, verdict, model, record FROM result "  # noqa: S608
            "JOIN message ON message.id = result.message JOIN judge ON judge.id = result.judge "
            f"WHERE result.id IN ({places})",
            piece,
        ):
            found[result] = values

    def recalled(outcome: Outcome) -> Outcome:
        if outcome.known is None:
            return outcome
        key, verdict, model, blob = found[outcome.known.result]
        record = coding.decoded(
            blob, locator=outcome.locator, key=key, verdict=verdict, model=model
        )
        return replace(outcome, record=record, known=None)

    return [recalled(outcome) for outcome in outcomes]
