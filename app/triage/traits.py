"""What triage needs of a message beside its record: to filter, to search and to group it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.mail.message import Message

TEXT_LIMIT: Final = 4_000
"""Characters kept for the full-text search: 100,000 messages must fit into a history."""
_DOMAINS: Final = 50
"""Domains kept of one message's links."""
_LINKS: Final = 400
"""Links looked at, as many as the features look at."""
_WEB: Final = frozenset({"http", "https", "ftp", ""})


@dataclass(frozen=True, slots=True)
class Traits:
    """What a message is filtered, searched and grouped by.

    Attributes:
        sender_domain: Registrable domain of the first From address; "" if there is none.
        link_domains: Registrable domains that its links lead to, distinct, in their order.
        language: ISO 639-1, by function words and script; "" if unknown.
        text: The visible text, at most :data:`TEXT_LIMIT` characters.
        template: SimHash of the wording without what changes from one recipient to the next (see
            :func:`app.triage.wording.template`), as a signed 64-bit integer; 0 if too short.
    """

    sender_domain: str
    link_domains: tuple[str, ...]
    language: str
    text: str
    template: int


NOTHING: Final = Traits("", (), "", "", 0)
"""The traits of a message that could not be read at all."""


def of_message(message: Message) -> Traits:
    """Return the traits of ``message``, in time that its size hardly changes."""
    # With NumPy and tables of letters, which whoever only shows results can do without.
    from app.triage import wording

    words = wording.of_message(message)
    domains = (
        link.domain for link in message.links[:_LINKS] if link.domain and link.scheme in _WEB
    )
    return Traits(
        sender_domain=message.sender[0].domain if message.sender else "",
        link_domains=tuple(dict.fromkeys(domains))[:_DOMAINS],
        language=wording.language(words),
        text=message.text[:TEXT_LIMIT],
        template=wording.template(words),
    )
