"""The written frauds: many, varied, always the same, and read as their reader would see them."""

from __future__ import annotations

import email
import re
from collections import Counter
from functools import cache

import pytest

from app.mail.domains import registrable
from app.mail.message import LinkKind, Message
from app.mail.reader import read_message
from build.written.fraud import hosts, links, messages, senders, texts
from build.written.message import WrittenMessage

RESERVED = (".example", ".test", ".invalid")


@cache
def written() -> tuple[WrittenMessage, ...]:
    return tuple(messages())


@cache
def read() -> tuple[tuple[WrittenMessage, Message], ...]:
    return tuple((message, read_message(message.raw)) for message in written())


@cache
def organisations() -> frozenset[str]:
    return frozenset(registrable(domain) for text in texts.load() for _, domain in text.brands)


def shared() -> frozenset[str]:
    """Return the real domains under which anybody may have an address or a page."""
    words = hosts.words()
    names = {host for group in words["free_mail"].values() for host in group}
    names |= set(words["shorteners"]) | set(words["free_hosts"])
    names |= {
        "googleapis.com", "storage.googleapis.com", "amazonaws.com", "windows.net", "ipfs.io", "google.com", "jotform.com",
        "office.com", "dropbox.com", "1drv.ms", "we.tl", "bing.com", "facebook.com",
        "doubleclick.net", "sendgrid.net", "list-manage.com", "sendibt2.com",
        "awstrack.me", "mjt.lu", "imgur.com", "ibb.co", "wikimedia.org",
    }  # fmt: skip
    return frozenset(names)


def test_there_are_enough_of_them_from_enough_bodies() -> None:
    assert len(written()) >= 350
    assert len({message.template for message in written()}) >= 200
    assert max(Counter(message.template for message in written()).values()) <= 5


def test_they_are_the_same_every_time() -> None:
    assert tuple(messages()) == written()


def test_identifiers_and_sources_are_unique() -> None:
    assert len({message.id for message in written()}) == len(written())
    assert len({message.raw for message in written()}) == len(written())


def test_about_half_are_english_and_many_languages_are_there() -> None:
    languages = Counter(message.language.partition("-")[0] for message in written())
    assert 0.4 <= languages["en"] / len(written()) <= 0.55
    assert len(languages) >= 20
    for language in ("de", "fr", "es", "pt", "it", "nl", "pl", "ja"):
        assert languages[language] >= 20


def test_every_kind_of_fraud_is_there() -> None:
    assert {
        "qr", "callback", "parcel", "mfa", "voicemail", "document", "payroll", "crypto", "family",
        "ceo", "invoice", "tax", "job", "rental", "romance", "inheritance", "lottery", "loan",
        "extortion", "hosting", "mailbox", "bank", "streaming", "toll", "energy", "pension",
        "charity", "visa", "marketplace", "influencer", "techsupport", "refund", "chain",
    } <= {message.genre for message in written()}  # fmt: skip


def test_no_gap_and_no_markup_is_left() -> None:
    for message, seen in read():
        shown = f"{seen.subject} {seen.text} {seen.plain}"
        assert not re.search(r"[{}]|\]\(|\[\[|\(@", shown), message.id


def test_each_is_read_completely_and_shows_words_or_a_picture() -> None:
    for message, seen in read():
        assert seen.complete, message.id
        pictures = seen.markup is not None and seen.markup.images
        assert seen.text.strip() or pictures, message.id


def test_qr_codes_can_be_read_and_lead_to_the_fraud() -> None:
    quishing = [(message, seen) for message, seen in read() if message.genre == "qr"]
    assert len(quishing) >= 20
    for message, seen in quishing:
        assert [link for link in seen.links if link.kind is LinkKind.QR], message.id


def test_call_back_frauds_have_a_number_and_nothing_to_click() -> None:
    for message, seen in read():
        if message.genre == "callback":
            # A logo may lead to the organisation that is named, or to where its picture is kept.
            known = {"", *organisations(), *shared()}
            assert {link.domain for link in seen.links} <= known, message.id
            parts = email.message_from_bytes(message.raw).walk()
            carried = b" ".join(part.get_payload(decode=True) or b"" for part in parts)
            assert re.search(r"\d[\d ()-]{6,}\d", seen.text + carried.decode("latin-1")), message.id


def test_attackers_have_no_domain_that_could_be_somebodys() -> None:
    allowed = organisations() | shared()
    for message, seen in read():
        for address in (*seen.sender, *seen.reply_to):
            known = address.domain in allowed
            assert known or address.domain.endswith(RESERVED), (message.id, address.address)


def test_links_lead_to_reserved_names_documentation_addresses_or_shared_hosts() -> None:
    allowed = organisations() | shared()
    documentation = re.compile(r"(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+")
    for message, seen in read():
        for link in seen.links:
            if link.scheme not in {"http", "https"}:
                continue
            ends = link.host.endswith((*RESERVED, *allowed))
            assert ends or documentation.fullmatch(link.host), (message.id, link.target)


def test_the_craft_varies() -> None:
    sources = [seen for _, seen in read()]
    found = [link for seen in sources for link in seen.links]
    assert {seen.shown for seen in sources} >= {"html", "plain"}
    assert sum(bool(seen.removed) for seen in sources) >= 15
    assert sum(seen.markup is not None and bool(seen.markup.hidden) for seen in sources) >= 25
    assert sum(any("html" in a.flags for a in seen.attachments) for seen in sources) >= 5
    assert sum(bool(seen.reply_to) for seen in sources) >= 25
    assert {"ip-decimal", "ip-hex", "userinfo", "punycode"} <= {
        code for link in found for code in link.odd
    }
    assert "data" in {link.scheme for link in found}
    assert not all(seen.sender for seen in sources)


def test_every_named_kind_of_sender_and_link_is_used() -> None:
    known = list(texts.load())
    assert {kind for text in known for kind in text.senders} == senders.KINDS.keys()
    assert {kind for text in known for kind in text.links} == links.KINDS.keys()


def test_bodies_are_not_near_duplicates_of_each_other() -> None:
    seen: dict[str, set[str]] = {}
    for text in texts.load():
        tokens = re.findall(r"\w+", text.body.lower())
        grams = {" ".join(tokens[i : i + 5]) for i in range(len(tokens) - 4)}
        for name, other in seen.items():
            common = len(grams & other)
            assert common <= 0.35 * max(1, min(len(grams), len(other))), (text.template, name)
        if len(grams) >= 5:
            seen[text.template] = grams


def test_templates_are_named_once() -> None:
    names = [text.template for text in texts.load()]
    assert len(names) == len(set(names))


def test_a_record_with_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        texts.parse(
            "x\ngenre: bank\nlang: en\nfrom: free\nlink: none\nsubject: s\ncolour: red\n\nhi"
        )


def test_a_record_that_lacks_a_field_is_refused() -> None:
    with pytest.raises(ValueError, match="genre"):
        texts.parse("x\nlang: en\nfrom: free\nlink: none\nsubject: s\n\nhi")
