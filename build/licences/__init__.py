"""The licence of everything in the program: which it is, whether it may be, and its text.

``reviewed.toml`` holds what somebody has read. A release stops if a component is not in it, has a
licence that is not allowed (no GPL but with an exception that leaves the program free), declares
another one than was reviewed, or has no text in the bundle.
"""

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from build.origins import COMMON, Component, Contents, Environment, Part, of_sources

HERE: Final = Path(__file__).resolve().parent
_LICENCE_NAME: Final = re.compile(r"(^|/)(licen[cs]e|copying|notice|third.?party)", re.IGNORECASE)
_WHEEL_LIBRARY: Final = re.compile(r"\.(libs|dylibs)/")


class LicenceError(Exception):
    """What is wrong with the licences of a bundle; one line for each."""


@dataclass(frozen=True, slots=True)
class Review:
    """What ``reviewed.toml`` says.

    Attributes:
        allowed: Licences that may be in the program, as SPDX identifiers, with exceptions.
        licences: Of each component, by kind and name.
        vendored: Of libraries inside wheels: by wheel, then by pattern of the file's path.
        texts: Files of this folder for components without text of their own.
    """

    allowed: frozenset[str]
    licences: Mapping[tuple[str, str], str]
    vendored: Mapping[str, Mapping[str, str]]
    texts: Mapping[str, list[str]]

    @classmethod
    def read(cls, file: Path = HERE / "reviewed.toml") -> Review:
        """Read the review."""
        content: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        kinds = ("application", "model", "python", "wheel", "debian")
        licences = {(kind, name): found for kind in kinds for name, found in content[kind].items()}
        allowed = frozenset(content["allowed"])
        return cls(allowed, licences, content["vendored"], content["texts"])

    def of(self, component: Component) -> str | None:
        """Return the SPDX expression of a component, None if nobody has reviewed it."""
        return self.licences.get((component.kind, component.name))

    def of_vendored(self, part: Part) -> str | None:
        """Return the expression of a library that a wheel brings; None if it is the wheel's own."""
        for pattern, expression in self.vendored.get(part.component.name, {}).items():
            if fnmatchcase(part.path.removeprefix("_internal/"), pattern):
                return expression
        return None

    def may(self, expression: str) -> bool:
        """Return whether an expression of "AND" and "OR" can be met by allowed licences alone."""
        return all(
            any(term.strip("() ") in self.allowed for term in part.split(" OR "))
            for part in expression.split(" AND ")
        )


def check(contents: Contents, environment: Environment, review: Review) -> None:
    """Check the licences of everything in a bundle.

    Raises:
        LicenceError: Not all are reviewed, allowed, as declared, and present as text.
    """
    problems = [*_problems(contents, environment, review), *_vendored_problems(contents, review)]
    if problems:
        raise LicenceError("\n".join(problems))


def _problems(contents: Contents, environment: Environment, review: Review) -> Iterator[str]:
    names = {COMMON}
    for component in contents.components():
        names.add(component.name)
        expression = review.of(component)
        if expression is None:
            yield f"{component.name}: nobody has reviewed its licence"
            continue
        if not review.may(expression):
            yield f"{component.name}: {expression} may not be in the program"
        declared = _declared(component, environment)
        if declared and declared != expression:
            yield f"{component.name} declares {declared}; the review says {expression}"
        if not _has_text(component, contents):
            yield f"{component.name}: no licence text in the bundle"
    for name in sorted(set(contents.licences) - names):
        yield f"{name}: a licence text of something that is not in the bundle"


def _declared(component: Component, environment: Environment) -> str | None:
    distribution = environment.distributions.get(component.name)
    if component.kind != "wheel" or distribution is None:
        return None
    return distribution.metadata["License-Expression"] or None


def _has_text(component: Component, contents: Contents) -> bool:
    if component.kind in {"application", "model"}:
        return any(part.path.endswith("LICENSE") for part in contents.parts)
    return bool(contents.licences.get(component.name))


def _vendored_problems(contents: Contents, review: Review) -> Iterator[str]:
    for part in contents.parts:
        expression = review.of_vendored(part)
        if expression is None and _WHEEL_LIBRARY.search(part.path):
            yield f"{part.path}: nobody has reviewed the licence of this library"
        elif expression is not None and not review.may(expression):
            yield f"{part.path}: {expression} may not be in the program"


def for_bundle(sources: Iterable[str], site_packages: Path, root: Path) -> list[tuple[str, str]]:
    """Return the licence texts that a bundle of the files ``sources`` needs, as :func:`texts` does.

    Args:
        sources: Paths of all modules, binaries and data that PyInstaller collected.
        site_packages: Where the libraries are installed.
        root: The folder of the project.
    """
    environment = Environment.read(site_packages, root, "")
    names = of_sources(map(Path, sources), site_packages, environment)
    return texts(names, environment, Review.read())


def texts(names: Iterable[str], environment: Environment, review: Review) -> list[tuple[str, str]]:
    """Return the licence texts of components: (file, folder inside the bundle), in a stable order.

    Args:
        names: The components, as :func:`build.origins.of_sources` gives them.
        environment: What the bundle is made in.
        review: For the texts of those that bring none.
    """
    found: list[tuple[str, str]] = []
    for name in sorted({*names, COMMON}):
        own = [
            (file, f"licenses/{name}/{folder}".rstrip("/"))
            for file, folder in _own(name, environment)
        ]
        kept = [(HERE / text, f"licenses/{name}") for text in review.texts.get(name, [])]
        found += [(str(file), folder) for file, folder in [*own, *kept]]
    return found


def _own(name: str, environment: Environment) -> Iterator[tuple[Path, str]]:
    """Yield the texts that a component brings, and a folder for them so that none hides another."""
    distribution = environment.distributions.get(name)
    if distribution is not None:
        for file in sorted(distribution.files or (), key=str):
            if _LICENCE_NAME.search(file.as_posix()) and file.suffix not in {".py", ".pyc"}:
                folder = file.parent.as_posix().partition(".dist-info")[2].removeprefix("/licenses")
                yield Path(str(file.locate())), folder.strip("/")
        return
    for candidate in _candidates(name):
        if candidate.is_file():
            yield candidate, ""
            return


def _candidates(name: str) -> Iterator[Path]:
    if name == "cpython":
        standard = Path(sysconfig.get_path("stdlib"))
        yield standard / "LICENSE.txt"
        yield Path(sys.base_prefix) / "LICENSE.txt"
        name = f"{standard.name}"
    yield Path("/usr/share/doc", name, "copyright")
