"""The history: what is kept, found, sorted, decided and deleted again."""

from __future__ import annotations

import dataclasses
import itertools
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.mail import reader
from app.model.assessment import Explain, Probabilities, Reason, Sentence, Verdict
from app.triage.engine import Outcome
from app.triage.item import Locator
from app.triage.records import Record
from app.triage.store import (
    Filter,
    JobState,
    Order,
    SortKey,
    Store,
    StoreFailed,
    coding,
    message_key,
)
from tests.triage.kept import MODEL, outcome, record, trouble

NUMBERS = itertools.count()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "history.sqlite3")
    yield store
    store.close()


def filled(store: Store, *outcomes: Outcome) -> list[int]:
    """Keep outcomes in a job of their own; return the ids of the rows."""
    job = store.begin(["/mail/box.mbox"], MODEL)
    ids = store.add(job.id, outcomes)
    store.finish(job.id, JobState.COMPLETE)
    return ids


def positions(store: Store, wanted: Filter, order: Order | None = None) -> list[int]:
    ids = store.ids(wanted, order or Order())
    return [row.position for row in store.rows(ids)]


def test_a_record_comes_back_as_it_was_kept(store: Store) -> None:
    kept = outcome(3, verdict=Verdict.CANNOT_TELL, note="Why.", complete=False)
    (row_id,) = filled(store, kept)
    assert store.record(row_id) == kept.record
    (row,) = store.rows([row_id])
    assert row.locator == kept.locator
    assert (row.verdict, row.chance) == (Verdict.CANNOT_TELL, 0.01)
    assert (row.sender_domain, row.language) == ("shop.example", "en")


def test_every_field_of_a_record_is_kept(store: Store) -> None:
    kept = record(1)
    empty = [f.name for f in dataclasses.fields(Record) if getattr(kept, f.name) in ("", (), None)]
    assert empty == ["note"], "give the record of the tests a value for each new field"


def test_nothing_a_message_holds_keeps_it_from_being_kept(store: Store) -> None:
    odd = "\ud800 \x00 \udcff ' \" ; DROP TABLE row \u202e"
    kept = outcome(
        1,
        sender=odd,
        subject=odd,
        text=odd,
        sender_domain=odd,
        link_domains=(odd, "b.example"),
        date="0001-01-01T00:00:00+14:00",
    )
    unread = outcome(2, sender=None, subject=None, date=None, probabilities=None, model="")
    ids = filled(store, kept, unread)
    assert [store.record(i) for i in ids] == [kept.record, unread.record]


def test_paths_that_are_no_text_are_kept_as_they_are(store: Store) -> None:
    paths = ["/mail/caf\udce9.eml", "/mail/\ud800.eml", "/mail/two\nlines.eml", "C:\\mail\\a.eml"]
    ids = filled(store, *(outcome(n, path=path) for n, path in enumerate(paths)))
    assert [row.locator.path for row in store.rows(ids)] == paths
    job = store.begin(["/mail/caf\udce9"], MODEL)
    assert job.paths == ("/mail/caf\udce9",)


def test_what_is_no_message_is_a_row_too(store: Store) -> None:
    good, bad = filled(store, outcome(0), trouble(1))
    (row,) = store.rows([bad])
    assert row.verdict is None
    assert row.chance is None
    assert row.subject == "a.eml does not exist. Check the name."
    assert store.record(bad) is None
    assert [r is None for _, r in store.records([bad, good])] == [True, False]
    assert store.counts(Filter()) == {Verdict.LEGITIMATE: 1, None: 1}
    assert positions(store, Filter(verdicts=frozenset({None}))) == [1]


def test_a_job_counts_its_rows(store: Store) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    job = store.begin(["/mail/a", "/mail/b"], MODEL, name="a, b")
    assert (job.state, job.count, job.paths) == (JobState.RUNNING, 0, ("/mail/a", "/mail/b"))
    store.add(job.id, [outcome(0, fraud=0.9), outcome(1), trouble(2)])
    store.add(job.id, [outcome(3, fraud=0.8)])
    store.finish(job.id, JobState.PARTIAL)
    (job,) = store.jobs()
    assert job.counts == {Verdict.FRAUD: 2, Verdict.LEGITIMATE: 1, None: 1}
    assert (job.count, job.state, job.name) == (4, JobState.PARTIAL, "a, b")
    assert before < job.started <= job.updated <= datetime.now(UTC)


