"""Weights, folds, thresholds, figures and gates do what honest judging needs."""

from __future__ import annotations

import numpy as np
import pytest

from build import figures, gates, metrics, policy
from build.corpora import LABELS, WRITTEN
from build.dataset import WHOLE
from build.gates import Gate
from build.metrics import Rate
from build.policy import Thresholds
from build.weights import FOLDS, Recipe, folds, genre_folds, weights

PLAIN_RECIPE = Recipe(language_balance=0.0, damping=1.0)


def test_near_duplicates_share_one_messages_weight(small_table):
    found = weights(small_table, PLAIN_RECIPE)

    def weight(identity: str) -> float:
        return sum(found[i] for i, r in enumerate(small_table.rows) if r.id == identity)

    assert weight("glitchy_scam_2023_2025/0") == pytest.approx(
        weight("glitchy_scam_2023_2025/7") / 2
    )


def test_no_language_is_a_class_by_itself(small_table):
    def shares(found: np.ndarray) -> np.ndarray:
        mine = np.array([row.lang[:2] == "de" for row in small_table.rows])
        masses = np.array([found[mine & (small_table.y == label)].sum() for label in (0, 2)])
        return masses / masses.sum()

    wanted = Recipe().shares[0] / (Recipe().shares[0] + Recipe().shares[2])
    skewed = shares(weights(small_table, PLAIN_RECIPE))[0]
    balanced = shares(weights(small_table, Recipe(language_limit=1000.0)))[0]
    assert abs(balanced - wanted) < abs(skewed - wanted)


def test_each_class_has_its_share_of_the_weight(small_table):
    recipe = Recipe()
    found = weights(small_table, recipe)
    shares = [found[small_table.y == label].sum() / found.sum() for label in range(len(LABELS))]
    assert shares == pytest.approx(recipe.shares)


def test_copies_of_a_message_share_its_weight(small_table):
    found = weights(small_table, PLAIN_RECIPE)
    mine = [i for i, r in enumerate(small_table.rows) if r.id == "ham_fixtures/9"]
    assert len(mine) > 1
    other = [i for i, r in enumerate(small_table.rows) if r.id == "ham_fixtures/20"]
    assert found[mine].sum() == pytest.approx(found[other].sum(), rel=0.05)


def test_validation_messages_are_never_trained_on(small_table):
    found = weights(small_table, Recipe())
    assert not found[small_table.field("split") != "train"].any()


def test_a_source_is_in_one_fold_and_so_is_an_owner(small_table):
    fold = folds(small_table)
    source, repo = small_table.field("source"), small_table.field("repo")
    for name in set(source) - set(WRITTEN) - {"ham_fixtures", "templates_ham"}:
        assert len(set(fold[source == name])) == 1
    for owner in set(repo[source == "ham_fixtures"]):
        assert len(set(fold[(source == "ham_fixtures") & (repo == owner)])) == 1
    assert set(fold) == set(range(FOLDS))


def test_genres_are_left_out_only_of_the_everyday_fixtures(small_table):
    fold = genre_folds(small_table)
    assert set(fold[small_table.field("source") != "ham_fixtures"]) == {-1}
    assert (fold[small_table.field("source") == "ham_fixtures"] >= 0).all()


def test_judged_messages_are_real_whole_and_counted_once(small_table):
    rows = [
        r for r, judged in zip(small_table.rows, figures.once(small_table), strict=True) if judged
    ]
    assert rows
    assert {r.variant for r in rows} == {WHOLE}
    assert not {r.source for r in rows} & {*WRITTEN, "templates_ham"}
    assert len({r.template for r in rows}) == len(rows)


def test_a_conformal_threshold_holds_for_new_messages_of_the_same_kind():
    random = np.random.default_rng(2)
    above = [
        (random.beta(1, 9, 200) >= policy.conformal(random.beta(1, 9, 300), 0.05)).mean()
        for _ in range(200)
    ]
    assert np.mean(above) <= 0.055


def test_too_few_messages_promise_nothing():
    assert policy.conformal(np.array([0.1, 0.2, 0.3]), 0.01) == 1.0


