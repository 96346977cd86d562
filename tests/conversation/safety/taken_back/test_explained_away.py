"""An alarm that rested on a reading ends where it is explained; plain signs are asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.safety.emergency.emergency_talk import stay
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.taken_back.explained_away import explained_away
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.danger.agreement import AGREED, FOR_TODAY
from bot.language.findings import Findings, Kind, Mention
from bot.safety.levels import Level

BOTH, PINNED, SADDLE = "ces_bilateral_legs", "severe_unmanageable", "ces_saddle"
BLADDER = "ces_bladder"
TOLD = "I only started five minutes ago. Done it anyway, didn't feel much"
ENDS, ASKS, STAYS = "utter_misread_released", "utter_confirm", None


def turn(text: str, of_a_move: bool = False) -> Turn:
    return without_mistaken(Turn(understand(text), text=text, of_a_move=of_a_move))


def open_at(slug: str) -> SafetyState:
    if slug == PINNED:
        return SafetyState(level=Level.S.value, flags=(slug,))
    return SafetyState(level=Level.E.value, flags=(slug,), locked=slug, shown=(f"{slug}:E",))


@pytest.mark.parametrize(
    ("slug", "raised", "of_a_move", "said", "response", "reason"),
    [
        (
            BOTH,
            "squatted for ten, both legs went to sleep",
            True,
            "nothing wrong with my legs I was just standing on one foot",
            ENDS,
            "a wobble in a move",
        ),
        (
            BOTH,
            "my leg went dead, both legs actually",
            False,
            "no no, I was sitting cross legged. Nothing is wrong with them",
            ENDS,
            "asleep",
        ),
        (
            BOTH,
            "both my legs went numb",
            True,
            "nothing wrong with my legs I was just standing on one foot",
            ASKS,
            "numb was told in plain words",
        ),
        (
            BOTH,
            "both my legs are numb",
            False,
            "legs are fine, I just want to carry on",
            ASKS,
            "a plain denial without what was meant",
        ),
        (
            BOTH,
            "both my legs are numb",
            False,
            "no, I'll be fine, nothing is wrong",
            STAYS,
            "talk that puts it off",
        ),
        (
            BOTH,
            "squatted for ten, both legs went to sleep",
            True,
            "I was standing on one foot, it is getting worse now",
            STAYS,
            "worse",
        ),
        (
            SADDLE,
            "I can't feel it when I wipe",
            False,
            "nothing wrong, I was just standing on one foot",
            STAYS,
            "that explains no numbness there",
        ),
        (
            PINNED,
            "I can't get up",
            False,
            "What? No. I can't get up off the FLOOR easy, my knees are bad. I stand all right.",
            ENDS,
            "the floor was meant",
        ),
        (
            PINNED,
            "I'm stuck on the floor and can't get up",
            False,
            "I can't get up off the floor, my knees are bad, I stand all right",
            STAYS,
            "told as lying there",
        ),
    ],
)
def test_explained_away(
    slug: str, raised: str, of_a_move: bool, said: str, response: str | None, reason: str
) -> None:
    before = turn(raised, of_a_move)
    assert slug in before.findings.values(Kind.FLAG)
    move = explained_away(open_at(slug), (before, turn(said)))
    found = None if move is None else move.response or ""
    assert found == response if found is None or response is None else found.startswith(response), (
        reason
    )


def test_explained_away_clears_what_was_read_into_the_same_words() -> None:
    raised = turn("squatted for ten, both legs went to sleep", True)
    move = explained_away(open_at(BOTH), (raised, turn("my legs are fine, it was the exercise")))
    assert move is not None
    assert move.state.locked is None
    assert move.resume


@pytest.mark.parametrize(
    ("said", "rule", "response", "reason"),
    [
        (
            "What? I've nothing wrong with my bladder. I meant the breathing exercise, "
            "I didn't feel much from it",
            AGREED,
            ENDS,
            "denied and explained",
        ),
        ("no! my bladder is fine, it was the exercise", AGREED, ENDS, "the same"),
        ("my waterworks are fine, I was on about the stretch", FOR_TODAY, ENDS, "the same"),
        (
            "nothing is the matter with me, I was talking of the stretch",
            AGREED,
            ENDS,
            "all is well",
        ),
        ("there is nothing wrong with my bladder", AGREED, ASKS, "denied alone"),
        ("I meant the breathing exercise", AGREED, STAYS, "explained alone"),
        ("I'm fine, leave it", AGREED, STAYS, "talk that puts it off"),
        (
            "nothing wrong with my bladder, I meant I can't feel when I wipe",
            AGREED,
            STAYS,
            "another sign is told",
        ),
        ("nothing wrong with my bladder, I meant it is worse now", AGREED, STAYS, "worse"),
        (
            "nothing wrong with my bladder, I meant the exercise",
            "ces_bladder.hold.",
            STAYS,
            "the sign was told in plain words",
        ),
    ],
)
def test_what_the_wording_alone_raised_is_explained_away(
    said: str, rule: str, response: str | None, reason: str
) -> None:
    found = Findings((Mention(Kind.FLAG, BLADDER, 0, 4, "much", f"{rule}{BLADDER}"),))
    move = explained_away(open_at(BLADDER), (Turn(found, text=TOLD), turn(said)))
    given = None if move is None else move.response or ""
    assert given == response if given is None or response is None else given.startswith(response), (
        reason
    )


@pytest.mark.parametrize(
    ("said", "pressed", "response", "reason"),
    [
        ("I never wrote that my leg is weak", False, "utter_confirm_leg_motor", "denied by name"),
        ("", True, "utter_confirm_leg_motor", "pressed once more"),
        ("you got that wrong", False, "utter_stay_misread", "denies nothing by itself"),
        ("That's not what I meant", False, "utter_confirm_leg_motor", "the words of the button"),
        ("I didn't mean that", False, "utter_confirm_leg_motor", "the same in other words"),
    ],
)
def test_an_alarm_that_was_asked_about_is_asked_about_again(
    said: str, pressed: bool, response: str, reason: str
) -> None:
    asked = replace(open_at("leg_motor"), shown=("leg_motor:E", "leg_motor:misread"))
    latest = Turn(understand(said), "not_what_i_meant" if pressed else None, pressed, said)
    move = stay(asked, "leg_motor", latest, 3, None)
    assert move.response == response, reason


@pytest.mark.parametrize(
    "said", ["no not weak. both legs same", "not weak, just tired", "it's not weak"]
)
def test_legs_that_are_said_not_to_be_weak_are_asked_about(said: str) -> None:
    state = SafetyState(level=Level.E.value, locked="leg_motor", flags=("leg_motor",))
    move = explained_away(state, (turn("my right leg is really weak today"), turn(said)))
    assert move is not None
    assert (move.response or "").startswith(ASKS), "no call for what is denied before it is asked"


RELEASED, ASKED = "utter_misread_released", "utter_confirm"


@pytest.mark.parametrize(
    ("slug", "raised", "said", "response", "reason"),
    [
        (
            "leg_motor",
            "my foot has given up listening, the leg ignores me",
            "what? i never said weak, i meant the pain in it. theres nowt weak about it",
            RELEASED,
            "the very sign, in dialect, and what was meant",
        ),
        (
            "leg_motor",
            "my leg wont obey me any more",
            "i didn't say weak! there's nothing weak about my leg",
            RELEASED,
            "a word that was never said",
        ),
        (
            "leg_motor",
            "my leg wont obey me any more",
            "that's not what i meant, the leg is fine",
            ASKED,
            "the sign was told in plain words, and the leg is said to be well",
        ),
        (
            BLADDER,
            "i cant pee since yesterday",
            "i never said i cant pee. i can pee fine",
            ASKED,
            "it was said in these very words",
        ),
        (
            "leg_motor",
            "my leg wont obey me any more",
            "i never said weak. it's numb, i meant the foot",
            STAYS,
            "a word of another sign",
        ),
        (
            PINNED,
            "I cannot walk since this morning",
            "No, it is not so. I only said I'm too tired for walking exercise.",
            RELEASED,
            "a no, with what was said",
        ),
        (PINNED, "I cannot walk since this morning", "no no, I walk well", RELEASED, "denied"),
        (PINNED, "I cannot walk since this morning", "I fit walk o", RELEASED, "denied, Pidgin"),
        (
            PINNED,
            "I cannot walk since this morning",
            "i can walk but only holding the wall",
            STAYS,
            "hardly manages it",
        ),
        (
            PINNED,
            "I cannot walk since this morning",
            "no it's worse than that, i cant stand either",
            STAYS,
            "worse",
        ),
        (
            "fever",
            "i have a fever and shivers with the back pain",
            "no fever, i only said i was hot in the sun",
            RELEASED,
            "the sign denied",
        ),
        ("fever", "i have a fever of 39 and my back aches", "no fever now", None, "it was there"),
        (
            "fever",
            "i have a fever of 39, back pain",
            "no more fever since tonight",
            None,
            "was there",
        ),
        (PINNED, "I cannot walk since this morning", "no, I can walk now", None, "it was so"),
    ],
)
def test_explained_away_where_a_reading_is_put_right(
    slug: str, raised: str, said: str, response: str | None, reason: str
) -> None:
    today = slug in (PINNED, "fever")
    state = SafetyState(level=Level.S.value, flags=(slug,)) if today else open_at(slug)
    before = turn(raised)
    assert slug in before.findings.values(Kind.FLAG)
    move = explained_away(state, (before, turn(said)))
    assert (move is None) is (response is None), reason
    if move is not None and response is not None:
        assert (move.response or "").startswith(response), reason
