"""The graph gives what scikit-learn and NumPy give, and the same bytes every time."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
import scipy.sparse as sparse
from sklearn.ensemble import HistGradientBoostingClassifier

from build import onnx_graph
from build.onnx_graph import Joint, Parts, Session

BUCKETS, SIGNALS, ROWS = 512, 7, 300


@pytest.fixture(scope="module")
def text() -> sparse.csr_matrix:
    matrix = sparse.random(ROWS, BUCKETS, density=0.1, format="csr", random_state=3)
    return matrix.astype(np.float32)


@pytest.fixture(scope="module")
def signals() -> np.ndarray:
    random = np.random.default_rng(5)
    values = random.normal(size=(ROWS, SIGNALS)).astype(np.float32)
    values[random.random(values.shape) < 0.3] = np.nan
    return values


@pytest.fixture(scope="module")
def parts(text, signals) -> Parts:
    random = np.random.default_rng(7)
    coefficients = random.normal(size=(BUCKETS, 3)).astype(np.float16)
    intercept = np.array([0.1, -0.2, 0.3], dtype=np.float32)
    logits = onnx_graph.text_logits(text, coefficients, intercept)
    y = (logits[:, 0] > 0).astype(int) + (np.nan_to_num(signals[:, 0]) > 0.5)
    small = {"max_iter": 12, "early_stopping": False, "min_samples_leaf": 5}
    trees = tuple(
        HistGradientBoostingClassifier(**small, random_state=seed).fit(signals, y)
        for seed in (0, 1)
    )
    shares, scale = np.array([0.2, 0.5, 0.3], "f4"), np.array([1.2, 0.9, 1.1], "f4")
    joint = Joint(shares, scale, np.array([0.2, -0.1, 0.0], "f4"))
    return Parts(coefficients, intercept, trees, SIGNALS, joint)


@pytest.fixture(scope="module")
def data(parts) -> bytes:
    return onnx_graph.build(parts).SerializeToString(deterministic=True)


def test_the_graph_gives_scikit_learns_probabilities(parts, data, text, signals):
    expected = onnx_graph.reference(parts, text, signals)
    assert np.abs(Session(data).probabilities(text, signals) - expected).max() <= 1e-5


def test_text_logits_are_the_sums_of_weighted_coefficients(parts, text):
    dense = text.toarray().astype(np.float64) @ parts.coefficients.astype(np.float64)
    found = onnx_graph.text_logits(text, parts.coefficients, parts.intercept)
    assert np.array_equal(found, (dense + parts.intercept.astype(np.float64)).astype(np.float32))


def test_one_message_scores_alone_as_in_a_batch(data, text, signals):
    session = Session(data)
    together = session.probabilities(text, signals)
    alone = np.vstack(
        [session.probabilities(text[i : i + 1], signals[i : i + 1]) for i in range(9)]
    )
    assert np.abs(alone - together[:9]).max() <= 1e-5


def test_a_message_without_any_words_is_scored(parts, data, text, signals):
    empty = sparse.csr_matrix((1, BUCKETS), dtype=np.float32)
    found = Session(data).probabilities(empty, signals[:1])
    expected = onnx_graph.reference(parts, empty, signals[:1])
    assert np.abs(found - expected).max() <= 1e-5


def test_splits_between_neighbouring_floats_take_the_same_branch():
    low = np.float32(0.1)
    high = np.nextafter(low, np.float32(1))
    column = np.array([low, high] * 60, dtype=np.float32)[:, None]
    y = np.array([0, 1] * 60)
    y[::17] = 2
    model = HistGradientBoostingClassifier(max_iter=5, early_stopping=False, min_samples_leaf=2)
    model.fit(column, y)
    before = model.predict_proba(column)
    onnx_graph.snap_thresholds(model)
    assert np.array_equal(model.predict_proba(column), before)
    joint = Joint(np.full(2, 0.5, "f4"), np.ones(3, "f4"), np.zeros(3, "f4"))
    small = Parts(np.zeros((4, 3), "f2"), np.zeros(3, "f4"), (model,), 1, joint)
    graph = onnx_graph.build(small).SerializeToString()
    nothing = sparse.csr_matrix((len(column), 4), dtype=np.float32)
    found = Session(graph).probabilities(nothing, column)
    assert np.abs(found - onnx_graph.reference(small, nothing, column)).max() <= 1e-6


def test_the_same_parts_give_the_same_bytes(parts, data):
    assert onnx_graph.build(parts).SerializeToString(deterministic=True) == data


def test_only_standard_operators_and_no_external_data(data):
    model = onnx.load_from_string(data)
    assert {o.domain for o in model.opset_import} == {"", "ai.onnx.ml"}
    assert all(node.domain in {"", "ai.onnx.ml"} for node in model.graph.node)
    assert not any(t.external_data for t in model.graph.initializer)
    assert not model.metadata_props


def test_products_say_what_each_word_adds(parts, data, text, signals):
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    row = text[0]
    feed = {
        "ids": row.indices.astype(np.int32),
        "val": row.data,
        "row": np.zeros(row.nnz, dtype=np.int64),
        "signals": signals[:1],
    }
    (products,) = session.run(["products"], feed)
    expected = parts.coefficients[row.indices].astype(float) * row.data[:, None].astype(float)
    assert np.array_equal(products, expected)


def test_ids_behind_the_buckets_take_sums_that_are_known(parts, data, text, signals):
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    sums = text[0].toarray().astype(np.float64) @ parts.coefficients.astype(np.float64)
    feed = {
        "ids": np.arange(BUCKETS, BUCKETS + 3, dtype=np.int32),
        "val": sums[0].astype(np.float32),
        "row": np.zeros(3, dtype=np.int64),
        "signals": signals[:1],
    }
    (found,) = session.run(["probabilities"], feed)
    assert np.abs(found - Session(data).probabilities(text[:1], signals[:1])).max() <= 1e-5


def test_probabilities_stay_as_they_are_without_calibration():
    given = np.random.default_rng(1).dirichlet([1, 1, 1], size=50)
    one, none = np.ones(1, "f4"), np.zeros(3, "f4")
    same = Joint(one, np.ones(3, "f4"), none).probabilities([given])
    assert np.allclose(same, given, atol=1e-6)
    sharper = Joint(one, np.full(3, 2, "f4"), none).probabilities([given])
    assert np.allclose(sharper.sum(axis=1), 1)
    assert sharper.max() > given.max()


def test_views_count_by_their_shares():
    views = [np.array([[0.9, 0.05, 0.05]]), np.array([[0.1, 0.2, 0.7]])]
    found = onnx_graph.pooled(views, np.array([0.25, 0.75]))
    expected = [[0.9**0.25 * 0.1**0.75, 0.05**0.25 * 0.2**0.75, 0.05**0.25 * 0.7**0.75]]
    assert np.allclose(np.exp(found), expected)
