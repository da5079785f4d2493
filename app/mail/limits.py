"""Every bound on what an attacker controls, each with its reason.

A bound is checked before the costly step it guards. What goes over a bound is left unread and
recorded as a defect that makes the message incomplete (see ``app.mail.defects``). All bounds lie
far above what ordinary mail needs; together they keep any message of up to
``MESSAGE_BYTES`` within 2 s and 300 MB on one core.
"""

from __future__ import annotations

from typing import Final

MESSAGE_BYTES: Final = 25 * 1024 * 1024
"""Of one source. Mail services refuse more; every later step is linear in this."""

HEADER_BYTES: Final = 256 * 1024
"""Of one header section. Exim and Postfix stop at 1 MB and 100 KB; mail rarely has 20 KB."""

HEADER_FIELDS: Final = 1_000
"""Fields kept of one header section: each becomes an object."""

FIELD_CHARACTERS: Final = 64 * 1024
"""Of one header field that is decoded; 20,000 encoded words cost the standard library 7.5 s."""

ADDRESSES: Final = 500
"""Mailboxes read of one kind of address field."""

PARAMETERS: Final = 100
"""Parameters of one structured field; 100,000 cost the standard library 104 s."""

COMMENT_DEPTH: Final = 50
"""Of nested comments (RFC 5322 section 3.2.2); 1,500 overflow recursive parsers."""

PARTS: Final = 1_000
"""MIME parts of one message, nested messages included; 300,000 cost the standard library 21 s."""

DEPTH: Final = 40
"""Nested multiparts and messages; 1,500 overflow the stack of the standard library."""

ALTERNATIVES: Final = 4
"""Readings of one ambiguous part that are followed."""

NESTED_MESSAGES: Final = 50
"""Messages inside a message that are read."""

NESTED_LEVELS: Final = 4
"""Messages inside messages inside messages: each level repeats the whole work."""

TEXT_CHARACTERS: Final = 400_000
"""Of the visible text: two hundred printed pages."""

HTML_CHARACTERS: Final = 2_000_000
"""Of one HTML part: the tree takes about 30 times its source in memory at worst."""

HTML_TAGS: Final = 20_000
"""Of one HTML part: scope look-ups of the HTML algorithm are quadratic in open elements."""

RICH_CHARACTERS: Final = 500_000
"""Of the HTML that is kept to be shown; newsletters have 100,000."""

HTML_CHARACTERS_IN_ALL: Final = 6_000_000
"""Of all HTML parts of one source."""

HTML_TAGS_IN_ALL: Final = 40_000
"""Of all HTML parts of one source."""

HTML_RECONSTRUCTED: Final = 300_000
"""Formatting elements that the HTML algorithm may open again, at worst one set per tag."""

BODY_BYTES: Final = 8 * 1024 * 1024
"""Of one text part that is decoded: more than either bound on text can use."""

RAW_CHARACTERS: Final = 1_600_000
"""Of all plain texts of one source before white space and invisible characters are taken out."""

REREAD_BYTES: Final = 4 * 1024 * 1024
"""Of parts that are read again in another way: four ways on each of forty levels never end."""

BASE64_PIECES: Final = 1_000
"""Pieces of base64 joined behind paddings; four million of them cost 10 s."""

UUENCODED_LINES: Final = 250_000
"""Lines of one uuencoded file: 11 MB."""

HIDDEN_CHARACTERS: Final = 20_000
"""Of hidden text that is kept: enough to count and to show."""

REMOVED_CHARACTERS: Final = 2_000
"""Invisible characters that are kept as evidence; the rest are taken out all the same."""

STYLE_CHARACTERS: Final = 300_000
"""Of all style sheets of one HTML part."""

STYLE_RULES: Final = 2_000
"""Of all style sheets of one HTML part."""

LINKS: Final = 1_000
"""Links kept of one message; each is taken apart."""

IMAGES: Final = 500
"""Images kept of one message."""

URL_CHARACTERS: Final = 4_096
"""Of one address that is taken apart; browsers allow more, mail does not need it."""

DATA_URL_CHARACTERS: Final = 500_000
"""Of a data: address whose page is read."""

REDIRECTS: Final = 5
"""Addresses unwrapped one out of the other."""

ATTACHMENTS: Final = 200
"""Attachments that are looked into."""

NAME_CHARACTERS: Final = 255
"""Of a file name that is kept; file systems allow no more."""

ATTACHMENT_TEXT: Final = 100_000
"""Characters of text kept of one attachment."""

DETAIL_CHARACTERS: Final = 160
"""Of the detail of a defect."""

ATTACHMENT_LINKS: Final = 200
"""Links kept of one attachment."""

ARCHIVE_MEMBERS: Final = 200
"""Names listed of one archive."""

ARCHIVE_DIRECTORY: Final = 1024 * 1024
"""Bytes of the list of a zip archive: the library makes an object of every 46 of them."""

ARCHIVE_UNPACKED: Final = 4 * 1024 * 1024
"""Bytes unpacked of a gzip file to see whether a tar archive is inside."""

OFFICE_RELATIONSHIPS: Final = 1024 * 1024
"""Bytes unpacked of the relationships of an Office document."""

PDF_STREAMS: Final = 5_000
"""Streams looked at in one PDF."""

PDF_STREAM: Final = 8 * 1024 * 1024
"""Bytes unpacked of one stream of a PDF."""

UNPACKED_BYTES: Final = 32 * 1024 * 1024
"""Unpacked out of PDF and RTF of one source."""

IMAGE_PIXELS: Final = 12_000_000
"""Of one picture that is decoded: 36 MB as RGB. JPEG is scaled down while it is decoded."""

QR_PIXELS: Final = 24_000_000
"""Of all pictures of one source: decoding and searching cost 25 to 60 ns a pixel."""

QR_IMAGES: Final = 100
"""Pictures of one source that are searched for codes."""

PDF_PICTURES: Final = 20
"""Pictures of one PDF that are searched for codes."""

CFB_SLACK: Final = 8 * 1024 * 1024
"""Bytes copied out of a compound file beyond its own size; honest files need none."""

CFB_ENTRIES: Final = 20_000
"""Directory entries of a compound file."""

RTF_BYTES: Final = 400_000
"""Of an RTF body: it is unpacked byte by byte."""

FORWARD_NOTE: Final = 1_000
"""Characters of a covering note; a longer one is a message of its own."""