@pytest.fixture
def mixed(store: Store) -> Store:
    """Six messages and a problem, each differing in what can be sorted and filtered by."""
    filled(
        store,
        outcome(0, fraud=0.2, sender="Zoe <z@a.example>", subject="beta", sender_domain="a.example"),
        outcome(1, fraud=0.9, sender="adam <a@c.example>", subject="Alpha", language="de",
                text="Bitte bestätigen Sie Ihr Konto", sender_domain="c.example"),
        outcome(2, fraud=0.95, sender=None, subject=None, date=None, sender_domain="",
                language="", link_domains=("evil.example", "pay.example")),
        trouble(3),
        outcome(4, fraud=0.5, verdict=Verdict.CANNOT_TELL, subject="gamma", sender="Bob",
                date="2026-01-05T23:30:00-08:00", text="confirm your password now"),
        outcome(5, verdict=Verdict.UNREADABLE, probabilities=None, model="", subject="delta",
                sender="Cy", link_domains=()),
        outcome(6, fraud=0.1, verdict=Verdict.ADVERTISING, subject="alpha", sender="Bob",
                path="/mail/another.eml"),
    )  # fmt: skip
    return store


@pytest.mark.parametrize(
    ("key", "descending", "expected"),
    [
        (SortKey.POSITION, False, [0, 1, 2, 3, 4, 5, 6]),
        (SortKey.POSITION, True, [6, 5, 4, 3, 2, 1, 0]),
        (SortKey.RISK, True, [2, 1, 4, 5, 6, 0, 3]),
        (SortKey.RISK, False, [3, 0, 6, 5, 4, 1, 2]),
        (SortKey.CHANCE, True, [2, 1, 4, 0, 6, 3, 5]),
        (SortKey.CHANCE, False, [6, 0, 4, 1, 2, 3, 5]),
        (SortKey.SENDER, False, [1, 4, 6, 5, 0, 2, 3]),
        (SortKey.SENDER, True, [0, 5, 4, 6, 1, 2, 3]),
        (SortKey.SENDER_DOMAIN, False, [0, 1, 4, 5, 6, 2, 3]),
        (SortKey.SUBJECT, False, [3, 1, 6, 0, 5, 4, 2]),
        (SortKey.DATE, False, [4, 0, 1, 5, 6, 2, 3]),
        (SortKey.DATE, True, [6, 5, 1, 0, 4, 2, 3]),
        (SortKey.LANGUAGE, False, [1, 0, 4, 5, 6, 2, 3]),
        (SortKey.SOURCE, False, [3, 6, 0, 1, 2, 4, 5]),
    ],
)
def test_rows_are_sorted_and_what_is_unknown_comes_last(
    mixed: Store, key: SortKey, descending: bool, expected: list[int]
) -> None:
    for _ in range(2):  # the second time from what was remembered
        assert positions(mixed, Filter(job=1), Order(key, descending)) == expected
    assert positions(mixed, Filter(), Order(key, descending)) == expected


def test_rows_that_come_later_are_sorted_among_the_others(mixed: Store) -> None:
    by_subject = Order(SortKey.SUBJECT)
    positions(mixed, Filter(), by_subject)
    filled(mixed, outcome(7, subject="aardvark"))
    subjects = [row.subject for row in mixed.rows(mixed.ids(Filter(), by_subject))]
    assert subjects[1] == "aardvark"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(job=2), []),
        (Filter(verdicts=frozenset({Verdict.FRAUD, Verdict.CANNOT_TELL})), [1, 2, 4]),
        (Filter(verdicts=frozenset()), []),
        (Filter(text="password"), [4]),
        (Filter(text="PASS conf"), [4]),
        (Filter(text="word"), []),
        (Filter(text="bestatigen"), [1]),
        (Filter(text="bob"), [4, 6]),
        (Filter(text="alpha"), [1, 6]),
        (Filter(text="evil.example"), [2]),
        (Filter(text="a.pdf lunch"), [0, 2, 5, 6]),
        (Filter(sender_domain="c.example"), [1]),
        (Filter(link_domain="evil.example"), [2]),
        (Filter(link_domain="pay.example"), [0, 1, 2, 4, 6]),
        (Filter(language="de"), [1]),
        (Filter(since=date(2026, 1, 5), until=date(2026, 1, 5)), [4]),
        (Filter(since=date(2026, 6, 2), until=date(2026, 6, 6)), [1, 5]),
        (Filter(chance=(0.5, 0.9)), [4]),
        (Filter(chance=(0.9, 1.0)), [1, 2]),
        (Filter(chance=(0.0, 0.2)), [6]),
        (Filter(marked=True), []),
        (Filter(decided=False, language="de"), [1]),
        (Filter(changed=True), []),
        (Filter(text="alpha", verdicts=frozenset({Verdict.FRAUD})), [1]),
    ],
)
def test_rows_are_filtered(mixed: Store, wanted: Filter, expected: list[int]) -> None:
    assert positions(mixed, wanted) == expected
    by_subject = positions(mixed, wanted, Order(SortKey.SUBJECT))
    assert sorted(by_subject) == expected
    assert sum(mixed.counts(wanted).values()) == len(expected)


