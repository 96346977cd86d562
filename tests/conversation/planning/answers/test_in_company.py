"""A reply in company is the reply, and what stands beside it is heard beside."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.answers.in_company import KINDS
from bot.conversation.planning.planner import plan_turn
from bot.language.replies.answering.bare_replies import reply_parts, the_reply
from tests.conversation.planning.situations import situation

BEFORE: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", "duration_days": 21.0, "stage": "acute"},
}
TOLD = {**BEFORE, "nrs": 4, "aggravated_by": ["flex_agg"], "sit_hours": 8.0, "radiation": "none"}
LIST = {**TOLD, slots.ASKED: slots.SCREEN_NERVES}
RATING = {**BEFORE, slots.ASKED: "nrs"}
MINUTES = {
    **TOLD,
    **{slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered", slots.CHECKS: []},
    **{slots.CHECK_RESULTS: {}, slots.ASKED: slots.MINUTES},
}


@pytest.mark.parametrize(
    ("values", "text", "slot", "value"),
    [
        (LIST, "none, the soup is boiling over", slots.SCREEN_NERVES, "answered"),
        (LIST, "skip the checks please. none", slots.SCREEN_NERVES, "answered"),
        (LIST, "no! no floor please", slots.SCREEN_NERVES, "answered"),  # two kinds of no
        (LIST, "I'm a bit nervous. nope, none of those", slots.SCREEN_NERVES, "answered"),
        (LIST, "none, but my foot is numb", slots.SCREEN_NERVES, None),  # a sign beside it
        (
            LIST,
            "none. no feeling when I sit on the loo",
            slots.SCREEN_NERVES,
            None,
        ),  # a no is a sign
        (LIST, "none of these, no numbness, no tingling", slots.SCREEN_NERVES, "answered"),
        (LIST, "no floor please", slots.SCREEN_NERVES, None),  # a wish alone
        (LIST, "8? no. none of them", slots.SCREEN_NERVES, "answered"),  # asked back, denied
        # jokes, reasons and questions about a row
        (LIST, "nope, unless my wife counts as a fever", slots.SCREEN_NERVES, "answered"),
        (LIST, "none, I only sweat when I am scared", slots.SCREEN_NERVES, "answered"),
        (LIST, "none. my weak ankle was in 2011", slots.SCREEN_NERVES, "answered"),
        (LIST, "no, my arm tingled from sleeping on it", slots.SCREEN_NERVES, "answered"),
        (LIST, "none but does a clumsy thumb count for 4?", slots.SCREEN_NERVES, "answered"),
        (LIST, "none since it began. 8, does a cold count?", slots.SCREEN_NERVES, "answered"),
        (LIST, "none, only a little tingling in my left toe", slots.SCREEN_NERVES, "answered"),
        (LIST, "3 no, 5 no, the rest no", slots.SCREEN_NERVES, "answered"),
        (LIST, "none. 7 is about the heart, so no", slots.SCREEN_NERVES, "answered"),
        (LIST, "really? none of them, I told you", slots.SCREEN_NERVES, "answered"),
        (LIST, "nr 9 is a mole since childhood. then none", slots.SCREEN_NERVES, "answered"),
        (LIST, "no. number six does not concern me either", slots.SCREEN_NERVES, "answered"),
        (LIST, "I read it twice, and none of those. what is 8?", slots.SCREEN_NERVES, "answered"),
        (LIST, "let me ask my wife, one second", slots.SCREEN_NERVES, None),  # no rows 1 and 2
        (LIST, "I wake at 4 every night", slots.SCREEN_NERVES, None),  # an hour is no row
        (LIST, "2?", slots.SCREEN_NERVES, None),  # a row that is asked about
        (LIST, "not sure about 2", slots.SCREEN_NERVES, "answered"),  # its question is put
        (
            LIST,
            "none. a touch of fever with my cold last week, all over now",
            slots.SCREEN_NERVES,
            "answered",
        ),
        (LIST, "maybe one of them", slots.SCREEN_NERVES, None),
        # everyday remarks: a clear "none" wins, whatever makes little of them
        (
            LIST,
            "none of those, ive had a bit of a cough thats all",
            slots.SCREEN_NERVES,
            "answered",
        ),
        (LIST, "None. My leg is only pain, not weak", slots.SCREEN_NERVES, "answered"),
        (LIST, "none, apart from a pee at night, for ten years", slots.SCREEN_NERVES, "answered"),
        (LIST, "none. my arm goes to sleep if I lie on it", slots.SCREEN_NERVES, "answered"),
        (LIST, "none. I fell off my bike as a kid", slots.SCREEN_NERVES, "answered"),
        (LIST, "none, just a bit overweight if that counts", slots.SCREEN_NERVES, "answered"),
        (RATING, "about a 6, my phone is at 12 percent", "nrs", 6),
        (RATING, "the train leaves at 17.40. 4", "nrs", 4),
        (RATING, "5 out of 10, actually no, 4", "nrs", 4),  # put right
        (MINUTES, "8 minutes, and the taxi comes at 18.20", slots.MINUTES, 8),
    ],
)
def test_in_company_the_answer_is_that_of_the_reply_alone(
    values: dict[str, Any], text: str, slot: str, value: object
) -> None:
    assert plan_turn(situation(text, values, "inform", 0.5)).values.get(slot) == value


@pytest.mark.parametrize(
    "text",
    [
        "none, a fever with my cold, and it is still there",
        "none, but I'd say my hand drops things",
        "none but both feet tingle",
        "none, apart from a new problem with my pee",
        "none, but a bit odd down there",
        "none, my hand drops things now, does that count for number 4?",
        "None. And both legs tingle at night since my pee got odd, does it count?",
    ],
)
def test_in_company_a_sign_beside_a_none_is_asked_about_or_called(text: str) -> None:
    draft = plan_turn(situation(text, LIST, "inform", 0.5))
    assert draft.safety.asking or draft.safety.flags or draft.safety.locked


@pytest.mark.parametrize(
    "text", ["none, does heat help?", "does heat help? none", "no and does heat help"]
)
def test_in_company_a_question_is_answered_beside_the_reply(text: str) -> None:
    draft = plan_turn(situation(text, LIST, "ask_education", 0.7))
    assert draft.values[slots.SCREEN_NERVES] == "answered"
    assert "action_answer_question" in [step.action for step in draft.steps]


def test_in_company_a_wish_is_kept_beside_the_reply() -> None:
    draft = plan_turn(situation("none, I only have ten minutes", LIST, "inform", 0.5))
    assert draft.values[slots.SCREEN_NERVES] == "answered"
    assert draft.values[slots.MINUTES] == 10


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("None of these. I take a blood pressure tablet, if that matters.", "medicine"),
        ("none, apart from a pee at night, for ten years", "so for years"),
        ("none of that. fall off my bike when I was a kid but that dont count", "healed"),
        ("none, just a bit overweight if that counts", "Weight"),
        ("none of those, ive had a bit of a cough thats all", "without a fever"),
    ],
)
def test_in_company_a_remark_gets_half_a_sentence(text: str, said: str) -> None:
    draft = plan_turn(situation(text, LIST, "inform", 0.5))
    assert any(said in one for one in draft.acknowledged), draft.acknowledged


SHOWN = {**BEFORE, slots.READBACK: None, slots.ASKED: slots.READBACK}


@pytest.mark.parametrize(
    ("values", "text", "slot", "value", "why"),
    [
        (RATING, "fiveish", "nrs", 5, "about"),
        (RATING, "better day so 2 thanks for asking", "nrs", 2, "thanks behind it"),
        (MINUTES, "eight on a busy day, I've a paper round", slots.MINUTES, 8, "no rating"),
        (MINUTES, "whatever you reckon, love", slots.MINUTES, 5, "the guide is to choose"),
        (MINUTES, "you choose how many", slots.MINUTES, 5, "the guide is to choose"),
        (MINUTES, "the shortest there is", slots.MINUTES, 3, "the fewest"),
        (MINUTES, "is eight enough to change anything?", slots.MINUTES, None, "asks of a number"),
        (MINUTES, "does it have to be twelve at one stretch", slots.MINUTES, None, "asks"),
        (MINUTES, "could I do eight?", slots.MINUTES, 8, "a wish with a mark"),
        (SHOWN, "close enough, although it was raining", slots.READBACK, "confirmed", "agrees"),
        (SHOWN, "you got it in one. are you a nurse?", slots.READBACK, "confirmed", "agrees"),
        (SHOWN, "no no, you're right", slots.READBACK, "confirmed", "a no to one's own doubt"),
    ],
)
def test_answers_in_words_are_taken(
    values: dict[str, Any], text: str, slot: str, value: object, why: str
) -> None:
    after = {**values, **plan_turn(situation(text, values)).changes()}
    assert after.get(slot) == value, why


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("grand, fire away", "together"),
        ("let us start, before it rains", "together"),
        ("who thought of these? I'm all set", "together"),
        ("it may all be nonsense. but go ahead", "together"),
    ],
)
def test_who_says_to_begin_behind_doubts_begins(text: str, kind: str) -> None:
    parts = reply_parts(text, KINDS[slots.TOGETHER])
    reply = the_reply(text, parts)
    assert reply is not None
    assert reply.kind == kind
