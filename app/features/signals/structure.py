"""How the message is built, apart from what it says."""

from __future__ import annotations

from itertools import islice
from typing import Final

from app.features import figures
from app.features.features import Evidence
from app.features.signals.registry import (
    MISSING,
    NOTHING,
    Family,
    Finding,
    fired,
    header,
    log1p,
    whole,
)
from app.features.targets import Relation
from app.features.view import View
from app.mail.message import Form
from app.mail.places import Place, Where

FAMILY: Final = Family("structure")

_RECORDS: Final = 40
_CODES: Final = """
header-duplicate content-type-duplicate parameter-duplicate encoding-duplicate too-ambiguous
encoding-on-multipart boundary-ambiguous boundary-absent parts-after-end header-separator bare-cr
nul hidden-version html-unclosed external-body
"""
_REPORT_PARTS: Final = frozenset({"multipart/report", "message/delivery-status"})
_SERVERS: Final = frozenset({"mailer-daemon", "postmaster"})

AMBIGUOUS: Final = frozenset(_CODES.split())
"""Defects that let readers understand a message in different ways; cut-off mail is just cut off."""


@FAMILY.signal("words")
def words(view: View) -> Finding:
    """How many words the text has, as a logarithm."""
    return log1p(view.body_words, 10_000), ()


@FAMILY.signal("text-empty")
def text_empty(view: View) -> Finding:
    """The reader sees next to no text."""
    return fired(1.0, whole("next to no text")) if view.body_words < 8 else NOTHING


@FAMILY.signal("short-one-link")
def short_one_link(view: View) -> Finding:
    """A short text with one way on to the web, which is not the sender's."""
    if view.body_words > 60 or not view.targets or len(view.targets) > 2:
        return NOTHING
    for target in view.targets:
        if target.relation is Relation.FOREIGN:
            place = Place(Where.LINK, target.first, target.first + 1)
            return fired(1.0, Evidence(target.host[:80], place))
    return NOTHING


@FAMILY.signal("image-only")
def image_only(view: View) -> Finding:
    """A picture takes the place of the text."""
    markup = view.message.markup
    if markup is None or not markup.images or view.body_words > 25:
        return NOTHING
    return fired(1.0, whole(f"{view.body_words} words, {len(markup.images)} images"))


@FAMILY.signal("images", nullable=True)
def images(view: View) -> Finding:
    """How many images are shown, as a logarithm."""
    markup = view.message.markup
    return (log1p(len(markup.images), 200), ()) if markup else MISSING


@FAMILY.signal("images-to-text", nullable=True)
def images_to_text(view: View) -> Finding:
    """Images for each hundred words."""
    markup = view.message.markup
    if markup is None:
        return MISSING
    return log1p(100 * len(markup.images) / (view.body_words + 10)), ()


@FAMILY.signal("images-strange", nullable=True)
def images_strange(view: View) -> Finding:
    """Share of the images that another site than the sender's, linked nowhere, delivers."""
    markup = view.message.markup
    if markup is None or not view.own:
        return MISSING
    domains = [image.domain for image in markup.images[:100] if image.domain]
    if not domains:
        return MISSING
    linked = {target.domain for target in view.targets}
    strange = [domain for domain in domains if domain not in view.own and domain not in linked]
    return fired(len(strange) / len(domains), whole(strange[0][:80])) if strange else NOTHING


@FAMILY.signal("images-own", nullable=True)
def images_own(view: View) -> Finding:
    """Share of the images that the sender's own domains deliver."""
    markup = view.message.markup
    if markup is None or not view.own:
        return MISSING
    domains = [image.domain for image in markup.images[:100] if image.domain]
    if not domains:
        return MISSING
    own = sum(1 for domain in domains if domain in view.own)
    return fired(own / len(domains), whole("images from the sender's domain")) if own else NOTHING


@FAMILY.signal("html-only", nullable=True)
def html_only(view: View) -> Finding:
    """Only an HTML body, no plain one beside it."""
    if not view.message.parts or view.message.form is not Form.RAW:
        return MISSING
    if view.message.shown == "html" and not view.message.plain:
        return fired(1.0, whole("HTML only"))
    return NOTHING


@FAMILY.signal("elements-to-text", nullable=True)
def elements_to_text(view: View) -> Finding:
    """HTML elements for each word, as a logarithm: a worked layout, or a bare page."""
    markup = view.message.markup
    if markup is None:
        return MISSING
    return log1p(markup.elements / (view.body_words + 5), 100), ()


