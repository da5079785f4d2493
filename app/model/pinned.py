"""Which released model belongs to the program; written by ``build.release``."""

from typing import Final

MANIFEST_SHA256: Final = "3a65e83ab951f63f988bf87aee3d95b6ecf2ccd58d88c51aeee11db5d6e04b0c"
