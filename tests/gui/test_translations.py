"""Every sentence of the window can be read in every language, whole."""

import re
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QSizePolicy, QWidget

from app import resources
from app.gui import translations, words
from app.gui.settings import Language
from app.gui.window import MainWindow
from app.model.assessment import Probabilities, Reason, Verdict
from app.model.sentences import of_signal
from build import translations as collector

PLACE = re.compile(r"\{\w*\}|%L?n|%\d")
MNEMONIC = re.compile(r"&(?=\w)")


def messages(language):
    """Yield (context, source, its translations, whether they are finished)."""
    root = ET.parse(collector.FOLDER / f"dipnet_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [one.text or "" for one in translation.findall("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms or [translation.text or ""],
                translation.get("type") is None,
            )


@pytest.mark.parametrize("language", collector.LANGUAGES)
def test_no_sentence_is_missing(language):
    missing = [
        (context, source)
        for context, source, said, finished in messages(language)
        if not finished or not all(said)
    ]
    assert not missing, f"{len(missing)} of {language}, first: {missing[:10]}"


@pytest.mark.parametrize("language", collector.LANGUAGES)
def test_what_is_filled_in_stands_in_every_translation(language):
    for context, source, said, finished in messages(language):
        for text in said if finished else ():
            wanted, found = Counter(PLACE.findall(source)), Counter(PLACE.findall(text))
            assert found == wanted, (context, source, text)


@pytest.mark.parametrize("language", collector.LANGUAGES)
def test_every_key_to_press_is_there_in_every_translation(language):
    for context, source, said, finished in messages(language):
        for text in said if finished else ():
            assert len(MNEMONIC.findall(text)) == len(MNEMONIC.findall(source)), (context, text)


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    folder = tmp_path_factory.mktemp("translations")
    for path in collector.FOLDER.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    collector.update(folder)
    return folder


@pytest.mark.parametrize("language", collector.LANGUAGES)
def test_every_sentence_of_the_source_is_listed(collected, language):
    name = f"dipnet_{language}.ts"
    assert (collected / name).read_bytes() == (collector.FOLDER / name).read_bytes(), (
        "run python -m build.translations"
    )


def test_the_sentences_of_rooms_without_qt_are_listed(collected):
    name = collector.SENTENCES
    assert (collected / name).read_bytes() == (collector.FOLDER / name).read_bytes()


@pytest.mark.parametrize("language", collector.LANGUAGES)
def test_what_is_packaged_was_made_from_what_is_translated(collected, language):
    name = f"dipnet_{language}.qm"
    assert (collected / name).read_bytes() == resources.read_bytes(f"{translations.FOLDER}/{name}")


def test_the_collector_takes_sentences_and_leaves_code_and_comments():
    source = '''
"""A sentence of documentation is not for readers."""
SQL = "SELECT a FROM b WHERE c."
def f(name):
    """Neither is this one here."""
    raise StoreFailed(f"The file {name} is gone. Open it again.")
'''
    assert list(collector.written_in(source)) == ["The file {0} is gone. Open it again."]


@pytest.fixture
def spoken(qapp, request):
    """Let the program speak the language for one test."""
    before = QLocale()
    language = translations.install(qapp, Language(request.param))
    yield language
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_reason_is_said_in_the_readers_language_and_its_evidence_as_it_stands(spoken):
    sentence = of_signal("says-urgency", ["within 24 hours"], for_fraud=True)
    said = translations.reason(Reason("says-urgency", 0.2, sentence.text, (), sentence))
    assert said == "Der Text macht Zeitdruck: “within 24 hours”."
    assert translations.reason(Reason("says-urgency", 0.2, sentence.text)) == sentence.text


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_sentence_with_names_in_it_is_recognised_and_keeps_them(spoken):
    said = translations.say("report is final.zip is a damaged archive. Get it again.")
    assert said == "report is final.zip ist ein beschädigtes Archiv. Besorgen Sie es noch einmal."
    refused = translations.say(
        "The model was not loaded: its file model.onnx was changed or damaged. "
        "Dipnet judges no message without it. Please install Dipnet again."
    )
    assert "Seine Datei model.onnx wurde verändert oder beschädigt" in refused


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_file_name_full_of_braces_is_only_a_name(spoken):
    said = translations.say("{0} {name} {} %1.zip is a damaged archive. Get it again.")
    assert said.startswith("{0} {name} {} %1.zip ist")


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_what_nobody_wrote_down_is_shown_as_it_is(spoken):
    assert translations.say("Something else entirely.") == "Something else entirely."
    assert translations.say("x" * 100_000) == "x" * 100_000


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_qts_own_buttons_speak_the_same_language(spoken):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert words.verdict(Verdict.FRAUD) == "Betrug"


