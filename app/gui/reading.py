"""The store asked and written away from the GUI thread, which a query would hold up."""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.gui.translations import say
from app.triage.store import Filter, Order, SortKey, StoreFailed

if TYPE_CHECKING:
    from app.triage.store import Store

T = TypeVar("T")


class Topic(IntEnum):
    """What may be asked; in each thread the lower number is answered first if several wait."""

    ROWS = 0
    """What the rows that can be seen hold."""
    IDS = 1
    """Which rows are to be shown, in which order."""
    SAMPLE = 2
    """One message of the campaign that is chosen."""
    JOB = 3
    COUNTS = 4
    CAMPAIGNS = 5
    FACETS = 6
    TEXTS = 7
    """How rows are sorted by texts, before anybody asks."""


_THREADS: Final = (
    frozenset({Topic.ROWS}),
    frozenset({Topic.IDS, Topic.SAMPLE, Topic.JOB}),
    frozenset({Topic.COUNTS, Topic.CAMPAIGNS, Topic.FACETS, Topic.TEXTS}),
)
"""What is answered in one thread: a table that scrolls or sorts waits for no drawing beside it."""
_TEXTS: Final = (SortKey.SENDER, SortKey.SUBJECT, SortKey.SENDER_DOMAIN, SortKey.SOURCE)


@dataclass(frozen=True, slots=True)
class _Question:
    number: int
    work: Callable[[Store], object]
    then: Callable[[Any], None]


class Reading(QObject):
    """Asks the store in threads of its own; of each topic only the newest question counts.

    A question that a newer one of its topic overtakes before its turn is never run, and the answer
    to one that was overtaken while it ran is dropped: whoever types, sorts and scrolls faster than
    the store answers never waits for what is no longer wanted.

    Signals:
        failed: A question could not be answered; carries a calm sentence.
    """

    failed = Signal(str)
    _answered = Signal(object, object, object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._changed = threading.Condition()
        self._waiting: dict[Topic, _Question] = {}
        self._newest: dict[Topic, int] = {}
        self._closed = False
        self._answered.connect(self._deliver)
        for topics in _THREADS:
            threading.Thread(
                target=self._run, args=(topics,), name="dipnet-reading", daemon=True
            ).start()

    def ask(self, topic: Topic, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        """Have ``work`` done in a thread, and its answer given to ``then`` in this one."""
        with self._changed:
            number = self._newest.get(topic, 0) + 1
            self._newest[topic] = number
            self._waiting[topic] = _Question(number, work, then)
            self._changed.notify_all()

    def prepare(self, job: int, keys: Sequence[SortKey] = _TEXTS) -> None:
        """Have the store work out how a job is sorted by texts, one after the other.

        It remembers that. The first to sort 100,000 rows by a text would else wait 0.4 s for it.
        """
        if keys:
            wanted, order = Filter(job=job), Order(keys[0])
            self.ask(
                Topic.TEXTS,
                lambda store: len(store.ids(wanted, order)),
                lambda _count: self.prepare(job, keys[1:]),
            )

    def close(self) -> None:
        """Drop what waits; nothing is announced from now on."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

    def _run(self, topics: frozenset[Topic]) -> None:
        while (found := self._next(topics)) is not None:
            topic, question = found
            answer, error = None, ""
            try:
                answer = question.work(self._store)
            except (StoreFailed, sqlite3.Error, OSError) as failure:
                error = say(str(failure))
            with self._changed:
                if self._closed:
                    return
                self._answered.emit((topic, question), answer, error)

    def _next(self, topics: frozenset[Topic]) -> tuple[Topic, _Question] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not topics.isdisjoint(self._waiting))
            if self._closed:
                return None
            topic = min(topics.intersection(self._waiting))
            return topic, self._waiting.pop(topic)

    def _deliver(self, asked: tuple[Topic, _Question], answer: object, error: str) -> None:
        topic, question = asked
        if self._closed or self._newest[topic] != question.number:
            return
        if error:
            self.failed.emit(error)
        else:
            question.then(answer)


class Writing(QObject):
    """Changes the store in a thread of its own, one change after the other.

    Signals:
        written: Every change asked for so far is in the store.
        failed: A change could not be kept; carries a calm sentence.
    """

    written = Signal()
    failed = Signal(str)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._changed = threading.Condition()
        self._waiting: deque[Callable[[Store], object]] = deque()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="dipnet-writing", daemon=True)
        self._thread.start()

    def change(self, work: Callable[[Store], object]) -> None:
        """Have ``work`` done in the thread."""
        with self._changed:
            self._waiting.append(work)
            self._changed.notify()

    def close(self) -> None:
        """Finish what was asked for; nothing is announced from now on."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            error = ""
            try:
                work(self._store)
            except (StoreFailed, sqlite3.Error, OSError) as failure:
                error = say(str(failure))
            with self._changed:
                if self._closed:
                    continue
                if error:
                    self.failed.emit(error)
                elif not self._waiting:
                    self.written.emit()

    def _next(self) -> Callable[[Store], object] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or bool(self._waiting))
            return self._waiting.popleft() if self._waiting else None


class StoreAccess(QObject):
    """What a page asks of the history and changes in it; without a history nothing comes of it.

    Signals:
        written: Every change asked for so far is in the store.
        failed: The store could not be asked or changed; carries a calm sentence.
    """

    written = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._writing: Writing | None = None

    @property
    def there(self) -> bool:
        """Whether there is a history."""
        return self._reading is not None

    def use(self, store: Store | None) -> None:
        """Use another store; None for none. Changes asked for so far are finished."""
        if self._reading is not None:
            self._reading.close()
        if self._writing is not None:
            self._writing.close()
        self._reading = self._writing = None
        if store is not None:
            self._reading = Reading(store, self)
            self._reading.failed.connect(self.failed)
            self._writing = Writing(store, self)
            self._writing.failed.connect(self.failed)
            self._writing.written.connect(self.written)

    def ask(self, topic: Topic, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        """Have ``work`` done in a thread, and its answer given to ``then``."""
        if self._reading is not None:
            self._reading.ask(topic, work, then)

    def prepare(self, job: int) -> None:
        """Have the store work out how a job is sorted by texts."""
        if self._reading is not None:
            self._reading.prepare(job)

    def change(self, work: Callable[[Store], object]) -> None:
        """Have ``work`` done in a thread, after what was asked for before."""
        if self._writing is not None:
            self._writing.change(work)
