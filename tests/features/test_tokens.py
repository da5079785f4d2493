"""Words are cut where a reader sees their edges, and hashed the same wherever they stand."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.features import fold, tokens

_WORD = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789äжд語", min_size=1, max_size=20)


def cut(text: str) -> tokens.Words:
    return tokens.cut(fold.fold(fold.codes(text))[0])


def test_words_have_their_offsets() -> None:
    words = cut("To: Kim, 2 seeds")
    assert words.texts() == ["to", "kim", "2", "seeds"]
    assert words.starts.tolist() == [0, 4, 9, 11]
    assert words.ends.tolist() == [2, 7, 10, 16]


def test_an_empty_text_has_no_words() -> None:
    words = cut("")
    assert words.texts() == []
    assert len(words.hashes) == 0


def test_the_hash_of_a_word_never_changes() -> None:
    assert [f"{value:016x}" for value in tokens.hash_words(["a", "paypal", "日本"]).tolist()] == [
        "6e4883dea651976d",
        "c219e06b4bd68b13",
        "a7e69d9470810f4f",
    ]


@given(st.lists(_WORD, max_size=20))
def test_equal_words_have_equal_hashes_wherever_they_stand(texts: list[str]) -> None:
    words = cut(" , ".join(texts))
    alone = [int(tokens.hash_words([text])[0]) for text in words.texts()]
    assert words.hashes.tolist() == alone


def test_different_words_have_different_hashes() -> None:
    words = [f"{a}{b}{n}" for a in "abcdefgh" for b in "xyz" for n in range(500)]
    assert len(np.unique(tokens.hash_words(words[:4000]))) == 4000


def test_digits_are_counted_for_each_word() -> None:
    words = cut("INV20417 of 2026 seeds")
    assert words.digits.tolist() == [5, 0, 4, 0]


@given(st.text(max_size=400))
def test_every_word_is_the_text_between_its_offsets(text: str) -> None:
    words = cut(text)
    folded = words.folded.tobytes().decode("utf-32-le")
    spans = zip(words.starts.tolist(), words.ends.tolist(), strict=True)
    assert [folded[start:end] for start, end in spans] == words.texts()
