"""Brings the figures of a new model into its changelog: ``python -m build.model_changelog``.

``docs/model-changelog.md`` has an entry for each version of the model. What people write there
stays; between two marks stand the figures, which this writes from the comparison with the release
before. Run again, it replaces them.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from build import comparison_report

ROOT: Final = Path(__file__).resolve().parent.parent
CHANGELOG: Final = ROOT / "docs" / "model-changelog.md"
BEGIN: Final = "<!-- figures: written by make release-model -->"
END: Final = "<!-- end of figures -->"


class ChangelogError(Exception):
    """The changelog is not of the expected form; says how."""


def figures(found: Mapping[str, Any]) -> str:
    """Return the figures of a comparison as Markdown."""
    old, new = found["old"], found["new"]
    lines = [f"`{new['model']}`, after `{old['model']}`.", ""]
    lines += ["| | before | now |", "| --- | --- | --- |"]
    for name in {**old["gates"], **new["gates"]}:
        sides = [side["gates"].get(name) for side in (old, new)]
        shown = " | ".join("" if value is None else f"{value:.4f}" for value in sides)
        lines.append(f"| {name} | {shown} |")
    lines += ["", comparison_report.summary(found)]
    lines += ["Every one of them: [release comparison](evaluation/comparison.md)."]
    return "\n".join([BEGIN, *lines, END])


def updated(text: str, found: Mapping[str, Any], day: str) -> str:
    """Return the changelog ``text`` with the figures in the entry of the new model's version.

    The entry "Unreleased", if there is one, becomes that of the version.

    Args:
        text: The changelog.
        found: A comparison, as ``build.comparison`` wrote it.
        day: The day of the release, as YYYY-MM-DD.

    Raises:
        ChangelogError: There is no entry at all.
    """
    version, block = found["new"]["version"], figures(found)
    head, mark, rest = text.partition("\n## ")
    if not mark:
        raise ChangelogError("The changelog has no entry.")
    entries = [f"## {entry}" for entry in rest.split("\n## ")]
    if not entries[0].startswith(f"## {version} "):
        heading = f"## {version} – {day}"
        if entries[0].startswith("## Unreleased"):
            entries[0] = entries[0].replace("## Unreleased", heading, 1)
        else:
            entries.insert(0, f"{heading}\n")
    entries[0] = _with_block(entries[0], block)
    return "\n".join([head, *entries])


def _with_block(entry: str, block: str) -> str:
    before, begin, rest = entry.partition(BEGIN)
    if not begin:
        return f"{entry.rstrip()}\n\n{block}\n"
    _, end, after = rest.partition(END)
    if not end:
        raise ChangelogError(f"The mark {END} is missing.")
    return f"{before}{block}{after}"


def main(arguments: list[str] | None = None) -> int:
    """Update the changelog from ``docs/evaluation/comparison.json``."""
    parser = argparse.ArgumentParser(prog="python -m build.model_changelog", description=__doc__)
    default = ROOT / "docs" / "evaluation" / "comparison.json"
    parser.add_argument("--comparison", type=Path, default=default)
    parser.add_argument("--changelog", type=Path, default=CHANGELOG)
    options = parser.parse_args(arguments)
    found = json.loads(options.comparison.read_text(encoding="utf-8"))
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    text = options.changelog.read_text(encoding="utf-8")
    new = updated(text, found, moment.date().isoformat())
    options.changelog.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
