"""What holds for every message, whatever it was read from."""

from __future__ import annotations

import re

from app.mail import limits, text
from app.mail.defects import CODES
from app.mail.message import Message

_INVISIBLE = re.compile(f"[{text.INVISIBLE}]")


def check(message: Message) -> None:
    """Raise AssertionError if ``message`` breaks a promise of its contract."""
    body = message.text
    assert len(body) <= limits.TEXT_CHARACTERS
    assert not _INVISIBLE.search(body)
    assert "\r" not in body
    assert "  " not in body
    assert body == body.strip()
    body.encode("utf-8")
    for link in message.links:
        assert "\n" not in link.text
        assert len(link.target) <= limits.URL_CHARACTERS
        if link.span is not None:
            assert 0 <= link.span.start < link.span.end <= len(body)
            shown = body[link.span.start : link.span.end]
            assert link.text == shown.replace("\n", " ")
            assert shown == shown.strip()
    for removed in message.removed:
        assert 0 <= removed.offset <= len(body)
        assert _INVISIBLE.fullmatch(removed.character)
    codes = [defect.code for defect in message.defects]
    assert len(codes) == len(set(codes))
    assert all(code in CODES for code in codes)
    if any(CODES[code].unread for code in codes):
        assert not message.complete
    for defect in message.defects:
        assert defect.detail.isprintable()
        assert len(defect.detail) <= limits.DETAIL_CHARACTERS + 1
    assert len(message.links) <= limits.LINKS
    assert len(message.attachments) <= limits.ATTACHMENTS
    assert len(message.headers) <= limits.HEADER_FIELDS + 10
    assert all(header.value.isprintable() or header.value for header in message.headers)
    for attachment in message.attachments:
        assert "/" not in attachment.name
        assert "\\" not in attachment.name
        assert len(attachment.name) <= limits.NAME_CHARACTERS
        assert len(attachment.text) <= limits.ATTACHMENT_TEXT
    for address in (*message.sender, *message.reply_to, *message.to):
        assert not address.address or "<" not in address.address
    for inner in message.nested:
        check(inner)
    if message.carrier is not None:
        check(message.carrier)
