"""Signals: each fires where it should, rests where it should, and says when it cannot know."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from app.features import extract, signals
from app.features.signals.structure import AMBIGUOUS
from app.mail.defects import CODES
from app.mail.message import Form, Message
from app.mail.places import Where

from .builder import link, message
from .cases import BARE, CASES, LONG, PAYPAL, SHOP, STRANGER, TALK, linked, shop

_COUNTED = """
    links link-domains links-none links-service links-one-domain links-most-to-one
    link-plain-http link-host-entropy link-path-length links-images words images images-to-text
    elements-to-text comments exclamations code-words asks-nothing greets-by-name
    """
_WITHOUT_EVIDENCE = frozenset(_COUNTED.split())
"""What is counted over the whole message has no single place to point to."""


def value(item: Message, name: str) -> float:
    return float(extract(item).signals[signals.NAMES.index(name)])


def test_every_signal_has_a_case() -> None:
    assert set(CASES) == set(signals.NAMES)


def test_names_are_unique_and_explained() -> None:
    assert len(set(signals.NAMES)) == len(signals.NAMES)
    assert all(signal.meaning.endswith((".", ")")) for signal in signals.SIGNALS)


def test_there_are_at_least_eighty() -> None:
    assert len(signals.NAMES) >= 80
    assert signals.NEUTRAL.shape == (len(signals.NAMES),)


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_signal_fires_on_what_it_is_made_for(name: str) -> None:
    assert value(CASES[name][0], name) > 0


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_signal_is_lower_on_the_nearest_other_message(name: str) -> None:
    fires, rests = (value(item, name) for item in CASES[name])
    assert math.isnan(rests) or rests < fires


@pytest.mark.parametrize("name", sorted(set(CASES) - _WITHOUT_EVIDENCE))
def test_a_signal_that_fires_shows_its_evidence(name: str) -> None:
    found = extract(CASES[name][0]).evidence[name]
    assert 1 <= len(found) <= 3
    for item in found:
        assert item.detail
        assert len(item.detail) <= 80


@pytest.mark.parametrize("name", sorted(CASES))
def test_evidence_points_into_the_message(name: str) -> None:
    item = CASES[name][0]
    ends = {
        Where.TEXT: len(item.text),
        Where.SUBJECT: len(item.subject or ""),
        Where.HEADER: len(item.headers),
        Where.LINK: len(item.links),
        Where.ATTACHMENT: len(item.attachments),
        Where.WHOLE: 0,
    }
    for found in extract(item).evidence.values():
        for piece in found:
            place = piece.place
            assert 0 <= place.start <= place.end <= ends[place.where]
            assert place.where is Where.WHOLE or place.start < place.end


@pytest.mark.parametrize("topic", sorted(TALK))
def test_the_words_of_a_topic_are_quoted_from_the_text(topic: str) -> None:
    item = shop(TALK[topic])
    for found in extract(item).evidence[f"says-{topic}"]:
        place = found.place
        assert " ".join(item.text[place.start : place.end].split()) == found.detail


def test_only_nullable_signals_are_ever_missing() -> None:
    for item in (BARE, *(item for pair in CASES.values() for item in pair)):
        values = extract(item).signals
        for signal, found in zip(signals.SIGNALS, values, strict=True):
            assert signal.nullable or not math.isnan(found), signal.name


def test_a_text_without_headers_says_nothing_about_its_sender() -> None:
    values = dict(zip(signals.NAMES, extract(BARE).signals, strict=True))
    families = {signal.name: signal.family for signal in signals.SIGNALS}
    assert all(math.isnan(values[name]) for name in values if families[name] == "identity")


@pytest.mark.parametrize("name", [s.name for s in signals.SIGNALS if s.nullable])
def test_a_nullable_signal_is_missing_where_the_message_cannot_say(name: str) -> None:
    nothing_known = [
        BARE,
        replace(message(LONG, to=(), received=False), form=Form.BODY, headers=()),
        message("Please click here.", sender=SHOP, to=()),
        shop(links=(STRANGER,)),
        shop(links=(link("https://www.facebook.com/a"),)),
    ]
    assert any(math.isnan(value(item, name)) for item in nothing_known)


def test_a_field_that_a_mailing_list_rewrites_is_not_held_against_the_sender() -> None:
    listed = shop(reply_to="list@lists.test", headers=(("List-Post", "<mailto:list@lists.test>"),))
    assert math.isnan(value(listed, "reply-to-elsewhere"))


def test_authentication_and_list_headers_change_no_signal() -> None:
    plain = extract(shop()).signals
    fields = (
        ("Authentication-Results", "mx.test; dkim=pass; spf=fail"),
        ("List-Unsubscribe", "<https://a.test/u>"),
        ("DKIM-Signature", "v=1"),
        ("X-Mailer", "x"),
    )
    np.testing.assert_array_equal(plain, extract(shop(headers=fields)).signals)


def test_a_copy_that_lost_its_links_does_not_count_as_linkless() -> None:
    assert math.isnan(value(shop("Please click here to go on."), "links-none"))
    assert value(shop("The trees are green."), "links-none") == 1


def test_a_list_footer_is_not_the_senders_text() -> None:
    footer = (
        "\n_______________________________________________\nGarden mailing list\n"
        "unsubscribe at https://lists.test/listinfo/garden\n"
    )
    assert value(shop(f"The trees are green.{footer}"), "says-unsubscribe") == 0


def test_signals_are_finite_or_missing() -> None:
    for pair in CASES.values():
        for item in pair:
            assert not np.isinf(extract(item).signals).any()


def test_a_text_without_spaces_is_not_taken_for_an_empty_one() -> None:
    japanese = "ご注文いただいた種は本日発送いたしました。到着まで今しばらくお待ちください。" * 3
    assert value(shop(japanese), "text-empty") == 0
    assert value(shop(japanese), "words") > value(shop("短い文です"), "words")


def test_a_partner_s_own_site_is_no_stranger() -> None:
    parcel = linked("https://www.dhl.de/track", sender=PAYPAL)
    assert value(parcel, "links-strange") == 0
    assert value(parcel, "links-never-own") == 0


def test_every_ambiguity_is_a_defect_that_the_reader_reports() -> None:
    assert set(AMBIGUOUS) <= set(CODES)
