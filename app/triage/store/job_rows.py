"""The jobs in the tables: begun, taken up, finished and removed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from app.triage.store import coding
from app.triage.store.adding import now
from app.triage.store.values import Job, JobState

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

REMOVED: Final = "removed"
"""State of a job whose rows are gone while what only they knew is still being deleted."""
_NONE: Final = json.dumps([0] * len(coding.VERDICTS))
_COLUMNS: Final = "id, name, paths, state, started, updated, count, tally, model, single"
_AT_ONCE: Final = 2_000
"""Messages deleted in one transaction, which takes a tenth of a second."""


def begin(
    connection: sqlite3.Connection,
    paths: Iterable[str | Path],
    model: str,
    *,
    name: str,
    state: JobState = JobState.RUNNING,
    single: bool = False,
) -> int:
    """Insert a job; return its id."""
    listed = json.dumps([str(path) for path in paths])
    moment = now()
    (number,) = connection.execute(
        "INSERT INTO job (name, paths, state, started, updated, model, single, count, tally, size, "
        "trail) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 0, x'') RETURNING id",
        (coding.plain(name), listed, str(state), moment, moment, model, single, _NONE),
    ).fetchone()
    return int(number)


def find(connection: sqlite3.Connection, job_id: int | None = None) -> list[Job]:
    """Return one job or all of them, newest first, in the states that were written last."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM job "  # noqa: S608
        "WHERE state <> ? AND (?2 IS NULL OR id = ?2) ORDER BY id DESC",
        (REMOVED, job_id),
    )
    return [_job(values) for values in found]


def single(connection: sqlite3.Connection) -> int | None:
    """Return the standing job of messages looked at one by one; None if there is none yet."""
    row = connection.execute(
        "SELECT id FROM job WHERE single AND state <> ?", (REMOVED,)
    ).fetchone()
    return None if row is None else int(row[0])


def set_state(
    connection: sqlite3.Connection, job_id: int, state: JobState, *, model: str | None = None
) -> None:
    """Write how far a job is, and which model goes on with it."""
    connection.execute(
        "UPDATE job SET state = ?, updated = ?, model = coalesce(?, model) WHERE id = ?",
        (str(state), now(), model, job_id),
    )


def cursor(connection: sqlite3.Connection, job_id: int) -> tuple[int, int, bytes]:
    """Return how many rows a job has, the bytes they stand for, and the digest of its sources."""
    count, size, trail = connection.execute(
        "SELECT count, size, trail FROM job WHERE id = ?", (job_id,)
    ).fetchone()
    return int(count), int(size), bytes(trail)


def clear(connection: sqlite3.Connection, job_id: int) -> None:
    """Delete the rows of a job, which is then as if it had just begun; results stay."""
    connection.execute("DELETE FROM row WHERE job = ?", (job_id,))
    connection.execute("DELETE FROM share WHERE job = ?", (job_id,))
    connection.execute(
        "UPDATE job SET count = 0, tally = ?, size = 0, trail = x'' WHERE id = ?", (_NONE, job_id)
    )


def strike(connection: sqlite3.Connection, job_id: int) -> None:
    """Delete the rows of a job, and have the rest of it deleted by :func:`sweep`."""
    clear(connection, job_id)
    connection.execute("UPDATE job SET state = ? WHERE id = ?", (REMOVED, job_id))


def is_struck(connection: sqlite3.Connection) -> bool:
    """Return whether there are jobs whose removal is not finished."""
    row = connection.execute("SELECT 1 FROM job WHERE state = ? LIMIT 1", (REMOVED,)).fetchone()
    return row is not None


def sweep(connection: sqlite3.Connection) -> bool:
    """Delete some of the messages that no row refers to; return whether that were the last."""
    gone = connection.execute(
        "SELECT id, words FROM message "
        "WHERE NOT EXISTS (SELECT 1 FROM row WHERE row.message = message.id) LIMIT ?",
        (_AT_ONCE,),
    ).fetchall()
    ids = [(number,) for number, _ in gone]
    connection.executemany(
        "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", gone
    )
    for statement in (
        "DELETE FROM link WHERE message = ?",
        "DELETE FROM result WHERE message = ?",
        "DELETE FROM message WHERE id = ?",
    ):
        connection.executemany(statement, ids)
    if len(gone) == _AT_ONCE:
        return False
    for statement in (
        "DELETE FROM path WHERE id NOT IN (SELECT path FROM row)",
        "DELETE FROM domain WHERE id NOT IN (SELECT domain FROM link)",
        "DELETE FROM example WHERE campaign NOT IN (SELECT campaign FROM message)",
        "DELETE FROM judge WHERE id NOT IN (SELECT judge FROM result)",
    ):
        connection.execute(statement)
    connection.execute("DELETE FROM job WHERE state = ?", (REMOVED,))
    return True


def _job(values: Sequence[Any]) -> Job:
    number, name, paths, state, started, updated, count, tally, model, alone = values
    return Job(
        id=number,
        name=name,
        paths=tuple(json.loads(paths)),
        state=JobState(state),
        started=_moment(started),
        updated=_moment(updated),
        count=count,
        counts={
            verdict: found
            for verdict, found in zip(coding.VERDICTS, json.loads(tally), strict=True)
            if found
        },
        model=model,
        single=bool(alone),
    )


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1_000, UTC)
