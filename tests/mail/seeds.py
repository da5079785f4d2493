"""Where fuzzing begins: every malformed message, and one file of every format."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mail import files
from tests.mail.malformed import CASES, HTML, attachment, mixed

WORDS = (
    "Content-Type: ", "Content-Transfer-Encoding: ", "multipart/mixed; boundary=", "text/html",
    "message/rfc822", "base64", "quoted-printable", "charset=utf-8", "boundary=b1", "--b1", "--b1--",
    "=?utf-8?B?", "=?utf-8?Q?", "?=", "filename*0*=", "utf-8''", "<a href=", "<base href=", "<style>",
    "display:none", "font-size:0", "http://", "data:text/html;base64,", "<table><tr><td>", "<!--[if mso]>",
    "%PDF-", "/URI (", "stream", "endstream", "/FlateDecode", "begin 644 a", "PK", "From ", "(((", "\\\\",
)  # fmt: skip


def all_seeds() -> Iterator[bytes]:
    """Yield the seeds."""
    for case in CASES:
        yield case.data
    for name, data in (
        ("a.pdf", files.pdf("http://trap.example/")),
        ("b.pdf", files.pdf("http://trap.example/", packed=True)),
        ("a.zip", files.zipped({"a.exe": b"MZ"})),
        ("a.docx", files.zipped({"[Content_Types].xml": b"", "word/vbaProject.bin": b"x"})),
        ("a.tgz", files.tarred({"a.js": b"x"}, "w:gz")),
        ("a.rar", files.rar4("a.exe")),
        ("b.rar", files.rar5("a.exe")),
        ("a.png", files.code("http://trap.example/")),
        ("a.ics", b"BEGIN:VCALENDAR\nURL:http://trap.example/\n"),
        ("a.msg", files.outlook(plain="hello")),
        ("a.html", HTML.encode()),
    ):
        yield mixed("Content-Type: text/plain\n\nhello", attachment(f'filename="{name}"', data))
    yield files.outlook(html=HTML)
    yield files.outlook(rtf=files.compressed_rtf(b"{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag <b>}x}"))
