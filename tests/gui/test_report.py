"""The report of the shown message: whole, redacted, in the reader's words, as HTML and PDF."""

import io
from html import unescape

import pypdf
import pytest
from PySide6.QtWidgets import QFileDialog

from app.gui.report import ReportDialog
from app.triage import exports

PHISHING = "phishing-account-limited-lookalike.eml"


@pytest.fixture
def dialog(window, qtbot, sample):
    with qtbot.waitSignal(window.keeper.kept):
        window.open_paths([sample(PHISHING)])
    window.menus.report.trigger()
    made = window.findChild(ReportDialog)
    assert made.isVisible()
    yield made
    made.reject()


def save(dialog, qtbot, path):
    with qtbot.waitSignal(dialog.written) as written:
        dialog.save(path)
    return written.args[0]


def test_the_report_says_what_the_window_says(dialog, qtbot, tmp_path, window):
    path = tmp_path / "report.html"
    assert save(dialog, qtbot, path) == "report.html is written."
    html = unescape(path.read_text(encoding="utf-8"))
    assert "Fraud" in html
    reason = window.one.opened.assessment.reasons[0].text
    assert reason.split(":")[0] in html
    assert "hxxps://" in html
    assert "https://paypa1" not in html


def test_enter_saves_it(dialog):
    assert dialog.pdf_button.isDefault()


def test_who_received_the_message_is_left_out_unless_asked_for(window, qtbot, sample, tmp_path):
    with qtbot.waitSignal(window.keeper.kept):
        window.open_paths([sample("bank-alert-short.eml")])
    window.menus.report.trigger()
    dialog = window.findChild(ReportDialog)
    shown = window.one.opened.message.to[0].address.replace("@", "[@]")
    save(dialog, qtbot, tmp_path / "redacted.html")
    assert dialog.redacted.isChecked()
    assert shown not in (tmp_path / "redacted.html").read_text(encoding="utf-8")
    dialog.redacted.click()
    save(dialog, qtbot, tmp_path / "whole.html")
    assert shown in (tmp_path / "whole.html").read_text(encoding="utf-8")
    dialog.reject()


def test_a_report_can_be_saved_again_and_again(dialog, qtbot, tmp_path):
    # The thread of one is still ending when the next begins.
    for number in range(60):
        assert save(dialog, qtbot, tmp_path / f"{number}.html") == f"{number}.html is written."


def test_whatever_stops_a_report_is_said(dialog, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(exports, "report", lambda *_: {}["missing"])
    path = tmp_path / "report.html"
    path.write_text("before")
    said = save(dialog, qtbot, path)
    assert said == "report.html could not be written (KeyError). Choose another place."
    assert path.read_text() == "before"
    assert list(tmp_path.glob(".*.part")) == []
    assert dialog.html_button.isEnabled()
    monkeypatch.undo()
    assert save(dialog, qtbot, path) == "report.html is written."


def test_the_report_can_be_a_pdf(dialog, qtbot, tmp_path):
    path = tmp_path / "report.pdf"
    assert save(dialog, qtbot, path) == "report.pdf is written."
    read = pypdf.PdfReader(io.BytesIO(path.read_bytes()))
    text = " ".join(read.pages[0].extract_text().split())
    assert "Report on one message" in text
    assert "Fraud" in text


@pytest.mark.parametrize(
    ("named", "written"), [("mine", "mine.html"), ("a.b", "a.b.html"), ("MINE.HTML", "MINE.HTML")]
)
def test_a_name_without_an_ending_gets_that_of_the_form(
    dialog, qtbot, tmp_path, monkeypatch, named, written
):
    asked = []

    def choose(_parent, _title, proposed, kinds):
        asked.append((proposed, kinds))
        return str(tmp_path / named), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(dialog.written):
        dialog.html_button.click()
    ((proposed, kinds),) = asked
    assert proposed.startswith("Report ")
    assert proposed.endswith(".html")
    assert kinds == "HTML (*.html)"
    assert (tmp_path / written).is_file()


def test_a_place_that_cannot_be_written_is_named(dialog, qtbot, tmp_path):
    said = save(dialog, qtbot, tmp_path / "missing" / "report.html")
    assert said.startswith("report.html could not be written")
    assert said.endswith("Choose another place.")
    assert dialog.html_button.isEnabled()
