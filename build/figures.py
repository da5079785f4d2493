"""Works out the figures of the evaluation report from out-of-fold results."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from build.corpora import LABELS, WRITTEN
from build.dataset import PLAIN, UNSIGNED, WHOLE, Table
from build.gates import Gate, rate_gate
from build.metrics import Rate, auc, bins, expected_calibration_error, macro_f1
from build.policy import ADVERTISING, DOUBT, FRAUD, LEGITIMATE, Thresholds

Mask = NDArray[np.bool_]

_NEVER_JUDGED: Final = frozenset({*WRITTEN, "templates_ham", "transactional_templates"})
"""Made up, rendered, or full of placeholders: good to learn from, no measure of anything."""
_VERDICTS: Final = (*LABELS, "cannot-tell")
_HISTOGRAM: Final = 20
_ERRORS: Final = 40


@dataclass(frozen=True, slots=True)
class Evidence:
    """What out-of-fold judging found, and what it was found on.

    Attributes:
        table: All rows.
        fold: int64[n], by source and owner.
        by_source: float64[n, 3], whole sources left out.
        by_genre: float64[n, 3], everyday mail judged without its whole genre; NaN elsewhere.
        thresholds: Chosen on ``by_source``.
        crossed: int64[n], verdicts by thresholds that were chosen without the row's fold.
    """

    table: Table
    fold: NDArray[np.int64]
    by_source: NDArray[np.float64]
    by_genre: NDArray[np.float64]
    thresholds: Thresholds
    crossed: NDArray[np.int64]


def once(table: Table, variant: int = WHOLE) -> Mask:
    """Return a mask of the rows that are judged: real mail, one of each near-duplicate."""
    seen: set[str] = set()
    found = np.zeros(len(table), dtype=np.bool_)
    for index, row in enumerate(table.rows):
        if row.variant == variant and row.source not in _NEVER_JUDGED and row.template not in seen:
            seen.add(row.template)
            found[index] = True
    return found


def groups(table: Table) -> Iterator[tuple[str, int, Mask]]:
    """Yield name, label and rows of the collections that are reported and gated."""
    source, label = table.field("source"), table.y
    year = np.array([row.year for row in table.rows])
    genre, split = table.field("genre"), table.field("split")

    def of(name: str, wanted: int) -> Mask:
        return np.asarray((source == name) & (label == wanted))

    yield "ham_fixtures", LEGITIMATE, of("ham_fixtures", LEGITIMATE)
    hard = np.char.startswith(genre.astype(str), "hard_ham")
    yield "hard_ham", LEGITIMATE, of("spamassassin", LEGITIMATE) & hard
    yield "easy_ham", LEGITIMATE, of("spamassassin", LEGITIMATE) & ~hard
    yield "csdmc2010 ham", LEGITIMATE, of("csdmc2010", LEGITIMATE)
    yield (
        "list_usrp_users 2019-22",
        LEGITIMATE,
        of("list_usrp_users", LEGITIMATE) & (split == "train"),
    )
    yield "list_usrp_users 2023", LEGITIMATE, of("list_usrp_users", LEGITIMATE) & (split != "train")
    yield "list_r_pipermail", LEGITIMATE, of("list_r_pipermail", LEGITIMATE)
    yield "list_mjpeg_users", LEGITIMATE, of("list_mjpeg_users", LEGITIMATE)
    yield "bounces", LEGITIMATE, of("bounces", LEGITIMATE)
    yield "political_2024", ADVERTISING, of("political_2024", ADVERTISING)
    yield "junk_osst_users advertising", ADVERTISING, of("junk_osst_users", ADVERTISING)
    yield "spamassassin spam", ADVERTISING, of("spamassassin", ADVERTISING)
    yield "csdmc2010 spam", ADVERTISING, of("csdmc2010", ADVERTISING)
    yield "junk_osst_users fraud", FRAUD, of("junk_osst_users", FRAUD)
    yield "junk_osst_users fraud 2022", FRAUD, of("junk_osst_users", FRAUD) & (split != "train")
    yield "nazario_csv 2020-21", FRAUD, of("nazario_csv_2015_2022", FRAUD) & (year >= 2020)
    yield "nazario_csv 2015-19", FRAUD, of("nazario_csv_2015_2022", FRAUD) & (year < 2020)
    yield "glitchy", FRAUD, of("glitchy_scam_2023_2025", FRAUD)
    yield "junk_fixtures fraud", FRAUD, of("junk_fixtures", FRAUD)
    yield "nazario_raw 2004-05", FRAUD, of("nazario_raw_2004_2005", FRAUD)
    yield "nazario_text 2006-07", FRAUD, of("nazario_text_2006_2007", FRAUD)


def _rate(verdicts: NDArray[np.int64], rows: Mask, *wanted: int) -> Rate:
    return Rate(int(np.isin(verdicts[rows], wanted).sum()), int(rows.sum()))


def _split(verdicts: NDArray[np.int64], rows: Mask) -> dict[str, Any]:
    """Return how a group's messages are spread over the verdicts."""
    return {name: _rate(verdicts, rows, i).as_dict() for i, name in enumerate(_VERDICTS)}


