"""Pages that build themselves: what plain script wrappers write, and data: addresses."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

from app.mail import limits

_WRAPPED: Final = re.compile(
    r"""(unescape|decodeURIComponent|decodeURI|atob)\s*\(\s*(["'`])([^"'`]{8,400000})\2""",
    re.IGNORECASE,
)
_UNICODE_ESCAPE: Final = re.compile(r"%u([0-9a-fA-F]{4})")
_SMUGGLES: Final = re.compile(
    r"msSaveOrOpenBlob|msSaveBlob|createObjectURL|\.download\s*=|new\s+Blob\s*\(", re.IGNORECASE
)
_MARKUP: Final = re.compile(r"<[a-z!/]|https?:", re.IGNORECASE)
_WRITTEN_PARTS: Final = 5
_DATA: Final = re.compile(r"data:([^,;]{0,100})((?:;[^,;]{0,100}){0,10}),", re.IGNORECASE)


def written_by_scripts(source: str) -> list[str]:
    """Return pages that scripts in ``source`` write from one encoded string each.

    Nothing is run: only the wrappers ``unescape("…")``, ``decodeURIComponent("…")`` and
    ``atob("…")`` are undone, one level deep, bounded.
    """
    if "unescape" not in source and "decodeURI" not in source and "atob" not in source:
        return []
    found: list[str] = []
    for match in _WRAPPED.finditer(source[: limits.HTML_CHARACTERS]):
        if len(found) >= _WRITTEN_PARTS:
            break
        content = _unwrapped(match[1].lower(), match[3])
        if content and _MARKUP.search(content):
            found.append(content)
    return found


def _unwrapped(function: str, argument: str) -> str:
    """Return what ``function`` gives for ``argument``."""
    if function == "atob":
        return _base64(argument).decode("utf-8", "replace")
    plain = _UNICODE_ESCAPE.sub(lambda m: chr(int(m[1], 16)), argument)
    return unquote(plain, errors="replace").encode("utf-8", "replace").decode("utf-8", "replace")


def smuggles(source: str) -> bool:
    """Return True if a script in ``source`` hands the reader a file it has built itself."""
    return _SMUGGLES.search(source) is not None


def data_address(address: str) -> tuple[str, bytes]:
    """Return media type and content of a ``data:`` address (RFC 2397).

    Args:
        address: At most ``limits.DATA_URL_CHARACTERS`` are read.
    """
    address = address[: limits.DATA_URL_CHARACTERS]
    found = _DATA.match(address)
    if not found:
        return "", b""
    content = address[found.end() :]
    if ";base64" in found[2].lower():
        return found[1].strip().lower(), _base64(unquote(content))
    return found[1].strip().lower(), unquote_to_bytes(content.encode("utf-8", "replace"))


def _base64(content: str) -> bytes:
    """Return base64 decoded, foreign characters skipped; b"" if it is none."""
    clean = re.sub(r"[^A-Za-z0-9+/]", "", content.replace("-", "+").replace("_", "/"))
    clean = clean[: len(clean) - (len(clean) % 4 == 1)]
    try:
        return base64.b64decode(clean + "=" * (-len(clean) % 4))
    except (binascii.Error, ValueError):
        return b""