def test_no_large_genre_is_called_fraud_more_often_than_allowed():
    random = np.random.default_rng(4)
    everyday = {"newsletter": random.uniform(0, 0.2, 400), "bank": random.uniform(0.2, 0.9, 40)}
    chosen = policy.choose(everyday, {}, advertising=0.5)
    assert (everyday["bank"] >= chosen.fraud).mean() <= policy.GENRE_LIMIT
    assert chosen.doubt <= chosen.fraud


def test_other_harmless_mail_raises_the_threshold_to_its_own_bound():
    everyday = {"bank": np.linspace(0.0, 0.5, 300)}
    bounces = np.linspace(0.0, 0.95, 200)
    chosen = policy.choose(everyday, {"bounces": bounces}, advertising=0.5)
    assert chosen.fraud > policy.choose(everyday, {}, advertising=0.5).fraud
    assert (bounces >= chosen.fraud).mean() <= policy.BOUNDS["bounces"]


def test_what_is_more_likely_fraud_than_not_is_never_called_harmless():
    everyday = {"bank": np.random.default_rng(6).uniform(0.6, 0.9, 300)}
    assert policy.choose(everyday, {}, advertising=0.5).doubt == policy.MOST_DOUBT


def test_verdicts_follow_the_thresholds():
    scores = np.array([[0.9, 0.05, 0.05], [0.5, 0.3, 0.2], [0.1, 0.7, 0.2], [0.1, 0.2, 0.7]])
    found = Thresholds(fraud=0.8, doubt=0.4, advertising=0.5).verdicts(scores)
    assert found.tolist() == [policy.FRAUD, policy.DOUBT, policy.ADVERTISING, policy.LEGITIMATE]


def test_an_interval_holds_the_rate_and_narrows_with_more_messages():
    few, many = Rate(2, 20), Rate(200, 2000)
    for rate in (few, many):
        low, high = rate.interval
        assert low < rate.value < high
    assert many.interval[1] < few.interval[1]
    assert Rate(0, 300).interval == pytest.approx((0, 0.01222), abs=1e-4)


def test_auc_counts_pairs_in_the_right_order():
    score = np.array([0.1, 0.4, 0.35, 0.8])
    assert metrics.auc(score, np.array([False, False, True, True])) == pytest.approx(0.75)
    assert metrics.auc(np.ones(4), np.array([True, False, True, False])) == pytest.approx(0.5)


def test_calibration_error_is_the_gap_between_promise_and_outcome():
    confidence = np.full(100, 0.85)
    right = np.arange(100) < 60
    found = metrics.expected_calibration_error(confidence, right, np.ones(100))
    assert found == pytest.approx(0.25)


def _gate(name: str, count: int, total: int, better: str) -> Gate:
    return gates.rate_gate(name, name, better, 0.02, Rate(count, total))


def test_a_gate_allows_noise_and_refuses_what_is_worse_beyond_it():
    old = {"a": _gate("a", 4, 300, "lower").as_dict()}
    assert gates.compare([_gate("a", 6, 300, "lower")], old) == []
    (sentence,) = gates.compare([_gate("a", 20, 300, "lower")], old)
    assert "0.0667" in sentence


def test_a_gate_where_more_is_better_refuses_less():
    old = {"found": _gate("found", 90, 100, "higher").as_dict()}
    assert gates.compare([_gate("found", 88, 100, "higher")], old) == []
    assert gates.compare([_gate("found", 60, 100, "higher")], old)


def test_a_new_gate_has_nothing_to_be_compared_with():
    assert gates.compare([_gate("new", 50, 100, "lower")], {}) == []


def test_an_area_may_worsen_by_its_slack_only():
    old = {"auc": Gate("auc", "auc", "higher", 0.85, 0.90).as_dict()}
    assert gates.compare([Gate("auc", "auc", "higher", 0.85, 0.89)], old) == []
    assert gates.compare([Gate("auc", "auc", "higher", 0.85, 0.86)], old)
