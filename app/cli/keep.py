"""``dipnet scan --keep``: a scan whose results go to the history too."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from app.cli.scan import NOT_ALL_READ
from app.model import release
from app.triage.engine import Batch
from app.triage.jobs import JobRun
from app.triage.store import JobState, Store, StoreFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.cli.scan import Request, Results
    from app.triage.engine import Outcome
    from app.triage.item import Item
    from app.triage.store import Job

_UNFINISHED: Final = frozenset({JobState.PARTIAL, JobState.INTERRUPTED, JobState.PAUSED})


def judge_and_keep(request: Request, sources: Iterable[Item], results: Results) -> None:
    """Judge messages, write the results and keep them; go on with a job that was interrupted.

    Without a history that can be used, it judges all the same and says so.

    Raises:
        ModelRefused: The model's files are not the released ones.
        StoreFailed: The same messages are being judged already.
        WorkersFailed: The worker processes could not be started.
    """
    try:
        store = Store.open()
    except StoreFailed as failure:
        results.complain(f"{failure} The results are not kept.")
        results.status = NOT_ALL_READ
        batch = Batch(sources, jobs=request.jobs, explain=request.explain, with_traits=False)
        _without_history(batch, results)
        return
    with closing(store):
        if store.notice:
            results.complain(store.notice)
        _run(store, request, sources, results)


def _run(store: Store, request: Request, sources: Iterable[Item], results: Results) -> None:
    job = _job(store, request)
    if job.count:
        results.complain(f"going on with job {job.id}, of which {job.count} are done.")

    def write(outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            results.write(outcome)

    run = JobRun(store, job, sources, jobs=request.jobs, explain=request.explain, on_outcomes=write)
    with _interrupts(run.cancel):
        state = run.run()
    if state is JobState.PARTIAL:
        results.stop()
    if run.started_again:
        results.complain(
            f"the messages or the model have changed since job {job.id} was interrupted, so it was "
            "begun again. What was judged before was not judged twice."
        )
    if run.failure:
        results.complain(f"{run.failure} The rest of the results was not kept.")
        results.status = NOT_ALL_READ


def _job(store: Store, request: Request) -> Job:
    """Take up the last job with the same paths if it is not finished, or begin one."""
    for job in store.jobs():
        if job.paths == tuple(request.paths):
            if job.state is JobState.RUNNING:
                raise StoreFailed(f"These messages are being judged already, as job {job.id}.")
            if job.state in _UNFINISHED:
                return store.resume(job.id)
            break
    model = release.identify(release.packaged())
    return store.begin(request.paths, model, name=", ".join(request.paths))


@contextmanager
def _interrupts(cancel: Callable[[], None]) -> Iterator[None]:
    """Have Ctrl+C cancel in order, instead of cutting through whatever is being written."""
    before = signal.signal(signal.SIGINT, lambda *_: cancel())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _without_history(batch: Batch, results: Results) -> None:
    with _interrupts(batch.cancel):
        for outcome in batch:
            results.write(outcome)
    if batch.cancelled:
        results.stop()
