"""The weeks on the pages to print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.papers.paper_course import MOST_RATINGS, course_sections, flare_sections
from bot.conversation.papers.papers import plan_paper, summary_paper
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, Rating, WorseAfter
from tests.conversation.papers_of import VALUES
from tests.conversation.weeks_of import DAY, START, weeks

WORDS = load_paper_words()
KNOWN = {**VALUES, slots.WEEKS: weeks(60).as_dict()}


def rows(title: str) -> list[tuple[str, str]]:
    (section,) = (one for one in summary_paper(KNOWN).sections if one.title == title)
    return list(section.rows)


def test_paper_course_tells_pain_practice_flares_and_what_made_it_worse() -> None:
    told = dict(rows(WORDS.course))
    assert told[WORDS.pain_course] == "5 (2 Mar); 4 (9 Mar); 2 (1 May)"
    assert told[WORDS.practised] == "on 30 of 61 days (2 Mar to 1 May)"
    assert told[WORDS.flares] == "5 Mar to 8 Mar"
    assert told[WORDS.worse_after].startswith("3 Mar, ")
    assert told[WORDS.worse_after].endswith("12 hours")


def test_paper_course_tells_goals_in_the_persons_words_with_their_scores() -> None:
    assert rows(WORDS.goals) == [
        ("", "carry the shopping: 3 (2 Mar); 6 (1 May)"),
        ("", "play golf"),
    ]


def test_paper_course_tells_what_was_tried_and_leaves_room_for_questions() -> None:
    ((_, tried),) = rows(WORDS.tried)
    assert "on 30 days" in tried
    assert all(line == WORDS.questions_line for _, line in rows(WORDS.questions))


def test_paper_has_the_persons_questions_as_they_were_put_and_room_for_more() -> None:
    known = replace(weeks(60), questions=("could an injection help?", "can I swim?"))
    paper = summary_paper({**VALUES, slots.WEEKS: known.as_dict()})
    (section,) = (one for one in paper.sections if one.title == WORDS.questions)
    assert [said for _, said in section.rows[:2]] == [
        '"could an injection help?"',
        '"can I swim?"',
    ]
    assert {said for _, said in section.rows[2:]} == {WORDS.questions_line}


@pytest.mark.parametrize(
    ("course", "days", "said", "reason"),
    [
        ("same", 60, False, "ratings of two months say how it goes"),
        ("same", 0, True, "nothing is rated yet"),
        ("episodic", 60, True, "no rating says that it comes and goes"),
    ],
)
def test_paper_tells_how_it_goes_where_no_ratings_do(
    course: str, days: int, said: bool, reason: str
) -> None:
    known = {**VALUES, "course": course}
    paper = summary_paper({**known, slots.WEEKS: weeks(days).as_dict()} if days else known)
    (told,) = (one.rows for one in paper.sections if one.title == WORDS.told)
    labels = {label for label, _ in told}
    assert (load_readback()["course"].label.casefold() in {x.casefold() for x in labels}) is said, (
        reason
    )


def test_paper_course_of_a_first_day_tells_nothing() -> None:
    assert course_sections(VALUES) == ()


def test_paper_course_never_lists_every_rating() -> None:
    known = weeks()
    pain = tuple(Rating(START + n * DAY, 4) for n in range(84))
    many = replace(known, history=replace(known.history, pain=pain))
    told = course_sections({slots.WEEKS: many.as_dict()})[0].rows[0][1]
    assert len(told.split("; ")) <= MOST_RATINGS + 1
    assert told.endswith("(24 May)")


def test_paper_course_plan_has_the_steps_of_a_flare_for_a_good_day() -> None:
    (section,) = flare_sections(KNOWN)
    assert section in plan_paper(KNOWN).sections
    assert any("quiet plan" in line for _, line in section.rows)
    assert not any("third flare" in line for _, line in section.rows)


def test_paper_course_tells_what_nobody_could_place_and_a_flare_that_lasts() -> None:
    known = weeks(60)
    history = replace(
        known.history,
        worse_after=(WorseAfter(START + DAY, None, 2, None, spread=True),),
        flares=(FlareSpell(START + 3 * DAY),),
    )
    section = course_sections({slots.WEEKS: replace(known, history=history).as_dict()})[0]
    told = dict(section.rows)
    assert told[WORDS.worse_after] == f"3 Mar, {WORDS.which_unknown}, {WORDS.spread}"
    assert told[WORDS.flares] == WORDS.flare_lasts.format(began="5 Mar")


def test_paper_course_names_what_hurt_while_it_was_done() -> None:
    """ "None told of" stood there after "It hurts" had stopped an exercise."""
    known = weeks(0)
    moves = known.history.last_routine
    hurt, fine = moves[0].exercise_id, moves[1].exercise_id
    session = DoneSession(START, (fine,), {hurt: "hurts", fine: "right"}, 5, 4)
    history = replace(known.history, worse_after=(), sessions=(session,))
    values = {**VALUES, slots.WEEKS: replace(known, history=history).as_dict()}
    course, *_, tried = (dict(one.rows) for one in course_sections(values))
    name = load_exercises()[hurt].name
    assert course[WORDS.worse_after] == f"2 Mar, {name}, hurt while doing it"
    assert name in tried[""]
