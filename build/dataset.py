"""Turns examples into the matrices that training and evaluation work on.

Every message is read once, and gives up to four rows: as it is, with its sender masked, as plain
text without layout, and as the text collections keep a message: sender, subject and words. A
missing header or missing HTML is then no mark of a class or of a collection. Rows are kept in a
folder outside the repository, under a key made of the code and the data they came from.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, Final

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from app import features
from app.features import signals, text
from app.mail.message import Form, LinkKind, Message
from app.mail.reader import read_message
from build import corpora
from build.corpora import LABELS, Example, Known

WHOLE: Final = 0
"""The message as it is."""
UNSIGNED: Final = 1
"""Its sender and all headers but the subject masked."""
PLAIN: Final = 2
"""Its visible text and subject alone: no layout, no links but those written out."""
RECORD: Final = 3
"""Its sender, subject and visible text without any link, as text collections keep it: most
phishing of 2015-21 is known only so, and would be told by that alone."""

ROOT: Final = Path(__file__).resolve().parent.parent
CACHE: Final = ROOT / ".work" / "features"
_CODE: Final = (
    "app/mail",
    "app/features",
    "build/dataset.py",
    "build/corpora.py",
    "build/marks.py",
)
_CHUNK: Final = 100
_BUGS: Final = frozenset({"NameError", "TypeError", "AttributeError", "UnboundLocalError"})
"""Defects of the reader, not of a message: features of what it then missed would teach nonsense."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is known about one row of a :class:`Table` besides its features.

    Attributes as in :class:`build.corpora.Example`, and:
        variant: ``WHOLE``, ``UNSIGNED``, ``PLAIN`` or ``RECORD``.
    """

    id: str
    source: str
    label: str
    kind: str
    genre: str
    lang: str
    year: int
    repo: str
    template: str
    split: str
    variant: int


@dataclass(frozen=True, slots=True)
class Table:
    """Rows and their features.

    Attributes:
        rows: One per message and variant.
        text: float32 csr[n, buckets].
        signals: float32[n, K], NaN for missing.
    """

    rows: tuple[Row, ...]
    text: sparse.csr_matrix
    signals: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.rows)

    def field(self, name: str) -> NDArray[np.str_]:
        """Return one attribute of all rows as an array."""
        return np.array([getattr(row, name) for row in self.rows])

    @property
    def y(self) -> NDArray[np.int64]:
        """Return the index of each row's label in ``LABELS``."""
        return np.array([LABELS.index(row.label) for row in self.rows], dtype=np.int64)

    def take(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Table:
        """Return the chosen rows, given as a mask or as indexes."""
        indexes = np.flatnonzero(chosen) if chosen.dtype == np.bool_ else chosen
        rows = tuple(self.rows[i] for i in indexes.tolist())
        return Table(rows, self.text[indexes], self.signals[indexes])


def load(folder: Path | None, *, cache: Path = CACHE, jobs: int = 2) -> Table:
    """Return the table of all sources under ``folder`` and of the project's own messages.

    Args:
        folder: The corpora; None for the project's own messages alone.
        cache: Where rows are kept between runs.
        jobs: Processes to extract features with.
    """
    code = _digest(_code_files())
    tables = []
    files = {s: folder / f"{s}.jsonl.xz" for s in corpora.SOURCES} if folder else {}
    for source, file in files.items():
        key = f"{source}-{code}-{_digest([file])}"
        tables.append(_cached(cache, key, corpora.read(file.parent, source), jobs))
    own = _digest(sorted((ROOT / "build" / "written").rglob("*.*")))
    tables.append(_cached(cache, f"written-{code}-{own}", corpora.written(), jobs))
    return joined(tables)


def joined(tables: Sequence[Table]) -> Table:
    """Return several tables as one."""
    return Table(
        tuple(chain.from_iterable(t.rows for t in tables)),
        sparse.vstack([t.text for t in tables], format="csr"),
        np.vstack([t.signals for t in tables]),
    )


def data_digest(folder: Path) -> str:
    """Return one sha256 over all that the model is trained on, hexadecimal."""
    files = [folder / f"{source}.jsonl.xz" for source in corpora.SOURCES]
    written = (ROOT / "build" / "written").rglob("*")
    return _digest(
        [*files, *sorted(p for p in written if p.suffix in {".py", ".toml", ".txt"})], length=64
    )


def extract(examples: Iterable[Example], jobs: int = 1) -> Table:
    """Read the examples and return their rows, in order."""
    chunks = _chunks(examples)
    if jobs == 1:
        return joined([_extract_chunk(c) for c in chunks] or [_extract_chunk([])])
    with ProcessPoolExecutor(jobs) as pool:
        return joined(list(pool.map(_extract_chunk, chunks)) or [_extract_chunk([])])


def masked(message: Message, known: Known) -> Message:
    """Return ``message`` with what its collection cannot know marked as unknown."""
    if known == "all":
        return message
    if known == "some":
        return replace(message, form=Form.OUTLOOK)
    return _unsigned(message)


def variants(message: Message, known: Known) -> Iterator[tuple[int, Message]]:
    """Yield the message as it is, and its copies that differ from it."""
    whole = masked(message, known)
    yield WHOLE, whole
    unsigned = _unsigned(message)
    if unsigned != whole:
        yield UNSIGNED, unsigned
    if message.markup is not None or message.attachments:
        yield PLAIN, _plain(unsigned)
        if message.sender:
            yield RECORD, _record(message)


def _unsigned(message: Message) -> Message:
    return replace(
        message,
        form=Form.BODY,
        headers=(),
        sender=(),
        on_behalf=None,
        reply_to=(),
        return_path=None,
        to=(),
        date=None,
        received=(),
        authentication=(),
    )


def _plain(message: Message) -> Message:
    links = tuple(link for link in message.links if link.kind is LinkKind.TEXT)
    return replace(
        message,
        markup=None,
        links=links,
        attachments=(),
        parts=(),
        nested=(),
        shown="plain",
        plain="",
    )


def _record(message: Message) -> Message:
    bare = replace(_plain(_unsigned(message)), links=())
    return replace(bare, form=Form.OUTLOOK, sender=message.sender)


def _extract_chunk(examples: Sequence[Example]) -> Table:
    rows, found = [], []
    for example in examples:
        message = read_message(example.data, name=example.name)
        if any(d.code == "part-unreadable" and d.detail in _BUGS for d in message.defects):
            raise corpora.CorpusError(f"The reader failed on {example.id}: {message.defects}")
        for variant, copy in variants(message, example.known):
            rows.append(_row(example, variant))
            found.append(features.extract(copy))
    counts = [len(f.ids) for f in found]
    return Table(
        tuple(rows),
        sparse.csr_matrix(
            (
                np.concatenate([np.zeros(0, np.float32), *(f.val for f in found)]),
                np.concatenate([np.zeros(0, np.int32), *(f.ids for f in found)]),
                np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
            ),
            shape=(len(rows), text.BUCKETS),
        ),
        np.array([f.signals for f in found], dtype=np.float32).reshape(-1, len(signals.NAMES)),
    )


def _row(example: Example, variant: int) -> Row:
    known = asdict(example)
    for name in ("data", "name", "known"):
        del known[name]
    return Row(**{**known, "year": example.year or 0, "variant": variant})


def _chunks(examples: Iterable[Example]) -> Iterator[list[Example]]:
    chunk: list[Example] = []
    for example in examples:
        chunk.append(example)
        if len(chunk) == _CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _cached(cache: Path, key: str, examples: Iterable[Example], jobs: int) -> Table:
    file = cache / f"{key}.npz"
    if not file.exists():
        table = extract(examples, jobs)
        cache.mkdir(parents=True, exist_ok=True)
        partial = file.with_suffix(f".{os.getpid()}.part.npz")
        _write(partial, table)
        partial.replace(file)
    return _read(file)


def _write(file: Path, table: Table) -> None:
    arrays: dict[str, Any] = {
        "data": table.text.data,
        "indices": table.text.indices.astype(np.int32),
        "indptr": table.text.indptr,
        "signals": table.signals,
    }
    arrays.update({f"row_{name}": table.field(name) for name in Row.__dataclass_fields__})
    np.savez(file, **arrays)


def _read(file: Path) -> Table:
    with np.load(file, allow_pickle=False) as kept:
        names = list(Row.__dataclass_fields__)
        columns = [kept[f"row_{name}"].tolist() for name in names]
        rows = tuple(Row(*values) for values in zip(*columns, strict=True))
        matrix = sparse.csr_matrix(
            (kept["data"], kept["indices"], kept["indptr"]), shape=(len(rows), text.BUCKETS)
        )
        return Table(rows, matrix, kept["signals"])


def _code_files() -> list[Path]:
    files: list[Path] = []
    for name in _CODE:
        path = ROOT / name
        files.extend(path.rglob("*") if path.is_dir() else [path])
    return sorted(f for f in files if f.is_file() and f.suffix != ".pyc")


def _digest(files: Iterable[Path], length: int = 16) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:length]
