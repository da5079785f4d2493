"""What the message talks about, by the vocabulary of ``data/vocabulary.tsv``."""

from __future__ import annotations

from typing import Final

from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    log1p,
)
from app.features.stream import Field
from app.features.targets import Relation
from app.features.view import View

FAMILY: Final = Family("content")

TOPICS: Final[dict[str, str]] = {
    "urgency": "Presses for time: at once, within 24 hours, last warning.",
    "threat": "Threatens to close, suspend or delete.",
    "credential": "Asks to log in, to confirm or verify an account or a password.",
    "password": "Speaks of a password, as reset notices do too.",
    "payment": "Asks for a payment, a transfer or card details.",
    "prize": "Speaks of a prize, a lottery or a gift won.",
    "inheritance": "Offers a share of a large sum: inheritance, fund, consignment.",
    "extortion": "Threatens to publish recordings or data.",
    "job": "Offers easy work from home.",
    "crypto": "Speaks of crypto-currency or a wallet's recovery words.",
    "investment": "Promises returns on an investment.",
    "loan": "Offers a loan.",
    "delivery": "Speaks of a parcel on its way or held.",
    "delivery-fee": "Asks for a fee or an address for a parcel.",
    "call-back": "Asks to call a number, to cancel or dispute.",
    "refund": "Promises money back.",
    "invoice": "Speaks of an invoice or a purchase order.",
    "romance": "Seeks a close acquaintance.",
    "mfa": "Speaks of a second factor, of authentication to be renewed.",
    "voicemail": "Speaks of a voice message or a fax received.",
    "document": "Speaks of a document shared or to be signed.",
    "gift-card": "Asks for gift cards.",
    "secrecy": "Asks for secrecy or for an answer by another way.",
    "mailbox": "Speaks of mailbox storage, quota or mail held back.",
    "tax": "Speaks of taxes, fines or a public office.",
    "payroll": "Speaks of wages or bank details to be changed.",
    "virus": "Speaks of infection, or of support for a computer.",
    "approach": "Approaches a stranger: a story, and an answer wished for.",
    "procurement": "Asks for a catalogue, a price or a trial order.",
    "family-emergency": "Claims to be a relative with a new number.",
    "rental": "Speaks of a flat, its deposit and its keys.",
    "personal-details": "Asks for name, age, telephone and the like in an answer.",
    "charity": "Asks for a donation.",
    "action": "Tells to click a button or a link.",
    "greeting-generic": "Greets nobody by name: dear customer, dear user.",
    "discount": "Speaks of discounts, sales and offers.",
    "newsletter": "Is written like a newsletter: view in browser, this issue.",
    "unsubscribe": "Tells how to unsubscribe.",
    "pharmacy": "Sells medicines.",
    "adult": "Offers adult content.",
    "business-offer": "Offers services to companies unasked: ranking, lists, manufacture.",
    "order": "Gives details of an order: order number, quantity, total.",
    "statement": "Tells of an account's movements: card ending, balance, transaction.",
    "appointment": "Speaks of an appointment or a booking.",
    "caution": "Warns of fraud: never share, we will never ask.",
    "no-action": "Says that nothing need be done, or to ignore the message.",
    "legal-footer": "Carries a company's imprint: registered office, rights reserved.",
    "reason-for-mail": "Says why the reader gets this mail.",
    "conversation": "Is written like an answer among people who know each other.",
    "technical": "Speaks of software: commits, builds, errors, releases.",
}
"""Category of the vocabulary → what a hit means."""


_FRAUD: Final = (
    "threat", "credential", "inheritance", "extortion", "prize", "job", "crypto", "investment",
    "loan", "delivery-fee", "call-back", "romance", "mfa", "voicemail", "document", "gift-card",
    "secrecy", "mailbox", "tax", "payroll", "virus", "refund", "approach", "procurement",
    "family-emergency", "rental", "greeting-generic", "personal-details",
)  # fmt: skip
"""Topics that fraud needs; each is met in honest mail too, several together seldom."""
_EVERYDAY: Final = (
    "order", "statement", "appointment", "newsletter", "legal-footer", "technical", "caution",
    "no-action", "delivery", "unsubscribe", "reason-for-mail",
)  # fmt: skip
"""Topics of service mail; fraud copies one or two of them."""


def _topic(name: str) -> None:
    """Register the signal that counts the different phrases of one category."""

    def measure(view: View) -> Finding:
        hits = view.hits[name]
        different = {hit.phrase: hit for hit in reversed(hits)}
        shown = sorted(different.values(), key=lambda hit: hit.start)[:3]
        return fired(log1p(len(different)), *(view.clue(hit.start, hit.end) for hit in shown))

    measure.__doc__ = TOPICS[name]
    FAMILY.signal(f"says-{name}", topic=name)(measure)


for _name in TOPICS:
    _topic(_name)


def _dense(name: str) -> None:
    """Register the signal for how densely a category's phrases stand."""

    def measure(view: View) -> Finding:
        hits = view.hits[name]
        shown = (view.clue(hit.start, hit.end) for hit in hits[:3])
        return fired(log1p(1000 * len(hits) / (view.body_words + 50), 100), *shown)

    measure.__doc__ = (
        f"How often, for each thousand words: {TOPICS[name][0].lower()}{TOPICS[name][1:]}"
    )
    FAMILY.signal(f"dense-{name}", topic=name)(measure)


for _name in ("urgency", "credential", "payment", "discount", "order", "caution"):
    _dense(_name)


