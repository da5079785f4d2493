"""A report of many messages: a campaign, or whatever was filtered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Final

from app.model.assessment import Verdict
from app.triage.exports import labels, message_report, page, redaction
from app.triage.exports.blocklist import dead
from app.triage.exports.indicators import Collection, Kind, parsed_date
from app.triage.exports.message_report import Writing
from app.triage.exports.options import judged
from app.triage.visible import defanged

if TYPE_CHECKING:
    from app.mail.message import Message
    from app.triage.exports.options import Options
    from app.triage.records import Record
    from app.triage.store.values import Row

LISTED: Final = 500
"""Messages that are listed one by one."""
_FREQUENT: Final = 12
_INDICATORS: Final = 200
_KINDS: Final = {
    Kind.DOMAIN: "Domain",
    Kind.IP: "IP address",
    Kind.URL: "Web address",
    Kind.EMAIL: "Mail address",
    Kind.FILE: "Attachment, SHA-256",
    Kind.MESSAGE: "Message, SHA-256",
}


class Summary:
    """What many messages have in common, gathered in memory that does not grow with them.

    Attributes:
        count: How many rows there are.
        listed: The first rows, each with what takes out of its texts what must not be shown.
        example: A message of them that can be read, with the same.
        unknown: Whether one of them does not say who received it, though that is to be left out.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._verdicts: Counter[Verdict | None] = Counter()
        self._senders: Counter[str] = Counter()
        self._links: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._campaigns: set[int] = set()
        self._indicators = Collection(options.verdicts)
        self._dates: tuple[datetime, datetime] | None = None
        self._models: set[str] = set()
        self.count = 0
        self.listed: list[tuple[Row, Record | None, Callable[[str], str]]] = []
        self.example: tuple[Message, Callable[[str], str]] | None = None
        self.unknown = False

    def add(self, row: Row, record: Record | None) -> None:
        """Add a row."""
        self.count += 1
        self._verdicts[judged(row)] += 1
        self._campaigns.add(row.campaign)
        self._languages[row.language] += 1
        clean = self._clean(row, record)
        if len(self.listed) < LISTED:
            self.listed.append((row, record, clean))
        if record is None:
            return
        self._senders[clean(row.sender_domain)] += 1
        self._indicators.add(row, record, clean)
        self._models.add(record.model)
        self._links.update({clean(link.domain) for link in record.links})
        date = parsed_date(record.date)
        if date is not None:
            first, last = self._dates or (date, date)
            self._dates = (min(first, date), max(last, date))
        if self.example is None and self._options.read is not None:
            message = self._options.read(row)
            if message is not None and message.text.strip():
                self.example = (message, clean)

    def _clean(self, row: Row, record: Record | None) -> Callable[[str], str]:
        """Return what takes out of a message's texts what must not be shown."""
        if not self._options.redacted or record is None:
            return str
        message = None
        if len(self.listed) < LISTED and self._options.read is not None:
            # The message knows by which names its recipients are called.
            message = self._options.read(row)
        hide = redaction.of(record, message)
        if not hide.known:
            self.unknown = True
        return hide

    @property
    def one_campaign(self) -> bool:
        """Whether all messages were made from one template."""
        return len(self._campaigns) == 1 and 0 not in self._campaigns

    @property
    def models(self) -> str:
        """The ids of the models that judged them."""
        return ", ".join(sorted(filter(None, self._models)))

    def verdicts(self, say: Callable[[str], str]) -> str:
        """Return how many there are of each verdict, as HTML."""
        return page.bars((v, say(words), self._verdicts[v]) for v, words in labels.VERDICTS.items())

    def most(self) -> Verdict | None:
        """Return the most frequent verdict, the more urgent of two."""
        return max(labels.VERDICTS, key=lambda verdict: self._verdicts[verdict])

    def facts(self, say: Callable[[str], str]) -> str:
        """Return what they have in common, as HTML."""
        subjects = Counter(clean(row.subject) for row, record, clean in self.listed if record)
        days = [f"{day:%Y-%m-%d}" for day in self._dates] if self._dates else []
        pairs = [
            (say("Dated"), escape(" – ".join(dict.fromkeys(days)))),
            (say("Sender domains"), _frequent(self._senders)),
            (say("Links lead to"), _frequent(self._links)),
            (say("Languages"), _frequent(self._languages)),
            (say("Subjects"), _frequent(subjects, domains=False)),
        ]
        return page.facts(pairs)

    def indicators(self, say: Callable[[str], str]) -> str:
        """Return what to block or to search for, as HTML."""
        found = [i for i in self._indicators.found() if i.kind is not Kind.MESSAGE]
        rows = (
            (
                escape(say(_KINDS[one.kind])),
                page.code(page.line(dead(one), 500)),
                str(one.messages),
            )
            for one in found[:_INDICATORS]
        )
        names = (say("Type"), say("Value"), say("Messages"))
        more = message_report.more(len(found) - _INDICATORS, say)
        return page.table(names, rows, (18, 68, 14)) + more


