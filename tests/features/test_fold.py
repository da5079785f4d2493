"""Letters are folded to what a reader takes them for, and lengths stay."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features import fold


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ÉLÈVE", "eleve"),
        ("Ｐａｙｐａｌ", "paypal"),
        ("𝐕𝐞𝐫𝐢𝐟𝐲", "verify"),
        ("ΆΘΗΝΑ", "αθηνα"),
        ("Йод", "йод"),
        ("e\u0301cole", "ecole"),
        ("pass\u00adword", "password"),
        ("pay\u200bpal", "paypal"),
        ("日本語", "日本語"),
        ("a.b-c", "a b c"),
        ("\ud800x", " x"),
    ],
)
def test_a_word_is_folded_as_it_is_read(written: str, read: str) -> None:
    assert fold.fold_text(written) == read


def test_cyrillic_letters_inside_a_latin_word_become_latin() -> None:
    assert fold.fold_text("P\u0430yP\u0430l account") == "paypal account"


def test_a_word_of_look_alikes_alone_becomes_latin_in_a_latin_text() -> None:
    hidden = "\u0440\u0430\u0443\u0440\u0430\u04cf"
    assert fold.fold_text(f"Please confirm your {hidden} account today").split()[3] == "paypal"


def test_russian_stays_russian() -> None:
    assert fold.fold_text("Сумма заказа: оплата картой Visa") == "сумма заказа  оплата картой visa"


@given(st.text(max_size=300))
def test_folding_keeps_lengths(text: str) -> None:
    points = fold.codes(text)
    folded, marks = fold.fold(points)
    assert len(folded) == len(points) == len(text)
    assert marks is None or len(marks) == len(text)


def test_every_folded_letter_is_its_own_plain_form() -> None:
    letters = "".join(chr(c) for c in range(0x20000) if not 0xD800 <= c < 0xE000)
    once = fold.fold(fold.codes(letters))[0]
    assert np.array_equal(fold.fold(once)[0], once)


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold.fold_text(text)
    assert fold.fold_text(once) == once


@given(st.text(alphabet=st.characters(min_codepoint=0xC0, max_codepoint=0x17F), max_size=30))
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert fold.fold_text(composed) == fold.fold_text(decomposed)


def test_capitals_are_counted_in_all_scripts_with_case() -> None:
    assert fold.capitals(fold.look_up(fold.codes("ABc ДЕж 12 日本")), [(0, 3), (0, 13)]) == [
        (2, 3),
        (4, 6),
    ]


def test_the_table_is_that_of_unicode_3_2_on_every_python() -> None:
    assert fold.UNICODE_VERSION == "3.2.0"


def test_scripts_without_spaces_are_told() -> None:
    points = fold.codes("aщ漢かไ한")
    np.testing.assert_array_equal(fold.unspaced(points), [False, False, True, True, True, False])


def test_lines_are_folded_as_each_alone() -> None:
    lines = ["PayPal", "pаypal аccount", "é\u0301x", "a\u00adb", "привет world", "приветworld", "",
             "\U0001f600 x", "ﬀ", "ab\u2028cd"]  # fmt: skip
    assert fold.fold_lines(lines) == [fold.fold_text(line) for line in lines]
