"""Home checks that are to stand as they were answered, and words of a move, which take out none."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks_undone import (
    kept_check,
    undone_check,
    with_check_back,
    without_check,
)
from bot.conversation.planning.planner import plan_turn
from bot.language import understand
from bot.language.replies.told.taken_back import without_taken_back
from tests.conversation.checks.test_check_replies import answer_to
from tests.conversation.planning.every_question.planned import SCREENED, SESSION
from tests.conversation.planning.situations import situation

WALL, THOMAS, LEG = "ST01", "ST04", "ST05"
ANSWERED: dict[str, Any] = {
    slots.CHECKS: [
        {"id": one, "reason": "", "questions": list(keys)}
        for one, keys in {WALL: ["waist"], THOMAS: ["thigh"], LEG: ["feel", "height"]}.items()
    ],
    slots.CHECK_RESULTS: {
        "evidence": {"wall_arch_big": "yes", "hipflex_tight": "both"},
        "asked": {WALL: ["waist"], THOMAS: ["thigh"], LEG: ["*"]},
        "steps": [
            {"check": WALL, "key": "waist", "evidence": {}},
            {"check": THOMAS, "key": "thigh", "evidence": {"wall_arch_big": "yes"}},
        ],
    },
}


def undone_by(text: str, **values: Any) -> str | None:
    words = without_taken_back(text, understand(text)).check
    check = undone_check({**ANSWERED, **values}, text, words)
    return None if check is None else check.id


@pytest.mark.parametrize(
    "text",
    [
        "the back-bend DID hurt, don't put it back. You also skipped the breathing one",
        "none, it passed. the back-bend hurt me, and you skipped the breathing one",
        "you've skipped the belly breathing",
        "You skipped that. my hip is fine behind the wall of the garden",
        "I didn't do the cat and camel",
        "I never did the bird dog, it was too wobbly",
        "I haven't done the hip hinge",
        "I didn't manage the slow march on the right",
        "that's wrong, the heel slides were easy",
        "I didn't try the knee rolls",
        "I never said anything about the wall stand, keep that",
        "I didn't say take the wall stand out",
        "I never asked you to take it out",
        "don't take the wall stand out",
        "please keep the wall check, a fist or more",
        "leave the wall stand as it is",
        "that's not true, the back-bend hurt. put the wall test back in",
        "why did you take the wall stand out? I did that",
        "the wall check still counts",
        "the backbend did hurt, that's what I said",
    ],
)
def test_checks_kept_where_a_move_is_spoken_of_or_they_are_to_stand(text: str) -> None:
    assert undone_by(text) is None


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("I never did the wall stand", WALL),
        ("I made up the wall one", WALL),
        ("I skipped the leg over the edge thing", THOMAS),
        ("I didn't do that test", LEG),
        ("that's not true, my thigh did not stay up", THOMAS),
    ],
)
def test_checks_kept_are_no_others(text: str, check: str) -> None:
    assert undone_by(text) == check


OUT = {slots.CHECK_RESULTS: without_check(ANSWERED, WALL)}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I never said anything about the wall stand, keep that, a fist or more", WALL),
        ("put the wall stand back in", WALL),
        ("don't take the wall stand out", WALL),
        ("why did you remove that? keep it", WALL),
        ("keep that please", WALL),
        ("I did do the wall check, put it back", WALL),
        ("the wall check was right", WALL),
        ("keep the leg over the edge one too", THOMAS),
        ("don't put it back", None),
        ("the back-bend DID hurt, don't put it back", None),
        ("put the cat and camel back in", None),
        ("keep that", WALL),
        ("I can keep the knee bent", None),
        ("the thigh stays up", None),
    ],
)
def test_checks_kept_by_their_words(text: str, kept: str | None) -> None:
    check = kept_check({**ANSWERED, **OUT}, text)
    assert (None if check is None else check.id) == kept


def test_checks_kept_come_back_as_they_were() -> None:
    back = with_check_back({**ANSWERED, **OUT}, WALL)
    assert back is not None
    assert back["evidence"] == ANSWERED[slots.CHECK_RESULTS]["evidence"]
    assert back["asked"][WALL] == ["waist"]
    assert with_check_back({slots.CHECK_RESULTS: back}, WALL) is None


@pytest.mark.parametrize(
    ("text", "asked", "regions", "kept"),
    [
        ("done, bit lightheaded at the end but ok now", slots.EXERCISE_FEEDBACK, "low_back", False),
        ("felt dizzy for a moment, it passed", slots.CHECK_ANSWER, "low_back", False),
        ("got dizzy, gone after ten seconds", slots.EXERCISE_FEEDBACK, "low_back", False),
        ("a bit dizzy getting up, fine again", slots.EXERCISE_FEEDBACK, "low_back", False),
        ("I often get dizzy, it's ok now", slots.EXERCISE_FEEDBACK, "low_back", True),
        ("I'm dizzy", slots.EXERCISE_FEEDBACK, "low_back", True),
        ("got dizzy, but ok now", slots.EXERCISE_FEEDBACK, "neck", True),
    ],
)
def test_checks_kept_and_what_has_passed_makes_nobody_unsteady(
    text: str, asked: str, regions: str, kept: bool
) -> None:
    state = {**(SESSION if asked == slots.EXERCISE_FEEDBACK else SCREENED), **ANSWERED}
    state |= {slots.ASKED: asked, "regions": [regions]}
    draft = plan_turn(situation(text, state, "inform"))
    assert ("dizziness" in draft.facts.conditions) is kept


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("ST01.head", "yes please go on"),
        ("ST01.head", "yes please"),
        ("ST11.hold", "skip the rest, got a call in 10 min"),
        ("ST11.hold", "my bus leaves in 20 minutes"),
        ("ST08.hold", "I have a meeting in 15 minutes"),
    ],
)
def test_checks_kept_free_of_what_answers_nothing(question: str, text: str) -> None:
    assert answer_to(question, text) in (None, "cannot", "not_sure")
