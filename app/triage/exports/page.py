"""The pieces of a report: HTML that a browser prints and a QTextDocument lays out alike.

Tables carry the layout, because a QTextDocument knows neither boxes nor flexible rows. Everything
of a message passes through :func:`shown`, and the page forbids itself to load anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from app.model.assessment import Verdict
from app.triage.visible import visible

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_NOTE: Final = 600
_INK: Final = "#1f2933"
_FAINT: Final = "#5f6b76"
_LINE: Final = "#d9dfe5"
_SOFT: Final = "#f4f6f8"
_TONES: Final[dict[Verdict | None, tuple[str, str, str]]] = {
    Verdict.FRAUD: ("#7f1414", "#fdecea", "#c5221f"),
    Verdict.ADVERTISING: ("#322f7a", "#eeedfb", "#5b56c4"),
    Verdict.LEGITIMATE: ("#124b22", "#e6f4ea", "#1e7e3c"),
    Verdict.CANNOT_TELL: ("#5c3a00", "#fef3dc", "#b06a00"),
    Verdict.UNREADABLE: ("#37414a", "#e9edf0", "#5f6b76"),
    None: ("#37414a", "#e9edf0", "#5f6b76"),
}
"""Of each verdict: letters, ground, and a bar that tells it from afar."""
_STYLE: Final = f"""
html {{ color-scheme: light; }}
body {{ color: {_INK}; background-color: #ffffff; max-width: 62em; margin: 2em auto;
  padding: 0 1em; font-family: "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  font-size: 10pt; line-height: 1.4; overflow-wrap: anywhere; }}
h1 {{ font-size: 17pt; font-weight: 600; margin: 0 0 4px 0; }}
h2 {{ font-size: 12pt; font-weight: 600; margin: 22px 0 6px 0; }}
p {{ margin: 4px 0; }}
table {{ border-collapse: collapse; margin: 0; }}
td, th {{ text-align: left; vertical-align: top; unicode-bidi: isolate; }}
th {{ color: {_FAINT}; font-weight: 600; }}
.faint {{ color: {_FAINT}; }}
.code {{ font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: 9pt; }}
.text {{ unicode-bidi: plaintext; }}
@media print {{ body {{ margin: 0; max-width: none; }} h2 {{ page-break-after: avoid; }}
  tr {{ page-break-inside: avoid; }} }}
"""


def shown(text: str, limit: int) -> str:
    """Return the start of a text from a message as HTML that cannot be anything but text."""
    piece = visible(text[:limit].encode("utf-8", "surrogatepass").decode("utf-8", "replace"))
    return escape(f"{piece} […]" if len(text) > limit else piece)


def line(text: str, limit: int) -> str:
    """Return a text from a message as HTML in one line."""
    return shown(" ".join(text[: 4 * limit].split()), limit)


def document(title: str, body: Iterable[str], *, language: str = "en") -> str:
    """Return a whole page.

    Args:
        title: Of ours, as plain text.
        body: HTML.
        language: Of our own words, ISO 639-1.
    """
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def heading(title: str, below: str) -> str:
    """Return the head of a report: its title and one faint line."""
    return f'<h1>{escape(title)}</h1>\n<p class="faint">{escape(below)}</p>'


def section(title: str, content: str) -> str:
    """Return content under a heading; nothing if there is none."""
    return f"<h2>{escape(title)}</h2>\n{content}" if content else ""


def banner(verdict: Verdict | None, headline: str, lines: Iterable[str]) -> str:
    """Return the result in a coloured box; the colour says nothing that the words do not."""
    ink, ground, bar = _TONES[verdict]
    below = "".join(f'<p style="color:{ink}">{line(text, _NOTE)}</p>' for text in lines if text)
    return (
        '<table width="100%" cellspacing="0" cellpadding="12" style="margin-top:14px"><tr>'
        f'<td width="6" bgcolor="{bar}" style="background-color:{bar};padding:0 3px"></td>'
        f'<td bgcolor="{ground}" style="background-color:{ground};padding:12px 14px">'
        f'<span style="color:{ink};font-size:15pt;font-weight:600">{escape(headline)}</span>'
        f"{below}</td></tr></table>"
    )


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a table of names (plain text of ours) and values (HTML); without values, nothing."""
    rows = "".join(
        f'<tr><th width="18%" style="padding:3px 12px 3px 0">{escape(name)}</th>'
        f'<td style="padding:3px 0">{value}</td></tr>\n'
        for name, value in pairs
        if value
    )
    return f'<table width="100%" cellspacing="0">\n{rows}</table>' if rows else ""


def table(names: Iterable[str], rows: Iterable[Iterable[str]], widths: Iterable[int] = ()) -> str:
    """Return a table with a heading, or nothing if it would be empty.

    Args:
        names: Headings, plain text of ours.
        rows: Cells, HTML.
        widths: Of the columns in per cent; none for what suits the content.
    """
    body = "".join(
        "<tr>"
        + "".join(
            f'<td style="padding:4px 10px 4px 0;border-bottom:1px solid {_LINE}">{value}</td>'
            for value in row
        )
        + "</tr>\n"
        for row in rows
    )
    if not body:
        return ""
    given = [f' width="{width}%"' for width in widths]
    head = "".join(
        f'<th{given[index] if given else ""} style="padding:4px 10px 4px 0;'
        f'border-bottom:1px solid {_INK}">{escape(name)}</th>'
        for index, name in enumerate(names)
    )
    return f'<table width="100%" cellspacing="0">\n<tr>{head}</tr>\n{body}</table>'


def bars(counts: Iterable[tuple[Verdict | None, str, int]]) -> str:
    """Return how many there are of each verdict, as words, numbers and bars."""
    known = [(verdict, words, count) for verdict, words, count in counts if count]
    most = max((count for _, _, count in known), default=1)
    rows = []
    for verdict, words, count in known:
        width = max(round(100 * count / most), 1)
        bar = _TONES[verdict][2]
        rest = (
            f'<td width="{100 - width}%" style="font-size:7pt">&nbsp;</td>' if width < 100 else ""
        )
        rows.append(
            f'<tr><td width="22%" style="padding:3px 12px 3px 0">{escape(words)}</td>'
            f'<td width="10%" align="right" style="padding:3px 12px 3px 0">{count}</td>'
            '<td><table width="100%" cellspacing="0" cellpadding="0"><tr>'
            f'<td width="{width}%" bgcolor="{bar}" style="background-color:{bar};'
            f'font-size:7pt">&nbsp;</td>{rest}</tr></table></td></tr>\n'
        )
    return f'<table width="100%" cellspacing="0">\n{"".join(rows)}</table>' if rows else ""


def quotation(text: str) -> str:
    """Return a message's text (HTML) in a box of its own, lines kept."""
    return (
        '<table width="100%" cellspacing="0"><tr>'
        f'<td bgcolor="{_SOFT}" style="background-color:{_SOFT};padding:10px 12px">'
        f'<div class="text" dir="auto">{_lines(text)}</div></td></tr></table>'
    )


def _lines(text: str) -> str:
    """Return lines parted by elements, since a QTextDocument folds those of a table's cell."""
    return text.replace("\n", "<br>")


def code(text: str) -> str:
    """Return HTML in letters of equal width."""
    return f'<span class="code">{text}</span>'
