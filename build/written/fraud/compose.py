"""Dresses the hand-written bodies: sender, link, attachment, layout and tricks of one message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from build.written import compose, mime
from build.written.draw import Draw
from build.written.fields import Filler, Person, moment, person
from build.written.fraud import attachments, hosts, links, senders, tricks
from build.written.fraud.texts import Text, load
from build.written.headers import Envelope
from build.written.message import WrittenMessage

_PROFILES: Final = {
    "service": ("service", "service", "company", "plain", "sparse", "company"),
    "person": ("person", "person", "company", "plain", "sparse"),
    "text": ("person", "company", "plain", "sparse"),
}
_OWN: Final = frozenset({"look", "hacked", "random", "insecure"})
"""Links to servers that may hold pictures too."""
_PICTURES: Final = ("i.imgur.com", "i.ibb.co", "upload.wikimedia.org", "storage.googleapis.com")
"""Where anybody can put a picture."""
_MAILERS: Final = ("sendgrid", "mailgun", "mailchimp", "brevo", "amazon", "mailjet")
"""Mail services that frauds are sent through with stolen accounts."""
_FIRM: Final = re.compile(r"\{(host|company)\}")


@dataclass(frozen=True, slots=True)
class _Scene:
    """The choices that a message's parts have to agree on."""

    text: Text
    draw: Draw
    victim: Person
    brand: str
    domain: str
    kind: str
    sender: senders.Sender
    target: str
    filler: Filler


def messages() -> Iterator[WrittenMessage]:
    """Yield every fraud that the project wrote, always the same ones in the same order."""
    for text in load():
        for number in range(text.copies):
            yield _message(text, number)


def _message(text: Text, number: int) -> WrittenMessage:
    scene = _scene(text, Draw(f"fraud/{text.template}/{number}"))
    return WrittenMessage(
        id=f"{text.template}#{number}",
        label="fraud",
        genre=text.genre,
        language=text.language,
        template=f"fraud/{text.template}",
        raw=compose.compose(_draft(scene), scene.draw.branch("compose")),
    )


def _scene(text: Text, draw: Draw) -> _Scene:
    said = f"{text.name} {text.subject} {text.body}"
    firm = hosts.neutral(draw.branch("victim host")) if _FIRM.search(said) else ""
    victim = person(text.language, draw.branch("victim"), host=firm)
    host = victim.address.partition("@")[2]
    brand, domain = draw.branch("brand").pick(text.brands or (("", ""),))
    known_as = domain or hosts.neutral(draw.branch("firm"))
    guise = senders.Guise(known_as, host, text.language, draw.branch("sender"))
    origin = draw.branch("kind of sender").pick(text.senders)
    sender = senders.KINDS[origin](guise)
    kind = draw.branch("kind of link").pick(text.links)
    aim = links.Aim(known_as, text.language, victim.address, draw.branch("link"))
    target = links.KINDS[kind](aim)
    if origin == kind and draw.branch("same host").chance(0.6):
        target = links.moved(target, sender.address.partition("@")[2])
    if kind in _OWN and draw.branch("scheme").chance(0.35):
        target = target.replace("https://", "http://", 1)
    coin = draw.branch("coin")
    known = {
        "first": _greeted(text, victim, draw.branch("greeted")),
        "last": victim.last,
        "name": victim.name,
        "address": victim.address,
        "local": victim.address.partition("@")[0],
        "host": host,
        "company": host.partition(".")[0].replace("-", " ").rstrip("0123456789").title(),
        "org": brand,
        "target": target,
        # Their check sums are wrong: no wallet accepts them.
        "coin": coin.pick(("bc1q", "1", "3", "0x"))
        + coin.text(33, "acdefghjkmnpqrstuvwxyz023456789"),
    }
    date = moment(text.language, draw.branch("date"))
    return _Scene(
        text, draw, victim, brand, domain, kind, sender, target,
        Filler(text.language, date, known, draw.branch("gaps")),
    )  # fmt: skip


def _greeted(text: Text, victim: Person, draw: Draw) -> str:
    """Return what a greeting calls the victim: who sends millions seldom knows a name."""
    known = text.author != "service" or draw.chance(0.4)
    return victim.first if known else victim.address.partition("@")[0]


def _draft(scene: _Scene) -> compose.Draft:
    text, draw = scene.text, scene.draw
    plays = _plays(scene)
    name = scene.filler.fill(text.name)
    subject = scene.filler.fill(text.subject)
    body = scene.filler.fill(text.body)
    if "confusable" in plays and scene.brand:
        name, subject, body = (
            part.replace(scene.brand, tricks.confusable_name(scene.brand, draw.branch("glyph")))
            for part in (name, subject, body)
        )
    body = _disguised(body, plays, draw.branch("disguise"))
    inside = scene.filler.fill(text.inside).split("\n")
    about = attachments.About(scene.target, scene.victim.address, inside, draw.branch("files"))
    files = [make(about) for kind, make in attachments.KINDS.items() if kind in plays]
    if "picture" in plays:
        body = f"![](580x{draw.between(3, 9)}00 @)"
    envelope = _envelope(scene, name, subject)
    if "event" in plays:
        files.append(_event(envelope, inside, scene))
    return compose.Draft(
        envelope=envelope,
        body=_aimed(body, scene),
        language=text.language,
        organisation=scene.brand,
        site=_site(scene),
        tracker=_tracker(scene),
        author="person" if text.author == "text" else text.author,
        structure=_structure(scene, plays),
        profile=_profile(scene),
        files=tuple(files),
        plain_body=draw.branch("decoy").pick(tricks.DECOYS) if "decoy" in plays else "",
        behind=tricks.hidden(draw.branch("hidden")) if "hidden" in plays else "",
    )


