"""What comes out of a message does not depend on the messages it is looked at together with."""

from __future__ import annotations

import numpy as np
import pytest

from app import features
from app.features.features import Features
from app.features.view import derive_all
from app.mail.message import Message
from app.mail.reader import read_message
from tests.mail.malformed import CASES

SPACED = b"Subject: c\n\nPlease v e r i f y your card x\n"
LETTERS = b"From: a b c d <x@shop.example>\nSubject: y\n\nz\n"
MARKS = (
    "Subject: s\u00ada\u0301le\n\nCafe\u0301 dé\u00adja\u0300 vu, ра\u0443ра1 account\n".encode()
)
UNSPACED = "Subject: 口座\n\n至急ご確認ください。アカウントが停止されました\n".encode()
LONG = b"Subject: long\n\n" + b"Dear customer, your parcel number AB12345 is late. " * 900
NOTHING = b"Subject: \n\n\n"
FOOTER = (
    b"Subject: [list] post\n\nhello there\n"
    + b"_" * 47
    + b"\nmailing list\nhttp://lists.example/a\n"
)


def of(one: Features) -> tuple[object, ...]:
    values = np.nan_to_num(one.signals, nan=-1).tolist()
    return one.ids.tolist(), one.val.tolist(), values, dict(one.evidence)


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    sources = [SPACED, LETTERS, NOTHING, MARKS, FOOTER, UNSPACED, LONG, LETTERS, SPACED]
    return [read_message(data) for data in (*sources, *(case.data for case in CASES))]


def test_neighbours_change_nothing(messages: list[Message]) -> None:
    alone = [of(features.extract(message)) for message in messages]
    assert [of(one) for one in features.of_views(derive_all(messages))] == alone
    backwards = features.of_views(derive_all(messages[::-1]))
    assert [of(one) for one in backwards[::-1]] == alone


def test_no_messages_have_no_features() -> None:
    assert features.of_views(derive_all([])) == []
