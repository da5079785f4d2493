"""Golden cases: messages written for a release, and what the program must make of them.

They show that this installation computes what was computed when the model was released: the same
reading, the same features, the same probabilities, whatever the machine. ``build.golden`` makes
them.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from app import features
from app.features import signals
from app.features.features import Features
from app.mail.reader import read_message
from app.model.assessment import Assessment, Explain
from app.model.scorer import Scorer

_SIGNAL_TOLERANCE: Final = 2e-6
"""Signals are kept with six decimals."""


@dataclass(frozen=True, slots=True)
class GoldenFailure:
    """A case that came out differently.

    Attributes:
        case: Its id.
        what: What differs, in words.
    """

    case: str
    what: str


@dataclass(frozen=True, slots=True)
class GoldenResult:
    """What became of the golden cases of a release.

    Attributes:
        cases: How many there are.
        failures: What came out differently; empty if all is well.
    """

    cases: int
    failures: tuple[GoldenFailure, ...]

    @property
    def holds(self) -> bool:
        """Whether there were cases and all came out as released."""
        return self.cases > 0 and not self.failures


def check(scorer: Scorer) -> GoldenResult:
    """Judge the messages of all golden cases of a loaded release once more."""
    content = json.loads(scorer.release.golden)
    failures = tuple(
        GoldenFailure(case["id"], what)
        for case in content["cases"]
        for what in _differences(case, scorer, float(content["tolerance"]))
    )
    return GoldenResult(len(content["cases"]), failures)


def _differences(case: dict[str, Any], scorer: Scorer, tolerance: float) -> Iterator[str]:
    message = read_message(base64.b64decode(case["data"]), name=case["name"])
    yield from _feature_differences(case, features.extract(message))
    (assessment,) = scorer.assess([message], explain=Explain.NONE)
    yield from _result_differences(case, assessment, tolerance)


def _feature_differences(case: dict[str, Any], found: Features) -> Iterator[str]:
    ids = hashlib.sha256(found.ids.astype("<i4").tobytes()).hexdigest()
    if len(found.ids) != case["ids"] or ids != case["ids_sha256"]:
        yield "other words"
    elif abs(float(found.val.astype(np.float64).sum()) - case["val_sum"]) > _SIGNAL_TOLERANCE:
        yield "other weights of words"
    expected = np.array(
        [np.nan if value is None else value for value in case["signals"]], dtype=np.float64
    )
    same = np.isclose(found.signals, expected, rtol=1e-6, atol=_SIGNAL_TOLERANCE, equal_nan=True)
    for index in np.flatnonzero(~same).tolist():
        yield f"another value of the signal {signals.NAMES[index]}"


def _result_differences(
    case: dict[str, Any], assessment: Assessment, tolerance: float
) -> Iterator[str]:
    found = assessment.probabilities
    if found is None:
        yield "nothing was scored"
        return
    shares = (found.fraud, found.advertising, found.legitimate)
    if not np.allclose(shares, case["probabilities"], rtol=0, atol=tolerance):
        yield "other probabilities"
    if assessment.model_verdict != case["verdict"]:
        yield "another verdict"
