"""Reasons are measured effects of evidence, for and against fraud, with places in the message."""

from pathlib import Path

import pytest

from app import features
from app.features import signals
from app.features.features import Features
from app.features.view import derive
from app.mail.message import Message
from app.mail.places import Where
from app.mail.reader import read_message
from app.model import release
from app.model.assessment import Explain, Reason
from app.model.explain import MOST_REASONS, WORDING
from app.model.scorer import Scorer
from app.model.session import Session
from tests.model import tiny

MAIL = b"""\
From: Bank <someone@gmail.com>
To: you@shop.example
Subject: please verify

Dear customer, verify your account now. Verify it before lunch.
See https://evil.example/login
"""


@pytest.fixture
def message() -> Message:
    return read_message(MAIL)


def reasons_of(scorer: Scorer, message: Message) -> tuple[Reason, ...]:
    return scorer.assess([message])[0].reasons


def test_the_effect_of_a_signal_is_the_probability_with_it_minus_without(
    folder: Path, message: Message
) -> None:
    pinned = tiny.release(folder, weights={"says-credential": 2.0})
    loaded = release.load(pinned)
    scorer = Scorer(loaded)
    (reason,) = [r for r in reasons_of(scorer, message) if r.signal == "says-credential"]

    found = features.extract(message)
    removed = found.signals.copy()
    index = signals.NAMES.index("says-credential")
    removed[index] = signals.NEUTRAL[index]
    without = Features(found.ids, found.val, removed, found.evidence)
    scores = Session(loaded.graph).scores([found, without])
    expected = scores[0].probabilities[0] - scores[1].probabilities[0]
    assert reason.effect == pytest.approx(expected, abs=1e-5)
    assert reason.effect > 0.1


def test_known_text_gives_the_same_probabilities_as_adding_it_up_again(
    folder: Path, message: Message
) -> None:
    loaded = release.load(tiny.release(folder, words={"verify": 6.0}))
    session = Session(loaded.graph)
    found = features.extract(message)
    (scores,) = session.scores([found])
    again = session.vary([(scores.products.sum(axis=0)[None], found.signals[None])])[0]
    assert again[0] == pytest.approx(scores.probabilities, abs=1e-6)


def test_words_for_and_against_fraud_are_told_apart_and_placed(
    scorer: Scorer, message: Message
) -> None:
    wording = [r for r in reasons_of(scorer, message) if r.signal == WORDING]
    speaks_for, against = sorted(wording, key=lambda r: -r.effect)
    assert speaks_for.effect > 0
    assert "“verify”" in speaks_for.text
    assert against.effect < 0
    assert "“lunch”" in against.text
    assert {
        message.text[place.start : place.end].lower()
        for place in speaks_for.places
        if place.where is Where.TEXT
    } == {"verify"}
    assert any(place.where is Where.SUBJECT for place in speaks_for.places)


def test_words_that_tell_a_reader_nothing_are_not_named(folder: Path) -> None:
    strong = dict.fromkeys(["of", "26", "been", "wahrend", "金"], 9.0)
    pinned = tiny.release(folder, words={**strong, "verify": 3.0})
    message = read_message("From: a@b.example\n\nBeen während of verify or 26 of 金\n".encode())
    (reason,) = [
        r for r in reasons_of(Scorer(release.load(pinned)), message) if r.signal == WORDING
    ]
    assert reason.text == "Some of the wording is more usual in fraud: “金”, “verify”."


def test_a_word_in_letters_that_look_like_others_is_named_once(folder: Path) -> None:
    pinned = tiny.release(folder, words={"verify": 3.0})
    message = read_message("From: a@b.example\n\nplease v\u0435rify or verify\n".encode())
    (reason,) = [
        r for r in reasons_of(Scorer(release.load(pinned)), message) if r.signal == WORDING
    ]
    assert reason.text == "Some of the wording is more usual in fraud: “v\u0435rify”."
    assert len(reason.places) == 2


def test_the_effect_of_words_is_that_of_a_message_without_them(folder: Path) -> None:
    pinned = tiny.release(folder, words={"verify": 6.0})
    scorer = Scorer(release.load(pinned))
    message = read_message(MAIL)
    (reason,) = [r for r in reasons_of(scorer, message) if r.signal == WORDING]
    nothing_left = 1 / 3  # no other word or signal has a weight in this model
    fraud = scorer.assess([message])[0].probabilities.fraud
    assert reason.effect == pytest.approx(fraud - nothing_left, abs=1e-4)


def test_strongest_reasons_come_first_and_are_few(scorer: Scorer, message: Message) -> None:
    found = reasons_of(scorer, message)
    strengths = [abs(reason.effect) for reason in found]
    assert strengths == sorted(strengths, reverse=True)
    assert 2 <= len(found) <= MOST_REASONS
    assert any(reason.signal == "sender-free-mail" for reason in found)


def test_every_reason_is_a_sentence_with_its_evidence(scorer: Scorer, message: Message) -> None:
    for reason in reasons_of(scorer, message):
        assert reason.text[0].isupper()
        assert reason.text.endswith(".")
    credential = [r for r in reasons_of(scorer, message) if r.signal == "says-credential"]
    assert "verify your account" in credential[0].text


def test_evidence_without_weight_is_no_reason(folder: Path, message: Message) -> None:
    scorer = Scorer(release.load(tiny.release(folder)))
    assert reasons_of(scorer, message) == ()


def test_reasons_can_be_left_out(scorer: Scorer, message: Message) -> None:
    (assessment,) = scorer.assess([message], explain=Explain.NONE)
    assert assessment.reasons == ()
    assert assessment.probabilities == scorer.assess([message])[0].probabilities


def test_a_message_without_words_has_reasons_by_its_signals(scorer: Scorer) -> None:
    message = read_message(b"From: <x@gmail.com>\nSubject: \n\nhttps://evil.example/a\n")
    view = derive(message)
    assert len(features.of_view(view).ids) == 0
    assert [reason.signal for reason in reasons_of(scorer, message)] == ["sender-free-mail"]


def test_a_measure_without_evidence_is_no_reason(folder: Path) -> None:
    scorer = Scorer(release.load(tiny.release(folder, weights={"capitals": 9.0})))
    plain = read_message(b"From: <a@b.example>\n\nPlease come to the meeting on Thursday at ten.\n")
    shouted = read_message(
        b"From: <a@b.example>\n\nPLEASE COME TO THE MEETING ON THURSDAY AT TEN\n"
    )
    assert "capitals" not in {reason.signal for reason in reasons_of(scorer, plain)}
    assert "capitals" in {reason.signal for reason in reasons_of(scorer, shouted)}
