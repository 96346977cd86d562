"""Words, sentences, status and spelling, as the engine reads them."""

from __future__ import annotations

import pytest

from bot.knowledge.vocabulary.concepts import all_terms, load_concepts
from bot.knowledge.vocabulary.word_lists import table
from bot.language.findings import Kind, Status
from bot.language.match.term_phrases import expand_term
from bot.language.pipeline import engine
from bot.language.text.inflections import inflections

DANGER = ("numb", "urinate", "bladder", "saddle_area", "leg_weak", "fever", "cancer", "cannot")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("can't", "cant"),
        ("can’t", "cant"),
        ("cannot", "cant"),
        ("carnt", "cant"),
        ("sooo", "so"),
        ("numness", "numbness"),
        ("bladdar", "bladder"),
        ("siatica", "sciatica"),
        ("incontinance", "incontinence"),
        ("temprature", "temperature"),
        ("leg's", "leg"),
        ("it's", "its"),
        ("i'll", "iwill"),
        ("shouldder", "shoulder"),
        ("xylophone", "xylophone"),
    ],
)
def test_spelling(written: str, read: str) -> None:
    assert engine().parse(written).tokens.norms == (read,)


def test_spelling_leaves_every_word_of_danger_alone() -> None:
    speller = engine().speller
    concepts = load_concepts()
    irregular = table("irregular")
    for name in DANGER:
        for term in all_terms(name, concepts):
            for row in expand_term(term, irregular):
                for word in row:
                    fixed = speller.correct(word)
                    assert fixed == word or fixed in table("aliases")[word], (name, word, fixed)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("3wks", ["3", "wks"]),
        ("38.5", ["38.5"]),
        ("7/10", ["7", "/", "10"]),
        ("mid-back", ["mid", "-", "back"]),
        ("ok.fine", ["ok", ".", "fine"]),
        ("t5", ["t5"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert [*engine().parse(text).tokens.written] == tokens


@pytest.mark.parametrize(
    ("term", "rows"),
    [
        ("a b", {("a", "b")}),
        ("a [b]", {("a",), ("a", "b")}),
        ("(a|b c) d", {("a", "d"), ("b", "c", "d")}),
        ("feel~", {("feel",), ("feels",), ("feeling",), ("felt",)}),
    ],
)
def test_terms(term: str, rows: set[tuple[str, ...]]) -> None:
    assert set(expand_term(term, table("irregular"))) == rows


def test_terms_refuse_what_stands_for_too_much() -> None:
    wide = " ".join("(a|b|c|d|e|f|g|h|i|j)" for _ in range(3))
    with pytest.raises(ValueError, match="write it narrower"):
        expand_term(wide, {})


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("drag", "dragging"),
        ("trip", "tripped"),
        ("wipe", "wiping"),
        ("carry", "carried"),
        ("push", "pushes"),
    ],
)
def test_inflections(word: str, form: str) -> None:
    assert form in inflections(word, {})


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("my foot drags", [Status.PRESENT]),
        ("my foot doesnt drag", [Status.DENIED]),
        ("my mums foot drags, her left one", [Status.OTHER_PERSON]),
        ("my foot dragged years ago", [Status.PAST]),
        ("what if my foot drags", [Status.HYPOTHETICAL]),
        ("does foot drop go away", [Status.PRESENT]),
        ("what is foot drop", [Status.INFO_QUESTION]),
        ("not sure if my foot is dragging", [Status.UNCERTAIN]),
    ],
)
def test_status_of_a_flag(text: str, statuses: list[Status]) -> None:
    found = [m.status for m in engine().understand(text).of(Kind.FLAG) if m.value == "leg_motor"]
    assert found == statuses


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes", "yes"),
        ("yeah defo", "yes"),
        ("nope", "no"),
        ("nah none of those", "no"),
        ("dunno", "unsure"),
        ("not really", "no"),
        ("kind of", "unsure"),
        ("im not sure", "unsure"),
        ("no idea", "unsure"),
        ("i don't know", "unsure"),
        ("yep thats right", "yes"),
    ],
)
def test_yes_no(text: str, answer: str) -> None:
    assert engine().understand(text).values(Kind.YES_NO) == (answer,)


def test_yes_no_only_at_the_beginning() -> None:
    assert engine().understand("my back hurts and there is no numbness").of(Kind.YES_NO) == ()
