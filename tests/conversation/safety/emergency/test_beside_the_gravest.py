"""The gravest emergency stays the page; what is told or asked with it is added and answered."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.only_asked import without_alarm_at_questions, without_alarm_at_repeats
from bot.conversation.safety.help.also_tell import also_tell
from bot.conversation.safety.release.looks import known_and_seen, tells_all_of_a_look
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention, Status
from tests.conversation.red_flag_turns import FEVER, SADDLE, SUICIDE, play, said

OTHER = Status.OTHER_PERSON


# open, told next, which one is open then, why
BESIDE = [
    ("dissection", "leg_motor", "dissection", "an artery that tears may take a limb"),
    ("major_trauma", "cad_stroke_sah", "major_trauma", "a crash stays one with a tingling hand"),
    ("cardiac", SADDLE, "cardiac", "what kills in minutes stays first"),
    (SADDLE, "cardiac", "cardiac", "and takes the first place"),
    (SADDLE, "ces_bladder", "ces_bladder", "nerves: the newest leads, both are told"),
    ("dissection", SUICIDE, SUICIDE, "a talk of its own"),
]


@pytest.mark.parametrize(("open_sign", "new", "stays", "why"), BESIDE)
def test_beside_the_gravest_another_sign_is_added(
    open_sign: str, new: str, stays: str, why: str
) -> None:
    level = "E" if new != SUICIDE else None
    turns = [said(open_sign, text="first"), said(new, text="and now this")]
    moves = play(turns)
    if level:
        assert moves[1].state.locked == stays, why
        page = "utter_stay_added" if stays == open_sign else f"utter_emergency_{new}"
        assert moves[1].response == page
    assert {open_sign, new} <= set(moves[1].state.flags)


def test_beside_the_gravest_what_was_told_first_is_still_told() -> None:
    state = play([said("dissection"), said("cardiac")])[-1].state
    words = {"dissection": ("a tearing pain",), "cardiac": ("a tight chest",)}
    told = also_tell(state, "utter_stay_added", words=words)
    assert "a tearing pain" in told
    assert "a tight chest" in told


def test_beside_the_gravest_of_somebody_else_the_same_person_keeps_the_page() -> None:
    first = said("dissection", OTHER, text="my husband has a tearing pain")
    same = said("cardiac", OTHER, text="and his chest is tight")
    another = said("cardiac", OTHER, text="my mother has a tight chest too")
    moves = play([first, same, another])
    assert [move.response for move in moves] == [
        "utter_emergency_other_dissection",
        "utter_theirs_worse",
        "utter_emergency_other_cardiac",
    ]


def test_beside_the_gravest_a_question_is_answered_behind_the_page() -> None:
    move = play([said("cardiac", text="my chest is tight. Should I take an aspirin?")])[-1]
    assert (move.response, move.then) == ("utter_emergency_cardiac", "utter_asked_beside")
    assert list(move.answers) == ["aspirin"]


def test_beside_the_gravest_a_question_of_safety_is_answered_and_put_again() -> None:
    asked = play([said("leg_motor", Status.UNCERTAIN), said(text="can it wait till Monday?")])[-1]
    assert asked.state.asking == "leg_motor"
    assert (asked.response, asked.then) == ("utter_asked_beside", "utter_confirm_leg_motor")


@pytest.mark.parametrize(
    ("reply", "responses"),
    [
        ("no", ("utter_confirm_fever_gone", None)),  # no chills either: nothing of it stays
        ("yes", ("utter_confirm_fever_gone", "utter_same_day_fever")),
    ],
)
def test_a_normal_temperature_takes_no_fever_back_before_chills_are_asked_about(
    reply: str, responses: tuple[str, str | None]
) -> None:
    cool = said(FEVER, Status.DENIED, text="37.2, no fever now")
    moves = play([said(FEVER), cool, said(text=reply, yes_no=reply)])
    assert moves[1].response == responses[0]
    assert moves[2].response in (responses[1], "utter_confirm_noted") or moves[2].resume
    assert (FEVER in moves[2].state.flags) == (reply == "yes")


def test_somebody_elses_sign_for_today_is_open_to_questions() -> None:
    first = said("renal_uti", OTHER, text="my wife has flank pain and it burns when she pees")
    moves = play([first, said(text="can she wait till Monday?"), said(text="neck, left, a 4")])
    assert moves[0].response == "utter_same_day_other_renal_uti"
    assert moves[1].response == "utter_theirs_today"
    assert list(moves[1].answers) == ["wait"]
    assert moves[2].response is None


# a message, whether it tells who, when and what came of it, why
LOOKS = [
    ("the surgeon saw it two weeks ago and said it recovers", True, "all three"),
    ("A&E did a scan last night, all clear", True, "all three"),
    ("GP. day after. said bruised, nothing broken", True, "in bits"),
    ("checked. GP. five weeks ago. its fine", True, "in bits, the verdict last"),
    ("my GP is on Monday, it's fine", False, "a visit to come, and the writer's own view"),
    ("the doctor will see me tomorrow, nothing serious", False, "to come"),
    ("is a taxi ok today or do I call an ambulance", False, "a question"),
    ("a doctor saw it", False, "neither when nor what"),
    ("it's been looked at", False, "not even who"),
    ("they are sending me for an MRI today", False, "it goes on"),
]


@pytest.mark.parametrize(("text", "whole", "why"), LOOKS)
def test_a_look_is_told_whole_in_one_message(text: str, whole: bool, why: str) -> None:
    assert tells_all_of_a_look(Turn(understand(text), text=text), SADDLE) is whole, why


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("yes, known for two months, examined, getting better, nothing new", True),
        ("the surgeon saw it two weeks ago, he is happy, it's slowly getting better", True),
        ("yes, for two months", False),  # nobody has looked
        ("the surgeon saw it two weeks ago but it's worse now", False),
        ("known for years, not examined yet", False),
    ],
)
def test_a_sign_that_is_known_seen_and_no_worse_answers_its_question(
    text: str, settled: bool
) -> None:
    assert known_and_seen(Turn(understand(text), text=text), SADDLE) is settled


def of_the_wording(text: str, words: str) -> Turn:
    """A message of whose words the overall wording makes an emergency of somebody else."""
    at = text.index(words)
    end = at + len(words)
    found = Mention(
        Kind.FLAG, "other_emergency", at, end, words, "two_witnesses.x", OTHER, (words,)
    )
    return Turn(Findings((found,)), text=text)


@pytest.mark.parametrize(
    ("text", "words", "alarms"),
    [
        ("should she stop her blood thinner?", "blood thinner", False),
        ("Can she wait until Monday?", "wait", False),
        ("she is grey and cold, can she wait?", "grey", True),  # told, and then asked
        ("she looks grey now", "grey", True),
    ],
)
def test_a_question_alone_is_no_emergency_of_theirs(text: str, words: str, alarms: bool) -> None:
    left = without_alarm_at_questions(of_the_wording(text, words))
    assert bool(left.findings.mentions) is alarms


@pytest.mark.parametrize(
    ("words", "alarms"), [("fell with the chair", False), ("fell and is grey", True)]
)
def test_what_was_told_before_is_no_new_emergency_of_theirs(words: str, alarms: bool) -> None:
    before = [said("fragility_fracture", OTHER, text="my mother fell with the chair")]
    left = without_alarm_at_repeats(of_the_wording(f"she {words}", words), before)
    assert bool(left.findings.mentions) is alarms
