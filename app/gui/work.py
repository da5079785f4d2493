"""Single messages read and judged away from the GUI thread; results come back as signals.

One thread reads and judges single messages, so that an answer is never older than the one before
it. A batch has its own thread, and its worker processes (``app.triage.engine``). What reading and
judging need is imported in the thread: the window is shown before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.gui import responsive
from app.gui.composed import Composed, compose
from app.gui.selftest import Finding, findings
from app.triage.item import Locator

if TYPE_CHECKING:
    from app.gui.contents import Contents
    from app.mail.message import Message
    from app.model.assessment import Assessment
    from app.model.scorer import Scorer
    from app.triage.item import Item

_FIRST: Final = (
    b"From: Dipnet <first@dipnet.example>\r\nSubject: First\r\n\r\nhttps://dipnet.example/\r\n"
)


@dataclass(frozen=True, slots=True)
class Opened:
    """One message, read, judged and laid out.

    Attributes:
        name: Where it came from, for the window's title.
        message: As its reader would see it.
        assessment: What the model makes of it.
        composed: Its text laid out for display.
        contents: What is shown beside the text.
        locator: Where it was read, or the name that stands for it; None for one made in a test.
    """

    name: str
    message: Message
    assessment: Assessment
    composed: Composed
    contents: Contents
    locator: Locator | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the clipboard or a dragged selection holds.

    Attributes:
        text: As plain text.
        html: The same with markup, which keeps where links lead; "" if there is none.
    """

    text: str
    html: str


class Judge(QObject):
    """Loads the model, then opens and judges one message after the other in its own thread.

    A newer request makes the older ones void: their results are not announced.

    Signals:
        ready: The model was loaded and verified; carries the :class:`Release`.
        refused: It was not; carries the reason in words.
        opened: (request, :class:`Opened`).
        several: (request, paths): there is more than one message there.
        failed: (request, a calm sentence).
        tested: The findings of the self-test, a list of :class:`Finding`.
    """

    ready = Signal(object)
    refused = Signal(str)
    opened = Signal(int, object)
    several = Signal(int, object)
    failed = Signal(int, str)
    tested = Signal(object)

    def __init__(self, load: Callable[[], Scorer], parent: QObject | None = None) -> None:
        """Prepare the thread; ``load`` runs in it, and raises ``ModelRefused``."""
        super().__init__(parent)
        self._load = load
        self._scorer: Scorer | None = None
        self._latest = 0
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="dipnet-judge")

    def start(self) -> None:
        """Load the model."""
        responsive.stay_responsive()
        self._pool.submit(self._start).add_done_callback(self._started)

    def open_paths(self, paths: Sequence[str | Path]) -> int:
        """Look into ``paths``: one message is judged, several are announced."""
        return self._request(lambda number: self._open_paths(number, tuple(map(Path, paths))))

    def open_pasted(self, pasted: Pasted, name: str) -> int:
        """Judge pasted text."""
        return self._request(lambda number: self._open_pasted(number, pasted, name))

    def next_request(self) -> int:
        """Make every request so far void, and return the number of one that others answer."""
        self._latest += 1
        return self._latest

    def open_again(self, locator: Locator) -> int:
        """Read a message of a batch once more, and judge it with its places."""
        return self._request(lambda number: self._open_again(number, locator))

    def test(self) -> None:
        """Run the self-test."""
        self._pool.submit(findings, self._load).add_done_callback(self._tested)

    def forget(self) -> None:
        """Make every request so far void."""
        self.next_request()

    def close(self) -> None:
        """Let the thread end after what it is doing now."""
        self._latest += 1
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        from app.model.release import ModelRefused
        from app.triage.engine import judge

        try:
            scorer = self._load()
        except ModelRefused as refusal:
            self.refused.emit(str(refusal))
        else:
            self._scorer = scorer
            # The first message would wait 190 ms for tables that are read when they are needed.
            judge(_FIRST, scorer)
            responsive.keep_loaded()
            self.ready.emit(scorer.release)

    def _started(self, done: Future[None]) -> None:
        error = None if done.cancelled() else done.exception()
        if error is not None:
            self.refused.emit(_unexpected(self.tr("The model could not be loaded"), error))

    def _tested(self, done: Future[list[Finding]]) -> None:
        if done.cancelled():
            return
        error = done.exception()
        if error is None:
            self.tested.emit(done.result())
        else:
            text = _unexpected(self.tr("The self-test could not be finished"), error)
            self.tested.emit([Finding(text, good=False)])

    def _request(self, work: Callable[[int], None]) -> int:
        self._latest += 1
        number = self._latest
        self._pool.submit(self._run, number, work).add_done_callback(self._finished(number))
        return number

    def _run(self, number: int, work: Callable[[int], None]) -> None:
        if number == self._latest and self._scorer is not None:
            work(number)

    def _finished(self, number: int) -> Callable[[Future[None]], None]:
        """Return what turns an unexpected exception into a sentence instead of silence."""

        def told(done: Future[None]) -> None:
            if done.cancelled() or number != self._latest:
                return
            error = done.exception()
            if error is not None:
                text = _unexpected(self.tr("This message could not be shown"), error)
                self.failed.emit(number, text)

        return told

    def _fail(self, number: int, text: str) -> None:
        if number == self._latest:
            self.failed.emit(number, text)

    def _open_paths(self, number: int, paths: tuple[Path, ...]) -> None:
        from app.triage import sources

        if len(paths) > 1:
            self.several.emit(number, paths)
            return
        found = sources.items(paths)
        first: Item | None = next(found, None)
        if first is None:
            self._fail(number, self.tr("There is no message there."))
        elif next(found, None) is not None:
            self.several.emit(number, paths)
        elif first.problem is not None:
            self._fail(number, first.problem.text)
        else:
            self._judge(number, first.data or b"", first.locator)

    def _open_again(self, number: int, locator: Locator) -> None:
        from app.triage import sources

        try:
            data = sources.read(locator)
        except sources.SourceError as error:
            self._fail(number, str(error))
        else:
            self._judge(number, data, locator)

    def _open_pasted(self, number: int, pasted: Pasted, name: str) -> None:
        from app.mail.message import Form
        from app.mail.reader import read_message, read_pasted

        message = read_pasted(pasted.text)
        shown = pasted.text
        if message.form is Form.BODY and pasted.html:
            # What was copied from a web mail keeps its true targets only in the markup.
            shown = pasted.html
            message = read_message(shown.encode("utf-8", "replace"), name="pasted.html")
        if number == self._latest:
            data = shown.encode("utf-8", "replace")
            self._announce(number, data, Locator(name, length=len(data)), message)

    def _judge(self, number: int, data: bytes, locator: Locator) -> None:
        from app.mail.reader import read_message

        message = read_message(data, name=locator.member or Path(locator.path).name)
        if number == self._latest:
            self._announce(number, data, locator, message)

    def _announce(self, number: int, data: bytes, locator: Locator, message: Message) -> None:
        if self._scorer is None:
            return
        from app.gui.contents import prepare

        assessment = self._scorer.assess([message])[0]
        contents = prepare(data, message, assessment.reasons)
        name = locator.member or Path(locator.path).name
        opened = Opened(name, message, assessment, compose(message), contents, locator)
        if number == self._latest:
            self.opened.emit(number, opened)


def _unexpected(what: str, error: BaseException) -> str:
    """Return a sentence for an error that is a mistake of ours; its name helps to report it."""
    return f"{what} ({type(error).__name__})."
