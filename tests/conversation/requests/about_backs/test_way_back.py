""" "How do I get back to running?": the way back in steps, and what keeps it closed."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation
from tests.conversation.requests.about_backs.asked_may_i import FAMILIES, FLAGS, RULES, answered


@pytest.mark.parametrize(
    ("text", "activity", "reason"),
    [
        ("how do I get back to running?", "running", "in so many words"),
        ("is there a plan for getting back to the gym?", "weights", "a plan"),
        ("I want to return to football, how?", "team_and_contact_sports", "a question behind it"),
        ("how do i go back to work on the building site", "heavy_work", "heavy work"),
        ("what are the stages for going back to work as a nurse?", "heavy_work", "by the trade"),
        ("how can I build up to carrying heavy bags again?", "lifting", "no 'back' in it"),
        ("running plan please?", "running", "few words"),
    ],
)
def test_may_i_tells_the_way_back_in_steps(text: str, activity: str, reason: str) -> None:
    (said,) = answered(text).acknowledged
    way = FAMILIES[activity].way_back
    assert way is not None
    assert all(step in said for step in (way.ready, *way.steps)), reason
    assert RULES.ways_back["stuck"] in said, "what to do when it does not go on"


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("can I go back to running?", "may", "yes or no"),
        ("I've got 5-a-side on Saturday, ok?", "may", "told, and asked with a word"),
        ("5 a side on saturday, am I alright to play?", "may", "asked behind the comma"),
        ("running on Sunday, can I go?", "may", "asked behind the comma"),
        ("should I return to work on the site?", "may", "yes or no"),
        ("when can I start running again?", "start", "from when on"),
        ("is running bad for my back?", "bad", "whether it harms"),
        ("I went back to running yesterday, is that bad?", "done", "it has been done"),
        ("how do I get to the gym with this back?", None, "the way there"),
        ("how do I go back to the last question?", None, "a way in the talk"),
        ("how do I get back to yoga?", None, "it has no steps"),
    ],
)
def test_may_i_takes_other_questions_for_no_way_back(
    text: str, asks: str | None, reason: str
) -> None:
    asked = asked_activity(Draft.of(situation(text)), text)
    assert (asked and asked.asks) == asks, reason


@pytest.mark.parametrize(
    ("text", "activity", "reason"),
    [
        ("how long until I can lift normally?", "lifting", "behind the activity"),
        ("how many weeks before I can run like before?", "running", "in weeks"),
        ("when will I be lifting heavy things again?", "lifting", "all of the weight"),
    ],
)
def test_may_i_says_how_long_the_whole_way_is(text: str, activity: str, reason: str) -> None:
    (said,) = answered(text).acknowledged
    way = FAMILIES[activity].way_back
    assert way is not None
    assert said.startswith(RULES.ways_back["in_full"].format(count=len(way.steps))), reason
    assert RULES.ways_back["in_full"][:20] not in " ".join(answered("when can I run?").acknowledged)


def test_may_i_says_first_what_keeps_the_way_back_closed() -> None:
    text = "how do I get back to running?"
    (flagged,) = answered(text, safety=FLAGS).acknowledged
    assert "1." not in flagged, "a clinician first"
    (sore,) = answered(text, Facts(nrs=8)).acknowledged
    assert sore.startswith("Not yet"), "the steps come later"
    (bones,) = answered(text, Facts(conditions=("osteoporosis",))).acknowledged
    assert "ask your clinician first" in bones.splitlines()[0]
    (own,) = answered(
        "how do I get back to climbing?", Facts(conditions=("pregnancy",))
    ).acknowledged
    assert "1." not in own, "rather not at all"


def test_may_i_every_way_back_is_for_what_may_be_too_much() -> None:
    ways = {key: one for key, one in FAMILIES.items() if one.way_back is not None}
    assert {"running", "heavy_work", "lifting", "weights"} <= ways.keys()
    assert all(one.load != "light" and len(one.way_back.steps) > 3 for one in ways.values())
