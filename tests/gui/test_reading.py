"""Whoever asks faster than the store answers gets the answer to the last question only."""

from __future__ import annotations

import threading

import pytest

from app.gui.reading import Reading, Topic, Writing
from app.triage.store import SortKey, StoreFailed
from tests.gui.filled import fill, various


@pytest.fixture
def reading(qtbot, store):
    made = Reading(store)
    yield made
    made.close()


def test_the_newest_question_wins_and_those_overtaken_are_not_even_asked(reading, qtbot):
    started, go_on = threading.Event(), threading.Event()
    asked, answers = [], []

    def slow(_store):
        asked.append("first")
        started.set()
        go_on.wait(10)
        return "first"

    reading.ask(Topic.IDS, slow, answers.append)
    assert started.wait(10)
    for name in ("second", "third", "last"):
        reading.ask(Topic.IDS, lambda _store, name=name: asked.append(name) or name, answers.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["last"]
    assert asked == ["first", "last"]


def test_rows_do_not_wait_for_a_slow_order_or_drawing(reading, qtbot):
    go_on = threading.Event()
    answers = []
    for topic in (Topic.IDS, Topic.COUNTS):
        reading.ask(topic, lambda _store: go_on.wait(10), answers.append)
    reading.ask(Topic.ROWS, lambda _store: "rows", answers.append)
    qtbot.waitUntil(lambda: answers == ["rows"])
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 3)


def test_answers_come_in_the_thread_that_asked(reading, qtbot):
    threads = []
    reading.ask(
        Topic.IDS,
        lambda _store: threading.get_ident(),
        lambda there: threads.append((there, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0][0] != threads[0][1] == threading.get_ident()


def test_a_store_that_fails_is_told_in_words(reading, qtbot):
    def fail(_store):
        raise StoreFailed("The disk is full.")

    with qtbot.waitSignal(reading.failed) as failed:
        reading.ask(Topic.IDS, fail, print)
    assert failed.args == ["The disk is full."]
    with qtbot.waitSignal(reading.failed):
        reading.ask(Topic.IDS, fail, print)


def test_nothing_is_announced_after_the_end(store, qtbot):
    reading = Reading(store)
    started, go_on = threading.Event(), threading.Event()
    answers = []

    def slow(_store):
        started.set()
        go_on.wait(10)

    reading.ask(Topic.IDS, slow, answers.append)
    assert started.wait(10)
    reading.close()
    go_on.set()
    last = Reading(store)
    with qtbot.waitSignal(last._answered):
        last.ask(Topic.IDS, lambda _store: None, lambda _answer: None)
    assert answers == []
    last.close()


def test_changes_are_made_in_order_and_finished_before_the_end(store, qtbot):
    writing = Writing(store)
    done = []
    for number in range(20):
        writing.change(lambda _store, number=number: done.append(number))
    writing.close()
    assert done == list(range(20))


def test_sorting_by_texts_is_prepared_before_anybody_asks(reading, qtbot, store):
    job = fill(store, various(50))
    reading.prepare(job.id)
    wanted = {SortKey.SENDER, SortKey.SUBJECT, SortKey.SENDER_DOMAIN, SortKey.SOURCE}
    qtbot.waitUntil(
        lambda: (
            store._sorter is not None
            and set(store._sorter._ranks) == {(job.id, key) for key in wanted}
        )
    )
