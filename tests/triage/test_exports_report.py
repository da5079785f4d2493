"""Reports for paper and for others: complete, harmless to open, and silent about the recipient."""

from __future__ import annotations

import base64
import time
from collections import Counter
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import given, settings

from app.mail.message import Message
from app.mail.reader import read_message
from app.model.assessment import Assessment, Probabilities, Reason, Verdict
from app.triage import exports, records
from app.triage.exports import Options, group_report, message_report, redaction
from app.triage.item import Locator
from tests.triage.test_exports import ANY_TEXT, HOSTILE, harmful, hostile, pair, record, row

TAGS = set("html head meta title style body h1 h2 p table tr td th span div br".split())
PERSON = "Annegret Holmqvist"
ADDRESS = "a.holmqvist@larkspur.example"
NAMED = ("annegret", "holmqvist", "larkspur", ADDRESS)


class Page(HTMLParser):
    """What is in a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(source)
        self.close()
        self.text = "".join(self.texts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag == "br":
            self.texts.append("\n")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def read(source: bytes) -> tuple[records.Record, Message]:
    message = read_message(source)
    assessment = Assessment(
        Verdict.FRAUD,
        Verdict.FRAUD,
        "",
        Probabilities(0.93, 0.04, 0.03),
        (
            Reason("says-urgency", 0.31, f"The text presses {PERSON} for time."),
            Reason("link-known", -0.04, "One link leads to a known organisation."),
            Reason("attachment-program", 0.0, "A program is attached."),
        ),
        "m-1",
    )
    return records.of_message(Locator("/home/annegret/box.mbox", 2), message, assessment), message


def personal() -> tuple[records.Record, Message]:
    packed = base64.b64encode(ADDRESS.encode()).decode()
    address = quote(ADDRESS, safe="")
    return read(
        f"""Return-Path: <bounce-a.holmqvist=larkspur.example@evil.example>
Delivered-To: {ADDRESS}
Received: from evil.example by mx.larkspur.example for <{ADDRESS}>; Mon, 2 Mar 2026 10:00:00 +0000
From: "Larkspur IT" <it@larkspur.example>
Reply-To: prince@evil.example
To: "{PERSON}" <{ADDRESS}>
Subject: Annegret, your mailbox at Larkspur is full
Date: Mon, 2 Mar 2026 10:00:00 +0000
Content-Type: text/html; charset=utf-8

