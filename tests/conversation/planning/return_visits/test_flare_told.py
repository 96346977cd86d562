"""A flare counts beside whatever else a message holds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import MessagePart
from bot.language.text.message_parts import parts_of
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.return_visits.at_a_return import (
    AT_CHECK_IN,
    FIRST_WORDS,
    IDLE,
    planned_later,
)
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    ("text", "intent", "reason"),
    [
        ("Help, my back's gone again. Ice or heat?", "ask_education", "with a question"),
        ("the back is in spasm again since Sunday. no exercises, ok?", "affirm", "asks leave"),
        ("it went again yesterday, I have to eat standing up", "inform", "a place in passing"),
        ("much worse again since Sunday", "set_country", "read as something else"),
        ("it's gone again, big time, since last night", "chitchat", "read as small talk"),
        ("it was on the floor that it went again, in spasm since Sunday", "inform", "a place"),
        ("it was settling down and now it's in spasm again, agony", "feel_better", "over before"),
        ("all my progress is gone, it's in spasm again", "feel_better", "a chart in passing"),
        ("remind me at 7 is fine, it's in spasm again since Sunday", "inform", "a note"),
        ("was a 3 all week, now its an 8 and in spasm again", "inform", "begins as questions do"),
        ("It has flared up. What should I do with my routine?", "show_routine", "of the plan"),
        ("it went again on Sunday. what do I do with the plan", "show_routine", "the same"),
        ("Gone right back to square one", "start_over", "a saying, no rating of one"),
        (
            "not one to moan but it's in spasm again and the worst it's been all month",
            "inform",
            "one is no rating",
        ),
        ("in spasm again since Sunday, can't get comfortable in any position", "inform", "no wish"),
        ("in spasm again and twice as sore since Monday", "inform", "no soreness of the moves"),
        ("the pain's gone through the roof since Sunday, in spasm again", "inform", "no fall"),
        ("all the progress went out of the window, in spasm again", "inform", "no fall either"),
        ("can't get down on the cold floor, my back is in spasm again", "inform", "of the body"),
        ("can't do more today, in agony again", "inform", "no strength to spare"),
        ("my back was fine until Sunday, in spasm again since", "inform", "it was"),
    ],
)
def test_flare_told_surely_begins_beside_whatever_else_is_said(
    text: str, intent: str, reason: str, values: dict[str, Any]
) -> None:
    draft = planned_later(text, values, intent)
    assert weeks_in(draft.values).in_flare, reason
    assert draft.asked == slots.SCREEN_NERVES, reason


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    ("text", "begins", "reason"),
    [
        ("If it's a bad flare do I put heat on it or ice?", False, "supposed"),
        ("say it's a flare, do I stop?", False, "the same"),
        ("when it's a proper flare should I rest", False, "one of any day"),
        ("it's a bad flare, do I put heat on?", True, "told"),
        ("it's flared up. If it's a bad flare do I use heat?", True, "told beside it"),
        ("if this is a flare it's a bad one, can't get my socks on", True, "told by what it does"),
        ("not sure if it's a flare, worse since Sunday", True, "only the name is in doubt"),
    ],
)
def test_flare_that_is_supposed_begins_none(
    text: str, begins: bool, reason: str, values: dict[str, Any]
) -> None:
    assert weeks_in(planned_later(text, values).values).in_flare == begins, reason


def test_flare_told_keeps_the_wish_beside_it() -> None:
    draft = planned_later("my back has gone again, can I do 5 minutes?", IDLE)
    assert weeks_in(draft.values).in_flare
    assert draft.values[slots.MINUTES] == 5


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("can I skip today, it's really bad", slots.FLARE, "a question alone, more likely a flare"),
        ("do I go on with it now that it hurts this badly again?", slots.FLARE, "the same"),
        ("Sorry, bad day. The neck is so much worse since Sunday.", slots.FLARE, "another place"),
        ("what if it gets bad again?", None, "supposed"),
        ("can I skip today, I have visitors", None, "another reason"),
    ],
)
def test_flare_told_is_asked_about_beside_a_question_where_it_is_likely(
    text: str, asked: str | None, reason: str
) -> None:
    draft = planned_later(text, IDLE, "feel_worse" if "neck" in text else "skip")
    assert (draft.asked == slots.FLARE) is (asked is not None), reason
    assert not weeks_in(draft.values).in_flare, reason


@pytest.mark.parametrize(
    ("days", "asked", "reason"),
    [
        (16, slots.FLARE, "back the next days"),
        (60, None, "back after six weeks: what has changed is asked anew"),
    ],
)
def test_flare_told_likely_is_asked_about_only_by_whom_nobody_missed(
    days: int, asked: str | None, reason: str
) -> None:
    told = situation("Sorry, bad day. The neck is so much worse since Sunday.", COMES, "feel_worse")
    draft = plan_turn(replace(told, now=NOW + days * DAY))
    assert (draft.asked == slots.FLARE) is (asked is not None), reason


@pytest.mark.parametrize(
    ("text", "intent", "asked", "reason"),
    [
        ("the gardening has had its revenge", "inform", True, "a goodbye else"),
        ("I lifted a crate and it has gone nuts", "inform", True, "else it is only noted"),
        ("my back is in bits today, lovely weather though", "chitchat", True, "small talk else"),
        ("lovely weather for the garden today", "chitchat", False, "small talk"),
        ("I want to garden again", "inform", False, "a hope"),
        ("what is the capital of France", "out_of_scope", False, "nothing of a flare"),
        ("physio on Monday, what do I show him?", "help", False, "an appointment"),
        ("wedding on Saturday, can I dance?", "inform", False, "a day to come"),
        ("yesterday I was in agony, today only slightly better", "feel_better", False, "answered"),
    ],
)
def test_flare_told_faintly_is_asked_about_where_nothing_else_came(
    text: str, intent: str, asked: bool, reason: str
) -> None:
    assert (planned_later(text, IDLE, intent).asked == slots.FLARE) is asked, reason


def test_flare_told_answers_what_is_asked_about_backs_beside_it() -> None:
    text = "My back's gone again since last night, I can hardly move. Ice or heat?"
    (told, asked) = (text[start:end] for start, end in parts_of(text))
    parts = (
        MessagePart(told, 0, len(told), "inform", 0.9),
        MessagePart(asked, text.index(asked), len(text), "ask_education", 0.9),
    )
    now = situation(text, IDLE, parts=parts)
    draft = plan_turn(replace(now, now=NOW + 16 * DAY))
    assert weeks_in(draft.values).in_flare
    assert "action_answer_question" in [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hi. havent touched the exercises since we spoke, work's been mad", "not done, no pain"),
        ("hi, done it on 2 days", "done"),
        ("put the walk back", "a move is wished for"),
        ("bring back the walk", "the same in other words"),
        ("that's all", "nothing more is said"),
        ("that's all ta, its too wet to work today anyway", "the weather"),
        ("the wall plank feels like nothing, give me a harder one", "a move is too easy"),
        ("ok thats it thanks", "the same"),
        ("it takes 4 minutes? ive got more in me", "strength to spare"),
        ("there's plenty more in the tank", "the same"),
        ("Can't get down on the floor today, I'm in a hotel and it's filthy", "a dirty floor"),
        ("can't lie on the floor here, too wet from the mop", "a wet one"),
        ("my knee is much worse since the walk but the back is fine", "another part"),
        ("so tired, double shifts all week, back okay considering", "the back is well"),
    ],
)
def test_flare_told_is_not_asked_about_where_only_practice_or_a_new_place_is_told(
    text: str, reason: str
) -> None:
    draft = planned_later(text, IDLE)
    assert not weeks_in(draft.values).in_flare, reason
    assert draft.asked != slots.FLARE, reason


def test_flare_told_is_no_better_whatever_went_before() -> None:
    text = (
        "it was improving nicely, then the long drive set it right back, far more of it than ever"
    )
    draft = planned_later(
        text, {**IDLE, slots.CHECK_IN: None, slots.RETURNING: {"done": 0, "last": ""}}
    )
    assert draft.values.get(slots.CHECK_IN) != "better"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("back again", "bare"),
        ("Back again!", "with a mark"),
        ("I'm back", "with its subject"),
        ("ok back again", "behind a word"),
        ("here again", "here"),
        ("back again, morning", "a greeting behind it"),
        ("and back again", "joined"),
        ("back for more", "for more"),
        ("back here again", "here"),
        ("back", "one word"),
    ],
)
def test_flare_told_is_not_what_somebody_says_who_is_back(text: str, reason: str) -> None:
    draft = planned_later(text, FIRST_WORDS)
    assert not weeks_in(draft.values).in_flare, reason
    assert draft.asked == slots.CHECK_IN, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("it's back again", "the pain is meant"),
        ("my back again", "the back is meant"),
        ("the pain is back again", "named"),
        ("back is gone again", "the back gave way"),
        ("back again since Sunday, in spasm", "since when"),
    ],
)
def test_flare_told_at_the_first_words_counts_where_the_pain_is_back(
    text: str, reason: str
) -> None:
    draft = planned_later(text, FIRST_WORDS)
    assert weeks_in(draft.values).in_flare or draft.asked == slots.FLARE, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("6", "a number alone"),
        ("6 today", "of today"),
        ("about a 7", "about"),
        ("7/10", "with its scale"),
        ("7 out of 10", "in words"),
        ("5 out of 10 now", "now begins nothing"),
        ("it's a 6 now", "with its subject"),
        ("8", "high"),
    ],
)
def test_flare_told_already_is_only_rated_by_a_number_under_its_plan(
    text: str, reason: str
) -> None:
    begun = planned_later("my back has gone again since Sunday, in spasm", IDLE)
    shown = planned_later("none of these", begun.values, "deny")
    assert shown.asked == slots.TOGETHER
    draft = planned_later(text, shown.values)
    assert draft.asked == slots.TOGETHER, reason
    assert "The flare goes on" not in " ".join(draft.acknowledged), reason


def test_flare_told_anew_under_its_plan_asks_for_signs_again() -> None:
    begun = planned_later("my back has gone again since Sunday, in spasm", IDLE)
    shown = planned_later("none of these", begun.values, "deny")
    draft = planned_later("it's much worse again, 8", shown.values, "feel_worse")
    assert draft.asked == slots.SCREEN_NERVES


@pytest.mark.parametrize(
    ("text", "most", "least"),
    [
        ("8 when I move, 4 sitting", 8, 4),
        ("4 sitting, 8 when I move", 8, 4),
        ("6 driving, 2 when I'm up", 6, 2),
        ("8 when I walk, 3 sitting", 8, 3),
        ("7 if I bend, 2 sitting", 7, 2),
        ("3 lying, but 8 when I get up", 8, 3),
        ("9 after the stairs, 4 sitting", 9, 4),
        ("7/10 when I turn, 3 sitting", 7, 3),
    ],
)
def test_flare_told_takes_the_worse_of_two_ratings_and_says_both(
    text: str, most: int, least: int
) -> None:
    begun = planned_later("my back has gone again since Sunday, in spasm", IDLE)
    shown = planned_later("none of these", begun.values, "deny")
    draft = planned_later(text, shown.values)
    assert draft.facts.nrs == most
    said = " ".join(draft.acknowledged)
    assert f"{most} out of 10 at its worst, {least} at its best" in said


@pytest.mark.parametrize(
    ("text", "well", "reason"),
    [
        ("All good. 6 days out of 7.", True, "all is well"),
        ("My back feels like my back. Same old.", True, "as ever"),
        ("my back tweaked playing hoops, totally normal since", True, "over long ago"),
        ("it's gone again and in spasm, same old", False, "it went, as it does"),
        ("all good until Thursday, then it went again", False, "no longer"),
        ("same as ever, and an 8 today", False, "a pain of 8 asks for a flare anyway"),
        ("not all good, it went again on Sunday", False, "denied"),
    ],
)
def test_flare_told_by_nobody_to_whom_all_is_well(text: str, well: bool, reason: str) -> None:
    for values in (AT_CHECK_IN, IDLE):
        draft = planned_later(text, values, "inform")
        calm = not weeks_in(draft.values).in_flare and draft.asked != slots.FLARE
        assert calm is well, reason
