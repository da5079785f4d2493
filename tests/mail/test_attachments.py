"""Attachments: what they claim against what they are, and the links inside them."""

from __future__ import annotations

import base64
import io

import pypdf
import pytest
from PIL import Image

from app.mail import archives, detection, pdf, reader
from app.mail.budget import Budget
from app.mail.message import Attachment, LinkKind, Message
from tests.mail import files
from tests.mail.malformed import TRAP, attachment, mail, mixed


def sent(name: str, data: bytes, kind: str = "application/octet-stream") -> Message:
    return reader.read_message(
        mixed(
            "Content-Type: text/plain\n\nPlease look", attachment(f'filename="{name}"', data, kind)
        )
    )


def flags(name: str, data: bytes, kind: str = "application/octet-stream") -> frozenset[str]:
    return one(sent(name, data, kind)).flags


def one(message: Message) -> Attachment:
    (found,) = message.attachments
    return found


@pytest.mark.parametrize(
    ("name", "data", "flag"),
    [
        ("run.exe", b"MZ\x90", "executable"),
        ("picture.jpg", b"MZ\x90", "executable"),
        ("run.SCR ", b"x", "executable"),
        ("a.js", b"x", "script"),
        ("a.hta", b"<html>", "script"),
        ("a.lnk", b"L\0\0\0\x01\x14\x02\0", "shortcut"),
        ("a.iso", b"x", "disk-image"),
        ("a.bin", b"\0" * 0x8001 + b"CD001", "disk-image"),
        ("a.vhdx", b"vhdxfile", "disk-image"),
        ("a.zip", files.zipped({"a.txt": b"x"}), "archive"),
        ("a.doc.txt", files.zipped({"a.txt": b"x"}), "archive"),
        ("a.svg", b"<svg xmlns='x'></svg>", "html"),
        ("invoice.pdf.exe", b"MZ", "double-extension"),
        ("invoice.pdf        .exe", b"MZ", "double-extension"),
        ("invoice.pdf.html", b"<html>", "double-extension"),
        ("invoice\u202efdp.exe", b"MZ", "rtl-name"),
        ("a.jpg", b"%PDF-1.4", "type-mismatch"),
        ("a.pdf", b"<html><body>", "type-mismatch"),
        ("a.docm", files.zipped({"[Content_Types].xml": b"", "word/vbaProject.bin": b""}), "macros"),
        ("a.doc", files.compound({"Macros": {"_VBA_PROJECT": b"x" * 100}}), "macros"),
        ("a.xlsx", files.compound({"EncryptedPackage": b"x" * 100}), "encrypted"),
        ("a.zip", files.zipped({"a.txt": b"x"}, encrypted=True), "encrypted"),
        ("a.rar", files.rar4("a.txt", encrypted=True), "encrypted"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + b"\0" * 30 + b"\x06\xf1\x07\x01", "encrypted"),
        ("a.zip", files.zipped({"photo.jpg.exe": b"MZ"}), "executable"),
        ("a.zip", files.zipped({"photo.jpg.exe": b"MZ"}), "double-extension"),
        ("a.jar", files.zipped({"META-INF/MANIFEST.MF": b""}), "executable"),
        ("a.pdf", files.pdf(TRAP, extra=b"/AA << /O << /S /JavaScript /JS (x) >> >> "), "script"),
        ("a.pdf", files.pdf(extra=b"/Encrypt 9 0 R "), "encrypted"),
        ("a.rtf", b"{\\rtf1 {\\object\\objdata 01}}", "embedded-object"),
        ("a.html", b"<form action=x><input type=password></form>", "password-field"),
        ("a.html", b"<script>new Blob([x]);a.download='x'</script>", "smuggling"),
        ("a.png", files.code(TRAP), "qr"),
    ],
)  # fmt: skip
def test_flags(name: str, data: bytes, flag: str):
    assert flag in flags(name, data)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("report.pdf", files.pdf(), "application/pdf"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("list.csv", b"a,b\n1,2\n", "text/csv"),
        ("letter.docx", files.zipped({"[Content_Types].xml": b"", "word/document.xml": b"x"}),
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("old.doc", files.compound({"WordDocument": b"x" * 5_000}), "application/msword"),
        ("v2.0-final.report.pdf", files.pdf(), "application/pdf"),
        ("notes.txt", b"plain words", "text/plain"),
    ],
)  # fmt: skip
def test_ordinary_files_have_no_flags(name: str, data: bytes, kind: str):
    assert flags(name, data, kind) == frozenset()


@pytest.mark.parametrize("kind", ["PNG", "GIF", "JPEG", "WEBP", "BMP"])
def test_codes_in_pictures_are_read(kind: str):
    message = sent("a", files.code(TRAP, kind))
    assert [(x.kind, x.final) for x in message.links] == [(LinkKind.QR, TRAP)]


def test_a_code_on_transparent_ground():
    grey = Image.open(io.BytesIO(files.code(TRAP)))
    clear = Image.new("RGBA", grey.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=grey.point(lambda v: 255 if v < 128 else 0))
    out = io.BytesIO()
    clear.save(out, "PNG")
    assert sent("a.png", out.getvalue()).links[0].final == TRAP


