"""How well the collection of a message can be told from our features."""

from __future__ import annotations

import zlib
from typing import Any, Final

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from app.features.signals import NAMES
from build.corpora import LABELS
from build.dataset import Table
from build.figures import once

_MOST: Final = 250
"""Messages of each collection and class."""
_FEWEST: Final = 20
_SHOWN: Final = 6


def check(table: Table) -> list[dict[str, Any]]:
    """Return, for each class, how often the collection is named rightly by signals and by text.

    Half of the messages (by template) are learnt from, the other half are named.
    """
    found = []
    for label, name in enumerate(LABELS):
        part = _balanced(table, label)
        if part is None:
            continue
        source = part.field("source")
        half = np.array([zlib.crc32(r.template.encode()) % 2 == 0 for r in part.rows])
        counts = np.unique(source[~half], return_counts=True)[1]
        with threadpool_limits(1):
            trees = HistGradientBoostingClassifier(max_iter=25, max_leaf_nodes=8, random_state=0)
            trees.fit(part.signals[half], source[half])
            text = LogisticRegression(C=10, max_iter=40, tol=1e-2)
            text.fit(part.text[half], source[half])
        found.append(
            {
                "class": name,
                "collections": len(counts),
                "chance": f"{100 * counts.max() / counts.sum():.0f} %",
                "signals": f"{100 * trees.score(part.signals[~half], source[~half]):.0f} %",
                "text": f"{100 * text.score(part.text[~half], source[~half]):.0f} %",
                "what gives most away": ", ".join(_telling(part, source)),
            }
        )
    return found


def _balanced(table: Table, label: int) -> Table | None:
    """Return judged messages of one class, at most ``_MOST`` of each collection.

    None if fewer than two collections have ``_FEWEST``: then there is nothing to tell apart.
    """
    rows = once(table) & (table.y == label)
    source = table.field("source")
    chosen = []
    for name in sorted(set(source[rows].tolist())):
        mine = np.flatnonzero(rows & (source == name))
        order = sorted(mine.tolist(), key=lambda i: zlib.crc32(table.rows[i].id.encode()))
        if len(order) >= _FEWEST:
            chosen.extend(order[:_MOST])
    sources = {table.rows[i].source for i in chosen}
    return table.take(np.array(sorted(chosen))) if len(sources) > 1 else None


def _telling(part: Table, source: np.ndarray[Any, Any]) -> list[str]:
    """Return the signals whose values differ most between collections (share of variance)."""
    values = np.nan_to_num(part.signals.astype(np.float64), nan=-1.0)
    total = values.var(axis=0)
    between = np.zeros(values.shape[1])
    mean = values.mean(axis=0)
    for name in set(source.tolist()):
        mine = values[source == name]
        between += len(mine) / len(values) * (mine.mean(axis=0) - mean) ** 2
    share = np.divide(between, total, out=np.zeros_like(total), where=total > 0)
    order = np.argsort(-share, kind="stable")[:_SHOWN]
    return [f"{NAMES[i]} {share[i]:.2f}" for i in order.tolist()]
