"""Judges a recipe on sources that the judged model has not seen, and compares with the release.

``python -m build.evaluate --corpora PATH`` writes ``docs/evaluation`` and ends with status 1 if a
figure is worse than that of the committed model beyond noise.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from build import dataset, figures, identity, policy, report, stack
from build.dataset import ROOT, Table
from build.figures import Evidence
from build.gates import Gate, compare
from build.onnx_graph import Joint
from build.weights import Recipe, folds, genre_folds

REPORT: Final = ROOT / "docs" / "evaluation"
MANIFEST: Final = ROOT / "model_assets" / "manifest.json"


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that judging a recipe gives.

    Attributes:
        evidence: Out-of-fold results and the thresholds chosen on them.
        given: What was learnt from.
        joint: How text and trees are put together.
        figures: What the report says, JSON-able.
        gates: The figures that decide.
        worse: Gates that are worse than the committed model's beyond noise.
    """

    evidence: Evidence
    given: stack.Lesson
    joint: Joint
    figures: dict[str, Any]
    gates: tuple[Gate, ...]
    worse: tuple[str, ...]


def gather(table: Table, recipe: Recipe) -> tuple[Evidence, stack.Lesson, Joint]:
    """Judge every row out of fold by source, and everyday mail by genre."""
    given, fold = stack.lesson(table, recipe), folds(table)
    views = stack.judge(given, fold)
    joint = stack.joint(given, views)
    by_source = joint.probabilities(views)
    by_genre = joint.probabilities(stack.judge(given, genre_folds(table)))
    rows = figures.once(table)
    chosen = thresholds_for(table, given.trees, by_source, rows)
    crossed = crossed_verdicts(table, given.trees, fold, by_source, rows)
    evidence = Evidence(table, fold, by_source, by_genre, chosen, crossed)
    return evidence, given, joint


def thresholds_for(
    table: Table,
    weight: NDArray[np.float64],
    probabilities: NDArray[np.float64],
    rows: figures.Mask,
) -> policy.Thresholds:
    """Return the policy that the chosen rows' out-of-fold results ask for."""
    used = rows & (weight > 0)
    advertising = policy.advertising_threshold(table.y[used], probabilities[used], weight[used])
    part = table.take(rows)
    everyday = policy.everyday(part, probabilities[rows])
    return policy.choose(everyday, harmless(table, probabilities, rows), advertising)


def harmless(
    table: Table, probabilities: NDArray[np.float64], rows: figures.Mask
) -> dict[str, NDArray[np.float64]]:
    """Return the fraud scores of the harmless mail that ``policy.BOUNDS`` names."""
    named = {name: mask & rows for name, _, mask in figures.groups(table)}
    named["lists"] = np.logical_or.reduce([m for n, m in named.items() if n.startswith("list_")])
    return {name: probabilities[named[name], policy.FRAUD] for name in policy.BOUNDS}


def crossed_verdicts(
    table: Table,
    weight: NDArray[np.float64],
    fold: NDArray[np.int64],
    probabilities: NDArray[np.float64],
    rows: figures.Mask,
) -> NDArray[np.int64]:
    """Return verdicts by thresholds that were chosen without the row's own fold.

    The released thresholds are chosen on the very everyday mail that they are judged on; these
    are not, and say what to expect of mail from other senders.
    """
    found = np.full(len(table), policy.DOUBT, dtype=np.int64)
    for out in sorted(set(fold.tolist())):
        mine = fold == out
        chosen = thresholds_for(table, weight, probabilities, rows & ~mine)
        found[mine] = chosen.verdicts(probabilities[mine])
    return found


def judge(table: Table, recipe: Recipe, manifest: Path = MANIFEST) -> Judgement:
    """Judge a recipe and compare its gates with those of the committed model, if there is one."""
    evidence, given, joint = gather(table, recipe)
    found = figures.gates(evidence)
    worse = compare(found, committed_gates(manifest))
    shown = figures.collect(evidence)
    shown["gates"] = [gate.as_dict() for gate in found]
    shown["worse"] = worse
    shown["identity"] = identity.check(table)
    return Judgement(evidence, given, joint, shown, found, tuple(worse))


def committed_gates(manifest: Path) -> dict[str, dict[str, Any]]:
    """Return the gates in the committed manifest by name; none if there is no manifest."""
    if not manifest.is_file():
        return {}
    metrics = json.loads(manifest.read_text(encoding="utf-8"))["metrics"]
    return {gate["name"]: gate for gate in metrics.get("gates", [])}


def main(arguments: list[str] | None = None) -> int:
    """Run ``make evaluate``."""
    parser = argparse.ArgumentParser(prog="python -m build.evaluate", description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="the folder of the corpora")
    parser.add_argument("--accept", metavar="REASON", help="why a worse model is accepted")
    options = parser.parse_args(arguments)
    table = dataset.load(options.corpora)
    judged = judge(table, Recipe())
    report.write(REPORT, judged.figures)
    print(report.summary(judged.figures))
    for sentence in judged.worse:
        print(f"Worse than the committed model: {sentence}", file=sys.stderr)
    return 1 if judged.worse and not options.accept else 0


if __name__ == "__main__":
    raise SystemExit(main())
