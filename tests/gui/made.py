"""Results made by hand, for tests of what is shown rather than of what is judged."""

from __future__ import annotations

from app.gui.composed import compose
from app.gui.contents import prepare
from app.gui.work import Opened
from app.mail.places import Place, Where
from app.mail.reader import read_message
from app.model.assessment import Assessment, Probabilities, Reason, Verdict

FRAUD = b"""From: "Example Bank" <service@bank-secure.example>\r
Reply-To: collector@elsewhere.test\r
To: reader@mail.example\r
Subject: Your account is limited\r
Date: Mon, 2 Mar 2026 09:12:00 +0100\r
Message-ID: <1@bank-secure.example>\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<html><body><p>Dear customer,</p>
<p>we noticed something unusual. <b>Verify your account within 24 hours</b>, or it will be
closed.</p><p><a href="https://login.bank-secure.example/a?b=1">https://www.bank.example/login</a></p>
<p>If you have questions, write to our desk. Thank you for your trust.</p>
<img src="https://tracker.example/pixel.png" width="1" height="1">
</body></html>\r
"""


SURE = Probabilities(0.97, 0.02, 0.01)


def find(text: str, words: str) -> Place:
    """Return the place of ``words`` in the text."""
    start = text.index(words)
    return Place(Where.TEXT, start, start + len(words))


def opened(
    data: bytes = FRAUD,
    verdict: Verdict = Verdict.FRAUD,
    probabilities: Probabilities | None = SURE,
    reasons: tuple[Reason, ...] = (),
    note: str = "",
) -> Opened:
    """Return a message as the window gets it, with this result."""
    message = read_message(data, name="message.eml")
    assessment = Assessment(
        verdict=verdict,
        model_verdict=verdict,
        note=note,
        probabilities=probabilities,
        reasons=reasons,
        model="made",
    )
    contents = prepare(data, message, reasons)
    return Opened("message.eml", message, assessment, compose(message), contents)


def fraud_reasons() -> tuple[Reason, ...]:
    """Return reasons with places of every kind in :data:`FRAUD`."""
    message = read_message(FRAUD, name="message.eml")
    reply_to = [header.name for header in message.headers].index("Reply-To")
    received = [header.name for header in message.headers].index("Message-ID")
    return (
        Reason(
            "link-text-host",
            0.41,
            "A link shows the address of bank.example but leads to bank-secure.example.",
            (Place(Where.LINK, 0, 1),),
        ),
        Reason(
            "urgency",
            0.22,
            "It presses for time: “Verify your account within 24 hours”.",
            (find(message.text, "Verify your account within 24 hours"),),
        ),
        Reason(
            "reply-elsewhere",
            0.12,
            "Answers go to another address (elsewhere.test) than the sender's.",
            (Place(Where.HEADER, reply_to, reply_to + 1),),
        ),
        Reason(
            "subject-threat",
            0.06,
            "The subject speaks of a limited account.",
            (Place(Where.SUBJECT, 5, 23),),
        ),
        Reason(
            "words",
            -0.05,
            "Wording that everyday mail uses: “Thank you for your trust”.",
            (find(message.text, "Thank you for your trust"),),
        ),
        Reason(
            "message-id",
            -0.02,
            "The message id belongs to the sender's domain.",
            (Place(Where.HEADER, received, received + 1),),
        ),
    )