def _subject(name: str) -> None:
    """Register the signal for a category's phrases in the subject."""

    def measure(view: View) -> Finding:
        if view.message.subject is None:
            return MISSING
        for hit in view.hits.get(name, ()):
            if view.layout.field(hit.start) is Field.SUBJECT:
                return fired(1.0, view.clue(hit.start, hit.end))
        return NOTHING

    measure.__doc__ = f"The subject does it: {TOPICS[name][0].lower()}{TOPICS[name][1:]}"
    FAMILY.signal(f"subject-{name}", nullable=True)(measure)


for _name in ("urgency", "threat", "credential", "discount", "order"):
    _subject(_name)


@FAMILY.signal("press-log-in-strange", nullable=True)
def press_log_in_strange(view: View) -> Finding:
    """Presses or threatens, asks to log in or confirm, and links to a stranger."""
    if not view.own:
        return MISSING
    press = view.hits.get("urgency") or view.hits.get("threat")
    ask = view.hits.get("credential")
    if not press or not ask or not view.strange:
        return NOTHING
    return fired(1.0, *(view.clue(h.start, h.end) for h in (press[0], ask[0])))


@FAMILY.signal("call-back-invoice")
def call_back_invoice(view: View) -> Finding:
    """A purchase or renewal to be disputed by telephone."""
    call = view.hits.get("call-back")
    bill = view.hits.get("invoice") or view.hits.get("order") or view.hits.get("payment")
    if not call or not bill:
        return NOTHING
    return fired(1.0, *(view.clue(h.start, h.end) for h in (call[0], bill[0])))


@FAMILY.signal("free-mail-money", nullable=True)
def free_mail_money(view: View) -> Finding:
    """A free mailbox that writes of money, prizes, purchases or credentials."""
    if not view.sender or not view.sender.host:
        return MISSING
    if "free-mail" not in view.sender_kinds:
        return NOTHING
    for topic in ("inheritance", "prize", "loan", "call-back", "invoice", "credential", "payment"):
        hits = view.hits.get(topic)
        if hits:
            return fired(1.0, view.clue(hits[0].start, hits[0].end))
    return NOTHING


@FAMILY.signal("asks-nothing")
def asks_nothing(view: View) -> Finding:
    """No link, no attachment, and no wording that asks for credentials, money or a call."""
    if view.web or view.message.attachments or not view.body_words:
        return NOTHING
    asking = ("credential", "payment", "call-back", "prize", "inheritance", "gift-card", "action")
    return NOTHING if any(topic in view.hits for topic in asking) else fired(1.0)


@FAMILY.signal("bulk-manners")
def bulk_manners(view: View) -> Finding:
    """Unsubscribing is offered and the sender's company is named as the law asks."""
    leave = view.hits.get("unsubscribe")
    imprint = view.hits.get("legal-footer") or view.hits.get("reason-for-mail")
    if not leave or not imprint:
        return NOTHING
    return fired(1.0, *(view.clue(h.start, h.end) for h in (leave[0], imprint[0])))


@FAMILY.signal("greets-by-name")
def greets_by_name(view: View) -> Finding:
    """The greeting names somebody."""
    return fired(1.0) if view.greeted else NOTHING


@FAMILY.signal("brand-credential-strange", nullable=True)
def brand_credential_strange(view: View) -> Finding:
    """Names an organisation, asks to log in or threatens, and links to none of its hosts."""
    if not view.named or not view.targets:
        return MISSING
    ask = view.hits.get("credential") or view.hits.get("threat") or view.hits.get("delivery-fee")
    if not ask or not view.strange:
        return NOTHING
    linked = {target.domain for target in view.targets}
    first = view.named[0]
    if any(named.brand.domains & linked for named in view.named[:4]):
        return NOTHING
    return fired(1.0, view.clue(first.start, first.end), view.clue(ask[0].start, ask[0].end))


def _met(view: View, topics: tuple[str, ...]) -> Finding:
    """Return the logarithm of the number of ``topics`` met, with a piece of each of the first."""
    met = [view.hits[topic][0] for topic in topics if topic in view.hits]
    if not met:
        return NOTHING
    return fired(log1p(len(met)), *(view.clue(hit.start, hit.end) for hit in met[:3]))


@FAMILY.signal("fraud-topics")
def fraud_topics(view: View) -> Finding:
    """How many of the topics that fraud needs come together."""
    return _met(view, _FRAUD)


@FAMILY.signal("everyday-topics")
def everyday_topics(view: View) -> Finding:
    """How many of the topics of service mail come together."""
    return _met(view, _EVERYDAY)


@FAMILY.signal("fraud-topics-strange", nullable=True)
def fraud_topics_strange(view: View) -> Finding:
    """Topics that fraud needs, in a message whose links go to strangers alone."""
    if not view.own or not view.web:
        return MISSING
    accounted = {Relation.OWN, Relation.RELATED, Relation.SERVICE}
    if any(target.relation in accounted for target in view.targets) or not view.strange:
        return NOTHING
    return _met(view, _FRAUD)


@FAMILY.signal("fraud-topics-own", nullable=True)
def fraud_topics_own(view: View) -> Finding:
    """Topics that fraud needs, in a message whose links all lead where its sender is at home."""
    if not view.own or not view.web:
        return MISSING
    relations = {target.relation for target in view.targets}
    home = relations & {Relation.OWN, Relation.RELATED, Relation.SERVICE}
    if Relation.FOREIGN in relations or not (home or view.sender_brand):
        return NOTHING
    return _met(view, _FRAUD)
