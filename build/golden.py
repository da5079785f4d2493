"""Chooses and works out the golden cases that every release of the program must reproduce.

The messages are the project's own: the samples of the documentation, and written messages chosen
so that every threshold of the policy has cases close to it on both sides.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app import features
from app.features import text
from app.features.features import Features
from app.mail.reader import read_message
from build import corpora
from build.corpora import LABELS
from build.dataset import ROOT
from build.onnx_graph import Session
from build.policy import ADVERTISING, FRAUD, Thresholds

SAMPLES: Final = ROOT / "docs" / "samples"
TOLERANCE: Final = 1e-5
SCHEMA: Final = 1
_VERDICTS: Final = (*LABELS, "cannot-tell")
_NEAR: Final = 6
"""Messages on each side of each threshold."""
_SPREAD: Final = 30
"""Messages spread evenly over the ranking by probability of fraud."""
_MOST_BYTES: Final = 30_000


@dataclass(frozen=True, slots=True)
class Source:
    """One message to make a case of.

    Attributes:
        id: Unique among the cases.
        name: A file name as a hint for the format; "" if none.
        data: The message's source.
    """

    id: str
    name: str
    data: bytes


def cases(session: Session, thresholds: Thresholds, samples: Path = SAMPLES) -> dict[str, Any]:
    """Return the content of ``golden.json``."""
    sources = [*_samples(samples), *_chosen(session, thresholds)]
    found = [_features(source) for source in sources]
    results = scores(session, found)
    return {
        "schema": SCHEMA,
        "tolerance": TOLERANCE,
        "cases": [_case(*case, thresholds) for case in zip(sources, found, results, strict=True)],
    }


def _samples(folder: Path) -> Iterator[Source]:
    for file in sorted(folder.glob("*")):
        if file.suffix in {".eml", ".txt", ".html"}:
            yield Source(f"samples/{file.name}", file.name, file.read_bytes())


def _chosen(session: Session, thresholds: Thresholds) -> list[Source]:
    """Return written messages near each threshold and spread over the ranking."""
    sources = [
        Source(e.id, e.name, e.data) for e in corpora.written() if len(e.data) <= _MOST_BYTES
    ]
    if not sources:
        return []
    found = scores(session, [_features(s) for s in sources])
    picked: set[int] = set()
    undecided = found[:, FRAUD] < thresholds.doubt
    for column, threshold, among in (
        (FRAUD, thresholds.fraud, np.ones(len(found), dtype=np.bool_)),
        (FRAUD, thresholds.doubt, np.ones(len(found), dtype=np.bool_)),
        (ADVERTISING, thresholds.advertising, undecided),
    ):
        picked.update(_nearest(found[:, column], threshold, among))
    order = np.argsort(found[:, FRAUD], kind="stable")
    picked.update(order[np.linspace(0, len(order) - 1, _SPREAD).astype(int)].tolist())
    return [sources[i] for i in sorted(picked)]


def _nearest(
    scores: NDArray[np.float64], threshold: float, among: NDArray[np.bool_]
) -> Iterator[int]:
    for side in (scores >= threshold, scores < threshold):
        inside = np.flatnonzero(side & among)
        order = np.argsort(np.abs(scores[inside] - threshold), kind="stable")
        yield from inside[order[:_NEAR]].tolist()


def _features(source: Source) -> Features:
    return features.extract(read_message(source.data, name=source.name))


def scores(session: Session, found: Sequence[Features]) -> NDArray[np.float64]:
    """Return the graph's probabilities for features, float64[n, 3]."""
    import scipy.sparse as sparse

    counts = np.concatenate([[0], np.cumsum([len(f.ids) for f in found])])
    matrix = sparse.csr_matrix(
        (
            np.concatenate([f.val for f in found]),
            np.concatenate([f.ids for f in found]),
            counts,
        ),
        shape=(len(found), text.BUCKETS),
    )
    signals = np.stack([f.signals for f in found])
    return session.probabilities(matrix, signals).astype(np.float64)


def _case(
    source: Source, found: Features, scores: NDArray[np.float64], thresholds: Thresholds
) -> dict[str, Any]:
    """Return one case: the message, digests of its text features, its signals, its result."""
    verdict = int(thresholds.verdicts(scores[None, :])[0])
    return {
        "id": source.id,
        "name": source.name,
        "data": base64.b64encode(source.data).decode("ascii"),
        "ids": len(found.ids),
        "ids_sha256": hashlib.sha256(found.ids.astype("<i4").tobytes()).hexdigest(),
        "val_sum": round(float(found.val.astype(np.float64).sum()), 6),
        "signals": [None if np.isnan(v) else round(float(v), 6) for v in found.signals],
        "probabilities": [round(float(p), 8) for p in scores],
        "verdict": _VERDICTS[verdict],
    }


def spread(content: dict[str, Any], thresholds: Thresholds) -> dict[str, int]:
    """Return how many cases get each verdict, for the release's own check."""
    scores = np.array([case["probabilities"] for case in content["cases"]])
    verdicts = thresholds.verdicts(scores)
    return {name: int((verdicts == number).sum()) for number, name in enumerate(_VERDICTS)}
