"""The MIME structure of a message (RFC 2045, 2046, 2231), read on bytes in linear time.

The standard library's parser is neither bounded nor outspoken: it hangs on a hundred thousand
parameters and notices nothing odd where clients disagree. This one follows every plausible
reading and says where there was more than one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final
from urllib.parse import unquote_to_bytes

from app.mail import charsets, headers, limits, transfer
from app.mail.budget import Budget
from app.mail.defects import Defects
from app.mail.headers import Field

_TYPE: Final = re.compile(r"\s*([!#$%&'*+\-.^_`|~\w]+)\s*/\s*([!#$%&'*+\-.^_`|~\w]+)\s*(?=[;\s]|$)")
_SEGMENT: Final = re.compile(r'(?:[^;"]++|"(?:[^"\\]++|\\.)*+"?)++', re.DOTALL)
"""What stands between semicolons. Possessive: a sender must not make it try twice."""
_QUOTED: Final = re.compile(r'"((?:[^"\\]++|\\.)*+)"?', re.DOTALL)
_ABOUT: Final = frozenset({"content-type", "content-transfer-encoding", "content-disposition"})
"""Fields that say what a part is."""
_GUESSED: Final = re.compile(rb"^--([^\s-][^\n]{0,200})\n[!-9;-~]+:", re.MULTILINE)


@dataclass(slots=True)
class Entity:
    """One part, the message itself included.

    Attributes:
        fields: Its header fields.
        type: Media type, lower-case.
        declared: False if no Content-Type field says so.
        parameters: Of Content-Type, names lower-case, decoded.
        encoding: Content-Transfer-Encoding, normalised.
        disposition: "attachment", "inline" or "" (RFC 2183).
        name: File name, decoded; "" if none.
        other_name: A second, different name, where Content-Type and Content-Disposition disagree.
        body: The undecoded content; of a multipart b"" once it is split.
        depth: 0 for the message.
        children: Parts inside.
        readings: Other ways in which clients read the same bytes (ambiguous headers), bounded.
    """

    fields: list[Field]
    type: str
    declared: bool
    parameters: dict[str, str]
    encoding: str
    disposition: str
    name: str
    other_name: str
    body: bytes
    depth: int
    children: list[Entity] = field(default_factory=list)
    readings: list[Entity] = field(default_factory=list)

    @property
    def charset(self) -> str:
        """The declared charset, lower-case; "" if none."""
        return self.parameters.get("charset", "").lower()

    def header(self, key: str) -> str:
        """Return the raw body of the first field ``key`` (lower-case), "" if there is none."""
        found = headers.first(self.fields, key)
        return found.raw if found else ""


def file(name: str, kind: str = "") -> Entity:
    """Return the headers of a file that was not attached by MIME."""
    return Entity(
        fields=[],
        type=kind or "application/octet-stream",
        declared=bool(kind),
        parameters={},
        encoding="",
        disposition="attachment",
        name=name,
        other_name="",
        body=b"",
        depth=1,
    )


def read(data: bytes, budget: Budget, defects: Defects) -> Entity:
    """Read the message in ``data`` into its tree of parts.

    Args:
        data: With line ends normalised to LF.
        budget: Shared by all messages of one source.
        defects: Takes what was wrong, ambiguous or left unread.
    """
    return _entity(data, "text/plain", 0, budget, defects)


def _entity(data: bytes, default: str, depth: int, budget: Budget, defects: Defects) -> Entity:
    """Read one part."""
    budget.parts -= 1
    section = headers.read(data, defects)
    types: list[str] = []
    encodings: list[str] = []
    dispositions: list[str] = []
    for one in [each for each in section.fields if each.key in _ABOUT]:
        if one.key == "content-type":
            types.append(one.raw)
        elif one.key == "content-transfer-encoding":
            encodings.append(one.raw)
        else:
            dispositions.append(one.raw)
    if depth:
        headers.duplicates(section.fields, defects)
    kind, parameters, others = content_type(types[0], defects) if types else (default, {}, [])
    encoding = transfer.normal(encodings[0], defects) if encodings else ""
    disposition, name, other_name = _disposition(dispositions, parameters, defects)
    part = Entity(
        section.fields, kind or default, bool(types), parameters, encoding, disposition, name,
        other_name, data[section.body :] if section.body else data, depth,
    )  # fmt: skip
    if len(types) > 1 or len(encodings) > 1 or others:
        _readings(part, types, encodings, others, budget, defects)
    if part.type.startswith("multipart/"):
        _split(part, budget, defects)
    return part


def _readings(
    part: Entity,
    types: list[str],
    encodings: list[str],
    others: list[tuple[str, str]],
    budget: Budget,
    defects: Defects,
) -> None:
    """Add the other ways to read ``part``: by its later headers, by its repeated parameters."""
    found = _ways(part, types, encodings, others, defects)
    if any(kind != part.type for kind, _, _ in found):
        kinds = [part.type, *(kind for kind, _, _ in found)]
        defects.add("content-type-duplicate", " / ".join(kinds))
    if any(encoding != part.encoding for _, _, encoding in found):
        names = [part.encoding, *(encoding for _, _, encoding in found)]
        defects.add("encoding-duplicate", " / ".join(names))
    if len(found) > limits.ALTERNATIVES:
        defects.add("too-ambiguous")
    for kind, parameters, encoding in found[: limits.ALTERNATIVES]:
        if budget.parts <= 0 or len(part.body) > budget.reread:
            defects.add("too-ambiguous")
            return
        budget.parts -= 1
        budget.reread -= len(part.body)
        other = replace(
            part, type=kind, parameters=parameters, encoding=encoding, declared=True, children=[],
            readings=[],
        )  # fmt: skip
        if other.type.startswith("multipart/"):
            _split(other, budget, defects)
            if not other.children:
                continue
        part.readings.append(other)


def _ways(
    part: Entity,
    types: list[str],
    encodings: list[str],
    others: list[tuple[str, str]],
    defects: Defects,
) -> list[tuple[str, dict[str, str], str]]:
    """Return type, parameters and encoding of every way to read ``part`` but the first."""
    found: list[tuple[str, dict[str, str], str]] = []
    for raw in types[1:]:
        kind, parameters, _ = content_type(raw, defects)
        found.append((kind or part.type, parameters, part.encoding))
    found += [(part.type, part.parameters, transfer.normal(e, defects)) for e in encodings[1:]]
    found += [
        (part.type, {**part.parameters, name: value}, part.encoding)
        for name, value in others
        if name in {"boundary", "charset"}
    ]
    return [way for way in found if way != (part.type, part.parameters, part.encoding)]


@lru_cache(maxsize=2_048)
def _plain_type(raw: str) -> tuple[str, str] | None:
    """Return type and charset of the commonest writing, None for any other."""
    found = _PLAIN.fullmatch(raw)
    return (found[1].lower(), found[2] or found[3] or "") if found else None


_PLAIN: Final = re.compile(
    r'\s*([\w.+-]+/[\w.+-]+)\s*;?\s*(?:charset\s*=\s*(?:"([\w.-]*)"|([\w.-]+))\s*;?)?\s*',
    re.ASCII | re.IGNORECASE,
)


def content_type(raw: str, defects: Defects) -> tuple[str, dict[str, str], list[tuple[str, str]]]:
    """Return media type, parameters and repeated parameters of a Content-Type field.

    The type is "" where it is broken.
    """
    if len(raw) < _SHORT:
        plain = _plain_type(raw)
        if plain:
            return plain[0], {"charset": plain[1]} if plain[1] else {}, []
    text = raw.replace("\n", "")
    bare = without_comments(text, defects)
    found = _TYPE.match(bare)
    if found:
        kind = f"{found[1]}/{found[2]}".lower()
        rest = bare[found.end() :]
    else:
        defects.add("content-type-malformed", bare)
        kind, _, rest = bare.partition(";")
        kind = _BROKEN_TYPES.get(kind.strip().lower().partition("/")[0], "")
    found_parameters, others = parameters(rest, defects)
    if bare != text and "boundary" in found_parameters:
        # Readers that know no comments take them as part of the boundary.
        literal, _ = parameters(text.partition(";")[2], defects)
        if literal.get("boundary", found_parameters["boundary"]) != found_parameters["boundary"]:
            others.append(("boundary", literal["boundary"]))
    return kind, found_parameters, others


_SHORT: Final = 100
"""Characters up to which a Content-Type field is worth remembering."""
_BROKEN_TYPES: Final = {
    "text": "text/plain",
    "html": "text/html",
    "multipart": "multipart/mixed",
    "message": "message/rfc822",
}


def parameters(text: str, defects: Defects) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return the parameters in ``text``, names lower-case, RFC 2231 decoded.

    Returns:
        The first value of every name, and further values that differ: clients disagree on which
        one counts.
    """
    found: dict[str, str] = {}
    others: list[tuple[str, str]] = []
    for count, (name, value) in enumerate(_pairs(text)):
        if count >= limits.PARAMETERS:
            defects.add("too-many-parameters")
            break
        if name not in found:
            found[name] = value
        elif value != found[name]:
            defects.add("parameter-duplicate", name)
            others.append((name, value))
    if "*" in text:
        found = _extended(found, others, defects)
    return found, others[: limits.ALTERNATIVES]


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield name and value of every parameter; a missing semicolon is forgiven behind quotes."""
    for segment in _SEGMENT.finditer(text):
        rest = segment[0]
        while True:
            name, equals, value = rest.partition("=")
            words = name.split()
            if not equals or not words:
                break
            value = value.lstrip()
            quoted = _QUOTED.match(value)
            if not quoted:
                yield words[-1].lower(), value.rstrip()
                break
            yield words[-1].lower(), _QUOTED_PAIR.sub(r"\1", quoted[1])
            rest = value[quoted.end() :]


_QUOTED_PAIR: Final = re.compile(r"\\(.)", re.DOTALL)


def _extended(
    found: dict[str, str], others: list[tuple[str, str]], defects: Defects
) -> dict[str, str]:
    """Return parameters with RFC 2231 continuations joined and decoded."""
    plain = {name: value for name, value in found.items() if "*" not in name}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, value in found.items():
        base, star, rest = name.partition("*")
        if not star:
            continue
        number = rest.rstrip("*")
        order = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
        pieces.setdefault(base, []).append((order, not rest or rest.endswith("*"), value))
    for base, parts in pieces.items():
        parts.sort(key=lambda p: p[0])
        charset, data = "", b""
        for index, (_, extended, value) in enumerate(parts):
            piece = value
            if extended and index == 0 and value.count("'") >= 2:
                charset, _, piece = value.split("'", 2)
            raw = piece.encode("latin-1", "replace")
            data += unquote_to_bytes(raw) if extended else raw
        text = charsets.decode(data, charset, defects)
        if plain.get(base, text) != text:
            defects.add("parameter-duplicate", base)
            others.append((base, plain[base]))
        plain[base] = text
    return plain


def without_comments(text: str, defects: Defects) -> str:
    """Return a structured field without its comments (RFC 5322 section 3.2.2)."""
    if "(" not in text:
        return text
    out: list[str] = []
    depth = 0
    for lexeme in _COMMENT_LEXEME.findall(text):
        if lexeme == "(":
            depth += 1
            if depth > limits.COMMENT_DEPTH:
                defects.add("comments-too-deep")
                return "".join(out)
        elif lexeme == ")" and depth:
            depth -= 1
        elif not depth:
            out.append(lexeme)
    return "".join(out)


_COMMENT_LEXEME: Final = re.compile(r'"(?:[^"\\]|\\.)*"?|\\.?|[()]|[^()"\\]+', re.DOTALL)


def _disposition(
    raw: list[str], type_parameters: dict[str, str], defects: Defects
) -> tuple[str, str, str]:
    """Return disposition, file name and a second, different file name of a part."""
    kind, name, other = "", "", ""
    if raw:
        text = without_comments(raw[0].replace("\n", ""), defects)
        kind, _, rest = text.partition(";")
        kind = kind.strip().lower()
        if rest:
            found, others = parameters(";" + rest, defects)
            name = found.get("filename", "") or found.get("name", "")
            other = next((v for k, v in others if k == "filename"), "")
    other = type_parameters.get("name", "") or other
    name = headers.value(name, defects) if name else ""
    other = headers.value(other, defects) if other else ""
    if name and other and name != other:
        return kind, name, other
    return kind, name or other, ""


def _split(part: Entity, budget: Budget, defects: Defects) -> None:
    """Split a multipart into its children."""
    if part.depth >= limits.DEPTH:
        defects.add("too-deep")
        return
    if part.encoding not in {"", "7bit", "8bit", "binary"}:
        # Forbidden by RFC 2045 section 6.4; some clients decode it all the same.
        defects.add("encoding-on-multipart", part.encoding)
        decoded = transfer.decode(part.body, part.encoding, Defects())
        if b"--" + _boundary(part) in decoded and b"--" + _boundary(part) not in part.body:
            part.body = decoded
    body = part.body
    boundary = _boundary(part)
    pieces = _pieces(body, boundary, defects) if boundary else []
    if not pieces:
        defects.add("boundary-absent" if boundary else "boundary-missing")
        guess = _GUESSED.search(body)
        pieces = _pieces(body, guess[1].rstrip(), defects) if guess else []
    default = "message/rfc822" if part.type == "multipart/digest" else "text/plain"
    for start, end in pieces:
        if budget.parts <= 0:
            defects.add("too-many-parts")
            break
        part.children.append(_entity(body[start:end], default, part.depth + 1, budget, defects))
    if part.children:
        part.body = b""


def _boundary(part: Entity) -> bytes:
    """Return the boundary of a multipart as it stands in the source."""
    return part.parameters.get("boundary", "").encode("latin-1", "replace").rstrip()


def _pieces(body: bytes, boundary: bytes, defects: Defects) -> list[tuple[int, int]]:
    """Return start and end of every part between delimiter lines (RFC 2046 section 5.1.1).

    A line counts if nothing but white space or the closing dashes follow the boundary. Where no
    such line exists, lines that merely begin with it count, as some clients take them.
    """
    delimiter = b"--" + boundary
    lines = list(_delimiters(body, delimiter))
    exact = [one for one in lines if one[2] in {b"", b"--"}]
    if len(exact) < len(lines) and not any(one[2] == b"" for one in exact):
        defects.add("boundary-ambiguous")
        exact = lines
    pieces: list[tuple[int, int]] = []
    start = -1
    closed = False
    for at, behind, tail in exact:
        if start >= 0:
            pieces.append((start, max(start, at - 1)))
        elif closed:
            defects.add("parts-after-end")
        closed = tail[:2] == b"--"
        start = -1 if closed else behind
        if len(pieces) > limits.PARTS:
            defects.add("too-many-parts")
            return pieces
    if start >= 0:
        defects.add("boundary-unclosed")
        pieces.append((start, len(body)))
    return pieces


def _delimiters(body: bytes, delimiter: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield offset, offset of the next line, and the rest of each line that begins with it."""
    position = 0 if body.startswith(delimiter) else body.find(b"\n" + delimiter) + 1
    if not position and not body.startswith(delimiter):
        return
    count = 0
    while True:
        end = body.find(b"\n", position)
        end = len(body) if end < 0 else end
        tail = body[position + len(delimiter) : min(end, position + len(delimiter) + 1_000)]
        yield position, min(end + 1, len(body)), tail.strip()
        count += 1
        position = body.find(b"\n" + delimiter, end) + 1
        if not position or count > limits.PARTS * 2:
            return
