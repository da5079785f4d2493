"""For each signal, a message it is made for and the nearest one it must stay silent on."""

from __future__ import annotations

from dataclasses import replace

from app.mail.message import Defect, Form, LinkKind, Markup, Message, Removed

from .builder import address, attachment, image, link, message

SHOP = "Garden Shop <orders@gardenshop.test>"
PAYPAL = "PayPal <service@paypal.com>"
FORGED = "PayPal <service@quick-mailing.test>"
LONG = "The garden club meets on the first Sunday of the month and welcomes everybody. " * 12
STRANGER = link("https://pages.unrelated.test/landing", text="open")
OWN = link("https://www.gardenshop.test/orders", text="open")

Case = tuple[Message, Message]


def shop(text: str = LONG, **more: object) -> Message:
    """Return a message of a small shop."""
    return message(text, **{"sender": SHOP, "subject": "Your seeds", **more})  # type: ignore[arg-type]


def page(text: str = LONG, links: tuple[object, ...] = (), **facts: object) -> Message:
    """Return the same with an HTML body of which ``facts`` are known."""
    markup = Markup(**{"elements": 20, **facts})  # type: ignore[arg-type]
    return shop(text, markup=markup, links=links)


def linked(target: str, sender: str = SHOP, **more: object) -> Message:
    """Return the same with one link."""
    return shop(sender=sender, links=(link(target, **more),))  # type: ignore[arg-type]


def with_file(name: str, *flags: str, text: str = LONG, type_: str = "image/png") -> Message:
    """Return the same with one file attached."""
    return shop(text, attachments=(attachment(name, *flags, type_=type_),))


IDENTITY: dict[str, Case] = {
    "sender-free-mail": (shop(sender="a@gmail.com"), shop()),
    "sender-free-mail-official": (
        shop(sender="Customer Support <help1@gmail.com>"),
        shop(sender="Anna Novak <anna@gmail.com>"),
    ),
    "name-office": (shop(sender="Help Desk <a@some.test>"), shop()),
    "name-other-address": (
        shop(sender="info@postbank.de <a@some.test>"),
        shop(sender="orders@gardenshop.test <orders@gardenshop.test>"),
    ),
    "name-matches-domain": (shop(), shop(sender="Anna <a@gardenshop.test>")),
    "name-recipient-domain": (
        shop(sender="Acmeworks Mail <a@some.test>", to=("kim@acmeworks.test",)),
        shop(sender="Acmeworks Mail <a@acmeworks.test>", to=("kim@acmeworks.test",)),
    ),
    "subject-recipient": (shop(subject="kim@reader.example: password expires"), shop()),
    "text-recipient": (shop("The mailbox of kim@reader.example is full."), shop()),
    "sender-is-recipient": (shop(sender="kim@reader.example"), shop()),
    "reply-to-elsewhere": (
        shop(reply_to="boss@other.test"),
        shop(reply_to="anna@gardenshop.test"),
    ),
    "reply-to-free-mail": (shop(reply_to="boss77@gmail.com"), shop(reply_to="a@other.test")),
    "return-path-elsewhere": (
        shop(return_path="x@other.test"),
        shop(return_path="bounce@gardenshop.test"),
    ),
    "sender-lookalike": (shop(sender="a@paypa1-login.test"), shop(sender=PAYPAL)),
    "sender-risky-suffix": (shop(sender="a@winner.top"), shop()),
    "sender-rented-host": (shop(sender="a@thing.duckdns.org"), shop()),
    "sender-host-odd": (shop(sender="a@mail-8841-x-y.test"), shop()),
    "sender-local-random": (shop(sender="kd83920@some.test"), shop()),
    "sender-role": (shop(), shop(sender="anna@some.test")),
    "senders-several": (
        replace(shop(), sender=(address(SHOP), address("b@other.test"))),
        shop(),
    ),
    "on-behalf-elsewhere": (
        shop(on_behalf="x@other.test"),
        shop(on_behalf="anna@gardenshop.test"),
    ),
    "sender-in-text": (shop("Your order at Gardenshop is on its way."), shop()),
}

