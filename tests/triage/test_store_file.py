"""The file of the history: damage, other versions, full disks, other processes, deletion."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.triage.store import (
    Filter,
    JobState,
    Order,
    Store,
    StoreFailed,
    connections,
    opening,
    schema,
)
from app.triage.store.holding import Hold
from tests.triage.kept import MODEL, outcome

posix = pytest.mark.skipif(sys.platform == "win32", reason="works on POSIX only")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


def fill(path: Path, count: int = 300) -> None:
    with closing(Store.open(path)) as store:
        job = store.begin(["/mail/box.mbox"], MODEL)
        store.add(job.id, [outcome(n) for n in range(count)])
        store.finish(job.id, JobState.COMPLETE)


def rows(path: Path) -> int:
    with closing(Store.open(path)) as store:
        return len(store.ids(Filter(), Order()))


@posix
def test_nobody_else_may_read_it(path: Path) -> None:
    store = Store.open(path)
    store.begin([], MODEL)
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    store.close()


def test_its_own_place_is_that_of_the_user() -> None:
    with closing(Store.open()) as store:
        assert store.path == opening.default_path()
        assert store.path.is_file()
        assert store.path.parts[-2:] == ("dipnet", "history.sqlite3")


def overwrite(path: Path, offset: int, data: bytes) -> bytes:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(data)] = data
    path.write_bytes(content)
    return bytes(content)


def in_the_header(path: Path) -> bytes:
    return overwrite(path, 0, b"no database here")


def in_the_page_size(path: Path) -> bytes:
    return overwrite(path, 16, b"\x00\x03")


def in_the_middle(path: Path) -> bytes:
    middle = path.stat().st_size // 2 // 4096 * 4096
    return overwrite(path, middle, os.urandom(4096))


def cut_short(path: Path) -> bytes:
    content = path.read_bytes()[: path.stat().st_size // 3 + 100]
    path.write_bytes(content)
    return content


def emptied_of_sense(path: Path) -> bytes:
    path.write_bytes(b"From: somebody@example.test\n\nNot a database.\n" * 40)
    return path.read_bytes()


@pytest.mark.parametrize(
    "damage", [in_the_header, in_the_page_size, in_the_middle, cut_short, emptied_of_sense]
)
def test_a_damaged_file_is_set_aside_as_it_is_and_said_so(
    path: Path, damage: Callable[[Path], bytes]
) -> None:
    fill(path)
    damaged = damage(path)
    with closing(Store.open(path)) as store:
        assert store.set_aside is not None
        assert store.set_aside.name.startswith("history.sqlite3.damaged-")
        assert store.set_aside.read_bytes() == damaged
        assert store.set_aside.name in store.notice
        assert store.jobs() == []
        store.begin([], MODEL)
    with closing(Store.open(path)) as store:
        assert store.set_aside is None
        assert len(store.jobs()) == 1


def test_files_set_aside_in_the_same_second_do_not_replace_each_other(path: Path) -> None:
    path.parent.mkdir()
    for number in range(3):
        path.write_bytes(b"no database %d" % number * 1_000)
        Store.open(path).close()
    assert len([f for f in path.parent.iterdir() if ".damaged-" in f.name]) == 3


def test_another_programs_database_is_not_touched(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE secret (thing)")
        other.commit()
    before = path.read_bytes()
    with closing(Store.open(path)) as store:
        assert store.set_aside is not None
        assert store.set_aside.read_bytes() == before


def test_a_damaged_log_loses_its_end_and_nothing_else(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    job = store.begin([], MODEL)
    for start in range(0, 300, 10):
        store.add(job.id, [outcome(n) for n in range(start, start + 10)])
    # As a killed process leaves them.
    copy = tmp_path / "copy" / path.name
    copy.parent.mkdir()
    for end in ("", "-wal"):
        Path(f"{copy}{end}").write_bytes(Path(f"{path}{end}").read_bytes())
    store.close()
    log = Path(f"{copy}-wal")
    overwrite(log, log.stat().st_size * 2 // 3, os.urandom(500))
    with closing(Store.open(copy)) as store:
        (job,) = store.jobs()
        assert job.state is JobState.INTERRUPTED
        assert 0 < job.count < 300
        assert job.count % 10 == 0
        assert len(store.ids(Filter(job=job.id, text="lunch"), Order())) == job.count
        store.resume(job.id)
        assert store.add(job.id, [outcome(n) for n in range(job.count, 300)])


def test_damage_met_while_at_work_is_said_and_looked_for_the_next_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 2_000)
    monkeypatch.setattr(opening, "CHECKED_BYTES", 0)  # a large file is not checked whole
    size = path.stat().st_size
    overwrite(path, size // 4 // 4096 * 4096, os.urandom(size // 2))
    store = Store.open(path)
    assert store.set_aside is None
    with pytest.raises(StoreFailed, match="damaged"):
        list(store.records(store.ids(Filter(), Order())))
    store.close()
    with closing(Store.open(path)) as store:
        assert store.set_aside is not None
        assert store.jobs() == []


def test_a_damaged_index_of_words_is_made_anew(path: Path) -> None:
    fill(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE search_data SET block = x'00010203' WHERE id > 10")
        connection.commit()
    store = Store.open(path)
    with pytest.raises(StoreFailed, match="damaged"):
        store.ids(Filter(text="lunch"), Order())
    store.close()
    with closing(Store.open(path)) as store:
        assert store.set_aside is None
        assert len(store.ids(Filter(text="lunch"), Order())) == 300


def test_a_newer_file_is_set_aside_and_said_so(path: Path) -> None:
    fill(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with closing(Store.open(path)) as store:
        assert store.set_aside is not None
        assert ".newer-" in store.set_aside.name
        assert "newer Dipnet" in store.notice
        assert store.jobs() == []


def test_an_older_file_gets_the_tables_of_this_version(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 5)
    added = ("ALTER TABLE job ADD COLUMN later TEXT",)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, added))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    assert rows(path) == 5
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT later FROM job").fetchall() == [(None,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)


def test_a_migration_that_fails_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 5)
    broken = ("ALTER TABLE job ADD COLUMN later TEXT", "NO SUCH STATEMENT")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, broken))
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        with pytest.raises(StoreFailed):
            Store.open(path)
    assert rows(path) == 5


def test_the_tables_are_those_of_the_version_that_they_say(path: Path) -> None:
    """Whoever changes a table without a migration would leave older files without the change."""
    fill(path, 1)
    with closing(sqlite3.connect(path)) as connection:
        statements = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE sql NOT NULL AND name NOT LIKE 'search_%' "
            "AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ).fetchall()
    words = " ".join(" ".join(sql.split()) for (sql,) in statements)
    assert (schema.VERSION, hashlib.sha256(words.encode()).hexdigest()[:16]) == (1, TABLES)


TABLES = "6e3ee839e711b60e"


def full(store: Store) -> None:
    """Leave no more room in the file."""
    with store._connected().maintaining() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")


def test_a_full_disk_is_said_in_words_and_half_of_nothing_is_kept(path: Path) -> None:
    with closing(Store.open(path)) as store:
        job = store.begin([], MODEL)
        store.add(job.id, [outcome(n) for n in range(100)])
        full(store)
        with pytest.raises(StoreFailed, match="the disk is full"):
            store.add(job.id, [outcome(n, text="words " * 900) for n in range(100, 400)])
        assert store.job(job.id).count == 100
        with store._connected().maintaining() as connection:
            connection.execute("PRAGMA max_page_count = 1000000")
        store.add(job.id, [outcome(n) for n in range(100, 200)])
        assert len(store.ids(Filter(text="lunch"), Order())) == 200
    assert rows(path) == 200


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_said_in_words(path: Path) -> None:
    path.parent.mkdir()
    path.parent.chmod(0o500)
    with pytest.raises(StoreFailed, match="Permission denied"):
        Store.open(path)


def test_a_place_where_no_folder_can_be_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    with pytest.raises(StoreFailed, match="history"):
        Store.open(tmp_path / "file" / "history.sqlite3")
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreFailed, match="is not a file"):
        Store.open(tmp_path / "folder")


def test_another_program_that_keeps_it_locked_is_said_in_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
    fill(path, 5)
    with closing(Store.open(path)) as store, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreFailed, match="locked"):
            store.begin([], MODEL)
        assert len(store.ids(Filter(), Order())) == 5
        other.rollback()
        store.begin([], MODEL)


def test_two_processes_use_it_at_once(path: Path) -> None:
    with closing(Store.open(path)) as one, closing(Store.open(path)) as other:
        first, second = one.begin([], MODEL), other.begin([], MODEL)

        def add(store: Store, number: int) -> None:
            for n in range(number, number + 100, 10):
                store.add(first.id if store is one else second.id, [outcome(n)])

        threads = [threading.Thread(target=add, args=given) for given in ((one, 0), (other, 1_000))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [job.count for job in one.jobs()] == [10, 10]
        assert one.job(second.id).state is JobState.RUNNING
        with pytest.raises(StoreFailed, match="worked on"):
            one.resume(second.id)
        with pytest.raises(StoreFailed, match="worked on"):
            one.remove(second.id)
        with pytest.raises(StoreFailed, match="worked on"):
            other.resume(second.id)


def test_a_job_whose_process_ended_is_interrupted_and_can_be_taken_up(path: Path) -> None:
    store = Store.open(path)
    job = store.begin([], MODEL)
    store.add(job.id, [outcome(0)])
    store.close()
    with closing(Store.open(path)) as store:
        assert store.jobs()[0].state is JobState.INTERRUPTED
        assert store.resume(job.id).state is JobState.RUNNING
        store.add(job.id, [outcome(1)])
        store.finish(job.id, JobState.COMPLETE)
        assert store.job(job.id).count == 2
        with pytest.raises(StoreFailed, match="to its end"):
            store.resume(job.id)
        with pytest.raises(StoreFailed, match="no job 77"):
            store.resume(77)


def test_deleting_all_data_leaves_no_file(path: Path) -> None:
    fill(path)
    in_the_header(path)
    fill(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    (path.parent / "something-else").write_text("not ours")
    store = Store.open(path)
    job = store.begin([], MODEL)
    with pytest.raises(StoreFailed, match="worked on"):
        store.erase()
    store.finish(job.id, JobState.COMPLETE)
    store.erase()
    assert [file.name for file in path.parent.iterdir()] == ["something-else"]
    assert store.jobs() == []
    store.begin([], MODEL)
    store.close()


@posix
def test_data_that_another_window_uses_is_not_deleted_under_it(path: Path) -> None:
    with closing(Store.open(path)) as store:
        with closing(Store.open(path)), pytest.raises(StoreFailed, match="another window"):
            store.erase()
        store.begin([], MODEL)
        assert len(store.jobs()) == 1
    with closing(Store.open(path)) as store:
        store.erase()
        assert not path.exists()


def test_what_was_begun_to_be_deleted_is_deleted_the_next_time(path: Path) -> None:
    fill(path)
    with closing(Store.open(path)) as store, store._connected().writing() as connection:
        from app.triage.store import job_rows

        job_rows.strike(connection, 1)  # as a process that is killed then leaves it
    with closing(Store.open(path)) as store:
        assert store.jobs() == []
    with closing(sqlite3.connect(path)) as connection:
        for table in ("job", "row", "message", "result", "link", "path", "domain", "example"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_space_is_given_back(path: Path) -> None:
    fill(path, 1_000)
    before = path.stat().st_size
    with closing(Store.open(path)) as store:
        store.remove(1)
    assert path.stat().st_size < before / 3


@posix
def test_a_lock_that_was_deleted_while_one_waited_for_it_is_not_taken(tmp_path: Path) -> None:
    first = Hold.take(tmp_path / "lock")
    assert first is not None
    assert Hold.take(tmp_path / "lock") is None
    waiting: list[Hold | None] = []
    thread = threading.Thread(
        target=lambda: waiting.append(Hold.take(tmp_path / "lock", wait=True))
    )
    thread.start()
    first.release(delete=True)
    thread.join(10)
    (second,) = waiting
    assert second is not None
    assert Hold.take(tmp_path / "lock") is None
    second.release(delete=True)
    assert list(tmp_path.iterdir()) == []
