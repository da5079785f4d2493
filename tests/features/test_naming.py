"""Which organisations a message is seen to name."""

from app.features.view import derive
from app.mail.reader import read_message


def named(source: str) -> list[str]:
    """Return the names of the organisations named in the message, in order."""
    return [one.brand.name for one in derive(read_message(source.encode())).named]


def test_organisations_are_found_in_text_without_spaces():
    source = (
        "From: 楽天 <info@rakuten-x.test>\nSubject: 三菱UFJ銀行 ご本人確認\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "いつもヤマト運輸をご利用いただき、Amazonアカウントを更新してください。\n"
    )
    assert named(source) == ["Rakuten", "MUFG Bank", "Yamato Transport", "Amazon"]


def test_an_everyday_word_is_not_an_organisation():
    source = "From: Jo <jo@home.test>\nSubject: next week\n\nWe chase the target next week.\n"
    assert named(source) == []
