"""The tables of the history, and how those of an older version become those of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID: Final = 0x4469706E
"""By which SQLite files of this program are known ("Dipn")."""

_FIRST: Final = (
    """
    CREATE TABLE job (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        paths TEXT NOT NULL,        -- JSON, lone surrogates of names that are no UTF-8 escaped
        state TEXT NOT NULL,
        started INTEGER NOT NULL,   -- milliseconds since 1970, UTC
        updated INTEGER NOT NULL,
        model TEXT NOT NULL,
        single INTEGER NOT NULL,
        count INTEGER NOT NULL,
        tally TEXT NOT NULL,        -- JSON: number of rows by verdict code
        size INTEGER NOT NULL,      -- bytes of source that the rows stand for
        trail BLOB NOT NULL         -- digest of the sources read so far, see triage.jobs
    )""",
    # A message is known by its bytes: whoever meets it again meets its result and its decision.
    """
    CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key BLOB NOT NULL UNIQUE,
        campaign INTEGER NOT NULL,
        language TEXT,
        sender_domain TEXT,
        decision INTEGER,
        marked INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL
    )""",
    """
    CREATE TABLE judge (
        id INTEGER PRIMARY KEY, model TEXT NOT NULL, program TEXT NOT NULL, UNIQUE (model, program)
    )""",
    # What a table sorts by comes first, so that it is read without the pages of the record.
    """
    CREATE TABLE result (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message INTEGER NOT NULL,
        judge INTEGER NOT NULL,
        explained INTEGER NOT NULL,
        verdict INTEGER NOT NULL,
        risk INTEGER NOT NULL,
        chance INTEGER,             -- millionths
        instant INTEGER,            -- seconds since 1970, UTC
        day INTEGER,                -- as the message dates itself, proleptic Gregorian ordinal
        sender TEXT,
        subject TEXT,
        record BLOB NOT NULL,
        UNIQUE (message, judge)
    )""",
    """
    CREATE TABLE row (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        job INTEGER NOT NULL,
        position INTEGER NOT NULL,
        message INTEGER,
        result INTEGER,
        verdict INTEGER NOT NULL,
        risk INTEGER NOT NULL,
        chance INTEGER,
        instant INTEGER,
        day INTEGER,
        sender TEXT,
        subject TEXT,
        campaign INTEGER NOT NULL,
        language TEXT,
        sender_domain TEXT,
        decision INTEGER,
        marked INTEGER NOT NULL,
        previous INTEGER,
        path INTEGER NOT NULL,
        place INTEGER NOT NULL,
        start INTEGER NOT NULL,
        length INTEGER NOT NULL,
        member TEXT,
        problem TEXT,
        note TEXT
    )""",
    # Everything that rows are filtered and most of what they are sorted by, in the order of the
    # input: it only ever grows at its end, which is cheap, and a scan of 100,000 rows reads 6 MB.
    # An index for each sort key would make adding a row eight times as expensive.
    """
    CREATE INDEX row_narrow ON row (
        job, position, verdict, risk, chance, instant, day, campaign, language, sender_domain,
        decision, marked, previous, message
    )""",
    "CREATE INDEX row_message ON row (message)",
    "CREATE TABLE path (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, sorted TEXT NOT NULL)",
    "CREATE TABLE domain (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """
    CREATE TABLE link (
        message INTEGER NOT NULL, domain INTEGER NOT NULL, PRIMARY KEY (message, domain)
    ) WITHOUT ROWID""",
    "CREATE INDEX link_domain ON link (domain)",
    """
    CREATE TABLE example (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        campaign INTEGER NOT NULL,
        template INTEGER NOT NULL,
        first INTEGER NOT NULL,
        domains TEXT NOT NULL
    )""",
    """
    CREATE TABLE share (
        job INTEGER NOT NULL, campaign INTEGER NOT NULL, size INTEGER NOT NULL,
        PRIMARY KEY (job, campaign)
    ) WITHOUT ROWID""",
    # The words come folded and split (see words.py), so that a query never meets a tokeniser that
    # splits otherwise. Without positions the index costs half the time and a quarter of the space.
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, content='message', content_rowid='id', tokenize='ascii', detail=none, columnsize=0
    )""",
)

MIGRATIONS: Final = (_FIRST,)
"""What leads from each version to the next; an empty file has version 0."""
VERSION: Final = len(MIGRATIONS)


def version(connection: sqlite3.Connection) -> int:
    """Return the version of the tables in a file; 0 if it has none yet.

    Raises:
        sqlite3.DatabaseError: The file is no database of this program.
    """
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    (own,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if own != APPLICATION_ID and (found or tables):
        import sqlite3

        raise sqlite3.DatabaseError("another program's file")
    return found


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to :data:`VERSION`, all or nothing.

    Args:
        connection: In autocommit mode, with a version of at most :data:`VERSION`.
    """
    if version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again: another process may have been faster.
        for statements in MIGRATIONS[version(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
