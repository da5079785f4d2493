"""A report as PDF, made from its HTML; may be asked for in any thread, and loads nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QThread
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from app.gui.safe_text import DeadDocument

_MARGIN: Final = 18.0
"""Millimetres; printers reach that far."""
_DOTS: Final = 300
"""Per inch; only rounded corners and lines depend on it, letters are outlines."""


def page_size(locale: QLocale) -> QPageSize:
    """Return the paper that is usual where ``locale`` is spoken."""
    american = QLocale.MeasurementSystem.ImperialUSSystem
    letter = locale.measurementSystem() is american
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def of_html(report: str, title: str, size: QPageSize) -> bytes:
    """Return ``report`` as PDF, half a second for thirteen pages; not for the GUI thread.

    Args:
        report: HTML of our own; pictures and styles that it names elsewhere stay out.
        title: Shown by readers in place of a file name.
        size: Of the paper.

    Raises:
        OSError: It could not be written.
    """
    printing = _Printing(report, title, size)
    printing.start()
    printing.wait()
    if not printing.made.rstrip().endswith(b"%%EOF"):
        raise OSError("no PDF was made")
    return printing.made


class _Printing(QThread):
    """Prints in a thread of Qt's own: the layout of a document needs timers, which others lack."""

    def __init__(self, report: str, title: str, size: QPageSize) -> None:
        super().__init__()
        self._report, self._title, self._size = report, title, size
        self.made = b""

    def run(self) -> None:
        """Print into memory."""
        document = DeadDocument()
        document.setHtml(self._report)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title)
        writer.setCreator("Dipnet")
        writer.setResolution(_DOTS)
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout = QPageLayout(self._size, QPageLayout.Orientation.Portrait, margins)
        layout.setUnits(QPageLayout.Unit.Millimeter)
        layout.setMargins(margins)
        writer.setPageLayout(layout)
        document.print_(writer)
        del writer  # the end of the file is written when it goes
        buffer.close()
        self.made = bytes(content.data())
