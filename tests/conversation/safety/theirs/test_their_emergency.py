"""Somebody else's emergency stands for what is written about them."""

from __future__ import annotations

import pytest

from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Status
from tests.conversation.red_flag_turns import SADDLE, SUICIDE, play, said

THEIRS = said(SADDLE, Status.OTHER_PERSON)


def told(text: str) -> Turn:
    return Turn(understand(text), "inform", text=text, confidence=0.4)


@pytest.mark.parametrize(
    ("reply", "response"),
    [
        ("should I drive her in", "utter_theirs_by_car"),
        ("what do I do till they come", "utter_theirs_meanwhile"),
        ("ok I called them", "utter_theirs_coming"),
        ("they are 10 minutes away", "utter_theirs_coming"),
        ("he won't go", "utter_theirs_asked"),
        ("what do I say to them", "utter_theirs_words"),
        ("she is in the kitchen", "utter_theirs_noted"),
        ("it's stopped now", "utter_theirs_asked"),
        ("can I talk about my own back", "utter_theirs_own_back"),
        ("she's been seen by the doctor", "utter_theirs_looked_at"),
        ("the doctor saw her an hour ago, all fine", "utter_theirs_seen"),
        ("my own shoulder aches as well", None),
    ],
)
def test_their_emergency_is_answered_as_theirs(reply: str, response: str | None) -> None:
    move = play([THEIRS, told(reply)])[-1]

    assert move.response in (response, "utter_theirs_own_back" if response is None else response)
    assert move.state.locked is None


@pytest.mark.parametrize(
    ("before", "reply", "response"),
    [
        ("the ambulance is ordered already", "can he drink tea?", "utter_theirs_beside"),
        ("ok", "should I cancel the ambulance?", "utter_theirs_beside"),
        ("ok", "can he drink tea?", "utter_theirs_asked"),
        ("ambulance is coming", "we cancelled the ambulance, can he eat?", "utter_theirs_asked"),
        ("ok", "should I drive him to A&E or ring?", "utter_theirs_by_car"),  # "fine" and "ring"
        ("ambulance is coming", "should I drive him instead?", "utter_theirs_beside"),
    ],
)
def test_their_emergency_with_help_on_the_way_asks_for_no_second_call(
    before: str, reply: str, response: str
) -> None:
    assert play([THEIRS, told(before), told(reply)])[-1].response == response


def test_their_emergency_puts_a_needle_and_a_fever_told_after_it_together() -> None:
    first = told("my brother had an epidural on the 12th, it's more sore than it was")
    move = play([first, told("now he's hot and shaky")])[-1]

    assert move.response == "utter_emergency_other_post_procedure"


@pytest.mark.parametrize(
    ("text", "theirs"),
    [("so two doses of morphine is no worry?", True), ("I took two doses of morphine", False)],
)
def test_their_emergency_told_once_more_without_the_writer_stays_theirs(
    text: str, theirs: bool
) -> None:
    first = told("I gave nan her morphine and the carer had already given it. So two lots")
    move = play([first, told("should I let her sleep it off?"), told(text)])[-1]

    assert (move.state.locked is None) is theirs


def test_their_emergency_can_be_the_writers_after_all() -> None:
    move = play([THEIRS, told("sorry, it's me")])[-1]

    assert move.response == f"utter_emergency_{SADDLE}"
    assert move.state.locked == SADDLE


@pytest.mark.parametrize("reply", ["it's my husband", "not me, my mum", "I'm asking for a friend"])
def test_their_emergency_takes_over_what_was_taken_for_the_writers(reply: str) -> None:
    move = play([said(SADDLE), told(reply)])[-1]

    assert move.response == f"utter_emergency_other_{SADDLE}"
    assert (move.state.locked, move.state.theirs) == (None, SADDLE)


def test_their_emergency_ends_after_some_messages() -> None:
    between = [said(region="low_back")] * 9

    assert play([THEIRS, *between, told("should I drive her in")])[-1].response is None


