"""What a message is filtered, searched and grouped by."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.message import Address, Form, Link, LinkKind, Message, Span
from app.mail.reader import read_message
from app.triage import traits

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=300)


def message(text: str, subject: str | None = "Your parcel", **changes: object) -> Message:
    values: dict[str, object] = {"sha256": "ab" * 32, "size": 10, "form": Form.RAW}
    return Message(subject=subject, text=text, **{**values, **changes})  # type: ignore[arg-type]


def link(domain: str, scheme: str = "https", span: Span | None = None) -> Link:
    address = f"{scheme}://{domain}/a"
    return Link(LinkKind.TEXT, address, address, address, scheme, domain, domain, span=span)


def apart(first: Message, second: Message) -> int:
    found = [traits.of_message(m).template for m in (first, second)]
    assert all(found)
    return ((found[0] ^ found[1]) % (1 << 64)).bit_count()


NOTICE = (
    "Dear customer,\nyour parcel could not be delivered because an import fee was not paid. "
    "Please pay {amount} within {hours} hours, otherwise the parcel goes back to its sender.\n"
    "Track it here: {link}\nWith kind regards, the delivery team"
)


def test_the_same_template_with_another_amount_deadline_and_address_is_the_same() -> None:
    first = NOTICE.format(amount="2.99 EUR", hours=24, link="https://one.example/a1b2")
    second = NOTICE.format(amount="1,149.50 EUR", hours=48, link="https://two.example/zzz/9")
    spans = [Span(text.index("https"), text.index("\nWith")) for text in (first, second)]
    links = [link("one.example", span=spans[0]), link("two.example", span=spans[1])]
    assert apart(message(first, links=(links[0],)), message(second, links=(links[1],))) == 0


def test_the_recipients_name_and_mailbox_do_not_matter() -> None:
    body = NOTICE.replace("customer", "{name}") + "\nThis was sent to {mail}."
    ann = message(
        body.replace("{name}", "Annegret Holm").replace("{mail}", "a.holm@mail.example"),
        "Annegret, your parcel",
        to=(Address("Annegret Holm", "a.holm@mail.example", "mail.example", "mail.example"),),
    )
    bob = message(
        body.replace("{name}", "Bertil").replace("{mail}", "bertil77@post.example"),
        "Bertil, your parcel",
        to=(Address("", "bertil@post.example", "post.example", "post.example"),),
    )
    assert apart(ann, bob) == 0


def test_one_word_changed_in_a_long_text_changes_few_bits() -> None:
    assert apart(message(NOTICE), message(NOTICE.replace("import", "customs"))) <= 10


def test_other_wording_is_far_away() -> None:
    other = (
        "Hello all, the minutes of the last meeting are attached, thanks to everybody who wrote "
        "them down. The next one is on Tuesday, please say if you cannot come."
    )
    assert apart(message(NOTICE), message(other, "Minutes")) > 20


def test_disguised_letters_and_invisible_characters_do_not_hide_a_template() -> None:
    plain = message(NOTICE)
    disguised = NOTICE.replace("parcel", "p\u0430rcel").replace("delivered", "deli\u200bvered")
    assert apart(plain, message(disguised)) == 0


def test_scripts_without_spaces_have_templates_too() -> None:
    first = "お客様のアカウントに不正なログインが検出されました。24時間以内に確認してください。"
    second = first.replace("24", "48")
    assert apart(message(first, "重要なお知らせ"), message(second, "重要なお知らせ")) == 0
    other = "来週の会議は火曜日の午後三時に変更になりました。資料は添付の通りです。ご確認ください。"
    assert apart(message(first, None), message(other, None)) > 15


@pytest.mark.parametrize(
    "text", ["", "Thanks", "1234 5678 9012 3456 7890 1234 5678", "\u200b" * 50]
)
def test_wording_too_short_to_be_recognised_has_no_template(text: str) -> None:
    assert traits.of_message(message(text, None)).template == 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please confirm that this is your account and that you want to keep it."),
        ("de", "Bitte bestätigen Sie, dass das Ihr Konto ist und Sie es behalten wollen."),
        (
            "fr",
            "Veuillez confirmer que vous avez bien reçu le colis et que tout est dans la boîte.",
        ),
        ("es", "Por favor, confirme que la cuenta es suya y que no la ha cerrado con los datos."),
        ("ru", "Подтвердите, что это ваша учётная запись, и войдите в личный кабинет."),
        ("uk", "Підтвердьте, що це ваш обліковий запис, і увійдіть до кабінету."),
        ("el", "Επιβεβαιώστε ότι αυτός είναι ο λογαριασμός σας."),
        ("ar", "يرجى تأكيد كلمة المرور الخاصة بحسابك"),
        ("fa", "لطفا گذرواژه حساب خود را تایید کنید پیش از پایان روز"),
        ("he", "אנא אשרו שזה החשבון שלכם"),
        ("hi", "कृपया अपने खाते की पुष्टि करें"),
        ("th", "กรุณายืนยันรหัสผ่านของคุณ"),
        ("ko", "비밀번호를 확인하고 로그인 하세요"),
        ("ja", "パスワードを更新してください"),
        ("zh", "请验证您的账户以继续使用服务"),
        ("ja", "Amazon アカウントの確認 support@amazon.example をご確認ください"),
        ("", "12345"),
        ("", "Zxcv qwer asdf"),
    ],
)
def test_the_language_is_told(language: str, text: str) -> None:
    assert traits.of_message(message(text, None)).language == language


def test_domains_are_distinct_in_their_order_and_of_the_web() -> None:
    links = (link("b.example"), link("a.example"), link("b.example"), link("x.example", "mailto"))
    sender = (Address("Ann", "ann@shop.example", "shop.example", "shop.example"),)
    found = traits.of_message(message("Hello", links=links, sender=sender))
    assert found.link_domains == ("b.example", "a.example")
    assert found.sender_domain == "shop.example"
    assert traits.of_message(message("Hello")).sender_domain == ""


@given(text=ANY_TEXT, subject=ANY_TEXT, name=ANY_TEXT)
def test_any_characters_have_traits(text: str, subject: str, name: str) -> None:
    to = (Address(name, f"{name}@b.example", "b.example", "b.example"),)
    links = (link("a.example", span=Span(0, len(text))),)
    found = traits.of_message(message(text, subject, to=to, links=links))
    assert -(1 << 63) <= found.template < 1 << 63
    assert found.text == text


def test_a_link_that_ends_behind_the_compared_text_hides_no_names() -> None:
    def addressed(name: str) -> Message:
        text = NOTICE.replace("customer", name) + " word" * 1_000
        span = Span(traits.TEXT_LIMIT - 5, traits.TEXT_LIMIT + 500)
        to = (Address(name, "a@b.example", "b.example", "b.example"),)
        return message(text, to=to, links=(link("a.example", span=span),))

    assert apart(addressed("Annegret"), addressed("Bertilda")) == 0


def test_the_size_of_a_message_does_not_matter() -> None:
    huge = message(NOTICE * 20_000, "word " * 100_000)
    started = time.perf_counter()
    found = traits.of_message(huge)
    assert time.perf_counter() - started < 0.5
    assert len(found.text) == traits.TEXT_LIMIT


@pytest.mark.parametrize("character", ["@", "@a", "a@", "://", "www.", "a@a@", "\u3042"])
def test_text_made_to_be_slow_is_not(character: str) -> None:
    slow = message(character * 50_000, character * 10_000)
    started = time.perf_counter()
    traits.of_message(slow)
    assert time.perf_counter() - started < 0.5


def test_a_message_of_two_parts_is_described_by_what_its_reader_sees() -> None:
    data = (
        b"From: Post <news@post.example>\nTo: a@b.example\nSubject: =?utf-8?q?F=C3=BCr_Sie?=\n"
        b"Content-Type: text/html; charset=utf-8\n\n<p>Ihr Paket ist da und Sie "
        b"k\xc3\xb6nnen es <a href='https://weg.example/x?y=1'>hier</a> abholen, wenn Sie nicht "
        b"zu Hause sind.</p><div style='display:none'>the a of and to is in</div>"
    )
    found = traits.of_message(read_message(data))
    assert found.sender_domain == "post.example"
    assert found.link_domains == ("weg.example",)
    assert found.language == "de"
    assert found.text.startswith("Ihr Paket")
    assert found.template
