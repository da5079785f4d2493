"""The plain looks that a message's HTML may keep: weight, size, alignment, readable colours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.mail import visibility

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.mail.visibility import Colour

PROPERTIES: Final = (
    "color",
    "background-color",
    "font-weight",
    "font-style",
    "font-size",
    "text-align",
    "text-decoration",
)
PAPER: Final[Colour] = (255, 255, 255)
"""Mail is written for white paper; its colours are read on it in light and dark alike."""
_INK: Final[Colour] = (32, 33, 36)
_LEAST_CONTRAST: Final = 3.0
"""WCAG 2.2, 1.4.3, for large text; what is below is written in our own ink."""
_SIZE: Final = re.compile(r"(\d{1,4}(?:\.\d{1,3})?)(px|pt|em|rem|%)")
_IN_PIXELS: Final = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16}
_SIZES: Final = ((11.5, "small"), (18.5, ""), (23.5, "large"), (float("inf"), "x-large"))
"""Upper bound in pixels and what Qt calls it: no letter ever fills the window."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one element looks.

    Attributes:
        style: Its declarations, built by us.
        background: The colour under what is inside it.
    """

    style: str
    background: Colour


def of_element(
    attributes: Mapping[str, str | None], under: Colour, *, filled: bool, link: bool
) -> Look:
    """Return the look of an element.

    Args:
        attributes: As in the source, hostile.
        under: The colour it lies on.
        filled: Whether its own background is shown at all.
        link: Whether it is a link, whose colour is only changed with its background.
    """
    style = attributes.get("style") or ""
    return _look(
        style[: visibility.STYLE_LIMIT],
        (attributes.get("color") or "")[:32],
        (attributes.get("bgcolor") or "")[:32],
        (attributes.get("align") or "")[:16].lower(),
        under,
        filled,
        link,
    )


@lru_cache(maxsize=2_048)
def _look(
    style: str,
    ink: str,
    ground: str,
    align: str,
    under: Colour,
    filled: bool,  # noqa: FBT001 - part of the key
    link: bool,  # noqa: FBT001 - part of the key
) -> Look:
    found = _declarations(style)
    colour = visibility.colour(found.get("color", ink))
    background = visibility.colour(found.get("background-color", found.get("background", ground)))
    kept: list[str] = []
    if background is not None and filled and background != under:
        kept.append(f"background-color:{_hex(background)}")
        under = background
        colour = colour or _INK
    if colour is not None and (not link or kept):
        kept.append(f"color:{_hex(_readable(colour, under))}")
    kept += _letters(found)
    align = found.get("text-align", align)
    if align in {"left", "right", "center", "justify"}:
        kept.append(f"text-align:{align}")
    return Look(";".join(kept), under)


def _declarations(style: str) -> dict[str, str]:
    """Return the declarations of a ``style`` attribute, lower-case, the last one winning."""
    found: dict[str, str] = {}
    for one in style.lower().split(";"):
        name, colon, value = one.partition(":")
        if colon:
            found[name.strip()] = value.partition("!")[0].strip()
    return found


def _letters(found: Mapping[str, str]) -> list[str]:
    kept: list[str] = []
    weight = found.get("font-weight", "")
    if weight in {"bold", "bolder", "600", "700", "800", "900"}:
        kept.append("font-weight:bold")
    elif weight in {"normal", "400"}:
        kept.append("font-weight:normal")
    if found.get("font-style") in {"italic", "oblique"}:
        kept.append("font-style:italic")
    decoration = found.get("text-decoration", "")
    for line in ("underline", "line-through"):
        if line in decoration:
            kept.append(f"text-decoration:{line}")
            break
    size = _SIZE.match(found.get("font-size", ""))
    if size:
        pixels = float(size[1]) * _IN_PIXELS[size[2]]
        named = next(name for limit, name in _SIZES if pixels <= limit)
        if named:
            kept.append(f"font-size:{named}")
    return kept


def _readable(colour: Colour, under: Colour) -> Colour:
    """Return ``colour``, or black or white where it could hardly be read."""
    if _contrast(colour, under) >= _LEAST_CONTRAST:
        return colour
    return _INK if _contrast(_INK, under) >= _contrast(PAPER, under) else PAPER


def _contrast(one: Colour, other: Colour) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    parts = (
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in colour
    )
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
