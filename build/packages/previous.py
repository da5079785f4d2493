"""Makes an older version of a package out of it, to test upgrading where no older release is kept.

``python -m build.packages.previous NEW.deb OLD.deb``: the same program with a lower version number
and one file more, which the upgrade must take away.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path
from typing import Final

VERSION: Final = "0.0.1"
EXTRA: Final = "usr/lib/dipnet/_internal/only-in-the-older-version"


def make(new: Path, old: Path) -> None:
    """Write the package ``old`` from ``new``.

    Raises:
        subprocess.CalledProcessError: dpkg-deb failed; it has said why.
    """
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name)
        tree.chmod(0o755)
        subprocess.run(["dpkg-deb", "--raw-extract", str(new), str(tree)], check=True)
        (tree / EXTRA).write_text("An upgrade removes this file.\n", encoding="utf-8")
        control = tree / "DEBIAN" / "control"
        lines = control.read_text(encoding="utf-8").splitlines(keepends=True)
        control.write_text(
            "".join(f"Version: {VERSION}\n" if x.startswith("Version:") else x for x in lines),
            encoding="utf-8",
        )
        # It is installed once, here: not worth compressing.
        command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(old)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Make the older package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("new", type=Path)
    parser.add_argument("old", type=Path)
    given = parser.parse_args()
    make(given.new, given.old)


if __name__ == "__main__":
    main()
