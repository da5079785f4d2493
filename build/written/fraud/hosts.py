"""Invented hosts of attackers.

Their domains end in names that nobody can register (RFC 2606, RFC 6761), their addresses are of
the documentation ranges (RFC 5737). Free hosting, shorteners and free mail keep their real
suffixes, because signals know those, under labels that nobody would have chosen.
"""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path
from typing import Any, Final

from build.written.draw import Draw
from build.written.fields import ascii_name, locale

_SWAPS: Final = tuple(zip("lomiews", ("1", "0", "rn", "l", "3", "vv", "5"), strict=True))
_GLYPHS: Final = dict(zip("aeopcinu", "аеорсíñü", strict=True))


@functools.cache
def words() -> dict[str, Any]:
    """Return the lists of ``hosts.toml``."""
    return tomllib.loads(Path(__file__).with_name("hosts.toml").read_text("utf-8"))


def neutral(draw: Draw) -> str:
    """Return a domain like any small firm's."""
    first, second = draw.pick(words()["first"]), draw.pick(words()["second"])
    name = draw.pick(
        (
            f"{first}{second}",
            f"{first}-{second}",
            f"{first}{second}{draw.below(90)}",
            first + draw.pick(words()["first"]),
        )
    )
    return f"{name}.{draw.pick(words()['ends'])}"


def throwaway(draw: Draw) -> str:
    """Return a domain made by a machine."""
    syllables = "".join(
        draw.text(1, "bdfgklmnprstvz") + draw.text(1, "aeiou") for _ in range(draw.between(2, 4))
    )
    letters = draw.letters(draw.between(4, 9))
    name = draw.pick(
        (
            syllables,
            syllables + draw.pick(words()["second"]),
            f"{syllables}{draw.digits(2)}",
            f"{syllables}-{draw.pick(words()['service']['en'])}",
            letters,
            f"{letters}-{draw.digits(3)}",
            draw.hex(10),
        )
    )
    return f"{name}.{draw.pick(words()['ends'])}"


def lookalike(domain: str, language: str, draw: Draw) -> str:
    """Return a host that is to be taken for ``domain``, an organisation's true one."""
    slug = domain.split(".", 1)[0]
    services = words()["service"]
    word = draw.pick(services.get(language.split("-", 1)[0], services["en"]))
    end = draw.pick(words()["ends"])
    return draw.pick(
        (
            f"{slug}-{word}.{end}",
            f"{slug}-{word}.{end}",
            f"{word}-{slug}.{end}",
            f"{slug}{word}{draw.below(100)}.{end}",
            f"{_typo(slug, draw)}.{end}",
            f"{_typo(slug, draw)}.{end}",
            f"{domain}-{word}.{end}",
            f"{slug}.{neutral(draw)}",
            f"{word}.{slug}.{throwaway(draw)}",
            f"{_punycode(slug, draw)}.{end}",
        )
    )


def _typo(slug: str, draw: Draw) -> str:
    swaps = [(old, new) for old, new in _SWAPS if old in slug]
    if not swaps or draw.chance(0.3):
        at = draw.below(len(slug))
        return slug[: at + 1] + slug[at:]
    old, new = draw.pick(swaps)
    return slug.replace(old, new, 1)


def _punycode(slug: str, draw: Draw) -> str:
    letters = [letter for letter in slug if letter in _GLYPHS]
    if not letters:
        return f"{slug}{draw.digits(2)}"
    letter = draw.pick(letters)
    return slug.replace(letter, _GLYPHS[letter], 1).encode("idna").decode("ascii")


def label(slug: str, draw: Draw) -> str:
    """Return a subdomain at a free host that takes up an organisation's name, or does not."""
    word = draw.pick(words()["service"]["en"])
    plain = f"{draw.pick(words()['first'])}{draw.pick(words()['second'])}"
    return draw.pick(
        (
            f"{slug}-{word}-{draw.digits(4)}",
            f"{plain}-{draw.digits(3)}",
            f"{draw.letters(6)}-{slug}{draw.digits(3)}",
            f"{draw.hex(8)}-{word}",
        )
    )


def path(draw: Draw) -> str:
    """Return the path of a page, "" for none."""
    shape: str = draw.pick(words()["paths"])
    return shape.format(draw.text(draw.between(5, 8)), draw.digits(7), draw.letters(5))


def internet_address(draw: Draw) -> str:
    """Return an IPv4 address of the documentation ranges."""
    return f"{draw.pick(('192.0.2', '198.51.100', '203.0.113'))}.{draw.between(1, 254)}"


def free_mailbox(language: str, draw: Draw) -> str:
    """Return a free mail address, as used where ``language`` is spoken, that nobody can have.

    The local part has an underscore or more than thirty characters, which the providers refuse.
    """
    names = locale(language)
    given = ascii_name(draw.pick(names["first"])) or draw.letters(5)
    family = ascii_name(draw.pick(names["last"])) or draw.letters(6)
    long = "".join(draw.pick(words()["first"]) for _ in range(6))
    local = draw.pick(
        (
            f"{given}_{family}{draw.digits(2)}",
            f"{given}_{family}{draw.digits(4)}",
            f"{family}_{draw.pick(words()['second'])}",
            f"{draw.pick(words()['locals'])}_{family}{draw.digits(3)}",
            f"{given}{family}{long}{draw.digits(2)}",
        )
    )
    hosts = words()["free_mail"]
    return f"{local}@{draw.pick(hosts.get(language.split('-', 1)[0], hosts['en']))}"
