"""What helped before, how long a flare lasts, whether all is lost: from one's own weeks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_plan.own_plan import about_plan
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import DAY, START, weeks

OWN = "hot water bottle, legs up on the sofa"
NEVER = replace(weeks(), history=replace(weeks().history, flares=()))
NOW_IN = weeks().with_flare(START + 14 * DAY)


def _told(text: str, known: Weeks) -> str:
    values = {**COMES, slots.ASKED: slots.CHECK_IN, slots.WEEKS: known.as_dict()}
    return about_plan(Draft.of(situation(text, values)), text) or ""


@pytest.mark.parametrize(
    "text",
    [
        "what helped last time?",
        "what was it that worked in my last flare?",
        "anything that eased it the last time?",
        "what did I do when it last flared?",
        "what did I say helps me on a bad day",
        "what have I written for a flare?",
    ],
)
def test_flare_of_before_says_what_helped_in_own_words_and_done(text: str) -> None:
    told = _told(text, replace(weeks(), flare_words=OWN))
    assert f"On a good day you wrote for this: {OWN}." in told
    assert "What eased it the last time: Lying pelvic rock" in told
    assert "went on for 3 days" in told


def test_flare_of_before_says_so_where_nothing_is_noted() -> None:
    assert "No flare is noted" in _told("what helped last time?", NEVER)
    assert _told("what helps when it flares?", NEVER) == "", "a card tells of flares as such"
    assert OWN in _told("what helps when it flares?", replace(NEVER, flare_words=OWN))


@pytest.mark.parametrize(
    ("text", "answers", "reason"),
    [
        ("what helped your other patients last time?", False, "of others"),
        ("what helped my wife last time?", False, "of somebody else"),
        ("it helped last time", False, "told, not asked"),
        ("what happened last time?", False, "of the last visit"),
        ("what did I do last time?", False, "of the last session"),
        ("what helps in a flare?", False, "of flares as such: a card"),
    ],
)
def test_flare_of_before_leaves_what_asks_something_else(
    text: str, answers: bool, reason: str
) -> None:
    assert ("eased it" in _told(text, weeks())) is answers, reason


@pytest.mark.parametrize(
    ("text", "known", "says", "reason"),
    [
        ("how long will this last?", NOW_IN, "Mostly some days", "in a flare"),
        ("how long will it last, I've the hedge job thursday", NOW_IN, "Mostly some days", "a day"),
        ("how long does a flare take to settle", NOW_IN, "Mostly some days", "of flares"),
        ("how long will this last?", NEVER, "", "outside of one a card has the answer"),
        ("how long does the routine last?", NOW_IN, "", "of the routine"),
        ("have I undone all the good work?", NOW_IN, "still there", "in a flare"),
        ("did I lose everything I built up?", NEVER, "cost little", "after a break"),
        ("so all the work was for nothing", NOW_IN, "still there", "told as a sigh"),
        ("what if it comes back", NEVER, "quiet plan for 1 to 3 days", "the fear of it"),
        ("what do I do if it flares up again?", NEVER, "quiet plan", "in other words"),
        ("what if the cancer comes back", NEVER, "", "of an illness"),
        ("what if I come back tomorrow", NEVER, "", "of the person"),
        ("back to square one?", NOW_IN, "still there", "asked in short"),
        ("did I lose all feeling in it?", NOW_IN, "", "of a sign"),
        ("can I still do my delivery round tomorrow?", NOW_IN, "work does no harm", "own work"),
    ],
)
def test_flare_of_before_answers_what_is_asked_in_one(
    text: str, known: Weeks, says: str, reason: str
) -> None:
    told = _told(text, known)
    assert (says in told) if says else not told, reason
