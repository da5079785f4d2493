"""Files built byte by byte: compound files, Outlook messages, PDFs, archives, pictures with codes."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping

import numpy as np
import zxingcpp
from PIL import Image

_FREE = 0xFFFFFFFF
_END = 0xFFFFFFFE
_FAT = 0xFFFFFFFD
_SECTOR = 512

Tree = Mapping[str, "bytes | Tree"]


def compound(tree: Tree) -> bytes:  # noqa: C901 -- a file format, from top to bottom
    """Return a compound file (MS-CFB) with the storages and streams of ``tree``.

    Every stream is kept in the big sectors (padded to the cutoff of 4,096 bytes by its size
    field), except small ones, which go to the mini stream as the format wants it.
    """
    names: list[tuple[str, int, bytes | None]] = [("Root Entry", 5, None)]
    children: dict[int, list[int]] = {0: []}

    def add(parent: int, branch: Tree) -> None:
        for name, value in branch.items():
            number = len(names)
            children[parent].append(number)
            if isinstance(value, bytes):
                names.append((name, 2, value))
            else:
                names.append((name, 1, None))
                children[number] = []
                add(number, value)

    add(0, tree)
    sectors: list[bytes] = []
    fat: list[int] = []

    def store(data: bytes) -> int:
        if not data:
            return _END
        first = len(sectors)
        count = (len(data) + _SECTOR - 1) // _SECTOR
        for i in range(count):
            sectors.append(data[i * _SECTOR : (i + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            fat.append(first + i + 1 if i + 1 < count else _END)
        return first

    mini = b""
    minifat: list[int] = []
    starts: dict[int, tuple[int, int]] = {}
    for number, (_, kind, data) in enumerate(names):
        if kind != 2 or data is None:
            continue
        if len(data) >= 4096:
            starts[number] = (store(data), len(data))
        elif data:
            first = len(minifat)
            count = (len(data) + 63) // 64
            minifat += [first + i + 1 if i + 1 < count else _END for i in range(count)]
            mini += data.ljust(count * 64, b"\0")
            starts[number] = (first, len(data))
        else:
            starts[number] = (_END, 0)
    starts[0] = (store(mini), len(mini))
    minifat_bytes = b"".join(struct.pack("<I", n) for n in minifat)
    minifat_bytes += b"\xff" * (-len(minifat_bytes) % _SECTOR)
    first_minifat = store(minifat_bytes)
    entries = b""
    for number, (name, kind, _) in enumerate(names):
        raw = name.encode("utf-16-le")
        child = children.get(number) or []
        sibling = _FREE
        for group in children.values():
            if number in group:
                at = group.index(number)
                sibling = group[at + 1] if at + 1 < len(group) else _FREE
        start, size = starts.get(number, (0 if kind == 1 else _END, 0))
        entries += struct.pack(
            "<64sHBBIII16sIQQIQ", raw, len(raw) + 2, kind, 1, _FREE, sibling,
            child[0] if child else _FREE, b"", 0, 0, 0, start, size,
        )  # fmt: skip
    first_directory = store(entries + b"\0" * (-len(entries) % _SECTOR))
    fat_count = 1
    while (len(sectors) + fat_count) > fat_count * 128:
        fat_count += 1
    first_fat = len(sectors)
    fat += [_FAT] * fat_count
    table = b"".join(struct.pack("<I", n) for n in fat)
    table += b"\xff" * (fat_count * _SECTOR - len(table))
    difat = [first_fat + i for i in range(fat_count)] + [_FREE] * (109 - fat_count)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, fat_count, first_directory, 0, 4096,
        first_minifat if minifat else _END, len(minifat_bytes) // _SECTOR, _END, 0,
    )  # fmt: skip
    header += b"".join(struct.pack("<I", n) for n in difat)
    return header + b"".join(sectors) + table


def _properties(header: int, fixed: Mapping[int, int], streams: Mapping[str, bytes]) -> bytes:
    """Return a properties stream: the fixed numbers, and the sizes of the streams."""
    out = b"\0" * header
    for number, value in fixed.items():
        kind = 0x0040 if value > 0xFFFFFFFF else 0x0003
        out += struct.pack("<HHIQ", kind, number, 6, value)
    for name, data in streams.items():
        number, kind = int(name[-8:-4], 16), int(name[-4:], 16)
        size = len(data) + (2 if kind == 0x1F else 1 if kind == 0x1E else 0)
        out += struct.pack("<HHIII", kind, number, 6, size, 0)
    return out


def _streams(texts: Mapping[int, str], binaries: Mapping[int, bytes]) -> dict[str, bytes]:
    """Return the streams of variable-length properties."""
    out = {f"__substg1.0_{n:04X}001F": t.encode("utf-16-le") for n, t in texts.items()}
    out.update({f"__substg1.0_{n:04X}0102": data for n, data in binaries.items()})
    return out


def outlook_tree(
    *,
    subject: str = "Notice",
    sender: tuple[str, str] = ("Support", "help@shop.example"),
    html: str = "",
    plain: str = "",
    rtf: bytes = b"",
    headers: str = "",
    attachments: Mapping[str, bytes] | None = None,
    inside: Tree | None = None,
    embedded: bool = False,
) -> Tree:
    """Return the storages and streams of an Outlook message."""
    texts = {
        0x001A: "IPM.Note",
        0x0037: subject,
        0x0C1A: sender[0],
        0x5D01: sender[1],
        0x0E04: "You",
    }
    if plain:
        texts[0x1000] = plain
    if headers:
        texts[0x007D] = headers
    binaries = {}
    if html:
        binaries[0x1013] = html.encode("utf-8")
    if rtf:
        binaries[0x1009] = rtf
    streams = _streams(texts, binaries)
    fixed = {0x3FDE: 65001, 0x340D: 0x40000, 0x0039: 133_500_000_000_000_000}
    tree: dict[str, bytes | Tree] = dict(streams)
    tree["__properties_version1.0"] = _properties(24 if embedded else 32, fixed, streams)
    for number, (name, data) in enumerate((attachments or {}).items()):
        inner = _streams({0x3707: name}, {0x3701: data})
        tree[f"__attach_version1.0_#{number:08X}"] = {
            **inner,
            "__properties_version1.0": _properties(8, {0x3705: 1}, inner),
        }
    if inside is not None:
        inner = _streams({0x3001: "Forwarded"}, {})
        tree["__attach_version1.0_#000000FF"] = {
            **inner,
            "__substg1.0_3701000D": inside,
            "__properties_version1.0": _properties(8, {0x3705: 5}, inner),
        }
    recipient = _streams({0x3001: "Anna", 0x39FE: "anna@home.example"}, {})
    tree["__recip_version1.0_#00000000"] = {
        **recipient,
        "__properties_version1.0": _properties(8, {}, recipient),
    }
    return tree


def outlook(**options: object) -> bytes:
    """Return an Outlook .msg file (see :func:`outlook_tree`)."""
    return compound(outlook_tree(**options))  # type: ignore[arg-type]


def compressed_rtf(content: bytes) -> bytes:
    """Return RTF in the compressed form of Outlook, every byte as a literal."""
    body = b""
    for i in range(0, len(content), 8):
        body += b"\0" + content[i : i + 8]
    return struct.pack("<II4sI", len(body) + 12, len(content), b"LZFu", 0) + body


def pdf(*links: str, packed: bool = False, extra: bytes = b"", jpeg: bytes = b"") -> bytes:
    """Return a PDF with one page and a link annotation for each of ``links``."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    annotations = b" ".join(b"%d 0 R" % (5 + i) for i in range(len(links)))
    objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Annots ["
                   + annotations + b"] " + extra + b">>")  # fmt: skip
    objects.append(b"<< /Length 0 >>\nstream\n\nendstream")
    objects += [
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ("
        + link.encode()
        + b") >> >>"
        for link in links
    ]
    if jpeg:
        objects.append(b"<< /Type /XObject /Subtype /Image /Filter /DCTDecode /Length %d >>\nstream\n" % len(jpeg)
                       + jpeg + b"\nendstream")  # fmt: skip
    out = b"%PDF-1.7\n"
    if packed:
        inner = b" ".join(objects[4:])
        body = zlib.compress(inner)
        objects = [*objects[:4], b"<< /Type /ObjStm /N 1 /First 0 /Filter /FlateDecode /Length %d >>\nstream\n" % len(body)
                   + body + b"\nendstream"]  # fmt: skip
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )


