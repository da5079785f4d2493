"""The release for Windows, as far as it can be made on other systems."""

import ast
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

import app
from build.windows import pack, version_info
from build.windows.pack import PackingError

EPOCH = 1_780_000_000
SCRIPT = pack.SCRIPT.read_text(encoding="utf-8")
needs_makensis = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="makensis is a package of the system (nsis)"
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "dipnet"
    for name in (
        "dipnet.exe",
        "dipnet-window.exe",
        "_internal/python311.dll",
        "_internal/PySide6/plugins/platforms/qwindows.dll",
        "_internal/docs/samples/with space.eml",
        "_internal/licenses/größe/LICENSE",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode() * 40)
    return folder


def test_windows_gets_the_program_version_as_four_numbers():
    assert version_info.numbers("1.2.3") == (1, 2, 3, 0)
    assert version_info.numbers("0.1") == (0, 1, 0, 0)
    assert version_info.numbers(app.__version__)[:2] == tuple(
        int(part) for part in app.__version__.split(".")[:2]
    )


@pytest.mark.parametrize("version", ["1.2.3rc1", "", "1.2.3.4.5", "70000.1", "1..2", "٣.١"])
def test_a_version_that_windows_cannot_express_is_refused(version):
    with pytest.raises(ValueError, match="Windows"):
        version_info.numbers(version)


@pytest.mark.parametrize("name", ["dipnet", "dipnet-window"])
def test_version_information_is_in_the_form_that_pyinstaller_evaluates(tmp_path, name):
    file = version_info.write(tmp_path / "new" / "info.txt", name, "1.2.3")
    tree = ast.parse(file.read_text(encoding="utf-8"), mode="eval")
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert called == {
        *("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct"),
        *("VarFileInfo", "VarStruct"),
    }
    strings = {
        node.args[0].value: node.args[1].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and node.func.id == "StringStruct"
    }
    assert strings["ProductVersion"] == strings["FileVersion"] == "1.2.3"
    assert strings["OriginalFilename"] == f"{name}.exe"
    fixed = next(
        n for n in ast.walk(tree) if isinstance(n, ast.Call) and n.func.id == "FixedFileInfo"
    )
    values = {k.arg: ast.literal_eval(k.value) for k in fixed.keywords}
    assert values["filevers"] == values["prodvers"] == (1, 2, 3, 0)
    assert values["date"] == (0, 0)


def test_the_portable_archive_holds_every_file_and_is_the_same_each_time(bundle, tmp_path):
    one, two = tmp_path / "a" / "dipnet-1-portable.zip", tmp_path / "b" / "dipnet-1-portable.zip"
    for output in (one, two):
        output.parent.mkdir()
        pack.portable(bundle, output, EPOCH)
        for path in bundle.rglob("*"):
            path.touch()
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    assert found == {
        f"dipnet-1-portable/{path.relative_to(bundle).as_posix()}": path.read_bytes()
        for path in bundle.rglob("*")
        if path.is_file()
    }


def test_the_uninstaller_names_every_file_and_folder_that_was_installed(bundle):
    text = pack.file_list(bundle)
    installing, removing = text.split("!macro RemoveFiles")
    installed = re.findall(r'^File "\$\{BUNDLE\}\$\{SLASH\}(.*)"$', installing, re.MULTILINE)
    removed = re.findall(r'^Delete "\$INSTDIR\\(.*)"$', removing, re.MULTILINE)
    files = sorted(p.relative_to(bundle).as_posix() for p in bundle.rglob("*") if p.is_file())
    assert sorted(name.replace("${SLASH}", "/") for name in installed) == files
    assert sorted(name.replace("\\", "/") for name in removed) == files
    folders = re.findall(r'^RMDir "\$INSTDIR\\(.*)"$', removing, re.MULTILINE)
    # A folder goes after those inside it.
    assert folders == sorted(folders, reverse=True)
    assert set(folders) == {
        p.relative_to(bundle).as_posix().replace("/", "\\") for p in bundle.rglob("*") if p.is_dir()
    }


def test_nothing_is_removed_with_all_that_may_be_in_it():
    assert "RMDir /r" not in SCRIPT
    deleted = [line.strip() for line in SCRIPT.splitlines() if line.strip().startswith("Delete ")]
    assert [line for line in deleted if "*" in line] == ['Delete "${DATA}\\history.sqlite3*"']


def test_the_installer_asks_for_no_administrator_and_writes_for_the_user_alone():
    assert "RequestExecutionLevel user" in SCRIPT
    assert not re.search(r"\b(HKLM|HKCR|SHCTX)\b|\$PROGRAMFILES|SetShellVarContext", SCRIPT)


