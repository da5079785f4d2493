"""Judges messages: one in this process, or many in worker processes that may be killed.

The worker processes exist because mail is hostile: a message that makes its reader hang, crash or
swallow memory ends one worker, becomes a record ``unreadable``, and the batch goes on. That is
also why a batch with one job does not run in this process: a message that hangs could not be
stopped there, and Ctrl+C would have to wait for it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pebble import ProcessExpired

from app.model.assessment import Explain
from app.triage import records, sources, workers
from app.triage.records import Record, Result
from app.triage.sources import Item, Locator, Problem
from app.triage.traits import NOTHING, Traits
from app.triage.workers import Job, Limits, Wanted, Workers

if TYPE_CHECKING:
    from app.mail.message import Message
    from app.model.assessment import Assessment
    from app.model.release import Pinned
    from app.model.scorer import Scorer
    from app.triage.store import Known

MAX_CHUNK_MESSAGES: Final = 64
"""As many as are scored at once: what is done with one message after the other stays at hand in the
processor's caches. A chunk of 64 takes 4 % less time than one of 32; larger ones gain little."""
MAX_CHUNK_BYTES: Final = 2 << 20
MAX_CHUNK_KNOWN: Final = 256
"""Results that are known already cost nothing: fewer at once would only be more to hand over."""
FIRST_CHUNK_MESSAGES: Final = 4
"""Small at first, so that the first results come soon and every worker gets some."""
CHUNKS_PER_WORKER: Final = 3
"""Chunks under way for each worker: enough to keep it busy, and a bound on memory."""

_TICK: Final = 0.1
"""Seconds between looks for Ctrl+C, which on Windows does not wake a waiting thread."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A message as its reader would see it, and what the model makes of it."""

    message: Message
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item of a batch: exactly one of record, problem and known is set.

    Attributes:
        locator: Where the item is, enough to read it again.
        record: The result, also of a message that stopped its worker.
        problem: Why there is no message at all: a missing file, an empty folder.
        traits: What triage needs of a message beside its record; None if there is no record.
        known: Its result is in the history; only where the batch was given it so.
    """

    locator: Locator
    record: Record | None
    problem: Problem | None
    traits: Traits | None = None
    known: Known | None = None


def judge(data: bytes, scorer: Scorer, *, name: str = "") -> Judged:
    """Read and judge one message in this process, without limits on time and memory.

    Args:
        data: The message's bytes.
        scorer: The model that judges.
        name: The file's name, a hint for its format; "" if there is none.
    """
    from app.mail.reader import read_message

    message = read_message(data, name=name)
    return Judged(message, scorer.assess([message])[0])


@dataclass(frozen=True, slots=True)
class _Pending:
    """Items in input order, and the results to come of those that are to be judged."""

    items: list[Item | Outcome]
    job: Job | None


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The batch was cancelled while its iteration waited."""


