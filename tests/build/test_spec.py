"""The one description of the frozen program gives each system what it needs."""

import plistlib
import sys
from pathlib import Path

import PyInstaller.utils.hooks  # noqa: F401 (before a test pretends to be on another system)
import pytest

import app
from build.packages import icons

ROOT = Path(__file__).resolve().parents[2]


class Recorded:
    """What PyInstaller would make, with what it was told."""

    def __init__(self, kind: str, given: tuple, named: dict) -> None:
        self.kind, self.given, self.named = kind, given, named


class Analysis:
    """Stands for PyInstaller's search; finds a few files of this environment."""

    def __init__(self, scripts, **named) -> None:
        self.scripts, self.named = scripts, named
        self.pure = [("app", str(ROOT / "app" / "__init__.py"), "PYMODULE")]
        self.binaries = [("thing.bin", str(ROOT / "LICENSE"), "DATA")]
        self.datas = [
            ("PySide6/Qt/plugins/tls/libqopensslbackend.so", str(ROOT / "LICENSE"), "DATA"),
            ("LICENSE", str(ROOT / "LICENSE"), "DATA"),
        ]


@pytest.fixture
def described(tmp_path, monkeypatch):
    """Run the description as PyInstaller does on the given system; return what it asks for."""

    def run(system: str) -> dict[str, list[Recorded]]:
        asked: dict[str, list[Recorded]] = {}

        def recorder(kind):
            def call(*given, **named):
                found = Recorded(kind, given, named)
                asked.setdefault(kind, []).append(found)
                if kind == "COLLECT":
                    (tmp_path / "dist" / named["name"]).mkdir(parents=True)
                return found

            return call

        names = {kind: recorder(kind) for kind in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
        places = {
            "SPECPATH": str(ROOT),
            "workpath": str(tmp_path / "work"),
            "DISTPATH": str(tmp_path / "dist"),
        }
        (tmp_path / "work").mkdir()
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", [*sys.path])
        source = (ROOT / "installer.spec").read_text(encoding="utf-8")
        exec(compile(source, "installer.spec", "exec"), {**names, **places, "Analysis": Analysis})
        return asked

    return run


def test_on_windows_two_executables_carry_the_program_version(described, tmp_path):
    asked = described("win32")
    assert [(e.named["name"], e.named["console"]) for e in asked["EXE"]] == [
        ("dipnet", True),
        ("dipnet-window", False),
    ]
    for executable in asked["EXE"]:
        assert Path(executable.named["icon"]).read_bytes() == icons.png(512)
        text = Path(executable.named["version"]).read_text(encoding="utf-8")
        assert f"'{executable.named['name']}.exe'" in text
        assert f"'ProductVersion', '{app.__version__}'" in text
    assert "BUNDLE" not in asked


def test_on_macos_the_application_is_described_and_starts_the_window(described):
    asked = described("darwin")
    assert [e.named["name"] for e in asked["EXE"]] == ["dipnet", "dipnet-window"]
    (bundle,) = asked["BUNDLE"]
    assert bundle.given == (asked["COLLECT"][0],)
    assert bundle.named["name"] == "Dipnet.app"
    assert Path(bundle.named["icon"]).read_bytes()[:4] == b"\x89PNG"
    described_as = plistlib.loads(plistlib.dumps(bundle.named["info_plist"]))
    assert described_as["CFBundleShortVersionString"] == app.__version__
    assert described_as["CFBundleExecutable"] in {e.named["name"] for e in asked["EXE"]}
    assert described_as["CFBundleIdentifier"] == bundle.named["bundle_identifier"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="makes a symbolic link")
def test_on_linux_the_second_executable_is_a_link_to_the_first(described, tmp_path):
    asked = described("linux")
    assert [e.named["name"] for e in asked["EXE"]] == ["dipnet"]
    assert asked["EXE"][0].named["version"] is None
    link = tmp_path / "dist" / "dipnet" / "dipnet-window"
    assert str(link.readlink()) == "dipnet"
    assert "BUNDLE" not in asked


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_what_is_not_needed_stays_out_and_licences_come_in_on_every_system(described, system):
    (collected,) = described(system)["COLLECT"]
    names = [name for toc in collected.given if isinstance(toc, list) for name, _, _ in toc]
    assert "LICENSE" in names
    assert not any("tls" in name for name in names)
    assert any(name.startswith("licenses/pyinstaller/") for name in names)
    assert any(name.startswith("licenses/cpython/") for name in names)
