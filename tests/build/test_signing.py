"""A release is signed as a whole, and nothing else passes for it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from build import signing
from build.artefacts import SUMS, SYSTEMS, ReleaseFolderError, expected
from build.signing import KEY_VARIABLE, PASSWORD_VARIABLE, SigningError

VERSION = "7.8.9"
NAMES = expected(VERSION, ["linux"])
needs_minisign = pytest.mark.skipif(
    shutil.which("minisign") is None,
    reason="minisign is a package of the system (apt, brew, winget)",
)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "dipnet").mkdir(parents=True)
    for name in NAMES:
        (folder / name).write_bytes(b"content of " + name.encode())
    return folder


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A throw-away pair: key (without a password), key.pub."""
    folder = tmp_path_factory.mktemp("keys")
    command = ["minisign", "-G", "-W", "-s", str(folder / "key"), "-p", str(folder / "key.pub")]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture
def signed(release: Path, keys: Path) -> Path:
    signing.write_sums(release, NAMES)
    signing.sign(release, NAMES, VERSION, keys / "key")
    return release


def run(*arguments: object) -> int:
    return signing.main([str(argument) for argument in arguments])


def test_checksums_are_in_the_form_that_sha256sum_checks(release):
    signing.write_sums(release, NAMES)
    lines = (release / SUMS).read_text().splitlines()
    assert [line.split("  ")[1] for line in lines] == NAMES
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--strict", SUMS], cwd=release, check=True)


def test_every_system_has_artefacts_and_a_list_of_what_they_consist_of():
    for system, names in SYSTEMS.items():
        assert any(name.endswith(".cdx.json") for name in names), system
        assert all("{version}" in name for name in names)


def test_a_missing_artefact_stops_the_release(release):
    (release / NAMES[0]).unlink()
    with pytest.raises(ReleaseFolderError, match=f"missing: {NAMES[0]}"):
        signing.write_sums(release, NAMES)


def test_an_additional_file_stops_the_release(release):
    (release / "notes.txt").write_text("x")
    with pytest.raises(ReleaseFolderError, match=r"additional: notes\.txt"):
        signing.write_sums(release, NAMES)


def test_an_artefact_of_another_version_is_an_additional_file(release):
    (release / expected("7.8.8", ["linux"])[0]).write_text("x")
    with pytest.raises(ReleaseFolderError, match=r"additional: .*7\.8\.8"):
        signing.write_sums(release, NAMES)


def test_an_empty_artefact_stops_the_release(release):
    (release / NAMES[1]).write_bytes(b"")
    with pytest.raises(ReleaseFolderError, match=f"empty: {NAMES[1]}"):
        signing.write_sums(release, NAMES)


def test_a_link_is_no_artefact(release):
    (release / NAMES[1]).unlink()
    (release / NAMES[1]).symlink_to(release / NAMES[0])
    with pytest.raises(ReleaseFolderError, match="a link"):
        signing.write_sums(release, NAMES)


def test_a_file_changed_after_the_checksums_is_found(release):
    signing.write_sums(release, NAMES)
    (release / NAMES[2]).write_bytes(b"other")
    with pytest.raises(ReleaseFolderError, match=f"changed since .* {NAMES[2]}"):
        signing.check_sums(release, NAMES)


def test_checksums_that_leave_an_artefact_out_do_not_pass(release):
    signing.write_sums(release, NAMES)
    lines = (release / SUMS).read_text().splitlines(keepends=True)
    (release / SUMS).write_text("".join(lines[1:]))
    with pytest.raises(ReleaseFolderError, match=NAMES[0]):
        signing.check_sums(release, NAMES)


@needs_minisign
def test_a_signed_release_verifies_with_the_public_key(signed, keys):
    signing.verify(signed, NAMES, VERSION, keys / "key.pub")
    assert sorted(p.name for p in signed.iterdir() if p.is_file()) == sorted(
        [*NAMES, SUMS, *(f"{name}.minisig" for name in [*NAMES, SUMS])]
    )


@needs_minisign
def test_a_user_verifies_one_file_with_minisign_alone(signed, keys):
    command = ["minisign", "-V", "-p", str(keys / "key.pub"), "-m", NAMES[0]]
    done = subprocess.run(command, cwd=signed, capture_output=True, text=True, check=True)
    assert f"Trusted comment: dipnet {VERSION} {NAMES[0]}" in done.stdout


@needs_minisign
def test_the_same_release_and_key_give_the_same_signatures(signed, keys):
    before = {p.name: p.read_bytes() for p in signed.glob("*.minisig")}
    signing.write_sums(signed, NAMES)
    assert not list(signed.glob("*.minisig"))
    signing.sign(signed, NAMES, VERSION, keys / "key")
    assert {p.name: p.read_bytes() for p in signed.glob("*.minisig")} == before


