"""Says of every file in the frozen program where it came from, by content where that is possible.

A file of the program is the project's own, a file of an installed wheel (whose RECORD names it with
its hash), a file of Python, or a library of the system that a package of Debian owns. A file that
is none of these stops the release, and so does one that was changed on its way.
"""

from __future__ import annotations

import base64
import hashlib
import platform
import re
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath
from typing import Final, Literal

import app
from build.bundle_data import PACKAGED
from build.shrinking import shrink

Kind = Literal["application", "model", "wheel", "python", "debian"]

LICENCES: Final = "licenses/"
"""Folder of the bundle with one folder for each component, and ``common`` for texts of several."""
COMMON: Final = "common"
_EXECUTABLES: Final = frozenset({"dipnet", "dipnet-window"})
_STRUCTURE: Final = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/")
_MAC_OWN: Final = ("Contents/Info.plist", "Contents/_CodeSignature/", "Contents/Resources/dipnet.")
_BOOT: Final = re.compile(r"(struct|pyi[A-Za-z0-9_]*|_pyi_rth_utils(\..*)?)\Z")
_LIBRARY: Final = re.compile(r"(lib[^/]*\.so[.0-9]*|[^/]*\.dylib|[^/]*\.dll|Python)\Z")


class OriginError(Exception):
    """Files of the bundle whose origin is unknown or that were changed; one line for each."""


@dataclass(frozen=True, slots=True, order=True)
class Component:
    """Something that was put into the program as a whole.

    Attributes:
        kind: What sort of thing, which says who names its versions.
        name: As its distributor names it; of wheels in the normal form of PyPI.
        version: As its distributor names it.
    """

    kind: Kind
    name: str
    version: str


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One file of the bundle.

    Attributes:
        path: Inside the bundle, with forward slashes.
        sha256: Of its content.
        component: What it belongs to.
        original: SHA-256 before it was made smaller; "" if it is as it came.
    """

    path: str
    sha256: str
    component: Component
    original: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a bundle.

    Attributes:
        parts: Every file, in order of path; but licence texts of what is not here.
        modules: Names of the modules of each component that the executables carry.
        licences: Paths of the licence texts by the component's name.
    """

    parts: tuple[Part, ...]
    modules: Mapping[Component, frozenset[str]]
    licences: Mapping[str, tuple[str, ...]]

    def components(self) -> list[Component]:
        """Return every component that has a file or a module in the bundle."""
        return sorted({part.component for part in self.parts} | set(self.modules))


