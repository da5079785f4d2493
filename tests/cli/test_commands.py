"""The other commands of ``dipnet``, and what happens without a display or the right model."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import app
from app.cli.main import COMMANDS
from tests.cli.conftest import ROOT, Installation, install


def test_without_a_display_the_window_says_so(dipnet: Installation) -> None:
    done = dipnet.run()
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"No display was found" in done.stderr
    assert b"dipnet scan" in done.stderr


def test_versions_of_program_and_model_are_both_shown(dipnet: Installation) -> None:
    done = dipnet.run("--version")
    assert done.returncode == 0
    assert done.stdout.decode() == f"Dipnet {app.__version__}\nModel tiny-1, version 1\n"


def test_the_card_of_the_model_is_printed(dipnet: Installation) -> None:
    done = dipnet.run("model")
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert lines[:2] == [f"Dipnet {app.__version__}", "Model tiny-1, version 1"]
    assert lines[-1] == "# A tiny model"


@pytest.mark.parametrize("arguments", [["--help"], ["scan", "--help"], ["self-test", "--help"]])
def test_help_is_given(dipnet: Installation, arguments: list[str]) -> None:
    done = dipnet.run(*arguments)
    assert done.returncode == 0
    assert b"usage: dipnet" in done.stdout


@pytest.mark.parametrize("command", ["scan", "model", "--version"])
def test_a_changed_model_is_refused(
    tmp_path: Path, mail: Callable[..., Path], command: str
) -> None:
    dipnet = install(tmp_path / "installed")
    graph = dipnet.folder / "model_assets" / "model.onnx"
    content = bytearray(graph.read_bytes())
    content[len(content) // 2] ^= 1
    graph.write_bytes(content)
    done = dipnet.run(command, *([mail("a.eml")] if command == "scan" else []))
    assert done.returncode == 2
    assert done.stdout.decode() == ("" if command == "scan" else f"Dipnet {app.__version__}\n")
    (line,) = done.stderr.decode().splitlines()
    assert "model.onnx was changed or damaged" in line
    assert "install Dipnet again" in line


def test_the_self_test_reports_what_is_not_as_it_should_be(tmp_path: Path) -> None:
    dipnet = install(
        tmp_path / "installed", files={"golden.json": b'{"tolerance": 1, "cases": []}'}
    )
    done = dipnet.run("self-test")
    assert done.returncode == 2
    report = json.loads(done.stdout)
    assert report["ok"] is False
    assert report["model"]["ok"] is False  # a release without golden cases proves nothing
    assert report["model"]["id"] == "tiny-1"
    assert report["workers"]["ok"] is True


def test_the_manual_page_names_every_command_and_option(dipnet: Installation) -> None:
    manual = (ROOT / "build" / "linux" / "dipnet.1").read_text().replace("\\-", "-")
    for command in COMMANDS:
        assert f"dipnet {command}" in manual
        shown = dipnet.run(command, "--help").stdout.decode()
        for option in set(re.findall(r"--[a-z-]+", shown)) - {"--help"}:
            assert option in manual, f"{option} of dipnet {command}"
