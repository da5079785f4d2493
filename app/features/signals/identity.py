"""Who the message says it is from, and whether its own fields agree about that."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from app.features import brands, fold, hosts
from app.features.features import Evidence
from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    header,
)
from app.features.stream import Field
from app.features.view import View
from app.mail.message import Address

FAMILY: Final = Family("identity")

_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,5})")
_ROLE: Final = re.compile(
    r"no.?reply|do.?not.?reply|notif|alert|service|support|info|news|mailer|bounce|postmaster|"
    r"orders?|billing|account|security|hello|contact|team|update|help|admin|kundenservice|mailing"
)
_PERSONAL_NOISE: Final = re.compile(r"\d{3,}|[bcdfghjklmnpqrstvwxz]{6,}")
_NOISE: Final = re.compile(r"[^a-z0-9]")


def _headers(view: View) -> bool:
    """Return whether the address fields are known and as the sender wrote them.

    Copies of mail without its transport fields (no Received) lack Reply-To and Sender too.
    """
    return bool(view.message.received) and not view.listed


@lru_cache(maxsize=2048)
def _folded(name: str) -> str:
    """Return a sender's folded name: a mailbox's messages have few of them."""
    return fold.fold_text(name)


def _from(view: View, detail: str) -> Finding:
    """Return 1 with the From field as evidence."""
    return fired(1.0, header(view, "from", detail))


@FAMILY.signal("sender-free-mail", nullable=True)
def sender_free_mail(view: View) -> Finding:
    """The sender writes from a mailbox that anyone can open for free."""
    if not view.sender or not view.sender.host:
        return MISSING
    return _from(view, view.sender.address) if "free-mail" in view.sender_kinds else NOTHING


@FAMILY.signal("sender-free-mail-official", nullable=True)
def sender_free_mail_official(view: View) -> Finding:
    """A free mailbox whose display name claims an organisation or an office."""
    if not view.sender or not view.sender.host:
        return MISSING
    if "free-mail" not in view.sender_kinds:
        return NOTHING
    official = any(hit.end <= view.layout.subject for hit in view.hits.get("office", ()))
    named = any(named.field is Field.NAME for named in view.named)
    return _from(view, view.sender.name) if official or named else NOTHING


@FAMILY.signal("name-office", nullable=True)
def name_office(view: View) -> Finding:
    """The display name is that of an office: support, security team, help desk."""
    if not view.sender or not view.sender.name:
        return MISSING
    for hit in view.hits.get("office", ()):
        if view.layout.field(hit.start) is Field.NAME:
            return _from(view, view.sender.name)
    return NOTHING


@FAMILY.signal("name-other-address", nullable=True)
def name_other_address(view: View) -> Finding:
    """The display name shows an address of another domain than the real one."""
    if not view.sender or not view.sender.name or not view.sender.host:
        return MISSING
    shown = _ADDRESS.search(view.sender.name[:300])
    if not shown or shown[1].lower().endswith(view.sender.domain or view.sender.host):
        return NOTHING
    return _from(view, shown[0])


@FAMILY.signal("name-matches-domain", nullable=True)
def name_matches_domain(view: View) -> Finding:
    """A word of the display name, or its initials, stands in the sender's domain."""
    if not view.sender or not view.sender.name or not view.sender.domain:
        return MISSING
    label = _NOISE.sub("", fold.fold_text(view.sender.domain.partition(".")[0]))
    name = _folded(view.sender.name[:100]).split()
    initials = "".join(word[0] for word in name)
    match = "".join(name) in label or (len(initials) > 1 and initials == label)
    if match or any(len(word) > 2 and word in label for word in name):
        return _from(view, view.sender.domain)
    return NOTHING


@FAMILY.signal("name-recipient-domain", nullable=True)
def name_recipient_domain(view: View) -> Finding:
    """The display name claims the recipient's own organisation or address from outside it."""
    if not view.sender or not view.sender.name or not view.message.to:
        return MISSING
    name = "".join(_folded(view.sender.name[:200]).split())
    for address in view.message.to[:5]:
        label = _NOISE.sub("", address.domain.partition(".")[0])
        if len(label) > 3 and label in name and address.domain != view.sender.domain:
            return _from(view, view.sender.name)
    return NOTHING


@FAMILY.signal("subject-recipient", nullable=True)
def subject_recipient(view: View) -> Finding:
    """The subject addresses the recipient by mail address or domain."""
    if not view.message.subject or not view.message.to:
        return MISSING
    subject = view.message.subject[:1000].lower()
    for address in view.message.to[:5]:
        if "free-mail" not in hosts.host_kind(address.host):
            known = [address.address, address.domain]
        else:
            known = [address.address]
        if any(len(part) > 5 and part.lower() in subject for part in known):
            return fired(1.0, header(view, "subject", address.address))
    return NOTHING


@FAMILY.signal("text-recipient", nullable=True)
def text_recipient(view: View) -> Finding:
    """The text repeats the recipient's mail address."""
    if not view.message.to or not view.text or view.listed:
        return MISSING
    text = view.text[:5000].lower()
    for address in view.message.to[:5]:
        start = text.find(address.address.lower()) if len(address.address) > 5 else -1
        if start >= 0:
            place = view.layout.text_place(start, len(address.address))
            return fired(1.0, Evidence(address.address, place))
    return NOTHING


