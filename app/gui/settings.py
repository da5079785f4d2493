"""What the user chose, and how the window was left: a small file, read with distrust."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

_STATE_BYTES: Final = 20_000
"""Of one part of the window's state; ours have under 1,000."""


class Appearance(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """Which language the window speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    PORTUGUESE = "pt"


class Settings:
    """The settings, kept in ``settings.ini`` in the platform's place, or only while we run.

    Whatever stands in the file and makes no sense is taken for what it is by default. A file that
    cannot be written is no reason to trouble the reader: the settings then hold until the end.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Read the settings in ``path``; None keeps them only while the program runs."""
        self._values: dict[str, object] = {}
        self._file = QSettings(str(path), QSettings.Format.IniFormat) if path else None

    @classmethod
    def of_user(cls) -> Settings:
        """Return the settings of the user who runs the program."""
        folder = platformdirs.user_config_path("dipnet", appauthor=False)
        return cls(folder / "settings.ini")

    @property
    def history(self) -> bool:
        """Whether results are kept on this computer."""
        return str(self._get("history")).lower() != "false"

    @history.setter
    def history(self, kept: bool) -> None:
        self._set("history", "true" if kept else "false")

    @property
    def appearance(self) -> Appearance:
        """Which colours the window has."""
        found = str(self._get("appearance")).lower()
        return Appearance(found) if found in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, wanted: Appearance) -> None:
        self._set("appearance", str(wanted))

    @property
    def language(self) -> Language:
        """Which language the window speaks, from its next start on."""
        found = str(self._get("language")).lower()
        return Language(found) if found in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, wanted: Language) -> None:
        self._set("language", str(wanted))

    def state(self, part: str) -> QByteArray:
        """Return how ``part`` of the window was left; empty if that is unknown."""
        found = self._get(f"window/{part}")
        if isinstance(found, QByteArray) and found.size() <= _STATE_BYTES:
            return found
        return QByteArray()

    def keep_state(self, part: str, state: QByteArray) -> None:
        """Keep how ``part`` of the window is."""
        self._set(f"window/{part}", state)

    def _get(self, name: str) -> object:
        if name in self._values or self._file is None:
            return self._values.get(name)
        return self._file.value(name)

    def _set(self, name: str, value: object) -> None:
        self._values[name] = value
        if self._file is not None:
            self._file.setValue(name, value)
