"""The light markup that the parts are written in, and its plain-text form.

Blocks are separated by empty lines::

    ++ preheader, hidden in HTML          # heading
    paragraph, line breaks kept           - list item
    | cell | cell                         > quoted line
    [[Button]](target)                    ![alt](600x200 target)
    ~ small print                         ---

Inside text: ``**bold**`` and ``[text](target)``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

BUTTON: Final = re.compile(r"^\[\[([^\]]+)\]\]\(([^)]*)\)$")
IMAGE: Final = re.compile(r"^!\[([^\]]*)\]\((\d+)x(\d+) ?([^)]*)\)$")
LINK: Final = re.compile(r"\[([^\[\]]+)\]\(([^()]*)\)")
BOLD: Final = re.compile(r"\*\*([^*]+)\*\*")

_MARKS: Final = (
    ("++ ", "preheader"),
    ("# ", "heading"),
    ("- ", "list"),
    ("| ", "table"),
    ("> ", "quote"),
    ("~ ", "small"),
)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a body.

    Attributes:
        kind: "paragraph", "heading", "list", "table", "quote", "small", "rule", "button",
            "image" or "preheader".
        lines: Its lines without their marks; the label of a button, the alt of an image.
        target: Where a button or an image leads; "" if nowhere.
        size: Width and height of an image.
    """

    kind: str
    lines: tuple[str, ...] = ()
    target: str = ""
    size: tuple[int, int] = (0, 0)

    def rows(self) -> list[list[str]]:
        """Return the cells of a table."""
        return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in self.lines]


def parse(text: str) -> list[Block]:
    """Return the blocks of a body, in order; a change of mark begins a new block too."""
    blocks: list[Block] = []
    for chunk in re.split(r"\n\s*\n", text.strip("\n")):
        for kind, lines in itertools.groupby(chunk.split("\n"), _kind):
            blocks.extend(_blocks(kind, list(lines)))
    return blocks


def _kind(line: str) -> str:
    if line.rstrip() == "---":
        return "rule"
    if BUTTON.match(line):
        return "button"
    if IMAGE.match(line):
        return "image"
    return next(
        (kind for mark, kind in _MARKS if line.startswith(mark) or line == mark.rstrip()),
        "paragraph",
    )


def _blocks(kind: str, lines: list[str]) -> list[Block]:
    match kind:
        case "rule":
            return [Block("rule")]
        case "button":
            return [_button(line) for line in lines]
        case "image":
            return [_image(line) for line in lines]
        case "paragraph":
            return [Block("paragraph", tuple(line.rstrip() for line in lines))]
        case _:
            mark = next(mark for mark, name in _MARKS if name == kind)
            return [Block(kind, tuple(line.removeprefix(mark.rstrip()).strip() for line in lines))]


def _button(line: str) -> Block:
    _, label, target, _ = BUTTON.split(line)
    return Block("button", (label,), target)


def _image(line: str) -> Block:
    _, alt, width, height, target, _ = IMAGE.split(line)
    return Block("image", (alt,), target, (int(width), int(height)))


def plain(blocks: list[Block], resolve: Callable[[str], str], style: int) -> str:
    """Return the plain-text form.

    Args:
        blocks: The body.
        resolve: Turns a target as written into an address.
        style: Which of six habits of writing links, buttons and headings to follow.
    """
    return "\n\n".join(
        chunk for block in blocks if (chunk := _plain_block(block, resolve, style))
    ).rstrip()


def _plain_block(block: Block, resolve: Callable[[str], str], style: int) -> str:
    lines = [plain_inline(line, resolve, style) for line in block.lines]
    match block.kind:
        case "preheader" | "image":
            return ""
        case "heading":
            return _plain_heading(" ".join(lines), style)
        case "list":
            return "\n".join(f"{'-*•'[style % 3]} {line}" for line in lines)
        case "table":
            return "\n".join(_plain_row(row, resolve, style) for row in block.rows())
        case "quote":
            return "\n".join(f"> {line}".rstrip() for line in lines)
        case "rule":
            return ("-" * 40, "_" * 32, "=" * 60, "* * *", "--", "")[style % 6]
        case "button":
            return _plain_link(lines[0], resolve(block.target), style, alone=True)
        case _:
            return "\n".join(lines)


def _plain_heading(text: str, style: int) -> str:
    if style % 3 == 0:
        return f"{text}\n{'=' * min(len(text), 60)}"
    return f"** {text} **" if style == 4 else text


def _plain_row(cells: list[str], resolve: Callable[[str], str], style: int) -> str:
    texts = [plain_inline(cell, resolve, style) for cell in cells]
    texts = [text for text in texts if text]
    if len(texts) == 2:
        return f"{texts[0].rstrip(':')}: {texts[1]}"
    return (" | ", "  ", "\t")[style % 3].join(texts)


def plain_inline(text: str, resolve: Callable[[str], str], style: int) -> str:
    """Return one line with its links written out."""
    text = BOLD.sub(r"*\1*" if style % 2 else r"\1", text)
    return LINK.sub(
        lambda match: _plain_link(match[1], resolve(match[2]), style, alone=False), text
    )


def _plain_link(label: str, address: str, style: int, *, alone: bool) -> str:
    if not address or address.removeprefix("mailto:").removeprefix("tel:") == label:
        return label
    if alone:
        return (f"{label}: {address}", f"{label}:\n{address}", f"{label} ( {address} )")[style % 3]
    return (f"{label} ({address})", f"{label} <{address}>", f"{label} [{address}]")[style % 3]
