"""Results in words: one place for every sentence that depends on a verdict, a code or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.gui.translations import say
from app.mail.defects import CODES
from app.mail.message import LinkKind
from app.model import alarms
from app.model.assessment import Verdict
from app.triage import visible

if TYPE_CHECKING:
    from datetime import datetime

    from app.mail.message import Address, Attachment, Defect, Link, Message
    from app.model.assessment import Assessment, Probabilities, Reason

translate = QCoreApplication.translate

NAME_LIMIT: Final = 160
"""Characters of a name, address or subject shown in one line."""


def verdict(which: Verdict) -> str:
    """Return the verdict as a label."""
    return {
        Verdict.FRAUD: translate("words", "Fraud"),
        Verdict.ADVERTISING: translate("words", "Advertising"),
        Verdict.LEGITIMATE: translate("words", "Looks legitimate"),
        Verdict.CANNOT_TELL: translate("words", "Cannot tell"),
        Verdict.UNREADABLE: translate("words", "Not completely read"),
    }[which]


def decision(said: Verdict) -> str:
    """Return what the reader says a message is."""
    return {
        Verdict.FRAUD: translate("words", "You said: this is fraud."),
        Verdict.ADVERTISING: translate("words", "You said: this is advertising."),
    }.get(said, translate("words", "You said: this is legitimate."))


def headline(assessment: Assessment) -> str:
    """Return the verdict as the headline over one message."""
    if assessment.verdict is Verdict.FRAUD:
        chance = assessment.probabilities.fraud if assessment.probabilities else 0.0
        if chance >= 0.95:
            return translate("words", "Almost certainly fraud")
        return (
            translate("words", "Probably fraud")
            if chance >= 0.5
            else translate("words", "Looks like fraud")
        )
    return {
        Verdict.ADVERTISING: translate("words", "Advertising"),
        Verdict.LEGITIMATE: translate("words", "Looks legitimate"),
        Verdict.CANNOT_TELL: translate("words", "Cannot tell"),
        Verdict.UNREADABLE: translate("words", "Could not be read completely"),
    }[assessment.verdict]


def advice(assessment: Assessment, message: Message) -> str:
    """Return what to do next, in one or two sentences."""
    if assessment.verdict is Verdict.FRAUD:
        return _fraud_advice(message)
    chance = assessment.probabilities.fraud if assessment.probabilities else 0.0
    if assessment.verdict in (Verdict.LEGITIMATE, Verdict.ADVERTISING) and chance >= 0.5:
        return translate(
            "words",
            "It has signs of fraud, below the level at which Dipnet warns so that everyday mail is "
            "left alone. Before you use its links or attachments, ask the sender in a way you "
            "already know.",
        )
    return {
        Verdict.ADVERTISING: translate(
            "words",
            "It wants your attention and does not look like a trap. If you never asked for it, "
            "delete it; do not unsubscribe from a sender you do not know.",
        ),
        Verdict.LEGITIMATE: translate(
            "words",
            "It does not look like fraud. If it asks for money, passwords or a change of bank "
            "details, still ask the sender first, in a way you already know.",
        ),
        Verdict.CANNOT_TELL: translate(
            "words",
            "Do not use its links or attachments until you have asked the sender in a way you "
            "already know.",
        ),
        Verdict.UNREADABLE: translate(
            "words",
            "Do not trust it on the strength of what could be read. Do not use its links or "
            "attachments; ask the sender in a way you already know.",
        ),
    }[assessment.verdict]


def _fraud_advice(message: Message) -> str:
    if message.links:
        return translate(
            "words",
            "Do not use the links and do not answer. If you have an account there, go to the site "
            "yourself, as you always do.",
        )
    if message.attachments:
        return translate(
            "words",
            "Do not open the attachments and do not answer. If you are in doubt, ask the sender in "
            "a way you already know.",
        )
    return translate(
        "words",
        "Do not answer, do not call the numbers in it and do not pay. If you are in doubt, ask the "
        "sender in a way you already know.",
    )


def percent(probability: float) -> str:
    """Return a probability as a number; a calibrated model is never at 0 or 100 %."""
    if probability < 0.005:
        return translate("words", "under 1 %")
    if probability > 0.995:
        return translate("words", "over 99 %")
    return translate("words", "{number} %").format(
        number=QLocale().toString(round(probability * 100))
    )


def effect(reason: Reason) -> str:
    """Return what a reason did to the result."""
    if reason.signal in alarms.CODES:
        return translate("words", "enough by itself not to call the message harmless")
    points = round(abs(reason.effect) * 100)
    if points < 1:
        return translate("words", "the result would stand without it")
    if reason.effect > 0:
        text = translate("words", "raises the probability of fraud by {points}")
    else:
        text = translate("words", "lowers the probability of fraud by {points}")
    if points == 1:
        return text.format(points=translate("words", "1 point"))
    number = QLocale().toString(points)
    return text.format(points=translate("words", "{n} points").format(n=number))


def address(who: Address) -> str:
    """Return a mailbox as "name <address>", each made visible and cut."""
    shown = visible.one_line(who.address, NAME_LIMIT)
    if not who.name:
        return shown
    named = visible.one_line(who.name, NAME_LIMIT)
    return f"{named} <{shown}>" if shown else named


def moment(when: datetime | None) -> str:
    """Return a date in the reader's order but without zone games: year first, as sent."""
    return when.strftime("%Y-%m-%d %H:%M") if when else ""


