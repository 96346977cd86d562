"""How everything reads that people may be shown: plain, short, no fear, no promise."""

from __future__ import annotations

import pytest

from bot.assessment import explain, infer
from bot.assessment.counterfactuals import pivots
from bot.conversation.session.pattern import pattern_text
from bot.conversation.session.routine_shown import exercise_text, routine_text
from bot.conversation.session.session import items_today
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.knowledge.wording.readability import (
    reading_grade,
    sentences,
    syllables,
    wording_problems,
    words,
)
from bot.knowledge.wording.sources import load_sources
from bot.routine import build, inputs_from, muscles_worked
from tests.assessment import people
from tests.knowledge.shown import shown_texts

SHOWN = tuple(shown_texts())
CHECKED = {"wall_arch_big": "yes", "hipflex_tight": "both", "glute_weak": "yes"}
PEOPLE = {
    name: value for name, value in vars(people).items() if name.isupper() and hasattr(value, "nrs")
}


def test_wording_looks_at_all_that_is_shown() -> None:
    places = {place.split("/")[0] for place, _ in SHOWN}

    assert len(SHOWN) > 3000
    assert {"domain", "nerves", "home_checks", "stretch", "treatments", "safety_net"} <= places


@pytest.mark.slow
def test_wording_reads_at_grade_8_in_short_sentences() -> None:
    problems = [(place, problem) for place, text in SHOWN for problem in wording_problems(text)]
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.slow
def test_wording_makes_no_promise_and_no_fear() -> None:
    problems = [
        (place, problem)
        for place, text in SHOWN
        if "seed_view" not in place
        for problem in copy_lint(text)
    ]
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_wording_of_what_is_made_for_a_person(name: str) -> None:
    facts = PEOPLE[name]
    assessment = infer(facts, CHECKED)
    routine = build(assessment, facts, (), 8, "week")
    items = items_today(routine)
    made = [
        pattern_text(
            assessment, facts, muscles_worked(inputs_from(assessment, facts, (), 8), "week")
        ),
        "\n".join(explain(assessment, facts).why),
        routine_text(routine, "112", "your doctor"),
        *(one.says for one in pivots(facts, CHECKED)),
        *(exercise_text(load_exercises()[item.exercise_id], item, 1, len(items)) for item in items),
    ]
    assert [problem for text in made for problem in copy_lint(text)] == []
    assert [one for text in made for one in sentences(text) if len(words(one)) > 25] == []


def test_wording_names_known_sources_for_every_view_of_research() -> None:
    known = load_sources()
    for card in load_cards().values():
        assert set(card.evidence_view.sources) <= {*known, "plumbline"}, card.id
        assert card.facts, card.id
        ours = ("clinical ", "seed:", "plumbline")
        named = {fact.source for fact in card.facts if not fact.source.startswith(ours)}
        assert named <= set(known), card.id
    for pattern in load_patterns().values():
        assert pattern.research_view, pattern.id
        assert pattern.research_source in known, pattern.id


@pytest.mark.parametrize(
    ("word", "count"),
    [("back", 1), ("muscle", 2), ("little", 2), ("moved", 1), ("started", 2), ("shoulder", 2)],
)
def test_wording_counts_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_wording_grades_a_hard_text_above_a_plain_one() -> None:
    hard = "Considerable biomechanical asymmetry necessitates individualised rehabilitation."
    plain = "Stand up now and then. Walk a bit each day. Your back likes to move."
    assert reading_grade(hard) > 12 > 4 > reading_grade(plain)
