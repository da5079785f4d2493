"""Packs the frozen program for Windows: ``python -m build.windows.pack``.

Makes an installer with NSIS (for one user, without an administrator) and a portable archive from
the same folder. makensis runs on Linux too, where the tests compile the installer.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Final

import app
from build.windows.version_info import numbers

ROOT: Final = Path(__file__).resolve().parent.parent.parent
SCRIPT: Final = Path(__file__).resolve().parent / "installer.nsi"
_EARLIEST: Final = 315_532_800
"""1980-01-01, before which zip archives have no dates."""


class PackingError(Exception):
    """The program was not packed; says why."""


def portable(bundle: Path, output: Path, epoch: int) -> None:
    """Write ``bundle`` as a .zip that runs from any folder without being installed.

    Names are sorted and times are ``epoch``: the same bundle gives the same bytes.
    """
    moment = datetime.fromtimestamp(max(epoch, _EARLIEST), UTC)
    top = output.name.removesuffix(".zip")
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(bundle.rglob("*")):
            if path.is_file():
                name = f"{top}/{path.relative_to(bundle).as_posix()}"
                entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
                entry.create_system = 0
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())


def installer(bundle: Path, output: Path, version: str, epoch: int) -> None:
    """Compile the installer of ``bundle``.

    Raises:
        PackingError: makensis is missing or failed, or a file's name cannot be written in NSIS.
    """
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder, "files.nsh")
        # makensis on Windows wants the mark of UTF-8; on other systems it is harmless.
        files.write_text(file_list(bundle), encoding="utf-8-sig")
        values = {
            "VERSION": version,
            "NUMBERS": ".".join(map(str, numbers(version))),
            "BUNDLE": str(bundle.resolve()),
            "FILES": str(files),
            "LICENSE": str(ROOT / "LICENSE"),
            "KILOBYTES": str(sum(p.stat().st_size for p in bundle.rglob("*")) // 1024),
            "OUTPUT": str(output.resolve()),
        }
        defined = [f"-D{name}={value}" for name, value in values.items()]
        try:
            done = subprocess.run(
                ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
            )
        except FileNotFoundError:
            raise PackingError("makensis is missing. Install NSIS 3.") from None
    if done.returncode:
        raise PackingError(f"makensis: {(done.stdout + done.stderr).strip()}")


def file_list(bundle: Path) -> str:
    """Return NSIS code that installs every file of ``bundle``, and code that removes just those.

    The uninstaller removes by name, never a folder with all that is in it: what somebody else put
    there stays.

    Raises:
        PackingError: A name holds a character that NSIS or Windows cannot have in a name.
    """
    files = sorted(p for p in bundle.rglob("*") if p.is_file())
    names = [PurePosixPath(p.relative_to(bundle).as_posix()) for p in files]
    folders = sorted({parent for name in names for parent in name.parents if parent.name})
    lines = ["!macro InstallFiles", *_installing(names), "!macroend", ""]
    lines += ["!macro RemoveFiles"]
    lines += [f'Delete "$INSTDIR\\{_escaped(name)}"' for name in names]
    lines += [f'RMDir "$INSTDIR\\{_escaped(name)}"' for name in reversed(folders)]
    return "\n".join([*lines, "!macroend", ""])


def _installing(names: list[PurePosixPath]) -> Iterator[str]:
    current: PurePosixPath | None = None
    for name in sorted(names, key=lambda n: (str(n.parent), str(n))):
        if name.parent != current:
            current = name.parent
            inner = f"\\{_escaped(current)}" if current.name else ""
            yield f'SetOutPath "$INSTDIR{inner}"'
        source = str(name).replace("/", "${SLASH}")
        yield f'File "${{BUNDLE}}${{SLASH}}{source}"'


def _escaped(name: PurePosixPath) -> str:
    text = str(name)
    if any(character in text for character in '$"`\\:*?<>|\r\n'):
        raise PackingError(f"This name cannot be installed on Windows: {text}")
    return text.replace("/", "\\")


def main(arguments: list[str] | None = None) -> int:
    """Pack ``dist/dipnet`` into ``dist/``."""
    parser = argparse.ArgumentParser(prog="python -m build.windows.pack", description=__doc__)
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "dipnet")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    stem = options.output / f"dipnet-{app.__version__}-windows-x86_64"
    try:
        portable(options.bundle, stem.with_name(f"{stem.name}-portable.zip"), epoch)
        setup = stem.with_name(f"{stem.name}-setup.exe")
        installer(options.bundle, setup, app.__version__, epoch)
    except PackingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
