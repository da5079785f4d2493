"""The model's changelog gets its figures from the comparison and keeps what people wrote."""

import json

import pytest

from build import model_changelog
from build.model_changelog import BEGIN, END, ChangelogError, updated

FOUND = {
    "old": {"model": "m-1", "version": "1.0", "gates": {"ece": 0.02, "gone": 0.5}},
    "new": {"model": "m-2", "version": "1.1", "gates": {"ece": 0.01, "fresh": 0.25}},
    "messages": 10,
    "agreeing": 9,
    "agreement": 0.9,
    "kappa": 0.8,
    "changed": [{"better": True}],
}
TEXT = (
    "# Changelog\n\nHead.\n\n## Unreleased\n\nBetter at parcels.\n\n## 1.0 – 2026-01-01\n\nFirst.\n"
)


def test_the_unreleased_entry_becomes_that_of_the_version_and_keeps_its_words():
    text = updated(TEXT, FOUND, "2026-02-03")
    assert "## Unreleased" not in text
    entry = text.split("## 1.1 – 2026-02-03")[1].split("\n## ")[0]
    assert "Better at parcels." in entry
    assert "| ece | 0.0200 | 0.0100 |" in entry
    assert "| gone | 0.5000 |  |" in entry
    assert "| fresh |  | 0.2500 |" in entry
    assert "agree on 9 of 10 messages" in entry
    assert text.endswith("## 1.0 – 2026-01-01\n\nFirst.\n")


def test_the_same_again_changes_nothing():
    once = updated(TEXT, FOUND, "2026-02-03")
    assert updated(once, FOUND, "2026-02-03") == once


def test_figures_are_replaced_and_words_around_them_stay():
    once = updated(TEXT, FOUND, "2026-02-03").replace(END, f"{END}\n\nA word after.")
    again = updated(once, {**FOUND, "agreeing": 8}, "2026-03-04")
    assert again.count(BEGIN) == 1
    assert "agree on 8 of 10" in again
    assert "agree on 9 of 10" not in again
    assert "A word after." in again
    assert "2026-02-03" in again


def test_without_an_unreleased_entry_a_new_one_is_made():
    text = updated("# Changelog\n\n## 1.0 – 2026-01-01\n\nFirst.\n", FOUND, "2026-02-03")
    assert text.index("## 1.1 – 2026-02-03") < text.index("## 1.0 – 2026-01-01")


def test_a_version_that_begins_like_another_is_another():
    found = {**FOUND, "new": {**FOUND["new"], "version": "1.1"}}
    text = updated("# C\n\n## 1.10 – 2026-01-01\n\nTen.\n", found, "2026-02-03")
    assert text.index("## 1.1 – ") < text.index("## 1.10 – ")


def test_a_changelog_without_entries_or_with_a_lost_mark_is_refused():
    with pytest.raises(ChangelogError, match="no entry"):
        updated("# Changelog\n", FOUND, "2026-02-03")
    broken = updated(TEXT, FOUND, "2026-02-03").replace(END, "")
    with pytest.raises(ChangelogError, match="missing"):
        updated(broken, FOUND, "2026-02-03")


def test_the_command_updates_the_file(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    changelog, comparison = tmp_path / "log.md", tmp_path / "comparison.json"
    changelog.write_text(TEXT, encoding="utf-8")
    comparison.write_text(json.dumps(FOUND), encoding="utf-8")
    arguments = ["--comparison", str(comparison), "--changelog", str(changelog)]
    assert model_changelog.main(arguments) == 0
    assert "## 1.1 – 2026-05-28" in changelog.read_text(encoding="utf-8")


def test_the_project_changelog_can_be_updated():
    text = model_changelog.CHANGELOG.read_text(encoding="utf-8")
    assert "agree on 9 of 10" in updated(text, FOUND, "2026-02-03")
