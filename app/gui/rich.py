"""The HTML of a message as harmless HTML: how it looks, without anything that could act.

The tree is the mail room's own, so what its styles hide is what the mail room calls hidden. Of it,
only text, structure and plain looks are written anew; then ``nh3`` lets through what is on a short
list and nothing else. Pictures and fields become words, links become numbers. No widgets here.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

import nh3
from PySide6.QtCore import QCoreApplication

from app.gui import looks
from app.gui.composed import END, ISOLATE, TARGET_LIMIT
from app.gui.rich_page import NOTHING, TEXT_LIMIT, Rich
from app.mail import html, links, urls
from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from selectolax.lexbor import LexborNode

    from app.mail.message import Link, Message
    from app.mail.visibility import Colour

translate = QCoreApplication.translate

ELEMENTS_LIMIT: Final = 1_200
"""With the bounds below and on the text, the worst pages found (a thousand coloured links, letters
with twenty accents each) are laid out in 100 ms on a busy machine, newsletters in 10 to 40 ms."""
DEPTH_LIMIT: Final = 40
"""Elements inside each other; deeper ones are written without their tags."""
CELLS_LIMIT: Final = 300
"""Cells of real tables; further tables, and those that only arrange others, become lines."""
_HIDDEN_LIMIT: Final = 2_000
"""Characters of one piece of hidden text."""
_LABEL_LIMIT: Final = 80
"""Characters of a picture's or field's description."""
_TINY_PICTURE: Final = 3
"""Pixels; smaller pictures only count who reads."""

_INLINE: Final[Mapping[str, str]] = {
    **{tag: tag for tag in "a b i u s sub sup code small big".split()},
    **dict(zip("strong em ins del strike tt".split(), "b i u s s code".split(), strict=True)),
    **dict.fromkeys("font span abbr cite q label mark time nobr".split(), "span"),
}
_BLOCK: Final[Mapping[str, str]] = {
    **{tag: tag for tag in "p div pre blockquote ul ol li h1 h2 h3 h4 h5 h6".split()},
    **dict.fromkeys(
        "address article aside body caption center dd details dir dl dt fieldset figcaption figure "
        "footer form header legend main menu nav section summary table tr".split(),
        "div",
    ),
}
_UNSEEN: Final = frozenset(
    "script style template head title noframes noembed datalist param source track colgroup col "
    "audio video canvas svg math".split()
)
_EMBEDDED: Final = frozenset({"iframe", "object", "embed", "frame"})
_ALLOWED: Final = frozenset({*_INLINE.values(), *_BLOCK.values(), "br", "hr", "table", "tr", "td"})
_STYLED: Final = _ALLOWED - {"br", "hr"}
_GREY: Final = "color:#5f6b76"
_STRUCK: Final = "color:#a3361b;text-decoration:line-through"
_BOXED: Final = "color:#3c4650;background-color:#e9edf0"
_BUTTONS: Final = frozenset({"submit", "button", "reset", "image"})


def prepare(message: Message) -> Rich:
    """Return the HTML of ``message`` made harmless; takes too long for the GUI thread."""
    if not message.rich.strip():
        return NOTHING
    tree, page, unseen = html.looked_through(message.rich)
    root = tree.body or tree.root
    if root is None:
        return NOTHING
    writer = _Writer(page.base, message.links, unseen)
    writer.walk(root)
    pieces = writer.pieces
    return Rich(
        html=_cleaned(piece for piece, hidden in pieces if not hidden),
        with_hidden=_cleaned(piece for piece, _ in pieces) if writer.hides else "",
        targets=tuple(writer.targets),
        pictures=writer.pictures,
        cut=writer.full,
    )


def _cleaned(pieces: Iterable[str]) -> str:
    """Return the pieces as one document with nothing in it but what is on the list."""
    attributes = {tag: {"style"} for tag in _STYLED}
    attributes["a"] = {"style", "href"}
    return nh3.clean(
        "".join(pieces),
        tags=set(_ALLOWED),
        attributes=attributes,
        url_schemes=set(),
        link_rel=None,
        filter_style_properties=set(looks.PROPERTIES),
    )


@dataclass(slots=True)
class _Open:
    """An element that was begun.

    Attributes:
        end: What ends it.
        after: The node behind it.
        under: The colour that was under it before.
        link: Number of its target; -1 if it is no link.
        table: Whether it is a real table, whose rows and cells are kept.
    """

    end: str
    after: LexborNode | None
    under: Colour
    link: int = -1
    table: bool = False


class _Writer:
    """Walks a tree in document order, without recursion, and writes what may be shown of it."""

    def __init__(self, base: str, found: Sequence[Link], unseen: frozenset[int]) -> None:
        self.pieces: list[tuple[str, bool]] = []
        self.targets: list[str] = []
        self.pictures = 0
        self.full = False
        self.hides = False
        self._base = base
        self._links = {link.target: link for link in reversed(found)}
        self._known: list[Link | None] = []
        self._unseen = unseen
        self._length = self._elements = self._cells = 0
        self._under: Colour = looks.PAPER
        self._tables = 0
        self._words: list[str] | None = None

    def walk(self, root: LexborNode) -> None:
        """Visit ``root`` and every node below it."""
        opened: list[_Open] = []
        node: LexborNode | None = root
        while node is not None or opened:
            if node is None:
                done = opened.pop()
                self._leave(done)
                node = done.after
                continue
            after = node.next if opened else None
            if self.full:
                node = None
            elif node.tag == "-text":
                self._text(node)
                node = after
            elif self._is_container(node):
                opened.append(self._enter(node, after, len(opened)))
                node = node.first_child
            else:
                self._single(node)
                node = after

    def _is_container(self, node: LexborNode) -> bool:
        """Tell whether what is inside ``node`` is shown."""
        tag = node.tag or ""
        return not (
            node.mem_id in self._unseen
            or tag in _UNSEEN
            or tag in _EMBEDDED
            or tag in {"img", "input", "textarea", "select", "button", "br", "hr"}
            or tag.startswith(("-", "!"))
        )

    # ---- text ------------------------------------------------------------------------------

    def _text(self, node: LexborNode) -> None:
        content = node.text_content or ""
        if node.mem_id in self._unseen:
            self._hidden(content)
            return
        room = TEXT_LIMIT - self._length
        if len(content) > room:
            content, self.full = content[:room], True
        self._length += len(content)
        content = _clean(content)
        if self._words is not None:
            self._words.append(content)
        self._add(escape(content))

    def _hidden(self, content: str) -> None:
        words = " ".join(_clean(content[:_HIDDEN_LIMIT]).split())
        if words and self._length < TEXT_LIMIT:
            self._length += len(words)
            self.hides = True
            self.pieces.append((f'<span style="{_STRUCK}"> {escape(words)} </span>', True))

    def _label(self, text: str, style: str = _GREY) -> None:
        """Write words of our own in place of something."""
        self._length += len(text)
        self._add(f'<span style="{style}">{ISOLATE}[{escape(text)}]{END}</span> ')

    def _add(self, piece: str) -> None:
        if piece:
            self.pieces.append((piece, False))

    # ---- elements with something inside ------------------------------------------------------

    def _enter(self, node: LexborNode, after: LexborNode | None, depth: int) -> _Open:
        """Begin an element; return what ends it."""
        tag = (node.tag or "").removeprefix("x-")
        attributes = node.attributes
        opened = _Open("", after, self._under)
        self._elements += 1
        if self._elements > ELEMENTS_LIMIT:
            self.full = True
            return opened
        if depth > DEPTH_LIMIT:
            return opened
        name = self._name(tag, node, opened)
        if not name:
            return opened
        inline = name in _INLINE.values()
        look = looks.of_element(
            attributes, self._under, filled=inline or name in {"td", "table"}, link=tag == "a"
        )
        self._under = look.background
        if name == "span" and not look.style:
            return opened
        style = f' style="{look.style}"' if look.style else ""
        href = f' href="#{opened.link}"' if opened.link >= 0 else ""
        self._add(f"<{name}{href}{style}>")
        opened.end = f"</{name}>"
        if tag == "center":
            self._add('<div style="text-align:center">')
            opened.end = "</div></div>"
        return opened

    def _name(self, tag: str, node: LexborNode, opened: _Open) -> str:
        """Return the element to write for ``tag``; "" for none."""
        if tag == "a":
            return self._begin_link(node.attributes, opened)
        if tag == "table" and self._is_real(node):
            opened.table = True
            self._tables += 1
            return "table"
        if tag in {"td", "th"}:
            self._add(" ")
            return "td" if self._tables else ""
        if tag == "tr" and self._tables:
            return "tr"
        return _INLINE.get(tag) or _BLOCK.get(tag, "")

    def _is_real(self, table: LexborNode) -> bool:
        """Tell whether a table shows something in columns and has none inside.

        Qt lays out a table inside a table twice for each level, which never ends.
        """
        if self._tables or any(inner.mem_id != table.mem_id for inner in table.css("table")):
            return False
        rows, cells = len(table.css("tr")), len(table.css("td,th"))
        if rows < 1 or cells < 2 * rows or self._cells + cells > CELLS_LIMIT:
            return False
        self._cells += cells
        return True

    def _leave(self, opened: _Open) -> None:
        """End an element."""
        self._add(opened.end)
        self._under = opened.under
        if opened.table:
            self._tables -= 1
        if opened.link >= 0:
            self._end_link(opened.link)

    # ---- links -------------------------------------------------------------------------------

    def _begin_link(self, attributes: Mapping[str, str | None], opened: _Open) -> str:
        href = (attributes.get("href") or attributes.get("xlink:href") or "").strip()
        if not href or href.startswith("#"):
            return ""
        target = urls.join(self._base, href)
        known = self._links.get(target)
        leads = (known.final or known.target) if known else target
        opened.link = len(self.targets)
        self.targets.append(visible.defanged_target(visible.one_line(leads, 2_000)))
        self._known.append(known)
        self._words = []
        return "a"

    def _end_link(self, number: int) -> None:
        """Write where a link leads beside it if its own words say something else."""
        shown = links.as_address("".join(self._words or ()).strip())
        self._words = None
        known = self._known[number]
        if not shown or known is None or urls.parse(shown).domain == known.domain:
            return
        target = visible.one_line(self.targets[number], TARGET_LIMIT)
        arrow = "\N{RIGHTWARDS ARROW}"
        self._add(f' <span style="{_GREY}">{ISOLATE}[{arrow} {escape(target)}]{END}</span>')

    # ---- elements that are replaced by words -------------------------------------------------

    def _single(self, node: LexborNode) -> None:
        tag, attributes = node.tag or "", node.attributes
        if node.mem_id in self._unseen:
            self._hidden(node.text(deep=True, separator=" "))
        elif tag in {"br", "hr"}:
            self._elements += 1
            self.full = self.full or self._elements > ELEMENTS_LIMIT
            self._add(f"<{tag}>")
        elif tag == "img":
            self._picture(attributes)
        elif tag == "button":
            self._label(_said(node.text(deep=True), translate("rich", "button")), _BOXED)
        elif tag in {"input", "textarea", "select"}:
            self._field(tag, attributes)
        elif tag in _EMBEDDED:
            self._label(translate("rich", "a page inside the message, not loaded"))

    def _picture(self, attributes: Mapping[str, str | None]) -> None:
        sizes = [(attributes.get(name) or "").strip().removesuffix("px") for name in _SIDES]
        if any(size.isdecimal() and int(size[:5]) < _TINY_PICTURE for size in sizes):
            return
        self._elements += 1
        self.full = self.full or self._elements > ELEMENTS_LIMIT
        self.pictures += 1
        alt = visible.one_line(attributes.get("alt") or "", _LABEL_LIMIT)
        if alt:
            self._label(translate("rich", "picture: {text}").format(text=alt))
        else:
            self._label(translate("rich", "picture"))

    def _field(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        kind = (attributes.get("type") or "text").strip().lower() if tag == "input" else tag
        if kind == "hidden":
            return
        self._elements += 1
        self.full = self.full or self._elements > ELEMENTS_LIMIT
        if kind in _BUTTONS:
            text = _said(attributes.get("value"), translate("rich", "button"))
        elif kind == "password":
            text = translate("rich", "field for a password")
        else:
            text = _said(attributes.get("placeholder"), translate("rich", "field to fill in"))
        self._label(text, _BOXED)


_SIDES: Final = ("width", "height")


def _said(text: str | None, otherwise: str) -> str:
    return visible.one_line(text or "", _LABEL_LIMIT) or otherwise


def _clean(text: str) -> str:
    """Return ``text`` without characters that have no shape; the plain view shows them."""
    if text.isascii() and text.isprintable():
        return text
    kept: list[str] = []
    before = ""
    for character in text:
        if character.isspace():
            kept.append(character if character == "\n" or character.isprintable() else " ")
        elif not visible.is_hidden(character, before):
            kept.append(character)
        before = character
    return "".join(kept)
