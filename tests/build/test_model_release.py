"""From corpora to a verified release, on small corpora: training, judging, writing, refusing."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import numpy as np
import pytest

from app import features
from app.mail.reader import read_message
from build import dataset, evaluate, golden, onnx_graph, release, report, stack
from build.evaluate import Judgement
from build.release import Target
from build.train import fit_joint


@pytest.fixture(scope="module")
def judged(small_table, quick, tmp_path_factory) -> Judgement:
    return evaluate.judge(small_table, quick, tmp_path_factory.mktemp("none") / "manifest.json")


@pytest.fixture(scope="module")
def target(tmp_path_factory) -> Target:
    folder = tmp_path_factory.mktemp("release")
    return Target(folder / "model_assets", folder / "pinned.py", folder / "report")


@pytest.fixture(scope="module")
def manifest(small_table, judged, target) -> dict:
    return release.make(small_table, judged, "0" * 64, "", target)


def test_every_judged_message_was_judged_by_models_that_had_not_seen_it(judged):
    assert not np.isnan(judged.evidence.by_source).any()


def test_everyday_mail_is_judged_without_its_genre(judged, small_table):
    mine = small_table.field("source") == "ham_fixtures"
    assert not np.isnan(judged.evidence.by_genre[mine]).any()
    assert np.isnan(judged.evidence.by_genre[~mine]).all()


def test_the_manifest_names_the_digest_of_each_file(manifest, target):
    for name, entry in manifest["files"].items():
        content = (target.assets / name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]
        assert len(content) == entry["size"]
    assert manifest["files"]["model.onnx"]["size"] < release.MOST_BYTES


def test_the_digest_of_the_manifest_is_compiled_in(manifest, target):
    digest = hashlib.sha256((target.assets / "manifest.json").read_bytes()).hexdigest()
    assert f'MANIFEST_SHA256: Final = "{digest}"' in target.pinned.read_text()


def test_the_features_are_those_of_this_program(manifest, target):
    written = json.loads((target.assets / "features.json").read_text())
    assert written == json.loads(json.dumps(features.schema()))


def test_the_graph_agrees_with_scikit_learn_on_every_row(manifest):
    assert manifest["metrics"]["parity"] <= release.PARITY


def test_the_same_data_gives_the_same_graph(judged, manifest, target):
    again = release.graph_of(stack.release(judged.given, judged.joint))
    assert again == (target.assets / "model.onnx").read_bytes()


def test_golden_cases_give_their_features_and_probabilities(manifest, target):
    content = json.loads((target.assets / "golden.json").read_text())
    session = onnx_graph.Session((target.assets / "model.onnx").read_bytes())
    assert len(content["cases"]) > 30
    for case in content["cases"][::7]:
        message = read_message(base64.b64decode(case["data"]), name=case["name"])
        found = features.extract(message)
        digest = hashlib.sha256(found.ids.astype("<i4").tobytes()).hexdigest()
        assert digest == case["ids_sha256"]
        probabilities = golden.scores(session, [found])[0]
        assert np.abs(probabilities - case["probabilities"]).max() <= content["tolerance"]


def test_the_policy_is_in_order(manifest, target):
    policy = json.loads((target.assets / "policy.json").read_text())
    assert 0 < policy["doubt"] <= policy["fraud"] <= 1
    assert 0 < policy["advertising"] <= 1


def test_the_model_card_says_what_falls_short(manifest, target, judged):
    card = (target.assets / "MODEL_CARD.md").read_text()
    assert manifest["model"] in card
    short = [gate for gate in judged.gates if not gate.met]
    assert card.count("Falls short") == len(short)


def test_a_reason_for_a_worse_model_stands_in_its_card(small_table, judged, tmp_path):
    target = Target(tmp_path / "assets", tmp_path / "pinned.py", tmp_path / "report")
    release.make(small_table, judged, "0" * 64, "The old data had to go.", target)
    assert "The old data had to go." in (target.assets / "MODEL_CARD.md").read_text()


def test_the_report_holds_figures_and_no_text(manifest, target, small_table):
    text = (target.report / "report.md").read_text()
    assert "everyday mail called fraud" in text
    assert json.loads((target.report / "report.json").read_text())["gates"]
    assert "<svg" in (target.report / "reliability.svg").read_text()
    assert not re.search(r"[\w.]+@[\w-]+\.", text)


def test_a_model_that_is_much_worse_than_the_committed_one_is_named(small_table, judged, tmp_path):
    gates = [gate.as_dict() for gate in judged.gates]
    for gate in gates:
        if gate["name"] == "osst-auc":
            gate["value"] = judged.gates[-2].value + 0.5
    committed = tmp_path / "manifest.json"
    committed.write_text(json.dumps({"metrics": {"gates": gates}}))
    found = evaluate.compare(judged.gates, evaluate.committed_gates(committed))
    assert len(found) == 1
    assert "AUC" in found[0]


def test_calibration_takes_back_overconfidence():
    random = np.random.default_rng(3)
    y = random.integers(0, 3, 900)
    sure = np.full((900, 3), 0.005)
    sure[np.arange(900), np.where(random.random(900) < 0.8, y, (y + 1) % 3)] = 0.99
    found = fit_joint([sure], [1.0], y, np.ones(900)).probabilities([sure])
    assert abs(found.max(axis=1).mean() - 0.8) < 0.05


def test_rows_come_from_the_cache_as_they_were_extracted(small_folder, tmp_path, monkeypatch):
    monkeypatch.setattr(dataset.corpora, "SOURCES", ("bounces", "political_2024"))
    monkeypatch.setattr(dataset.corpora, "written", lambda: iter(()))
    first = dataset.load(small_folder, cache=tmp_path, jobs=1)
    monkeypatch.setattr(dataset, "extract", None)
    again = dataset.load(small_folder, cache=tmp_path, jobs=1)
    assert again.rows == first.rows
    assert (again.text != first.text).nnz == 0
    assert np.array_equal(again.signals, first.signals, equal_nan=True)


def test_a_masked_copy_has_no_header_to_judge_by(small_table):
    from app.features.signals import SIGNALS

    nullable = [i for i, s in enumerate(SIGNALS) if s.family == "identity" and s.nullable]
    copies = [i for i, r in enumerate(small_table.rows) if r.variant == dataset.UNSIGNED]
    values = small_table.signals[copies][:, nullable]
    whole = [i for i, r in enumerate(small_table.rows) if r.variant == dataset.WHOLE]
    assert np.isnan(values).mean() > np.isnan(small_table.signals[whole][:, nullable]).mean()


def test_diagrams_are_drawn_from_the_figures(judged):
    drawn = report.score_histograms(judged.figures["histograms"])
    assert drawn.count("<rect") > len(judged.figures["histograms"]) * 10
