"""What in fraudulent mail is worth blocking or searching for, and what is not.

Indicators are gathered for a blocklist, where a false one does harm. So these are left out:

- what belongs to organisations that fraud imitates (``docs/brands.md``): a forged message from a
  bank links to that bank too, and its From field names it;
- what belongs to the recipients: their addresses and, unless it is a public mail service, their
  domain;
- domains that everybody uses (shorteners, click trackers, file sharing, forms, free hosting,
  public mail): of these only the very address of the page, the customer's own host name, or the
  very mailbox is an indicator;
- pictures, which are mostly logos, and empty files.

The From field's domain is none by itself, for anyone can write it; a domain is an indicator when
the message leads there.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.features import brands, hosts
from app.mail import domains, urls
from app.triage.exports.options import judged

if TYPE_CHECKING:
    from app.model.assessment import Verdict
    from app.triage.exports.options import Options
    from app.triage.records import AttachmentRecord, Record
    from app.triage.store.values import Row

_WEB: Final = frozenset({"http", "https", "ftp"})
_CUSTOMERS: Final = frozenset({"free-hosting", "dynamic-dns"})
"""Whose host names belong to one customer each."""
_SHARED: Final = _CUSTOMERS | {
    "shortener",
    "free-mail",
    "file-sharing",
    "mail-service",
    "form-builder",
    "open-redirect",
}
_PICTURES: Final = (".png", ".gif", ".jpg", ".jpeg", ".bmp", ".webp", ".ico", ".tif", ".tiff", "")
_URL_CHARACTERS: Final = 2_000
_LABEL_CHARACTERS: Final = 63
_ADDRESS_CHARACTERS: Final = 320
"""64 before the "@", 255 behind it (RFC 5321 section 4.5.3.1)."""


class Kind(StrEnum):
    """What an indicator is, in the order in which they are listed."""

    DOMAIN = "domain"
    """A registrable domain, or the name of a customer's host at a free host, as in the DNS."""
    IP = "ip"
    URL = "url"
    EMAIL = "email"
    FILE = "file-sha256"
    """Of an attachment, decoded."""
    MESSAGE = "message-sha256"
    """Of the source of a whole message."""


_TELLING: Final = frozenset({Kind.URL, Kind.EMAIL})
"""What may name the recipient."""


@dataclass(slots=True)
class Indicator:
    """Something to block or to search for, and what is known of it.

    Attributes:
        kind: What it is.
        value: As it is, neither defanged nor escaped.
        messages: How many messages it was met in.
        chance: The highest probability of fraud of these; None if none was scored.
        first: The earliest of their dates, UTC; None if none is dated.
        last: The latest of their dates.
        example: SHA-256 of one of them, to find it again.
    """

    kind: Kind
    value: str
    messages: int
    chance: float | None
    first: datetime | None
    last: datetime | None
    example: str


class Collection:
    """Indicators gathered message by message."""

    def __init__(self, verdicts: frozenset[Verdict]) -> None:
        self._verdicts = verdicts
        self._found: dict[tuple[Kind, str], Indicator] = {}

    def add(
        self, row: Row, record: Record | None, clean: Callable[[str], str] | None = None
    ) -> None:
        """Add those of a message, if it has one of the verdicts wanted.

        Args:
            row: Its row.
            record: Its record; None if there is no message.
            clean: Takes out of addresses what must not be shown; None if nothing is to be.
        """
        if record is None or judged(row) not in self._verdicts:
            return
        date = parsed_date(record.date)
        chance = record.probabilities.fraud if record.probabilities else None
        keys = _of_record(record)
        if clean is not None:
            keys = ((kind, clean(value) if kind in _TELLING else value) for kind, value in keys)
        for key in dict.fromkeys(keys):
            known = self._found.get(key)
            if known is None:
                self._found[key] = Indicator(*key, 1, chance, date, date, record.sha256)
            else:
                _count(known, record, chance, date)

    def found(self) -> list[Indicator]:
        """Return them by kind, the most frequent first, then by value.

        The order in which the messages came does not matter.
        """
        order = {kind: place for place, kind in enumerate(Kind)}
        return sorted(self._found.values(), key=lambda i: (order[i.kind], -i.messages, i.value))


