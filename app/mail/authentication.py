"""Authentication-Results (RFC 8601) and Received (RFC 5321), as they really come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from app.mail import domains, mime
from app.mail.defects import Defects
from app.mail.message import AuthenticationResult, Hop

_METHOD: Final = re.compile(
    r"\s*([a-z][a-z0-9_-]{0,30})(?:\s*/\s*\d+)?\s*=\s*([a-z]{2,20})", re.IGNORECASE
)
_PROPERTY: Final = re.compile(
    r"\b(?:header|smtp|policy|body|dns)\s*\.\s*([a-z0-9_-]{1,30})\s*=\s*(\"[^\"]*\"|[^\s;]+)",
    re.IGNORECASE,
)
_DOMAIN_PROPERTIES: Final = ("d", "i", "from", "mailfrom", "helo", "sender")
_STATEMENT: Final = re.compile(r'(?:[^;"]|"[^"]*"?)+')
_METHODS_LIMIT: Final = 30
_RECEIVED_LIMIT: Final = 100
_CUT: Final = 4_000
_BY: Final = re.compile(r"[bB][yY](?<!\w[bB][yY])\s+([^\s;()]{1,255})")
"""A word that is looked for by its letters first, in a third of the time."""
_FROM: Final = re.compile(r"^\s*from\s+([^\s;()]{1,255})", re.IGNORECASE)
_IP: Final = re.compile(
    r"\[(?:IPv6:)?([0-9a-f.:]{3,45})\]|\(([0-9]{1,3}(?:\.[0-9]{1,3}){3})\)", re.IGNORECASE
)


def results(
    raw: Iterable[str], defects: Defects, *, authserv_id: str = ""
) -> tuple[AuthenticationResult, ...]:
    """Return what the topmost Authentication-Results field claims.

    Args:
        raw: The bodies of the Authentication-Results fields, in order.
        defects: Takes what was wrong.
        authserv_id: The service the user trusts; "" takes the topmost field of all.
    """
    for one in raw:
        service, found = parse(one, defects)
        if not authserv_id or service == authserv_id.lower():
            return found
    return ()


def parse(raw: str, defects: Defects) -> tuple[str, tuple[AuthenticationResult, ...]]:
    """Return the authserv-id and the results of one field (RFC 8601 section 2.2)."""
    text = mime.without_comments(raw[:_CUT].replace("\n", " "), defects)
    head, *rest = _STATEMENT.findall(text) or [""]
    words = head.split()
    service = words[0].lower() if words and "=" not in words[0] else ""
    if not service:
        rest = [head, *rest]
    found = []
    for one in rest[:_METHODS_LIMIT]:
        method = _METHOD.match(one)
        if method:
            found.append(
                AuthenticationResult(service, method[1].lower(), method[2].lower(), _domain(one))
            )
    return service, tuple(found)


def _domain(text: str) -> str:
    """Return the host that one result speaks of."""
    properties = {name.lower(): value for name, value in reversed(_PROPERTY.findall(text))}
    for name in _DOMAIN_PROPERTIES:
        value = properties.get(name, "").strip('"<>').rpartition("@")[2].lower().strip(".")
        if value:
            return domains.to_unicode(value)
    return ""


def hops(raw: Sequence[str]) -> tuple[Hop, ...]:
    """Return the Received fields whose bodies are ``raw``, latest first, bounded."""
    return tuple([_hop(one) for one in raw[:_RECEIVED_LIMIT]])


@lru_cache(maxsize=256)
def _hop(raw: str) -> Hop:
    """Return one Received field taken apart."""
    text = raw[:_CUT].replace("\n", " ")
    by = _BY.search(text)
    sender = _FROM.match(text)
    before = text[: by.start()] if by and sender else text if sender else ""
    ip = _IP.search(before)
    return Hop(
        by=by[1].lower().strip("[].,") if by else "",
        sender=sender[1].lower().strip("[].,") if sender else "",
        ip=(ip[1] or ip[2]) if ip else "",
    )
