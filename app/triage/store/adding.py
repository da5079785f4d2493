"""Adding what was found: messages once, results once for each model, a row for each place."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import app
from app.model.assessment import Explain
from app.model.policy import HARMLESS
from app.triage.store import coding, words
from app.triage.store.coding import Columns
from app.triage.traits import NOTHING

if TYPE_CHECKING:
    import sqlite3

    from app.triage.campaigns import Grouper
    from app.triage.engine import Outcome
    from app.triage.item import Locator
    from app.triage.records import Record
    from app.triage.traits import Traits

_AT_ONCE: Final = 500
"""Values looked up in one statement."""
_INSERTED_AT_ONCE: Final = 64
"""Rows inserted by one statement."""

_ROW: Final = (
    "id", "job", "position", "message", "result",
    "campaign", "language", "sender_domain", "decision", "marked", "previous",
    "verdict", "risk", "chance", "instant", "day", "sender", "subject",
    "path", "place", "start", "length", "member", "problem",
)  # fmt: skip
_CAMPAIGN: Final = _ROW.index("campaign")
_VERDICT: Final = _ROW.index("verdict")


@dataclass(frozen=True, slots=True)
class Addition:
    """What is added to a job at once.

    Attributes:
        outcomes: In the order of the input.
        explain: Which of their results were given reasons.
        trail: Digest of the job's sources up to and with these.
    """

    outcomes: Sequence[Outcome]
    explain: Explain
    trail: bytes


def add(
    connection: sqlite3.Connection,
    job_id: int,
    addition: Addition,
    grouper: Callable[[], Grouper],
) -> list[int]:
    """Add rows to the end of a job, within the transaction of ``connection``; return their ids.

    Args:
        connection: The one that writes.
        job_id: The job.
        addition: What is added.
        grouper: Gives what tells campaigns apart; asked only if a message is new, for it reads
            thousands of examples.
    """
    count, tally = connection.execute(
        "SELECT count, tally FROM job WHERE id = ?", (job_id,)
    ).fetchone()
    writing = _Writing(connection, grouper, addition.explain)
    writing.look_up(addition.outcomes)
    first = last_id(connection, "row") + 1
    rows = [
        (first + number, job_id, count + number, *writing.values(outcome))
        for number, outcome in enumerate(addition.outcomes)
    ]
    writing.insert()
    _insert(connection, "row", _ROW, rows)
    shares = Counter(row[_CAMPAIGN] for row in rows if row[_CAMPAIGN])
    connection.executemany(
        "INSERT INTO share VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET size = size + excluded.size",
        [(job_id, campaign, size) for campaign, size in shares.items()],
    )
    counts = Counter(row[_VERDICT] for row in rows)
    connection.execute(
        "UPDATE job SET count = ?, tally = ?, size = size + ?, trail = ?, updated = ? WHERE id = ?",
        (
            count + len(rows),
            json.dumps([n + counts[code] for code, n in enumerate(json.loads(tally))]),
            sum(outcome.locator.length for outcome in addition.outcomes),
            addition.trail,
            now(),
            job_id,
        ),
    )
    return [row[0] for row in rows]


def last_id(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest id that was ever given in a table."""
    found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int((found.fetchone() or (0,))[0])


def now() -> int:
    """Return milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def slices(values: Sequence[Any]) -> Iterator[tuple[str, Sequence[Any]]]:
    """Yield values in pieces for one statement each, with the placeholders for them."""
    for start in range(0, len(values), _AT_ONCE):
        piece = values[start : start + _AT_ONCE]
        yield ", ".join("?" * len(piece)), piece


def is_explained(record: Record, explain: Explain) -> bool:
    """Return whether a record has every reason that could be given."""
    return explain is Explain.ALL or (
        explain is Explain.DOUBTFUL and record.verdict not in HARMLESS
    )


def _insert(
    connection: sqlite3.Connection, table: str, names: Sequence[str], values: Sequence[Any]
) -> None:
    """Insert rows, many with one statement: each step of one waits for the interpreter's lock."""
    row = f"({', '.join('?' * len(names))})"
    for start in range(0, len(values), _INSERTED_AT_ONCE):
        piece = values[start : start + _INSERTED_AT_ONCE]
        connection.execute(
            f"INSERT INTO {table} ({', '.join(names)}) "  # noqa: S608
            f"VALUES {', '.join([row] * len(piece))}",
            list(chain.from_iterable(piece)),
        )


