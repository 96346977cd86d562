"""Every term of the vocabulary is found where it stands alone."""

from __future__ import annotations

import pytest

from bot.knowledge.vocabulary.concepts import all_terms, load_concepts
from bot.knowledge.vocabulary.word_lists import table
from bot.language.match.lexicon import classes_in
from bot.language.match.term_phrases import expand_term
from bot.language.pipeline import engine


def classes_of(text: str) -> set[str]:
    return {*classes_in(engine().parse(text)).by_class}


def test_lexicon_finds_its_terms() -> None:
    """A term that no message can meet says nothing: one in 500 is written as nobody reads it."""
    concepts, irregular = load_concepts(), table("irregular")
    terms = [
        (name, " ".join(expand_term(term.lstrip("="), irregular)[0]))
        for name in concepts
        if not concepts[name].mask
        for term in all_terms(name, concepts)
        if "#" not in term
    ][::25]
    masks = {name for name in concepts if concepts[name].mask}
    dead = [
        (name, text)
        for name, text in terms
        if not (found := classes_of(text)) & {name} and found.isdisjoint(masks)
    ]
    assert len(dead) <= len(terms) / 500, dead


@pytest.mark.parametrize(
    ("text", "name"),
    [("losing a lot of blood", "bleeding_out"), ("bleeding a lot", "bleeding_out")],
)
def test_lexicon_finds_terms_with_a_pair_that_messages_leave_out(text: str, name: str) -> None:
    assert name in classes_of(text)
