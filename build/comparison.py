"""Compares two releases of the model: ``python -m build.comparison --old REVISION``.

Both programs, each with its own features, model and policy, judge the same messages: the samples of
the documentation and one written message of each template. What is compared are the records that
``dipnet scan`` writes, which stay the same from release to release; the programs' insides may
differ in everything. A program is a git revision, a source folder or a frozen program.

The written messages were trained on by the models of their time, so that the figures say how alike
two releases judge, and not how well; for that see the evaluation report.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.model.assessment import Probabilities, Verdict
from app.model.policy import Policy
from build import comparison_report, corpora

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLES: Final = ROOT / "docs" / "samples"
SAMPLE_LABELS: Final = ROOT / "docs" / "samples.md"
_TOLD: Final = 3
"""How many reasons of a changed verdict are named."""
_SAME: Final = 1e-4
"""Effects of a reason that differ by less are the same."""


class ComparisonError(Exception):
    """The two programs could not be compared; says why."""


@dataclass(frozen=True, slots=True)
class Program:
    """One of the two programs.

    Attributes:
        name: As the caller named it.
        command: What starts it, without arguments.
        folder: The folder to start it in.
        model: Id of its model, as its manifest says.
        version: Of its model.
        policy: Its thresholds.
        gates: Gates of its evaluation by name, as its manifest says.
    """

    name: str
    command: tuple[str, ...]
    folder: Path
    model: str
    version: str
    policy: Policy
    gates: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Case:
    """One message to be judged.

    Attributes:
        id: Unique; "samples/…", "written_everyday/…" or "written_fraud/…".
        label: What it is, "" if that is not written down.
        language: A language tag, "" if unknown.
        suffix: Of the file, as a hint for the format.
        data: The message's source.
    """

    id: str
    label: str
    language: str
    suffix: str
    data: bytes


def program(name: str, scratch: Path) -> Program:
    """Return the program called ``name``: a frozen one, a source folder or a git revision.

    Args:
        name: Path of an executable, path of a folder, or a revision of this repository.
        scratch: An empty folder for the files of a revision.

    Raises:
        ComparisonError: It is none of the three, or its model's files are missing.
    """
    place = Path(name)
    if place.is_file():
        return _described(name, (str(place.resolve()),), place.resolve().parent / "_internal")
    folder = place.resolve() if place.is_dir() else _checked_out(name, scratch)
    return _described(name, (sys.executable, "-m", "app"), folder)


def _described(name: str, command: tuple[str, ...], folder: Path) -> Program:
    assets = folder / "model_assets"
    try:
        manifest = json.loads((assets / "manifest.json").read_text(encoding="utf-8"))
        policy = Policy.parse(json.loads((assets / "policy.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError) as error:
        raise ComparisonError(f"{name}: the files of its model cannot be read ({error}).") from None
    gates = {gate["name"]: gate for gate in manifest.get("metrics", {}).get("gates", ())}
    return Program(name, command, folder, manifest["model"], manifest["version"], policy, gates)


def _checked_out(revision: str, folder: Path) -> Path:
    """Write the files of ``revision`` into ``folder``; the working tree stays as it is."""
    found = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "--format=tar", revision],
        capture_output=True,
        check=False,
    )
    if found.returncode:
        raise ComparisonError(f"{revision} is neither a file, a folder nor a revision.")
    with tarfile.open(fileobj=io.BytesIO(found.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def previous_release() -> str:
    """Return the revision that holds the model before the present one.

    That is HEAD while a new model is not committed yet, else the commit before the last one that
    changed the manifest.

    Raises:
        ComparisonError: There is only one model in the history.
    """
    manifest = "model_assets/manifest.json"
    if _git("status", "--porcelain", "--", manifest):
        return _git("rev-parse", "HEAD")
    commits = _git("log", "-2", "--format=%H", "--", manifest).split()
    if len(commits) < 2:
        raise ComparisonError("The history holds one model only; name another with --old.")
    return commits[1]


def _git(*arguments: str) -> str:
    found = subprocess.run(
        ["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=False
    )
    if found.returncode:
        raise ComparisonError(f"git {arguments[0]}: {found.stderr.strip()}")
    return found.stdout.strip()


def cases() -> list[Case]:
    """Return the stored messages: all samples, and one written message of each template.

    Which one is decided by a checksum of its id, so that the choice stays when others are added.
    """
    chosen: dict[str, corpora.Example] = {}
    for example in corpora.written():
        held = chosen.get(example.template)
        if held is None or _rank(example) < _rank(held):
            chosen[example.template] = example
    written = [Case(e.id, e.label, e.lang, ".eml", e.data) for e in chosen.values()]
    return [*_samples(), *sorted(written, key=lambda case: case.id)]


def _rank(example: corpora.Example) -> int:
    return zlib.crc32(example.id.encode())


def _samples() -> Iterator[Case]:
    known = re.findall(
        r"^\| `([^`]+)` \| (fraud|advertising|legitimate):",
        SAMPLE_LABELS.read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    labels = dict(known)
    for file in sorted(SAMPLES.iterdir()):
        label = labels.get(file.name, "")
        yield Case(f"samples/{file.name}", label, "", file.suffix, file.read_bytes())


def judge(judging: Program, messages: Sequence[Case], jobs: int) -> dict[str, dict[str, Any]]:
    """Return the records of ``messages`` by the case's id, with "#2" and so on for mailboxes.

    Raises:
        ComparisonError: The program failed, or judged with another model than its own.
    """
    with tempfile.TemporaryDirectory() as folder:
        mail, output = Path(folder, "mail"), Path(folder, "records.jsonl")
        mail.mkdir()
        ids = {}
        for number, case in enumerate(messages):
            name = f"{number:05}{case.suffix}"
            (mail / name).write_bytes(case.data)
            ids[name] = case.id
        scan = ("scan", "--format", "jsonl", "--jobs", str(jobs), "--output")
        done = subprocess.run(
            [*judging.command, *scan, str(output), str(mail)],
            cwd=judging.folder,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode > 2 or not output.exists():
            raise ComparisonError(f"{judging.name}: {done.stderr.strip() or 'no records'}")
        records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    found = {}
    for record in records:
        if record["model"] not in {judging.model, ""}:
            raise ComparisonError(f"{judging.name} judged with the model {record['model']}.")
        case_id = ids[Path(record["source"]).name]
        found[f"{case_id}#{record['index'] + 1}" if record["index"] else case_id] = record
    return found


def compare(
    old: Program,
    new: Program,
    messages: Sequence[Case],
    records: tuple[Mapping[str, Mapping[str, Any]], Mapping[str, Mapping[str, Any]]],
) -> dict[str, Any]:
    """Return what differs between the two programs' records, as JSON-able values.

    Args:
        old: The earlier program.
        new: The later program.
        messages: What both judged.
        records: Of the old and of the new program, as :func:`judge` gave them.

    Raises:
        ComparisonError: The two judged different messages.
    """
    before, after = records
    if before.keys() != after.keys():
        odd = sorted(before.keys() ^ after.keys())
        raise ComparisonError(f"Only one of the two judged {', '.join(odd[:5])}.")
    known = {case.id: case for case in messages}
    order = {case.id: place for place, case in enumerate(messages)}
    ids = sorted(before, key=lambda i: (order[_case_of(i)], i))
    shifts = [_shift(before[i], after[i]) for i in ids if _scored(before[i], after[i])]
    changed = [
        _change(i, known[_case_of(i)], (before[i], after[i]), (old.policy, new.policy))
        for i in ids
        if before[i]["verdict"] != after[i]["verdict"]
    ]
    return {
        "schema": 1,
        "old": _summary(old),
        "new": _summary(new),
        "messages": len(ids),
        "agreeing": len(ids) - len(changed),
        "agreement": round(1 - len(changed) / len(ids), 4),
        "kappa": _kappa([(str(before[i]["verdict"]), str(after[i]["verdict"])) for i in ids]),
        "mean_shift": round(sum(shifts) / max(len(shifts), 1), 4),
        "largest_shift": round(max(shifts, default=0.0), 4),
        "verdicts": _matrix(before, after),
        "changed": changed,
    }


def _case_of(record_id: str) -> str:
    """Return the case a record belongs to: a file of several messages is one case."""
    name, _, number = record_id.rpartition("#")
    return name if record_id.startswith("samples/") and number.isdigit() else record_id


def _summary(side: Program) -> dict[str, Any]:
    return {
        "name": side.name,
        "model": side.model,
        "version": side.version,
        "fraud": side.policy.fraud,
        "doubt": side.policy.doubt,
        "advertising": side.policy.advertising,
        "gates": {name: gate["value"] for name, gate in side.gates.items()},
    }


def _scored(*records: Mapping[str, Any]) -> bool:
    return all(record["probabilities"] is not None for record in records)


def _shift(before: Mapping[str, Any], after: Mapping[str, Any]) -> float:
    change: float = after["probabilities"]["fraud"] - before["probabilities"]["fraud"]
    return abs(change)


def _kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Return Cohen's kappa: agreement beyond what the shares of the verdicts alone would give."""
    total = len(pairs)
    same = sum(a == b for a, b in pairs) / total
    by_chance = sum(
        sum(a == v for a, _ in pairs) * sum(b == v for _, b in pairs) for v in Verdict
    ) / (total * total)
    return 1.0 if by_chance == 1 else round((same - by_chance) / (1 - by_chance), 4)


