"""A report as PDF: on the reader's paper, whole, and without loading anything."""

import io
from concurrent.futures import ThreadPoolExecutor

import pypdf
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from app.gui import pdf

REPORT = "<h1>Report on one message</h1>" + "".join(
    f"<p>Paragraph {number} <img src='https://tracker.example/{number}.png'></p>"
    for number in range(200)
)


@pytest.fixture
def made(qapp):
    with ThreadPoolExecutor(1) as pool:
        size = QPageSize(QPageSize.PageSizeId.A4)
        return pdf.of_html, pool.submit(pdf.of_html, REPORT, "A report", size).result()


def test_every_word_is_on_one_of_its_pages(made):
    read = pypdf.PdfReader(io.BytesIO(made[1]))
    assert len(read.pages) > 1
    text = " ".join(page.extract_text().replace("\t", " ") for page in read.pages)
    assert "Report" in text
    assert "199" in text
    assert read.metadata.title == "A report"


def test_it_holds_nothing_that_a_reader_of_it_would_load(made):
    assert b"tracker.example" not in made[1]
    assert b"/URI" not in made[1]
    assert b"/JavaScript" not in made[1]


@pytest.mark.parametrize(
    ("locale", "width"), [("de_DE", 595), ("fr_FR", 595), ("en_US", 612), ("en_GB", 595)]
)
def test_the_paper_is_the_one_in_use_where_the_reader_lives(qapp, locale, width):
    size = pdf.page_size(QLocale(locale))
    page = pypdf.PdfReader(io.BytesIO(pdf.of_html("<p>x</p>", "x", size))).pages[0]
    assert round(float(page.mediabox.width)) == width
