"""The walk through a tree of HTML that writes what can be seen of it, as a mail client lays it out.

Hidden text is kept apart, links learn where their text stands, and everything else goes to the
page (:mod:`app.mail.elements`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from selectolax.lexbor import LexborNode, create_tag

from app.mail import elements, text, visibility
from app.mail.elements import Attributes, Found, Page
from app.mail.visibility import NOTHING, Colour, Effect, Sheet

_BLOCK_TAGS: Final = frozenset(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li "
    "main menu nav ol option p pre section summary table tbody tfoot thead tr ul".split()
)
_CELL_TAGS: Final = frozenset({"td", "th"})
_UNSEEN_TAGS: Final = frozenset(
    "script style template head title noframes noembed datalist param source track colgroup col "
    "iframe object audio video canvas".split()
)
_LINK_INSIDE: Final = "a[href],img,area,input,button,textarea"

_BLOCK: Final = 1
_CELL: Final = 2
_EDGE: Final = _BLOCK | _CELL
"""Something stands between the element and what is around it: a line break or a space."""
_LINK: Final = 4
_UNSEEN: Final = 8
_ACTS: Final = 16
"""The element adds something to the page or changes how text in it is laid out."""


def _kind(tag: str) -> int:
    """Return what is special about the elements of one tag."""
    acts = _ACTS if tag in {"a", "pre", "bdo"} or tag in elements.COLLECTORS else 0
    if tag in _UNSEEN_TAGS:
        return _UNSEEN | acts
    if tag in _BLOCK_TAGS:
        return _BLOCK | acts
    if tag in _CELL_TAGS:
        return _CELL | acts
    return (_LINK if tag == "a" else 0) | acts


def _number(tag: str) -> int:
    """Return the number that the parser gives a tag."""
    return create_tag(tag).tag_id


_KINDS: Final = {
    _number(tag): _kind(tag)
    for tag in {"a", "bdo", *_BLOCK_TAGS, *_CELL_TAGS, *_UNSEEN_TAGS, *elements.COLLECTORS}
}
_COLLECTORS: Final = {_number(tag): collect for tag, collect in elements.COLLECTORS.items()}
_TEXT: Final = 2
_COMMENT: Final = 4
_BDO: Final = _number("bdo")
_PRE: Final = _number("pre")
_IMG: Final = _number("img")
_FONT: Final = _number("font")
_RENAMED_FONT: Final = "x-font"
"""Told by its name: the parser numbers unknown elements anew in every document."""


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
        plain: True if text here is written as it stands.
    """

    invisible: bool
    tiny: bool
    colour: Colour | None
    background: Colour | None
    link: Found | None
    pre: bool
    turned: bool
    unseen: bool = field(init=False)
    plain: bool = field(init=False)

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
        self.plain = not (self.unseen or self.turned or self.pre)


def _inside(state: _State, effect: Effect) -> _State:
    """Return what the inside of an element inherits."""
    background = state.background
    if effect.picture:
        background = None
    elif effect.background is not None:
        background = effect.background
    invisible = state.invisible if effect.invisible is None else effect.invisible
    tiny = state.tiny if effect.tiny is None else effect.tiny
    colour = effect.colour or state.colour
    turned = state.turned or effect.turned
    if (
        background == state.background
        and colour == state.colour
        and tiny is state.tiny
        and invisible is state.invisible
        and turned is state.turned
    ):
        return state
    return _State(invisible, tiny, colour, background, state.link, state.pre, turned)


