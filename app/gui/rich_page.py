"""A message's HTML, safe to show: what :mod:`app.gui.rich` makes and the formatted view shows.

Apart from both, so that the window starts without what reads HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

TEXT_LIMIT: Final = 25_000
"""Characters shown."""


@dataclass(frozen=True, slots=True)
class Rich:
    """A message's HTML, safe to show.

    Attributes:
        html: "" if the message has none. Links lead to ``#0``, ``#1``, …
        with_hidden: The same with hidden text struck out in its place; "" if nothing is hidden.
        targets: Where each link truly leads, defanged.
        pictures: How many pictures words stand for.
        cut: Whether the rest was too much to be shown.
    """

    html: str = ""
    with_hidden: str = ""
    targets: tuple[str, ...] = ()
    pictures: int = 0
    cut: bool = False


NOTHING: Final = Rich()
