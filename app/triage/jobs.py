"""A job: a batch whose results go to the history, and that can go on where it stopped."""

from __future__ import annotations

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from app.model import release
from app.model.assessment import Explain
from app.triage import sources
from app.triage.engine import Batch, Outcome
from app.triage.item import Item, Problem
from app.triage.store import Filter, JobState, Order, StoreFailed, message_key

if TYPE_CHECKING:
    from app.model.release import Pinned
    from app.triage.store import Job, Known, Store
    from app.triage.workers import Limits

KEEP_SECONDS: Final = 0.25
"""How long results wait at most until they are written: this much is judged again after a crash."""
KEEP_OUTCOMES: Final = 512
"""Written at once: one transaction for each result would cost ten times as much."""
_WAITING_OUTCOMES: Final = 2 * KEEP_OUTCOMES
"""Results that may wait for a slow disk before the batch waits too."""
_BLOCK_ITEMS: Final = 128
_BLOCK_BYTES: Final = 1 << 20
"""Of messages that are looked up in the history at once."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is.

    Attributes:
        count: Its rows, with those of earlier runs.
        known: How many of those of this run were judged before, and taken from the history.
        size: Bytes of source they stand for, with those of earlier runs.
        started_again: Whether the sources or the model had changed since the earlier run, so that
            the job was begun anew; what was judged before is taken from the history.
    """

    count: int
    known: int
    size: int
    started_again: bool


class _Traced(NamedTuple):
    """An item with the digest of the sources up to and with it."""

    item: Item
    trail: bytes


