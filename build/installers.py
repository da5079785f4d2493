"""Packs the frozen program for Linux: a portable archive and a Debian package.

The same bundle gives the same bytes: names are sorted, owners are root, and every time is
SOURCE_DATE_EPOCH. Run by ``make installers`` after ``make bundle``.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LINUX: Final = ROOT / "build" / "linux"
METAINFO: Final = "org.dipnet.Dipnet.metainfo.xml"

CONTROL: Final = """\
Package: dipnet
Version: {version}
Architecture: amd64
Maintainer: The Dipnet authors <dipnet@dipnet.invalid>
Installed-Size: {kilobytes}
Depends: libc6 (>= 2.34), libstdc++6 (>= 11), libegl1, libgl1
Section: mail
Priority: optional
Description: private second opinion on suspicious mail
 Dipnet tells whether a message is legitimate, advertising or fraud, and why.
 Everything happens on this computer: the program opens no network connection.
"""


def portable(bundle: Path, output: Path, epoch: int) -> None:
    """Write ``bundle`` as a .tar.xz that runs from any folder without being installed."""

    def settle(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime = epoch
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with tarfile.open(output, "w:xz", preset=6, format=tarfile.GNU_FORMAT) as archive:
        for path in sorted([bundle, *bundle.rglob("*")]):
            name = f"{output.name.removesuffix('.tar.xz')}/{path.relative_to(bundle)}"
            archive.add(path, name.removesuffix("/."), recursive=False, filter=settle)


def debian(bundle: Path, output: Path, version: str, epoch: int) -> None:
    """Write ``bundle`` as a .deb that puts it in /usr/lib/dipnet.

    Raises:
        subprocess.CalledProcessError: dpkg-deb failed; it has said why.
    """
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        tree.chmod(0o755)
        shutil.copytree(bundle, tree / "usr/lib/dipnet", symlinks=True)
        commands = tree / "usr/bin"
        commands.mkdir(parents=True)
        for name in ("dipnet", "dipnet-window"):
            (commands / name).symlink_to(f"../lib/dipnet/{name}")
        for source, target in (
            (LINUX / "dipnet.desktop", "usr/share/applications/dipnet.desktop"),
            (ROOT / "app/gui/icons/dipnet.svg", "usr/share/icons/hicolor/scalable/apps/dipnet.svg"),
            (LINUX / METAINFO, f"usr/share/metainfo/{METAINFO}"),
            (ROOT / "LICENSE", "usr/share/doc/dipnet/copyright"),
        ):
            (tree / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, tree / target)
        manual = tree / "usr/share/man/man1/dipnet.1.gz"
        manual.parent.mkdir(parents=True)
        manual.write_bytes(gzip.compress((LINUX / "dipnet.1").read_bytes(), 9, mtime=0))
        kilobytes = sum(p.lstat().st_size for p in tree.rglob("*")) // 1024
        control = tree / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(CONTROL.format(version=version, kilobytes=kilobytes), encoding="utf-8")
        _settle(tree, epoch)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(output)],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        )


def _settle(tree: Path, epoch: int) -> None:
    """Give every file of ``tree`` the same time and plain permissions, deepest first."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def main() -> None:
    """Pack ``dist/dipnet`` into ``dist/``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "dipnet")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--version", required=True)
    arguments = parser.parse_args()
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    archive = arguments.output / f"dipnet-{arguments.version}-linux-x86_64.tar.xz"
    package = arguments.output / f"dipnet_{arguments.version}_amd64.deb"
    portable(arguments.bundle, archive, epoch)
    debian(arguments.bundle, package, arguments.version, epoch)
    for made in (archive, package):
        print(f"{made.relative_to(arguments.output.parent)}  {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
