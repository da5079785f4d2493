"""Attachments: what they claim to be against what they are. Nothing in them is run."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from app.mail import (
    archives,
    calendars,
    charsets,
    detection,
    html,
    limits,
    links,
    pages,
    pdf,
    qr,
    text,
)
from app.mail.budget import Budget
from app.mail.defects import Defects
from app.mail.message import Attachment, LinkKind
from app.mail.mime import Entity

_VBA: Final = "_VBA_PROJECT".encode("utf-16-le")
_VBA_DIR: Final = "\x00V\x00B\x00A\x00"
_ENCRYPTED_OFFICE: Final = "EncryptedPackage".encode("utf-16-le")
_MSI: Final = b"\x84\x10\x0c\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\x46"
_OBJECT: Final = re.compile(rb"\\objdata|\\objupdate|\\\*\\template", re.IGNORECASE)
_SHORTCUT_URL: Final = re.compile(
    r"^[ \t]*(?:URL|Exec|BASEURL|IconFile)\s*=\s*(\S{4,2000})", re.IGNORECASE | re.MULTILINE
)
_WEB_BYTES: Final = re.compile(rb"https?://[\x21-\x7e]{4,1000}")
_WEB_WIDE: Final = re.compile(
    rb"h\x00t\x00t\x00p\x00(?:s\x00)?:\x00/\x00/\x00(?:[\x21-\x7e]\x00){4,1000}"
)
_TEXT_KINDS: Final = ("text/", "application/json", "application/xml", "application/rtf")
_INSIDE: Final = frozenset({"executable", "script", "shortcut", "disk-image"})
_FEW_MEMBERS: Final = 20
"""Archives with more members than this are software or backups, not a lure around one file."""
_SCHEMAS: Final = ("http://schemas.", "http://www.w3.org", "http://purl.org", "http://ns.adobe.com")


@dataclass(slots=True)
class Examined:
    """What was found in one attachment.

    Attributes:
        attachment: As handed on.
        links: Kind, target and visible text of every link in it.
    """

    attachment: Attachment
    links: list[tuple[LinkKind, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Findings:
    """What the readers of single formats add up."""

    flags: set[str]
    detected: str
    members: list[str] = field(default_factory=list)
    links: list[tuple[LinkKind, str, str]] = field(default_factory=list)
    text: str = ""

    def web(self, targets: Iterable[str]) -> None:
        """Add addresses that stand in the file."""
        room = limits.ATTACHMENT_LINKS - len(self.links)
        for target in list(targets)[: max(0, room)]:
            self.links.append((LinkKind.ATTACHMENT, target, ""))


def examine(
    part: Entity, data: bytes, *, inline: bool, budget: Budget, defects: Defects
) -> Examined:
    """Return what can be told about the decoded ``data`` of ``part``.

    Args:
        part: Its headers.
        data: Its content, decoded.
        inline: True if it is shown inside the text.
        budget: What may still be spent on the source.
        defects: Takes what was left unread.
    """
    detected = detection.by_content(data)
    findings = _Findings(
        detection.kinds(part.name, detected) | detection.name_flags(part.name), detected
    )
    if part.other_name:
        findings.flags |= detection.name_flags(part.other_name)
    charset = part.parameters.get("charset", "")
    _by_format(part, data, charset, findings, budget, defects)
    if detection.mismatch(part.name, part.type, findings.detected):
        findings.flags.add("type-mismatch")
    attachment = Attachment(
        name=detection.shown_name(part.name),
        type=part.type,
        detected=findings.detected,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        inline=inline,
        members=tuple(text.clean(m) for m in findings.members),
        flags=frozenset(findings.flags),
        text=findings.text[: limits.ATTACHMENT_TEXT],
    )
    return Examined(attachment, findings.links)


def _by_format(
    part: Entity,
    data: bytes,
    charset: str,
    findings: _Findings,
    budget: Budget,
    defects: Defects,
) -> None:
    """Look into ``data`` in the way its format asks for."""
    detected = findings.detected
    if qr.readable(detected):
        _image(data, findings, budget, defects)
    elif detected == "application/pdf":
        _pdf(data, findings, budget, defects)
    elif "html" in findings.flags or part.type in {"text/html", "application/xhtml+xml"}:
        findings.flags.add("html")
        _html(charsets.decode(data, charset, defects), findings, budget, defects)
    elif detected == "text/calendar" or part.type == "text/calendar":
        entry = calendars.read(charsets.decode(data, charset, defects))
        findings.text = entry.text
        findings.web(entry.links)
    else:
        _by_container(part, data, charset, findings, defects)


def _by_container(
    part: Entity, data: bytes, charset: str, findings: _Findings, defects: Defects
) -> None:
    """Look into ``data`` that holds files, programs or plain text."""
    detected = findings.detected
    if detected == "application/x-ole-storage":
        _ole(data, findings)
    elif detected == "application/rtf":
        if _OBJECT.search(data[: limits.OFFICE_RELATIONSHIPS]):
            findings.flags.add("embedded-object")
        _addresses(data, findings)
    elif "shortcut" in findings.flags:
        _shortcut(data, findings)
    elif "archive" in findings.flags or detected == "application/zip":
        _archive(data, findings)
    elif part.type.startswith(_TEXT_KINDS) and not detected:
        content = charsets.decode(data[: limits.ATTACHMENT_TEXT * 4], charset, defects)
        findings.text = text.clean_lines(content[: limits.ATTACHMENT_TEXT])
        _written(findings)


def _image(data: bytes, findings: _Findings, budget: Budget, defects: Defects) -> None:
    """Decode the codes in a picture."""
    found, looked = qr.codes(data, budget)
    if not looked:
        defects.add("image-too-large")
    _codes(found, findings)


def _codes(found: Iterable[str], findings: _Findings) -> None:
    """Add what codes say: addresses as links, anything else as text."""
    for raw in found:
        findings.flags.add("qr")
        content = raw.strip()
        findings.text = f"{findings.text}\n{text.clean(content[:2_000])}".strip()
        target = links.as_address(content)
        if target:
            findings.links.append((LinkKind.QR, target, ""))


def _pdf(data: bytes, findings: _Findings, budget: Budget, defects: Defects) -> None:
    """Take links, scripts and codes from a PDF."""
    found = pdf.read(data, budget)
    findings.web(found.links)
    for flag, there in (
        ("encrypted", found.encrypted), ("script", found.scripts),
        ("embedded-object", found.launches), ("form", found.form),
    ):  # fmt: skip
        if there:
            findings.flags.add(flag)
    if found.cut:
        defects.add("attachment-too-complex", findings.detected)
    for picture in found.pictures:
        contents, looked = qr.of_pdf(picture, budget)
        if not looked:
            defects.add("image-too-large")
            break
        _codes(contents, findings)


def _html(source: str, findings: _Findings, budget: Budget, defects: Defects) -> None:
    """Read a page as the browser that opens it would show it, scripts included as far as plain."""
    for content in (source, *pages.written_by_scripts(source)):
        writer = text.Writer()
        page = html.render(content, writer, budget, defects)
        body = writer.result()
        findings.text = f"{findings.text}\n{body}".strip()
        if writer.full:
            defects.add("text-too-long")
        for one in page.links[: limits.ATTACHMENT_LINKS]:
            span = one.span
            shown = body[span.start : span.end].replace("\n", " ") if span else ""
            findings.links.append((LinkKind.ATTACHMENT, one.target, shown))
        if page.forms:
            findings.flags.add("form")
        if page.passwords:
            findings.flags.add("password-field")
        if page.scripts:
            findings.flags.add("script")
    if pages.smuggles(source):
        findings.flags.add("smuggling")


def _ole(data: bytes, findings: _Findings) -> None:
    """Tell macros, encryption and installers from plain old Office documents."""
    if _VBA in data or _VBA_DIR.encode("latin-1") in data:
        findings.flags.add("macros")
    if _ENCRYPTED_OFFICE in data:
        findings.flags.add("encrypted")
    if _MSI in data[:2_048]:
        findings.flags.add("executable")
    _addresses(data, findings)


def _addresses(data: bytes, findings: _Findings) -> None:
    """Add web addresses written out in a binary file."""
    found: dict[str, None] = {}
    data = data[: limits.PDF_STREAM]
    for pattern, wide in ((_WEB_BYTES, False), (_WEB_WIDE, True)):
        for match in pattern.finditer(data):
            raw = match[0].replace(b"\x00", b"") if wide else match[0]
            address = re.split(rb"[\"'<>{}\\)]", raw, maxsplit=1)[0].decode("latin-1")
            if not address.startswith(_SCHEMAS):
                found[address] = None
            if len(found) >= limits.ATTACHMENT_LINKS:
                break
    findings.web(found)


def _shortcut(data: bytes, findings: _Findings) -> None:
    """Add where a shortcut leads."""
    if data.startswith(b"L\x00\x00\x00"):
        _addresses(data, findings)
        return
    content = charsets.decode(data[: limits.ATTACHMENT_TEXT], "", Defects())
    findings.web(m[1] for m in _SHORTCUT_URL.finditer(content))
    if not findings.links:
        _addresses(data[: limits.ATTACHMENT_TEXT], findings)


def _archive(data: bytes, findings: _Findings) -> None:
    """List an archive and say what its members are."""
    listing = archives.listing(data, findings.detected)
    if listing is None:
        return
    findings.members = listing.members
    if listing.encrypted:
        findings.flags.add("encrypted")
    if listing.macros:
        findings.flags.add("macros")
    if listing.office:
        findings.flags.discard("archive")
        findings.detected = f"application/vnd.openxmlformats-officedocument.{listing.office}"
        findings.web(listing.links)
        return
    if listing.android or listing.java:
        findings.flags.add("executable")
    if len(listing.members) <= _FEW_MEMBERS:
        for member in listing.members:
            findings.flags |= detection.kinds(member, "") & _INSIDE
            findings.flags |= detection.name_flags(member)


def _written(findings: _Findings) -> None:
    """Add the addresses written out in the text of an attachment."""
    body = findings.text
    findings.web(links.as_address(body[start:end]) for start, end in links.written(body))