def _frequent(counts: Counter[str], *, domains: bool = True) -> str:
    """Return the most frequent values with their numbers, as HTML; nothing if there are none."""
    known = sorted(((-n, value) for value, n in counts.items() if value))[:_FREQUENT]
    return "<br>".join(
        f"{page.line(value.replace('.', '[.]') if domains else defanged(value), 200)}"
        f' <span class="faint">({-count})</span>'
        for count, value in known
    )


def write(rows: Iterable[tuple[Row, Record | None]], options: Options) -> str:
    """Return the report of several messages as HTML.

    Args:
        rows: The messages; memory does not grow with their number.
        options: ``redacted``, ``read``, ``say`` and, for the indicators, ``verdicts`` concern it.
    """
    summary = Summary(options)
    for row, record in rows:
        summary.add(row, record)
    say = options.say
    title = say("Report on a campaign") if summary.one_campaign else say("Report on messages")
    headline = f"{say('Messages')}: {summary.count}"
    tone = None
    if summary.one_campaign:
        tone = summary.most()
        headline = f"{say(labels.VERDICTS[tone])} · {headline}"
    parts = [
        page.heading(title, say("Examined with Dipnet, on this computer.")),
        page.banner(tone, headline, [_template(say) if summary.one_campaign else ""]),
        page.section(say("Results"), summary.verdicts(say)),
        page.section(say("What they have in common"), summary.facts(say)),
        page.section(say("What to block or to search for"), summary.indicators(say)),
        *_example(summary, options),
        page.section(say("The messages"), _list(summary, options)),
        *message_report.footer(summary.models, options, known=not summary.unknown),
    ]
    return page.document(title, filter(None, parts))


def _template(say: Callable[[str], str]) -> str:
    return say("All of them were made from one template, with names, amounts and links changed.")


def _example(summary: Summary, options: Options) -> Iterable[str]:
    if summary.example is None:
        return
    message, clean = summary.example
    yield page.section(
        options.say("One of them"), message_report.text(message, Writing(options.say, clean))
    )


def _list(summary: Summary, options: Options) -> str:
    say = options.say
    rows = []
    for row, record, clean in summary.listed:
        if record is None:
            rows.append(
                ("", "", page.line(row.subject, 300), escape(say(labels.VERDICTS[None])), "")
            )
            continue
        writing = Writing(say, clean)
        rows.append(
            (
                page.line(row.date[:10], 10),
                writing.mailbox(record.sender),
                writing.line(record.subject, 200),
                escape(say(labels.VERDICTS[judged(row)])),
                escape(labels.chance(record.probabilities)),
            )
        )
    names = (say("Date"), say("From"), say("Subject"), say("Result"), say("Fraud"))
    more = message_report.more(summary.count - len(summary.listed), say)
    return page.table(names, rows, (11, 28, 37, 15, 9)) + more
