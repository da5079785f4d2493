"""Jobs: kept as they run, paused, cancelled, and gone on with where they stopped."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from app.model.assessment import Explain, Verdict
from app.model.release import ModelRefused, Pinned
from app.triage import jobs as jobs_module
from app.triage.engine import Outcome
from app.triage.item import Item
from app.triage.jobs import JobRun, Progress
from app.triage.store import Filter, Job, JobState, Order, Store
from app.triage.workers import Limits
from tests.model import tiny
from tests.triage.conftest import mail
from tests.triage.hostile import end, hostile, item

MODEL = "tiny-1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "history" / "history.sqlite3")) as store:
        yield store


@pytest.fixture
def run(store: Store, pinned: Pinned) -> Callable[..., JobRun]:
    """Prepare a run of a job with the model of the tests."""

    def prepare(job: Job, paths: Sequence[Path | Item], **options: object) -> JobRun:
        return JobRun(store, job, paths, pinned=pinned, jobs=1, **options)  # type: ignore[arg-type]

    return prepare


def written(store: Store, job: Job) -> list[str]:
    """Return everything a job holds as it would be written to a file."""
    ids = store.ids(Filter(job=job.id), Order())
    return [
        record.json() if record else f"{row.locator} {row.subject}"
        for row, record in store.records(ids)
    ]


def test_a_job_holds_what_lies_in_its_sources(
    store: Store, run: Callable[..., JobRun], folder: Path
) -> None:
    (folder / "empty.eml").touch()
    job = store.begin([folder], MODEL)
    told: list[int] = []
    progress: list[Progress] = []
    assert (
        run(job, [folder], on_rows=told.extend, on_progress=progress.append).run()
        is JobState.COMPLETE
    )
    job = store.job(job.id)
    assert job.counts == {Verdict.FRAUD: 7, Verdict.LEGITIMATE: 63, None: 1}
    assert told == list(store.ids(Filter(job=job.id), Order()))
    assert (progress[-1].count, progress[-1].known) == (71, 0)
    assert progress[-1].size == sum(file.stat().st_size for file in folder.iterdir())


def test_nothing_is_judged_twice(
    store: Store, run: Callable[..., JobRun], folder: Path, pinned: Pinned
) -> None:
    first = store.begin([folder], MODEL)
    run(first, [folder]).run()
    second = store.begin([folder], MODEL)
    progress: list[Progress] = []
    outcomes: list[Outcome] = []
    again = run(
        second,
        [folder],
        limits=Limits(seconds=0.0),  # whoever were judged now would not be read in time
        on_progress=progress.append,
        on_outcomes=outcomes.extend,
    )
    assert again.run() is JobState.COMPLETE
    assert progress[-1].known == 70
    assert written(store, second) == written(store, first)
    assert [o.record.json() for o in outcomes if o.record] == written(store, first)


def test_new_messages_among_known_ones_are_judged_in_their_places(
    store: Store, run: Callable[..., JobRun], folder: Path
) -> None:
    run(store.begin([folder], MODEL), [folder]).run()
    (folder / "035a.eml").write_bytes(mail("new one", "verify verify"))
    job = store.begin([folder], MODEL)
    run(job, [folder]).run()
    rows = store.rows(store.ids(Filter(job=job.id), Order()))
    assert [row.subject for row in rows[34:38]] == [
        "number 34", "number 35", "new one", "number 36",
    ]  # fmt: skip
    assert rows[36].verdict is Verdict.FRAUD


def test_another_model_judges_anew(
    store: Store, folder: Path, run: Callable[..., JobRun], tmp_path_factory: pytest.TempPathFactory
) -> None:
    run(store.begin([folder], MODEL), [folder]).run()
    other = tiny.release(tmp_path_factory.mktemp("other"), words={"verify": -12.0}, model="tiny-2")
    job = store.begin([folder], "tiny-2")
    JobRun(store, job, [folder], pinned=other, jobs=1).run()
    assert store.counts(Filter(job=job.id)) == {Verdict.ADVERTISING: 7, Verdict.LEGITIMATE: 63}
    assert store.counts(Filter(job=job.id, changed=True)) == {Verdict.ADVERTISING: 7}


def endless() -> Iterator[Item]:
    for number in count():
        yield item(number, mail(f"number {number}"))


def test_cancelling_keeps_what_is_finished_and_says_that_it_is_partial(
    store: Store, run: Callable[..., JobRun]
) -> None:
    job = store.begin([], MODEL)
    seen = threading.Event()
    started = run(job, endless(), on_rows=lambda _: seen.set())
    states: list[JobState] = []
    thread = threading.Thread(target=lambda: states.append(started.run()))
    thread.start()
    assert seen.wait(30)
    begun = time.monotonic()
    started.cancel()
    thread.join(10)
    # The aim is 0.25 s; a busy machine may need longer, waiting for the workers would take more.
    assert time.monotonic() - begun < 2.0
    assert states == [JobState.PARTIAL]
    job = store.job(job.id)
    assert job.state is JobState.PARTIAL
    assert job.count == len(store.ids(Filter(job=job.id), Order())) > 0


def test_a_paused_job_rests_until_it_goes_on(store: Store, run: Callable[..., JobRun]) -> None:
    job = store.begin([], MODEL)
    seen, rests = threading.Event(), threading.Event()
    counts: list[int] = []

    def progressed(progress: Progress) -> None:
        seen.set()
        if len(counts) > 3 and counts[-4:] == [progress.count] * 4:
            rests.set()
        counts.append(progress.count)

    started = run(job, endless(), on_progress=progressed)
    thread = threading.Thread(target=started.run)
    thread.start()
    assert seen.wait(30)
    started.pause()
    assert rests.wait(30)
    assert store.job(job.id).state is JobState.PAUSED
    resting = counts[-1]
    seen.clear()
    started.unpause()
    while counts[-1] == resting:
        assert seen.wait(30)
        seen.clear()
    assert store.job(job.id).state is JobState.RUNNING
    started.pause()
    started.cancel()
    thread.join(10)
    assert store.job(job.id).state is JobState.PARTIAL


def stopped_at(
    number: int, store: Store, run: Callable[..., JobRun], paths: Sequence[Path | Item]
) -> Job:
    """Work on a job until it has ``number`` rows, then stop as a killed process stops."""
    job = store.begin([path for path in paths if isinstance(path, Path)], MODEL)
    told: list[int] = []

    def stop(ids: Sequence[int]) -> None:
        told.extend(ids)
        if len(told) >= number:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(job, paths, on_rows=stop).run()
    assert store.job(job.id).state is JobState.INTERRUPTED
    return store.resume(job.id)


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write often, so that a job can be stopped at many places."""
    monkeypatch.setattr(jobs_module, "KEEP_OUTCOMES", 5)


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("number", [1, 23, 64])
def test_a_job_goes_on_where_it_stopped(
    store: Store, run: Callable[..., JobRun], folder: Path, number: int
) -> None:
    undisturbed = store.begin([folder], MODEL)
    run(undisturbed, [folder]).run()
    expected = written(store, undisturbed)
    store.remove(undisturbed.id)
    job = stopped_at(number, store, run, [folder])
    done = list(store.ids(Filter(job=job.id), Order()))
    outcomes: list[Outcome] = []
    assert run(job, [folder], on_outcomes=outcomes.extend).run() is JobState.COMPLETE
    assert written(store, job) == expected
    assert list(store.ids(Filter(job=job.id), Order()))[: len(done)] == done
    assert [o.record.json() for o in outcomes if o.record] == expected


