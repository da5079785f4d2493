"""Where the message would lead its reader."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import lru_cache
from typing import Final

from app.features import brands, hosts
from app.features.brands import Brand
from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    link,
    log1p,
)
from app.features.view import Relation, Target, View
from app.mail.message import Link, LinkKind

FAMILY: Final = Family("links")

_SHOWN_HOST: Final = re.compile(
    r"(?:https?://)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,18})(?:[/?#:]|$)", re.IGNORECASE
)
_CREDENTIAL: Final = re.compile(
    r"log-?in|sign-?in|logon|verif|webmail|passw|unlock|validat|owa\b|cmd=|"
    r"(?:^|[/?&=._-])(?:secure|account|auth|update|confirm|wallet|recover|ident|billing|banking)"
)
_CREDENTIAL_HOST: Final = re.compile(
    r"log-?in|sign-?in|verif|account|webmail|wallet|passw|unlock|validat|suporte|support|secur.*-"
)
_SITE_PARTS: Final = re.compile(
    r"/wp-(?:content|includes|admin)/|/components/com_|/cgi-bin/|/~\w|/\.well-known/|/tmp/|/images/"
)
_DOWNLOADS: Final = frozenset(
    [
        "exe",
        "scr",
        "zip",
        "rar",
        "7z",
        "iso",
        "img",
        "apk",
        "js",
        "vbs",
        "bat",
        "cmd",
        "jar",
        "msi",
        "lnk",
        "hta",
        "docm",
        "xlsm",
    ]
)
_LETTERS: Final = re.compile(r"[a-z]{3,20}")
_PAGES: Final = re.compile(r"\.(?:php|html?|aspx?|cgi)(?:$|[?#])")
_EMBEDDED: Final = re.compile(r"[?&#=/][^?&#=/\s]{1,64}(?:@|%40)[\w-]{1,63}\.[\w.-]{2,40}")


def _strange(view: View) -> list[Target]:
    """Return the hosts linked that are neither the sender's nor everybody's."""
    return [target for target in view.targets if target.relation is Relation.FOREIGN]


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
    strange = _strange(view)
    if not strange:
        return NOTHING
    share = sum(target.count for target in strange) / len(view.web)
    return fired(share, *(link(t.first, t.host) for t in strange[:3]))


@FAMILY.signal("links-all-accounted", nullable=True)
def links_all_accounted(view: View) -> Finding:
    """All links lead to the sender, to a mail service's tracker or to a common site."""
    if not view.own or not view.web:
        return MISSING
    relations = {target.relation for target in view.targets}
    if Relation.FOREIGN in relations or relations == {Relation.COMMON}:
        return NOTHING
    first = view.targets[0]
    return fired(1.0, link(first.first, first.host))


@FAMILY.signal("links-never-own", nullable=True)
def links_never_own(view: View) -> Finding:
    """There are links, and none leads to the sender's domains or a mail service."""
    if not view.own or not view.web:
        return MISSING
    relations = {target.relation for target in view.targets}
    if relations & {Relation.OWN, Relation.RELATED, Relation.SERVICE}:
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
    strange = {target.host for target in _strange(view)}
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


@FAMILY.signal("link-ip", nullable=True)
def link_ip(view: View) -> Finding:
    """A link leads to a bare IP address."""
    if not view.targets:
        return MISSING
    for target in view.targets:
        if ":" in target.host or target.host.replace(".", "").isdigit():
            return fired(1.0, link(target.first, target.host))
    return NOTHING


@FAMILY.signal("link-odd")
def link_odd(view: View) -> Finding:
    """How many ways of writing addresses that disguise them were met in links."""
    found: dict[str, int] = {}
    for index, item in enumerate(view.message.links[:400]):
        for code in item.odd:
            found.setdefault(code, index)
    if not found:
        return NOTHING
    return fired(log1p(len(found)), *(link(index, code) for code, index in found.items()))


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


@lru_cache(maxsize=4096)
def lookalike(host: str) -> tuple[Brand, str] | None:
    """Return whom a host imitates, and how; see :meth:`Brands.lookalike`."""
    return brands.load().lookalike(host)


@FAMILY.signal("link-lookalike", nullable=True)
def link_lookalike(view: View) -> Finding:
    """A link leads to a host that imitates a known organisation's."""
    if not view.targets:
        return MISSING
    for target in _strange(view)[:20]:
        found = lookalike(target.host)
        if found:
            return fired(1.0, link(target.first, f"{target.host} ({found[0].name})"))
    return NOTHING


@FAMILY.signal("link-brand-in-path", nullable=True)
def link_brand_in_path(view: View) -> Finding:
    """The path of a link names an organisation that does not own its host."""
    if not view.targets:
        return MISSING
    table = brands.load()
    for target in _strange(view)[:20]:
        words = _LETTERS.findall(target.path, 0, 300)
        for brand, _, _ in table.named(words):
            if brand.distinctive and target.domain not in brand.domains:
                return fired(1.0, link(target.first, f"{brand.name} on {target.host}"))
    return NOTHING