class JobRun:
    """Works on a job of the history; :meth:`run` returns when it is over.

    Attributes:
        failure: Why the history could not be kept any further, in words; "" if it was.
        started_again: As in :class:`Progress`.
    """

    def __init__(
        self,
        store: Store,
        job: Job,
        paths: Iterable[Path | Item],
        *,
        jobs: int | None = None,
        explain: Explain = Explain.ALL,
        pinned: Pinned | None = None,
        limits: Limits | None = None,
        on_rows: Callable[[Sequence[int]], None] | None = None,
        on_outcomes: Callable[[Sequence[Outcome]], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> None:
        """Prepare the run; nothing is read or started before :meth:`run`.

        Args:
            store: The history.
            job: As given by ``Store.begin`` or ``Store.resume``.
            paths: Files and folders, as for ``engine.Batch``; iterated twice if the job has to
                start again.
            jobs: How many worker processes at most; None for one per processor core.
            explain: Which results get reasons.
            pinned: The model that judges; None for the one packaged with the program.
            limits: What one message may take.
            on_rows: Called with the ids of new rows, in the thread of :meth:`run`.
            on_outcomes: Called with the same outcomes, each with its record, and also with those
                that could not be kept; first with those of earlier runs, so that it is told of the
                whole job. Without it, a history that fails ends the run.
            on_progress: Called every 250 ms or more often.
        """
        self._store = store
        self._job = job
        self._paths = paths
        self._explain = explain
        self._pinned = pinned
        self._batch = Batch(self._feed(), jobs=jobs, explain=explain, pinned=pinned, limits=limits)
        self._on_rows = on_rows
        self._on_outcomes = on_outcomes
        self._on_progress = on_progress
        self._changed = threading.Condition()
        self._trails: deque[bytes] = deque()
        self._waiting: deque[Outcome] = deque()
        self._begun = self._over = False
        self._error: Exception | None = None
        self._paused = self._cancelled = False
        self._count, self._size, self._trail = 0, 0, b""
        self._known = 0
        self.failure = ""
        self.started_again = False

    def run(self) -> JobState:
        """Judge what is not judged yet; return the state in which the job is left.

        Raises:
            ModelRefused: The model's files are not the released ones.
            WorkersFailed: The worker processes could not be started or kept running.
            StoreFailed: The history failed before anything was judged.
        """
        try:
            self._prepare()
            threading.Thread(target=self._judge, name="dipnet-job", daemon=True).start()
            self._keep_all()
        except BaseException:
            self.cancel()
            self._finish(JobState.INTERRUPTED)
            raise
        if self._error is not None:
            self._finish(JobState.INTERRUPTED)
            raise self._error
        state = JobState.COMPLETE
        if self._cancelled:
            state = JobState.INTERRUPTED if self.failure else JobState.PARTIAL
        self._finish(state)
        return state

    def pause(self) -> None:
        """Let the workers rest, from any thread; what is under way is finished and kept."""
        with self._changed:
            self._paused = True
            self._changed.notify_all()

    def unpause(self) -> None:
        """Go on, from any thread."""
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def cancel(self) -> None:
        """End :meth:`run` within 250 ms, from any thread; what is finished is kept."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()
        self._batch.cancel()

    # In the thread of run:

    def _prepare(self) -> None:
        model = release.identify(self._pinned or release.packaged())
        self._count, self._size, self._trail = self._store.cursor(self._job.id)
        if model != self._job.model:
            self._start_again(model)

    def _start_again(self, model: str) -> None:
        self._store.restart(self._job.id, model)
        self._job = replace(self._job, model=model)
        self.started_again = self._count > 0
        self._count, self._size, self._trail = 0, 0, b""

    def _keep_all(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._begun or self._over)
        if self._count and self._on_outcomes is not None:
            self._tell_earlier(self._on_outcomes)
        paused = False
        while True:
            with self._changed:
                self._changed.wait_for(self._is_due, timeout=KEEP_SECONDS)
                over = self._over
                outcomes = [self._waiting.popleft() for _ in self._waiting.copy()]
                self._changed.notify_all()
            if self._paused != paused:
                paused = self._paused
                self._attempt(lambda: self._store.pause(self._job.id, paused=self._paused))
            for start in range(0, len(outcomes), KEEP_OUTCOMES):
                self._keep(outcomes[start : start + KEEP_OUTCOMES])
            self._report()
            if over:
                return

    def _tell_earlier(self, tell: Callable[[Sequence[Outcome]], None]) -> None:
        for row, record in self._store.records(self._store.ids(Filter(job=self._job.id), Order())):
            problem = None if record else Problem("", row.subject)
            tell([Outcome(row.locator, record, problem)])

    def _is_due(self) -> bool:
        return self._over or len(self._waiting) >= KEEP_OUTCOMES

    def _keep(self, outcomes: list[Outcome]) -> None:
        trails = [self._trails.popleft() for _ in outcomes]
        self._count += len(outcomes)
        self._size += sum(outcome.locator.length for outcome in outcomes)
        self._known += sum(outcome.known is not None for outcome in outcomes)
        ids: list[int] = []

        def add() -> None:
            ids.extend(
                self._store.add(self._job.id, outcomes, explain=self._explain, trail=trails[-1])
            )

        self._attempt(add)
        if ids and self._on_rows is not None:
            self._on_rows(ids)
        if self._on_outcomes is not None:
            self._on_outcomes(self._store.recall(outcomes))
        elif self.failure:
            self.cancel()

    def _attempt(self, write: Callable[[], None]) -> None:
        """Write to the history, unless it has failed before: a gap in a job cannot be told."""
        if self.failure:
            return
        try:
            write()
        except StoreFailed as failure:
            self.failure = str(failure)

    def _finish(self, state: JobState) -> None:
        try:
            self._store.finish(self._job.id, state)
        except StoreFailed as failure:
            self.failure = self.failure or str(failure)

    def _report(self) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(self._count, self._known, self._size, self.started_again))

    # In the thread that iterates the batch:

    def _judge(self) -> None:
        try:
            for outcome in self._batch:
                with self._changed:
                    self._changed.wait_for(
                        lambda: len(self._waiting) < _WAITING_OUTCOMES or self._cancelled
                    )
                    self._waiting.append(outcome)
                    if len(self._waiting) >= KEEP_OUTCOMES:
                        self._changed.notify_all()
        except Exception as error:  # noqa: BLE001 - raised again in the thread of run
            self._error = error
        finally:
            with self._changed:
                self._over = True
                self._changed.notify_all()

    # In the thread in which the batch reads its sources:

    def _feed(self) -> Iterator[Item | Outcome]:
        """Yield what is left of the job: items to judge, and outcomes that are known."""
        rest = self._traced()
        if self._count and not self._passed(rest):
            if self._cancelled:
                return
            self._start_again(self._job.model)
            rest = self._traced()
        with self._changed:
            self._begun = True
            self._changed.notify_all()
        for block in _blocks(rest):
            with self._changed:
                self._changed.wait_for(lambda: not self._paused or self._cancelled)
            known = self._look_up([traced.item for traced in block])
            for traced, found in zip(block, known, strict=True):
                self._trails.append(traced.trail)
                item = traced.item
                yield item if found is None else Outcome(item.locator, None, None, None, found)

    def _passed(self, items: Iterator[_Traced]) -> bool:
        """Pass over what was judged; return whether that is still what it was."""
        trail = b""
        for _ in range(self._count):
            traced = next(items, None)
            if traced is None or self._cancelled:
                return False
            trail = traced.trail
        return trail == self._trail

    def _traced(self) -> Iterator[_Traced]:
        """Yield the items of the sources, each with the digest of all so far.

        In it go the place of each item, and size and time of the file it is in: sources that
        changed in the meantime end in another digest.
        """
        trail = hashlib.blake2b(digest_size=16)
        path: str | None = None
        for item in self._items():
            place = item.locator
            if place.path != path:
                path = place.path
                trail.update(_written((path, _stamp(path))))
            trail.update(_written((place.index, place.offset, place.length, place.member)))
            yield _Traced(item, trail.digest())

    def _items(self) -> Iterator[Item]:
        for path in self._paths:
            yield from [path] if isinstance(path, Item) else sources.items([path])

    def _look_up(self, items: Sequence[Item]) -> list[Known | None]:
        """Return what the history knows of each of ``items``."""
        keys = [
            None
            if item.data is None
            else message_key(hashlib.sha256(item.data).hexdigest(), item.locator)
            for item in items
        ]
        try:
            found = self._store.known(
                [key for key in keys if key is not None], self._job.model, self._explain
            )
        except StoreFailed:  # said when the results are to be written
            found = {}
        return [None if key is None else found.get(key) for key in keys]


def _blocks(items: Iterator[_Traced]) -> Iterator[list[_Traced]]:
    """Yield items in blocks, small ones first, so that the first results come soon."""
    most = 4
    block: list[_Traced] = []
    size = 0
    for traced in items:
        block.append(traced)
        size += len(traced.item.data or b"")
        if len(block) >= most or size >= _BLOCK_BYTES:
            yield block
            block, size = [], 0
            most = min(2 * most, _BLOCK_ITEMS)
    if block:
        yield block


def _written(values: tuple[object, ...]) -> bytes:
    return repr(values).encode("ascii", "backslashreplace")


def _stamp(path: str) -> str:
    """Return what changes when a file is changed; "" if it cannot be looked at."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"
