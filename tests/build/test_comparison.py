"""Two releases of the model are compared by what their programs say of the same messages."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from app.model.policy import Policy
from build import comparison, comparison_report
from build.comparison import Case, ComparisonError, Program

ROOT = Path(__file__).resolve().parents[2]
OLD = Program("old", (), Path(), "m-old", "1", Policy(0.9, 0.5, 0.5), {"ece": {"value": 0.02}})
NEW = Program("new", (), Path(), "m-new", "2", Policy(0.8, 0.4, 0.5), {"ece": {"value": 0.01}})
MAIL = b"From: a@shop.example\nSubject: Hello\n\nThe parcel is on its way.\n"


def case(name, label=""):
    return Case(name, label, "", ".eml", MAIL)


def record(verdict, fraud, *, complete=True, **effects):
    rest = (1 - fraud) / 2
    return {
        "verdict": verdict,
        "probabilities": {"fraud": fraud, "advertising": rest, "legitimate": rest},
        "complete": complete,
        "reasons": [{"signal": k.replace("_", "-"), "effect": v} for k, v in effects.items()],
        "index": 0,
    }


def compared(before, after, label="fraud", old=OLD, new=NEW):
    return comparison.compare(old, new, [case("x", label)], ({"x": before}, {"x": after}))


def change(before, after, label="fraud", old=OLD, new=NEW):
    (found,) = compared(before, after, label, old, new)["changed"]
    return found


def test_equal_verdicts_agree_even_if_the_scores_moved():
    found = compared(record("fraud", 0.99), record("fraud", 0.95))
    assert found["changed"] == []
    assert (found["agreement"], found["kappa"], found["largest_shift"]) == (1.0, 1.0, 0.04)


def test_a_verdict_that_changes_is_listed_with_scores_and_what_it_should_be():
    found = change(record("legitimate", 0.1), record("fraud", 0.95))
    assert (found["old"], found["new"], found["label"]) == ("legitimate", "fraud", "fraud")
    assert (found["old_fraud"], found["new_fraud"], found["better"]) == (0.1, 0.95, True)


@pytest.mark.parametrize(
    ("label", "old", "new", "better"),
    [
        ("fraud", "fraud", "legitimate", False),
        ("fraud", "fraud", "cannot-tell", False),
        ("fraud", "legitimate", "cannot-tell", True),
        ("fraud", "legitimate", "advertising", None),
        ("legitimate", "cannot-tell", "fraud", False),
        ("legitimate", "advertising", "legitimate", True),
        ("legitimate", "advertising", "cannot-tell", True),
        ("legitimate", "cannot-tell", "unreadable", None),
        ("", "fraud", "legitimate", None),
    ],
)
def test_a_change_is_better_if_the_verdict_is_nearer_to_the_truth(label, old, new, better):
    assert change(record(old, 0.5), record(new, 0.6), label)["better"] is better


def test_a_change_by_the_thresholds_alone_is_told_from_one_by_the_scores():
    assert change(record("cannot-tell", 0.85), record("fraud", 0.85))["cause"] == "thresholds"
    assert change(record("cannot-tell", 0.7), record("fraud", 0.95))["cause"] == "scores"


def test_a_change_with_the_same_scores_and_thresholds_is_one_of_the_rules():
    found = change(record("legitimate", 0.1), record("cannot-tell", 0.1), new=OLD)
    assert found["cause"] == "rules"


def test_a_message_that_one_program_could_not_read_completely_was_read_differently():
    before = record("unreadable", 0.1, complete=False)
    assert change(before, record("legitimate", 0.1))["cause"] == "reading"
    unscored = {**before, "probabilities": None}
    found = change(unscored, record("fraud", 0.95))
    assert (found["cause"], found["old_fraud"]) == ("reading", None)


def test_the_reasons_that_moved_most_come_first_and_repeated_ones_are_summed():
    before = record("legitimate", 0.1, words=-0.2, says_urgency=0.01, money=0.05)
    after = record("fraud", 0.95, words=0.3, links_none=0.02, money=0.05)
    before["reasons"].append({"signal": "words", "effect": 0.1})
    names = [r["signal"] for r in change(before, after)["reasons"]]
    assert names == ["words", "links-none", "says-urgency"]
    assert change(before, after)["reasons"][0] == {"signal": "words", "old": -0.1, "new": 0.3}


def test_programs_that_judged_different_messages_are_not_compared():
    with pytest.raises(ComparisonError, match="y"):
        comparison.compare(
            OLD, NEW, [case("x")], ({"x": record("fraud", 1.0)}, {"y": record("fraud", 1.0)})
        )


def test_agreement_by_chance_is_no_agreement():
    assert comparison._kappa([("fraud", "fraud"), ("legitimate", "legitimate")]) == 1.0
    assert comparison._kappa([("fraud", "legitimate"), ("legitimate", "fraud")]) == -1.0
    assert comparison._kappa([("fraud", "fraud"), ("fraud", "legitimate")]) == 0.0


def test_the_stored_messages_are_the_samples_and_one_of_each_written_template():
    found = comparison.cases()
    ids = [c.id for c in found]
    assert len(set(ids)) == len(ids) > 500
    labels = {c.id: c.label for c in found}
    assert labels["samples/phishing-qr-code-mfa.eml"] == "fraud"
    assert labels["samples/order-confirmation.eml"] == "legitimate"
    assert {c.label for c in found if c.id.startswith("written_fraud/")} == {"fraud"}
    assert found == comparison.cases()


def test_a_source_folder_judges_with_its_own_model(tmp_path):
    folder = tmp_path / "other"
    for name in ("app", "model_assets"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    other = comparison.program(str(folder), tmp_path / "unused")
    assert other.folder == folder
    mailbox = Case(
        "samples/two.mbox",
        "",
        "",
        ".mbox",
        2 * (b"From a@b.example Mon Nov  2 10:00:00 2026\n" + MAIL + b"\n"),
    )
    found = comparison.judge(other, [case("x"), mailbox], jobs=1)
    assert sorted(found) == ["samples/two.mbox", "samples/two.mbox#2", "x"]
    assert {r["model"] for r in found.values()} == {other.model}


def test_a_program_that_judges_with_another_model_than_its_own_is_refused(tmp_path):
    wrong = Program("w", (sys.executable, "-m", "app"), ROOT, "m-x", "1", Policy(0.9, 0.5, 0.5), {})
    with pytest.raises(ComparisonError, match="judged with the model"):
        comparison.judge(wrong, [case("x")], jobs=1)


def test_a_program_that_fails_says_why(tmp_path):
    broken = Program(
        "b",
        (sys.executable, "-c", "raise SystemExit('no model')"),
        tmp_path,
        "m",
        "1",
        OLD.policy,
        {},
    )
    with pytest.raises(ComparisonError, match="no model"):
        comparison.judge(broken, [case("x")], jobs=1)


def test_what_is_neither_file_nor_folder_nor_revision_is_refused(tmp_path):
    with pytest.raises(ComparisonError, match="neither"):
        comparison.program("no-such-revision-at-all", tmp_path)
    with pytest.raises(ComparisonError, match="model cannot be read"):
        comparison.program(str(tmp_path), tmp_path)


def test_the_report_lists_every_change_under_what_it_is(tmp_path):
    before = {
        "a": record("legitimate", 0.1, words=-0.2),
        "b": record("fraud", 0.95),
        "c": record("fraud", 0.95),
    }
    after = {
        "a": record("fraud", 0.95, words=0.4),
        "b": record("cannot-tell", 0.7),
        "c": record("fraud", 0.96),
    }
    messages = [case(name, "fraud") for name in before]
    found = comparison.compare(OLD, NEW, messages, (before, after))
    comparison_report.write(tmp_path, found)
    assert json.loads((tmp_path / "comparison.json").read_text()) == found
    text = (tmp_path / "comparison.md").read_text()
    assert "agree on 1 of 3 messages" in text
    assert "1 for the better and 1 for the worse" in text
    worse, better = text.split("### For the worse")[1].split("### For the better")
    assert "| `b` | fraud | fraud | cannot-tell | 0.9500 → 0.7000 | 0.0250 → 0.1500 |" in worse
    assert "words -0.200 → +0.400" in better
    assert "| gate: ece | 0.0200 | 0.0100 |" in text


def test_a_report_without_changes_says_so(tmp_path):
    found = compared(record("fraud", 0.99), record("fraud", 0.99))
    assert "None." in comparison_report.markdown(found)
