"""Colours can be told apart from their ground in light and dark (WCAG 2.2)."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from app.gui import theme
from app.gui.theme import Meaning
from app.model.assessment import Verdict


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    lighter, darker = sorted((luminance(QColor(first)), luminance(QColor(second))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=["light", "dark"])
def palette(request, qapp):
    return (
        theme.plain_palette(dark=True)
        if request.param == "dark"
        else QPalette(QColor(239, 239, 239))
    )


@pytest.mark.parametrize("what", [*Verdict, *Meaning])
def test_words_on_tinted_ground_are_easy_to_read(what, palette):
    tone = theme.tone(what, palette)
    assert contrast(tone.ink, tone.fill) >= 7


@pytest.mark.parametrize("what", [*Verdict])
def test_signs_stand_out_from_their_ground(what, palette):
    tone = theme.tone(what, palette)
    assert contrast(tone.accent, tone.fill) >= 3
    assert contrast(tone.accent, palette.color(QPalette.ColorRole.Base)) >= 3


def test_quiet_words_are_still_readable(palette):
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        assert contrast(theme.quiet(palette), palette.color(role)) >= 4.5


def test_dark_is_told_from_light(qapp):
    assert theme.is_dark(theme.plain_palette(dark=True))
    assert not theme.is_dark(QGuiApplication.palette())