@pytest.mark.parametrize(
    ("wanted", "preferred", "language"),
    [
        (Language.SYSTEM, ["de-AT", "en-US"], "de"),
        (Language.SYSTEM, ["nl-NL", "fr_CA", "en"], "fr"),
        (Language.SYSTEM, ["nl-NL"], "en"),
        (Language.SYSTEM, [], "en"),
        (Language.SPANISH, ["de-AT"], "es"),
        (Language.PORTUGUESE, ["de-AT"], "pt"),
    ],
)
def test_the_language_is_the_one_chosen_or_the_first_of_the_system_that_is_spoken(
    wanted, preferred, language
):
    assert translations.spoken(wanted, preferred) == language


def pages():
    """Return every page and dialog with something in it."""
    from app.gui.about import OfflineDialog
    from app.gui.detail import DetailView
    from app.gui.history import HistoryPage
    from app.gui.many import ManyPage
    from app.gui.refused import RefusedPage
    from app.gui.settings import Settings
    from app.gui.settings_dialog import SettingsDialog
    from app.gui.start import StartPage
    from tests.gui import made

    detail = DetailView()
    chances = Probabilities(0.44, 0.11, 0.45)
    detail.show_opened(
        made.opened(
            verdict=Verdict.CANNOT_TELL, probabilities=chances, reasons=made.fraud_reasons()
        )
    )
    detail.show_kept(1, Verdict.LEGITIMATE)
    refused = RefusedPage()
    settings = SettingsDialog(Settings())
    settings.later.show()
    return [StartPage(), detail, ManyPage(), HistoryPage(), refused, settings, OfflineDialog()]


def cut(widget):
    """Return what is written on ``widget`` if it has less room than that needs."""
    if not widget.isVisible():
        return ""
    if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return ""  # a long address may be cut, and is whole in its tooltip
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.text() if widget.height() < widget.heightForWidth(widget.width()) else ""
        return widget.text() if widget.width() < widget.sizeHint().width() else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text() if widget.width() < widget.sizeHint().width() else ""
    return ""


@pytest.mark.parametrize("spoken", ["en", *collector.LANGUAGES], indirect=True)
def test_no_two_entries_of_a_menu_have_the_same_key(spoken, qtbot):
    window = MainWindow(lambda: None)
    qtbot.addWidget(window)
    menus = window.menus
    groups = (
        window.menuBar(), menus.file_menu, menus.message_menu, menus.table_menu, menus.help_menu
    )  # fmt: skip
    entries = [[one.text() for one in group.actions() if one.text()] for group in groups]
    for texts in entries:
        keys = [MNEMONIC.split(text)[1][0].lower() for text in texts]
        assert len(keys) == len(set(keys)), texts


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_one_and_many_are_said_as_the_language_has_it(spoken, qapp):
    def said(count):
        return QCoreApplication.translate(
            "HistoryPage", "%Ln verdicts here come from an older model.", None, count
        )

    assert said(1) == "1 Urteil hier stammt von einem älteren Modell."
    assert said(1_200) == "1.200 Urteile hier stammen von einem älteren Modell."


@pytest.mark.parametrize("spoken", ["en", *collector.LANGUAGES], indirect=True)
def test_no_text_is_cut(spoken, qtbot):
    for page in pages():
        qtbot.addWidget(page)
        if isinstance(page, QDialog):
            page.adjustSize()
        else:
            page.resize(1024, 768)
        with qtbot.waitExposed(page):
            page.show()
        page.grab()
        found = [text for widget in page.findChildren(QWidget) if (text := cut(widget))]
        assert not found, (type(page).__name__, found)
