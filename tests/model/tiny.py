"""A real, tiny release: a linear model over text and signals in one ONNX graph."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from app import features
from app.features import signals
from app.features.text import BUCKETS
from app.model.release import CARD, FEATURES, GOLDEN, GRAPH, MANIFEST, POLICY, Pinned
from app.model.session import CLASSES

CLASS_OF_WORDS = {"fraud": 0, "advertising": 1, "legitimate": 2}


def graph(words: dict[str, float], weights: dict[str, float]) -> bytes:
    """Return a graph in which words and signals raise or lower the logit of fraud.

    Args:
        words: Weight of each word's own bucket ("word-1" family).
        weights: Weight of each signal, by name.
    """
    from app.features import tokens
    from app.features.text import FAMILIES

    coefficients = np.zeros((BUCKETS + CLASSES, CLASSES), dtype=np.float16)
    coefficients[BUCKETS:] = np.eye(CLASSES)
    first, behind = FAMILIES["word-1"]
    shift = np.uint64(64 - ((behind - first).bit_length() - 1))
    for word, weight in words.items():
        bucket = int(tokens.hash_words([word])[0] >> shift) + first
        coefficients[bucket, 0] = weight
    count = len(signals.NAMES)
    matrix = np.zeros((count, CLASSES), dtype=np.float32)
    for name, weight in weights.items():
        matrix[signals.NAMES.index(name), 0] = weight
    node = helper.make_node
    constants = [
        numpy_helper.from_array(coefficients, "coefficients"),
        numpy_helper.from_array(matrix, "matrix"),
        numpy_helper.from_array(np.array([1], dtype=np.int64), "one"),
        numpy_helper.from_array(np.array([CLASSES], dtype=np.int64), "columns"),
        numpy_helper.from_array(np.array(0, dtype=np.float32), "nothing"),
    ]
    zero = helper.make_tensor("zero", TensorProto.DOUBLE, [1], [0.0])
    nodes = [
        node("Gather", ["coefficients", "ids"], ["gathered"], axis=0),
        node("Cast", ["gathered"], ["exact"], to=TensorProto.DOUBLE),
        node("Cast", ["val"], ["val_exact"], to=TensorProto.DOUBLE),
        node("Unsqueeze", ["val_exact", "one"], ["val_column"]),
        node("Mul", ["exact", "val_column"], ["products"]),
        node("Shape", ["signals"], ["rows"], start=0, end=1),
        node("Concat", ["rows", "columns"], ["shape"], axis=0),
        node("ConstantOfShape", ["shape"], ["empty"], value=zero),
        node("Shape", ["products"], ["products_shape"]),
        node("Unsqueeze", ["row", "one"], ["row_column"]),
        node("Expand", ["row_column", "products_shape"], ["places"]),
        node("ScatterElements", ["empty", "places", "products"], ["sums"], axis=0, reduction="add"),
        node("Cast", ["sums"], ["text"], to=TensorProto.FLOAT),
        node("IsNaN", ["signals"], ["missing"]),
        node("Where", ["missing", "nothing", "signals"], ["known"]),
        node("MatMul", ["known", "matrix"], ["said"]),
        node("Add", ["text", "said"], ["logits"]),
        node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]
    info = helper.make_tensor_value_info
    model = helper.make_model(
        helper.make_graph(
            nodes,
            "tiny",
            [
                info("ids", TensorProto.INT32, ["N"]),
                info("val", TensorProto.FLOAT, ["N"]),
                info("row", TensorProto.INT64, ["N"]),
                info("signals", TensorProto.FLOAT, ["B", count]),
            ],
            [
                info("probabilities", TensorProto.FLOAT, ["B", CLASSES]),
                info("products", TensorProto.DOUBLE, ["N", CLASSES]),
            ],
            constants,
        ),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=8,
    )
    return model.SerializeToString()


def release(
    folder: Path,
    *,
    words: dict[str, float] | None = None,
    weights: dict[str, float] | None = None,
    policy: dict[str, object] | None = None,
    files: dict[str, bytes] | None = None,
    model: str = "tiny-1",
) -> Pinned:
    """Write a release into ``folder`` and return it, pinned.

    Args:
        folder: An empty folder.
        words: See :func:`graph`.
        weights: See :func:`graph`.
        policy: Thresholds in place of the usual ones.
        files: Contents in place of the usual ones, by name; they are in the manifest.
        model: Its id.
    """
    chosen = policy or {"schema": 1, "fraud": 0.8, "doubt": 0.6, "advertising": 0.45, "facts": {}}
    content = {
        GRAPH: graph(words or {}, weights or {}),
        FEATURES: json.dumps(features.schema()).encode(),
        POLICY: json.dumps(chosen).encode(),
        GOLDEN: b"[]",
        CARD: b"# A tiny model\n",
        **(files or {}),
    }
    for name, data in content.items():
        (folder / name).write_bytes(data)
    manifest = {
        "model": model,
        "version": "1",
        "files": {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in content.items()
        },
    }
    data = json.dumps(manifest).encode()
    (folder / MANIFEST).write_bytes(data)
    return Pinned(folder, hashlib.sha256(data).hexdigest())
