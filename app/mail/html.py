"""HTML as a mail client would show it: visible text, links with their places, images, forms."""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, create_tag

from app.mail import elements, limits, text, visibility
from app.mail.budget import Budget
from app.mail.defects import Defects
from app.mail.elements import Page
from app.mail.layout import Layout

_FORMATTING: Final = (
    "[bB]|[bB][iI][gG]|[cC][oO][dD][eE]|[eE][mM]|[fF][oO][nN][tT]|[iI]|[nN][oO][bB][rR]|[sS]|"
    "[sS][mM][aA][lL][lL]|[sS][tT][rR][iI][kK][eE]|[sS][tT][rR][oO][nN][gG]|[tT][tT]|[uU]"
)
"""Spelt out, because a pattern that begins with a plain "<" is searched ten times as fast."""
_FORMATTING_TAG: Final = re.compile(rf"<(?:{_FORMATTING})(?=([\s/])|>)")
_RENAMED: Final = re.compile(rf"<(/?)({_FORMATTING})(?=[\s/>])")
_PLAIN_FORMATTING: Final = 36
_FEW_TAGS: Final = 500
"""With fewer tags than this even the worst tree is small."""
_TITLE_CHARACTERS: Final = 1_000

_BASE: Final = create_tag("base").tag_id
_STYLE: Final = create_tag("style").tag_id
_SCRIPT: Final = create_tag("script").tag_id
_META: Final = create_tag("meta").tag_id
_TITLE: Final = create_tag("title").tag_id
_ABOUT: Final = frozenset({_BASE, _STYLE, _SCRIPT, _META, _TITLE})


def render(source: str, writer: text.Writer, budget: Budget, defects: Defects) -> Page:
    """Write the visible text of ``source`` to ``writer`` and return everything else.

    Args:
        source: An HTML document or fragment; anything over the bounds is left out and recorded.
        writer: Takes the visible text.
        budget: Characters and tags of HTML that may still be read of the source.
        defects: Takes what was wrong or left out.
    """
    _tree, page = _laid_out(source, writer, budget, defects)
    return page


def looked_through(source: str) -> tuple[LexborHTMLParser, Page, frozenset[int]]:
    """Return the tree of ``source``, what it holds, and which of its nodes no reader sees.

    Args:
        source: As in :attr:`app.mail.message.Message.rich`; bounded here like any other.

    Returns:
        The tree, the page, and the ``mem_id`` of every element and text that styles hide.
    """
    unseen: set[int] = set()
    tree, page = _laid_out(source, text.Writer(), Budget(), Defects(), unseen)
    return tree, page, frozenset(unseen)


def _laid_out(
    source: str,
    writer: text.Writer,
    budget: Budget,
    defects: Defects,
    unseen: set[int] | None = None,
) -> tuple[LexborHTMLParser, Page]:
    """Write what is seen of ``source`` to ``writer``; return its tree and everything else."""
    tree = LexborHTMLParser(bounded(source, budget, defects))
    page = Page()
    if tree.root is not None:
        css = _about(tree, page)
        sheet = visibility.sheet(css, defects) if css else None
        Layout(page, writer, sheet, unseen).run(tree.body or tree.root)
    return tree, page


def _about(tree: LexborHTMLParser, page: Page) -> str:
    """Add what the document says about itself, wherever it stands; return its style sheets."""
    css: list[str] = []
    if tree.root is None:
        return ""
    for node in tree.root.traverse():
        number = node.tag_id
        if number not in _ABOUT:
            continue
        if number == _STYLE:
            css.append(node.text())
        elif number == _SCRIPT:
            page.scripts += 1
            elements.script(page, node.text())
        elif number == _META:
            elements.refresh(page, node.attributes)
        elif number == _BASE:
            page.base = page.base or (node.attributes.get("href") or "").strip()
        elif number == _TITLE and not page.title:
            page.title = text.clean(node.text()[:_TITLE_CHARACTERS])
    return "\n".join(css)


def bounded(source: str, budget: Budget, defects: Defects) -> str:
    """Return ``source`` so that its tree stays small and is built in linear time."""
    room = min(limits.HTML_CHARACTERS, budget.html)
    if len(source) > room:
        defects.add("html-too-long")
        source = source[:room]
    budget.html -= len(source)
    tags = source.count("<")
    allowed = min(limits.HTML_TAGS, budget.tags)
    if tags > allowed:
        defects.add("html-too-complex")
        position = -1
        for _ in range(allowed + 1):
            position = source.find("<", position + 1)
        source = source[:position]
        tags = allowed
    budget.tags -= tags
    return _without_explosion(source, tags) if tags > _FEW_TAGS else source


def _without_explosion(source: str, tags: int) -> str:
    """Return ``source`` with its formatting elements renamed if they can make a huge tree.

    The HTML algorithm opens formatting elements again in every block they were not closed in, so
    a few kilobytes of them can make a tree of gigabytes. Unknown elements are laid out alike and
    not opened again.
    """
    found = _FORMATTING_TAG.findall(source)
    distinct = sum(1 for mark in found if mark)
    opened = distinct + min(_PLAIN_FORMATTING, len(found) - distinct)
    if opened * tags > limits.HTML_RECONSTRUCTED:
        return _RENAMED.sub(r"<\1x-\2", source)
    return source
