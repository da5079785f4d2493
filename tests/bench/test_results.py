"""Results stay as they are when Dipnet is made faster."""

from __future__ import annotations

import pytest

from tests.bench import results

HOW = "If that is meant: python -m tests.bench.results --write"


@pytest.fixture(scope="module")
def now() -> results.Digests:
    return results.digests()


@pytest.mark.parametrize("group", results.GROUPS)
@pytest.mark.parametrize("room", ["source", "messages", "features", "assessments"])
def test_it_is_the_same_as_before(now: results.Digests, group: str, room: str) -> None:
    assert now[group][room] == results.kept()[group][room], f"{room} of {group} changed. {HOW}"
