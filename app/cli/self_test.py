"""``dipnet self-test``: shows that this installation is whole and does what was released."""

from __future__ import annotations

import json
import multiprocessing
import tempfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, TextIO

import app
from app.triage.engine import Batch
from app.triage.sources import Item, Locator

PASSED: Final = 0
FAILED: Final = 2
_WINDOW_SECONDS: Final = 90.0

_MESSAGE: Final = (
    b"From: Self-test <self-test@dipnet.example>\r\nTo: you@dipnet.example\r\n"
    b"Subject: Lunch on Thursday\r\n\r\nShall we meet at noon?\r\n"
)


def self_test(stream: TextIO) -> int:
    """Run every check, write the result as JSON, and return the exit status."""
    checks: dict[str, Callable[[], dict[str, Any]]] = {
        "model": _check_model,
        "workers": _check_workers,
        "history": _check_history,
        "window": _check_window,
    }
    result: dict[str, Any] = {"program": app.__version__, "ok": True, "versions": _versions()}
    for name, check in checks.items():
        try:
            facts = check()
        except Exception as error:  # noqa: BLE001 - the report says what it was
            facts = {"ok": False, "error": str(error) or type(error).__name__}
        result[name] = facts
        result["ok"] = result["ok"] and facts["ok"]
    stream.write(json.dumps(result, indent=2) + "\n")
    return PASSED if result["ok"] else FAILED


def _check_model() -> dict[str, Any]:
    """Verify the model's files and run the golden cases."""
    from app.model import golden
    from app.model.scorer import Scorer

    scorer = Scorer.load()
    result = golden.check(scorer)
    return {
        "ok": result.holds,
        "id": scorer.model_id,
        "version": scorer.release.version,
        "golden_cases": result.cases,
        "failed": [{"case": failure.case, "what": failure.what} for failure in result.failures],
    }


def _check_workers() -> dict[str, Any]:
    """Judge a message in a worker process, as a scan does."""
    item = Item(Locator("self-test", length=len(_MESSAGE)), _MESSAGE, None)
    records = [outcome.record for outcome in Batch([item], jobs=1)]
    verdicts = [str(record.verdict) for record in records if record is not None]
    return {
        "ok": len(verdicts) == 1 and records[0] is not None and records[0].complete,
        "verdicts": verdicts,
    }


def _check_history() -> dict[str, Any]:
    """Keep a result in a history on disk, and find it by its words when that is opened again."""
    from app.triage.store import Filter, Order, Store

    item = Item(Locator("self-test", length=len(_MESSAGE)), _MESSAGE, None)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "history.sqlite3")
        store = Store.open(path)
        try:
            for outcome in Batch([item], jobs=1):
                store.keep_single(outcome)
        finally:
            store.close()
        store = Store.open(path)
        try:
            rows = store.rows(store.ids(Filter(text="thursday"), Order()))
            sound = store.set_aside is None
        finally:
            store.close()
    subjects = [row.subject for row in rows]
    return {"ok": sound and subjects == ["Lunch on Thursday"], "found": subjects}


def _versions() -> dict[str, str]:
    """Return the versions of what the results depend on."""
    import platform
    import sqlite3

    import numpy as np
    import onnxruntime

    return {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "onnxruntime": onnxruntime.__version__,
        "sqlite": sqlite3.sqlite_version,
    }


def _check_window() -> dict[str, Any]:
    """Build the window in a process of its own: what Qt cannot do, it says by ending it."""
    start = multiprocessing.get_context("spawn")
    receiver, sender = start.Pipe(duplex=False)
    process = start.Process(target=_report_window, args=(sender,))
    process.start()
    sender.close()
    try:
        if receiver.poll(_WINDOW_SECONDS):
            facts: dict[str, Any] = receiver.recv()
            return facts
        return {"ok": False, "error": "The window did not answer in time."}
    except EOFError:
        process.join()
        return {
            "ok": False,
            "error": f"The window could not be built (its process ended with {process.exitcode}).",
        }
    finally:
        receiver.close()
        process.join(1)
        process.kill()
        process.join()


def _report_window(sender: Connection) -> None:
    try:
        from app.gui.main import self_test as window_self_test

        sender.send(window_self_test())
    except Exception as error:  # noqa: BLE001 - the report says what it was
        sender.send({"ok": False, "error": f"{type(error).__name__}: {error}"})
