"""Starts the window, and tests without a screen that it starts."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer, qVersion
from PySide6.QtWidgets import QApplication

import app
from app import offline, resources
from app.gui import theme, translations
from app.gui.file_open import FileOpen
from app.gui.icons import app_icon
from app.gui.proof import prove_offline
from app.gui.settings import Settings
from app.gui.start import SAMPLES
from app.gui.window import MainWindow
from app.triage.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.work import Opened
    from app.model.scorer import Scorer

_SAMPLE: Final = "phishing-account-limited-lookalike.eml"
_PATIENCE: Final = 60_000
"""Milliseconds the self-test waits for its verdict; it comes in under a second."""


def run(paths: Sequence[str]) -> int:
    """Open the window, with ``paths`` in it if there are any; return the exit status."""
    offline.enforce()
    application = _application()
    settings = Settings.of_user()
    theme.apply(settings.appearance)
    translations.install(application, settings.language)
    window = MainWindow(_load, settings, Store.open)
    if sys.platform == "darwin":  # Elsewhere the system starts the program with the file's name.
        FileOpen(application).asked.connect(window.open_paths)
    window.show()
    application.processEvents()  # it is seen before what loads in the background takes its share
    window.begin()
    window.open_paths([Path(path).absolute() for path in paths])
    return application.exec()


def self_test() -> dict[str, object]:
    """Build the window off screen, have it judge a packaged sample, and return the facts.

    Returns:
        JSON-able facts: ``ok``, Qt's version and platform, the sample's verdict, the time it
        took, and what :func:`prove_offline` found. ``error`` says what went wrong, if anything.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    offline.enforce()
    application = _application()
    window = MainWindow(_load)
    answers: list[Opened] = []
    errors: list[str] = []
    loop = QEventLoop()
    window.judge.opened.connect(lambda _request, opened: answers.append(opened))
    window.judge.refused.connect(errors.append)
    window.judge.failed.connect(lambda _request, text: errors.append(text))
    for signal in (window.judge.opened, window.judge.refused, window.judge.failed):
        signal.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    window.show()
    started = time.monotonic()
    window.begin()
    window.open_paths([resources.path(f"{SAMPLES}/{_SAMPLE}")])
    loop.exec()
    seconds = time.monotonic() - started
    shown = window.one.banner.headline.text()
    window.close()
    proof = prove_offline()
    facts: dict[str, object] = {
        "ok": bool(answers) and bool(shown) and proof.holds,
        "qt": qVersion(),
        "platform": application.platformName(),
        "sample": _SAMPLE,
        "verdict": str(answers[0].assessment.verdict) if answers else None,
        "shown": shown,
        "seconds": round(seconds, 3),
        "network_refused": proof.refused,
        "open_network_connections": proof.open_sockets,
        "network_libraries": list(proof.network_libraries),
    }
    if errors:
        facts["error"] = errors[0]
    return facts


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Dipnet")
    application.setApplicationVersion(app.__version__)
    application.setDesktopFileName("org.dipnet.Dipnet")
    application.setWindowIcon(app_icon())
    return application


def _load() -> Scorer:
    # Loaded in the background: NumPy and ONNX Runtime take longer to import than the window.
    from app.model.scorer import Scorer

    return Scorer.load()
