"""The worker processes: how they are started, given chunks of messages, and stopped.

Light on purpose: what the workers themselves need is imported in them (see ``worker``).
"""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pebble import CONSTS, ProcessPool

from app.triage import fork_server

if TYPE_CHECKING:
    from app.model.assessment import Explain
    from app.model.release import Pinned
    from app.triage.records import Result
    from app.triage.sources import Item

MAX_WORKERS: Final = 16
"""Beyond that, the one process that reads the files does not keep up."""
SECONDS_PER_MESSAGE: Final = 10.0
"""Reading is bounded to end within 2 s for any message; a slow machine may take some times that."""
SECONDS_PER_FURTHER: Final = 0.25
"""What each further message of a chunk adds to the chunk's time."""
MEMORY_PER_MESSAGE: Final = 768 << 20
"""Reading is bounded to 300 MB for any message; the rest is for scoring and fragmentation."""

MAX_STARTS: Final = 5
"""Whatever ends all workers again and again will not be mended by starting them once more."""

_EXHAUSTED: Final = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EAGAIN})

CONSTS.sleep_unit = 0.02
CONSTS.term_timeout = 0.2  # a worker that hangs in native code does not hear SIGTERM


NOT_RUNNING: Final = (
    "The processes that read messages could not be kept running. "
    "Close other programs or use fewer jobs, and try again."
)


class WorkersFailed(Exception):  # noqa: N818 - says what happened
    """The worker processes could not be started or kept running."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one message may take before its worker is killed.

    Attributes:
        seconds: Wall-clock time.
        memory: Bytes beyond what a worker takes before its first message; kept on Linux only.
    """

    seconds: float = SECONDS_PER_MESSAGE
    memory: int = MEMORY_PER_MESSAGE


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of each message.

    Attributes:
        explain: Which results get reasons.
        traits: Whether there are to be traits; what only writes records saves a tenth without.
    """

    explain: Explain
    traits: bool


def default_count() -> int:
    """Return how many processor cores this process may use, at most :data:`MAX_WORKERS`."""
    if sys.platform == "linux":
        return min(len(os.sched_getaffinity(0)), MAX_WORKERS)
    return min(os.cpu_count() or 1, MAX_WORKERS)


@dataclass(frozen=True, slots=True)
class Job:
    """A chunk of messages under way."""

    _future: Future[list[Result]]
    _pool: ProcessPool

    def ready(self) -> bool:
        """Return whether :meth:`result` returns or raises at once."""
        # A pool that breaks down forgets what it has not yet handed to a worker.
        return self._future.done() or not self._pool.active

    def result(self) -> list[Result]:
        """Return the results of the chunk, in order; to be called when it is ready.

        Raises:
            TimeoutError: One of the messages took too long.
            pebble.ProcessExpired: One of them ended its worker.
            BrokenProcessPool: All workers went down for another reason; submit it again.
        """
        if not self._future.done():
            raise BrokenProcessPool
        return self._future.result()


class Workers:
    """Worker processes that all judge with the same model; started again if they break down."""

    def __init__(self, count: int, pinned: Pinned | None, limits: Limits, wanted: Wanted) -> None:
        """Prepare ``count`` processes, at most :data:`MAX_WORKERS`.

        Args:
            count: How many.
            pinned: The model that judges; None for the one packaged with the program.
            limits: What one message may take.
            wanted: What is wanted of each message.
        """
        fork_server.warm_up()
        self._count = min(count, MAX_WORKERS)
        self._pinned = pinned
        self._limits = limits
        self._wanted = wanted
        self._lock = threading.Lock()
        self._starts = 0
        self._pool = self._new_pool()

    def submit(self, items: Sequence[Item], done: Callable[[], None]) -> Job:
        """Hand a chunk of messages to the next free worker.

        Args:
            items: Messages with their bytes.
            done: Called from another thread when the job is done.

        Raises:
            WorkersFailed: The processes could not be started or kept running.
        """
        seconds = self._limits.seconds + SECONDS_PER_FURTHER * (len(items) - 1)
        while True:
            pool = self._running_pool()
            try:
                future: Future[list[Result]] = pool.schedule(
                    _assess, args=(list(items), self._pinned, self._wanted), timeout=seconds
                )
            except (RuntimeError, BrokenProcessPool, OSError):
                continue  # it broke down just now; the number of starts is bounded
            future.add_done_callback(lambda _: done())
            return Job(future, pool)

    def stop(self) -> None:
        """Stop the processes, whatever they are doing; returns at once."""
        with self._lock:
            self._starts = MAX_STARTS
            _stop(self._pool)

    def _running_pool(self) -> ProcessPool:
        with self._lock:
            if not _is_active(self._pool):
                if self._starts >= MAX_STARTS:
                    raise WorkersFailed(NOT_RUNNING)
                _stop(self._pool)
                self._pool = self._new_pool()
            return self._pool

    def _new_pool(self) -> ProcessPool:
        self._starts += 1
        return ProcessPool(
            max_workers=self._count,
            initializer=_prepare,
            initargs=(self._limits.memory,),
            context=fork_server.context(),
        )


def _is_active(pool: ProcessPool) -> bool:
    """Return whether a pool can be given work; a new one is started for that.

    Raises:
        WorkersFailed: The system does not let it be started.
    """
    try:
        return bool(pool.active)
    except OSError as error:
        raise WorkersFailed(_refusal(error)) from error


def _refusal(error: OSError) -> str:
    """Return why a pool could not be started, in words."""
    # Processes wait for each other at POSIX semaphores, which are files there (sem_overview(7)).
    if sys.platform != "linux" or error.errno in _EXHAUSTED:
        return NOT_RUNNING
    return (
        f"The processes that read messages could not be started: {error.strerror or error}. "
        "Check that there is a folder /dev/shm, and that you may write to it."
    )


def _stop(pool: ProcessPool) -> None:
    """Stop a pool in a thread of its own: it may be busy starting or killing processes."""

    def stop() -> None:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()

    threading.Thread(target=stop, name="dipnet-stop").start()


def _prepare(memory: int) -> None:
    from app.triage import worker

    worker.prepare(memory)


def _assess(items: Sequence[Item], pinned: Pinned | None, wanted: Wanted) -> list[Result]:
    from app.model import release
    from app.triage import worker

    return worker.assess(items, pinned or release.packaged(), wanted)
