"""``python -m build.packages``: packs ``dist/dipnet`` into ``dist/`` (``make installers``)."""

from __future__ import annotations

import argparse
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import app
from build.packages import deb, dependencies, rpm, tree
from build.packages.compression import tar_xz


def main() -> None:
    """Make the three packages; the same bundle gives the same bytes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=tree.ROOT / "dist" / "dipnet")
    parser.add_argument("--output", type=Path, default=tree.ROOT / "dist")
    parser.add_argument("--version", default=app.__version__)
    parser.add_argument("--only", choices=("deb", "rpm", "tar.xz"))
    given = parser.parse_args()
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    version, bundle = given.version, given.bundle
    name = f"dipnet-{version}-linux-x86_64"
    archive = given.output / f"{name}.tar.xz"
    package = given.output / f"dipnet_{version}_amd64.deb"
    red = given.output / f"dipnet-{version}-1.x86_64.rpm"
    given.output.mkdir(parents=True, exist_ok=True)
    needs = dependencies.measure(bundle)
    content = [(f"{name}/{p.relative_to(bundle)}", p) for p in sorted(bundle.rglob("*"))]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as pool:
        staged = Path(folder)
        tree.stage(bundle, staged, version, epoch)
        tasks = {
            package: partial(deb.write, staged, package, version, needs.debian(), epoch),
            red: partial(rpm.write, staged, red, version, needs.rpm(), epoch),
            archive: partial(tar_xz, [(name, bundle), *content], archive, epoch),
        }
        made = {
            path: pool.submit(task)
            for path, task in tasks.items()
            if given.only is None or path.name.endswith(given.only)
        }
        for path, done in made.items():
            done.result()
            print(f"{path.name:<40} {path.stat().st_size / 1e6:6.1f} MB")
    print(f"Depends: {needs.debian()}")


if __name__ == "__main__":
    main()
