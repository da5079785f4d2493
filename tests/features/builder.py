"""Messages built by hand, as the mail room would hand them on."""

from __future__ import annotations

from dataclasses import replace

from app.mail.domains import registrable
from app.mail.message import (
    Address,
    Attachment,
    Form,
    Header,
    Hop,
    Image,
    Link,
    LinkKind,
    Markup,
    Message,
    Part,
    Span,
)

_FIELDS = {"From": "sender", "To": "to", "Subject": "subject", "Reply-To": "reply_to"}


def address(written: str) -> Address:
    """Return the mailbox written as "Name <local@host>" or "local@host"."""
    name, _, rest = written.rpartition("<")
    spec = rest.rstrip(">")
    host = spec.rpartition("@")[2].lower() if "@" in spec else ""
    return Address(name.strip(), spec, host, registrable(host) if host else "")


def link(
    target: str,
    *,
    text: str = "",
    kind: LinkKind = LinkKind.ANCHOR,
    final: str = "",
    via: tuple[str, ...] = (),
    image: bool = False,
    odd: tuple[str, ...] = (),
) -> Link:
    """Return a link to ``target``."""
    reached = final or target
    scheme, _, rest = reached.partition(":")
    host = ""
    if rest.startswith("//"):
        host = rest[2:].split("/")[0].split("?")[0].rpartition("@")[2].partition(":")[0]
    domain = host if host.replace(".", "").isdigit() else (registrable(host) if host else "")
    return Link(kind, text, target, reached, scheme, host, domain, via, None, image, odd)


def _placed(links: tuple[Link, ...], text: str) -> tuple[Link, ...]:
    """Return ``links`` with the places of their text in the message."""
    placed = []
    for item in links:
        shown = item.target if item.kind is LinkKind.TEXT else item.text
        start = text.find(shown) if shown else -1
        if start >= 0:
            span = Span(start, start + len(shown))
            placed.append(replace(item, text=shown, span=span))
        else:
            placed.append(item)
    return tuple(placed)


def message(
    text: str = "",
    *,
    sender: str = "",
    subject: str | None = None,
    to: tuple[str, ...] = ("Kim Berg <kim@reader.example>",),
    reply_to: str = "",
    return_path: str = "",
    on_behalf: str = "",
    links: tuple[Link, ...] = (),
    markup: Markup | None = None,
    attachments: tuple[Attachment, ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
    received: bool = True,
    **more: object,
) -> Message:
    """Return a message as the mail room would, with its header fields in order."""
    fields = [("Received", "from a.example by b.example")] if received else []
    fields += [("From", sender)] if sender else []
    fields += [("To", ", ".join(to))] if to else []
    fields += [("Subject", subject)] if subject is not None else []
    fields += [("Reply-To", reply_to)] if reply_to else []
    fields += [("Return-Path", return_path)] if return_path else []
    fields += [("Sender", on_behalf)] if on_behalf else []
    fields += list(headers)
    built = Message(
        sha256="0" * 64,
        size=len(text),
        form=Form.RAW,
        headers=tuple(Header(name, value, value) for name, value in fields),
        subject=subject,
        sender=(address(sender),) if sender else (),
        on_behalf=address(on_behalf) if on_behalf else None,
        reply_to=(address(reply_to),) if reply_to else (),
        return_path=address(return_path) if return_path else None,
        to=tuple(address(item) for item in to),
        received=(Hop("b.example", "a.example", "192.0.2.1"),) if received else (),
        text=text,
        shown="html" if markup else "plain",
        markup=markup,
        links=_placed(links, text),
        attachments=attachments,
        parts=(Part("text/html" if markup else "text/plain", "utf-8", "8bit", 0, len(text)),),
    )
    return replace(built, **more)  # type: ignore[arg-type]


def attachment(name: str, *flags: str, type_: str = "application/octet-stream") -> Attachment:
    """Return an attached file."""
    return Attachment(name, type_, "", 1000, "0" * 64, flags=frozenset(flags))


def image(source: str, domain: str = "") -> Image:
    """Return an image of the HTML body."""
    return Image(source, domain, "", 600, 400)
