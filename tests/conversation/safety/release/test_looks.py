"""A look that ends an alarm was at this sign: a routine check of an old illness was not."""

from __future__ import annotations

import pytest

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.levels import Level
from bot.safety.triage import Profile
from tests.conversation.red_flag_turns import play

CANCER = "I had breast cancer in 2019 and since two weeks my back hurts"
UNDATED = "I had breast cancer in 2019 and my back hurts"
WEAK = "I had breast cancer in 2019, my back hurts and my legs are weak"
NUMB = "I can't feel anything when I wipe since yesterday"
ANEURYSM = "I have an aneurysm in my belly, it pulses and my back hurts"
IMMUNE = "I'm on methotrexate and now I have a fever with back pain"


def told(text: str) -> Turn:
    return Turn(understand(text), text=text)


def after(*texts: str) -> SafetyMove:
    return play([told(text) for text in texts])[-1]


# what raised it, what is said of a check, why it is no look
NO_LOOK = [
    (CANCER, "blood every six months, all clear", "a follow-up of the old illness"),
    (CANCER, "my yearly scan was fine", "the same by its rhythm in a word"),
    (CANCER, "clear for five years", "the illness is over, the pain is new"),
    (CANCER, "discharged from oncology", "nobody follows it any more"),
    (CANCER, "had a check up in the spring, oncologist was happy", "before the pain began"),
    (CANCER, "psa is undetectable", "a test that looks at no back"),
    (CANCER, "oncologist scans me every year, unchanged", "what is unchanged are the scans"),
    (UNDATED, "my oncologist saw me last year and everything was clear", "of long ago"),
    (UNDATED, "bloods every six months, all clear, last one on monday", "lately, and routine"),
    (CANCER, "that was years ago", "an illness that counts for life"),
    (CANCER, "my sister is a nurse, she says it's a pulled muscle", "no clinician of theirs"),
    (NUMB, "bloods every six months, all clear", "blood says nothing of feeling"),
    (NUMB, "my yearly check up was fine, the doctor was happy", "a check of all and nothing"),
    (ANEURYSM, "it's scanned every year, the consultant says stable", "the pain is new"),
    (IMMUNE, "the rheumatologist does my bloods monthly, all fine", "the fever is new"),
]


@pytest.mark.parametrize(("raised", "said", "why"), NO_LOOK)
def test_a_routine_check_of_an_old_illness_ends_nothing(raised: str, said: str, why: str) -> None:
    move = after(raised, said)
    assert not move.state.cleared, why
    assert move.state.flags, why
    assert move.answers or (move.response or "").startswith("utter_same_day"), why


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("oncologist says all clear, seen her every six months", "the old illness alone"),
        ("the hospital discharged me from oncology last year, all fine", "the same"),
        ("that was years ago", "the legs are weak now"),
    ],
)
def test_a_routine_check_of_an_old_illness_leaves_weak_legs(said: str, reason: str) -> None:
    move = after(WEAK, said)
    assert move.state.level == Level.E.value, reason
    assert "ces_bilateral_legs" in move.state.flags, reason
    assert "release" not in (move.response or ""), reason


# the same, where this pain was looked at, and what is said
LOOKED = [
    (CANCER, "my oncologist looked at my back last week, bone scan clear", "of the back"),
    (CANCER, "saw the GP about this pain on Monday, she says muscle", "about this pain"),
    (CANCER, "saw him, bloods taken, he says pulled muscle", "who is not named, what it is named"),
    (CANCER, "told her about it at my six monthly check last week, she said muscle", "told there"),
    (UNDATED, "my GP looked at it and said it's fine", "it is the pain"),
    (WEAK, "the hospital doctor examined me last night, MRI of my spine, no compression", "new"),
    (NUMB, "the hospital doctor examined me this morning, all fine", "new"),
]


@pytest.mark.parametrize(("raised", "said", "why"), LOOKED)
def test_a_look_at_this_pain_ends_the_alarm(raised: str, said: str, why: str) -> None:
    assert after(raised, said).state.cleared, why


@pytest.mark.parametrize(
    ("raised", "look"),
    [
        (NUMB, "the doctor looked at it and said it's fine"),
        (UNDATED, "the oncologist says it's nothing"),
        (WEAK, "saw him, bloods taken, he says pulled muscle"),
    ],
)
@pytest.mark.parametrize(
    ("answer", "ends"),
    [
        ("since", True),
        ("after it began", True),
        ("since the pain started", True),
        ("before", False),
        ("before it began", False),
        ("it was before that", False),
    ],
)
def test_before_or_since_is_asked_and_its_answer_is_heard(
    raised: str, look: str, answer: str, ends: bool
) -> None:
    assert after(raised, look).response == "utter_release_when"
    assert bool(after(raised, look, answer).state.cleared) is ends


def asked_about(slug: str, reply: str) -> SafetyMove:
    turns = [told("my back hurts since two weeks")]
    asked = safety_move(SafetyState(), turns, Profile(), (slug,))
    assert asked.state.asking == slug
    return safety_move(asked.state, [*turns, told(reply)], Profile())


@pytest.mark.parametrize(
    "reply",
    [
        "blood every six months, all clear",
        "breast, 2019. my yearly scan was fine",
        "prostate, clear for five years",
        "that was years ago",
        "breast, years ago",
    ],
)
def test_asked_about_cancer_who_is_followed_up_had_it(reply: str) -> None:
    assert asked_about("cancer_history", reply).response == "utter_same_day_cancer_history"


@pytest.mark.parametrize("slug", ["night_pain", "cough_strain", "weight_loss", "leg_motor"])
@pytest.mark.parametrize("reply", ["blood every six months, all clear", "my yearly scan was fine"])
def test_a_routine_check_answers_no_question_about_a_new_sign(slug: str, reply: str) -> None:
    move = asked_about(slug, reply)
    assert move.state.asking == slug
    assert not move.state.cleared


def test_the_check_of_the_illness_that_a_sign_belongs_to_is_a_look_at_it() -> None:
    old = "my left leg is weak from my MS, that's old"
    seen = "the neurologist checks it every year, unchanged, she is happy"
    assert after(old, seen).state.cleared


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("my feet tingle anyway with the diabetes, so that was nothing", "utter_confirm_changed"),
        ("usual numb feet but I can't lift my left foot now", "utter_emergency_"),
        ("both feet are tingling now", "utter_emergency_"),
    ],
)
def test_looks_what_feet_have_long_felt_is_asked_about(text: str, response: str) -> None:
    said = after(text).response or ""
    assert said.startswith("utter_emergency_") is (response == "utter_emergency_"), said


FELL = "I'm 71, I slipped off the step and sat down hard, low back pain since"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("the fall was in September and my doctor saw me in October, x-ray all fine", True),
        ("that was three months ago. the GP looked at it last month and it was fine", True),
        ("no, it was not before: I fell in May and the doctor saw me in June, all fine", True),
        ("the doctor saw me in June, all fine, and I fell in August", False),  # the look is older
        ("my doctor saw me two months ago, fine. the fall was last week", False),
    ],
)
def test_looks_the_later_of_two_dates_is_the_one_that_counts(text: str, ends: bool) -> None:
    move = after(FELL, text)
    assert (move.response == "utter_today_released") is ends, move.response
