"""What was said goes into one sentence as far as it stays short, the rest follows."""

from __future__ import annotations

from bot.assessment.sentences import in_sentences
from bot.knowledge.assessment.explanation_words import words
from bot.knowledge.wording.readability import load_wording

LONG = " ".join(["long"] * load_wording().most_words)


def test_sentences_nothing_said_is_no_text() -> None:
    assert in_sentences("told", "facts", []) == ""


def test_sentences_short_facts_share_one() -> None:
    one = in_sentences("told", "facts", ["sitting", "driving"])
    assert "sitting and driving" in one
    assert words("more", fact="driving") not in one


def test_sentences_what_would_be_too_long_follows() -> None:
    said = in_sentences("told", "facts", ["sitting", LONG])
    assert said.endswith(words("more", fact=LONG))
    assert "sitting and" not in said