PROVIDER: dict[str, Case] = {
    "name-other-domain": (
        shop(sender="acmeworks.org Admin <a@some.test>"),
        shop(sender="Gardenshop.test <orders@gardenshop.test>"),
    ),
    "subject-address": (
        shop(subject="kim@reader.example has unread messages"),
        shop(subject="Answers go to orders@gardenshop.test"),
    ),
    "greets-address": (
        shop("Dear kim@reader.example,\nyour box is full."),
        shop("Dear Kim,\nthe box of kim@reader.example is full."),
    ),
    "claims-provider": (
        shop(
            "The box kim@reader.example is full.\nYours, reader.example", sender="Mail <a@b.test>"
        ),
        shop("The box kim@reader.example is full.\nYours, the team", sender="Mail <a@b.test>"),
    ),
    "answers-free-mail": (
        shop("Write to kofi77@gmail.com for the details."),
        shop("Write to orders@gardenshop.test for the details."),
    ),
}

BRAND: dict[str, Case] = {
    "sender-organisation": (shop(sender=PAYPAL), shop()),
    "brand-name-foreign": (shop(sender=FORGED), shop(sender=PAYPAL)),
    "brand-subject-foreign": (shop(subject="Your PayPal account"), shop()),
    "brand-body-foreign": (shop("Sign in to PayPal today."), shop()),
    "brand-agrees": (
        shop("Your PayPal receipt.", sender=PAYPAL),
        shop("Your PayPal receipt.", sender=FORGED),
    ),
    "brand-agrees-links": (
        linked("https://www.paypal.com/activity", sender=PAYPAL),
        linked("https://pages.unrelated.test/activity", sender=PAYPAL),
    ),
    "brand-linked": (
        linked("https://www.paypal.com/activity", sender=FORGED),
        linked("https://pages.unrelated.test/activity", sender=FORGED),
    ),
    "brand-unlinked": (
        linked("https://pages.unrelated.test/activity", sender=FORGED),
        linked("https://www.paypal.com/activity", sender=FORGED),
    ),
    "brand-impersonated": (
        linked("https://pages.unrelated.test/activity", sender=FORGED),
        linked("https://www.paypal.com/activity", sender=PAYPAL),
    ),
    "brand-impersonated-unlinked": (shop(sender=FORGED), shop(sender=PAYPAL)),
    "brand-valuable-foreign": (shop(sender=FORGED), shop(sender=PAYPAL)),
    "brands-named": (shop("PayPal and DHL"), shop("Nobody is named here.")),
}

