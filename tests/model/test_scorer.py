"""The scorer: messages in, one assessment each out, whatever they hold."""

import math
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.mail.reader import read_message, read_pasted
from app.model import release
from app.model.assessment import Verdict
from app.model.policy import HARMLESS
from app.model.scorer import Scorer
from tests.model import tiny

FRAUD = b"From: <a@gmail.com>\n\nPlease verify, verify, verify your account.\n"
LUNCH = b"From: <b@shop.example>\n\nLunch on Thursday?\n"


def test_results_are_in_the_order_of_the_messages(scorer: Scorer) -> None:
    messages = [read_message(data) for data in (FRAUD, LUNCH) * 50]
    found = [assessment.probabilities.fraud for assessment in scorer.assess(messages)]
    assert all(one > other for one, other in zip(found[::2], found[1::2], strict=True))
    alone = scorer.assess(messages[:1])[0].probabilities.fraud
    assert found[0] == pytest.approx(alone, abs=1e-5)


def test_no_messages_give_no_results(scorer: Scorer) -> None:
    assert scorer.assess([]) == []


def test_a_message_that_holds_nothing_is_not_scored_among_others_that_are(scorer: Scorer) -> None:
    first, empty, last = scorer.assess(
        [read_message(FRAUD), read_message(b"From: <a@b.example>\n\n\n"), read_message(LUNCH)]
    )
    assert empty.probabilities is None
    assert empty.model_verdict is None
    assert empty.verdict in {Verdict.CANNOT_TELL, Verdict.UNREADABLE}
    assert empty.note
    assert first.probabilities.fraud > last.probabilities.fraud


def test_pasted_text_without_headers_is_judged(scorer: Scorer) -> None:
    (assessment,) = scorer.assess([read_pasted("Please verify your account.")])
    assert assessment.probabilities is not None
    assert assessment.model == "tiny-1"


def test_two_models_live_side_by_side(folder: Path, tmp_path: Path, scorer: Scorer) -> None:
    other_folder = tmp_path / "other"
    other_folder.mkdir()
    other = Scorer(release.load(tiny.release(other_folder, words={"lunch": 6.0})))
    message = read_message(LUNCH)
    before = scorer.assess([message])
    assert other.assess([message])[0].probabilities.fraud > before[0].probabilities.fraud
    assert scorer.assess([message]) == before


def carried(note: str) -> bytes:
    """Return a harmless message attached to ``note``."""
    return (
        b"From: <a@gmail.com>\nSubject: hello\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n'
        + note.encode()
        + b"\n--b\nContent-Type: message/rfc822\n\n"
        + LUNCH
        + b"\n--b--\n"
    )


def test_a_deceiving_note_does_not_hide_behind_the_harmless_message_it_carries(
    scorer: Scorer,
) -> None:
    harmless, deceiving = scorer.assess(
        [
            read_message(carried("Is this for us?")),
            read_message(carried("Please verify, verify, verify your account.")),
        ]
    )
    assert harmless.verdict in HARMLESS
    assert deceiving.verdict is Verdict.CANNOT_TELL
    assert deceiving.model_verdict in HARMLESS
    assert "carries" in deceiving.note


def attached(name: str, content: str, kind: str = "text/html") -> bytes:
    return (
        "From: <a@b.example>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nLunch on Thursday?\n--b\n'
        f'Content-Type: {kind}\nContent-Disposition: attachment; filename="{name}"\n\n'
        f"{content}\n--b--\n"
    ).encode()


@pytest.mark.parametrize(
    ("code", "source"),
    [
        (
            "attachment-password",
            attached("play.htm", '<form action="https://x.test/"><input type="password"></form>'),
        ),
        ("attachment-program", attached("photos.js", "WScript.Echo(1)", "text/plain")),
        ("attachment-disguised", attached("invoice.pdf.exe", "MZ", "application/pdf")),
    ],
)
def test_a_dangerous_attachment_is_never_called_harmless(
    scorer: Scorer, code: str, source: bytes
) -> None:
    harmless, doubted = scorer.assess(
        [read_message(attached("notes.txt", "Soup", "text/plain")), read_message(source)]
    )
    assert harmless.verdict in HARMLESS
    assert doubted.verdict is Verdict.CANNOT_TELL
    assert doubted.model_verdict in HARMLESS
    assert code in {reason.signal for reason in doubted.reasons}
    assert "Do not open it" in doubted.note


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.binary(max_size=600) | st.text(max_size=300).map(lambda t: t.encode("utf-8", "replace")))
def test_any_bytes_get_an_assessment_whose_probabilities_add_up(
    scorer: Scorer, data: bytes
) -> None:
    message = read_message(data)
    (assessment,) = scorer.assess([message])
    found = assessment.probabilities
    if found is not None:
        assert math.isclose(found.fraud + found.advertising + found.legitimate, 1, abs_tol=1e-5)
    if not message.complete:
        assert assessment.verdict in {Verdict.FRAUD, Verdict.UNREADABLE}
    assert all(math.isfinite(reason.effect) for reason in assessment.reasons)
