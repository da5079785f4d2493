"""Says why: what each piece of evidence did to the probability of fraud.

The effect of a signal is measured, not read off the model: the message is scored once more with
that signal at the value it has when its evidence is absent (occlusion, Zeiler and Fergus 2014).
All variants of several messages are scored in one run, in which the text is not added up again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.features import signals, text
from app.features.features import Evidence, Features
from app.features.view import View
from app.model import function_words, sentences
from app.model.assessment import Reason
from app.model.findings import MEASURES
from app.model.session import Scores, Session

MOST_REASONS: Final = 8
WORDING: Final = "words"
"""The name under which wording stands among the signals."""
MOST_WORDS: Final = 6
"""Different words in one reason."""
SHORTEST_WORD: Final = 4
"""Letters of a word worth naming."""
_FIRST_DENSE_SCRIPT: Final = 0x0E00
"""From Thai on, scripts say in one or two signs what takes four letters elsewhere."""
WEAKEST_WORD: Final = 0.2
"""What a word must add to be named, as a share of what the strongest one adds."""
PLACES_PER_WORD: Final = 3
LEAST_CHANGE: Final = 0.05
"""In log-odds (1.2 % at one half): weaker evidence is not worth a reader's time."""
_TINY: Final = 1e-9


@dataclass(frozen=True, slots=True)
class _Variant:
    """The message without one piece of evidence.

    Attributes:
        signal: The signal removed, or :data:`WORDING`.
        evidence: What is removed.
        signals: float32[K] without it.
        wording: float64[3] without it.
        words: Those removed, each as it is written first: a letter that only looks like another
            makes no other word, and would be quoted twice.
    """

    signal: str
    evidence: Sequence[Evidence]
    signals: NDArray[np.float32]
    wording: NDArray[np.float64]
    words: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A message to be explained.

    Attributes:
        view: The message, derived.
        features: Its features.
        scores: What the model said of it.
    """

    view: View
    features: Features
    scores: Scores


def reasons(session: Session, cases: Sequence[Case]) -> list[tuple[Reason, ...]]:
    """Return for each message what spoke for and against fraud, strongest first.

    Args:
        session: The model that scored.
        cases: The messages.
    """
    found = text.occurrences([case.view for case in cases])
    variants = [_variants(case, parts) for case, parts in zip(cases, found, strict=True)]
    fraud = session.vary(
        [
            (np.stack([v.wording for v in group]), np.stack([v.signals for v in group]))
            for group in variants
        ]
    )
    return [_told(group, one[:, 0]) for group, one in zip(variants, fraud, strict=True)]


def _variants(case: Case, parts: text.Occurrences) -> list[_Variant]:
    """Return the whole message, and what is left of it without each piece of its evidence."""
    whole = _Variant("", (), case.features.signals, case.scores.products.sum(axis=0))
    return [
        whole,
        *_without_signals(whole, case.features),
        *_without_words(whole, case, parts),
    ]


def _told(variants: Sequence[_Variant], fraud: NDArray[np.float64]) -> tuple[Reason, ...]:
    """Return the reasons of one message.

    Args:
        variants: The whole message first.
        fraud: How probable fraud is in each of them, float64[v].
    """
    effects = fraud[0] - fraud
    changes = np.abs(_log_odds(fraud[0]) - _log_odds(fraud))
    strongest = np.argsort(-changes, kind="stable")[:MOST_REASONS]
    found = [
        _reason(variants[i], float(effects[i])) for i in strongest if changes[i] >= LEAST_CHANGE
    ]
    return tuple(sorted(found, key=lambda reason: -abs(reason.effect)))


def _without_signals(whole: _Variant, features: Features) -> Iterator[_Variant]:
    """Yield the message without each signal that fired, one at a time.

    What every message has in some amount, such as its length, is named only where the amount is
    evidence of something: what it changed would tell a reader nothing else.
    """
    present = np.isfinite(features.signals) & (features.signals != signals.NEUTRAL)
    for index in np.flatnonzero(present).tolist():
        name = signals.NAMES[index]
        evidence = features.evidence.get(name, ())
        if evidence or name not in MEASURES:
            changed = features.signals.copy()
            changed[index] = signals.NEUTRAL[index]
            yield _Variant(name, evidence, changed, whole.wording)


def _without_words(whole: _Variant, case: Case, parts: text.Occurrences) -> Iterator[_Variant]:
    """Yield the message without the words that speak most for fraud, and most against it."""
    view, features, scores = case.view, case.features, case.scores
    if not len(parts.ids):
        return
    slot = np.empty(text.BUCKETS, dtype=np.int32)
    slot[features.ids] = np.arange(len(features.ids))
    which = slot[parts.ids]
    # A bucket that several words contribute to is shared among them.
    times = np.bincount(which, minlength=len(features.ids))
    share = scores.products / np.maximum(times, 1)[:, None]
    first, kind = _kinds(parts.hashes)
    owner = kind[parts.word]
    toward = (share @ _toward_fraud(scores))[which]
    worth = np.bincount(owner, weights=toward, minlength=len(first))
    named = np.flatnonzero(_telling(view, parts, first))
    order = named[np.argsort(worth[named], kind="stable")]
    for sign, side in ((1.0, order[::-1][:MOST_WORDS]), (-1.0, order[:MOST_WORDS])):
        # Words far weaker than the strongest one say nothing, nor do those of the other side.
        strongest = worth[side[0]] if len(side) else 0.0
        if sign * strongest < _TINY:
            continue
        chosen = side[worth[side] / strongest > WEAKEST_WORD]
        marked = np.zeros(len(worth), dtype=np.bool_)
        marked[chosen] = True
        removed = share[which[marked[owner]]].sum(axis=0)
        found = [
            [
                view.evidence(int(parts.starts[i]), int(parts.ends[i]))
                for i in np.flatnonzero(kind == k)[:PLACES_PER_WORD]
            ]
            for k in chosen
        ]
        evidence = list(chain.from_iterable(found))
        words = [places[0].detail for places in found]
        yield _Variant(WORDING, evidence, whole.signals, whole.wording - removed, words)


def _kinds(hashes: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where each different hash stands first, int64[k], and which one each is, int64[w].

    As np.unique does, which would first load numpy.ma: 15 ms before the first verdict.
    """
    order = hashes.argsort(kind="stable")
    ordered = hashes[order]
    new = np.ones(len(hashes), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    kind = np.empty(len(hashes), dtype=np.int64)
    kind[order] = new.cumsum() - 1
    return order[new], kind


def _telling(view: View, parts: text.Occurrences, chosen: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which of the chosen words mean something to a reader by themselves, bool[n].

    No "of", no "been", no "26".
    """
    starts, ends = parts.starts[chosen], parts.ends[chosen]
    first = view.words.folded[starts]
    digit = (first >= ord("0")) & (first <= ord("9"))
    long = ends - starts >= SHORTEST_WORD
    telling = ~digit & (long | (first >= _FIRST_DENSE_SCRIPT))
    function, _ = function_words.listed().find(parts.hashes[chosen])
    telling[function] = False
    return telling


def _toward_fraud(scores: Scores) -> NDArray[np.float64]:
    """Return the direction in the text's logits in which the odds of fraud rise fastest."""
    others = scores.probabilities.copy()
    others[0] = 0.0
    direction = -others / max(float(others.sum()), _TINY)
    direction[0] = 1.0
    return direction


def _log_odds(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    kept = np.clip(probability, _TINY, 1 - _TINY)
    odds: NDArray[np.float64] = np.log(kept / (1 - kept))
    return odds


def _reason(variant: _Variant, effect: float) -> Reason:
    if variant.signal == WORDING:
        said = sentences.of_words(variant.words, for_fraud=effect > 0)
    else:
        details = [evidence.detail for evidence in variant.evidence]
        said = sentences.of_signal(variant.signal, details, for_fraud=effect > 0)
    places = tuple(evidence.place for evidence in variant.evidence)
    return Reason(variant.signal, effect, said.text, places, said)
