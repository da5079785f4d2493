"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "2949c6e6379eddc21576c76efa1588025be77c782c47f9d0d9ad568523491191"
