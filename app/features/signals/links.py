"""Where the message would lead its reader."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from app.features import hosts
from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    link,
    log1p,
)
from app.features.targets import Relation
from app.features.view import View
from app.mail.message import Link, LinkKind

FAMILY: Final = Family("links")

_SHOWN_HOST: Final = re.compile(
    r"(?:https?://)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,18})(?:[/?#:]|$)", re.IGNORECASE
)


def _of_kind(view: View, kind: str) -> Finding:
    """Return 1 with the hosts of a kind, 0 if none, missing without links."""
    if not view.targets:
        return MISSING
    found = [target for target in view.targets if kind in target.kinds]
    found = [target for target in found if target.relation is not Relation.OWN]
    return fired(1.0, *(link(t.first, t.host) for t in found[:3])) if found else NOTHING


@FAMILY.signal("links")
def links(view: View) -> Finding:
    """How many links to the web there are."""
    return log1p(len(view.web), 400), ()


@FAMILY.signal("link-domains")
def link_domains(view: View) -> Finding:
    """How many different domains they lead to."""
    return log1p(len({target.domain or target.host for target in view.targets})), ()


@FAMILY.signal("links-none", nullable=True)
def links_none(view: View) -> Finding:
    """There is nothing to click: no link and no mailbox written out as a link."""
    if view.message.links:
        return NOTHING
    # Text that says "click here" without a link is a copy that lost its links.
    if view.message.markup is None and "action" in view.hits:
        return MISSING
    return fired(1.0)


@FAMILY.signal("links-own", nullable=True)
def links_own(view: View) -> Finding:
    """Share of the links that lead to the sender's own domains."""
    if not view.own or not view.web:
        return MISSING
    own = [t for t in view.targets if t.relation in {Relation.OWN, Relation.RELATED}]
    if not own:
        return NOTHING
    share = sum(target.count for target in own) / len(view.web)
    return fired(share, *(link(t.first, t.host) for t in own[:3]))


@FAMILY.signal("links-strange", nullable=True)
def links_strange(view: View) -> Finding:
    """Share of the links that lead neither to the sender nor where everybody links."""
    if not view.own or not view.web:
        return MISSING
    strange = view.strange
    if not strange:
        return NOTHING
    share = sum(target.count for target in strange) / len(view.web)
    return fired(share, *(link(t.first, t.host) for t in strange[:3]))


@FAMILY.signal("links-all-accounted", nullable=True)
def links_all_accounted(view: View) -> Finding:
    """All links lead to the sender, a mail service's tracker, a common or a known site."""
    if not view.own or not view.web:
        return MISSING
    relations = {target.relation for target in view.targets}
    if Relation.FOREIGN in relations or relations <= {Relation.COMMON, Relation.KNOWN}:
        return NOTHING
    first = view.targets[0]
    return fired(1.0, link(first.first, first.host))


@FAMILY.signal("links-never-own", nullable=True)
def links_never_own(view: View) -> Finding:
    """There are links, and none leads to the sender, a mail service or known organisations."""
    if not view.own or not view.web:
        return MISSING
    relations = {target.relation for target in view.targets}
    if relations & {Relation.OWN, Relation.RELATED, Relation.SERVICE}:
        return NOTHING
    if Relation.KNOWN in relations and Relation.FOREIGN not in relations:
        return NOTHING
    return fired(1.0, *(link(t.first, t.host) for t in view.targets[:2]))


@FAMILY.signal("links-service", nullable=True)
def links_service(view: View) -> Finding:
    """Share of the links that go through a mail service's click tracker."""
    if not view.web:
        return MISSING
    count = sum(t.count for t in view.targets if t.relation is Relation.SERVICE)
    count += sum(1 for _, item in view.web if item.via)
    return min(1.0, count / len(view.web)), ()


@FAMILY.signal("links-one-domain", nullable=True)
def links_one_domain(view: View) -> Finding:
    """Share of the links that lead to the domain linked most, common sites left out."""
    counts: Counter[str] = Counter()
    for target in view.targets:
        if target.relation is not Relation.COMMON:
            counts[target.domain or target.host] += target.count
    if not counts:
        return MISSING
    return max(counts.values()) / sum(counts.values()), ()


@FAMILY.signal("links-most-to-one")
def links_most_to_one(view: View) -> Finding:
    """How many links lead to the host linked most, as in a list of products."""
    return log1p(max((target.count for target in view.targets), default=0), 200), ()


@FAMILY.signal("link-action-strange", nullable=True)
def link_action_strange(view: View) -> Finding:
    """The link that asks to be clicked ("log in", "confirm") leads to a stranger."""
    if not view.own or not view.web:
        return MISSING
    strange = {target.host for target in view.strange}
    for hit in view.hits.get("action", ()):
        place = view.layout.place(hit.start, hit.end, 0)
        for index, item in view.web:
            inside = item.span and item.span.start <= place.start < item.span.end
            if inside and item.host in strange:
                return fired(1.0, link(index, f"{item.text[:40]} → {item.host}"))
    return NOTHING


