"""Where links lead, however they are written."""

from __future__ import annotations

import pytest

from app.mail import links, reader, redirects, urls
from app.mail.message import Link, LinkKind, Message
from tests.mail.malformed import mail


def page(body: str) -> Message:
    return reader.read_message(mail("Content-Type: text/html; charset=utf-8", body))


def link(target: str) -> Link:
    (found,) = page(f'<a href="{target}">go</a>').links
    return found


@pytest.mark.parametrize(
    ("target", "host", "odd"),
    [
        ("http://192.0.2.1/", "192.0.2.1", "ip"),
        ("http://3221225985/", "192.0.2.1", "ip-decimal"),
        ("http://0xC0000201/", "192.0.2.1", "ip-hex"),
        ("http://0300.0.2.1/", "192.0.2.1", "ip-octal"),
        ("http://0xc0.0.0x2.1/", "192.0.2.1", "ip-hex"),
        ("http://192.0.513/", "192.0.2.1", "ip-short"),
        ("http://[2001:DB8::1]:8080/", "2001:db8::1", "ipv6"),
        ("http://bank.example@trap.example/", "trap.example", "userinfo"),
        ("http://trap%2Eexample/", "trap.example", "percent-host"),
        ("http://ｔｒａｐ．example/", "trap.example", "compatibility"),
        ("http://xn--pypal-4ve.example/", "pаypal.example", "punycode"),
        ("http://pаypal.example/", "pаypal.example", "mixed-script"),
        (r"http:\\trap.example\x", "trap.example", "backslash"),
        ("http:/trap.example/x", "trap.example", "slashes"),
        ("http:trap.example/x", "trap.example", "slashes"),
        ("http://trap.example:8443/", "trap.example", "port"),
        ("ht&#10;tp://tr&#9;ap.example/", "trap.example", "control"),
    ],
)
def test_odd_writings(target: str, host: str, odd: str):
    found = link(target)
    assert found.host == host
    assert odd in found.odd


@pytest.mark.parametrize(
    "target", ["https://shop.example/", "http://shop.example:80/a?b#c", "//shop.example/x"]
)
def test_plain_writings_are_not_odd(target: str):
    found = link(target)
    assert found.domain == "shop.example"
    assert found.odd == ()


@pytest.mark.parametrize(
    "host",
    [
        "1.2.3.4.5",
        "256.0.0.1",
        "08.1.1.1",
        "0x.example",
        "1.2.3.",
        "99999999999",
        "-1",
        "١٩٢.0.2.1",
        "",
    ],
)
def test_numbers_that_are_no_address(host: str):
    assert urls.numeric(host)[1] in {"", "ip-short"}


@pytest.mark.parametrize(
    ("target", "final", "via"),
    [
        ("https://www.google.com/url?q=https://trap.example/a&sa=D", "https://trap.example/a", ("google.com",)),
        ("https://l.facebook.com/l.php?u=http%3A%2F%2Ftrap.example%2F&h=x", "http://trap.example/", ("facebook.com",)),
        ("https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Ftrap.example%2F&data=x",
         "http://trap.example/", ("outlook.com",)),
        ("https://urldefense.proofpoint.com/v2/url?u=http-3A__trap.example_a&d=x", "http://trap.example/a",
         ("proofpoint.com",)),
        ("https://urldefense.com/v3/__https://trap.example/a__;!!x", "https://trap.example/a", ("urldefense.com",)),
        ("https://click.shop.example/CL0/https:%2F%2Ftrap.example%2Fa/1/x", "https://trap.example/a/1/x", ("shop.example",)),
        ("https://track.shop.example/?r=aHR0cHM6Ly90cmFwLmV4YW1wbGUvYQ==", "https://trap.example/a", ("shop.example",)),
        ("https://a.example/?u=https%3A%2F%2Fb.example%2F%3Furl%3Dhttp%253A%252F%252Ftrap.example%252F",
         "http://trap.example/", ("a.example", "b.example")),
    ],
)  # fmt: skip
def test_redirects_are_unwrapped(target: str, final: str, via: tuple[str, ...]):
    _, last, passed = redirects.unwrap(target)
    assert last.text == final
    assert passed == via


@pytest.mark.parametrize(
    "target",
    [
        "https://shop.example/?ref=newsletter&id=5",
        "https://twitter.com/intent/tweet?url=https%3A%2F%2Fshop.example%2F",
        "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fshop.example%2F",
        "https://web.archive.org/web/2020/https://shop.example/",
        "mailto:a@shop.example?body=http://x.example/",
        "https://shop.example/?url=",
    ],
)
def test_what_is_no_redirect_stays(target: str):
    first, last, via = redirects.unwrap(target)
    assert first is last
    assert via == ()


def test_redirects_end():
    loop = "http://a.example/?u=" * 50
    assert len(redirects.unwrap(loop)[2]) <= 5


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        (
            "See http://a.example/x, or (https://b.example/y).",
            ["http://a.example/x", "https://b.example/y"],
        ),
        ("www.a.example and WWW.B.EXAMPLE", ["http://www.a.example", "http://WWW.B.EXAMPLE"]),
        ("go to shop.example/login now", ["http://shop.example/login"]),
        ("wiki http://a.example/x_(y) there", ["http://a.example/x_(y)"]),
        ("no address: a/b, 1/2, and/or, anna@shop.example, e.g./i.e.", []),
        ("<http://a.example/>", ["http://a.example/"]),
        ("HTTPS://A.EXAMPLE/", ["HTTPS://A.EXAMPLE/"]),
    ],
)
def test_addresses_written_out(text: str, addresses: list[str]):
    found = [text[start:end] for start, end in links.written(text)]
    assert [links.as_address(a) for a in found] == addresses


def test_links_know_their_place():
    message = page(
        "<p>Dear  customer,</p><p>please <a href='http://a.example/'> <b>click\nhere</b> </a>now</p>"
    )
    (found,) = message.links
    assert found.span is not None
    assert message.text[found.span.start : found.span.end] == "click here" == found.text


def test_links_over_several_blocks():
    message = page("<a href='http://a.example/'><div>One</div><div>Two</div></a><p>Three")
    (found,) = message.links
    assert found.text == "One Two"
    assert found.span is not None
    assert message.text[found.span.start : found.span.end] == "One\nTwo"


def test_a_link_around_an_image():
    (found,) = page("<a href='http://a.example/'><img src='http://i.example/x.png'></a>").links
    assert found.image
    assert (found.text, found.span) == ("", None)


def test_an_address_in_a_link_is_not_counted_twice():
    message = page("<a href='http://trap.example/'>http://bank.example/</a> and http://c.example/")
    assert [(x.kind, x.domain) for x in message.links] == [
        (LinkKind.ANCHOR, "trap.example"),
        (LinkKind.TEXT, "c.example"),
    ]


def test_links_come_in_the_order_of_the_text():
    message = page("http://1.example/ <a href='http://2.example/'>two</a> http://3.example/")
    assert [x.host for x in message.links] == ["1.example", "2.example", "3.example"]


@pytest.mark.parametrize(
    "target", ["mailto:help@shop.example?subject=x", "MAILTO:help@shop.example"]
)
def test_mail_targets(target: str):
    found = link(target)
    assert (found.scheme, found.domain) == ("mailto", "shop.example")


def test_schemes_without_a_host():
    assert link("tel:+441632960000").scheme == "tel"
    assert link("#top").scheme == ""
