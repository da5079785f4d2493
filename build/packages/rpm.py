"""Writes RPM packages from the same tree as the Debian package, with Debian's or any rpmbuild."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_SPEC: Final = """\
Name: dipnet
Version: {version}
Release: 1
Summary: A private second opinion on suspicious mail
License: MIT
AutoReqProv: no
{requires}

%description
Dipnet tells whether a message is legitimate, advertising or fraud, and why.
Everything happens on this computer: the program opens no network connection.

%install
cp -a "{tree}/." "%{{buildroot}}/"

%files
%defattr(-,root,root)
{files}
"""
_DEFINES: Final = {
    # Nothing is stripped, compiled or checked once more, and no builder is named.
    "__os_install_post": "%{nil}",
    "_build_id_links": "none",
    "debug_package": "%{nil}",
    "_buildhost": "dipnet.invalid",
    "use_source_date_epoch_as_buildtime": "1",
    "clamp_mtime_to_source_date_epoch": "1",
    "_binary_payload": "w9.xzdio",
    "_source_payload": "w9.xzdio",
    # The same names on every system that builds.
    "_build_name_fmt": "%%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm",
    "_prefix": "/usr",
}


def write(tree: Path, output: Path, version: str, requires: Sequence[str], epoch: int) -> None:
    """Write the files under ``tree`` as the package ``output``.

    Raises:
        subprocess.CalledProcessError: rpmbuild failed; it has said why.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spec = folder / "dipnet.spec"
        spec.write_text(
            _SPEC.format(
                version=version,
                requires="\n".join(f"Requires: {each}" for each in requires),
                tree=tree,
                files="\n".join(_listed(tree)),
            ),
            encoding="utf-8",
        )
        settings = {**_DEFINES, "_topdir": str(folder), "_rpmdir": str(folder / "made")}
        defines = [f"--define={key} {value}" for key, value in settings.items()]
        subprocess.run(
            ["rpmbuild", "-bb", "--quiet", "--target", "x86_64-linux", *defines, str(spec)],
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8"},
        )
        (made,) = (folder / "made").rglob("*.rpm")
        shutil.move(made, output)


def _listed(tree: Path) -> list[str]:
    """Return the lines of %files: our own folders whole, the others file by file."""
    lines = ['"/usr/lib/dipnet"', '%doc "/usr/share/doc/dipnet"']
    own = (tree / "usr/lib/dipnet", tree / "usr/share/doc/dipnet")
    return lines + [
        f'"/{path.relative_to(tree)}"'
        for path in sorted(tree.rglob("*"))
        if (path.is_symlink() or path.is_file()) and not any(path.is_relative_to(f) for f in own)
    ]
