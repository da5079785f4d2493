"""Runs a released model's graph in ONNX Runtime: one thread, small batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from app.features.features import Features
from app.features.text import BUCKETS
from app.model.release import GRAPH, ModelRefused, refusal

_Float = TypeVar("_Float", np.float32, np.float64)

CLASSES: Final = 3
CHUNK: Final = 64
"""Rows scored at once: 10,500 messages/s, against 7,200 one by one; more gains nothing."""
_ALIGNMENT: Final = 16
"""Rows are filled up to a multiple of this. Vector instructions round differently from those that
take what is left over, so a message's probabilities would depend, by 1e-7, on its neighbours; a
job that was interrupted and goes on would then write other digits than one that was not."""

_INPUTS: Final = {
    "ids": "tensor(int32)",
    "val": "tensor(float)",
    "row": "tensor(int64)",
    "signals": "tensor(float)",
}
_OUTPUTS: Final = ["probabilities", "products"]
_KNOWN_IDS: Final = np.arange(BUCKETS, BUCKETS + CLASSES, dtype=np.int32)
"""Ids whose coefficients are an identity matrix: they take sums that are known already."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the model says of one message.

    Attributes:
        probabilities: float64[3]: fraud, advertising, legitimate.
        products: float64[n, 3]: what each of the message's ids adds to the text's logits.
    """

    probabilities: NDArray[np.float64]
    products: NDArray[np.float64]


class Session:
    """One loaded graph. Several may live in one process; none keeps anything between calls."""

    def __init__(self, graph: bytes) -> None:
        """Load a graph.

        Args:
            graph: The verified ONNX model, serialised; whole, without external data.

        Raises:
            ModelRefused: ONNX Runtime cannot load it, or it has other inputs or outputs.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 4  # what is wrong is said by ModelRefused, not on stderr
        options.use_deterministic_compute = True
        try:
            self._session = onnxruntime.InferenceSession(
                graph, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # its exceptions have no common class
            raise ModelRefused(refusal(GRAPH, "could not be loaded")) from error
        inputs = {i.name: i for i in self._session.get_inputs()}
        outputs = {o.name for o in self._session.get_outputs()}
        if {n: i.type for n, i in inputs.items()} != _INPUTS or not outputs.issuperset(_OUTPUTS):
            raise ModelRefused(refusal(GRAPH, "does not fit this program"))
        self._width = inputs["signals"].shape[1]

    def scores(self, messages: Sequence[Features]) -> list[Scores]:
        """Score messages, in chunks of :data:`CHUNK`.

        Raises:
            ModelRefused: The messages have another number of signals than the graph.
        """
        return [
            score
            for start in range(0, len(messages), CHUNK)
            for score in self._chunk(messages[start : start + CHUNK])
        ]

    def vary(
        self, cases: Sequence[tuple[NDArray[np.float64], NDArray[np.float32]]]
    ) -> list[NDArray[np.float64]]:
        """Score variants of messages whose text was added up before, all in one run.

        Args:
            cases: For each message, what its text adds to the logits (sums of products),
                float64[v, 3], and its signals, float32[v, K], in each of its variants.

        Returns:
            For each message float64[v, 3], probabilities.
        """
        if not cases:
            return []
        counts = [len(signals) for _, signals in cases]
        wording = np.concatenate([_filled_up(wording) for wording, _ in cases])
        count = len(wording)
        feed = {
            "ids": np.tile(_KNOWN_IDS, count),
            "val": wording.astype(np.float32).ravel(),
            "row": np.repeat(np.arange(count, dtype=np.int64), CLASSES),
            "signals": np.concatenate([_filled_up(signals) for _, signals in cases]),
        }
        found = self._session.run(["probabilities"], feed)[0].astype(np.float64)
        starts = np.cumsum([0, *(rows + -rows % _ALIGNMENT for rows in counts)]).tolist()
        return [found[start : start + rows] for start, rows in zip(starts, counts, strict=False)]

    def _chunk(self, messages: Sequence[Features]) -> list[Scores]:
        signals = np.stack([m.signals for m in messages])
        if signals.shape[1] != self._width:
            raise ModelRefused(refusal(GRAPH, "was made for another number of signals"))
        signals = _filled_up(signals)
        counts = [len(m.ids) for m in messages]
        feed = {
            "ids": np.concatenate([m.ids for m in messages]),
            "val": np.concatenate([m.val for m in messages]),
            "row": np.repeat(np.arange(len(messages), dtype=np.int64), counts),
            "signals": signals,
        }
        probabilities, products = self._session.run(_OUTPUTS, feed)
        pieces = np.split(products, np.cumsum(counts)[:-1])
        return [
            Scores(row.astype(np.float64), piece)
            for row, piece in zip(probabilities[: len(messages)], pieces, strict=True)
        ]


def _filled_up(rows: NDArray[_Float]) -> NDArray[_Float]:
    """Return rows with empty ones behind them, up to a multiple of :data:`_ALIGNMENT`."""
    filled = np.zeros((len(rows) + -len(rows) % _ALIGNMENT, rows.shape[1]), dtype=rows.dtype)
    filled[: len(rows)] = rows
    return filled
