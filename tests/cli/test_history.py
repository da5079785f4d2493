"""``dipnet scan --keep``, ``history``, ``export`` and ``forget``, run as a user runs them."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Installation, needs_posix


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the history, in a home of this test alone."""
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    if sys.platform != "linux":
        pytest.skip("its place is another one there")
    return tmp_path / "home" / "dipnet" / "history.sqlite3"


def jobs(dipnet: Installation) -> list[dict[str, Any]]:
    done = dipnet.run("history")
    assert done.returncode == 0
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("database")
def test_what_is_kept_is_listed_and_exported(
    dipnet: Installation, fraud: Path, harmless: Path, tmp_path: Path
) -> None:
    done = dipnet.run("scan", "--keep", harmless, fraud, tmp_path / "missing.eml")
    assert done.returncode == 2
    assert b"missing.eml" in done.stderr
    plain = dipnet.run("scan", harmless, fraud)
    assert done.stdout == plain.stdout
    (job,) = jobs(dipnet)
    assert job["state"] == "complete"
    assert job["counts"] == {"fraud": 1, "legitimate": 1, "problem": 1}
    assert job["paths"] == [str(harmless), str(fraud), str(tmp_path / "missing.eml")]
    target = tmp_path / "out.jsonl"
    assert dipnet.run("export", "1", "--format", "jsonl", "--output", target).returncode == 0
    lines = target.read_bytes().splitlines(keepends=True)
    assert b"".join(lines[:2]) == plain.stdout
    assert "missing.eml" in json.loads(lines[2])["problem"]


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl", "indicators", "stix", "html"])
def test_every_form_is_written_and_always_the_same(
    dipnet: Installation, fraud: Path, harmless: Path, tmp_path: Path, form: str
) -> None:
    dipnet.run("scan", "--keep", harmless, fraud)
    contents = []
    for name in ("one", "two"):
        done = dipnet.run("export", "1", "--format", form, "--output", tmp_path / name)
        assert (done.returncode, done.stderr, done.stdout) == (0, b"", b"")
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1] != b""


@pytest.mark.usefixtures("database")
def test_an_export_can_be_of_some_verdicts_only(
    dipnet: Installation, fraud: Path, harmless: Path, tmp_path: Path
) -> None:
    dipnet.run("scan", "--keep", harmless, fraud)
    target = tmp_path / "out.csv"
    dipnet.run("export", "1", "--format", "csv", "--verdict", "fraud", "--output", target)
    with target.open(newline="") as file:
        assert [row["verdict"] for row in csv.DictReader(file)] == ["fraud"]


