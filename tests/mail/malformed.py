"""Messages as attackers and broken programs write them, each with what a reader would see.

Every message is built here as code. ``LURE`` and ``TRAP`` stand for the part that matters: a reader
of some mail program sees the text or is led to the address, so Dipnet must see it too.
"""

from __future__ import annotations

import base64
import quopri
from dataclasses import dataclass

LURE = "Confirm your password today"
TRAP = "http://trap.example/login"
HTML = f'<p>{LURE}</p><p><a href="{TRAP}">Continue</a></p>'


@dataclass(frozen=True, slots=True)
class Case:
    """One message and what must come out of it.

    Attributes:
        name: What is wrong with it, also the name of the test.
        data: The source.
        sees: Fragments of the visible text.
        leads: Addresses that must be among the final targets of links.
        offers: Names of attachments.
        odd: Defect codes that must be recorded.
        hidden: Fragments that must not be in the visible text.
        complete: Whether everything could be read.
        subject: What the subject must be, if it matters.
        sender: The address of the first sender, if it matters.
    """

    name: str
    data: bytes
    sees: tuple[str, ...] = (LURE,)
    leads: tuple[str, ...] = (TRAP,)
    offers: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    complete: bool = True
    subject: str | None = None
    sender: str | None = None


def mail(headers: str, body: str | bytes = HTML, end: str = "\n\n") -> bytes:
    """Return a message with the usual headers, ``headers`` behind them."""
    content = body.encode("utf-8") if isinstance(body, str) else body
    usual = "From: Support <help@shop.example>\nSubject: Notice\nMIME-Version: 1.0\n"
    return (usual + headers + end).encode("latin-1") + content


def multipart(
    *parts: str | bytes, boundary: str = "b1", kind: str = "mixed", close: bool = True
) -> bytes:
    """Return the body of a multipart."""
    out = b"".join(
        b"--" + boundary.encode() + b"\n" + (p.encode("utf-8") if isinstance(p, str) else p) + b"\n"
        for p in parts
    )
    return out + (b"--" + boundary.encode() + b"--\n" if close else b"")


def mixed(*parts: str | bytes, header: str = "", **options: object) -> bytes:
    """Return a whole multipart message."""
    head = header or "Content-Type: multipart/mixed; boundary=b1"
    return mail(head, multipart(*parts, **options))  # type: ignore[arg-type]


HTML_PART = f"Content-Type: text/html; charset=utf-8\n\n{HTML}"
PLAIN_PART = f"Content-Type: text/plain\n\n{LURE}: {TRAP} now"
B64 = base64.encodebytes(HTML.encode())
B64_ONE = base64.b64encode(HTML.encode())
QP = quopri.encodestring(HTML.encode())


def attachment(
    name: str, data: bytes, kind: str = "application/octet-stream", extra: str = ""
) -> bytes:
    """Return a part that carries a file."""
    head = (
        f"Content-Type: {kind}\nContent-Disposition: attachment; {name}\n"
        f"Content-Transfer-Encoding: base64\n{extra}\n"
    )
    return head.encode("utf-8") + base64.encodebytes(data)


