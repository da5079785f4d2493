"""Looks the locked libraries up among known vulnerabilities: ``python -m build.audit``.

pip-audit asks the package index or OSV, over the network: the one step of a release that needs it.
A library that could not be looked up is never counted as sound; ``--strict`` makes it a failure.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "requirements" / "bundle.txt"
SERVICES: Final = ("pypi", "osv")


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found.

    Attributes:
        sound: Libraries that were looked up and have no known vulnerability.
        vulnerable: A line for each known vulnerability.
        unknown: Libraries that could not be looked up, with the reason.
    """

    sound: tuple[str, ...]
    vulnerable: tuple[str, ...]
    unknown: tuple[str, ...]


def read(report: Mapping[str, Any]) -> Audit:
    """Return what a JSON report of pip-audit says."""
    sound, vulnerable, unknown = [], [], []
    for entry in report["dependencies"]:
        if "skip_reason" in entry:
            unknown.append(f"{entry['name']}: {entry['skip_reason']}")
            continue
        name = f"{entry['name']} {entry['version']}"
        for found in entry["vulns"]:
            fixed = ", ".join(found["fix_versions"]) or "no version yet"
            vulnerable.append(f"{name}: {found['id']}, fixed in {fixed}")
        if not entry["vulns"]:
            sound.append(name)
    return Audit(tuple(sound), tuple(vulnerable), tuple(unknown))


def ask(lock: Path, service: str, command: Sequence[str]) -> Audit | None:
    """Return what ``service`` knows of the libraries in ``lock``; None if it cannot be reached."""
    arguments = ["--require-hashes", "--disable-pip", "-r", str(lock)]
    options = ["--format", "json", "--progress-spinner", "off", "--vulnerability-service", service]
    done = subprocess.run(
        [*command, *arguments, *options], capture_output=True, text=True, check=False
    )
    try:
        return read(json.loads(done.stdout))
    except (ValueError, KeyError):
        return None


def result(audit: Audit | None, *, strict: bool) -> tuple[str, int]:
    """Return what to say of an audit, and the exit status."""
    if audit is None or not (audit.sound or audit.vulnerable):
        return "Not audited: no list of vulnerabilities can be reached from here.", int(strict)
    lines = [*audit.vulnerable, *(f"not looked up: {line}" for line in audit.unknown)]
    lines.append(
        f"{len(audit.sound)} libraries without a known vulnerability, {len(audit.vulnerable)} "
        f"vulnerabilities, {len(audit.unknown)} libraries not looked up"
    )
    failed = bool(audit.vulnerable) or (strict and bool(audit.unknown))
    return "\n".join(lines), int(failed)


def main(arguments: list[str] | None = None) -> int:
    """Run ``make audit``."""
    parser = argparse.ArgumentParser(prog="python -m build.audit", description=__doc__)
    parser.add_argument("--lock", type=Path, default=LOCK)
    parser.add_argument("--strict", action="store_true", help="fail unless all were looked up")
    options = parser.parse_args(arguments)
    if importlib.util.find_spec("pip_audit") is None:
        print("pip-audit is not installed; it belongs to the development environment.")
        return 2
    audit = None
    for service in SERVICES:
        audit = ask(options.lock, service, [sys.executable, "-m", "pip_audit"])
        if audit is not None and (audit.sound or audit.vulnerable):
            break
    text, status = result(audit, strict=options.strict)
    print(text)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