@FAMILY.signal("sender-is-recipient", nullable=True)
def sender_is_recipient(view: View) -> Finding:
    """The message claims to come from the recipient."""
    if not view.sender or not view.sender.address or not view.message.to or view.listed:
        return MISSING
    own = view.sender.address.lower()
    if any(address.address.lower() == own for address in view.message.to):
        return _from(view, view.sender.address)
    return NOTHING


@FAMILY.signal("reply-to-elsewhere", nullable=True)
def reply_to_elsewhere(view: View) -> Finding:
    """Answers go to another organisation than the sender's."""
    if not view.sender or not view.sender.domain or not _headers(view):
        return MISSING
    for address in view.message.reply_to:
        if address.domain and address.domain not in view.own:
            return fired(1.0, header(view, "reply-to", address.address))
    return NOTHING


@FAMILY.signal("reply-to-free-mail", nullable=True)
def reply_to_free_mail(view: View) -> Finding:
    """Answers go to a free mailbox that is not the sender's address."""
    if not view.sender or not view.sender.domain or not _headers(view):
        return MISSING
    for address in view.message.reply_to:
        other = address.address.lower() != view.sender.address.lower()
        if other and "free-mail" in hosts.host_kind(address.host):
            return fired(1.0, header(view, "reply-to", address.address))
    return NOTHING


@FAMILY.signal("return-path-elsewhere", nullable=True)
def return_path_elsewhere(view: View) -> Finding:
    """The envelope sender is of another organisation, and of no mail service."""
    path = view.message.return_path
    if not view.own or path is None or not path.domain or view.listed:
        return MISSING
    if path.domain in view.own or "mail-service" in hosts.host_kind(path.host):
        return NOTHING
    return fired(1.0, header(view, "return-path", path.address))


@FAMILY.signal("sender-lookalike", nullable=True)
def sender_lookalike(view: View) -> Finding:
    """The sender's domain imitates that of a known organisation."""
    if not view.sender or not view.sender.host:
        return MISSING
    found = brands.lookalike(view.sender.host)
    return _from(view, f"{view.sender.host} ({found[0].name})") if found else NOTHING


@FAMILY.signal("sender-risky-suffix", nullable=True)
def sender_risky_suffix(view: View) -> Finding:
    """The sender's domain ends in a suffix that abuse statistics name often."""
    if not view.sender or not view.sender.host:
        return MISSING
    return _from(view, view.sender.host) if "risky-suffix" in view.sender_kinds else NOTHING


@FAMILY.signal("sender-rented-host", nullable=True)
def sender_rented_host(view: View) -> Finding:
    """The sender's domain is free hosting, a dynamic name, or a bare cloud tenant."""
    if not view.sender or not view.sender.host:
        return MISSING
    if view.sender_kinds & {"free-hosting", "dynamic-dns"}:
        return _from(view, view.sender.host)
    return _from(view, view.sender.host) if "onmicrosoft.com" in view.sender.host else NOTHING


@FAMILY.signal("sender-host-odd", nullable=True)
def sender_host_odd(view: View) -> Finding:
    """The sender's domain holds digits, several hyphens, or letters beyond ASCII."""
    if not view.sender or not view.sender.host:
        return MISSING
    label = (view.sender.domain or view.sender.host).partition(".")[0]
    odd = sum(c.isdigit() for c in label) > 1 or label.count("-") > 1
    odd = odd or not label.isascii() or len(label) > 24
    return _from(view, view.sender.host) if odd else NOTHING


@FAMILY.signal("sender-local-random", nullable=True)
def sender_local_random(view: View) -> Finding:
    """The sender's mailbox name looks made up: digits in a row, or no vowels."""
    if not view.sender or not view.sender.address:
        return MISSING
    local = view.sender.address.rpartition("@")[0].lower()[:64]
    return _from(view, view.sender.address) if _PERSONAL_NOISE.search(local) else NOTHING


@FAMILY.signal("sender-role", nullable=True)
def sender_role(view: View) -> Finding:
    """The sender's mailbox is a function, not a person: noreply, service, news."""
    if not view.sender or not view.sender.address:
        return MISSING
    local = view.sender.address.rpartition("@")[0].lower()[:64]
    return _from(view, view.sender.address) if _ROLE.search(local) else NOTHING


@FAMILY.signal("senders-several", nullable=True)
def senders_several(view: View) -> Finding:
    """From names more than one mailbox, which readers show differently."""
    if not view.sender:
        return MISSING
    return _from(view, "several senders") if len(view.message.sender) > 1 else NOTHING


def _domain(address: Address | None) -> str:
    """Return the registrable domain of an address; "" if there is none."""
    return address.domain if address else ""


@FAMILY.signal("on-behalf-elsewhere", nullable=True)
def on_behalf_elsewhere(view: View) -> Finding:
    """The Sender field names another organisation than From, and no mail service."""
    if not view.own or not _headers(view):
        return MISSING
    domain = _domain(view.message.on_behalf)
    if not domain or domain in view.own or "mail-service" in hosts.host_kind(domain):
        return NOTHING
    return fired(1.0, header(view, "sender", domain))


@FAMILY.signal("sender-in-text", nullable=True)
def sender_in_text(view: View) -> Finding:
    """Subject or text name the sender's own domain: who writes is who speaks."""
    if not view.sender or not view.sender.domain or "free-mail" in view.sender_kinds:
        return MISSING
    start = view.named_at(view.sender.domain)
    if start is None:
        return NOTHING
    words = view.words
    return fired(1.0, view.clue(int(words.starts[start]), int(words.ends[start])))
