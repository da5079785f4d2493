"""Header fields as different senders and receivers write them (RFC 5322, 5321, 6376, 8601)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Final

from build.written.draw import Draw
from build.written.mime import Fields, encoded_word

PROFILES: Final = ("service", "company", "person", "plain", "sparse", "none")
"""How much of a header a message has.

``service`` and ``company``: delivered through a mail service or a company's server, with the
transport's fields. ``person``: a mail program's fields with transport. ``plain``: only what the
author's side writes. ``sparse``: From, To, Subject, Date. ``none``: no From and no Subject,
as where only a body was kept.
"""

_RECEIVERS: Final = (
    "mx.google.com",
    "mx1.mailhost.test",
    "inbound.poststation.example",
    "mail-in.netzpost.example",
    "BN8NAM12FT045.mail.protection.outlook.com",
    "mx3.provider.invalid",
)
_MAILERS: Final = (
    "Microsoft Outlook 16.0",
    "Apple Mail (2.3774.600.62)",
    "Mozilla Thunderbird",
    "iPhone Mail (20G81)",
    "Roundcube Webmail/1.6.1",
    "eM Client/9.2.2054.0",
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the header of one message says.

    Attributes:
        sender_name: Display name; "" for none.
        sender: The address in From.
        recipient_name: Display name of the recipient; "" for none.
        recipient: The address in To.
        subject: None for no Subject field.
        date: When it was sent, with its zone.
        reply_to: "" for none.
        return_path: The envelope sender; "" to derive one that agrees with ``sender``.
        relay: The host that handed it over; "" to derive one that agrees with ``sender``.
        unsubscribe: Address of a List-Unsubscribe field; "" for none.
        in_reply_to: A Message-ID; "" for none.
        extra: Further fields, put behind the usual ones.
        authenticated: Whether SPF, DKIM and DMARC passed at the receiver.
    """

    sender_name: str
    sender: str
    recipient_name: str
    recipient: str
    subject: str | None
    date: datetime
    reply_to: str = ""
    return_path: str = ""
    relay: str = ""
    unsubscribe: str = ""
    in_reply_to: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    authenticated: bool = True


def fields(envelope: Envelope, profile: str, draw: Draw) -> Fields:
    """Return the header fields of ``envelope``, without the MIME fields.

    Args:
        envelope: What they say.
        profile: One of :data:`PROFILES`.
        draw: Chooses hosts, ids and habits.
    """
    if profile == "none":
        return []
    charset = draw.pick(("utf-8", "utf-8", "UTF-8"))
    quoted = draw.chance(0.4)
    sender = mailbox(envelope.sender_name, envelope.sender, draw, quoted=quoted)
    recipient = mailbox(envelope.recipient_name, envelope.recipient, draw, quoted=quoted)
    authored: Fields = [("From", sender), ("To", recipient)]
    if envelope.subject is not None:
        subject = encoded_word(envelope.subject, charset=charset, quoted=quoted)
        authored.append(("Subject", subject))
    authored.append(("Date", format_datetime(envelope.date)))
    if profile == "sparse":
        return authored
    if draw.chance(0.3):
        authored.reverse()
    authored.extend(_optional(envelope, profile, draw))
    if profile == "plain":
        return authored
    return _transport(envelope, profile, draw) + authored


def _optional(envelope: Envelope, profile: str, draw: Draw) -> Fields:
    out: Fields = [("Message-ID", f"<{_message_id(envelope, draw)}>")]
    if envelope.reply_to:
        out.append(("Reply-To", envelope.reply_to))
    if envelope.in_reply_to:
        out.append(("In-Reply-To", envelope.in_reply_to))
        out.append(("References", envelope.in_reply_to))
    if envelope.unsubscribe:
        out.append(("List-Unsubscribe", f"<{envelope.unsubscribe}>"))
        if draw.chance(0.5):
            out.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    if profile == "person":
        out.append((draw.pick(("X-Mailer", "User-Agent")), draw.pick(_MAILERS)))
    return [*out, ("MIME-Version", "1.0"), *envelope.extra]


def mailbox(name: str, address: str, draw: Draw, *, quoted: bool = False) -> str:
    """Return one mailbox; the name quoted or in encoded words where it needs to be."""
    if not name:
        return draw.pick((address, f"<{address}>"))
    if not name.isascii():
        return f"{encoded_word(name, quoted=quoted)} <{address}>"
    special = any(character in '()<>[]:;@\\,."' for character in name)
    if special or draw.chance(0.4):
        escaped = name.replace("\\", r"\\").replace('"', r"\"")
        return f'"{escaped}" <{address}>'
    return f"{name} <{address}>"