class Layout:
    """One walk through the tree in document order, without recursion.

    Args:
        page: Takes everything but the visible text.
        writer: Takes the visible text.
        sheet: The style sheets of the document; None if no rule of them matters.
        unseen: Takes the ``mem_id`` of every element and text that styles hide from the reader.
    """

    __slots__ = ("_effects", "_page", "_pending", "_sheet", "_unseen", "_writer")

    def __init__(
        self,
        page: Page,
        writer: text.Writer,
        sheet: Sheet | None,
        unseen: set[int] | None = None,
    ) -> None:
        self._page = page
        self._writer = writer
        self._sheet = sheet
        self._unseen = unseen
        self._pending: list[Found] = []
        self._effects: dict[tuple[object, ...], Effect] = {}

    def run(self, root: LexborNode) -> None:
        """Visit ``root``, an element, and every node below it."""
        writer, count = self._writer, 0
        edges = (None, writer.break_line, writer.space)
        sheeted = self._sheet is not None and self._sheet.backgrounds
        state = _State(invisible=False, tiny=False, colour=None,
                       background=None if sheeted else (255, 255, 255), link=None, pre=False,
                       turned=False)  # fmt: skip
        opened: list[tuple[LexborNode | None, int, _State]] = []
        node: LexborNode | None = root
        while node is not None or opened:
            if node is None:
                node, kind, before = opened.pop()
                edge = edges[kind & _EDGE]
                if edge is not None:
                    edge()
                elif kind & _LINK:
                    self._leave(state, before)
                state = before
                continue
            number = node.tag_id
            if number == _TEXT:
                self._text(node, state)
                node = node.next
            elif number == _COMMENT:
                elements.comment(self._page, node.comment_content or "")
                node = node.next
            else:
                count += 1
                kind = _KINDS.get(number, 0)
                edge = edges[kind & _EDGE]
                if edge is not None:
                    edge()
                inner = self._enter(node, number, kind, state)
                opened.append((node.next if opened else None, kind, state))
                node = node.first_child if inner is not None else None
                state = inner or state
        self._page.elements += count

    def _text(self, node: LexborNode, state: _State) -> None:
        """Write a text, or keep it apart if it is not seen."""
        content = node.text_content or ""
        if not state.plain:
            if state.unseen and self._unseen is not None:
                self._unseen.add(node.mem_id)
            self._special(content, state)
        elif content.isspace():  # half of all texts stand between two tags
            self._writer.space()
        else:
            at = self._writer.add(content)
            if at >= 0 and self._pending:
                self._begin(at)

    def _enter(self, node: LexborNode, number: int, kind: int, state: _State) -> _State | None:
        """Begin an element; return the state inside it, None if nothing in it can be seen."""
        attributes = node.attributes
        if kind & _UNSEEN:
            if kind & _ACTS:
                self._act(number, attributes, state)
            return None
        if attributes or self._sheet is not None:
            effect = self._effect(node, number, attributes)
            if effect is not NOTHING:
                if effect.gone or (effect.clipped and node.css_first(_LINK_INSIDE) is None):
                    self._page.hide(node.text(deep=True, separator=" "))
                    if self._unseen is not None:
                        self._unseen.add(node.mem_id)
                    return None
                state = _inside(state, effect)
        return self._act(number, attributes, state) if kind & _ACTS else state

    def _leave(self, state: _State, before: _State) -> None:
        """End the link that ``state`` may be inside of."""
        link = state.link
        if link is not None and link is not before.link:
            link.end = self._writer.length
            if link in self._pending:
                self._pending.remove(link)

    def _act(self, number: int, attributes: Attributes, state: _State) -> _State:
        """Let an element do what it is for; return the state inside it."""
        collect = _COLLECTORS.get(number)
        if collect is not None:
            if number == _IMG and state.link is not None:
                state.link.image = True
            shown = collect(self._page, attributes)
            if shown:
                self._write(shown)
            return state
        link, pre, turned = state.link, state.pre, state.turned
        if number == _PRE:
            pre = True
        elif number == _BDO:
            turned = (attributes.get("dir") or "").strip().lower() == "rtl"
        else:
            anchor = elements.anchor(self._page, attributes)
            if anchor is None:
                return state
            self._pending.append(anchor)
            link = anchor
        return _State(
            state.invisible, state.tiny, state.colour, state.background, link, pre, turned
        )

    def _special(self, content: str, state: _State) -> None:
        """Write text that is not seen as it stands."""
        if state.unseen:
            self._page.hide(content)
        elif state.turned:
            self._write(content[::-1])
        elif "\n" in content:
            for line in content.split("\n"):
                self._write(line)
                self._writer.break_line()
        else:
            self._write(content)

    def _write(self, content: str) -> None:
        """Write visible text."""
        at = self._writer.add(content)
        if self._pending and at >= 0:
            self._begin(at)

    def _begin(self, at: int) -> None:
        """Let the links that were waiting for their first character begin at ``at``."""
        for link in self._pending:
            link.start = at
        self._pending.clear()

    def _effect(self, node: LexborNode, number: int, attributes: Attributes) -> Effect:
        """Return what attributes and style sheets do to an element; note what they load or run."""
        names = "".join(attributes)
        if "on" in names:
            elements.event_handlers(self._page, attributes)
        style = attributes.get("style")
        if ((style and "url(" in style) or "background" in attributes) and number != _IMG:
            elements.background(self._page, attributes)
        if style and len(style) > visibility.STYLE_LIMIT:
            style = style[: visibility.STYLE_LIMIT]
        own = _UNADORNED
        if "color" in names or "hidden" in names or "background" in names:
            own = _presentation(node, number, attributes)
        if self._sheet is not None:
            return self._styled(self._sheet, node, attributes, style, own)
        if own is not _UNADORNED:
            return _presented(style, own)
        return visibility.inline(style) if style else NOTHING

    def _styled(
        self,
        sheet: Sheet,
        node: LexborNode,
        attributes: Attributes,
        style: str | None,
        own: _Presentation,
    ) -> Effect:
        """Return what style sheets and attributes do to an element; mail repeats itself a lot."""
        get = attributes.get
        key = (node.tag_id, get("class"), get("id"), style, own)
        found = self._effects.get(key)
        if found is None:
            classes = (get("class") or "").lower().split()
            rules = sheet.find(node.tag or "", classes, (get("id") or "").lower())
            found = visibility.effect({**rules, **_declared(style, own)})
            self._effects[key] = found
        return found


