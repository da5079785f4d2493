"""What is derived once: the stream of words, who is named and greeted, where links lead."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.features import extract
from app.features.greeting import greeted
from app.features.stream import HEAD, TAIL, Field
from app.features.targets import Relation, behind_host
from app.features.view import derive
from app.mail.message import LinkKind, Message
from app.mail.places import Where

from .builder import link, message

SHOP = "Garden Shop <orders@gardenshop.test>"


def relations(item: Message) -> list[Relation]:
    return [target.relation for target in derive(item).targets]


def named(item: Message) -> list[tuple[str, Field]]:
    return [(found.brand.name, found.field) for found in derive(item).named]


@pytest.mark.parametrize(
    ("target", "relation"),
    [
        ("https://www.gardenshop.test/a", Relation.OWN),
        ("https://gardenshop.example/a", Relation.RELATED),
        ("https://x.list-manage.com/track/click", Relation.SERVICE),
        ("https://www.facebook.com/gardenshop", Relation.COMMON),
        ("https://www.dhl.de/track", Relation.KNOWN),
        ("https://www.unrelated.test/a", Relation.FOREIGN),
        ("https://garden-shop-login.test/a", Relation.FOREIGN),
    ],
)
def test_a_link_is_told_by_whose_it_is(target: str, relation: Relation) -> None:
    assert relations(message("x", sender=SHOP, links=(link(target),))) == [relation]


def test_domains_of_one_organisation_are_one() -> None:
    item = message("x", sender="a@amazon.de", links=(link("https://www.amazon.com/orders"),))
    assert relations(item) == [Relation.OWN]


def test_a_page_that_anyone_can_put_up_is_a_strangers_even_at_a_known_host() -> None:
    item = message("x", sender=SHOP, links=(link("https://sites.google.com/view/login-x"),))
    assert relations(item) == [Relation.FOREIGN]


def test_links_are_counted_for_each_host() -> None:
    items = tuple(link(f"https://www.gardenshop.test/{n}") for n in range(5))
    (target,) = derive(message("x", sender=SHOP, links=items)).targets
    assert (target.count, target.first, target.path) == (5, 0, "/0")


def test_the_path_behind_a_host_is_bounded_and_lower_case() -> None:
    assert behind_host("https://a.test/Log?X=1#y") == "/log?x=1#y"
    assert behind_host("https://a.test") == ""
    assert len(behind_host("https://a.test/" + "x" * 9999)) == 1000


def test_organisations_are_named_in_each_field() -> None:
    item = message("Write to DHL.", sender="PayPal <a@b.test>", subject="Your Netflix bill")
    assert named(item) == [
        ("PayPal", Field.NAME),
        ("Netflix", Field.SUBJECT),
        ("DHL", Field.BODY),
    ]


def test_an_everyday_word_is_no_organisation() -> None:
    assert named(message("Next time, please bring an apple and send the target list.")) == []


def test_an_everyday_word_beside_account_is_one() -> None:
    assert ("Chase", Field.BODY) in named(message("Sign in to your Chase account today."))


def test_a_disguised_organisation_is_named() -> None:
    assert ("PayPal", Field.BODY) in named(message("Your P\u0430yPal money waits for you."))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dear Ms Novak,\nhello", ["ms", "novak"]),
        ("Hi Anna!\nhello", ["anna"]),
        ("Sehr geehrte Frau Klein,\nguten Tag", ["klein"]),
        ("Bonjour Chloé,\nvoici", ["chloe"]),
        ("Dear valued customer,\nhello", []),
        ("Estimado cliente:\nhola", []),
        ("Dear kim@reader.example,\nhello", []),
        ("We met a dear friend, Anna.", []),
    ],
)
def test_who_is_greeted(text: str, names: list[str]) -> None:
    assert list(greeted(text)) == names


def test_offsets_behind_the_cut_point_into_the_message() -> None:
    text = "a" * HEAD + " skipped " * 3000 + "verify your account" + " b" * (TAIL // 2 - 20)
    found = extract(message(text)).evidence["says-credential"]
    place = found[0].place
    assert text[place.start : place.end] == "verify your account"


def test_offsets_stay_true_where_marks_are_taken_out() -> None:
    text = "e\u0301te\u0301 e\u0301cole: verify your account"
    place = extract(message(text)).evidence["says-credential"][0].place
    assert place.where is Where.TEXT
    assert text[place.start : place.end] == "verify your account"


def test_an_organisation_in_an_address_is_not_named_by_the_text() -> None:
    shown = "https://paypal.example/x"
    item = message(f"Go to {shown}", links=(link(shown, kind=LinkKind.TEXT),))
    assert named(item) == []


@pytest.mark.parametrize(
    "text",
    [
        "@" * 25_000,
        "://" * 8_000,
        "a@" * 12_000,
        "1 " * 12_000,
        "1.1," * 6_000,
        "(((1-" * 5_000,
        "x " * 12_000,
        "\nDear " * 4_000,
        "\n" + "_" * 24_000,
        ("_" * 40 + "\n") * 600,
        "verify your " * 2_000,
        "\u0301" * 25_000,
        "確認" * 12_000,
        "p\u0430" * 12_000,
        "\U0001f600" * 25_000,
        "[" * 25_000,
        "*" * 25_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_no_text_takes_long(text: str) -> None:
    item = message(text, subject=text[:2000], sender=f"{text[:500]} <a@b.test>")
    extract(message("warm up"))
    start = time.process_time()
    extract(item)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "host", ["a" * 63 + ".test", "-".join("ab" * 20) + ".test", ".".join("abcdefgh" * 8)]
)
def test_many_odd_links_do_not_take_long(host: str) -> None:
    items = tuple(
        link(f"https://{n}{host}/{'login-' * 200}?e=%40" + "a" * 500, text="www.b.test")
        for n in range(1000)
    )
    item = message("x", sender=SHOP, links=items)
    start = time.process_time()
    extract(item)
    assert time.process_time() - start < 2


@settings(max_examples=40)
@given(
    st.lists(st.text(max_size=60), max_size=6),
    st.text(max_size=40),
    st.lists(st.text(max_size=30), max_size=3),
)
def test_any_links_and_names_can_be_derived(addresses: list[str], name: str, to: list[str]) -> None:
    items = tuple(link(f"https://{text}", text=text) for text in addresses)
    extract(message("x", sender=f"{name} <{name}@b.test>", to=tuple(to), links=items))
