"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "54984c7ab326eaf5c175b9304f0e09a7b4a2689f993b0e6a90cb980ff2a2f7d5"