def _headers() -> list[Case]:
    """Return messages whose header section is broken."""
    html = "Content-Type: text/html"
    return [
        Case("line ends are CRLF", mail(html).replace(b"\n", b"\r\n")),
        Case("line ends are bare CR", mail(html).replace(b"\n", b"\r"), odd=("bare-cr",)),
        Case("line ends are mixed", mail(html).replace(b"\n", b"\r\n", 2)),
        Case("bare CR hides a header", mail("X-Note: hello\rContent-Type: text/html"), odd=("bare-cr",)),
        Case("NUL bytes in the headers", mail("Content-Ty\0pe: text/html"), odd=("nul",)),
        Case("NUL bytes in the body", mail(html, HTML.replace("password", "pass\0word")), odd=("nul",)),
        Case("byte-order mark before the headers", b"\xef\xbb\xbf" + mail(html)),
        Case("whole message in UTF-16", b"\xff\xfe" + mail(html).decode().encode("utf-16-le")),
        Case("empty lines before the headers", b"\n\n\n" + mail(html)),
        Case("mbox line before the headers", b"From x Mon Jan  1 00:00:00 2024\n" + mail(html)),
        Case("mbox line among the headers", mail(f">From x Mon Jan  1 00:00:00 2024\n{html}")),
        Case("line without a colon among the headers", mail(f"this is no header\n{html}"), odd=("header-malformed",)),
        Case("space before the colon", mail("Content-Type : text/html"), odd=("header-malformed",)),
        Case("header name with odd characters", mail(f"X-(weird)!: 1\n{html}")),
        Case("empty header name", mail(f": nothing\n{html}"), odd=("header-malformed",)),
        Case("separator line of white space", mail(html, end="\n \t\n"), odd=("header-separator",)),
        Case("white space line, then more headers", mail("X-A: 1\n \nContent-Type: text/html"), odd=("header-separator",)),
        Case("no empty line before the body", mail(html, HTML, end="\n"), odd=("headers-only",)),
        Case("headers only", mail(html, b"", end="\n"), sees=(), leads=()),
        Case("folding with a tab", mail("Content-Type:\n\ttext/html;\n\tcharset=utf-8")),
        Case("folding in the middle of the type", mail("Content-Type: text/\n html")),
        Case("header in capitals", mail("CONTENT-TYPE: TEXT/HTML")),
        Case("raw UTF-8 in the subject", mail(html).replace(b"Notice", "Überprüfung".encode()), subject="Überprüfung"),
        Case("raw latin-1 in the subject", mail(html).replace(b"Notice", "Überprüfung".encode("latin-1")),
             subject="Überprüfung", odd=("header-not-ascii",)),
        Case("control characters in the subject", mail(html).replace(b"Notice", b"No\x1b[31mtice"), subject="No [31mtice"),
        Case("two subjects", mail(f"Subject: Second\n{html}"), subject="Notice", odd=("header-duplicate",)),
        Case("two From headers", mail(f"From: other@bank.example\n{html}"), sender="help@shop.example",
             odd=("header-duplicate",)),
        Case("type in a bare word", mail("Content-Type: html"), odd=("content-type-malformed",)),
        Case("type without a subtype", mail("Content-Type: text"), sees=(LURE,), odd=("content-type-malformed",)),
        Case("type with rubbish in front", mail("Content-Type: ; text/html"), odd=("content-type-malformed",)),
        Case("comment in the type", mail("Content-Type: (a comment) text/html (another)")),
        Case("comment inside a comment in the type", mail("Content-Type: text/html (a (b) c); charset=utf-8")),
        Case("type twice, the second is HTML", mail("Content-Type: text/plain\nContent-Type: text/html"),
             odd=("content-type-duplicate",)),
        Case("type twice, the second is multipart",
             mail("Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=b1", multipart(HTML_PART)),
             odd=("content-type-duplicate",)),
        Case("type twice, the first is multipart",
             mail("Content-Type: multipart/mixed; boundary=b1\nContent-Type: text/plain", multipart(HTML_PART)),
             odd=("content-type-duplicate",)),
        Case("no type, but HTML", mail("X-A: 1")),
        Case("no MIME version", b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + HTML.encode()),
        Case("unquoted parameter with spaces", mail("Content-Type: text/html; charset = utf-8 ; foo = bar baz")),
        Case("parameter without a value", mail("Content-Type: text/html; charset; x=")),
        Case("unterminated quoted parameter", mail('Content-Type: text/html; charset="utf-8')),
        Case("semicolons in a row", mail("Content-Type: text/html;;;; ;charset=utf-8")),
    ]  # fmt: skip


def _words() -> list[Case]:
    """Return messages whose encoded words are broken."""

    def subject(raw: str, shown: str, *odd: str) -> Case:
        data = mail("Content-Type: text/html").replace(b"Notice", raw.encode("latin-1"))
        return Case(f"subject {raw[:40]!r}", data, subject=shown, odd=odd)

    return [
        subject("=?utf-8?Q?Best=C3=A4tigung?=", "Bestätigung"),
        subject("=?UTF-8?B?QmVzdMOkdGlndW5n?=", "Bestätigung"),
        subject("=?utf-8?B?QmVzdMOkdGlndW5n", "=?utf-8?B?QmVzdMOkdGlndW5n", "encoded-word"),
        subject("=?utf-8?B?QmVzdMOkdGlndW5?=", "Bestätigun", "encoded-word"),
        subject("=?utf-8?Q?Konto?= =?utf-8?Q?_gesperrt?=", "Konto gesperrt"),
        subject("=?utf-8?B?w?= =?utf-8?B?6Q==?=", "é"),
        subject("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"),
        subject("=?utf-8?Q?pass word?=", "pass word"),
        subject("pay=?utf-8?Q?pal?=now", "paypalnow"),
        subject("=?no-such-set?Q?hello?=", "hello"),
        subject("=?utf-8*de?Q?Stra=C3=9Fe?=", "Straße"),
        subject("=?iso-8859-1?Q?caf=e9?=", "café"),
        subject("=?utf-8?Q?a=ZZb?=", "a=ZZb"),
        subject("=?gb2312?B?1cq7pw==?=", "帐户"),
        subject("=?iso-2022-jp?B?GyRCPjVHJxsoQg==?=", "承認"),
        subject("=?utf-8?Q?line=0Abreak?=", "line break"),
        subject("=?utf-8?Q??= =?utf-8?Q?x?=", "x"),
    ]


