"""Outlook .msg files (MS-OXMSG), in bounds, damaged ones as far as they go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from app.mail import charsets, headers, limits, rtf
from app.mail.budget import Budget
from app.mail.cfb import Compound
from app.mail.defects import Defects
from app.mail.headers import Field

_PROPERTIES: Final = "__properties_version1.0"
_SUBJECT: Final = 0x0037
_SENT: Final = 0x0039
_REPRESENTING_NAME: Final = 0x0042
_REPRESENTING_ADDRESS: Final = 0x0065
_HEADERS: Final = 0x007D
_SENDER_NAME: Final = 0x0C1A
_SENDER_ADDRESS: Final = 0x0C1F
_SENDER_SMTP: Final = 0x5D01
_REPRESENTING_SMTP: Final = 0x5D02
_TO: Final = 0x0E04
_DELIVERED: Final = 0x0E06
_BODY: Final = 0x1000
_RTF: Final = 0x1009
_HTML: Final = 0x1013
_ATTACH_DATA: Final = 0x3701
_ATTACH_SHORT: Final = 0x3704
_ATTACH_LONG: Final = 0x3707
_ATTACH_TYPE: Final = 0x370E
_ATTACH_ID: Final = 0x3712
_DISPLAY_NAME: Final = 0x3001
_CODEPAGE: Final = 0x3FDE
_MESSAGE_CODEPAGE: Final = 0x3FFD
_RECIPIENT_SMTP: Final = 0x39FE
_RECIPIENT_ADDRESS: Final = 0x3003
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class OutlookAttachment:
    """One attachment of an Outlook message.

    Attributes:
        name: File name.
        type: Media type as stored; "" if none.
        content_id: Of an image shown in the text; "" if none.
        data: Its bytes; b"" for an attached message.
        message: The storage number of an attached message; -1 if it is none.
    """

    name: str
    type: str
    content_id: str
    data: bytes
    message: int = -1


@dataclass(slots=True)
class OutlookMessage:
    """What an Outlook message stores, before links and identities are read.

    Attributes:
        fields: Transport headers if the sender's transport left them, else made up from the
            properties From, To, Subject and Date.
        html: The HTML body; "" if none.
        plain: The plain body; "" if none.
        attachments: In order.
    """

    fields: list[Field] = field(default_factory=list)
    html: str = ""
    plain: str = ""
    attachments: list[OutlookAttachment] = field(default_factory=list)


def is_message(file: Compound) -> bool:
    """Return True if a compound file is an Outlook item rather than an Office document."""
    return _PROPERTIES in file.children(0)


def read(file: Compound, storage: int, budget: Budget, defects: Defects) -> OutlookMessage:
    """Return the Outlook message in ``storage`` (0, or that of an attached message)."""
    names = file.children(storage)
    header = 24 if storage else 32
    fixed = _fixed(file, names, header)
    codepage = fixed.get(_MESSAGE_CODEPAGE, fixed.get(_CODEPAGE, 1252))
    texts = _Texts(file, names, f"cp{codepage}", defects)
    result = OutlookMessage()
    _headers(file, names, texts, fixed, result, defects)
    html_page = fixed.get(_CODEPAGE, codepage)
    raw = texts.binary(_HTML)
    result.html = charsets.decode(raw, f"cp{html_page}", defects) if raw else texts.text(_HTML)
    result.plain = texts.text(_BODY)
    if not result.html:
        packed = texts.binary(_RTF)
        unpacked = rtf.decompress(packed, budget) if packed else None
        if unpacked:
            content, from_html = rtf.content(unpacked, defects)
            if from_html:
                result.html = content
            else:
                result.plain = result.plain or content
        elif packed and not result.plain:
            defects.add("part-unreadable", "The text of the Outlook message is damaged.")
    for name in sorted(n for n in names if n.startswith("__attach_version1.0_")):
        if len(result.attachments) >= limits.ATTACHMENTS:
            defects.add("too-many-attachments")
            break
        if file.is_storage(names[name]):
            result.attachments.append(_attachment(file, names[name], codepage, defects))
    if file.cut:
        defects.add("part-unreadable", "The Outlook file claims more content than it has.")
    return result


class _Texts:
    """The variable-length properties of one storage."""

    __slots__ = ("_charset", "_defects", "_file", "_names")

    def __init__(
        self, file: Compound, names: dict[str, int], charset: str, defects: Defects
    ) -> None:
        self._file = file
        self._names = names
        self._charset = charset
        self._defects = defects

    def text(self, number: int) -> str:
        """Return a string property; "" if there is none."""
        wide = self._names.get(f"__substg1.0_{number:04X}001F")
        if wide is not None:
            return self._file.stream(wide).decode("utf-16-le", "replace").rstrip("\x00")
        narrow = self._names.get(f"__substg1.0_{number:04X}001E")
        if narrow is not None:
            data = self._file.stream(narrow).rstrip(b"\x00")
            return charsets.decode(data, self._charset, self._defects)
        return ""

    def binary(self, number: int) -> bytes:
        """Return a binary property; b"" if there is none."""
        found = self._names.get(f"__substg1.0_{number:04X}0102")
        return self._file.stream(found) if found is not None else b""


def _fixed(file: Compound, names: dict[str, int], header: int) -> dict[int, int]:
    """Return the fixed-length properties of a storage: 32-bit or 64-bit numbers."""
    number = names.get(_PROPERTIES)
    if number is None:
        return {}
    data = file.stream(number)[header : header + 16 * 4_000]
    found: dict[int, int] = {}
    for at in range(0, len(data) - 15, 16):
        kind = int.from_bytes(data[at : at + 2], "little")
        size = 8 if kind == 0x0040 else 4  # PtypTime
        found[int.from_bytes(data[at + 2 : at + 4], "little")] = int.from_bytes(
            data[at + 8 : at + 8 + size], "little"
        )
    return found


def _headers(
    file: Compound,
    names: dict[str, int],
    texts: _Texts,
    fixed: dict[int, int],
    result: OutlookMessage,
    defects: Defects,
) -> None:
    """Take over the transport headers, or make the fields a reader sees from properties."""
    transport = texts.text(_HEADERS)
    if transport.strip():
        source = transport.replace("\r\n", "\n").strip("\n").encode("utf-8", "replace") + b"\n\n"
        result.fields = headers.read(source, defects).fields
    known = {f.key for f in result.fields}
    made = {
        "From": _mailbox(
            texts.text(_REPRESENTING_NAME) or texts.text(_SENDER_NAME),
            texts.text(_REPRESENTING_SMTP)
            or texts.text(_SENDER_SMTP)
            or texts.text(_REPRESENTING_ADDRESS)
            or texts.text(_SENDER_ADDRESS),
        ),
        "To": "" if "to" in known else _recipients(file, names, texts, defects),
        "Subject": texts.text(_SUBJECT),
        "Date": _date(fixed.get(_SENT) or fixed.get(_DELIVERED)),
    }
    for name, value in made.items():
        if value and name.lower() not in known:
            folded = " ".join(value.split())
            raw = folded.encode("utf-8", "replace").decode("latin-1")
            result.fields.append(Field(name, name.lower(), raw))


def _mailbox(name: str, address: str) -> str:
    """Return one mailbox as a header writes it."""
    plain = name.replace('"', "").replace("\\", "").strip()
    address = address.strip()
    if "@" not in address:  # an Exchange name ("/O=…"), of no use to a reader
        return f'"{plain}"' if plain else ""
    return f'"{plain}" <{address}>' if plain else address


def _recipients(file: Compound, names: dict[str, int], texts: _Texts, defects: Defects) -> str:
    """Return the recipients as a header lists them."""
    found: list[str] = []
    for name in sorted(n for n in names if n.startswith("__recip_version1.0_")):
        if len(found) >= limits.ADDRESSES:
            break
        inner = _Texts(file, file.children(names[name]), "cp1252", defects)
        one = _mailbox(
            inner.text(_DISPLAY_NAME), inner.text(_RECIPIENT_SMTP) or inner.text(_RECIPIENT_ADDRESS)
        )
        if one:
            found.append(one)
    return ", ".join(found) or texts.text(_TO)


def _date(ticks: int | None) -> str:
    """Return a FILETIME as a Date header writes it; "" if there is none."""
    if not ticks:
        return ""
    try:
        moment = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return ""
    return moment.strftime("%a, %d %b %Y %H:%M:%S +0000")


def _attachment(file: Compound, storage: int, codepage: int, defects: Defects) -> OutlookAttachment:
    """Return one attachment."""
    names = file.children(storage)
    texts = _Texts(file, names, f"cp{codepage}", defects)
    inner = names.get(f"__substg1.0_{_ATTACH_DATA:04X}000D")
    message = -1
    if inner is not None and file.is_storage(inner) and _PROPERTIES in file.children(inner):
        message = inner
    return OutlookAttachment(
        name=texts.text(_ATTACH_LONG) or texts.text(_ATTACH_SHORT) or texts.text(_DISPLAY_NAME),
        type=texts.text(_ATTACH_TYPE).strip().lower(),
        content_id=texts.text(_ATTACH_ID),
        data=texts.binary(_ATTACH_DATA),
        message=message,
    )
