"""What users do with the installed window, end to end, on a screen."""

import csv
import io
import json
from pathlib import Path

import pytest

from app.model.assessment import Verdict
from app.triage.exports import FORMATS
from app.triage.store import Filter, Job, JobState, Order, Row, Store
from tests.frozen.screen import Program, Screen, until

SAMPLES = Path(__file__).resolve().parents[2] / "docs" / "samples"
THREE = SAMPLES / "three-messages.mbox"
PHISHING = SAMPLES / "phishing-account-limited-lookalike.eml"

LONG = 1_600
"""Messages that take the program seconds, so that it can be killed in their midst."""
ENDLESS = 8_000
"""Messages that no machine has finished by the time that a key is pressed."""

LETTER = """\
From: Anna <anna@letter.example>
To: Bert <bert@letter.example>
Subject: Lunch on {number}
Date: Tue, 10 Mar 2026 10:00:00 +0000

Shall we meet at noon, at the {place} number {number}? Anna
"""
PLACES = ("harbour", "library", "station")


def jobs(program: Program, *, single: bool = False) -> list[Job]:
    """Return what the history holds, as another process sees it."""
    if not program.history.exists():
        return []
    store = Store.open(program.history)
    try:
        return [job for job in store.jobs() if job.single == single]
    finally:
        store.close()


def rows(program: Program, job: Job) -> list[Row]:
    """Return the rows of a job in the order of its input."""
    store = Store.open(program.history)
    try:
        return store.rows(store.ids(Filter(job=job.id), Order()))
    finally:
        store.close()


def subjects(program: Program, job: Job) -> list[str]:
    return [row.subject for row in rows(program, job)]


def is_complete(program: Program) -> bool:
    return any(job.state is JobState.COMPLETE for job in jobs(program))


def mailbox(folder: Path, count: int) -> Path:
    """Write an mbox of ``count`` different messages."""
    letters = (LETTER.format(number=n, place=PLACES[n % len(PLACES)]) for n in range(count))
    path = folder / "reported.mbox"
    path.write_text(
        "".join(
            f"From anna@letter.example Tue Mar 10 10:00:00 2026\n{letter}\n" for letter in letters
        )
    )
    return path


def exported(program: Program, form: str) -> bytes:
    """Return the last job as the command for the terminal writes it."""
    target = program.home / f"job.{form}"
    done = program.run(
        "export", str(jobs(program)[0].id), "--format", form, "--output", str(target)
    )
    assert done.returncode == 0, done.stderr
    return target.read_bytes()


def test_a_message_named_on_the_command_line_is_shown_and_kept(program: Program, screen: Screen):
    program.start(PHISHING)
    program.wait_for("phishing-account-limited-lookalike")
    until(lambda: jobs(program, single=True), "the message in the history")
    screen.picture("one")
    program.close()
    (kept,) = jobs(program, single=True)
    assert kept.count == 1


def test_a_message_is_opened_with_the_file_dialog(program: Program, screen: Screen):
    program.start()
    program.press_until("ctrl+o", lambda: screen.window("Open messages"), "a file dialog")
    screen.picture("open")
    program.enter_path("Open messages", SAMPLES / "bank-alert-short.eml")
    program.wait_for("bank-alert-short")
    until(lambda: jobs(program, single=True), "the message in the history")
    program.close()


def test_a_copied_message_is_judged_after_ctrl_v(program: Program, screen: Screen):
    screen.copy((SAMPLES / "bank-alert-short.eml").read_text())
    program.start()
    program.press_until("ctrl+v", lambda: screen.window("Pasted message"), "the pasted message")
    until(lambda: jobs(program, single=True), "the message in the history")
    screen.picture("pasted")
    program.close()


def test_files_can_be_dropped_wherever_in_the_window(program: Program, screen: Screen):
    program.start()
    with screen.dropped([PHISHING], program.window, "dragged"):
        program.wait_for("phishing-account-limited-lookalike")
        until(lambda: jobs(program, single=True), "the message in the history")
    with screen.dropped([THREE, PHISHING], program.window, "dragged-over-message"):
        until(lambda: is_complete(program), "a finished job")
    program.wait_for("Dipnet")
    screen.picture("dropped")
    program.close()
    (job,) = jobs(program)
    assert job.paths == (str(THREE), str(PHISHING))
    assert job.count == 4


def test_a_mailbox_becomes_a_job_with_a_row_for_each_message(program: Program, screen: Screen):
    program.start(THREE)
    program.wait_for("three-messages")
    until(lambda: is_complete(program), "a finished job")
    screen.picture("batch")
    program.close()
    (job,) = jobs(program)
    said = program.run("scan", "--format", "jsonl", str(THREE))
    assert subjects(program, job) == [
        json.loads(line)["subject"] for line in said.stdout.splitlines()
    ]