@pytest.mark.usefixtures("database")
def test_a_job_that_is_not_there_cannot_be_exported(dipnet: Installation, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    done = dipnet.run("export", "7", "--format", "csv", "--output", target)
    assert done.returncode == 2
    assert done.stderr == b"dipnet: There is no job 7 in the history.\n"
    assert not target.exists()


@pytest.mark.usefixtures("database")
def test_an_empty_history_says_how_it_is_filled(dipnet: Installation) -> None:
    shown = dipnet.run("history", "--format", "table").stdout.decode()
    assert "dipnet scan --keep" in shown
    assert jobs(dipnet) == []


@pytest.mark.usefixtures("database")
def test_a_table_of_jobs_is_for_people(dipnet: Installation, fraud: Path) -> None:
    dipnet.run("scan", "--keep", fraud)
    heading, line = dipnet.run("history", "--format", "table").stdout.decode().splitlines()
    assert heading.split() == ["Job", "Begun", "State", "Messages", "Fraud", "Files"]
    assert line.split()[3:] == ["Complete", "1", "1", str(fraud)]


def test_forgetting_leaves_nothing(dipnet: Installation, fraud: Path, database: Path) -> None:
    dipnet.run("scan", "--keep", fraud)
    assert database.exists()
    asked = dipnet.run("forget")
    assert asked.returncode == 2
    assert b"nothing was deleted" in asked.stderr
    assert database.exists()
    assert dipnet.run("forget", "--yes").returncode == 0
    assert list(database.parent.iterdir()) == []
    assert jobs(dipnet) == []


@pytest.mark.usefixtures("database")
def test_standard_input_is_not_kept(dipnet: Installation) -> None:
    done = dipnet.run("scan", "--keep", "-", stdin=b"From: a@b.example\n\nHello\n")
    assert done.returncode == 2
    assert b"standard input cannot be read again" in done.stderr


def test_without_a_history_messages_are_judged_all_the_same(
    dipnet: Installation, fraud: Path, database: Path
) -> None:
    database.mkdir(parents=True)
    done = dipnet.run("scan", "--keep", fraud)
    assert done.returncode == 2
    assert json.loads(done.stdout)["verdict"] == "fraud"
    (line,) = done.stderr.decode().splitlines()
    assert line.endswith("The results are not kept.")


def test_a_damaged_history_is_set_aside_and_said_so(
    dipnet: Installation, fraud: Path, database: Path
) -> None:
    database.parent.mkdir(parents=True)
    database.write_bytes(b"no database" * 1_000)
    done = dipnet.run("scan", "--keep", fraud)
    assert done.returncode == 1
    assert b"The history was damaged. It was kept as history.sqlite3.damaged-" in done.stderr
    assert len(jobs(dipnet)) == 1


@pytest.mark.usefixtures("database")
def test_a_second_scan_takes_what_is_known(
    dipnet: Installation, fraud: Path, harmless: Path
) -> None:
    first = dipnet.run("scan", "--keep", harmless, fraud)
    second = dipnet.run("scan", "--keep", harmless, fraud)
    assert (second.stdout, second.returncode) == (first.stdout, first.returncode)
    assert [job["state"] for job in jobs(dipnet)] == ["complete", "complete"]


@pytest.mark.usefixtures("database")
def test_reasons_can_be_left_to_what_is_doubtful(
    dipnet: Installation, fraud: Path, mail: Callable[..., Path]
) -> None:
    usual = mail("usual.eml", "verify once, then lunch with everybody from the office")
    for keep in ([], ["--keep"]):
        done = dipnet.run("scan", "--reasons", "doubtful", *keep, usual, fraud)
        records = [json.loads(line) for line in done.stdout.splitlines()]
        for record in records:
            assert bool(record["reasons"]) == (record["verdict"] == "fraud"), record


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    """Fifteen hundred messages, of which every seventh is fraud; some occur twice."""
    path = tmp_path / "many.mbox"
    with path.open("w") as file:
        for number in range(1_500):
            text = "verify verify" if number % 7 == 0 else f"lunch {number % 700}"
            file.write(
                f"From a@b.example Mon Jun  1 10:00:00 2026\nFrom: Ann <ann@shop.example>\n"
                f"Subject: number {number % 1_200}\n\n{text} https://pay.example/{number % 1_200}\n\n"
            )
    return path


def killed(dipnet: Installation, mailbox: Path, database: Path, rows: int) -> int:
    """Scan until there are at least ``rows`` rows, then kill the program; return how many are kept."""
    process = subprocess.Popen(
        dipnet.command("scan", "--keep", "--jobs", "1", mailbox),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=dipnet.folder,
        env=dipnet.environment,
    )
    import sqlite3
    from contextlib import closing

    found = 0
    while found < rows:
        assert process.poll() is None, "it was done before it could be killed"
        time.sleep(0.005)  # polled: a killed process cannot say how far it is
        if database.exists():
            with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
                try:
                    (found,) = connection.execute("SELECT max(count) FROM job").fetchone()
                except sqlite3.OperationalError:
                    found = 0
                found = found or 0
    process.kill()
    process.wait()
    return found


@needs_posix
def test_a_killed_scan_goes_on_and_gives_the_same_as_one_that_was_not(
    dipnet: Installation, mailbox: Path, database: Path, tmp_path: Path
) -> None:
    def exported() -> bytes:
        for form in ("jsonl", "csv"):
            target = tmp_path / f"out.{form}"
            (job, *_) = jobs(dipnet)
            dipnet.run("export", str(job["id"]), "--format", form, "--output", target)
        return (tmp_path / "out.jsonl").read_bytes() + (tmp_path / "out.csv").read_bytes()

    plain = dipnet.run("scan", "--keep", "--jobs", "1", mailbox)
    expected = exported()
    assert dipnet.run("forget", "--yes").returncode == 0
    kept = [killed(dipnet, mailbox, database, rows) for rows in (1, 300, 900)]
    (job,) = jobs(dipnet)
    assert job["state"] == "interrupted"
    assert kept[-1] <= job["count"] < 1_500
    done = dipnet.run("scan", "--keep", "--jobs", "1", mailbox)
    assert f"going on with job 1, of which {job['count']} are done".encode() in done.stderr
    assert done.returncode == 1
    assert done.stdout == plain.stdout
    (job,) = jobs(dipnet)
    assert (job["state"], job["count"]) == ("complete", 1_500)
    assert exported() == expected


@needs_posix
def test_no_process_outlives_a_scan_that_is_killed(
    dipnet: Installation, mailbox: Path, database: Path
) -> None:
    if sys.platform != "linux":
        pytest.skip("looks into /proc")
    marker = str(dipnet.folder)

    def running() -> int:
        count = 0
        for place in Path("/proc").iterdir():
            if place.name.isdecimal():
                try:
                    count += marker in str((place / "cwd").readlink())
                except OSError:
                    continue
        return count

    killed(dipnet, mailbox, database, 1)
    deadline = time.monotonic() + 20
    while running():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@needs_posix
@pytest.mark.usefixtures("database")
def test_ctrl_c_leaves_a_job_that_can_be_gone_on_with(
    dipnet: Installation, mailbox: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.jsonl"
    complaint = dipnet.interrupted("--keep", "--jobs", "1", mailbox, target=target)
    assert "stopped after" in complaint
    (job,) = jobs(dipnet)
    assert job["state"] == "partial"
    assert job["count"] == len(target.read_bytes().splitlines()) < 1_500
    assert dipnet.run("scan", "--keep", mailbox, "--output", target).returncode == 1
    (job,) = jobs(dipnet)
    assert (job["state"], job["count"]) == ("complete", 1_500)
    assert len(target.read_bytes().splitlines()) == 1_500


def test_looking_at_the_list_of_jobs_loads_little(dipnet: Installation, database: Path) -> None:
    heavy = ["PySide6", "numpy", "onnxruntime", "xlsxwriter", "selectolax"]
    done = dipnet.run_naming(heavy, "history")
    assert done.stderr.decode().strip() == "[]"
    assert database.exists()
