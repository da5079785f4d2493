"""A job of many messages at work: a thread runs it, and what it does comes back as signals."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.translations import say
from app.model.assessment import Explain
from app.triage.store import JobState

if TYPE_CHECKING:
    from app.triage import jobs
    from app.triage.jobs import JobRun
    from app.triage.store import Job, Store

TICK_MILLISECONDS: Final = 100
"""How often the window is told how far the job is."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job has come.

    Attributes:
        count: Its rows so far, with those of earlier runs.
        known: How many of them were taken from the history.
        fresh: Rows that this run added.
        seconds: That this run worked, without pauses.
        share: Of the bytes to read, 0 to 1; None while that is not known.
        done: The share with which this run began.
        started_again: Whether the files had changed, so that the job was begun anew.
    """

    count: int
    known: int
    fresh: int
    seconds: float
    share: float | None
    done: float
    started_again: bool

    @property
    def rate(self) -> float:
        """Messages per second in this run."""
        return self.fresh / self.seconds if self.seconds > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds left at the present rate; None while that is a mere guess."""
        if self.share is None or self.share - self.done < 0.02 or self.seconds < 1.0:
            return None
        return self.seconds * (1.0 - self.share) / (self.share - self.done)


class BatchRun(QObject):
    """Judges many messages into the history; the table reads them from there.

    The job's thread only sets fields here. The GUI thread looks at them ten times a second, so no
    flood of signals can block the window.

    Signals:
        begun: The job is in the history and can be shown; carries the :class:`Job`.
        grown: Rows were added since the last time.
        progressed: A :class:`Progress`.
        refused: The workers refused the model; carries the reason in words.
        failed: The job could not go on, or could not be kept; carries the reason in words.
        ended: The :class:`JobState` in which the job is left, or None if there is no job. The
            last signal.
    """

    begun = Signal(object)
    grown = Signal()
    progressed = Signal(object)
    refused = Signal(str)
    failed = Signal(str)
    ended = Signal(object)

    def __init__(
        self,
        store: Store,
        paths: Sequence[Path],
        *,
        job: int | None = None,
        name: str = "",
        parent: QObject | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            store: The history.
            paths: Files and folders to judge; of no meaning when a job is resumed.
            job: The id of the job to resume; None to begin one.
            name: What the user sees of a new job; "" for the name of its first file.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._store = store
        # Absolute: the job may be resumed by a program that was started elsewhere.
        self._paths = tuple(path.absolute() for path in paths)
        self._job_id = job
        self._name = name or self._name_of_paths()
        self._job: Job | None = None
        self._run: JobRun | None = None
        self._cancelled = self._announced = False
        self._paused_at: float | None = None
        self._progress: jobs.Progress | None = None
        self._told: jobs.Progress | None = None
        self._first: jobs.Progress | None = None
        self._total: int | None = None
        self._started = self._rested = 0.0
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="dipnet-batch")
        self._work: Future[JobState] = Future()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    @property
    def working(self) -> bool:
        """Whether its thread has not let go of the history yet."""
        return not self._work.done()

    def start(self) -> None:
        """Start judging."""
        self._started = time.monotonic()
        self._work = self._pool.submit(self._do)
        self._pool.shutdown(wait=False)
        self._timer.start()

    def pause(self) -> None:
        """Let the workers rest; what is under way is finished and kept."""
        with self._lock:
            if self._paused_at is None and not self._cancelled:
                self._paused_at = time.monotonic()
                if self._run is not None:
                    self._run.pause()

    def unpause(self) -> None:
        """Go on."""
        with self._lock:
            if self._paused_at is not None:
                self._rested += time.monotonic() - self._paused_at
                self._paused_at = None
                if self._run is not None:
                    self._run.unpause()

    def cancel(self) -> None:
        """End it; what was found so far stays."""
        with self._lock:
            self._cancelled = True
            if self._run is not None:
                self._run.cancel()

    def interrupt(self) -> None:
        """End it because the history is closed, and return when nothing is written any more.

        The job then counts as interrupted, unless the reader cancelled it: it is offered to be
        continued.
        """
        ours = not self._cancelled
        self.cancel()
        self._timer.stop()
        self._pool.shutdown(wait=True)
        if not ours or self._job is None or self._work.exception() is not None:
            return
        if self._work.result() is JobState.PARTIAL:
            self._store.finish(self._job.id, JobState.INTERRUPTED)

    def _name_of_paths(self) -> str:
        name = self._paths[0].name if self._paths else ""
        if len(self._paths) > 1:
            more = self.tr("{name} and %Ln more", "", len(self._paths) - 1)
            name = more.format(name=name)
        return name

    def _do(self) -> JobState:
        from app.triage.jobs import JobRun

        if self._job_id is None:
            from app.model import release

            model = release.load(release.packaged()).model
            job = self._store.begin(self._paths, model, name=self._name)
        else:
            job = self._store.resume(self._job_id)
            self._paths = tuple(map(Path, job.paths))
        run = JobRun(
            self._store,
            job,
            self._paths,
            explain=Explain.DOUBTFUL,
            on_progress=self._take,
        )
        with self._lock:
            self._job, self._run = job, run
            if self._cancelled:
                run.cancel()
            elif self._paused_at is not None:
                run.pause()
        threading.Thread(target=self._weigh, name="dipnet-weigh", daemon=True).start()
        return run.run()

    def _take(self, progress: jobs.Progress) -> None:
        self._progress = progress
        if self._first is None:
            self._first = progress

    def _look(self) -> None:
        # Looked at before the rest: what the thread did last is then surely seen.
        over = self._work.done()
        if self._job is not None and not self._announced:
            self._announced = True
            self.begun.emit(self._job)
        progress = self._progress
        if progress is not None and self._first is not None:
            if self._told is None or progress.count != self._told.count:
                self.grown.emit()
            self._told = progress
            self.progressed.emit(self._measure(progress, self._first))
        if over:
            self._timer.stop()
            self._end()

    def _measure(self, progress: jobs.Progress, first: jobs.Progress) -> Progress:
        rested = self._rested
        if self._paused_at is not None:
            rested += time.monotonic() - self._paused_at
        total = self._total
        before = self._job.count if self._job is not None and not progress.started_again else 0
        return Progress(
            count=progress.count,
            known=progress.known,
            fresh=max(progress.count - before, 0),
            seconds=max(time.monotonic() - self._started - rested, 0.0),
            share=min(progress.size / total, 1.0) if total else None,
            done=min(first.size / total, 1.0) if total and before else 0.0,
            started_again=progress.started_again,
        )

    def _end(self) -> None:
        from app.model.release import ModelRefused
        from app.triage.store import StoreFailed
        from app.triage.workers import WorkersFailed

        error = self._work.exception()
        if isinstance(error, ModelRefused):
            self.refused.emit(say(str(error)))
        elif isinstance(error, (WorkersFailed, StoreFailed)):
            self.failed.emit(say(str(error)))
        elif error is not None:
            # A mistake of ours; its name helps to report it.
            what = self.tr("The rest could not be judged")
            self.failed.emit(f"{what} ({type(error).__name__}).")
        elif self._run is not None and self._run.failure:
            self.failed.emit(say(self._run.failure))
        if error is None:
            self.ended.emit(self._work.result())
        else:
            self.ended.emit(None if self._job is None else JobState.PARTIAL)

    def _weigh(self) -> None:
        """Add up the sizes of all files, for the time that is left."""
        total = 0
        for size in chain.from_iterable(_sizes(path) for path in self._paths):
            if self._cancelled or self._work.done():
                return
            total += size
        self._total = total


def _sizes(path: Path) -> list[int]:
    """Return the sizes of the regular files under ``path``; links are not followed."""
    found: list[int] = []
    waiting = [path]
    while waiting:
        here = waiting.pop()
        try:
            if here.is_dir():
                with os.scandir(here) as entries:
                    for entry in entries:
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append(Path(entry.path))
                        elif entry.is_file(follow_symlinks=False):
                            found.append(entry.stat(follow_symlinks=False).st_size)
            else:
                found.append(here.stat().st_size)
        except OSError:
            continue  # The job itself says what is wrong with it.
    return found