def test_a_cancelled_job_says_that_it_is_partial(program: Program, screen: Screen, tmp_path: Path):
    program.start(mailbox(tmp_path, ENDLESS))
    program.wait_for("reported")
    until(lambda: jobs(program) and jobs(program)[0].count, "first results")
    program.press_until(
        "Escape", lambda: jobs(program)[0].state is JobState.PARTIAL, "the job is partial"
    )
    screen.picture("cancelled")
    program.close()
    (job,) = jobs(program)
    assert 0 < job.count < ENDLESS


def test_a_killed_window_offers_to_go_on_and_ends_as_if_undisturbed(
    program: Program, undisturbed: Program, screen: Screen, tmp_path: Path
):
    box = mailbox(tmp_path, LONG)
    program.start(box)
    until(lambda: jobs(program) and jobs(program)[0].count, "first results")
    program.kill()
    (job,) = jobs(program)
    before = subjects(program, job)
    assert 0 < len(before) < LONG
    assert job.state is JobState.INTERRUPTED
    program.start()
    program.press_until("ctrl+h", lambda: screen.window("History"), "the history")
    screen.picture("interrupted")
    program.press_until("alt+c", lambda: is_complete(program), "the job is finished")
    screen.picture("resumed")
    program.close()
    (job,) = jobs(program)
    assert subjects(program, job) == [f"Lunch on {number}" for number in range(LONG)]
    done = undisturbed.run("scan", "--keep", "--reasons", "doubtful", str(box))
    assert done.returncode == 0, done.stderr
    assert exported(program, "jsonl") == exported(undisturbed, "jsonl")


def export(program: Program, screen: Screen, target: Path, *form: str) -> None:
    """Export what is shown, in the form that these keys choose."""
    program.press_until("alt+x", lambda: screen.window("^Export$"), "a dialog")
    program.wait_for("^Export$")
    program.press("alt+f", *form, "Return")
    program.enter_path("Save the export", target)
    until(target.exists, "the exported file")
    screen.picture(f"exported-{target.suffix[1:]}")
    program.press_until("Escape", lambda: not screen.window("^Export$"), "the dialog closes")
    program.wait_for("Dipnet")


def test_words_find_messages_and_what_is_found_is_exported(
    program: Program, screen: Screen, tmp_path: Path
):
    program.start(mailbox(tmp_path, 30))
    program.wait_for("reported")
    until(lambda: is_complete(program), "a finished job")
    program.press("ctrl+f")
    program.write("harb")
    program.press("Return")
    screen.picture("found")
    records = tmp_path / "found.jsonl"
    export(program, screen, records, "Home", "Down", "Down")
    found = [json.loads(line)["subject"] for line in records.read_text().splitlines()]
    assert found == [f"Lunch on {number}" for number in range(0, 30, len(PLACES))]
    report = tmp_path / "found.pdf"
    export(program, screen, report, "End")
    assert report.read_bytes().startswith(b"%PDF-")
    assert report.stat().st_size > 10_000
    program.close()


def test_what_is_decided_marked_and_noted_with_keys_is_kept(program: Program, screen: Screen):
    program.start(THREE)
    program.wait_for("three-messages")
    until(lambda: is_complete(program), "a finished job")
    (job,) = jobs(program)

    def decided() -> list[Verdict | None]:
        return [row.decision for row in rows(program, job)]

    program.press_until("f", lambda: decided()[0] is Verdict.FRAUD, "the first is decided")
    program.press("j", "a", "j", "l", "m")
    judged = [Verdict.FRAUD, Verdict.ADVERTISING, Verdict.LEGITIMATE]
    until(lambda: decided() == judged, "all are decided")
    program.press("n")
    program.wait_for("^Note$")
    program.write("asked the bank")
    program.press("ctrl+Return")
    program.wait_until_gone("^Note$")
    program.wait_for("three-messages")
    program.press("k", "u")
    until(lambda: decided() == [judged[0], None, judged[2]], "one decision is taken back")
    screen.picture("decided")
    program.close()
    kept = rows(program, job)
    assert [row.marked for row in kept] == [False, False, True]
    assert [row.note for row in kept] == ["", "", "asked the bank"]


def test_every_form_of_export_is_in_the_program(program: Program):
    done = program.run("scan", "--keep", str(THREE), str(PHISHING))
    assert done.returncode == 1, done.stderr
    written = {form: exported(program, form) for form in FORMATS}
    assert len(list(csv.reader(io.StringIO(written["csv"].decode("utf-8-sig"))))) == 1 + 4
    assert len(written["jsonl"].splitlines()) == 4
    assert written["xlsx"].startswith(b"PK")
    assert json.loads(written["stix"])["type"] == "bundle"
    assert b"Content-Security-Policy" in written["html"]
    assert written["indicators"].count(b"\n") > 1


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_first_screen_explains_itself(program: Program, screen: Screen, appearance: str):
    settings = program.home / ".config" / "dipnet"
    settings.mkdir(parents=True)
    (settings / "settings.ini").write_text(f"[General]\nappearance={appearance}\n")
    program.start()
    screen.picture(f"start-{appearance}")
    program.close()
