"""Lays the frozen program out as Linux expects it; .deb and .rpm are made from this one tree."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from build.packages import icons

ROOT: Final = Path(__file__).resolve().parents[2]
LINUX: Final = ROOT / "build" / "linux"
ID: Final = "org.dipnet.Dipnet"
HOME: Final = "usr/lib/dipnet"
"""Where the program lies, without the first slash."""
_RELEASES: Final = '  <releases>\n    <release version="{version}" date="{date}"/>\n  </releases>\n'
_END: Final = "</component>"


def stage(bundle: Path, tree: Path, version: str, epoch: int) -> None:
    """Fill the folder ``tree`` with what the packages install.

    Every entry gets plain permissions and the time ``epoch``.

    Raises:
        FileNotFoundError: The bundle or a file for the desktop is missing.
    """
    tree.chmod(0o755)
    shutil.copytree(bundle, tree / HOME, symlinks=True)
    commands = tree / "usr/bin"
    commands.mkdir(parents=True)
    for name in ("dipnet", "dipnet-window"):
        (commands / name).symlink_to(f"../lib/dipnet/{name}")
    share = tree / "usr/share"
    _write(share / f"applications/{ID}.desktop", (LINUX / f"{ID}.desktop").read_bytes())
    _write(share / f"metainfo/{ID}.metainfo.xml", metainfo(version, epoch))
    pictures = share / "icons/hicolor"
    _write(pictures / f"scalable/apps/{ID}.svg", icons.SVG.read_bytes())
    for size in icons.SIZES:
        _write(pictures / f"{size}x{size}/apps/{ID}.png", icons.png(size))
    _write(share / "man/man1/dipnet.1.gz", _gzip(LINUX / "dipnet.1"))
    (share / "man/man1/dipnet-window.1.gz").symlink_to("dipnet.1.gz")
    documents = share / "doc/dipnet"
    _write(documents / "copyright", copyright_notice())
    _write(documents / "changelog.gz", _gzip(ROOT / "CHANGELOG.md"))
    (documents / "licenses").symlink_to(f"../../../{HOME.removeprefix('usr/')}/_internal/licenses")
    settle(tree, epoch)


def metainfo(version: str, epoch: int) -> bytes:
    """Return the AppStream description with this release in it."""
    text = (LINUX / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    release = _RELEASES.format(version=version, date=date)
    return text.replace(_END, release + _END).encode()


def copyright_notice() -> bytes:
    """Return Debian's copyright file: our licence, and where those of the libraries are."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    body = "\n".join(f" {line}" if line.strip() else " ." for line in licence.splitlines()[1:])
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Dipnet\n"
        f"Comment: The libraries in /{HOME}/_internal are under licences of their own.\n"
        f" Their texts are in /{HOME}/_internal/licenses, in a folder for each library.\n"
        "\nFiles: *\nCopyright: The Dipnet authors\nLicense: Expat\n"
        f"{body.removeprefix(' .').strip(chr(10))}\n"
    ).encode()


def settle(tree: Path, epoch: int) -> None:
    """Give every entry of ``tree`` the time ``epoch`` and plain permissions, deepest first."""
    for path in [*sorted(tree.rglob("*"), reverse=True), tree]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _gzip(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9, mtime=0)