def size(count: int) -> str:
    """Return a number of bytes in words."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def oddities(link: Link) -> list[str]:
    """Return in words what is unusual about the writing of a link."""
    known = {
        "ip-decimal": translate("words", "an IP address written as one number"),
        "ip-octal": translate("words", "an IP address in octal notation"),
        "ip-hex": translate("words", "an IP address in hexadecimal notation"),
        "ip-short": translate("words", "an IP address in shortened notation"),
        "userinfo": translate("words", "a name before an @ hides the true host"),
        "punycode": translate("words", "letters outside ASCII in the host"),
        "mixed-script": translate("words", "letters of several alphabets mixed in the host"),
        "percent-host": translate("words", "parts of the host hidden in percent codes"),
        "backslash": translate("words", "backslashes in place of slashes"),
        "control": translate("words", "control characters in the address"),
        "port": translate("words", "an unusual port"),
        "slashes": translate("words", "an unusual number of slashes"),
        "compatibility": translate("words", "look-alike characters that browsers turn into others"),
    }
    return [known.get(code) or plain_code(code) for code in link.odd]


def flags(attachment: Attachment) -> list[str]:
    """Return in words what is unusual about an attachment."""
    known = {
        "executable": translate("words", "a program"),
        "script": translate("words", "a script that runs when opened"),
        "shortcut": translate("words", "a shortcut that can start programs"),
        "disk-image": translate("words", "a disk image, which gets past download warnings"),
        "archive": translate("words", "an archive"),
        "encrypted": translate("words", "encrypted, so that scanners cannot look inside"),
        "macros": translate("words", "can contain macros"),
        "html": translate("words", "a web page"),
        "form": translate("words", "holds a form to fill in"),
        "password-field": translate("words", "asks for a password"),
        "smuggling": translate("words", "builds another file when opened"),
        "embedded-object": translate("words", "holds an embedded object"),
        "qr": translate("words", "shows a QR code"),
        "double-extension": translate(
            "words", "two file endings, the last one hidden by some systems"
        ),
        "rtl-name": translate("words", "its name is turned around by a direction character"),
        "type-mismatch": translate("words", "not what its name or type says"),
        "password-in-text": translate("words", "its password is in the message"),
    }
    return [known.get(code) or plain_code(code) for code in sorted(attachment.flags)]


def plain_code(code: str) -> str:
    """Return a kebab-case code as words."""
    return code.replace("-", " ")


def defect(found: Defect) -> str:
    """Return what was odd, broken or left unread: what kind it is, and what was met."""
    kind = CODES.get(found.code)
    detail = sentence(say(found.detail))
    if kind is None:
        return detail
    text = say(kind.text)
    return text if text == detail else f"{text} {detail}".rstrip()


def is_unread(found: Defect) -> bool:
    """Tell whether something was left unread because of this."""
    return found.code not in CODES or CODES[found.code].unread


def sentence(detail: str) -> str:
    """Return a detail as a sentence: visible, capital first, full stop last."""
    text = visible.one_line(detail, 300)
    if not text:
        return ""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "…", "?")) else ".")


def shares(probabilities: Probabilities) -> str:
    """Return the three probabilities in one line."""
    parts = (
        (verdict(Verdict.FRAUD), probabilities.fraud),
        (verdict(Verdict.ADVERTISING), probabilities.advertising),
        (translate("words", "Legitimate"), probabilities.legitimate),
    )
    return "  ·  ".join(f"{label} {percent(value)}" for label, value in parts)


def link_kind(link: Link) -> str:
    """Return what a link is when a reader sees no words of it."""
    if link.image:
        return translate("words", "(a picture)")
    return {
        LinkKind.FORM: translate("words", "(a form)"),
        LinkKind.REFRESH: translate("words", "(opens by itself)"),
        LinkKind.FRAME: translate("words", "(a page inside the message)"),
        LinkKind.SCRIPT: translate("words", "(opened by a script)"),
        LinkKind.QR: translate("words", "(a QR code)"),
        LinkKind.ATTACHMENT: translate("words", "(inside an attachment)"),
    }.get(link.kind, translate("words", "(nothing to see)"))


def duration(seconds: float) -> str:
    """Return a time span in rough words."""
    if seconds < 55:
        return translate("words", "{n} s").format(n=max(round(seconds), 1))
    if seconds < 3300:
        return translate("words", "{n} min").format(n=round(seconds / 60))
    return translate("words", "{n} h").format(n=QLocale().toString(seconds / 3600, "f", 1))
