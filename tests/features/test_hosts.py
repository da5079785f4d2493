"""Hosts of known kinds."""

import pytest

from app import resources
from app.features import hosts


@pytest.mark.parametrize(
    ("name", "least", "member"),
    [
        ("SHORTENERS", 100, "bit.ly"),
        ("FREE_MAIL", 300, "gmail.com"),
        ("FREE_HOSTING", 150, "weebly.com"),
        ("FILE_SHARING", 50, "wetransfer.com"),
        ("MAIL_SERVICES", 100, "list-manage.com"),
        ("DYNAMIC_DNS", 100, "duckdns.org"),
        ("FORM_BUILDERS", 50, "jotform.com"),
        ("OPEN_REDIRECTS", 50, "google.com/url"),
        ("RISKY_SUFFIXES", 30, "top"),
    ],
)
def test_each_set_is_filled(name, least, member):
    known = getattr(hosts, name)
    assert isinstance(known, frozenset)
    assert len(known) >= least
    assert member in known


def test_an_unknown_set_is_an_attribute_error():
    with pytest.raises(AttributeError):
        hosts.NONESUCH  # noqa: B018


def test_the_table_is_plain_lower_case_and_has_no_line_twice():
    lines = resources.read_text("app/features/data/hosts.tsv").splitlines()
    assert lines[0] == "domain\tkind"
    assert len(set(lines)) == len(lines)
    for line in lines[1:]:
        domain, _ = line.split("\t")
        assert domain == domain.lower().strip(".")


def test_a_host_has_the_kinds_of_every_domain_above_it():
    assert "free-hosting" in hosts.host_kind("paypal-login.weebly.com")
    assert "free-hosting" in hosts.host_kind("a.b.pages.dev")
    assert "mail-service" in hosts.host_kind("click.u123.ct.sendgrid.net.")
    assert "risky-suffix" in hosts.host_kind("parcel.fee.top")
    assert hosts.host_kind("www.iana.org") == frozenset()
    assert hosts.host_kind("") == frozenset()


def test_a_name_that_only_ends_alike_is_not_the_host():
    assert hosts.host_kind("notweebly.com") == frozenset()
    assert "shortener" not in hosts.host_kind("habit.ly")


def test_mailboxes_are_at_the_very_host():
    assert "free-mail" in hosts.host_kind("yahoo.com")
    assert "free-mail" not in hosts.host_kind("communications.yahoo.com")


def test_a_redirect_is_known_by_its_host_or_the_start_of_its_path():
    assert hosts.passes_on("www.google.com", "/url?q=https://shop.example")
    assert hosts.passes_on("l.facebook.com", "/l.php")
    assert not hosts.passes_on("www.google.com", "/maps")
    assert not hosts.passes_on("www.google.com", "")
