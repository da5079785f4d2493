"""The sample messages are what `docs/samples.md` says, and the mail room reads each of them."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from app.mail.message import LinkKind, Message
from app.mail.reader import read_message, read_pasted
from app.triage.sources import items, read

SAMPLES = Path(__file__).parent.parent / "docs" / "samples"
MAIL = sorted(SAMPLES.glob("*.eml"))
WHOLE = [path for path in MAIL if not path.name.startswith("broken")]


def named(name: str) -> Message:
    return read_message((SAMPLES / name).read_bytes(), name=name)


def shingles(text: str) -> set[str]:
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i : i + 4]) for i in range(len(words) - 3)}


def test_the_readme_lists_every_sample_and_nothing_else() -> None:
    listed = re.findall(
        r"^\| `([^`]+)`", SAMPLES.with_suffix(".md").read_text("utf-8"), re.MULTILINE
    )
    there = [path.name for path in SAMPLES.iterdir()]
    assert sorted(listed) == sorted(there)
    assert len(MAIL) >= 16


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.stem)
def test_a_whole_sample_is_read_completely(path: Path) -> None:
    message = read_message(path.read_bytes(), name=path.name)
    assert message.complete
    assert message.subject
    assert len(message.sender) == 1
    assert message.sender[0].domain
    assert message.date is not None
    assert len(message.text.split()) > 20


def test_the_broken_sample_is_not_complete_but_its_text_is_shown() -> None:
    message = named("broken-truncated.eml")
    assert not message.complete
    assert message.defects
    assert "allotment society" in message.text


def test_the_link_in_the_qr_code_is_found() -> None:
    codes = [link for link in named("phishing-qr-code-mfa.eml").links if link.kind is LinkKind.QR]
    assert [link.host for link in codes] == ["tarn-engineering.m365-renewal.example"]


def test_the_look_alike_link_is_seen_beside_its_text() -> None:
    message = named("phishing-account-limited-lookalike.eml")
    assert any(
        "paypal.com" in link.text and link.domain == "paypa1-resolution.example"
        for link in message.links
    )


def test_words_that_the_reader_does_not_see_stay_out_of_the_text() -> None:
    message = named("phishing-account-limited-lookalike.eml")
    assert "violin" not in message.text
    assert message.markup is not None
    assert "violin" in message.markup.hidden


def test_the_mailbox_holds_three_messages() -> None:
    found = list(items([SAMPLES / "three-messages.mbox"]))
    assert [item.problem for item in found] == [None, None, None]
    subjects = [read_message(read(item.locator)).subject for item in found]
    assert subjects == [
        "Re: 万年筆のペン先について",
        "[stations] humidity stuck at 100 after frost",
        "Your wallet will be restricted on 15 November",
    ]


def test_pasted_text_has_no_headers_to_look_at() -> None:
    text = (SAMPLES / "pasted-family-emergency-pt.txt").read_text("utf-8")
    message = read_pasted(text)
    assert message.subject is None
    assert message.sender == ()
    assert "boleto" in message.text


def test_no_two_samples_are_near_duplicates() -> None:
    seen = {path.name: shingles(named(path.name).text) for path in MAIL}
    for (first, one), (second, other) in combinations(seen.items(), 2):
        assert len(one & other) <= 0.1 * min(len(one), len(other)), (first, second)


@pytest.mark.parametrize(
    "path",
    [path for path in MAIL if path.name.startswith(("phishing", "advance", "call-back"))],
    ids=lambda path: path.stem,
)
def test_attackers_use_names_that_nobody_can_register(path: Path) -> None:
    sender = named(path.name).sender[0]
    assert sender.domain.endswith((".example", ".test", ".invalid"))
