"""When a course sends somebody to a clinician, and how long that stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine.weeks.kept_history import FlareSpell, KeptHistory, Rating, WorseAfter
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.sent_on import said_first, still_sent_on
from tests.routine.lived import LOW, lived, said_of
from tests.routine.returning import day

NEW = Progression(started=day(0), week_began=day(0), seen=day(0))


def rated(pains: dict[int, int], **more: object) -> KeptHistory:
    ratings = tuple(Rating(day(n), value) for n, value in pains.items())
    return replace(KeptHistory("somebody", pain=ratings), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pains", "keys", "why"),
    [
        ({0: 8, 7: 8}, {"high"}, "two looks running"),
        (dict.fromkeys(range(8), 8), {"high"}, "every day of a week"),
        (dict.fromkeys(range(6), 8), set(), "not yet a week"),
        ({0: 8, 3: 5, 4: 5, 5: 5, 7: 8}, set(), "it was down between"),
        ({0: 8, 7: 6}, set(), "it is coming down"),
        ({0: 3, 7: 4, 14: 5}, {"risen"}, "two points over two looks"),
        ({0: 4, 7: 4, 14: 5}, set(), "a point is no clear rise"),
        ({0: 1, 7: 2, 14: 3}, set(), "risen, and mild still"),
        ({0: 3, 7: 6, 14: 3}, set(), "down again"),
    ],
)
def test_still_sent_on_for_high_and_risen_pain(
    pains: dict[int, int], keys: set[str], why: str
) -> None:
    found = still_sent_on(NEW, rated(pains), day(max(pains)), worse=False)
    assert set(found) == keys, why


def test_still_sent_on_waits_for_the_end_of_a_flare_before_it_calls_pain_risen() -> None:
    history = rated({0: 3, 7: 4, 14: 6}, flares=(FlareSpell(day(13)),))
    assert not still_sent_on(NEW, history, day(14), worse=False)


def test_still_sent_on_when_it_was_worse_after_an_exercise_again() -> None:
    once = rated({0: 4, 9: 4}, worse_after=(WorseAfter(day(3)),))
    again = replace(once, worse_after=(*once.worse_after, WorseAfter(day(9))))
    assert not still_sent_on(NEW, once, day(9), worse=False)
    assert set(still_sent_on(NEW, again, day(9), worse=False)) == {"worse_again"}


def test_still_sent_on_stands_until_the_pain_is_down_or_somebody_looked() -> None:
    state = replace(NEW, sent_on={"high": day(7).isoformat()})
    sore, down = rated({0: 8, 7: 8, 10: 6}), rated({0: 8, 7: 5, 14: 4})
    assert set(still_sent_on(state, sore, day(10), worse=False)) == {"high"}
    assert not still_sent_on(state, down, day(14), worse=False)
    looked = replace(state, looked_at=day(9))
    assert not still_sent_on(looked, sore, day(10), worse=False)


def test_said_first_is_one_line_of_several() -> None:
    assert said_first(["worse_again", "risen", "high"]) == "high"
    assert said_first([]) is None


def test_the_line_stands_on_every_card_and_is_said_once_a_week() -> None:
    days = lived(replace(LOW, nrs=8), [8, 8, 8])
    sent = [(n, plan) for n, plan, _ in days if plan.reasons]
    assert sent[0][0] == 7, "at the second look"
    assert all(any("GP" in note for note in plan.routine.notes) for _, plan in sent)
    said = [n for n, plan in sent if "seen_first" in said_of(plan)]
    assert said == [7, 14]


@pytest.mark.parametrize(
    ("pains", "says", "phase", "reason"),
    [
        ([9, 8, 8], "has been 7 or more", 0, "high for weeks: to be seen, and rest"),
        ([9, 8, 6], "was 7 or more", 1, "at 6 it is not said to be 7, and rest is over"),
        ([9, 8, 6, 5], "was 7 or more", 1, "nor at 5"),
        ([6, 6, 6], "", 1, "never so high: nothing is said of it"),
    ],
)
def test_a_pain_that_is_lower_is_told_as_it_is(
    pains: list[int], says: str, phase: int, reason: str
) -> None:
    inputs = replace(LOW, nrs=pains[0], duration_days=0.3)
    course = lived(inputs, pains)
    days = 7 * (len(pains) - 1) + 2 if len(pains) < 4 else 7 * (len(pains) - 1)
    plan = next(plan for number, plan, _ in course if number == days)
    notes = " ".join(plan.routine.notes)
    assert (says in notes) if says else "7 or more" not in notes, (reason, notes)
    assert plan.routine.phase == phase, reason
