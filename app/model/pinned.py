"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "b4704e54132a6fdf48847331a2e3150dd2f174c2ccbd5e90546b45f7a97062d2"
