"""Wording is hashed into six families, and nothing of people or collections is among it."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.features import extract, schema, text
from app.features.stream import HEAD, TAIL
from app.features.view import derive
from app.mail.message import LinkKind, Message
from app.mail.places import Place, Where

from .builder import link, message

SENTENCE = "Please confirm the delivery of your garden seeds before Sunday."


def ids(item: Message) -> set[int]:
    return set(extract(item).ids.tolist())


def family(item: Message, name: str) -> set[int]:
    start, end = text.FAMILIES[name]
    return {bucket for bucket in ids(item) if start <= bucket < end}


@dataclass(frozen=True)
class Word:
    """A word as written, where it stands, and the buckets it contributes to, ascending."""

    text: str
    place: Place
    ids: tuple[int, ...]


def explained(item: Message) -> list[Word]:
    """Return the words of a message as explanations see them."""
    view = derive(item)
    parts = text.occurrences([view])[0]
    found: list[set[int]] = [set() for _ in parts.starts]
    for owner, bucket in zip(parts.word.tolist(), parts.ids.tolist(), strict=True):
        found[owner].add(bucket)
    shown = [
        view.evidence(start, end)
        for start, end in zip(parts.starts.tolist(), parts.ends.tolist(), strict=True)
    ]
    return [
        Word(piece.detail, piece.place, tuple(sorted(buckets)))
        for piece, buckets in zip(shown, found, strict=True)
    ]


def words(item: Message) -> list[str]:
    return [word.text for word in explained(item)]


def test_families_fill_the_buckets_without_a_gap() -> None:
    spans = list(text.FAMILIES.values())
    assert spans[0][0] == 0
    assert spans[-1][1] == text.BUCKETS
    assert all(a[1] == b[0] for a, b in itertools.pairwise(spans))


def test_ids_are_distinct_ascending_and_inside_the_buckets() -> None:
    found = extract(message(SENTENCE, subject="Seeds")).ids
    assert found.dtype == np.int32
    assert (np.diff(found) > 0).all()
    assert 0 <= found[0] <= found[-1] < text.BUCKETS


def test_each_family_has_length_one() -> None:
    features = extract(message(SENTENCE, subject="Your seeds"))
    for start, end in text.FAMILIES.values():
        part = features.val[(features.ids >= start) & (features.ids < end)]
        assert np.dot(part, part) == pytest.approx(1, abs=1e-5)


def test_a_word_met_twice_weighs_more_but_not_double() -> None:
    features = extract(message("seeds seeds garden"))
    start, end = text.FAMILIES["word-1"]
    part = np.sort(features.val[(features.ids >= start) & (features.ids < end)])
    assert part[1] / part[0] == pytest.approx(1 + np.log(2))


def test_the_same_message_gives_the_same_features_for_ever() -> None:
    features = extract(message("Verify your account now", subject="Alert"))
    assert features.ids[:6].tolist() == [5625, 6740, 43250, 53527, 55936, 92258]
    assert len(features.ids) == 69
    assert float(features.val.sum()) == pytest.approx(18.31324, abs=1e-5)


def test_an_empty_message_has_no_wording() -> None:
    features = extract(message(""))
    assert len(features.ids) == len(features.val) == 0


def test_case_and_accents_make_no_difference() -> None:
    assert ids(message("Élève à Paris")) == ids(message("ELEVE A PARIS"))


def test_a_disguised_word_is_the_word() -> None:
    plain, disguised = message("verify paypal today"), message("v\u0435rify p\u0430ypal today")
    assert ids(plain) == ids(disguised)


def test_spaced_out_letters_count_as_the_word_too() -> None:
    assert family(message("verify"), "word-1") <= family(message("please v e r i f y it"), "word-1")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Write to anna@some.test today", "Write to boris.k@other.example today"),
        ("See https://a.test/x?y=1 today", "See https://b.example/zzz today"),
        ("You owe 1,250.00 today", "You owe 9,731.48 today"),
        ("Order AB12345X came", "Order QZ98761Y came"),
        ("Dear Anna,\nthe seeds came", "Dear Boris,\nthe seeds came"),
        ("Hola Carmen,\nllegaron", "Hola Dolores,\nllegaron"),
        ("From xxxx it came", "From xxxxxxx it came"),
        ("Card ****1111 was used", "Card ****1234 was used"),
    ],
)
def test_what_names_people_or_numbers_is_masked(one: str, other: str) -> None:
    assert ids(message(one)) == ids(message(other))


def test_the_recipients_name_and_mailbox_are_masked() -> None:
    one = message("We saw Wilma at work", to=("Wilma Stone <wstone@a.test>",))
    other = message("We saw Barney at work", to=("Barney Rubble <brubble@b.test>",))
    assert ids(one) == ids(other)


def test_a_general_form_of_address_is_no_name() -> None:
    assert "customer" in words(message("Dear customer,\nhello"))


def test_a_list_prefix_and_footer_are_left_out() -> None:
    footer = "\n__________________________________\nSeeds mailing list\nSeeds@lists.test"
    plain = message(SENTENCE, subject="Re: Germination")
    listed = message(SENTENCE + footer, subject="Re: [Seeds] Germination")
    assert ids(plain) == ids(listed)


def test_links_written_out_are_masked_wherever_they_end() -> None:
    shown = "www.a.test/x"
    item = message(f"Go to {shown} now", links=(link(shown, kind=LinkKind.TEXT),))
    assert words(item) == ["Go", "to", "now"]


def test_the_display_name_is_no_wording() -> None:
    assert ids(message(SENTENCE, sender="Anna <a@b.test>")) == ids(message(SENTENCE))


def test_pairs_do_not_reach_from_the_subject_into_the_text() -> None:
    apart = family(message("garden", subject="seeds"), "word-2")
    assert not apart


def test_the_subject_has_a_family_of_its_own() -> None:
    assert family(message("x", subject="garden"), "subject")
    assert not family(message("garden"), "subject")


def test_languages_without_spaces_give_pairs_of_characters() -> None:
    whole, part = message("口座番号を確認"), message("確認")
    assert family(part, "char-3") & family(whole, "char-3")


def test_every_word_explains_buckets_of_the_message() -> None:
    item = message(f"Dear customer,\n{SENTENCE} P\u0430ypal e\u0301cole", subject="Your seeds")
    known = ids(item)
    told: set[int] = set()
    for word in explained(item):
        assert word.ids
        assert set(word.ids) <= known
        told |= set(word.ids)
        source = item.subject if word.place.where is Where.SUBJECT else item.text
        assert (source or "")[word.place.start : word.place.end] == word.text
    assert told == known


def test_a_long_text_is_read_at_both_ends() -> None:
    middle = "filler words in between " * 2000
    item = message(f"opening {middle} closing")
    found = explained(item)
    assert found[0].text == "opening"
    assert found[-1].text == "closing"
    assert item.text[found[-1].place.start : found[-1].place.end] == "closing"
    assert len(derive(item).text) == HEAD + TAIL


def test_the_schema_is_plain_json() -> None:
    assert json.loads(json.dumps(schema())) == schema()


@settings(max_examples=60)
@given(st.text(max_size=600), st.text(max_size=60), st.text(max_size=40))
def test_any_message_has_features(body: str, subject: str, name: str) -> None:
    item = message(body, subject=subject, sender=f"{name} <a@b.test>")
    features = extract(item)
    assert len(features.ids) == len(features.val)
    assert np.isfinite(features.val).all()
    told = {bucket for word in explained(item) for bucket in word.ids}
    assert told == set(features.ids.tolist())
