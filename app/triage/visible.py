"""Hostile characters made visible, and links made harmless to copy."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHORT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "\u00ad": "soft hyphen",
        "\u061c": "ALM",
        "\u200b": "zero-width space",
        "\u200c": "ZWNJ",
        "\u200d": "ZWJ",
        "\u200e": "LRM",
        "\u200f": "RLM",
        "\u202a": "LRE",
        "\u202b": "RLE",
        "\u202c": "PDF",
        "\u202d": "LRO",
        "\u202e": "RLO",
        "\u2060": "word joiner",
        "\u2066": "LRI",
        "\u2067": "RLI",
        "\u2068": "FSI",
        "\u2069": "PDI",
        "\ufeff": "BOM",
    }
)
"""The names that Unicode's own charts use for these characters."""

_HARMLESS: Final = frozenset("\n\t")
_JOINERS: Final = frozenset("\u200c\u200d")
_UNSEEN_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})

_ADDRESS: Final = re.compile(
    r"\b(?P<scheme>h)tt(?P<s>ps?)://(?P<host>[^\s/?#<>\"']{1,255})"
    r"|\bftp://(?P<ftp>[^\s/?#<>\"']{1,255})"
    r"|\b(?P<www>www\.[^\s/?#<>\"']{1,255})",
    re.IGNORECASE,
)


def token(character: str) -> str:
    """Return the visible stand-in of a character that is not to be shown itself."""
    return (
        f"\N{MATHEMATICAL LEFT ANGLE BRACKET}{name(character)}\N{MATHEMATICAL RIGHT ANGLE BRACKET}"
    )


def name(character: str) -> str:
    """Return a short name of an invisible character: "RLO", "zero-width space", "U+0007"."""
    return _SHORT.get(character) or f"U+{ord(character):04X}"


def is_hidden(character: str, before: str = "") -> bool:
    """Tell whether ``character`` has no shape of its own or changes the direction of others.

    Joiners between letters or pictures are how Persian, Indic scripts and emoji are written
    (UAX 31); they are hidden only where ``before`` is a plain character or nothing.
    """
    if character in _HARMLESS:
        return False
    if character in _JOINERS and before and ord(before) > 0x05FF:
        return False
    return unicodedata.category(character) in _UNSEEN_CATEGORIES


def visible(text: str) -> str:
    """Return ``text`` in one line's worth of harmless characters, hidden ones as stand-ins."""
    if text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    before = ""
    for character in text:
        shown.append(token(character) if is_hidden(character, before) else character)
        before = character
    return "".join(shown)


def one_line(text: str, limit: int) -> str:
    """Return the first ``limit`` characters of ``text`` made visible and folded into one line."""
    folded = " ".join(text[: limit * 4].split())
    shown = visible(folded)
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def source_text(data: bytes) -> str:
    """Return source bytes as text with every control character visible and lines kept."""
    text = data.decode("utf-8", "backslashreplace").replace("\r\n", "\n").replace("\r", "\n")
    return visible(text)


def defanged(text: str) -> str:
    """Return ``text`` with every web address in it made unusable: ``hxxps://shop[.]example/``.

    Only scheme and host change, so that an analyst can undo it.
    """
    return _ADDRESS.sub(_defang, text)


def _defang(found: re.Match[str]) -> str:
    if found["www"]:
        return found["www"].replace(".", "[.]")
    if found["ftp"]:
        return "fxp://" + found["ftp"].replace(".", "[.]")
    return f"hxxp{found['s'][1:].lower()}://" + found["host"].replace(".", "[.]")


def defanged_target(target: str) -> str:
    """Return a link's target made unusable, whatever its scheme."""
    changed = defanged(target)
    if changed != target:
        return changed
    scheme, colon, rest = target.partition(":")
    return f"{scheme}[:]{rest}" if colon else target.replace(".", "[.]")
