"""Writes a comparison of two releases of the model as Markdown and JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from app.model.assessment import Verdict

_INTRODUCTION: Final = """\
Both programs, each with its own reading, features, model and thresholds, judged the same stored
messages: the samples of the documentation and one message of each template that the project wrote.
Models are trained on the written messages, so this says how alike two releases judge, not how well;
for that see [the evaluation](report.md). Reasons are given with their effect on the probability of
fraud."""

_CAUSES: Final = {
    "scores": "the model scores it differently",
    "thresholds": "the thresholds moved",
    "rules": "the rules around the scores changed",
    "reading": "it is read differently",
}


def write(folder: Path, found: Mapping[str, Any]) -> None:
    """Write ``comparison.md`` and ``comparison.json`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    (folder / "comparison.json").write_text(text, encoding="utf-8")
    (folder / "comparison.md").write_text(markdown(found), encoding="utf-8")


def summary(found: Mapping[str, Any]) -> str:
    """Return the result in one sentence."""
    better, worse = _judged(found)
    return (
        f"{found['old']['model']} and {found['new']['model']} agree on {found['agreeing']} of "
        f"{found['messages']} messages ({found['agreement']:.1%}, kappa {found['kappa']:.3f}); "
        f"{len(found['changed'])} verdicts change, {better} for the better and {worse} for the "
        "worse."
    )


def markdown(found: Mapping[str, Any]) -> str:
    """Return the comparison for readers."""
    parts = ["# Release comparison", summary(found), _INTRODUCTION, _sides(found), _moves(found)]
    parts += ["## Every verdict that changes", _causes(found), *_changes(found)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _judged(found: Mapping[str, Any]) -> tuple[int, int]:
    """Return how many verdicts change for the better and for the worse."""
    better = [change["better"] for change in found["changed"]]
    return better.count(True), better.count(False)


def _sides(found: Mapping[str, Any]) -> str:
    old, new = found["old"], found["new"]
    rows: list[tuple[str, ...]] = [
        ("model", old["model"], new["model"]),
        *(
            (f"threshold: {name}", f"{old[key]:.4f}", f"{new[key]:.4f}")
            for name, key in (
                ("fraud from p(fraud)", "fraud"),
                ("cannot tell from p(fraud)", "doubt"),
                ("advertising from p(advertising)", "advertising"),
            )
        ),
        *(
            (f"gate: {name}", _figure(old["gates"].get(name)), _figure(new["gates"].get(name)))
            for name in {**old["gates"], **new["gates"]}
        ),
    ]
    shifts = (
        f"The probability of fraud moves by {found['mean_shift']:.4f} on average and by "
        f"{found['largest_shift']:.4f} at most."
    )
    return _table(("", "old", "new"), rows) + "\n\n" + shifts


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _moves(found: Mapping[str, Any]) -> str:
    verdicts = [str(v) for v in Verdict]
    rows = [(old, *(str(found["verdicts"][old][new]) for new in verdicts)) for old in verdicts]
    return "## From old verdicts (rows) to new ones\n\n" + _table(("", *verdicts), rows)


def _causes(found: Mapping[str, Any]) -> str:
    if not found["changed"]:
        return "None."
    causes = Counter(change["cause"] for change in found["changed"])
    lines = [f"- {_CAUSES[name]}: {count}" for name, count in causes.most_common()]
    moved: Counter[str] = Counter()
    for change in found["changed"]:
        moved.update({r["signal"]: abs(r["new"] - r["old"]) for r in change["reasons"]})
    named = ", ".join(f"{name} ({total:.2f})" for name, total in moved.most_common(8))
    told = [f"Reasons that moved most, with the sum of their changes: {named}."] if named else []
    return "\n\n".join(["\n".join(lines), *told])


def _changes(found: Mapping[str, Any]) -> Iterator[str]:
    for title, better in (("For the worse", False), ("For the better", True), ("Neither", None)):
        changes = [change for change in found["changed"] if change["better"] is better]
        if changes:
            head = ("message", "is", "old", "new", "p(fraud)", "p(advertising)", "why")
            yield f"### {title}\n\n" + _table(head, [_row(change) for change in changes])


def _row(change: Mapping[str, Any]) -> tuple[str, ...]:
    reasons = [f"{r['signal']} {r['old']:+.3f} → {r['new']:+.3f}" for r in change["reasons"]]
    scores = [
        " → ".join(_figure(change[f"{side}_{kind}"]) or "none" for side in ("old", "new"))
        for kind in ("fraud", "advertising")
    ]
    why = "; ".join([_CAUSES[change["cause"]], *reasons])
    verdicts = (change["old"], change["new"])
    return (f"`{change['id']}`", change["label"] or "?", *verdicts, *scores, why)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
