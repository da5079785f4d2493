"""The last step of reading: headers, identities, text and links put together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from app.mail import addresses, authentication, headers, html, limits, links, pages, qr, text
from app.mail.budget import Budget
from app.mail.defects import Defects
from app.mail.elements import Page
from app.mail.headers import Field
from app.mail.message import (
    Address,
    Attachment,
    Form,
    Header,
    Link,
    LinkKind,
    Markup,
    Message,
    Part,
    Removed,
)  # fmt: skip

_READ: Final = frozenset({
    "from", "sender", "reply-to", "return-path", "to", "cc", "date", "received",
    "authentication-results",
})  # fmt: skip
"""Fields that are taken apart."""
_WORD: Final = re.compile(r"\w{3,}")
_COMPARED: Final = 20_000
_ENOUGH_WORDS: Final = 12
_COMMON: Final = 0.15
"""Share of the words of the shorter version that the other one must have too."""


class Collected:
    """What the parts of one message hold, gathered in the order of the source.

    Attributes:
        defects: Takes what is met.
        budget: What may still be spent on the source.
        level: How many messages this one lies in.
        writer: The visible text.
        page: What the HTML bodies hold beside their text; None if there is none.
        shown: As :attr:`app.mail.message.Message.shown`.
        plain: The plain alternatives that are not shown.
        parts: The MIME structure.
        attachments: In the order of the source.
        content_ids: Index of an attachment and its Content-ID.
        later: Kind, target and visible text of links outside the visible text.
        nested: Messages carried inside.
        rich: The source of the HTML bodies, bounded.
    """

    __slots__ = (
        "attachments", "budget", "content_ids", "defects", "later", "level", "nested", "page",
        "parts", "plain", "rich", "shown", "writer",
    )  # fmt: skip

    def __init__(self, defects: Defects, budget: Budget, level: int) -> None:
        self.defects = defects
        self.budget = budget
        self.level = level
        self.writer = text.Writer()
        self.page: Page | None = None
        self.shown = ""
        self.plain: list[str] = []
        self.parts: list[Part] = []
        self.attachments: list[Attachment] = []
        self.content_ids: list[tuple[int, str]] = []
        self.later: list[tuple[LinkKind, str, str]] = []
        self.nested: list[Message] = []
        self.rich = ""

    def add_page(self, page: Page) -> None:
        """Add what an HTML body holds."""
        if self.page is None:
            self.page = page
        else:
            self.page.merge(page)

    def keep_rich(self, source: str) -> None:
        """Keep the source of an HTML body, to be shown."""
        room = limits.RICH_CHARACTERS - len(self.rich)
        self.rich = f"{self.rich}\n{source[:room]}" if self.rich else source[:room]

    def add_nested(self, inner: Message) -> None:
        """Add a message that was read inside; what it left unread is left unread here too."""
        self.nested.append(inner)
        if not inner.complete:
            self.defects.extend(inner.defects)


def finish(
    fields: list[Field], form: Form, collected: Collected, digest: str, size: int
) -> Message:
    """Return the message made of its headers and what was collected."""
    defects = collected.defects
    page = collected.page
    writer = collected.writer
    body = writer.result()
    if writer.full:
        defects.add("text-too-long")
    plain = _plain(collected, body)
    if page is not None:
        _embedded(page, collected)
    found = _links(page, collected, body)
    attached = _inline(collected, page)
    values = headers.values(fields, defects)
    by_key: dict[str, list[str]] = {}
    for field in [each for each in fields if each.key in _READ]:
        by_key.setdefault(field.key, []).append(field.raw)
    if "boundary-unclosed" in defects and "base64-malformed" in defects:
        # Either alone is harmless and common; together the source ends inside encoded content.
        defects.add("cut-off")
    return Message(
        sha256=digest,
        size=size,
        form=form,
        headers=tuple(
            [
                Header(field.name, value, field.raw)
                for field, value in zip(fields, values, strict=True)
            ]
        ),
        subject=next((v for f, v in zip(fields, values, strict=True) if f.key == "subject"), None),
        sender=_mailboxes(by_key, ("from",), defects),
        on_behalf=_one(by_key, "sender", defects),
        reply_to=_mailboxes(by_key, ("reply-to",), defects),
        return_path=_one(by_key, "return-path", defects),
        to=_mailboxes(by_key, ("to", "cc"), defects),
        date=headers.date(by_key["date"][0], defects) if "date" in by_key else None,
        received=authentication.hops(by_key.get("received", ())),
        authentication=authentication.results(by_key.get("authentication-results", ()), defects),
        text=body,
        shown=collected.shown,
        plain=plain,
        removed=_removed(writer, len(body)),
        markup=_markup(page) if page else None,
        links=found,
        attachments=attached,
        parts=tuple(collected.parts),
        nested=tuple(collected.nested),
        defects=defects.result(),
        complete=defects.complete,
        rich=collected.rich,
    )


def _plain(collected: Collected, body: str) -> str:
    """Return the plain alternative that is not shown, compared with the one that is."""
    if not collected.plain:
        return ""
    joined = "\n\n".join(collected.plain)
    if len(joined) > limits.TEXT_CHARACTERS:
        collected.defects.add("text-too-long")
    plain = text.clean_lines(joined)
    if plain and not agree(plain, body):
        collected.defects.add("alternatives-differ")
        for start, end in links.written(plain):
            address = links.as_address(plain[start:end])
            if address:
                collected.later.append((LinkKind.TEXT, address, plain[start:end]))
    return plain


def agree(one: str, other: str) -> bool:
    """Return True if two versions of a text share enough words to be versions of each other."""
    if len(one) > len(other):
        one, other = other, one
    # In their order: the first ones stand near the beginning of the other and are found soon.
    words = dict.fromkeys(_WORD.findall(one[:_COMPARED].lower()))
    if len(words) < _ENOUGH_WORDS:
        return True
    other = other[: _COMPARED * 3].lower()
    enough = len(words) * _COMMON
    common = 0
    for word in words:
        if word in other:
            common += 1
            if common >= enough:  # most versions agree, and searching a long text is dear
                return True
    return False


def _embedded(page: Page, collected: Collected) -> None:
    """Look into what an HTML body carries inside itself."""
    for source in page.data_images:
        _picture(source, collected)
    for one in page.links[: limits.LINKS]:
        if one.target[:5].lower() == "data:":
            _carried_page(one.target, collected)
    known = {one.target for one in page.links}
    for target in page.conditional:
        if target not in known:
            collected.defects.add("hidden-version", "Outlook")
            collected.later.append((LinkKind.ANCHOR, target, ""))


def _picture(source: str, collected: Collected) -> None:
    """Decode the codes in a picture that is written out as a ``data:`` address."""
    kind, data = pages.data_address(source)
    if not kind.startswith("image/"):
        return
    contents, looked = qr.codes(data, collected.budget)
    if not looked:
        collected.defects.add("image-too-large")
    for content in contents:
        target = links.as_address(content.strip())
        if target:
            collected.later.append((LinkKind.QR, target, ""))


def _carried_page(target: str, collected: Collected) -> None:
    """Add the links of a page that is written out as a ``data:`` address."""
    if len(target) > limits.DATA_URL_CHARACTERS:
        collected.defects.add("link-too-long")
    kind, data = pages.data_address(target)
    if "html" in kind or "svg" in kind or "xml" in kind:
        inner = html.render(
            data.decode("utf-8", "replace"), text.Writer(), collected.budget, collected.defects
        )
        collected.later.extend(
            (LinkKind.ATTACHMENT, x.target, "") for x in inner.links[: limits.ATTACHMENT_LINKS]
        )


def _links(page: Page | None, collected: Collected, body: str) -> tuple[Link, ...]:
    """Return all links: those of the text in its order, then those of attachments and codes."""
    defects = collected.defects
    found = links.of_page(page.links, body, defects) if page is not None else []
    spans = [link.span for link in found if link.span]
    result = _ordered(found, links.in_text(body, spans, defects))
    later = collected.later
    if later:
        rank = {LinkKind.ATTACHMENT: 1, LinkKind.QR: 2}
        for kind, target, shown in sorted(later, key=lambda x: rank.get(x[0], 0)):
            if len(result) >= limits.LINKS:
                break
            result.append(links.make(kind, target, shown=text.clean(shown), defects=defects))
    if len(result) > limits.LINKS or len(found) + len(later) > limits.LINKS:
        defects.add("too-many-links")
    return tuple(result[: limits.LINKS])


def _ordered(found: list[Link], written: list[Link]) -> list[Link]:
    """Return ``found`` with the links of ``written`` put in where they stand in the text."""
    if not written:
        return found
    result: list[Link] = []
    position = 0
    for link in found:
        if link.span is not None:
            while position < len(written) and _start(written[position]) < link.span.start:
                result.append(written[position])
                position += 1
        result.append(link)
    return result + written[position:]


def _start(link: Link) -> int:
    """Return where the visible text of ``link`` begins."""
    return link.span.start if link.span else 0


def _inline(collected: Collected, page: Page | None) -> tuple[Attachment, ...]:
    """Return the attachments, those that the HTML refers to by Content-ID marked as inline."""
    attached = collected.attachments
    if page is not None and collected.content_ids:
        used = {i.source[4:] for i in page.images if i.source[:4].lower() == "cid:"}
        for index, content_id in collected.content_ids:
            if index < len(attached) and content_id in used and not attached[index].inline:
                attached[index] = replace(attached[index], inline=True)
    return tuple(attached)


def _mailboxes(
    by_key: dict[str, list[str]], keys: tuple[str, ...], defects: Defects
) -> tuple[Address, ...]:
    """Return every mailbox of the fields ``keys``."""
    found: list[Address] = []
    for key in keys:
        for raw in by_key.get(key, ())[:_REPEATED]:
            found.extend(addresses.read(raw, defects))
    if len(found) > limits.ADDRESSES:
        defects.add("too-many-addresses")
    return tuple(found[: limits.ADDRESSES])


_REPEATED: Final = 10
"""Fields of one name whose mailboxes are read."""


def _one(by_key: dict[str, list[str]], key: str, defects: Defects) -> Address | None:
    """Return the first mailbox of the field ``key``."""
    raw = by_key.get(key)
    if not raw or raw[0].strip() in {"", "<>"}:
        return None
    return next(iter(addresses.read(raw[0], defects)), None)


def _removed(writer: text.Writer, length: int) -> tuple[Removed, ...]:
    """Return the invisible characters taken out, none of them behind the end of the text."""
    return tuple(
        [r if r.offset <= length else Removed(length, r.character) for r in writer.removed]
    )


def _markup(page: Page) -> Markup:
    """Return the facts of an HTML body."""
    return Markup(
        elements=page.elements, images=tuple(page.images), forms=page.forms, inputs=page.inputs,
        passwords=page.passwords, scripts=page.scripts, hidden=" ".join(page.hidden),
        title=page.title, comments=page.comments,
    )  # fmt: skip