def gates(evidence: Evidence) -> tuple[Gate, ...]:
    """Return the figures that decide about a release, in order of importance."""
    table, rows = evidence.table, once(evidence.table)
    verdicts = evidence.thresholds.verdicts(evidence.by_source)
    named = {name: mask & rows for name, _, mask in groups(table)}
    everyday = named["ham_fixtures"]

    def called(name: str, *wanted: int) -> Rate:
        return _rate(verdicts, named[name], *wanted)

    lists = np.logical_or.reduce([m for n, m in named.items() if n.startswith("list_")])
    found = [
        rate_gate("everyday-fraud", "everyday mail called fraud", "lower", 0.02,
                  called("ham_fixtures", FRAUD)),
        rate_gate("everyday-fraud-crossed", "everyday mail called fraud, thresholds from others",
                  "lower", 0.02, _rate(evidence.crossed, everyday, FRAUD)),
        rate_gate("hard-ham-fraud", "hard_ham called fraud", "lower", 0.02,
                  called("hard_ham", FRAUD)),
        rate_gate("lists-fraud", "mailing lists called fraud", "lower", 0.001,
                  _rate(verdicts, lists, FRAUD)),
        rate_gate("bounces-fraud", "bounces called fraud", "lower", 0.01,
                  called("bounces", FRAUD)),
        rate_gate("political-fraud", "political mail called fraud", "lower", 0.03,
                  called("political_2024", FRAUD)),
    ]  # fmt: skip
    wanted = (("junk_osst_users fraud", 0.75), ("nazario_csv 2020-21", 0.85), ("glitchy", 0.90))
    for name, target in wanted:
        key = name.split()[0].replace("_", "-")
        found.append(
            rate_gate(f"{key}-found", f"{name}: fraud found", "higher", target, called(name, FRAUD))
        )
        found.append(
            rate_gate(f"{key}-found-or-doubt", f"{name}: fraud found or left undecided", "higher",
                      0.92, called(name, FRAUD, DOUBT))
        )  # fmt: skip
    found.append(_osst_gate(evidence, rows))
    error = _calibration(evidence, rows)["ece"]
    found.append(Gate("ece", "expected calibration error", "lower", 0.04, error))
    return tuple(found)


def _osst_gate(evidence: Evidence, rows: Mask) -> Gate:
    source = evidence.table.field("source")
    mine = rows & (source == "junk_osst_users")
    p = evidence.by_source[mine]
    area = auc(p[:, FRAUD], evidence.table.y[mine] == FRAUD)
    text = "AUC of fraud against advertising within junk_osst_users"
    return Gate("osst-auc", text, "higher", 0.85, area)


