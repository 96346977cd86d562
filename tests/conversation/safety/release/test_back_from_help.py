"""Who went for help tells afterwards what was done and found: that is a look, in any words."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_move import BLADDER
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Status
from tests.conversation.red_flag_turns import play, said

CALLED = "I called 112, my brother is driving me to hospital"
THERE = "I'm at A&E now"
COMING = "the ambulance is on its way"
TOLD = {
    "foot": "my foot slaps the floor when I walk since yesterday",
    "tablets": "had 14 co-codamol since breakfast plus paracetamols on top",
    "pregnancy": "I'm 34 weeks and there was blood when I wiped, my back is crampy",
    "injury": "fell 4 metres off the roof this morning, my back is in agony",
}


def told(text: str) -> Turn:
    return Turn(understand(text), text=text)


@pytest.mark.parametrize(
    ("sign", "way", "afterwards", "response", "why"),
    [
        (
            "tablets",
            None,
            "hospital done. bloods all normal, they kept me 6 hours and let me go",
            "utter_emergency_released",
            "hours of watching and a way home are a look that was just now",
        ),
        (
            "pregnancy",
            None,
            "All fine! Baby's grand, they monitored us two hours and sent me home",
            "utter_emergency_released",
            "they are the unit, though nobody names it",
        ),
        (
            "injury",
            CALLED,
            "they did xray, nothing broke, I am at my sister now. what can I do for my back",
            "utter_emergency_released",
            "what is asked beside it takes nothing of the look away",
        ),
        (
            "foot",
            CALLED,
            "I am back. In hospital they do MRI, say disc, operation on friday. can I exercise?",
            "utter_release_planned",
            "an operation that is planned leaves every move to them",
        ),
        (
            "foot",
            THERE,
            "the doctor examined it, he says the nerve is only bruised",
            "utter_emergency_released",
            "one who is there is looked at there",
        ),
        (
            "foot",
            COMING,
            "my GP said it's just muscle",
            None,
            "a word of the GP from no day is no look by those who come",
        ),
        (
            "foot",
            COMING,
            "they said wait for them at the door",
            None,
            "nobody has been seen yet",
        ),
        (
            "foot",
            CALLED,
            "they did an MRI and want me to wait for the result",
            None,
            "a picture without a result ends nothing",
        ),
    ],
)
def test_back_from_help_is_told_as_it_was(
    sign: str, way: str | None, afterwards: str, response: str | None, why: str
) -> None:
    move = play([told(one) for one in (TOLD[sign], way, afterwards) if one])[-1]
    if response is None:
        assert move.state.locked is not None, why
    else:
        assert move.response == response, why


@pytest.mark.parametrize(
    ("look", "response", "why"),
    [
        (
            "I had an MRI last tuesday and the surgeon examined the weakness and said wait 6 weeks",
            "utter_emergency_released",
            "who, when and what are told: nothing is asked",
        ),
        (
            "the surgeon looked at it last tuesday",
            "utter_release_what",
            "only what came of it is not told yet",
        ),
        (
            "but doctor he look at my back three months ago, say is only muscle",
            "utter_release_before",
            "simple words of a second language are heard, and it was before the sign",
        ),
        (
            "it was before the foot. foot is new",
            "utter_stay_asked",
            "'it was before' is of the visit, not of the sign",
        ),
    ],
)
def test_back_from_help_asks_no_more_of_a_look_than_is_missing(
    look: str, response: str, why: str
) -> None:
    page = "leg is weak since 5 weeks, the foot slaps when I walk, sciatica for 7 weeks"
    assert play([told(page), told(look)])[-1].response == response, why


@pytest.mark.parametrize(
    ("reply", "over", "why"),
    [
        ("no everything's same as it's always been down there", True, "an answer, only later"),
        ("nowt new", True, "in a word"),
        ("same as always, except that I leak now", False, "something is told with it"),
        ("it's not the same as before", False, "denied"),
    ],
)
def test_not_sure_is_settled_by_as_always(reply: str, over: bool, why: str) -> None:
    """A question of the bladder answered with "not sure" stays for today until it is told."""
    asked = said(BLADDER, Status.UNCERTAIN)
    moves = play([asked, told("not sure"), told(reply)])
    assert moves[1].state.unsure == (BLADDER,)
    assert (moves[2].response == "utter_denied_released") is over, why
