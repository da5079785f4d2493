"""The list of what a release consists of, and the check that a folder holds exactly that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

SYSTEMS: Final[Mapping[str, tuple[str, ...]]] = {
    "linux": (
        "dipnet-{version}-linux-x86_64.tar.xz",
        "dipnet-{version}-linux-x86_64.cdx.json",
        "dipnet_{version}_amd64.deb",
        "dipnet-{version}-1.x86_64.rpm",
    ),
    "windows": (
        "dipnet-{version}-windows-x86_64-setup.exe",
        "dipnet-{version}-windows-x86_64-portable.zip",
        "dipnet-{version}-windows-x86_64.cdx.json",
    ),
    "macos": (
        "dipnet-{version}-macos-arm64.dmg",
        "dipnet-{version}-macos-arm64.cdx.json",
    ),
}
"""Names of the files of a release by the system that makes them."""

SUMS: Final = "SHA256SUMS"
SIGNATURE: Final = ".minisig"


class ReleaseFolderError(Exception):
    """A folder is not the release it should be; one line for each reason."""


def expected(version: str, systems: Iterable[str]) -> list[str]:
    """Return the names of the artefacts of a release, sorted.

    Raises:
        ReleaseFolderError: There is no such system.
    """
    chosen = list(systems)
    if unknown := sorted(set(chosen) - SYSTEMS.keys()):
        raise ReleaseFolderError(f"No such system: {', '.join(unknown)}")
    return sorted(
        name.format(version=version) for system in set(chosen) for name in SYSTEMS[system]
    )


def check(folder: Path, names: Iterable[str], *, besides: Iterable[str] = ()) -> None:
    """Check that ``folder`` holds the artefacts ``names`` and nothing else.

    Args:
        folder: The folder of the release; folders inside it, such as the bundle, are passed over.
        names: What must be there, each a regular file that is not empty.
        besides: What may be there too.

    Raises:
        ReleaseFolderError: Something is missing, empty, no file of its own, or additional.
    """
    wanted = set(names)
    if not folder.is_dir():
        raise ReleaseFolderError(f"{folder} is no folder.")
    present = {path.name: path for path in folder.iterdir() if path.is_symlink() or path.is_file()}
    problems = [f"missing: {name}" for name in sorted(wanted - present.keys())]
    problems += [f"additional: {n}" for n in sorted(present.keys() - wanted - set(besides))]
    problems += [f"a link: {name}" for name, path in sorted(present.items()) if path.is_symlink()]
    problems += [
        f"empty: {name}"
        for name in sorted(wanted & present.keys())
        if not present[name].stat().st_size
    ]
    if problems:
        raise ReleaseFolderError("\n".join(problems))
