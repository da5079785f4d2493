"""``dipnet scan``, run as a user runs it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Installation, needs_posix

HOSTILE = "\x1b[31mred\x1b[0m \x07 \u202egpj.exe\u202c \u200b\x9b1m"
needs_no_root = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="root may read everything"
)


def test_no_fraud_found_ends_with_0(dipnet: Installation, harmless: Path) -> None:
    done = dipnet.run("scan", harmless)
    assert done.returncode == 0
    assert done.stderr == b""
    (line,) = done.stdout.splitlines()
    record = json.loads(line)
    assert record["verdict"] == "legitimate"
    assert record["source"] == str(harmless)
    assert record["model"] == "tiny-1"


def test_fraud_found_ends_with_1(dipnet: Installation, fraud: Path, harmless: Path) -> None:
    done = dipnet.run("scan", harmless, fraud)
    assert done.returncode == 1
    verdicts = [json.loads(line)["verdict"] for line in done.stdout.splitlines()]
    assert verdicts == ["legitimate", "fraud"]


def test_what_cannot_be_opened_counts_for_more_than_fraud(
    dipnet: Installation, fraud: Path, tmp_path: Path
) -> None:
    done = dipnet.run("scan", tmp_path / "missing.eml", fraud)
    assert done.returncode == 2
    assert json.loads(done.stdout)["verdict"] == "fraud"
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("dipnet: ")
    assert "missing.eml" in line


def test_bad_input_gets_a_line_each_and_the_rest_is_judged(
    dipnet: Installation, harmless: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.eml").touch()
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (tmp_path / "nothing").mkdir()
    names = ["missing.eml", "empty.eml", "picture.eml", "nothing"]
    done = dipnet.run("scan", *[tmp_path / name for name in names], harmless)
    assert done.returncode == 2
    lines = done.stderr.decode().splitlines()
    assert [name for name, line in zip(names, lines, strict=True) if name in line] == names
    assert json.loads(done.stdout)["source"] == str(harmless)


@needs_no_root
def test_a_file_that_may_not_be_read_is_said_so(
    dipnet: Installation, fraud: Path, harmless: Path
) -> None:
    harmless.chmod(0)
    done = dipnet.run("scan", harmless, fraud)
    assert done.returncode == 2
    assert b"harmless.eml" in done.stderr
    assert json.loads(done.stdout)["verdict"] == "fraud"


@needs_posix
def test_a_pipe_in_a_folder_does_not_keep_the_scan_waiting(
    dipnet: Installation, harmless: Path
) -> None:
    os.mkfifo(harmless.parent / "a-pipe")
    (harmless.parent / "loop").symlink_to(harmless.parent)
    records = dipnet.records(harmless.parent)
    assert [record["source"] for record in records] == [str(harmless)]


@needs_posix
@pytest.mark.parametrize("place", ["/dev/null", "a-pipe"])
def test_a_device_or_a_pipe_is_no_message(dipnet: Installation, tmp_path: Path, place: str) -> None:
    if place == "a-pipe":
        os.mkfifo(tmp_path / place)
    done = dipnet.run("scan", tmp_path / place)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == b""


@needs_posix
def test_names_that_are_no_text_are_kept_apart(dipnet: Installation, tmp_path: Path) -> None:
    names = [b"caf\xe9.eml", b"two\nlines.eml", b"red\x1b[31m.eml"]
    for name in names:
        path = os.fsencode(tmp_path) + b"/" + name
        with open(path, "wb") as file:  # noqa: PTH123 - the name is bytes
            file.write(b"From: a@b.example\nSubject: Hello\n\nShall we have lunch?\n")
    done = dipnet.run("scan", tmp_path)
    assert done.returncode == 0
    assert done.stdout.isascii()
    sources = {json.loads(line)["source"].rpartition("/")[2] for line in done.stdout.splitlines()}
    assert sources == {"caf\\xe9.eml", "two\nlines.eml", "red\x1b[31m.eml"}
    assert b"\x1b" not in done.stdout


def test_one_message_comes_from_standard_input(dipnet: Installation) -> None:
    (record,) = dipnet.records("-", stdin=b"From: a@b.example\nSubject: Hi\n\nverify verify\n")
    assert record["source"] == "-"
    assert record["subject"] == "Hi"
    assert record["verdict"] == "fraud"


def test_nothing_on_standard_input_is_said_so(dipnet: Installation) -> None:
    done = dipnet.run("scan", "-")
    assert done.returncode == 2
    assert b"standard input" in done.stderr


@needs_posix
@pytest.mark.parametrize("closed", ["0<&-", "1>&-"])
def test_a_standard_stream_that_is_closed_is_no_mistake_of_the_program(
    dipnet: Installation, closed: str
) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$0" -m app scan - {closed}', sys.executable],
        input=b"From: a@b.example\n\nHello\n",
        capture_output=True,
        cwd=dipnet.folder,
        env=dipnet.environment,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_terminal_never_sees_what_a_message_hides(
    dipnet: Installation, mail: Callable[..., Path]
) -> None:
    path = mail("hostile.eml", f"verify {HOSTILE} verify", subject=f"Hi {HOSTILE}")
    for form in ("table", "csv", "jsonl"):
        shown = dipnet.run("scan", "--format", form, path).stdout.decode()
        assert not set(shown) & set("\x1b\x07\u202e\u202c\u200b\x9b"), form


def test_a_table_is_for_people(dipnet: Installation, fraud: Path, harmless: Path) -> None:
    shown = dipnet.run("scan", "--format", "table", fraud, harmless).stdout.decode()
    lines = shown.splitlines()
    assert lines[0].split() == ["Verdict", "Fraud", "From", "Subject", "File"]
    assert lines[1].startswith("Fraud")
    assert "“verify”" in lines[2]
    assert lines[3].startswith("Looks legitimate")
    assert " 33 % " in lines[3], "as every export writes it"
    assert lines[-1] == "2 messages: 1 fraud, 1 looks legitimate."


def test_no_cell_of_a_csv_is_a_formula(dipnet: Installation, mail: Callable[..., Path]) -> None:
    path = mail("formula.eml", subject='=HYPERLINK("https://evil.example")')
    shown = dipnet.run("scan", "--format", "csv", path).stdout.decode()
    (row,) = csv.DictReader(io.StringIO(shown))
    assert row["subject"].startswith("'=HYPERLINK")
    assert row["from"] == "Ann <ann@shop.example>"
    assert row["verdict"] == "legitimate"
    assert float(row["fraud"]) + float(row["advertising"]) + float(row["legitimate"]) == (
        pytest.approx(1, abs=1e-5)
    )


@pytest.mark.parametrize(("name", "first"), [("out.csv", "source,"), ("out.jsonl", '{"source"')])
def test_results_go_to_a_file_in_the_form_of_its_name(
    dipnet: Installation, fraud: Path, tmp_path: Path, name: str, first: str
) -> None:
    target = tmp_path / name
    done = dipnet.run("scan", fraud, "--output", target)
    assert done.returncode == 1
    assert done.stdout == b""
    assert target.read_text().startswith(first)


def test_a_file_of_results_is_not_taken_for_a_message(dipnet: Installation, harmless: Path) -> None:
    target = harmless.parent / "out.jsonl"
    for _ in range(2):
        assert dipnet.run("scan", harmless.parent, "--output", target).returncode == 0
        (line,) = target.read_text().splitlines()
        assert json.loads(line)["source"] == str(harmless)
    assert sorted(p.name for p in harmless.parent.iterdir()) == ["harmless.eml", "out.jsonl"]


def test_results_that_cannot_be_written_are_said_so_and_nothing_is_left(
    dipnet: Installation, harmless: Path, tmp_path: Path
) -> None:
    done = dipnet.run("scan", harmless, "--output", tmp_path / "no" / "such" / "out.jsonl")
    assert done.returncode == 2
    assert b"could not be written" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_full_disk_is_said_so(dipnet: Installation, harmless: Path) -> None:
    done = dipnet.run("scan", harmless, "--output", "/dev/full")
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert Path("/dev/full").is_char_device()
    with Path("/dev/full").open("wb") as full:
        status = subprocess.run(
            dipnet.command("scan", harmless),
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=dipnet.folder,
            env=dipnet.environment,
            check=False,
        )
    assert status.returncode == 2
    assert b"No space left" in status.stderr
    assert b"Traceback" not in status.stderr


@needs_posix
def test_a_reader_that_has_seen_enough_is_not_complained_about(
    dipnet: Installation, mail: Callable[..., Path]
) -> None:
    for number in range(300):
        path = mail(f"many/{number:03}.eml", "word " * 400)
    process = subprocess.Popen(
        dipnet.command("scan", path.parent),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=dipnet.folder,
        env=dipnet.environment,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(30) == 2
    assert process.stderr.read() == b""
    process.stderr.close()


@needs_posix
def test_ctrl_c_ends_a_scan_and_keeps_what_is_done(
    dipnet: Installation, mail: Callable[..., Path], tmp_path: Path
) -> None:
    for number in range(3_000):
        path = mail(f"many/{number:04}.eml")
    target = tmp_path / "out.jsonl"
    complaint = dipnet.interrupted(path.parent, path.parent, "--jobs", "1", target=target)
    done = [json.loads(line) for line in target.read_text().splitlines()]
    assert 0 < len(done) < 6_000
    assert f"stopped after {len(done)} messages" in complaint


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan"],
        ["scan", "--format", "xml", "a"],
        ["scan", "--jobs", "0", "a"],
        ["scan", "--jobs", "many", "a"],
        ["model", "more"],
        ["--unknown"],
    ],
)
def test_a_usage_error_ends_with_2_and_says_how_it_is_used(
    dipnet: Installation, arguments: list[str]
) -> None:
    done = dipnet.run(*arguments)
    assert done.returncode == 2
    assert b"usage: dipnet" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_scan_loads_neither_qt_nor_what_only_some_messages_need(
    dipnet: Installation, harmless: Path
) -> None:
    heavy = ["PySide6", "numpy", "onnxruntime", "pypdf", "zxingcpp", "oxmsg"]
    done = dipnet.run_naming(heavy, "scan", harmless)
    assert json.loads(done.stdout)["verdict"] == "legitimate"
    assert done.stderr.decode().strip() == "[]"