def test_what_the_installer_writes_to_the_registry_the_uninstaller_takes_away():
    uninstaller = SCRIPT.partition('Section "Uninstall"')[2]
    keys = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', SCRIPT))
    gone = re.findall(r'DeleteReg(?:Key|Value)(?: /ifempty)? HKCU "([^"]+)"', uninstaller)
    for key in keys:
        assert any(key == name or key.startswith(f"{name}\\") for name in gone), key
    ends = set(re.findall(r'insertmacro OfferFor "([^"]+)"', SCRIPT))
    assert ends == set(re.findall(r'insertmacro WithdrawFrom "([^"]+)"', SCRIPT))
    assert {".eml", ".msg", ".mbox"} <= ends


def test_an_upgrade_keeps_history_and_settings_and_a_silent_removal_keeps_the_history():
    assert "ExecWait '\"$INSTDIR\\uninstall.exe\" /S /UPGRADE _?=$INSTDIR'" in SCRIPT
    kept = SCRIPT.partition('${GetOptions} $R0 "/UPGRADE"')[2].partition("SectionEnd")[0]
    assert "settings.ini" in kept
    assert "un.History" in kept
    assert 'MB_DEFBUTTON2 "$(HISTORY)" /SD IDNO' in SCRIPT


def test_every_sentence_is_there_in_the_five_languages_of_the_window():
    calls = re.findall(r'insertmacro Sentence (\w+)((?:\s*\\?\s*"[^"\n]+"){5})\n', SCRIPT)
    assert {name for name, _ in calls} == {"MENU", "TYPES", "MESSAGE", "RUNNING", "HISTORY"}
    for _, said in calls:
        assert len(set(re.findall(r'"([^"]+)"', said))) == 5


def test_history_and_settings_lie_where_the_uninstaller_looks(monkeypatch):
    from platformdirs.windows import Windows

    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _: "LOCALAPPDATA")
    for found in (
        Windows("dipnet", appauthor=False).user_data_dir,
        Windows("dipnet", appauthor=False).user_config_dir,
    ):
        assert found.replace("/", "\\") == "LOCALAPPDATA\\dipnet"
    assert '!define DATA "$LOCALAPPDATA\\dipnet"' in SCRIPT


@pytest.mark.parametrize("name", ["a$b", 'a"b', "a:b", "a`b", "a*b"])
def test_a_name_that_windows_or_nsis_cannot_have_stops_the_packing(bundle, name):
    (bundle / "_internal" / name).write_text("x")
    with pytest.raises(PackingError, match="cannot be installed"):
        pack.file_list(bundle)


@needs_makensis
def test_the_installer_compiles_without_a_warning_and_is_the_same_each_time(bundle, tmp_path):
    one, two = tmp_path / "one.exe", tmp_path / "two.exe"
    for output in (one, two):
        pack.installer(bundle, output, "1.2.3", EPOCH)
        for path in bundle.rglob("*"):
            path.touch()
    content = one.read_bytes()
    assert content[:2] == b"MZ"
    assert content == two.read_bytes()
    assert "1.2.3.0".encode("utf-16-le") in content or "1.2.3".encode("utf-16-le") in content
    # What Windows reads before it asks for an administrator.
    assert b'level="asInvoker"' in content


@needs_makensis
@pytest.mark.skipif(shutil.which("7z") is None, reason="7z is a package of the system (p7zip-full)")
def test_the_compiled_installer_holds_every_file_of_the_bundle(bundle, tmp_path):
    output = tmp_path / "dipnet-setup.exe"
    pack.installer(bundle, output, "1.2.3", EPOCH)
    command = ["7z", "x", "-y", f"-o{tmp_path / 'out'}", str(output)]
    subprocess.run(command, check=True, capture_output=True)
    for path in bundle.rglob("*"):
        if path.is_file():
            inside = tmp_path / "out" / path.relative_to(bundle)
            assert inside.read_bytes() == path.read_bytes(), path


@needs_makensis
def test_an_installer_that_does_not_compile_says_why(bundle, tmp_path):
    with pytest.raises(PackingError, match="makensis"):
        pack.installer(bundle, tmp_path / "no" / "such" / "folder.exe", "1.2.3", EPOCH)


def test_without_makensis_the_packing_says_what_to_install(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PackingError, match="Install NSIS 3"):
        pack.installer(bundle, tmp_path / "dipnet-setup.exe", "1.2.3", EPOCH)


@needs_makensis
def test_the_command_makes_what_the_list_of_artefacts_names(bundle, tmp_path, monkeypatch):
    from build.artefacts import expected

    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    output = tmp_path / "dist"
    output.mkdir()
    assert pack.main(["--bundle", str(bundle), "--output", str(output)]) == 0
    names = {n for n in expected(app.__version__, ["windows"]) if not n.endswith(".json")}
    assert {path.name for path in output.iterdir()} == names