def collect(evidence: Evidence) -> dict[str, Any]:
    """Return all figures of the report but the gates."""
    table, rows = evidence.table, once(evidence.table)
    verdicts = evidence.thresholds.verdicts(evidence.by_source)
    chosen = evidence.thresholds
    return {
        "signals": table.signals.shape[1],
        "policy": {
            "fraud": chosen.fraud,
            "doubt": chosen.doubt,
            "advertising": chosen.advertising,
        },
        "groups": [
            {"name": name, "label": LABELS[label], **_split(verdicts, mask & rows)}
            for name, label, mask in groups(table)
            if (mask & rows).any()
        ],
        "everyday": _everyday(evidence, rows, verdicts),
        "variants": _variants(evidence),
        "ranking": _ranking(evidence, rows),
        "calibration": _calibration(evidence, rows),
        "histograms": _histograms(evidence, rows),
        "table": _by_language_and_year(table, rows, verdicts),
        "errors": _errors(evidence, rows, verdicts),
    }


def _everyday(evidence: Evidence, rows: Mask, verdicts: NDArray[np.int64]) -> dict[str, Any]:
    """Return how everyday mail fares by genre, language and owner, and without its genre."""
    table = evidence.table
    mine = rows & (table.field("source") == "ham_fixtures")
    genre, lang, repo = (table.field(name) for name in ("genre", "lang", "repo"))
    blind = evidence.thresholds.verdicts(evidence.by_genre)

    def by(values: NDArray[np.str_]) -> list[dict[str, Any]]:
        found = []
        for value in sorted(set(values[mine].tolist())):
            part = mine & (values == value)
            found.append(
                {
                    "name": value,
                    "fraud": _rate(verdicts, part, FRAUD).as_dict(),
                    "fraud_crossed": _rate(evidence.crossed, part, FRAUD).as_dict(),
                    "cannot_tell": _rate(verdicts, part, DOUBT).as_dict(),
                    "fraud_without_genre": _rate(blind, part, FRAUD).as_dict(),
                }
            )
        return sorted(found, key=lambda entry: -entry["fraud"]["total"])

    return {
        "crossed": _split(evidence.crossed, mine),
        "without_genre": _split(blind, mine),
        "genres": by(genre),
        "languages": by(lang),
        "repositories": by(repo),
    }


def _variants(evidence: Evidence) -> list[dict[str, Any]]:
    """Return how copies without sender and without layout fare, for the main groups."""
    table = evidence.table
    verdicts = evidence.thresholds.verdicts(evidence.by_source)
    found = []
    for variant, text in ((UNSIGNED, "sender masked"), (PLAIN, "plain text only")):
        rows = once(table, variant)
        for name, label, mask in groups(table):
            if (mask & rows).sum() >= _HISTOGRAM:
                entry = {"name": name, "copy": text, "label": LABELS[label]}
                found.append({**entry, **_split(verdicts, mask & rows)})
    return found


def _ranking(evidence: Evidence, rows: Mask) -> dict[str, float]:
    """Return areas under the ROC curve between groups that resemble each other."""
    table = evidence.table
    named = {name: mask & rows for name, _, mask in groups(table)}
    modern = named["junk_osst_users fraud"] | named["nazario_csv 2020-21"] | named["glitchy"]

    def area(positive: Mask, negative: Mask, column: int) -> float:
        both = positive | negative
        return round(auc(evidence.by_source[both][:, column], positive[both]), 4)

    return {
        "modern fraud against everyday mail": area(modern, named["ham_fixtures"], FRAUD),
        "modern fraud against political mail": area(modern, named["political_2024"], FRAUD),
        "modern fraud against hard_ham": area(modern, named["hard_ham"], FRAUD),
        "fraud against advertising in junk_osst_users": area(
            named["junk_osst_users fraud"], named["junk_osst_users advertising"], FRAUD
        ),
        "advertising of junk_osst_users against everyday mail": area(
            named["junk_osst_users advertising"], named["ham_fixtures"], ADVERTISING
        ),
    }


def judged_weight(table: Table, rows: Mask) -> NDArray[np.float64]:
    """Return weights under which each judged source and class counts by the root of its size."""
    source, y = table.field("source"), table.y
    found = np.zeros(len(table))
    for name in sorted(set(source[rows].tolist())):
        for label in range(len(LABELS)):
            part = rows & (source == name) & (y == label)
            if part.any():
                found[part] = part.sum() ** -0.5
    return found


