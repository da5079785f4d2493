"""Only the released model is loaded; anything else is refused with a sentence that helps."""

import json
from pathlib import Path

import pytest

from app import features
from app.model import release
from app.model.release import FILES, GRAPH, MANIFEST, ModelRefused, Pinned
from app.model.scorer import Scorer
from tests.model import tiny


def test_a_release_is_loaded_as_it_was_written(folder: Path) -> None:
    loaded = release.load(tiny.release(folder))
    assert loaded.model == "tiny-1"
    assert loaded.version == "1"
    assert loaded.card == "# A tiny model\n"
    assert loaded.policy.fraud == 0.8


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("where", [0, -1])
def test_one_changed_byte_in_any_file_is_refused(folder: Path, name: str, where: int) -> None:
    pinned = tiny.release(folder)
    content = bytearray((folder / name).read_bytes())
    content[where] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(ModelRefused, match=f"{name} was changed or damaged.*install Dipnet again"):
        release.load(pinned)


def test_a_changed_manifest_is_refused(folder: Path) -> None:
    pinned = tiny.release(folder)
    manifest = (folder / MANIFEST).read_text()
    (folder / MANIFEST).write_text(manifest + " ")
    with pytest.raises(ModelRefused, match=f"{MANIFEST} is not the one"):
        release.load(pinned)


@pytest.mark.parametrize("name", [*FILES, MANIFEST])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    pinned = tiny.release(folder)
    (folder / name).unlink()
    with pytest.raises(ModelRefused, match=f"{name} is missing"):
        release.load(pinned)


def test_a_folder_in_place_of_a_file_is_refused(folder: Path) -> None:
    pinned = tiny.release(folder)
    (folder / GRAPH).unlink()
    (folder / GRAPH).mkdir()
    with pytest.raises(ModelRefused, match=f"{GRAPH} could not be read"):
        release.load(pinned)


def test_a_file_far_larger_than_a_model_is_not_read(folder: Path) -> None:
    pinned = tiny.release(folder)
    with (folder / GRAPH).open("r+b") as file:
        file.truncate(release.MAX_FILE_BYTES + 1)
    with pytest.raises(ModelRefused, match="far larger"):
        release.load(pinned)


def test_a_model_for_other_features_is_refused(folder: Path) -> None:
    other = {**features.schema(), "schema": -1}
    pinned = tiny.release(folder, files={"features.json": json.dumps(other).encode()})
    with pytest.raises(ModelRefused, match=r"features\.json describes other features"):
        release.load(pinned)


@pytest.mark.parametrize(
    "policy",
    [
        b"not json",
        b"[]",
        b"{}",
        b'{"schema": 2, "fraud": 0.8, "doubt": 0.6, "advertising": 0.5}',
        b'{"schema": 1, "fraud": 0.6, "doubt": 0.8, "advertising": 0.5}',
        b'{"schema": 1, "fraud": "high", "doubt": 0.8, "advertising": 0.5}',
        b'{"schema": 1, "fraud": NaN, "doubt": 0.8, "advertising": 0.5}',
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(folder: Path, policy: bytes) -> None:
    pinned = tiny.release(folder, files={"policy.json": policy})
    with pytest.raises(ModelRefused, match=r"policy\.json cannot be understood"):
        release.load(pinned)


@pytest.mark.parametrize("graph", [b"", b"no onnx", b"\x08\x08"])
def test_a_graph_that_cannot_be_loaded_is_refused(
    folder: Path, graph: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    loaded = release.load(tiny.release(folder, files={GRAPH: graph}))
    with pytest.raises(ModelRefused, match=r"model\.onnx could not be loaded"):
        Scorer(loaded)
    assert capfd.readouterr().err == ""


def test_a_graph_with_other_inputs_is_refused(folder: Path) -> None:
    from onnx import TensorProto, helper

    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        [helper.make_node("Identity", ["x"], ["probabilities"])],
        "other",
        [info("x", TensorProto.FLOAT, [1])],
        [info("probabilities", TensorProto.FLOAT, [1])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    loaded = release.load(tiny.release(folder, files={GRAPH: model.SerializeToString()}))
    with pytest.raises(ModelRefused, match="does not fit this program"):
        Scorer(loaded)


def test_the_wrong_pin_is_refused(folder: Path) -> None:
    tiny.release(folder)
    with pytest.raises(ModelRefused):
        release.load(Pinned(folder, "0" * 64))
