"""Hosts of known kinds: shorteners, free mail, free hosting, click trackers and the like.

The sets are read from ``app/features/data/hosts.tsv`` when the first of them is asked for::

    from app.features import hosts

    "bit.ly" in hosts.SHORTENERS
    "free-hosting" in hosts.host_kind("paypal-login.weebly.com")
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTENERS: frozenset[str]
"""Domains whose links hide where they lead ("bit.ly")."""
FREE_MAIL: frozenset[str]
"""Domains where anyone can have a mailbox ("gmail.com")."""
FREE_HOSTING: frozenset[str]
"""Domains under which anyone can put up a page; many are public suffixes ("github.io")."""
FILE_SHARING: frozenset[str]
"""Domains where anyone can leave a file or a shared document ("dropbox.com")."""
MAIL_SERVICES: frozenset[str]
"""Senders of other people's newsletters, and their click trackers ("list-manage.com")."""
DYNAMIC_DNS: frozenset[str]
"""Domains that give a home connection a name ("duckdns.org")."""
FORM_BUILDERS: frozenset[str]
"""Hosts where anyone can put up a form that asks for data ("typeform.com")."""
OPEN_REDIRECTS: frozenset[str]
"""Hosts, or hosts with the start of a path, that pass the reader on ("google.com/url")."""
RISKY_SUFFIXES: frozenset[str]
"""Top-level domains that public abuse statistics name far above their share ("top")."""

_TABLE: Final = "app/features/data/hosts.tsv"
_KIND_OF: Final = MappingProxyType(
    {
        "SHORTENERS": "shortener",
        "FREE_MAIL": "free-mail",
        "FREE_HOSTING": "free-hosting",
        "FILE_SHARING": "file-sharing",
        "MAIL_SERVICES": "mail-service",
        "DYNAMIC_DNS": "dynamic-dns",
        "FORM_BUILDERS": "form-builder",
        "OPEN_REDIRECTS": "open-redirect",
        "RISKY_SUFFIXES": "risky-suffix",
    }
)
_LONGEST_HOST: Final = 260
"""Letters of a host that is remembered: a message must not fill the memory with made-up ones."""
_NO_KIND: Final[frozenset[str]] = frozenset()
_MAILBOXES: Final = frozenset({"free-mail"})


@lru_cache(maxsize=1)
def _by_kind() -> Mapping[str, frozenset[str]]:
    """Return the domains of each kind."""
    found: dict[str, set[str]] = {kind: set() for kind in _KIND_OF.values()}
    for line in resources.read_text(_TABLE).splitlines()[1:]:
        domain, kind = line.split("\t")
        found[kind].add(domain)
    return {kind: frozenset(domains) for kind, domains in found.items()}


@lru_cache(maxsize=1)
def _by_domain() -> Mapping[str, frozenset[str]]:
    """Return the kinds of each domain."""
    found: dict[str, frozenset[str]] = {}
    for kind, domains in _by_kind().items():
        for domain in domains:
            found[domain] = found.get(domain, _NO_KIND) | {kind}
    return found


def __getattr__(name: str) -> frozenset[str]:
    """Return one of the sets above, read at the first use of any of them."""
    if name not in _KIND_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _by_kind()[_KIND_OF[name]]


def host_kind(host: str) -> frozenset[str]:
    """Return every kind that ``host`` or a domain above it is listed as.

    Args:
        host: Lower-case, without a port; a trailing dot is allowed.

    Returns:
        For example ``{"free-hosting"}``; empty if nothing is known about it. The kinds are those
        of the table's second column. "free-mail" is said of the very host only: anyone can have
        a mailbox at yahoo.com, nobody but Yahoo at communications.yahoo.com.
    """
    return _remembered(host) if len(host) <= _LONGEST_HOST else _kinds(host)


@lru_cache(maxsize=4096)
def _remembered(host: str) -> frozenset[str]:
    return _kinds(host)


def _kinds(host: str) -> frozenset[str]:
    known = _by_domain()
    host = host.rstrip(".")
    kinds = known.get(host, _NO_KIND)
    _, _, rest = host.partition(".")
    while rest:
        kinds |= known.get(rest, _NO_KIND) - _MAILBOXES
        _, _, rest = rest.partition(".")
    return kinds


def passes_on(host: str, path: str) -> bool:
    """Return whether an address is one that is known to send the reader elsewhere.

    Args:
        host: Lower-case, without a port.
        path: What follows the host, with its leading slash; "" for nothing.
    """
    redirects = _by_kind()["open-redirect"]
    first = "/" + re.split(r"[/?#;]", path.lstrip("/").lower(), maxsplit=1)[0]
    rest = host.rstrip(".")
    while rest:
        if rest in redirects or rest + first in redirects:
            return True
        _, _, rest = rest.partition(".")
    return False