@needs_minisign
def test_another_key_does_not_verify(signed, tmp_path):
    other = tmp_path / "other.pub"
    command = ["minisign", "-G", "-W", "-s", str(tmp_path / "other"), "-p", str(other)]
    subprocess.run(command, check=True, capture_output=True)
    with pytest.raises(SigningError, match=NAMES[0]):
        signing.verify(signed, NAMES, VERSION, other)


@needs_minisign
def test_a_changed_artefact_with_new_checksums_does_not_verify(signed, keys):
    kept = {p: p.read_bytes() for p in signed.glob("*.minisig")}
    (signed / NAMES[0]).write_bytes(b"something else")
    signing.write_sums(signed, NAMES)
    for path, content in kept.items():
        path.write_bytes(content)
    with pytest.raises(SigningError, match=NAMES[0]):
        signing.verify(signed, NAMES, VERSION, keys / "key.pub")


@needs_minisign
def test_two_signed_files_cannot_change_places(signed, keys):
    one, two = signed / NAMES[0], signed / NAMES[1]
    for suffix in ("", ".minisig"):
        first, second = (Path(f"{path}{suffix}") for path in (one, two))
        content = first.read_bytes()
        first.write_bytes(second.read_bytes())
        second.write_bytes(content)
    lines = [f"{signing.sha256(signed / name)}  {name}\n" for name in NAMES]
    (signed / SUMS).write_text("".join(lines))
    with pytest.raises(SigningError, match="was made for"):
        signing.verify(signed, NAMES, VERSION, keys / "key.pub")


@needs_minisign
def test_a_release_does_not_pass_as_another_version(signed, keys):
    with pytest.raises(SigningError, match=f"was made for .dipnet {VERSION}"):
        signing.verify(signed, NAMES, "9.9.9", keys / "key.pub")


@needs_minisign
def test_a_missing_signature_does_not_pass(signed, keys):
    (signed / f"{NAMES[0]}.minisig").unlink()
    with pytest.raises(ReleaseFolderError, match="missing"):
        signing.verify(signed, NAMES, VERSION, keys / "key.pub")


@needs_minisign
def test_a_key_inside_the_project_is_refused(release, keys):
    signing.write_sums(release, NAMES)
    inside = signing.ROOT / "dipnet-test-secret-key"
    try:
        shutil.copy(keys / "key", inside)
        with pytest.raises(SigningError, match="does not belong"):
            signing.sign(release, NAMES, VERSION, inside)
    finally:
        inside.unlink()


@needs_minisign
def test_the_commands_take_the_key_from_the_environment(release, keys, monkeypatch, capfd):
    common = ("--folder", release, "--version", VERSION, "--systems", "linux")
    secret = (keys / "key").read_text()
    monkeypatch.setenv(KEY_VARIABLE, secret)
    assert run("sums", *common) == 0
    assert run("sign", *common) == 0
    assert run("verify", *common, "--public", keys / "key.pub") == 0
    said = "".join(capfd.readouterr())
    assert secret.splitlines()[1] not in said


@needs_minisign
def test_a_key_with_a_password_signs(tmp_path, monkeypatch):
    key, folder, names = tmp_path / "key", tmp_path / "dist", ["one.deb"]
    subprocess.run(
        ["minisign", "-G", "-s", str(key), "-p", str(tmp_path / "key.pub")],
        input="open sesame\nopen sesame\n",
        text=True,
        check=True,
        capture_output=True,
    )
    folder.mkdir()
    (folder / "one.deb").write_text("content")
    signing.write_sums(folder, names)
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong")
    with pytest.raises(SigningError, match=r"[Ww]rong password"):
        signing.sign(folder, names, VERSION, key, signing.password_of(key))
    monkeypatch.setenv(PASSWORD_VARIABLE, "open sesame")
    signing.sign(folder, names, VERSION, key, signing.password_of(key))
    signing.verify(folder, names, VERSION, tmp_path / "key.pub")


def test_without_a_key_the_command_says_what_to_do(release, capsys, monkeypatch):
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    common = ("--folder", release, "--version", VERSION, "--systems", "linux")
    assert run("sums", *common) == 0
    assert run("sign", *common) == 1
    assert KEY_VARIABLE in capsys.readouterr().err


def test_a_file_that_is_no_key_is_refused(release, tmp_path, capsys):
    (tmp_path / "key").write_text("hello\n")
    common = ("--folder", release, "--version", VERSION, "--systems", "linux")
    assert run("sums", *common) == 0
    assert run("sign", *common, "--key", tmp_path / "key") == 1
    assert "not a secret key" in capsys.readouterr().err


def test_an_unknown_system_is_named(release, capsys):
    assert run("sums", "--folder", release, "--systems", "beos") == 1
    assert "beos" in capsys.readouterr().err
