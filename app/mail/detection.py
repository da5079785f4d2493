"""What a file is, by its first bytes and by its name."""

from __future__ import annotations

import re
from typing import Final

from app.mail import limits, text

_SIGNATURES: Final = (
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-elf"),
    (b"\xca\xfe\xba\xbe", "application/java-vm"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"MSCF", "application/vnd.ms-cab-compressed"),
    (b"\x60\xea", "application/x-arj"),
    (b"vhdxfile", "application/x-virtualbox-vhdx"),
    (b"conectix", "application/x-virtualbox-vhd"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "application/onenote"),
    (b"ITSF", "application/vnd.ms-htmlhelp"),
    (b"\x78\x9f\x3e\x22", "application/vnd.ms-tnef"),
    (b"{\\rtf", "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x00\x00\x01\x00", "image/vnd.microsoft.icon"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"BEGIN:VCALENDAR", "text/calendar"),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"[InternetShortcut]", "application/x-mswinurl"),
    (b"[Desktop Entry]", "application/x-desktop"),
    (b"#!", "text/x-script"),
)
_HTML: Final = re.compile(
    rb"\s*(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta|title|table|div|"
    rb"p|a|style|form|iframe|center|img|h1)\b",
    re.IGNORECASE,
)
_SVG: Final = re.compile(rb"<svg[\s>]", re.IGNORECASE)
_MAIL: Final = re.compile(
    rb"(?:(?:received|return-path|from|to|subject|date|message-id|mime-version|delivered-to"
    rb"|x-[a-z-]{1,30}|dkim-signature|arc-[a-z-]{1,30}):[^\n]*\n(?:[ \t][^\n]*\n)*){2}",
    re.IGNORECASE,
)
_HEAD: Final = 2_048

_EXTENSIONS: Final = {
    "executable": "exe scr com pif cpl dll msi msix appx msp jar apk app xll ocx sys gadget "
    "appinstaller application",
    "script": "js jse vbs vbe vb wsf wsh wsc hta ps1 psm1 psd1 bat cmd sh bash csh py pyw pl rb "
    "reg sct chm scf inf jnlp applescript scpt",
    "shortcut": "lnk url desktop webloc website library-ms search-ms searchconnector-ms "
    "settingcontent-ms appref-ms theme",
    "disk-image": "iso img vhd vhdx dmg udf vmdk wim",
    "archive": "zip rar 7z gz tgz tar bz2 tbz xz txz cab ace arj lzh lha z zipx uue r00 alz egg",
    "html": "htm html shtml xhtml xht mht mhtml svg",
    "office": "doc docx docm dot dotx dotm xls xlsx xlsm xlsb xlt xltm xlam ppt pptx pptm pps ppsm "
    "ppam rtf odt ods odp one onepkg pub slk iqy",
}
KIND_BY_EXTENSION: Final = {
    extension: kind for kind, names in _EXTENSIONS.items() for extension in names.split()
}
_KIND_BY_TYPE: Final = {
    "application/x-msdownload": "executable",
    "application/x-elf": "executable",
    "application/java-vm": "executable",
    "application/java-archive": "executable",
    "application/vnd.android.package-archive": "executable",
    "application/x-mach-binary": "executable",
    "application/x-msi": "executable",
    "text/x-script": "script",
    "application/vnd.ms-htmlhelp": "script",
    "application/x-ms-shortcut": "shortcut",
    "application/x-mswinurl": "shortcut",
    "application/x-desktop": "shortcut",
    "application/x-iso9660-image": "disk-image",
    "application/x-virtualbox-vhd": "disk-image",
    "application/x-virtualbox-vhdx": "disk-image",
    "application/zip": "archive",
    "application/vnd.rar": "archive",
    "application/x-7z-compressed": "archive",
    "application/gzip": "archive",
    "application/x-bzip2": "archive",
    "application/x-xz": "archive",
    "application/x-tar": "archive",
    "application/vnd.ms-cab-compressed": "archive",
    "application/x-arj": "archive",
    "application/x-ace": "archive",
    "application/x-lzh": "archive",
    "text/html": "html",
    "image/svg+xml": "html",
}
_DOCUMENTS: Final = frozenset(
    [
        "pdf",
        "doc",
        "docx",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "txt",
        "rtf",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "csv",
        "odt",
        "ods",
        "htm",
        "html",
        "mp3",
        "mp4",
        "wav",
        "zip",
        "eml",
        "msg",
        "xml",
    ]
)
_DANGEROUS: Final = frozenset({"executable", "script", "shortcut", "disk-image", "html"})
_BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_EXTENSION: Final = re.compile(r"\.\s*([A-Za-z0-9-]{1,20})$")
_TAIL: Final = " .\t\u00a0"
"""What the operating system drops from the end of a name."""


