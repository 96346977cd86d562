from __future__ import annotations

import pytest

from bot.language.match.notation import PatternError, parse_pattern
from bot.language.match.pattern_set import PatternSet
from bot.language.match.term_phrases import expand_term
from bot.language.text.message import Message

FITS = [
    ("lift", "i lifted it", "lifted", "a word stands for its forms"),
    ("=left", "on the left", "left", "exactly this word"),
    ("(a|b c) d", "b c d", "b c d", "one of several"),
    ("small of [my|the] back", "small of back", "small of back", "may be left out"),
    ("# week", "for 3 wks", "3 wks", "a number"),
    ("from ..2 to", "from a b to", "from a b to", "a gap"),
    ("to the (.|,)", "go to the, now", "to the,", "a sign"),
    ("back .", "my back", "back", "the end of the message ends the sentence"),
]


@pytest.mark.parametrize(("pattern", "text", "expected", "reason"), FITS)
def test_patterns_fit(pattern: str, text: str, expected: str, reason: str) -> None:
    words = Message.read(text).words
    hit = PatternSet([(pattern, "x")]).hits(words)[0]
    assert text[words[hit.first].start : words[hit.last - 1].end] == expected, reason


MISFITS = [
    ("=left", "i leave it", "another form"),
    ("from ..1 to", "from a b to", "the gap is too wide"),
    ("from ..2 to", "from a. to", "a gap never crosses a sign"),
    ("# wks", "some wks", "no number"),
]


@pytest.mark.parametrize(("pattern", "text", "reason"), MISFITS)
def test_patterns_do_not_fit(pattern: str, text: str, reason: str) -> None:
    assert PatternSet([(pattern, "x")]).hits(Message.read(text).words) == [], reason


@pytest.mark.parametrize("pattern", ["(a|b", "a)", "[a", "@nosuchlist"])
def test_patterns_that_cannot_be_read_are_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        parse_pattern(pattern)


def test_patterns_prefer_the_longest_fit() -> None:
    hits = PatternSet([("low [back]", "x")]).hits(Message.read("low back").words)
    assert [(hit.first, hit.last) for hit in hits] == [(0, 2)]


WORDS = [
    ("mid-back", ["mid", "back"], "a hyphen within a word"),
    ("20-25", ["20", "-", "25"], "a range keeps its sign"),
    ("can't", ["cant"], "apostrophes go"),
    ("sooooo", ["soo"], "drawn out letters"),
    ("3wks", ["3", "week"], "number and unit"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), WORDS)
def test_words_are_folded(text: str, expected: list[str], reason: str) -> None:
    assert [word.norm for word in Message.read(text).words][:-1] == expected, reason


def test_patterns_may_say_two_things_at_once() -> None:
    hits = PatternSet([("gym", "event"), ("gym", "habit")]).hits(Message.read("gym").words)
    assert [hit.value for hit in hits] == ["event", "habit"]


def test_patterns_come_in_the_order_they_are_written() -> None:
    lines = ["(a|b) [c]", "a", "..1 b", "# [b]", "b c", "=b"]
    hits = PatternSet((line, line) for line in lines).hits(Message.read("a b c 3 b").words)
    assert [(hit.first, hit.last, hit.value) for hit in hits] == [
        (0, 1, "(a|b) [c]"),
        (0, 1, "a"),
        (0, 2, "..1 b"),
        (1, 3, "(a|b) [c]"),
        (1, 2, "..1 b"),
        (1, 3, "b c"),
        (1, 2, "=b"),
        (3, 5, "..1 b"),
        (3, 5, "# [b]"),
        (4, 5, "(a|b) [c]"),
        (4, 5, "..1 b"),
        (4, 5, "=b"),
    ]


def test_patterns_are_found_again_after_the_ways_are_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.language.match.automaton.MOST_WAYS", 3)
    patterns = PatternSet([("low ..2 back", "x"), ("(ache|hurt) # day", "y")])
    words = Message.read("low and sore back, ached 3 days").words
    first = patterns.hits(words)
    assert [hit.value for hit in first] == ["x", "y"]
    assert patterns.hits(words) == first
    assert patterns.hits(Message.read("nothing of it").words) == []
    assert patterns.hits(words) == first


EXPANDED = [
    ("numb", {"numb"}, "a plain word is itself"),
    ("=numb", {"numb"}, "so is an exact one"),
    ("drag~ foot", {"drag foot", "drags foot", "dragged foot", "dragging foot"}, "all forms"),
    ("(leak|drip)~", {"leak", "leaks", "leaked", "leaking", "drip", "drips", "dripped", "dripping"},
     "all forms of each"),
    ("loss of [bladder] control", {"loss of control", "loss of bladder control"}, "left out"),
    ("(no (feeling|sense)|numb) there", {"no feeling there", "no sense there", "numb there"},
     "brackets in brackets"),
]  # fmt: skip


@pytest.mark.parametrize(("term", "phrases", "reason"), EXPANDED)
def test_lexicons_write_the_same_notation(term: str, phrases: set[str], reason: str) -> None:
    assert {" ".join(phrase) for phrase in expand_term(term, {})} == phrases, reason


def test_every_form_may_be_asked_for_in_patterns_too() -> None:
    for line in ("lift", "lift~", "(lift)~"):
        assert PatternSet([(line, "x")]).hits(Message.read("i lifted it").words), line


def test_lexicons_hold_no_gaps() -> None:
    with pytest.raises(ValueError, match="gap"):
        expand_term("numb ..3 foot", {})
