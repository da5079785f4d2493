"""The header section: fields, folding, encoded words (RFC 5322 section 2.2, RFC 2047)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Final

from app.mail import charsets, limits
from app.mail.defects import Defects

_FIELD: Final = re.compile(r"^([!-9;-~]++)([ \t]*+):[ \t]?(.*+(?:\n[ \t].*+)*+)", re.MULTILINE)
_FIELD_LINE: Final = re.compile(rb"[!-9;-~]+[ \t]*:")
_ENCODED: Final = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]+")
_PLAIN: Final = bytes(range(32, 127))
_SPACE: Final = re.compile(r"[ \t\r\n]+")
_Q_ESCAPE: Final = re.compile(rb"=([0-9A-Fa-f]{2})")
_DATE_CHARACTERS: Final = 200
_UNIQUE: Final = frozenset(
    [
        "from",
        "sender",
        "reply-to",
        "to",
        "cc",
        "date",
        "subject",
        "message-id",
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
        "mime-version",
    ]
)
"""Fields that may occur once (RFC 5322 section 3.6, RFC 2045); which one counts differs."""


@dataclass(slots=True)
class Field:
    """One field as found.

    Attributes:
        name: As written.
        key: Lower-case.
        raw: The field's body, latin-1 decoded, still folded.
    """

    name: str
    key: str
    raw: str


@dataclass(slots=True)
class Section:
    """A header section and where the body begins.

    Attributes:
        fields: In the order of the source, bounded.
        body: Offset of the first byte of the body.
    """

    fields: list[Field]
    body: int


def read(data: bytes, defects: Defects) -> Section:
    """Read the header section that ``data`` begins with.

    Lines that are no fields are skipped if fields follow them (as most clients do); otherwise the
    body begins there. What was skipped is recorded.

    Args:
        data: With line ends normalised to LF.
        defects: Takes what was wrong.
    """
    start = 0
    while data.startswith(b"\n", start):
        start += 1
    end, body = _extent(data, start, defects)
    if end == start:
        return Section([], body if start == 0 or body > start else start)
    if end - start > limits.HEADER_BYTES:
        defects.add("headers-too-long")
        end = start + limits.HEADER_BYTES
    block = data[start:end].decode("latin-1")
    found = _FIELD.findall(block)
    if len(found) > limits.HEADER_FIELDS:
        defects.add("too-many-headers")
        del found[limits.HEADER_FIELDS :]
    fields = [Field(name, name.lower(), raw) for name, space, raw in found]
    lines = block.count("\n") + (not block.endswith("\n"))
    if len(found) + sum([raw.count("\n") for _, _, raw in found]) != lines:
        broken = _NOT_FIELD.search(data, start, end)
        if broken and not _FIELD_BEHIND.search(data, broken.end(), end + 1):
            # Nothing that looks like a header follows: this is the text, without an empty line.
            defects.add("headers-only", "The text begins without an empty line before it.")
            body = broken.start()
        else:
            _skipped(block, defects)
    if any(space for _, space, _ in found):
        defects.add("header-malformed", "There is a space before a colon.")
    return Section(fields, body)


_EMPTY_LINE: Final = re.compile(rb"\n[ \t]*\n")


def _extent(data: bytes, start: int, defects: Defects) -> tuple[int, int]:
    """Return where the header section that begins at ``start`` ends, and where the body begins."""
    if not _FIELD_LINE.match(data, start) and not data.startswith((b"From ", b">From "), start):
        return start, start
    found = _EMPTY_LINE.search(data, start)
    if not found:
        return _without_separator(data, start, defects)
    end, body = found.span()
    if body - end > 2:
        # White space alone: a folded line for some, the end of the headers for others.
        defects.add("header-separator")
        rest = data.find(b"\n\n", body)
        rest = len(data) if rest < 0 else rest
        following = data[body : min(rest, body + limits.HEADER_BYTES)].split(b"\n")
        if all(x[:1] in {b" ", b"\t"} or _FIELD_LINE.match(x) for x in following if x) and any(
            following
        ):
            return rest, min(rest + 2, len(data))
    return end, body


_NOT_FIELD: Final = re.compile(rb"^(?![!-9;-~]+[ \t]*:|[ \t\n]|>?From )[^\n]*\n", re.MULTILINE)
_FIELD_BEHIND: Final = re.compile(rb"^[A-Za-z][A-Za-z0-9-]*[ \t]*:", re.MULTILINE)


def _without_separator(data: bytes, start: int, defects: Defects) -> tuple[int, int]:
    """Return the extent of a header section that no empty line ends."""
    position = start
    limit = min(len(data), start + limits.HEADER_BYTES)
    while position < limit:
        end = data.find(b"\n", position)
        end = len(data) if end < 0 else end
        folded = data[position : position + 1] in {b" ", b"\t"}
        if not folded and not _FIELD_LINE.match(data, position):
            if data.startswith((b"From ", b">From "), position):
                position = end + 1
                continue
            if data[position:end].strip():
                defects.add("headers-only", "The text begins without an empty line before it.")
            return position, position
        position = end + 1
    if position < len(data):
        defects.add("headers-too-long")
    return min(position, len(data)), min(position, len(data))


def _skipped(block: str, defects: Defects) -> None:
    """Record lines of the header section that are no fields."""
    rest = _FIELD.sub("", block).strip("\n")
    for line in rest.split("\n", 5)[:5]:
        if line and not line.startswith(("From ", ">From ")):
            defects.add("header-malformed", line)
            return


def first(fields: Iterable[Field], key: str) -> Field | None:
    """Return the first field with the lower-case name ``key``."""
    return next((f for f in fields if f.key == key), None)


def duplicates(fields: Iterable[Field], defects: Defects) -> None:
    """Record fields that must be unique and are not."""
    seen: set[str] = set()
    for field in fields:
        if field.key in _UNIQUE:
            if field.key in seen:
                defects.add("header-duplicate", field.name)
            seen.add(field.key)


def values(fields: Sequence[Field], defects: Defects) -> list[str]:
    """Return the body of each field as :func:`value` does.

    Most mail has nothing to decode, which one look at all fields together tells.
    """
    unfolded = [
        f.raw.replace("\n\t", " ").replace("\n", "") if "\n" in f.raw else f.raw for f in fields
    ]
    joined = " ".join(unfolded)
    plain = joined.isascii() and not joined.encode("ascii").translate(None, _PLAIN)
    if not plain or ("?" in joined and "=?" in joined) or len(joined) > limits.FIELD_CHARACTERS:
        return [value(field.raw, defects) for field in fields]
    return [text.strip() for text in unfolded]


def value(raw: str, defects: Defects) -> str:
    """Return a field's body unfolded and decoded, control characters replaced by spaces."""
    if len(raw) > limits.FIELD_CHARACTERS:
        defects.add("header-too-long")
        raw = raw[: limits.FIELD_CHARACTERS]
    text = raw.replace("\n\t", " ").replace("\n", "") if "\n" in raw else raw
    if not text.isascii():
        text = _unencoded(text, defects)
    if "=?" in text:
        text = words(text, defects)
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    return text.strip()