@dataclass(slots=True)
class _Message:
    """What a row takes over from its message; the order is that of the columns."""

    id: int
    campaign: int
    language: str | None
    sender_domain: str | None
    decision: int | None
    marked: int


class _Writing:
    """One transaction: what it knows, and what it is going to insert."""

    def __init__(
        self, connection: sqlite3.Connection, grouper: Callable[[], Grouper], explain: Explain
    ) -> None:
        self._connection = connection
        self._grouper = cache(grouper)
        self._explain = explain
        self._messages: dict[bytes, _Message] = {}
        self._judges: dict[str, int] = {}
        self._results: dict[tuple[int, int], tuple[int, bool]] = {}
        self._verdicts: dict[int, list[tuple[int, int]]] = {}
        self._paths: dict[bytes, int] = {}
        self._domains: dict[str, int] = {}
        self._last_message = last_id(connection, "message")
        self._last_result = last_id(connection, "result")
        self._new_messages: list[tuple[object, ...]] = []
        self._new_results: list[tuple[object, ...]] = []
        self._new_domains: list[tuple[int, str]] = []
        self._new_links: list[tuple[int, int]] = []

    def look_up(self, outcomes: Sequence[Outcome]) -> None:
        """Learn what is in the tables already about the messages in ``outcomes``."""
        traits: dict[bytes, Traits] = {}
        for outcome in outcomes:
            if outcome.record is not None:
                key = coding.message_key(outcome.record.sha256, outcome.locator)
                traits.setdefault(key, outcome.traits or NOTHING)
        for places, piece in slices(list(traits)):
            for key, *values in self._connection.execute(
                "SELECT key, id, campaign, language, sender_domain, decision, marked "  # noqa: S608
                f"FROM message WHERE key IN ({places})",
                piece,
            ):
                self._messages[key] = _Message(*values)
        ids = [message.id for message in self._messages.values()]
        for places, piece in slices(ids):
            for message, judge, result, explained, verdict, model in self._connection.execute(
                "SELECT message, judge, result.id, explained, verdict, model "  # noqa: S608
                f"FROM result JOIN judge ON judge.id = judge WHERE message IN ({places}) "
                "ORDER BY result.id",
                piece,
            ):
                self._results[message, judge] = (result, bool(explained))
                if model:
                    self._verdicts.setdefault(message, []).append((judge, verdict))
        new = [found for key, found in traits.items() if key not in self._messages]
        self._name_domains(list(dict.fromkeys(domain for one in new for domain in _domains(one))))

    def _name_domains(self, names: Sequence[str]) -> None:
        """Learn the ids of domains, and give one to each that has none."""
        for places, piece in slices(names):
            self._domains.update(
                self._connection.execute(
                    f"SELECT name, id FROM domain WHERE name IN ({places})",  # noqa: S608
                    piece,
                )
            )
        (last,) = self._connection.execute("SELECT max(id) FROM domain").fetchone()
        new = [name for name in names if name not in self._domains]
        self._new_domains = list(enumerate(new, (last or 0) + 1))
        self._domains.update((name, number) for number, name in self._new_domains)

    def values(self, outcome: Outcome) -> tuple[object, ...]:
        """Return the values of a row from the third column on."""
        problem = None
        if outcome.record is not None:
            found = self._judged(outcome.record, outcome.traits or NOTHING, outcome.locator)
        elif outcome.known is not None:
            known = outcome.known
            found = (known.message, known.result, *known.values)
        else:
            problem = coding.plain(outcome.problem.text) if outcome.problem else ""
            nothing = Columns(0, 0, None, None, None, None, coding.sort_text(problem))
            found = (None, None, 0, None, None, None, 0, None, *nothing)
        place = outcome.locator
        return (
            *found,
            self._path(place.path),
            place.index,
            place.offset,
            place.length,
            coding.plain(place.member) or None,
            problem,
        )

    def insert(self) -> None:
        """Insert the messages and results that are new, and what belongs to them."""
        _insert(
            self._connection,
            "message",
            ("id", "key", "campaign", "language", "sender_domain", "words"),
            self._new_messages,
        )
        self._connection.executemany(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            [(message[0], message[-1]) for message in self._new_messages],
        )
        self._connection.executemany("INSERT INTO domain VALUES (?, ?)", self._new_domains)
        self._connection.executemany("INSERT INTO link VALUES (?, ?)", self._new_links)
        _insert(self._connection, "result", _RESULT, self._new_results)

    def _judged(self, record: Record, traits: Traits, locator: Locator) -> tuple[object, ...]:
        key = coding.message_key(record.sha256, locator)
        message = self._messages.get(key)
        if message is None:
            message = self._messages[key] = self._new_message(key, record, traits)
        columns = coding.columns(record)
        judge = self._judge(record.model)
        result = self._result(message.id, judge, record, columns)
        others = [v for other, v in self._verdicts.get(message.id, ()) if other != judge]
        previous = others[-1] if others and record.model and others[-1] != columns.verdict else None
        return (
            message.id,
            result,
            message.campaign,
            message.language,
            message.sender_domain,
            message.decision,
            message.marked,
            previous,
            *columns,
        )

    def _new_message(self, key: bytes, record: Record, traits: Traits) -> _Message:
        self._last_message += 1
        message = _Message(
            self._last_message,
            self._grouper().assign(traits),
            traits.language or None,
            coding.plain(traits.sender_domain) or None,
            None,
            0,
        )
        found = words.of_texts(
            record.sender or "",
            record.subject or "",
            *(attachment.name for attachment in record.attachments),
            *traits.link_domains,
            traits.text,
        )
        self._new_messages.append(
            (message.id, key, message.campaign, message.language, message.sender_domain, found)
        )
        self._new_links += [(message.id, self._domains[domain]) for domain in _domains(traits)]
        return message

    def _result(self, message: int, judge: int, record: Record, columns: Columns) -> int:
        explained = is_explained(record, self._explain)
        known = self._results.get((message, judge))
        if known is not None and (known[1] or not explained):
            return known[0]
        if known is not None:
            self._connection.execute(
                "UPDATE result SET explained = 1, record = ? WHERE id = ?",
                (coding.encoded(record), known[0]),
            )
            self._results[message, judge] = (known[0], True)
            return known[0]
        self._last_result += 1
        self._results[message, judge] = (self._last_result, explained)
        self._new_results.append(
            (
                self._last_result,
                message,
                judge,
                explained,
                *columns,
                coding.encoded(record),
            )
        )
        return self._last_result

    def _judge(self, model: str) -> int:
        if model not in self._judges:
            values = (model, app.__version__)
            self._connection.execute(
                "INSERT OR IGNORE INTO judge (model, program) VALUES (?, ?)", values
            )
            (self._judges[model],) = self._connection.execute(
                "SELECT id FROM judge WHERE model = ? AND program = ?", values
            ).fetchone()
        return self._judges[model]

    def _path(self, path: str) -> int:
        """Return the id of a path, which is inserted if need be."""
        name = coding.path_bytes(path)
        found = self._paths.get(name)
        if found is not None:
            return found
        row = self._connection.execute("SELECT id FROM path WHERE name = ?", (name,)).fetchone()
        if row is None:
            row = self._connection.execute(
                "INSERT INTO path (name, sorted) VALUES (?, ?) RETURNING id",
                (name, coding.plain(path).casefold()),
            ).fetchone()
        self._paths[name] = row[0]
        return int(row[0])


def _domains(traits: Traits) -> dict[str, None]:
    """Return the distinct domains that a message leads to, as SQLite takes them."""
    return dict.fromkeys([coding.plain(domain) for domain in traits.link_domains])


_RESULT: Final = (
    "id", "message", "judge", "explained",
    "verdict", "risk", "chance", "instant", "day", "sender", "subject",
    "record",
)  # fmt: skip
