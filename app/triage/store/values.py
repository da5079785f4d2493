"""What the history holds, as it passes between rooms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from app.model.assessment import Verdict
    from app.triage.item import Locator


class StoreFailed(Exception):  # noqa: N818 - says what happened
    """The history cannot be read or written; says why and what to do, in words."""


class JobState(StrEnum):
    """How far a job is."""

    RUNNING = "running"
    PAUSED = "paused"
    PARTIAL = "partial"
    """Cancelled by the user."""
    INTERRUPTED = "interrupted"
    """It was running when its process ended."""
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Job:
    """One batch of messages that was opened together.

    Attributes:
        id: Never given twice.
        name: What the user sees: the names of the files.
        paths: What was opened, absolute, in the order given.
        state: How far it is.
        started: When it was begun, UTC.
        updated: When something was last added or its state changed, UTC.
        count: How many rows it has.
        counts: How many of each verdict; None for what is no message.
        model: Id of the model that judged it.
        single: Whether it is the standing job of messages looked at one by one.
    """

    id: int
    name: str
    paths: tuple[str, ...]
    state: JobState
    started: datetime
    updated: datetime
    count: int
    counts: Mapping[Verdict | None, int]
    model: str
    single: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are wanted; what is left at its default does not restrict.

    Attributes:
        job: Of this job.
        verdicts: With one of these verdicts; None among them means what is no message.
        text: Words that all occur in sender, subject or text (each as the beginning of a word, if
            it has three letters); "two words" in quotation marks stand side by side.
        sender_domain: Registrable domain of the sender.
        link_domain: Registrable domain of one of the links.
        language: ISO 639-1.
        since: Dated on this day or later, as the message dates itself.
        until: Dated on this day or earlier.
        chance: Probability of fraud from the first up to, and not including, the second; a second
            of 1 includes 1.
        campaign: Of this campaign.
        marked: Whether the user marked it.
        decided: Whether the user said what it is.
        changed: Only those that an older model judged otherwise.
    """

    job: int | None = None
    verdicts: frozenset[Verdict | None] | None = None
    text: str = ""
    sender_domain: str = ""
    link_domain: str = ""
    language: str = ""
    since: date | None = None
    until: date | None = None
    chance: tuple[float, float] | None = None
    campaign: int | None = None
    marked: bool | None = None
    decided: bool | None = None
    changed: bool = False


class SortKey(StrEnum):
    """What rows are sorted by; equal ones stand in the order of the input."""

    POSITION = "position"
    RISK = "risk"
    """Fraud, cannot tell, unreadable, advertising, legitimate, no message; each by its chance of
    fraud."""
    CHANCE = "chance"
    SENDER = "sender"
    SENDER_DOMAIN = "sender-domain"
    SUBJECT = "subject"
    DATE = "date"
    LANGUAGE = "language"
    SOURCE = "source"
    CAMPAIGN = "campaign"
    """By size, so that descending shows the largest campaign first."""
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are sorted."""

    key: SortKey = SortKey.POSITION
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One item of a job, as far as a table shows it.

    Attributes:
        id: Never given twice.
        job: The job it belongs to.
        position: In the job's input, from 0.
        locator: Where to read it again.
        verdict: None if there is no message.
        chance: Probability of fraud; None if nothing was scored.
        sender: As in the record; "" if unknown.
        sender_domain: Registrable domain of the sender; "" if unknown.
        subject: As in the record, or why there is no message.
        date: ISO 8601; "" if unknown.
        language: ISO 639-1; "" if unknown.
        campaign: Id of the campaign it belongs to; 0 if it stands alone.
        campaign_size: How many rows of its job are in that campaign; 0 if it stands alone.
        marked: Whether the user marked it.
        note: What the user wrote about it.
        decision: What the user says it is; None if nothing.
        previous: The verdict of an older model, if it differs.
    """

    id: int
    job: int
    position: int
    locator: Locator
    verdict: Verdict | None
    chance: float | None
    sender: str
    sender_domain: str
    subject: str
    date: str
    language: str
    campaign: int
    campaign_size: int
    marked: bool
    note: str
    decision: Verdict | None
    previous: Verdict | None


@dataclass(frozen=True, slots=True)
class Campaign:
    """Messages made from one template.

    Attributes:
        id: The same in every job.
        size: How many rows pass the filter.
        subject: Of the first one.
        sender_domain: The most frequent one; "" if none has any.
        link_domain: The most frequent one; "" if none has any.
        chance: Mean probability of fraud of those that were scored; None if none was.
        verdicts: How many of each verdict.
        decision: What the user says they are; None if nothing, or not the same for all.
    """

    id: int
    size: int
    subject: str
    sender_domain: str
    link_domain: str
    chance: float | None
    verdicts: Mapping[Verdict | None, int]
    decision: Verdict | None


@dataclass(frozen=True, slots=True)
class Facets:
    """What the rows that pass a filter can be narrowed down by; most frequent first."""

    languages: tuple[tuple[str, int], ...]
    sender_domains: tuple[tuple[str, int], ...]
    link_domains: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A message whose result is in the history already.

    Attributes:
        message: Id of the message.
        result: Id of the result.
        values: What a row takes over from them; only for the store.
    """

    message: int
    result: int
    values: tuple[object, ...]
