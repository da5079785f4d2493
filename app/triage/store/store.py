"""The history's one door: :class:`Store`."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from app.model.assessment import Explain
from app.triage.store import (
    adding,
    decisions,
    failures,
    job_rows,
    knowing,
    opening,
    queries,
    reading,
)
from app.triage.store.adding import Addition
from app.triage.store.connections import Connections
from app.triage.store.holding import Hold
from app.triage.store.values import JobState, StoreFailed

if TYPE_CHECKING:
    import sqlite3

    import numpy as np
    from numpy.typing import NDArray

    from app.model.assessment import Verdict
    from app.triage.campaigns import Grouper
    from app.triage.engine import Outcome
    from app.triage.records import Record
    from app.triage.store.grouping import Campaigns
    from app.triage.store.sorting import Sorter
    from app.triage.store.values import Campaign, Facets, Filter, Job, Known, Order, Row

    Ids: TypeAlias = Sequence[int] | NDArray[np.int64]

_RECORDS_AT_ONCE: Final = 250


class Store:
    """The history of jobs and messages. Every method may be called from any thread.

    Every method raises :class:`StoreFailed` if the file cannot be read or written any more.

    Attributes:
        path: The file.
        set_aside: Where a file that was damaged, or that a newer Dipnet made, was put when this
            one was opened; None if there was none.
        notice: A sentence for the user about that; "" if there is nothing to say.
    """

    def __init__(self, path: Path) -> None:
        """See :meth:`open`."""
        self.path = path
        self.set_aside: Path | None = None
        self.notice = ""
        self._lock = threading.RLock()
        self._closed = False
        self._connections: Connections | None = None
        self._hold: Hold | None = None
        self._held: dict[int, Hold] = {}
        self._campaigns: Campaigns | None = None
        self._sorter: Sorter | None = None
        self._connected()

    @classmethod
    def open(cls, path: Path | None = None) -> Store:
        """Open the history, or begin one.

        Args:
            path: The file; None for the user's own.

        Raises:
            StoreFailed: It cannot be read or written.
        """
        return cls(path or opening.default_path())

    def close(self) -> None:
        """Close the file; nothing may be asked any more. Jobs still running are interrupted."""
        with self._lock:
            self._closed = True
            self._disconnect()

    # Jobs:

    def begin(self, paths: Iterable[str | Path], model: str, *, name: str = "") -> Job:
        """Begin a job; it is held by this process until :meth:`finish`.

        Args:
            paths: What is opened, absolute.
            model: Id of the model that judges.
            name: What the user sees.
        """
        with self._writing() as connection:
            number = job_rows.begin(connection, paths, model, name=name)
            self._take(number)
        return self.job(number)

    def resume(self, job_id: int) -> Job:
        """Take up a job that did not come to its end.

        Raises:
            StoreFailed: There is no such job, it is complete, or somebody works on it.
        """
        job = self.job(job_id)
        if job.state is JobState.COMPLETE:
            raise StoreFailed("This was judged to its end. There is nothing to go on with.")
        if job_id in self._held:
            raise StoreFailed(_AT_WORK)
        with self._writing() as connection:
            self._take(job_id)
            job_rows.set_state(connection, job_id, JobState.RUNNING)
        return self.job(job_id)

    def finish(self, job_id: int, state: JobState) -> None:
        """Say how far a job has come, and let go of it."""
        try:
            with self._writing() as connection:
                job_rows.set_state(connection, job_id, state)
        finally:
            self._let_go(job_id)

    def pause(self, job_id: int, *, paused: bool) -> None:
        """Say that a job that is held by this process rests, or goes on."""
        with self._writing() as connection:
            state = JobState.PAUSED if paused else JobState.RUNNING
            job_rows.set_state(connection, job_id, state)

    def restart(self, job_id: int, model: str) -> None:
        """Take back all rows of a job, because its sources or the model have changed.

        What was judged is still known, and what the user said of messages stays.
        """
        with self._writing() as connection:
            job_rows.clear(connection, job_id)
            job_rows.set_state(connection, job_id, JobState.RUNNING, model=model)

    def jobs(self) -> list[Job]:
        """Return all jobs, newest first."""
        with self._reading() as connection:
            found = job_rows.find(connection)
        return [self._live(job) for job in found]

    def job(self, job_id: int) -> Job:
        """Return one job.

        Raises:
            StoreFailed: There is no such job.
        """
        with self._reading() as connection:
            found = job_rows.find(connection, job_id)
        if not found:
            raise StoreFailed(f"There is no job {job_id} in the history.")
        return self._live(found[0])

    def cursor(self, job_id: int) -> tuple[int, int, bytes]:
        """Return how many rows a job has, the bytes they stand for, and its sources' digest."""
        with self._reading() as connection:
            return job_rows.cursor(connection, job_id)

    def remove(self, job_id: int) -> None:
        """Delete a job with its rows, and what is known only from them.

        Raises:
            StoreFailed: Somebody works on it.
        """
        if job_id in self._held:
            raise StoreFailed(_AT_WORK)
        self.job(job_id)
        self._take(job_id)
        try:
            with self._writing() as connection:
                job_rows.strike(connection, job_id)
        finally:
            self._let_go(job_id)
        _sweep(self._connected())
        self._campaigns = None  # what it compares with may be gone

    # Results:

    def add(
        self,
        job_id: int,
        outcomes: Sequence[Outcome],
        *,
        explain: Explain = Explain.ALL,
        trail: bytes = b"",
    ) -> list[int]:
        """Add what was found to the end of a job, all or nothing; return the ids of the rows.

        Args:
            job_id: The job.
            outcomes: In the order of the input.
            explain: Which of their results were given reasons.
            trail: Digest of the job's sources up to and with these (see ``triage.jobs``).
        """
        with self._writing() as connection:
            return self._added(connection, job_id, Addition(outcomes, explain, trail))

    def keep_single(self, outcome: Outcome) -> int:
        """Add a message that was looked at by itself; return the id of its row.

        A message that was looked at before with the same result keeps its row.
        """
        with self._writing() as connection:
            number = job_rows.single(connection)
            if number is None:
                number = job_rows.begin(
                    connection, (), "", name="", state=JobState.COMPLETE, single=True
                )
            found = knowing.row_of(connection, number, outcome)
            if found is None:
                (found,) = self._added(connection, number, Addition([outcome], Explain.ALL, b""))
            return found

    def known(self, keys: Sequence[bytes], model: str, explain: Explain) -> dict[bytes, Known]:
        """Return what is known of messages; what is not is left out.

        Only results of this model and this version of the program, with the reasons wanted.

        Args:
            keys: As ``coding.message_key`` gives them.
            model: Id of the model that judges.
            explain: Which results are to have reasons.
        """
        with self._reading() as connection:
            return knowing.known(connection, keys, model, explain)

    def recall(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Return outcomes with the records of those that are known already put in."""
        with self._reading() as connection:
            return knowing.recall(connection, outcomes)

    # What is in it:

    def ids(self, wanted: Filter, order: Order) -> NDArray[np.int64]:
        """Return the ids of the rows that pass a filter, sorted."""
        with self._reading() as connection:
            if self._sorter is None:
                # With NumPy, which whoever only looks at jobs can do without.
                from app.triage.store.sorting import Sorter

                self._sorter = Sorter()
            return self._sorter.ids(connection, wanted, order)

    def rows(self, ids: Ids) -> list[Row]:
        """Return rows in the order of ``ids``; those that are gone are left out."""
        with self._reading() as connection:
            return reading.rows(connection, _integers(ids))

    def record(self, row_id: int) -> Record | None:
        """Return the record of a row; None if it is no message, or gone."""
        with self._reading() as connection:
            found = reading.records(connection, [int(row_id)])
        return found[0][1] if found else None

    def records(self, ids: Ids) -> Iterator[tuple[Row, Record | None]]:
        """Yield rows with their records in the order of ``ids``; memory does not grow."""
        wanted = _integers(ids)
        for start in range(0, len(wanted), _RECORDS_AT_ONCE):
            with self._reading() as connection:
                found = reading.records(connection, wanted[start : start + _RECORDS_AT_ONCE])
            yield from found

    def counts(self, wanted: Filter) -> dict[Verdict | None, int]:
        """Return how many rows of each verdict pass a filter; verdicts without any are left out."""
        with self._reading() as connection:
            return queries.counts(connection, wanted)

    def histogram(self, wanted: Filter, bins: int) -> list[int]:
        """Return how many rows have a chance of fraud in each of ``bins`` equal parts of 0 to 1."""
        with self._reading() as connection:
            return queries.histogram(connection, wanted, bins)

    def facets(self, wanted: Filter, *, most: int = 100) -> Facets:
        """Return what those rows can be narrowed down by, at most ``most`` of each kind."""
        with self._reading() as connection:
            return queries.facets(connection, wanted, most)

    def campaigns(self, wanted: Filter, *, most: int = 1_000) -> list[Campaign]:
        """Return the largest campaigns of which two or more rows pass a filter, largest first."""
        with self._reading() as connection:
            return queries.campaigns(connection, wanted, most)

    # What the user says:

    def decide(self, ids: Ids, verdict: Verdict | None) -> None:
        """Keep what the user says these messages are; None takes it back.

        It is said of the message: every other row of the same message shows it too.
        """
        with self._writing() as connection:
            decisions.decide(connection, _integers(ids), verdict)

    def decide_campaign(self, campaign_id: int, job_id: int, verdict: Verdict | None) -> None:
        """Keep what the user says all messages of a campaign in a job are."""
        with self._writing() as connection:
            rows = decisions.of_campaign(connection, campaign_id, job_id)
            decisions.decide(connection, rows, verdict)

    def mark(self, ids: Ids, marked: bool) -> None:  # noqa: FBT001 - the one thing it is about
        """Mark messages, or take the marks away."""
        with self._writing() as connection:
            decisions.mark(connection, _integers(ids), marked=marked)

    def annotate(self, row_id: int, note: str) -> None:
        """Keep a note about a message; "" takes it away."""
        with self._writing() as connection:
            decisions.annotate(connection, int(row_id), note)

    def erase(self) -> None:
        """Delete all data: the file, and everything set aside. It is made anew when it is used.

        Raises:
            StoreFailed: A job is at work, Dipnet runs a second time, or a file cannot be deleted.
        """
        with self._lock:
            if self._held:
                raise StoreFailed(_AT_WORK)
            if self._hold is None:
                self._disconnect()
                return
            if not self._hold.alone():
                raise StoreFailed(
                    "The history is open in another window of Dipnet. Close that one first."
                )
            hold = self._hold
            self._disconnect(keep_hold=True)
            with failures.in_words(self.path):
                opening.delete(self.path)
                hold.release(delete=True)
                self._hold = None
            self.set_aside = None

    # The open file:

    def _connected(self) -> Connections:
        with self._lock:
            if self._closed:
                raise StoreFailed("The history was closed.")
            if self._connections is None:
                self._connections = self._opened()
            return self._connections

    def _opened(self) -> Connections:
        opened = opening.open_file(self.path)
        try:
            connections = Connections(self.path)
        except BaseException:
            opened.hold.release()
            raise
        self._hold = opened.hold
        self.set_aside, self.notice = opened.set_aside, opened.notice
        if opened.suspect:
            with connections.maintaining() as connection:
                opening.mend(connection, self.path)
        with connections.reading() as connection:
            unfinished = job_rows.is_struck(connection)
        if unfinished:
            _sweep(connections)
        return connections

    def _disconnect(self, *, keep_hold: bool = False) -> None:
        for hold in self._held.values():
            hold.release()
        self._held.clear()
        if self._connections is not None:
            self._connections.close()
            self._connections = None
        self._campaigns = self._sorter = None
        if self._hold is not None and not keep_hold:
            self._hold.release()
            self._hold = None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._connected().writing() as connection:
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._connected().reading() as connection:
            yield connection

    def _added(self, connection: sqlite3.Connection, job_id: int, addition: Addition) -> list[int]:
        try:
            ids = adding.add(connection, job_id, addition, partial(self._grouper, connection))
            if self._campaigns is not None:
                self._campaigns.save(connection)
        except BaseException:
            self._campaigns = None
            raise
        return ids

    def _grouper(self, connection: sqlite3.Connection) -> Grouper:
        if self._campaigns is None:
            # With NumPy and tables, which whoever adds nothing new can do without.
            from app.triage.store.grouping import Campaigns

            self._campaigns = Campaigns()
        return self._campaigns.grouper(connection)

    # Who works on what:

    def _job_lock(self, job_id: int) -> Path:
        return self.path.with_name(f"{self.path.name}.job-{job_id}.lock")

    def _take(self, job_id: int) -> None:
        """Hold a job until this process ends or lets go of it."""
        hold = Hold.take(self._job_lock(job_id))
        if hold is None:
            raise StoreFailed(_AT_WORK)
        with self._lock:
            self._held[job_id] = hold

    def _let_go(self, job_id: int) -> None:
        with self._lock:
            hold = self._held.pop(job_id, None)
        if hold is not None:
            hold.release(delete=True)

    def _live(self, job: Job) -> Job:
        """Return a job in its true state: one that nobody works on is not running."""
        if job.state is not JobState.RUNNING or job.id in self._held:
            return job
        with failures.in_words(self.path):
            hold = Hold.take(self._job_lock(job.id))
            if hold is None:
                return job
            hold.release(delete=True)
        return replace(job, state=JobState.INTERRUPTED)


_AT_WORK: Final = "This is being worked on. Stop it first, or wait until it is done."


def _sweep(connections: Connections) -> None:
    """Delete what no row refers to any more, and give the space back."""
    while True:
        with connections.writing() as connection:
            if job_rows.sweep(connection):
                break
    with connections.maintaining() as connection:
        connection.execute("PRAGMA secure_delete = ON")
        # The index of words forgets what was deleted only when it is written anew.
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        # As a script: execute() takes one step of it, which gives back one page.
        connection.executescript("PRAGMA incremental_vacuum")
        connection.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchall()
        connection.execute("PRAGMA secure_delete = FAST")


def _integers(ids: Ids) -> list[int]:
    return [int(one) for one in ids]
