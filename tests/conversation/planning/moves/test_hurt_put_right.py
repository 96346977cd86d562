"""A move that was noted as hurting, and is told to have done no harm."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, WORSE
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.every_question.planned import COMES, SESSION
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, weeks

VISIT = {"done": 3, "last": "low back.\n\nThis hurt: one, two."}
STATE = {"day": 14, "open": [WORSE, "done"], "days": 7, "before": [], "answers": {PAIN: 4}}


def _back(hurting: int) -> tuple[dict[str, Any], list[str]]:
    """Return a return at which so many moves of the last session are noted as hurting."""
    known = weeks()
    last = known.history.sessions[-1]
    moves = list(last.feedback)[:hurting]
    newest = replace(last, feedback={**last.feedback, **dict.fromkeys(moves, "hurts")})
    history = replace(known.history, sessions=(*known.history.sessions[:-1], newest))
    held = replace(known, history=history).as_dict()
    values = {**COMES, slots.WEEKS: held, slots.RETURNING: VISIT}
    return {**values, slots.ASKED: slots.DUE, slots.DUE: STATE}, moves


def _plan(text: str, values: dict[str, Any]) -> Draft:
    return plan_turn(replace(situation(text, values, "inform", 0.4), now=NOW + 16 * DAY))


def _put_right(draft: Draft) -> list[str]:
    kept = (one["moves"] for what, one in draft.kept if what == "report_put_right")
    return [move for moves in kept for move in moves]


@pytest.mark.parametrize(
    ("text", "hurting", "right", "reason"),
    [
        ("those two didn't hurt, I only felt the muscle", 2, 2, "both"),
        ("Not worse; those two didn't hurt, I only felt the muscle; 5 and 4", 2, 2, "beside more"),
        ("no, they never hurt, that was wrong", 2, 2, "they"),
        ("neither of them hurt", 2, 2, "neither"),
        ("it didn't hurt, it was just the muscle", 1, 1, "the one"),
        ("it didn't hurt", 2, 0, "one of two, and nobody knows which"),
        ("those two didn't hurt as much", 2, 0, "they did hurt"),
        ("those two didn't hurt yesterday", 2, 0, "of another day"),
        ("did those two not hurt?", 2, 0, "asked"),
        ("those two didn't hurt, but my foot went numb", 2, 0, "a nerve"),
        ("my back didn't hurt", 2, 0, "no move"),
        ("those two didn't hurt", 0, 0, "nothing was noted"),
    ],
)
def test_hurt_put_right_at_a_return(text: str, hurting: int, right: int, reason: str) -> None:
    values, moves = _back(hurting)
    draft = _plan(text, values)

    assert _put_right(draft) == moves[:right], reason
    if right:
        assert "This hurt" not in draft.values[slots.RETURNING]["last"], reason
        assert "did not hurt" in " ".join(draft.acknowledged), reason


def test_hurt_put_right_leaves_what_is_told_beside_it() -> None:
    values, _moves = _back(2)
    draft = _plan("No. Those two didn't hurt, it was only the muscle", values)
    assert draft.values[slots.DUE]["answers"][WORSE] == "no"


def _dropped() -> tuple[dict[str, Any], str]:
    """Return a session in which the move that is up has just come for another that went out."""
    planned = weeks()
    listed = [one.as_dict() for one in planned.history.last_routine if one.in_session]
    gone, first = str(listed[1]["exercise"]), str(listed[0]["exercise"])
    ids = [one["exercise"] for one in listed]
    other = next(key for key, one in load_exercises().items() if key not in ids and one.in_session)
    items = [listed[0], {**listed[1], "exercise": other}, *listed[2:]]
    routine = {**SESSION[slots.ROUTINE], "items": items}
    values = {**SESSION, slots.ROUTINE: routine, slots.WEEKS: planned.as_dict()}
    noted = {slots.FEEDBACK: {first: "done", gone: "hurts"}, slots.PLANS_BEFORE: None}
    return {**values, **noted, slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 1}, gone


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("I finished that one, leave it in", "done", "finished"),
        ("that one didn't hurt, put it back", "done", "no pain"),
        ("hey i wanted to keep that, i had finished it", "done", "wanted"),
        ("put it back in please", None, "to be done still"),
        ("didn't hurt, all good", "hurts", "of the one that came for it"),
        ("leave it in, but it hurt like hell and my leg tingles", "hurts", "a nerve"),
        ("much better, done both legs, that felt nice", "hurts", "of the move that came instead"),
        ("did both sides, that was fine", "hurts", "the same"),
    ],
)
def test_hurt_put_right_in_the_session(text: str, said: str | None, reason: str) -> None:
    values, gone = _dropped()
    draft = _plan(text, values)

    assert (draft.values.get(slots.FEEDBACK) or {}).get(gone) == said, reason
    if said != "hurts":
        listed = [one["exercise"] for one in draft.values[slots.ROUTINE]["items"]]
        assert gone in listed, reason


def test_hurt_put_right_says_where_nothing_was_noted() -> None:
    values, _moves = _back(0)
    draft = _plan("no. the bird-dog did not hurt by the way", values)
    assert "No move is noted as hurting" in " ".join(draft.acknowledged)
