"""A numb or tingling limb told at a return is asked about first, and is as new as it was told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.places_told.limbs_felt import feeling_is_new
from bot.conversation.planning.planner import plan_turn
from bot.conversation.planning.return_visits.new_feeling import tell_of_new_feeling
from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.turn import Turn
from bot.language import understand
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import situation

ARM, LEG = "arm_motor", "leg_motor"


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("I've had tingling in my right hand, thumb and finger, for three days", ARM, "new"),
        ("had tingling in my hand for three days. Is that something to worry about?", ARM, "asked"),
        ("tingling in my hand since Monday", ARM, "nothing of the seat"),
        ("my fingers have gone numb on the right", ARM, "numb"),
        ("there's pins and needles in my calf now, that's new", LEG, "a leg"),
        ("but since yesterday theres a weird pins and needles in my right foot", LEG, "wording"),
        ("the tingling in my hand has gone", None, "over"),
        ("no tingling in my hand", None, "denied"),
        ("is tingling in the hand normal?", None, "asked in general"),
        ("my arm goes numb when I lie on it", None, "from lying on it"),
        ("tingling in my hand, grip is fine, no weakness", None, "answered already"),
    ],
)
def test_new_feeling_in_a_limb_is_asked_about_first(
    text: str, asked: str | None, reason: str
) -> None:
    draft = plan_turn(situation(text, {**AT_CHECK_IN, "radiation": "none"}, "inform", 0.5))

    assert draft.safety.asking == asked, reason
    assert draft.facts.duration_days == AT_CHECK_IN["duration_days"], reason


def test_new_feeling_that_was_known_is_not_asked_about() -> None:
    known = {**AT_CHECK_IN, "radiation": "arm"}

    assert plan_turn(situation("the tingling in my arm is as ever", known)).safety.asking is None


@pytest.mark.parametrize("text", ["no", "No. It came by itself. My grip's fine, no weakness"])
def test_new_feeling_without_weakness_is_told_who_should_look(text: str) -> None:
    first = plan_turn(situation("tingling in my hand since Monday", AT_CHECK_IN))
    second = situation(text, first.values, "deny")
    told = (*situation("tingling in my hand since Monday").turns, *second.turns)
    draft = plan_turn(type(second)(**{**vars(second), "turns": told}))

    assert "Let a doctor or physiotherapist look at it" in " ".join(draft.acknowledged)
    assert ("tingling" in draft.facts.quality, draft.facts.radiation) == (True, "arm")
    assert feeling_is_new(draft)
    assert draft.values[slots.SCREEN_FLAGS] == [ARM]


@pytest.mark.parametrize(
    ("text", "slug", "answer", "reason"),
    [
        ("No. The tingling came by itself. My grip's fine, no weakness", ARM, "no", "denied"),
        ("No, only tingling", ARM, "no", "a tingle is no weakness"),
        ("No, my leg just tingles", LEG, "no", "of a leg"),
        ("No, just the tingling, and it drags", LEG, None, "more than a tingle"),
        ("No. Tingling only, but I trip over my toes", LEG, "yes", "weak after all"),
    ],
)
def test_new_feeling_a_tingle_beside_a_no_is_no_weakness(
    text: str, slug: str, answer: str | None, reason: str
) -> None:
    turn = Turn(understand(text), "deny", False, text, 0.9)

    assert answer_to_question(turn, slug, None) == answer, reason


@pytest.mark.parametrize(
    ("taken_back", "told", "reason"),
    [
        ((), True, "it stands"),
        ((("ces_bilateral_legs", 2, "denied"),), False, "taken back: nothing is told of it"),
        ((("ces_bilateral_legs", 2, "checked"),), True, "looked at, and there"),
        (((LEG, 2, "denied"),), True, "only that it is not weak"),
    ],
)
def test_new_feeling_that_was_taken_back_is_not_explained(
    taken_back: tuple[tuple[str, int, str], ...], told: bool, reason: str
) -> None:
    text = "both my legs are numb since yesterday"
    draft = Draft.of(situation(text, AT_CHECK_IN))
    safety = replace(draft.safety, asked=(LEG,), cleared=taken_back)
    draft.set(**{slots.SAFETY: safety.as_dict()})
    tell_of_new_feeling(draft)
    assert any("tingling or numb" in one for one in draft.acknowledged) is told, reason