def _addresses() -> list[Case]:
    """Return messages whose From is built to deceive or broken."""

    def sender(raw: str, address: str, *odd: str) -> Case:
        data = mail("Content-Type: text/html").replace(
            b"Support <help@shop.example>", raw.encode("utf-8")
        )
        return Case(f"from {raw[:50]!r}", data, sender=address, odd=odd)

    return [
        sender('"service@bank.example" <x@trap.example>', "x@trap.example"),
        sender("service@bank.example <x@trap.example>", "x@trap.example"),
        sender("<x@trap.example>", "x@trap.example"),
        sender("x@trap.example (Bank Service)", "x@trap.example"),
        sender("(a (nested) comment) x@trap.example", "x@trap.example"),
        sender("Bank Service", "", "address-malformed"),
        sender('"Bank, Service" <x@trap.example>', "x@trap.example"),
        sender('"unclosed <x@trap.example>', "x@trap.example", "address-malformed"),
        sender("=?utf-8?Q?Bank=2C_Service?= <x@trap.example>", "x@trap.example"),
        sender("=?utf-8?Q?=3Chelp=40bank.example=3E?= <x@trap.example>", "x@trap.example"),
        sender("Bank <x@trap.example", "x@trap.example"),
        sender("undisclosed: x@trap.example;", "x@trap.example"),
        sender("<@relay.example:x@trap.example>", "x@trap.example"),
        sender("Bank <<x@trap.example>>", "x@trap.example"),
        sender("Bank <x@xn--pypal-4ve.example>", "x@xn--pypal-4ve.example"),
        sender("Bank <x@trap.example>, Other <y@other.example>", "x@trap.example"),
        sender("Bank <x @ trap.example>", "x@trap.example"),
        sender("(unclosed comment x@trap.example", "x@trap.example", "address-malformed"),
    ]


def _encodings() -> list[Case]:
    """Return messages whose transfer encoding is broken or ambiguous."""

    def coded(name: str, encoding: str, body: bytes, *odd: str, complete: bool = True) -> Case:
        head = f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: {encoding}"
        return Case(name, mail(head, body), odd=odd, complete=complete)

    spoiled = B64.replace(b"\n", b"*!\n")
    two = "Content-Type: text/html\nContent-Transfer-Encoding: {}\nContent-Transfer-Encoding: {}"
    return [
        coded("base64 as it should be", "base64", B64),
        coded("base64 in one line", "base64", B64_ONE),
        coded("base64 without padding", "base64", base64.b64encode(HTML.encode() + b"  ").rstrip(b"="),
              "base64-malformed"),
        coded("base64 with foreign characters", "base64", spoiled, "base64-malformed"),
        coded("base64 that goes on behind padding", "base64",
              base64.b64encode(b"<p>hi</p> ") + b"\n" + B64, "base64-malformed"),
        coded("base64 one character too long", "base64", base64.b64encode(HTML.encode() + b" ") + b"A",
              "base64-malformed"),
        coded("base64 with text behind it", "base64", B64 + b"\n-- \nfooter of a list\n", "base64-malformed"),
        coded("base64 with spaces between letters", "base64", b" ".join(bytes([c]) for c in B64_ONE)),
        coded("encoding in capitals", "BASE64", B64),
        coded("encoding with a comment", "(x) base64", B64, "encoding-malformed"),
        coded("encoding in quotes", '"base64"', B64),
        coded("encoding with rubbish behind it", "base64; x=y", B64, "encoding-malformed"),
        coded("encoding with a dash", "base-64", B64),
        coded("quoted-printable as it should be", "quoted-printable", QP),
        coded("quoted-printable in lower case", "quoted-printable", HTML.replace("=", "=3d").encode()),
        coded("quoted-printable with broken escapes", "quoted-printable",
              HTML.replace("=", "=3D").replace("today", "today=ZZ").encode(), "quoted-printable-malformed"),
        coded("quoted-printable with spaces behind soft breaks", "quoted-printable",
              HTML.replace("=", "=3D").replace("password", "pass=  \nword").encode()),
        coded("quoted-printable cut in an escape", "quoted-printable", HTML.replace("=", "=3D").encode() + b"=C"),
        coded("encoding that does not exist", "8bits-or-so", HTML.encode(), "encoding-unknown"),
        coded("encoding that does not exist over base64", "x-secret", B64, "encoding-unknown"),
        coded("binary in an unknown encoding", "x-secret", bytes(range(256)) * 8 + HTML.encode(),
              "encoding-unknown", "encoding-unreadable", complete=False),
        Case("encoding twice, base64 second", mail(two.format("7bit", "base64"), B64), odd=("encoding-duplicate",)),
        Case("encoding twice, base64 first", mail(two.format("base64", "7bit"), B64), odd=("encoding-duplicate",)),
        Case("encoding twice, quoted-printable second",
             mail(two.format("7bit", "quoted-printable"), HTML.replace("=", "=3D").replace("password", "pass=77ord").encode()),
             odd=("encoding-duplicate",)),
        Case("encoded multipart", mail(
            "Content-Type: multipart/mixed; boundary=b1\nContent-Transfer-Encoding: base64",
            base64.encodebytes(multipart(HTML_PART))), odd=("encoding-on-multipart",)),
        Case("uuencoded part", mail("Content-Type: text/html\nContent-Transfer-Encoding: x-uuencode",
                                    _uu(HTML.encode(), "a.html"))),
        Case("file uuencoded inside the text", mail("Content-Type: text/plain", f"{LURE} {TRAP}\n\n".encode()
                                                    + _uu(b"MZ" + b"\0" * 60, "photo.exe") + b"\nbye\n"),
             sees=(LURE, "bye"), offers=("photo.exe",), hidden=("begin 644",)),
    ]  # fmt: skip


