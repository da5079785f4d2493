"""The registry of everything that can be wrong, ambiguous or left unread in a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.mail import limits
from app.mail.message import Defect


@dataclass(frozen=True, slots=True)
class DefectKind:
    """What one code means.

    Attributes:
        text: A plain sentence for the user.
        unread: True if something of the message was not read, so it cannot be called harmless.
    """

    text: str
    unread: bool = False


_UNREAD: Final = {
    "empty": "There is nothing in this message.",
    "not-a-message": "This is not a mail message and not text.",
    "message-too-large": "The message is larger than Dipnet reads; only its start was read.",
    "headers-too-long": "The headers are longer than Dipnet reads; the rest was left out.",
    "header-too-long": "One header is longer than Dipnet reads; the rest of it was left out.",
    "too-many-headers": "There are more headers than Dipnet reads; the rest was left out.",
    "too-many-parameters": "A header has more parameters than Dipnet reads.",
    "too-many-addresses": "A header names more addresses than Dipnet reads.",
    "comments-too-deep": "Comments in a header are nested deeper than Dipnet reads.",
    "too-many-parts": "The message has more parts than Dipnet reads; the rest was left out.",
    "too-deep": "Parts are nested deeper than Dipnet reads; the inner ones were left out.",
    "too-many-messages": "More messages are attached than Dipnet reads; the rest was left out.",
    "text-too-long": "The text is longer than Dipnet reads; the rest was left out.",
    "html-too-long": "The HTML text is longer than Dipnet reads; the rest was left out.",
    "html-too-complex": "The HTML text has more elements than Dipnet reads.",
    "styles-too-long": "The style sheets are longer than Dipnet reads.",
    "too-many-links": "There are more links than Dipnet reads; the rest was left out.",
    "link-too-long": "A link is longer than Dipnet reads.",
    "too-many-attachments": "There are more attachments than Dipnet looks into.",
    "image-too-large": "A picture is larger than Dipnet searches for codes.",
    "attachment-too-complex": "An attachment holds more than Dipnet looks through.",
    "too-ambiguous": "A part can be read in more ways than Dipnet follows.",
    "encoding-too-broken": "A part is encoded so wrongly that only its start was read.",
    "encoding-unreadable": "A part is encoded in a way Dipnet does not know.",
    "charset-unreadable": "A text is written in a character set Dipnet does not know.",
    "partial": "This is one piece of a message that was sent in several pieces.",
    "encrypted": "The text is encrypted, so Dipnet cannot read it.",
    "part-unreadable": "A part could not be read.",
    "cut-off": "The message ends in the middle of a part, so the rest of it is missing.",
}

_ODD: Final = {
    "bare-cr": "Lines end in an unusual way, which mail programs read differently.",
    "nul": "There are zero bytes, which mail programs read differently.",
    "header-malformed": "A line among the headers is not a header.",
    "header-separator": "The line between headers and text is not empty.",
    "headers-only": "There is no empty line between headers and text.",
    "header-duplicate": "A header that must be unique is there more than once.",
    "header-not-ascii": "A header holds characters that are not encoded.",
    "encoded-word": "An encoded word in a header is broken.",
    "address-malformed": "An address in a header is written wrongly.",
    "date-malformed": "The date cannot be read.",
    "content-type-malformed": "The type of a part is written wrongly.",
    "content-type-duplicate": "A part names its type more than once.",
    "parameter-duplicate": "A parameter of a part is there more than once.",
    "encoding-duplicate": "A part names its encoding more than once.",
    "encoding-unknown": "A part names an encoding that does not exist.",
    "encoding-malformed": "A part names its encoding in a broken way.",
    "encoding-on-multipart": "A part with parts inside claims to be encoded.",
    "base64-malformed": "Encoded content (base64) is written wrongly.",
    "quoted-printable-malformed": "Encoded content (quoted-printable) is written wrongly.",
    "uuencode-malformed": "Encoded content (uuencode) is written wrongly.",
    "charset-unknown": "A text names a character set that does not exist.",
    "charset-wrong": "A text is not in the character set that it names.",
    "boundary-missing": "A part with parts inside does not say how they are separated.",
    "boundary-absent": "The separator of the parts does not occur.",
    "boundary-unclosed": "The end of the parts is missing; the message may be cut off.",
    "boundary-ambiguous": "The separator of the parts can be read in more than one way.",
    "parts-after-end": "There are parts behind the end of the parts.",
    "alternatives-differ": "The two versions of the text say different things.",
    "html-unclosed": "The HTML text ends inside a tag or a comment.",
    "external-body": "A part only points to content that is kept elsewhere.",
    "hidden-version": "There is a version of the text that only some mail programs show.",
}

CODES: Final[Mapping[str, DefectKind]] = MappingProxyType(
    {
        **{code: DefectKind(text, unread=True) for code, text in _UNREAD.items()},
        **{code: DefectKind(text) for code, text in _ODD.items()},
    }
)
"""Every code that a :class:`~app.mail.message.Defect` can carry."""


class Defects:
    """Collects what was met while one message is read, each code once.

    Attributes:
        complete: False as soon as a code was added that means "not completely read".
    """

    __slots__ = ("_found", "complete")

    def __init__(self) -> None:
        self._found: dict[str, Defect] = {}
        self.complete = True

    def add(self, code: str, detail: str = "") -> None:
        """Record ``code``; the first detail given for it stays.

        Raises:
            KeyError: The code is not registered in ``CODES``.
        """
        kind = CODES[code]
        if kind.unread:
            self.complete = False
        if code not in self._found:
            self._found[code] = Defect(code, safe(detail) or kind.text)

    def extend(self, found: Iterable[Defect]) -> None:
        """Take over the defects of a message that was read inside this one."""
        for defect in found:
            self.add(defect.code, defect.detail)

    def __contains__(self, code: str) -> bool:
        return code in self._found

    def result(self) -> tuple[Defect, ...]:
        """Return the defects in the order met."""
        return tuple(self._found.values())


def safe(detail: str) -> str:
    """Return ``detail`` in one bounded line without control or format characters."""
    cut = detail[: limits.DETAIL_CHARACTERS]
    if cut.isprintable():
        return cut + ("…" if len(detail) > len(cut) else "")
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in cut)
    return shown + ("…" if len(detail) > limits.DETAIL_CHARACTERS else "")
