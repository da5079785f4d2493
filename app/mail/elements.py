"""What single elements of HTML add to a page: links, images, forms, scripts, text kept unseen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import Final

from app.mail import limits, text, urls, visibility
from app.mail.message import Image, LinkKind, Span

Attributes = dict[str, str | None]
"""Attributes of an element by their lower-case names; None for one without a value."""

_BUTTONS: Final = frozenset({"submit", "button", "reset"})
_NOT_FILLED_IN: Final = _BUTTONS | {"hidden", "image"}
_REFRESH: Final = re.compile(
    r"^\s*[\d.]{0,10}\s*[;,]?\s*(?:url\s*=\s*)?['\"]?([^'\"]*)", re.IGNORECASE
)
_SCRIPT_URL: Final = re.compile(r"""https?:(?:\\?/){2}[^\s"'<>\\)]{1,2000}""", re.IGNORECASE)
_CSS_URL: Final = re.compile(r"url\(\s*['\"]?([^'\")]{1,2000})", re.IGNORECASE)
_HREF: Final = re.compile(r"""href\s*=\s*["']([^"'>]{4,2000})["']""", re.IGNORECASE)
_PIXELS: Final = re.compile(r"\s*(\d{1,5})(?:\.\d*)?\s*(?:px)?\s*$", re.IGNORECASE)
_SOURCE_CHARACTERS: Final = 500
"""Of an image's address and of the words that stand for it."""


@dataclass(slots=True)
class Found:
    """A link as found in HTML, before its address is taken apart.

    Attributes:
        kind: Where.
        target: As written, entities and base resolved.
        start: Offset of its first visible character in the text; -1 if none.
        end: Offset behind its last one.
        image: True if an image is (part of) what is seen of it.
    """

    kind: LinkKind
    target: str
    start: int = -1
    end: int = -1
    image: bool = False

    @property
    def span(self) -> Span | None:
        """The place of its visible text."""
        return Span(self.start, self.end) if 0 <= self.start < self.end else None


@dataclass(slots=True)
class Page:
    """What one HTML part holds beside the text that went to the writer.

    Attributes:
        base: The address that others are relative to (``<base href>``); "" if none.
        hidden: Text that cannot be seen, cleaned, piece by piece.
        hidden_length: Characters of it.
        data_images: Pictures written out as ``data:`` addresses.
        conditional: Targets of links in comments that only Outlook reads.
    """

    base: str = ""
    links: list[Found] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    elements: int = 0
    forms: int = 0
    inputs: int = 0
    passwords: int = 0
    scripts: int = 0
    comments: int = 0
    hidden: list[str] = field(default_factory=list)
    hidden_length: int = 0
    data_images: list[str] = field(default_factory=list)
    conditional: list[str] = field(default_factory=list)
    title: str = ""

    def merge(self, other: Page) -> None:
        """Add what another part of the same message holds."""
        self.links += other.links
        self.images += other.images[: limits.IMAGES - len(self.images)]
        self.elements += other.elements
        self.forms += other.forms
        self.inputs += other.inputs
        self.passwords += other.passwords
        self.scripts += other.scripts
        self.comments += other.comments
        self.hidden += other.hidden
        self.data_images += other.data_images
        self.conditional += other.conditional
        self.title = self.title or other.title

    def link(self, kind: LinkKind, target: str | None, *, image: bool = False) -> None:
        """Add a link that has no text."""
        if target and target.strip():
            address = urls.join(self.base, target.strip())
            self.links.append(Found(kind, address, image=image))

    def hide(self, content: str) -> None:
        """Keep text that cannot be seen, bounded."""
        room = limits.HIDDEN_CHARACTERS - self.hidden_length
        if room > 0 and content and not content.isspace():
            piece = text.clean(content[: room * 2])[:room]
            self.hidden.append(piece)
            self.hidden_length += len(piece) + 1


# ---- what a document says about itself -----------------------------------------------------------


def refresh(page: Page, attributes: Attributes) -> None:
    """Add the target of a meta refresh."""
    if (attributes.get("http-equiv") or "").strip().lower() != "refresh":
        return
    target = _REFRESH.match((attributes.get("content") or "")[: limits.URL_CHARACTERS])
    if target and target[1].strip():
        page.link(LinkKind.REFRESH, target[1])


def script(page: Page, source: str) -> None:
    """Add the addresses written out in a script or an event handler."""
    for target in _SCRIPT_URL.findall(source[: limits.DATA_URL_CHARACTERS]):
        if len(page.links) >= limits.LINKS:
            return
        page.links.append(Found(LinkKind.SCRIPT, target.replace("\\/", "/")))


def comment(page: Page, content: str) -> None:
    """Count a comment; what only Outlook shows of it is looked through for links."""
    page.comments += len(content)
    if "[if" in content[:100] and len(page.conditional) < limits.ATTACHMENT_LINKS:
        page.conditional += [
            urls.join(page.base, unescape(target).strip())
            for target in _HREF.findall(content[: limits.DATA_URL_CHARACTERS])
        ]