def _event(envelope: Envelope, inside: list[str], scene: _Scene) -> mime.File:
    draw = scene.draw.branch("event")
    return compose.calendar(
        envelope,
        inside[0],
        place=scene.target or inside[-1],
        days=draw.below(3),
        minutes=30,
        uid=f"{draw.hex(26)}@{envelope.sender.rpartition('@')[2]}",
    )


def _plays(scene: _Scene) -> frozenset[str]:
    """Return the tricks of this message: those the text asks for, and now and then another."""
    draw = scene.draw.branch("plays")
    plays = set(scene.text.tricks)
    for trick, probability in (
        ("invisible", 0.05), ("confusable", 0.07), ("hidden", 0.1), ("letters", 0.03),
        ("mathematical", 0.02), ("spaced", 0.03), ("decoy", 0.03),
    ):  # fmt: skip
        if draw.chance(probability):
            plays.add(trick)
    return frozenset(plays)


def _disguised(body: str, plays: frozenset[str], draw: Draw) -> str:
    if "invisible" in plays:
        body = tricks.invisible(body, draw)
    elif "letters" in plays:
        body = tricks.confusable(body, draw)
    elif "mathematical" in plays:
        body = tricks.mathematical(body, draw)
    if "spaced" in plays:
        lines = body.split("\n")
        body = "\n".join(
            f"# {tricks.spaced(line[2:])}" if line.startswith("# ") else line for line in lines
        )
    return body


def _aimed(body: str, scene: _Scene) -> str:
    """Put addresses in the place of ``@``, ``@/page`` and ``=/page``."""
    scheme, _, rest = scene.target.partition("://")
    root = f"{scheme}://{rest.split('/', 1)[0]}" if rest else scene.target
    true = f"https://www.{scene.domain}"
    return (
        body.replace("(@/", f"({root}/")
        .replace("(@)", f"({scene.target})")
        .replace(" @)", f" {scene.target})")
        .replace("(=/", f"({true}/")
        .replace("(=)", f"({true})")
        .replace(" =)", f" {true})")
    )


def _site(scene: _Scene) -> str:
    """Return where pictures come from: the fraud's server, the true organisation, or elsewhere."""
    draw = scene.draw.branch("site")
    if scene.kind in _OWN and draw.chance(0.4):
        return "/".join(scene.target.split("/", 3)[:3])
    if scene.domain and draw.chance(0.4):
        return f"https://www.{scene.domain}"
    return f"http{draw.pick(('', 's', 's'))}://{draw.pick((hosts.neutral(draw), *_PICTURES))}"


def _profile(scene: _Scene) -> str:
    draw = scene.draw.branch("profile")
    # Bodies without headers are as common as among everyday mail, or they would mark a class.
    if draw.chance(0.3 if scene.text.genre == "bank" else 0.07):
        return "none"
    return draw.pick(_PROFILES[scene.text.author])


def _tracker(scene: _Scene) -> str:
    draw = scene.draw.branch("tracker")
    plain = scene.text.author != "service" or scene.kind not in {"look", "hacked", "host"}
    return "" if plain or not draw.chance(0.15) else draw.pick(_MAILERS)


def _structure(scene: _Scene, plays: frozenset[str]) -> str:
    draw = scene.draw.branch("structure")
    if scene.text.author == "text":
        return "plain"
    if "decoy" in plays:
        return "alternative"
    if plays & {"qr", "picture", "hidden"}:
        return "html"
    if scene.text.author == "person":
        return draw.pick(("plain", "plain", "alternative", "alternative", "html"))
    return draw.pick((*("html",) * 4, *("alternative",) * 3, "plain"))


def _envelope(scene: _Scene, name: str, subject: str) -> Envelope:
    text, draw = scene.text, scene.draw.branch("envelope")
    come, own = scene.sender, scene.victim.address.partition("@")[2]
    answers = text.reply or draw.pick((*("",) * 20, "free", "random"))
    reply = {
        "": "",
        "free": hosts.free_mailbox(text.language, draw),
        "random": f"{draw.letters(6)}@{hosts.throwaway(draw)}",
    }[answers]
    unsubscribe = ""
    if text.author == "service" and scene.target.startswith("http") and draw.chance(0.15):
        unsubscribe = f"https://{scene.target.split('/')[2]}/u/{draw.hex(12)}"
    return Envelope(
        sender_name=name,
        sender=come.address,
        recipient_name=draw.pick(("", scene.victim.name)),
        recipient=scene.victim.address,
        subject=subject,
        date=scene.filler.date,
        reply_to=reply,
        return_path=come.return_path,
        relay=come.relay,
        unsubscribe=unsubscribe,
        in_reply_to=f"<{draw.hex(16)}@{own}>"
        if subject.lower().startswith(("re:", "aw:", "sv:", "antw:", "odp:", "r:", "回复", "返信"))
        else "",
        extra=(("X-Priority", "1 (Highest)"),) if draw.chance(0.04) else (),
        authenticated=come.authenticated,
    )
