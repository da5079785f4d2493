"""What the mail room hands on: one message as its reader would see it.

Everything here is plain data: frozen, hashable where that is cheap, free of any
judgement about fraud. Offsets count characters (Unicode code points).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """What kind of source the message was read from."""

    RAW = "raw"
    """RFC 5322 source with its headers."""
    BODY = "body"
    """Text or HTML without headers, pasted or from a file: headers are unknown, not empty."""
    OUTLOOK = "outlook"
    """An Outlook .msg file; headers only where the sender's transport left them."""


class LinkKind(StrEnum):
    """Where in the message a link was found."""

    ANCHOR = "anchor"
    AREA = "area"
    FORM = "form"
    TEXT = "text"
    """An address written out in visible text."""
    REFRESH = "refresh"
    """A meta refresh."""
    FRAME = "frame"
    """An iframe, object or embed."""
    SCRIPT = "script"
    """An address that a script or an event handler opens."""
    QR = "qr"
    """Decoded from a QR code in an image."""
    ATTACHMENT = "attachment"
    """Found inside an attachment: a PDF, an HTML file, a calendar entry, a shortcut."""


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters in :attr:`Message.text`."""

    start: int
    end: int


class Header(NamedTuple):
    """One header field, in the order of the source.

    Attributes:
        name: The field name as written.
        value: Unfolded and decoded (RFC 2047), control characters replaced by spaces.
        raw: The field's body as it stands in the source, latin-1 decoded, still folded.
    """

    name: str
    value: str
    raw: str


class Address(NamedTuple):
    """One mailbox of an address header (RFC 5322 section 3.4).

    Attributes:
        name: The display name, decoded; "" where there is none.
        address: The addr-spec, stripped of comments; "" where none could be read.
        host: The part behind the last "@", lower-case, IDNA-decoded to Unicode; "" if none.
        domain: The registrable domain of ``host`` ("shop.example"); "" if none.
    """

    name: str
    address: str
    host: str
    domain: str


@dataclass(frozen=True, slots=True)
class AuthenticationResult:
    """One method of the topmost or named Authentication-Results field (RFC 8601).

    It is a claim: ``authserv_id`` says whose. Whoever wrote the message may have written it.

    Attributes:
        authserv_id: Who claims to have checked.
        method: Lower-case, for example "spf", "dkim", "dmarc".
        result: Lower-case, for example "pass", "fail", "none".
        domain: The host the result speaks of, lower-case; "" if not given.
    """

    authserv_id: str
    method: str
    result: str
    domain: str


class Hop(NamedTuple):
    """One Received field (RFC 5321 section 4.4), topmost (latest) first.

    Attributes:
        by: The host that wrote the field, lower-case; "" if unreadable.
        sender: The name the other side gave, lower-case; "" if unreadable.
        ip: The other side's address as written in the field; "" if none.
    """

    by: str
    sender: str
    ip: str


@dataclass(frozen=True, slots=True)
class Link:
    """One place a reader could be led to.

    Attributes:
        kind: Where it was found.
        text: What the reader sees of it, white space folded; "" if nothing (an image, a form).
        target: Where it leads as written, HTML entities and ``<base href>`` resolved,
            control characters removed.
        final: ``target``, or the address carried inside it when it is a redirect or click
            tracker that names its destination (unwrapped without any network).
        scheme: The scheme of ``final``, lower-case ("https", "mailto", "data", "" if none).
        host: The host of ``final``, lower-case, percent-decoded, IDNA-decoded to Unicode; an IP
            address in whatever notation comes out in dotted (or RFC 5952) form; "" if none.
        domain: The registrable domain of ``host``; the address itself for an IP; "" if none.
        via: The registrable domains passed on the way from ``target`` to ``final``, in order;
            empty if the link leads there directly.
        span: The place of its visible text in :attr:`Message.text`; None if it has none there.
        image: True if what the reader sees of it is (also) an image.
        odd: Codes for what is unusual about its writing, for example "ip-decimal",
            "userinfo", "punycode", "mixed-script", "percent-host", "backslash", "control".
    """

    kind: LinkKind
    text: str
    target: str
    final: str
    scheme: str
    host: str
    domain: str
    via: tuple[str, ...] = ()
    span: Span | None = None
    image: bool = False
    odd: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """One part that a client would show as an attachment or an embedded image.

    Attributes:
        name: The file name as a reader would see it, path removed; "" if none.
        type: The declared media type, lower-case.
        detected: The media type that the first bytes speak for; "" if unknown.
        size: Decoded size in bytes.
        sha256: Of the decoded bytes, hexadecimal.
        inline: True if shown inside the text (a Content-ID that the HTML refers to, or
            Content-Disposition inline).
        members: Names inside an archive, bounded.
        flags: Codes, for example "executable", "script", "shortcut", "disk-image", "archive",
            "encrypted", "macros", "html", "double-extension", "rtl-name", "type-mismatch",
            "password-in-text".
        text: Text read from it (an HTML file, a calendar entry), bounded; "" if none was.
    """

    name: str
    type: str
    detected: str
    size: int
    sha256: str
    inline: bool = False
    members: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """An ``<img>`` or background of the HTML body, which Dipnet never loads.

    Attributes:
        source: As written; bounded.
        domain: The registrable domain it would be loaded from; "" for cid:, data: or none.
        alt: The text shown in its place.
        width: In pixels as declared; None if not.
        height: In pixels as declared; None if not.
    """

    source: str
    domain: str
    alt: str
    width: int | None
    height: int | None


@dataclass(frozen=True, slots=True)
class Markup:
    """What the HTML body holds besides its visible text.

    Attributes:
        elements: Count of elements.
        images: In document order, bounded.
        forms: Count of ``<form>``.
        inputs: Count of visible fields a reader could fill in.
        passwords: Count of ``type=password`` fields.
        scripts: Count of ``<script>`` elements and event handlers.
        hidden: The text that is in the source but not seen (display:none, zero size,
            off-screen, colour on colour), white space folded, bounded.
        title: Of the document; "" if none.
        comments: Characters inside comments.
    """

    elements: int = 0
    images: tuple[Image, ...] = ()
    forms: int = 0
    inputs: int = 0
    passwords: int = 0
    scripts: int = 0
    hidden: str = ""
    title: str = ""
    comments: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part as declared, in the order of the source (RFC 2046).

    Attributes:
        type: Media type, lower-case.
        charset: As declared, lower-case; "" if not.
        encoding: Content-Transfer-Encoding, lower-case; "" if none.
        depth: 0 for the message itself.
        size: Decoded size in bytes; 0 for a multipart.
    """

    type: str
    charset: str
    encoding: str
    depth: int
    size: int


