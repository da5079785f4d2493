"""What is taken out of visible text because nobody sees it."""

from __future__ import annotations

import re

import pytest

from app.mail.text import INVISIBLE, clean_lines

INVISIBLE_CHARACTERS = re.findall(f"[{INVISIBLE}]", "".join(map(chr, range(0x11_0000))))


@pytest.mark.parametrize("length", [1, 1_000])
def test_each_invisible_character_is_taken_out_of_short_and_long_texts(length: int) -> None:
    beside = "word " * length
    kept = [c for c in INVISIBLE_CHARACTERS if c in clean_lines(f"{beside}in{c}side")]
    assert not kept