APPLICATION: Final = Component("application", "dipnet", app.__version__)
PYTHON: Final = Component("python", "cpython", platform.python_version())


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment that the bundle was made in.

    Attributes:
        site_packages: The folder of the installed wheels.
        wheels: Files of the installed wheels, relative to ``site-packages``, each with its
            component and SHA-256 as hexadecimal.
        root: The folder of the project.
        model: The packaged model.
    """

    site_packages: Path
    wheels: Mapping[str, tuple[Component, str]]
    root: Path
    model: Component
    distributions: Mapping[str, Distribution] = field(repr=False)

    @classmethod
    def read(cls, site_packages: Path, root: Path, model_version: str) -> Environment:
        """Read what is installed in ``site_packages``."""
        wheels: dict[str, tuple[Component, str]] = {}
        found: dict[str, Distribution] = {}
        for distribution in distributions(path=[str(site_packages)]):
            component = Component("wheel", normal(distribution.name), distribution.version)
            found[component.name] = distribution
            for file in distribution.files or ():
                if file.hash is not None and file.hash.mode == "sha256":
                    digest = base64.urlsafe_b64decode(file.hash.value + "=").hex()
                    wheels[file.as_posix()] = (component, digest)
        return cls(
            site_packages, wheels, root, Component("model", "dipnet-model", model_version), found
        )

    def module(self, name: str) -> Component | None:
        """Return where the module ``name`` comes from."""
        top = name.partition(".")[0]
        if top == "app":
            return APPLICATION
        if _BOOT.match(name):
            return self.pyinstaller
        path = name.replace(".", "/")
        for candidate in (f"{path}.py", f"{path}/__init__.py"):
            if candidate in self.wheels:
                return self.wheels[candidate][0]
        standard = top in sys.stdlib_module_names or top.startswith("_sysconfigdata")
        return PYTHON if standard else None

    @property
    def pyinstaller(self) -> Component:
        """Return what the executables are started by."""
        return Component("wheel", "pyinstaller", self.distributions["pyinstaller"].version)


def normal(name: str) -> str:
    """Return the normal form of a name on PyPI (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file's content as hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def contents(bundle: Path, environment: Environment) -> Contents:
    """Return the origin of everything in ``bundle``.

    Raises:
        OriginError: Something came from nowhere known, was changed, or points out of the bundle.
    """
    parts: list[Part] = []
    modules: dict[Component, frozenset[str]] = {}
    licences: dict[str, list[str]] = {}
    problems: list[str] = []
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle).as_posix()
        if path.is_symlink():
            if not path.resolve().is_relative_to(bundle.resolve()) or not path.exists():
                problems.append(f"{name} points to nothing in the bundle")
            continue
        if path.is_dir():
            continue
        inner = _inner(name)
        if inner.startswith(LICENCES):
            licences.setdefault(inner.split("/")[1], []).append(name)
            continue
        try:
            component, original = _origin(name, path, environment)
            found = sha256(path)
            part = Part(name, found, component, "" if original == found else original)
            for owner, names in _modules(inner, path, environment).items():
                modules[owner] = modules.get(owner, frozenset()) | names
        except OriginError as error:
            problems.append(str(error))
        else:
            parts.append(part)
    if problems:
        raise OriginError("\n".join(problems))
    texts = {name: tuple(found) for name, found in licences.items()}
    known = {c.name: c for c in [APPLICATION, *modules, *(part.component for part in parts)]}
    known[COMMON] = APPLICATION
    parts += [
        Part(path, sha256(bundle / path), known[name])
        for name, places in texts.items()
        for path in places
        if name in known
    ]
    return Contents(tuple(sorted(parts)), modules, texts)


def _inner(name: str) -> str:
    for prefix in _STRUCTURE:
        if name.startswith(prefix):
            return name.removeprefix(prefix)
    return name


def _origin(name: str, path: Path, environment: Environment) -> tuple[Component, str]:
    """Return the component of a file and the SHA-256 that it has there."""
    inner = _inner(name)
    if inner.removesuffix(".exe") in _EXECUTABLES or name.startswith(_MAC_OWN):
        return APPLICATION, sha256(path)
    if inner in environment.wheels:
        component, expected = environment.wheels[inner]
        installed = environment.site_packages / inner
        if not _same(path, installed) or sha256(installed) != expected:
            raise OriginError(f"{name} is not as the wheel of {component.name} brought it")
        return component, expected
    if any(PurePosixPath(inner).match(pattern) for pattern in PACKAGED):
        if sha256(path) != sha256(environment.root / inner):
            raise OriginError(f"{name} is not as it is in the project")
        component = environment.model if inner.startswith("model_assets/") else APPLICATION
        return component, sha256(path)
    if inner == "base_library.zip":
        _check_base_library(path)
        return PYTHON, sha256(path)
    found = _of_python(path) or _of_system(path)
    if found is None:
        raise OriginError(f"{name} comes from nowhere known")
    return found


