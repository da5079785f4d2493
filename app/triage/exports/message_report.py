"""A report of one message: what it is, why, and what it holds, on paper or to be passed on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

import app
from app.mail.defects import CODES
from app.triage.exports import labels, page, redaction
from app.triage.exports.options import judged
from app.triage.records import printable_path
from app.triage.visible import defanged, defanged_target

if TYPE_CHECKING:
    from app.mail.message import Message
    from app.model.assessment import Reason
    from app.triage.exports.options import Options
    from app.triage.records import Record
    from app.triage.store.values import Row

TEXT: Final = 20_000
"""Characters of the text that are shown."""
_LINE: Final = 1_000
_URL: Final = 500
_ROWS: Final = 100
_HEADERS: Final = 80
_POINT: Final = 0.005
"""Effects below half a percentage point are shown without a number."""
NOT_NAMED: Final = (
    "Not every message says who received it, so not everything could be left out. Look through "
    "the report before you pass it on."
)


@dataclass(frozen=True, slots=True)
class Writing:
    """How the parts of one report are written.

    Attributes:
        say: Gives a sentence of ours in the reader's language.
        clean: Takes out of a text from the message what must not be shown.
    """

    say: Callable[[str], str]
    clean: Callable[[str], str]

    def line(self, text: str | None, limit: int = _LINE) -> str:
        """Return a text from the message as HTML in one line, addresses in it defanged."""
        return page.line(defanged(self.clean(text or "")), limit)

    def mailbox(self, text: str | None) -> str:
        """Return mailboxes, or a header field, as HTML; nothing makes a link of them."""
        return page.line(defanged(self.clean(text or "")).replace("@", "[@]"), _LINE)

    def target(self, text: str) -> str:
        """Return where a link leads as HTML that cannot be opened."""
        return page.code(page.line(defanged_target(self.clean(text)), _URL))


def write(row: Row, record: Record, message: Message | None, options: Options) -> str:
    """Return the report of one message as HTML.

    Args:
        row: Its row in the history.
        record: Its record.
        message: The message; None if its source cannot be read any more, or is not wanted: the
            report then has no text and no headers.
        options: ``redacted`` and ``say`` concern a report.
    """
    say = options.say
    hide = redaction.of(record, message) if options.redacted else None
    writing = Writing(say, hide or _unchanged)
    parts = [
        page.heading(say("Report on one message"), say("Examined with Dipnet, on this computer.")),
        result(row, record, say),
        page.section(
            say("The message"), _head(record, message, writing, redacted=options.redacted)
        ),
        page.section(say("Reasons"), _reasons(record, writing)),
        page.section(say("Links"), _links(record, writing)),
        page.section(say("Attachments"), _attachments(record, writing)),
        page.section(say("Text"), text(message, writing)),
        page.section(say("What could not be read, or is odd"), _defects(record, writing)),
        page.section(say("Header fields"), _headers(message, writing, redacted=options.redacted)),
        *footer(record.model, options, known=hide is None or hide.known),
    ]
    return page.document(say("Report on one message"), filter(None, parts))


def _unchanged(text: str) -> str:
    return text


def result(row: Row, record: Record, say: Callable[[str], str]) -> str:
    """Return the verdict, how sure it is, and what the user said."""
    lines = []
    if record.probabilities:
        shares = record.probabilities
        lines.append(
            f"{say('Probability of fraud')}: {labels.percent(shares.fraud)} · "
            f"{say('of advertising')}: {labels.percent(shares.advertising)} · "
            f"{say('of legitimate mail')}: {labels.percent(shares.legitimate)}"
        )
    if record.note:
        lines.append(defanged(say(record.note)))
    if row.decision:
        lines.append(f"{say('The examiner says')}: {say(labels.VERDICTS[row.decision])}")
        lines.append(f"{say('The model says')}: {say(labels.VERDICTS[record.verdict])}")
    verdict = judged(row)
    return page.banner(verdict, say(labels.VERDICTS[verdict]), lines)


def _head(record: Record, message: Message | None, writing: Writing, *, redacted: bool) -> str:
    say = writing.say
    to = ", ".join(address for address in record.recipients)
    reply = ", ".join(record.reply_to)
    pairs = [
        (say("From"), writing.mailbox(record.sender)),
        (say("Answers go to"), writing.mailbox(reply)),
        (say("Recipient"), escape(redaction.NAME) if redacted else writing.mailbox(to)),
        (say("Subject"), writing.line(record.subject)),
        (say("Date"), page.line(record.date or "", 60)),
        (say("File"), _place(record, writing)),
        ("SHA-256", page.code(escape(record.sha256))),
    ]
    if message is not None:
        pairs.append((say("Size"), f"{message.size:,} {escape(say('bytes'))}"))
    return page.facts(pairs)


def _place(record: Record, writing: Writing) -> str:
    name = printable_path(record.source).replace("\\", "/").rpartition("/")[2]
    place = writing.line(name)
    return f"{place} [{record.index}]" if record.index else place


def _reasons(record: Record, writing: Writing) -> str:
    rows = [
        (escape(_effect(reason.effect, writing.say)), writing.line(_said(reason, writing.say)))
        for reason in record.reasons[:_ROWS]
    ]
    return page.table((writing.say("Effect"), writing.say("Reason")), rows, (24, 76))


def _said(reason: Reason, say: Callable[[str], str]) -> str:
    return reason.text if reason.sentence is None else reason.sentence.said(say)


def _effect(effect: float, say: Callable[[str], str]) -> str:
    """Return what a reason did to the probability of fraud, in words and percentage points."""
    if not effect:  # an alarm: no model measured it
        return say("noted")
    words = say("for fraud") if effect > 0 else say("against fraud")
    if abs(effect) < _POINT:
        return words
    return f"{words} {100 * effect:+.0f}".replace("-", "−")


def _links(record: Record, writing: Writing) -> str:
    rows = [
        (
            writing.line(link.text, 200),
            writing.target(link.final or link.target),
            writing.line(link.domain.replace(".", "[.]")),
        )
        for link in record.links[:_ROWS]
    ]
    say = writing.say
    names = (say("Text"), say("Leads to"), say("Domain"))
    rest = more(len(record.links) - _ROWS, say)
    return page.table(names, rows, (26, 52, 22)) + rest


def _attachments(record: Record, writing: Writing) -> str:
    say = writing.say
    rows = [
        (
            writing.line(file.name),
            writing.line(file.type, 100),
            f"{file.size:,}",
            page.code(escape(file.sha256)),
        )
        for file in record.attachments[:_ROWS]
    ]
    names = (say("Name"), say("Type"), say("Bytes"), "SHA-256")
    rest = more(len(record.attachments) - _ROWS, say)
    return page.table(names, rows, (28, 20, 10, 42)) + rest


def more(count: int, say: Callable[[str], str]) -> str:
    """Return that some rows were left out; nothing if none were."""
    return f'<p class="faint">{escape(say("and more"))}: {count}</p>' if count > 0 else ""


def text(message: Message | None, writing: Writing) -> str:
    """Return a message's text in a box; nothing if there is none."""
    if message is None or not message.text.strip():
        return ""
    start = defanged(writing.clean(message.text[:TEXT]))
    rest = " […]" if len(message.text) > TEXT else ""
    return page.quotation(page.shown(start, len(start)) + rest)


