"""HTML as a mail client would show it: visible text, links with their places, images, forms."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html import unescape
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode, create_tag

from app.mail import limits, text, urls, visibility
from app.mail.budget import Budget
from app.mail.defects import Defects
from app.mail.message import Image, LinkKind, Span
from app.mail.visibility import Colour, Effect, Sheet

_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "caption",
        "title",
    ]
)
_CELLS: Final = frozenset({"td", "th"})
_UNSEEN_TAGS: Final = frozenset(
    [
        "script",
        "style",
        "template",
        "head",
        "title",
        "noframes",
        "noembed",
        "datalist",
        "param",
        "source",
        "track",
        "colgroup",
        "col",
        "iframe",
        "object",
        "audio",
        "video",
        "canvas",
    ]
)
_BUTTONS: Final = frozenset({"hidden", "submit", "button", "image", "reset"})
_FORMATTING: Final = (
    "[bB]|[bB][iI][gG]|[cC][oO][dD][eE]|[eE][mM]|[fF][oO][nN][tT]|[iI]|[nN][oO][bB][rR]|[sS]|"
    "[sS][mM][aA][lL][lL]|[sS][tT][rR][iI][kK][eE]|[sS][tT][rR][oO][nN][gG]|[tT][tT]|[uU]"
)
"""Spelt out, because a pattern that begins with a plain "<" is searched ten times as fast."""
_FORMATTING_TAG: Final = re.compile(rf"<(?:{_FORMATTING})(?=([\s/])|>)")
_RENAMED: Final = re.compile(rf"<(/?)({_FORMATTING})(?=[\s/>])")
_PLAIN_FORMATTING: Final = 36
_REFRESH: Final = re.compile(
    r"^\s*[\d.]{0,10}\s*[;,]?\s*(?:url\s*=\s*)?['\"]?([^'\"]*)", re.IGNORECASE
)
_SCRIPT_URL: Final = re.compile(r"""https?:(?:\\?/){2}[^\s"'<>\\)]{1,2000}""", re.IGNORECASE)
_CSS_URL: Final = re.compile(r"url\(\s*['\"]?([^'\")]{1,2000})", re.IGNORECASE)
_HREF: Final = re.compile(r"""href\s*=\s*["']([^"'>]{4,2000})["']""", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\s*(\d{1,5})(?:\.\d*)?\s*(?:px)?\s*$", re.IGNORECASE)
_TEXT_NODE: Final = 2
_COMMENT_NODE: Final = 4
_LINK_INSIDE: Final = "a[href],img,area,input,button,textarea"


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
    """What one HTML part holds beside the text that went to the writer."""

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


@dataclass(slots=True)
class _State:
    """What one place of the tree inherits, never changed once made.

    Attributes:
        invisible: visibility:hidden.
        tiny: The font is too small to be seen.
        colour: Of text; None if not set.
        background: None if it is not known.
        link: The link around it.
        pre: True inside preformatted text.
        turned: True where letters are drawn from right to left whatever they are.
        unseen: True if text here cannot be seen, by all of the above.
    """

    invisible: bool
    tiny: bool
    colour: Colour | None
    background: Colour | None
    link: Found | None
    pre: bool
    turned: bool
    unseen: bool = field(init=False)

    def __post_init__(self) -> None:
        self.unseen = self.invisible or (
            # A link that is too small or of no colour can still be met and followed.
            self.link is None
            and (
                self.tiny
                or (
                    self.colour is not None
                    and self.background is not None
                    and visibility.alike(self.colour, self.background)
                )
            )
        )


def render(source: str, writer: text.Writer, budget: Budget, defects: Defects) -> Page:
    """Write the visible text of ``source`` to ``writer`` and return everything else.

    Args:
        source: An HTML document or fragment; anything over the bounds is left out and recorded.
        writer: Takes the visible text.
        budget: Characters and tags of HTML that may still be read of the source.
        defects: Takes what was wrong or left out.
    """
    tree = LexborHTMLParser(bounded(source, budget, defects))
    page = Page()
    root = tree.body or tree.root
    if root is None:
        return page
    base = ""
    css: list[str] = []
    for node in tree.css("base,style,title,meta[http-equiv],script"):
        tag = node.tag
        if tag == "base":
            base = base or (node.attributes.get("href") or "").strip()
        elif tag == "style":
            css.append(node.text())
        elif tag == "script":
            page.scripts += 1
            _script(node.text(), page)
        elif tag == "meta":
            _meta(node.attributes, base, page)
        elif not page.title:
            page.title = text.clean(node.text()[:1_000])
    sheet = visibility.sheet("\n".join(css), defects) if css else None
    _Walk(page, writer, sheet, base).run(root)
    return page


def bounded(source: str, budget: Budget, defects: Defects) -> str:
    """Return ``source`` so that its tree stays small and is built in linear time.

    The HTML algorithm opens formatting elements again in every block they were not closed in, so
    a few kilobytes of them can make a tree of gigabytes. Where that could happen, they are
    renamed: unknown elements are laid out alike and not opened again.
    """
    room = min(limits.HTML_CHARACTERS, budget.html)
    if len(source) > room:
        defects.add("html-too-long")
        source = source[:room]
    budget.html -= len(source)
    tags = source.count("<")
    allowed = min(limits.HTML_TAGS, budget.tags)
    if tags > allowed:
        defects.add("html-too-complex")
        position = -1
        for _ in range(allowed + 1):
            position = source.find("<", position + 1)
        source = source[:position]
        tags = allowed
    budget.tags -= tags
    if tags > _FEW_TAGS:
        found = _FORMATTING_TAG.findall(source)
        distinct = sum(1 for mark in found if mark)
        opened = distinct + min(_PLAIN_FORMATTING, len(found) - distinct)
        if opened * tags > limits.HTML_RECONSTRUCTED:
            source = _RENAMED.sub(r"<\1x-\2", source)
    return source


_FEW_TAGS: Final = 500
"""With fewer tags than this even the worst tree is small."""


def _meta(attributes: _Attributes, base: str, page: Page) -> None:
    """Add the target of a meta refresh."""
    if (attributes.get("http-equiv") or "").strip().lower() != "refresh":
        return
    target = _REFRESH.match((attributes.get("content") or "")[: limits.URL_CHARACTERS])
    if target and target[1].strip():
        page.links.append(Found(LinkKind.REFRESH, urls.join(base, target[1].strip())))


def _script(source: str, page: Page) -> None:
    """Add the addresses written out in a script or an event handler."""
    for target in _SCRIPT_URL.findall(source[: limits.DATA_URL_CHARACTERS]):
        if len(page.links) >= limits.LINKS:
            return
        page.links.append(Found(LinkKind.SCRIPT, target.replace("\\/", "/")))


class _Walk:
    """One walk through the tree in document order, without recursion."""

    __slots__ = ("_base", "_effects", "_page", "_pending", "_sheet", "_writer")

    def __init__(self, page: Page, writer: text.Writer, sheet: Sheet | None, base: str) -> None:
        self._page = page
        self._writer = writer
        self._sheet = sheet
        self._base = base
        self._pending: list[Found] = []
        self._effects: dict[tuple[object, ...], Effect] = {}

    def run(self, root: LexborNode) -> None:  # noqa: C901 -- a call per node costs a third more
        """Visit ``root`` and every node below it."""
        page, writer, sheet, pending = self._page, self._writer, self._sheet, self._pending
        background = None if sheet is not None and sheet.backgrounds else (255, 255, 255)
        state = _State(invisible=False, tiny=False, colour=None, background=background, link=None,
                       pre=False, turned=False)  # fmt: skip
        opened: list[tuple[LexborNode, int, _State]] = []
        node: LexborNode = root
        while True:
            number = node.tag_id
            if number == _TEXT_NODE:
                content = node.text_content or ""
                if state.unseen:
                    self._hide(content)
                elif state.turned:
                    self._write(content[::-1])
                elif state.pre and "\n" in content:
                    self._lines(content)
                else:
                    at = writer.add(content)
                    if pending and at >= 0:
                        self._begin(at)
            elif number == _COMMENT_NODE:
                self._comment(node.comment_content or "")
            else:
                page.elements += 1
                kind = _KINDS.get(number, 0)
                if kind & _BLOCK:
                    writer.break_line()
                elif kind & _CELL:
                    writer.space()
                before = state
                attributes = node.attributes
                visible = not kind & _UNSEEN
                if visible and (attributes or sheet is not None):
                    after = self._styled(node, attributes, state)
                    if after is None:
                        visible = False
                    else:
                        state = after
                if kind & _HANDLED and (visible or kind & _UNSEEN):
                    state = _HANDLERS[number](self, attributes, state)
                child = node.child if visible else None
                if child is not None:
                    opened.append((node, kind, before))
                    node = child
                    continue
                if kind & _ENDS:
                    self._leave(kind, state, before)
                state = before
            following = node.next if opened else None
            while following is None:
                if not opened:
                    return
                node, kind, before = opened.pop()
                if kind & _ENDS:
                    self._leave(kind, state, before)
                state = before
                following = node.next if opened else None
            node = following

    def _lines(self, content: str) -> None:
        """Write preformatted text line by line."""
        for line in content.split("\n"):
            self._write(line)
            self._writer.break_line()

    def _write(self, content: str) -> None:
        """Write visible text."""
        at = self._writer.add(content)
        if at >= 0 and self._pending:
            self._begin(at)

    def _begin(self, at: int) -> None:
        """Let the links that were waiting for their first character begin at ``at``."""
        for link in self._pending:
            link.start = at
        self._pending.clear()

    def _leave(self, kind: int, state: _State, before: _State) -> None:
        """Handle the end of an element."""
        if kind & _BLOCK:
            self._writer.break_line()
        elif kind & _CELL:
            self._writer.space()
        link = state.link
        if link is not None and link is not before.link:
            link.end = self._writer.length
            if link in self._pending:
                self._pending.remove(link)

    def _comment(self, content: str) -> None:
        """Count a comment; what only Outlook shows of it is looked through for links."""
        self._page.comments += len(content)
        if "[if" in content[:100] and len(self._page.conditional) < limits.ATTACHMENT_LINKS:
            self._page.conditional += [
                urls.join(self._base, unescape(target).strip())
                for target in _HREF.findall(content[: limits.DATA_URL_CHARACTERS])
            ]

    def _hide(self, content: str) -> None:
        """Keep text that cannot be seen, bounded."""
        page = self._page
        room = limits.HIDDEN_CHARACTERS - page.hidden_length
        if room > 0 and content and not content.isspace():
            piece = text.clean(content[: room * 2])[:room]
            page.hidden.append(piece)
            page.hidden_length += len(piece) + 1

    def _styled(self, node: LexborNode, attributes: _Attributes, state: _State) -> _State | None:
        """Return the state inside an element; None if nothing of it can be seen."""
        names = "".join(attributes)
        if "on" in names:
            self._handlers(attributes)
        style = attributes.get("style")
        if (style and "url(" in style) or "background" in attributes:
            self._background(node.tag or "", attributes)
        if (
            self._sheet is not None
            or "color" in names
            or "hidden" in names
            or "background" in names
        ):
            found = self._effect(node, attributes)
        elif style:
            found = visibility.inline(style)
        else:
            return state
        if found is visibility.NOTHING:
            return state
        if found.gone or (found.clipped and node.css_first(_LINK_INSIDE) is None):
            self._hide(node.text(deep=True, separator=" "))
            return None
        background = state.background
        if found.picture:
            background = None
        elif found.background is not None:
            background = found.background
        return _State(
            state.invisible if found.invisible is None else found.invisible,
            state.tiny if found.tiny is None else found.tiny,
            found.colour or state.colour,
            background,
            state.link,
            state.pre,
            state.turned or found.turned,
        )

    def _effect(self, node: LexborNode, attributes: _Attributes) -> Effect:
        """Return what style sheets and attributes do to an element; mail repeats itself a lot."""
        get = attributes.get
        key = (
            node.tag_id, get("style"), get("class"), get("id"), get("bgcolor"), get("color"),
            "hidden" in attributes, bool(get("background")),
        )  # fmt: skip
        found = self._effects.get(key)
        if found is None:
            found = self._computed(node.tag or "", attributes)
            self._effects[key] = found
        return found

    def _computed(self, tag: str, attributes: _Attributes) -> Effect:
        """Return what style sheets and attributes do to an element, rule by rule."""
        found: dict[str, str] = {}
        if self._sheet is not None:
            classes = (attributes.get("class") or "").lower().split()
            found = self._sheet.find(tag, classes, (attributes.get("id") or "").lower())
        if "hidden" in attributes:
            found["display"] = "none"
        colour = attributes.get("color") if tag in {"font", "x-font"} else None
        if colour:
            found["color"] = colour if colour[0] == "#" or colour.isalpha() else f"#{colour}"
        background = attributes.get("bgcolor")
        if background:
            found["background-color"] = background
        if attributes.get("background"):
            found["background-image"] = "url()"
        style = attributes.get("style")
        if style:
            found = {**found, **visibility.inline_declarations(style)}
        return visibility.effect(found)

    def _handlers(self, attributes: _Attributes) -> None:
        """Count event handlers and collect what they open."""
        for name, value in attributes.items():
            if name[:2] == "on" and value:
                self._page.scripts += 1
                _script(value, self._page)

    def _background(self, tag: str, attributes: _Attributes) -> None:
        """Collect a background image."""
        source = attributes.get("background") or ""
        if not source:
            found = _CSS_URL.search((attributes.get("style") or "")[: visibility.STYLE_LIMIT])
            source = found[1] if found else ""
        if source and tag != "img":
            self._image(source, {})

    def _link(self, attributes: _Attributes, state: _State) -> _State:
        """Begin a link."""
        target = (attributes.get("href") or attributes.get("xlink:href") or "").strip()
        if not target:
            return state
        if target[:11].lower() == "javascript:":
            _script(target, self._page)
        link = Found(LinkKind.ANCHOR, urls.join(self._base, target))
        self._page.links.append(link)
        self._pending.append(link)
        return replace(state, link=link)

    def _add(self, kind: LinkKind, target: str | None, *, image: bool = False) -> None:
        """Add a link that has no text."""
        if target and target.strip():
            address = urls.join(self._base, target.strip())
            self._page.links.append(Found(kind, address, image=image))

    def _area(self, attributes: _Attributes, state: _State) -> _State:
        """Add one area of an image map."""
        self._add(LinkKind.AREA, attributes.get("href"), image=True)
        return state

    def _form(self, attributes: _Attributes, state: _State) -> _State:
        """Add a form and where it sends what is filled in."""
        self._page.forms += 1
        self._add(LinkKind.FORM, attributes.get("action"))
        return state

    def _input(self, attributes: _Attributes, state: _State) -> _State:
        """Count a field, and show what its button says."""
        kind = (attributes.get("type") or "text").strip().lower()
        self._add(LinkKind.FORM, attributes.get("formaction"))
        if kind not in _BUTTONS:
            self._page.inputs += 1
            self._page.passwords += kind == "password"
            self._write(f" {attributes.get('placeholder') or ''} ")
        elif kind in {"submit", "button", "reset"}:
            self._write(f" {attributes.get('value') or ''} ")
        elif kind == "image":
            self._image(attributes.get("src") or "", attributes)
        return state

    def _field(self, _attributes: _Attributes, state: _State) -> _State:
        """Count a text area or a choice."""
        self._page.inputs += 1
        return state

    def _button(self, attributes: _Attributes, state: _State) -> _State:
        """Add where a button of its own sends a form."""
        self._add(LinkKind.FORM, attributes.get("formaction"))
        return state

    def _img(self, attributes: _Attributes, state: _State) -> _State:
        """Add an image; a link around it is seen as that image."""
        if state.link is not None:
            state.link.image = True
        self._image(attributes.get("src") or "", attributes)
        return state

    def _image(self, source: str, attributes: _Attributes) -> None:
        """Keep an image, bounded."""
        if source[:5].lower() == "data:" and len(self._page.data_images) < limits.QR_IMAGES:
            self._page.data_images.append(source[: limits.DATA_URL_CHARACTERS])
        if len(self._page.images) < limits.IMAGES:
            source = urls.join(self._base, source.strip()[: limits.URL_CHARACTERS])
            self._page.images.append(
                Image(
                    source=source[:_SOURCE_CHARACTERS],
                    domain=urls.parse(source).domain if source[:5].lower() != "data:" else "",
                    alt=text.clean((attributes.get("alt") or "")[:_SOURCE_CHARACTERS]),
                    width=_pixels(attributes.get("width")),
                    height=_pixels(attributes.get("height")),
                )
            )

    def _iframe(self, attributes: _Attributes, state: _State) -> _State:
        """Add what a frame loads; a page written into ``srcdoc`` is looked through for links."""
        self._add(LinkKind.FRAME, attributes.get("src"))
        inner = attributes.get("srcdoc")
        if inner:
            for target in _HREF.findall(inner[: limits.DATA_URL_CHARACTERS]):
                self._add(LinkKind.FRAME, target)
        return state

    def _object(self, attributes: _Attributes, state: _State) -> _State:
        """Add what an embedded object loads."""
        self._add(LinkKind.FRAME, attributes.get("data"))
        return state

    def _preformatted(self, _attributes: _Attributes, state: _State) -> _State:
        """Keep the lines of preformatted text."""
        return replace(state, pre=True)

    def _direction(self, attributes: _Attributes, state: _State) -> _State:
        """Take over the direction that a ``<bdo>`` forces on its text."""
        turned = (attributes.get("dir") or "").strip().lower() == "rtl"
        return replace(state, turned=turned)


_Attributes = dict[str, str | None]
_Handler = Callable[[_Walk, _Attributes, _State], _State]
_SOURCE_CHARACTERS: Final = 500

_HANDLED_TAGS: Final[dict[str, _Handler]] = {
    "a": _Walk._link,
    "area": _Walk._area,
    "form": _Walk._form,
    "input": _Walk._input,
    "select": _Walk._field,
    "textarea": _Walk._field,
    "button": _Walk._button,
    "img": _Walk._img,
    "iframe": _Walk._iframe,
    "frame": _Walk._iframe,
    "embed": _Walk._iframe,
    "object": _Walk._object,
    "pre": _Walk._preformatted,
    "bdo": _Walk._direction,
}

_BLOCK: Final = 1
_CELL: Final = 2
_UNSEEN: Final = 4
_HANDLED: Final = 8
_ENDS: Final = 16
"""The element does something at its end: a block, a cell or a link."""


def _numbers() -> tuple[dict[int, int], dict[int, _Handler]]:
    """Return what is special about each tag, and its handler, by the number the parser gives it."""
    kinds: dict[int, int] = {}
    handlers: dict[int, _Handler] = {}
    for tag in _BLOCKS | _CELLS | _UNSEEN_TAGS | _HANDLED_TAGS.keys() | {"br"}:
        number = create_tag(tag).tag_id
        kind = 0
        if tag in _BLOCKS or tag == "br":
            kind |= _BLOCK
        if tag in _CELLS:
            kind |= _CELL
        if kind or tag == "a":
            kind |= _ENDS
        if tag in _UNSEEN_TAGS:
            kind = _UNSEEN
        if tag in _HANDLED_TAGS:
            kind |= _HANDLED
            handlers[number] = _HANDLED_TAGS[tag]
        kinds[number] = kind
    return kinds, handlers


_KINDS, _HANDLERS = _numbers()


def _pixels(value: str | None) -> int | None:
    """Return a declared size in pixels; None for none or a share."""
    found = _DIGITS.match(value[:20]) if value else None
    return int(found[1]) if found else None
