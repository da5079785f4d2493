"""Campaigns in the history: what messages are compared with, kept from one start to the next."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.triage.campaigns import WINDOW, Example, Grouper
from app.triage.store.adding import last_id

if TYPE_CHECKING:
    import sqlite3


class Campaigns:
    """Tells which campaign a message belongs to, for whoever holds the connection that writes."""

    def __init__(self) -> None:
        self._grouper: Grouper | None = None
        self._last = 0

    def grouper(self, connection: sqlite3.Connection) -> Grouper:
        """Return what tells campaigns apart, with those that another process has begun."""
        last = last_id(connection, "example")
        if self._grouper is None or last != self._last:
            found = connection.execute(
                "SELECT campaign, template, first, domains FROM example ORDER BY id DESC LIMIT ?",
                (WINDOW,),
            ).fetchall()
            examples = (
                Example(campaign, template, first, tuple(json.loads(domains)))
                for campaign, template, first, domains in reversed(found)
            )
            (highest,) = connection.execute("SELECT max(campaign) FROM example").fetchone()
            self._grouper = Grouper(examples, last=highest or 0)
            self._last = last
        return self._grouper

    def save(self, connection: sqlite3.Connection) -> None:
        """Write what was learnt, if anything was, in the transaction in which it was."""
        news = self._grouper.news() if self._grouper else []
        if news:
            connection.executemany(
                "INSERT INTO example (campaign, template, first, domains) VALUES (?, ?, ?, ?)",
                [(one.key, one.template, one.first, json.dumps(one.domains)) for one in news],
            )
            self._last = last_id(connection, "example")
