"""What is seen of HTML, what of it is hidden, and where its links stand."""

from __future__ import annotations

import pytest

from app.mail import reader
from app.mail.message import LinkKind, Message
from tests.mail.malformed import mail


def _read(html: str) -> Message:
    return reader.read(mail("Content-Type: text/html; charset=utf-8", html))


@pytest.mark.parametrize(
    "html",
    [
        "<font color=white>secret</font>",
        "<font color=fffff9>secret</font>",
        "<table><tr><td bgcolor='#000000'><font color=black>secret</font></table>",
        "<div hidden>secret</div>",
        "<p style='DISPLAY:none'>secret</p>",
        "<p style='font-size:1px'>secret</p>",
        "<p style='visibility:hidden'>secret</p>",
        "<div style='max-height:0'>secret</div>",
        "<div style='text-indent:-999px'>secret</div>",
        "<div style='margin-left:-600px'>secret</div>",
        "<div style='position:absolute;left:-9999px'>secret</div>",
        "<style>.k{display:none}</style><p class='K k'>secret</p>",
        "<p class=k>secret</p><style>.k{font-size:0}</style>",
    ],
)
def test_text_that_cannot_be_seen_is_kept_apart(html: str):
    message = _read(f"<p>seen</p>{html}<p>too</p>")
    assert message.text == "seen\ntoo"
    assert message.markup is not None
    assert message.markup.hidden == "secret"


def test_white_text_stays_hidden_where_formatting_is_renamed():
    # The parser numbers the renamed elements anew in every document.
    message = _read("<p>" + "<font color=#ffffff>secret</font> seen <b><i><u>" * 700)
    assert "secret" not in message.text
    assert message.text.startswith("seen seen seen")


def test_a_style_goes_before_other_attributes():
    assert _read("<font color=white style='color:black'>seen</font>").text == "seen"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("<table><tr><td>one</td><td>two</td></tr><tr><td>three</table>", "one two\nthree"),
        ("one<br>two", "one\ntwo"),
        ("<pre>one\n  two</pre>three", "one\ntwo\nthree"),
        ("<bdo dir=rtl>owt eno</bdo>", "one two"),
        ("<p>a<b>b</b> c </p>", "ab c"),
        ("<input placeholder=Name><input type=submit value=Send><input type=hidden value=x>",
         "Name Send"),
    ],
)  # fmt: skip
def test_text_is_laid_out_as_a_client_does(html: str, shown: str):
    assert _read(html).text == shown


def test_a_link_stands_where_its_text_is_seen():
    message = _read("<p>Please <a href='https://a.example/'><img src=x.png> log in </a> now")
    link = message.links[0]
    assert link.kind is LinkKind.ANCHOR
    assert link.image
    assert link.span is not None
    assert message.text[link.span.start : link.span.end] == link.text == "log in"


def test_what_a_document_says_about_itself_counts_wherever_it_stands():
    message = _read(
        "<body><p>hi<base href='https://a.example/d/'><title> The  title </title>"
        "<meta http-equiv=Refresh content='0;url=next'><a href=page>x</a>"
        "<script>location='https://b.example/q'</script>"
    )
    assert message.markup is not None
    assert message.markup.title == "The title"
    assert message.markup.scripts == 1
    found = {(link.kind, link.target) for link in message.links}
    assert (LinkKind.REFRESH, "https://a.example/d/next") in found
    assert (LinkKind.ANCHOR, "https://a.example/d/page") in found
    assert (LinkKind.SCRIPT, "https://b.example/q") in found


def test_a_colour_attribute_without_its_hash_hides_text_all_the_same():
    source = (
        b"Content-Type: text/html\n\n<p>Seen<font color=ffffff>white</font>"
        b"<table bgcolor=000000><tr><td><font color=000>black</font></td></tr></table></p>"
    )
    read = reader.read_message(source)
    assert read.text == "Seen"
    assert read.markup is not None
    assert read.markup.hidden == "white black"
