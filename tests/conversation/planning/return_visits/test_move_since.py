"""A move told to be easy, or too hard, at a return is kept with the last session."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.weeks.kept_history import DoneSession
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, START, weeks

STATE = {"day": 14, "open": [WORSE, "done"], "days": 7, "before": [], "answers": {PAIN: 4}}


def told(text: str, sessions: tuple[DoneSession, ...] | None = None, **changes: Any) -> Draft:
    known = weeks()
    if sessions is not None:
        known = replace(known, history=replace(known.history, sessions=sessions))
    move = known.history.last_routine[0].exercise_id
    name = load_exercises()[move].name.lower()
    backwards = " ".join(reversed(name.split()))  # no name, and all its words
    values: dict[str, Any] = {**COMES, slots.WEEKS: known.as_dict(), slots.RETURNING: {"done": 3}}
    values |= {slots.ASKED: slots.DUE, slots.DUE: STATE, **changes}
    said = situation(text.format(name, backwards), values, "inform", 0.4)
    return plan_turn(replace(said, now=NOW + 16 * DAY))


def kept(draft: Draft) -> list[tuple[str, int]]:
    rows = [one for what, one in draft.kept if what == "report_put_right"]
    return [(one["went"], len(one["moves"])) for one in rows]


@pytest.mark.parametrize(
    ("text", "went", "reason"),
    [
        ("no. the {0} is dead easy now", "easy", "beside an answer"),
        ("{0} easy", "easy", "in two words"),
        ("the {0} is not easy", None, "denied"),
        ("is the {0} too easy?", None, "asked"),
        ("it was an easy week", None, "no move"),
        ("no. the {0} was too hard for me", "too_hard", "beside an answer"),
        ("tried it, the {0} is awful", "too_hard", "behind more"),
        ("no, the {1} one was horrible", "too_hard", "by what it looks like"),
        ("the {0} is not too hard", None, "denied"),
        ("is the {0} too hard?", None, "asked"),
        ("it was an awful week", None, "no move"),
        ("the neighbours are a nightmare", None, "no move"),
        ("the {0} was awful last year, fine now", None, "another time"),
    ],
)
def test_move_since_is_kept_for_the_move_that_is_named(
    text: str, went: str | None, reason: str
) -> None:
    assert kept(told(text)) == ([(went, 1)] if went else []), reason


def test_move_since_that_was_too_hard_is_no_flare() -> None:
    draft = told("tried it, the {1} is awful", **{slots.ASKED: slots.CHECK_IN, slots.DUE: None})
    assert draft.values.get(slots.FLARE) is None
    assert kept(draft) == [("too_hard", 1)]


@pytest.mark.parametrize(
    ("sessions", "days", "reason"),
    [
        ((), 1, "no day is known, and somebody tried it"),
        ((DoneSession(START + 12 * DAY, ("M01",)),), 0, "a day practised alone is one"),
    ],
)
def test_move_since_is_kept_where_no_session_was_reported_on(
    sessions: tuple[DoneSession, ...], days: int, reason: str
) -> None:
    draft = told("no. the {0} was too hard", sessions)
    assert sum(what == "practised" for what, _ in draft.kept) == days, reason
    assert kept(draft) == [("too_hard", 1)]
    assert list(weeks_in(draft.values).history.sessions[-1].feedback.values()) == ["too_hard"]
