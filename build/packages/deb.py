"""Writes Debian packages: an ``ar`` archive of a version, control files and data (deb(5)).

``dpkg-deb`` cannot put the filter for machine code before xz, which makes the package a twelfth
smaller; ``dpkg`` reads it as any other xz stream.
"""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import Final

from build.packages.compression import tar_xz

CONTROL: Final = """\
Package: dipnet
Version: {version}
Architecture: amd64
Maintainer: The Dipnet authors <dipnet@dipnet.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: mail
Priority: optional
Description: private second opinion on suspicious mail
 Dipnet tells whether a message is legitimate, advertising or fraud, and why.
 Everything happens on this computer: the program opens no network connection.
"""
_MEMBER: Final = "{name:<16}{epoch:<12}0     0     100644  {size:<10}`\n"


def write(tree: Path, output: Path, version: str, depends: str, epoch: int) -> None:
    """Write the files under ``tree`` as the package ``output``.

    No scripts run at installing and removing: the desktop's caches have triggers of their own.
    """
    files = sorted(tree.rglob("*"))
    regular = [path for path in files if path.is_file() and not path.is_symlink()]
    kilobytes = sum(-(-path.lstat().st_size // 1024) for path in files)
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(tree)}\n"
        for path in regular
    )
    control = CONTROL.format(version=version, kilobytes=kilobytes, depends=depends)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "control").write_text(control, encoding="utf-8")
        (folder / "md5sums").write_text(sums, encoding="utf-8")
        inside = [(f"./{part}", folder / part) for part in ("control", "md5sums")]
        tar_xz([("./", tree), *inside], folder / "control.tar.xz", epoch)
        placed = [(f"./{path.relative_to(tree)}", path) for path in files]
        tar_xz([("./", tree), *placed], folder / "data.tar.xz", epoch)
        members = [
            ("debian-binary", b"2.0\n"),
            *((part, (folder / part).read_bytes()) for part in ("control.tar.xz", "data.tar.xz")),
        ]
    output.write_bytes(b"!<arch>\n" + b"".join(_member(*member, epoch) for member in members))


def _member(name: str, content: bytes, epoch: int) -> bytes:
    header = _MEMBER.format(name=name, epoch=epoch, size=len(content)).encode("ascii")
    return header + content + b"\n" * (len(content) % 2)
