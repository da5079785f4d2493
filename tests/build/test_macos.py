"""The release for macOS, as far as it can be looked at on other systems."""

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

import app
from build.macos import info

FOLDER = Path(info.__file__).parent
SCRIPT = (FOLDER / "pack.sh").read_text(encoding="utf-8")


@pytest.fixture
def described() -> dict:
    """The description as macOS reads it."""
    return plistlib.loads(plistlib.dumps(info.plist(app.__version__)))


def test_the_application_carries_the_program_version(described):
    assert described["CFBundleShortVersionString"] == app.__version__
    assert described["CFBundleVersion"] == app.__version__


def test_the_finder_starts_the_window_and_not_the_command_line(described):
    assert described["CFBundleExecutable"] == "dipnet-window"
    assert described["LSBackgroundOnly"] is False


def test_messages_can_be_opened_with_it_and_it_takes_nothing_over(described):
    types = [
        kind for entry in described["CFBundleDocumentTypes"] for kind in entry["LSItemContentTypes"]
    ]
    assert {"public.email-message", "com.apple.mail.emlx"} <= set(types)
    assert {e["LSHandlerRank"] for e in described["CFBundleDocumentTypes"]} == {"Alternate"}
    assert {e["CFBundleTypeRole"] for e in described["CFBundleDocumentTypes"]} == {"Viewer"}


def test_every_kind_of_file_that_macos_does_not_know_is_declared(described):
    declared = {entry["UTTypeIdentifier"] for entry in described["UTImportedTypeDeclarations"]}
    used = {k for entry in described["CFBundleDocumentTypes"] for k in entry["LSItemContentTypes"]}
    assert {kind for kind in used if kind.startswith(info.IDENTIFIER)} == declared
    ends = {
        end
        for entry in described["UTImportedTypeDeclarations"]
        for end in entry["UTTypeTagSpecification"]["public.filename-extension"]
    }
    assert ends == {"mbox", "msg"}


def test_the_hardened_runtime_has_no_exceptions():
    assert plistlib.loads((FOLDER / "entitlements.plist").read_bytes()) == {}


def test_no_key_is_in_the_script_and_the_signed_program_is_tested():
    assert "${DIPNET_CODESIGN_IDENTITY:--}" in SCRIPT
    assert "${DIPNET_NOTARY_PROFILE:-}" in SCRIPT
    assert (
        SCRIPT.index("codesign --verify")
        < SCRIPT.index("self-test")
        < SCRIPT.index("hdiutil create")
    )


def test_elsewhere_the_script_says_that_it_needs_macos(tmp_path):
    done = subprocess.run(
        [str(FOLDER / "pack.sh"), "a", "b"], capture_output=True, text=True, check=False,
        env={"PATH": _path_without_macos(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    assert "made on macOS" in done.stderr


def _path_without_macos(folder: Path) -> str:
    uname = folder / "uname"
    uname.write_text("#!/bin/sh\necho Linux\n")
    uname.chmod(0o755)
    return f"{folder}:{Path(shutil.which('bash')).parent}:/usr/bin:/bin"
