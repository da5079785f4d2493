"""What stands under and between the hand-written bodies of services and shops.

Real notices are some five times as long as what they have to say: further articles, products,
help, safety advice, social pages, addresses. All in the markup of ``build.written.markup``.
"""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path
from typing import Any, Final

from build.written.draw import Draw

_GROUPS: Final = {
    "newsletter": "news",
    "shop-ad": "shop",
    "promotion": "shop",
    "bank": "security",
    "account": "security",
    **dict.fromkeys(
        ("order", "parcel", "delivery-appointment", "receipt", "subscription", "utility"), "service"
    ),
}
_MOST: Final = {"news": 6, "shop": 4, "service": 2, "security": 1}
_WANTED: Final = {"news": 0.85, "shop": 0.7, "service": 0.55, "security": 0.4}


@functools.cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))


def footers(language: str, draw: Draw) -> str:
    """Return one or two footers with their fields still to be filled.

    Args:
        language: BCP 47 tag; a language without its own footers gets English ones.
        draw: Picks them.
    """
    table = _table("footers")
    choices: list[str] = table.get(language.partition("-")[0], table["en"])
    return "\n\n".join(_some(choices, draw.pick((1, 1, 2)), draw))


def extras(language: str, genre: str, draw: Draw) -> str:
    """Return further articles, products or notices for a genre; "" where none are drawn.

    Args:
        language: BCP 47 tag; a language without its own gets none.
        genre: Of the message.
        draw: Decides whether, which, and how many.
    """
    group = _GROUPS.get(genre, "")
    choices: list[str] = _table("extras").get(language.partition("-")[0], {}).get(group, [])
    if not choices or not draw.chance(_WANTED[group]):
        return ""
    return "\n\n".join(_some(choices, draw.between(1, _MOST[group]), draw))


def _some(choices: list[str], count: int, draw: Draw) -> list[str]:
    left = list(choices)
    picked: list[str] = []
    while left and len(picked) < count:
        picked.append(left.pop(draw.below(len(left))).strip("\n"))
    return picked
