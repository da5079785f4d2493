from pathlib import Path

import pytest

from app.model import release
from app.model.scorer import Scorer
from tests.model import tiny


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "model"
    place.mkdir()
    return place


@pytest.fixture
def scorer(folder: Path) -> Scorer:
    """A scorer in which "verify" and asking for credentials speak for fraud, "lunch" against."""
    pinned = tiny.release(
        folder,
        words={"verify": 6.0, "lunch": -6.0},
        weights={"says-credential": 2.0, "sender-free-mail": 0.7, "links-own": -2.0},
    )
    return Scorer(release.load(pinned))
