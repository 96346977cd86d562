"""Patterns, routines, sessions, check-ins and the greeting made from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.assessment.results import Assessment, NamedPattern, ScoreTrace
from bot.records import KeptPattern, KeptRoutine, PainRating, PersonRecords, Visit, kept_patterns
from bot.records.models import CheckIn, RoutineRow
from tests.records import story
from tests.records.clock import SUNDAY, SetClock


def test_assessments_replace_the_ones_before(agreed: PersonRecords) -> None:
    agreed.save_assessment((KeptPattern("neck_front", "likely", 9.0),))
    agreed.save_assessment(story.PATTERNS)
    assert agreed.patterns() == story.PATTERNS


def test_assessments_leave_out_quotes(agreed: PersonRecords) -> None:
    trace = ({"rule": "sit", "words": "my whole life", "evidence": [{"text": "sat", "weight": 2}]},)
    agreed.save_assessment((KeptPattern("trunk", "likely", 1.0, trace),))
    (kept,) = agreed.patterns()
    assert kept.trace == ({"rule": "sit", "evidence": [{"weight": 2}]},)


def test_assessments_keep_each_named_pattern_with_its_own_rules(agreed: PersonRecords) -> None:
    fired = ScoreTrace("sit_long", "sit_9h", 3, "D1", "9 hours of sitting a day")
    other = ScoreTrace("neck_fwd", "screen", 2, "D4", "a screen below the eyes")
    assessment = Assessment(
        patterns=(NamedPattern("D1", "likely", 7, (NamedPattern("D4", "possible", 4),)),),
        scores={"D1": 7, "D4": 4},
        lengthen=(),
        build=(),
        direction=None,
        nerve_first=False,
        mixed=False,
        cautions=(),
        refer=(),
        evidence=(),
        trace=(fired, other),
    )
    agreed.save_assessment(kept_patterns(assessment))
    rule = {"rule_id": "sit_long", "evidence": "sit_9h", "weight": 3, "pattern": "D1"}
    first, second = agreed.patterns()
    assert first == KeptPattern("D1", "likely", 7.0, (rule,))
    assert (second.pattern, second.label, second.score) == ("D4", "possible", 4.0)


def test_routines_come_back_whole(agreed: PersonRecords, clock: SetClock) -> None:
    assert agreed.routine() is None
    agreed.save_routine(story.ROUTINE)
    assert agreed.routine() == replace(story.ROUTINE, at=clock.now)
    newest = KeptRoutine("walk", ({"exercise": "A01"},), 3, 0)
    agreed.save_routine(newest)
    kept = agreed.routine()
    assert kept is not None
    assert kept.exercises == ("A01",)


def test_routines_refuse_an_item_without_exercise(agreed: PersonRecords) -> None:
    with pytest.raises(ValueError, match="exercise"):
        agreed.save_routine(KeptRoutine("walk", ({"minutes": 3},), 3, 0))


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("nrs", 11, "0 to 10"),
        ("nrs", -1, "0 to 10"),
        ("nrs", True, "0 to 10"),
        ("days_done", -1, "from 0"),
        ("at", SUNDAY.replace(tzinfo=None), "time zone"),
    ],
)
def test_routines_refuse_impossible_values(column: str, value: object, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        CheckIn(**{column: value})


@pytest.mark.parametrize("name", ["two\nlines", "x" * 601])
def test_routines_names_are_one_line(name: str) -> None:
    with pytest.raises(ValueError, match="one line"):
        RoutineRow(name=name)


def test_sessions_logged_twice_are_one(agreed: PersonRecords) -> None:
    agreed.save_routine(story.ROUTINE)
    agreed.log_session(story.session_at(SUNDAY, done=()))
    ended = replace(story.session_at(SUNDAY), ended=SUNDAY + timedelta(minutes=5))
    agreed.log_session(ended)
    assert agreed.sessions() == (ended,)


def test_sessions_since(agreed: PersonRecords) -> None:
    first, second = (story.session_at(SUNDAY + timedelta(days=day)) for day in (0, 1))
    agreed.log_session(second)
    agreed.log_session(first)
    assert agreed.sessions() == (first, second)
    assert agreed.sessions(since=SUNDAY + timedelta(hours=1)) == (second,)


def test_visits_greet_with_what_was_left(agreed: PersonRecords, clock: SetClock) -> None:
    assert agreed.last_visit() is None
    story.tell_everything(agreed, clock.now)
    sunday = clock.now
    clock.pass_time(days=5)
    assert agreed.last_visit() == Visit(
        when=sunday,
        regions=("low_back", "buttock"),
        side="left",
        nrs=4,
        routine="hips and bridge",
        items=("P01", "T01"),
        done=1,
        left_off="closing",
    )


def test_visits_count_sessions_in_which_something_was_done(
    agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.save_episode(story.FACTS)
    agreed.save_routine(story.ROUTINE)
    for done in (("P01",), (), ("P01", "T01")):
        clock.pass_time(days=1)
        agreed.log_session(story.session_at(clock.now, done))
    visit = agreed.last_visit()
    assert visit is not None
    assert visit.done == 2


def test_visits_know_only_the_routine_of_the_newest_episode(agreed: PersonRecords) -> None:
    agreed.save_episode(story.FACTS)
    agreed.save_routine(story.ROUTINE)
    agreed.close_episode()
    agreed.save_episode(replace(story.FACTS, regions=("neck",)))
    visit = agreed.last_visit()
    assert visit is not None
    assert (visit.regions, visit.routine, visit.items, visit.done) == (("neck",), None, (), 0)


def test_visits_pain_over_time(agreed: PersonRecords, clock: SetClock) -> None:
    told = clock.now
    agreed.save_episode(story.FACTS)
    clock.pass_time(hours=1)
    agreed.log_session(story.session_at(clock.now))
    agreed.save_episode(story.FACTS, left_off="closing")  # keeps the time the 6 was told
    during = clock.now
    clock.pass_time(days=7)
    agreed.save_check_in("better", nrs=2)
    assert agreed.pain_ratings() == (
        PainRating(told, 6),
        PainRating(during, 5),
        PainRating(during, 4),
        PainRating(clock.now, 2),
    )
