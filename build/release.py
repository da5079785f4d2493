"""Makes a release of the model: ``python -m build.release --corpora PATH`` (``make model``).

Judges the recipe on sources not seen, refuses it if it is worse than the committed model, fits it
on everything, writes the graph, checks it against scikit-learn on every training message, and
writes ``model_assets/``, ``app/model/pinned.py`` and the evaluation report. The same inputs give
the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import numpy as np

from app import features
from build import card, dataset, evaluate, golden, onnx_graph, overlap, report, stack
from build.dataset import ROOT, Table
from build.evaluate import Judgement
from build.weights import Recipe

VERSION: Final = "0.3.0"
"""Of the model, apart from the program's; raised by hand."""
PARITY: Final = 1e-5
"""Largest difference of a probability between scikit-learn and the graph."""
MOST_BYTES: Final = 5_000_000
_LIBRARIES: Final = ("numpy", "scipy", "scikit-learn", "skl2onnx", "onnx", "onnxruntime")
_PINNED: Final = '''"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "{digest}"
'''


class ReleaseError(Exception):
    """The release was not made; says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a release is written.

    Attributes:
        assets: The folder ``model_assets``.
        pinned: The module that holds the manifest's digest.
        report: The folder of the evaluation report.
    """

    assets: Path
    pinned: Path
    report: Path


PROJECT: Final = Target(
    ROOT / "model_assets", ROOT / "app" / "model" / "pinned.py", ROOT / "docs" / "evaluation"
)


def graph_of(parts: onnx_graph.Parts) -> bytes:
    """Return the graph's bytes.

    Raises:
        ReleaseError: It is too large.
    """
    data: bytes = onnx_graph.build(parts).SerializeToString(deterministic=True)
    if len(data) >= MOST_BYTES:
        raise ReleaseError(f"The graph has {len(data)} bytes; fewer than {MOST_BYTES} are allowed.")
    return data


def parity(parts: onnx_graph.Parts, session: onnx_graph.Session, table: Table) -> float:
    """Return the largest difference between scikit-learn and the graph over all rows.

    Raises:
        ReleaseError: It is above ``PARITY``.
    """
    expected = onnx_graph.reference(parts, table.text, table.signals)
    found = session.probabilities(table.text, table.signals)
    worst = float(np.abs(expected - found).max())
    if not worst <= PARITY:
        raise ReleaseError(f"The graph differs from scikit-learn by {worst:.2e}.")
    return worst


def make(
    table: Table, judged: Judgement, data_sha256: str, accepted: str, target: Target
) -> dict[str, Any]:
    """Fit the judged recipe on everything and write the release.

    Returns:
        The manifest.
    """
    parts = stack.release(judged.given, judged.joint)
    graph = graph_of(parts)
    session = onnx_graph.Session(graph)
    difference = parity(parts, session, table)
    chosen = judged.evidence.thresholds
    model = f"dipnet-{VERSION}-{hashlib.sha256(graph).hexdigest()[:10]}"
    shown = {**judged.figures, "model": model, "parity": difference, "accepted": accepted}
    policy = {
        "schema": 1,
        "fraud": chosen.fraud,
        "doubt": chosen.doubt,
        "advertising": chosen.advertising,
        "facts": card.policy_facts(shown),
    }
    cases = golden.cases(session, chosen)
    files = {
        "model.onnx": graph,
        "features.json": _json(features.schema()),
        "policy.json": _json(policy),
        "golden.json": _json(cases),
        "MODEL_CARD.md": card.markdown(shown, VERSION).encode("utf-8"),
    }
    manifest = {
        "model": model,
        "version": VERSION,
        "files": {name: _entry(content) for name, content in files.items()},
        "training_data_sha256": data_sha256,
        "libraries": _libraries(),
        "metrics": {
            "gates": shown["gates"],
            "parity": difference,
            "accepted": accepted,
            "golden": golden.spread(cases, chosen),
        },
    }
    files["manifest.json"] = _json(manifest)
    target.assets.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (target.assets / name).write_bytes(content)
    digest = hashlib.sha256(files["manifest.json"]).hexdigest()
    target.pinned.write_text(_PINNED.format(digest=digest), encoding="utf-8")
    report.write(target.report, shown)
    return manifest


def _json(content: Mapping[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _entry(content: bytes) -> dict[str, Any]:
    return {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def _libraries() -> dict[str, str]:
    found = {name: version(name) for name in _LIBRARIES}
    return {"python": platform.python_version(), **found}


def main(arguments: list[str] | None = None) -> int:
    """Run ``make model``."""
    parser = argparse.ArgumentParser(prog="python -m build.release", description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="the folder of the corpora")
    parser.add_argument(
        "--accept", metavar="REASON", default="", help="why a worse model is wanted"
    )
    options = parser.parse_args(arguments)
    retold = overlap.found(options.corpora)
    for one in retold:
        print(f"{one.written} retells {one.labelled}: {one.shared} of {one.runs}", file=sys.stderr)
    if retold:
        print("Nothing was trained. Write these messages in words of our own.", file=sys.stderr)
        return 1
    table = dataset.load(options.corpora)
    judged = evaluate.judge(table, Recipe())
    print(report.summary(judged.figures))
    for sentence in judged.worse:
        print(f"Worse than the committed model: {sentence}", file=sys.stderr)
    if judged.worse and not options.accept:
        print("Nothing was written. To release it all the same: --accept REASON", file=sys.stderr)
        return 1
    digest = dataset.data_digest(options.corpora)
    accepted = options.accept if judged.worse else ""
    manifest = make(table, judged, digest, accepted, PROJECT)
    print(f"{manifest['model']}: {manifest['files']['model.onnx']['size']} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
