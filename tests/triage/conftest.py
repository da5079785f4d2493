from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.release import Pinned
from tests.model import tiny


@pytest.fixture(scope="session")
def pinned(tmp_path_factory: pytest.TempPathFactory) -> Pinned:
    """A real model in which "verify" speaks for fraud."""
    return tiny.release(tmp_path_factory.mktemp("model"), words={"verify": 12.0})


@pytest.fixture(autouse=True)
def no_processes_left() -> Iterator[None]:
    """After each test all worker processes are gone."""
    import multiprocessing
    import threading

    yield
    for thread in threading.enumerate():
        if thread.name == "dipnet-stop":
            thread.join()
    assert multiprocessing.active_children() == []


def mail(subject: str, text: str = "Shall we have lunch?") -> bytes:
    return f"From: Ann <ann@shop.example>\nSubject: {subject}\n\n{text}\n".encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Seventy messages, every tenth of them fraud in the eyes of the model."""
    place = tmp_path / "mail"
    place.mkdir()
    for number in range(70):
        text = "verify verify verify" if number % 10 == 0 else "Shall we have lunch?"
        (place / f"{number:03}.eml").write_bytes(mail(f"number {number}", text))
    return place
