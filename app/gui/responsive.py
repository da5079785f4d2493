"""Keeps Python itself from holding up the window while other threads work.

Measured with 10,000 files dropped at once on two cores: the longest time in which the window did
not answer was 105 ms without this, and 25 ms with it.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

_SWITCH_SECONDS: Final = 0.001
"""Every cell that is painted takes the interpreter's lock. A thread that reads files gives it back
after 5 ms by default, so one paint may wait for it many times over."""
_FULL_COLLECTIONS: Final = 1_000
"""A full garbage collection walks every object, 50 to 100 ms with a model or 100,000 rows loaded.
At this threshold it comes after some seven million new objects that last."""


def stay_responsive() -> None:
    """Make threads take turns more often, and full garbage collections rare."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    young, middle, _old = gc.get_threshold()
    gc.set_threshold(young, middle, _FULL_COLLECTIONS)


def keep_loaded() -> None:
    """Leave what was loaded so far (libraries, tables, the model) out of later collections."""
    gc.freeze()