def _uu(data: bytes, name: str) -> bytes:
    """Return ``data`` uuencoded."""
    import binascii

    lines = [binascii.b2a_uu(data[i : i + 45]) for i in range(0, len(data), 45)]
    return b"begin 644 " + name.encode() + b"\n" + b"".join(lines) + b"`\nend\n"


def _charsets() -> list[Case]:
    """Return messages whose character set is wrong, missing or strange."""

    def text(
        name: str, charset: str, body: bytes, sees: str, *odd: str, complete: bool = True
    ) -> Case:
        head = (
            f"Content-Type: text/plain; charset={charset}"
            if charset
            else "Content-Type: text/plain"
        )
        return Case(name, mail(head, body), sees=(sees,), leads=(), odd=odd, complete=complete)

    return [
        text("UTF-8 declared as latin-1", "iso-8859-1", "Bestätigen".encode(), "Bestätigen", "charset-wrong"),
        text("windows-1252 declared as latin-1", "iso-8859-1", "„Konto“ – €5".encode("cp1252"), "„Konto“ – €5"),
        text("latin-1 declared as UTF-8", "utf-8", "Bestätigen".encode("latin-1"), "Bestätigen", "charset-wrong"),
        text("UTF-8 declared as ASCII", "us-ascii", "Bestätigen".encode(), "Bestätigen"),
        text("UTF-8 without a charset", "", "Bestätigen".encode(), "Bestätigen"),
        text("charset that does not exist, UTF-8 inside", "x-nothing", "Bestätigen".encode(), "Bestätigen", "charset-unknown"),
        text("charset that does not exist, unreadable", "x-nothing", "Подтвердите пароль".encode("koi8-r"), "",
             "charset-unknown", "charset-unreadable", complete=False),
        text("charset that runs code in Python", "unicode_escape", rb"\x41\x42", r"\x41\x42", "charset-unknown"),
        text("charset that unpacks in Python", "zlib_codec", b"plain words", "plain words", "charset-unknown"),
        text("charset that is quadratic in Python", "idna", b"plain words", "plain words", "charset-unknown"),
        text("UTF-7", "utf-7", b"pass+AHc-ord", "password"),
        text("UTF-16 without a mark", "utf-16le", LURE.encode("utf-16-le").replace(b"\0", b"") , LURE),
        text("GB2312 with letters of GBK", "gb2312", "账户镕".encode("gbk"), "账户镕"),
        text("Shift JIS", "shift_jis", "口座の確認".encode("shift_jis"), "口座の確認"),
        text("ISO-2022-JP", "iso-2022-jp", "口座の確認".encode("iso-2022-jp"), "口座の確認"),
        text("Korean by its old name", "ks_c_5601-1987", "계좌 확인".encode("cp949"), "계좌 확인"),
        text("KOI8-R", "koi8-r", "Подтвердите".encode("koi8-r"), "Подтвердите"),
        text("windows-1251 by a sloppy name", "win-1251", "Подтвердите".encode("cp1251"), "Подтвердите"),
        text("charset in quotes and spaces", '" utf-8 "', "Bestätigen".encode(), "Bestätigen"),
        text("charset twice", "utf-8; charset=iso-8859-1", "Bestätigen".encode(), "Bestätigen", "parameter-duplicate"),
        text("EBCDIC", "ibm037", "hello".encode("cp037"), "hello"),
    ]  # fmt: skip


