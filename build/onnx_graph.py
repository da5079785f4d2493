"""Writes the trained parts as one ONNX graph of standard operators, and runs it.

    ids, val, row ─Gather─Mul─ScatterND(add)─Softmax─▶ what the text says ─────────┐
    signals ─trees─▶ what the signals say ─────────────────────────────────────────┤
                     Log, weighted mean ─· scale + offset─Softmax─▶ probabilities

The text half and the joints are written with ``onnx.helper``; the trees come from skl2onnx. Text
logits are added up in double precision: weights are float32 and coefficients float16, so the sums
come out the same whatever the order of addition.

For explanations there is a second output, ``products``: what each id adds to each logit. And
behind the buckets' coefficients stands an identity matrix: with these ids, sums that are known
already go in again without their tokens.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, compose, helper, numpy_helper

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

OPSET: Final = 17
ML_OPSET: Final = 3
IR_VERSION: Final = 8
"""The versions that every onnxruntime from 1.12 on reads."""
FLOOR: Final = 1e-6
"""What a view gives is raised to it before the logarithm: no view decides alone."""
_CHUNK: Final = 64


@dataclass(frozen=True, slots=True)
class Joint:
    """How what the views say is put together: a logarithmic opinion pool, then vector scaling.

    The weighted mean of logarithms lets a view that has seen little say little (Genest and Zidek
    1986); the mean of probabilities let signals that know nothing of a bare text outvote it.
    Vector scaling is a sigmoid calibration of three classes (Guo et al. 2017, section 4.2).

    Attributes:
        shares: float32[views], how much each view counts, adding up to 1; the text comes first.
        scale: float32[3], by which the logarithms of the mean are multiplied.
        offset: float32[3], added to them.
    """

    shares: NDArray[np.float32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]

    def probabilities(self, views: Sequence[NDArray[np.floating[Any]]]) -> NDArray[np.float64]:
        """Return float64[n, 3] for the probabilities that each view gave."""
        return softmax(pooled(views, self.shares) * self.scale + self.offset)


def pooled(
    views: Sequence[NDArray[np.floating[Any]]], shares: NDArray[np.floating[Any]]
) -> NDArray[np.float64]:
    """Return the weighted mean of the logarithms of what the views give, float64[n, 3]."""
    logs = [np.log(np.maximum(view, FLOOR)) for view in views]
    return np.asarray(sum(log * float(s) for log, s in zip(logs, shares, strict=True)))


@dataclass(frozen=True, slots=True)
class Parts:
    """What a released graph is made of.

    Attributes:
        coefficients: float16[buckets, 3], the text model's coefficients.
        intercept: float32[3].
        trees: Gradient-boosted classifiers over the signals.
        signals: Number of signals.
        joint: How what the text and each of the trees say is put together.
    """

    coefficients: NDArray[np.float16]
    intercept: NDArray[np.float32]
    trees: tuple[Any, ...]
    signals: int
    joint: Joint


def softmax(logits: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Return the rows' probabilities, float64[n, 3]."""
    powers = np.exp(logits.astype(np.float64) - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def text_logits(
    text: csr_matrix, coefficients: NDArray[np.float16], intercept: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return float32[n, 3], just as the graph computes them."""
    sums = text.astype(np.float64) @ coefficients.astype(np.float64)
    return np.asarray(sums + intercept.astype(np.float64), dtype=np.float32)


def reference(parts: Parts, text: csr_matrix, signals: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return scikit-learn's probabilities, float64[n, 3]: what the graph has to give."""
    wording = softmax(text_logits(text, parts.coefficients, parts.intercept))
    return parts.joint.probabilities([wording, *(t.predict_proba(signals) for t in parts.trees)])


def snap_thresholds(trees: Any) -> None:  # noqa: ANN401 - scikit-learn has no types
    """Move every split threshold down to the next float32.

    A float32 value is <= the old threshold exactly if it is <= the new one, so predictions stay
    the same; and the graph, which keeps thresholds as float32, takes the same branches.
    """
    for predictors in trees._predictors:
        for predictor in predictors:
            nodes = predictor.nodes
            exact = nodes["num_threshold"]
            near = exact.astype(np.float32)
            down = np.nextafter(near, np.float32(-np.inf))
            nodes["num_threshold"] = np.where(near > exact, down, near)


def build(parts: Parts) -> onnx.ModelProto:
    """Return the graph. The same parts give the same bytes."""
    model = _text_model(parts)
    outputs = ["products", "signals_seen", "view0"]
    for number, trees in enumerate(parts.trees, start=1):
        model = compose.merge_models(
            model,
            _trees_model(trees, number),
            io_map=[("signals_seen", f"view{number}_signals")],
            outputs=[*outputs, f"view{number}_probabilities"],
        )
        outputs.append(f"view{number}_probabilities")
    joint = _joint_model(parts)
    pairs = list(zip(outputs[2:], [i.name for i in joint.graph.input], strict=True))
    results = ["probabilities", "products"]
    model = compose.merge_models(model, joint, io_map=pairs, outputs=results)
    return _finished(model)


def _text_model(parts: Parts) -> onnx.ModelProto:
    columns = parts.coefficients.shape[1]
    node = helper.make_node
    identity = np.eye(columns, dtype=np.float16)
    constants = [
        numpy_helper.from_array(np.vstack([parts.coefficients, identity]), "coefficients"),
        numpy_helper.from_array(parts.intercept.astype(np.float64), "intercept"),
        numpy_helper.from_array(np.array([columns], dtype=np.int64), "columns"),
        numpy_helper.from_array(np.array([1], dtype=np.int64), "one"),
    ]
    zero = helper.make_tensor("zero", TensorProto.DOUBLE, [1], [0.0])
    nodes = [
        node("Gather", ["coefficients", "ids"], ["gathered"], axis=0),
        node("Cast", ["gathered"], ["gathered_exact"], to=TensorProto.DOUBLE),
        node("Cast", ["val"], ["val_exact"], to=TensorProto.DOUBLE),
        node("Unsqueeze", ["val_exact", "one"], ["val_column"]),
        node("Mul", ["gathered_exact", "val_column"], ["products"]),
        node("Shape", ["signals"], ["rows"], start=0, end=1),
        node("Concat", ["rows", "columns"], ["sums_shape"], axis=0),
        node("ConstantOfShape", ["sums_shape"], ["empty"], value=zero),
        # ScatterElements would need the rows once for each column, which takes as long again.
        node("Unsqueeze", ["row", "one"], ["row_column"]),
        node("ScatterND", ["empty", "row_column", "products"], ["sums"], reduction="add"),
        node("Add", ["sums", "intercept"], ["logits_exact"]),
        node("Cast", ["logits_exact"], ["logits"], to=TensorProto.FLOAT),
        node("Softmax", ["logits"], ["view0"], axis=1),
        node("Identity", ["signals"], ["signals_seen"]),
    ]
    info = helper.make_tensor_value_info
    inputs = [
        info("ids", TensorProto.INT32, ["N"]),
        info("val", TensorProto.FLOAT, ["N"]),
        info("row", TensorProto.INT64, ["N"]),
        info("signals", TensorProto.FLOAT, ["B", parts.signals]),
    ]
    outputs = [
        info("products", TensorProto.DOUBLE, ["N", columns]),
        info("signals_seen", TensorProto.FLOAT, ["B", parts.signals]),
        info("view0", TensorProto.FLOAT, ["B", columns]),
    ]
    graph = helper.make_graph(nodes, "text", inputs, outputs, constants)
    return helper.make_model(graph, opset_imports=_opsets(), ir_version=IR_VERSION)


def _trees_model(trees: Any, number: int) -> onnx.ModelProto:  # noqa: ANN401
    from skl2onnx import to_onnx
    from skl2onnx.common.data_types import FloatTensorType

    snap_thresholds(trees)
    with warnings.catch_warnings():
        # skl2onnx hands NumPy integers to protobuf, which both of them warn about.
        warnings.simplefilter("ignore", DeprecationWarning)
        model = to_onnx(
            trees,
            initial_types=[("signals", FloatTensorType([None, trees.n_features_in_]))],
            options={id(trees): {"zipmap": False}},
            target_opset={"": OPSET, "ai.onnx.ml": ML_OPSET},
        )
    model.ir_version = IR_VERSION
    del model.opset_import[:]
    model.opset_import.extend(_opsets())
    del model.metadata_props[:]
    graph = model.graph
    graph.name = f"view{number}"
    kept = [o for o in graph.output if o.name == "probabilities"]
    del graph.output[:]
    graph.output.extend(kept)
    return compose.add_prefix(model, f"view{number}_")


def _joint_model(parts: Parts) -> onnx.ModelProto:
    node = helper.make_node
    names = [f"joint_view{number}" for number in range(len(parts.joint.shares))]
    numbers = {
        "joint_floor": np.array([FLOOR], dtype=np.float32),
        "joint_scale": parts.joint.scale,
        "joint_offset": parts.joint.offset,
        **{f"{n}_share": parts.joint.shares[i : i + 1] for i, n in enumerate(names)},
    }
    constants = [
        numpy_helper.from_array(value.astype(np.float32), name) for name, value in numbers.items()
    ]
    nodes = []
    for name in names:
        nodes += [
            node("Max", [name, "joint_floor"], [f"{name}_raised"]),
            node("Log", [f"{name}_raised"], [f"{name}_log"]),
            node("Mul", [f"{name}_log", f"{name}_share"], [f"{name}_part"]),
        ]
    nodes += [
        node("Sum", [f"{name}_part" for name in names], ["joint_pool"]),
        node("Mul", ["joint_pool", "joint_scale"], ["joint_scaled"]),
        node("Add", ["joint_scaled", "joint_offset"], ["joint_logits"]),
        node("Softmax", ["joint_logits"], ["probabilities"], axis=1),
    ]
    info = helper.make_tensor_value_info
    inputs = [info(name, TensorProto.FLOAT, ["B", 3]) for name in names]
    outputs = [info("probabilities", TensorProto.FLOAT, ["B", 3])]
    graph = helper.make_graph(nodes, "joint", inputs, outputs, constants)
    return helper.make_model(graph, opset_imports=_opsets(), ir_version=IR_VERSION)


def _opsets() -> list[onnx.OperatorSetIdProto]:
    return [helper.make_opsetid("", OPSET), helper.make_opsetid("ai.onnx.ml", ML_OPSET)]


def _finished(model: onnx.ModelProto) -> onnx.ModelProto:
    """Name the model and drop what tools add (versions, shapes), which may change the bytes."""
    model.producer_name = "dipnet"
    model.producer_version = ""
    model.graph.name = "dipnet"
    model.graph.doc_string = ""
    del model.graph.value_info[:]
    outputs = sorted(model.graph.output, key=lambda output: output.name != "probabilities")
    del model.graph.output[:]
    model.graph.output.extend(outputs)
    del model.opset_import[:]
    model.opset_import.extend(_opsets())
    onnx.checker.check_model(model, full_check=True)
    return model


class Session:
    """A graph being run, as the application runs it: one thread, small batches."""

    def __init__(self, data: bytes) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            data, options, providers=["CPUExecutionProvider"]
        )

    def probabilities(self, text: csr_matrix, signals: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return float32[n, 3] for sparse text rows and their signals."""
        return np.vstack([self._run(text[part], signals[part]) for part in _parts(len(signals))])

    def _run(self, text: csr_matrix, signals: NDArray[np.float32]) -> NDArray[np.float32]:
        counts = np.diff(text.indptr)
        feed = {
            "ids": text.indices.astype(np.int32),
            "val": text.data.astype(np.float32),
            "row": np.repeat(np.arange(len(counts), dtype=np.int64), counts),
            "signals": np.ascontiguousarray(signals),
        }
        found: Sequence[NDArray[np.float32]] = self._session.run(["probabilities"], feed)
        return found[0]


def _parts(count: int) -> Iterator[slice]:
    for start in range(0, count, _CHUNK):
        yield slice(start, start + _CHUNK)