def _defects(record: Record, writing: Writing) -> str:
    say = writing.say
    rows = []
    for defect in record.defects[:_ROWS]:
        kind = CODES.get(defect.code)
        rows.append((escape(say(kind.text if kind else "")), writing.line(defect.detail)))
    return page.table((say("What"), say("Detail")), rows, (50, 50))


def _headers(message: Message | None, writing: Writing, *, redacted: bool) -> str:
    if message is None:
        return ""
    shown = [
        field
        for field in message.headers
        if not redacted or field.name.lower() in redaction.HEADERS
    ]
    rows = [
        (page.line(field.name, 80), page.code(writing.mailbox(field.value)))
        for field in shown[:_HEADERS]
    ]
    say = writing.say
    rest = more(len(message.headers) - len(rows), say)
    return page.table((say("Name"), say("Value")), rows, (24, 76)) + rest


def footer(model: str, options: Options, *, known: bool) -> Iterator[str]:
    """Yield what a reader of the report has to know about it.

    Args:
        model: Id of the model that judged.
        options: Of the report.
        known: Whether the messages say who received them.
    """
    say = options.say
    notes = [say("Addresses are written so that nothing opens them: hxxps, [.] and [@].")]
    if options.redacted and known:
        notes.append(say("Who received it was left out, also in links, headers and text."))
    elif options.redacted:
        notes.append(say(NOT_NAMED))
    program = f"Dipnet {app.__version__}"
    notes.append(f"{program}, {say('model')} {model}" if model else program)
    yield '<p style="margin-top:24px"></p>'
    yield from (f'<p class="faint">{escape(note)}</p>' for note in notes)