# ---- what any element may have -------------------------------------------------------------------


def event_handlers(page: Page, attributes: Attributes) -> None:
    """Count event handlers and collect what they open."""
    for name, value in attributes.items():
        if name[:2] == "on" and value:
            page.scripts += 1
            script(page, value)


def background(page: Page, attributes: Attributes) -> None:
    """Collect a background image."""
    source = attributes.get("background") or ""
    if not source:
        found = _CSS_URL.search((attributes.get("style") or "")[: visibility.STYLE_LIMIT])
        source = found[1] if found else ""
    if source:
        image(page, source)


# ---- what single elements are for ----------------------------------------------------------------


def anchor(page: Page, attributes: Attributes) -> Found | None:
    """Add the link of an ``<a>``; None if it leads nowhere."""
    target = (attributes.get("href") or attributes.get("xlink:href") or "").strip()
    if not target:
        return None
    if target[:11].lower() == "javascript:":
        script(page, target)
    link = Found(LinkKind.ANCHOR, urls.join(page.base, target))
    page.links.append(link)
    return link


def image(
    page: Page,
    source: str,
    alt: str | None = None,
    width: str | None = None,
    height: str | None = None,
) -> None:
    """Keep an image, bounded."""
    data = source[:5].lower() == "data:"
    if data and len(page.data_images) < limits.QR_IMAGES:
        page.data_images.append(source[: limits.DATA_URL_CHARACTERS])
    if len(page.images) >= limits.IMAGES:
        return
    source = urls.join(page.base, source.strip()[: limits.URL_CHARACTERS])
    page.images.append(
        Image(
            source=source[:_SOURCE_CHARACTERS],
            domain=urls.parse(source).domain if source[:5].lower() != "data:" else "",
            alt=text.clean(alt[:_SOURCE_CHARACTERS]) if alt else "",
            width=_pixels(width),
            height=_pixels(height),
        )
    )


def _pixels(value: str | None) -> int | None:
    """Return a declared size in pixels; None for none or a share."""
    return _number(value[:20]) if value else None


@lru_cache(maxsize=1_024)
def _number(value: str) -> int | None:
    """Return the pixels of a short size; pictures repeat a few of them."""
    found = _PIXELS.match(value)
    return int(found[1]) if found else None


def _img(page: Page, attributes: Attributes) -> str:
    """Add an image."""
    get = attributes.get
    image(page, get("src") or "", get("alt"), get("width"), get("height"))
    return ""


def _area(page: Page, attributes: Attributes) -> str:
    """Add one area of an image map."""
    page.link(LinkKind.AREA, attributes.get("href"), image=True)
    return ""


def _form(page: Page, attributes: Attributes) -> str:
    """Add a form and where it sends what is filled in."""
    page.forms += 1
    page.link(LinkKind.FORM, attributes.get("action"))
    return ""


def _input(page: Page, attributes: Attributes) -> str:
    """Count a field, and show what stands in it or on its button."""
    kind = (attributes.get("type") or "text").strip().lower()
    page.link(LinkKind.FORM, attributes.get("formaction"))
    if kind in _BUTTONS:
        return f" {attributes.get('value') or ''} "
    if kind == "image":
        return _img(page, attributes)
    if kind in _NOT_FILLED_IN:
        return ""
    page.inputs += 1
    page.passwords += kind == "password"
    return f" {attributes.get('placeholder') or ''} "


def _choice(page: Page, _attributes: Attributes) -> str:
    """Count a text area or a choice."""
    page.inputs += 1
    return ""


def _button(page: Page, attributes: Attributes) -> str:
    """Add where a button of its own sends a form."""
    page.link(LinkKind.FORM, attributes.get("formaction"))
    return ""


def _frame(page: Page, attributes: Attributes) -> str:
    """Add what a frame loads; a page written into ``srcdoc`` is looked through for links."""
    page.link(LinkKind.FRAME, attributes.get("src"))
    inner = attributes.get("srcdoc")
    if inner:
        for target in _HREF.findall(inner[: limits.DATA_URL_CHARACTERS]):
            page.link(LinkKind.FRAME, target)
    return ""


def _object(page: Page, attributes: Attributes) -> str:
    """Add what an embedded object loads."""
    page.link(LinkKind.FRAME, attributes.get("data"))
    return ""


COLLECTORS: Final[dict[str, Callable[[Page, Attributes], str]]] = {
    "area": _area,
    "button": _button,
    "embed": _frame,
    "form": _form,
    "frame": _frame,
    "iframe": _frame,
    "img": _img,
    "input": _input,
    "object": _object,
    "select": _choice,
    "textarea": _choice,
}
"""What adds an element to the page, by its tag, and returns the text shown in its place."""
