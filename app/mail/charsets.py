"""Bytes to text: the character sets of mail, wrong, missing and unknown ones included."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Final

from app.mail.defects import Defects

_ALLOWED: Final = frozenset(
    [
        "ascii",
        "utf-8",
        "utf-7",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "utf-32-le",
        "utf-32-be",
        "iso8859-1",
        "iso8859-2",
        "iso8859-3",
        "iso8859-4",
        "iso8859-5",
        "iso8859-6",
        "iso8859-7",
        "iso8859-8",
        "iso8859-9",
        "iso8859-10",
        "iso8859-11",
        "iso8859-13",
        "iso8859-14",
        "iso8859-15",
        "iso8859-16",
        "koi8-r",
        "koi8-u",
        "koi8-t",
        "cp437",
        "cp720",
        "cp737",
        "cp775",
        "cp850",
        "cp852",
        "cp855",
        "cp856",
        "cp857",
        "cp858",
        "cp860",
        "cp861",
        "cp862",
        "cp863",
        "cp864",
        "cp865",
        "cp866",
        "cp869",
        "cp874",
        "cp875",
        "cp932",
        "cp949",
        "cp950",
        "cp1006",
        "cp1125",
        "cp1140",
        "cp1250",
        "cp1251",
        "cp1252",
        "cp1253",
        "cp1254",
        "cp1255",
        "cp1256",
        "cp1257",
        "cp1258",
        "big5",
        "big5hkscs",
        "gb2312",
        "gbk",
        "gb18030",
        "hz",
        "euc_jp",
        "euc_jis_2004",
        "euc_jisx0213",
        "euc_kr",
        "iso2022_jp",
        "iso2022_jp_1",
        "iso2022_jp_2",
        "iso2022_jp_3",
        "iso2022_jp_ext",
        "iso2022_jp_2004",
        "iso2022_kr",
        "shift_jis",
        "shift_jis_2004",
        "shift_jisx0213",
        "johab",
        "mac-roman",
        "mac-cyrillic",
        "mac-greek",
        "mac-latin2",
        "mac-turkish",
        "mac-iceland",
        "ptcp154",
        "kz1048",
        "tis-620",
        "hp-roman8",
        "cp037",
        "cp500",
        "cp1026",
    ]
)
"""Codecs that only decode text in linear time. Python knows others (idna, punycode,
unicode_escape, zlib) that a sender must not be able to choose."""

_WIDER: Final = {
    # What clients really use for these names (WHATWG Encoding Standard, section 4.2).
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}

_ALIASES: Final = {
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "x-sjis": "cp932",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-big5": "big5hkscs",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "unicode": "utf-16",
    "utf8mb4": "utf-8",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-6-i": "iso8859-6",
    "x-windows-874": "cp874",
    "dos-874": "cp874",
    "cp-850": "cp850",
    "x-unknown": "",
    "unknown-8bit": "",
    "unknown": "",
    "8bit": "",
    "binary": "",
    "default": "",
    "none": "",
    "x-user-defined": "",
    "default_charset": "",
}

_WINDOWS: Final = re.compile(r"^(?:x-)?(?:windows|win|cp|microsoft-cp|ansi)[-_ ]?(\d{3,5})$")
_LATIN_HIGH: Final = re.compile(r"[^\x00-\x7f]")
_FOREIGN_SHARE: Final = 0.05


@lru_cache(maxsize=256)
def codec(name: str) -> str | None:
    """Return the Python codec for the charset ``name``.

    Returns:
        "" for a name that says nothing ("unknown-8bit"), None for one that does not exist or
        must not be chosen by a sender.
    """
    plain = name.strip(" \t\"'").lower()
    if not plain:
        return ""
    if plain in _ALIASES:
        return _ALIASES[plain]
    windows = _WINDOWS.match(plain)
    if windows:
        plain = f"cp{windows[1]}" if windows[1] != "65001" else "utf-8"
    try:
        found = codecs.lookup(plain.split("*", 1)[0]).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return _WIDER.get(found, found) if found in _ALLOWED else None


def decode(data: bytes, charset: str, defects: Defects) -> str:
    """Return ``data`` as text, as a mail client would show it.

    ASCII is the same in nearly all sets, so it is tried first; what does not decode in the
    declared set is tried as UTF-8 and then as windows-1252, as clients do.

    Args:
        data: The decoded content of a part.
        charset: As declared; "" if not.
        defects: Takes ``charset-wrong``, ``charset-unknown``, ``charset-unreadable``.
    """
    name = codec(charset)
    if data.isascii() and name is not None and (not name or name in _ASCII_COMPATIBLE):
        return data.decode("ascii")
    if name is None:
        return _unknown(data, charset, defects)
    if data[:3] == codecs.BOM_UTF8:
        return data[3:].decode("utf-8", "replace")
    if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} and name not in _ASCII_COMPATIBLE:
        return data.decode("utf-16", "replace")
    if not name or name == "utf-8":
        text = _utf8(data)
        if text is not None:
            return text
        if name:
            defects.add("charset-wrong", charset)
        return _windows(data)
    return _declared(data, name, charset, defects)


_ASCII_COMPATIBLE: Final = frozenset(
    name
    for name in _ALLOWED | {"gb18030"}
    if not name.startswith(
        ("utf-7", "utf-16", "utf-32", "iso2022", "hz", "cp037", "cp500", "cp1026")
    )
    and name not in {"cp875", "cp1140"}
)


def _declared(data: bytes, name: str, charset: str, defects: Defects) -> str:
    """Return ``data`` in the codec ``name``, or in UTF-8 if it is that and not the other."""
    if name == "cp1252":
        # Every byte string "is" windows-1252; UTF-8 that merely claims it is far likelier.
        text = _utf8(data)
        if text is not None:
            if charset.strip().lower() not in {"us-ascii", "ascii"}:
                defects.add("charset-wrong", charset)
            return text
        return _windows(data)
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        defects.add("charset-wrong", charset)
    text = _utf8(data)
    return text if text is not None else data.decode(name, "replace")


def _unknown(data: bytes, charset: str, defects: Defects) -> str:
    """Return ``data`` whose charset does not exist."""
    defects.add("charset-unknown", charset)
    text = _utf8(data)
    if text is not None:
        return text
    text = _windows(data)
    if len(_LATIN_HIGH.findall(text)) > len(text) * _FOREIGN_SHARE:
        defects.add("charset-unreadable", charset)
    return text


def _utf8(data: bytes) -> str | None:
    """Return ``data`` as UTF-8, None if it is not."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _windows(data: bytes) -> str:
    """Return ``data`` as windows-1252, its five undefined bytes as control characters."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