def gather(rows: Iterable[tuple[Row, Record | None]], options: Options) -> list[Indicator]:
    """Return the indicators of the rows with one of the verdicts wanted, sorted."""
    collection = Collection(options.verdicts)
    for row, record in rows:
        collection.add(row, record)
    return collection.found()


def _count(known: Indicator, record: Record, chance: float | None, date: datetime | None) -> None:
    known.messages += 1
    known.example = min(known.example, record.sha256)
    if chance is not None:
        known.chance = max(chance, known.chance or 0.0)
    if date is not None:
        known.first = min(date, known.first or date)
        known.last = max(date, known.last or date)


def parsed_date(written: str | None) -> datetime | None:
    """Return a record's date in UTC; None if it has none."""
    if written is None:
        return None
    try:
        date = datetime.fromisoformat(written)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # a date at the end of the calendar
        return None


def _of_record(record: Record) -> Iterator[tuple[Kind, str]]:
    own = frozenset(
        domain
        for address in record.recipients
        if (domain := domains.registrable(_host(address))) and domain not in hosts.FREE_MAIL
    )
    recipients = {address.lower() for address in record.recipients}
    for link in record.links:
        for address in filter(None, (link.final, link.target)):
            yield from _of_link(address, own, recipients)
    for address in (*record.senders, *record.reply_to):
        yield from _of_address(address, own, recipients)
    for file in record.attachments:
        if file.sha256 and file.size and not _is_picture(file):
            yield Kind.FILE, file.sha256
    yield Kind.MESSAGE, record.sha256


def _of_link(address: str, own: frozenset[str], recipients: set[str]) -> Iterator[tuple[Kind, str]]:
    if len(address) > _URL_CHARACTERS:
        return
    url = urls.parse(address)
    if url.scheme == "mailto":
        yield from _of_address(address.partition(":")[2].partition("?")[0], own, recipients)
        return
    if url.scheme not in _WEB or not url.host:
        return
    domain = url.domain
    if not domain or domain in own:
        return
    shared, owned = _standing(url.host, domain)
    if domains.is_ip(url.host):
        if not ipaddress.ip_address(url.host.strip("[]")).is_global:
            return
        yield Kind.IP, url.host
    elif not shared and not owned:
        yield Kind.DOMAIN, _ascii(domain)
    elif shared & _CUSTOMERS and url.host != domain and url.host not in _listed():
        yield Kind.DOMAIN, _ascii(url.host)
    leads_on = url.rest not in {"", "/"} and (shared or hosts.passes_on(url.host, url.rest))
    if leads_on or not (shared or owned):
        yield Kind.URL, url.text


def _ascii(host: str) -> str:
    """Return a host's name as it stands in the DNS, its labels in punycode (RFC 3492)."""
    if host.isascii():
        return host
    return ".".join(
        label
        if label.isascii() or len(label) > _LABEL_CHARACTERS
        else f"xn--{label.encode('punycode', 'replace').decode('ascii')}"
        for label in host.split(".")
    )


@lru_cache(maxsize=16_384)
def _standing(host: str, domain: str) -> tuple[frozenset[str], bool]:
    """Return for what a host is shared by many, and whether a known organisation owns it.

    A registrable domain below a free host (``anna.github.io``) is its customer's own.
    """
    kinds = hosts.host_kind(host) & _SHARED
    if (
        kinds & _CUSTOMERS
        and domain not in _listed()
        and domains.public_suffix(domain) in _listed()
    ):
        kinds = frozenset()
    return kinds, brands.load().by_domain(domain) is not None


def _listed() -> frozenset[str]:
    return hosts.FREE_HOSTING | hosts.DYNAMIC_DNS


def _of_address(
    address: str, own: frozenset[str], recipients: set[str]
) -> Iterator[tuple[Kind, str]]:
    address = address.strip().lower()
    domain = domains.registrable(_host(address))
    if not domain or address in recipients or len(address) > _ADDRESS_CHARACTERS:
        return
    if any(character.isspace() or not character.isprintable() for character in address):
        return
    public = domain in hosts.FREE_MAIL
    if public or (domain not in own and brands.load().by_domain(domain) is None):
        yield Kind.EMAIL, address


def _host(address: str) -> str:
    return address.rpartition("@")[2] if "@" in address else ""


def _is_picture(file: AttachmentRecord) -> bool:
    name = file.name.lower()
    suffix = name[name.rfind(".") :] if "." in name else ""
    return file.type.startswith("image/") and suffix in _PICTURES
