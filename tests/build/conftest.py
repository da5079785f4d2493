"""The small corpora, their table, and a recipe that is quick to fit; made once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import corpora, dataset
from build.dataset import Table
from build.weights import Recipe
from tests.build import small_corpora


@pytest.fixture(scope="session")
def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora")
    small_corpora.write(folder)
    return folder


@pytest.fixture(scope="session")
def small_table(small_folder: Path) -> Table:
    sources = [list(corpora.read(small_folder, source)) for source in corpora.SOURCES]
    written = list(corpora.written())[::40]
    return dataset.extract([example for source in [*sources, written] for example in source])


@pytest.fixture(scope="session")
def quick() -> Recipe:
    return Recipe(rounds=4, leaves=4, smallest=3, rate=0.3)