@FAMILY.signal("hidden-text", nullable=True)
def hidden_text(view: View) -> Finding:
    """Characters of text that the reader does not see, against those seen, as a logarithm."""
    markup = view.message.markup
    if markup is None:
        return MISSING
    if len(markup.hidden) < 20:
        return NOTHING
    share = 100 * len(markup.hidden) / (len(view.text) + 100)
    return fired(log1p(share, 1000), whole(markup.hidden[:60]))


@FAMILY.signal("comments", nullable=True)
def comments(view: View) -> Finding:
    """Characters in HTML comments, as a logarithm."""
    markup = view.message.markup
    return (log1p(markup.comments, 20_000), ()) if markup else MISSING


@FAMILY.signal("invisible-characters")
def invisible_characters(view: View) -> Finding:
    """Invisible characters inside words, taken out of the text, as a logarithm."""
    text = view.message.text
    inside = [
        removed.offset
        for removed in view.message.removed[:500]
        if text[max(0, removed.offset - 1) : removed.offset].isalnum()
        and text[removed.offset : removed.offset + 1].isalnum()
    ]
    if not inside:
        return NOTHING
    at = inside[0]
    place = Place(Where.TEXT, max(0, at - 10), at + 10)
    return fired(log1p(len(inside)), Evidence(text[max(0, at - 10) : at + 10], place))


@FAMILY.signal("spaced-letters")
def spaced_letters(view: View) -> Finding:
    """Words written with a space between all letters."""
    if not view.joined:
        return NOTHING
    shown = [view.clue(start, end) for _, start, end in view.joined[:3]]
    return fired(log1p(len(view.joined)), *shown)


@FAMILY.signal("mixed-scripts")
def mixed_scripts(view: View) -> Finding:
    """Words in which Latin letters stand beside look-alikes of other scripts."""
    if not view.mixed:
        return NOTHING
    shown = [view.clue(start, end) for start, end in view.mixed[:3]]
    return fired(log1p(len(view.mixed)), *shown)


@FAMILY.signal("forms", nullable=True)
def forms(view: View) -> Finding:
    """The message itself holds fields to fill in."""
    markup = view.message.markup
    if markup is None:
        return MISSING
    found = markup.forms or markup.inputs
    return fired(1.0, whole("a form inside the message")) if found else NOTHING


@FAMILY.signal("password-fields", nullable=True)
def password_fields(view: View) -> Finding:
    """The message itself asks for a password in a field."""
    markup = view.message.markup
    if markup is None:
        return MISSING
    return fired(1.0, whole("a password field")) if markup.passwords else NOTHING


@FAMILY.signal("scripts", nullable=True)
def scripts(view: View) -> Finding:
    """The message holds scripts, which no mail program runs."""
    markup = view.message.markup
    if markup is None:
        return MISSING
    return fired(1.0, whole("a script inside the message")) if markup.scripts else NOTHING


@FAMILY.signal("ambiguous")
def ambiguous(view: View) -> Finding:
    """The message is built so that readers may understand it in different ways."""
    for defect in view.message.defects:
        if defect.code in AMBIGUOUS:
            return fired(1.0, whole(defect.detail[:80]))
    return NOTHING


@FAMILY.signal("alternatives-differ", nullable=True)
def alternatives_differ(view: View) -> Finding:
    """Share of the plain version's words that the HTML version does not have."""
    if not view.message.plain or view.body_words < 5:
        return MISSING
    plain = set(filter(str.isalpha, view.message.plain[:3000].lower().split()))
    if len(plain) < 5:
        return MISSING
    missing = plain.difference(view.message.text[:20_000].lower().split())
    share = len(missing) / len(plain)
    return fired(share, whole("the two versions differ")) if share > 0.5 else (share, ())


@FAMILY.signal("capitals")
def capitals(view: View) -> Finding:
    """Share of capitals among the letters of the text."""
    upper, cased = view.capitals
    # Where most letters have no case, the few that have are abbreviations and product names.
    if cased < max(30, min(2 * view.body_words, 1_000)):
        return NOTHING
    share = upper / cased
    return fired(share, whole(f"{share:.0%} capital letters")) if share > 0.3 else (share, ())


