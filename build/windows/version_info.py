"""Version information of the Windows executables, from the program's one version."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

_TEMPLATE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3F,
    flags=0x0,
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0)
  ),
  kids=[
    StringFileInfo([
      StringTable('040904B0', [
        StringStruct('CompanyName', 'The Dipnet authors'),
        StringStruct('FileDescription', {description!r}),
        StringStruct('FileVersion', {version!r}),
        StringStruct('InternalName', {name!r}),
        StringStruct('LegalCopyright', 'MIT licence'),
        StringStruct('OriginalFilename', {file!r}),
        StringStruct('ProductName', 'Dipnet'),
        StringStruct('ProductVersion', {version!r})
      ])
    ]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""
"""In the form that PyInstaller reads; its times are zero so that builds can be compared."""

DESCRIPTIONS: Final = {
    "dipnet": "Dipnet, in a terminal",
    "dipnet-window": "Dipnet",
}
"""What Windows shows of each executable, in its task manager for one."""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows compares: "1.2.3" is (1, 2, 3, 0).

    Raises:
        ValueError: It is not made of one to four numbers, each below 65,536.
    """
    if not re.fullmatch(r"\d{1,5}(\.\d{1,5}){0,3}", version, re.ASCII):
        raise ValueError(f"Windows needs a version of up to four numbers, not {version}")
    found = [int(part) for part in version.split(".")]
    if max(found) > 0xFFFF:
        raise ValueError(f"Windows has no number above 65535 in a version, as in {version}")
    one, two, three, four = [*found, 0, 0, 0][:4]
    return one, two, three, four


def write(file: Path, name: str, version: str) -> Path:
    """Write the version information of the executable ``name`` for PyInstaller; return ``file``.

    Raises:
        KeyError: There is no such executable.
        ValueError: Windows cannot express the version.
    """
    text = _TEMPLATE.format(
        numbers=numbers(version),
        version=version,
        name=name,
        file=f"{name}.exe",
        description=DESCRIPTIONS[name],
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file
