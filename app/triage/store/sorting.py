"""The ids of the rows that pass a filter, sorted, for a table that is scrolled and sorted at will.

SQLite finds and NumPy sorts, which takes a third of the time. How rows are sorted by a text is
worked out by SQLite once and remembered, since the texts of a row never change.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.triage.store import queries, words
from app.triage.store.values import Filter, Order, SortKey

if TYPE_CHECKING:
    import sqlite3

Numbers: TypeAlias = NDArray[np.int64]

_NUMBERS: Final = {
    SortKey.RISK: "risk",
    SortKey.CHANCE: "chance",
    SortKey.DATE: "instant",
    SortKey.DECISION: "decision",
}
_TEXTS: Final = {
    SortKey.SENDER: (("sender",), ""),
    SortKey.SENDER_DOMAIN: (("sender_domain",), ""),
    SortKey.SUBJECT: (("subject",), ""),
    SortKey.LANGUAGE: (("language",), ""),
    SortKey.SOURCE: (("sorted", "place"), "JOIN path ON path.id = row.path"),
}
"""What is sorted by, and the table it is in besides ``row``."""
_UNKNOWN: Final = -(1 << 62)
"""Stands for what is not known, which comes last whichever way is sorted."""
_REMEMBERED: Final = 12
"""Orders; one of 100,000 rows takes 0.4 MB."""


@dataclass(frozen=True, slots=True)
class _Ranks:
    """How the rows of a job are sorted by a text.

    Attributes:
        first: The lowest id.
        ranks: int32, by id minus ``first``; equal texts have equal ranks. 0 for no such row.
        unknown: The rank of rows without such a text; -1 if there are none.
    """

    first: int
    ranks: NDArray[np.int32]
    unknown: int


class Sorter:
    """Sorts rows, and remembers how they are sorted by texts. For any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ranks: dict[tuple[int | None, SortKey], _Ranks] = {}

    def ids(self, connection: sqlite3.Connection, wanted: Filter, order: Order) -> Numbers:
        """Return the ids of the rows that pass a filter, sorted."""
        if order.key is SortKey.POSITION:
            (ids,) = _columns(connection, wanted)
            return ids[::-1] if order.descending else ids
        if order.key is SortKey.CAMPAIGN:
            ids, jobs, campaigns = _columns(connection, wanted, "job", "campaign")
            return ids[_by_size(connection, jobs, campaigns, descending=order.descending)]
        if order.key in _TEXTS:
            (ids,) = _columns(connection, wanted)
            values = self._by_text(connection, wanted.job, order.key, ids)
        else:
            ids, values = _columns(connection, wanted, _NUMBERS[order.key])
        return ids[_sorted(values, descending=order.descending)]

    def _by_text(
        self, connection: sqlite3.Connection, job: int | None, key: SortKey, ids: Numbers
    ) -> Numbers:
        """Return a number for each of ``ids`` by which they are sorted as by their texts."""
        if not len(ids):
            return ids
        with self._lock:
            known = self._ranks.get((job, key))
        if known is None or int(ids.max()) - known.first >= len(known.ranks):
            known = _ranks(connection, job, key)
            with self._lock:
                self._ranks.pop((job, key), None)
                self._ranks[job, key] = known
                while len(self._ranks) > _REMEMBERED:
                    del self._ranks[next(iter(self._ranks))]
        values = known.ranks[ids - known.first].astype(np.int64)
        values[values == known.unknown] = _UNKNOWN
        return values


def _columns(connection: sqlite3.Connection, wanted: Filter, *names: str) -> list[Numbers]:
    """Return ids and columns of the rows that pass a filter, in the order of the input."""
    texts = words.query(wanted.text)
    condition, values = queries.where(replace(wanted, text=""))
    columns = ["id", *names, *(["message"] if texts else [])]
    # As one text each, because a row that is fetched hands the interpreter's lock to other
    # threads and waits to get it back: 100,000 times. SQLite keeps the order of the inner query.
    found = connection.execute(
        f"SELECT {', '.join(f'group_concat(coalesce({c}, {_UNKNOWN}))' for c in columns)} "  # noqa: S608
        f"FROM (SELECT row.id, {', '.join(['row.job', *columns[1:]])} "
        f"FROM row WHERE {condition} ORDER BY row.job, position)",
        values,
    ).fetchone()
    arrays = [_numbers(text) for text in found]
    if texts:
        matching = _matching(connection, texts, arrays.pop())
        arrays = [array[matching] for array in arrays]
    return arrays


def _matching(connection: sqlite3.Connection, query: str, messages: Numbers) -> NDArray[np.bool_]:
    """Return which of ``messages`` have the words of a query."""
    (text,) = connection.execute(
        "SELECT group_concat(rowid) FROM search WHERE search MATCH ?", (query,)
    ).fetchone()
    found = _numbers(text)
    # What is no message has a number far below 0.
    messages = np.maximum(messages, 0)
    marks = np.zeros(max(int(found.max(initial=0)), int(messages.max(initial=0))) + 1, np.bool_)
    marks[found] = True
    return marks[messages]


def _numbers(text: str | None) -> Numbers:
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def _sorted(values: Numbers, *, descending: bool) -> NDArray[np.intp]:
    """Return the places of ``values`` sorted; equal ones keep their order, unknown ones go last."""
    unknown = values == _UNKNOWN
    keys = np.where(unknown, -_UNKNOWN, -values if descending else values)
    return np.argsort(keys, kind="stable")


def _by_size(
    connection: sqlite3.Connection, jobs: Numbers, campaigns: Numbers, *, descending: bool
) -> NDArray[np.intp]:
    """Return the places of rows sorted by the size of their campaigns, each together."""
    sizes = np.full(len(jobs), _UNKNOWN, np.int64)
    for job in sorted(set(jobs.tolist())):
        listed, counted = (
            _numbers(text)
            for text in connection.execute(
                "SELECT group_concat(campaign), group_concat(size) FROM "
                "(SELECT campaign, size FROM share WHERE job = ? AND size > 1 ORDER BY campaign)",
                (job,),
            ).fetchone()
        )
        if len(listed):
            here = jobs == job
            at = np.minimum(np.searchsorted(listed, campaigns[here]), len(listed) - 1)
            sizes[here] = np.where(listed[at] == campaigns[here], counted[at], _UNKNOWN)
    alone = sizes == _UNKNOWN
    together = np.where(alone, 0, campaigns)
    keys = np.where(alone, -_UNKNOWN, -sizes if descending else sizes)
    return np.lexsort((together, keys))


def _ranks(connection: sqlite3.Connection, job: int | None, key: SortKey) -> _Ranks:
    """Have the rows of a job, or of all, sorted by a text."""
    texts, table = _TEXTS[key]
    condition, values = queries.where(Filter(job=job))
    ids, counts, unknown = connection.execute(
        "SELECT group_concat(ids), group_concat(number), total(number) FILTER (WHERE text IS NULL) "  # noqa: S608
        f"FROM (SELECT {texts[0]} AS text, group_concat(row.id) AS ids, count(*) AS number "
        f"FROM row {table} WHERE {condition} GROUP BY {', '.join(texts)} "
        f"ORDER BY {', '.join(texts)})",
        values,
    ).fetchone()
    listed, numbers = _numbers(ids), _numbers(counts)
    first = int(listed.min())
    by_id = np.zeros(int(listed.max()) - first + 1, np.int32)
    by_id[listed - first] = np.repeat(np.arange(1, len(numbers) + 1, dtype=np.int32), numbers)
    return _Ranks(first, by_id, 1 if unknown else -1)  # what is unknown is sorted first
