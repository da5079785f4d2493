"""From probabilities to the verdict that a reader is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.assessment import Probabilities, Verdict
from app.model.policy import Policy, conclude

POLICY = Policy(fraud=0.8, doubt=0.6, advertising=0.5)
SHARES = st.tuples(*[st.floats(0, 1)] * 3).filter(lambda s: sum(s) > 0)


def shares(fraud: float, advertising: float) -> Probabilities:
    return Probabilities(fraud, advertising, 1 - fraud - advertising)


@pytest.mark.parametrize(
    ("fraud", "advertising", "verdict"),
    [
        (0.8, 0.1, Verdict.FRAUD),
        (0.7999, 0.1, Verdict.CANNOT_TELL),
        (0.6, 0.3, Verdict.CANNOT_TELL),
        (0.5999, 0.3, Verdict.LEGITIMATE),
        (0.1, 0.5, Verdict.ADVERTISING),
        (0.1, 0.4999, Verdict.LEGITIMATE),
    ],
)
def test_each_threshold_belongs_to_the_verdict_above_it(
    fraud: float, advertising: float, verdict: Verdict
) -> None:
    assert POLICY.decide(shares(fraud, advertising)) is verdict


def test_what_is_likelier_legitimate_is_no_advertising() -> None:
    bold = Policy(fraud=0.8, doubt=0.6, advertising=0.3)
    assert bold.decide(Probabilities(0.1, 0.44, 0.46)) is Verdict.LEGITIMATE
    assert bold.decide(Probabilities(0.1, 0.46, 0.44)) is Verdict.ADVERTISING


def test_fraud_stays_fraud_when_part_of_the_message_could_not_be_read() -> None:
    conclusion = conclude(POLICY, shares(0.9, 0.05), complete=False)
    assert conclusion.verdict is Verdict.FRAUD
    assert "could not be read" in conclusion.note


@pytest.mark.parametrize("fraud", [0.0, 0.3, 0.7])
def test_anything_else_is_unreadable_when_part_could_not_be_read(fraud: float) -> None:
    conclusion = conclude(POLICY, shares(fraud, 0.1), complete=False)
    assert conclusion.verdict is Verdict.UNREADABLE
    assert conclusion.model_verdict is POLICY.decide(shares(fraud, 0.1))
    assert conclusion.note


@given(SHARES)
def test_a_message_not_read_completely_is_never_called_harmless(
    drawn: tuple[float, float, float],
) -> None:
    found = Probabilities(*(share / sum(drawn) for share in drawn))
    assert conclude(POLICY, found, complete=False).verdict in {Verdict.FRAUD, Verdict.UNREADABLE}


@pytest.mark.parametrize("complete", [True, False])
def test_without_anything_to_score_there_is_a_note_and_no_verdict_of_the_model(
    complete: bool,
) -> None:
    conclusion = conclude(POLICY, None, complete=complete)
    assert conclusion.verdict is (Verdict.CANNOT_TELL if complete else Verdict.UNREADABLE)
    assert conclusion.model_verdict is None
    assert conclusion.note


def test_a_plain_verdict_needs_no_note_and_doubt_has_one() -> None:
    assert conclude(POLICY, shares(0.9, 0.05), complete=True).note == ""
    assert conclude(POLICY, shares(0.1, 0.1), complete=True).note == ""
    assert conclude(POLICY, shares(0.7, 0.1), complete=True).note
