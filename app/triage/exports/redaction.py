"""Leaving out of a report who received a message.

A recipient is named by addresses, by the name before them, by a greeting, and by the domain of
where they work. All of these are replaced wherever they stand, also inside links, where trackers
write addresses in several codings. What a tracker identifies a recipient by is any number at all,
so queries and fragments of links are left out whole.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from app.features import hosts
from app.features.greeting import GENERIC_NAMES, greeted
from app.mail import domains

if TYPE_CHECKING:
    from app.mail.message import Message
    from app.triage.records import Record

NAME: Final = "[recipient]"
DOMAIN: Final = "[recipient’s domain]"
_DELIVERY: Final = frozenset(
    "to cc bcc delivered-to x-delivered-to x-original-to envelope-to x-envelope-to x-forwarded-to "
    "x-apparently-to apparently-to x-rcpt-to x-receiver".split()
)
_FOR: Final = re.compile(r"\bfor\s+<?([^\s<>,;]{1,64}@[\w.-]{1,255})", re.IGNORECASE)
"""RFC 5321 section 4.4 lets a server write whom a message was for."""
HEADERS: Final = frozenset(
    "from sender reply-to return-path to cc subject date message-id in-reply-to x-mailer "
    "user-agent x-originating-ip mime-version content-type content-transfer-encoding".split()
)
"""Header fields that are shown: others tell by which servers the recipient gets mail."""
_MAILBOX: Final = re.compile(r"[^\s<>,;:\"()\[\]]{1,64}@[\w.-]{1,255}")
_FIELD: Final = 2_000
_MOST: Final = 100
_SHORTEST: Final = 3
_LABEL: Final = 4
"""Letters from which the first part of a domain is taken for the name of an organisation."""
_OFFICES: Final = GENERIC_NAMES | frozenset(
    "info office contact sales support mail admin service hello post kontakt hallo billing "
    "accounts webmaster postmaster invoice undisclosed recipients test".split()
)
"""Words before the "@" that name nobody."""
_QUERY: Final = re.compile(
    r"(\b[a-z][a-z0-9+.-]{1,20}://[^\s?#]{1,2000})[?#][^\s<>\"]+", re.IGNORECASE
)


class Redaction:
    """Replaces what names the recipients of one message, in any text of it.

    Attributes:
        known: Whether there is anything to replace: some messages name no recipient.
    """

    def __init__(self, addresses: Iterable[str], names: Iterable[str]) -> None:
        """Prepare the patterns.

        Args:
            addresses: Of the recipients.
            names: By which they may be called.
        """
        mailboxes = [a for a in dict.fromkeys(a.strip().lower() for a in addresses) if "@" in a]
        mailboxes = mailboxes[:_MOST]
        forms = {form for address in mailboxes for form in _forms(address)}
        words = {word for name in (*names, *map(_local, mailboxes)) for word in _words(name)}
        owned = {
            domain
            for address in mailboxes
            if (domain := domains.registrable(address.rpartition("@")[2]))
            and domain not in hosts.FREE_MAIL
        }
        labels = {name for domain in owned if len(name := domain.partition(".")[0]) >= _LABEL}
        self.known = bool(mailboxes or words)
        self._steps = [
            (pattern, replacement)
            for pattern, replacement in (
                (_any(forms), NAME),
                (_any(owned, start=r"(?:[\w-]{1,63}\.){0,8}\b"), DOMAIN),
                (_any(labels, start=r"\b", end=r"\b"), DOMAIN),
                (_any(words, start=r"(?<![^\W_])", end=r"(?![^\W_])"), NAME),
            )
            if pattern
        ]

    def __call__(self, text: str) -> str:
        """Return ``text`` without the recipients, and without the queries of web addresses."""
        text = _QUERY.sub(r"\1?[…]", text)
        for pattern, replacement in self._steps:
            text = pattern.sub(replacement, text)
        return text


def of(record: Record, message: Message | None) -> Redaction:
    """Return what leaves the recipients of a message out of a report.

    Args:
        record: Its record.
        message: The message itself, which knows more of their names; None if there is only the
            record.
    """
    if message is None:
        return _of_addresses(record.recipients)
    addresses = [address.address for address in message.to]
    names = [address.name for address in message.to[:_MOST]]
    for field in message.headers:
        name = field.name.lower()
        if name in _DELIVERY:
            addresses += _MAILBOX.findall(field.value[:_FIELD])
        elif name == "received":
            addresses += _FOR.findall(field.value[:_FIELD])
    names += list(greeted(message.text))
    return Redaction((*record.recipients, *addresses), names)


@lru_cache(maxsize=1_024)
def _of_addresses(addresses: tuple[str, ...]) -> Redaction:
    """Return what leaves recipients out who are known by their addresses alone.

    Most messages of a mailbox have the same one, and its patterns take longer to make than to use.
    """
    return Redaction(addresses, ())


def _local(address: str) -> str:
    return address.rpartition("@")[0]


def _words(name: str) -> Iterator[str]:
    """Yield the words of a name that may name somebody."""
    for word in re.findall(r"[^\W\d_]+", name[:200]):
        if len(word) >= _SHORTEST and word.lower() not in _OFFICES:
            yield word.lower()


def _forms(address: str) -> Iterator[str]:
    """Yield how an address may be written inside links and bounce addresses."""
    local, _, domain = address.rpartition("@")
    yield address
    yield f"{local}={domain}"
    octets = address.encode("utf-8", "replace")
    yield quote(octets, safe="")
    yield quote(quote(octets, safe=""), safe="")
    encoded = base64.b64encode(octets).decode("ascii").rstrip("=")
    yield encoded
    yield encoded.replace("+", "-").replace("/", "_")
    yield octets.hex()


def _any(texts: Iterable[str], *, start: str = "", end: str = "") -> re.Pattern[str] | None:
    """Return a pattern that finds any of the texts, the longest first; None if there are none."""
    known = sorted({text for text in texts if text}, key=lambda text: (-len(text), text))
    if not known:
        return None
    return re.compile(f"{start}(?:{'|'.join(map(re.escape, known))}){end}", re.IGNORECASE)
