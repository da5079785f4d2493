"""Whether organisation named, sender and links agree: the core of telling fraud from service."""

from __future__ import annotations

from typing import Final

from app.features.brands import Brand
from app.features.naming import Named
from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    header,
    link,
    log1p,
)
from app.features.stream import Field
from app.features.targets import Relation
from app.features.view import View

FAMILY: Final = Family("brand")

_VALUABLE: Final = frozenset(
    ("bank", "payment", "crypto", "tax", "government", "mail", "cloud", "parcel", "esignature")
)
"""Sectors whose log-in or payment is what most fraud is after."""


def _foreign(view: View, named: Named) -> bool:
    """Return whether the sender is a stranger to the named organisation.

    A known organisation that writes from its own domain may name others: banks name card and
    payment schemes, shops name parcel services.
    """
    if not view.own or named.brand.domains & view.own:
        return False
    return view.sender_brand is None or "free-mail" in view.sender_kinds


def _linked(view: View, brand: Brand) -> int | None:
    """Return the index of the first link to the organisation's own domains, or None."""
    for target in view.targets:
        if target.domain in brand.domains:
            return target.first
    return None


@FAMILY.signal("sender-organisation", nullable=True)
def sender_organisation(view: View) -> Finding:
    """The sender's domain belongs to a known organisation."""
    if not view.own:
        return MISSING
    if view.sender_brand is None or "free-mail" in view.sender_kinds:
        return NOTHING
    return fired(1.0, header(view, "from", view.sender_brand.name))


def _named_by_other(view: View, field: Field) -> Finding:
    """Return 1 if a part of the message names an organisation that the sender is not."""
    if not view.own:
        return MISSING
    here = [named for named in view.named if named.field is field]
    if not here or any(not _foreign(view, named) for named in here):
        return NOTHING
    return fired(1.0, *(view.clue(named.start, named.end) for named in here))


@FAMILY.signal("brand-name-foreign", nullable=True)
def brand_name_foreign(view: View) -> Finding:
    """The display name is that of an organisation that does not own the sender's domain."""
    if view.sender and not view.sender.name:
        return MISSING
    return _named_by_other(view, Field.NAME)


@FAMILY.signal("brand-subject-foreign", nullable=True)
def brand_subject_foreign(view: View) -> Finding:
    """The subject names an organisation that does not own the sender's domain."""
    return _named_by_other(view, Field.SUBJECT)


@FAMILY.signal("brand-body-foreign", nullable=True)
def brand_body_foreign(view: View) -> Finding:
    """The text names organisations, and none of them owns the sender's domain."""
    return _named_by_other(view, Field.BODY)


@FAMILY.signal("brand-agrees", nullable=True)
def brand_agrees(view: View) -> Finding:
    """The organisation named in the message owns the sender's domain."""
    if not view.own:
        return MISSING
    agreeing = [named for named in view.named if named.brand.domains & view.own]
    if not agreeing:
        return NOTHING
    return fired(1.0, *(view.clue(named.start, named.end) for named in agreeing[:1]))


@FAMILY.signal("brand-agrees-links", nullable=True)
def brand_agrees_links(view: View) -> Finding:
    """The organisation named, the sender and all links belong together."""
    if not view.own or not view.targets:
        return MISSING
    agreeing = [named for named in view.named if named.brand.domains & view.own]
    own = [t for t in view.targets if t.relation in {Relation.OWN, Relation.RELATED}]
    if not agreeing or not own or view.strange:
        return NOTHING
    return fired(1.0, link(own[0].first, own[0].domain))


@FAMILY.signal("brand-linked", nullable=True)
def brand_linked(view: View) -> Finding:
    """Of the hosts linked, the share that belongs to an organisation the message names."""
    if not view.named or not view.targets:
        return MISSING
    domains = {domain for named in view.named for domain in named.brand.domains}
    linked = [target for target in view.targets if target.domain in domains]
    if not linked:
        return NOTHING
    return fired(len(linked) / len(view.targets), link(linked[0].first, linked[0].domain))


@FAMILY.signal("brand-unlinked", nullable=True)
def brand_unlinked(view: View) -> Finding:
    """The first organisation named owns none of the links, and some lead to strangers."""
    if not view.named or not view.targets:
        return MISSING
    if not view.strange or any(_linked(view, n.brand) is not None for n in view.named[:3]):
        return NOTHING
    first = view.named[0]
    strange = view.strange[0]
    return fired(1.0, view.clue(first.start, first.end), link(strange.first, strange.host))


@FAMILY.signal("brand-impersonated", nullable=True)
def brand_impersonated(view: View) -> Finding:
    """Display name or subject names an organisation; neither sender nor any link is its own."""
    if not view.own:
        return MISSING
    for named in view.named if view.strange else ():
        if named.field is Field.BODY or not _foreign(view, named):
            continue
        if _linked(view, named.brand) is None:
            first = view.strange[0]
            return fired(1.0, view.clue(named.start, named.end), link(first.first, first.host))
    return NOTHING


@FAMILY.signal("brand-impersonated-unlinked", nullable=True)
def brand_impersonated_unlinked(view: View) -> Finding:
    """Display name or subject names an organisation that is not the sender; no link at all."""
    if not view.own or view.targets:
        return MISSING
    for named in view.named:
        if named.field is not Field.BODY and _foreign(view, named):
            return fired(1.0, view.clue(named.start, named.end))
    return NOTHING


@FAMILY.signal("brand-valuable-foreign", nullable=True)
def brand_valuable_foreign(view: View) -> Finding:
    """A bank, payment, tax, mail or cloud service is named by somebody else."""
    if not view.own:
        return MISSING
    for named in view.named:
        if named.brand.sector in _VALUABLE and _foreign(view, named):
            return fired(1.0, view.clue(named.start, named.end))
    return NOTHING


@FAMILY.signal("brands-named")
def brands_named(view: View) -> Finding:
    """How many different organisations the message names."""
    first: dict[str, Named] = {}
    for named in view.named:
        first.setdefault(named.brand.name, named)
    if not first:
        return NOTHING
    shown = (view.clue(named.start, named.end) for named in list(first.values())[:3])
    return fired(log1p(len(first)), *shown)
