"""``make bench``: what Dipnet costs, beside what others cost, on the same mail in the same run.

    python -m tests.bench [--corpora FOLDER] [--messages N] [--most N]

Machines differ and share their cores: compare ratios, not seconds. Without corpora the mail that
the project has written is judged.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tests.bench import batches, mailbox, stages


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpora", type=Path, help="a folder of labelled corpora")
    parser.add_argument("--messages", type=int, default=1_000, help="for the stages")
    parser.add_argument(
        "--most", type=int, default=10_000, help="in the largest batch, 100000 for all"
    )
    arguments = parser.parse_args()
    pool = mailbox.pool(arguments.corpora)
    stages.measure(pool[: arguments.messages])
    batches.measure(pool, arguments.most)
    for module in ("starts", "bench_window"):
        subprocess.run([sys.executable, "-m", f"tests.bench.{module}"], check=True)


if __name__ == "__main__":
    main()