def zipped(members: Mapping[str, bytes], *, encrypted: bool = False) -> bytes:
    """Return a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    data = out.getvalue()
    if encrypted:
        # The flag in every local and central header; the content need not be encrypted for that.
        data = data.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x01\x00")
        data = data.replace(
            b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"
        )
    return data


def tarred(members: Mapping[str, bytes], mode: str = "w") -> bytes:
    """Return a tar archive, packed with ``mode`` "w:gz"."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def rar4(name: str, *, encrypted: bool = False) -> bytes:
    """Return the headers of a RAR 4 archive with one member."""
    raw = name.encode()
    size = 32 + len(raw)
    block = struct.pack(
        "<HBHHIIBIIBBHI",
        0,
        0x74,
        0x8000 | (4 if encrypted else 0),
        size,
        4,
        4,
        0,
        0,
        0,
        20,
        0x33,
        len(raw),
        0,
    )
    return b"Rar!\x1a\x07\x00" + struct.pack("<HBHH6x", 0, 0x73, 0, 13) + block + raw + b"data"


def rar5(name: str) -> bytes:
    """Return the headers of a RAR 5 archive with one member."""
    raw = name.encode()
    body = b"\x02\x02\x04" + b"\x00\x04\x20\x00\x00" + bytes([len(raw)]) + raw
    return (
        b"Rar!\x1a\x07\x01\x00"
        b"\0\0\0\0"
        b"\x03\x01\x00\x00"
        b"\0\0\0\0" + bytes([len(body)]) + body + b"data"
    )


