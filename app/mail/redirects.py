"""Redirects and click trackers that carry their target, unwrapped without any network."""

from __future__ import annotations

import base64
import binascii
import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from app.mail import limits, urls
from app.mail.urls import Url

_NAMES: Final = frozenset(
    [
        "url",
        "u",
        "q",
        "uri",
        "link",
        "target",
        "dest",
        "destination",
        "redirect",
        "redirect_url",
        "redirecturl",
        "redirect_to",
        "redirectto",
        "redir",
        "rurl",
        "ru",
        "goto",
        "go",
        "to",
        "out",
        "r",
        "l",
        "href",
        "continue",
        "next",
        "return",
        "returnurl",
        "return_url",
        "returnto",
        "return_to",
        "forward",
        "fwd",
        "adurl",
        "ved_url",
        "murl",
        "durl",
        "lp",
        "landing",
        "page_url",
        "deeplink",
        "d",
        "a",
        "finalurl",
        "final_url",
        "targeturl",
        "target_url",
        "destination_url",
        "dest_url",
        "click_url",
        "clickurl",
        "ued",
        "mpurl",
        "p1",
        "af_web_dp",
        "deep_link_value",
    ]
)
_ABSOLUTE: Final = re.compile(r"https?:/{1,2}[^\s/]", re.IGNORECASE)
_IN_PATH: Final = re.compile(r"/(https?(?::|%3a)(?:/|%2f){1,2}[^\s]+)", re.IGNORECASE)
_BASE64: Final = re.compile(r"aHR0c[A-Za-z0-9+/_\-]{8,}={0,2}")
_SHARING: Final = re.compile(
    r"^/(?:sharer?|share|intent|sharing|login|signin|authorize|oauth|o/oauth)", re.IGNORECASE
)


@lru_cache(maxsize=4_096)
def unwrap(target: str) -> tuple[Url, Url, tuple[str, ...]]:
    """Return ``target`` taken apart, the address it finally names, and the domains on the way.

    Args:
        target: As written.

    Returns:
        The first, the last (the same object if nothing was unwrapped), and the registrable
        domains of all but the last, in order.
    """
    first = urls.parse(target)
    current = first
    via: list[str] = []
    for _ in range(limits.REDIRECTS):
        inner = carried(current)
        if inner is None:
            break
        following = urls.parse(inner)
        if not following.host or following.text == current.text:
            break
        via.append(current.domain or current.host)
        current = following
    return first, current, tuple(via)


def carried(url: Url) -> str | None:
    """Return the address that ``url`` carries as the place it leads on to; None if none."""
    if url.scheme not in {"http", "https"} or len(url.rest) < len("?u=//a.b"):
        return None
    special = _SPECIAL.get(url.domain)
    if special is not None:
        found = special(url)
        if found:
            return found
    path, mark, query = url.rest.partition("?")
    if mark and not _SHARING.match(path):
        found = _parameter(query)
        if found:
            return found
    inside = _IN_PATH.search(path)
    if inside and not _ARCHIVES.match(path):
        rest = inside[1] + (mark + query if "%3a" not in inside[1].lower() else "")
        return _web(unquote(rest, errors="replace"))
    return _encoded(url.rest)


_ARCHIVES: Final = re.compile(r"^/web/\d|^/wayback/", re.IGNORECASE)


def _parameter(query: str) -> str | None:
    """Return the address in the first parameter whose name says that it is a target."""
    for one in query.split("#", 1)[0].replace("&amp;", "&").split("&")[:50]:
        name, equals, value = one.partition("=")
        if equals and len(value) > 6 and name.lower().rpartition(".")[2] in _NAMES:
            found = _web(_unquoted(value))
            if found:
                return found
    return None


def _unquoted(value: str) -> str:
    """Return ``value`` percent-decoded, twice where it was encoded twice."""
    once = unquote(value, errors="replace")
    return unquote(once, errors="replace") if "%3A%2F" in once or "%3a%2f" in once else once


def _web(value: str) -> str | None:
    """Return ``value`` if it is an absolute web address (or one without a scheme)."""
    value = value.strip()
    if _ABSOLUTE.match(value):
        return value
    if value.startswith("//") and "." in value[2:100].split("/", 1)[0]:
        return f"http:{value}"
    if value[:4].lower() == "www.":
        return f"http://{value}"
    return None


def _encoded(rest: str) -> str | None:
    """Return the address written in base64 somewhere in ``rest``."""
    found = _BASE64.search(rest)
    if not found:
        return None
    digits = found[0].rstrip("=").replace("-", "+").replace("_", "/")
    digits = digits[: len(digits) - (len(digits) % 4 == 1)]
    try:
        decoded = base64.b64decode(digits + "=" * (-len(digits) % 4))
    except (binascii.Error, ValueError):
        return None
    value = decoded.decode("utf-8", "ignore").split("\x00", 1)[0].split(" ", 1)[0]
    return _web(value) if value.isprintable() else None


def _proofpoint(url: Url) -> str | None:
    """Return the target of a Proofpoint address, versions 1 to 3."""
    v3 = re.match(r"/v3/__(.{1,4000}?)__;", url.rest)
    if v3:
        return _web(v3[1].replace("*", "-"))
    v2 = re.search(r"[?&]u=([^&]+)", url.rest)
    if not v2:
        return None
    value = v2[1]
    if "/v2/" in url.rest:
        value = value.replace("-", "%").replace("_", "/")
    return _web(unquote(value, errors="replace"))


_SPECIAL: Final = {"proofpoint.com": _proofpoint, "urldefense.com": _proofpoint}
