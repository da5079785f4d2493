"""What the bundle needs of a system: measured in its libraries, declared by the packages.

Everything that a Linux desktop has anyway is not bundled: the C library, graphics drivers, the
message bus, fonts and their settings, the X11 and Wayland clients. A library that the bundle wants
and that is neither in it nor listed here stops the release.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
}
"""Debian's package of each library outside, with names that Debian and Ubuntu share."""

_C_LIBRARY: Final = frozenset(
    "libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1 "
    "ld-linux-x86-64.so.2".split()
)
_CXX_LIBRARY: Final = "libstdc++.so.6"
_CXX_RELEASES: Final = {21: "5", 22: "6", 24: "7", 25: "8", 28: "9", 29: "11", 30: "12", 32: "13"}
"""Which release of GCC brought GLIBCXX_3.4.N (GCC's manual of the C++ library, ABI history)."""

KEYBOARDS: Final = ("xkb-data", "xkeyboard-config")
"""Data that libxkbcommon reads, on Debian and on Fedora; no library names it."""


class DependencyError(Exception):
    """The bundle wants libraries that nobody declares; the text names them and who wants them."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What the bundle takes from the system.

    Attributes:
        libraries: Names of libraries, sorted.
        glibc: The oldest C library that has every function used, such as (2, 34).
        glibcxx: Of the C++ library, the number after GLIBCXX_3.4.
    """

    libraries: tuple[str, ...]
    glibc: tuple[int, int]
    glibcxx: int

    def debian(self) -> str:
        """Return the value of Debian's field Depends.

        Raises:
            DependencyError: The C++ library is newer than the table of its releases.
        """
        release = next((gcc for n, gcc in _CXX_RELEASES.items() if n >= self.glibcxx), None)
        if release is None:
            raise DependencyError(f"GLIBCXX_3.4.{self.glibcxx}: add its release of GCC")
        names = {PACKAGES[name] for name in self.libraries if name in PACKAGES} | {KEYBOARDS[0]}
        versions = {
            f"libc6 (>= {self.glibc[0]}.{self.glibc[1]})",
            f"libstdc++6 (>= {release})",
        }
        return ", ".join(sorted(names | versions))

    def rpm(self) -> list[str]:
        """Return the values of RPM's tag Requires."""
        libraries = {
            f"{name}()(64bit)" for name in self.libraries if name != "ld-linux-x86-64.so.2"
        }
        versions = {
            f"libc.so.6(GLIBC_{self.glibc[0]}.{self.glibc[1]})(64bit)",
            f"{_CXX_LIBRARY}(GLIBCXX_3.4.{self.glibcxx})(64bit)",
        }
        return sorted(libraries | versions | {KEYBOARDS[1], "hicolor-icon-theme"})


def measure(bundle: Path) -> Needs:
    """Return what the libraries and the executable of ``bundle`` take from outside it.

    Raises:
        DependencyError: One of them wants what nobody declares.
    """
    wanted: dict[str, str] = {}
    glibc, glibcxx = (2, 17), 21
    inside = {path.name for path in bundle.rglob("*")}
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        report = subprocess.run(
            ["objdump", "-p", str(path)], check=True, capture_output=True, text=True
        ).stdout
        for name in re.findall(r"NEEDED +(\S+)", report):
            wanted.setdefault(name, path.name)
        versions = [(int(a), int(b)) for a, b in re.findall(r"\bGLIBC_(\d+)\.(\d+)", report)]
        glibc = max([glibc, *versions])
        glibcxx = max([glibcxx, *(int(n) for n in re.findall(r"\bGLIBCXX_3\.4\.(\d+)", report))])
    outside = {name: by for name, by in wanted.items() if name not in inside}
    known = _C_LIBRARY | {_CXX_LIBRARY} | PACKAGES.keys()
    if strange := {name: by for name, by in outside.items() if name not in known}:
        raise DependencyError(
            "Neither bundled nor declared: "
            + ", ".join(f"{name} (for {by})" for name, by in sorted(strange.items()))
        )
    return Needs(tuple(sorted(outside)), glibc, glibcxx)
