"""Spacing, type sizes and colours, all derived from the system's palette and font."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from app.gui.settings import Appearance
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

XS: Final = 4
S: Final = 8
M: Final = 12
L: Final = 16
XL: Final = 24
XXL: Final = 40
RADIUS: Final = 8


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one meaning in one scheme, as ``#rrggbb``.

    Attributes:
        ink: For text on ``fill``; contrast at least 7:1 (WCAG 2.2, 1.4.6).
        fill: For surfaces.
        accent: For shapes and lines on ``fill`` or on the base colour; at least 3:1 (1.4.11).
    """

    ink: str
    fill: str
    accent: str


class Meaning(Enum):
    """What a colour stands for when it is not a verdict."""

    FOR = "for"
    """Evidence that speaks for fraud."""
    AGAINST = "against"
    """Evidence that speaks against fraud."""
    CHOSEN = "chosen"
    """The places of the reason that the reader has chosen."""


_LIGHT: Final[Mapping[Verdict | Meaning, Tone]] = MappingProxyType(
    {
        Verdict.FRAUD: Tone("#7f1414", "#fdecea", "#c5221f"),
        Verdict.ADVERTISING: Tone("#322f7a", "#eeedfb", "#5b56c4"),
        Verdict.LEGITIMATE: Tone("#124b22", "#e6f4ea", "#1e7e3c"),
        Verdict.CANNOT_TELL: Tone("#5c3a00", "#fef3dc", "#b06a00"),
        Verdict.UNREADABLE: Tone("#37414a", "#e9edf0", "#5f6b76"),
        Meaning.FOR: Tone("#7f1414", "#fbdcd8", "#c5221f"),
        Meaning.AGAINST: Tone("#0f4a57", "#d5eff4", "#13788c"),
        Meaning.CHOSEN: Tone("#2b2100", "#ffdf70", "#8a6a00"),
    }
)
_DARK: Final[Mapping[Verdict | Meaning, Tone]] = MappingProxyType(
    {
        Verdict.FRAUD: Tone("#ffd9d4", "#4c1f1d", "#ff8a80"),
        Verdict.ADVERTISING: Tone("#dddcff", "#2c2a58", "#a5a1ff"),
        Verdict.LEGITIMATE: Tone("#cdf2d6", "#1b3d26", "#6fd08c"),
        Verdict.CANNOT_TELL: Tone("#ffe3b0", "#46330f", "#f2b24d"),
        Verdict.UNREADABLE: Tone("#dde4ea", "#363d44", "#a9b5bf"),
        Meaning.FOR: Tone("#ffd9d4", "#5e2724", "#ff8a80"),
        Meaning.AGAINST: Tone("#c9eef6", "#17444e", "#63c5d8"),
        Meaning.CHOSEN: Tone("#1f1800", "#ffd54f", "#ffd54f"),
    }
)


def is_dark(palette: QPalette) -> bool:
    """Tell whether ``palette`` shows light text on a dark window."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    return window.lightness() < text.lightness()


def tone(what: Verdict | Meaning, palette: QPalette) -> Tone:
    """Return the colours of ``what`` that go with ``palette``."""
    return (_DARK if is_dark(palette) else _LIGHT)[what]


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return ``first`` with ``share`` (0 to 1) of ``second`` mixed in."""
    kept = 1.0 - share
    return QColor.fromRgbF(
        first.redF() * kept + second.redF() * share,
        first.greenF() * kept + second.greenF() * share,
        first.blueF() * kept + second.blueF() * share,
    )


def plain_palette(*, dark: bool) -> QPalette:
    """Return a palette for the Fusion style where the system has no say in light and dark."""
    if not dark:
        return QPalette(QColor("#efefef"))
    text, window, base = QColor("#f0f0f0"), QColor("#323232"), QColor("#242424")
    palette = QPalette(window)
    for role, colour in {
        QPalette.ColorRole.WindowText: text,
        QPalette.ColorRole.Text: text,
        QPalette.ColorRole.ButtonText: text,
        QPalette.ColorRole.BrightText: text,
        QPalette.ColorRole.Window: window,
        QPalette.ColorRole.Button: window,
        QPalette.ColorRole.Base: base,
        QPalette.ColorRole.AlternateBase: QColor("#2b2b2b"),
        QPalette.ColorRole.Highlight: QColor("#308cc6"),
        QPalette.ColorRole.HighlightedText: text,
        QPalette.ColorRole.Link: QColor("#308cc6"),
        QPalette.ColorRole.PlaceholderText: QColor(240, 240, 240, 128),
        QPalette.ColorRole.ToolTipBase: window,
        QPalette.ColorRole.ToolTipText: text,
    }.items():
        palette.setColor(role, colour)
    faint = QColor("#828282")
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def apply(appearance: Appearance) -> None:
    """Give the whole program light or dark colours, or those of the system as they change.

    Qt asks the desktop for the colours wanted; where it has no such thing, we bring our own.
    """
    wanted = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
    QGuiApplication.styleHints().setColorScheme(wanted.get(appearance, Qt.ColorScheme.Unknown))
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.setPalette(QPalette())
    if appearance is Appearance.SYSTEM:
        return
    dark = appearance is Appearance.DARK
    if is_dark(application.palette()) != dark:
        application.setStyle("Fusion")
        application.setPalette(plain_palette(dark=dark))


def line(palette: QPalette) -> QColor:
    """Return the colour of quiet lines and borders."""
    return mixed(
        palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.22
    )


def quiet(palette: QPalette) -> QColor:
    """Return the colour of secondary text; contrast stays above 4.5:1 on window and base."""
    return mixed(
        palette.color(QPalette.ColorRole.WindowText),
        palette.color(QPalette.ColorRole.Window),
        0.24,
    )


def set_ink(widget: QWidget, ink: str | QColor) -> None:
    """Give ``widget``'s labels, or ``widget`` if it is one, the text colour ``ink``."""
    colour = QColor(ink)
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    for label in labels:
        palette = label.palette()
        # Setting the same again would announce another change of palette, without end.
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return ``font`` at ``factor`` times its size, which keeps to the system's setting."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * factor)
    else:
        larger.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        larger.setWeight(QFont.Weight.DemiBold)
    return larger
