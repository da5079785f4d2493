"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "8b08e62ad3d49a22850d7867bbccb07391b859e1a259015da5dbf70077b9759e"