def _boundaries() -> list[Case]:
    """Return multiparts whose structure can be read in more than one way."""
    two = "Content-Type: multipart/mixed; boundary={}; boundary={}"
    inner = multipart(HTML_PART, boundary="b1x")
    return [
        Case("multipart as it should be", mixed(PLAIN_PART, HTML_PART)),
        Case("no closing boundary", mixed(HTML_PART, close=False), odd=("boundary-unclosed",)),
        Case("cut inside the headers of a part", mixed(HTML_PART) + b"", leads=(TRAP,)),
        Case("boundary missing", mixed(HTML_PART, header="Content-Type: multipart/mixed"), odd=("boundary-missing",)),
        Case("boundary that never occurs", mixed(HTML_PART, header="Content-Type: multipart/mixed; boundary=other"),
             odd=("boundary-absent",)),
        Case("boundary in quotes with spaces", mixed(HTML_PART, header='Content-Type: multipart/mixed; boundary="b1  "')),
        Case("boundary twice, the second holds",
             mixed(HTML_PART, header=two.format("zz", "b1")), odd=("parameter-duplicate",)),
        Case("boundary twice, the first holds",
             mixed(HTML_PART, header=two.format("b1", "zz")), odd=("parameter-duplicate",)),
        Case("boundary by RFC 2231", mixed(HTML_PART, header="Content-Type: multipart/mixed; boundary*=us-ascii''b1")),
        Case("boundary in pieces", mixed(HTML_PART, header="Content-Type: multipart/mixed; boundary*0=b; boundary*1=1")),
        Case("boundary by RFC 2231 against plain",
             mixed(HTML_PART, header="Content-Type: multipart/mixed; boundary=b1; boundary*=us-ascii''zz"),
             odd=("parameter-duplicate",)),
        Case("boundary with a comment", mixed(HTML_PART, header="Content-Type: multipart/mixed; boundary=b1(comment)")),
        Case("boundary that takes a comment literally",
             mail("Content-Type: multipart/mixed; boundary=b1(x)", multipart(HTML_PART, boundary="b1(x)"))),
        Case("boundary lines with spaces behind", mixed(HTML_PART).replace(b"--b1\n", b"--b1  \t\n")),
        Case("boundary lines with rubbish behind", mixed(HTML_PART).replace(b"--b1\n", b"--b1 rubbish\n"),
             odd=("boundary-ambiguous",)),
        Case("boundary that begins like the outer one", mixed(
            b"Content-Type: multipart/mixed; boundary=b1x\n\n" + inner)),
        Case("the same boundary inside", mixed(
            b"Content-Type: multipart/mixed; boundary=b1\n\n" + multipart(HTML_PART))),
        Case("a part behind the end", mixed(PLAIN_PART.replace(LURE, "Hi")) + multipart(HTML_PART, close=False),
             odd=("parts-after-end",)),
        Case("empty multipart", mixed(header="Content-Type: multipart/mixed; boundary=b1"), sees=(), leads=()),
        Case("parts without headers", mixed(f"\n{LURE} {TRAP}")),
        Case("part without an empty line", mixed(f"Content-Type: text/html\n{HTML}"), odd=("headers-only",)),
        Case("multipart type misspelt", mixed(HTML_PART, header="Content-Type: multipart; boundary=b1"),
             odd=("content-type-malformed",)),
        Case("unknown multipart type", mixed(HTML_PART, header="Content-Type: multipart/x-unknown; boundary=b1")),
        Case("digest of messages", mail("Content-Type: multipart/digest; boundary=b1",
                                        multipart(b"\n" + mail("Content-Type: text/html"))), sees=(), leads=()),
        Case("boundary of special characters", mail("Content-Type: multipart/mixed; boundary=\"=_(a)+/:?'\"",
                                                    multipart(HTML_PART, boundary="=_(a)+/:?'"))),
        Case("boundary that is a pattern", mail('Content-Type: multipart/mixed; boundary=".*"',
                                                multipart(HTML_PART, boundary=".*"))),
        Case("preamble with another message", mail("Content-Type: multipart/mixed; boundary=b1",
                                                   b"Use a MIME reader.\n" + multipart(HTML_PART)), hidden=("MIME reader",)),
        Case("boundary line as the very first byte", mail("Content-Type: multipart/mixed; boundary=b1", multipart(HTML_PART))),
        Case("CRLF and LF mixed around boundaries", mixed(PLAIN_PART, HTML_PART).replace(b"--b1\n", b"--b1\r\n")),
    ]  # fmt: skip


