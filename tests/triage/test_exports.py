"""Results written for others: complete, the same bytes each time, and harmless to open."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import product

import openpyxl
import pytest
import stix2
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.mail.message import Defect
from app.model.assessment import Probabilities, Reason, Verdict
from app.triage import exports
from app.triage.exports import FORMATS, Options, cells, labels, workbook
from app.triage.item import Locator
from app.triage.records import AttachmentRecord, LinkRecord, Record
from app.triage.store.values import Row

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
HOSTILE = (
    '=HYPERLINK("https://evil.example")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "\r\n=1+1",
    " =1+1",
    "\u200b=1+1",
    "\uff1d1+1",
    "hello;=1+1",
    'hello;"=1+1"',
    "hello; '@SUM(1)",
    "invoice\u202egpj.exe",
    "bell\x07 esc\x1b[31m null\x00",
    "lone\ud800surrogate",
    "<script>alert(1)</script>\"'&<img src=https://evil.example/x>",
    "</style></title><meta http-equiv=refresh content='0;https://evil.example'>",
    "x" * 40_000,
    "\x07" * 20_000,
)
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
LINK = LinkRecord("your bank", "https://evil.example/login", "evil.example")


def record(**changes: object) -> Record:
    values: dict[str, object] = {
        "source": "box.mbox",
        "index": 3,
        "sha256": "ab" * 32,
        "sender": "Your Bank <service@evil.example>",
        "subject": "Confirm your account",
        "date": "2026-03-01T12:30:00+02:00",
        "verdict": Verdict.FRAUD,
        "note": "",
        "probabilities": Probabilities(0.912346, 0.05, 0.037654),
        "complete": True,
        "defects": (Defect("nul", "NUL characters"),),
        "reasons": (Reason("says-urgency", 0.25, "The text presses for time: “now”."),),
        "links": (LINK,),
        "attachments": (AttachmentRecord("a.pdf", "application/pdf", 9, "cd" * 32),),
        "model": "m-1",
        "senders": ("service@evil.example",),
        "recipients": ("ann@home.example",),
    }
    return Record(**{**values, **changes})  # type: ignore[arg-type]


def row(of: Record | None, **changes: object) -> Row:
    values: dict[str, object] = {
        "id": 1,
        "job": 1,
        "position": 0,
        "locator": Locator(of.source, of.index) if of else Locator("gone.eml"),
        "verdict": of.verdict if of else None,
        "chance": of.probabilities.fraud if of and of.probabilities else None,
        "sender": (of.sender or "") if of else "",
        "sender_domain": "evil.example" if of else "",
        "subject": (of.subject or "") if of else "gone.eml is not there any more.",
        "date": (of.date or "") if of else "",
        "language": "en",
        "campaign": 0,
        "campaign_size": 0,
        "marked": False,
        "note": "",
        "decision": None,
        "previous": None,
    }
    return Row(**{**values, **changes})  # type: ignore[arg-type]


def pair(of: Record | None = None, **changes: object) -> tuple[Row, Record | None]:
    of = of or record()
    return row(of, **changes), of


def written(name: str, rows: list[tuple[Row, Record | None]], **chosen: object) -> bytes:
    stream = io.BytesIO()
    FORMATS[name].write(stream, iter(rows), Options(**chosen))  # type: ignore[arg-type]
    return stream.getvalue()


def table(name: str, rows: list[tuple[Row, Record | None]], **chosen: object) -> list[dict]:
    return [*csv.DictReader(io.StringIO(written(name, rows, **chosen).decode(), newline=""))]


def sheets(rows: list[tuple[Row, Record | None]], **chosen: object) -> list[list[tuple]]:
    book = openpyxl.load_workbook(io.BytesIO(written("xlsx", rows, **chosen)))
    return [[tuple(cell for cell in line) for line in sheet.iter_rows()] for sheet in book]


MANY = [
    pair(),
    pair(record(subject=None, date=None, probabilities=None, sender=None), campaign=7, marked=True),
    (row(None), None),
    pair(record(verdict=Verdict.ADVERTISING, subject="Überraschung 你好"), note="seen", campaign=7),
    pair(decision=Verdict.LEGITIMATE, previous=Verdict.CANNOT_TELL),
]


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_rows_give_the_same_bytes(name: str) -> None:
    first = written(name, MANY)
    assert first == written(name, MANY)
    assert first


@pytest.mark.parametrize("name", FORMATS)
def test_no_rows_give_a_file_that_can_be_opened(name: str) -> None:
    assert bool(written(name, [])) == (name != "jsonl")


@pytest.mark.parametrize("name", FORMATS)
def test_the_stream_stays_open_for_whoever_opened_it(name: str) -> None:
    stream = io.BytesIO()
    FORMATS[name].write(stream, iter(MANY), Options())
    assert not stream.closed


@pytest.mark.parametrize("name", FORMATS)
def test_rows_are_taken_one_by_one(name: str) -> None:
    def rows() -> Iterator[tuple[Row, Record | None]]:
        yield from MANY

    stream = io.BytesIO()
    FORMATS[name].write(stream, rows(), Options())
    assert stream.getvalue() == written(name, MANY)


def hostile(text: str) -> tuple[Row, Record]:
    of = record(
        source=text,
        sender=text,
        subject=text,
        date=None,
        defects=(Defect("nul", text),),
        reasons=(Reason("words", 0.1, text),),
        links=(
            LinkRecord(text, text, text),
            LinkRecord(text, f"https://evil.example/{text}", text),
        ),
        attachments=(AttachmentRecord(text, text, 1, "cd" * 32),),
        senders=(text, f"{text}@evil.example"),
        reply_to=(text,),
        recipients=(text,),
        note=text,
    )
    return row(of, sender=text, subject=text, note=text, sender_domain=text, language=text[:5]), of


def harmful(text: str) -> set[str]:
    """Return the characters of ``text`` that are not shown as themselves, line ends left out."""
    return {c for c in text if unicodedata.category(c) in {"Cc", "Cs"} and c not in "\r\n"} | {
        c for c in text if c in "\u200b\u202e\u2028\u2029"
    }


@pytest.fixture
def wide_fields() -> Iterator[None]:
    """Let cells be parted at semicolons too, which makes one of many that commas part."""
    before = csv.field_size_limit(10**7)
    yield
    csv.field_size_limit(before)


@pytest.mark.usefixtures("wide_fields")
@pytest.mark.parametrize(("text", "defanged"), [*product(HOSTILE, (True, False))])
def test_no_cell_is_a_formula_however_a_spreadsheet_parts_it(text: str, defanged: bool) -> None:
    for name in ("csv", "indicators"):
        content = written(name, [hostile(text)], defanged=defanged).decode()
        assert not harmful(content)
        for delimiter in ",;":
            lines = [*csv.reader(io.StringIO(content, newline=""), delimiter=delimiter)]
            for cell in (cell for line in lines for cell in line):
                assert not cell.lstrip(' "\u00a0').startswith(FORMULAS)
                assert len(cell) <= 32_767 or delimiter == ";"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(text: str) -> None:
    (lines,) = sheets([hostile(text)])
    for cell in (cell for line in lines for cell in line):
        assert cell.data_type in {"s", "n", "inlineStr"}
        assert cell.hyperlink is None
        if isinstance(cell.value, str):
            assert not cell.value.startswith(FORMULAS)
            assert not harmful(cell.value)
            assert len(cell.value) <= 32_767


@settings(max_examples=60, deadline=None)
@given(text=ANY_TEXT)
@example(text="@\ud800")  # no UTF-8 can be written of it
def test_any_characters_can_be_written_in_every_form(text: str) -> None:
    for name in FORMATS:
        content = written(name, [hostile(text)], redacted=True)
        if name != "xlsx":
            assert harmful(content.decode()) <= ({"\t"} if name == "html" else set())


def test_a_table_holds_what_is_known_of_each_row() -> None:
    first, second, problem, third, decided = table("csv", MANY, defanged=False)
    assert first["from"] == "Your Bank <service@evil.example>"
    assert first["subject"] == "Confirm your account"
    assert (first["fraud"], first["index"], first["links"]) == ("0.912346", "3", "evil.example")
    assert first["reasons"] == "The text presses for time: “now”."
    assert (second["campaign"], second["marked"], second["subject"]) == ("7", "yes", "")
    assert problem["problem"] == "gone.eml is not there any more."
    assert (problem["source"], problem["verdict"], problem["subject"]) == ("gone.eml", "", "")
    assert (third["subject"], third["note"]) == ("Überraschung 你好", "seen")
    assert (decided["verdict"], decided["decision"], decided["previous"]) == (
        "fraud",
        "legitimate",
        "cannot-tell",
    )


def test_addresses_in_a_table_are_dead_if_wanted() -> None:
    of = record(subject="Go to https://evil.example/x", sender="A <a@evil.example>")
    (dead,) = table("csv", [pair(of)], defanged=True)
    assert dead["subject"] == "Go to hxxps://evil[.]example/x"
    assert dead["from"] == "A <a[@]evil[.]example>"
    assert dead["links"] == "evil[.]example"
    assert dead["sender domain"] == "evil[.]example"
    assert dead["source"] == "box.mbox"


def test_a_workbook_has_numbers_as_numbers_and_the_same_columns_as_the_table() -> None:
    (lines,) = sheets(MANY, defanged=False)
    names = [cell.value for cell in lines[0]]
    assert names == [*table("csv", MANY)[0]]
    found = dict(zip(names, (cell.value for cell in lines[1]), strict=True))
    assert (found["fraud"], found["index"]) == (0.912346, 3)
    assert found["subject"] == "Confirm your account"
    assert len(lines) == 1 + len(MANY)


def test_a_workbook_with_more_rows_than_a_sheet_takes_goes_on_in_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "ROWS", 2)
    assert [len(lines) for lines in sheets(MANY)] == [3, 3, 2]


def test_records_are_written_as_they_are_and_what_the_user_said_follows() -> None:
    lines = [json.loads(line) for line in written("jsonl", MANY).decode().splitlines()]
    assert lines[0] == json.loads(record().json())
    assert lines[1]["review"] == {"campaign": 7, "marked": True}
    assert lines[2] == {
        "source": "gone.eml",
        "index": 0,
        "problem": "gone.eml is not there any more.",
    }
    assert lines[3]["review"] == {"campaign": 7, "note": "seen"}
    assert lines[4]["review"] == {"decision": "legitimate"}
    assert written("jsonl", MANY).isascii()


def test_every_form_is_listed_by_its_name_and_says_what_it_heeds() -> None:
    assert list(FORMATS) == ["csv", "xlsx", "jsonl", "indicators", "stix", "html"]
    for name, made in FORMATS.items():
        assert made.name == name
        assert made.suffix.startswith(".")
        assert made.uses <= set(Options.__dataclass_fields__)


@pytest.mark.parametrize("name", FORMATS)
def test_a_form_changes_only_with_the_options_that_it_heeds(name: str) -> None:
    heeded = FORMATS[name].uses
    other = {
        "defanged": False,
        "redacted": True,
        "verdicts": frozenset({Verdict.ADVERTISING}),
        "say": str.upper,
    }
    for option, value in other.items():
        changed = written(name, MANY, **{option: value}) != written(name, MANY)
        assert changed == (option in heeded), option


# Indicators


def indicators(*of: Record, **chosen: object) -> set[tuple[str, str]]:
    rows = [pair(one) for one in of]
    found = table("indicators", rows, **{"defanged": False, **chosen})
    return {(line["type"], line["value"]) for line in found if line["type"] != "message-sha256"}


def linked(*targets: str, **changes: object) -> set[tuple[str, str]]:
    links = tuple(LinkRecord("x", target, "") for target in targets)
    return indicators(record(links=links, attachments=(), senders=(), **changes))


def test_what_fraud_leads_to_and_carries_is_an_indicator() -> None:
    assert indicators(record()) == {
        ("domain", "evil.example"),
        ("url", "https://evil.example/login"),
        ("email", "service@evil.example"),
        ("file-sha256", "cd" * 32),
    }


def test_only_the_verdicts_wanted_count_and_the_users_word_more_than_the_model() -> None:
    advertising = record(verdict=Verdict.ADVERTISING)
    assert not indicators(advertising)
    assert indicators(advertising, verdicts=frozenset({Verdict.ADVERTISING}))
    assert not table("indicators", [pair(decision=Verdict.LEGITIMATE)])
    assert table("indicators", [pair(advertising, decision=Verdict.FRAUD)])


def test_what_belongs_to_an_imitated_organisation_is_none() -> None:
    assert not linked("https://www.paypal.com/signin", "mailto:service@paypal.com")
    forged = record(links=(), attachments=(), senders=("service@paypal.com",))
    assert not indicators(forged)


def test_what_belongs_to_the_recipient_is_none() -> None:
    links = (
        LinkRecord("", "https://home.example/account", "home.example"),
        LinkRecord("", "mailto:Ann@home.example", "home.example"),
    )
    of = record(links=links, attachments=(), senders=("boss@home.example",))
    assert not indicators(of)


def test_a_recipient_at_a_public_mail_service_does_not_hide_others_there() -> None:
    of = record(links=(), attachments=(), recipients=("ann@gmail.com",), senders=())
    assert not indicators(of)
    answers = replace(of, reply_to=("prince@gmail.com",))
    assert indicators(answers) == {("email", "prince@gmail.com")}


def test_of_a_domain_that_many_use_only_the_very_page_or_host_is_one() -> None:
    assert linked("https://bit.ly/abc", "https://bit.ly/") == {("url", "https://bit.ly/abc")}
    assert linked("https://docs.google.com/forms/d/1") == {
        ("url", "https://docs.google.com/forms/d/1")
    }
    assert linked("https://bank-login.weebly.com/") >= {("domain", "bank-login.weebly.com")}
    assert ("domain", "weebly.com") not in linked("https://weebly.com/bank")
    assert ("domain", "anna.github.io") in linked("https://anna.github.io/bank")


def test_both_the_way_and_the_end_of_a_redirect_are_indicators() -> None:
    way = "https://www.google.com/url?q=https%3A%2F%2Fevil.example%2Fa"
    links = (LinkRecord("x", way, "evil.example", "https://evil.example/a"),)
    found = indicators(record(links=links, attachments=(), senders=()))
    assert found == {("domain", "evil.example"), ("url", "https://evil.example/a"), ("url", way)}


def test_a_host_is_written_as_in_the_dns_and_an_address_of_the_local_net_is_none() -> None:
    assert ("domain", "xn--pypal-4ve.example") in linked("https://p\u0430ypal.example/")
    assert linked("http://8.8.8.8/x") == {("ip", "8.8.8.8"), ("url", "http://8.8.8.8/x")}
    assert ("ip", "192.168.0.1") not in linked("http://192.168.0.1/x")


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "cid:a", "data:text/html,x", "#top", "", "https://", "x" * 9_000],
)
def test_what_no_list_can_block_is_none(target: str) -> None:
    assert not linked(target)


def test_pictures_and_empty_files_are_none() -> None:
    files = (
        AttachmentRecord("logo.png", "image/png", 900, "11" * 32),
        AttachmentRecord("", "image/gif", 43, "22" * 32),
        AttachmentRecord("empty.zip", "application/zip", 0, "33" * 32),
        AttachmentRecord("logo.png.exe", "image/png", 900, "44" * 32),
    )
    of = record(links=(), senders=(), attachments=files)
    assert indicators(of) == {("file-sha256", "44" * 32)}


def test_an_indicator_is_listed_once_with_how_often_and_when_it_was_met() -> None:
    one = record(probabilities=Probabilities(0.7, 0.2, 0.1))
    two = record(sha256="ef" * 32, date="2026-03-05T01:00:00+02:00", links=(LINK, LINK))
    three = record(sha256="01" * 32, date=None, probabilities=None)
    found = {line["value"]: line for line in table("indicators", [*map(pair, (one, two, three))])}
    domain = found["evil[.]example"]
    assert (domain["messages"], domain["fraud"]) == ("3", "0.912346")
    assert (domain["first seen"], domain["last seen"]) == ("2026-03-01", "2026-03-04")
    assert domain["example"] == "01" * 32
    assert found["hxxps://evil[.]example/login"]["messages"] == "3"
    assert found["service[@]evil[.]example"]["type"] == "email"
    assert found["01" * 32]["type"] == "message-sha256"


def test_the_order_of_the_rows_does_not_change_the_indicators() -> None:
    mail = [
        pair(
            record(sha256=f"{n:064x}", links=(LinkRecord("", f"https://a{n % 3}.example/{n}", ""),))
        )
        for n in range(12)
    ]
    for name in ("indicators", "stix"):
        assert written(name, mail) == written(name, mail[::-1])


# STIX


def bundle(*of: Record) -> dict:
    return json.loads(written("stix", [pair(one) for one in of]))


def test_a_bundle_is_valid_stix() -> None:
    strange = record(
        links=(
            LinkRecord("", "https://evil.example/it's\\here?a='b'", "evil.example"),
            LinkRecord("", "http://[2a00:1450:4001::1]/x", "2a00:1450:4001::1"),
            LinkRecord("", "http://8.8.8.8/", "8.8.8.8"),
        ),
        date=None,
    )
    made = bundle(record(), strange, record(date="9999-12-31T23:59:59-12:00"))
    parsed = stix2.parse(made, allow_custom=False)
    kinds = {item["pattern"].split(":")[0].strip("[") for item in made["objects"][1:]}
    assert kinds == {"domain-name", "url", "email-addr", "file", "ipv4-addr", "ipv6-addr"}
    assert len(parsed.objects) == len(made["objects"])
    assert len({item["id"] for item in made["objects"]}) == len(made["objects"])


@settings(max_examples=40, deadline=None)
@given(path=ANY_TEXT, date=st.datetimes(min_value=datetime(1, 1, 3)))  # noqa: DTZ001
def test_any_address_and_any_date_give_valid_stix(path: str, date: datetime) -> None:
    links = (LinkRecord("", f"https://evil.example/{path}", "evil.example"),)
    made = bundle(record(links=links, date=date.isoformat()))
    stix2.parse(made, allow_custom=False)


def test_the_same_thing_has_the_same_identifier_in_another_export() -> None:
    def ids(made: dict) -> dict[str, str]:
        return {item.get("pattern", item["type"]): item["id"] for item in made["objects"]}

    alone, more = ids(bundle(record())), ids(bundle(record(), record(sha256="ef" * 32)))
    assert alone.items() <= more.items()
    assert bundle(record())["id"] != bundle(record(sha256="ef" * 32))["id"]


def test_times_come_from_the_messages() -> None:
    made = bundle(record(), record(date="2026-03-05T00:00:00+00:00"))
    domain = next(item for item in made["objects"] if "domain-name" in item.get("pattern", ""))
    assert domain["created"] == domain["valid_from"] == "2026-03-01T10:30:00.000Z"
    assert domain["modified"] == "2026-03-05T00:00:00.000Z"
    assert domain["confidence"] == 91


def test_a_cell_keeps_what_is_harmless() -> None:
    for text in ("Grüße, 你好", "a - b", "1 + 1", "می‌خواهم", "50 % off; buy now"):
        assert cells.cell(text) == text


def test_one_function_gives_the_report_of_one_message_or_of_several() -> None:
    assert "Report on one message" in exports.report([pair()], Options())
    assert "Report on messages" in exports.report(MANY, Options())
    assert "Report on messages" in exports.report([(row(None), None)], Options())


@pytest.mark.parametrize(
    ("probability", "written"),
    [(0.0, "< 1 %"), (0.004, "< 1 %"), (0.43, "43 %"), (0.994, "99 %"), (1.0, "> 99 %")],
)
def test_no_probability_is_written_as_certain(probability: float, written: str) -> None:
    assert labels.percent(probability) == written
