"""What is told of the weeks counts where it may be meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import Goal
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.planner import plan_turn
from bot.conversation.planning.return_visits.told_course import _is_meant, take_staying
from bot.conversation.questions.goal import SCORES_LEFT
from bot.conversation.way import next_on_the_way
from bot.language.replies.told.staying import Told
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import weeks

BACK = {"when": "Monday"}  # the last visit was on an earlier day


@pytest.mark.parametrize(
    ("told", "moved", "asked", "meant"),
    [
        pytest.param({"flare"}, False, None, True, id="read in the words"),
        pytest.param({"flare"}, True, None, False, id="the words told another thing"),
        pytest.param({"flare", "flare_named"}, True, None, True, id="a flare that is named is one"),
        pytest.param({"flare"}, False, "side", False, id="an answer to another question"),
        pytest.param({"flare", "flare_named"}, False, "side", True, id="named, whatever is asked"),
    ],
)
def test_told_course_of_a_flare(
    told: set[Told], moved: bool, asked: str | None, meant: bool
) -> None:
    values = {"consent": "no_saving", slots.WEEKS: weeks().as_dict(), slots.ASKED: asked}
    back = {**values, slots.RETURNING: BACK, slots.CHECK_IN: "same"}
    draft = Draft.of(replace(situation("x", back), now=NOW + timedelta(days=2)))
    draft.moved = moved
    assert _is_meant(draft, "flare", frozenset(told)) is meant


@pytest.mark.parametrize(
    ("text", "back", "told"),
    [
        pytest.param("my back went again this morning, can hardly move", True, True, id="told"),
        pytest.param("flared up badly last night", True, True, id="named"),
        pytest.param("this hurts, I can hardly move now", False, False, id="first day: no usual"),
        pytest.param("it's flared up, much worse now", False, True, id="named on the first day"),
        pytest.param("a neck stretch for my knee pain??", True, False, id="asks about a move"),
        pytest.param("and is the plank not on the floor", True, False, id="asks of a position"),
        pytest.param("I can't lie down here, standing only", True, False, id="a place is wished"),
        pytest.param("still on the floor. something standing", True, False, id="a wish, annoyed"),
        pytest.param("I can't lie on my front!", True, False, id="a position that cannot be"),
        pytest.param("is bending back safe with thin bones?", True, False, id="asks if it is safe"),
        pytest.param("not that one, my back hates it", True, False, id="another move"),
        pytest.param("swap the bridge for something else", True, False, id="a swap"),
        pytest.param("what flare?", True, False, id="asks what is meant"),
        pytest.param("is this a flare?", True, False, id="asks whether it is one"),
        pytest.param("what do I do in a flare?", True, False, id="asks about a day to come"),
        pytest.param("no flare here", True, False, id="says there is none"),
        pytest.param("I never said I had a flare", True, False, id="it was not told"),
        pytest.param("neither", True, False, id="none of the two"),
        pytest.param("yes let's go", True, False, id="agrees to the offer"),
        pytest.param("ok start", True, False, id="begins"),
    ],
)
def test_told_course_flare_needs_more_pain_told(text: str, back: bool, told: bool) -> None:
    held = {"consent": "no_saving", slots.WEEKS: weeks(0).as_dict(), slots.ASKED: slots.TOGETHER}
    seen = {slots.RETURNING: BACK, slots.CHECK_IN: "same"} if back else {}
    on = NOW + timedelta(days=2 if back else 0)
    draft = Draft.of(replace(situation(text, {**held, **seen}), now=on))
    take_staying(draft)
    assert weeks_of(draft).in_flare is told


@pytest.mark.parametrize(
    ("text", "back"),
    [
        pytest.param("no flare! go back", True, id="with a command"),
        pytest.param("what flare? I asked about the bridge", True, id="asked back"),
        pytest.param("theres no flare", True, id="none there"),
        pytest.param("No flare, I only asked if it is safe", True, id="with what was meant"),
        pytest.param("I'm not in a flare", True, id="denied of oneself"),
        pytest.param("it isn't a flare", True, id="denied"),
        pytest.param("who said flare", True, id="a protest"),
        pytest.param("I didn't say flare", True, id="not said"),
        pytest.param("forget the flare thing", True, id="a command"),
        pytest.param("neither of those", True, id="none of the two"),
        pytest.param("nothing got worse", True, id="no more pain"),
        pytest.param("none of these", False, id="answers the list"),
        pytest.param("3", False, id="a row of the list"),
        pytest.param("yes", False, id="no protest"),
        pytest.param("my flare is bad today", False, id="still there"),
    ],
)
def test_told_course_flare_that_is_denied_brings_back_what_stood(text: str, back: bool) -> None:
    held = {
        **{"consent": "agreed", slots.WEEKS: weeks(0).as_dict(), slots.ASKED: slots.TOGETHER},
        **{slots.SCREEN_NERVES: "answered", slots.ROUTINE: {"items": []}},
    }
    begun = Draft.of(situation("it's flared up again", held))
    take_staying(begun)
    assert begun.values[slots.ROUTINE] is None
    draft = Draft.of(situation(text, {**begun.values, slots.ASKED: slots.SCREEN_NERVES}))
    take_staying(draft)
    assert (draft.values[slots.ROUTINE] == {"items": []}) is back
    assert draft.values[slots.WEEKS] == (held if back else begun.values)[slots.WEEKS]
    assert (("flare_misread", {}) in draft.kept) is back


@pytest.mark.parametrize(
    ("text", "regions", "score", "reason"),
    [
        (
            "Neck, right side, for five weeks. I'd like to be able to work without thinking of it.",
            ("neck",),
            SCORES_LEFT,
            "the story is heard, the goal is scored another time",
        ),
        ("I want to be able to lift my grandson again", (), None, "a goal alone is scored next"),
    ],
)
def test_told_course_goal_beside_a_story_leaves_the_story(
    text: str, regions: tuple[str, ...], score: str | None, reason: str
) -> None:
    draft = Draft.of(situation(text, {"consent": "agreed", slots.ASKED: slots.STORY}))
    hear(draft)
    assert take_staying(draft) is Follow.ON
    assert draft.facts.regions == regions, reason
    assert draft.values.get(slots.GOAL_SCORE) == score, reason
    assert weeks_of(draft).goals, "kept in own words"


@pytest.mark.parametrize(
    ("text", "regions", "reason"),
    [
        (
            "Low back, left, three weeks. Please remind me every evening at 8.",
            ("low_back",),
            "the story stays, and 8 is no pain",
        ),
        ("remind me at 8 in the evening", (), "nothing of the pain"),
    ],
)
def test_told_course_reminder_beside_a_story_leaves_the_story(
    text: str, regions: tuple[str, ...], reason: str
) -> None:
    draft = Draft.of(situation(text, {"consent": "agreed", slots.ASKED: slots.STORY}))
    hear(draft)
    assert take_staying(draft) is not None
    assert (draft.facts.regions, draft.facts.nrs) == (regions, None), reason


@pytest.mark.parametrize(
    ("text", "left", "ended", "reason"),
    [
        ("change my goal to swimming again", ("swimming again",), True, "in place of the old one"),
        ("add a goal: swim again", ("walk the dog", "swim again"), False, "one more"),
        ("change my goal to walk the dog", ("walk the dog",), False, "the same one"),
    ],
)
def test_told_course_another_goal_takes_the_place_of_the_one_that_is_kept(
    text: str, left: tuple[str, ...], ended: bool, reason: str
) -> None:
    kept = replace(weeks(), goals=(Goal("walk the dog", 7),)).as_dict()
    draft = Draft.of(situation(text, {"consent": "agreed", slots.WEEKS: kept, slots.ASKED: None}))
    assert take_staying(draft) is Follow.ON
    assert tuple(goal.words for goal in weeks_of(draft).goals) == left, reason
    over = [told["number"] for what, told in draft.kept if what == "activity_over"]
    assert (over == [7]) is ended, reason


def test_told_course_a_goal_to_be_changed_is_asked_for_before_the_check_in() -> None:
    kept = replace(weeks(), goals=(Goal("walk the dog", 7),)).as_dict()
    values = {"consent": "agreed", slots.WEEKS: kept, slots.RETURNING: BACK, slots.ASKED: None}
    draft = Draft.of(situation("I want to change my goal", values))
    assert take_staying(draft) is Follow.ON
    assert next_on_the_way(draft.values) == slots.GOAL


@pytest.mark.parametrize(
    ("text", "known", "time", "off", "reason"),
    [
        (
            *("Remind me, half past six in the evening, every day but Fridays, I've got choir", {}),
            *((18, 30), [4], "time and days stand in pieces of their own"),
        ),
        ("remind me at 7 in the morning on weekdays", {}, (7, 0), [5, 6], "beside the time"),
        ("not on Sundays please", {"days_off": [4]}, (18, 30), [4, 6], "taken off what is on"),
        ("I can't do Fridays", {"days_off": []}, (18, 30), [4], "the same in other words"),
        ("remind me every day at 8 pm", {"days_off": [4]}, (20, 0), [], "every day again"),
    ],
)
def test_told_course_sets_the_days_of_a_reminder(
    text: str, known: dict[str, Any], time: tuple[int, int], off: list[int], reason: str
) -> None:
    on = {"hour": 18, "minute": 30, **known} if known else None
    values = {"consent": "no_saving", slots.WEEKS: weeks().as_dict(), slots.REMINDER_TIME: on}
    draft = plan_turn(replace(situation(text, values), now=NOW + timedelta(days=16)))
    kept = draft.values[slots.REMINDER_TIME]
    assert ((kept["hour"], kept["minute"]), kept["days_off"]) == (time, off), reason


def test_told_course_takes_no_days_off_where_no_reminder_is_on() -> None:
    without = replace(weeks(), reminder=None).as_dict()
    values = {"consent": "no_saving", slots.WEEKS: without, slots.REMINDER_TIME: None}
    draft = plan_turn(replace(situation("I can't do Fridays", values), now=NOW))
    assert draft.values.get(slots.REMINDER_TIME) is None
