"""The process that worker processes are forked from, started as early as possible.

Loading what a worker needs takes most of the time from start to the first verdict. So this module
imports nothing but the standard library, and a program calls :func:`warm_up` before it loads the
rest of itself.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext


def context() -> BaseContext:
    """Return how worker processes are started on this system."""
    # A fork server is fast and safe beside the threads of Qt and ONNX Runtime; a plain fork is
    # neither. macOS libraries do not survive a fork, and Windows has none.
    return multiprocessing.get_context("forkserver" if sys.platform == "linux" else "spawn")


def warm_up() -> None:
    """Begin to start the server, if this system has one; returns at once. Repeating is free."""
    # NumPy's own threads would only fight over the cores, and take memory for each.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform != "linux":
        return
    from multiprocessing import forkserver

    multiprocessing.get_context("forkserver").set_forkserver_preload(["app.triage.preload"])
    # Ctrl+C is for the program, which then ends the workers in order: keep it from the server.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
