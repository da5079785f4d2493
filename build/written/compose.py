"""Composes one raw RFC 5322 message from a draft: header, HTML shell, MIME structure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from build.written import headers, markup, mime, shells
from build.written.draw import Draw
from build.written.links import Resolver, site_of

STRUCTURES: Final = ("plain", "html", "alternative")
_FLOWED: Final = {"person": shells.PERSONAL, "service": shells.BULK}
_SMALL_CHARSETS: Final = {
    "ja": ("iso-2022-jp", "shift_jis"),
    "zh": ("gb2312", "gbk"),
    "ko": ("euc-kr",),
    "ru": ("koi8-r", "windows-1251"),
    "pl": ("iso-8859-2",),
    "cs": ("windows-1250",),
    "tr": ("iso-8859-9",),
    "el": ("iso-8859-7",),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A message before it has become bytes; every field and choice is filled in.

    Attributes:
        envelope: What the header says.
        body: In the markup of ``build.written.markup``.
        language: BCP 47 tag.
        organisation: Shown where a logo would be; "" for a person.
        site: What link targets that begin with "/" are put behind; "" for the sender's site.
        tracker: One of ``links.TRACKERS``, or "" for direct links.
        author: "person" or "service": which HTML shells fit.
        structure: "plain", "html" or "alternative".
        profile: One of ``headers.PROFILES``.
        shell: One of ``shells.BULK`` or ``shells.PERSONAL``; "" to draw one that fits.
        files: Attachments and inline pictures; a picture is shown with ``![](..)`` in order.
        plain_body: What the plain alternative says if not the same as ``body``; "" if the same.
        behind: HTML put at the end of the document as it is, for example hidden words.
    """

    envelope: headers.Envelope
    body: str
    language: str
    organisation: str = ""
    site: str = ""
    tracker: str = ""
    author: str = "service"
    structure: str = "alternative"
    profile: str = "service"
    shell: str = ""
    files: tuple[mime.File, ...] = ()
    plain_body: str = ""
    behind: str = ""


def compose(draft: Draft, draw: Draw) -> bytes:
    """Return the raw message of ``draft``; the same draft and seed give the same bytes.

    Args:
        draft: What it says.
        draw: Chooses shell, encodings, boundaries, transport fields.
    """
    host = draft.envelope.sender.rpartition("@")[2]
    resolve = Resolver(
        draft.site or site_of(host),
        draft.tracker,
        host,
        draw.branch("links"),
        marked=draft.author == "service",
    )
    blocks = markup.parse(draft.body)
    charset = _charset(draft.language, draw.branch("charset"))
    texts: list[mime.Entity] = []
    if draft.structure != "html":
        plain_blocks = markup.parse(draft.plain_body) if draft.plain_body else blocks
        style = draw.branch("plain").below(6)
        content = markup.plain(plain_blocks, resolve, style)
        texts.append(mime.text(content, "plain", draw.branch("text"), charset=charset))
    if draft.structure != "plain":
        content = _html(draft, blocks, resolve, draw.branch("html"))
        texts.append(mime.text(content, "html", draw.branch("markup"), charset=charset))
    entity = _assembled(draft, texts, draw.branch("mime"))
    fields = headers.fields(draft.envelope, draft.profile, draw.branch("headers"))
    if not any(name == "MIME-Version" for name, _ in fields):
        fields.append(("MIME-Version", "1.0"))
    head = "".join(f"{name}: {value}\n" for name, value in fields).encode("ascii")
    raw = head + entity.source()
    return raw.replace(b"\n", b"\r\n") if draw.branch("ends").chance(0.5) else raw


def _charset(language: str, draw: Draw) -> str:
    small = _SMALL_CHARSETS.get(language.partition("-")[0], ("iso-8859-1", "windows-1252"))
    return draw.pick(small) if draw.chance(0.12) else "utf-8"


def _html(draft: Draft, blocks: list[markup.Block], resolve: Resolver, draw: Draw) -> str:
    pictures = [part for part in draft.files if part.inline_id]
    site = resolve.site
    bulk = draft.author == "service"

    def image(number: int) -> str:
        if number < len(pictures):
            return f"cid:{pictures[number].inline_id}"
        return f"{images}/{draw.hex(8)}-{number + 1}.{draw.pick(('png', 'jpg'))}"

    images = draw.pick(
        (
            f"{site}/images/mail",
            f"{site.replace('://www.', '://cdn.')}/newsletter",
            f"{site.replace('://www.', '://img.')}/e",
        )
    )
    logo = (
        f"{images}/logo{draw.pick(('', '-2x', '_mail'))}.png" if bulk and draw.chance(0.7) else ""
    )
    pixel = f"{site}/o/{draw.hex(24)}.gif" if bulk and draw.chance(0.4) else ""
    dress = shells.Dress(
        title=(draft.envelope.subject or "") if draw.chance(0.5) else "",
        logo=logo,
        organisation=draft.organisation,
        pixel=pixel,
        language=draft.language,
        resolve=resolve,
        image=image,
        home=site if draw.chance(0.7) else "",
    )
    shell = draft.shell or draw.pick(_FLOWED[draft.author])
    page = shells.render(shell, blocks, dress, draw)
    end = page.rfind("</body>")
    return page + draft.behind if end < 0 else page[:end] + draft.behind + page[end:]


def _assembled(draft: Draft, texts: list[mime.Entity], draw: Draw) -> mime.Entity:
    calendars = [part for part in draft.files if part.type == "text/calendar"]
    alternatives = texts + [
        mime.text(part.data.decode(), f"calendar{part.parameters}", draw.branch("calendar"))
        for part in calendars
    ]
    whole = alternatives[0]
    if len(alternatives) > 1:
        whole = mime.multipart("alternative", alternatives, draw.branch("alternative"))
    inline = [mime.file(part) for part in draft.files if part.inline_id]
    if inline:
        whole = mime.multipart("related", [whole, *inline], draw.branch("related"))
    attached = [
        mime.file(part) for part in draft.files if not part.inline_id and part not in calendars
    ]
    if attached:
        whole = mime.multipart("mixed", [whole, *attached], draw.branch("mixed"))
    return whole


def calendar(
    envelope: headers.Envelope, summary: str, *, place: str, days: int, minutes: int, uid: str
) -> mime.File:
    """Return a meeting request (RFC 5546) from the sender to the recipient.

    Args:
        envelope: Whose organiser, attendee and date it takes.
        summary: The title of the event.
        place: Where; an address or a link to a call.
        days: How many days after the message it is.
        minutes: How long it lasts.
        uid: Its identifier.
    """
    start = (envelope.date + timedelta(days=days)).replace(minute=0, second=0)
    end = start + timedelta(minutes=minutes)
    lines = (
        "BEGIN:VCALENDAR",
        "PRODID:-//Calendar//Calendar 2.0//EN",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"DTSTART:{start:%Y%m%dT%H%M%S}",
        f"DTEND:{end:%Y%m%dT%H%M%S}",
        f"DTSTAMP:{envelope.date:%Y%m%dT%H%M%S}Z",
        f"ORGANIZER;CN={envelope.sender_name}:mailto:{envelope.sender}",
        f"UID:{uid}",
        f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{envelope.recipient}",
        f"LOCATION:{place}",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        f"SUMMARY:{summary}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return mime.File(
        "invite.ics", "text/calendar", "\n".join(lines).encode(), "", "; method=REQUEST"
    )
