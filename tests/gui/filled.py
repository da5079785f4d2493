"""A history filled by hand, for tests of what is shown of it rather than of what is judged."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.model.assessment import Probabilities, Verdict
from app.triage.engine import Outcome
from app.triage.item import Locator, Problem
from app.triage.records import LinkRecord, Record
from app.triage.store import JobState
from app.triage.traits import Traits

MODEL = "made"
FRAUD_EVERY, ADVERTISING_EVERY, PROBLEM_EVERY = 4, 3, 50
LANGUAGES = ("en", "de", "fr")


def outcome(
    number,
    verdict=Verdict.LEGITIMATE,
    fraud=0.01,
    *,
    subject="",
    sender="",
    domain="shop.example",
    link="",
    language="en",
    day=1,
    template=0,
    model=MODEL,
    salt="",
):
    """Return the outcome for the message at ``number`` of a mailbox."""
    links = (LinkRecord("here", f"https://{link}/a", link),) if link else ()
    record = Record(
        source="folder/box.mbox",
        index=number,
        sha256=hashlib.sha256(f"{salt}{number}".encode()).hexdigest(),
        sender=sender or f"Sender {number} <s{number}@{domain}>",
        subject=subject or f"Message {number}",
        date=f"2026-03-{day:02}T09:00:00+00:00",
        verdict=verdict,
        note="",
        probabilities=Probabilities(fraud, 0.0, 1.0 - fraud),
        complete=True,
        defects=(),
        reasons=(),
        links=links,
        attachments=(),
        model=model,
    )
    text = f"{record.subject} and some words of the text {number}"
    traits = Traits(domain, (link,) if link else (), language, text, template)
    return Outcome(Locator("folder/box.mbox", number, number * 1_000, 1_000), record, None, traits)


def problem(number=0, text="The file missing.eml is not there. Check its name."):
    """Return the outcome for a file that cannot be opened."""
    return Outcome(Locator("missing.eml"), None, Problem("missing", text))


def various(count, *, model=MODEL, salt=""):
    """Yield outcomes of every kind, the same each time."""
    for n in range(count):
        if n % PROBLEM_EVERY == PROBLEM_EVERY - 1:
            yield problem(n)
            continue
        common = {
            "language": LANGUAGES[n % 3],
            "day": n % 28 + 1,
            "model": model,
            "salt": salt,
            "domain": f"sender{n % 7}.example",
        }
        if n % FRAUD_EVERY == 0:
            chance = 0.5 + (n * 7919 % 500) / 1000
            yield outcome(n, Verdict.FRAUD, chance, link=f"bad{n % 5}.example", **common)
        elif n % ADVERTISING_EVERY == 0:
            yield outcome(n, Verdict.ADVERTISING, 0.05, **common)
        else:
            yield outcome(n, Verdict.LEGITIMATE, (n * 31 % 200) / 1000, **common)


def fill(store, outcomes, *, name="box.mbox", model=MODEL, state=JobState.COMPLETE, paths=None):
    """Put outcomes into the history as one job; return it."""
    job = store.begin(paths or [Path("/folder") / name], model, name=name)
    waiting = list(outcomes)
    for start in range(0, len(waiting), 256):
        store.add(job.id, waiting[start : start + 256])
    store.finish(job.id, state)
    return store.job(job.id)


def write_mailbox(path, message, count):
    """Write an mbox with ``count`` messages that differ in one field; return its path."""
    source = message.read_bytes().replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
    with path.open("wb") as box:
        for number in range(count):
            box.write(b"From a@b.example Mon Mar  2 09:12:00 2026\nX-Number: %d\n" % number)
            box.write(source + b"\n\n")
    return path


def settle(qtbot, page, act):
    """Do something that makes the table ask again, and wait for the answer."""
    with qtbot.waitSignal(page.browser.settled, timeout=10_000):
        act()