LINKS: dict[str, Case] = {
    "links": (linked("https://a.test/"), shop()),
    "link-domains": (linked("https://a.test/"), shop()),
    "links-none": (shop(), linked("https://a.test/")),
    "links-own": (
        linked("https://www.gardenshop.test/orders"),
        linked("https://pages.unrelated.test/"),
    ),
    "links-strange": (
        linked("https://pages.unrelated.test/"),
        linked("https://www.gardenshop.test/orders"),
    ),
    "links-all-accounted": (
        shop(links=(OWN, link("https://www.facebook.com/gardenshop"))),
        shop(links=(OWN, STRANGER)),
    ),
    "links-never-own": (
        linked("https://pages.unrelated.test/"),
        linked("https://www.gardenshop.test/orders"),
    ),
    "links-service": (
        linked("https://gardenshop.us1.list-manage.com/track/click?u=1"),
        linked("https://www.gardenshop.test/orders"),
    ),
    "links-one-domain": (linked("https://a.test/"), linked("https://www.facebook.com/x")),
    "links-most-to-one": (shop(links=(OWN, OWN, OWN)), shop()),
    "link-action-strange": (
        shop("Please log in now to go on.", links=(link("https://b.test/", text="log in now"),)),
        shop(
            "Please log in now to go on.",
            links=(link("https://my.gardenshop.test/", text="log in now"),),
        ),
    ),
    "link-shows-other": (
        linked("https://pages.unrelated.test/x", text="www.postbank.de/login"),
        linked("https://pages.unrelated.test/x", text="https://unrelated.test"),
    ),
    "link-ip": (linked("http://192.0.2.7/a"), linked("https://a.test/")),
    "link-odd": (linked("http://1.2.3.4/", odd=("ip-decimal",)), linked("https://a.test/")),
    "link-shortener": (linked("https://bit.ly/3xyz"), linked("https://a.test/")),
    "link-free-hosting": (linked("https://login-x.weebly.com/"), linked("https://a.test/")),
    "link-file-sharing": (linked("https://www.dropbox.com/s/x"), linked("https://a.test/")),
    "link-form-builder": (linked("https://x.typeform.com/to/y"), linked("https://a.test/")),
    "link-dynamic-dns": (linked("http://thing.duckdns.org/"), linked("https://a.test/")),
    "link-risky-suffix": (linked("https://prize.top/"), linked("https://a.test/")),
    "link-open-redirect": (
        linked(
            "https://www.google.com/url?q=https://b.test/",
            final="https://b.test/",
            via=("google.com",),
        ),
        linked("https://www.google.com/maps"),
    ),
    "link-lookalike": (linked("https://paypal-login.test/"), linked("https://www.paypal.com/")),
    "link-brand-in-path": (
        linked("https://pages.unrelated.test/paypal/session"),
        linked("https://www.paypal.com/paypal/session"),
    ),
    "link-credential-path": (
        linked("https://pages.unrelated.test/x/login.php"),
        linked("https://www.gardenshop.test/login"),
    ),
    "link-site-part": (
        linked("https://pages.unrelated.test/wp-content/x"),
        linked("https://pages.unrelated.test/x"),
    ),
    "link-download": (linked("https://a.test/update.exe"), linked("https://a.test/update")),
    "link-page-file": (linked("https://a.test/index.php?x=1"), linked("https://a.test/news")),
    "link-recipient": (
        linked("https://a.test/x?e=kim@reader.example"),
        linked("https://a.test/x?e=17"),
    ),
    "link-plain-http": (linked("http://a.test/"), linked("https://a.test/")),
    "link-script": (linked("data:text/html,hello"), linked("https://a.test/")),
    "link-mailto-only": (linked("mailto:a@b.test"), linked("https://a.test/")),
    "link-form-strange": (
        page(links=(link("https://b.test/save", kind=LinkKind.FORM),)),
        page(links=(link("https://www.gardenshop.test/save", kind=LinkKind.FORM),)),
    ),
    "link-host-length": (linked("https://pages.unrelated.test/"), linked(OWN.target)),
    "link-host-noise": (linked("https://a-1-b-2.unrelated.test/"), linked("https://a.test/")),
    "link-host-entropy": (linked("https://pages.unrelated.test/"), linked(OWN.target)),
    "link-host-depth": (linked("https://a.b.c.d.unrelated.test/"), linked("https://a.test/")),
    "link-path-length": (linked("https://pages.unrelated.test/x"), linked(OWN.target)),
    "links-images": (linked("https://a.test/", image=True), linked("https://a.test/")),
    "links-unsubscribe": (
        linked("https://a.test/unsubscribe?u=1", text="leave"),
        linked("https://a.test/news"),
    ),
    "links-named": (
        shop("News of Unrelated for you.", links=(STRANGER,)),
        shop("News for you.", links=(STRANGER,)),
    ),
}

STRUCTURE: dict[str, Case] = {
    "millions": (shop("He left 4.5 million dollars."), shop("He left 4,500 dollars.")),
    "record-lines": (shop("Amount: 24.90\nDate: 3 May\n"), shop("The amount is 24.90.\n")),
    "words": (shop(), shop("")),
    "text-empty": (shop("See here"), shop()),
    "short-one-link": (shop("See here.", links=(STRANGER,)), shop("See here.", links=(OWN,))),
    "image-only": (page("Sale", images=(image("cid:a"),)), page(images=(image("cid:a"),))),
    "images": (page(images=(image("cid:a"),)), page()),
    "images-to-text": (page(images=(image("cid:a"),)), page()),
    "images-strange": (
        page(images=(image("https://x.test/a.png", "x.test"),)),
        page(images=(image("https://gardenshop.test/a.png", "gardenshop.test"),)),
    ),
    "images-own": (
        page(images=(image("https://gardenshop.test/a.png", "gardenshop.test"),)),
        page(images=(image("https://x.test/a.png", "x.test"),)),
    ),
    "html-only": (page(), replace(page(), plain=LONG)),
    "elements-to-text": (page(), page(elements=0)),
    "hidden-text": (page(hidden="recipes and weather reports " * 9), page(hidden="preview")),
    "comments": (page(comments=900), page()),
    "invisible-characters": (
        shop("verify your account", removed=(Removed(3, "\u200b"),)),
        shop("verify your account", removed=(Removed(6, "\u200b"),)),
    ),
    "spaced-letters": (shop("Please v e r i f y this"), shop("Plan A B or C, i or j")),
    "mixed-scripts": (shop("Your P\u0430yPal money"), shop("Ваш заказ у PayPal принят")),
    "forms": (page(forms=1, inputs=2), page()),
    "password-fields": (page(forms=1, passwords=1), page(forms=1)),
    "scripts": (page(scripts=1), page()),
    "ambiguous": (
        shop(defects=(Defect("header-duplicate", "Two From fields"),)),
        shop(defects=(Defect("boundary-unclosed", "x"),)),
    ),
    "alternatives-differ": (
        replace(page(), plain="One two three four five six seven eight nine ten"),
        replace(page(), plain=LONG),
    ),
    "capitals": (shop("PLEASE ANSWER THIS MESSAGE NOW OR LOSE ALL"), shop(LONG.lower())),
    "subject-capitals": (shop(subject="URGENT BUSINESS"), shop()),
    "exclamations": (shop("Win! Win! Win!"), shop("Nothing to win.")),
    "money": (shop("It costs 49,90 € or US$ 50."), shop("Room 49, floor 50.")),
    "percentages": (shop("Now 20 % off"), shop("Now 20 off")),
    "phone-numbers": (shop("Call +1 (888) 555-0142 now"), shop("On 2026-11-22 10:15:00 in 1999")),
    "quoted": (shop("Yes.\n> Will you come?\n> Kim"), shop("Yes. a > b")),
    "reply": (shop(headers=(("In-Reply-To", "<1@a.test>"),)), shop()),
    "reply-pretended": (
        shop(subject="Re: your request"),
        shop(subject="Re: your request", headers=(("References", "<1@a.test>"),)),
    ),
    "delivery-report": (
        shop(sender="Mail Delivery System <MAILER-DAEMON@mx.gardenshop.test>"),
        shop(),
    ),
    "code-words": (shop("Order INV20417A and TRK99X12"), shop("Order 20417 and track it")),
}

