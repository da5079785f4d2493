"""What the user says of messages: what they are, that they matter, and notes.

It is said of the message, so that whoever meets it again meets it there too; its rows repeat it, so
that they can be sorted by it. What is no message has only its row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.triage.store import coding
from app.triage.store.adding import slices

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from app.model.assessment import Verdict


def decide(connection: sqlite3.Connection, ids: Sequence[int], verdict: Verdict | None) -> None:
    """Say what the messages of rows are; None takes it back."""
    _set(connection, "decision", None if verdict is None else coding.CODES[verdict], ids)


def mark(connection: sqlite3.Connection, ids: Sequence[int], *, marked: bool) -> None:
    """Mark the messages of rows, or take the marks away."""
    _set(connection, "marked", int(marked), ids)


def annotate(connection: sqlite3.Connection, row_id: int, note: str) -> None:
    """Write a note about the message of a row."""
    _set(connection, "note", coding.plain(note), [row_id])


def of_campaign(connection: sqlite3.Connection, campaign: int, job: int) -> list[int]:
    """Return the rows of a campaign in a job."""
    found = connection.execute("SELECT id FROM row WHERE job = ? AND campaign = ?", (job, campaign))
    return [row[0] for row in found]


def _set(
    connection: sqlite3.Connection, column: str, value: int | str | None, ids: Sequence[int]
) -> None:
    for places, piece in slices(ids):
        messages = f"SELECT message FROM row WHERE id IN ({places})"  # noqa: S608
        connection.execute(
            f"UPDATE message SET {column} = ? WHERE id IN ({messages})",  # noqa: S608
            (value, *piece),
        )
        connection.execute(
            f"UPDATE row SET {column} = ? WHERE id IN ({places}) OR message IN ({messages})",  # noqa: S608
            (value, *piece, *piece),
        )
