"""Replies to a home check are about the check: numbers, places, and questions about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation


def at_check(question: str, text: str, *others: str, intent: str = "inform") -> Draft:
    check, _, key = question.partition(".")
    keys = [one.key for one in load_home_checks()[check].questions]
    chosen = [
        {"id": one, "reason": "", "questions": [q.key for q in load_home_checks()[one].questions]}
        for one in (check, *(others or ("ST03",)))
    ]
    values = {
        **fact_values(Facts(regions=("low_back",), duration_days=30, nrs=4, age=60)),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.READBACK: "confirmed",
        slots.SCREEN_NERVES: "answered",
        slots.SCREEN_GENERAL: "answered",
        slots.ASKED: slots.CHECK_ANSWER,
        slots.CHECKS: chosen,
        slots.CHECK_RESULTS: {"asked": {check: keys[: keys.index(key)]}, "evidence": {}},
    }
    about = situation(text, values, intent)
    heard = replace(about.turns[-1], of_a_move=True)
    return plan_turn(replace(about, turns=(heard,)))


def evidence(draft: Draft) -> set[str]:
    return set((draft.values.get(slots.CHECK_RESULTS) or {}).get("evidence") or ())


@pytest.mark.parametrize(
    ("question", "text", "shows"),
    [
        ("ST18.count", "Fourteen, it went well.", "leg_ok"),
        ("ST18.count", "I got up thirteen times.", "leg_ok"),
        ("ST01.waist", "Well, my flat hand is only just squeezed in.", "waist_ok"),
        ("ST01.waist", "it's quite a squeeze, but the palm of my hand goes in", "waist_ok"),
    ],
)
def test_home_check_replies_are_no_age_and_no_sign(question: str, text: str, shows: str) -> None:
    draft = at_check(question, text)
    assert shows in evidence(draft)
    assert (draft.safety.asking, draft.safety.shown) == (None, ())


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("after bending forward worse, back the same", ["worse", "same"], "both at once"),
        ("worse forward, not further down; back about the same", ["worse", "same"], "a denial"),
        ("leaning back is easier, forward hurts more", ["worse", "better"], "turned round"),
        ("both the same", ["same", "same"], "one word for both"),
        ("worse forward, the other way better", ["worse", "better"], "without its name"),
        ("my back is worse", ["worse"], "the back that hurts"),
        ("worse", ["worse"], "no more than was asked"),
    ],
)
def test_home_check_replies_answer_two_questions_by_their_names(
    text: str, told: list[str], reason: str
) -> None:
    kept = [one["said"] for what, one in at_check("ST16.forward", text).kept if what == "check"]
    assert kept == told, reason


def test_home_check_replies_of_the_other_question_lose_no_sign() -> None:
    draft = at_check("ST16.forward", "forward fine, back it went into my calf")
    assert "utter_check_stopped" in [step.action for step in draft.steps]


def test_home_check_replies_hear_a_sign_that_is_told() -> None:
    draft = at_check("ST01.waist", "a flat hand, and my chest feels crushed, down into the arm")
    assert draft.alarmed


@pytest.mark.parametrize("text", ["what am I supposed to do?", "How do I do it?"])
def test_home_check_replies_that_ask_for_the_steps_get_them(text: str) -> None:
    draft = at_check("ST01.waist", text)
    assert load_home_checks()["ST01"].steps[0] in " ".join(draft.acknowledged)


@pytest.mark.parametrize("text", ["is it a bad sign?", "Is that bad?", "is this normal?"])
def test_home_check_replies_that_ask_if_it_is_bad_are_answered_from_the_check(text: str) -> None:
    draft = at_check("ST01.head", text, intent="ask_education")
    assert "A check finds nothing good or bad" in draft.acknowledged[0]


@pytest.mark.parametrize("text", ["nothing on the floor please", "nothing on the floor, pls"])
def test_home_check_replies_are_no_wish_for_no_floor(text: str) -> None:
    draft = at_check("ST03.height", text)
    assert not evidence(draft)
    assert "no_floor" in draft.setting.place


def test_home_check_replies_count_once() -> None:
    draft = at_check("ST01.head", "No, about two fingers short, I think.")
    assert evidence(draft) == {"wall_head_small"}


def test_home_check_replies_say_what_is_not_there() -> None:
    draft = at_check("ST01.head", "can't, a shelf is on the wall", "ST12", intent="cannot_do_check")
    assert "ST12" not in [one["id"] for one in draft.values[slots.CHECKS]]


@pytest.mark.parametrize(
    ("question", "text", "said", "reason"),
    [
        ("ST01.waist", "A flat hand. What does that tell you?", "hand", "a question beside it"),
        ("ST08.feel", "Burning in the buttocks, as it should be I hope?", "buttock", "a tag"),
        ("ST05.height", "70, is that good for 45?", "middle", "an age in the question"),
        ("ST16.forward", "pain went down to 3", "better", "told by the pain"),
        ("ST16.forward", "still a 4", "same", "told by the pain"),
    ],
)
def test_home_check_replies_are_taken_beside_a_question(
    question: str, text: str, said: str, reason: str
) -> None:
    draft = at_check(question, text)
    kept = [told["said"] for what, told in draft.kept if what == "check"]
    assert kept == [said], reason


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        ("ST01.waist", "stood up against the wall and the pain shot from 4 to 7", "risen by 2"),
        ("ST01.waist", "a flat hand. 6 now, was 4", "to 6, beside an answer"),
        ("ST05.height", "70 degrees but it went from 5 to 7", "beside a number"),
        ("ST05.height", "50, it's seven now", "beside a number, in words"),
    ],
)
def test_home_check_replies_stop_where_the_pain_has_risen(
    question: str, text: str, reason: str
) -> None:
    draft = at_check(question, text)
    assert "utter_check_stopped" in [step.action for step in draft.steps], reason


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        ("ST08.hold", "40, by the way nothing hurts", "a count"),
        ("ST18.count", "nine I think, lost count once", "a count that is guessed"),
        ("ST18.count", "between 10 and 11 and the last one was half", "a half"),
        ("ST05.height", "nearly 90", "no age"),
        ("ST07.knee", "the right, thats the worse one", "a one that stands for something"),
        ("ST07.knee", "I said right!", "a side of the check"),
        ("ST05.feel", "oh that burns behind the thigh", "no place of the pain"),
    ],
)
def test_home_check_replies_tell_no_other_fact(question: str, text: str, reason: str) -> None:
    draft = at_check(question, text)
    told = replace(draft.facts, quality=())  # how it burns may be kept
    assert told == draft.facts_before, reason


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        ("ST05.feel", "tingling what is this? like when the foot sleeps?", "a word asked about"),
        ("ST18.count", "can i use my arms to push up or is this cheating", "no drugs"),
        ("ST07.knee", "trousers too tight, can't get my ankle up there", "no weak leg"),
        ("ST08.hold", "twelve-ish then my legs were shaking like jelly", "a muscle at work"),
        ("ST08.hold", "15 secs, shaking like a leaf", "no fever"),
        ("ST18.count", "twelve but I'm out of breath", "short of breath from it"),
        ("ST16.forward", "could not reach my toes", "no weak leg"),
    ],
)
def test_home_check_replies_that_only_sound_like_a_sign_alarm_nobody(
    question: str, text: str, reason: str
) -> None:
    draft = at_check(question, text)
    said = [step.action for step in draft.steps]
    assert not draft.alarmed, reason
    assert "utter_check_stopped" not in said, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my legs went numb and shake like jelly", "numb"),
        ("twelve, then my chest got tight and I'm out of breath", "a chest"),
        ("can I use my arms when my hands are numb?", "a symptom in a question"),
    ],
)
def test_home_check_replies_that_tell_a_sign_are_met(text: str, reason: str) -> None:
    draft = at_check("ST18.count", text)
    stopped = "utter_check_stopped" in [step.action for step in draft.steps]
    assert draft.alarmed or stopped, reason


def _answers_in_words() -> Iterator[Any]:
    """Yield every question, a reply, and the answer where it is a label; two in one are slow."""
    for check in load_home_checks().values():
        for question in check.questions:
            place = f"{check.id}.{question.key}"
            yield from (
                (place, bare, "") for bare in ("Yes, both", "No, both", "Yes", "No, neither")
            )
            for answer in question.answers:
                label, key = answer.label, answer.payload_key
                yield place, label, key
                for bare in ("Yes", "No", "Both"):
                    both = f"{bare}, {label[:1].lower()}{label[1:]}"
                    yield pytest.param(place, both, "", marks=pytest.mark.slow)


@pytest.mark.sampled(rows=80)
@pytest.mark.parametrize(("question", "text", "key"), list(_answers_in_words()))
def test_home_check_replies_answer_only_what_was_asked(question: str, text: str, key: str) -> None:
    draft = at_check(question, text)
    kept = [(told["key"], told["said"]) for what, told in draft.kept if what == "check"]
    assert {place for place, _ in kept} <= {question}
    if key:
        assert {said for _, said in kept} <= {key}


@pytest.mark.parametrize(
    ("question", "text", "kept", "reason"),
    [
        ("ST08.hold", "20 seconds, in the buttocks", ["middle", "buttock"], "a place names it"),
        (
            "ST04.thigh",
            "both down, the left drifts out",
            ["both_down"],
            "next is the knee",
        ),
        ("ST04.knee", "both bent, the left drifts out", ["both_bent", "left_out"], "named"),
        ("ST04.knee", "Yes, both", ["both_bent"], "of what was asked alone"),
        ("ST01.head", "Yes, it touches", ["touches"], "no word of the waist or the shoulders"),
        ("ST01.shoulders", "No, there is a clear gap", ["gap"], "the label of the guide"),
        ("ST01.shoulders", "no, clear gap", ["gap"], "a bare no before the comma"),
        ("ST01.shoulders", "no gap", ["near"], "a gap that is denied"),
        ("ST14.turn", "both alike, no pull", ["alike", "neither"], "the next is named"),
    ],
)
def test_home_check_replies_answer_what_they_name(
    question: str, text: str, kept: list[str], reason: str
) -> None:
    draft = at_check(question, text)
    assert [told["said"] for what, told in draft.kept if what == "check"] == kept, reason


@pytest.mark.parametrize("intent", ["hurts", "cannot_do_check"])
@pytest.mark.parametrize(
    ("text", "asks_again", "reason"),
    [
        ("can't get down there, too sore", False, "not begun"),
        ("cant do that im too stiff", False, "not begun"),
        ("too painful to kneel", False, "not begun"),
        ("can't, too sore and my foot tingles", True, "a sign beside it"),
        ("too sore now, it was fine before I tried", True, "brought on by it"),
    ],
)
def test_home_check_replies_of_who_is_too_sore_to_try_bring_no_safety_questions(
    text: str, asks_again: bool, reason: str, intent: str
) -> None:
    draft = at_check("ST01.waist", text, intent=intent)
    assert (draft.values.get(slots.SCREEN_NERVES) is None) is asks_again, reason
