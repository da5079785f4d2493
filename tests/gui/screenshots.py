"""Pictures of every page and state in light and dark.

    python -m tests.gui.screenshots OUT [--language de] [--size 1024x700]

They are made to be looked at. Those of the README are in ``docs/screenshots``: start, fraud,
formatted, legitimate, many, campaigns and history.
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
from app.gui.triage_keys import KeySheet, Task
from app.gui.window import MainWindow
from app.model.assessment import Probabilities, Verdict
from app.model.release import ModelRefused
from app.triage.store import Store
from tests.gui import made

if TYPE_CHECKING:
    from collections.abc import Callable

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


def pause(milliseconds: int) -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
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
            # A window has few colours: the 256 most frequent ones, rounded to 6 bits, keep every
            # surface and every sign as it is, at a third of the size.
            rounded = picture.convert("RGB").point(lambda part: min(round(part / 4) * 4, 255))
            counted = sorted(rounded.getcolors(rounded.width * rounded.height), reverse=True)
            palette = Image.new("P", (1, 1))
            palette.putpalette([part for _, colour in counted[:256] for part in colour])
            small = rounded.quantize(palette=palette, dither=Image.Dither.NONE)
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


def reported(folder: Path) -> Path:
    """Write a mailbox such as a desk for reported mail has: three campaigns, and single ones."""
    campaigns = {
        "phishing-account-limited-lookalike.eml": 14,
        "advertising-spectacles-sale.eml": 9,
        "phishing-parcel-fee-shortener-es.eml": 6,
    }
    path = folder / "reported-mail.mbox"
    with path.open("wb") as box:
        for sample in sample_files():
            if sample.suffix != ".eml":
                continue
            data = sample.read_bytes().replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
            for number in range(campaigns.get(sample.name, 1)):
                box.write(b"From a@b.example Mon Mar  2 09:12:00 2026\nX-Number: %d\n" % number)
                box.write(data + b"\n\n")
    return path


def pictures_of_reported(window: MainWindow, camera: Camera) -> None:
    """Take the table with decisions and filters, campaigns, the export, and the history."""
    many = window.many
    with tempfile.TemporaryDirectory() as name:
        wait(many.ended, lambda: window.open_paths([reported(Path(name))]))
        browser = many.browser
        until(lambda: many.detail.row and many.model.total > 40)
        browser.tabs.setCurrentWidget(browser.campaigns)
        until(lambda: browser.campaigns.model.rowCount() > 2)
        browser.campaigns.table.selectRow(0)
        until(lambda: many.detail.opened)
        pause(300)
        camera.take(window, "campaigns")
        browser.tabs.setCurrentWidget(browser.table)
        many.table.sortByColumn(Column.VERDICT, Qt.SortOrder.DescendingOrder)
        pause(300)
        for task in (Task.FRAUD, Task.FRAUD, Task.MARK):
            browser.keys[task].trigger()
            pause(200)
        wait(browser.settled, lambda: browser.filters.search.setText("account"))
        browser.filters.more.click()
        pause(400)
        camera.take(window, "many-filtered")
        browser.filters.more.click()
        browser.filters.clear()
        browser.table.show_column(Column.PREVIOUS, shown=True)
        many.show_layout(beside=True)
        pause(400)
        camera.take(window, "many-beside")
        browser.table.show_column(Column.PREVIOUS, shown=False)
        many.show_layout(beside=False)
        dialog = many.export()
        camera.take(dialog, "export")
        dialog.reject()
        browser.show_keys()
        sheet = browser.findChildren(KeySheet)[-1]
        camera.take(sheet, "keys")
        sheet.reject()
        window.show_history()
        until(lambda: window.history.jobs.model().rowCount() > 1)
        pause(200)
        camera.take(window, "history")
        window.history.tabs.setCurrentIndex(1)
        until(lambda: window.history.single_rows.total)
        pause(300)
        camera.take(window, "history-singles")
        window.history.tabs.setCurrentIndex(0)


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
    window.menus.home.trigger()
    pictures_of_reported(window, camera)
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
    parser.add_argument("--size", default="1180x840", help="of the window")
    chosen = parser.parse_args()
    size = QSize(*map(int, chosen.size.split("x")))
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
        window.resize(size)
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
