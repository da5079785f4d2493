"""The questions of the window that the system's own dialogs ask."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

import app

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def files(parent: QWidget) -> list[Path]:
    """Return the files that the reader chooses; none if he thinks better of it."""
    kinds = translate("asking", "Messages and mailboxes")
    everything = translate("asking", "All files")
    names, _kind = QFileDialog.getOpenFileNames(
        parent,
        translate("asking", "Open messages"),
        "",
        f"{kinds} (*.eml *.emlx *.msg *.mbox *.mbx *.zip *.html *.txt);;{everything} (*)",
    )
    return [Path(name) for name in names]


def folder(parent: QWidget) -> list[Path]:
    """Return the folder that the reader chooses, as a list of one or none."""
    title = translate("asking", "Open a folder of messages")
    name = QFileDialog.getExistingDirectory(parent, title)
    return [Path(name)] if name else []


def where_to_save(parent: QWidget, title: str, stem: str, kind: str, suffix: str) -> Path | None:
    """Return the file that the reader wants written, with ``suffix``; None for none.

    Args:
        parent: The window that asks.
        title: Over the question.
        stem: Proposed as its name; what not every system takes in a name is left out.
        kind: What files with ``suffix`` are.
        suffix: With the dot.
    """
    proposed = "".join(c if c.isalnum() or c in " -_" else "_" for c in stem).strip()
    name, _kind = QFileDialog.getSaveFileName(
        parent, title, f"{proposed}{suffix}", f"{kind} (*{suffix})"
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def whether_to_stop(parent: QWidget) -> bool:
    """Return whether a batch that is at work may be given up."""
    answer = QMessageBox.question(
        parent,
        translate("asking", "Still judging"),
        translate(
            "asking",
            "Messages are still being judged. Stop, and open something else? You can go on later "
            "from the history.",
        ),
    )
    return answer is QMessageBox.StandardButton.Yes


def tell_about(parent: QWidget) -> None:
    """Show which program this is."""
    QMessageBox.about(
        parent,
        translate("asking", "About Dipnet"),
        translate(
            "asking",
            "Dipnet {version}\n\nA private second opinion on suspicious mail. Nothing leaves this "
            "computer.\n\nMIT licence. Built with Qt for Python (LGPL).",
        ).format(version=app.__version__),
    )
