"""Host names: registrable domains, punycode and IP addresses, without any network."""

from __future__ import annotations

import ipaddress
from functools import cache, lru_cache
from pathlib import Path

from publicsuffixlist import PSLFILE, PublicSuffixList

_LABEL_LIMIT = 63
_HOST_LIMIT = 253


@cache
def _suffixes() -> PublicSuffixList:
    """Return the public suffix list that comes with the library, parsed once.

    The library writes every suffix in punycode too. Most are ASCII and stay as they are, but
    finding that out one by one takes two thirds of its start, so only the others are given to it.
    """
    lines = Path(PSLFILE).read_text(encoding="utf-8").splitlines()
    suffixes = [line for line in lines if line and not line.startswith("//")]
    encoded = [_punycode(suffix) for suffix in suffixes if not suffix.isascii()]
    return PublicSuffixList([*suffixes, *encoded], accept_encoded_idn=False)


def _punycode(suffix: str) -> str:
    """Return a line of the list, which "!" may begin, with its labels in punycode.

    Its labels are already in the form that the codec "idna" would first bring them into, letter by
    letter.
    """
    mark = "!" if suffix.startswith("!") else ""
    return mark + ".".join(map(_ascii_label, suffix.removeprefix("!").split(".")))


def _ascii_label(label: str) -> str:
    """Return a label in ASCII (RFC 3492, RFC 5890 section 2.3.2.1)."""
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


@lru_cache(maxsize=16_384)
def registrable(host: str) -> str:
    """Return the registrable domain of ``host``: one label more than its public suffix.

    The private section of the list counts too: ``anna.github.io`` belongs to somebody else than
    ``bert.github.io``. A host that is itself a public suffix is returned as it is; so is an IP
    address.

    Args:
        host: A host name in Unicode or ASCII form, or an IP address, in any case.

    Returns:
        The domain, lower-case; "" for a host that has none ("localhost", "").

    Source: https://publicsuffix.org/list/
    """
    host = host.strip(".").lower()
    if not host or len(host) > _HOST_LIMIT * 4:
        return ""
    if is_ip(host):
        return host
    if "." not in host or ".." in host:
        return ""
    return _suffixes().privatesuffix(host) or host


@lru_cache(maxsize=4_096)
def public_suffix(host: str) -> str:
    """Return the public suffix of ``host`` ("co.uk", "github.io"), "" if it has none."""
    host = host.strip(".").lower()
    if not host or len(host) > _HOST_LIMIT * 4 or is_ip(host) or ".." in host:
        return ""
    return _suffixes().publicsuffix(host) or ""


def is_ip(host: str) -> bool:
    """Return True if ``host`` is an IPv4 or IPv6 address in its usual notation."""
    if not host or not (host[-1].isdigit() or ":" in host):
        return False
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


@lru_cache(maxsize=16_384)
def to_unicode(host: str) -> str:
    """Return ``host`` lower-case with its punycode labels decoded (RFC 3492).

    A label that cannot be decoded stays as it is.
    """
    host = host.lower()
    if "xn--" not in host:
        return host
    return ".".join(_label(label) for label in host.split("."))


def _label(label: str) -> str:
    """Return one label decoded; labels over the limit of RFC 1035 are left alone.

    The limit keeps the quadratic decoder harmless.
    """
    if not label.startswith("xn--") or len(label) > _LABEL_LIMIT or not label.isascii():
        return label
    try:
        decoded = label[4:].encode("ascii").decode("punycode").lower()
    except (UnicodeError, ValueError, OverflowError):
        return label
    shown = all(c.isalnum() or c == "-" or ord(c) > 127 for c in decoded)
    return decoded if decoded and shown and decoded.isprintable() else label
