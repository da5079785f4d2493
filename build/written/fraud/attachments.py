"""What frauds carry: pictures with QR codes, HTML pages that ask for a password, letters in PDF."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import zxingcpp

from build.written import mime
from build.written.draw import Draw


@dataclass(frozen=True, slots=True)
class About:
    """What an attachment may take up.

    Attributes:
        target: Where the fraud leads; "" for nowhere.
        recipient: The address it is sent to.
        inside: The title, then the lines that it says; [""] for none.
        draw: Chooses the rest.
    """

    target: str
    recipient: str
    inside: list[str]
    draw: Draw


def _qr(about: About) -> mime.File:
    draw = about.draw
    name = draw.pick(("", "image001.png", f"{draw.hex(6)}.png"))
    identity = f"{draw.hex(10)}@{draw.hex(6)}"
    return mime.File(name, "image/png", code(about.target, draw), identity)


def code(content: str, draw: Draw) -> bytes:
    """Return a PNG with a QR code that holds ``content``."""
    level = draw.pick(("L", "M", "Q"))
    drawn = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    pixels = np.asarray(drawn.to_image(scale=draw.between(3, 7)), dtype=np.uint8)
    rows = [b"\0" + row.tobytes() for row in pixels]
    return mime.png_of_rows(rows, pixels.shape[1], colour_type=0)


def _picture(about: About) -> mime.File:
    draw = about.draw
    data = mime.png(draw.between(20, 60), draw.between(20, 90), (draw.below(256), 240, 250))
    return mime.File("", "image/png", data, f"{draw.hex(8)}@{draw.hex(6)}")


def _pdf(about: About) -> mime.File:
    title, *lines = about.inside
    return mime.File(f"{title}.pdf", "application/pdf", mime.pdf(lines, link=about.target))


def _page(about: About) -> mime.File:
    title, heading, *_, button = about.inside
    name = f"{title}.{about.draw.pick(('htm', 'html', 'shtml'))}"
    page = about.draw.pick((_form, _form, _refresh, _script))(about, heading, button)
    kind = about.draw.pick(("text/html", "application/octet-stream"))
    return mime.File(name, kind, page.encode())


def _form(about: About, heading: str, button: str) -> str:
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{heading}</title></head><body>'
        f'<h3>{heading}</h3><form action="{html.escape(about.target)}" method="post">'
        f'<input type="email" name="login" value="{about.recipient}">'
        f'<input type="password" name="passwd"><button type="submit">{button}</button></form>'
        "</body></html>"
    )


def _refresh(about: About, heading: str, button: str) -> str:
    return (
        f"<html><head><title>{heading}</title>"
        f'<meta http-equiv="refresh" content="0; url={html.escape(about.target)}"></head>'
        f"<body>{button}</body></html>"
    )


def _script(about: About, heading: str, button: str) -> str:
    return (
        f"<html><body><p>{heading}</p><p>{button}</p>"
        f"<script>window.location.href = '{about.target}';</script></body></html>"
    )


def _svg(about: About) -> mime.File:
    title, heading, *_, button = about.inside
    page = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">'
        f'<a href="{html.escape(about.target)}"><text x="30" y="60">{heading}</text>'
        f'<text x="30" y="110">{button}</text></a></svg>'
    )
    return mime.File(f"{title}.svg", "image/svg+xml", page.encode())


KINDS: Final[dict[str, Callable[[About], mime.File]]] = {
    "qr": _qr,
    "picture": _picture,
    "html": _page,
    "svg": _svg,
    "pdf": _pdf,
}
"""What a text's ``trick`` field may name, and how it is made."""