_BARE_HEX: Final = re.compile(r"[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?")
_COLOUR_CHARACTERS: Final = 64

_Presentation = tuple[str | None, str | None, bool, bool]
"""Font colour, background colour, whether hidden, whether drawn over a picture."""
_UNADORNED: Final[_Presentation] = (None, None, False, False)


def _presentation(node: LexborNode, number: int, attributes: Attributes) -> _Presentation:
    """Return what the attributes of an element other than its style say about its looks."""
    get = attributes.get
    return (
        _colour(get("color")) if number == _FONT or node.tag == _RENAMED_FONT else None,
        _colour(get("bgcolor")),
        "hidden" in attributes,
        bool(get("background")),
    )


def _colour(value: str | None) -> str | None:
    """Return the value of a colour attribute as style sheets write it: "#" may be left out.

    See the rules for parsing a legacy colour value in the HTML standard.
    """
    if value is None:
        return None
    value = value.strip()[:_COLOUR_CHARACTERS]
    return f"#{value}" if _BARE_HEX.fullmatch(value) else value


def _declared(style: str | None, own: _Presentation) -> dict[str, str]:
    """Return what an element declares for itself; its style goes before its other attributes."""
    colour, background, hidden, picture = own
    found: dict[str, str] = {}
    if hidden:
        found["display"] = "none"
    if colour:
        found["color"] = colour
    if background:
        found["background-color"] = background
    if picture:
        found["background-image"] = "url()"
    if style:
        found.update(visibility.inline_declarations(style))
    return found


@lru_cache(maxsize=4_096)
def _presented(style: str | None, own: _Presentation) -> Effect:
    """Return what an element declares for itself does to it."""
    return visibility.effect(_declared(style, own))