def _shows_other(item: Link) -> str:
    """Return the host that the text of a link shows, if it leads elsewhere; else ""."""
    text = item.text[:300].strip()
    if " " in text or "." not in text or "@" in text:
        return ""
    shown = _SHOWN_HOST.match(text)
    if not shown or not item.domain:
        return ""
    host = shown[1].lower()
    label = item.domain.partition(".")[0]
    same = host == item.host or host.endswith(item.domain) or label in host.split(".")
    return "" if same or item.host.endswith(host) else host


@FAMILY.signal("link-shows-other", nullable=True)
def link_shows_other(view: View) -> Finding:
    """The text of a link shows one address and it leads to another (no click tracker's)."""
    if not view.web:
        return MISSING
    trusted = {t.host for t in view.targets if t.relation is not Relation.FOREIGN}
    for index, item in view.web:
        shown = _shows_other(item) if item.host not in trusted else ""
        if shown:
            return fired(1.0, link(index, f"{shown} → {item.host}"))
    return NOTHING


@FAMILY.signal("link-shortener", nullable=True)
def link_shortener(view: View) -> Finding:
    """A link goes through a shortener that hides where it leads."""
    return _of_kind(view, "shortener")


@FAMILY.signal("link-free-hosting", nullable=True)
def link_free_hosting(view: View) -> Finding:
    """A link leads to a page that anyone could have put up for free."""
    return _of_kind(view, "free-hosting")


@FAMILY.signal("link-file-sharing", nullable=True)
def link_file_sharing(view: View) -> Finding:
    """A link leads to a file that anyone could have shared."""
    return _of_kind(view, "file-sharing")


@FAMILY.signal("link-form-builder", nullable=True)
def link_form_builder(view: View) -> Finding:
    """A link leads to a form that anyone could have put up."""
    return _of_kind(view, "form-builder")


@FAMILY.signal("link-dynamic-dns", nullable=True)
def link_dynamic_dns(view: View) -> Finding:
    """A link leads to a home connection's dynamic name."""
    return _of_kind(view, "dynamic-dns")


@FAMILY.signal("link-risky-suffix", nullable=True)
def link_risky_suffix(view: View) -> Finding:
    """A link leads to a suffix that abuse statistics name often."""
    return _of_kind(view, "risky-suffix")


@FAMILY.signal("link-open-redirect", nullable=True)
def link_open_redirect(view: View) -> Finding:
    """A link abuses a page that passes its readers on to any address."""
    if not view.web:
        return MISSING
    for index, item in view.web[:100]:
        if not item.via or item.domain in view.own:
            continue
        host, _, path = item.target[:400].partition("://")[2].partition("/")
        if hosts.passes_on(host.lower(), f"/{path.partition('?')[0]}"):
            return fired(1.0, link(index, host))
    return NOTHING


@FAMILY.signal("link-mailto-only")
def link_mailto_only(view: View) -> Finding:
    """All links open a mail to be written."""
    schemes = {item.scheme for item in view.message.links}
    if schemes != {"mailto"} or view.web:
        return NOTHING
    return fired(1.0, link(0, view.message.links[0].final))


@FAMILY.signal("link-form-strange", nullable=True)
def link_form_strange(view: View) -> Finding:
    """A form in the message sends what is typed in to somebody else than the sender."""
    forms = [(i, item) for i, item in view.web if item.kind is LinkKind.FORM]
    if not forms:
        return NOTHING if view.message.markup else MISSING
    strange = {target.host for target in view.strange}
    for index, item in forms:
        if item.host in strange:
            return fired(1.0, link(index, item.host))
    return NOTHING


@FAMILY.signal("links-images", nullable=True)
def links_images(view: View) -> Finding:
    """Share of the links that show themselves as images."""
    if not view.web:
        return MISSING
    return sum(1 for _, item in view.web if item.image) / len(view.web), ()


@FAMILY.signal("links-unsubscribe", nullable=True)
def links_unsubscribe(view: View) -> Finding:
    """A link leads to unsubscribing, by its words or its address."""
    if not view.web:
        return MISSING
    for index, item in reversed(view.web):
        address = item.target[:500].lower()
        if "unsub" in address or "optout" in address or "opt-out" in address:
            return fired(1.0, link(index, item.text or item.host))
    return NOTHING


@FAMILY.signal("links-named", nullable=True)
def links_named(view: View) -> Finding:
    """Share of the domains linked, common sites left out, that the message's words name."""
    domains = {t.domain: t for t in view.targets[:30] if t.relation is not Relation.COMMON}
    if not domains:
        return MISSING
    named = [target for domain, target in domains.items() if view.named_at(domain) is not None]
    if not named:
        return NOTHING
    return fired(len(named) / len(domains), *(link(t.first, t.host) for t in named[:3]))
