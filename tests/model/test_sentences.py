"""Every signal can be put into words, whichever way it speaks."""

import pytest

from app.features import signals
from app.model import sentences
from app.model.findings import AGAINST_FRAUD, FOR_FRAUD, MEASURES, OPEN


def test_every_signal_has_one_sentence_and_no_sentence_is_left_over() -> None:
    tables = [set(FOR_FRAUD), set(AGAINST_FRAUD), set(OPEN)]
    assert sum(map(len, tables)) == len(set.union(*tables))
    assert set.union(*tables) == set(signals.NAMES)
    assert set(signals.NAMES) >= MEASURES


@pytest.mark.parametrize("name", signals.NAMES)
def test_the_two_directions_of_a_signal_read_differently(name: str) -> None:
    speaks_for = sentences.of_signal(name, ["evidence"], for_fraud=True).text
    against = sentences.of_signal(name, ["evidence"], for_fraud=False).text
    assert speaks_for != against
    for text in (speaks_for, against):
        assert text[0].isupper()
        assert text.endswith(".")
        assert "“evidence”" in text
        assert "!" not in text


def test_evidence_is_quoted_once_and_only_a_few_pieces() -> None:
    text = sentences.of_signal(
        "says-urgency", ["Now", "now", "", "a", "b", "c"], for_fraud=True
    ).text
    assert text == "The text presses for time: “Now”, “a”, “b”."


def test_without_evidence_the_sentence_ends_where_it_would_follow() -> None:
    assert (
        sentences.of_signal("says-urgency", [], for_fraud=True).text == "The text presses for time."
    )


def test_a_finding_that_speaks_against_its_nature_says_so() -> None:
    assert "against fraud" in sentences.of_signal("says-urgency", [], for_fraud=False).text
    assert "imitates" in sentences.of_signal("brand-agrees", [], for_fraud=True).text


def test_what_speaks_by_its_company_alone_says_so() -> None:
    assert sentences.of_signal("link-path-length", ["bit.ly"], for_fraud=True).text == (
        "In a message like this one, the length of a link's address speaks for fraud: “bit.ly”."
    )
