"""Address fields (RFC 5322 section 3.4) as they come: quoted, commented, broken."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from app.mail import domains, headers, limits
from app.mail.defects import Defects
from app.mail.message import Address

_SIMPLE: Final = re.compile(
    r'\s*(?:"([^"\\<>@]*)"|([^"\\<>@,;:()\[\]]*?))\s*<([^\s"\\<>(),;:\[\]@]+@[^\s"\\<>(),;:\[\]@]+)>\s*'
)
_BARE: Final = re.compile(r'\s*([^\s"\\<>(),;:\[\]@]+@[^\s"\\<>(),;:\[\]@]+)\s*')
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"?|<[^>]*>?|[,;:()]|[^",;:()<]+', re.DOTALL)
_ADDRESS: Final = re.compile(r'[^\s"\\<>(),;:\[\]@]+@[^\s"\\<>(),;:\[\]@]+')
_QUOTED_PAIR: Final = re.compile(r"\\(.)", re.DOTALL)
_SPACE: Final = re.compile(r"\s+")


def read(raw: str, defects: Defects) -> tuple[Address, ...]:
    """Return every mailbox of an address field, groups dissolved, in order, bounded.

    Structure is read before encoded words are decoded (RFC 2047 section 6.2), so that a decoded
    comma or angle bracket cannot make up another address. What holds no address at all comes
    back as a display name alone: the reader sees it as the sender.

    Args:
        raw: The field's body as in :class:`~app.mail.headers.Field`.
        defects: Takes what was wrong.
    """
    if len(raw) > limits.FIELD_CHARACTERS:
        defects.add("header-too-long")
        raw = raw[: limits.FIELD_CHARACTERS]
    text = raw.replace("\n", "")
    simple = _SIMPLE.fullmatch(text)
    if simple:
        return (_address(simple[1] if simple[1] is not None else simple[2], simple[3], defects),)
    bare = _BARE.fullmatch(text)
    if bare:
        return (_address("", bare[1], defects),)
    return _list(text, defects)


def _list(text: str, defects: Defects) -> tuple[Address, ...]:
    """Return the mailboxes of a list, read token by token."""
    found: list[Address] = []
    words: list[str] = []
    comments: list[str] = []
    angle: str | None = None
    depth = 0
    for token in [*_TOKEN.findall(text), ","]:
        if token == "(":
            depth += 1
        elif token == ")":
            depth = max(0, depth - 1)
        elif depth and token is not None:
            comments.append(token)
        elif token in {",", ";"}:
            if words or comments or angle is not None:
                found.append(_mailbox(words, angle, comments, defects))
                words, comments, angle = [], [], None
            if len(found) >= limits.ADDRESSES:
                defects.add("too-many-addresses")
                break
        elif token == ":":
            # The name of a group, or the route of an obsolete address: neither is a mailbox.
            words = []
        elif token.startswith("<"):
            angle = token.strip("<> \t") if angle is None else angle
        else:
            words.append(token)
    if depth > limits.COMMENT_DEPTH:
        defects.add("address-malformed", text)
    if depth and comments:
        # An open comment swallows the rest; somebody else reads it as an address.
        defects.add("address-malformed", text)
        hidden = _ADDRESS.search("".join(comments))
        found.append(_address("".join(comments), hidden[0] if hidden else "", defects))
    return tuple(found)


def _mailbox(words: list[str], angle: str | None, comments: list[str], defects: Defects) -> Address:
    """Return one mailbox from its display words, its angle address and its comments."""
    phrase = "".join(words).strip()
    if angle is None:
        bare = _ADDRESS.search(phrase)
        if bare and bare[0] == phrase:
            return _address("".join(comments), phrase, defects)
        defects.add("address-malformed", phrase)
        return _address(phrase, bare[0] if bare else "", defects)
    return _address(phrase, angle, defects)


def _address(name: str, address: str, defects: Defects) -> Address:
    """Return the finished :class:`Address`."""
    name = name.strip()
    if name:
        if len(name) > 1 and name[0] == name[-1] == '"':
            name = _QUOTED_PAIR.sub(r"\1", name[1:-1])
        name = _SPACE.sub(" ", headers.value(name, defects)).strip()
        name = name.strip('"') if name.startswith('"') and name.endswith('"') else name
    address = address.strip(" \t<>").replace("<", "").replace(">", "")
    if address.startswith("@"):
        address = address.rpartition(":")[2]  # an obsolete route (RFC 5322 section 4.4)
    if " " in address or "\t" in address:
        address = _SPACE.sub("", address)
    if address and not address.isascii() or "=?" in address:
        address = headers.value(address, defects)
    host, domain = _host(address)
    return Address(name, address, host, domain)


@lru_cache(maxsize=8_192)
def _host(address: str) -> tuple[str, str]:
    """Return host and registrable domain of an addr-spec."""
    host = domains.to_unicode(address.rpartition("@")[2].strip(" .[]").lower())
    if "@" not in address or not host:
        return "", ""
    return host, domains.registrable(host)
