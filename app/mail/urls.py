"""Addresses of the web taken apart as a browser does (WHATWG URL Standard), without a network."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urljoin

from app.mail import domains, limits

_SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_BEHIND_AUTHORITY: Final = re.compile(r"[/?#]")
_STRIPPED: Final = re.compile(r"[\x00-\x1f\x7f]+")
_SPECIAL: Final = frozenset({"http", "https", "ftp", "ws", "wss"})
_NUMBER: Final = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)$", re.ASCII)
_OCTAL: Final = re.compile(r"[0-7]+$")
_PORT: Final = re.compile(r":[0-9]*$")


@dataclass(frozen=True, slots=True)
class Url:
    """One address taken apart.

    Attributes:
        text: The address, control characters and white space around it removed.
        scheme: Lower-case; "" if none.
        host: As :attr:`app.mail.message.Link.host`.
        domain: The registrable domain; the address itself for an IP.
        rest: Path, query and fragment.
        odd: As :attr:`app.mail.message.Link.odd`.
    """

    text: str
    scheme: str
    host: str
    domain: str
    rest: str
    odd: tuple[str, ...]


@lru_cache(maxsize=4_096)
def parse(address: str) -> Url:
    """Take ``address`` apart as a browser would; never raises.

    Args:
        address: At most ``limits.URL_CHARACTERS`` are looked at.
    """
    odd: list[str] = []
    text = address[: limits.URL_CHARACTERS].strip()
    if not text.isprintable():
        cleaned = _STRIPPED.sub("", text)
        if cleaned != text:
            odd.append("control")
        text = cleaned.strip()
    found = _SCHEME.match(text)
    scheme = found[1].lower() if found else ""
    rest = text[found.end() :] if found else text
    if scheme in _SPECIAL or (not scheme and rest[:2] in {"//", "\\\\", "/\\", "\\/"}):
        head = rest.split("?", 1)[0].split("#", 1)[0]
        if "\\" in head:
            odd.append("backslash")
            rest = head.replace("\\", "/") + rest[len(head) :]
        body = rest.lstrip("/")
        if scheme and not rest.startswith("//"):
            odd.append("slashes")
        behind = _BEHIND_AUTHORITY.search(body)
        end = behind.start() if behind else len(body)
        authority, rest = body[:end], body[end:]
        host, domain, more = _authority(authority)
        odd.extend(more)
        return Url(text, scheme, host, domain, rest, tuple(odd))
    if scheme == "mailto":
        host = domains.to_unicode(rest.split("?", 1)[0].split(",", 1)[0].rpartition("@")[2].strip())
        return Url(text, scheme, host, domains.registrable(host), rest, tuple(odd))
    return Url(text, scheme, "", "", rest, tuple(odd))


def join(base: str, address: str) -> str:
    """Return ``address`` resolved against ``base`` (``<base href>``); never raises."""
    if not base or _SCHEME.match(address) or address.startswith("#"):
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address


@lru_cache(maxsize=8_192)
def _authority(authority: str) -> tuple[str, str, tuple[str, ...]]:
    """Return host, registrable domain and oddities of the authority of an address."""
    odd: list[str] = []
    userinfo, at, host = authority.rpartition("@")
    if at and userinfo:
        odd.append("userinfo")
    port = _PORT.search(host)
    if port:
        if port[0] not in {":", ":80", ":443"}:
            odd.append("port")
        host = host[: port.start()]
    host, notation = numeric(_mapped(host, odd))
    if notation:
        odd.append(notation)
        return host, host, tuple(odd)
    if "xn--" in host:
        odd.append("punycode")
        host = domains.to_unicode(host)
    host = host.strip(".")[:255]
    if not host.isascii() and mixed_script(host):
        odd.append("mixed-script")
    return host, domains.registrable(host), tuple(odd)


def _mapped(host: str, odd: list[str]) -> str:
    """Return a host percent-decoded and mapped to its plain letters (UTS 46)."""
    if "%" in host:
        decoded = unquote(host, errors="replace")
        if decoded != host:
            odd.append("percent-host")
            host = decoded
    host = host.strip().lower()
    if not host.isascii():
        folded = unicodedata.normalize("NFKC", host).lower()
        folded = folded.replace("。", ".").replace("\u00ad", "")
        if folded != host:
            odd.append("compatibility")
            host = folded
    return host


def numeric(host: str) -> tuple[str, str]:
    """Return an IP ``host`` in its usual form, and how it was written.

    Browsers read one to four numbers, each decimal, octal or hexadecimal, the last one filling
    the remaining bytes (WHATWG URL Standard, "IPv4 parser").

    Returns:
        The host and "" if it is no IP address; else its dotted or RFC 5952 form and one of
        "ip", "ip-decimal", "ip-octal", "ip-hex", "ip-short", "ipv6".
    """
    if host.startswith("["):
        try:
            return str(ipaddress.IPv6Address(host.strip("[]").split("%", 1)[0])), "ipv6"
        except ValueError:
            return host, ""
    parts = host.removesuffix(".").split(".")
    if len(parts) > _BYTES or not _NUMBER.match(parts[-1]):
        return host, ""
    numbers = [_number(part) for part in parts]
    notation = ""
    number = 0
    for index, found in enumerate(numbers):
        if found is None:
            return host, ""
        value, how = found
        notation = notation or how
        last = index == len(numbers) - 1
        if value >= (256 ** (_BYTES - index) if last else 256):
            return host, ""
        number += value if last else value << (8 * (_BYTES - 1 - index))
    if not notation and len(numbers) < _BYTES:
        notation = "ip-decimal" if len(numbers) == 1 else "ip-short"
    return str(ipaddress.IPv4Address(number)), notation or "ip"


_BYTES: Final = 4
"""Of an IPv4 address."""
_DIGITS: Final = 40
"""Of one number in a host; no address needs more, whatever zeros stand in front."""


def _number(part: str) -> tuple[int, str] | None:
    """Return one number of a host and its notation; None if it is none."""
    if not part.isascii() or len(part) > _DIGITS or not _NUMBER.match(part):
        return None
    if part[:2] in {"0x", "0X"}:
        return int(part[2:] or "0", 16), "ip-hex"
    if len(part) > 1 and part[0] == "0":
        return (int(part, 8), "ip-octal") if _OCTAL.match(part) else None
    return int(part), ""


_SCRIPTS: Final = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC", "CHEROKEE")


def mixed_script(host: str) -> bool:
    """Return True if one label of ``host`` mixes scripts that no language mixes (UTS 39)."""
    for label in host.split("."):
        found = set()
        for character in label:
            if character.isascii():
                if character.isalpha():
                    found.add("LATIN")
            elif character.isalpha():
                name = unicodedata.name(character, "").partition(" ")[0]
                if name in _SCRIPTS:
                    found.add(name)
        if len(found) > 1:
            return True
    return False