_INSIDE: Final = (
    (8, b"WEBP", "image/webp"),
    (257, b"ustar", "application/x-tar"),
    (7, b"**ACE**", "application/x-ace"),
    (2, b"-lh", "application/x-lzh"),
    (0x8001, b"CD001", "application/x-iso9660-image"),
)
"""Signatures that stand behind the beginning: offset, bytes, media type."""


def by_content(data: bytes) -> str:
    """Return the media type that the bytes of ``data`` speak for, "" if none."""
    head = data[:_HEAD]
    for magic, kind in _SIGNATURES:
        if head.startswith(magic):
            return kind
    if b"%PDF-" in head[:1_024]:
        return "application/pdf"
    for offset, magic, kind in _INSIDE:
        if data.startswith(magic, offset):
            return kind
    bare = head.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(bare):
        return "text/html"
    if _SVG.search(bare) and bare.lstrip()[:1] == b"<":
        return "image/svg+xml"
    if _MAIL.match(bare.replace(b"\r\n", b"\n").lstrip()):
        return "message/rfc822"
    return ""


def extension(name: str) -> str:
    """Return the extension of ``name``, lower-case, as the operating system takes it."""
    found = _EXTENSION.search(name.rstrip(_TAIL))
    return found[1].lower() if found else ""


def kinds(name: str, detected: str) -> set[str]:
    """Return the flags that a file earns by its name and by its content."""
    found = {
        kind
        for kind in (KIND_BY_EXTENSION.get(extension(name)), _KIND_BY_TYPE.get(detected))
        if kind
    }
    if "office" in found and "archive" in found:
        found.discard("archive")  # OOXML is a zip file by construction
    return found - {"office"}


def name_flags(name: str) -> set[str]:
    """Return what is deceptive about a file name as written."""
    found = set()
    if _BIDI.search(name):
        found.add("rtl-name")
    plain = text.clean(name)
    last = extension(plain)
    if KIND_BY_EXTENSION.get(last) in _DANGEROUS:
        before = plain[: _EXTENSION.search(plain).start()]  # type: ignore[union-attr]
        inner = extension(before) or extension(before.rstrip(" _-\u00a0"))
        if inner in _DOCUMENTS and inner != last:
            found.add("double-extension")
    return found


_OFFICE: Final = (
    "application/zip", "application/x-ole-storage", "application/vnd.openxmlformats-officedocument",
)  # fmt: skip
_FAMILIES: Final = {
    "pdf": ("application/pdf",),
    "png": ("image/",), "jpg": ("image/",), "jpeg": ("image/",), "gif": ("image/",),
    "webp": ("image/",), "bmp": ("image/",),
    "docx": _OFFICE,
    "xlsx": _OFFICE,
    "pptx": _OFFICE,
    "zip": ("application/zip",),
    "txt": ("text/", "message/"), "csv": ("text/",), "ics": ("text/",),
    "mp3": ("audio/",), "wav": ("audio/",),
}  # fmt: skip
_DECLARED: Final = {
    "application/pdf": ("application/pdf",),
    "image/png": ("image/",), "image/jpeg": ("image/",), "image/jpg": ("image/",),
    "image/gif": ("image/",), "image/webp": ("image/",), "image/bmp": ("image/",),
    "text/plain": ("text/", "message/"), "text/csv": ("text/",), "text/calendar": ("text/",),
    "application/zip": ("application/zip", "application/x-7z-compressed", "application/vnd.rar",
                        "application/vnd.openxmlformats-officedocument"),
    "audio/mpeg": ("audio/",), "audio/wav": ("audio/",), "audio/x-wav": ("audio/",),
}  # fmt: skip


def mismatch(name: str, declared: str, detected: str) -> bool:
    """Return True if the content is of another family than name or declared type promise."""
    if not detected:
        return False
    for allowed in (_FAMILIES.get(extension(name)), _DECLARED.get(declared)):
        if allowed and not detected.startswith(allowed):
            return True
    return False


_PATH: Final = re.compile(r"^.*[/\\]", re.DOTALL)


def shown_name(name: str) -> str:
    """Return a file name as a reader sees it: no path, nothing invisible, bounded."""
    return text.clean(_PATH.sub("", name[: limits.FIELD_CHARACTERS]))[: limits.NAME_CHARACTERS]
