"""A message's HTML is shown as it looks, and nothing of it acts."""

import time
from xml.sax.saxutils import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from app.gui import looks, rich
from app.gui.rich_page import NOTHING, TEXT_LIMIT
from app.mail.reader import read_message


def prepared(source):
    head = "From: a@shop.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    return rich.prepare(read_message((head + source).encode(), name="m.eml"))


def text_of(html):
    body = LexborHTMLParser(html).body
    return " ".join((body.text() if body else "").split())


def test_a_message_without_html_has_no_formatted_view():
    assert rich.prepare(read_message(b"From: a@b.example\n\nplain text")) == NOTHING


def test_words_weights_headings_and_tables_are_kept():
    shown = prepared(
        "<h1>Order</h1><p>Thank <b>you</b></p>"
        "<table><tr><td>Book</td><td>12</td></tr><tr><td>Pen</td><td>3</td></tr></table>"
    ).html
    assert "<h1>Order</h1>" in shown
    assert "<b>you</b>" in shown
    assert shown.count("<td>") == 4


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src='https://t.example/p.png'>",
        "<img src='cid:logo'>",
        "<div style='background:url(https://t.example/p.png)'>x</div>",
        "<table background='https://t.example/p.png'><tr><td>x</table>",
        "<link rel=stylesheet href='https://t.example/a.css'>",
        "<style>@import url(https://t.example/a.css)</style>",
        "<iframe src='https://t.example/'></iframe>",
        "<object data='https://t.example/'></object><embed src='https://t.example/'>",
        "<svg><image href='https://t.example/p.png'/><script>1</script></svg>",
        "<video src='https://t.example/' poster='https://t.example/p.png'></video>",
        "<form action='https://t.example/'><input name=x formaction='https://t.example/'></form>",
        "<p onclick='location=1' onload=x>x</p>",
        "<a href='javascript:alert(1)'>x</a><a href='file:///etc/passwd'>y</a>",
        "<meta http-equiv=refresh content='0;url=https://t.example/'>",
        "<base href='https://t.example/'><a href='x'>y</a>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<p style='background-image:\\75rl(https://t.example/a)'>x</p>",
        "<img/src='https://t.example/a'/onerror=alert(1)//",
    ],
)
def test_nothing_that_loads_runs_or_leads_outside_is_left(hostile):
    shown = prepared(f"<p>before</p>{hostile}<p>after</p>")
    for html in (shown.html, shown.with_hidden):
        tree = LexborHTMLParser(html)
        for node in tree.css("*"):
            assert node.tag in {"html", "head", "body"} | rich._ALLOWED
            for name, value in node.attributes.items():
                assert name in {"href", "style"}
                if name == "href":
                    assert value.startswith("#")
                    assert value[1:].isdecimal()
                else:
                    assert "url" not in value
                    assert {one.split(":")[0] for one in value.split(";") if one} <= set(
                        looks.PROPERTIES
                    )
        assert "t.example/" not in html


@given(
    st.text(
        alphabet=st.sampled_from("<>/=\"' abdiptrmgshrefcl:;#&!-\n\u202e\u200b漢"), max_size=300
    )
)
@settings(max_examples=200, deadline=None)
def test_any_source_gives_only_what_is_allowed(source):
    for html in (prepared(source).html, prepared(f"<p>{source}</p>").with_hidden):
        for node in LexborHTMLParser(html).css("*"):
            assert node.tag in {"html", "head", "body"} | rich._ALLOWED
            assert set(node.attributes) <= {"href", "style"}


def test_a_link_keeps_its_true_target_defanged_and_out_of_the_document():
    shown = prepared("<p><a href='https://evil.example/a?b=1'>log in</a></p>")
    assert shown.targets == ("hxxps://evil[.]example/a?b=1",)
    assert '<a href="#0">log in</a>' in shown.html
    assert "evil" not in shown.html


