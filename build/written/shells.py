"""HTML around a body: how shops, services, mail programs and careless people write it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from build.written.draw import Draw
from build.written.markup import BOLD, LINK, Block

BULK: Final = ("table", "card", "nested", "columns", "old", "inline")
"""Shells of services and shops."""
PERSONAL: Final = ("webmail", "outlook", "apple", "bare")
"""Shells of mail programs that people write with."""

_COLOURS: Final = (
    "#0b5cab",
    "#1a7f37",
    "#d9291c",
    "#222222",
    "#ff6600",
    "#6b2fb3",
    "#00857c",
    "#c2185b",
    "#3b5998",
    "#e0a800",
)
_FONTS: Final = (
    "Arial, Helvetica, sans-serif",
    "'Helvetica Neue', Helvetica, Arial, sans-serif",
    "Verdana, Geneva, sans-serif",
    "Georgia, 'Times New Roman', serif",
    "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, sans-serif",
    "'Open Sans', Calibri, sans-serif",
)
_BARE_ADDRESS: Final = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:)]")


@dataclass(frozen=True, slots=True)
class Dress:
    """What a shell needs beside the blocks.

    Attributes:
        title: For ``<title>``; "" for none.
        logo: Address of the logo; "" for none.
        organisation: Shown as the logo's alternative text.
        pixel: Address of a tracking pixel; "" for none.
        language: For the lang attribute.
        resolve: Turns a target as written into an address.
        image: Turns an image's number into its address.
        home: Where the logo leads; "" if nowhere.
    """

    title: str
    logo: str
    organisation: str
    pixel: str
    language: str
    resolve: Callable[[str], str]
    image: Callable[[int], str]
    home: str


@dataclass(frozen=True, slots=True)
class _Look:
    colour: str
    font: str
    size: int
    button: int
    direction: str


def render(shell: str, blocks: list[Block], dress: Dress, draw: Draw) -> str:
    """Return an HTML document (or, for careless shells, a fragment) holding ``blocks``.

    Args:
        shell: One of :data:`BULK` or :data:`PERSONAL`.
        blocks: The body.
        dress: Addresses and texts of the frame.
        draw: Chooses colours, fonts and small habits.
    """
    look = _Look(
        colour=draw.pick(_COLOURS),
        font=draw.pick(_FONTS),
        size=draw.pick((13, 14, 15, 16)),
        button=draw.below(3),
        direction="rtl" if dress.language in {"ar", "he"} else "",
    )
    images = iter(range(1000))
    parts = [
        (block.kind, _block(block, dress, look, lambda: dress.image(next(images))))
        for block in blocks
    ]
    return _SHELLS[shell](parts, dress, look, draw)


def _inline(text: str, dress: Dress, look: _Look) -> str:
    out: list[str] = []
    end = 0
    for match in LINK.finditer(text):
        out.append(_text(text[end : match.start()], look))
        address = html.escape(dress.resolve(match[2]))
        style = f' style="color:{look.colour}"' if look.button else ""
        out.append(f'<a href="{address}"{style}>{_text(match[1], look)}</a>')
        end = match.end()
    out.append(_text(text[end:], look))
    return "".join(out)


def _text(text: str, look: _Look) -> str:
    escaped = BOLD.sub(r"<b>\1</b>" if look.button else r"<strong>\1</strong>", html.escape(text))
    return _BARE_ADDRESS.sub(lambda match: f'<a href="{match[0]}">{match[0]}</a>', escaped)


def _block(block: Block, dress: Dress, look: _Look, image: Callable[[], str]) -> str:
    lines = [_inline(line, dress, look) for line in block.lines]
    match block.kind:
        case "heading":
            level = 1 if look.size > 14 else 2
            style = f"font-family:{look.font};color:{look.colour};margin:0 0 12px"
            return f'<h{level} style="{style}">{" ".join(lines)}</h{level}>'
        case "list":
            return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"
        case "table":
            return _table(block, dress, look)
        case "quote":
            return "<blockquote>" + "<br>".join(lines) + "</blockquote>"
        case "rule":
            return '<hr style="border:0;border-top:1px solid #dddddd">'
        case "button":
            return _button(lines[0], html.escape(dress.resolve(block.target)), look)
        case "image":
            return _image(block, dress, image())
        case "small":
            return f'<p style="font-size:11px;color:#777777">{"<br>".join(lines)}</p>'
        case _:
            return "<br>\n".join(lines)


def _table(block: Block, dress: Dress, look: _Look) -> str:
    rows = [
        "<tr>"
        + "".join(
            f'<td style="padding:4px 12px 4px 0;border-bottom:1px solid #eeeeee" '
            f'align="{"right" if column and column == len(cells) - 1 else "left"}">'
            f"{_inline(cell, dress, look)}</td>"
            for column, cell in enumerate(cells)
        )
        + "</tr>"
        for cells in block.rows()
    ]
    return (
        '<table width="100%" cellpadding="0" cellspacing="0" '
        f'style="font-family:{look.font};font-size:{look.size}px">\n'
        + "\n".join(rows)
        + "\n</table>"
    )


def _button(label: str, address: str, look: _Look) -> str:
    anchor = (
        f'<a href="{address}" target="_blank" style="display:inline-block;padding:12px 24px;'
        f"color:#ffffff;background-color:{look.colour};text-decoration:none;border-radius:4px;"
        f'font-family:{look.font};font-weight:bold">{label}</a>'
    )
    if look.button == 0:
        return f'<p style="text-align:center">{anchor}</p>'
    if look.button == 1:
        return (
            '<table border="0" cellspacing="0" cellpadding="0" role="presentation"><tr>'
            f'<td align="center" bgcolor="{look.colour}" style="border-radius:3px">{anchor}</td>'
            "</tr></table>"
        )
    return (
        f'<div><a href="{address}" style="color:{look.colour};font-weight:bold">{label}</a></div>'
    )


def _image(block: Block, dress: Dress, source: str) -> str:
    width, height = block.size
    alt = html.escape(block.lines[0], quote=True)
    picture = (
        f'<img src="{html.escape(source)}" width="{width}" height="{height}" alt="{alt}" '
        'border="0" style="display:block;max-width:100%">'
    )
    if not block.target:
        return picture
    return f'<a href="{html.escape(dress.resolve(block.target))}">{picture}</a>'


Parts = list[tuple[str, str]]


def _logo(dress: Dress, draw: Draw) -> str:
    if not dress.logo:
        return f"<b>{html.escape(dress.organisation)}</b>" if draw.chance(0.6) else ""
    picture = (
        f'<img src="{html.escape(dress.logo)}" width="{draw.pick((96, 120, 140, 180))}" '
        f'alt="{html.escape(dress.organisation, quote=True)}" border="0">'
    )
    return f'<a href="{html.escape(dress.home)}">{picture}</a>' if dress.home else picture


def _pixel(dress: Dress) -> str:
    if not dress.pixel:
        return ""
    return (
        f'<img src="{html.escape(dress.pixel)}" width="1" height="1" alt="" style="display:none">'
    )


def _preheader(parts: Parts, draw: Draw) -> str:
    texts = [text for kind, text in parts if kind == "preheader"]
    if not texts:
        return ""
    filler = "&#847;&zwnj;&nbsp;" * draw.pick((0, 0, 20, 60))
    style = draw.pick(
        (
            "display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0;opacity:0",
            "display:none!important;visibility:hidden;mso-hide:all",
            "max-height:0;overflow:hidden;font-size:0;line-height:0",
        )
    )
    return f'<div style="{style}">{texts[0]}{filler}</div>'


def _shown(parts: Parts) -> Parts:
    return [(kind, text) for kind, text in parts if kind != "preheader"]


def _head(dress: Dress, extra: str = "") -> str:
    title = f"<title>{html.escape(dress.title)}</title>" if dress.title else ""
    return (
        f'<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{title}{extra}\n</head>"
    )


def _direction(look: _Look) -> str:
    return f' dir="{look.direction}"' if look.direction else ""


def _table_shell(parts: Parts, dress: Dress, look: _Look, draw: Draw) -> str:
    grey = draw.pick(("#f4f4f4", "#eeeeee", "#f7f9fb", "#ffffff"))
    rows = "\n".join(
        f'<tr><td style="padding:8px 30px;font-family:{look.font};font-size:{look.size}px;'
        f'line-height:1.5;color:#333333">{text}</td></tr>'
        for kind, text in _shown(parts)
    )
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml" lang="{dress.language}"{_direction(look)}>\n'
        f'{_head(dress)}\n<body style="margin:0;padding:0;background-color:{grey}">\n'
        f"{_preheader(parts, draw)}\n"
        f'<table width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="{grey}">'
        '<tr><td align="center">\n'
        '<table width="600" border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff">\n'
        f'<tr><td align="{draw.pick(("left", "center"))}" style="padding:24px 30px">'
        f"{_logo(dress, draw)}</td></tr>\n"
        f"{rows}\n</table>\n</td></tr></table>\n{_pixel(dress)}</body></html>"
    )


def _card_shell(parts: Parts, dress: Dress, look: _Look, draw: Draw) -> str:
    body = "\n".join(
        text if text.startswith("<") else f'<p style="margin:0 0 16px">{text}</p>'
        for kind, text in _shown(parts)
    )
    style = (
        "<style>body{margin:0;background:#f5f6f8}.card{max-width:560px;margin:24px auto;"
        f"background:#fff;border-radius:8px;padding:32px;font:{look.size}px/1.5 {look.font}}}"
        "@media (max-width:480px){.card{padding:16px}}</style>"
    )
    return (
        f'<!doctype html>\n<html lang="{dress.language}"{_direction(look)}>{_head(dress, style)}\n'
        "<body>"
        f'{_preheader(parts, draw)}<div class="card">\n{_logo(dress, draw)}\n{body}\n</div>'
        f"{_pixel(dress)}</body></html>"
    )


def _nested_shell(parts: Parts, dress: Dress, look: _Look, draw: Draw) -> str:
    # Layout cells of font-size 0 hold every visible word here: seen in what MJML produces.
    cells = "\n".join(
        '<!--[if mso | IE]><table align="center" width="600"><tr><td><![endif]-->'
        '<div style="margin:0px auto;max-width:600px;background:#ffffff">'
        '<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" '
        'style="width:100%"><tbody><tr>'
        '<td style="direction:ltr;font-size:0px;padding:10px 0;text-align:center">'
        '<div class="mj-column-per-100" style="font-size:0px;text-align:left;display:inline-block;'
        'vertical-align:top;width:100%">'
        '<table width="100%" role="presentation"><tbody><tr>'
        '<td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word">'
        f'<div style="font-family:{look.font};font-size:{look.size}px;line-height:1.4;'
        f'text-align:left;color:#222222">{text}</div></td></tr></tbody></table></div>'
        "</td></tr></tbody></table></div>"
        "<!--[if mso | IE]></td></tr></table><![endif]-->"
        for kind, text in _shown(parts)
    )
    style = (
        '<style type="text/css">#outlook a{padding:0}body{margin:0;padding:0}'
        "table,td{border-collapse:collapse}</style>"
        "<!--[if mso]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml>"
        "<![endif]-->"
    )
    return (
        '<!doctype html><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
        f"{_direction(look)}>\n{_head(dress, style)}\n"
        f'<body style="word-spacing:normal;background-color:#f4f4f4">{_preheader(parts, draw)}\n'
        f'<div style="background-color:#f4f4f4">{_logo(dress, draw)}\n{cells}\n</div>'
        f"{_pixel(dress)}</body></html>"
    )


def _columns_shell(parts: Parts, dress: Dress, look: _Look, draw: Draw) -> str:
    rows = "\n".join(
        f'<tr><td width="24" style="font-size:0;line-height:0">&nbsp;</td>'
        f'<td class="content" style="font:{look.size}px {look.font};padding-bottom:14px">'
        f"{text}</td>"
        '<td width="24" style="font-size:0;line-height:0">&nbsp;</td></tr>'
        for kind, text in _shown(parts)
    )
    return (
        f'<html lang="{dress.language}"{_direction(look)}>{_head(dress)}'
        f'<body bgcolor="#ffffff">{_preheader(parts, draw)}'
        f'<table width="{draw.pick((560, 620, 640, 700))}" align="center" cellspacing="0">'
        f'<tr><td colspan="3" bgcolor="{look.colour}" height="60" style="padding:0 24px;'
        f'color:#ffffff;font:20px {look.font}">{_logo(dress, draw)}</td></tr>'
        '<tr><td colspan="3" height="20" style="max-height:0;line-height:0">&nbsp;</td></tr>'
        f"\n{rows}\n</table>{_pixel(dress)}</body></html>"
    )


def _old_shell(parts: Parts, dress: Dress, look: _Look, draw: Draw) -> str:
    face = look.font.split(",", maxsplit=1)[0].strip("'")
    body = "\n".join(f"<P>{text}" for kind, text in _shown(parts))
    return (
        f'<HTML><BODY BGCOLOR="#FFFFFF" TEXT="#000000">\n<FONT FACE="{face}" SIZE="2">'
        f"{_logo(dress, draw)}\n{body}</FONT>\n{_pixel(dress)}"
    )


def _inline_shell(parts: Parts, dress: Dress, look: _Look, draw: Draw) -> str:
    body = "<br><br>\n".join(text for kind, text in _shown(parts))
    return (
        f"<html><body{_direction(look)}>"
        f'<div style="font-family:{look.font};font-size:{look.size}px">'
        f"{_preheader(parts, draw)}{body}</div>{_pixel(dress)}</body></html>"
    )


def _webmail_shell(parts: Parts, dress: Dress, look: _Look, _draw: Draw) -> str:
    body = "<div><br></div>".join(f"<div>{text}</div>" for kind, text in _shown(parts))
    return f'<div dir="{look.direction or "ltr"}">{body}</div>\n{_pixel(dress)}'


def _outlook_shell(parts: Parts, dress: Dress, _look: _Look, _draw: Draw) -> str:
    body = "\n".join(
        f"<p class=MsoNormal><span lang={dress.language.upper()} style='font-size:11.0pt;"
        f'font-family:"Calibri",sans-serif\'>{text}<o:p></o:p></span></p>\n'
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        for kind, text in _shown(parts)
    )
    return (
        '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:'
        'office" xmlns:w="urn:schemas-microsoft-com:office:word" '
        'xmlns="http://www.w3.org/TR/REC-html40">\n<head>\n<meta http-equiv=Content-Type '
        'content="text/html; charset=utf-8">\n<meta name=Generator content="Microsoft Word 15 '
        '(filtered medium)">\n<style><!--\np.MsoNormal, li.MsoNormal {margin:0cm;font-size:11.0pt;}'
        "\na:link {color:#0563C1;}\n--></style>\n</head>\n"
        f'<body lang={dress.language.upper()} link="#0563C1" vlink="#954F72">\n'
        f"<div class=WordSection1>\n{body}\n</div>{_pixel(dress)}\n</body>\n</html>"
    )


def _apple_shell(parts: Parts, dress: Dress, _look: _Look, _draw: Draw) -> str:
    body = '<div><br class=""></div>'.join(
        f'<div class="">{text}</div>' for kind, text in _shown(parts)
    )
    return (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>'
        '<body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; '
        f'line-break: after-white-space;" class="">{body}{_pixel(dress)}</body></html>'
    )


def _bare_shell(parts: Parts, dress: Dress, look: _Look, _draw: Draw) -> str:
    body = "\n".join(f"<p>{text}</p>" for kind, text in _shown(parts))
    return f"<html{_direction(look)}><body>\n{body}\n{_pixel(dress)}</body></html>"


_SHELLS: Final[dict[str, Callable[[Parts, Dress, _Look, Draw], str]]] = {
    "table": _table_shell,
    "card": _card_shell,
    "nested": _nested_shell,
    "columns": _columns_shell,
    "old": _old_shell,
    "inline": _inline_shell,
    "webmail": _webmail_shell,
    "outlook": _outlook_shell,
    "apple": _apple_shell,
    "bare": _bare_shell,
}