def test_an_inverted_code():
    inverted = Image.open(io.BytesIO(files.code(TRAP))).point(lambda v: 255 - v)
    out = io.BytesIO()
    inverted.save(out, "PNG")
    assert sent("a.png", out.getvalue()).links[0].final == TRAP


def test_a_code_in_the_second_frame_of_an_animation():
    code = Image.open(io.BytesIO(files.code(TRAP)))
    out = io.BytesIO()
    Image.new("L", code.size, 255).save(out, "GIF", save_all=True, append_images=[code])
    assert sent("a.gif", out.getvalue()).links[0].final == TRAP


def test_a_code_in_a_large_photo():
    photo = Image.new("RGB", (4_000, 3_000), "white")
    photo.paste(Image.open(io.BytesIO(files.code(TRAP, scale=30))), (900, 700))
    out = io.BytesIO()
    photo.save(out, "JPEG")
    assert sent("a.jpg", out.getvalue()).links[0].final == TRAP


def test_a_code_written_out_in_the_html():
    source = base64.b64encode(files.code(TRAP)).decode()
    message = reader.read_message(
        mail("Content-Type: text/html", f"<img src='data:image/png;base64,{source}'>")
    )
    assert [(x.kind, x.final) for x in message.links] == [(LinkKind.QR, TRAP)]


def test_a_code_that_is_no_address_is_text():
    found = one(sent("a.png", files.code("WIFI:T:WPA;S:net;;")))
    assert "WIFI" in found.text


@pytest.mark.parametrize("cut", [10, 60, 200])
def test_broken_pictures_are_harmless(cut: int):
    assert sent("a.png", files.code(TRAP)[:cut]).complete


@pytest.mark.parametrize("packed", [False, True])
def test_links_of_a_pdf(packed: bool):
    data = files.pdf(TRAP, "http://second.example/a(b)".replace("(b)", r"\(b\)"), packed=packed)
    message = sent("a.pdf", data)
    assert [x.final for x in message.links] == [TRAP, "http://second.example/a(b)"]
    assert {x.kind for x in message.links} == {LinkKind.ATTACHMENT}


def test_the_pdf_of_the_tests_is_one():
    page = pypdf.PdfReader(io.BytesIO(files.pdf(TRAP))).pages[0]
    assert page["/Annots"][0].get_object()["/A"]["/URI"] == TRAP


def test_links_of_a_pdf_written_with_escapes():
    assert pdf.read(b"%PDF-1.4\n/U#52I (http\\072//trap.example/\\\nlogin)", Budget()).links == [
        TRAP
    ]
    assert pdf.read(b"%PDF-1.4\n/URI <" + TRAP.encode().hex().encode() + b">", Budget()).links == [
        TRAP
    ]


def test_a_code_in_a_pdf():
    message = sent("a.pdf", files.pdf(jpeg=files.code(TRAP, "JPEG")))
    assert [(x.kind, x.final) for x in message.links] == [(LinkKind.QR, TRAP)]


def test_links_of_an_office_document():
    rels = f'<Relationship Target="{TRAP}" TargetMode="External"/>'.encode()
    data = files.zipped({"[Content_Types].xml": b"", "word/_rels/settings.xml.rels": rels})
    assert [x.final for x in sent("a.docx", data).links] == [TRAP]


@pytest.mark.parametrize(
    ("data", "kind", "names"),
    [
        (files.zipped({"a/b.txt": b"", "c.exe": b""}), "application/zip", ["a/b.txt", "c.exe"]),
        (files.tarred({"a.txt": b"x"}), "application/x-tar", ["a.txt"]),
        (files.tarred({"a.txt": b"x"}, "w:gz"), "application/gzip", ["a.txt"]),
        (files.rar4("a.exe"), "application/vnd.rar", ["a.exe"]),
        (files.rar5("a.exe"), "application/vnd.rar", ["a.exe"]),
    ],
    ids=["zip", "tar", "tar.gz", "rar4", "rar5"],
)
def test_archives_are_listed(data: bytes, kind: str, names: list[str]):
    assert detection.by_content(data) == kind
    listing = archives.listing(data, kind)
    assert listing is not None
    assert listing.members == names


def test_lists_of_archives_are_bounded():
    data = files.zipped({f"{n}.txt": b"" for n in range(500)})
    listing = archives.listing(data, "application/zip")
    assert listing is not None
    assert len(listing.members) == 200
    assert listing.cut


@pytest.mark.parametrize(
    "name", ["..\\..\\x.exe", "../../x.exe", "C:\\x.exe", "/etc/x.exe", "a/b\\x.exe"]
)
def test_paths_are_taken_off_names(name: str):
    assert detection.shown_name(name) == "x.exe"


def test_a_picture_the_html_shows_is_inline():
    body = "Content-Type: text/html\n\n<p>x</p><img src='cid:logo@x'>"
    part = attachment("filename=logo.png", files.code("x"), "image/png", "Content-ID: <logo@x>\n")
    assert one(reader.read_message(mixed(body, part))).inline


def test_html_attachments_give_their_text_and_links():
    found = sent("a.html", f"<p>Sign in</p><a href='{TRAP}'>here</a>".encode(), "text/html")
    assert one(found).text == "Sign in\nhere"
    assert [(x.kind, x.text, x.final) for x in found.links] == [(LinkKind.ATTACHMENT, "here", TRAP)]
    assert found.text == "Please look"
