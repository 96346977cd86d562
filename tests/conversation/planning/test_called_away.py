"""Somebody who is called away in a session ends it; pain at a move does not."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

AT_MOVE = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}


@pytest.mark.parametrize(
    ("text", "ends", "reason"),
    [
        ("I've got to stop, the class begins", True, "a class"),
        ("need to end here, my train is due", True, "a train"),
        ("must stop now, lunch is over", True, "a break that ends"),
        ("have to stop it hurts", False, "pain"),
        ("do I have to stop when my meeting starts?", False, "asked"),
        ("thats all i've time for tonight, bed", True, "no time for more"),
        ("got a call in 2 minutes, can we pick this up at lunch?", True, "taken up later"),
        ("can we come back to this tonight?", True, "taken up later, asked for"),
        ("shall I pick up the pace?", False, "another pick up"),
    ],
)
def test_called_away_ends_the_session(text: str, ends: bool, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, "inform", 0.5))
    assert any("We stop here for now" in said for said in draft.acknowledged) is ends, reason


@pytest.mark.parametrize(
    ("text", "waits", "reason"),
    [
        ("gotta stop, customer at the till, back in half an hour", True, "back in a while"),
        ("need to nip out for a minute", True, "out for a minute"),
        ("I'll be back in twenty", True, "twenty what is plain"),
        ("have to stop, it hurts in the hip", False, "a pain ends no session as a pause"),
        ("do I have to stop at the top?", False, "a question of the move"),
        ("does my back in this", False, "an idiom of pain"),
    ],
)
def test_called_away_for_a_while_waits(text: str, waits: bool, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, "inform", 0.5))
    assert bool(draft.values.get(slots.PAUSED)) is waits, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("sorry supervisor wanted a word. im back, what was i doing", "back, and what was it"),
        ("sorry had to answer the phone. what am i meant to be doing", "what it is, anew"),
        ("back from the door, remind me what this one is", "reminded"),
        ("Right, I'm here again. What was it?", "asked in three words"),
        ("which one was I on", "which one"),
    ],
)
def test_who_is_back_sees_the_move_again(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, "inform", 0.5))
    assert draft.renewed, reason
    assert draft.values.get(slots.FEEDBACK) == AT_MOVE.get(slots.FEEDBACK), "nothing was done"


@pytest.mark.parametrize(
    ("text", "intent", "reason"),
    [
        ("boring... isn't there something with dumbbells", "inform", "dull is not easy"),
        ("bit boring tbh", "too_easy", "nor a move done"),
        ("this feels silly", "done", "how it feels to do it"),
        ("four each side so eight total?", "inform", "counted so as to ask"),
        ("OK so when I get up there it's tight both sides. Is that meant?", "done", "a lead"),
        ("how far back we talking? feel like a fella doing the limbo", "hurts", "a figure"),
    ],
)
def test_remarks_and_questions_leave_the_move_open(text: str, intent: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, intent, 0.25))
    assert draft.values.get(slots.EXERCISE) == AT_MOVE.get(slots.EXERCISE), reason
    assert not draft.values.get(slots.HURT_ASKED), reason


@pytest.mark.parametrize(
    ("text", "intent", "reason"),
    [
        ("looks daft but did it", "done", "done, whatever it looks like"),
        ("wrists are complaining but did both rounds", "done", "done beside a joint"),
        ("ok, did them. what's next?", "done", "a report, then a question"),
    ],
)
def test_reports_beside_a_remark_count(text: str, intent: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, intent, 0.9))
    assert draft.values.get(slots.EXERCISE) != AT_MOVE.get(slots.EXERCISE), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("it pinches in my hip. how far should that go?", "a pain before it"),
        ("is this right? there is a sharp pain", "a pain"),
    ],
)
def test_a_faint_report_of_a_sign_beside_a_question_still_stops(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, "hurts", 0.3))
    assert draft.values.get(slots.HURT_ASKED), reason


@pytest.mark.parametrize(
    ("text", "says", "reason"),
    [
        ("right only gets to about two o'clock, left goes to nine", "each side", "a clock"),
        ("turning right I get stuck halfway, left is fine", "each side", "stuck"),
        ("I think I answered wrong on the neck turn, right goes less far", "any time", "wrong"),
        ("i turn to right only half of the left. before I said same, was not true", "once", "so"),
    ],
)
def test_what_is_told_at_a_move_is_never_passed_over(text: str, says: str, reason: str) -> None:
    settled = plan_turn(situation("hm", AT_MOVE, "chitchat", 0.9)).values  # as a talk leaves it
    draft = plan_turn(situation(text, settled, "inform", 0.9))
    assert any(says in said for said in draft.acknowledged), reason
    assert draft.values.get(slots.EXERCISE) == AT_MOVE.get(slots.EXERCISE), reason
    assert not draft.values.get(slots.HURT_ASKED), reason


def test_an_answer_put_right_at_a_move_is_no_pain() -> None:
    said = "earlier I said my head turns the same both ways. it doesn't, right is worse"
    draft = plan_turn(situation(said, AT_MOVE, "hurts", 0.6))
    assert not draft.values.get(slots.HURT_ASKED)
    said = "I told you it was fine but it hurts when I turn right"
    assert plan_turn(situation(said, AT_MOVE, "hurts", 0.6)).values.get(slots.HURT_ASKED)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ok but it's a 7 now?", "a number behind a lead"),
        ("ok but it went up to an 8?", "risen"),
        ("ok, but the pain rose to 7?", "risen, by its word"),
        ("fine but it's a 7 now, ok?", "another lead"),
        ("yes but done with pain of 8?", "done, and too much"),
        ("I told you 5 but it's really 8 now", "an answer put right by a pain"),
        ("I said 5 but it's worse, 7", "worse, and how much"),
    ],
)
def test_a_pain_that_rose_stops_whatever_leads_into_it(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, {**AT_MOVE, "nrs": 4}, "inform", 0.5))
    assert any("That is the stop rule" in said for said in draft.acknowledged), reason
    assert draft.values.get(slots.HURT_ASKED), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("yes but it hurts?", "a pain behind a yes"),
        ("ok but it's throbbing, is that ok?", "a throb"),
        ("silly, gets worse down the leg", "worse behind a remark"),
        ("silly, gets worse down the arm", "the arm"),
        ("daft, my leg burns", "a burn"),
        ("stupid, it's throbbing", "a throb behind a remark"),
        ("feels stupid and my back locked", "locked"),
        ("pointless, makes it worse", "made worse"),
        ("boring, makes my back worse", "the back made worse"),
        ("this is stupid, it burns down my leg", "it travels"),
    ],
)
def test_a_pain_behind_a_lead_or_a_remark_stops(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, AT_MOVE, "hurts", 0.9))
    assert draft.values.get(slots.HURT_ASKED), reason


@pytest.mark.parametrize(
    ("text", "stops", "reason"),
    [
        ("there's a pain in my foot", True, "a limb"),
        ("now the pain is in my knee", True, "it went there"),
        ("I have a pain in my ankle since this one", True, "since the move"),
        ("a new pain in my hip", True, "new"),
        ("now I have the pain in the other leg", True, "the other side"),
        ("my head is pounding suddenly", True, "the head"),
        ("earlier I said no numbness, but there is some in my foot", True, "an answer put right"),
        ("it burns down my leg", True, "it travels"),
        ("ok so it's worse now", True, "worse behind an ok, which is no done"),
        ("stop, it's worse now", True, "worse behind a stop"),
        ("it's no worse now", False, "no worse"),
        ("there's no pain in my foot", False, "denied"),
        ("I always have a pain in my knee", False, "as ever"),
        ("I have a pain in my knee from years ago", False, "old"),
        ("new shoes on my feet", False, "no pain"),
        ("my neck hurts too", False, "another place of the spine, besides"),
    ],
)
def test_a_pain_that_came_up_in_a_limb_stops(text: str, stops: bool, reason: str) -> None:
    settled = plan_turn(situation("hm", AT_MOVE, "chitchat", 0.9)).values  # as a talk leaves it
    draft = plan_turn(situation(text, settled, "inform", 0.9))
    assert bool(draft.values.get(slots.HURT_ASKED)) is stops, reason


def test_a_face_that_feels_strange_is_never_passed_over() -> None:
    draft = plan_turn(situation("my face feels strange", AT_MOVE, "inform", 0.9))
    assert draft.alarmed or draft.values.get(slots.HURT_ASKED)


def test_a_joint_for_which_a_move_is_done_otherwise_is_said() -> None:
    said = "did one round of six, my wrists hurt more than the back"
    settled = plan_turn(situation("hm", AT_MOVE, "chitchat", 0.9)).values
    draft = plan_turn(situation(said, settled, "inform", 0.5))
    assert "wrist_problem" in draft.facts.conditions
    assert any("wrist" in one for one in draft.acknowledged)