def _matrix(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, int]]:
    found = {str(a): {str(b): 0 for b in Verdict} for a in Verdict}
    for record_id, record in before.items():
        found[record["verdict"]][after[record_id]["verdict"]] += 1
    return found


def _change(
    record_id: str,
    case: Case,
    records: tuple[Mapping[str, Any], Mapping[str, Any]],
    policies: tuple[Policy, Policy],
) -> dict[str, Any]:
    before, after = records
    return {
        "id": record_id,
        "label": case.label,
        "language": case.language,
        "old": before["verdict"],
        "new": after["verdict"],
        **{
            f"{side}_{kind}": record["probabilities"] and record["probabilities"][kind]
            for kind in ("fraud", "advertising")
            for side, record in (("old", before), ("new", after))
        },
        "better": _better(case.label, before["verdict"], after["verdict"]),
        "cause": _cause(before, after, policies),
        "reasons": _reasons(before, after),
    }


def _better(label: str, old: str, new: str) -> bool | None:
    """Return whether the new verdict is nearer to what the message is; None if unknown or even."""
    if not label:
        return None
    distances = [_distance(label, verdict) for verdict in (old, new)]
    return None if distances[0] == distances[1] else distances[1] < distances[0]


def _distance(label: str, verdict: str) -> int:
    """Return 0 for right, 1 for an abstention, 2 for wrong between harmless kinds, 3 for fraud."""
    if verdict == label:
        return 0
    if verdict in {Verdict.CANNOT_TELL, Verdict.UNREADABLE}:
        return 1
    return 3 if Verdict.FRAUD in {verdict, label} else 2


