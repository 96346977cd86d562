"""A goal told in passing is kept in its words, and what else is told is not lost."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN
from tests.conversation.planning.situations import situation

GYM = ["get through a shift", "go back to the gym"]


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        (f"I want to {' and '.join(GYM)}", GYM, "at the routine"),
        ("I'd love to carry my own shopping again", ["carry my own shopping again"], "again"),
        ("just want to be back on site by monday", ["be back on site by monday"], "without an I"),
        ("I'd love to sleep on my side again", ["sleep on my side again"], "sleep is a deed"),
        ("i want to write my thesis without pain", ["write my thesis without pain"], "no pain"),
        ("all I want is to sit through a whole film", ["sit through a whole film"], "a whole one"),
        ("I hope to walk 5 miles again", ["walk 5 miles again"], "a number of its own"),
        (
            "I want to finish a full clinic without ibuprofen, and play the cello again",
            ["finish a full clinic without ibuprofen", "play the cello again"],
            "two in one wish",
        ),
        ("I need to be back at it Thursday", ["be back at it Thursday"], "work, and no farewell"),
        ("I should like to kneel in my garden again", ["kneel in my garden again"], "formal"),
        (
            "get rid of the headaches really and be able to swim again",
            ["swim again"],
            "behind a wish of another kind",
        ),
        ("i wanna get back to lifting asap", ["lifting"], "how soon is left off"),
        ("I want sleep without pain", ["sleep without pain"], "a second language"),
        ("I want to see the pictures again", [], "of the guide"),
        ("I want to add that I hurt it again last week", [], "it tells something"),
        ("I need to know if I can lift again", [], "a question in a statement"),
        ("I want to do it again", [], "the move"),
        ("I'd like to go back to the routine", [], "a wish to the guide"),
        ("I want to see that again please", [], "the same"),
        ("can I go back to the gym?", [], "a question"),
        ("I want to get up early", [], "nothing that is hard now"),
    ],
)
def test_goal_in_passing_is_kept(text: str, goals: list[str], reason: str) -> None:
    weeks = {**AT_CHECK_IN[slots.WEEKS], "goals": []}
    begun = {slots.CHECK_IN: "same", slots.ASKED: slots.TOGETHER, slots.WEEKS: weeks}
    before = {**AT_CHECK_IN, **begun}
    draft = plan_turn(situation(text, before, "inform", 0.5))

    assert [one.words for one in weeks_in(draft.values).goals] == goals, reason
    assert draft.asked in (slots.TOGETHER, slots.SCREEN_NERVES, slots.EXERCISE_FEEDBACK, None)


def test_goal_in_passing_leaves_the_story_as_it_is() -> None:
    story = (
        "My lower back has bothered me for four months, a 4. It aches at the desk. "
        "I'd love to carry my own shopping again and get back in the garden."
    )
    begun = {slots.CONSENT: "agreed", slots.ASKED: slots.STORY}
    draft = plan_turn(situation(story, begun, "inform", 0.5))

    assert [one.words for one in weeks_in(draft.values).goals] == [
        "carry my own shopping again and get back in the garden"
    ]
    assert draft.facts.nrs == 4
    assert draft.asked == slots.READBACK
