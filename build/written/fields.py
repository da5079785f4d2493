"""Fills the fields and choices of a part: ``{first}``, ``{amount:20-90}``, ``{Hi|Hello}``."""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

from build.written.draw import Draw

_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_SCALE: Final = {
    "ja": 100, "ko": 1000, "id": 10000, "vi": 10000, "hu": 300, "ru": 60, "cs": 20, "sv": 10,
    "da": 7, "nb": 10, "tr": 20, "uk": 30, "es-CO": 3000, "es-AR": 300, "en-IN": 60, "zh-TW": 30,
}  # fmt: skip
_PEOPLE_HOSTS: Final = (
    "posthaus.example", "webmail.test", "netpost.invalid", "mailbox-plus.example", "inbox24.test",
    "familiepost.example", "studio-nord.test", "campus-mail.invalid", "brightline.example",
    "kontor.test",
)  # fmt: skip
_TRANSLITERATED: Final = {
    "ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ı": "i", "Ł": "L", "Ø": "O",
}  # fmt: skip


@functools.cache
def locale(language: str) -> dict[str, Any]:
    """Return names and formats of a language, those of its region laid over them.

    Raises:
        KeyError: If the language is not in ``locales.toml``.
    """
    table = tomllib.loads(Path(__file__).with_name("locales.toml").read_text("utf-8"))
    base = table[language.partition("-")[0]]
    return {**base, **table.get(language, {})}


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person.

    Attributes:
        first: First name.
        last: Family name.
        name: Full name in the order of the language.
        address: Mail address, always on a reserved name or impossible at its provider.
    """

    first: str
    last: str
    name: str
    address: str


def person(language: str, draw: Draw, *, host: str = "") -> Person:
    """Return an invented person with a name of ``language``."""
    names = locale(language)
    first, last = draw.pick(names["first"]), draw.pick(names["last"])
    name = f"{last} {first}" if names.get("family_first") else f"{first} {last}"
    free = not host and draw.chance(0.35)
    if "mail" in names:
        # Not written in Latin letters: people choose a romanised name.
        local = draw.pick(names["mail"]) + draw.pick(("", draw.digits(2)))
        left, right = re.split(r"[.-]|$", local, maxsplit=1)
    else:
        left, right = ascii_name(first), ascii_name(last)
        local = draw.pick(
            (f"{left}.{right}", f"{left[0]}.{right}", f"{left}{right}", f"{left}{draw.digits(2)}")
        )
    if free:
        # Google allows no underscore in an address, so this one is nobody's.
        return Person(first, last, name, f"{left}_{right}{draw.digits(2)}@gmail.com")
    return Person(first, last, name, f"{local}@{host or draw.pick(_PEOPLE_HOSTS)}")


def ascii_name(name: str) -> str:
    """Return ``name`` in lower-case ASCII letters; "" where it has none."""
    turned = "".join(_TRANSLITERATED.get(letter, letter) for letter in name)
    bare = unicodedata.normalize("NFKD", turned).encode("ascii", "ignore").decode().lower()
    return "".join(letter for letter in bare if letter.isalpha())


def moment(language: str, draw: Draw) -> datetime:
    """Return when a message was sent: 2018 to 2026, more often later."""
    year = draw.pick((2018, 2019, 2020, 2021, 2022, 2022, 2023, 2023, 2024, 2024, 2025, 2025, 2026))
    start = datetime(year, 1, 1, tzinfo=UTC)
    days = 300 if year == 2026 else 365
    sent = start + timedelta(
        days=draw.below(days),
        hours=draw.between(5, 21),
        minutes=draw.below(60),
        seconds=draw.below(60),
    )
    return sent.replace(tzinfo=timezone(timedelta(hours=locale(language)["zone"])))


class Filler:
    """Replaces fields and choices; the same field has the same value all through one message.

    Attributes:
        language: Of names, money and dates.
        date: When the message is sent; other dates are counted from it.
        known: Values given from outside, for example "org" or "site".
    """

    def __init__(self, language: str, date: datetime, known: dict[str, str], draw: Draw) -> None:
        self.language = language
        self.date = date
        self.known = known
        self._draw = draw
        self._names = locale(language)
        style = draw.branch("style")
        self._money: str = style.pick(self._names["money"])
        self._date_form: str = style.pick(self._names["date"])
        self._values: dict[str, str] = {}

    def fill(self, text: str) -> str:
        """Return ``text`` with every field and choice replaced, inner ones first.

        Raises:
            KeyError: If a field is unknown.
        """
        while _FIELD.search(text):
            text = _FIELD.sub(lambda match: self._value(match[1]), text)
        return text

    def _value(self, inner: str) -> str:
        if "|" in inner:
            return self._draw.branch(f"choice {inner}").pick(inner.split("|"))
        if inner not in self._values:
            name, _, argument = inner.partition("#")[0].partition(":")
            self._values[inner] = self.known.get(name) or self._made(name, argument, inner)
        return self._values[inner]

    def _made(self, name: str, argument: str, key: str) -> str:
        draw = self._draw.branch(f"field {key}")
        if name in _PEOPLE:
            who = person(self.language, self._draw.branch(f"person {key.partition('_')[0]}"))
            return _PEOPLE[name](who)
        if name in {"date", "day", "month", "year"}:
            return self._time(name, int(argument or 0))
        if name == "amount":
            return self._amount(argument, draw)
        if name == "n":
            low, _, high = (argument or "2-9").partition("-")
            return str(draw.between(int(low), int(high)))
        return _FIGURES[name](draw, self._names, argument)

    def _time(self, name: str, days: int) -> str:
        when = self.date + timedelta(days=days)
        month: str = self._names["months"][when.month - 1]
        day: str = self._names["days"][when.weekday()]
        shown = self._date_form
        for mark, value in (
            ("%d", f"{when.day:02}"),
            ("%D", str(when.day)),
            ("%m", f"{when.month:02}"),
            ("%M", str(when.month)),
            ("%B", month),
            ("%Y", str(when.year)),
        ):
            shown = shown.replace(mark, value)
        return {"date": shown, "day": day, "month": month, "year": str(when.year)}[name]

    def _amount(self, argument: str, draw: Draw) -> str:
        scale = _SCALE.get(self.language, _SCALE.get(self.language.partition("-")[0], 1))
        low, _, high = (argument or f"{8 * scale}-{480 * scale}").partition("-")
        whole = draw.between(int(low), int(high))
        if scale >= 100:
            whole = max(whole // 10 * 10, 10)
        figure = f"{whole:,}".replace(",", self._names["thousands"])
        if self._names["decimal"]:
            cents = draw.pick(("00", "00", "50", "90", "95", "99", draw.digits(2), draw.digits(2)))
            figure += self._names["decimal"] + cents
        return self._money.replace("{}", figure)


_PEOPLE: Final[dict[str, Callable[[Person], str]]] = {
    "agent": lambda who: who.first,
    "agent_last": lambda who: who.last,
    "agent_name": lambda who: who.name,
    "other": lambda who: who.first,
    "other_last": lambda who: who.last,
    "other_name": lambda who: who.name,
    "third": lambda who: who.first,
    "third_last": lambda who: who.last,
    "third_name": lambda who: who.name,
}


def _order(draw: Draw, _names: dict[str, Any], _argument: str) -> str:
    return draw.pick(
        (
            draw.digits(6),
            draw.digits(8),
            f"{draw.digits(3)}-{draw.digits(7)}-{draw.digits(7)}",
            f"{draw.letters(2).upper()}{draw.digits(7)}",
            f"{draw.between(2018, 2026)}-{draw.digits(5)}",
        )
    )


def _tracking(draw: Draw, _names: dict[str, Any], _argument: str) -> str:
    return draw.pick(
        (
            f"1Z{draw.text(16, 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789')}",
            draw.digits(12),
            draw.digits(14),
            f"{draw.letters(2).upper()}{draw.digits(9)}{draw.letters(2).upper()}",
            f"JD{draw.digits(18)}",
        )
    )


_FIGURES: Final[dict[str, Callable[[Draw, dict[str, Any], str], str]]] = {
    "city": lambda draw, names, _: str(draw.pick(names["city"])),
    "street": lambda draw, names, _: f"{draw.pick(names['street'])} {draw.between(1, 148)}",
    "time": lambda draw, _names, _: (
        f"{draw.between(8, 20)}:{draw.pick(('00', '15', '30', '45', '05', '20'))}"
    ),
    "order": _order,
    "tracking": _tracking,
    "last4": lambda draw, _names, _: draw.digits(4),
    "code": lambda draw, _names, argument: draw.digits(int(argument or 6)),
    "digits": lambda draw, _names, argument: draw.digits(int(argument or 8)),
    "letters": lambda draw, _names, argument: draw.letters(int(argument or 6)),
    "hex": lambda draw, _names, argument: draw.hex(int(argument or 12)),
    "token": lambda draw, _names, argument: draw.text(int(argument or 24)),
    "percent": lambda draw, _names, _: str(draw.pick((5, 10, 15, 20, 25, 30, 40, 50))),
    "phone": lambda draw, _names, _: (
        f"{draw.pick(('0', '+1 555 01', '0800 555 '))}{draw.digits(2)} {draw.digits(4)}"
    ),
    "zip": lambda draw, _names, _: draw.digits(5),
    "ip": lambda draw, _names, _: f"203.0.113.{draw.between(1, 254)}",
}
