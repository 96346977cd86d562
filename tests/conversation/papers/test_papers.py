"""The pages to print hold what was told, asked and planned, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from xml.sax.saxutils import escape

import pytest

from bot.assessment import infer
from bot.channels.shared.paper_text import paper_text
from bot.channels.web.paper_page import paper_html
from bot.conversation import slots
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.papers.papers import Paper, check_answers, plan_paper, summary_paper
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.session.in_all import lasting
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_flare
from bot.knowledge.wording.first_letter import capitalised
from bot.routine import build, safety_net
from tests.conversation.papers_of import FACTS, VALUES

WORDS = load_paper_words()


def section(paper: Paper, title: str) -> dict[str, str]:
    return next(dict(s.rows) for s in paper.sections if s.title == title)


def test_papers_plan_has_every_exercise_with_dose_and_stop_rule() -> None:
    plan = plan_paper(VALUES)
    items = VALUES[slots.ROUTINE]["items"]
    assert [m.name for m in plan.moves] == [load_exercises()[i["exercise"]].name for i in items]
    assert all(move.dose and move.steps and move.stop_if for move in plan.moves)
    assert any(move.apart for move in plan.moves)
    assert plan.alarm
    assert plan.alarm[0].startswith("Call 112")
    assert plan.origin == WORDS.not_a_diagnosis, "beside the emergency, not at the end of the steps"


def test_papers_say_what_it_takes_and_not_what_was_asked_for() -> None:
    """ "A quiet day, 8 minutes" stood above "about 2 minutes of exercises"."""
    facts = replace(FACTS, nrs=9)
    routine = build(infer(facts, {}), facts, (), 8, "7")
    assert routine.lasts < routine.minutes
    values = {**VALUES, "nrs": 9, slots.ROUTINE: routine.as_dict()}
    said = f"{capitalised(routine.name)}, {lasting(routine)}"
    assert plan_paper(values).heading == said
    assert said in section(summary_paper(values), WORDS.routine)


def test_papers_plan_says_how_hard_and_when_to_stop() -> None:
    net = safety_net("112", "your GP")
    assert plan_paper(VALUES).rules == (net.effort, net.stop)
    page = paper_html(plan_paper(VALUES), date(2026, 5, 3), [("As a file", "plan.pdf")])
    assert net.stop in page


def test_papers_plan_keeps_every_personal_note() -> None:
    """At 72 with osteoporosis the steps alone would ask for what is left out."""
    facts = replace(FACTS, age=72, regions=("upper_back",), conditions=("osteoporosis",))
    routine = build(infer(facts, {}), facts, ("OST",), 20, "week")
    plan = plan_paper({**VALUES, slots.ROUTINE: routine.as_dict()})
    for move, item in zip(plan.moves, routine.items, strict=True):
        said = " ".join((*move.notes, *move.steps))  # some stand in the place of a step
        assert all(note in said for note in item.notes)
    noted = [note for item in routine.items for note in item.notes]
    assert noted
    page = paper_html(plan, date(2026, 5, 3), [("As a file", "plan.pdf")])
    assert all(escape(note) in page for note in noted)


def test_papers_summary_keeps_asked_and_told_apart() -> None:
    signs = section(summary_paper(VALUES), WORDS.signs)
    assert "inflammatory" in signs[WORDS.signs_present]
    assert "pee" in signs[WORDS.signs_unsure]
    assert "numbness between your legs" in signs[WORDS.signs_denied]
    assert signs[WORDS.signs_checked]
    rows = signs[WORDS.signs_not_ticked]
    assert "Fever, chills or sweats" in rows
    for row in ("Blood thinners", "Steroid tablets for months", "A birth in the last 6 weeks"):
        assert row in rows, "what is no sign was asked as well"
    assert "Something else" not in rows
    assert "" not in signs
    page = paper_html(summary_paper(VALUES), date(2026, 5, 3))
    assert "<li>Fever, chills or sweats</li>" in page, "a clinician scans a list"
    assert "Fever, chills or sweats; " in paper_text(summary_paper(VALUES), date(2026, 5, 3))


def test_papers_summary_lists_no_row_that_was_ticked_or_told() -> None:
    told = SafetyState(flags=("fever",)).as_dict()
    signs = section(summary_paper({**VALUES, slots.SAFETY: told}), WORDS.signs)
    assert "Fever, chills" not in signs[WORDS.signs_not_ticked]


def test_papers_summary_gives_a_time_as_it_was_measured() -> None:
    check = load_home_checks()["ST08"]
    question = next(q for q in check.questions if q.unit == "seconds")
    steps = [{"check": check.id, "key": question.key, "measured": "3 seconds"}]
    found = {"evidence": dict(question.answers[0].evidence), "steps": steps}
    rows = section(summary_paper({**VALUES, slots.CHECK_RESULTS: found}), WORDS.checks)
    assert f"3 seconds ({question.answers[0].label})" in rows[check.name]


@pytest.mark.parametrize("missing", [slots.SCREEN_NERVES, slots.SCREEN_GENERAL])
def test_papers_summary_never_says_screened_when_it_was_not(missing: str) -> None:
    signs = section(summary_paper({**VALUES, missing: None}), WORDS.signs)
    assert signs[""] == WORDS.signs_not_screened


def test_papers_summary_tells_facts_pattern_routine_and_rating() -> None:
    paper = summary_paper(VALUES)
    assert "3 weeks" in section(paper, WORDS.in_short)[WORDS.short_complaint]
    assert section(paper, WORDS.in_short)["How bad it is"] == "3 out of 10 today"
    assert section(paper, WORDS.pattern)["Possible pattern"]


def test_papers_summary_says_who_it_is_about_and_what_else_they_have() -> None:
    known = {**VALUES, "age": 54, "sex": "female", "conditions": ["anticoagulant"]}
    told = section(summary_paper(known), WORDS.in_short)
    assert told[WORDS.short_who] == "54, female; a blood thinner"
    nothing = section(summary_paper(VALUES), WORDS.in_short)[WORDS.short_who]
    assert nothing.casefold() == WORDS.short_no_conditions


def test_papers_summary_gives_the_answers_of_the_checks() -> None:
    check = next(c for c in load_home_checks().values() if c.questions[0].answers[0].evidence)
    question = check.questions[0]
    steps = [{"check": check.id, "key": question.key}]
    answered = {"evidence": dict(question.answers[0].evidence), "steps": steps}
    rows = section(summary_paper({**VALUES, slots.CHECK_RESULTS: answered}), WORDS.checks)
    assert rows[check.name] == f"{question.text} {question.answers[0].label}"
    unsure = {"evidence": {}, "steps": steps}
    answers = check_answers({**VALUES, slots.CHECK_RESULTS: unsure}, WORDS)
    assert [said for *_, said in answers] == [WORDS.check_nothing]
    paper = summary_paper({**VALUES, slots.CHECK_RESULTS: unsure})  # it says nothing to a reader
    assert WORDS.checks not in {one.title for one in paper.sections}


def test_papers_summary_says_where_a_leg_raise_was_felt_that_points_to_nothing() -> None:
    check = load_home_checks()["ST05"]
    question = next(one for one in check.questions if one.key == "feel")
    steps = [{"check": check.id, "key": question.key, "answer": "thigh"}]
    told = {**VALUES, slots.CHECK_RESULTS: {"evidence": {}, "steps": steps}}
    rows = section(summary_paper(told), WORDS.checks)
    assert rows[check.name] == f"{question.text} A stretch behind the thigh"


def test_papers_summary_calls_no_rating_of_an_earlier_visit_todays() -> None:
    rated = {**VALUES, "nrs": 4, slots.RATING: None}
    label = "How bad it is"
    assert section(summary_paper(rated), WORDS.in_short)[label] == "4 out of 10 today"
    back = {**rated, slots.RETURNING: {PAIN_THEN: 4}}
    assert label not in section(summary_paper(back), WORDS.in_short)


def test_papers_before_there_is_anything_say_so() -> None:
    assert plan_paper({}).intro == WORDS.plan_empty
    assert summary_paper({}).intro == WORDS.summary_empty
    assert not plan_paper({}).moves
    assert not summary_paper({}).sections


def test_papers_plan_says_nothing_that_belongs_to_the_talk() -> None:
    steps = [said for one in plan_paper(VALUES).sections for _, said in one.rows]
    known = load_flare()
    assert known["quiet"].say in steps
    assert not {known["screen"].say, known["clinician"].say} & set(steps)