def changed(folder: Path) -> None:
    (folder / "000.eml").write_bytes(mail("another message in the same place"))


def touched(folder: Path) -> None:
    os.utime(folder / "001.eml", ns=(1, 1))


def inserted(folder: Path) -> None:
    (folder / "000a.eml").write_bytes(mail("inserted"))


def taken_away(folder: Path) -> None:
    (folder / "002.eml").unlink()


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("change", [changed, touched, inserted, taken_away])
def test_sources_that_changed_let_the_job_begin_again_from_what_is_known(
    store: Store, run: Callable[..., JobRun], folder: Path, change: Callable[[Path], None]
) -> None:
    job = stopped_at(20, store, run, [folder])
    (marked, *_) = store.ids(Filter(job=job.id, text="5"), Order())
    store.decide([marked], Verdict.FRAUD)
    change(folder)
    progress: list[Progress] = []
    again = run(job, [folder], on_progress=progress.append)
    assert again.run() is JobState.COMPLETE
    assert again.started_again
    assert progress[-1].started_again
    assert progress[-1].known >= 18
    rows = store.rows(store.ids(Filter(job=job.id), Order()))
    assert [Path(row.locator.path).name for row in rows] == sorted(
        path.name for path in folder.iterdir()
    )
    assert [row.subject for row in rows if row.decision] == ["number 5"]


