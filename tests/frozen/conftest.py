"""The frozen program on a screen of its own, driven from outside by keys and mouse alone.

Run by ``make check-bundle``, which names the program in DIPNET; ``make test`` passes them over.
"""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.frozen.screen import Program, Screen

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / ".work" / "screenshots"

collect_ignore_glob = [] if "DIPNET" in os.environ else ["test_*.py"]


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with Screen(PICTURES) as started:
        yield started


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """The program, for a user who has it for the first time; not yet started."""
    with Program(screen, _executable(), tmp_path / "reader") as driven:
        yield driven


@pytest.fixture
def undisturbed(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """The same program, for another user."""
    with Program(screen, _executable(), tmp_path / "other") as driven:
        yield driven


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Function, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of what was on the screen when a test failed."""
    report = yield
    if call.when == "call" and report.failed and "screen" in item.funcargs:
        item.funcargs["screen"].picture(f"failed-{item.originalname}")
    return report


def _executable() -> Path:
    return Path(os.environ["DIPNET"]).resolve()
