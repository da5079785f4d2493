"""The history behind the window: opened, written and erased away from the GUI thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.gui.passing import PassingHistory
from app.triage.store import StoreFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from app.gui.work import Opened
    from app.model.assessment import Verdict
    from app.triage.store import Store


class Keeper(QObject):
    """Keeps what was looked at and what the reader says about it, one thing after the other.

    A history that fails stops nothing: messages are judged all the same, and the reader is told
    once.

    Signals:
        ready: (a :class:`Store` or None, a sentence about it or "", whether it outlives the
            program).
        kept: (request, the row of a message that was looked at, what the reader said of it before
            or None).
        recalled: (request, a :class:`Row`, its :class:`Record` or None).
        decided: (rows, a verdict or None): a correction was kept.
        erased: Everything was deleted.
        failed: A sentence about what could not be kept.
    """

    ready = Signal(object, str, bool)
    kept = Signal(int, int, object)
    recalled = Signal(int, object, object)
    decided = Signal(object, object)
    erased = Signal()
    failed = Signal(str)

    def __init__(
        self, open_history: Callable[[], Store] | None, parent: QObject | None = None
    ) -> None:
        """Prepare the thread.

        Args:
            open_history: Opens the lasting history in that thread, and raises ``StoreFailed``;
                None if there is to be none.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._open_history = open_history
        self._store: Store | None = None
        self._passing: PassingHistory | None = None
        self._told = False
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="dipnet-keeper")

    def open(self, *, lasting: bool) -> None:
        """Open the history; one that is not ``lasting`` ends with the program."""
        self._submit(lambda: self._open(lasting=lasting))

    def keep(self, request: int, opened: Opened) -> None:
        """Keep the result of a message that was looked at by itself."""
        self._submit(lambda: self._keep(request, opened))

    def recall(self, request: int, row_id: int) -> None:
        """Ask for a row with its record."""
        self._submit(lambda: self._recall(request, row_id))

    def decide(self, rows: Sequence[int], verdict: Verdict | None) -> None:
        """Keep what the reader says these messages are; None takes it back."""
        self._submit(lambda: self._decide(tuple(rows), verdict))

    def erase(self) -> None:
        """Delete everything that was ever kept."""
        self._submit(self._erase)

    def close(self) -> None:
        """Close the history after what is being written."""
        self._pool.submit(self._close)
        self._pool.shutdown(wait=True)

    def _submit(self, work: Callable[[], None]) -> None:
        self._pool.submit(work).add_done_callback(self._done)

    def _done(self, done: Future[None]) -> None:
        """Turn what went wrong into a sentence, once: the reader came for something else."""
        error = None if done.cancelled() else done.exception()
        if error is None:
            return
        if not isinstance(error, StoreFailed):
            said = self.tr("The history could not be used ({name}).").format(
                name=type(error).__name__
            )
        else:
            said = str(error)
        if not self._told:
            self._told = True
            self.failed.emit(said)

    def _open(self, *, lasting: bool) -> None:
        self._close()
        self._told = False
        notice = ""
        if lasting and self._open_history is not None:
            try:
                opened = self._open_history()
            except StoreFailed as failure:
                notice = str(failure)
            else:
                self._use(opened, opened.notice, lasting=True)
                return
        try:
            self._passing = PassingHistory()
        except StoreFailed as failure:
            self._use(None, notice or str(failure), lasting=False)
        else:
            self._use(self._passing.store, notice, lasting=False)

    def _use(self, store: Store | None, notice: str, *, lasting: bool) -> None:
        self._store = store
        self.ready.emit(store, notice, lasting)

    def _keep(self, request: int, opened: Opened) -> None:
        from app.triage import records, traits
        from app.triage.engine import Outcome

        if self._store is None or opened.locator is None:
            return
        record = records.of_message(opened.locator, opened.message, opened.assessment)
        outcome = Outcome(opened.locator, record, None, traits.of_message(opened.message))
        row_id = self._store.keep_single(outcome)
        rows = self._store.rows([row_id])
        self.kept.emit(request, row_id, rows[0].decision if rows else None)

    def _recall(self, request: int, row_id: int) -> None:
        if self._store is None:
            return
        rows = self._store.rows([row_id])
        if rows:
            self.recalled.emit(request, rows[0], self._store.record(row_id))

    def _decide(self, rows: tuple[int, ...], verdict: Verdict | None) -> None:
        if self._store is not None:
            self._store.decide(rows, verdict)
            self.decided.emit(rows, verdict)

    def _erase(self) -> None:
        if self._store is not None:
            self._store.erase()
        self.erased.emit()

    def _close(self) -> None:
        if self._passing is not None:
            self._passing.end()
        elif self._store is not None:
            self._store.close()
        self._store = self._passing = None
