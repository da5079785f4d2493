"""What holds for any input at all."""

from __future__ import annotations

import email
import itertools
import string

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.mail import (
    charsets,
    domains,
    headers,
    links,
    reader,
    redirects,
    reported,
    text,
    transfer,
    urls,
)
from app.mail.cfb import CfbError, Compound
from app.mail.defects import Defects
from app.mail.message import Form
from tests.mail import files, invariants, seeds
from tests.mail.malformed import CASES

_SEEDS = list(seeds.all_seeds())
_PIECES = st.one_of(
    st.sampled_from([w.encode() for w in seeds.WORDS]),
    st.sampled_from(
        [
            b"\n",
            b"\r",
            b"\r\n",
            b"\n\n",
            b" ",
            b"\t",
            b"\0",
            b":",
            b";",
            b'"',
            b"(",
            b"=",
            b"<",
            b">",
        ]
    ),
    st.binary(max_size=12),
    st.text(max_size=8).map(lambda t: t.encode("utf-8", "surrogatepass")),
)
_TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from(string.ascii_letters + " \n\t.,:/"),
        st.sampled_from("\u200b\u00ad\u202e\u202c\u2060\ufeff\u00a0\u3000\u2028\x0c\x1f"),
        st.characters(),
    ),
    max_size=80,
)


def check(data: bytes, name: str = "") -> None:
    invariants.check(reported.judged(reader.read(data, name=name)))


@given(st.binary(max_size=2_000), st.sampled_from(["", "a.html", "a.txt", "a.emlx", "a.msg"]))
def test_any_bytes_are_read(data: bytes, name: str):
    check(data, name)


@given(st.lists(_PIECES, max_size=60).map(b"".join))
def test_pieces_of_mail_in_any_order_are_read(data: bytes):
    check(b"From: a@b.example\n" + data)


@settings(max_examples=300)
@given(st.sampled_from(_SEEDS), st.data())
def test_damaged_messages_are_read(seed: bytes, data: st.DataObject):
    position = data.draw(st.integers(0, len(seed)))
    length = data.draw(st.integers(0, 40))
    insert = data.draw(_PIECES)
    check(seed[:position] + insert + seed[position + length :])


@given(st.sampled_from(_SEEDS), st.floats(0, 1))
def test_cut_messages_are_read(seed: bytes, share: float):
    check(seed[: int(len(seed) * share)])


@given(st.lists(st.tuples(_TEXTS, st.booleans()), max_size=8))
def test_spans_of_links_point_at_their_text(parts: list[tuple[str, bool]]):
    body = "".join(
        f"<a href='http://x.example/{n}'>{_escaped(t)}</a>" if linked else f"<p>{_escaped(t)}</p>"
        for n, (t, linked) in enumerate(parts)
    )
    source = f"Subject: x\nContent-Type: text/html; charset=utf-8\n\n{body}"
    message = reader.read(source.encode("utf-8", "surrogatepass"))
    invariants.check(message)
    wanted = sum(1 for t, linked in parts if linked)
    found = [x for x in message.links if x.target.startswith("http://x.example/")]
    assert len(found) >= wanted


def _escaped(content: str) -> str:
    return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\0", "")


@given(_TEXTS)
def test_cleaning_twice_changes_nothing(content: str):
    once = text.clean_lines(content)
    assert text.clean_lines(once) == once
    assert text.clean(text.clean(content)) == text.clean(content)


@given(_TEXTS)
def test_nothing_visible_is_lost(content: str):
    visible = [c for c in content if c.isalnum() and text.clean(c) != ""]
    kept = text.clean_lines(content)
    if "\u202e" not in content:
        assert [c for c in kept if c.isalnum()] == visible


@given(st.text(max_size=200))
@example("http://[::1]:x@[/")
@example("http://0x/")
def test_any_address_is_taken_apart(target: str):
    first, last, via = redirects.unwrap(target)
    assert len(via) <= 5
    for url in (first, last):
        assert url.host == url.host.lower()
        assert urls.parse(url.text).host == url.host


@given(st.integers(0, 2**32 - 1), st.sampled_from(["{}", "0x{:x}", "0{:o}"]))
def test_every_notation_of_an_address_is_the_same_address(number: int, form: str):
    dotted = ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))
    assert urls.numeric(form.format(number))[0] == dotted
    parts = ".".join(form.format(number >> shift & 255) for shift in (24, 16, 8, 0))
    assert urls.numeric(parts)[0] == dotted


@given(st.text(max_size=100))
def test_any_host_has_a_domain_or_none(host: str):
    found = domains.registrable(host)
    assert found == "" or host.strip(".").lower().endswith(found)


@given(st.text(max_size=300))
def test_addresses_written_out_do_not_overlap(body: str):
    found = links.written(body)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))
    assert all(0 <= start < end <= len(body) for start, end in found)


@given(st.binary(max_size=300), st.sampled_from(["base64", "quoted-printable", "x-uuencode", "x"]))
def test_any_encoding_is_decoded(data: bytes, encoding: str):
    transfer.decode(data, encoding, Defects())


@given(st.binary(max_size=200))
def test_what_was_encoded_is_decoded(data: bytes):
    message = email.message.EmailMessage()
    message.set_content(data, maintype="application", subtype="octet-stream", cte="base64")
    found = reader.read(b"Subject: x\n" + message.as_bytes()).attachments
    assert [a.size for a in found] == [len(data)]


@given(st.binary(max_size=200), st.text(max_size=20))
def test_any_charset_gives_text(data: bytes, charset: str):
    charsets.decode(data, charset, Defects()).encode("utf-8", "surrogatepass")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_encoded_subjects_come_back(subject: str):
    encoded = email.header.Header(subject, "utf-8").encode().replace("\n", "")
    shown = headers.value(encoded, Defects())
    assert shown == subject.strip() or not subject.isprintable() or "=?" in subject


@given(st.binary(max_size=600))
def test_any_compound_file_is_refused_or_read(data: bytes):
    try:
        file = Compound(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data)
    except CfbError:
        return
    for number in file.children().values():
        file.stream(number)


def test_reading_is_the_same_twice():
    for case in CASES:
        assert reader.read_message(case.data) == reader.read_message(case.data)


def test_pasted_text_with_and_without_headers():
    assert reader.read_pasted("Subject: Hi\nFrom: a@b.example\n\nhello").subject == "Hi"
    assert reader.read_pasted("hello\n\nSubject: Hi").form is Form.BODY
    assert reader.read_pasted("Note: call me\n\nbye").form is Form.BODY
    assert reader.read_pasted("<p>hello <b>you</b></p>").text == "hello you"
    assert reader.read_pasted("\ud800").form is Form.BODY


def test_files_by_their_name():
    page = b"just <3 words"
    assert reader.read_message(page, name="a.html").shown == "html"
    assert reader.read_message(page, name="a.txt").shown == "plain"
    source = b"Subject: Hi\n\nhello"
    assert (
        reader.read_message(b"%d\n" % len(source) + source + b"<plist>", name="1.emlx").text
        == "hello"
    )


def test_nothing_at_all_is_not_complete():
    for data in (b"", b"\n \n", b"\0\0\0"):
        message = reader.read_message(data)
        assert not message.complete
        assert [d.code for d in message.defects][-1] == "empty"


def test_a_binary_file_is_not_a_message():
    message = reader.read_message(files.code("x") + bytes(range(256)))
    assert "not-a-message" in {d.code for d in message.defects}
    assert not message.complete
