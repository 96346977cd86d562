"""Which checks looked at what has been trained since, and what is asked again of them."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks_again import answered_checks, once_more, trained_since
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.weeks_of import weeks

THOMAS, BRIDGE, WALL = "ST04", "ST08", "ST01"
VALUES = {
    slots.CHECK_RESULTS: {
        "evidence": {"hipflex_tight": "both", "glute_weak": "yes"},
        "asked": {THOMAS: ["thigh"], BRIDGE: ["hold"], WALL: ["*"]},
        "steps": [
            {"check": THOMAS, "key": "thigh", "evidence": {}},
            {"check": BRIDGE, "key": "hold", "evidence": {"hipflex_tight": "both"}},
        ],
    }
}


def test_checks_again_are_those_that_were_done() -> None:
    assert answered_checks(VALUES) == (THOMAS, BRIDGE)


def test_checks_again_keep_the_answers_to_the_others() -> None:
    changed = once_more(VALUES, (BRIDGE,))
    assert [one["id"] for one in changed[slots.CHECKS]] == [BRIDGE]
    left = changed[slots.CHECK_RESULTS]
    assert left["evidence"] == {"hipflex_tight": "both"}
    assert BRIDGE not in left["asked"]
    assert left["asked"][THOMAS] == ["thigh"]


def test_checks_again_are_offered_where_their_muscles_were_trained() -> None:
    history = weeks().history
    moves = {move for session in history.sessions for move in session.done}
    trained = {
        muscle
        for move in moves
        for muscle in (
            *load_exercises()[move].targets.stretch,
            *load_exercises()[move].targets.strengthen,
        )
    }
    offered = trained_since(VALUES, history, 2)
    for check, key in ((THOMAS, "hipflex_tight"), (BRIDGE, "glute_weak")):
        known = load_evidence_weights()[key]
        assert (check in offered) is bool(trained & {*known.lengthen, *known.build}), check
    assert offered
    assert trained_since(VALUES, weeks(0).history, 2) == ()
    assert len(trained_since(VALUES, history, 1)) == 1
