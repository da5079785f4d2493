"""Where a message's links lead, host by host, and how that stands to its sender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.features import brands, hosts
from app.features.brands import Brand
from app.mail.message import Address, Link, Message

LINKS: Final = 400
"""Links looked at; those behind them repeat what the first ones show."""
_COMMON: Final = """
facebook.com twitter.com x.com instagram.com linkedin.com youtube.com youtu.be pinterest.com
tiktok.com threads.net bsky.app mastodon.social whatsapp.com wa.me t.me telegram.org vimeo.com
flickr.com tumblr.com reddit.com medium.com xing.com vk.com ok.ru weibo.com snapchat.com
discord.gg discord.com spotify.com apple.com google.com goo.gl w3.org mozilla.org microsoft.com
adobe.com wikipedia.org trustpilot.com yelp.com fb.me lnkd.in schema.org gravatar.com
openstreetmap.org
"""
_PATH: Final = re.compile("[/?#]")
COMMON_TARGETS: Final = frozenset(_COMMON.split())
"""Registrable domains that everybody's footers lead to; they say nothing about the sender."""


class Relation(StrEnum):
    """How a link's domain stands to the sender of the message."""

    OWN = "own"
    """The sender's registrable domain, or one of the same organisation."""
    RELATED = "related"
    """The sender's name under another suffix ("shop.de" beside "shop.com")."""
    SERVICE = "service"
    """The click tracker of a known mail service."""
    COMMON = "common"
    """Where everybody's footers lead: social networks, app stores."""
    KNOWN = "known"
    """The own domain of another known organisation, where no stranger can put a page."""
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Target:
    """One host that links of the message lead to.

    Attributes:
        host: As in :attr:`Link.host`.
        domain: Its registrable domain.
        relation: To the sender; without a known sender nothing is OWN or RELATED.
        kinds: What the table of hosts knows about it.
        brand: The organisation that owns it; None if unknown.
        first: Index of the first link there in ``Message.links``.
        count: How many links lead there.
        path: Path, query and fragment of the first link there, lower-case, bounded.
    """

    host: str
    domain: str
    relation: Relation
    kinds: frozenset[str]
    brand: Brand | None
    first: int
    count: int
    path: str


def own_domains(sender: Address | None, brand: Brand | None) -> frozenset[str]:
    """Return the registrable domains of the sender's organisation."""
    if not sender or not sender.domain:
        return frozenset()
    if brand and "free-mail" not in hosts.host_kind(sender.host):
        return brand.domains | {sender.domain}
    return frozenset({sender.domain})


def web_links(message: Message, end: int) -> Iterator[tuple[int, Link]]:
    """Yield the links before ``end`` that lead to a web host, with their indexes."""
    for index, link in enumerate(message.links[:LINKS]):
        in_footer = link.span is not None and link.span.start >= end
        if link.host and link.scheme in {"http", "https", ""} and not in_footer:
            yield index, link


def targets(web: tuple[tuple[int, Link], ...], own: frozenset[str]) -> Iterator[Target]:
    """Yield the distinct hosts of ``web`` in the order they are met."""
    table = brands.load()
    labels = {domain.partition(".")[0] for domain in own} if web else set()
    by_host: dict[str, list[int]] = {}
    links: dict[str, Link] = {}
    for index, link in web:
        by_host.setdefault(link.host, []).append(index)
        links.setdefault(link.host, link)
    for host, indexes in by_host.items():
        link = links[host]
        kinds = hosts.host_kind(host)
        brand = table.by_domain(link.domain) if link.domain else None
        yield Target(
            host=host,
            domain=link.domain,
            relation=_relation(link, kinds, own, labels, brand),
            kinds=kinds,
            brand=brand,
            first=indexes[0],
            count=len(indexes),
            path=behind_host(link.final),
        )


def _relation(
    link: Link, kinds: frozenset[str], own: frozenset[str], labels: set[str], brand: Brand | None
) -> Relation:
    """Return how the host of ``link`` stands to the ``own`` domains, and to their first labels."""
    if link.domain in own:
        return Relation.OWN
    label = link.domain.partition(".")[0]
    if len(label) >= 4 and label in labels:
        return Relation.RELATED
    if "mail-service" in kinds:
        return Relation.SERVICE
    if link.domain in COMMON_TARGETS and not kinds:
        return Relation.COMMON
    if brand is not None and not kinds:
        return Relation.KNOWN
    return Relation.FOREIGN


def behind_host(address: str) -> str:
    """Return path, query and fragment of a web address, lower-case, at most 1,000 characters."""
    rest = address[:1300].partition("://")[2]
    path = _PATH.search(rest)
    return rest[path.start() : path.start() + 1000].lower() if path else ""
