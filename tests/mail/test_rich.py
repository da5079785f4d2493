"""The source of the formatted text is handed on, bounded, with what no reader sees told apart."""

from app.mail import limits
from app.mail.html import looked_through
from app.mail.reader import read_message

HTML = "<p>Dear <b>customer</b></p>"


def message(body: str, kind: str = "text/html") -> bytes:
    return f"From: a@b.example\nContent-Type: {kind}; charset=utf-8\n\n{body}".encode()


def test_the_html_that_was_shown_is_handed_on() -> None:
    assert read_message(message(HTML)).rich == HTML


def test_a_plain_message_has_none() -> None:
    assert read_message(message("Dear customer", "text/plain")).rich == ""


def test_every_html_part_that_a_reader_sees_is_in_it() -> None:
    two = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/html\n\n<p>first</p>\n--x\nContent-Type: text/html\n\n"
        b"<p>second</p>\n--x--\n"
    )
    rich = read_message(two).rich
    assert rich.index("<p>first</p>") < rich.index("<p>second</p>")


def test_it_is_bounded_and_the_message_complete_all_the_same() -> None:
    read = read_message(message("<p>" + "word " * 150_000 + "</p>"))
    assert len(read.rich) == limits.RICH_CHARACTERS


def test_it_is_no_part_of_what_makes_two_messages_equal() -> None:
    one = read_message(message(HTML))
    assert "customer" not in repr(one).replace(one.text, "")


def test_what_styles_hide_is_told_apart_from_what_is_seen() -> None:
    tree, page, unseen = looked_through(
        "<p>seen</p><div style='display:none'>gone</div><font color=white>pale</font>"
    )
    assert tree.body is not None
    hidden = {
        node.text(deep=True)
        for node in tree.body.traverse(include_text=True)
        if node.mem_id in unseen
    }
    assert hidden == {"gone", "pale"}
    assert page.hidden == ["gone", "pale"]