def _message_id(envelope: Envelope, draw: Draw) -> str:
    host = envelope.sender.rpartition("@")[2] or "localhost"
    left = draw.pick(
        (
            f"{draw.hex(8)}-{draw.hex(4)}-{draw.hex(4)}-{draw.hex(12)}",
            f"{draw.digits(10)}.{draw.digits(5)}.{draw.digits(13)}",
            f"CA{draw.text(20)}",
            f"{envelope.date:%Y%m%d%H%M%S}.{draw.hex(10)}",
        )
    )
    return f"{left}@{host}"


def _transport(envelope: Envelope, profile: str, draw: Draw) -> Fields:
    host = envelope.sender.rpartition("@")[2]
    receiver = draw.pick(_RECEIVERS)
    relay = envelope.relay or draw.pick(
        (f"mail{draw.between(1, 40)}.{host}", f"o{draw.digits(2)}.{host}")
    )
    local = "bounce" if profile == "service" else envelope.sender.rpartition("@")[0]
    bounce = envelope.return_path or envelope.sender
    if profile == "service" and not envelope.return_path:
        bounce = f"{local}+{draw.hex(10)}@{host}" if draw.chance(0.65) else _rented_bounce(draw)
    out: Fields = [("Return-Path", f"<{bounce}>")]
    out += [("Received", value) for value in _hops(envelope, relay, receiver, draw)]
    if draw.chance(0.6):
        out += _claims(envelope, bounce.rpartition("@")[2], receiver, draw)
    return out


def _rented_bounce(draw: Draw) -> str:
    # Whoever sends through a mail service has its envelope sender.
    return draw.pick(
        (
            f"0100{draw.hex(12)}-{draw.hex(8)}-{draw.hex(4)}-000000@email.amazonses.com",
            f"bounce-mc.us{draw.between(1, 21)}_{draw.digits(8)}@mail{draw.below(99)}.mcsv.net",
            f"bounces+{draw.digits(7)}-{draw.hex(4)}@em{draw.digits(4)}.sendgrid.net",
            f"bounce+{draw.hex(6)}.{draw.hex(6)}@mailgun.org",
            f"bounces-{draw.digits(9)}@bounce.s7.exacttarget.com",
            f"{draw.hex(16)}@bounces.mailjet.com",
        )
    )


def _hops(envelope: Envelope, relay: str, receiver: str, draw: Draw) -> list[str]:
    # Documentation ranges of RFC 5737: nobody's machines.
    address = f"{draw.pick(('192.0.2', '198.51.100', '203.0.113'))}.{draw.between(1, 254)}"
    arrived = format_datetime(envelope.date + timedelta(seconds=draw.between(1, 90)))
    protocol = draw.pick(("ESMTPS", "ESMTP"))
    first = f"from {relay} ({relay} [{address}])\n by {receiver} with {protocol} id {draw.text(14)}"
    hops = [f"{first}\n for <{envelope.recipient}>; {arrived}"]
    if draw.chance(0.5):
        inner = f"10.{draw.below(256)}.{draw.below(256)}.{draw.between(1, 254)}"
        hops.append(
            f"from [{inner}] (unknown [{inner}]) by {relay} (Postfix) with ESMTP id "
            f"{draw.hex(10).upper()};\n {format_datetime(envelope.date)}"
        )
    return hops


def _claims(envelope: Envelope, bounce_host: str, receiver: str, draw: Draw) -> Fields:
    host = envelope.sender.rpartition("@")[2]
    if envelope.authenticated:
        spf, dkim, dmarc = "pass", "pass", "pass"
    else:
        failures = (("pass", "none"), ("softfail", "none"), ("none", "none"), ("fail", "fail"))
        spf, dkim = draw.pick(failures)
        dmarc = draw.pick(("fail", "none"))
    result = (
        f"{receiver}; spf={spf} smtp.mailfrom={bounce_host};\n dkim={dkim} "
        f"header.d={host}; dmarc={dmarc} header.from={host}"
    )
    out = [("Authentication-Results", result)]
    if dkim != "none":
        out.append(("DKIM-Signature", _dkim(host, draw)))
    return out


def _dkim(host: str, draw: Draw) -> str:
    selector = draw.pick(("s1", "k2", "mail", "selector1", "20221208"))
    return (
        f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={host};\n s={selector}; "
        f"h=from:to:subject:date:mime-version;\n bh={draw.text(43)}=;\n"
        f" b={draw.text(60)}\n {draw.text(60)}=="
    )
