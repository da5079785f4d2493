"""Every malformed message is read as a mail program shows it, and what is odd is said."""

from __future__ import annotations

import pytest

from app.mail import reader
from tests.mail.malformed import CASES, Case


def test_there_are_over_120_distinct_messages():
    assert len({case.data for case in CASES}) > 120
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_reader_sees(case: Case):
    message = reader.read(case.data)
    for fragment in case.sees:
        assert fragment in message.text
    for fragment in case.hidden:
        assert fragment not in message.text
    targets = [link.final for link in message.links]
    for target in case.leads:
        assert target in targets
    names = [attachment.name for attachment in message.attachments]
    for name in case.offers:
        assert name in names
    codes = {defect.code for defect in message.defects}
    assert set(case.odd) <= codes
    assert message.complete == case.complete
    if case.subject is not None:
        assert message.subject == case.subject
    if case.sender is not None:
        assert message.sender[0].address == case.sender
