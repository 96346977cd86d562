"""A hedge before a time is no wish, hours beside "hardly" hold, a noise is no cause."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from bot.routine.routine import Routine
from tests.conversation.planning.situations import situation

TIMES = [
    ("Upper back is sore. Maybe 2 weeks now. I drive a tram", 14.0, "a sentence of its own"),
    ("My neck hurts. Perhaps 5 days. I am a teacher", 5.0, "the other hedge"),
    ("low back pain. maybe about a month. I work nights", 30.44, "about"),
    ("Sore low back. Maybe a couple of weeks. I have two boys", 14.0, "a couple"),
    ("low back hurts. maybe half a year, not sure", 182.62, "half"),
    ("neck aches. Maybe four weeks. Very tired of it", 28.0, "in a word"),
    ("mid back pain. Perhaps over a year. I knit", 365.25, "over"),
    ("low back hurts. maybe some 6 months. I paint", 182.62, "some"),
    ("neck hurts. Maybe just 3 days. New pillow", 3.0, "just"),
    ("low back hurts. maybe it's 8 weeks by now", 56.0, "with it's"),
    ("upper back hurts. perhaps since 2 months", 60.88, "since"),
    ("low back aches. so maybe 9 days", 9.0, "behind so"),
    ("low back hurts for 3 weeks. maybe tennis in May", 21.0, "a wish stays one"),
    ("low back hurts for 3 weeks. Perhaps I can swim in 5 weeks", 21.0, "a hope"),
    ("neck hurts, 4 days. maybe a holiday in 6 weeks", 4.0, "a journey"),
    ("neck hurts, 4 days. One day I want to dance for 3 hours", 4.0, "one day"),
    ("low back hurts. maybe I could go running in 3 weeks", None, "of what is to come"),
    ("low back hurts. Perhaps golf again in 2 months", None, "of a game"),
    ("low back hurts. hoping for a race in 10 weeks", None, "hoping"),
]
HOURS = [
    ("low back hurts, I hardly ever sit, maybe an hour", 1.0, None, "an hour beside hardly"),
    ("neck pain, I hardly sit, about 90 minutes a day", 1.5, None, "minutes"),
    ("low back hurts, I never sit", None, None, "none told"),
    ("low back hurts, zero hours sitting", 0.0, None, "no hours"),
    ("low back hurts. Kitchen work 12 hours a day", None, 12.0, "a kitchen"),
    ("low back hurts. bar work, 9 hours a day", None, 9.0, "a bar"),
    ("low back hurts, shop job 7 hours a day", None, 7.0, "a shop"),
    ("low back hurts, factory job 8 hours a day", None, 8.0, "a line"),
    ("low back hurts, 10 hours a day retail work", None, 10.0, "behind the hours"),
    ("low back hurts, farm work 11 hours a day", None, None, "neither sat nor stood"),
    ("low back hurts, warehouse work 9 hours a day", None, None, "lifting"),
    ("low back hurts, building work 10 hours a day", None, None, "a site"),
    ("low back hurts, desk job 9 hours a day", 9.0, None, "a desk"),
    ("low back hurts, office work 8 hours a day", 8.0, None, "an office"),
    ("low back hurts, computer work 7 hours a day", 7.0, None, "a screen"),
]
NOISES = [
    ("my neck cracks when I turn, stiff since 3 months", (), "a crack"),
    ("neck pain for a week, clicks when I look up", (), "a click"),
    ("low back aches 2 weeks, my hip pops when I bend", (), "a pop"),
    ("neck stiff for 2 days, it creaks whenever I turn", (), "creaking"),
    ("neck stiff for 2 days, a clunk every time I turn", (), "a clunk"),
    ("low back sore, 3 weeks, it clicks a bit when I twist", (), "with a bit"),
    ("neck ache, grinding sounds when I turn my head", (), "a sound"),
    ("low back aches 2 weeks, my knee clicks when I go upstairs", (), "on the stairs"),
    ("neck cracks and hurts when I turn", ("turning",), "it hurts too"),
    ("low back hurts when I bend, clicks too", ("bending",), "hurts stands first"),
    ("low back pops, worse when I twist", ("twisting",), "worse"),
    ("neck cracks, turning is painful", ("turning",), "painful"),
]
NIGHTS = [
    ("low back hurts, worst after my night shift", False, "a shift"),
    ("low back hurts, worse when I work nights", False, "worked"),
    ("low back hurts, worse after nights duty", False, "a duty"),
    ("low back hurts, worse working nights", False, "working"),
    ("low back hurts after lifting patients on nite shifts", False, "in its short form"),
    ("low back hurts, worse doing nights", False, "done"),
    ("neck hurts, worse after the night watch", False, "a watch"),
    ("neck hurts, worse since I work mostly nights", False, "mostly"),
    ("neck hurts, worse on night duty", False, "on duty"),
    ("low back hurts, worse after a night-shift", False, "with a line"),
    ("low back hurts, worse at night", True, "the night"),
    ("low back hurts, nights are worse", True, "nights"),
    ("low back hurts, worse at night after work", True, "work stands behind"),
    ("low back hurts, it's worst in the night", True, "in the night"),
]


def heard(text: str) -> Facts:
    draft = Draft.of(situation(text, {slots.CONSENT: "no_saving", slots.ASKED: slots.STORY}))
    hear(draft)
    return draft.facts


@pytest.mark.parametrize(("text", "days", "reason"), TIMES)
def test_hedged_facts_a_time_behind_maybe_is_told(
    text: str, days: float | None, reason: str
) -> None:
    told = heard(text).duration_days
    assert told == (None if days is None else pytest.approx(days, rel=0.02)), reason


@pytest.mark.parametrize(("text", "sitting", "standing", "reason"), HOURS)
def test_hedged_facts_hours_are_of_what_is_done(
    text: str, sitting: float | None, standing: float | None, reason: str
) -> None:
    facts = heard(text)
    assert (facts.sit_hours, facts.stand_hours) == (sitting, standing), reason


@pytest.mark.parametrize(("text", "worse", "reason"), NOISES)
def test_hedged_facts_a_noise_sets_nothing_off(
    text: str, worse: tuple[str, ...], reason: str
) -> None:
    facts = heard(text)
    assert facts.worse_with == worse, reason
    assert facts.trigger is None, reason


@pytest.mark.parametrize(("text", "worse", "reason"), NIGHTS)
def test_hedged_facts_a_night_at_work_is_no_night_of_pain(
    text: str, worse: bool, reason: str
) -> None:
    assert ("night" in heard(text).worse_with) is worse, reason


@pytest.mark.parametrize(
    ("text", "nrs", "side", "reason"),
    [
        ("6 out of 10. oh wait, it's the right side not the left", 6, "right", "a side behind"),
        ("4, sorry, right side", 4, "right", "sorry"),
        ("7. no wait, right not left", 7, "right", "no wait"),
        ("6, no wait, 7", 7, "left", "a number puts it right"),
        ("6 sorry 5", 5, "left", "sorry"),
        ("3, I mean 4", 4, "left", "meant"),
    ],
)
def test_hedged_facts_a_side_puts_no_number_right(
    text: str, nrs: int, side: str, reason: str
) -> None:
    known = {"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"}
    values = {**known, "readback": "confirmed", slots.ASKED: "nrs"}
    told = {**known, **plan_turn(situation(text, values, "inform", 0.5)).values}
    assert (told.get("nrs"), told.get("side")) == (nrs, side), reason


@pytest.mark.parametrize(
    ("text", "trigger", "reason"),
    [
        ("it was the still neck press that did it, not the band", None, "a move by its name"),
        ("the bridge did it", None, "another"),
        ("the fall did it", "fall", "what began it"),
        ("it was the fall that set it off", "fall", "set off"),
    ],
)
def test_hedged_facts_a_move_of_the_routine_began_no_pain(
    text: str, trigger: str | None, reason: str
) -> None:
    known = {"consent": "no_saving", "story": "told", "regions": ["neck"], "readback": "confirmed"}
    values = {**known, slots.ROUTINE: Routine("test", (), 1, 8, "").as_dict(), slots.ASKED: None}
    draft = Draft.of(situation(text, values))
    hear(draft)
    assert draft.facts.trigger == trigger, reason