@pytest.mark.usefixtures("small_steps")
def test_a_new_model_lets_an_interrupted_job_begin_again(
    store: Store, run: Callable[..., JobRun], folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    job = stopped_at(20, store, run, [folder])
    other = tiny.release(tmp_path_factory.mktemp("other"), words={"verify": 12.0}, model="tiny-2")
    again = JobRun(store, job, [folder], pinned=other, jobs=1)
    assert again.run() is JobState.COMPLETE
    assert again.started_again
    assert store.job(job.id).model == "tiny-2"
    models = {record.model for _, record in store.records(store.ids(Filter(), Order())) if record}
    assert models == {"tiny-2"}


def test_a_message_that_ends_its_reader_is_a_row_and_is_tried_again_the_next_time(
    store: Store, run: Callable[..., JobRun]
) -> None:
    items = [item(0, mail("first")), item(1, hostile(end)), item(2, mail("last"))]
    job = store.begin([], MODEL)
    assert run(job, items).run() is JobState.COMPLETE
    rows = store.rows(store.ids(Filter(job=job.id), Order()))
    assert [row.verdict for row in rows][1] is Verdict.UNREADABLE
    items[1] = item(1, bytes(items[1].data or b""))
    job = store.begin([], MODEL)
    progress: list[Progress] = []
    run(job, items, on_progress=progress.append).run()
    assert progress[-1].known == 2
    assert Verdict.UNREADABLE not in store.counts(Filter(job=job.id))


def no_more_room(store: Store) -> None:
    with store._connected().maintaining() as connection:
        connection.execute("PRAGMA max_page_count = 1")


def test_a_full_disk_ends_a_job_whose_results_would_be_seen_nowhere(
    store: Store, run: Callable[..., JobRun]
) -> None:
    job = store.begin([], MODEL)
    started = run(job, endless(), on_rows=lambda _: no_more_room(store))
    assert started.run() is JobState.INTERRUPTED
    assert "disk is full" in started.failure


def test_a_full_disk_does_not_keep_messages_from_being_judged(
    store: Store, run: Callable[..., JobRun], folder: Path
) -> None:
    job = store.begin([folder], MODEL)
    no_more_room(store)
    outcomes: list[Outcome] = []
    started = run(job, [folder], on_outcomes=outcomes.extend)
    started.run()
    assert "disk is full" in started.failure
    assert [o.record.subject for o in outcomes if o.record] == [f"number {n}" for n in range(70)]


def test_only_what_is_doubtful_is_explained_if_that_is_wanted(
    store: Store, run: Callable[..., JobRun], folder: Path
) -> None:
    def explained(explain: Explain) -> set[tuple[Verdict | None, bool]]:
        job = store.begin([folder], MODEL)
        run(job, [folder], explain=explain).run()
        ids = store.ids(Filter(job=job.id), Order())
        return {(row.verdict, bool(r.reasons)) for row, r in store.records(ids) if r}

    few = {(Verdict.FRAUD, True), (Verdict.LEGITIMATE, False)}
    assert explained(Explain.DOUBTFUL) == few
    assert explained(Explain.DOUBTFUL) == few  # as it is known
    assert (Verdict.FRAUD, True) in explained(Explain.ALL)


def test_a_changed_model_is_refused_and_the_job_stays_to_be_gone_on_with(
    store: Store, folder: Path, pinned: Pinned
) -> None:
    job = store.begin([folder], MODEL)
    with pytest.raises(ModelRefused):
        JobRun(store, job, [folder], pinned=Pinned(pinned.folder, "0" * 64)).run()
    assert store.job(job.id).state is JobState.INTERRUPTED


def test_a_history_that_is_closed_meanwhile_is_said_in_words(
    store: Store, run: Callable[..., JobRun]
) -> None:
    job = store.begin([], MODEL)
    started = run(job, endless(), on_rows=lambda _: store.close())
    assert started.run() is JobState.INTERRUPTED
    assert "closed" in started.failure