ATTACHMENTS: dict[str, Case] = {
    "attachments": (with_file("a.png"), shop()),
    "attachment-dangerous": (with_file("a.exe", "executable"), with_file("a.png")),
    "attachment-disguised": (with_file("a.pdf.exe", "double-extension"), with_file("a.pdf")),
    "attachment-macros": (with_file("a.docm", "macros"), with_file("a.docx")),
    "attachment-html": (with_file("invoice.html", "html"), with_file("a.pdf")),
    "attachment-archive": (with_file("a.zip", "archive"), with_file("a.pdf")),
    "attachment-encrypted": (with_file("a.zip", "archive", "encrypted"), with_file("a.zip")),
    "attachment-document": (with_file("a.pdf"), with_file("a.png")),
    "attachment-calendar": (with_file("a.ics", type_="text/calendar"), with_file("a.pdf")),
    "attachment-says-all": (with_file("a.pdf", text="See attached."), with_file("a.pdf")),
}

_QR = link("https://pages.unrelated.test/mfa", kind=LinkKind.QR)
_OWN_QR = link("https://www.gardenshop.test/app", kind=LinkKind.QR)

CODES: dict[str, Case] = {
    "qr-code": (shop(links=(_QR,)), shop(links=(OWN,))),
    "qr-code-strange": (shop(links=(_QR,)), shop(links=(_OWN_QR,))),
    "qr-code-only": (shop("Scan the code.", links=(_QR,)), shop("Scan.", links=(_QR, OWN))),
}

