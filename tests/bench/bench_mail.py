"""What reading costs against the standard library, on the same messages in the same run.

    python -m tests.bench.bench_mail --corpora FOLDER [--every 5]

The yardstick is ``email.message_from_bytes`` (compat32) walking and decoding every part: it does
not read HTML, links, identities or attachments. Records of text get the header lines a mail would
have. Prints, for each source and for all, the median CPU time of both, the median of the ratios
(over all messages; over the tenth of them in the middle by the yardstick's time; and the ratio of
the two medians), and the share of messages that were not completely read with their most frequent defects.
"""

from __future__ import annotations

import argparse
import collections
import email
import json
import lzma
import re
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.mail import reader, reported

_HTML = re.compile(r"<(?:!doctype|html|body|table|div|p|br|a )", re.IGNORECASE)


@dataclass
class Tally:
    """What was measured for one source."""

    base: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    raised: int = 0
    incomplete: int = 0
    defects: collections.Counter[str] = field(default_factory=collections.Counter)

    def line(self, name: str) -> str:
        """Return the result as one line."""
        count = len(self.ours)
        ratio = statistics.median(b / a for a, b in zip(self.base, self.ours, strict=True))
        at_median = statistics.median(self.ours) / statistics.median(self.base)
        pairs = sorted(zip(self.base, self.ours, strict=True))
        middle = pairs[count * 45 // 100 : count * 55 // 100 + 1]
        tenth = statistics.median(b / a for a, b in middle)
        most = ", ".join(f"{code} {n}" for code, n in self.defects.most_common(5))
        return (
            f"{name:26s} {count:6d} messages  stdlib {statistics.median(self.base) * 1e6:6.0f} us  "
            f"app.mail {statistics.median(self.ours) * 1e6:6.0f} us  median ratio {ratio:5.2f}  "
            f"middle tenth {tenth:5.2f}  medians {at_median:5.2f}  sum {sum(self.ours) / sum(self.base):5.2f}  "
            f"{count / sum(self.ours):7.0f} messages/CPU s  exceptions {self.raised}  "
            f"incomplete {self.incomplete} ({self.incomplete / count:.2%})  [{most}]"
        )


def messages(path: Path, every: int) -> Iterator[bytes]:
    """Yield the source of every ``every``-th record of one corpus."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every:
                continue
            record = json.loads(line)
            if "raw" in record:
                yield record["raw"].encode("latin-1")
                continue
            body = record.get("body") or ""
            kind = "text/html" if _HTML.search(body) else "text/plain"
            head = "".join(
                f"{name.title()}: {' '.join(str(record[name]).split())}\n"
                for name in ("from", "subject", "date")
                if record.get(name)
            )
            yield f"{head}Content-Type: {kind}; charset=utf-8\n\n{body}".encode("utf-8", "replace")


def standard_library(data: bytes) -> None:
    """Read ``data`` as the yardstick does."""
    for part in email.message_from_bytes(data).walk():
        if not part.is_multipart():
            part.get_payload(decode=True)


def measure(path: Path, every: int) -> Tally:
    """Read every message of a corpus in both ways."""
    tally = Tally()
    for data in messages(path, every):
        start = time.process_time()
        standard_library(data)
        middle = time.process_time()
        try:
            message = reported.judged(reader.read(data))
        except Exception as error:  # noqa: BLE001 -- counting them is the task
            tally.raised += 1
            print(f"{path.name}: {error!r}", file=sys.stderr)  # noqa: T201
            continue
        end = time.process_time()
        tally.base.append(middle - start)
        tally.ours.append(end - middle)
        tally.incomplete += not message.complete
        tally.defects.update(defect.code for defect in message.defects)
    return tally


def main() -> None:
    """Measure all corpora."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="take every n-th message")
    arguments = parser.parse_args()
    total = Tally()
    for path in sorted(arguments.corpora.glob("*.jsonl.xz")):
        tally = measure(path, arguments.every)
        print(tally.line(path.name.removesuffix(".jsonl.xz")), flush=True)  # noqa: T201
        total.base += tally.base
        total.ours += tally.ours
        total.raised += tally.raised
        total.incomplete += tally.incomplete
        total.defects.update(tally.defects)
    print(total.line("all"))  # noqa: T201


if __name__ == "__main__":
    main()
