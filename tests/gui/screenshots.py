"""Pictures of every page and state in light and dark: ``python -m tests.gui.screenshots OUT``.

They are made to be looked at. Those of the README are in ``docs/screenshots``: start, fraud,
legitimate and many.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import resources
from app.gui import theme, translations
from app.gui.about import AboutModel, OfflineDialog
from app.gui.detail import DetailView
from app.gui.main import _load
from app.gui.places import text_ranges
from app.gui.report import ReportDialog
from app.gui.results import Column
from app.gui.selftest import findings
from app.gui.settings import Language
from app.gui.settings_dialog import SettingsDialog
from app.gui.start import SAMPLES, sample_files
from app.gui.window import MainWindow
from app.model.assessment import Probabilities, Verdict
from app.model.release import ModelRefused
from app.triage.store import Store
from tests.gui import made

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = QSize(1180, 840)
SHOWN = {
    "fraud": "phishing-account-limited-lookalike.eml",
    "fraud-qr": "phishing-qr-code-mfa.eml",
    "fraud-attachment": "phishing-voicemail-html-attachment.eml",
    "legitimate": "order-confirmation.eml",
    "advertising": "advertising-spectacles-sale.eml",
    "broken": "broken-truncated.eml",
}


def wait(signal: object, start: object = None) -> None:
    """Run ``start`` and return when ``signal`` was emitted."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(60_000, loop, loop.quit)
    if start is not None:
        start()
    loop.exec()


def until(condition: Callable[[], object]) -> None:
    """Return when ``condition`` holds, or after a minute."""
    loop = QEventLoop()
    look = QTimer(loop)
    look.timeout.connect(lambda: condition() and loop.quit())
    look.start(20)
    QTimer.singleShot(60_000, loop, loop.quit)
    loop.exec()


class Camera:
    """Takes pictures of widgets into a folder."""

    def __init__(self, folder: Path, scheme: str) -> None:
        self.folder = folder
        self.scheme = scheme

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of ``widget`` as it is now."""
        QApplication.processEvents()
        QApplication.processEvents()
        path = self.folder / f"{name}-{self.scheme}.png"
        widget.grab().save(str(path))
        with Image.open(path) as picture:
            # A window has few colours; 6 bits of each keep every hue and halve the size.
            small = picture.convert("RGB").point(lambda part: min(round(part / 4) * 4, 255))
        small.save(path, optimize=True)


def pictures_of_made(window: MainWindow, camera: Camera) -> None:
    """Take the states that need no model."""
    window.go_home()
    camera.take(window, "start")
    window._tell("The file report.pdf holds no mail. Save the message itself and open that.")
    camera.take(window, "start-notice")
    for name, verdict, chances in (
        ("made-fraud", Verdict.FRAUD, Probabilities(0.97, 0.02, 0.01)),
        ("made-cannot-tell", Verdict.CANNOT_TELL, Probabilities(0.44, 0.11, 0.45)),
    ):
        opened = made.opened(verdict=verdict, probabilities=chances, reasons=made.fraud_reasons())
        window.one.show_opened(opened)
        window._show_page(window.one)
        camera.take(window, name)
        for at in (0, 1, 2):
            window.one.reasons.setCurrentIndex(window.one.reasons.model().index(at, 0))
            camera.take(window, f"{name}-chosen-{at}")
    for number in range(1, window.one.tabs.count()):
        window.one.tabs.setCurrentIndex(number)
        camera.take(window, f"made-tab-{number}")
    window._refuse(
        "The model was not loaded: its file model.onnx was changed or damaged. "
        "Dipnet judges no message without it. Please install Dipnet again."
    )
    camera.take(window, "refused")


def choose_a_reason_in_the_text(view: DetailView) -> None:
    """Choose the strongest reason whose words can be seen in the text."""
    for number, reason in enumerate(view.opened.assessment.reasons):
        if any(text_ranges(place, view.opened) for place in reason.places):
            view.reasons.setCurrentIndex(view.reasons.model().index(number, 0))
            return


def pictures_of_choices(window: MainWindow, camera: Camera) -> None:
    """Take the formatted view, a correction, the settings and the offer of a report."""
    until(lambda: window.one.row)
    window.one.tabs.setCurrentWidget(window.one.rich)
    camera.take(window, "formatted")
    wait(window.keeper.decided, lambda: window.one.correct(Verdict.LEGITIMATE))
    window.one.rich.hidden.setChecked(True)
    camera.take(window, "corrected")
    wait(window.keeper.decided, lambda: window.one.correct(None))
    for name, opened, kind in (
        ("settings", window.show_settings, SettingsDialog),
        ("report", window.ask_report, ReportDialog),
    ):
        opened()
        dialog = window.findChildren(kind)[-1]
        camera.take(dialog, name)
        dialog.reject()


def pictures_of_real(window: MainWindow, camera: Camera) -> None:
    """Take the states that the released model gives."""
    for name, file in SHOWN.items():
        path = resources.path(f"{SAMPLES}/{file}")
        wait(window.judge.opened, lambda path=path: window.open_paths([path]))
        choose_a_reason_in_the_text(window.one)
        until(lambda: window.one.row)
        camera.take(window, name)
        if name == "fraud":
            pictures_of_choices(window, camera)
    wait(window.many.ended, lambda: window.open_paths(sample_files()))
    table, detail = window.many.table, window.many.detail
    until(lambda: detail.row and window.many.model.total)
    table.sortByColumn(Column.VERDICT, Qt.SortOrder.DescendingOrder)
    first = detail.row
    table.selectRow(0)
    until(lambda: detail.row and detail.row != first)
    camera.take(window, "many")
    window.show_history()
    until(lambda: window.history.jobs.model().rowCount())
    camera.take(window, "history")
    about = AboutModel(window._release, window)
    about.show()
    camera.take(about, "about-model")
    offline = OfflineDialog(window)
    offline.show()
    offline.show_findings(findings(_load))
    camera.take(offline, "offline")


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", type=Language, default=Language.ENGLISH)
    chosen = parser.parse_args()
    folder: Path = chosen.folder
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    font = application.font()
    font.setPointSizeF(10)
    application.setFont(font)
    translations.install(application, chosen.language)
    light = application.palette()
    for scheme, palette in (("light", light), ("dark", theme.plain_palette(dark=True))):
        application.setPalette(palette)
        camera = Camera(folder, scheme)
        temporary = tempfile.TemporaryDirectory()
        history = Path(temporary.name) / "history.sqlite3"
        window = MainWindow(_load, open_history=partial(Store.open, history))
        window.resize(SIZE)
        window.show()
        try:
            _load()
        except (ModelRefused, ImportError):
            pass
        else:
            wait(window.judge.ready, window.begin)
            until(window.history.isEnabled)
            pictures_of_real(window, camera)
        pictures_of_made(window, camera)
        window.close()
        temporary.cleanup()


if __name__ == "__main__":
    main()
