"""The window in the reader's language: Qt's own sentences, ours, and those of rooms without Qt.

Rooms to our left write English. Their fixed sentences are translated as they are; those with names
in them (``report.zip is a damaged archive.``) are recognised by their templates, which
``build/translations.py`` reads from the source into ``sentences.json``.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from app import resources
from app.gui.settings import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from app.model.assessment import Reason

FOLDER: Final = "app/gui/translations"
ROOMS: Final = "rooms"
"""The context of all sentences that rooms without Qt write."""
SPOKEN: Final = ("en", "de", "fr", "es", "pt")
_QT: Final = {"pt": "pt_BR"}
"""How Qt names its own translation where it differs."""
_PLACE: Final = re.compile(r"\{(\w+)\}")
_LONGEST: Final = 2_000
"""Characters of a sentence that is looked up; ours have under 300."""


def install(application: QApplication, wanted: Language) -> str:
    """Let ``application`` speak the language wanted; return its code.

    A language whose file is missing is English: a window that says something is better than none.
    """
    language = spoken(wanted, QLocale.system().uiLanguages())
    if wanted is not Language.SYSTEM:
        QLocale.setDefault(QLocale(language))
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    ours = QTranslator(application)
    try:
        found = ours.load(str(resources.path(f"{FOLDER}/dipnet_{language}.qm")))
    except FileNotFoundError:
        found = False
    if not found:
        return "en"
    application.installTranslator(ours)
    qts = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{_QT.get(language, language)}", folder):
        application.installTranslator(qts)
    return language


def spoken(wanted: Language, preferred: Sequence[str]) -> str:
    """Return the code of the language to speak.

    Args:
        wanted: What the settings say.
        preferred: The system's languages, best first ("de-AT", "en").
    """
    if wanted is not Language.SYSTEM:
        return str(wanted)
    codes = (re.split("[-_]", name)[0].lower() for name in preferred)
    return next((code for code in codes if code in SPOKEN), "en")


def say(sentence: str) -> str:
    """Return a sentence of a room without Qt in the reader's language; as it is if unknown."""
    said = QCoreApplication.translate(ROOMS, sentence)
    if said != sentence or not 0 < len(sentence) <= _LONGEST:
        return said
    for template, pattern in _templates():
        found = pattern.fullmatch(sentence)
        if found:
            return _filled(QCoreApplication.translate(ROOMS, template), _names(template), found)
    return sentence


def reason(found: Reason) -> str:
    """Return what a reason says."""
    return found.text if found.sentence is None else found.sentence.said(say)


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the sentences with names in them, those with the most words of their own first."""
    try:
        listed = json.loads(resources.read_text(f"{FOLDER}/sentences.json"))
    except (FileNotFoundError, ValueError):
        return ()
    templates = [text for text in listed if _PLACE.search(text)]
    templates.sort(key=lambda text: -len(text))
    return tuple((text, re.compile(_pattern(text), re.DOTALL)) for text in templates)


def _names(template: str) -> list[str]:
    return [found[1] for found in _PLACE.finditer(template)]


def _pattern(template: str) -> str:
    return "(.{0,1000}?)".join(re.escape(piece) for piece in _PLACE.split(template)[::2])


def _filled(said: str, names: Sequence[str], found: re.Match[str]) -> str:
    """Return ``said`` with the names that stood in the English sentence.

    What stands there may be ours too, such as what is wrong with a file: then it is said as well.
    """
    values = dict(zip(names, map(say, found.groups()), strict=True))
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), said)
