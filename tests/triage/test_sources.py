"""Messages are found wherever they lie; what is none gets a calm sentence."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path

import pytest

from app.mail import limits
from app.triage import mbox as mbox_module
from app.triage import sources
from app.triage.sources import Item, SourceError
from tests.mail import files

MESSAGE = b"From: a@shop.example\nSubject: Order %d\n\nThank you.\n"
LINE = b"From a@shop.example Mon Jan  1 00:00:00 2024\n"


def found(*paths: Path) -> list[Item]:
    """Return all items, and check that each is one thing and can be read again."""
    items = list(sources.items(paths))
    for item in items:
        assert (item.data is None) != (item.problem is None)
        if item.data is not None:
            assert sources.read(item.locator) == item.data
    return items


def problems(items: list[Item]) -> list[str]:
    return [item.problem.code for item in items if item.problem]


def mbox(*messages: bytes, line: bytes = LINE) -> bytes:
    return b"".join(line + message + b"\n" for message in messages)


def test_one_file_is_one_message(tmp_path: Path):
    path = tmp_path / "a.eml"
    path.write_bytes(MESSAGE % 1)
    (item,) = found(path)
    assert item.data == MESSAGE % 1
    assert item.locator.path == str(path)
    assert item.locator.index == 0


@pytest.mark.parametrize("name", ["a.EML", "noname", "a.html", "a.txt"])
def test_the_name_does_not_decide(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(MESSAGE % 1)
    assert found(path)[0].data == MESSAGE % 1


def test_a_folder_is_walked_in_the_order_of_names(tmp_path: Path):
    for name in ("b/2.eml", "a/1.eml", "c.eml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(MESSAGE % 1)
    names = [Path(i.locator.path).relative_to(tmp_path).as_posix() for i in found(tmp_path)]
    assert names == ["a/1.eml", "b/2.eml", "c.eml"]


def test_links_inside_folders_are_not_followed(tmp_path: Path):
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "outside.eml").write_bytes(MESSAGE % 1)
    (inside / "link.eml").symlink_to(tmp_path / "outside.eml")
    (inside / "loop").symlink_to(inside)
    assert problems(found(inside)) == ["no-messages"]


def test_a_maildir_gives_cur_and_new_but_not_tmp(tmp_path: Path):
    for folder in ("cur", "new", "tmp"):
        (tmp_path / folder).mkdir()
    (tmp_path / "cur" / "1.x:2,S").write_bytes(MESSAGE % 1)
    (tmp_path / "new" / "2.x").write_bytes(MESSAGE % 2)
    (tmp_path / "tmp" / "3.x").write_bytes(MESSAGE % 3)
    (tmp_path / "dovecot.index").write_bytes(b"\0\1\2")
    assert [i.data for i in found(tmp_path)] == [MESSAGE % 1, MESSAGE % 2]


def test_an_mbox_gives_every_message_with_its_position(tmp_path: Path):
    path = tmp_path / "box"
    path.write_bytes(mbox(*(MESSAGE % n for n in range(5))))
    items = found(path)
    assert [i.data for i in items] == [MESSAGE % n for n in range(5)]
    assert [i.locator.index for i in items] == [0, 1, 2, 3, 4]


def test_an_mbox_with_crlf(tmp_path: Path):
    path = tmp_path / "box"
    path.write_bytes(mbox(MESSAGE % 1, MESSAGE % 2).replace(b"\n", b"\r\n"))
    assert [i.data for i in found(path)] == [(MESSAGE % n).replace(b"\n", b"\r\n") for n in (1, 2)]


@pytest.mark.parametrize("quoted", [b">From here on", b">>From here on"])
def test_quoted_lines_of_an_mbox_are_restored(tmp_path: Path, quoted: bytes):
    path = tmp_path / "box"
    path.write_bytes(mbox(MESSAGE % 1 + b"\n" + quoted + b"\n"))
    assert quoted[1:] + b"\n" in (found(path)[0].data or b"")


@pytest.mark.parametrize("line", [b">From here on\n", LINE + MESSAGE % 2])
def test_lines_are_found_wherever_the_pieces_that_are_read_end(tmp_path: Path, line: bytes):
    path = tmp_path / "box"
    behind = b"y" * (mbox_module._SEPARATOR_BYTES + 100) + b"\n"
    for shift in range(-2, len(LINE) + 2):
        head = LINE + MESSAGE % 1
        padding = b"x" * (mbox_module._CHUNK - len(head) - shift - 1) + b"\n"
        path.write_bytes(head + padding + line + behind)
        items = found(path)
        assert len(items) == (1 if line.startswith(b">") else 2)
        said = b"\n" + line[1:] if line.startswith(b">") else MESSAGE % 2
        assert (items[-1].data or b"").endswith(said + behind)


def test_a_sentence_that_begins_with_from_does_not_split(tmp_path: Path):
    body = MESSAGE % 1 + b"\nFrom now on, at 10:30 in 2024, we are closed.\n\nFrom: nobody\n"
    path = tmp_path / "box"
    path.write_bytes(mbox(body, MESSAGE % 2))
    assert [i.data for i in found(path)] == [body, MESSAGE % 2]


def test_content_length_keeps_a_quoted_mbox_whole(tmp_path: Path):
    inner = mbox(MESSAGE % 8) + b"that was it\n"
    messages = [
        b"From: a@shop.example\nContent-Length: %d\n\n" % len(body) + body
        for body in (b"Hello\n", inner, b"Bye\n")
    ]
    path = tmp_path / "box"
    path.write_bytes(mbox(*messages))
    assert [i.data for i in found(path)] == messages


def test_a_false_content_length_hides_nothing(tmp_path: Path):
    second = MESSAGE % 2
    first = b"From: a@shop.example\nContent-Length: %d\n\nHello\n"
    length = len(b"Hello\n" + b"\n" + LINE + second)
    path = tmp_path / "box"
    path.write_bytes(mbox(MESSAGE % 0, first % length, second))
    assert len(found(path)) == 3


def test_an_mbox_cut_off_in_the_middle(tmp_path: Path):
    path = tmp_path / "box"
    path.write_bytes(mbox(MESSAGE % 1, MESSAGE % 2)[:-20])
    assert len(found(path)) == 2


def test_separators_across_chunks_are_found(tmp_path: Path):
    filler = b"x" * 79 + b"\n"
    messages = [MESSAGE % n + filler * (9_000 + n * 7) for n in range(6)]
    path = tmp_path / "box"
    path.write_bytes(mbox(*messages))
    assert [i.data for i in found(path)] == messages


def test_a_huge_mbox_is_a_stream(tmp_path: Path):
    path = tmp_path / "box"
    with path.open("wb") as file:
        file.write(mbox(MESSAGE % 1))
        file.seek(200_000_000)  # a hole: nothing is written to the disk
        file.write(b"\n" + mbox(MESSAGE % 2))
    stream = sources.items([path])
    first = next(stream)
    assert len(first.data or b"") == limits.MESSAGE_BYTES + 1
    stream.close()  # type: ignore[attr-defined]


def test_a_message_of_50_mb_is_cut_behind_the_bound(tmp_path: Path):
    path = tmp_path / "a.eml"
    path.write_bytes(MESSAGE % 1 + b"x" * 50_000_000)
    (item,) = found(path)
    assert len(item.data or b"") == limits.MESSAGE_BYTES + 1
    assert item.locator.length > 50_000_000


def test_an_emlx_file_is_one_message(tmp_path: Path):
    path = tmp_path / "1.emlx"
    path.write_bytes(b"%d\n" % len(MESSAGE % 1) + MESSAGE % 1 + b"<?xml version='1.0'?><plist/>")
    assert len(found(path)) == 1


def test_an_outlook_file_is_one_message(tmp_path: Path):
    path = tmp_path / "a.msg"
    path.write_bytes(files.outlook(plain="hello"))
    assert len(found(path)) == 1


class TestZip:
    def test_members_are_messages(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({"x/1.eml": MESSAGE % 1, "x/": b"", "2.eml": MESSAGE % 2}))
        items = found(path)
        assert [i.data for i in items] == [MESSAGE % 1, MESSAGE % 2]
        assert [i.locator.member for i in items] == ["x/1.eml", "2.eml"]
        assert [i.locator.index for i in items] == [0, 1]

    def test_an_mbox_inside(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({"box": mbox(MESSAGE % 1, MESSAGE % 2), "3": MESSAGE % 3}))
        items = found(path)
        assert [i.data for i in items] == [MESSAGE % n for n in (1, 2, 3)]
        assert [i.locator.index for i in items] == [0, 1, 2]

    def test_names_are_never_paths(self, tmp_path: Path):
        path = tmp_path / "in" / "a.zip"
        path.parent.mkdir()
        path.write_bytes(files.zipped({"../../evil.eml": MESSAGE % 1, "/abs.eml": MESSAGE % 2}))
        before = sorted(tmp_path.rglob("*"))
        assert len(found(path)) == 2
        assert sorted(tmp_path.rglob("*")) == before

    def test_two_members_of_one_name(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.eml", MESSAGE % 1)
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr("a.eml", MESSAGE % 2)
        assert [i.data for i in found(path)] == [MESSAGE % 1, MESSAGE % 2]

    def test_a_bomb_is_left_alone(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({"bomb.eml": b"0" * 60_000_000, "1.eml": MESSAGE % 1}))
        items = found(path)
        assert problems(items) == ["zip-too-large"]
        assert items[1].data == MESSAGE % 1

    def test_an_archive_inside(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({"b.zip": files.zipped({"1.eml": MESSAGE % 1})}))
        assert problems(found(path)) == ["zip-nested"]

    def test_a_password(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({"1.eml": MESSAGE % 1}, encrypted=True))
        (item,) = found(path)
        assert problems([item]) == ["zip-encrypted"]
        assert "password" in item.problem.text  # type: ignore[union-attr]

    def test_too_many_members(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for number in range(10_002):
                archive.writestr(str(number), b"x: 1")
        items = list(sources.items([path]))
        assert len(items) == 10_001
        assert problems(items) == ["zip-too-large"]

    @pytest.mark.parametrize("cut", [30, 60, 100])
    def test_a_damaged_one(self, tmp_path: Path, cut: int):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({"1.eml": MESSAGE % 1 * 20})[:-cut])
        assert problems(found(path)) == ["zip-broken"]

    def test_a_damaged_member_does_not_sink_the_rest(self, tmp_path: Path):
        data = bytearray(files.zipped({"1.eml": MESSAGE % 1 * 50, "2.eml": MESSAGE % 2}))
        data[40:60] = b"\xff" * 20
        path = tmp_path / "a.zip"
        path.write_bytes(bytes(data))
        items = found(path)
        assert problems(items) == ["zip-broken"]
        assert items[-1].data == MESSAGE % 2

    def test_an_empty_one(self, tmp_path: Path):
        path = tmp_path / "a.zip"
        path.write_bytes(files.zipped({}))
        assert problems(found(path)) == ["no-messages"]


class TestProblems:
    def test_a_missing_path(self, tmp_path: Path):
        (item,) = found(tmp_path / "gone.eml")
        assert problems([item]) == ["missing"]
        assert "gone.eml" in item.problem.text  # type: ignore[union-attr]

    def test_an_empty_file(self, tmp_path: Path):
        (tmp_path / "a.eml").write_bytes(b"")
        assert problems(found(tmp_path / "a.eml")) == ["empty"]

    def test_an_empty_folder(self, tmp_path: Path):
        assert problems(found(tmp_path)) == ["no-messages"]

    @pytest.mark.parametrize(
        "data", [files.code("x"), b"%PDF-1.4\n\0\0", b"\x7fELF\0", bytes(range(256)) * 40]
    )
    def test_a_binary_file(self, tmp_path: Path, data: bytes):
        (tmp_path / "a.bin").write_bytes(data)
        assert problems(found(tmp_path / "a.bin")) == ["not-mail"]

    def test_a_data_file_of_outlook_says_what_to_do(self, tmp_path: Path):
        (tmp_path / "a.pst").write_bytes(b"!BDN" + b"\0" * 600)
        (item,) = found(tmp_path / "a.pst")
        assert ".msg" in item.problem.text  # type: ignore[union-attr]

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_file_without_permission(self, tmp_path: Path):
        path = tmp_path / "a.eml"
        path.write_bytes(MESSAGE % 1)
        path.chmod(0)
        assert problems(found(path)) == ["unreadable"]
        path.chmod(stat.S_IRWXU)

    def test_a_pipe_is_not_opened(self, tmp_path: Path):
        os.mkfifo(tmp_path / "pipe")
        assert problems(found(tmp_path / "pipe")) == ["not-a-file"]
        assert problems(found(tmp_path)) == ["no-messages"]

    def test_one_problem_does_not_stop_the_rest(self, tmp_path: Path):
        (tmp_path / "1.eml").write_bytes(b"")
        (tmp_path / "2.eml").write_bytes(MESSAGE % 2)
        items = found(tmp_path / "0.eml", tmp_path / "1.eml", tmp_path / "2.eml")
        assert problems(items) == ["missing", "empty"]
        assert items[-1].data == MESSAGE % 2

    def test_sentences_are_calm(self, tmp_path: Path):
        (tmp_path / "a\x1b[31m\u202e.eml").write_bytes(b"")
        (item,) = found(tmp_path)
        assert item.problem is not None
        assert item.problem.text.isprintable()
        assert "!" not in item.problem.text

    def test_a_file_that_changed_is_not_read_again(self, tmp_path: Path):
        path = tmp_path / "box"
        path.write_bytes(mbox(MESSAGE % 1, MESSAGE % 2))
        items = found(path)
        path.write_bytes(b"short")
        with pytest.raises(SourceError, match="has changed"):
            sources.read(items[1].locator)

    def test_a_file_that_is_gone_is_not_read_again(self, tmp_path: Path):
        path = tmp_path / "a.eml"
        path.write_bytes(MESSAGE % 1)
        items = found(path)
        path.unlink()
        with pytest.raises(SourceError, match="does not exist"):
            sources.read(items[0].locator)