@dataclass(frozen=True, slots=True)
class Removed:
    """An invisible or direction-changing character taken out of the visible text.

    Attributes:
        offset: Where in :attr:`Message.text` it stood (before that character).
        character: The character itself.
    """

    offset: int
    character: str


@dataclass(frozen=True, slots=True)
class Defect:
    """Something wrong, ambiguous or left unread. Codes are listed in ``app.mail.defects``.

    Attributes:
        code: A stable kebab-case code.
        detail: What was met, in plain words, bounded, safe to show.
    """

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Message:
    r"""One message as its reader would see it, and everything odd that was met reading it.

    Attributes:
        sha256: Of the source bytes, hexadecimal.
        size: Of the source, in bytes.
        form: What it was read from. With :attr:`Form.BODY` all headers are unknown.
        headers: All fields of the top level, in order.
        subject: Decoded; None if there is no such field.
        sender: Every mailbox of every From field; empty if unknown or absent.
        on_behalf: The Sender field; None if absent.
        reply_to: Every mailbox of Reply-To.
        return_path: The envelope sender; None if unknown.
        to: Every mailbox of To and Cc.
        date: The Date field; None if absent or unreadable.
        received: Received fields, latest first.
        authentication: The topmost (or user-named) Authentication-Results.
        text: What a reader sees of the body: cleaned of invisible characters, white space folded
            inside lines, lines separated by "\\n". Bounded.
        shown: Which alternative ``text`` is: "html", "plain" or "" (no text body).
        plain: The text/plain alternative when the HTML one is shown and both exist; else "".
        removed: Invisible characters taken out of ``text``, bounded.
        markup: Facts of the HTML body; None if there is none.
        links: In document order, those of attachments and codes last. Bounded.
        attachments: In the order of the source.
        parts: The MIME structure, in the order of the source. Bounded.
        nested: Messages carried inside (message/rfc822, .eml, .msg), already read.
        carrier: When this message was reported inside another one: that covering note.
        defects: What was wrong, ambiguous or unread, in the order met, each code once.
        complete: False if anything was left unread (a limit, an unknown encoding, a broken part).
        rich: The source of the HTML that ``text`` was read from, for a view that shows how it
            looks; "" if there is none. Hostile as it came, and bounded.
    """

    sha256: str
    size: int
    form: Form
    headers: tuple[Header, ...] = ()
    subject: str | None = None
    sender: tuple[Address, ...] = ()
    on_behalf: Address | None = None
    reply_to: tuple[Address, ...] = ()
    return_path: Address | None = None
    to: tuple[Address, ...] = ()
    date: datetime | None = None
    received: tuple[Hop, ...] = ()
    authentication: tuple[AuthenticationResult, ...] = ()
    text: str = ""
    shown: str = ""
    plain: str = ""
    removed: tuple[Removed, ...] = ()
    markup: Markup | None = None
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    parts: tuple[Part, ...] = ()
    nested: tuple[Message, ...] = ()
    carrier: Message | None = field(default=None)
    defects: tuple[Defect, ...] = ()
    complete: bool = True
    rich: str = field(default="", repr=False, compare=False)

    def header(self, name: str) -> str | None:
        """Return the decoded value of the first field called ``name`` (any case), or None."""
        wanted = name.lower()
        return next((h.value for h in self.headers if h.name.lower() == wanted), None)
