"""The model that the program is released with."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app import resources
from app.mail.reader import read_message
from app.model import golden, release
from app.model.assessment import Verdict
from app.model.release import FILES, GRAPH, ModelRefused, Pinned
from app.model.scorer import Scorer

SAMPLES = Path(__file__).parents[2] / "docs" / "samples"


@pytest.fixture(scope="module")
def released() -> Scorer:
    return Scorer.load()


def test_it_is_small_and_holds_everything_itself() -> None:
    import onnx

    content = resources.read_bytes(f"model_assets/{GRAPH}")
    assert len(content) < 5_000_000
    model = onnx.load_from_string(content)
    assert all(
        tensor.data_location != onnx.TensorProto.EXTERNAL for tensor in model.graph.initializer
    )
    assert {node.domain for node in model.graph.node} <= {"", "ai.onnx.ml"}
    assert not model.functions


def test_every_golden_case_comes_out_as_released(released: Scorer) -> None:
    result = golden.check(released)
    assert result.cases >= 30
    assert result.failures == ()
    assert result.holds


@pytest.mark.parametrize("name", FILES)
def test_one_changed_byte_is_refused(tmp_path: Path, name: str) -> None:
    pinned = release.packaged()
    copy = shutil.copytree(pinned.folder, tmp_path / "model")
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / name).write_bytes(content)
    with pytest.raises(ModelRefused, match=f"{name} was changed or damaged"):
        release.load(Pinned(copy, pinned.manifest_sha256))


def test_known_text_gives_the_same_probabilities_as_adding_it_up_again(released: Scorer) -> None:
    from app import features
    from app.model.session import Session

    session = Session(released.release.graph)
    for path in sorted(SAMPLES.glob("*.eml")):
        found = features.extract(read_message(path.read_bytes(), name=path.name))
        (scores,) = session.scores([found])
        again = session.vary([(scores.products.sum(axis=0)[None], found.signals[None])])[0][0]
        assert again == pytest.approx(scores.probabilities, abs=1e-5), path.name


def test_samples_that_were_read_have_reasons(released: Scorer) -> None:
    for path in sorted(SAMPLES.glob("*.eml")):
        message = read_message(path.read_bytes(), name=path.name)
        (assessment,) = released.assess([message])
        assert assessment.reasons, path.name
        assert assessment.model == released.model_id
        if not message.complete:
            assert assessment.verdict in {Verdict.FRAUD, Verdict.UNREADABLE}


def test_everyday_samples_are_not_called_fraud(released: Scorer) -> None:
    for name in ("private-reply", "order-confirmation", "parcel-notice-de", "calendar-invite"):
        message = read_message((SAMPLES / f"{name}.eml").read_bytes(), name=f"{name}.eml")
        assert released.assess([message])[0].verdict is not Verdict.FRAUD, name
