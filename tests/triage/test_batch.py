"""Many messages through real worker processes: order, bounds, cancelling, and hostile ones."""

from __future__ import annotations

import errno
import multiprocessing
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from app.mail.reader import read_message
from app.model import release
from app.model.assessment import Verdict
from app.model.release import ModelRefused, Pinned
from app.model.scorer import Scorer
from app.triage.engine import MAX_CHUNK_MESSAGES, Batch, Outcome, judge
from app.triage.sources import Item
from app.triage.workers import Limits, WorkersFailed
from tests.triage.conftest import mail
from tests.triage.hostile import end, fail, fill_memory, hang, hostile, item


def subjects(outcomes: list[Outcome]) -> list[str | None]:
    return [outcome.record.subject if outcome.record else None for outcome in outcomes]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_files(folder: Path, pinned: Pinned, jobs: int) -> None:
    outcomes = list(Batch([folder], jobs=jobs, pinned=pinned))
    assert subjects(outcomes) == [f"number {n}" for n in range(70)]
    verdicts = [outcome.record.verdict for outcome in outcomes if outcome.record]
    assert [v is Verdict.FRAUD for v in verdicts] == [n % 10 == 0 for n in range(70)]


def test_a_batch_gives_what_judging_one_by_one_gives(folder: Path, pinned: Pinned) -> None:
    scorer = Scorer(release.load(pinned))
    for outcome in Batch([folder], jobs=2, pinned=pinned):
        assert outcome.record is not None
        data = Path(outcome.locator.path).read_bytes()
        judged = judge(data, scorer, name=Path(outcome.locator.path).name)
        assert judged.message == read_message(data, name=Path(outcome.locator.path).name)
        assert outcome.record.verdict is judged.assessment.verdict
        assert outcome.record.probabilities is not None
        assert judged.assessment.probabilities is not None
        assert outcome.record.probabilities.fraud == pytest.approx(
            judged.assessment.probabilities.fraud, abs=1e-5
        )


def test_a_result_does_not_depend_on_what_is_judged_with_it() -> None:
    """A job that was interrupted is cut into other chunks; its results must be the same digits."""
    words = "verify account invoice lunch password parcel meeting bank offer prize".split()
    messages = []
    for number in range(120):
        chosen = random.Random(number).choices(words, k=20 + number)
        messages.append(
            read_message(mail(f"number {number}", f"{' '.join(chosen)} https://x{number}.example/"))
        )
    scorer = Scorer.load()
    together = scorer.assess(messages)
    assert together == [scorer.assess([message])[0] for message in messages]


def test_what_is_no_message_stands_in_its_place_among_the_results(
    tmp_path: Path, pinned: Pinned
) -> None:
    good = tmp_path / "good.eml"
    good.write_bytes(mail("good"))
    missing = tmp_path / "missing.eml"
    first, second, third = Batch([good, missing, good], pinned=pinned)
    assert first.record is not None
    assert first.problem is None
    assert second.record is None
    assert second.problem is not None
    assert "missing.eml" in second.problem.text
    assert third.record is not None


def test_problems_alone_need_no_worker(tmp_path: Path, pinned: Pinned) -> None:
    (outcome,) = Batch([tmp_path], pinned=pinned)
    assert outcome.problem is not None


def test_nothing_gives_nothing(pinned: Pinned) -> None:
    assert list(Batch([], pinned=pinned)) == []


@pytest.mark.parametrize(
    ("deed", "code"), [(hang, "time-limit"), (end, "reader-ended"), (fail, "reader-failed")]
)
def test_a_message_that_stops_its_reader_is_unreadable_and_the_others_are_judged(
    pinned: Pinned, deed: object, code: str
) -> None:
    items = [item(n, mail(f"number {n}")) for n in range(12)]
    items[5] = item(5, hostile(deed))
    outcomes = list(Batch(items, jobs=2, pinned=pinned, limits=Limits(seconds=1.0)))
    records = [outcome.record for outcome in outcomes]
    assert [record.index for record in records if record] == list(range(12))
    broken = records.pop(5)
    assert broken is not None
    assert broken.verdict is Verdict.UNREADABLE
    assert [defect.code for defect in broken.defects] == [code]
    assert not broken.complete
    assert len(broken.sha256) == 64
    assert {record.verdict for record in records if record} == {Verdict.LEGITIMATE}


@pytest.mark.skipif(os.name != "posix", reason="memory is bounded on Linux only")
def test_a_message_that_takes_too_much_memory_is_unreadable(pinned: Pinned) -> None:
    items = [item(0, mail("first")), item(1, hostile(fill_memory)), item(2, mail("last"))]
    outcomes = list(Batch(items, jobs=1, pinned=pinned, limits=Limits(memory=400 << 20)))
    codes = [[d.code for d in outcome.record.defects] for outcome in outcomes if outcome.record]
    assert codes == [[], ["memory-limit"], []]