def _cause(
    before: Mapping[str, Any], after: Mapping[str, Any], policies: tuple[Policy, Policy]
) -> str:
    """Return what made the verdict another: "reading", "thresholds", "scores" or "rules".

    "rules": the same scores and thresholds now lead elsewhere, as with a new kind of alarm.
    """
    if before["complete"] != after["complete"] or not _scored(before, after):
        return "reading"
    old, new = policies
    decided = [_decided(old, before), _decided(old, after), _decided(new, after)]
    if decided[0] != decided[1]:
        return "scores"
    return "thresholds" if decided[1] != decided[2] else "rules"


def _decided(policy: Policy, record: Mapping[str, Any]) -> Verdict:
    return policy.decide(Probabilities(**record["probabilities"]))


def _reasons(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the reasons whose effects changed most; one that was not given counts as 0."""
    sums: list[dict[str, float]] = [{}, {}]
    for effects, record in zip(sums, (before, after), strict=True):
        for reason in record["reasons"]:
            effects[reason["signal"]] = effects.get(reason["signal"], 0.0) + reason["effect"]
    old, new = sums
    moved = sorted(
        (name for name in old.keys() | new.keys()),
        key=lambda name: (-abs(new.get(name, 0.0) - old.get(name, 0.0)), name),
    )
    return [
        {"signal": name, "old": round(old.get(name, 0.0), 4), "new": round(new.get(name, 0.0), 4)}
        for name in moved[:_TOLD]
        if abs(new.get(name, 0.0) - old.get(name, 0.0)) > _SAME
    ]


def main(arguments: list[str] | None = None) -> int:
    """Run ``make compare``."""
    parser = argparse.ArgumentParser(prog="python -m build.comparison", description=__doc__)
    parser.add_argument("--old", help="revision, source folder or program; the previous release")
    parser.add_argument("--new", default=str(ROOT), help="the same; this folder")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "evaluation")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            old = program(options.old or previous_release(), Path(one))
            new = program(options.new, Path(two))
            messages = cases()
            records = (judge(old, messages, options.jobs), judge(new, messages, options.jobs))
            found = compare(old, new, messages, records)
    except ComparisonError as error:
        print(error, file=sys.stderr)
        return 1
    found["old"]["name"], found["new"]["name"] = old.model, new.model
    comparison_report.write(options.output, found)
    print(comparison_report.summary(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
