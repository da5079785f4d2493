"""QR codes in images."""

from __future__ import annotations

from typing import Final

from app.features.signals.registry import NOTHING, Family, Finding, fired, link
from app.features.targets import Relation
from app.features.view import View
from app.mail.message import LinkKind

FAMILY: Final = Family("codes")


@FAMILY.signal("qr-code")
def qr_code(view: View) -> Finding:
    """An image holds a QR code that leads to the web."""
    found = [(i, item) for i, item in view.web if item.kind is LinkKind.QR]
    return fired(1.0, *(link(i, item.host) for i, item in found)) if found else NOTHING


@FAMILY.signal("qr-code-strange")
def qr_code_strange(view: View) -> Finding:
    """A QR code leads to a host that is not the sender's, or of an unknown sender."""
    relations = {target.host: target.relation for target in view.targets}
    for index, item in view.web:
        if item.kind is LinkKind.QR and relations[item.host] is Relation.FOREIGN:
            return fired(1.0, link(index, item.host))
    return NOTHING


@FAMILY.signal("qr-code-only")
def qr_code_only(view: View) -> Finding:
    """A QR code is the only way on, beside few words."""
    kinds = {item.kind for _, item in view.web}
    if kinds != {LinkKind.QR} or view.body_words > 150:
        return NOTHING
    index, item = view.web[0]
    return fired(1.0, link(index, item.host))
