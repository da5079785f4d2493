"""``make bench``."""

from tests.bench.bench_end_to_end import main

main()
