"""Nothing in a message can hide from the reader or reach out when copied."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.triage import visible


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("invoice\u202efdp.exe", "invoice⟨RLO⟩fdp.exe"),
        ("pay\u200bpal", "pay⟨zero-width space⟩pal"),
        ("bell\x07", "bell⟨U+0007⟩"),
        ("esc\x1b[31mred", "esc⟨U+001B⟩[31mred"),
        ("lone\ud800", "lone⟨U+D800⟩"),
        ("tag\U000e0041", "tag⟨U+E0041⟩"),
    ],
)
def test_a_character_without_a_shape_is_named(hidden, shown):
    assert visible.visible(hidden) == shown


@pytest.mark.parametrize("text", ["می‌خواهم", "👩‍💻", "שלום", "日本語", "grüße", "a\u00a0b"])
def test_ordinary_writing_of_any_script_stays_as_it_is(text):
    assert visible.visible(text) == text


@given(st.text())
def test_what_is_shown_never_turns_direction_or_controls_anything(text):
    shown = visible.visible(text)
    for character in shown:
        assert character in "\n\t\u200c\u200d" or unicodedata.category(character) not in {
            "Cc",
            "Cf",
            "Cs",
        }


@given(st.text(max_size=400), st.integers(10, 100))
def test_one_line_is_one_line_and_bounded(text, limit):
    line = visible.one_line(text, limit)
    assert len(line) <= limit
    assert "\n" not in line


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://login.bank.example/a.b?c=d", "hxxps://login[.]bank[.]example/a.b?c=d"),
        ("HTTP://Shop.example", "hxxp://Shop[.]example"),
        ("ftp://files.example/x", "fxp://files[.]example/x"),
        ("see www.bank.example now", "see www[.]bank[.]example now"),
        ("https://user@10.0.0.1:80/x", "hxxps://user@10[.]0[.]0[.]1:80/x"),
        ("nothing to see here. Really.", "nothing to see here. Really."),
    ],
)
def test_copied_addresses_lead_nowhere(address, safe):
    assert visible.defanged(address) == safe


@given(st.text(alphabet="htpsw:/.@?#ab \n", max_size=80))
def test_no_web_address_survives_copying(text):
    copied = visible.defanged(text).lower()
    assert "http://a" not in copied
    assert "https://a" not in copied
    assert "www.a" not in copied


def test_a_source_that_is_not_text_is_still_shown():
    assert visible.source_text(b"a\r\nb\x00\xff") == "a\nb⟨U+0000⟩\\xff"
