"""What is filtered is written to a file: whole or not at all, and never by the GUI thread."""

from __future__ import annotations

import csv
import json

import pytest

from app.gui.export_run import PDF
from app.model.assessment import Verdict
from app.triage import exports
from app.triage.store import Filter, Order
from tests.gui.filled import fill, settle, various


@pytest.fixture
def dialog(shown, qtbot, store):
    """The export dialog over the fraud of a job, of which three are marked."""
    store.mark(shown.model.ids_at(0, 2), True)
    settle(qtbot, shown, shown.browser.filters.kinds[Verdict.FRAUD].click)
    made = shown.export()
    yield made
    made.close()


def choose(dialog, name):
    dialog.formats.setCurrentIndex(dialog.formats.findData(name))


def save(qtbot, dialog, path):
    with qtbot.waitSignal(dialog.ended, timeout=20_000) as ended:
        dialog.save(path)
    return ended.args[0]


def test_what_is_shown_is_written_in_the_order_shown(dialog, shown, qtbot, tmp_path, store):
    assert dialog.everything["shown"].text().endswith(str(shown.model.total))
    path = tmp_path / "fraud.csv"
    assert save(qtbot, dialog, path)
    with path.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    ids = store.ids(Filter(job=shown.job.id, verdicts=frozenset({Verdict.FRAUD})), Order())
    assert len(rows) == len(ids) == shown.model.total
    assert {row["verdict"] for row in rows} == {"fraud"}
    assert dialog.said.text() == f"{len(rows)} written to fraud.csv."
    assert list(tmp_path.glob(".*.part")) == []


def test_every_form_can_be_written(dialog, qtbot, tmp_path):
    for name in (*exports.FORMATS, PDF):
        choose(dialog, name)
        path = tmp_path / f"out{dialog.suffix}"
        assert save(qtbot, dialog, path), dialog.said.text()
        assert path.stat().st_size > 0
        path.unlink()


def test_only_the_marked_or_the_selected_ones_are_written(dialog, shown, qtbot, tmp_path):
    choose(dialog, "jsonl")
    dialog.everything["marked"].setChecked(True)
    path = tmp_path / "some.jsonl"
    save(qtbot, dialog, path)
    assert len(path.read_text().splitlines()) == 3
    dialog.everything["selected"].setChecked(True)
    save(qtbot, dialog, path)
    (line,) = path.read_text().splitlines()
    assert json.loads(line)["subject"] == "Message 0"


def test_only_what_a_form_heeds_can_be_chosen(dialog):
    enabled = {}
    for name in (*exports.FORMATS, PDF):
        choose(dialog, name)
        enabled[name] = (dialog.defanged.isEnabled(), dialog.redacted.isEnabled())
    assert enabled["csv"] == (True, False)
    assert enabled["jsonl"] == (False, False)
    assert enabled["html"] == enabled[PDF] == (False, True)


def test_addresses_are_written_unusable_unless_one_wants_them(dialog, qtbot, tmp_path):
    path = tmp_path / "out.csv"
    save(qtbot, dialog, path)
    assert "written to out.csv" in dialog.said.text()
    assert "bad1[.]example" in path.read_text(encoding="utf-8-sig")
    dialog.defanged.setChecked(False)
    save(qtbot, dialog, path)
    assert "bad1.example" in path.read_text(encoding="utf-8-sig")


def test_a_cancelled_export_leaves_nothing_behind_and_the_old_file_as_it_was(
    page, qtbot, store, tmp_path
):
    job = fill(store, various(3_000))
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    path = tmp_path / "all.csv"
    path.write_text("what was there")
    dialog = page.export()
    with qtbot.waitSignal(dialog.ended, timeout=20_000) as ended:
        dialog.save(path)
        dialog.close_button.click()
    assert ended.args == [False]
    assert dialog.said.text() == "Cancelled. Nothing was written."
    assert path.read_text() == "what was there"
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []
    dialog.close()


def test_a_folder_that_cannot_be_written_is_explained(dialog, qtbot, tmp_path):
    assert not save(qtbot, dialog, tmp_path / "gone" / "out.csv")
    assert "out.csv could not be written" in dialog.said.text()


def test_writing_thousands_does_not_hold_up_the_window(page, qtbot, store, tmp_path, heartbeat):
    job = fill(store, various(2_000))
    with qtbot.waitSignal(page.row_chosen):
        page.show_job(job.id)
    dialog = page.export()
    choose(dialog, "xlsx")
    beat = heartbeat()
    save(qtbot, dialog, tmp_path / "all.xlsx")
    beat.stop()
    beat.assert_never_frozen()
    dialog.close()