class Batch:
    """Many messages, judged in worker processes; iterating it yields outcomes in input order.

    Iterate once. What is read ahead is bounded, so memory does not grow with the input.

    Attributes:
        cancelled: Whether :meth:`cancel` was called: the outcomes are then only a part.
    """

    def __init__(
        self,
        paths: Iterable[Path | Item | Outcome],
        *,
        jobs: int | None = None,
        explain: Explain = Explain.ALL,
        with_traits: bool = True,
        pinned: Pinned | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Prepare a batch; nothing is read or started before it is iterated.

        Args:
            paths: Files and folders, in the order wanted; or items that were read already; or
                outcomes that are known already, which are yielded in their place.
            jobs: How many worker processes at most; None for one per processor core.
            explain: Which results get reasons.
            with_traits: Whether outcomes are to have traits; without, they have ``NOTHING``.
            pinned: The model that judges; None for the one packaged with the program.
            limits: What one message may take.
        """
        self._paths = paths
        self._jobs = max(jobs or workers.default_count(), 1)
        self._wanted = Wanted(explain, with_traits)
        self._pinned = pinned
        self._limits = limits or Limits()
        self._changed = threading.Condition()
        self._pending: deque[_Pending] = deque()
        self._workers: Workers | None = None
        self._all_read = False
        self._failure: Exception | None = None
        self._ended = False
        self.cancelled = False

    def cancel(self) -> None:
        """End the iteration at once, from any thread; results not yielded yet are dropped."""
        with self._changed:
            self.cancelled = True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[Outcome]:
        """Yield one outcome per item.

        Raises:
            ModelRefused: The model's files are not the released ones.
            WorkersFailed: The worker processes could not be started or kept running.
        """
        threading.Thread(target=self._read, name="dipnet-reader", daemon=True).start()
        try:
            while (oldest := self._oldest()) is not None:
                for outcome in self._outcomes(oldest):
                    yield outcome
                    self._check_cancelled()
                with self._changed:
                    self._pending.popleft()
                    self._changed.notify_all()
        except _Cancelled:
            return
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()
                if self._workers is not None:
                    self._workers.stop()

    # In the thread that reads the sources and hands chunks to the workers:

    def _read(self) -> None:
        try:
            chunks = _chunks(self._items())
            # A few messages need no more workers than there are chunks of them.
            first = list(islice(chunks, self._jobs))
            for items in chain(first, chunks):
                self._hand_over(items, len(first))
        except _Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - raised again where the batch is iterated
            self._failure = error
        finally:
            with self._changed:
                self._all_read = True
                self._changed.notify_all()

    def _items(self) -> Iterator[Item | Outcome]:
        for path in self._paths:
            found = [path] if isinstance(path, Item | Outcome) else sources.items([path])
            for item in found:
                if self._ended:
                    raise _Cancelled
                yield item

    def _hand_over(self, items: list[Item | Outcome], count: int) -> None:
        """Give a chunk to the workers, of which ``count`` are started if there are none yet."""
        messages = _messages(items)
        with self._changed:
            self._changed.wait_for(
                lambda: self._ended or len(self._pending) < self._jobs * CHUNKS_PER_WORKER
            )
            if self._ended:
                raise _Cancelled
            if messages and self._workers is None:
                self._workers = Workers(count, self._pinned, self._limits, self._wanted)
        job = self._submit(messages) if messages else None
        with self._changed:
            self._pending.append(_Pending(items, job))
            self._changed.notify_all()

    # In both threads:

    def _submit(self, messages: list[Item]) -> Job:
        if self._workers is None or self._ended or self.cancelled:
            raise _Cancelled
        return self._workers.submit(messages, self._wake)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    # In the thread that iterates:

    def _check_cancelled(self) -> None:
        if self.cancelled:
            raise _Cancelled

    def _wait(self, ready: Callable[[], bool]) -> None:
        with self._changed:
            while not self._changed.wait_for(lambda: self.cancelled or ready(), timeout=_TICK):
                pass
        self._check_cancelled()

    def _oldest(self) -> _Pending | None:
        """Return the oldest chunk that was not yielded, None if all were."""
        self._wait(lambda: bool(self._pending) or self._all_read)
        if self._pending:
            return self._pending[0]
        if self._failure is not None:
            raise self._failure
        return None

    def _outcomes(self, pending: _Pending) -> Iterator[Outcome]:
        job = pending.job
        found = iter(() if job is None else self._results(_messages(pending.items), job))
        for item in pending.items:
            if isinstance(item, Outcome):
                yield item
            elif item.data is None:
                yield Outcome(item.locator, None, item.problem)
            else:
                result = next(found)
                yield Outcome(item.locator, result.record, None, result.traits)

    def _results(self, items: list[Item], job: Job) -> Iterator[Result]:
        """Yield the results of a chunk; if one of its messages stopped the worker, one by one."""
        self._wait(job.ready)
        try:
            yield from job.result()
        except TimeoutError:
            yield from self._again(items, records.TIME_LIMIT)
        except ProcessExpired:
            yield from self._again(items, records.READER_ENDED)
        except BrokenProcessPool:
            yield from self._results(items, self._submit(items))

    def _again(self, items: list[Item], code: str) -> Iterator[Result]:
        """Yield the results of a chunk in which a message, not yet known which, failed."""
        if len(items) == 1:
            yield Result(records.of_failure(items[0], code), NOTHING)
            return
        for item in items:
            yield from self._results([item], self._submit([item]))


def _messages(items: Iterable[Item | Outcome]) -> list[Item]:
    """Return those of ``items`` that are to be judged."""
    return [item for item in items if isinstance(item, Item) and item.data is not None]


def _chunks(items: Iterable[Item | Outcome]) -> Iterator[list[Item | Outcome]]:
    """Yield items in chunks, small ones first."""
    most = FIRST_CHUNK_MESSAGES
    chunk: list[Item | Outcome] = []
    judged = size = 0
    for item in items:
        chunk.append(item)
        if isinstance(item, Item):
            judged += 1
            size += len(item.data or b"")
        if judged >= most or size >= MAX_CHUNK_BYTES or len(chunk) >= MAX_CHUNK_KNOWN:
            yield chunk
            if judged:
                most = min(2 * most, MAX_CHUNK_MESSAGES)
            chunk, judged, size = [], 0, 0
    if chunk:
        yield chunk
