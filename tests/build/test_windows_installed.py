"""The installer does on (an imitation of) Windows what it says: Wine runs it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from build.windows import pack

EPOCH = 1_780_000_000
WINESERVER = shutil.which("wineserver", path=f"{os.environ['PATH']}:/usr/lib/wine")
STUBS = Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode")

pytestmark = pytest.mark.skipif(
    not (shutil.which("wine") and WINESERVER and shutil.which("makensis") and STUBS.exists()),
    reason="Wine and a 64-bit NSIS are packages of the system (wine, nsis)",
)


class Windows:
    """A machine that forgets everything afterwards.

    Attributes:
        local: The user's folder for programs and data.
        menu: The user's start menu.
    """

    def __init__(self, folder: Path) -> None:
        home = folder / "home"
        home.mkdir()
        self._environment = {
            **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
        }
        self.run("wineboot", "-i")
        (user,) = (p for p in (folder / "prefix/drive_c/users").iterdir() if p.name != "Public")
        self.local = user / "AppData/Local"
        self.menu = user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    def run(self, *command: str) -> None:
        """Run a program and wait for all that it started: an uninstaller goes on by itself."""
        self._call(["wine", *command], check=True)
        self._call([WINESERVER, "--wait"], check=True)

    def registered(self, key: str) -> bool:
        return self._call(["wine", "reg", "query", key], check=False) == 0

    def _call(self, command: list[str], *, check: bool) -> int:
        # No pipe: what Wine leaves running would hold it open.
        done = subprocess.run(
            command, env=self._environment, timeout=120, check=check,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return done.returncode


@pytest.fixture(scope="module")
def windows(tmp_path_factory):
    return Windows(tmp_path_factory.mktemp("windows"))


@pytest.fixture(scope="module")
def setups(tmp_path_factory) -> dict[str, Path]:
    """Installers of two versions, for 64 bits: Debian's Wine runs no 32-bit programs."""
    folder = tmp_path_factory.mktemp("setups")
    wrapper = folder / "bin" / "makensis"
    wrapper.parent.mkdir()
    wrapper.write_text(
        f'#!/bin/sh\nexec {shutil.which("makensis")} "-XTarget amd64-unicode" "$@"\n'
    )
    wrapper.chmod(0o755)
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{wrapper.parent}{os.pathsep}{path}"
    found = {}
    try:
        for version, inner in (("1.0.0", "old/größe.txt"), ("1.1.0", "new/two.txt")):
            bundle = folder / version
            for name in ("dipnet.exe", "dipnet-window.exe", f"_internal/{inner}"):
                (bundle / name).parent.mkdir(parents=True, exist_ok=True)
                (bundle / name).write_text(f"{name} of {version}")
            found[version] = folder / f"dipnet-{version}-setup.exe"
            pack.installer(bundle, found[version], version, EPOCH)
    finally:
        os.environ["PATH"] = path
    return found


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_install_upgrade_and_removal_leave_nothing_but_the_history(windows, setups):
    program, data = windows.local / "Programs" / "Dipnet", windows.local / "dipnet"
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dipnet"
    types = r"HKCU\Software\Classes\.eml\OpenWithProgids"

    windows.run(str(setups["1.0.0"]), "/S")
    both = {"dipnet.exe", "dipnet-window.exe", "uninstall.exe"}
    assert files(program) == {*both, "_internal/old/größe.txt"}
    assert (windows.menu / "Dipnet.lnk").exists()
    assert windows.registered(key)
    assert windows.registered(types)

    data.mkdir(exist_ok=True)
    history = {"history.sqlite3", "history.sqlite3-wal", "history.sqlite3.damaged-20260101-000000"}
    for name in (*history, "settings.ini"):
        (data / name).write_text(name)
    windows.run(str(setups["1.1.0"]), "/S")
    assert files(program) == {*both, "_internal/new/two.txt"}
    assert (program / "dipnet.exe").read_text() == "dipnet.exe of 1.1.0"
    assert files(data) == {*history, "settings.ini"}

    windows.run(str(program / "uninstall.exe"), "/S")
    assert not program.exists()
    assert not (windows.menu / "Dipnet.lnk").exists()
    assert not windows.registered(key)
    assert not windows.registered(types)
    assert not windows.registered(r"HKCU\Software\Classes\Dipnet.Message")
    assert files(data) == history

    windows.run(str(setups["1.1.0"]), "/S")
    windows.run(str(program / "uninstall.exe"), "/S", "/HISTORY")
    assert not program.exists()
    assert not data.exists()


def test_a_file_of_the_user_in_the_program_folder_stays(windows, setups):
    program = windows.local / "Programs" / "Dipnet"
    windows.run(str(setups["1.1.0"]), "/S")
    (program / "notes.txt").write_text("mine")
    windows.run(str(program / "uninstall.exe"), "/S")
    assert not (program / "uninstall.exe").exists()
    assert files(program) == {"notes.txt"}
    shutil.rmtree(program)
