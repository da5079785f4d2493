"""What the program consists of is listed from what is really in it, or the release stops."""

import base64
import hashlib
import json
import shutil
import sys
import sysconfig
from pathlib import Path

import pytest
from PyInstaller.archive.writers import CArchiveWriter, ZlibArchiveWriter

from build import licences, lock, origins, sbom
from build.licences import LicenceError, Review
from build.lock import LockError, Pin
from build.origins import APPLICATION, Component, Environment, OriginError

ROOT = Path(__file__).resolve().parents[2]
EPOCH = 1_780_000_000
FISH = Component("wheel", "small-fish", "1.2")
STARTER = Component("wheel", "pyinstaller", "6.0")


def install(site: Path, name: str, version: str, files: dict[str, bytes], metadata="") -> None:
    """Install a wheel as pip does: its files, METADATA, and RECORD with their hashes."""
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    head = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{metadata}"
    whole = {**files, f"{info}/METADATA": head.encode()}
    lines = []
    for path, content in whole.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(content)}\n")
    (site / info / "RECORD").write_text("".join([*lines, f"{info}/RECORD,,\n"]))


def executable(path: Path, *modules: str) -> None:
    """Write what PyInstaller appends to its starter: an archive with the modules."""
    code = compile("", "x", "exec")
    pyz = path.with_suffix(".pyz")
    entries = [(name, str(path), "PYMODULE") for name in modules]
    ZlibArchiveWriter(str(pyz), entries, dict.fromkeys(modules, code))
    script = path.with_suffix(".py")
    script.write_text("")
    found = [("__main__", str(script), False, "s"), ("PYZ.pyz", str(pyz), False, "z")]
    CArchiveWriter(str(path), found, "libpython")
    pyz.unlink()
    script.unlink()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "environment" / "lib" / "python3.11" / "site-packages"
    folder.mkdir(parents=True)
    fish = {
        "small_fish/__init__.py": b"pass",
        "small_fish/_swim.so": b"compiled swim",
        "small_fish.libs/libwater-1a2b.so.1": b"compiled water",
        "small_fish-1.2.dist-info/licenses/LICENSE": b"Do what you like.",
        "small_fish-1.2.dist-info/licenses/pond/LICENSE": b"Do what you like in ponds.",
    }
    install(folder, "small-fish", "1.2", fish, "License-Expression: MIT\nRequires-Dist: sea>=1\n")
    starter = {"pyinstaller-6.0.dist-info/licenses/COPYING.txt": b"With an exception."}
    install(folder, "pyinstaller", "6.0", starter)
    return folder


@pytest.fixture
def environment(site: Path) -> Environment:
    return Environment.read(site, ROOT, "0.9.0")


@pytest.fixture
def review() -> Review:
    kept = Review.read()
    return Review(
        frozenset(
            {"MIT", "PSF-2.0", "LGPL-2.1-only", "GPL-2.0-or-later WITH Bootloader-exception"}
        ),
        {
            ("application", "dipnet"): "MIT",
            ("model", "dipnet-model"): "MIT",
            ("python", "cpython"): "PSF-2.0",
            ("wheel", "small-fish"): "MIT",
            ("wheel", "pyinstaller"): "GPL-2.0-or-later WITH Bootloader-exception",
        },
        {"small-fish": {"small_fish.libs/libwater-*": "LGPL-2.1-only"}},
        {"common": kept.texts["common"]},
    )


