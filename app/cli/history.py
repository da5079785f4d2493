"""``dipnet history``, ``export`` and ``forget``: what was judged and kept before."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.cli import output
from app.cli.complaint import complain
from app.model.assessment import Verdict
from app.triage.exports import Options
from app.triage.records import printable_path
from app.triage.store import Filter, JobState, Order, Store
from app.triage.visible import one_line

if TYPE_CHECKING:
    from app.mail.message import Message
    from app.triage.exports import Format
    from app.triage.store import Job, Row

_STATES = {
    JobState.RUNNING: "At work",
    JobState.PAUSED: "Paused",
    JobState.PARTIAL: "Stopped",
    JobState.INTERRUPTED: "Interrupted",
    JobState.COMPLETE: "Complete",
}
_SINGLE = "Messages looked at one by one"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a job is written, and how.

    Attributes:
        job: Its number.
        verdicts: Only messages with these; None for all, and for indicators those of fraud.
        defanged: Whether addresses are written so that nothing opens them.
        redacted: Whether a report leaves out who received the messages.
    """

    job: int
    verdicts: frozenset[Verdict] | None
    defanged: bool
    redacted: bool


def print_history(form: str | None) -> None:
    """Write the list of jobs to standard output.

    Args:
        form: "table", "jsonl", or None for what suits the place they go to.

    Raises:
        StoreFailed: The history cannot be read.
        OutputFailed: The list cannot be written.
    """
    with closing(_opened()) as store, output.opened(None) as stream:
        jobs = store.jobs()
        if form == "table" or (form is None and stream.isatty()):
            _write_table(jobs, stream)
        else:
            for job in jobs:
                stream.write(json.dumps(_fields(job)) + "\n")


def export(wanted: Wanted, form: Format, target: Path) -> None:
    """Write the results of a job to a file.

    Raises:
        StoreFailed: The history cannot be read, or there is no such job.
        OutputFailed: The file cannot be written.
    """
    with closing(_opened()) as store:
        store.job(wanted.job)

        def read(row: Row) -> Message | None:
            return _message(store, row)

        options = Options(
            defanged=wanted.defanged,
            redacted=wanted.redacted,
            verdicts=wanted.verdicts or frozenset({Verdict.FRAUD}),
            read=read,
        )
        chosen = None if wanted.verdicts is None else frozenset[Verdict | None](wanted.verdicts)
        ids = store.ids(Filter(job=wanted.job, verdicts=chosen), Order())
        with output.opened(target) as stream:
            form.write(stream.buffer, store.records(ids), options)


def forget(*, asked: bool) -> bool:
    """Delete the history; return whether that was done.

    Args:
        asked: Whether the user has said already that it is meant.

    Raises:
        StoreFailed: It is in use, or cannot be deleted.
    """
    if not asked and not _agreed():
        complain("nothing was deleted.")
        return False
    with closing(_opened()) as store:
        store.erase()
    return True


def _opened() -> Store:
    store = Store.open()
    if store.notice:
        complain(store.notice)
    return store


def _agreed() -> bool:
    """Ask; where nobody can be asked, nobody has agreed."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    sys.stderr.write("Delete every result, note and decision that was kept? Type yes: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() == "yes"


def _message(store: Store, row: Row) -> Message | None:
    """Read the message of a row again; None if it is no longer there as it was."""
    from app.mail.reader import read_message
    from app.triage import sources

    try:
        data = sources.read(row.locator)
    except sources.SourceError:
        return None
    message = read_message(data, name=row.locator.member or Path(row.locator.path).name)
    record = store.record(row.id)
    return message if record is not None and record.sha256 == message.sha256 else None


def _fields(job: Job) -> dict[str, object]:
    return {
        "id": job.id,
        "name": job.name,
        "paths": [printable_path(path) for path in job.paths],
        "state": str(job.state),
        "started": job.started.isoformat(timespec="milliseconds"),
        "updated": job.updated.isoformat(timespec="milliseconds"),
        "count": job.count,
        "counts": {str(verdict or "problem"): count for verdict, count in job.counts.items()},
        "model": job.model,
        "single": job.single,
    }


def _write_table(jobs: list[Job], stream: TextIO) -> None:
    if not jobs:
        stream.write("The history is empty. dipnet scan --keep fills it.\n")
        return
    stream.write(f"{'Job':>5}  {'Begun':16}  {'State':11}  {'Messages':>8}  {'Fraud':>6}  Files\n")
    for job in jobs:
        begun = f"{job.started.astimezone():%Y-%m-%d %H:%M}"
        fraud = job.counts.get(Verdict.FRAUD, 0)
        name = one_line(_SINGLE if job.single else job.name, 300)
        state = _STATES[job.state]
        stream.write(f"{job.id:5}  {begun:16}  {state:11}  {job.count:8}  {fraud:6}  {name}\n")
