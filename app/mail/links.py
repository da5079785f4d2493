"""Links as the other rooms see them: taken apart, with their place in the visible text."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from typing import Final

from app.mail import limits, redirects, text
from app.mail.defects import Defects
from app.mail.elements import Found
from app.mail.message import Link, LinkKind, Span

_REST: Final = re.compile(r"[^\s<>\"\u201c\u201d\u00ab\u00bb]*")
_BARE: Final = re.compile(r"\.([a-zA-Z]{2,18})/")
_HOST_BEFORE: Final = re.compile(
    r"(?<![\w@./:=&?%-])(?:[a-z0-9][a-z0-9-]{0,62}\.){0,6}[a-z0-9][a-z0-9-]{0,62}\Z", re.IGNORECASE
)
_HOST_LIMIT: Final = 255
_TRAILING: Final = ".,;:!?'\"*_~|>»”’]}"


def written(body: str) -> list[tuple[int, int]]:
    """Return start and end of every web address written out in ``body``, in order.

    Clients make links of "http://", "www." and of a domain with a path behind it.
    """
    found: list[tuple[int, int]] = []
    for start in _schemes(body):
        _take(body, start, found)
        if len(found) >= limits.LINKS:
            return found
    whole = [start for start in _www(body) if not _inside(start, found)]
    if "/" in body:
        whole += _bare(body, found)
    if whole:
        for start in whole[: limits.LINKS]:
            _take(body, start, found)
        return _apart(sorted(found))
    return found


def _apart(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return ordered ranges without those that begin inside the one before."""
    result: list[tuple[int, int]] = []
    for one in found:
        if not result or one[0] >= result[-1][1]:
            result.append(one)
    return result


def _take(body: str, start: int, found: list[tuple[int, int]]) -> None:
    """Add the address that begins at ``start`` unless the one before reaches that far."""
    if found and start < found[-1][1] and start >= found[-1][0]:
        return
    match = _REST.match(body, start, start + limits.URL_CHARACTERS + 1)
    end = start + len(_trimmed(match[0])) if match else start
    if end - start > len("http://"):
        found.append((start, end))


def _inside(position: int, found: list[tuple[int, int]]) -> bool:
    """Return True if ``position`` lies inside one of the ordered ranges ``found``."""
    before = bisect(found, (position, limits.MESSAGE_BYTES)) - 1
    return before >= 0 and position < found[before][1]


def _schemes(body: str) -> Iterator[int]:
    """Yield where "http://" and "https://" begin, in order."""
    position = body.find("://")
    while position >= 0:
        scheme = body[max(0, position - 5) : position].lower()
        if scheme == "https":
            yield position - 5
        elif scheme.endswith("http"):
            yield position - 4
        position = body.find("://", position + 3)


def _www(body: str) -> Iterator[int]:
    """Yield where "www." begins a word."""
    prefixes = ("www.", "Www.") if "ww." in body else ()
    for prefix in (*prefixes, "WWW."):
        position = body.find(prefix)
        while position >= 0:
            if not position or not (body[position - 1].isalnum() or body[position - 1] in "@./-_"):
                yield position
            position = body.find(prefix, position + 4)


def _bare(body: str, found: list[tuple[int, int]]) -> Iterator[int]:
    """Yield where a host with a path behind it begins, outside the ranges ``found``."""
    for slash in _BARE.finditer(body):
        if found and _inside(slash.start(), found):
            continue
        before = body[max(0, slash.start() - _HOST_LIMIT) : slash.start()]
        space = max(before.rfind(" "), before.rfind("\n")) + 1
        host = _HOST_BEFORE.search(before, space)
        if host:
            yield slash.start() - len(before) + host.start()


def as_address(content: str) -> str:
    """Return ``content`` as a complete address; "" if it is none.

    Args:
        content: What a code says, or an address as it stands in a text.
    """
    if _SCHEME.match(content):
        return content
    head = content[:_HOST_LIMIT].split("/", 1)[0].split("?", 1)[0]
    if " " in content or "@" in head or not _HOST.match(head):
        return ""
    return f"http://{content}"


_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.\-]{1,20}:[^\s]")
_HOST: Final = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63})+(?::\d+)?\Z")


def _trimmed(address: str) -> str:
    """Return ``address`` without the punctuation of the sentence around it."""
    end = len(address)
    if end and address[-1] != ")" and address[-1] not in _TRAILING:
        return address
    excess = address.count(")") - address.count("(")
    while end:
        last = address[end - 1]
        if last == ")" and excess > 0:
            excess -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return address[:end]


def make(kind: LinkKind, target: str, *, shown: str = "", span: Span | None = None,
         image: bool = False, defects: Defects) -> Link:  # fmt: skip
    """Return the finished link to ``target``.

    Args:
        kind: Where it was found.
        target: As written.
        shown: What the reader sees of it.
        span: Its place in the visible text.
        image: True if an image is seen of it.
        defects: Takes ``link-too-long``.
    """
    if len(target) > limits.URL_CHARACTERS and target[:5].lower() != "data:":
        defects.add("link-too-long")
    url, final, via = redirects.unwrap(target[: limits.URL_CHARACTERS])
    return Link(
        kind=kind, text=shown, target=url.text, final=final.text, scheme=final.scheme,
        host=final.host, domain=final.domain, via=via, span=span, image=image,
        odd=url.odd if final is url else tuple(dict.fromkeys(url.odd + final.odd)),
    )  # fmt: skip


def of_page(found: Iterable[Found], body: str, defects: Defects) -> list[Link]:
    """Return the links of an HTML part, those written out in its text included, in order."""
    result: list[Link] = []
    for one in found:
        if len(result) >= limits.LINKS:
            defects.add("too-many-links")
            break
        span = one.span
        shown = body[span.start : span.end].replace("\n", " ") if span else ""
        result.append(
            make(one.kind, one.target, shown=shown, span=span, image=one.image, defects=defects)
        )
    return result


def in_text(body: str, taken: Iterable[Span], defects: Defects) -> list[Link]:
    """Return the addresses written out in ``body`` outside the spans ``taken``."""
    found = written(body)
    if not found:
        return []
    spans = sorted((s.start, s.end) for s in taken)
    result: list[Link] = []
    position = 0
    for start, end in found:
        while position < len(spans) and spans[position][1] <= start:
            position += 1
        if position < len(spans) and spans[position][0] < end:
            continue
        address = body[start:end]
        target = address if "://" in address[:9] else as_address(address)
        if not target:
            continue
        result.append(
            make(LinkKind.TEXT, target, shown=text.clean(address), span=Span(start, end),
                 defects=defects)
        )  # fmt: skip
    if len(found) >= limits.LINKS:
        defects.add("too-many-links")
    return result