def test_a_link_whose_words_name_another_site_has_its_target_beside_it():
    shown = prepared("<a href='https://evil.example/a'>https://www.bank.example/login</a>")
    assert "[→ hxxps://evil[.]example/a]" in text_of(shown.html)
    honest = prepared("<a href='https://www.bank.example/x'>www.bank.example</a>")
    assert "→" not in honest.html


@pytest.mark.parametrize(
    "hidden",
    [
        "<p style='display:none'>secret words</p>",
        "<p style='font-size:0'>secret words</p>",
        "<font color=white>secret words</font>",
        "<p hidden>secret words</p>",
        "<style>.x{display:none}</style><p class=x>secret words</p>",
    ],
)
def test_hidden_text_is_left_out_and_struck_out_when_asked_for(hidden):
    shown = prepared(f"<p>Dear customer</p>{hidden}")
    assert "secret" not in shown.html
    assert "secret words" in shown.with_hidden
    assert "line-through" in shown.with_hidden
    assert "Dear customer" in shown.with_hidden


def test_a_message_that_hides_nothing_offers_nothing_hidden():
    assert prepared("<p>Dear customer</p>").with_hidden == ""


def test_pictures_and_fields_become_words():
    shown = prepared(
        "<img src=a alt='Our logo' width=200><img src=b width=1 height=1>"
        "<form><input type=password><input placeholder='Card number'><button>Go on</button></form>"
    )
    said = text_of(shown.html)
    assert "[picture: Our logo]" in said
    assert shown.pictures == 1
    assert "[field for a password]" in said
    assert "[Card number]" in said
    assert "[Go on]" in said


def test_what_only_a_picture_would_say_is_escaped():
    shown = prepared('<img src=a alt="&lt;img src=x onerror=1&gt;" width=90>')
    assert "<img" not in shown.html
    assert "<img src=x onerror=1>" in unescape(shown.html)


def test_letters_that_cannot_be_read_on_their_ground_get_another_colour():
    shown = prepared("<table background=p.png><tr><td><font color='#fefefe'>Sale</font></table>")
    assert "#fefefe" not in shown.html
    button = prepared("<a href='https://x.example' style='background:#063;color:#fff'>Go</a>")
    assert "background-color:#006633" in button.html.replace(" ", "")
    assert "color:#ffffff" in button.html.replace(" ", "")


def test_no_letter_is_larger_than_a_headline():
    shown = prepared("<p style='font-size:9000px'>big</p><p style='font-size:16px'>plain</p>")
    assert "font-size:x-large" in shown.html
    assert "9000" not in shown.html


def test_direction_marks_do_not_reach_the_view():
    assert "\u202e" not in prepared("<p>invoice\u202efdp.exe</p>").html


HOSTILE = {
    "nested elements": "<div>" * 9_000 + "x",
    "nested tables": "<table><tr><td>a<td>b<td>" * 3_000 + "x",
    "cells": "<table>" + ("<tr>" + "<td>c" * 100) * 1_000,
    "one row": "<table><tr>" + "<td>c" * 20_000,
    "lists in lists": "<ul><li>x" * 5_000,
    "one word": "a" * 400_000,
    "line breaks": "<br>" * 20_000,
    "formatting": "<b><i><u><font color=red>" * 4_000 + "x",
    "links": "<a href=https://e.example/1>https://g.example</a> " * 9_000,
    "accents": ("a" + "\u0301" * 40) * 9_000,
    "quotations": "<blockquote>" * 9_000 + "x",
    "pictures": "<img src=x alt='many words for one picture'>" * 9_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_made_to_freeze_the_window_is_shown_in_part(qtbot, name):
    """Measured at 100 ms for the worst on two busy cores; without the bounds these take minutes."""
    from app.gui.safe_text import SafeText

    started = time.process_time()
    shown = prepared(HOSTILE[name])
    assert time.process_time() - started < 3
    view = SafeText("Formatted")
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    started = time.process_time()
    view.show_rich(shown.html)
    view.grab()
    assert time.process_time() - started < 1.0
    assert view.document().asked == []
    assert len(view.toPlainText()) < 4 * TEXT_LIMIT
