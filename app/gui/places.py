"""From a reason's places to what is marked on the screen. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.gui.safe_text import Mark
from app.gui.theme import Meaning
from app.mail.places import Place, Where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.gui.work import Opened
    from app.model.assessment import Reason

MARKS_LIMIT: Final = 150
"""Marks drawn at once; a reader cannot take in more, and each costs time at every repaint."""
HEAD_FIELDS: Final = frozenset({"from", "sender", "reply-to", "date"})
"""Fields that stand above the message at all times."""


@dataclass(frozen=True, slots=True)
class Marking:
    """Everything to mark for one message.

    Attributes:
        text: Ranges of the shown text.
        words: The same as ranges of ``Message.text``.
        subject: Ranges of the subject.
        lines: Lines of the letterhead, by field.
        headers: Numbers of header fields, with their meaning.
    """

    text: tuple[Mark, ...]
    words: tuple[Mark, ...]
    subject: tuple[Mark, ...]
    lines: tuple[tuple[str, Meaning], ...]
    headers: tuple[tuple[int, Meaning], ...]


def words_range(place: Place, opened: Opened) -> tuple[int, int]:
    """Return where in ``Message.text`` the words of ``place`` stand; an empty range if nowhere."""
    if place.where is Where.TEXT:
        return place.start, place.end
    if place.where is Where.LINK:
        links = opened.message.links
        span = links[place.start].span if 0 <= place.start < len(links) else None
        if span is not None:
            return span.start, span.end
    return 0, 0


def text_ranges(place: Place, opened: Opened) -> list[tuple[int, int]]:
    """Return where ``place`` is seen in the shown text; empty if it is not there."""
    return list(opened.composed.ranges(*words_range(place, opened)))


def field(place: Place, opened: Opened) -> str:
    """Return the lower-case name of the header field that ``place`` points at, or ""."""
    headers = opened.message.headers
    if place.where is Where.HEADER and 0 <= place.start < len(headers):
        return headers[place.start].name.lower()
    return ""


def marking(opened: Opened, chosen: Reason | None) -> Marking:
    """Return all marks, those of the chosen reason last so that they lie on top."""
    text: list[Mark] = []
    words: list[Mark] = []
    subject: list[Mark] = []
    lines: list[tuple[str, Meaning]] = []
    headers: list[tuple[int, Meaning]] = []
    for place, meaning in _meant(opened.assessment.reasons, chosen):
        text += (Mark(start, end, meaning) for start, end in text_ranges(place, opened))
        start, end = words_range(place, opened)
        if start < end:
            words.append(Mark(start, end, meaning))
        if place.where is Where.SUBJECT:
            subject.append(Mark(place.start, place.end, meaning))
        name = field(place, opened)
        if name:
            headers.append((place.start, meaning))
        if name in HEAD_FIELDS:
            lines.append((name, meaning))
        elif name == "subject":
            subject.append(Mark(0, len(opened.message.subject or ""), meaning))
    # The chosen ones come last: cut from the front.
    return Marking(
        text=tuple(text[-MARKS_LIMIT:]),
        words=tuple(words[-MARKS_LIMIT:]),
        subject=tuple(subject[-MARKS_LIMIT:]),
        lines=tuple(lines),
        headers=tuple(headers[-MARKS_LIMIT:]),
    )


def _meant(reasons: Iterable[Reason], chosen: Reason | None) -> Iterable[tuple[Place, Meaning]]:
    others = [reason for reason in reasons if reason is not chosen]
    for reason in sorted(others, key=lambda reason: reason.effect):
        meaning = Meaning.FOR if reason.effect >= 0 else Meaning.AGAINST
        for place in reason.places:
            yield place, meaning
    for place in chosen.places if chosen else ():
        yield place, Meaning.CHOSEN
