"""Phrases are found in every language, in linear time, and not in another language's words."""

from __future__ import annotations

import csv
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import resources
from app.features import fold, tokens, vocabulary
from app.features.signals.content import TOPICS

_TABLE = "app/features/data/vocabulary.tsv"


def search(text: str, table: vocabulary.Vocabulary | None = None) -> dict[str, list[str]]:
    folded = fold.straighten(fold.fold(fold.codes(text))[0])[0]
    (hits,) = (table or vocabulary.load()).search(tokens.cut_all(folded, [0, len(folded)]))
    return {name: [text[hit.start : hit.end] for hit in found] for name, found in hits.items()}


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("credential", "Bitte verifizieren Sie Ihre Daten, damit Sie das Konto nutzen"),
        ("credential", "Veuillez confirmer votre identité pour continuer avec nous"),
        ("credential", "Verifique su cuenta para que no se pierda"),
        ("payment", "Por favor, efetuar o pagamento do boleto em aberto para não perder"),
        ("delivery-fee", "Il pacco è in giacenza: spese doganali da pagare per la consegna"),
        ("delivery", "Uw pakket is onderweg, het wordt met de post bezorgd"),
        ("payment", "Prosimy o dopłatę: niezapłacona należność jest na koncie"),
        ("credential", "Logga in och bekräfta ditt konto med BankID för att det är så"),
        ("credential", "Log ind og bekræft din konto med MitID for at det er nu"),
        ("credential", "Logg inn og bekreft din konto, det er ikke for sent"),
        ("credential", "Kirjaudu sisään ja vahvista tilisi, että se on ok"),
        ("credential", "Přihlaste se a ověřte svůj účet, je to nutné pro vás"),
        ("credential", "Giriş yapın ve şifrenizi güncelleyin, bu işlem için bir dakika"),
        ("credential", "Подтвердите данные и войдите в личный кабинет"),
        ("credential", "تسجيل الدخول لتأكيد كلمة المرور"),
        ("password", "パスワードを更新してください"),
        ("credential", "请验证您的账户"),
        ("password", "비밀번호를 확인하고 로그인 하세요"),
        ("password", "กรุณายืนยันรหัสผ่าน"),
    ],
)
def test_a_topic_is_met_in_many_languages(topic: str, text: str) -> None:
    assert topic in search(text)


def test_a_hit_stands_where_the_phrase_stands() -> None:
    assert search("Please, VERIFY  your-identity now.")["credential"] == ["VERIFY  your-identity"]


def test_a_disguised_phrase_is_met() -> None:
    assert "credential" in search("Please v\u0435rify your account")


def test_a_word_of_another_language_does_not_count() -> None:
    english = "The donation and the prix of the race will be on our list of prices for you"
    assert "prize" not in search(english)


def test_a_text_too_short_to_tell_its_language_is_searched_in_all() -> None:
    assert "urgency" in search("Letzte Mahnung")


def test_longer_phrases_need_all_their_words() -> None:
    table = vocabulary.compile_table("a\ten\tone two three\nfunction-word\ten\tthe")
    assert search("one two three four", table) == {"a": ["one two three"]}
    assert search("one two four three", table) == {}


def test_a_phrase_may_have_two_topics() -> None:
    table = vocabulary.compile_table("a\ten\tgift\nb\ten\tgift\nfunction-word\ten\tthe")
    assert search("a gift", table) == {"a": ["gift"], "b": ["gift"]}


def test_a_phrase_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="1 to 7 words"):
        vocabulary.compile_table("a\ten\t1 2 3 4 5 6 7 8\nfunction-word\ten\tthe")


def test_the_table_has_at_least_twelve_languages_for_the_main_topics() -> None:
    rows = list(csv.reader(resources.read_text(_TABLE).splitlines()[1:], delimiter="\t"))
    for topic in ("urgency", "credential", "payment", "prize", "delivery", "invoice", "action"):
        assert len({language for name, language, _ in rows if name == topic}) >= 12


def test_every_topic_has_its_phrases_and_every_row_its_topic() -> None:
    assert vocabulary.load().categories == {*TOPICS, "office"}


def test_the_table_is_sorted_and_has_no_row_twice() -> None:
    rows = resources.read_text(_TABLE).splitlines()[1:]
    keys = [tuple(row.split("\t")) for row in rows]
    assert keys == sorted(set(keys))


@given(st.text(max_size=300))
def test_any_text_can_be_searched(text: str) -> None:
    for found in search(text).values():
        assert all(found)


def test_time_grows_with_the_text_and_not_faster() -> None:
    folded = fold.fold(fold.codes("verify your account now " * 1000))[0]
    words = tokens.cut_all(folded, [0, len(folded)])
    start = time.process_time()
    vocabulary.load().search(words)
    assert time.process_time() - start < 1
