"""Which rows pass a filter, and what there is among them."""

from __future__ import annotations

import json
import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from app.model.assessment import Verdict
from app.triage.store import coding, reading, words
from app.triage.store.adding import slices
from app.triage.store.coding import MILLION
from app.triage.store.values import Campaign, Facets, Filter

if TYPE_CHECKING:
    import sqlite3


def where(wanted: Filter) -> tuple[str, list[Any]]:
    """Return a condition on the table ``row`` and its parameters."""
    found: list[tuple[str, list[Any]]] = [
        *_of_place(wanted),
        *_of_content(wanted),
        *_of_user(wanted),
    ]
    if not found:
        return "1", []
    return " AND ".join(text for text, _ in found), [v for _, values in found for v in values]


def _of_place(wanted: Filter) -> list[tuple[str, list[Any]]]:
    found: list[tuple[str, list[Any]]] = []
    if wanted.job is not None:
        found.append(("row.job = ?", [wanted.job]))
    if wanted.campaign is not None:
        found.append(("campaign = ?", [wanted.campaign]))
    if wanted.since is not None:
        found.append(("day >= ?", [wanted.since.toordinal()]))
    if wanted.until is not None:
        found.append(("day <= ?", [wanted.until.toordinal()]))
    return found


def _of_content(wanted: Filter) -> list[tuple[str, list[Any]]]:
    found: list[tuple[str, list[Any]]] = []
    if wanted.verdicts is not None:
        codes = sorted(coding.CODES[verdict] for verdict in wanted.verdicts)
        found.append((f"verdict IN ({', '.join('?' * len(codes))})", codes))
    if query := words.query(wanted.text):
        matching = "row.message IN (SELECT rowid FROM search WHERE search MATCH ?)"
        found.append((matching, [query]))
    if wanted.sender_domain:
        found.append(("sender_domain = ?", [coding.plain(wanted.sender_domain)]))
    if wanted.link_domain:
        leading = (
            "row.message IN (SELECT message FROM link "
            "WHERE domain = (SELECT id FROM domain WHERE name = ?))"
        )
        found.append((leading, [coding.plain(wanted.link_domain)]))
    if wanted.language:
        found.append(("language = ?", [coding.plain(wanted.language)]))
    if wanted.chance is not None:
        low, high = wanted.chance
        last = MILLION if high >= 1 else math.ceil(high * MILLION - 0.5) - 1
        found.append(("chance BETWEEN ? AND ?", [math.ceil(low * MILLION - 0.5), last]))
    return found


def _of_user(wanted: Filter) -> list[tuple[str, list[Any]]]:
    found: list[tuple[str, list[Any]]] = []
    if wanted.marked is not None:
        found.append(("marked = ?", [int(wanted.marked)]))
    if wanted.decided is not None:
        found.append((f"decision IS {'NOT ' if wanted.decided else ''}NULL", []))
    if wanted.changed:
        found.append(("previous IS NOT NULL", []))
    return found


def counts(connection: sqlite3.Connection, wanted: Filter) -> dict[Verdict | None, int]:
    """Return how many rows of each verdict pass a filter."""
    condition, values = where(wanted)
    found = connection.execute(
        f"SELECT verdict, count(*) FROM row WHERE {condition} "  # noqa: S608
        "GROUP BY verdict ORDER BY verdict DESC",
        values,
    )
    return {coding.VERDICTS[code]: count for code, count in found}


def histogram(connection: sqlite3.Connection, wanted: Filter, bins: int) -> list[int]:
    """Return how many rows have a chance of fraud in each of ``bins`` equal parts of 0 to 1."""
    condition, values = where(wanted)
    found = connection.execute(
        f"SELECT min(chance * ? / {MILLION}, ? - 1), count(*) FROM row "  # noqa: S608
        f"WHERE chance IS NOT NULL AND {condition} GROUP BY 1",
        [bins, bins, *values],
    )
    by_bin = dict(found.fetchall())
    return [by_bin.get(number, 0) for number in range(bins)]


def facets(connection: sqlite3.Connection, wanted: Filter, most: int) -> Facets:
    """Return what the rows that pass a filter can be narrowed down by."""
    condition, values = where(wanted)

    def frequent(column: str, tables: str) -> tuple[tuple[str, int], ...]:
        found = connection.execute(
            f"SELECT {column}, count(*) FROM {tables} "  # noqa: S608
            f"WHERE {column} IS NOT NULL AND {condition} "
            f"GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            [*values, most],
        )
        return tuple(found.fetchall())

    linked = frequent("link.domain", "row JOIN link ON link.message = row.message")
    names = _domain_names(connection, [number for number, _ in linked])
    return Facets(
        languages=frequent("language", "row"),
        sender_domains=frequent("sender_domain", "row"),
        link_domains=tuple((names[number], count) for number, count in linked),
    )


def _domain_names(connection: sqlite3.Connection, numbers: list[Any]) -> dict[Any, str]:
    return {
        number: name
        for places, piece in slices(numbers)
        for number, name in connection.execute(
            f"SELECT id, name FROM domain WHERE id IN ({places})",  # noqa: S608
            piece,
        )
    }


def campaigns(connection: sqlite3.Connection, wanted: Filter, most: int) -> list[Campaign]:
    """Return the campaigns of which two or more rows pass a filter, largest first."""
    condition, values = where(wanted)
    groups = connection.execute(
        "SELECT campaign, count(*), min(id), avg(chance), "  # noqa: S608
        "min(decision), max(decision), count(decision) "
        f"FROM row WHERE campaign > 0 AND {condition} GROUP BY campaign HAVING count(*) > 1 "
        "ORDER BY 2 DESC, campaign LIMIT ?",
        [*values, most],
    ).fetchall()
    condition += " AND campaign IN (SELECT value FROM json_each(?))"
    values = [*values, json.dumps([group[0] for group in groups])]
    verdicts = _tallied(connection, "verdict", "row", condition, values)
    senders = _tallied(connection, "sender_domain", "row", condition, values)
    linked = _tallied(
        connection,
        "link.domain",
        "row JOIN link ON link.message = row.message",
        condition,
        values,
    )
    links = {key: tally.most_common(1)[0][0] for key, tally in linked.items()}
    names = _domain_names(connection, sorted(set(links.values())))
    subjects = _subjects(connection, [group[2] for group in groups])
    return [
        Campaign(
            id=key,
            size=size,
            subject=subjects.get(first, ""),
            sender_domain=senders[key].most_common(1)[0][0] if key in senders else "",
            link_domain=names[links[key]] if key in links else "",
            chance=None if chance is None else round(chance) / MILLION,
            verdicts={coding.VERDICTS[code]: n for code, n in sorted(verdicts[key].items())[::-1]},
            decision=coding.VERDICTS[low] if decided == size and low == high else None,
        )
        for key, size, first, chance, low, high, decided in groups
    ]


def _tallied(
    connection: sqlite3.Connection,
    column: str,
    tables: str,
    condition: str,
    values: list[Any],
) -> dict[int, Counter[Any]]:
    """Return how often each value of a column occurs in each campaign."""
    found: dict[int, Counter[Any]] = {}
    for campaign, value, count in connection.execute(
        f"SELECT campaign, {column}, count(*) FROM {tables} "  # noqa: S608
        f"WHERE {column} IS NOT NULL AND {condition} GROUP BY 1, 2 ORDER BY 1, 2",
        values,
    ):
        found.setdefault(campaign, Counter())[value] = count
    return found


def _subjects(connection: sqlite3.Connection, rows: list[int]) -> dict[int, str]:
    return {row.id: row.subject for row in reading.rows(connection, rows)}
