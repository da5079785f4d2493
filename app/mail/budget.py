"""What may still be spent on one source, all messages and parts inside it together."""

from __future__ import annotations

from app.mail import limits


class Budget:
    """Counts down while one source is read.

    Bounds on single parts are not enough: a sender can put a thousand of the costliest parts into
    one message, or have the same bytes read again in several ways on every level.

    Attributes:
        parts: MIME parts and attached messages.
        reread: Bytes that are read again because they can be read in more than one way.
        html: Characters of HTML.
        tags: Tags of HTML.
        raw: Characters of plain text before it is cleaned.
        unpacked: Bytes unpacked out of PDF and RTF.
        images: Pictures searched for codes.
        pixels: Pixels searched for codes.
    """

    __slots__ = ("html", "images", "parts", "pixels", "raw", "reread", "tags", "unpacked")

    def __init__(self) -> None:
        self.parts = limits.PARTS
        self.reread = limits.REREAD_BYTES
        self.html = limits.HTML_CHARACTERS_IN_ALL
        self.tags = limits.HTML_TAGS_IN_ALL
        self.raw = limits.RAW_CHARACTERS
        self.unpacked = limits.UNPACKED_BYTES
        self.images = limits.QR_IMAGES
        self.pixels = limits.QR_PIXELS
