"""The page on attacks says what the tests show."""

from __future__ import annotations

from tests.mail import attack_table


def test_the_page_is_in_step_with_the_tests():
    written = attack_table.PATH.read_text(encoding="utf-8")
    assert written == attack_table.page(attack_table.fuzz_sentence())


def test_the_page_has_the_figures_of_a_fuzz_run():
    assert "The last fuzz run" in attack_table.fuzz_sentence()