def code(content: str, kind: str = "PNG", *, scale: int = 4, mode: str = "L") -> bytes:
    """Return a picture of a QR code."""
    barcode = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode)
    grey = np.array(zxingcpp.write_barcode_to_image(barcode, scale=scale))
    out = io.BytesIO()
    Image.fromarray(grey).convert(mode).save(out, kind)
    return out.getvalue()


def _png(width: int, height: int, rows: bytes) -> bytes:
    """Return a grey PNG with packed ``rows``."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def huge_png(width: int, height: int) -> bytes:
    """Return a small file that claims to be a huge picture."""
    return _png(width, height, zlib.compress(b"\0" * 1_000))


def noise_png(width: int, height: int) -> bytes:
    """Return a picture in which a search for codes finds no end."""
    noise = np.random.default_rng(1).integers(0, 2, (height, width // 4), dtype=np.uint8) * 255
    grid = np.repeat(noise, 4, axis=1)
    rows = np.concatenate([np.zeros((height, 1), dtype=np.uint8), grid], axis=1)
    return _png(grid.shape[1], height, zlib.compress(rows.tobytes(), 1))


def gzip_bomb(megabytes: int) -> bytes:
    """Return a gzip file that unpacks to ``megabytes``."""
    packer = zlib.compressobj(9, wbits=31)
    out = b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(megabytes))
    return out + packer.flush()


def pdf_bomb(streams: int) -> bytes:
    """Return a PDF whose streams unpack to 100 MB each."""
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(100)) + packer.flush()
    one = b"<< /Filter /FlateDecode >>\nstream\n" + body + b"\nendstream\n"
    return b"%PDF-1.4\n" + one * streams


def overlapping_outlook() -> bytes:
    """Return an Outlook file in which many streams claim the same four megabytes."""
    shared = b"x\0" * 2_000_000
    tree: dict[str, bytes | Tree] = dict(outlook_tree(plain="hello"))
    tree["__substg1.0_10130102"] = shared
    for number in range(30):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_37010102": b"y" * 5_000,
            "__properties_version1.0": b"\0" * 8,
        }
    data = compound(tree)
    html = "__substg1.0_10130102".encode("utf-16-le")
    at = data.find(html)
    where = data[at + 116 : at + 128]
    name = "__substg1.0_37010102".encode("utf-16-le")
    position = data.find(name)
    while position >= 0:
        data = data[: position + 116] + where + data[position + 128 :]
        position = data.find(name, position + 128)
    return data
