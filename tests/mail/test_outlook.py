"""Outlook .msg files, whole and damaged."""

from __future__ import annotations

import oxmsg
import pytest

from app.mail import cfb, outlook, reader, rtf
from app.mail.budget import Budget
from app.mail.cfb import Compound
from app.mail.defects import Defects
from app.mail.message import Form
from tests.mail import files
from tests.mail.malformed import HTML, LURE, TRAP, attachment, mixed


def test_the_files_of_the_tests_are_read_by_another_reader_too():
    message = oxmsg.Message.load(files.outlook(html=HTML, attachments={"a.pdf": b"%PDF" * 3_000}))
    assert message.html_body == HTML
    assert message.subject == "Notice"
    assert message.attachments[0].file_name == "a.pdf"
    assert message.attachments[0].size == 12_000


def test_a_whole_message():
    data = files.outlook(html=HTML, plain=LURE, attachments={"a.html": HTML.encode()})
    message = reader.read_message(data, name="a.msg")
    assert message.form is Form.OUTLOOK
    assert message.subject == "Notice"
    assert message.sender[0].address == "help@shop.example"
    assert message.to[0].address == "anna@home.example"
    assert message.date is not None
    assert (message.date.year, message.date.month) == (2024, 1)
    assert message.text.startswith(LURE)
    assert message.shown == "html"
    assert [x.final for x in message.links] == [TRAP, TRAP]
    assert message.attachments[0].name == "a.html"
    assert message.complete


def test_transport_headers_are_used_where_they_are():
    headers = "Received: from a.example by b.example\r\nFrom: Real <x@trap.example>\r\nSubject: =?utf-8?Q?=C3=9C?=\r\n"
    message = reader.read_message(files.outlook(plain="hi", headers=headers))
    assert message.subject == "Ü"
    assert message.sender[0].address == "x@trap.example"
    assert message.received[0].by == "b.example"


def test_a_message_with_rtf_alone():
    source = (
        b"{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Confirm your "
        b'p\\\'61ssword \\u8364? {\\*\\htmltag84 <a href="http://trap.example/login">}now{\\*\\htmltag92 </a>}'
        b"\\htmlrtf \\par}\\htmlrtf0}"
    )
    message = reader.read_message(files.outlook(rtf=files.compressed_rtf(source)))
    assert message.text == "Confirm your password € now"
    assert message.links[0].final == TRAP


def test_a_message_with_plain_rtf():
    source = b"{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Hello\\par world\\'e9}"
    message = reader.read_message(files.outlook(rtf=files.compressed_rtf(source)))
    assert message.text == "Hello\nworldé"


def test_the_example_of_the_specification_is_unpacked():
    # MS-OXRTFCP section 4.1.1
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3"
        "2068656c090020627705b06c647d0a800fa0"
    )
    assert rtf.decompress(packed, Budget()) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_a_message_inside():
    inner = files.outlook_tree(subject="Inner", html=HTML, embedded=True)
    message = reader.read(files.outlook(plain="See below", inside=inner))
    assert message.nested[0].subject == "Inner"
    assert message.nested[0].text.startswith(LURE)


def test_an_outlook_file_attached_to_a_mail():
    data = files.outlook(html=HTML)
    message = reader.read(
        mixed("Content-Type: text/plain\n\nfyi", attachment("filename=a.msg", data))
    )
    assert message.nested[0].text.startswith(LURE)


def test_an_office_document_is_no_message():
    message = reader.read_message(files.compound({"WordDocument": b"x" * 5_000}))
    assert {d.code for d in message.defects} == {"not-a-message"}
    assert not message.complete


@pytest.mark.parametrize("cut", [8, 100, 511, 512, 600, 1_024, 2_000, 4_000])
def test_cut_files_never_raise(cut: int):
    message = reader.read(files.outlook(html=HTML)[:cut])
    assert message.form is Form.OUTLOOK


@pytest.mark.parametrize("offset", [30, 44, 48, 56, 60, 68, 76])
@pytest.mark.parametrize("value", [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\1\0\0\0"])
def test_false_numbers_in_the_header_never_raise(offset: int, value: bytes):
    data = files.outlook(html=HTML)
    reader.read(data[:offset] + value + data[offset + 4 :])


def test_chains_that_loop_end():
    data = bytearray(files.outlook(html="<p>hello</p>" * 2_000))
    for at in range(len(data) - 512, len(data), 4):
        data[at : at + 4] = b"\0\0\0\0"
    file = Compound(bytes(data))
    assert outlook.read(file, 0, Budget(), Defects()).fields is not None


def test_what_is_no_compound_file_is_refused():
    with pytest.raises(cfb.CfbError):
        Compound(b"PK" * 600)
