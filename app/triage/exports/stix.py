"""Indicators as a bundle of STIX 2.1 (OASIS Standard, 10 June 2021), the same bytes each time.

Identifiers are made from what they stand for and times come from the messages, so that exporting
the same messages again gives the same objects.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TextIO
from uuid import UUID, uuid5

from app.triage.exports.indicators import Indicator, Kind, gather
from app.triage.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.triage.exports.options import Options
    from app.triage.records import Record
    from app.triage.store.values import Row

_NAMESPACE: Final = UUID("a4d7c0de-9b1f-5e63-8f6a-2d1c3b5e7f90")
"""Of Dipnet's identifiers, chosen once (RFC 9562 section 5.5)."""
_ISSUED: Final = "2026-01-01T00:00:00.000Z"
_UNDATED: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands for the date of messages that have none."""
_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NAMES: Final = {
    Kind.DOMAIN: "Domain",
    Kind.IP: "IP address",
    Kind.URL: "Web address",
    Kind.EMAIL: "Mail address",
    Kind.FILE: "Attachment",
    Kind.MESSAGE: "Message",
}


def write(stream: TextIO, rows: Iterable[tuple[Row, Record | None]], options: Options) -> None:
    """Write the indicators of rows of the history as a bundle, in pure ASCII."""
    author: dict[str, object] = {
        "type": "identity",
        "spec_version": "2.1",
        "id": f"identity--{uuid5(_NAMESPACE, 'identity')}",
        "created": _ISSUED,
        "modified": _ISSUED,
        "name": "Dipnet",
        "identity_class": "system",
    }
    objects = [author]
    objects += [_object(found, str(author["id"])) for found in gather(rows, options)]
    identity = "|".join(f"{item['id']} {item['modified']}" for item in objects)
    stream.write(f'{{"type": "bundle", "id": "bundle--{uuid5(_NAMESPACE, identity)}", "objects": [')
    # One object a line: indented, they would take five times as long to write.
    lines = (json.dumps(item, ensure_ascii=True) for item in objects)
    stream.writelines(f"{',' if place else ''}\n{line}" for place, line in enumerate(lines))
    stream.write("\n]}\n")


def _object(found: Indicator, author: str) -> dict[str, object]:
    created = _time(found.first)
    # The same thing seen at another time is another object: STIX lets no one change "created".
    identity = uuid5(_NAMESPACE, f"{found.kind}|{_unicode(found.value)}|{created}")
    messages = "1 message" if found.messages == 1 else f"{found.messages} messages"
    made: dict[str, object] = {
        "type": "indicator",
        "spec_version": "2.1",
        "id": f"indicator--{identity}",
        "created_by_ref": author,
        "created": created,
        "modified": _time(found.last or found.first),
        "name": f"{_NAMES[found.kind]} {visible(found.value)}",
        "description": f"Met in {messages} examined with Dipnet.",
        "indicator_types": ["malicious-activity"],
        "pattern": _pattern(found),
        "pattern_type": "stix",
        "valid_from": created,
    }
    if found.chance is not None:
        made["confidence"] = round(100 * found.chance)
    return made


def _pattern(found: Indicator) -> str:
    """Return the STIX pattern that matches an indicator (STIX 2.1 section 9)."""
    value = _unicode(found.value)
    if found.kind is Kind.DOMAIN:
        return f"[domain-name:value = {_quoted(value)}]"
    if found.kind is Kind.IP:
        family = "ipv6" if ":" in value else "ipv4"
        return f"[{family}-addr:value = {_quoted(value.strip('[]'))}]"
    if found.kind is Kind.URL:
        return f"[url:value = {_quoted(value)}]"
    if found.kind is Kind.EMAIL:
        return f"[email-addr:value = {_quoted(value)}]"
    return f"[file:hashes.'SHA-256' = {_quoted(value)}]"


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _time(date: datetime | None) -> str:
    """Return a time in the form of STIX: RFC 3339, milliseconds, UTC."""
    known = max(date or _UNDATED, _EARLIEST)
    return known.strftime("%Y-%m-%dT%H:%M:%S.") + f"{known.microsecond // 1000:03d}Z"


def _unicode(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
