"""Reads the labelled corpora and the project's own mail into examples for training.

The corpora are looked at only through the folder that the caller names; nothing of them is kept
in the project. What would tell a classifier which collection a message came from (the recipient's
address, list footers, a filter's subject tag) is masked here, before any feature is computed.
"""

from __future__ import annotations

import importlib
import json
import lzma
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.header import Header
from pathlib import Path
from typing import Any, Final, Literal

from app.model.assessment import CLASSES
from build import marks

Label = Literal["fraud", "advertising", "legitimate"]
Known = Literal["all", "some", "none"]
Split = Literal["train", "validation", "aux"]

LABELS: Final[tuple[Label, ...]] = ("fraud", "advertising", "legitimate")
if tuple(LABELS) != tuple(c.value for c in CLASSES):
    raise RuntimeError("The order of the labels must be the order of the model's classes.")

SOURCES: Final = (
    "ham_fixtures",
    "templates_ham",
    "transactional_templates",
    "bounces",
    "list_usrp_users",
    "list_r_pipermail",
    "list_mjpeg_users",
    "spamassassin",
    "csdmc2010",
    "junk_osst_users",
    "junk_fixtures",
    "glitchy_scam_2023_2025",
    "nazario_raw_2004_2005",
    "nazario_text_2006_2007",
    "nazario_csv_2015_2022",
    "political_2024",
)
"""Read by default. Enron-Spam (lower-cased, tokenised) and the SMS collection are left out: they
are no mail as a reader meets it, and the collection they came from shows in every word."""

WRITTEN: Final = ("written_everyday", "written_fraud")
"""The project's own messages; for training only."""

_KINDS: Final[Mapping[str, Label]] = {
    "phish": "fraud",
    "scam": "fraud",
    "spam": "advertising",
}
_SURE: Final = 2
"""The lowest ``kind_confidence`` that is used; 1 is a guess."""
_READ: Final[Mapping[str, Label]] = {"list_mjpeg_users/d2f1219246bbc651": "fraud"}
"""Labels that reading showed to be wrong: a list let a "verify your mailbox" message through."""
_EMPTIED: Final = re.compile(r"\s*An HTML attachment was scrubbed\.{3}\s*URL: <[^<>]*>\s*")
"""All that an archive left of a message."""


