"""What runs inside a worker process: reading and judging a chunk of messages, within limits."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app import offline
from app.mail.reader import read_message
from app.model import release
from app.model.scorer import Scorer
from app.triage import records, traits
from app.triage.records import Result
from app.triage.sources import Item
from app.triage.traits import NOTHING
from app.triage.workers import Wanted


def prepare(memory: int) -> None:
    """Set up this worker process: no network, a bound on memory, no core files.

    Args:
        memory: How many bytes the process may take beyond what it has at this moment.
    """
    offline.enforce()
    # Looking for garbage in cycles took an eighth of the time, and found none in 3,000 messages:
    # it is enough to look once for each chunk, at what is new.
    gc.freeze()
    gc.disable()
    if sys.platform == "win32":
        return
    import resource

    # A core file would leave a copy of somebody's mail on the disk.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + memory
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def assess(items: Sequence[Item], pinned: release.Pinned, wanted: Wanted) -> list[Result]:
    """Judge a chunk of messages; one result each, in the same order.

    Args:
        items: Messages with their bytes.
        pinned: The model that judges.
        wanted: What is wanted of them.

    Raises:
        ModelRefused: The model's files are not the released ones.
    """
    scorer = _scorer(pinned)
    try:
        return _judged(items, scorer, wanted)
    except Exception:  # noqa: BLE001 - whatever it was, it must not take the others with it
        return [_alone(item, scorer, wanted) for item in items]
    finally:
        gc.collect(0)


def _judged(items: Sequence[Item], scorer: Scorer, wanted: Wanted) -> list[Result]:
    messages = [read_message(_data(item), name=_name(item)) for item in items]
    assessments = scorer.assess(messages, explain=wanted.explain)
    return [
        Result(
            records.of_message(item.locator, message, assessment),
            traits.of_message(message) if wanted.traits else NOTHING,
        )
        for item, message, assessment in zip(items, messages, assessments, strict=True)
    ]


def _alone(item: Item, scorer: Scorer, wanted: Wanted) -> Result:
    try:
        return _judged([item], scorer, wanted)[0]
    except MemoryError:
        return Result(records.of_failure(item, records.MEMORY_LIMIT), NOTHING)
    except Exception as error:  # noqa: BLE001 - a mistake of ours; there is a record all the same
        failure = records.of_failure(item, records.READER_FAILED, _cause(error))
        return Result(failure, NOTHING)


def _cause(error: Exception) -> str:
    """Return what went wrong and where, without a word of the message."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"


def _data(item: Item) -> bytes:
    return b"" if item.data is None else item.data


def _name(item: Item) -> str:
    """Return the file's name, a hint for the format of what is in it."""
    return item.locator.member or Path(item.locator.path).name


@cache
def _scorer(pinned: release.Pinned) -> Scorer:
    return Scorer(release.load(pinned))
