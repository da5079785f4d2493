"""Reads parts written by hand (TOML) and yields the messages made of them.

One file holds parts of one language and genre; its top-level keys are defaults of each
``[[message]]``. Keys of a message:

``name``
    Unique in its folder; the template that training weights by.
``body``
    In the markup of ``build.written.markup``, with fields and choices of ``build.written.fields``.
``from``
    A list of senders, one taken for each copy: ``"Name <address>; org=Name; site=https://…;
    via=mailchimp"``. ``"person"`` is an invented person, ``"person@host"`` one at that host.
``subject``
    One or a list; left out for none.
``copies``
    How many messages are made of it (2).
``form``
    "service" (HTML of shops and services), "person" (a mail program), "text" (plain text of a
    service), "html" (service, without plain alternative).
``attach``
    "pdf:NAME", "png:NAME", "cid:NAME" (a picture in the text), "message:TEMPLATE" (another
    message, attached), "text:NAME".
``event``
    ``{summary, place, days, minutes}``: makes it a meeting request.
``to``, ``reply_to``, ``return_path``, ``label``, ``genre``, ``language``, ``site``, ``tracker``,
``profile``, ``shell``, ``plain``, ``authenticated``, ``unsubscribe``
    Where they should not be drawn.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from build.written import footers, links, markup, mime
from build.written.compose import Draft, calendar, compose
from build.written.draw import Draw
from build.written.fields import Filler, Person, moment, person
from build.written.headers import Envelope
from build.written.message import WrittenMessage

_BULK_GENRES: Final = frozenset({"newsletter", "shop-ad", "promotion", "advertising", "seo-offer"})
_BARE_GENRES: Final = frozenset(
    {"bounce", "list", "business", "private", "hr", "cold-mail", "seo-offer"}
)
_BODY_ONLY: Final = {"bank": 0.3}
_COLOURS: Final = ((11, 92, 171), (26, 127, 55), (217, 41, 28), (240, 240, 240), (60, 60, 60))


@dataclass(frozen=True, slots=True)
class _Sender:
    name: str
    address: str
    options: Mapping[str, str]
    who: Person | None


def read(folder: Path) -> Iterator[WrittenMessage]:
    """Yield every message made of the parts in ``folder``, in the order of files and parts.

    Args:
        folder: Where the ``*.toml`` files are.

    Raises:
        ValueError: If two parts have one name, or a part names another one that is not there.
        KeyError: If a part lacks a key or uses an unknown field.
    """
    parts: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.toml")):
        table = tomllib.loads(path.read_text("utf-8"))
        for part in table.pop("message"):
            if part["name"] in parts:
                message = f"{path.name}: the name {part['name']} is taken"
                raise ValueError(message)
            parts[part["name"]] = {**table, **part}
    for part in parts.values():
        for number in range(part.get("copies", 2)):
            yield _message(part, number, parts)


def _message(part: dict[str, Any], number: int, parts: dict[str, dict[str, Any]]) -> WrittenMessage:
    identity = f"{part['name']}#{number}"
    return WrittenMessage(
        id=identity,
        label=part.get("label", "legitimate"),
        genre=part["genre"],
        language=part["language"],
        template=part["name"],
        raw=_raw(part, number, parts),
    )


def _raw(part: dict[str, Any], number: int, parts: dict[str, dict[str, Any]]) -> bytes:
    draw = Draw(f"{part['name']}#{number}")
    language = part["language"]
    date = moment(language, draw.branch("date"))
    reader = person(language, draw.branch("reader"))
    sender = _sender(part, number, language, draw)
    host = sender.address.rpartition("@")[2]
    site = part.get("site") or sender.options.get("site") or links.site_of(host)
    known = {
        "first": reader.first,
        "last": reader.last,
        "name": reader.name,
        "email": reader.address,
        "org": sender.options.get("org", sender.name),
        "domain": site.rpartition("://")[2].removeprefix("www."),
        "host": host,
        "from": sender.address,
    }
    if sender.who:
        known |= {
            "agent": sender.who.first,
            "agent_last": sender.who.last,
            "agent_name": sender.who.name,
        }
    filler = Filler(language, date, known, draw.branch("fields"))
    site = known["site"] = filler.fill(site)
    body = filler.fill("\n\n".join([part["body"], *_surroundings(part, draw)]))
    envelope = Envelope(
        sender_name=filler.fill(sender.name),
        sender=filler.fill(sender.address),
        recipient_name=reader.name if draw.branch("to").chance(0.5) else "",
        recipient=filler.fill(part.get("to", reader.address)),
        subject=_subject(part, number, filler),
        date=date,
        reply_to=filler.fill(_reply_to(part, sender, draw.branch("reply"))),
        return_path=filler.fill(part.get("return_path", "")),
        unsubscribe=_unsubscribe(part, site, host, draw.branch("unsubscribe")),
        authenticated=part.get("authenticated", True),
    )
    draft = Draft(
        envelope=envelope,
        body=body,
        language=language,
        organisation=filler.fill(known["org"]),
        site=site,
        tracker=_tracker(part, sender, draw.branch("tracker")),
        author="person" if part.get("form") == "person" else "service",
        structure=_structure(part, draw.branch("structure")),
        profile=part.get("profile") or _profile(part, draw.branch("profile")),
        shell=part.get("shell", ""),
        files=_files(part, body, envelope, filler, parts),
        plain_body=filler.fill(part.get("plain", "")),
    )
    return compose(draft, draw.branch("compose"))


def _sender(part: dict[str, Any], number: int, language: str, draw: Draw) -> _Sender:
    senders = part["from"] if isinstance(part["from"], list) else [part["from"]]
    start = Draw(f"{part['name']} senders").below(len(senders))
    written, *options = (
        piece.strip() for piece in senders[(start + number) % len(senders)].split(";")
    )
    known = dict(option.split("=", 1) for option in options if option)
    if written == "person" or written.startswith("person@"):
        who = person(language, draw.branch("sender"), host=written[7:])
        return _Sender(who.name, who.address, known, who)
    name, _, address = written.rpartition("<")
    return _Sender(name.strip(), address.rstrip(">"), known, None)


def _surroundings(part: dict[str, Any], draw: Draw) -> list[str]:
    form, genre = part.get("form", "service"), part["genre"]
    if form == "person" or genre in _BARE_GENRES:
        return []
    found = [footers.extras(part["language"], genre, draw.branch("extras"))]
    likely = 0.15 if form == "text" else 0.35 if genre == "bank" else 0.65
    if draw.branch("footed").chance(likely):
        found.append(footers.footers(part["language"], draw.branch("footer")))
    return [text for text in found if text]


def _subject(part: dict[str, Any], number: int, filler: Filler) -> str | None:
    subjects = part.get("subject")
    if subjects is None:
        return None
    if isinstance(subjects, list):
        subjects = subjects[number % len(subjects)]
    return filler.fill(subjects)


def _unsubscribe(part: dict[str, Any], site: str, host: str, draw: Draw) -> str:
    wanted = part.get("unsubscribe", draw.chance(0.8 if part["genre"] in _BULK_GENRES else 0.06))
    if not wanted:
        return ""
    token = draw.text(20)
    return draw.pick(
        (f"{site}/unsubscribe?t={token}", f"mailto:unsubscribe-{token.lower()}@{host}")
    )


def _reply_to(part: dict[str, Any], sender: _Sender, draw: Draw) -> str:
    given = str(part.get("reply_to", sender.options.get("reply", "")))
    if given or sender.who or not draw.chance(0.15):
        return given
    return draw.pick(
        (
            "support@{host}",
            "reply+{token:20}@{host}",
            "kontakt@{host}",
            "{digits:7}.{letters:6}@{letters:8}.zendesk.com",
            "{from}",
        )
    )


def _tracker(part: dict[str, Any], sender: _Sender, draw: Draw) -> str:
    if part.get("form") == "person":
        return str(part.get("tracker", ""))
    if "via" in sender.options:
        return sender.options["via"]
    if "tracker" in part:
        return str(part["tracker"])
    if not draw.chance(0.65 if part["genre"] in _BULK_GENRES else 0.3):
        return ""
    return draw.pick(("own", "own", "own", "own", *links.TRACKERS))


def _structure(part: dict[str, Any], draw: Draw) -> str:
    match part.get("form", "service"):
        case "person":
            return draw.pick(("plain", "plain", "alternative", "alternative", "html"))
        case "text":
            return "plain"
        case "html":
            return "html"
        case _:
            return draw.pick(
                (
                    "html",
                    "html",
                    "html",
                    "html",
                    "alternative",
                    "alternative",
                    "alternative",
                    "plain",
                )
            )


def _profile(part: dict[str, Any], draw: Draw) -> str:
    if draw.chance(_BODY_ONLY.get(part["genre"], 0.06)):
        return "none"
    if part.get("form") == "person":
        return draw.pick(("person", "person", "plain", "sparse"))
    return draw.pick(("service", "service", "service", "company", "plain", "plain", "sparse"))


def _files(
    part: dict[str, Any],
    body: str,
    envelope: Envelope,
    filler: Filler,
    parts: dict[str, dict[str, Any]],
) -> tuple[mime.File, ...]:
    files = [_file(entry, body, envelope, filler, parts) for entry in part.get("attach", [])]
    if event := part.get("event"):
        meeting = calendar(
            envelope,
            filler.fill(event["summary"]),
            place=filler.fill(event.get("place", "")),
            days=event.get("days", 3),
            minutes=event.get("minutes", 60),
            uid=filler.fill("{hex:32}@{host}"),
        )
        files.append(meeting)
    return tuple(files)


def _file(
    entry: str,
    body: str,
    envelope: Envelope,
    filler: Filler,
    parts: dict[str, dict[str, Any]],
) -> mime.File:
    kind, _, rest = entry.partition(":")
    name = filler.fill(rest)
    match kind:
        case "pdf":
            lines = markup.plain(markup.parse(body), lambda target: target, 0).splitlines()
            title = name.removesuffix(".pdf")
            return mime.File(name, "application/pdf", mime.pdf([title, "", *lines[:40]]))
        case "png" | "cid":
            colour = _COLOURS[len(name) % len(_COLOURS)]
            inline = f"{name.partition('.')[0]}@{envelope.sender.rpartition('@')[2]}"
            data = mime.png(160, 48, colour)
            return mime.File(name, "image/png", data, inline if kind == "cid" else "")
        case "text":
            return mime.File(name, "text/plain", body.encode())
        case "message":
            return mime.File("", "message/rfc822", _raw(parts[rest], 0, parts))
        case _:
            message = f"{kind} is no kind of attachment"
            raise ValueError(message)