class CorpusError(Exception):
    """The corpora are missing or not in the described form."""


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled message.

    Attributes:
        id: Stable and unique.
        source: The collection it came from; one of ``SOURCES`` or ``WRITTEN``.
        label: Its class.
        kind: "phish" or "scam" where somebody told them apart, else "".
        genre: What sort of mail it is ("bank", "newsletter"), else "".
        lang: A language tag, "" if unknown.
        year: When it was sent; None if unknown.
        repo: What is left out together with it when its source is split: "owner/name" for
            fixtures and templates, else the source.
        template: Near-duplicates share it and count once.
        split: "validation" is never trained on.
        known: Which headers can be known: "all" of a raw source, "some" (sender and subject of
            a text record), or "none".
        data: What ``app.mail.reader.read_message`` is given.
        name: A file name as a hint for the format.
    """

    id: str
    source: str
    label: Label
    kind: str
    genre: str
    lang: str
    year: int | None
    repo: str
    template: str
    split: Split
    known: Known
    data: bytes
    name: str


def read(corpora: Path, source: str) -> Iterator[Example]:
    """Yield the usable examples of one collection, in the order of its file.

    Args:
        corpora: The folder with the ``NAME.jsonl.xz`` files.
        source: One of ``SOURCES``.

    Raises:
        CorpusError: The file is missing or a line is no record.
    """
    file = corpora / f"{source}.jsonl.xz"
    if not file.is_file():
        raise CorpusError(f"{file} is missing. Name the folder that holds the corpora.")
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                record = json.loads(line)
                label = label_of(record)
                if label is not None:
                    yield _example(record, source, label)
            except (KeyError, TypeError, ValueError) as error:
                raise CorpusError(f"{file}, line {number}: {error!r}") from error


def written() -> Iterator[Example]:
    """Yield the messages that the project wrote itself, in a stable order."""
    for source in WRITTEN:
        module = importlib.import_module(f"build.written.{source.removeprefix('written_')}")
        for message in module.messages():
            yield Example(
                id=f"{source}/{message.id}",
                source=source,
                label=message.label,
                kind="",
                genre=message.genre,
                lang=message.language.lower(),
                year=None,
                repo=source,
                template=f"{source}/{message.template}",
                split="train",
                known="all",
                data=message.raw,
                name="",
            )


def label_of(record: Mapping[str, Any]) -> Label | None:
    """Return the class of a record, or None if nobody could tell.

    What somebody found by reading the message (``kind``) goes before the collection's own label;
    ``templates_ham`` uses the same field for names of templates, which are no kinds.
    """
    read = _READ.get(record.get("id", ""))
    if read is not None:
        return read
    if _EMPTIED.fullmatch(record.get("body") or ""):
        return None
    kind = record.get("kind")
    if "kind_confidence" in record and kind is not None:
        if kind not in _KINDS or int(record["kind_confidence"]) < _SURE:
            return None
        return _KINDS[kind]
    return {"ham": "legitimate", "spam": "advertising", "phish": "fraud"}[record["label"]]  # type: ignore[return-value]


def _example(record: Mapping[str, Any], source: str, label: Label) -> Example:
    data, known, name = _source_bytes(record, source)
    kind = record.get("kind")
    return Example(
        id=record["id"],
        source=source,
        label=label,
        kind=kind if kind in ("phish", "scam") else "",
        genre=record.get("genre") or record.get("subset") or "",
        lang=(record.get("lang") or "").lower(),
        year=_year(record.get("date")),
        repo=_repository(record.get("repo"), source),
        template=f"{source}/{record.get('tmpl') or record['id']}",
        split=record["split"],
        known=known,
        data=data,
        name=name,
    )


def _year(date: str | None) -> int | None:
    return int(date[:4]) if date and date[:4].isdigit() else None


def _repository(repo: str | None, source: str) -> str:
    """Return "owner/name" of ``owner/name@commit:path``; records without one share the source."""
    return repo.split("@", 1)[0] if repo else source


def _source_bytes(record: Mapping[str, Any], source: str) -> tuple[bytes, Known, str]:
    raw = record.get("raw")
    if raw is not None:
        data = marks.mask_raw(raw.encode("latin-1"), source)
        return data, ("none" if source in marks.SENDERS_REMOVED else "all"), ""
    sender = marks.mask_text(record.get("from") or "", source)
    subject = marks.mask_subject(record.get("subject") or "", source)
    body = marks.mask_text(record.get("body") or "", source)
    html = bool(record.get("html")) or marks.looks_like_html(body)
    if not sender and not subject:
        return body.encode("utf-8", "surrogatepass"), "none", "body.html" if html else "body.txt"
    return _compose(sender, subject, body, html=html), "some", ""


def _compose(sender: str, subject: str, body: str, *, html: bool) -> bytes:
    """Return RFC 5322 source with the few headers that a text record knows."""
    fields = []
    if sender:
        fields.append(f"From: {_encoded(_mailbox(sender))}")
    if subject:
        fields.append(f"Subject: {_encoded(subject)}")
    fields.append("MIME-Version: 1.0")
    fields.append(f"Content-Type: text/{'html' if html else 'plain'}; charset=utf-8")
    fields.append("Content-Transfer-Encoding: 8bit")
    head = "\r\n".join(fields).encode("ascii")
    return head + b"\r\n\r\n" + body.encode("utf-8", "replace")


def _mailbox(sender: str) -> str:
    """Return ``sender`` so that a bare name ("Banco") is read as a name, not as an address."""
    if "@" in sender or "<" in sender:
        return sender
    return '"' + sender.replace("\\", "").replace('"', "") + '" <>'


def _encoded(value: str) -> str:
    """Return a field body on one line: as it is if ASCII, else with RFC 2047 encoded words."""
    folded = " ".join(value.split())
    if folded.isascii():
        return folded
    name, bracket, rest = folded.partition(" <")
    encoded = Header(name, "utf-8", maxlinelen=10**6).encode()
    return encoded + (bracket + rest if rest.isascii() else "")
