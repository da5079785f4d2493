"""How the bundle is made smaller and packed."""

import io
import lzma
import os
import struct
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build import icu, shrinking
from build.packages import deb, tree
from build.packages.compression import tar_xz
from build.packages.dependencies import PACKAGES, DependencyError, Needs, measure

ROOT = Path(__file__).resolve().parents[2]
EPOCH = 1_767_225_600


def icu_package(items: dict[str, bytes]) -> bytes:
    """Return a package as ICU's tools write it: header, table, names, then the data in order."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + struct.pack("<HHBBBB", 20, 0, 0, 0, 2, 0)
    header = (header + b"CmnD" + b"\x01\0\0\0" + b"\x03\0\0\0").ljust(32, b"\0")
    names = [f"icudt73l/{name}".encode() + b"\0" for name in sorted(items)]
    place = -(-(4 + 8 * len(items) + sum(map(len, names))) // 16) * 16
    table, body, at = struct.pack("<I", len(items)), b"", 4 + 8 * len(items)
    for name, text in zip(sorted(items), names, strict=True):
        table += struct.pack("<II", at, place + len(body))
        body += items[name].ljust(-(-len(items[name]) // 16) * 16, b"\0")
        at += len(text)
    return header + (table + b"".join(names)).ljust(place, b"\0") + body


def icu_items(package: bytes) -> dict[str, bytes]:
    (header,) = struct.unpack_from("<H", package)
    inside = package[header:]
    (count,) = struct.unpack_from("<I", inside)
    entries = [struct.unpack_from("<II", inside, 4 + 8 * n) for n in range(count)]
    ends = [start for _, start in entries[1:]] + [len(inside)]
    return {
        inside[at : inside.index(b"\0", at)].decode(): inside[start:end]
        for (at, start), end in zip(entries, ends, strict=True)
    }


def test_icu_keeps_sorting_and_drops_names_of_currencies():
    items = {
        "coll/root.res": b"root order",
        "coll/zh.res": b"order of Chinese",
        "curr/de.res": b"Euro",
        "de.res": b"German",
        "ibm-37.cnv": b"EBCDIC",
        "zoneinfo64.res": b"time zones",
    }
    kept = icu_items(icu.subset(icu_package(items)))
    assert list(kept) == [
        "icudt73l/coll/root.res",
        "icudt73l/de.res",
        "icudt73l/zoneinfo64.res",
    ]
    assert kept["icudt73l/coll/root.res"].rstrip(b"\0") == b"root order"
    assert kept["icudt73l/zoneinfo64.res"].rstrip(b"\0") == b"time zones"


def test_what_is_no_icu_data_is_refused():
    with pytest.raises(icu.DataError):
        icu.subset(b"\x7fELF" + bytes(100))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries are ELF files on Linux")
def test_a_segment_that_the_loader_cannot_map_is_noticed():
    content = bytearray(Path(sys.executable).resolve().read_bytes())
    assert shrinking.loadable(bytes(content))
    start, size, count = struct.unpack_from("<Q14xHH", content, 32)
    loads = [p for p in range(start, start + size * count, size) if content[p] == 1]
    (address,) = struct.unpack_from("<Q", content, loads[-1] + 16)
    struct.pack_into("<Q", content, loads[-1] + 16, address + 8)
    assert not shrinking.loadable(bytes(content))


def test_a_script_is_left_as_it_is(tmp_path):
    script = tmp_path / "libscript.so"
    script.write_text("#!/bin/sh\n")
    assert not shrinking.shrink(script, tmp_path / "smaller")


def small_tree(folder: Path, *, mask: int, time: int) -> Path:
    before = os.umask(mask)
    try:
        (folder / "usr/bin").mkdir(parents=True)
        (folder / "usr/bin/run").write_text("#!/bin/sh\n")
        (folder / "usr/bin/run").chmod(0o777 & ~mask)
        (folder / "usr/note").write_text("text")
        (folder / "usr/link").symlink_to("note")
        os.utime(folder / "usr/note", (time, time))
    finally:
        os.umask(before)
    return folder


def test_packages_do_not_depend_on_when_where_and_by_whom_they_are_made(tmp_path):
    first = small_tree(tmp_path / "a", mask=0o022, time=1_000_000)
    second = small_tree(tmp_path / "a/longer/name", mask=0o077, time=2_000_000)
    (tmp_path / "a/longer").rename(tmp_path / "b")
    second = tmp_path / "b/name"
    made = []
    for name, place in (("one.deb", first), ("two.deb", second)):
        deb.write(place, tmp_path / name, "1.2.3", "libc6", EPOCH)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_a_debian_package_has_its_three_parts_in_order(tmp_path):
    package = tmp_path / "some.deb"
    deb.write(small_tree(tmp_path / "tree", mask=0o022, time=1), package, "1.2.3", "libc6", EPOCH)
    content = package.read_bytes()
    assert content.startswith(b"!<arch>\n")
    parts, place = {}, 8
    while place < len(content):
        name = content[place : place + 16].decode().strip()
        size = int(content[place + 48 : place + 58])
        parts[name] = content[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
    assert list(parts) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    with tarfile.open(fileobj=io.BytesIO(parts["data.tar.xz"])) as data:
        found = {member.name: member for member in data.getmembers()}
    assert found["./usr/bin/run"].mode == 0o755
    assert found["./usr/note"].mode == 0o644
    assert found["./usr/link"].linkname == "note"
    assert {member.mtime for member in found.values()} == {EPOCH}
    assert {member.uname for member in found.values()} == {"root"}
    with tarfile.open(fileobj=io.BytesIO(parts["control.tar.xz"])) as control:
        text = control.extractfile("./control").read().decode()
    assert "Version: 1.2.3\n" in text
    assert "Depends: libc6\n" in text


def test_a_hard_link_is_packed_as_a_file_of_its_own(tmp_path):
    (tmp_path / "one").write_text("same")
    (tmp_path / "two").hardlink_to(tmp_path / "one")
    archive = tmp_path / "both.tar.xz"
    tar_xz([("one", tmp_path / "one"), ("two", tmp_path / "two")], archive, EPOCH)
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(archive.read_bytes()))) as opened:
        assert [member.isreg() for member in opened.getmembers()] == [True, True]
        assert opened.extractfile("two").read() == b"same"


def test_what_the_libraries_need_is_declared():
    needs = Needs(("libGL.so.1", "libc.so.6", "libstdc++.so.6"), (2, 34), 29)
    assert needs.debian() == "libc6 (>= 2.34), libgl1, libstdc++6 (>= 11), xkb-data"
    assert "libGL.so.1()(64bit)" in needs.rpm()
    assert "libc.so.6(GLIBC_2.34)(64bit)" in needs.rpm()


def test_a_library_newer_than_every_known_compiler_stops_the_release():
    with pytest.raises(DependencyError, match="GLIBCXX"):
        Needs((), (2, 34), 99).debian()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries are ELF files on Linux")
def test_needs_are_measured_in_the_files(tmp_path):
    (tmp_path / "program").write_bytes(Path(sys.executable).resolve().read_bytes())
    # Python's own library is bundled; everything else it needs belongs to the C library.
    for name in ("libpython3.11.so.1.0", "libpython3.12.so.1.0", "libpython3.13.so.1.0"):
        (tmp_path / name).touch()
    for name in ("libz.so.1", "libexpat.so.1"):
        (tmp_path / name).touch()
    found = measure(tmp_path)
    assert "libc.so.6" in found.libraries
    assert found.glibc >= (2, 17)
    assert not set(found.libraries) & PACKAGES.keys()


def test_the_release_is_named_in_what_software_centres_read():
    described = ET.fromstring(tree.metainfo("4.5.6", EPOCH))
    release = described.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "4.5.6", "date": "2026-01-01"}
    assert described.findtext("id") == tree.ID


def test_the_desktop_entry_opens_messages_mailboxes_and_outlook_files():
    lines = (tree.LINUX / f"{tree.ID}.desktop").read_text(encoding="utf-8").splitlines()
    types = next(line for line in lines if line.startswith("MimeType=")).partition("=")[2]
    assert set(types.strip(";").split(";")) == {
        "message/rfc822",
        "application/mbox",
        "application/vnd.ms-outlook",
    }
    described = ET.fromstring(tree.metainfo("1.0", EPOCH))
    named = {entry.text for entry in described.findall("provides/mediatype")}
    assert named == set(types.strip(";").split(";"))
    assert f'setDesktopFileName("{tree.ID}")' in (ROOT / "app/gui/main.py").read_text()


def test_the_copyright_file_says_where_the_licences_of_the_libraries_are():
    text = tree.copyright_notice().decode()
    assert "License: Expat" in text
    assert "/usr/lib/dipnet/_internal/licenses" in text
    assert "WITHOUT WARRANTY OF ANY KIND" in text