def _unencoded(text: str, defects: Defects) -> str:
    """Return raw non-ASCII bytes of a header as text: UTF-8 (RFC 6532) or windows-1252."""
    data = text.encode("latin-1", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        defects.add("header-not-ascii")
        return charsets.decode(data, "", defects)


def words(text: str, defects: Defects) -> str:
    """Return ``text`` with its encoded words decoded (RFC 2047), forgiving as clients are.

    Adjacent words of one charset are joined before decoding, because broken encoders cut in the
    middle of a character. Words inside quoted strings and without space around them are decoded
    too: clients do.
    """
    out: list[str] = []
    pending: list[bytes] = []
    charset = ""
    position = 0
    for name, data, start, end in _encoded(text, defects):
        between = text[position:start]
        adjacent = bool(pending) and not between.strip(" \t")
        if not (adjacent and name == charset):
            if pending:
                out.append(charsets.decode(b"".join(pending), charset, defects))
                pending = []
            if not adjacent:
                out.append(between)
        charset = name
        pending.append(data)
        position = end
    if pending:
        out.append(charsets.decode(b"".join(pending), charset, defects))
    out.append(text[position:])
    decoded = "".join(out)
    if "=?" in text[position:] and position < len(text):
        defects.add("encoded-word", text[position:])
    return decoded


def _encoded(text: str, defects: Defects) -> Iterator[tuple[str, bytes, int, int]]:
    """Yield charset, decoded bytes, start and end of each encoded word."""
    for found in _ENCODED.finditer(text):
        charset, encoding, payload = found.groups()
        body = payload.encode("utf-8", "replace")
        if encoding in "qQ":
            data = _Q_ESCAPE.sub(lambda m: bytes((int(m[1], 16),)), body.replace(b"_", b" "))
        else:
            data = _b(body, defects)
        yield charset.split("*", 1)[0].lower(), data, found.start(), found.end()


def _b(body: bytes, defects: Defects) -> bytes:
    """Return the B encoding of one word decoded; padding may be missing or foreign."""
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        defects.add("encoded-word", body.decode("utf-8", "replace"))
        clean = body.rstrip(b"=")
        clean = clean[:-1] if len(clean) % 4 == 1 else clean
        try:
            return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))
        except binascii.Error:
            return b""


def date(raw: str, defects: Defects) -> datetime | None:
    """Return the moment a Date field names (RFC 5322 section 3.3), None if unreadable.

    A date without a zone is taken as UTC. ISO 8601 is read too: some senders write it.
    """
    usual = _DATE.match(raw)
    if usual:
        day, month, year, hour, minute, second, sign, hours, minutes = usual.groups()
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        try:
            return datetime(
                int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute),
                int(second or 0), tzinfo=_zone(-offset if sign == "-" else offset),
            )  # fmt: skip
        except (ValueError, KeyError):
            defects.add("date-malformed", raw)
            return None
    text = _SPACE.sub(" ", raw[:_DATE_CHARACTERS]).strip()
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text) if text[:4].isdigit() else parsedate_to_datetime(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        defects.add("date-malformed", text)
        return None
    return moment


_DATE: Final = re.compile(
    r"\s*(?:[A-Za-z]{3},\s+)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))?"
    r" ([+-])(\d\d)(\d\d)"
    r"\s*(?:\([A-Za-z]{1,5}\))?\s*\Z",
    re.ASCII,
)
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}


@lru_cache(maxsize=64)
def _zone(offset: timedelta) -> timezone:
    """Return the time zone of an offset from UTC.

    Raises:
        ValueError: It is a day or more.
    """
    return timezone(offset)
