"""A message's text laid out for display: what is shown where, and where it stands in the message.

The shown text differs from :attr:`Message.text`: true targets stand beside links, characters that
were taken out stand as visible tokens, and very long texts are cut. :class:`Composed` keeps the
way from the one to the other. No Qt here.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from app.triage import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.mail.message import Header, Link, Message

TEXT_LIMIT: Final = 60_000
"""Characters shown; laid out in 10 ms for Latin and 30 ms for Chinese letters."""
LINE_LIMIT: Final = 500
"""Characters in one line before it is broken: lines of 2,000 take twice as long to lay out."""
TARGET_LIMIT: Final = 120
"""Characters of a target shown beside its link; the table of links has it whole."""
LINKS_LIMIT: Final = 1_000
"""Links whose targets are written beside them; beyond that the text itself drowns."""
HEADERS_LIMIT: Final = 500
"""Header fields shown; a message from the wild has under 100."""
HEADER_LIMIT: Final = 2_000
"""Characters of one field shown; the source has it whole."""


ISOLATE: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
END: Final = "\N{POP DIRECTIONAL ISOLATE}"
"""Ours are the only direction marks that are ever shown; copying leaves them out."""


class Kind(Enum):
    """What a run of shown characters is."""

    TEXT = "text"
    LINK = "link"
    """Visible text of a link."""
    TARGET = "target"
    """Where that link leads, added by us."""
    TOKEN = "token"  # noqa: S105 - a lexical token
    """Stands for characters that cannot be seen, added by us."""
    NAME = "name"
    """A heading in front of what follows: a header field's name."""


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive shown characters of one kind."""

    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Composed:
    """Shown runs, and the way from the message's characters to the shown ones.

    Attributes:
        runs: In order; their texts joined are what is shown.
        starts: Offsets in ``Message.text`` where a stretch of unchanged characters starts.
        shown: Offsets in the shown text of the same stretches.
        length: Characters of ``Message.text`` that are shown.
        cut: Characters of ``Message.text`` that are not shown.
    """

    runs: tuple[Run, ...]
    starts: tuple[int, ...]
    shown: tuple[int, ...]
    length: int
    cut: int

    @property
    def text(self) -> str:
        """The shown text."""
        return "".join(run.text for run in self.runs)

    def ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the shown ranges of the message's characters ``start`` to ``end``.

        What was added by us in between is left out, so a range may come in pieces.
        """
        start, end = max(start, 0), min(end, self.length)
        piece = max(bisect_right(self.starts, start) - 1, 0)
        while start < end:
            after = self.starts[piece + 1] if piece + 1 < len(self.starts) else self.length
            upto = min(end, after)
            moved = self.shown[piece] - self.starts[piece]
            if upto > start:
                yield start + moved, upto + moved
            start, piece = upto, piece + 1


class _Builder:
    """Collects runs and the offsets of their unchanged stretches."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.runs: list[Run] = []
        self.starts: list[int] = []
        self.shown: list[int] = []
        self.at = 0
        self._column = 0

    def add(self, added: str, kind: Kind) -> None:
        """Append characters that are not in the message."""
        self.runs.append(Run(added, kind))
        self.at += len(added)

    def copy(self, start: int, end: int, kind: Kind) -> None:
        """Append the message's characters ``start`` to ``end``, over-long lines broken."""
        while start < end:
            newline = self.text.find("\n", start, end)
            stop = newline + 1 if newline >= 0 else end
            stop = min(stop, start + LINE_LIMIT - self._column)
            self._stretch(start, stop, kind)
            self._column += stop - start
            if self.text[stop - 1] == "\n":
                self._column = 0
            elif self._column >= LINE_LIMIT:
                self.add("\n", Kind.TOKEN)
                self._column = 0
            start = stop

    def _stretch(self, start: int, end: int, kind: Kind) -> None:
        if self.text[start:end].rstrip("\n").isprintable():
            self._keep(start, end, kind)
            return
        kept = start
        for offset in range(start, end):
            character = self.text[offset]
            if character.isprintable() or character == "\n":
                continue
            before = self.text[offset - 1] if offset else ""
            if character.isspace() or not visible.is_hidden(character, before):
                continue
            self._keep(kept, offset, kind)
            self.starts.append(offset)
            self.shown.append(self.at)
            self.add(visible.token(character), Kind.TOKEN)
            kept = offset + 1
        self._keep(kept, end, kind)

    def _keep(self, start: int, end: int, kind: Kind) -> None:
        if start < end:
            self.starts.append(start)
            self.shown.append(self.at)
            self.add(self.text[start:end], kind)