@FAMILY.signal("link-credential-path", nullable=True)
def link_credential_path(view: View) -> Finding:
    """The path of a link to a stranger speaks of log-in, accounts or security."""
    if not view.targets:
        return MISSING
    for target in _strange(view)[:40]:
        found = _CREDENTIAL.search(target.path) or _CREDENTIAL_HOST.search(target.host)
        if found:
            return fired(1.0, link(target.first, f"{found[0]} on {target.host}"))
    return NOTHING


@FAMILY.signal("link-site-part", nullable=True)
def link_site_part(view: View) -> Finding:
    """A link leads into a folder of a web site's machinery, as on sites broken into."""
    if not view.targets:
        return MISSING
    for target in _strange(view)[:40]:
        found = _SITE_PARTS.search(target.path)
        if found:
            return fired(1.0, link(target.first, f"{target.host}{found[0]}"))
    return NOTHING


@FAMILY.signal("link-download", nullable=True)
def link_download(view: View) -> Finding:
    """A link leads straight to a program or an archive."""
    if not view.web:
        return MISSING
    for index, item in view.web[:100]:
        suffix = item.final.partition("?")[0].rpartition(".")[2]
        if suffix in _DOWNLOADS and "/" in item.final[8:]:
            return fired(1.0, link(index, f".{suffix}"))
    return NOTHING


@FAMILY.signal("link-page-file", nullable=True)
def link_page_file(view: View) -> Finding:
    """A link to a stranger names a page file, such as index.php."""
    if not view.targets:
        return MISSING
    for target in _strange(view)[:40]:
        if _PAGES.search(target.path):
            return fired(1.0, link(target.first, target.host))
    return NOTHING


@FAMILY.signal("link-recipient", nullable=True)
def link_recipient(view: View) -> Finding:
    """A link to a stranger carries a mail address, mostly the recipient's."""
    if not view.web:
        return MISSING
    for target in _strange(view)[:40]:
        if "." in target.path and ("@" in target.path or "%40" in target.path):
            found = _EMBEDDED.search(target.path)
            if found:
                return fired(1.0, link(target.first, target.host))
    return NOTHING


@FAMILY.signal("link-plain-http", nullable=True)
def link_plain_http(view: View) -> Finding:
    """Share of the links that are not encrypted."""
    if not view.web:
        return MISSING
    return sum(1 for _, item in view.web if item.scheme == "http") / len(view.web), ()


@FAMILY.signal("link-script")
def link_script(view: View) -> Finding:
    """A link holds a page or a program itself (data:, javascript:)."""
    for index, item in enumerate(view.message.links[:400]):
        if item.scheme in {"data", "javascript", "vbscript", "blob", "file"}:
            return fired(1.0, link(index, f"{item.scheme}:"))
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
    strange = {target.host for target in _strange(view)}
    for index, item in forms:
        if item.host in strange:
            return fired(1.0, link(index, item.host))
    return NOTHING


def _label(target: Target) -> str:
    """Return what was chosen freely in a host: all before the public suffix, roughly."""
    return target.host.rpartition(".")[0]


@FAMILY.signal("link-host-length", nullable=True)
def link_host_length(view: View) -> Finding:
    """Length of the longest host of a stranger, as a logarithm."""
    strange = _strange(view)
    if not strange:
        return NOTHING if view.targets else MISSING
    longest = max(strange, key=lambda target: len(target.host))
    return fired(log1p(len(longest.host), 200), link(longest.first, longest.host))


@FAMILY.signal("link-host-noise", nullable=True)
def link_host_noise(view: View) -> Finding:
    """Most digits and hyphens in the host of a stranger."""
    if not view.targets:
        return MISSING
    best, most = None, 0
    for target in _strange(view):
        label = _label(target)
        count = sum(c.isdigit() for c in label) + label.count("-")
        if count > most and not target.host.replace(".", "").isdigit():
            best, most = target, count
    return fired(log1p(most), link(best.first, best.host)) if best else NOTHING


@FAMILY.signal("link-host-entropy", nullable=True)
def link_host_entropy(view: View) -> Finding:
    """Highest entropy, in bits a letter, of the host of a stranger."""
    strange = _strange(view)
    if not strange:
        return NOTHING if view.targets else MISSING
    return max(_entropy(_label(target)[:64]) for target in strange[:20]), ()


def _entropy(text: str) -> float:
    """Return the Shannon entropy of the letters of ``text`` in bits."""
    if not text:
        return 0.0
    counts = Counter(text).values()
    return -sum(n / len(text) * math.log2(n / len(text)) for n in counts)


@FAMILY.signal("link-host-depth", nullable=True)
def link_host_depth(view: View) -> Finding:
    """Most labels in the host of a stranger, beyond the usual three."""
    if not view.targets:
        return MISSING
    deep = [t for t in _strange(view) if t.host.count(".") > 2 and not t.host[-1].isdigit()]
    if not deep:
        return NOTHING
    deepest = max(deep, key=lambda target: target.host.count("."))
    return fired(log1p(deepest.host.count(".") - 2), link(deepest.first, deepest.host))


@FAMILY.signal("link-path-length", nullable=True)
def link_path_length(view: View) -> Finding:
    """Length of the longest path to a stranger, as a logarithm."""
    strange = _strange(view)
    if not strange:
        return NOTHING if view.targets else MISSING
    return log1p(max(len(view.message.links[t.first].final) for t in strange[:40]), 2000), ()


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
