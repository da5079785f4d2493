"""What could not be looked up is never counted as sound."""

import sys

from build import audit
from build.audit import Audit

REPORT = {
    "dependencies": [
        {"name": "good", "version": "1.0", "vulns": []},
        {
            "name": "bad",
            "version": "2.0",
            "vulns": [
                {"id": "PYSEC-1", "fix_versions": ["2.1", "3.0"]},
                {"id": "GHSA-2", "fix_versions": []},
            ],
        },
        {"name": "private", "skip_reason": "not found on PyPI"},
    ]
}


def test_a_report_is_sorted_into_sound_vulnerable_and_unknown():
    assert audit.read(REPORT) == Audit(
        ("good 1.0",),
        ("bad 2.0: PYSEC-1, fixed in 2.1, 3.0", "bad 2.0: GHSA-2, fixed in no version yet"),
        ("private: not found on PyPI",),
    )


def test_a_vulnerability_is_a_failure():
    text, status = audit.result(audit.read(REPORT), strict=False)
    assert status == 1
    assert "GHSA-2" in text
    assert "not looked up: private" in text


def test_sound_libraries_are_no_failure():
    text, status = audit.result(Audit(("good 1.0",), (), ()), strict=True)
    assert (status, text.splitlines()[-1][:40]) == (0, "1 libraries without a known vulnerabilit")


def test_what_was_not_looked_up_is_a_failure_only_if_all_must_be():
    found = Audit(("good 1.0",), (), ("private: not found",))
    assert audit.result(found, strict=False)[1] == 0
    assert audit.result(found, strict=True)[1] == 1


def test_an_audit_that_reached_nobody_says_so_and_claims_nothing():
    for found in (None, Audit((), (), ("good: not found", "bad: not found"))):
        text, status = audit.result(found, strict=False)
        assert text.startswith("Not audited")
        assert status == 0
        assert audit.result(found, strict=True)[1] == 1


def test_a_tool_that_breaks_off_is_the_same_as_one_that_reached_nobody(tmp_path):
    crash = [sys.executable, "-c", "raise SystemExit('no network')"]
    assert audit.ask(tmp_path / "lock.txt", "osv", crash) is None


def test_the_report_of_the_tool_is_read(tmp_path):
    import json

    speaks = [sys.executable, "-c", f"print({json.dumps(json.dumps(REPORT))})"]
    found = audit.ask(tmp_path / "lock.txt", "pypi", speaks)
    assert found == audit.read(REPORT)
