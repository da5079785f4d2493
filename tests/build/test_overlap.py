"""What the project writes is its own."""

from build.corpora import Example
from build.overlap import among, runs

NOTICE = (
    "We have put your parcel into the blue box behind the garden gate, because nobody opened when "
    "our driver rang twice this morning. Please take it out before it rains, and leave the empty "
    "box where you found it."
)


def example(name, text):
    return Example(
        id=name, source="s", label="legitimate", kind="", genre="", lang="", year=None, repo="s",
        template=name, split="train", known="all", data=f"Subject: Note\n\n{text}\n".encode(), name="",
    )  # fmt: skip


def test_a_message_with_other_names_and_the_same_sentences_is_found():
    ours = example("ours", NOTICE.replace("blue box", "green crate"))
    (one,) = among([ours], [example("other", "Unrelated words."), example("theirs", NOTICE)])
    assert (one.written, one.labelled) == ("ours", "theirs")
    assert one.runs / 2 < one.shared < one.runs


def test_the_same_matter_in_other_words_is_not():
    ours = example("ours", "Your parcel waits behind the gate. The driver rang, nobody was there.")
    assert among([ours], [example("theirs", NOTICE)]) == []


def test_stock_phrases_are_everybodys():
    phrase = "If you did not ask for this, you can ignore this message."
    body = " ".join(f"Line {word} of what is said here." for word in "one two three four".split())
    assert among([example("ours", f"{body} {phrase}")], [example("theirs", phrase)]) == []


def test_scripts_without_spaces_are_compared_by_their_signs():
    text = "昨夜海外の店でお客様のカードが使われようとしたため止めております"
    assert len(runs(text)) == len(text) - 11
    assert not runs(text) & runs("ご注文の品を本日発送いたしましたので到着までお待ちください")