TALK: dict[str, str] = {
    "personal-details": "Send your full name and date of birth.",
    "urgency": "Please act now, within 24 hours.",
    "threat": "Your account will be suspended.",
    "credential": "Please verify your identity.",
    "password": "Your password was changed.",
    "payment": "Make the payment by wire transfer.",
    "prize": "Congratulations, you have won a cash prize.",
    "inheritance": "My late client left million dollars, you are the next of kin.",
    "extortion": "I hacked your computer and recorded you.",
    "job": "Work from home, no experience needed.",
    "crypto": "Connect your wallet and enter the seed phrase.",
    "investment": "A guaranteed return on investment.",
    "loan": "We give a personal loan at low interest.",
    "delivery": "Your parcel is out for delivery.",
    "delivery-fee": "It could not be delivered, pay the customs fee.",
    "call-back": "Call our toll free number if you did not authorize it.",
    "refund": "You are eligible for a refund.",
    "invoice": "The invoice is attached, see the purchase order.",
    "romance": "I am lonely and seek a serious relationship.",
    "mfa": "Your authenticator app has to be renewed, scan the QR code.",
    "voicemail": "You have a new voicemail, one missed call.",
    "document": "Somebody shared a document, review and sign.",
    "gift-card": "Buy some gift cards and scratch off the back.",
    "secrecy": "Strictly confidential, are you at your desk?",
    "mailbox": "Your mailbox is full, release messages.",
    "tax": "The internal revenue announces your tax refund.",
    "payroll": "Please change my direct deposit before the next payroll.",
    "virus": "Your computer is infected by a virus.",
    "approach": "My name is Anna and I have something important to share with you.",
    "procurement": "We are interested in your products, send your latest catalog.",
    "family-emergency": "Hi mum, I lost my phone, this is my new number.",
    "rental": "The apartment for rent needs a security deposit.",
    "charity": "Please make a donation to our charity.",
    "action": "Click here.",
    "greeting-generic": "Dear customer, good news.",
    "discount": "Save up to half, limited time, free shipping.",
    "newsletter": "View in browser: this week in our newsletter.",
    "unsubscribe": "To unsubscribe, manage your preferences.",
    "pharmacy": "Cheap viagra from an online pharmacy.",
    "adult": "Hot nude pictures and casino games.",
    "business-offer": "We are a leading manufacturer and offer SEO.",
    "order": "Thank you for your order. Order number 17, subtotal 20.",
    "statement": "Card ending in 1234: a direct debit was posted.",
    "appointment": "Your flight and hotel reservation, boarding pass attached.",
    "caution": "We will never ask for it. Beware of phishing.",
    "no-action": "You can ignore this email, no action is required.",
    "legal-footer": "All rights reserved. Privacy policy.",
    "reason-for-mail": "You are receiving this because you signed up.",
    "conversation": "Kim wrote: sounds good, see you, cheers.",
    "technical": "The commit of the pull request breaks the compiler.",
}
"""A sentence of each topic; the topic's own signal has to fire on it."""

_CALM = "The trees in the park are green and the birds sing."

CONTENT: dict[str, Case] = {
    **{f"says-{topic}": (shop(text), shop(_CALM)) for topic, text in TALK.items()},
    **{
        f"dense-{topic}": (shop(TALK[topic]), shop(_CALM))
        for topic in ("urgency", "credential", "payment", "discount", "order", "caution")
    },
    **{
        f"subject-{topic}": (shop(_CALM, subject=TALK[topic]), shop(TALK[topic]))
        for topic in ("urgency", "threat", "credential", "discount")
    },
    "subject-order": (shop(_CALM, subject="Order number 17"), shop(TALK["order"])),
    "press-log-in-strange": (
        shop(f"{TALK['threat']} {TALK['credential']}", links=(STRANGER,)),
        shop(f"{TALK['threat']} {TALK['credential']}", links=(OWN,)),
    ),
    "call-back-invoice": (shop(f"{TALK['invoice']} {TALK['call-back']}"), shop(TALK["invoice"])),
    "free-mail-money": (
        shop(TALK["inheritance"], sender="a@gmail.com"),
        shop(TALK["inheritance"]),
    ),
    "asks-nothing": (shop(_CALM), shop(TALK["credential"])),
    "bulk-manners": (
        shop(f"{TALK['unsubscribe']} {TALK['legal-footer']}"),
        shop(TALK["unsubscribe"]),
    ),
    "greets-by-name": (shop("Dear Ms Novak,\nthe trees."), shop("Dear customer,\nthe trees.")),
    "fraud-topics": (shop(f"{TALK['threat']} {TALK['credential']}"), shop(TALK["threat"])),
    "everyday-topics": (shop(f"{TALK['order']} {TALK['legal-footer']}"), shop(_CALM)),
    "fraud-topics-strange": (
        shop(TALK["threat"], links=(STRANGER,)),
        shop(TALK["threat"], links=(STRANGER, OWN)),
    ),
    "fraud-topics-own": (
        shop(TALK["threat"], links=(OWN,)),
        shop(TALK["threat"], links=(STRANGER, OWN)),
    ),
    "brand-credential-strange": (
        shop(f"PayPal: {TALK['credential']}", links=(STRANGER,)),
        shop(f"PayPal: {TALK['credential']}", links=(link("https://www.paypal.com/x"), STRANGER)),
    ),
}

CASES: dict[str, Case] = {
    **IDENTITY, **PROVIDER, **BRAND, **LINKS, **CONTENT, **STRUCTURE, **ATTACHMENTS, **CODES,
}  # fmt: skip
BARE = replace(message("", to=(), received=False), form=Form.BODY, headers=(), parts=())
"""A text without headers, markup or links: most questions cannot be asked of it."""