def broken(text: str) -> str:
    """Return ``text`` with lines longer than :data:`LINE_LIMIT` broken."""
    return "\n".join(
        piece
        for line in text.split("\n")
        for piece in (
            [line[at : at + LINE_LIMIT] for at in range(0, len(line), LINE_LIMIT)] or [""]
        )
    )


def compose_headers(
    headers: Sequence[Header],
) -> tuple[tuple[Run, ...], tuple[tuple[int, int], ...]]:
    """Lay out header fields, one to a line; also return the shown range of each."""
    runs: list[Run] = []
    places: list[tuple[int, int]] = []
    at = 0
    for header in headers[:HEADERS_LIMIT]:
        name = f"{visible.one_line(header.name, 80)}: "
        value = visible.one_line(header.value, HEADER_LIMIT)
        runs += (Run(name, Kind.NAME), Run(value + "\n", Kind.TEXT))
        places.append((at, at + len(name) + len(value)))
        at += len(name) + len(value) + 1
    return tuple(runs), tuple(places)


def compose(message: Message) -> Composed:
    """Lay out the text of ``message`` for display."""
    length = min(len(message.text), TEXT_LIMIT)
    builder = _Builder(message.text)
    links = _linked(message.links, length)
    at = 0
    for offset, added, kind, link in _insertions(message, links, length):
        if offset > at:
            builder.copy(at, offset, Kind.LINK if link else Kind.TEXT)
            at = offset
        if added:
            builder.add(added, kind)
    builder.copy(at, length, Kind.TEXT)
    return Composed(
        runs=tuple(builder.runs),
        starts=tuple(builder.starts),
        shown=tuple(builder.shown),
        length=length,
        cut=len(message.text) - length,
    )


def _linked(links: Sequence[Link], length: int) -> list[Link]:
    """Return the links with a place in the shown text, in its order, without overlaps."""
    placed = [link for link in links if link.span and link.span.start < link.span.end <= length]
    placed.sort(key=lambda link: (link.span.start, link.span.end) if link.span else (0, 0))
    kept: list[Link] = []
    end = 0
    for link in placed[:LINKS_LIMIT]:
        if link.span and link.span.start >= end:
            kept.append(link)
            end = link.span.end
    return kept


def _insertions(
    message: Message, links: Sequence[Link], length: int
) -> Iterator[tuple[int, str, Kind, bool]]:
    """Yield (offset, what to add there, its kind, whether a link ends there), by offset."""
    events: list[tuple[int, int, str, Kind, bool]] = []
    for link in links:
        if link.span is None:
            continue
        events.append((link.span.start, 1, "", Kind.TARGET, False))
        events.append((link.span.end, 0, beside(link), Kind.TARGET, True))
    events.extend(
        (offset, 2, token, Kind.TOKEN, False) for offset, token in _tokens(message, length)
    )
    events.sort(key=lambda event: event[:2])
    inside = False
    for offset, order, added, kind, ends in events:
        yield offset, added, kind, inside
        inside = False if ends else (inside or order == 1)


def beside(link: Link) -> str:
    """Return what is written beside a link: its true target, cut; "" if the text says it whole."""
    target = link.final or link.target
    if not target or target == link.text:
        return ""
    # Isolated (UAX 9): text from right to left around it must not turn the parts of the address.
    return f" {ISOLATE}[\N{RIGHTWARDS ARROW} {visible.one_line(target, TARGET_LIMIT)}]{END}"


def _tokens(message: Message, length: int) -> Iterator[tuple[int, str]]:
    """Yield where invisible characters stood, those with only white space between as one."""
    group: list[str] = []
    start = last = 0
    for removed in message.removed:
        if removed.offset > length:
            break
        if group and message.text[last : removed.offset].strip():
            yield start, _grouped(group)
            group = []
        if not group:
            start = removed.offset
        group.append(removed.character)
        last = removed.offset
    if group:
        yield start, _grouped(group)


def _grouped(characters: Sequence[str]) -> str:
    if len(characters) == 1:
        return visible.token(characters[0])
    names = sorted({visible.name(character) for character in characters})
    listed = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
    return (
        f"\N{MATHEMATICAL LEFT ANGLE BRACKET}{len(characters)} × {listed}"
        "\N{MATHEMATICAL RIGHT ANGLE BRACKET}"
    )
