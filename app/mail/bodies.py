"""From the tree of parts to what the reader sees: which parts are text, which are attached."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from app.mail import (
    assembly,
    attachments,
    cfb,
    charsets,
    detection,
    headers,
    html,
    limits,
    mime,
    outlook,
    text,
    transfer,
)  # fmt: skip
from app.mail.assembly import Collected
from app.mail.budget import Budget
from app.mail.cfb import Compound
from app.mail.defects import Defects
from app.mail.message import Form, Message, Part
from app.mail.mime import Entity

_MESSAGES: Final = frozenset({"message/rfc822", "message/global", "message/news"})
_RICH: Final = frozenset({"text/html", "application/xhtml+xml"})
_SOMETIMES: Final = frozenset({"text/x-amp-html", "text/watch-html"})
_NOT_SHOWN: Final = frozenset(
    [
        "text/calendar",
        "text/x-vcard",
        "text/vcard",
        "text/directory",
        "text/css",
        "text/csv",
        "text/xml",
        "text/x-script",
        "text/javascript",
        "text/rfc822-headers",
        "text/x-amp-html",
        "text/watch-html",
        "text/rtf",
        "text/x-patch",
        "text/x-diff",
        "text/x-python",
        "text/x-sh",
        "text/x-perl",
        "text/x-c",
    ]
)
_UUENCODED: Final = re.compile(
    r"^begin [0-7]{3,4} ([^\n]{1,255})\n((?:[ -`][^\n]{0,90}\n)+?)(?:[ `]?\n)?end[ \t]*$",
    re.MULTILINE,
)
_PGP: Final = "-----BEGIN PGP MESSAGE-----"
_PGP_BLOCK: Final = re.compile(_PGP + r".*?(?:-----END PGP MESSAGE-----|\Z)", re.DOTALL)
_PGP_AROUND: Final = 500
"""Characters around an encrypted block up to which it is the message, not a quotation."""
_SIGNED: Final = re.compile(rb"[Cc]ontent-[Tt]ype:[ \t]*[a-z]+/")


def message(
    data: bytes, digest: str, size: int, budget: Budget, defects: Defects, level: int = 0
) -> Message:
    """Read the message in ``data``.

    Args:
        data: RFC 5322 source, line ends normalised to LF.
        digest: SHA-256 of the source, hexadecimal.
        size: Of the source in bytes.
        budget: What may still be spent on the source.
        defects: Takes what is met.
        level: How many messages this one lies in.
    """
    collected = Collected(defects, budget, level)
    root = mime.read(data, budget, defects)
    headers.duplicates(root.fields, defects)
    gather(root, collected)
    return assembly.finish(root.fields, Form.RAW, collected, digest, size)


def from_text(content: str, digest: str, size: int, *, rich: bool, defects: Defects) -> Message:
    """Return a message without headers whose body is ``content``, HTML if ``rich``."""
    collected = Collected(defects, Budget(), 0)
    kind = "text/html" if rich else "text/plain"
    collected.parts.append(Part(kind, "", "", 0, size))
    _show(content, collected, rich=rich)
    return assembly.finish([], Form.BODY, collected, digest, size)


def from_outlook(
    file: Compound,
    storage: int,
    digest: str,
    size: int,
    budget: Budget,
    defects: Defects,
    level: int,
) -> Message:
    """Return the Outlook message in ``storage`` of a compound file."""
    collected = Collected(defects, budget, level)
    stored = outlook.read(file, storage, budget, defects)
    if stored.html:
        collected.parts.append(Part("text/html", "", "", 0, len(stored.html)))
        _show(stored.html, collected, rich=True)
        if stored.plain:
            collected.plain.append(stored.plain)
    elif stored.plain:
        collected.parts.append(Part("text/plain", "", "", 0, len(stored.plain)))
        _show(stored.plain, collected, rich=False)
    for one in stored.attachments:
        if one.message >= 0:
            _outlook_inside(file, one.message, digest, collected)
            continue
        part = mime.file(headers.value(one.name, defects), one.type)
        if one.content_id:
            collected.content_ids.append((len(collected.attachments), one.content_id.strip("<>")))
        collected.parts.append(Part(part.type, "", "", 1, len(one.data)))
        _attached(part, one.data, collected)
    return assembly.finish(stored.fields, Form.OUTLOOK, collected, digest, size)


def gather(part: Entity, collected: Collected) -> None:
    """Add what ``part`` and the parts inside it hold to ``collected``."""
    if part.children:
        collected.parts.append(Part(part.type, part.charset, part.encoding, part.depth, 0))
        if part.type == "multipart/alternative":
            _alternatives(part, collected)
        elif part.type == "multipart/encrypted":
            collected.defects.add("encrypted")
            for child in part.children:
                gather(child, collected)
        else:
            for child in part.children:
                gather(child, collected)
    else:
        _leaf(part, collected)
    for reading in part.readings:
        _other_reading(reading, collected)


def is_body(part: Entity) -> bool:
    """Return True if a client shows ``part`` as text, be it offered as a file too or not."""
    if part.disposition == "attachment":
        return False
    kind = part.type
    if kind in {"text/plain", "text/html", "application/xhtml+xml"}:
        return True
    return kind.startswith("text/") and kind not in _NOT_SHOWN and not part.name


def _leaf(part: Entity, collected: Collected) -> None:
    """Add one part without parts inside."""
    defects = collected.defects
    data = transfer.decode(part.body, part.encoding, defects) if part.encoding else part.body
    kind = part.type
    collected.parts.append(Part(kind, part.charset, part.encoding, part.depth, len(data)))
    if kind in _MESSAGES:
        _message_inside(data, collected)
        return
    if kind == "message/partial":
        defects.add("partial")
    elif kind == "message/external-body":
        defects.add("external-body")
    if is_body(part) or kind.startswith("multipart/"):
        content = _text(data, part.charset, defects)
        rich = kind in _RICH or (not part.declared and detection.by_content(data) == "text/html")
        _show(content, collected, rich=rich)
        if not part.name:
            return
    _attached(part, data, collected)


def _text(data: bytes, charset: str, defects: Defects) -> str:
    """Return a text part decoded, bounded."""
    if len(data) > limits.BODY_BYTES:
        defects.add("text-too-long")
        data = data[: limits.BODY_BYTES]
    return charsets.decode(data, charset, defects)


def _show(content: str, collected: Collected, *, rich: bool) -> None:
    """Add a text that the reader sees."""
    writer = collected.writer
    writer.break_line(2)
    if not rich:
        if len(content) > collected.budget.raw:
            collected.defects.add("text-too-long")
            content = content[: collected.budget.raw]
        collected.budget.raw -= len(content)
        if "begin " in content:
            content = _without_uuencoded(content, collected)
        if _PGP in content and len(_PGP_BLOCK.sub("", content)) < _PGP_AROUND:
            collected.defects.add("encrypted")
        writer.add_lines(content)
        collected.shown = collected.shown or "plain"
        return
    collected.shown = "html"
    collected.keep_rich(content)
    collected.add_page(html.render(content, writer, collected.budget, collected.defects))


def _without_uuencoded(content: str, collected: Collected) -> str:
    """Return plain text without the files uuencoded in it, which become attachments."""

    def take(match: re.Match[str]) -> str:
        data = transfer.uuencode(match[0].encode("latin-1", "replace"), collected.defects)
        _attached(mime.file(match[1].strip()), data, collected)
        return ""

    return _UUENCODED.sub(take, content)


def _alternatives(part: Entity, collected: Collected) -> None:
    """Add the alternative that a client shows: the HTML one, else all that is text."""
    rich = [child for child in part.children if _holds_rich(child)]
    shown = rich[-1] if rich else None
    for child in part.children:
        if child.type in _SOMETIMES and not child.children:
            _sometimes(child, collected)
        elif (
            shown is not None
            and child is not shown
            and child.type == "text/plain"
            and is_body(child)
        ):
            data = transfer.decode(child.body, child.encoding, collected.defects)
            collected.parts.append(
                Part(child.type, child.charset, child.encoding, child.depth, len(data))
            )
            collected.plain.append(_text(data, child.charset, collected.defects))
            for reading in child.readings:
                _other_reading(reading, collected)
        else:
            gather(child, collected)


def _holds_rich(part: Entity) -> bool:
    """Return True if ``part`` is, or has inside, an HTML body."""
    if part.children:
        return any(_holds_rich(c) for c in part.children)
    return part.type in _RICH and is_body(part)


def _sometimes(part: Entity, collected: Collected) -> None:
    """Add the links of a version (AMP) that only some clients show instead of the others."""
    data = transfer.decode(part.body, part.encoding, collected.defects)
    collected.parts.append(Part(part.type, part.charset, part.encoding, part.depth, len(data)))
    collected.defects.add("hidden-version", part.type)
    _apart(_text(data, part.charset, collected.defects), collected)


def _apart(content: str, collected: Collected) -> None:
    """Add the links of an HTML page that is not part of the visible text."""
    writer = text.Writer()
    page = html.render(content, writer, collected.budget, collected.defects)
    body = writer.result()
    for one in page.links:
        span = one.span
        shown = body[span.start : span.end].replace("\n", " ") if span else ""
        collected.later.append((one.kind, one.target, shown))


def _other_reading(part: Entity, collected: Collected) -> None:
    """Add what ``part`` says when it is read in another way, if that makes sense at all."""
    if part.children:
        for child in part.children:
            gather(child, collected)
        return
    quiet = Defects()
    data = transfer.decode(part.body, part.encoding, quiet)
    if not is_body(part):
        if data != part.body or not collected.attachments:
            _attached(part, data, collected)
        return
    content = _text(data, part.charset, quiet)
    if not _sensible(content):
        return
    rich = part.type in _RICH
    writer = text.Writer()
    page = html.render(content, writer, collected.budget, collected.defects) if rich else None
    if page is None:
        writer.add_lines(content)
    body = writer.result()
    if body and body not in collected.writer.result():
        _show(content, collected, rich=rich)


def _sensible(content: str) -> bool:
    """Return True if ``content`` may be text rather than something decoded in the wrong way."""
    sample = content[:4_000]
    if not sample.strip():
        return False
    odd = sum(1 for c in sample if not (c.isprintable() or c in "\n\t\r") or c == "\ufffd")
    words = len(sample.split())
    return odd * 20 < len(sample) and len(sample) < words * 60


def _attached(part: Entity, data: bytes, collected: Collected) -> None:
    """Add an attachment; messages and Outlook items are read as messages."""
    defects = collected.defects
    if len(collected.attachments) >= limits.ATTACHMENTS:
        defects.add("too-many-attachments")
        return
    extension = detection.extension(part.name)
    if data.startswith(cfb.MAGIC) and _outlook_attached(data, collected):
        return
    if extension == "eml" or (
        part.type == "application/octet-stream" and detection.by_content(data) == "message/rfc822"
    ):
        _message_inside(data, collected)
        return
    if part.type in {"application/pkcs7-mime", "application/x-pkcs7-mime"} and _enveloped(
        part, data, collected
    ):
        return
    content_id = part.header("content-id").strip(" <>\t\n")
    if content_id:
        collected.content_ids.append((len(collected.attachments), content_id))
    found = attachments.examine(
        part, data, inline=part.disposition == "inline", budget=collected.budget, defects=defects
    )
    collected.attachments.append(found.attachment)
    collected.later.extend(found.links)


def _enveloped(part: Entity, data: bytes, collected: Collected) -> bool:
    """Read a message that is only signed (RFC 8551); return False if there is none to read."""
    signed = _SIGNED.search(data, 0, 4_096)
    if signed is None or "enveloped" in part.parameters.get("smime-type", ""):
        collected.defects.add("encrypted")
        return False
    _message_inside(data[signed.start() :], collected)
    return True


def _message_inside(data: bytes, collected: Collected) -> None:
    """Add a message that is carried inside."""
    if not _room_inside(collected):
        return
    if data.startswith(cfb.MAGIC) and _outlook_attached(data, collected):
        return
    digest = hashlib.sha256(data).hexdigest()
    inner = message(
        data.lstrip(b"\n"), digest, len(data), collected.budget, Defects(), collected.level + 1
    )
    collected.add_nested(inner)


def _outlook_attached(data: bytes, collected: Collected) -> bool:
    """Add an attached .msg file; return False if the compound file is something else."""
    try:
        file = Compound(data)
    except cfb.CfbError:
        return False
    if not outlook.is_message(file):
        return False
    if _room_inside(collected):
        inner = from_outlook(file, 0, hashlib.sha256(data).hexdigest(), len(data), collected.budget,
                             Defects(), collected.level + 1)  # fmt: skip
        collected.add_nested(inner)
    return True


def _outlook_inside(file: Compound, storage: int, digest: str, collected: Collected) -> None:
    """Add a message that is attached inside an Outlook message; both share one file."""
    if _room_inside(collected):
        inner = from_outlook(
            file, storage, digest, 0, collected.budget, Defects(), collected.level + 1
        )
        collected.add_nested(inner)


def _room_inside(collected: Collected) -> bool:
    """Return True if another message inside may be read, and take its place in the budget."""
    if len(collected.nested) >= limits.NESTED_MESSAGES or collected.budget.parts <= 0:
        collected.defects.add("too-many-messages")
        return False
    if collected.level >= limits.NESTED_LEVELS:
        collected.defects.add("too-deep")
        return False
    collected.budget.parts -= 1
    return True
