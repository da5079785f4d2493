"""What each signal found, in plain words; evidence follows them.

Three tables, by the way a finding speaks before the rest of the message is known: for fraud or
against it, as a sentence without its full stop; or neither, as the subject of a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FOR_FRAUD: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Who it says it is from
        "sender-free-mail-official": "A free mailbox, which anyone can open, claims to be an "
        "organisation",
        "name-office": "The sender's name is that of an office, not of a person or a company",
        "name-other-address": "The sender's name shows another mail address than the real one",
        "name-recipient-domain": "The sender claims to belong to your own organisation, but writes "
        "from outside it",
        "name-other-domain": "The sender's name shows another domain than the real one",
        "subject-address": "The subject shows a mail address that is not the sender's",
        "greets-address": "A mail address stands where a name would",
        "claims-provider": "The message speaks for the mail service of an address it writes to, "
        "but comes from elsewhere",
        "answers-free-mail": "The text names a free mailbox, which anyone can open, to write to",
        "subject-recipient": "The subject addresses you by your mail address",
        "text-recipient": "The text repeats your mail address in place of your name",
        "sender-is-recipient": "The message claims to come from your own address",
        "reply-to-elsewhere": "Answers would go to somebody else than the sender",
        "reply-to-free-mail": "Answers would go to a free mailbox that is not the sender's address",
        "return-path-elsewhere": "The message was sent off by somebody else than the sender named",
        "sender-lookalike": "The sender's address imitates that of a known organisation",
        "sender-risky-suffix": "The sender's address has an ending that is often abused",
        "sender-rented-host": "The sender's address belongs to a service where anyone can get one",
        "sender-host-odd": "The sender's address is written in an unusual way",
        "sender-local-random": "The sender's mailbox name looks made up by a machine",
        "senders-several": "The message names several senders, which mail programs show "
        "differently",
        "on-behalf-elsewhere": "The message was sent by another organisation than the one named",
        # Organisations
        "brand-name-foreign": "The sender's name is that of an organisation to which the address "
        "does not belong",
        "brand-subject-foreign": "The subject names an organisation to which the sender's address "
        "does not belong",
        "brand-body-foreign": "The text names organisations, and the sender's address belongs to "
        "none of them",
        "brand-unlinked": "The message names an organisation, but its links lead to strangers",
        "brand-impersonated": "The message claims to be from an organisation to which neither the "
        "sender nor any link belongs",
        "brand-impersonated-unlinked": "The message claims to be from an organisation to which the "
        "sender does not belong",
        "brand-valuable-foreign": "A bank, payment, tax, mail or cloud service is named by "
        "somebody else",
        "brand-credential-strange": "The message names an organisation and asks to log in, but "
        "does not lead to its site",
        # Links
        "links-strange": "Links lead to sites that are not the sender's",
        "links-never-own": "No link leads to the sender's own site",
        "link-action-strange": "The link that asks to be clicked leads to a stranger's site",
        "link-shows-other": "A link shows one address and leads to another",
        "link-ip": "A link leads to a bare number instead of a named site",
        "link-odd": "A link's address is written so that it hides where it leads",
        "link-shortener": "A link hides where it leads behind a short address",
        "link-free-hosting": "A link leads to a page that anyone could have put up for free",
        "link-file-sharing": "A link leads to a file that anyone could have shared",
        "link-form-builder": "A link leads to a form that anyone could have put up",
        "link-dynamic-dns": "A link leads to a machine on a home connection",
        "link-risky-suffix": "A link leads to an address with an ending that is often abused",
        "link-open-redirect": "A link abuses another site to pass you on",
        "link-lookalike": "A link leads to an address that imitates a known organisation's",
        "link-brand-in-path": "A link names an organisation to which its site does not belong",
        "link-credential-path": "A link to a stranger's site speaks of log-in, account or security",
        "link-site-part": "A link leads into the inner folders of a site, as when it was broken "
        "into",
        "link-download": "A link leads straight to a program or an archive",
        "link-page-file": "A link to a stranger's site names a page file",
        "link-recipient": "A link to a stranger's site carries a mail address, probably yours",
        "link-plain-http": "Links are not encrypted",
        "link-script": "A link holds a page or a program itself",
        "link-mailto-only": "The only links open a mail to be written",
        "link-form-strange": "What you type into the message would be sent to somebody else than "
        "the sender",
        "link-host-noise": "A link leads to an address full of digits and hyphens",
        "link-host-entropy": "A link leads to an address that looks like random letters",
        "link-host-depth": "A link leads to an address with unusually many parts",
        # What it says
        "fraud-topics": "The text brings together topics that fraud needs",
        "fraud-topics-strange": "The text speaks of what fraud needs, and its links lead to "
        "strangers alone",
        "says-urgency": "The text presses for time",
        "says-threat": "The text threatens to close, block or delete something",
        "says-credential": "The text asks to log in, or to confirm an account or a password",
        "says-payment": "The text asks for a payment, a transfer or card details",
        "says-prize": "The text speaks of a prize, a lottery or a gift you won",
        "says-inheritance": "The text offers a share of a large sum of money",
        "says-extortion": "The text threatens to publish recordings or data",
        "says-job": "The text offers easy work from home",
        "says-crypto": "The text speaks of crypto-currency or a wallet",
        "says-investment": "The text promises returns on an investment",
        "says-loan": "The text offers a loan",
        "says-delivery-fee": "The text asks for a fee or an address for a parcel",
        "says-call-back": "The text asks you to call a number",
        "says-refund": "The text promises money back",
        "says-romance": "The text seeks a close acquaintance",
        "says-mfa": "The text speaks of a log-in protection to be renewed",
        "says-voicemail": "The text speaks of a voice message or a fax for you",
        "says-document": "The text speaks of a document shared with you or to be signed",
        "says-gift-card": "The text asks for gift cards",
        "says-secrecy": "The text asks for secrecy, or to answer by another way",
        "says-mailbox": "The text speaks of a full mailbox or of mail held back",
        "says-tax": "The text speaks of taxes, fines or a public office",
        "says-payroll": "The text speaks of wages, or of bank details to be changed",
        "says-virus": "The text speaks of an infected computer or of support for it",
        "says-approach": "A stranger tells a story and hopes for an answer",
        "says-procurement": "The text asks for a catalogue, prices or a first order",
        "says-family-emergency": "The text claims to be from a relative with a new number",
        "says-rental": "The text speaks of a flat, its deposit and its keys",
        "says-personal-details": "The text asks for your name, age, telephone or the like",
        "says-charity": "The text asks for a donation",
        "says-action": "The text tells you to click",
        "says-greeting-generic": "You are not greeted by name",
        "dense-urgency": "Much of the text presses for time",
        "dense-credential": "Much of the text is about logging in or confirming an account",
        "dense-payment": "Much of the text is about paying",
        "subject-urgency": "The subject presses for time",
        "subject-threat": "The subject threatens to close, block or delete something",
        "subject-credential": "The subject asks to log in, or to confirm an account or a password",
        "press-log-in-strange": "The message presses you to log in, on a site that is not the "
        "sender's",
        "call-back-invoice": "You are to call a number about a purchase you may not have made",
        "free-mail-money": "A free mailbox, which anyone can open, writes about money or passwords",
        # How it is built
        "text-empty": "There is next to no text to read",
        "short-one-link": "A short text leads on to one site, which is not the sender's",
        "image-only": "A picture takes the place of the text",
        "images-strange": "Pictures come from sites that have nothing to do with the sender",
        "hidden-text": "The message holds text that you do not see",
        "invisible-characters": "Invisible characters stand inside words",
        "spaced-letters": "Words are spelled with spaces between the letters",
        "mixed-scripts": "Words mix letters of different alphabets that look alike",
        "forms": "The message itself holds fields to fill in",
        "password-fields": "The message itself asks for a password",
        "scripts": "The message holds program code",
        "ambiguous": "The message is built so that mail programs may show it differently",
        "alternatives-differ": "The plain version of the message says other things than the "
        "formatted one",
        "capitals": "Much of the text is in capital letters",
        "subject-capitals": "The subject is in capital letters",
        "exclamations": "The text has many exclamation marks",
        "reply-pretended": "The subject pretends to be an answer, but nothing is answered",
        # Attachments and codes
        "attachment-dangerous": "An attachment is a program, or can start one",
        "attachment-disguised": "An attachment hides what it is",
        "attachment-macros": "An attachment is a document that holds programs",
        "attachment-html": "An attachment is a web page, which opens outside the mail program",
        "attachment-archive": "An attachment is an archive",
        "attachment-encrypted": "An attachment is locked, so that no scanner can look into it",
        "attachment-says-all": "The text is next to empty and points to an attachment",
        "qr-code": "A picture holds a QR code that leads to a site",
        "qr-code-strange": "A QR code leads to a site that is not the sender's",
        "qr-code-only": "A QR code is the only way on",
    }
)

AGAINST_FRAUD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "name-matches-domain": "The sender's name and address belong together",
        "sender-organisation": "The sender's address belongs to a known organisation",
        "sender-in-text": "The message names the sender's own site",
        "brand-agrees": "The organisation named is the one that sent the message",
        "brand-agrees-links": "The organisation named, the sender and all links belong together",
        "brand-linked": "Links lead to the organisation that the message names",
        "links-none": "There is nothing to click",
        "links-own": "Links lead to the sender's own site",
        "links-named": "The text names the sites that the links lead to",
        "links-all-accounted": "Every link leads to the sender's own site or a well-known one",
        "links-service": "Links go through a known mail service",
        "links-unsubscribe": "A link leads to unsubscribing",
        "greets-by-name": "The greeting names somebody",
        "says-newsletter": "The text is written like a newsletter",
        "says-unsubscribe": "The text tells how to unsubscribe",
        "everyday-topics": "The text brings together topics of everyday service mail",
        "fraud-topics-own": "What the text asks for is asked for on the sender's own pages",
        "says-order": "The text gives details of an order",
        "says-statement": "The text tells of movements on an account",
        "says-appointment": "The text speaks of an appointment or a booking",
        "says-caution": "The text itself warns of fraud",
        "says-no-action": "The text says that nothing need be done",
        "says-legal-footer": "The text names the company that sent it, as the law asks",
        "says-reason-for-mail": "The text says why you get this message",
        "says-conversation": "The text reads like a talk among people who know each other",
        "says-technical": "The text speaks of software and its making",
        "dense-order": "Much of the text gives details of an order",
        "dense-caution": "Much of the text warns of fraud",
        "subject-order": "The subject gives details of an order",
        "asks-nothing": "The message asks for nothing: no link, no attachment, no money",
        "bulk-manners": "The message tells who sent it and how to unsubscribe",
        "images-own": "Pictures come from the sender's own site",
        "quoted": "The text quotes an earlier message",
        "reply": "The message answers an earlier one",
        "attachment-calendar": "An appointment is attached",
    }
)

OPEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "says-password": "speaking of a password",
        "sender-free-mail": "a mailbox that anyone can open for free",
        "sender-role": "a sender that is a function, not a person,",
        "brands-named": "naming these organisations",
        "links": "the number of links",
        "link-domains": "the number of sites linked",
        "links-one-domain": "the share of links to one site",
        "links-most-to-one": "the number of links to one site",
        "link-host-length": "the length of a linked site's name",
        "link-path-length": "the length of a link's address",
        "links-images": "the share of pictures among the links",
        "says-delivery": "speaking of a parcel",
        "says-invoice": "speaking of an invoice or an order",
        "says-discount": "speaking of discounts and offers",
        "says-pharmacy": "selling medicines",
        "says-adult": "offering adult content",
        "says-business-offer": "offering services nobody asked for",
        "dense-discount": "the share of discounts and offers in the text",
        "subject-discount": "a subject about discounts and offers",
        "words": "the length of the text",
        "images": "the number of pictures",
        "images-to-text": "the share of pictures beside the text",
        "html-only": "having no plain version",
        "elements-to-text": "the amount of layout",
        "comments": "the remarks hidden in the layout",
        "money": "naming sums of money",
        "millions": "naming sums of a million or more",
        "record-lines": "listing what happened line by line",
        "percentages": "naming percentages",
        "phone-numbers": "naming telephone numbers",
        "code-words": "the codes in the text, such as order or tracking numbers,",
        "delivery-report": "a mail server's report on a delivery",
        "attachments": "the attachment",
        "attachment-document": "the attached document",
    }
)

MEASURES: Final = frozenset(
    "words capitals links link-domains links-one-domain links-most-to-one links-images images "
    "images-to-text elements-to-text comments code-words link-host-entropy link-host-length "
    "link-path-length".split()
)
"""Signals that measure what nearly every message has; without evidence they are no finding."""
