"""Small corpora in the form that the readers expect, made of the project's own messages."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from build import corpora
from build.corpora import Example

GENRES = ("bank", "newsletter", "order", "shipping")


def write(folder: Path) -> None:
    """Write one file for each source, each with a few messages of the right classes."""
    messages = list(corpora.written())
    ham = cycle([m for m in messages if m.label == "legitimate"][::5])
    fraud = cycle([m for m in messages if m.label == "fraud"][::3])
    spam = cycle([m for m in messages if m.label != "fraud"][2::7])
    for source in corpora.SOURCES:
        records = list(_records(source, ham, fraud, spam))
        with lzma.open(folder / f"{source}.jsonl.xz", "wt", encoding="utf-8", preset=0) as file:
            file.writelines(json.dumps(record) + "\n" for record in records)


def _records(
    source: str, ham: Iterator[Example], fraud: Iterator[Example], spam: Iterator[Example]
) -> Iterator[dict[str, object]]:
    if source.startswith(("nazario", "glitchy")):
        yield from _some(source, "phish", islice(fraud, 12))
    elif source == "political_2024":
        kinds = {"kind": "spam", "kind_confidence": 2}
        yield from ({**r, **kinds} for r in _some(source, "ham", islice(spam, 12)))
    elif source.startswith("junk"):
        for kind, examples in (("phish", islice(fraud, 10)), ("spam", islice(spam, 8))):
            sure = {"kind": kind, "kind_confidence": 3}
            yield from ({**r, **sure} for r in _some(f"{source}/{kind}", "spam", examples))
    else:
        yield from _some(source, "ham", islice(ham, 24 if source == "ham_fixtures" else 10))
        if source in {"spamassassin", "csdmc2010"}:
            yield from _some(f"{source}/spam", "spam", islice(spam, 8))


def _some(name: str, label: str, examples: Sequence[Example] | Iterator[Example]):
    source = name.partition("/")[0]
    text = source in {"nazario_csv_2015_2022", "nazario_text_2006_2007", "political_2024"}
    for number, example in enumerate(examples):
        record = {
            "id": f"{name}/{number}",
            "label": label,
            "date": f"{2019 + number % 3}-05-04T10:00:00Z",
            "tmpl": f"{name}-{number // 2}" if number < 4 else f"{name}-{number}",
            "split": "validation" if source == "list_mjpeg_users" else "train",
            "repo": f"owner{number % 11}/repository@abc:mail{number}.eml",
            "genre": GENRES[number % 4],
            "lang": example.lang,
        }
        if text:
            record |= {"from": "Ann <ann@firm.example>", "subject": f"Subject {number}"}
            record["body"] = example.data.decode("latin-1").partition("\r\n\r\n")[2][:400]
        else:
            record["raw"] = example.data.decode("latin-1")
        yield record
