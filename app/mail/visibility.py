"""What CSS hides: inline declarations and simple rules of style sheets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from app.mail import limits
from app.mail.defects import Defects

Colour = tuple[int, int, int]

_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
_SIMPLE: Final = re.compile(r"(\*|[a-z][a-z0-9]*)?((?:[.#][\w-]+){0,4})$", re.IGNORECASE)
_RELEVANT: Final = frozenset(
    [
        "display",
        "visibility",
        "font-size",
        "font",
        "opacity",
        "height",
        "max-height",
        "width",
        "max-width",
        "line-height",
        "overflow",
        "overflow-x",
        "overflow-y",
        "color",
        "background",
        "background-color",
        "background-image",
        "text-indent",
        "left",
        "right",
        "top",
        "bottom",
        "margin-left",
        "margin-top",
        "position",
        "clip",
        "clip-path",
        "transform",
        "mso-hide",
        "direction",
        "unicode-bidi",
    ]
)
_LENGTH: Final = re.compile(r"(-?\d{0,8}(?:\.\d{0,8})?)\s*(px|pt|em|rem|%|ex|vw|vh|in|cm|mm)?")
_HEX: Final = re.compile(r"#([0-9a-f]{3,8})\b")
_RGB: Final = re.compile(
    r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]{1,6})(%?))?"
)
_NAMED: Final = {
    "white": (255, 255, 255), "snow": (255, 250, 250), "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255), "floralwhite": (255, 250, 240), "whitesmoke": (245, 245, 245),
    "black": (0, 0, 0), "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255),
    "yellow": (255, 255, 0), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "silver": (192, 192, 192), "navy": (0, 0, 128), "maroon": (128, 0, 0), "orange": (255, 165, 0),
    "lightgray": (211, 211, 211), "lightgrey": (211, 211, 211), "darkgray": (169, 169, 169),
    "teal": (0, 128, 128), "purple": (128, 0, 128), "lime": (0, 255, 0), "aqua": (0, 255, 255),
}  # fmt: skip
_ALIKE: Final = 18
"""Sum of channel differences up to which two colours cannot be told apart by eye."""
_OFF_SCREEN: Final = -500.0
_TINY: Final = {"px": 2.0, "pt": 1.5, "em": 0.15, "rem": 0.15, "%": 15.0, "ex": 0.3, "": 2.0}
STYLE_LIMIT: Final = 4_000
"""Characters of a style attribute that are looked at."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a set of declarations does to an element, None where it says nothing.

    Attributes:
        gone: True if the element and all inside it are not drawn (display:none, opacity:0).
        invisible: visibility; inherited, and a descendant may turn it back.
        tiny: True if text is too small to be seen; inherited, a descendant may set it back.
        clipped: True if the box has no room or lies off-screen. Layout cells have that too and
            still show what is in them, so this counts only where nothing inside can be seen.
        colour: Of text; inherited.
        background: Of the box.
        picture: True if a background image makes the background unknown.
        turned: True if the letters are drawn from right to left whatever they are.
    """

    gone: bool | None = None
    invisible: bool | None = None
    tiny: bool | None = None
    clipped: bool = False
    colour: Colour | None = None
    background: Colour | None = None
    picture: bool = False
    turned: bool = False


@lru_cache(maxsize=4_096)
def inline(style: str) -> Effect:
    """Return the effect of a ``style`` attribute."""
    return effect(inline_declarations(style))


@lru_cache(maxsize=4_096)
def inline_declarations(style: str) -> Mapping[str, str]:
    """Return the declarations of a ``style`` attribute, bounded; mail repeats them a lot."""
    return MappingProxyType(declarations(style[:STYLE_LIMIT]))


def declarations(style: str) -> dict[str, str]:
    """Return the declarations that matter here; the last or the ``!important`` one wins."""
    if "/*" in style:
        style = _COMMENT.sub("", style)
    if "\\" in style:
        style = _ESCAPE.sub(_unescape, style)
    found: dict[str, str] = {}
    important: set[str] = set()
    for one in style.lower().split(";"):
        name, colon, value = one.partition(":")
        name = name.strip()
        if not colon or name not in _RELEVANT:
            continue
        value, mark, _ = value.partition("!")
        if mark:
            important.add(name)
        elif name in important:
            continue
        found[name] = value.strip()
    return found


def _unescape(found: re.Match[str]) -> str:
    """Return the character that a CSS escape stands for."""
    if found[1]:
        number = int(found[1], 16)
        return chr(number) if 0 < number < 0x11_0000 else ""
    return str(found[2])


def effect(found: Mapping[str, str]) -> Effect:
    """Return what ``found`` (see :func:`declarations`) does to an element."""
    if not found:
        return NOTHING
    display = found.get("display")
    gone: bool | None = None
    if display is not None:
        gone = display == "none"
    opacity = found.get("opacity")
    if opacity is not None and _number(opacity) in {0.0, 0.01}:
        gone = True
    visibility = found.get("visibility")
    background = found.get("background-color", found.get("background", ""))
    result = Effect(
        gone=gone,
        invisible=None if visibility is None else visibility in {"hidden", "collapse"},
        tiny=_size(found),
        clipped=_clipped(found),
        colour=colour(found.get("color", "")),
        background=colour(background),
        picture="url(" in found.get("background", "")
        or "gradient" in background
        or found.get("background-image", "none") != "none",
        turned="override" in found.get("unicode-bidi", "") and found.get("direction") == "rtl",
    )
    return NOTHING if result == NOTHING else result


NOTHING: Final = Effect()
"""The effect of declarations that do nothing here."""


def _size(found: Mapping[str, str]) -> bool | None:
    """Return whether the font size is too small to see; None if none is set."""
    size = found.get("font-size")
    if size is None:
        font = found.get("font", "")
        sized = re.search(r"(?:^|\s)(\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|%))(?:\s|/|$)", font)
        if not sized:
            return None
        size = sized[1]
    length = _LENGTH.match(size)
    if not length or length[1] in {"", "-", "."}:
        return False
    return _float(length[1]) <= _TINY.get(length[2] or "", 0.0)


_CLIPPING: Final = frozenset(
    "height max-height max-width width margin-left margin-top position text-indent "
    "transform".split()
)
"""What can leave a box without room, or put it outside what is shown."""


def _clipped(found: Mapping[str, str]) -> bool:
    """Return True if the box has no room, or lies outside what is shown."""
    if found.keys().isdisjoint(_CLIPPING):
        return False
    for name in ("max-height", "max-width", "height", "width"):
        if (
            name in found
            and _number(found[name]) == 0
            and (name.startswith("max") or "hidden" in found.get("overflow", ""))
        ):
            return True
    if "text-indent" in found and _number(found["text-indent"]) <= _OFF_SCREEN:
        return True
    if found.get("position") in {"absolute", "fixed"}:
        if any(
            _number(found.get(n, "")) <= _OFF_SCREEN for n in ("left", "top", "right", "bottom")
        ):
            return True
        if (
            found.get("clip", "")
            .replace(" ", "")
            .startswith(("rect(0,0,0,0", "rect(0000", "rect(1px,1px"))
        ):
            return True
    for name in ("margin-left", "margin-top"):
        if name in found and _number(found[name]) <= _OFF_SCREEN:
            return True
    return "scale(0" in found.get("transform", "") and "scale(0." not in found["transform"]


def _number(value: str) -> float:
    """Return the number a length begins with; not-a-number-like 1.0 if it has none."""
    length = _LENGTH.match(value)
    return _float(length[1]) if length and length[1] not in {"", "-", "."} else 1.0


def _float(digits: str) -> float:
    """Return ``digits`` as a number, 1.0 if they are none."""
    try:
        return float(digits)
    except ValueError:
        return 1.0


@lru_cache(maxsize=1_024)
def colour(value: str) -> Colour | None:
    """Return the colour that ``value`` names; None if none, or if it is transparent."""
    value = value.strip().lower()
    if not value:
        return None
    found = _HEX.search(value)
    if found:
        digits = found[1]
        if len(digits) in {3, 4}:
            return (int(digits[0] * 2, 16), int(digits[1] * 2, 16), int(digits[2] * 2, 16))
        if len(digits) in {6, 8}:
            return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16))
        return None
    rgb = _RGB.match(value)
    if rgb:
        return (min(255, int(rgb[1])), min(255, int(rgb[2])), min(255, int(rgb[3])))
    return _NAMED.get(value.split(" ", 1)[0])


def alike(one: Colour, other: Colour) -> bool:
    """Return True if text in one colour cannot be seen on the other."""
    (red, green, blue), (red2, green2, blue2) = one, other
    return abs(red - red2) + abs(green - green2) + abs(blue - blue2) <= _ALIKE


@dataclass(slots=True)
class Sheet:
    """The rules of all style sheets that can be told from one element alone.

    Rules inside ``@media`` are left out: they hold only for some screens. Rules with
    combinators are left out too, but they make backgrounds unknown.

    Attributes:
        rules: Declarations by the last class, id or tag of their selector, with what else the
            element needs, in order.
        backgrounds: True if a rule that was left out sets a background or a colour.
    """

    rules: dict[str, list[tuple[str, frozenset[str], dict[str, str]]]] = field(default_factory=dict)
    backgrounds: bool = False

    def find(self, tag: str, classes: Iterable[str], identifier: str) -> dict[str, str]:
        """Return the declarations that hold for an element, later rules over earlier ones."""
        keys = {tag, "*", *(f".{c}" for c in classes)}
        if identifier:
            keys.add(f"#{identifier}")
        merged: dict[str, str] = {}
        for key in keys & self.rules.keys():
            for wanted_tag, others, found in self.rules[key]:
                if wanted_tag in {"", "*", tag} and others <= keys:
                    merged.update(found)
        return merged


def sheet(css: str, defects: Defects) -> Sheet | None:
    """Read the style sheets of a document; None if no rule matters."""
    if len(css) > limits.STYLE_CHARACTERS:
        defects.add("styles-too-long")
        css = css[: limits.STYLE_CHARACTERS]
    result = Sheet()
    css = _COMMENT.sub("", css).replace("<!--", "").replace("-->", "")
    for count, (selectors, body) in enumerate(_rules(css)):
        if count >= limits.STYLE_RULES:
            defects.add("styles-too-long")
            break
        found = declarations(body)
        if not found:
            continue
        for one in selectors.split(",")[:50]:
            _add(result, one.strip(), found)
    return result if result.rules or result.backgrounds else None


def _add(result: Sheet, selector: str, found: dict[str, str]) -> None:
    """Add one rule to ``result`` if its selector is simple."""
    simple = _SIMPLE.match(selector)
    if not simple or not selector:
        if "background" in found or "background-color" in found or "color" in found:
            result.backgrounds = True
        return
    tag = (simple[1] or "").lower()
    names = re.findall(r"[.#][\w-]+", simple[2])
    names = [n.lower() for n in names]
    key = names[-1] if names else tag
    result.rules.setdefault(key, []).append((tag, frozenset(names), found))


_BLOCK: Final = re.compile(r"[{}]")


def _rules(css: str) -> Iterable[tuple[str, str]]:
    """Yield selector and body of every rule outside ``@media`` and other at-rules."""
    depth = 0
    start = 0
    selector = ""
    skipping = 0
    for brace in _BLOCK.finditer(css):
        if brace[0] == "{":
            head = css[start : brace.start()].rpartition(";")[2].strip()
            if depth == 0 and head.startswith("@"):
                skipping = depth + 1
            elif not skipping:
                selector = head
            depth += 1
            start = brace.end()
        else:
            if depth and not skipping:
                yield selector, css[start : brace.start()]
            depth = max(0, depth - 1)
            if skipping and depth < skipping:
                skipping = 0
            start = brace.end()
