"""Whether a stranger writes as if for the reader's own mailbox or firm, and where answers go.

Much phishing poses as the reader's mail provider. It names no brand; it puts the reader's address
or domain where a name would stand. To is often missing or forged, so these signals look at the
addresses that the message itself shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.features import hosts
from app.features.features import Evidence
from app.features.signals.registry import MISSING, NOTHING, Family, Finding, fired, header
from app.features.view import View
from app.mail.domains import registrable

FAMILY: Final = Family("provider")

_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24})")
_DOMAIN: Final = re.compile(
    r"(?<![@\w.-])((?:[\w-]{1,63}\.){0,4}[\w-]{3,63}\.(?:com|net|org|info|biz|edu|gov|io|app|"
    r"dev|online|example|test|invalid|[a-z]{2}))(?![\w@-])",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(r"[ \t]*(?:[^\W\d]{1,20}[ ,:]{1,3}){0,2}[<(\[]?(?=[\w.+-]{1,64}@)")
_READ: Final = 6_000
_BEFORE: Final = 64
_BEHIND: Final = 410
"""How far an address reaches before and behind its at sign: elsewhere none has to be looked for."""
_LINES: Final = 8
_SHOWN: Final = 40


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """Yield the first mail addresses in ``text``."""
    first = text.find("@")
    if first >= 0:
        found = _ADDRESS.finditer(text, max(0, first - _BEFORE), text.rfind("@") + _BEHIND)
        yield from islice(found, _SHOWN)


def _shown(view: View, text: str) -> Iterator[re.Match[str]]:
    """Yield the mail addresses in ``text`` that are neither the sender's nor of its domains."""
    for match in _addresses(text):
        if registrable(match[1]) not in view.own:
            yield match


@FAMILY.signal("name-other-domain", nullable=True)
def name_other_domain(view: View) -> Finding:
    """The display name is or holds a domain that is not the sender's."""
    if not view.sender or not view.sender.name:
        return MISSING
    for match in islice(_DOMAIN.finditer(view.sender.name[:300]), 4):
        domain = registrable(match[1])
        if domain not in view.own and domain != registrable(view.sender.host):
            return fired(1.0, header(view, "from", match[1]))
    return NOTHING


@FAMILY.signal("subject-address", nullable=True)
def subject_address(view: View) -> Finding:
    """The subject shows a mail address that is not the sender's."""
    if not view.message.subject:
        return MISSING
    for match in _shown(view, view.message.subject[:1000]):
        return fired(1.0, header(view, "subject", match[0]))
    return NOTHING


@FAMILY.signal("greets-address")
def greets_address(view: View) -> Finding:
    """One of the first lines begins with a mail address, where a name would stand."""
    start = 0
    if "@" not in view.text[:2000]:
        return NOTHING
    for line in islice(view.text[:2000].splitlines(keepends=True), _LINES):
        opening = _OPENING.match(line)
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
    mine = {registrable(match[1]) for match in _shown(view, said)}
    mine |= {address.domain for address in view.message.to[:5]}
    mine -= view.own
    text = f"{view.sender.name[:300]}\n{said}"
    lower = text.lower()
    # Twice the cost of the other signals of an organisation, if domains are looked for in vain.
    mine = {domain for domain in mine if domain in lower}
    for match in islice(_DOMAIN.finditer(text), _SHOWN) if mine else ():
        domain = registrable(match[1])
        if domain in mine and "free-mail" not in hosts.host_kind(domain):
            return fired(1.0, header(view, "from", domain))
    return NOTHING


@FAMILY.signal("answers-free-mail")
def answers_free_mail(view: View) -> Finding:
    """The text names a free mailbox to write to, which is not the sender's."""
    own = {view.sender.address.lower()} if view.sender else set()
    own |= {address.address.lower() for address in view.message.to[:5]}
    for match in _addresses(view.text[:_READ]):
        if match[0].lower() not in own and "free-mail" in hosts.host_kind(match[1].lower()):
            place = view.layout.text_place(match.start(), len(match[0]))
            return fired(1.0, Evidence(match[0][:80], place))
    return NOTHING
