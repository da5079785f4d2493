"""One message written by the project, with what training needs to know about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Label = Literal["legitimate", "advertising", "fraud"]


@dataclass(frozen=True, slots=True)
class WrittenMessage:
    """A message that the project wrote; nobody ever sent it.

    Attributes:
        id: Stable and unique among all written messages, "template#number".
        label: The class it is an example of.
        genre: For example "bank", "parcel", "newsletter"; "callback" or "qr" for frauds.
        language: A BCP 47 tag: "en", "pt-BR", "zh".
        template: Names the body written by hand. Messages of one template differ only in names,
            figures, sender and layout: training shares one template's weight among them.
        raw: The RFC 5322 source.
    """

    id: str
    label: Label
    genre: str
    language: str
    template: str
    raw: bytes