<p>Dear Annegret,</p>
<p>the mailbox {ADDRESS.upper()} of HOLMQVIST will be closed today.</p>
<p>Write to A.Holmqvist@Larkspur.example, see mail.larkspur.example.</p>
<p><a href="https://evil.example/login?user={address}&amp;t={packed}#x">Keep it, Annegret</a>
<a href="https://evil.example/{packed}/{address}">or here</a>
<a href="https://evil.example/u/8412?id=77Z">or there</a></p>
""".encode()
    )


def one(of: records.Record, message: Message | None, **chosen: object) -> str:
    options = Options(read=lambda _: message, **chosen)  # type: ignore[arg-type]
    return exports.report([(row(of), of)], options)


def test_a_report_says_what_the_message_is_why_and_what_it_holds() -> None:
    of, message = personal()
    text = Page(one(of, message)).text
    for expected in (
        "Fraud",
        "Probability of fraud: 93 %",
        "it[@]larkspur.example",
        "prince[@]evil.example",
        "Annegret, your mailbox at Larkspur is full",
        of.sha256,
        "for fraud +31",
        "against fraud −4",
        "noted",
        "hxxps://evil[.]example/u/8412?id=77Z",
        "will be closed today",
        "box.mbox [2]",
        "Delivered-To",
        "m-1",
    ):
        assert expected in text
    assert "/home/annegret" not in text


def test_the_users_word_stands_above_the_models() -> None:
    of = record()
    text = Page(exports.report([(row(of, decision=Verdict.LEGITIMATE), of)], Options())).text
    assert text.index("Looks legitimate") < text.index("The model says: Fraud")


def test_a_report_without_its_source_has_what_the_record_holds() -> None:
    text = Page(one(record(), None)).text
    assert "Confirm your account" in text
    assert "hxxps://evil[.]example/login" in text
    assert "Header fields" not in text


@pytest.mark.parametrize("redacted", [True, False])
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_report_runs_loads_or_can_be_clicked(text: str, redacted: bool) -> None:
    of_row, of = hostile(text)
    source = text.encode("utf-8", "replace")
    message = read_message(
        b"From: x\nSubject: " + source.replace(b"\n", b" ") + b"\nX-A: " + source.split(b"\n")[0]
        + b"\nContent-Type: text/plain; charset=utf-8\n\n" + source
    )  # fmt: skip
    options = Options(redacted=redacted, read=lambda _: message)
    for page in (
        exports.report([(of_row, of)], options),
        exports.report([(of_row, of), pair()], options),
    ):
        found = Page(page)
        assert set(found.tags) <= TAGS
        assert (found.tags["style"], found.tags["title"], found.tags["meta"]) == (1, 1, 4)
        names = {name for name, _ in found.attributes}
        assert not names & {"href", "src", "srcset", "background", "action", "id", "onclick"}
        assert not any("url(" in value for _, value in found.attributes)
        assert "default-src 'none'" in page
        assert harmful(page) <= {"\t"}
        assert "https://evil.example" not in page


@settings(max_examples=50, deadline=None)
@given(text=ANY_TEXT, name=ANY_TEXT)
def test_any_characters_give_a_page(text: str, name: str) -> None:
    of_row, of = hostile(text)
    message = Message(sha256="", size=1, form="raw", text=text, subject=name)  # type: ignore[arg-type]
    page = exports.report([(of_row, of)], Options(redacted=True, read=lambda _: message))
    assert set(Page(page).tags) <= TAGS
    assert harmful(page) <= {"\t"}


def leaks(page: str) -> list[str]:
    packed = base64.b64encode(ADDRESS.encode()).decode().rstrip("=")
    text = Page(page).text
    return [name for name in (*NAMED, "8412?id", "77Z") if name in text.lower()] + [
        form for form in (packed, quote(ADDRESS, safe="")) if form in text
    ]


def test_who_received_it_is_left_out_everywhere() -> None:
    of, message = personal()
    assert leaks(one(of, message))
    page = one(of, message, redacted=True)
    assert not leaks(page)
    text = Page(page).text
    assert "[recipient], your mailbox" in text
    assert "evil[.]example/u/8412?[…]" in text
    assert "Received" not in text
    assert "Who received it was left out" in text


def test_who_received_it_is_left_out_of_a_report_on_many() -> None:
    of, message = personal()
    rows = [(row(of, campaign=4), of), (row(of, campaign=4), of)]
    read = {"read": lambda _: message}
    assert leaks(exports.report(rows, Options(**read)))
    page = exports.report(rows, Options(redacted=True, **read))
    assert not leaks(page)
    assert "Report on a campaign" in page
    assert "prince[@]evil[.]example" in page


def test_without_the_source_the_addresses_known_are_left_out() -> None:
    of = record(
        subject=f"Write to {ADDRESS}",
        recipients=(ADDRESS,),
        sender="Holmqvist <x@larkspur.example>",
    )
    assert not leaks(one(of, None, redacted=True))


def test_a_message_that_names_no_recipient_says_so() -> None:
    of, message = read(b"From: a@evil.example\nSubject: Hi\n\nDear customer, pay now.")
    page = one(of, message, redacted=True)
    assert message_report.NOT_NAMED in page
    assert message_report.NOT_NAMED in exports.report(
        [(row(of), of)] * 2, Options(redacted=True, read=lambda _: message)
    )


def test_words_that_name_nobody_stay() -> None:
    hide = redaction.Redaction(("info@gmail.com",), ("Customer Service",))
    assert hide("Dear customer, info for the service at gmail.com") == (
        "Dear customer, info for the service at gmail.com"
    )
    assert hide("Write to INFO@gmail.com") == "Write to [recipient]"


def test_a_name_inside_another_word_stays() -> None:
    hide = redaction.Redaction(("ann@home.example",), ())
    assert hide("Announcement for Ann") == "Announcement for [recipient]"


@pytest.mark.parametrize("text", ["a://", "a.", "a" * 60 + ".", "@", "ann", "home.example "])
def test_text_made_to_be_slow_is_not(text: str) -> None:
    hide = redaction.Redaction(("ann@home.example",), ("Ann",))
    started = time.perf_counter()
    hide(text * (message_report.TEXT // len(text)))
    assert time.perf_counter() - started < 2


def test_a_report_on_a_campaign_says_what_its_messages_have_in_common() -> None:
    rows = [
        pair(record(sha256=f"{n:064x}", date=f"2026-03-{n + 1:02}T10:00:00+00:00"), campaign=4)
        for n in range(9)
    ]
    found = Page(exports.report(rows, Options())).text
    for expected in (
        "Report on a campaign",
        "Fraud · Messages: 9",
        "2026-03-01 – 2026-03-09",
        "evil[.]example (9)",
        "Confirm your account (9)",
        "hxxps://evil[.]example/login",
    ):
        assert expected in found
    mixed = [pair(campaign=4), pair(campaign=5), (row(None), None)]
    found = Page(exports.report(mixed, Options())).text
    assert "Report on messages" in found
    assert "gone.eml is not there any more." in found


def test_a_report_on_very_many_lists_the_first_and_counts_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(group_report, "LISTED", 5)
    found = Page(exports.report([pair() for _ in range(12)], Options())).text
    assert "Messages: 12" in found
    assert "and more: 7" in found


def test_a_report_speaks_the_language_of_its_reader() -> None:
    found = Page(exports.report([pair()], Options(say=str.upper))).text
    assert "REPORT ON ONE MESSAGE" in found
    assert "Confirm your account" in found


def test_a_long_text_is_cut() -> None:
    of, message = read(b"From: a@evil.example\n\n" + b"word " * 20_000)
    assert "[…]" in Page(one(of, message)).text
    assert len(one(of, message)) < 3 * message_report.TEXT
