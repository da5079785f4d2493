"""``dipnet model`` and ``dipnet --version``: which model judges, and what it was found to do."""

from __future__ import annotations

from typing import TextIO

import app
from app.model import release
from app.triage.visible import visible


def print_card(stream: TextIO) -> None:
    """Write versions and the model's card.

    Raises:
        ModelRefused: The model's files are not the released ones.
    """
    loaded = print_versions(stream)
    stream.write("Every file of the model was checked and is as it was released.\n\n")
    stream.write("\n".join(visible(line) for line in loaded.card.splitlines()) + "\n")


def print_versions(stream: TextIO) -> release.Release:
    """Write the versions of the program and of its model, and return that.

    Raises:
        ModelRefused: The model's files are not the released ones.
    """
    stream.write(f"Dipnet {app.__version__}\n")
    loaded = release.load(release.packaged())
    stream.write(f"Model {loaded.model}, version {loaded.version}\n")
    return loaded
