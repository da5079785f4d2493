"""Draws the program's icon in the sizes that desktops ask for, from the one SVG.

``python -m build.packages.icons FOLDER`` writes ``SIZE.png`` files there, for the installers of
other systems.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG: Final = Path(__file__).resolve().parents[2] / "app" / "gui" / "icons" / "dipnet.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def png(size: int) -> bytes:
    """Return the icon as a PNG of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def main() -> None:
    """Write every size into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(size))


if __name__ == "__main__":
    main()
