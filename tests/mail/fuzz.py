"""Coverage-guided fuzzing of ``app.mail`` with atheris; run by hand, not by pytest.

    python -m tests.mail.fuzz SEEDS -max_total_time=1200 -max_len=20000 -timeout=2 -rss_limit_mb=900

``SEEDS`` is an empty folder: it is filled with the malformed messages of the tests first. Whatever
is found becomes a test in ``tests/mail/test_crashers.py``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["app.mail"]):
    from app.mail import reader, reported

from tests.mail import invariants, seeds

_NAMES = ("", "a.html", "a.txt", "a.emlx", "a.msg")


def one_input(data: bytes) -> None:
    """Read ``data``; anything raised here is a crasher."""
    name = _NAMES[data[-1] % len(_NAMES)] if data else ""
    message = reported.judged(reader.read(data, name=name))
    invariants.check(message)


def main() -> None:
    """Fill the folder of seeds and start."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds.all_seeds()):
        (folder / f"seed-{number:04d}").write_bytes(data)
    words = folder.parent / "words.dict"
    words.write_text("".join(f'"{word}"\n' for word in seeds.WORDS), encoding="utf-8")
    atheris.Setup([*sys.argv, f"-dict={words}"], one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