@pytest.mark.parametrize("flag", [SADDLE, SUICIDE])
def test_their_emergency_read_as_the_writers_goes_over_to_them(flag: str) -> None:
    first = said(flag, text="my brother is lying there")
    move = play([first, told("he is in the kitchen")])[-1]

    assert move.response == f"utter_emergency_other_{flag}"
    assert (move.state.theirs, move.state.locked) == (flag, None)


def test_their_emergency_a_look_of_yesterday_is_asked_about_once() -> None:
    looked = told("her doctor examined her yesterday and said it was all fine")
    moves = play(
        [THEIRS, looked, told("the doctor saw exactly that yesterday, she said it is fine")]
    )

    assert [move.response for move in moves[1:]] == [
        "utter_theirs_look_before",
        "utter_theirs_seen",
    ]


@pytest.mark.parametrize("reply", ["he's on thinners and back at work", "she is being treated"])
def test_their_emergency_for_today_ends_where_they_are_looked_after(reply: str) -> None:
    first = told("my aunt has a hot swollen calf since the flight")

    assert play([first, told(reply)])[-1].response == "utter_theirs_seen"


def test_their_emergency_drowsy_and_awake_stays_for_today() -> None:
    first = told("my aunt takes gabapentin for her back and is very drowsy since Monday")
    moves = play([first, told("she wakes when I speak to her and chats, just sleepy")])

    assert moves[-1].response == "utter_theirs_today"
    assert "awake" in moves[-1].answers


def test_their_emergency_what_the_wording_alone_calls_is_of_what_was_told_before() -> None:
    first = told("my gran had an epidural on the 12th, it is more sore than it was")
    moves = play([first, told("She's come over all hot and her teeth are going")])

    assert moves[-1].response == "utter_emergency_other_post_procedure"


CALLED = "she's gone grey and she's just gone down"


@pytest.mark.parametrize(
    ("replies", "last", "why"),
    [
        (["nobody is ill here, it's nap time"], "misread", "said plainly"),
        (["there is no emergency, she is in her cot"], "misread", "said plainly"),
        (["I mean the baby's asleep!"], "none", "other words are asked about once"),
        (["I mean the baby's asleep!", "yes, nothing of it"], "misread", "the answer to that"),
        (["I mean she won't wake up"], "emergency_other", "it is told once more"),
        (["there is no emergency but she's not breathing"], "emergency_other", "told beside it"),
        (["nobody is hurt, she has gone blue and floppy"], "emergency_other", "told beside it"),
        (["he says nobody needs an ambulance"], "asked", "what somebody says ends nothing"),
    ],
)
def test_their_emergency_that_was_none_ends(replies: list[str], last: str, why: str) -> None:
    move = play([told(CALLED), *map(told, replies)])[-1]
    said_last = move.response or ""

    assert last in said_last or last == "emergency_other", why
    assert (move.state.theirs is None) is (last == "misread"), why


@pytest.mark.parametrize(
    ("replies", "ends"),
    [
        (["there is no emergency, she is fine"], False),
        (["there is no emergency, she is fine", "yes"], True),
        (["there is no emergency, she is fine", "nobody is ill, honestly"], True),
        (["there is no emergency, she is fine", "what number do I ring?", "yes"], False),
        (["I mean my mother"], False),
        (["this is a misunderstanding, she is perfectly well"], False),
        (["this is a misunderstanding, she is perfectly well", "yes"], True),
        (["I read that out of a book, none of that is her", "yes"], True),
    ],
)
def test_their_emergency_told_in_words_is_asked_about_before_it_ends(
    replies: list[str], ends: bool
) -> None:
    move = play([THEIRS, *map(told, replies)])[-1]

    assert (move.state.theirs is None) is ends


def test_their_emergency_answers_what_is_asked_beside_the_country() -> None:
    move = play([THEIRS, told("So which is it, drive or ring the ambulance? Leeds, England")])[-1]

    assert (move.response, move.then) == ("utter_theirs_country", "utter_asked_beside")
    assert "driven" in move.answers