def _check_base_library(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        tops = {name.partition("/")[0].partition(".")[0] for name in archive.namelist()}
    if strange := sorted(tops - sys.stdlib_module_names):
        raise OriginError(f"base_library.zip holds {', '.join(strange)}")


def _of_python(path: Path) -> tuple[Component, str] | None:
    """Return Python and the original's SHA-256 if ``path`` is one of its compiled files."""
    base = Path(sys.base_prefix)
    standard = Path(sysconfig.get_path("stdlib"))
    libraries = Path(sysconfig.get_config_var("LIBDIR") or base)
    for folder in (standard / "lib-dynload", base / "DLLs", base, libraries):
        candidate = folder / path.name
        if candidate.is_file() and _same(path, candidate):
            # Debian's Python lies among the libraries of the system and is a package like others.
            owned = folder == libraries and _debian_package(candidate) is not None
            return None if owned else (PYTHON, sha256(candidate))
    return None


def _of_system(path: Path) -> tuple[Component, str] | None:
    """Return the package of Debian that owns the library with this name and content."""
    found = _system_libraries().get(path.name) if _LIBRARY.match(path.name) else None
    if found is None or not _same(path, found):
        return None
    package = _debian_package(found)
    return (package, sha256(found)) if package else None


def _same(path: Path, origin: Path) -> bool:
    """Return whether ``path`` is ``origin`` as it was, or made smaller as the bundle does it."""
    if not origin.is_file():
        return False
    if sha256(path) == sha256(origin):
        return True
    if sys.platform == "darwin":
        return True  # PyInstaller signs and thins what it collects
    with tempfile.TemporaryDirectory() as folder:
        smaller = Path(folder, path.name)
        return shrink(origin, smaller) and sha256(smaller) == sha256(path)


@cache
def _system_libraries() -> Mapping[str, Path]:
    """Return the libraries that the dynamic linker finds, by file name."""
    try:
        listing = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return {}
    found: dict[str, Path] = {}
    for line in listing.stdout.splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow:
            found.setdefault(name.split(" ")[0], Path(path).resolve())
    return found


@cache
def _debian_package(path: Path) -> Component | None:
    """Return the package that owns ``path``."""
    resolved = path.resolve()
    # Since /lib and /usr/lib became one folder, packages name files by either.
    for name in (str(resolved), str(resolved).removeprefix("/usr")):
        found = _output("dpkg-query", "-S", name)
        if found:
            package = found.rsplit(": ", 1)[0].split(", ")[0]
            version = _output("dpkg-query", "-W", "-f", "${Version}", package)
            return Component("debian", package.partition(":")[0], version)
    return None


def _output(*command: str) -> str:
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return found.stdout.strip() if found.returncode == 0 else ""


def _modules(inner: str, path: Path, environment: Environment) -> dict[Component, frozenset[str]]:
    """Return the modules of each component in an executable; nothing for other files."""
    if inner.removesuffix(".exe") not in _EXECUTABLES:
        return {}
    found: dict[Component, set[str]] = {environment.pyinstaller: set()}  # its starter is there
    strange = []
    for name in embedded(path):
        component = environment.module(name)
        if component is None:
            strange.append(name)
        else:
            found.setdefault(component, set()).add(name)
    if strange:
        raise OriginError(f"{inner} carries modules from nowhere known: {', '.join(strange)}")
    return {component: frozenset(names) for component, names in found.items()}


def embedded(executable: Path) -> Iterator[str]:
    """Yield the names of the modules inside a frozen executable."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(executable))
    for name, entry in archive.toc.items():
        if entry[-1] == "z":
            yield from archive.open_embedded_archive(name).toc
        elif entry[-1] in "ms":
            yield "app.__main__" if name == "__main__" else name


def of_sources(sources: Iterable[Path], site_packages: Path, environment: Environment) -> set[str]:
    """Return the names of the components that the files ``sources`` belong to.

    This is what is known before the bundle is made: the files that PyInstaller collects.
    """
    names = {PYTHON.name, environment.pyinstaller.name}
    for source in sources:
        if source.is_relative_to(site_packages):
            owner = environment.wheels.get(source.relative_to(site_packages).as_posix())
            names |= {owner[0].name} if owner else set()
        elif _LIBRARY.match(source.name) and (package := _debian_package(source)):
            names.add(package.name)
    return names
