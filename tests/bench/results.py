"""Whether what Dipnet makes of a message is the same as before: digests over many messages.

    python -m tests.bench.results --write

Work on speed must not change results. ``results.json`` keeps a digest of what comes out of each
room for each group of messages: of the messages as read, of their features, and of the records.
Messages depend on ``app/mail`` alone; features also on the tables of words and names; records also
on the released model. Whoever changes one of these on purpose writes the digests anew.

Numbers that differ in their last digit between machines are left out or rounded: weights of words,
probabilities, and the order of reasons that weigh the same.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from app import features
from app.features import signals
from app.features.features import Features
from app.mail.message import Message
from app.mail.reader import read_message
from app.model.assessment import Assessment
from app.model.scorer import Scorer
from build.written import everyday, fraud
from tests.mail.malformed import CASES
from tests.mail.seeds import WORDS

ROOT = Path(__file__).parents[2]
KEPT = Path(__file__).with_name("results.json")
WRITTEN = 700
"""Of each kind of written mail."""
BROKEN = 600
_AT_ONCE = 48

Digests = dict[str, dict[str, str]]


def samples() -> Iterator[bytes]:
    """Yield the sample messages of the documentation."""
    for path in sorted((ROOT / "docs" / "samples").glob("*.eml")):
        yield path.read_bytes()


def broken() -> Iterator[bytes]:
    """Yield the malformed messages of the tests, and as many more made of them by chance."""
    seeds = [case.data for case in CASES]
    yield from seeds
    draw = random.Random(6)
    for number in range(BROKEN - len(seeds)):
        data = bytearray(seeds[number % len(seeds)])
        for _ in range(draw.randint(1, 8)):
            at = draw.randrange(len(data) + 1)
            how = draw.randrange(3)
            if how == 0:
                del data[at : at + draw.randint(1, 30)]
            elif how == 1:
                data[at:at] = draw.choice(WORDS).encode()
            else:
                data[at:at] = draw.randbytes(3)
        yield bytes(data)


GROUPS: dict[str, Callable[[], Iterator[bytes]]] = {
    "samples": samples,
    "everyday": lambda: (m.raw for m in islice(everyday.messages(), WRITTEN)),
    "fraud": lambda: (m.raw for m in islice(fraud.messages(), WRITTEN)),
    "broken": broken,
}
"""What the messages are, and how they are made: the same ones every time."""


def digests() -> Digests:
    """Return the digest of each group: of its messages, their features, and their records."""
    scorer = Scorer.load()
    return {name: _of_group(list(make()), scorer) for name, make in GROUPS.items()}


def _of_group(sources: Sequence[bytes], scorer: Scorer) -> dict[str, str]:
    read, described, judged = hashlib.sha256(), hashlib.sha256(), hashlib.sha256()
    for start in range(0, len(sources), _AT_ONCE):
        messages = [read_message(data) for data in sources[start : start + _AT_ONCE]]
        for message, assessment in zip(messages, scorer.assess(messages), strict=True):
            read.update(of_message(message))
            described.update(of_features(features.extract(message)))
            judged.update(of_assessment(assessment))
    source = hashlib.sha256(b"".join(hashlib.sha256(one).digest() for one in sources))
    found = {"source": source, "messages": read, "features": described, "assessments": judged}
    return {name: digest.hexdigest()[:32] for name, digest in found.items()}


def of_message(message: Message) -> bytes:
    """Return all of a message as read, as bytes; sets in a fixed order."""
    flags = [sorted(attachment.flags) for attachment in message.attachments]
    inner = b"".join(of_message(one) for one in message.nested)
    carrier = of_message(message.carrier) if message.carrier else b""
    plain = {
        name: getattr(message, name)
        for name in Message.__dataclass_fields__
        if name not in {"attachments", "nested", "carrier"}
    }
    attached = [
        [a.name, a.type, a.detected, a.size, a.sha256, a.inline, a.members, a.text]
        for a in message.attachments
    ]
    return repr((plain, attached, flags)).encode("utf-8", "surrogatepass") + inner + carrier


def of_features(found: Features) -> bytes:
    """Return the features of a message as bytes, without the weights."""
    named = {
        name: [(e.detail, str(e.place.where), e.place.start, e.place.end) for e in evidence]
        for name, evidence in found.evidence.items()
    }
    values = {
        name: f"{value:.4g}"
        for name, value in zip(signals.NAMES, found.signals.tolist(), strict=True)
    }
    return found.ids.tobytes() + repr((values, sorted(named.items()))).encode(
        "utf-8", "surrogatepass"
    )


def of_assessment(found: Assessment) -> bytes:
    """Return verdict, note and reasons as bytes."""
    reasons = sorted((r.signal, r.text, repr(r.places)) for r in found.reasons)
    said = (str(found.verdict), str(found.model_verdict), found.note, reasons)
    return repr(said).encode("utf-8", "surrogatepass")


def kept() -> Digests:
    """Return the digests as they were written last."""
    content: Digests = json.loads(KEPT.read_text(encoding="utf-8"))
    return content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", required=True)
    parser.parse_args()
    KEPT.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
