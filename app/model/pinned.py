"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "933d6d730561e6c9733c2e95c7d0b84023c0b0a3e6ea30974223f0576601fd87"
