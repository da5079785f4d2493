"""Address fields (RFC 5322 section 3.4) as they come: quoted, commented, broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import Final

from app.mail import domains, headers, limits
from app.mail.defects import Defects
from app.mail.message import Address

_ATOM: Final = r'[^\s"\\<>(),;:\[\]@]+'
_SIMPLE: Final = re.compile(rf'(?:"([^"\\<>@]*)"\s*+|([^"\\<>@,;:()\[\]]*))<({_ATOM}@{_ATOM})>')
_BARE: Final = re.compile(rf"({_ATOM}@{_ATOM})")
_LEXEME: Final = re.compile(r'"(?:[^"\\]|\\.)*"?|<[^>]*>?|[,;:()]|[^",;:()<]+', re.DOTALL)
_BEFORE: Final = re.compile(rf"{_ATOM}\Z")
_BEHIND: Final = re.compile(_ATOM)
_LOCAL_CHARACTERS: Final = 256
_SHORT: Final = 200
"""Characters up to which a field is remembered: a mailbox gets mail from and to the same ones."""
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
    text = raw.replace("\n", "").strip()
    if len(text) < _SHORT and text.isascii() and "=?" not in text:
        alone = _remembered(text)
    else:
        alone = _alone(text, defects)
    return (alone,) if alone else _list(text, defects)


@lru_cache(maxsize=4_096)
def _remembered(text: str) -> Address | None:
    """Return as :func:`_alone` a mailbox without anything to decode, and so without defects."""
    return _alone(text, Defects())


def _alone(text: str, defects: Defects) -> Address | None:
    """Return the mailbox that a field consists of; None if it is not written in the usual way."""
    simple = _SIMPLE.fullmatch(text)
    if simple:
        return _address(simple[1] if simple[1] is not None else simple[2], simple[3], defects)
    bare = _BARE.fullmatch(text)
    return _address("", bare[1], defects) if bare else None


def _list(text: str, defects: Defects) -> tuple[Address, ...]:
    """Return the mailboxes of a list, read lexeme by lexeme."""
    found: list[Address] = []
    words: list[str] = []
    comments: list[str] = []
    angle: str | None = None
    for kind, lexeme in _lexemes(text):
        if kind is _Kind.COMMENT:
            comments.append(lexeme)
        elif kind is _Kind.WORD:
            words.append(lexeme)
        elif kind is _Kind.ANGLE:
            angle = lexeme.strip("<> \t") if angle is None else angle
        elif kind is _Kind.COLON:
            # The name of a group, or the route of an obsolete address: neither is a mailbox.
            words = []
        elif words or comments or angle is not None:
            if kind is _Kind.UNCLOSED:
                # An open comment swallows the rest; somebody else reads it as an address.
                defects.add("address-malformed", text)
                words, comments = [*words, *comments], []
            found.append(_mailbox(words, angle, comments, defects))
            words, comments, angle = [], [], None
            if len(found) >= limits.ADDRESSES:
                defects.add("too-many-addresses")
                break
    return tuple(found)


class _Kind(Enum):
    """What a lexeme of an address list is."""

    WORD = 1
    ANGLE = 2
    COMMENT = 3
    COLON = 4
    END = 5
    UNCLOSED = 6


_KINDS: Final = {":": _Kind.COLON, ",": _Kind.END, ";": _Kind.END}


def _lexemes(text: str) -> Iterator[tuple[_Kind, str]]:
    """Yield the lexemes of an address list; nested comments come out flat."""
    depth = 0
    for lexeme in _LEXEME.findall(text):
        if lexeme == "(":
            depth += 1
        elif lexeme == ")":
            depth = max(0, depth - 1)
        elif depth:
            yield _Kind.COMMENT, lexeme
        elif lexeme[0] == "<":
            yield _Kind.ANGLE, lexeme
        else:
            yield _KINDS.get(lexeme, _Kind.WORD), lexeme
    yield (_Kind.UNCLOSED if depth else _Kind.END), ""


def _mailbox(words: list[str], angle: str | None, comments: list[str], defects: Defects) -> Address:
    """Return one mailbox from its display words, its angle address and its comments."""
    phrase = "".join(words).strip()
    if angle is None:
        bare = _written(phrase)
        if bare and bare == phrase:
            return _address("".join(comments), phrase, defects)
        defects.add("address-malformed", phrase)
        return _address(phrase, bare, defects)
    return _address(phrase, angle, defects)


def _written(phrase: str) -> str:
    """Return the first addr-spec written out in ``phrase``; "" if there is none."""
    at = phrase.find("@")
    while at >= 0:
        before = _BEFORE.search(phrase, max(0, at - _LOCAL_CHARACTERS), at)
        behind = _BEHIND.match(phrase, at + 1)
        if before and behind:
            return f"{before[0]}@{behind[0]}"
        at = phrase.find("@", at + 1)
    return ""


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
    if not address.isascii() or "=?" in address:
        address = _SPACE.sub("", headers.value(address, defects)).replace("<", "").replace(">", "")
    host, domain = _host(address)
    return Address(name, address, host, domain)


@lru_cache(maxsize=8_192)
def _host(address: str) -> tuple[str, str]:
    """Return host and registrable domain of an addr-spec."""
    host = domains.to_unicode(address.rpartition("@")[2].strip(" .[]").lower())
    if "@" not in address or not host:
        return "", ""
    return host, domains.registrable(host)
