"""Hosts that imitate an organisation, and the many that do not."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features import brands

TABLE = brands.load()
EVERYDAY = (Path(__file__).parent / "everyday_domains.txt").read_text().split()


def imitation(host):
    hit = TABLE.lookalike(host)
    return None if hit is None else (hit[0].name, hit[1])


@pytest.mark.parametrize(
    ("host", "name", "how"),
    [
        ("paypal-secure.example", "PayPal", "contains"),
        ("securepaypal.example", "PayPal", "contains"),
        ("paypalloginverify.example", "PayPal", "contains"),
        ("wells-fargo-alerts.example", "Wells Fargo", "contains"),
        ("bank-of-america.example", "Bank of America", "contains"),
        ("netflix.example", "Netflix", "contains"),
        ("dhl-paket.example", "DHL", "contains"),
        ("dhldelivery.example", "DHL", "contains"),
        ("ups-tracking.example", "UPS", "contains"),
        ("chase-verify.example", "Chase", "contains"),
        ("apple-support.example", "Apple", "contains"),
        ("paypal-login.weebly.com", "PayPal", "contains"),
        ("paypal-login.pages.dev", "PayPal", "contains"),
        ("secure-paypal.com.evil.example", "PayPal", "subdomain"),
        ("www.paypal.com.evil.example", "PayPal", "subdomain"),
        ("amazon.co.uk.evil.example", "Amazon", "subdomain"),
        ("commerzbank.evil.example", "Commerzbank", "subdomain"),
        ("netflix.billing.evil.example", "Netflix", "subdomain"),
        ("paypa1.example", "PayPal", "confusable"),
        ("micros0ft-login.example", "Microsoft", "confusable"),
        ("arnazon.example", "Amazon", "confusable"),
        ("vvellsfargo.example", "Wells Fargo", "confusable"),
        ("app1e.example", "Apple", "confusable"),
        ("pаypal.example", "PayPal", "confusable"),
        ("xn--pypal-4ve.example", "PayPal", "confusable"),
        ("sparkasse-kundenservice.example", "Sparkasse", "contains"),
        ("gooogle.example", "Google", "edit"),
        ("netfilx.example", "Netflix", "edit"),
        ("dropbx.example", "Dropbox", "edit"),
        ("microsotf.example", "Microsoft", "edit"),
        ("instagran.example", "Instagram", "edit"),
        ("netfiix.example", "Netflix", "edit"),
        ("paypall-login.example", "PayPal", "edit"),
    ],
)
def test_an_imitation_is_seen(host, name, how):
    assert imitation(host) == (name, how)


def test_an_organisations_own_hosts_imitate_nobody():
    wrong = [
        domain
        for brand in TABLE.rows
        for domain in brand.domains
        if TABLE.lookalike(domain) or TABLE.lookalike("www." + domain)
    ]
    assert wrong == []


@pytest.mark.parametrize("prefix", ["", "www.", "news.mail.", "account.", "secure.login."])
def test_everyday_domains_imitate_nobody(prefix):
    assert len(set(EVERYDAY)) >= 300
    assert not [domain for domain in EVERYDAY if TABLE.by_domain(domain)]
    assert {d: imitation(prefix + d) for d in EVERYDAY if TABLE.lookalike(prefix + d)} == {}


@pytest.mark.parametrize(
    "host",
    [
        "target.example",
        "next-level.example",
        "visa-service.example",
        "orange-online.example",
        "login.target.example",
        "ups.example",
        "pineapple-support.example",
        "purchase-verify.example",
        "tracking.example",
        "gitlab.university.example",
        "walmart.surveys.example",
        "paypal.sendgrid.net",
        "paypal.faa.gov",
        "203.0.113.7",
        "localhost",
        "",
    ],
)
def test_common_words_and_others_services_are_left_alone(host):
    assert imitation(host) is None


def test_the_case_and_a_trailing_dot_make_no_difference():
    assert imitation("PayPal-Secure.Example.") == ("PayPal", "contains")


@given(st.text(max_size=400))
def test_no_host_raises(host):
    hit = TABLE.lookalike(host)
    assert hit is None or hit[1] in {"contains", "edit", "confusable", "subdomain"}


def test_a_host_is_judged_quickly():
    TABLE.lookalike("warm.example")
    hosts = [f"{label}-{label}.mail.news.example" for label in ("a" * 28, "rn" * 14, "login" * 5)]
    hosts.append(".".join(["paypal-x1"] * 25) + ".example")
    start = time.process_time()
    for host in hosts * 25:
        TABLE.lookalike(host)
    assert (time.process_time() - start) / (len(hosts) * 25) < 0.005