@given(st.text(max_size=60))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_searched_for_and_never_an_error(mixed: Store, text: str) -> None:
    mixed.ids(Filter(text=text, sender_domain=text, link_domain=text, language=text), Order())
    mixed.counts(Filter(text=text))


@pytest.mark.parametrize(
    "text",
    ['"', "a OR b", "NEAR(a b)", "text:alpha", "alpha*", "-alpha", "^alpha", "\x00", "(", "'"],
)
def test_the_language_of_queries_is_not_spoken(mixed: Store, text: str) -> None:
    mixed.ids(Filter(text=text), Order())
    assert positions(mixed, Filter(text=f"alpha {text.replace('text:', '')} ")) in ([1, 6], [])


@given(st.text(min_size=1, max_size=40))
@settings(
    max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_a_message_is_found_by_its_own_words(store: Store, text: str) -> None:
    # Not a number made of the text: a few hundred texts are enough for two to share one.
    ids = filled(store, outcome(next(NUMBERS), text=text))
    assert ids[0] in store.ids(Filter(text=text), Order())


def test_words_without_spaces_between_them_are_found(store: Store) -> None:
    filled(store, outcome(0, text="请确认您的发票和账户"), outcome(1, text="ご注文の確認"))
    assert positions(store, Filter(text="发票")) == [0]
    assert positions(store, Filter(text="注文")) == [1]


def test_a_word_is_found_through_invisible_characters(store: Store) -> None:
    filled(store, outcome(0, text="Your Pay\u200bPal ac\u00adcount"))
    assert positions(store, Filter(text="paypal account")) == [0]


def test_the_histogram_counts_each_scored_row_once(mixed: Store) -> None:
    assert mixed.histogram(Filter(), 10) == [0, 1, 1, 0, 0, 1, 0, 0, 0, 2]
    whole = mixed.histogram(Filter(), 7)
    for number, count in enumerate(whole):
        part = Filter(chance=(number / 7, (number + 1) / 7))
        assert sum(mixed.counts(part).values()) == count


def test_the_last_bin_holds_certainty(store: Store) -> None:
    filled(store, outcome(0, fraud=1.0), outcome(1, fraud=0.0))
    assert store.histogram(Filter(), 4) == [1, 0, 0, 1]
    assert positions(store, Filter(chance=(0.75, 1.0))) == [0]


def test_facets_come_most_frequent_first(mixed: Store) -> None:
    facets = mixed.facets(Filter())
    assert facets.languages == (("en", 4), ("de", 1))
    assert facets.sender_domains[0] == ("shop.example", 3)
    assert facets.link_domains == (("pay.example", 5), ("evil.example", 1))
    assert mixed.facets(Filter(language="de")).languages == (("de", 1),)


TEMPLATE = 0x0123_4567_89AB_CDEF


def test_messages_of_one_template_are_a_campaign(store: Store) -> None:
    ids = filled(
        store,
        outcome(0, template=TEMPLATE, fraud=0.9),
        outcome(1, template=~TEMPLATE),
        outcome(2, template=TEMPLATE ^ 1, fraud=0.7),
        outcome(3, template=TEMPLATE, fraud=0.8),
    )
    rows = store.rows(ids)
    assert [row.campaign_size for row in rows] == [3, 0, 3, 3]
    assert rows[1].campaign == 0
    (campaign,) = store.campaigns(Filter(job=1))
    assert campaign.id == rows[0].campaign
    assert (campaign.size, campaign.subject) == (3, "Subject 0")
    assert (campaign.sender_domain, campaign.link_domain) == ("shop.example", "pay.example")
    assert campaign.chance == pytest.approx(0.8)
    assert campaign.verdicts == {Verdict.FRAUD: 3}
    assert positions(store, Filter(campaign=campaign.id)) == [0, 2, 3]
    assert positions(store, Filter(job=1), Order(SortKey.CAMPAIGN, descending=True)) == [0, 2, 3, 1]
    store.decide_campaign(campaign.id, 1, Verdict.LEGITIMATE)
    assert store.campaigns(Filter())[0].decision is Verdict.LEGITIMATE
    assert [row.decision for row in store.rows(ids)][1] is None


def test_a_campaign_goes_on_after_the_history_was_closed(tmp_path: Path) -> None:
    sizes = []
    for number in range(3):
        store = Store.open(tmp_path / "history.sqlite3")
        filled(store, outcome(2 * number, template=TEMPLATE), outcome(2 * number + 1, template=5))
        sizes.append({c.size for c in store.campaigns(Filter())})
        store.close()
    assert sizes[1:] == [{2}, {3}]


def test_two_windows_give_different_campaigns_different_numbers(tmp_path: Path) -> None:
    one, other = Store.open(tmp_path / "h"), Store.open(tmp_path / "h")
    filled(one, outcome(0, template=TEMPLATE), outcome(1, template=TEMPLATE))
    filled(other, outcome(2, template=~TEMPLATE), outcome(3, template=~TEMPLATE))
    filled(one, outcome(4, template=~TEMPLATE), outcome(5, template=0x5555_5555_5555_5555))
    assert sorted(c.size for c in one.campaigns(Filter())) == [2, 3]
    one.close()
    other.close()


def test_what_is_said_of_a_message_is_said_wherever_it_is(store: Store) -> None:
    (first, other) = filled(store, outcome(0), outcome(1))
    store.decide([first], Verdict.FRAUD)
    store.mark([first], True)
    store.annotate(first, "ask Ann \ud800")
    (again,) = filled(store, outcome(0))
    for row in store.rows([first, again]):
        assert (row.decision, row.marked, row.note) == (Verdict.FRAUD, True, "ask Ann ?")
    assert store.rows([other])[0].decision is None
    assert list(store.ids(Filter(decided=True), Order())) == [first, again]
    assert list(store.ids(Filter(marked=True), Order())) == [first, again]
    store.decide([again], None)
    store.mark([again], False)
    assert len(store.ids(Filter(decided=True, marked=True), Order())) == 0


def test_what_is_no_message_can_be_marked_and_noted(store: Store) -> None:
    one, other = filled(store, trouble(0), trouble(1))
    store.mark([one], True)
    store.annotate(one, "gone")
    assert [(r.marked, r.note) for r in store.rows([one, other])] == [(True, "gone"), (False, "")]


def test_a_newer_model_shows_what_it_judges_otherwise(store: Store) -> None:
    old = filled(store, outcome(0, fraud=0.9), outcome(1, fraud=0.1))
    job = store.begin(["/mail/box.mbox"], "model-2")
    new = store.add(
        job.id, [outcome(0, fraud=0.2, model="model-2"), outcome(1, fraud=0.2, model="model-2")]
    )
    assert [row.previous for row in store.rows(new)] == [Verdict.FRAUD, None]
    assert [row.previous for row in store.rows(old)] == [None, None]
    assert list(store.ids(Filter(changed=True), Order())) == [new[0]]


def key_of(made: Outcome) -> bytes:
    assert made.record is not None
    return message_key(made.record.sha256, made.locator)


def test_results_are_known_by_message_model_and_reasons(store: Store) -> None:
    plain, fraud, failed = outcome(0, reasons=()), outcome(1, fraud=0.9), outcome(2, model="")
    job = store.begin([], MODEL)
    ids = store.add(job.id, [plain, fraud, failed], explain=Explain.DOUBTFUL)
    keys = [key_of(plain), key_of(fraud), key_of(failed), key_of(outcome(3))]
    assert set(store.known(keys, MODEL, Explain.DOUBTFUL)) == set(keys[:2])
    assert set(store.known(keys, MODEL, Explain.ALL)) == {keys[1]}
    assert store.known(keys, "model-2", Explain.DOUBTFUL) == {}
    # With all reasons it is judged again, and from then on known with them, everywhere.
    store.add(job.id, [outcome(0)], explain=Explain.ALL)
    assert set(store.known(keys, MODEL, Explain.ALL)) == set(keys[:2])
    assert store.record(ids[0]).reasons == record(0).reasons


def test_results_of_another_version_of_the_program_are_not_taken(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(store, outcome(0))
    assert store.known([key_of(outcome(0))], MODEL, Explain.ALL)
    monkeypatch.setattr("app.__version__", "99.0")
    assert not store.known([key_of(outcome(0))], MODEL, Explain.ALL)


def test_a_known_result_gives_the_same_row_in_another_place(store: Store) -> None:
    (first,) = filled(store, outcome(0, fraud=0.9))
    store.decide([first], Verdict.LEGITIMATE)
    (known,) = store.known([key_of(outcome(0))], MODEL, Explain.ALL).values()
    place = Locator("/mail/other.eml", 0, 0, 90)
    kept = Outcome(place, None, None, None, known)
    (again,) = filled(store, kept)
    old, new = store.rows([first, again])
    assert dataclasses.replace(new, id=old.id, job=old.job, locator=old.locator) == old
    assert new.locator == place
    assert store.record(again).source == "/mail/other.eml"
    assert store.recall([kept])[0].record == store.record(again)


def test_the_same_bytes_under_a_name_that_is_read_otherwise_are_another_message() -> None:
    digest = "00" * 32
    names = ["a.eml", "a.HTML", "a.htm", "a.emlx", "a.mbox"]
    keys = [message_key(digest, Locator(f"/mail/{name}")) for name in names]
    assert keys[0] == keys[4]
    assert len(set(keys)) == 4
    assert message_key(digest, Locator("/mail/a.zip", member="b.htm")) == keys[2]
    assert set(reader._HTML_NAMES) | {".emlx"} == set(coding._HINTS)


def test_a_message_looked_at_by_itself_stands_in_the_job_for_those(store: Store) -> None:
    first = store.keep_single(outcome(0))
    second = store.keep_single(outcome(1))
    assert store.keep_single(outcome(0)) == first
    (job,) = store.jobs()
    assert (job.single, job.state, job.count) == (True, JobState.COMPLETE, 2)
    assert list(store.ids(Filter(job=job.id), Order())) == [first, second]


def test_a_removed_job_takes_with_it_what_only_it_knew(store: Store, tmp_path: Path) -> None:
    filled(store, outcome(0, text="sharedword"), outcome(1, text="secretword"))
    ids = filled(store, outcome(0, text="sharedword"))
    store.remove(1)
    assert [job.id for job in store.jobs()] == [2]
    assert list(store.ids(Filter(), Order())) == ids
    assert len(store.ids(Filter(text="secretword"), Order())) == 0
    assert list(store.ids(Filter(text="sharedword"), Order())) == ids
    assert not store.known([key_of(outcome(1))], MODEL, Explain.ALL)
    store.close()
    assert b"secretword" not in (tmp_path / "history.sqlite3").read_bytes()
    assert b"sharedword" in (tmp_path / "history.sqlite3").read_bytes()


def test_many_rows_come_in_pieces_and_in_order(store: Store) -> None:
    ids = filled(store, *(outcome(n) for n in range(1_200)))
    wanted = store.ids(Filter(), Order(SortKey.POSITION, descending=True))
    found = list(store.records(wanted))
    assert [row.id for row, _ in found] == ids[::-1]
    assert [r.index for _, r in found if r] == list(range(1_199, -1, -1))


def test_rows_that_are_gone_are_left_out(store: Store) -> None:
    ids = filled(store, outcome(0))
    assert [row.id for row in store.rows([999, *ids])] == ids
    assert store.record(999) is None


def test_one_thread_reads_while_another_writes(store: Store) -> None:
    job = store.begin([], MODEL)
    problems: list[Exception] = []
    over = threading.Event()

    def read() -> None:
        try:
            while not over.is_set():
                ids = store.ids(Filter(job=job.id), Order(SortKey.RISK))
                assert len(store.rows(ids[:20])) == min(len(ids), 20)
        except Exception as error:  # noqa: BLE001 - looked at by the test
            problems.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for start in range(0, 400, 20):
        store.add(job.id, [outcome(n) for n in range(start, start + 20)])
    over.set()
    for thread in threads:
        thread.join()
    assert problems == []
    assert len(store.ids(Filter(), Order())) == 400


def test_a_reason_is_found_again_in_its_parts_to_be_said_in_any_language(store: Store) -> None:
    parts = Sentence("The text presses for time", details=("today", "at once"), tail="So it goes.")
    reasons = (
        Reason("urgency", 0.25, parts.text, sentence=parts),
        Reason("words", -0.125, "Something else was said.", sentence=parts),
        Reason("plain", 0.5, "Only a text."),
    )
    made = outcome(0)
    (row_id,) = filled(
        store, dataclasses.replace(made, record=dataclasses.replace(made.record, reasons=reasons))
    )
    found = store.record(row_id).reasons
    assert found == reasons
    assert [reason.sentence for reason in found] == [parts, parts, None]


def test_chances_are_those_of_the_record(store: Store) -> None:
    (row_id,) = filled(store, outcome(0, probabilities=Probabilities(0.1234567, 0.5, 0.3765433)))
    assert store.rows([row_id])[0].chance == 0.123457
    assert store.record(row_id).fields()["probabilities"]["fraud"] == 0.123457


def test_a_closed_history_says_so(store: Store) -> None:
    store.close()
    with pytest.raises(StoreFailed, match="closed"):
        store.jobs()