@pytest.fixture
def bundle(tmp_path: Path, site: Path, environment: Environment, review: Review) -> Path:
    """A program with one wheel, one file of Python, the model, and its licence texts."""
    folder = tmp_path / "dipnet"
    inner = folder / "_internal"
    for name in ("small_fish/_swim.so", "small_fish.libs/libwater-1a2b.so.1"):
        (inner / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(site / name, inner / name)
    (inner / "libwater-1a2b.so.1").symlink_to("small_fish.libs/libwater-1a2b.so.1")
    for name in ("model_assets/policy.json", "LICENSE"):
        (inner / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, inner / name)
    texts = licences.texts(["small-fish", "pyinstaller", "cpython"], environment, review)
    for file, place in texts:
        (inner / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, inner / place)
    executable(folder / "dipnet", "app.cli", "json", "json.decoder", "small_fish")
    return folder


PINS = {
    "small-fish": Pin("small-fish", "1.2", ("a" * 64, "b" * 64)),
    "pyinstaller": Pin("pyinstaller", "6.0", ("c" * 64,)),
    "sea": Pin("sea", "1.0", ("d" * 64,)),
}


def listed(bundle, environment, review):
    contents = origins.contents(bundle, environment)
    return sbom.document(contents, environment, PINS, review, EPOCH)


def test_every_file_is_given_to_the_component_it_came_from(bundle, environment):
    found = {p.path: p.component for p in origins.contents(bundle, environment).parts}
    assert found["dipnet"] == APPLICATION
    assert found["_internal/small_fish/_swim.so"] == FISH
    assert found["_internal/model_assets/policy.json"] == Component(
        "model", "dipnet-model", "0.9.0"
    )
    assert found["_internal/licenses/small-fish/pond/LICENSE"] == FISH
    assert found["_internal/licenses/common/GPL-3.0.txt"] == APPLICATION
    assert "_internal/libwater-1a2b.so.1" not in found


def test_modules_inside_the_executable_are_given_to_their_components(bundle, environment):
    found = origins.contents(bundle, environment).modules
    assert found[FISH] == {"small_fish"}
    assert found[origins.PYTHON] == {"json", "json.decoder"}
    assert found[APPLICATION] == {"app.cli", "app.__main__"}


def test_a_file_from_nowhere_stops_the_release(bundle, environment):
    (bundle / "_internal" / "extra.bin").write_bytes(b"?")
    with pytest.raises(OriginError, match=r"extra\.bin comes from nowhere known"):
        origins.contents(bundle, environment)


def test_a_module_from_nowhere_stops_the_release(bundle, environment):
    executable(bundle / "dipnet", "app.cli", "stranger.things")
    with pytest.raises(OriginError, match=r"stranger\.things"):
        origins.contents(bundle, environment)


@pytest.mark.skipif(sys.platform == "darwin", reason="PyInstaller signs binaries on macOS")
def test_a_changed_file_of_a_wheel_stops_the_release(bundle, environment):
    (bundle / "_internal/small_fish/_swim.so").write_bytes(b"compiled sink")
    with pytest.raises(OriginError, match="not as the wheel of small-fish brought it"):
        origins.contents(bundle, environment)


def test_a_changed_file_of_the_project_stops_the_release(bundle, environment):
    (bundle / "_internal/model_assets/policy.json").write_text("{}")
    with pytest.raises(OriginError, match="not as it is in the project"):
        origins.contents(bundle, environment)


def test_a_link_out_of_the_bundle_stops_the_release(bundle, environment):
    (bundle / "_internal" / "passwords").symlink_to("/etc/passwd")
    with pytest.raises(OriginError, match="passwords points to nothing in the bundle"):
        origins.contents(bundle, environment)


def test_a_compiled_module_of_python_is_known_by_its_content(bundle, environment, tmp_path):
    folder = Path(sysconfig.get_path("stdlib")) / "lib-dynload"
    native = sorted(folder.glob("*.so"))
    if not native:
        pytest.skip("this Python keeps no compiled modules in files")
    target = bundle / "_internal" / "python3.11" / "lib-dynload" / native[0].name
    target.parent.mkdir(parents=True)
    shutil.copy(native[0], target)
    found = {p.path: p.component for p in origins.contents(bundle, environment).parts}
    assert found[target.relative_to(bundle).as_posix()].name == "cpython"
    target.write_bytes(target.read_bytes() + b"x")
    with pytest.raises(OriginError, match="nowhere known"):
        origins.contents(bundle, environment)


def test_a_library_of_the_system_belongs_to_its_package(bundle, environment):
    library = origins._system_libraries().get("libz.so.1")
    if library is None or shutil.which("dpkg-query") is None:
        pytest.skip("only Debian and its relatives know which package owns a file")
    shutil.copy(library, bundle / "_internal" / "libz.so.1")
    found = {p.path: p.component for p in origins.contents(bundle, environment).parts}
    assert found["_internal/libz.so.1"].kind == "debian"
    assert found["_internal/libz.so.1"].name == "zlib1g"
    assert found["_internal/libz.so.1"].version


def test_the_list_is_valid_and_names_every_file_with_its_hash(bundle, environment, review):
    text = listed(bundle, environment, review)
    sbom.check(text, bundle)
    content = json.loads(text)
    assert (content["bomFormat"], content["specVersion"]) == ("CycloneDX", "1.6")
    assert content["metadata"]["component"]["name"] == "dipnet"
    assert content["metadata"]["timestamp"].startswith("2026-05-28")
    fish = next(c for c in content["components"] if c["name"] == "small-fish")
    assert fish["purl"] == "pkg:pypi/small-fish@1.2"
    hashes = [h["content"] for h in fish["externalReferences"][0]["hashes"]]
    assert hashes == ["a" * 64, "b" * 64]
    water = next(f for f in fish["components"] if "libwater" in f["name"])
    assert water["licenses"][0]["license"]["id"] == "LGPL-2.1-only"
    assert water["hashes"][0]["content"] == hashlib.sha256(b"compiled water").hexdigest()


def test_the_same_bundle_gives_the_same_bytes_and_another_one_another_serial(
    bundle, environment, review
):
    first = listed(bundle, environment, review)
    assert listed(bundle, environment, review) == first
    executable(bundle / "dipnet", "app.cli", "json", "small_fish", "app.gui")
    second = listed(bundle, environment, review)
    assert json.loads(second)["serialNumber"] != json.loads(first)["serialNumber"]


def test_a_file_added_after_the_list_was_made_is_found(bundle, environment, review):
    text = listed(bundle, environment, review)
    (bundle / "_internal" / "later.txt").write_text("x")
    with pytest.raises(OriginError, match=r"differ in _internal/later\.txt"):
        sbom.check(text, bundle)


def test_a_wheel_of_another_version_than_the_locked_one_stops_the_release(bundle, environment):
    contents = origins.contents(bundle, environment)
    sbom.check_lock(contents, PINS)
    with pytest.raises(LockError, match=r"small-fish is 1\.2, locked 1\.3"):
        sbom.check_lock(contents, {**PINS, "small-fish": Pin("small-fish", "1.3", ("a" * 64,))})
    with pytest.raises(LockError, match="not in the lock"):
        sbom.check_lock(contents, {"pyinstaller": PINS["pyinstaller"]})


def with_licence(review, name, expression):
    return Review(
        review.allowed,
        {**review.licences, ("wheel", name): expression},
        review.vendored,
        review.texts,
    )


def test_licences_that_are_reviewed_allowed_and_present_pass(bundle, environment, review):
    licences.check(origins.contents(bundle, environment), environment, review)


def test_gpl_stops_the_release(bundle, environment, review):
    contents = origins.contents(bundle, environment)
    for expression in ("GPL-3.0-only", "MIT AND GPL-3.0-or-later", "GPL-2.0-only OR GPL-3.0-only"):
        with pytest.raises(LicenceError, match="may not be in the program"):
            licences.check(contents, environment, with_licence(review, "small-fish", expression))


def test_a_choice_between_licences_needs_one_that_is_allowed(review):
    assert review.may("GPL-2.0-only OR MIT")
    assert not review.may("MIT AND GPL-2.0-only")


def test_gpl_inside_a_wheel_stops_the_release(bundle, environment, review):
    contents = origins.contents(bundle, environment)
    patterns = {"small-fish": {"small_fish.libs/libwater-*": "GPL-3.0-only"}}
    other = Review(review.allowed, review.licences, patterns, review.texts)
    with pytest.raises(LicenceError, match=r"libwater.*may not be"):
        licences.check(contents, environment, other)


def test_a_library_inside_a_wheel_that_nobody_reviewed_stops_the_release(
    bundle, environment, review
):
    other = Review(review.allowed, review.licences, {}, review.texts)
    with pytest.raises(LicenceError, match=r"libwater.*nobody has reviewed"):
        licences.check(origins.contents(bundle, environment), environment, other)


def test_a_component_that_nobody_reviewed_stops_the_release(bundle, environment, review):
    known = {k: v for k, v in review.licences.items() if k[1] != "small-fish"}
    other = Review(review.allowed, known, review.vendored, review.texts)
    with pytest.raises(LicenceError, match="small-fish: nobody has reviewed"):
        licences.check(origins.contents(bundle, environment), environment, other)


def test_a_wheel_that_declares_another_licence_than_was_reviewed_stops_the_release(
    bundle, environment, review
):
    other = with_licence(review, "small-fish", "PSF-2.0")
    with pytest.raises(LicenceError, match=r"declares MIT; the review says PSF-2\.0"):
        licences.check(origins.contents(bundle, environment), environment, other)


def test_a_missing_licence_text_stops_the_release(bundle, environment, review):
    shutil.rmtree(bundle / "_internal/licenses/small-fish")
    with pytest.raises(LicenceError, match="small-fish: no licence text"):
        licences.check(origins.contents(bundle, environment), environment, review)


def test_a_licence_text_of_something_that_is_not_there_stops_the_release(
    bundle, environment, review
):
    (bundle / "_internal/licenses/ghost").mkdir()
    (bundle / "_internal/licenses/ghost/LICENSE").write_text("boo")
    with pytest.raises(LicenceError, match="ghost: a licence text of something"):
        licences.check(origins.contents(bundle, environment), environment, review)


def test_licence_texts_of_one_component_do_not_hide_each_other(environment, review):
    found = licences.texts(["small-fish"], environment, review)
    places = [f"{folder}/{Path(file).name}" for file, folder in found]
    assert len(set(places)) == len(places)
    assert "licenses/small-fish/pond/LICENSE" in places


def test_the_bundle_gets_the_texts_of_what_is_collected_and_no_others(site):
    sources = [str(site / "small_fish/__init__.py"), str(ROOT / "app/__main__.py")]
    folders = {folder.split("/")[1] for _, folder in licences.for_bundle(sources, site, ROOT)}
    assert folders == {"small-fish", "pyinstaller", "cpython", "common"}


def test_every_licence_in_the_review_is_allowed_and_written_in_spdx():
    from cyclonedx.spdx import is_expression, is_supported_id

    review = Review.read()
    expressions = [
        *review.licences.values(),
        *(e for v in review.vendored.values() for e in v.values()),
    ]
    for expression in expressions:
        assert review.may(expression), expression
        spdx = is_supported_id(expression) or is_expression(expression)
        assert spdx or expression.startswith("LicenseRef-"), expression
    assert not any(
        name.startswith(("GPL", "AGPL")) and " WITH " not in name for name in review.allowed
    )


def test_every_text_that_the_review_names_is_kept_here():
    for names in Review.read().texts.values():
        for name in names:
            assert (licences.HERE / name).read_text(encoding="utf-8").strip()


def test_everything_in_the_runtime_lock_is_reviewed_or_stays_out_of_the_bundle():
    reviewed = {name for kind, name in Review.read().licences if kind == "wheel"}
    # Declared by others and never imported.
    never = {"flatbuffers", "flit-core", "packaging", "protobuf"}
    assert lock.read(ROOT / "requirements/runtime.txt").keys() - never <= reviewed


def test_a_lock_names_what_belongs_on_this_system(tmp_path):
    file = tmp_path / "lock.txt"
    digest = "0" * 64
    file.write_text(
        "# comment\n"
        f"A.b_C==1.0 \\\n    --hash=sha256:{digest} \\\n    --hash=sha256:{'1' * 64}\n"
        f"other==2 ; sys_platform == 'beos' \\\n    --hash=sha256:{digest}\n"
        f"new==3 ; python_full_version >= '3' \\\n    --hash=sha256:{digest}\n"
        f"new==2 ; python_full_version < '3' \\\n    --hash=sha256:{digest}\n"
    )
    found = lock.read(file)
    assert found == {
        "a-b-c": Pin("a-b-c", "1.0", (digest, "1" * 64)),
        "new": Pin("new", "3", (digest,)),
    }


@pytest.mark.parametrize(
    "line",
    ["a==1", "a>=1 --hash=sha256:" + "0" * 64, "-e ."],
)
def test_a_lock_with_a_line_that_pins_nothing_is_refused(tmp_path, line):
    file = tmp_path / "lock.txt"
    file.write_text(line + "\n")
    with pytest.raises(LockError, match="no pin with hashes"):
        lock.read(file)


def test_a_lock_that_pins_twice_is_refused(tmp_path):
    file = tmp_path / "lock.txt"
    file.write_text("".join(f"a=={n} --hash=sha256:{'0' * 64}\n" for n in (1, 2)))
    with pytest.raises(LockError, match="twice"):
        lock.read(file)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="made smaller on Linux alone")
def test_a_library_made_smaller_is_known_by_making_it_smaller_again(tmp_path):
    native = max(
        (Path(sysconfig.get_path("stdlib")) / "lib-dynload").glob("*.so"),
        key=lambda p: p.stat().st_size,
        default=None,
    )
    if native is None:
        pytest.skip("this Python keeps no compiled modules in files")
    site = tmp_path / "environment/lib/python3.11/site-packages"
    site.mkdir(parents=True)
    install(site, "pyinstaller", "6.0", {})
    large = native.read_bytes()
    install(site, "fish", "1", {"fish/_swim.so": large})
    bundle = tmp_path / "dipnet"
    target = bundle / "_internal/fish/_swim.so"
    target.parent.mkdir(parents=True)
    if not origins.shrink(site / "fish/_swim.so", target):
        pytest.skip("this Python's compiled modules are as small as they get")
    found = origins.contents(bundle, Environment.read(site, ROOT, "1"))
    assert found.parts[0].component.name == "fish"
    assert found.parts[0].original == hashlib.sha256(large).hexdigest()
    target.write_bytes(target.read_bytes() + b"more")
    with pytest.raises(OriginError, match="not as the wheel of fish"):
        origins.contents(bundle, Environment.read(site, ROOT, "1"))
