"""``dipnet scan``: judges messages and writes one record for each."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from app.cli import formats, output
from app.cli.complaint import complain
from app.cli.progress import Progress
from app.mail import limits
from app.model.assessment import Explain, Verdict
from app.triage import sources
from app.triage.engine import Batch
from app.triage.sources import Item, Locator, Problem

if TYPE_CHECKING:
    from app.cli.formats import Writer
    from app.triage.engine import Outcome

STANDARD_INPUT: Final = "-"

ALL_READ: Final = 0
FRAUD_FOUND: Final = 1
NOT_ALL_READ: Final = 2
"""Exit statuses; what could not be read counts for more than what was found."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be scanned, and how the results are wanted.

    Attributes:
        paths: As named by the user; "-" for one message on standard input.
        form: "table", "jsonl", "csv", or None for what suits the place they go to.
        target: The file for the results; None for standard output.
        jobs: Worker processes; None for one per processor core.
        explain: Which results get reasons.
        keep: Whether the results go to the history too, in which an interrupted scan goes on.
    """

    paths: Sequence[str]
    form: str | None
    target: Path | None
    jobs: int | None
    explain: Explain = Explain.ALL
    keep: bool = False


def scan(request: Request) -> int:
    """Judge all messages and write their records; return the exit status.

    Raises:
        ModelRefused: The model's files are not the released ones.
        WorkersFailed: The worker processes could not be started.
        OutputFailed: The results cannot be written.
    """
    progress = Progress(sys.stderr)
    try:
        with output.opened(request.target) as stream:
            results = Results(progress, _writer(request, stream), stream)
            if request.keep:
                from app.cli.keep import judge_and_keep

                judge_and_keep(request, _Sources(request), results)
            else:
                batch = Batch(
                    _Sources(request),
                    jobs=request.jobs,
                    explain=request.explain,
                    with_traits=False,
                )
                _judge(batch, results)
            results.finish()
    except output.OutputClosed:
        return NOT_ALL_READ
    finally:
        progress.clear()
    if results.stopped:
        complain(f"stopped after {results.records} messages; the rest was not judged.")
    return results.status


def _judge(batch: Batch, results: Results) -> None:
    try:
        for outcome in batch:
            results.write(outcome)
    except KeyboardInterrupt:
        results.stop()
    finally:
        batch.cancel()


class Results:
    """What one scan has found so far, written as it comes.

    Attributes:
        records: How many were written.
        stopped: Whether the user pressed Ctrl+C.
        status: The exit status by what was found.
    """

    def __init__(self, progress: Progress, writer: Writer, stream: TextIO) -> None:
        self._progress = progress
        self._writer = writer
        self._stream = stream
        self._shares_terminal = stream.isatty()
        self.records = 0
        self.stopped = False
        self.status = ALL_READ

    def write(self, outcome: Outcome) -> None:
        """Write one result, or say why there is none."""
        self._write(outcome)
        if self._stream is sys.stdout:
            self._stream.flush()
        self._progress.count()

    def complain(self, text: str) -> None:
        """Say something on standard error, where the progress is drawn."""
        self._progress.clear()
        complain(text)

    def stop(self) -> None:
        """Say that the user pressed Ctrl+C."""
        self.stopped = True
        self.status = NOT_ALL_READ

    def finish(self) -> None:
        """Write what comes last."""
        self._progress.clear()
        self._writer.finish(partial=self.stopped)

    def _write(self, outcome: Outcome) -> None:
        if self._shares_terminal or outcome.problem is not None:
            self._progress.clear()
        if outcome.record is not None:
            self._writer.write(outcome.record)
            self.records += 1
            if outcome.record.verdict is Verdict.UNREADABLE:
                self.status = NOT_ALL_READ
            elif outcome.record.verdict is Verdict.FRAUD:
                self.status = max(self.status, FRAUD_FOUND)
        elif outcome.problem is not None:
            complain(outcome.problem.text)
            self.status = NOT_ALL_READ


class _Sources:
    """What is to be judged; not the file that the results go to, if it lies there too."""

    def __init__(self, request: Request) -> None:
        self._request = request

    def __iter__(self) -> Iterator[Item]:
        return _items(self._request)


def _items(request: Request) -> Iterator[Item]:
    own = output.written_to(request.target) if request.target else ()
    names = {place.name for place in own}
    for path in request.paths:
        if path == STANDARD_INPUT:
            yield _standard_input()
            continue
        for item in sources.items([Path(path)]):
            found = Path(item.locator.path)
            if found.name not in names or found.resolve() not in own:
                yield item


def _writer(request: Request, stream: TextIO) -> Writer:
    form = request.form
    if form is None and request.target is not None:
        form = "csv" if request.target.suffix.lower() == ".csv" else "jsonl"
    if form is None:
        form = "table" if stream.isatty() else "jsonl"
    if form == "table":
        return formats.Table(stream)
    return formats.Csv(stream) if form == "csv" else formats.JsonLines(stream)


def _standard_input() -> Item:
    locator = Locator(STANDARD_INPUT)
    try:
        # None: whoever started the program closed it.
        data = sys.stdin.buffer.read(limits.MESSAGE_BYTES + 1) if sys.stdin else b""
    except OSError as error:
        return Item(locator, None, Problem("unreadable", f"Standard input: {error.strerror}."))
    if not data.strip():
        text = "There was no message on standard input. Pipe one into it, or name a file."
        return Item(locator, None, Problem("empty", text))
    return Item(locator, data, None)
