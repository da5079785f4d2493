"""What is marked on the screen is what the evidence speaks of, whatever was added in between."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.gui import composed
from app.gui.composed import Kind, compose, compose_headers
from app.mail.message import Form, Header, Link, LinkKind, Message, Removed, Span


def message(text, links=(), removed=()):
    return Message("0" * 64, len(text), Form.BODY, text=text, links=links, removed=removed)


def link(start, end, target="https://true.example/path", text="shown"):
    return Link(
        LinkKind.ANCHOR, text, target, target, "https", "true.example", "true.example",
        span=Span(start, end),
    )  # fmt: skip


def test_a_link_has_its_true_target_beside_it():
    shown = compose(message("Go to bank.example now", (link(6, 18),)))
    assert shown.text == "Go to bank.example \u2066[→ https://true.example/path]\u2069 now"
    assert [run.kind for run in shown.runs] == [Kind.TEXT, Kind.LINK, Kind.TARGET, Kind.TEXT]


def test_a_link_that_says_where_it_leads_is_not_repeated():
    address = "https://true.example/path"
    shown = compose(message(address, (link(0, len(address), address, address),)))
    assert shown.text == address


def test_characters_taken_out_are_shown_where_they_stood():
    removed = (Removed(3, "\u200b"), Removed(3, "\u200b"), Removed(6, "\u202e"))
    assert compose(message("paypal", removed=removed)).text == "pay⟨2 × zero-width space⟩pal⟨RLO⟩"


def test_padding_of_hundreds_of_invisible_characters_is_one_token():
    removed = tuple(Removed(5 + n, "\u200c") for n in range(300))
    shown = compose(message("Hello" + " " * 300 + "world", removed=removed))
    assert sum(run.kind is Kind.TOKEN for run in shown.runs) == 1


def test_a_very_long_text_is_cut_and_says_how_much():
    shown = compose(message("word " * 100_000))
    assert shown.length == composed.TEXT_LIMIT
    assert shown.cut == 500_000 - composed.TEXT_LIMIT


def test_a_line_without_end_is_broken():
    shown = compose(message("x" * 10_000))
    assert max(map(len, shown.text.split("\n"))) <= composed.LINE_LIMIT


def test_headers_stay_on_their_lines():
    header = Header("Subject", "two\u202e lines\r\n and\nmore", "")
    runs, places = compose_headers((header, header))
    text = "".join(run.text for run in runs)
    assert text.count("\n") == 2
    assert text[slice(*places[1])] == "Subject: two⟨RLO⟩ lines and more"


hostile_text = st.text(alphabet=st.sampled_from("ab \n\u200b\u202e\x07é漢\U0001f600"), max_size=120)


@given(hostile_text, st.data())
def test_every_range_of_the_message_is_found_on_the_screen(text, data):
    size = len(text)
    offsets = st.integers(0, size)
    spans = data.draw(st.lists(st.tuples(offsets, offsets), max_size=5))
    links = tuple(link(*sorted(span)) for span in spans)
    removed = tuple(
        Removed(at, "\u200b") for at in sorted(data.draw(st.lists(offsets, max_size=5)))
    )
    start, end = sorted(data.draw(st.tuples(offsets, offsets)))
    shown = compose(replace(message(text), links=links, removed=removed))
    found = "".join(shown.text[a:b] for a, b in shown.ranges(start, end))
    seen = "ab \né漢\U0001f600"
    wanted = "".join(character for character in text[start:end] if character in seen)
    assert "".join(character for character in found if character in seen) == wanted