def _alternatives() -> list[Case]:
    """Return messages whose versions say different things."""
    other = "Content-Type: text/plain\n\n" + " ".join(
        f"harmless{n} garden words" for n in range(12)
    )
    head = "Content-Type: multipart/alternative; boundary=b1"
    long_html = (
        "Content-Type: text/html\n\n"
        + "".join(f"<p>account{n} alarm verify{n}</p>" for n in range(12))
        + HTML
    )
    return [
        Case("HTML after plain", mixed(other.replace("12", ""), HTML_PART, header=head), hidden=("harmless1",)),
        Case("HTML before plain", mixed(HTML_PART, other, header=head), hidden=("harmless1",)),
        Case("versions that differ", mixed(other, long_html, header=head), odd=("alternatives-differ",)),
        Case("the plain version leads elsewhere",
             mixed(other + f" {TRAP} ", long_html.replace(TRAP, "http://fine.example/"), header=head),
             leads=(TRAP, "http://fine.example/"), odd=("alternatives-differ",)),
        Case("only plain versions", mixed(PLAIN_PART, "Content-Type: text/plain\n\nSecond", header=head),
             sees=(LURE, "Second")),
        Case("HTML inside related inside alternative", mixed(
            other, b"Content-Type: multipart/related; boundary=r1\n\n" + multipart(HTML_PART, boundary="r1"), header=head)),
        Case("AMP version leads elsewhere", mixed(
            other.replace("harmless", "password"),
            f"Content-Type: text/x-amp-html\n\n<html amp4email><a href='{TRAP}'>go</a></html>",
            f"Content-Type: text/html\n\n<p>{LURE}</p>", header=head), odd=("hidden-version",)),
        Case("calendar version", mixed(
            f"Content-Type: text/html\n\n<p>{LURE}</p>",
            f"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Pay\nDESCRIPTION:See {TRAP}\nEND:VEVENT\nEND:VCALENDAR",
            header=head)),
    ]  # fmt: skip


