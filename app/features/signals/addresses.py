"""How the addresses of links are written: hosts, paths, and what they imitate."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import lru_cache
from typing import Final

from app.features import brands
from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    link,
    log1p,
)
from app.features.targets import Target
from app.features.view import View

FAMILY: Final = Family("addresses")

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
_FILES: Final = "exe scr zip rar 7z iso img apk js vbs bat cmd jar msi lnk hta docm xlsm"
_DOWNLOADS: Final = frozenset(_FILES.split())
_LETTERS: Final = re.compile(r"[a-z]{3,20}")
_PAGES: Final = re.compile(r"\.(?:php|html?|aspx?|cgi)(?:$|[?#])")
_EMBEDDED: Final = re.compile(r"[?&#=/][^?&#=/\s]{1,64}(?:@|%40)[\w-]{1,63}\.[\w.-]{2,40}")


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


@FAMILY.signal("link-lookalike", nullable=True)
def link_lookalike(view: View) -> Finding:
    """A link leads to a host that imitates a known organisation's."""
    if not view.targets:
        return MISSING
    for target in view.strange[:20]:
        found = brands.lookalike(target.host)
        if found:
            return fired(1.0, link(target.first, f"{target.host} ({found[0].name})"))
    return NOTHING


@FAMILY.signal("link-brand-in-path", nullable=True)
def link_brand_in_path(view: View) -> Finding:
    """The path of a link names an organisation that does not own its host."""
    if not view.targets:
        return MISSING
    table = brands.load()
    for target in view.strange[:20]:
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
    for target in view.strange[:40]:
        found = _CREDENTIAL.search(target.path) or _CREDENTIAL_HOST.search(target.host)
        if found:
            return fired(1.0, link(target.first, f"{found[0]} on {target.host}"))
    return NOTHING


@FAMILY.signal("link-site-part", nullable=True)
def link_site_part(view: View) -> Finding:
    """A link leads into a folder of a web site's machinery, as on sites broken into."""
    if not view.targets:
        return MISSING
    for target in view.strange[:40]:
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
    for target in view.strange[:40]:
        if _PAGES.search(target.path):
            return fired(1.0, link(target.first, target.host))
    return NOTHING


@FAMILY.signal("link-recipient", nullable=True)
def link_recipient(view: View) -> Finding:
    """A link to a stranger carries a mail address, mostly the recipient's."""
    if not view.web:
        return MISSING
    for target in view.strange[:40]:
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


def _label(target: Target) -> str:
    """Return what was chosen freely in a host: all before the public suffix, roughly."""
    return target.host.rpartition(".")[0]


@FAMILY.signal("link-host-length", nullable=True)
def link_host_length(view: View) -> Finding:
    """Length of the longest host of a stranger, as a logarithm."""
    strange = view.strange
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
    for target in view.strange:
        label = _label(target)
        count = sum(c.isdigit() for c in label) + label.count("-")
        if count > most and not target.host.replace(".", "").isdigit():
            best, most = target, count
    return fired(log1p(most), link(best.first, best.host)) if best else NOTHING


@FAMILY.signal("link-host-entropy", nullable=True)
def link_host_entropy(view: View) -> Finding:
    """Highest entropy, in bits a letter, of the host of a stranger."""
    strange = view.strange
    if not strange:
        return NOTHING if view.targets else MISSING
    return max(_entropy(_label(target)[:64]) for target in strange[:20]), ()


@lru_cache(maxsize=4096)
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
    deep = [t for t in view.strange if t.host.count(".") > 2 and not t.host[-1].isdigit()]
    if not deep:
        return NOTHING
    deepest = max(deep, key=lambda target: target.host.count("."))
    return fired(log1p(deepest.host.count(".") - 2), link(deepest.first, deepest.host))


@FAMILY.signal("link-path-length", nullable=True)
def link_path_length(view: View) -> Finding:
    """Length of the longest path to a stranger, as a logarithm."""
    strange = view.strange
    if not strange:
        return NOTHING if view.targets else MISSING
    return log1p(max(len(view.message.links[t.first].final) for t in strange[:40]), 2000), ()
