"""What is attached."""

from __future__ import annotations

from typing import Final

from app.features.signals.registry import (
    NOTHING,
    Family,
    Finding,
    attachment,
    fired,
    log1p,
)
from app.features.view import View

FAMILY: Final = Family("attachments")

_DANGEROUS: Final = frozenset({"executable", "script", "shortcut", "disk-image"})
_DISGUISED: Final = frozenset({"double-extension", "rtl-name", "type-mismatch"})
_DOCUMENTS: Final = (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".rtf", ".odt")


def _flagged(view: View, flags: frozenset[str]) -> Finding:
    """Return 1 with the attachments that carry one of ``flags``."""
    found = [(i, a) for i, a in enumerate(view.message.attachments) if a.flags & flags]
    return fired(1.0, *(attachment(i, a.name or a.type) for i, a in found)) if found else NOTHING


@FAMILY.signal("attachments")
def attachments(view: View) -> Finding:
    """How many files are attached, images shown in the text left out."""
    found = [(i, a) for i, a in enumerate(view.message.attachments) if not a.inline]
    if not found:
        return NOTHING
    return fired(log1p(len(found)), *(attachment(i, a.name or a.type) for i, a in found))


@FAMILY.signal("attachment-dangerous")
def attachment_dangerous(view: View) -> Finding:
    """A program, script, shortcut or disk image is attached."""
    return _flagged(view, _DANGEROUS)


@FAMILY.signal("attachment-disguised")
def attachment_disguised(view: View) -> Finding:
    """The name or type of an attachment hides what it is."""
    return _flagged(view, _DISGUISED)


@FAMILY.signal("attachment-macros")
def attachment_macros(view: View) -> Finding:
    """An Office file with macros is attached."""
    return _flagged(view, frozenset({"macros"}))


@FAMILY.signal("attachment-html")
def attachment_html(view: View) -> Finding:
    """A web page is attached, which opens outside the mail program."""
    for index, item in enumerate(view.message.attachments):
        page = "html" in item.flags or item.name.lower().endswith((".htm", ".html", ".shtml"))
        if page or item.type in {"text/html", "application/xhtml+xml"}:
            return fired(1.0, attachment(index, item.name or item.type))
    return NOTHING


@FAMILY.signal("attachment-archive")
def attachment_archive(view: View) -> Finding:
    """An archive is attached."""
    return _flagged(view, frozenset({"archive"}))


@FAMILY.signal("attachment-encrypted")
def attachment_encrypted(view: View) -> Finding:
    """An encrypted archive is attached, which no scanner can look into."""
    return _flagged(view, frozenset({"encrypted", "password-in-text"}))


@FAMILY.signal("attachment-document")
def attachment_document(view: View) -> Finding:
    """A document is attached (PDF, Office)."""
    for index, item in enumerate(view.message.attachments):
        if item.name.lower().endswith(_DOCUMENTS) or item.type == "application/pdf":
            return fired(1.0, attachment(index, item.name or item.type))
    return NOTHING


@FAMILY.signal("attachment-calendar")
def attachment_calendar(view: View) -> Finding:
    """An appointment is attached."""
    for index, item in enumerate(view.message.attachments):
        if item.type == "text/calendar" or item.name.lower().endswith(".ics"):
            return fired(1.0, attachment(index, item.name or item.type))
    return NOTHING


@FAMILY.signal("attachment-says-all")
def attachment_says_all(view: View) -> Finding:
    """The text is next to empty and points to an attachment."""
    if view.body_words > 40 or view.web:
        return NOTHING
    for index, item in enumerate(view.message.attachments):
        if not item.inline:
            return fired(1.0, attachment(index, item.name or item.type))
    return NOTHING
