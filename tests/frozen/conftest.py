"""The frozen program on a screen of its own, driven from outside by keys alone.

Run by ``make check-bundle``, which names the program in DIPNET; ``make test`` passes them over.
"""

import os
from collections.abc import Iterator
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
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def program(screen: Screen, home: Path) -> Iterator[Program]:
    """The program, for a user who has it for the first time; not yet started."""
    driven = Program(screen, Path(os.environ["DIPNET"]).resolve(), home)
    yield driven
    driven.kill()