def test_every_message_of_a_hostile_batch_has_a_record(pinned: Pinned) -> None:
    items = [item(n, hostile(end) if n % 2 else mail(f"number {n}")) for n in range(8)]
    outcomes = list(Batch(items, jobs=2, pinned=pinned))
    verdicts = [outcome.record.verdict for outcome in outcomes if outcome.record]
    assert verdicts == [Verdict.LEGITIMATE, Verdict.UNREADABLE] * 4


def test_cancelling_ends_the_iteration_within_a_quarter_of_a_second(pinned: Pinned) -> None:
    def endless() -> Iterator[Item]:
        number = 0
        while True:
            yield item(number, mail(f"number {number}"))
            number += 1

    batch = Batch(endless(), jobs=2, pinned=pinned)
    seen = 0
    for outcome in batch:
        assert outcome.record is not None
        seen += 1
        if seen == 50:
            cancelled = time.monotonic()
            threading.Thread(target=batch.cancel).start()
    # The aim is 0.25 s; a busy machine may need longer, waiting for the workers would take more.
    assert time.monotonic() - cancelled < 2.0
    assert batch.cancelled
    assert seen >= 50


def iterated(batch: Batch) -> threading.Event:
    """Iterate in a thread; return what is set when that has ended."""
    ended = threading.Event()

    def iterate() -> None:
        list(batch)
        ended.set()

    threading.Thread(target=iterate).start()
    return ended


def test_cancelling_does_not_wait_for_a_message_that_hangs(pinned: Pinned) -> None:
    running = threading.Event()

    def items() -> Iterator[Item]:
        yield item(0, mail("first"))
        yield item(1, hostile(hang))
        running.set()

    batch = Batch(items(), jobs=1, pinned=pinned)
    ended = iterated(batch)
    assert running.wait(10)
    batch.cancel()
    assert ended.wait(0.25)


def test_a_source_that_blocks_does_not_keep_a_batch_from_being_cancelled(pinned: Pinned) -> None:
    blocked, release_it = threading.Event(), threading.Event()

    def items() -> Iterator[Item]:
        blocked.set()
        release_it.wait(30)
        yield from ()

    batch = Batch(items(), pinned=pinned)
    ended = iterated(batch)
    assert blocked.wait(10)
    batch.cancel()
    assert ended.wait(0.25)
    release_it.set()


def test_leaving_the_iteration_early_ends_the_workers(folder: Path, pinned: Pinned) -> None:
    for outcome in Batch([folder], jobs=2, pinned=pinned):
        assert outcome.record is not None
        break


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_workers_that_are_killed_while_idle_are_started_again(pinned: Pinned) -> None:
    go_on = threading.Event()

    def items() -> Iterator[Item]:
        for number in range(4):  # the first chunk
            yield item(number, mail(f"number {number}"))
        go_on.wait(30)
        for number in range(4, 60):
            yield item(number, mail(f"number {number}"))

    batch = iter(Batch(items(), jobs=1, pinned=pinned))
    outcomes = list(islice(batch, 4))
    for worker in multiprocessing.active_children():
        os.kill(worker.pid, signal.SIGKILL)
        worker.join()
    go_on.set()
    outcomes.extend(batch)
    assert subjects(outcomes) == [f"number {n}" for n in range(60)]


def test_what_is_read_ahead_is_bounded(pinned: Pinned) -> None:
    handed_out = 0

    def items() -> Iterator[Item]:
        nonlocal handed_out
        for number in range(1_000):
            handed_out += 1
            yield item(number, mail(f"number {number}"))

    most_ahead = 0
    for position, _ in enumerate(Batch(items(), jobs=1, pinned=pinned)):
        most_ahead = max(most_ahead, handed_out - position)
    assert most_ahead <= 5 * MAX_CHUNK_MESSAGES


def test_an_error_of_the_source_reaches_whoever_iterates(pinned: Pinned) -> None:
    def items() -> Iterator[Item]:
        yield item(0, mail("first"))
        raise OSError("the disk went away")

    with pytest.raises(OSError, match="the disk went away"):
        list(Batch(items(), pinned=pinned))


def test_a_changed_model_is_refused_before_any_result(tmp_path: Path, pinned: Pinned) -> None:
    other = Pinned(pinned.folder, "0" * 64)
    with pytest.raises(ModelRefused, match=r"manifest\.json"):
        list(Batch([item(0, mail("first"))], pinned=other))


@pytest.mark.skipif(sys.platform != "linux", reason="semaphores are files on Linux alone")
def test_a_system_that_allows_no_semaphores_is_named_as_the_cause(
    folder: Path, pinned: Pinned, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    # As where /dev/shm may not be written to.
    monkeypatch.setattr("_multiprocessing.SemLock", refuse)
    with pytest.raises(WorkersFailed, match=r"started: Permission denied. .* /dev/shm"):
        list(Batch([folder], jobs=1, pinned=pinned))
