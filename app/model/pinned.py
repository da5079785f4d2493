"""Which released model belongs to this program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "49670ea6de42873de23c88e00a180803da85d8076addbf91295b928b2760682f"
