"""Records become examples with the right class, and carry no mark of their collection."""

from __future__ import annotations

import base64
import json
import lzma
from pathlib import Path

import pytest

from app.mail.reader import read_message
from build import corpora, marks
from build.corpora import CorpusError, label_of


@pytest.mark.parametrize(
    ("record", "label"),
    [
        ({"label": "ham"}, "legitimate"),
        ({"label": "spam"}, "advertising"),
        ({"label": "phish"}, "fraud"),
        ({"label": "spam", "kind": "scam", "kind_confidence": 3}, "fraud"),
        ({"label": "spam", "kind": "phish", "kind_confidence": 2}, "fraud"),
        ({"label": "ham", "kind": "spam", "kind_confidence": 2}, "advertising"),
        ({"label": "spam", "kind": "phish", "kind_confidence": 1}, None),
        ({"label": "spam", "kind": "unsure", "kind_confidence": 3}, None),
        ({"label": "ham", "kind": "reset"}, "legitimate"),
        ({"label": "ham", "id": "list_mjpeg_users/d2f1219246bbc651"}, "fraud"),
        ({"label": "ham", "body": "An HTML attachment was scrubbed...\nURL: <http://a>\n"}, None),
        ({"label": "ham", "body": "Hi\nAn HTML attachment was scrubbed..."}, "legitimate"),
    ],
)
def test_the_class_is_what_somebody_read_and_else_the_collections_label(record, label):
    assert label_of(record) == label


def _write(folder: Path, source: str, **record: object) -> None:
    fixed = {"id": f"{source}/1", "label": "ham", "date": "2020-01-02", "split": "train"}
    line = json.dumps({**fixed, **record})
    with lzma.open(folder / f"{source}.jsonl.xz", "wt", encoding="utf-8") as file:
        file.write(line + "\n")


def _only(folder: Path, source: str) -> corpora.Example:
    (example,) = corpora.read(folder, source)
    return example


def test_a_raw_record_keeps_its_bytes(tmp_path):
    raw = "From: a@firm.example\r\nSubject: caf\xe9\r\n\r\nGr\xfc\xdfe\r\n"
    _write(tmp_path, "bounces", raw=raw)
    example = _only(tmp_path, "bounces")
    assert example.data == raw.encode("latin-1")
    assert example.known == "all"


def test_a_text_record_becomes_a_message_with_sender_and_subject(tmp_path):
    fields = {"from": "Zoë <zoe@firm.example>", "subject": "Grüße", "body": "Schöne Grüße"}
    _write(tmp_path, "list_r_pipermail", **fields)
    example = _only(tmp_path, "list_r_pipermail")
    message = read_message(example.data)
    assert example.known == "some"
    assert message.subject == "Grüße"
    assert (message.sender[0].name, message.sender[0].address) == ("Zoë", "zoe@firm.example")
    assert message.text == "Schöne Grüße"


def test_a_bare_name_stays_a_name(tmp_path):
    _write(tmp_path, "ham_fixtures", **{"from": "Banco Uno", "subject": "Aviso", "body": "Hola"})
    message = read_message(_only(tmp_path, "ham_fixtures").data)
    assert (message.sender[0].name, message.sender[0].address) == ("Banco Uno", "")


def test_a_body_alone_has_no_headers_to_speak_of(tmp_path):
    body = {"from": None, "subject": None, "body": "<p>Hi</p><p>there</p><br>", "html": True}
    _write(tmp_path, "ham_fixtures", **body)
    example = _only(tmp_path, "ham_fixtures")
    assert (example.known, example.name) == ("none", "body.html")
    assert read_message(example.data, name=example.name).markup is not None


def test_fixtures_of_one_repository_belong_together(tmp_path):
    _write(tmp_path, "ham_fixtures", raw="From: a@b.example\n\nx", repo="own/er@12ab:path/x.eml")
    assert _only(tmp_path, "ham_fixtures").repo == "own/er"


def test_a_missing_file_says_which(tmp_path):
    with pytest.raises(CorpusError, match="bounces"):
        list(corpora.read(tmp_path, "bounces"))


def test_a_broken_line_says_where(tmp_path):
    with lzma.open(tmp_path / "bounces.jsonl.xz", "wt") as file:
        file.write('{"id": 1}\n')
    with pytest.raises(CorpusError, match="line 1"):
        list(corpora.read(tmp_path, "bounces"))


LISTED = (
    b"Return-Path: <osst-users-bounces@lists.sourceforge.net>\r\n"
    b"Received: from x by mail.lfdr.de; Thu, 7 Jul 2022 15:47:28 +0200\r\n"
    b"Received: from home by relay.firm.example; Thu, 7 Jul 2022 15:40:28 +0200\r\n"
    b'From: "Wang via Osst-users" <osst-users@lists.sourceforge.net>\r\n'
    b"Reply-To: wang@firm.example\r\n"
    b"To: osst-users@lists.sourceforge.net\r\n"
    b"Subject: [Osst-users] Offer\r\n"
    b"List-Post: <mailto:osst-users@lists.sourceforge.net>\r\n"
    b"List-Id: <osst-users.lists.sourceforge.net>\r\n"
    b"\r\n"
    b"Dear osst-users@lists.sourceforge.net, buy.\r\n"
    b"_______________________________________________\r\n"
    b"Osst-users mailing list\r\nOsst-users@lists.sourceforge.net\r\n"
)


def test_the_way_through_a_list_is_undone():
    message = read_message(marks.mask_raw(LISTED, "junk_osst_users"))
    assert message.subject == "Offer"
    assert (message.sender[0].name, message.sender[0].address) == ("Wang", "wang@firm.example")
    assert message.header("List-Id") is None
    assert message.return_path is None
    assert [hop.by for hop in message.received] == ["relay.firm.example"]
    assert "mailing list" not in message.text


def test_no_mark_of_a_list_is_left():
    masked = marks.mask_raw(LISTED, "junk_osst_users").lower()
    for mark in (b"osst-users", b"sourceforge", b"lfdr"):
        assert mark not in masked


def test_marks_inside_base64_text_are_masked_too():
    text = base64.encodebytes(b"Confirm jose@monkey.org now, please do it today\n")
    head = b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    message = read_message(marks.mask_raw(head + text, "nazario_raw_2004_2005"))
    assert "monkey" not in message.text
    assert "today" in message.text


def test_base64_without_marks_stays_byte_for_byte():
    body = b"QUJD\r\nREVG\r\n"
    data = b"Content-Transfer-Encoding: base64\r\n\r\n" + body
    assert marks.mask_raw(data, "bounces").endswith(body)


def test_removed_senders_leave_no_field_behind():
    data = b"From:[removed]\r\nReply-To:[removed]\r\nSubject: Hello\r\n\r\nHi\r\n"
    message = read_message(marks.mask_raw(data, "glitchy_scam_2023_2025"))
    assert message.sender == ()
    assert message.reply_to == ()
    assert message.subject == "Hello"


def test_a_filters_tag_in_the_subject_is_taken_out():
    assert marks.mask_subject("[SPAM] Cheap pills", "csdmc2010") == "Cheap pills"
    assert marks.mask_subject("[R] Plot data", "list_r_pipermail") == "Plot data"
    assert marks.mask_subject("[Order 12] shipped", "ham_fixtures") == "[Order 12] shipped"


def test_written_messages_are_for_training_only():
    first = next(corpora.written())
    assert first.split == "train"
    assert first.source in corpora.WRITTEN
