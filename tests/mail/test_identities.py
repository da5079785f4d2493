"""Who claims to have sent a message, and who claims to have checked that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.mail import addresses, authentication, domains, headers, reader
from app.mail.defects import Defects
from app.mail.message import Address
from tests.mail.malformed import mail


def one(raw: str) -> Address:
    found = addresses.read(raw, Defects())
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        ("Anna <anna@home.example>", "Anna", "anna@home.example"),
        ('"Anna, of Home" <anna@home.example>', "Anna, of Home", "anna@home.example"),
        (r'"Anna \"A\" B" <anna@home.example>', 'Anna "A" B', "anna@home.example"),
        ("anna@home.example (Anna)", "Anna", "anna@home.example"),
        ("=?utf-8?Q?Zo=C3=AB?= <zoe@home.example>", "Zoë", "zoe@home.example"),
        ("=?utf-8?Q?A=2C_B_=3Cx=40bank.example=3E?= <a@home.example>", "A, B <x@bank.example>",
         "a@home.example"),
        ("service@bank.example <x@trap.example>", "service@bank.example", "x@trap.example"),
        ("Anna", "Anna", ""),
    ],
)  # fmt: skip
def test_names_and_addresses(raw: str, name: str, address: str):
    found = one(raw)
    assert (found.name, found.address) == (name, address)


def test_groups_dissolve():
    found = addresses.read("Team: a@x.example, B <b@x.example>; c@y.example", Defects())
    assert [a.address for a in found] == ["a@x.example", "b@x.example", "c@y.example"]


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.shop.example", "shop.example"),
        ("a.b.co.uk", "b.co.uk"),
        ("anna.github.io", "anna.github.io"),
        ("github.io", "github.io"),
        ("mail.müller.example", "müller.example"),
        ("localhost", ""),
        ("", ""),
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8::1", "2001:db8::1"),
        ("UPPER.Shop.EXAMPLE.", "shop.example"),
        ("a..b.example", ""),
    ],
)
def test_registrable_domains(host: str, domain: str):
    assert domains.registrable(host) == domain


def test_punycode_is_shown_as_letters():
    assert domains.to_unicode("xn--mller-kva.example") == "müller.example"
    assert domains.to_unicode("xn--.example") == "xn--.example"


class TestAuthenticationResults:
    FIELD = (
        "mx.home.example 1;\n spf=pass (sender (x) is allowed) smtp.mailfrom=news@shop.example;\n"
        ' dkim=fail reason="bad; signature" header.d=shop.example header.i=@shop.example;\n'
        " dmarc=fail (p=REJECT) header.from=shop.example"
    )

    def test_the_topmost_counts(self):
        found = authentication.results([self.FIELD, "other; spf=none"], Defects())
        assert [(r.method, r.result, r.domain) for r in found] == [
            ("spf", "pass", "shop.example"),
            ("dkim", "fail", "shop.example"),
            ("dmarc", "fail", "shop.example"),
        ]
        assert {r.authserv_id for r in found} == {"mx.home.example"}

    def test_a_service_can_be_chosen(self):
        found = authentication.results([self.FIELD, "Trusted.example; spf=softfail"], Defects(),
                                       authserv_id="trusted.example")  # fmt: skip
        assert [(r.authserv_id, r.result) for r in found] == [("trusted.example", "softfail")]

    def test_a_service_that_is_not_there(self):
        assert authentication.results([self.FIELD], Defects(), authserv_id="nobody.example") == ()

    @pytest.mark.parametrize("raw", ["", ";", "mx.example; none", "a b c", "spf", ";;;===", "(((("])
    def test_broken_fields_give_nothing(self, raw: str):
        assert authentication.results([raw], Defects()) == ()

    def test_a_field_without_a_service(self):
        (found,) = authentication.results(["spf=pass smtp.mailfrom=shop.example"], Defects())
        assert (found.authserv_id, found.method, found.domain) == ("", "spf", "shop.example")


@pytest.mark.parametrize(
    ("raw", "by", "sender", "ip"),
    [
        ("from mail.shop.example (unknown [192.0.2.7])\n\tby mx.home.example with ESMTP; Mon",
         "mx.home.example", "mail.shop.example", "192.0.2.7"),
        ("from [192.0.2.8] by mx.home.example", "mx.home.example", "192.0.2.8", "192.0.2.8"),
        ("by 2002:a05:612c:: with SMTP id x", "2002:a05:612c::", "", ""),
        ("from x (helo=y [IPv6:2001:db8::1]) by z", "z", "x", "2001:db8::1"),
        ("nonsense", "", "", ""),
    ],
)  # fmt: skip
def test_received(raw: str, by: str, sender: str, ip: str):
    (hop,) = authentication.hops([raw])
    assert (hop.by, hop.sender, hop.ip) == (by, sender, ip)


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("Mon, 1 Jan 2024 10:00:00 +0200", datetime(2024, 1, 1, 8, tzinfo=UTC)),
        ("1 Jan 2024 10:00 -0130", datetime(2024, 1, 1, 11, 30, tzinfo=UTC)),
        ("Mon, 01 Jan 2024 10:00:00 GMT", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("Mon, 01 Jan 2024 10:00:00 +0000 (UTC)", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("2024-01-01T10:00:00Z", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("Mon Jan  1 10:00:00 2024", datetime(2024, 1, 1, 10, tzinfo=UTC)),
    ],
)
def test_dates(raw: str, moment: datetime):
    found = headers.date(raw, Defects())
    assert found is not None
    assert abs(found - moment) < timedelta(seconds=1)


@pytest.mark.parametrize(
    "raw",
    [
        "yesterday",
        "32 Jan 2024 10:00:00 +0000",
        "1 Jan 2024 10:00:00 +9999",
        "0",
        "1 1 1",
        "9" * 500,
    ],
)
def test_dates_that_cannot_be_read(raw: str):
    defects = Defects()
    assert headers.date(raw, defects) is None
    assert "date-malformed" in defects


def test_identities_of_a_message():
    message = reader.read_message(
        mail(
            "Sender: list@lists.example\nReply-To: collect@trap.example\nTo: you@home.example\n"
            "Cc: Team: b@home.example;\nReturn-Path: <bounce@lists.example>\n"
            "Received: from a.example by b.example\nContent-Type: text/plain",
            "hi",
        )
    )
    assert message.on_behalf is not None
    assert message.on_behalf.domain == "lists.example"
    assert [a.domain for a in message.reply_to] == ["trap.example"]
    assert [a.address for a in message.to] == ["you@home.example", "b@home.example"]
    assert message.return_path is not None
    assert message.return_path.address == "bounce@lists.example"
    assert message.received[0].by == "b.example"
    assert message.header("REPLY-TO") == "collect@trap.example"


def test_an_empty_return_path_is_unknown():
    assert (
        reader.read_message(mail("Return-Path: <>\nContent-Type: text/plain", "hi")).return_path
        is None
    )