def _calibration(evidence: Evidence, rows: Mask) -> dict[str, Any]:
    table = evidence.table
    weight = judged_weight(table, rows)[rows]
    p, y = evidence.by_source[rows], table.y[rows]
    top = p.argmax(axis=1)
    curves = {name: bins(p[:, label], y == label, weight) for label, name in enumerate(LABELS)}
    return {
        "ece": expected_calibration_error(p.max(axis=1), top == y, weight),
        "ece_by_class": {
            name: round(expected_calibration_error(p[:, label], y == label, weight), 4)
            for label, name in enumerate(LABELS)
        },
        "macro_f1": round(macro_f1(y, top, weight), 4),
        "curves": {n: [[round(v, 4) for v in bin_] for bin_ in c] for n, c in curves.items()},
    }


def _histograms(evidence: Evidence, rows: Mask) -> list[dict[str, Any]]:
    """Return the spread of the probability of fraud, for the groups that matter most."""
    wanted = ("ham_fixtures", "hard_ham", "political_2024", "junk_osst_users advertising",
              "junk_osst_users fraud", "nazario_csv 2020-21", "glitchy")  # fmt: skip
    found = []
    for name, label, mask in groups(evidence.table):
        part = mask & rows
        if name in wanted and part.any():
            counts, _ = np.histogram(evidence.by_source[part][:, FRAUD], _HISTOGRAM, (0.0, 1.0))
            found.append({"name": name, "label": LABELS[label], "counts": counts.tolist()})
    return found


def _by_language_and_year(
    table: Table, rows: Mask, verdicts: NDArray[np.int64]
) -> list[dict[str, Any]]:
    """Return one line per source, class, language and span of years."""
    found: dict[tuple[str, str, str, str], list[int]] = {}
    for index in np.flatnonzero(rows).tolist():
        row = table.rows[index]
        key = (row.source, row.label, row.lang or "?", _span(row.year))
        found.setdefault(key, []).append(index)
    lines = []
    for (source, label, lang, years), indexes in sorted(found.items()):
        mask = np.zeros(len(table), dtype=np.bool_)
        mask[indexes] = True
        lines.append(
            {
                "source": source,
                "label": label,
                "lang": lang,
                "years": years,
                "fraud": _rate(verdicts, mask, FRAUD).as_dict(),
                "cannot_tell": _rate(verdicts, mask, DOUBT).as_dict(),
            }
        )
    return lines


def _span(year: int) -> str:
    if not year:
        return "?"
    for first, last in ((1990, 2009), (2010, 2014), (2015, 2019), (2020, 2022)):
        if first <= year <= last:
            return f"{first}-{last % 100:02d}"
    return "2023-26"


def _errors(
    evidence: Evidence, rows: Mask, verdicts: NDArray[np.int64]
) -> dict[str, list[dict[str, Any]]]:
    """Return the worst mistakes by kind, as ids: no text of the corpora leaves them."""
    y, p = evidence.table.y, evidence.by_source
    kinds = {
        "legitimate called fraud": (rows & (y == LEGITIMATE) & (verdicts == FRAUD), True),
        "advertising called fraud": (rows & (y == ADVERTISING) & (verdicts == FRAUD), True),
        "fraud called legitimate": (rows & (y == FRAUD) & (verdicts == LEGITIMATE), False),
        "fraud called advertising": (rows & (y == FRAUD) & (verdicts == ADVERTISING), False),
    }
    found = {}
    for name, (mask, highest_first) in kinds.items():
        order = np.flatnonzero(mask)
        order = order[np.argsort(p[order, FRAUD], kind="stable")]
        picked = order[::-1] if highest_first else order
        found[name] = [
            {
                "id": evidence.table.rows[i].id,
                "genre": evidence.table.rows[i].genre or evidence.table.rows[i].kind,
                "fraud": round(float(p[i, FRAUD]), 3),
            }
            for i in picked[:_ERRORS].tolist()
        ]
    return found
