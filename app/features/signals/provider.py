"""Whether a stranger writes as if for the reader's own mailbox or firm, and where answers go.

Much phishing poses as the reader's mail provider. It names no brand; it puts the reader's address
or domain where a name would stand. To is often missing or forged, so these signals look at the
addresses that the message itself shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from app.features import hosts
from app.features.features import Evidence
from app.features.signals.registry import MISSING, NOTHING, Family, Finding, fired, header
from app.features.view import View
from app.mail.domains import registrable

FAMILY: Final = Family("provider")

_LOCAL: Final = re.compile(r"[\w.+-]{1,64}")
_HOST: Final = re.compile(r"(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}")
_ADDRESS: Final = re.compile(rf"{_LOCAL.pattern}@({_HOST.pattern})")
_ENDING: Final = (
    r"\.(?:com|net|org|info|biz|edu|gov|io|app|dev|online|example|test|invalid|[a-z]{2})(?![\w@-])"
)
_ENDINGS: Final = re.compile(_ENDING, re.IGNORECASE)
_BEFORE_ENDING: Final = re.compile(r"[\w.-]*")
_DOMAIN: Final = re.compile(
    r"(?<![@\w.-])(?:[\w-]{1,63}\.){0,4}[\w-]{3,63}" + _ENDING, re.IGNORECASE
)
_OPENING: Final = re.compile(r"[ \t]*(?:[^\W\d]{1,20}[ ,:]{1,3}){0,2}[<(\[]?(?=[\w.+-]{1,64}@)")
_READ: Final = 6_000
_BEFORE_SIGN: Final = 64
_LONGEST_DOMAIN: Final = 320
"""Characters of a domain before its ending, and one more."""
_LINES: Final = 8
_SHOWN: Final = 40


class _Address(NamedTuple):
    """A mail address written out in a text.

    Attributes:
        start: Its offset.
        text: The address.
        host: What stands behind its at sign.
    """

    start: int
    text: str
    host: str


def _addresses(text: str) -> Iterator[_Address]:
    """Yield the first mail addresses in ``text``."""
    return islice(_all_addresses(text), _SHOWN)


def _all_addresses(text: str) -> Iterator[_Address]:
    """Yield the mail addresses in ``text``, read from each at sign to both sides.

    One expression for the whole would try every letter of the text as the first of an address.
    """
    behind, at = 0, text.find("@")
    while at >= 0:
        host = _HOST.match(text, at + 1)
        local = _LOCAL.match(text[max(behind, at - _BEFORE_SIGN) : at][::-1]) if host else None
        if host and local:
            behind = host.end()
            start = at - local.end()
            yield _Address(start, text[start:behind], host[0])
        at = text.find("@", max(behind, at + 1))


def _shown(view: View, text: str) -> Iterator[_Address]:
    """Yield the mail addresses in ``text`` that are neither the sender's nor of its domains."""
    for address in _addresses(text):
        if registrable(address.host) not in view.own:
            yield address


def _domains(text: str) -> Iterator[str]:
    """Yield the domains written out in ``text``, other than those of mail addresses.

    Endings are looked for first, and from each the run of characters that it ends: a domain
    begins where its run begins, so that no run holds two.
    """
    tried = -1
    for ending in _ENDINGS.finditer(text):
        dot = ending.start()
        run = _BEFORE_ENDING.match(text[max(0, dot - _LONGEST_DOMAIN) : dot][::-1])
        start = dot - run.end() if run else dot
        if start != tried:
            tried = start
            domain = _DOMAIN.match(text, start)
            if domain:
                yield domain[0]


@FAMILY.signal("name-other-domain", nullable=True)
def name_other_domain(view: View) -> Finding:
    """The display name is or holds a domain that is not the sender's."""
    if not view.sender or not view.sender.name:
        return MISSING
    for shown in islice(_domains(view.sender.name[:300]), 4):
        domain = registrable(shown)
        if domain not in view.own and domain != registrable(view.sender.host):
            return fired(1.0, header(view, "from", shown))
    return NOTHING


@FAMILY.signal("subject-address", nullable=True)
def subject_address(view: View) -> Finding:
    """The subject shows a mail address that is not the sender's."""
    if not view.message.subject:
        return MISSING
    for address in _shown(view, view.message.subject[:1000]):
        return fired(1.0, header(view, "subject", address.text))
    return NOTHING


@FAMILY.signal("greets-address")
def greets_address(view: View) -> Finding:
    """One of the first lines begins with a mail address, where a name would stand."""
    start = 0
    if "@" not in view.text[:2000]:
        return NOTHING
    for line in islice(view.text[:2000].splitlines(keepends=True), _LINES):
        opening = _OPENING.match(line) if "@" in line else None
        found = _ADDRESS.match(line, opening.end()) if opening else None
        if found and registrable(found[1]) not in view.own:
            place = view.layout.text_place(start + found.start(), len(found[0]))
            return fired(1.0, Evidence(found[0][:80], place))
        start += len(line)
    return NOTHING


@FAMILY.signal("claims-provider", nullable=True)
def claims_provider(view: View) -> Finding:
    """It speaks in the name of the domain of an address that it writes to, from outside it."""
    if not view.sender or not view.sender.name:
        return MISSING
    said = f"{view.message.subject or ''}\n{view.text[:_READ]}"
    mine = {registrable(address.host) for address in _shown(view, said)}
    mine |= {address.domain for address in view.message.to[:5]}
    mine -= view.own
    text = f"{view.sender.name[:300]}\n{said}"
    lower = text.lower()
    mine = {domain for domain in mine if domain and domain in lower}
    for shown in islice(_domains(text), _SHOWN) if mine else ():
        domain = registrable(shown)
        if domain in mine and "free-mail" not in hosts.host_kind(domain):
            return fired(1.0, header(view, "from", domain))
    return NOTHING


@FAMILY.signal("answers-free-mail")
def answers_free_mail(view: View) -> Finding:
    """The text names a free mailbox to write to, which is not the sender's."""
    own = {view.sender.address.lower()} if view.sender else set()
    own |= {address.address.lower() for address in view.message.to[:5]}
    for address in _addresses(view.text[:_READ]):
        free = "free-mail" in hosts.host_kind(address.host.lower())
        if free and address.text.lower() not in own:
            place = view.layout.text_place(address.start, len(address.text))
            return fired(1.0, Evidence(address.text[:80], place))
    return NOTHING
