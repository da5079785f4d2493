"""Connections to the history: who waits for whom, and a history that is closed while it is read."""

import threading

import pytest

from app.triage.store.connections import Connections
from app.triage.store.values import StoreFailed

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_whoever_reads_is_told_and_nothing_crashes(tmp_path):
    connections = Connections(tmp_path / "history.sqlite3")
    told, begun = [], threading.Event()

    def read():
        try:
            with connections.reading() as connection:
                begun.set()
                connection.execute(ENDLESS).fetchall()
        except StoreFailed as failure:
            told.append(str(failure))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    assert begun.wait(10)
    connections.close()
    for reader in readers:
        reader.join(10)
        assert not reader.is_alive()
    assert told == ["The history was closed."] * 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["history.sqlite3"]


def test_a_closed_history_says_so(tmp_path):
    connections = Connections(tmp_path / "history.sqlite3")
    connections.close()
    with pytest.raises(StoreFailed, match=r"^The history was closed\.$"), connections.reading():
        pass


def test_whoever_reads_does_not_wait_for_a_transaction(tmp_path):
    connections = Connections(tmp_path / "history.sqlite3")
    seen = []

    def read():
        with connections.reading() as connection:
            seen.append(connection.execute("SELECT count(*) FROM path").fetchone()[0])

    with connections.writing() as writer:
        writer.execute("INSERT INTO path (name, sorted) VALUES (x'61', 'a')")
        reader = threading.Thread(target=read)
        reader.start()
        reader.join(10)
        assert seen == [0]  # what was committed
    read()
    assert seen == [0, 1]
    connections.close()