@FAMILY.signal("subject-capitals", nullable=True)
def subject_capitals(view: View) -> Finding:
    """The subject is written in capitals."""
    subject = view.message.subject
    if subject is None:
        return MISSING
    if len(subject) <= 9 or not subject.isupper():
        return NOTHING
    letters = sum(c.isalpha() for c in subject[:500])
    capital = sum(c.isupper() for c in subject[:500])
    return fired(1.0, header(view, "subject", subject)) if 2 * capital > letters else NOTHING


@FAMILY.signal("exclamations")
def exclamations(view: View) -> Finding:
    """Exclamation marks for each thousand characters, as a logarithm."""
    count = view.text.count("!") + view.text.count("！")
    count += (view.message.subject or "").count("!")
    return log1p(1000 * count / (len(view.text) + 200)), ()


@FAMILY.signal("money")
def money(view: View) -> Finding:
    """Amounts of money named, as a logarithm."""
    return _places(view, figures.sums(view.text, view.numbers))


@FAMILY.signal("millions")
def millions(view: View) -> Finding:
    """Sums of a million and more are named."""
    return _places(view, figures.millions(view.text, view.numbers))


@FAMILY.signal("record-lines")
def record_lines(view: View) -> Finding:
    """Lines of a record: what, a colon, and a value with figures; as a logarithm."""
    return _places(view, list(islice(figures.records(view.text[:8000]), _RECORDS)))


@FAMILY.signal("percentages")
def percentages(view: View) -> Finding:
    """Percentages named, as a logarithm."""
    return _places(view, figures.percentages(view.text, view.numbers))


@FAMILY.signal("phone-numbers")
def phone_numbers(view: View) -> Finding:
    """Telephone numbers written out, as a logarithm."""
    return _places(view, figures.telephones(view.text, view.numbers))


def _places(view: View, found: list[tuple[int, int]]) -> Finding:
    """Return the logarithm of the number of places in the looked-at text, with the first three."""
    if not found:
        return NOTHING
    shown = (
        Evidence(view.text[start:end], view.layout.text_place(start, end - start))
        for start, end in found[:3]
    )
    return fired(log1p(len(found)), *shown)


@FAMILY.signal("quoted")
def quoted(view: View) -> Finding:
    """Share of the lines that quote an earlier message."""
    count = view.text.count("\n>") + view.text.startswith(">")
    if not count:
        return NOTHING
    return fired(count / (view.text.count("\n") + 1), whole("quoted lines"))


@FAMILY.signal("reply", nullable=True)
def reply(view: View) -> Finding:
    """The message answers another one by its reference fields."""
    if view.message.form is not Form.RAW or not view.message.headers:
        return MISSING
    if "in-reply-to" in view.fields:
        for index, field in enumerate(view.message.headers):
            if view.fields[index] == "in-reply-to" and field.value.strip():
                return fired(1.0, Evidence("In-Reply-To", Place(Where.HEADER, index, index + 1)))
    return NOTHING


@FAMILY.signal("reply-pretended", nullable=True)
def reply_pretended(view: View) -> Finding:
    """The subject says reply or forward, but nothing is referred to or quoted."""
    subject = (view.message.subject or "")[:8].lower()
    if view.message.form is not Form.RAW or view.message.subject is None:
        return MISSING
    if not subject.startswith(("re:", "re :", "aw:", "sv:", "fwd:", "fw:", "wg:", "rv:", "tr:")):
        return NOTHING
    referring = "in-reply-to" in view.fields or "references" in view.fields
    if referring or "\n>" in view.text:
        return NOTHING
    return fired(1.0, header(view, "subject", view.message.subject))


@FAMILY.signal("delivery-report", nullable=True)
def delivery_report(view: View) -> Finding:
    """A mail server reports on a delivery (RFC 3464): by its parts, or by who it is from."""
    if any(part.type in _REPORT_PARTS for part in view.message.parts):
        return fired(1.0, whole("delivery report"))
    if not view.sender or not view.sender.address:
        return MISSING
    local = view.sender.address.rpartition("@")[0].lower()
    return fired(1.0, header(view, "from", local)) if local in _SERVERS else NOTHING


@FAMILY.signal("code-words")
def code_words(view: View) -> Finding:
    """Words that mix letters and digits, such as order and tracking numbers, as a logarithm."""
    return log1p(view.codes), ()