def _nested() -> list[Case]:
    """Return messages with messages inside."""
    inner = mail("Content-Type: text/html")
    filler = "Content-Type: text/html\n\n" + HTML + "<p>" + "A long text of its own. " * 60 + "</p>"
    return [
        Case("broken message inside does not sink the rest", mixed(filler, b"Content-Type: message/rfc822\n\n\0\xff\xfe(broken")),
        Case("message inside without headers", mixed(filler, b"Content-Type: message/rfc822\n\njust text")),
        Case("empty message inside", mixed(filler, b"Content-Type: message/rfc822\n\n")),
        Case("message inside in base64", mixed(filler, b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                                               + base64.encodebytes(inner))),
        Case("one piece of a split message", mail("Content-Type: message/partial; id=x; number=1; total=2", HTML),
             sees=(), leads=(), odd=("partial",), complete=False),
        Case("content kept elsewhere", mixed(HTML_PART, "Content-Type: message/external-body; access-type=URL; "
                                             'URL="http://trap.example/body"\n\nContent-Type: text/plain\n\n'),
             odd=("external-body",)),
        Case("encrypted message", mixed("Content-Type: application/pgp-encrypted\n\nVersion: 1", "Content-Type: application/octet-stream\n\nx",
                                        header="Content-Type: multipart/encrypted; boundary=b1"), sees=(), leads=(),
             odd=("encrypted",), complete=False),
        Case("encrypted text", mail("Content-Type: text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
             sees=(), leads=(), odd=("encrypted",), complete=False),
        Case("S/MIME envelope", mail('Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\n'
                                     "Content-Transfer-Encoding: base64", base64.encodebytes(b"0\x82\x01\x00rubbish")),
             sees=(), leads=(), odd=("encrypted",), complete=False),
    ]  # fmt: skip


def _html() -> list[Case]:
    """Return HTML bodies written to be read in two ways."""

    def page(
        name: str,
        body: str,
        *,
        sees: tuple[str, ...] = (LURE,),
        leads: tuple[str, ...] = (),
        hidden: tuple[str, ...] = (),
        odd: tuple[str, ...] = (),
    ) -> Case:
        return Case(
            name,
            mail("Content-Type: text/html; charset=utf-8", body),
            sees=sees,
            leads=leads,
            hidden=hidden,
            odd=odd,
        )

    lure = f"<p>{LURE}</p>"
    noise = "zebra umbrella"
    return [
        page("text hidden by display:none", f"{lure}<div style='display:none'>{noise}</div>", hidden=(noise,)),
        page("text hidden by a style sheet", f"<style>.x{{display:none}}</style>{lure}<div class=x>{noise}</div>", hidden=(noise,)),
        page("text hidden by an identifier", f"<style>#x{{display:none !important}}</style>{lure}<p id=x>{noise}</p>", hidden=(noise,)),
        page("text hidden by two classes", f"<style>.a.b{{visibility:hidden}}</style>{lure}<p class='a b'>{noise}</p>", hidden=(noise,)),
        page("style sheet with a comment in it", f"<style>.x{{dis/**/play:block}} .x{{/*a*/display:none}}</style>{lure}<p class=x>{noise}</p>",
             hidden=(noise,)),
        page("style with escapes", rf"{lure}<p style='d\69splay:none'>{noise}</p>", hidden=(noise,)),
        page("text in no size", f"{lure}<span style='font-size:0'>{noise}</span>", hidden=(noise,)),
        page("text in one pixel", f"{lure}<span style='font-size:1px'>{noise}</span>", hidden=(noise,)),
        page("text in the colour of its ground", f"{lure}<span style='color:#fff'>{noise}</span>", hidden=(noise,)),
        page("text nearly in the colour of its ground", f"<body bgcolor='#000000'><font color='#010101'>{noise}</font><p style='color:#fff'>{LURE}</p>",
             hidden=(noise,)),
        page("white text on a dark cell is seen", f"<table><tr><td bgcolor='#003366'><font color=white>{LURE}</font></td></tr></table>"),
        page("text off the screen", f"{lure}<div style='position:absolute;left:-9999px'>{noise}</div>", hidden=(noise,)),
        page("text pushed out", f"{lure}<p style='text-indent:-9999px'>{noise}</p>", hidden=(noise,)),
        page("text in a box without height", f"{lure}<div style='max-height:0;overflow:hidden'>{noise}</div>", hidden=(noise,)),
        page("text of no opacity", f"{lure}<p style='opacity:0'>{noise}</p>", hidden=(noise,)),
        page("hidden attribute", f"{lure}<p hidden>{noise}</p>", hidden=(noise,)),
        page("layout cell with font-size:0 keeps what is seen in it",
             f"<table><tr><td style='font-size:0'><div style='font-size:14px'>{LURE}</div></td></tr></table>"),
        page("layout cell with max-height:0 keeps its link",
             f"<div style='max-height:0'><a href='{TRAP}'>{LURE}</a></div>", leads=(TRAP,)),
        page("visible child in an invisible parent",
             f"<div style='visibility:hidden'>{noise}<p style='visibility:visible'>{LURE}</p></div>", hidden=(noise,)),
        page("words broken by comments", "<p>Confirm your pass<!-- x -->word today</p>"),
        page("words broken by empty elements", "<p>Confirm your pass<b></b>wo<i></i>rd today</p>"),
        page("words broken by invisible characters", "<p>Con\u200bfirm your pass\u00adword to\u2060day</p>"),
        page("words broken by entities", "<p>Confirm your pass&#8203;word to&shy;day</p>"),
        page("letters as entities", "<p>&#67;onfirm your &#x70;assword today</p>"),
        page("text turned around by a control character", "<p>\u202eyadot drowssap ruoy mrifnoC\u202c</p>"),
        page("text turned around by CSS", "<p style='direction:rtl;unicode-bidi:bidi-override'>yadot drowssap ruoy mrifnoC</p>"),
        page("text turned around by an element", "<bdo dir=rtl>yadot drowssap ruoy mrifnoC</bdo>"),
        page("link with entities", f"{lure}<a href='http&#58;//trap.example&#47;login'>x</a>", leads=(TRAP,)),
        page("link with line breaks inside", f"{lure}<a href='http://trap.ex\nample/lo\tgin'>x</a>", leads=(TRAP,)),
        page("link with white space around", f"{lure}<a href='  \n{TRAP} '>x</a>", leads=(TRAP,)),
        page("link without quotes", f"{lure}<a href={TRAP}>x</a>", leads=(TRAP,)),
        page("link with two targets takes the first", f"{lure}<a href='{TRAP}' href='http://fine.example/'>x</a>", leads=(TRAP,)),
        page("link against a base", f"<base href='http://trap.example/'>{lure}<a href='login'>x</a>", leads=(TRAP,)),
        page("link with backslashes", rf"{lure}<a href='http:\\trap.example\login'>x</a>", leads=()),
        page("link in an image map", f"{lure}<map name=m><area href='{TRAP}'></map>", leads=(TRAP,)),
        page("form that sends elsewhere", f"{lure}<form action='{TRAP}'><input type=password></form>", leads=(TRAP,)),
        page("button with a target of its own", f"{lure}<form><button formaction='{TRAP}'>x</button></form>", leads=(TRAP,)),
        page("meta refresh", f"<meta http-equiv=refresh content='0; url={TRAP}'>{lure}", leads=(TRAP,)),
        page("frame", f"{lure}<iframe src='{TRAP}'></iframe>", leads=(TRAP,)),
        page("event handler", f"{lure}<div onclick=\"location='{TRAP}'\">x</div>", leads=(TRAP,)),
        page("javascript target", f"{lure}<a href=\"javascript:location='{TRAP}'\">x</a>", leads=(TRAP,)),
        page("page in a data target", f"{lure}<a href='data:text/html;base64,{B64_ONE.decode()}'>x</a>", leads=(TRAP,)),
        page("link that only Outlook shows", f"{lure}<!--[if mso]><a href='{TRAP}'>x</a><![endif]-->", leads=(TRAP,),
             odd=("hidden-version",)),
        page("SVG link", f"{lure}<svg><a xlink:href='{TRAP}'><text>x</text></a></svg>", leads=(TRAP,)),
        page("tag that never ends", f"{lure}<a href='{TRAP}'>x</a><img alt='"),
        page("comment that never ends", f"{lure}<!-- "),
        page("elements in the wrong order", f"<table><p>{LURE}<tr><b><td></b><a href='{TRAP}'>x", leads=(TRAP,)),
        page("text in noscript is seen", f"<noscript>{LURE}</noscript>"),
        page("text in a script is not", f"{lure}<script>document.write('{noise}')</script>", hidden=(noise,)),
        page("title is not text", f"<title>{noise}</title>{lure}", hidden=(noise,)),
        page("redirect names its target", f"{lure}<a href='https://track.example/?url=http%3A%2F%2Ftrap.example%2Flogin'>x</a>", leads=(TRAP,)),
        page("redirects inside each other",
             f"{lure}<a href='https://a.example/?u=https%3A%2F%2Fb.example%2F%3Furl%3Dhttp%253A%252F%252Ftrap.example%252Flogin'>x</a>", leads=(TRAP,)),
        page("address written out in the text", f"<p>{LURE}: {TRAP}.</p>", leads=(TRAP,)),
    ]  # fmt: skip


def _attached() -> list[Case]:
    """Return messages with attachments that are not what they seem."""
    page = f"<html><body>{HTML}</body></html>".encode()
    return [
        Case("HTML attachment is read", mixed(f"Content-Type: text/html\n\n<p>{LURE}</p>", attachment('filename="invoice.html"', page, "text/html")),
             offers=("invoice.html",)),
        Case("HTML attachment as octet-stream", mixed(f"Content-Type: text/html\n\n<p>{LURE}</p>", attachment('filename="invoice.shtml"', page)),
             offers=("invoice.shtml",)),
        Case("HTML attachment under a text name", mixed(f"Content-Type: text/html\n\n<p>{LURE}</p>", attachment('filename="a.txt"', page)),
             offers=("a.txt",)),
        Case("name with a path", mixed(HTML_PART, attachment(r'filename="..\\..\\evil/run.exe"', b"MZ")), offers=("run.exe",)),
        Case("name by RFC 2231", mixed(HTML_PART, attachment("filename*=utf-8''rechnung%20%C3%BC.pdf", b"%PDF-1.4")), offers=("rechnung ü.pdf",)),
        Case("name in pieces", mixed(HTML_PART, attachment('filename*0="in"; filename*1="voice.pdf"', b"%PDF-1.4")), offers=("invoice.pdf",)),
        Case("name as an encoded word", mixed(HTML_PART, attachment('filename="=?utf-8?Q?invoice=2Epdf?="', b"%PDF-1.4")), offers=("invoice.pdf",)),
        Case("name turned around", mixed(HTML_PART, attachment("filename=\"invoice\u202efdp.exe\"", b"MZ")), offers=("invoicefdp.exe",)),
        Case("two names", mixed(HTML_PART, attachment('filename="a.pdf"', b"MZ", 'application/pdf; name="a.exe"')), offers=("a.pdf",)),
        Case("text part with a file name is still seen", mixed(f'Content-Type: text/html; name="x.html"\n\n{HTML}'), offers=("x.html",)),
        Case("link in an invitation", mixed(f"Content-Type: text/html\n\n<p>{LURE}</p>", attachment(
            'filename="invite.ics"', b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:Join http://trap.exam\r\n ple/login\r\nEND:VEVENT",
            "text/calendar")), offers=("invite.ics",)),
        Case("internet shortcut", mixed(f"Content-Type: text/html\n\n<p>{LURE}</p>", attachment(
            'filename="document.url"', f"[InternetShortcut]\r\nURL={TRAP}\r\n".encode())), offers=("document.url",)),
        Case("page written by a script", mixed(f"Content-Type: text/html\n\n<p>{LURE}</p>", attachment(
            'filename="doc.html"', b"<html><script>document.write(atob('" + B64_ONE + b"'))</script></html>", "text/html")), offers=("doc.html",)),
    ]  # fmt: skip


CASES: tuple[Case, ...] = (
    *_headers(), *_words(), *_addresses(), *_encodings(), *_charsets(), *_boundaries(),
    *_alternatives(), *_nested(), *_html(), *_attached(),
)  # fmt: skip
