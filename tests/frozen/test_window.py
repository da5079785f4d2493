"""What users do with the installed window, end to end, on a screen."""

import json
from pathlib import Path

import pytest

from app.triage.store import Filter, Job, JobState, Order, Store
from tests.frozen.screen import Program, Screen, until

SAMPLES = Path(__file__).resolve().parents[2] / "docs" / "samples"
MANY = 400

LETTER = """\
From: Anna <anna@letter.example>
To: Bert <bert@letter.example>
Subject: Lunch on {number}
Date: Tue, 10 Mar 2026 10:00:00 +0000

Shall we meet at noon, at the place number {number}? Anna
"""


def jobs(program: Program, *, single: bool = False) -> list[Job]:
    """Return what the history holds, as another process sees it."""
    if not program.history.exists():
        return []
    store = Store.open(program.history)
    try:
        return [job for job in store.jobs() if job.single == single]
    finally:
        store.close()


def subjects(program: Program, job: Job) -> list[str]:
    store = Store.open(program.history)
    try:
        return [row.subject for row in store.rows(store.ids(Filter(job=job.id), Order()))]
    finally:
        store.close()


def mailbox(folder: Path, count: int) -> Path:
    """Write an mbox of ``count`` different messages."""
    path = folder / "reported.mbox"
    path.write_text(
        "".join(
            f"From anna@letter.example Tue Mar 10 10:00:00 2026\n{LETTER.format(number=n)}\n"
            for n in range(count)
        )
    )
    return path


def test_a_message_named_on_the_command_line_is_shown_and_kept(program: Program, screen: Screen):
    program.start(SAMPLES / "phishing-account-limited-lookalike.eml")
    program.wait_for("phishing-account-limited-lookalike")
    until(lambda: jobs(program, single=True), "the message in the history")
    screen.picture("one")
    program.close()
    (kept,) = jobs(program, single=True)
    assert kept.count == 1


def test_a_copied_message_is_judged_after_ctrl_v(program: Program, screen: Screen):
    screen.copy((SAMPLES / "bank-alert-short.eml").read_text())
    program.start()
    program.press("ctrl+v")
    program.wait_for("Pasted message")
    until(lambda: jobs(program, single=True), "the message in the history")
    screen.picture("pasted")
    program.close()


def test_a_mailbox_becomes_a_job_with_a_row_for_each_message(program: Program, screen: Screen):
    program.start(SAMPLES / "three-messages.mbox")
    program.wait_for("three-messages")
    until(lambda: [j for j in jobs(program) if j.state is JobState.COMPLETE], "a finished job")
    screen.picture("batch")
    program.close()
    (job,) = jobs(program)
    assert job.count == 3
    said = program.run("scan", "--format", "jsonl", str(SAMPLES / "three-messages.mbox"))
    assert subjects(program, job) == [
        json.loads(line)["subject"] for line in said.stdout.splitlines()
    ]


def test_a_cancelled_job_says_that_it_is_partial(program: Program, screen: Screen, tmp_path: Path):
    program.start(mailbox(tmp_path, 20 * MANY))
    program.wait_for("reported")
    until(lambda: jobs(program) and jobs(program)[0].count, "first results")
    program.press("Escape")
    until(lambda: jobs(program)[0].state is JobState.PARTIAL, "the job is partial")
    screen.picture("cancelled")
    program.close()
    (job,) = jobs(program)
    assert 0 < job.count < 20 * MANY


def test_a_killed_window_loses_nothing_it_has_finished_and_the_job_can_be_resumed(
    program: Program, screen: Screen, tmp_path: Path
):
    box = mailbox(tmp_path, 4 * MANY)
    program.start(box)
    until(lambda: jobs(program) and jobs(program)[0].count, "first results")
    program.kill()
    (job,) = jobs(program)
    before = subjects(program, job)
    assert 0 < len(before) < 4 * MANY
    done = program.run("scan", "--keep", "--format", "jsonl", str(box))
    assert done.returncode == 0, done.stderr
    (job,) = jobs(program)
    assert job.state is JobState.COMPLETE
    assert subjects(program, job) == [f"Lunch on {number}" for number in range(4 * MANY)]


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_first_screen_explains_itself(program: Program, screen: Screen, appearance: str):
    settings = program.home / ".config" / "dipnet"
    settings.mkdir(parents=True)
    (settings / "settings.ini").write_text(f"[General]\nappearance={appearance}\n")
    program.start()
    screen.picture(f"start-{appearance}")
    program.close()
