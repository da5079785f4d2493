"""Connections to the file: one that writes, and as many that read as threads do so at once."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.triage.store import failures, schema
from app.triage.store.values import StoreFailed

BUSY_SECONDS: Final = 2.0
"""How long another process may keep the file locked; a transaction of ours takes 30 ms."""
_INTERRUPT_SECONDS: Final = 0.02
_CACHE_KILOBYTES: Final = 16_384
"""Of pages per connection: the narrow table of 100,000 rows and the upper pages of the indexes."""
_LOG_PAGES: Final = 4_000
"""After which the write-ahead log is taken into the file: 16 MB, in which most pages of the indexes
are written many times but taken in once."""
_LOG_BYTES: Final = 32 << 20
"""To which the write-ahead log is cut back after it had to grow."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a file in autocommit mode.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    connection = sqlite3.connect(
        path,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


class Connections:
    """The open history, to be used from any thread."""

    def __init__(self, path: Path) -> None:
        """Open the connection that writes.

        Raises:
            StoreFailed: The file cannot be read or written.
        """
        self.path = path
        self._writing = threading.RLock()
        # Apart from the other, or whoever reads would wait for a transaction to end.
        self._pool = threading.Condition()
        self._idle: list[sqlite3.Connection] = []
        self._busy: list[sqlite3.Connection] = []
        self._closed = False
        with failures.in_words(path):
            self._writer = connect(path)
            try:
                prepare(self._writer)
            except BaseException:
                self.close()
                raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection that writes, in a transaction: all of it happens, or nothing.

        Raises:
            StoreFailed: The file cannot be read or written.
        """
        with self._writing, self._in_words():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                # A full disk has rolled back already.
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    @contextmanager
    def maintaining(self) -> Iterator[sqlite3.Connection]:
        """Give the connection that writes, outside a transaction.

        Raises:
            StoreFailed: The file cannot be read or written.
        """
        with self._writing, self._in_words():
            yield self._writer

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give a connection that nobody else uses meanwhile; it sees what was committed.

        Raises:
            StoreFailed: The file cannot be read.
        """
        with self._in_words():
            connection = self._reader()
            try:
                yield connection
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Close all connections; the last one empties the write-ahead log.

        SQLite crashes if a connection is closed under a thread that works with it. So whoever
        reads is interrupted, and closes his own.
        """
        with self._pool:
            self._closed = True
            end = time.monotonic() + BUSY_SECONDS
            while self._busy and time.monotonic() < end:
                # Again and again: one who is between two questions does not hear it.
                for connection in self._busy:
                    connection.interrupt()
                self._pool.wait(_INTERRUPT_SECONDS)
            for connection in self._idle:
                connection.close()
            self._idle.clear()
        # The writer last: only a connection that may write can take the log in.
        with self._writing:
            self._writer.close()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._pool:
            self._busy.remove(connection)
            if self._closed:
                connection.close()
            else:
                self._idle.append(connection)
            self._pool.notify_all()

    def _reader(self) -> sqlite3.Connection:
        with self._pool:
            self._check_open()
            if self._idle:
                self._busy.append(self._idle.pop())
                return self._busy[-1]
        connection = connect(self.path)
        connection.execute("PRAGMA query_only = ON")
        with self._pool:
            if self._closed:
                connection.close()
            self._check_open()
            self._busy.append(connection)
        return connection

    def _check_open(self) -> None:
        if self._closed:
            raise StoreFailed("The history was closed.")

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        self._check_open()
        try:
            with failures.in_words(self.path):
                yield
        except sqlite3.ProgrammingError as error:
            if not self._closed:
                raise
            raise StoreFailed("The history was closed.") from error
        except StoreFailed as failure:
            cause = failure.__cause__
            if self._closed:
                raise StoreFailed("The history was closed.") from failure
            if self.path and isinstance(cause, sqlite3.Error) and failures.is_damage(cause):
                suspect(self.path).touch(mode=0o600)
            raise


def suspect(path: Path) -> Path:
    """Return the file that says of a history that it must be checked whole when it is opened."""
    return path.with_name(f"{path.name}.suspect")


def prepare(connection: sqlite3.Connection) -> None:
    """Set a connection up for writing, and the tables if there are none.

    Raises:
        sqlite3.Error: The file cannot be written.
    """
    if schema.version(connection) == 0:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # before the first table
    connection.execute("PRAGMA journal_mode = WAL")
    # A process that is killed loses nothing; a power cut may lose the last moments.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
    # What is deleted is overwritten; free pages only where that costs no reading.
    connection.execute("PRAGMA secure_delete = FAST")
    schema.migrate(connection)
