"""Calendar entries (RFC 5545): the text an invitation shows, and its links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.mail import limits, links, text

_SHOWN: Final = ("SUMMARY", "DESCRIPTION", "LOCATION", "ORGANIZER", "URL", "COMMENT", "ATTACH")
_FOLD: Final = re.compile(r"\n[ \t]")
_ESCAPES: Final = {"n": "\n", "N": "\n"}
_ESCAPE: Final = re.compile(r"\\(.)")
_NAME: Final = re.compile(r';CN="?([^";:]{1,200})', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar file shows.

    Attributes:
        text: Of all entries, bounded.
        links: Addresses in it.
    """

    text: str
    links: tuple[str, ...]


def read(content: str) -> Entry:
    """Return what the calendar file ``content`` shows; never raises."""
    content = content[: limits.ATTACHMENT_TEXT].replace("\r\n", "\n")
    shown: list[str] = []
    for line in _FOLD.sub("", content).split("\n"):
        name, _, value = line.partition(":")
        key = name.partition(";")[0].strip().upper()
        if key not in _SHOWN:
            continue
        if key == "ORGANIZER":
            named = _NAME.search(name)
            shown.append(f"{named[1]} {value}" if named else value)
        else:
            shown.append(_ESCAPE.sub(lambda m: _ESCAPES.get(m[1], m[1]), value))
    body = text.clean_lines("\n".join(shown))
    found = {links.as_address(body[start:end]) for start, end in links.written(body)}
    return Entry(body, tuple(sorted(found))[: limits.ATTACHMENT_LINKS])
