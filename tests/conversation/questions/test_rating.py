"""How the pain is after the moves: a number, or words beside the number before them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.question import Taken
from bot.conversation.questions.rating import LEFT_OUT, RatingQuestion
from tests.conversation.planning.situations import situation

BEFORE = 5
AFTER_WORSE = {slots.RATING_IN_WORDS: "worse", slots.REPROMPT: "simpler"}


@pytest.mark.parametrize(
    ("text", "known", "taken", "rating", "word", "reason"),
    [
        ("3 now", {}, Taken.ANSWERED, 3, None, "a number"),
        ("4 and a half. Looser if anything.", {}, Taken.ANSWERED, 5, None, "a half counts up"),
        ("3 and a half", {}, Taken.ANSWERED, 4, None, "whatever the number before it"),
        ("all gone", {}, Taken.ANSWERED, 0, None, "gone is 0"),
        ("it has vanished", {}, Taken.ANSWERED, 0, None, "gone in another word"),
        ("much the same really", {}, Taken.ANSWERED, BEFORE, None, "the number it began with"),
        ("hasn't changed", {}, Taken.ANSWERED, BEFORE, None, "the same, denied a change"),
        ("no better, no worse", {}, Taken.ANSWERED, BEFORE, None, "neither is the same"),
        ("the same", {"nrs": None}, Taken.ANSWERED, LEFT_OUT, None, "as what, nobody knows"),
        ("a bit easier", {}, Taken.ASK_AGAIN, None, "better", "a number is asked for once"),
        ("not as sore", {}, Taken.ASK_AGAIN, None, "better", "less of it"),
        ("worse if I'm honest", {}, Taken.ASK_AGAIN, None, "worse", "worse"),
        ("no better", {}, Taken.ASK_AGAIN, None, "worse", "better is denied"),
        ("worse, as I said", AFTER_WORSE, Taken.ANSWERED, LEFT_OUT, "worse", "the word stands"),
        ("a 7 then", AFTER_WORSE, Taken.ANSWERED, 7, None, "the number comes after all"),
        ("I don't do numbers", AFTER_WORSE, Taken.ANSWERED, LEFT_OUT, "worse", "none comes"),
        ("no idea", {}, Taken.ANSWERED, LEFT_OUT, None, "nothing to go by: left out"),
        ("why is it worse?", {}, Taken.UNCLEAR, None, None, "a question rates nothing"),
        ("the bus is late", {}, Taken.UNCLEAR, None, None, "nothing of the pain"),
    ],
)
def test_pain_after_the_moves_is_taken_in_words(
    text: str, known: dict[str, Any], taken: Taken, rating: int | None, word: str, reason: str
) -> None:
    values = {"nrs": BEFORE, slots.ASKED: slots.RATING, **known}
    draft = Draft.of(situation(text, values))
    assert RatingQuestion().take(draft) is taken, reason
    assert draft.values.get(slots.RATING) == rating, reason
    assert draft.values.get(slots.RATING_IN_WORDS) == word, reason


OWN = {"regions": ["low_back", "buttock", "upper_trap"], "nrs": BEFORE, slots.ASKED: slots.RATING}


@pytest.mark.parametrize(
    ("text", "rating", "reason"),
    [
        ("Back's a 2, buttock's still a 5. Which one do you want?", 5, "the worse place"),
        ("back 2, bum 6", 6, "an everyday word"),
        ("neck 2, shoulder three", 3, "a number in words"),
        ("4 now, the back that is", 4, "one place alone"),
        ("back 4, left knee 6", 4, "a knee is none of it"),
        ("back 3, hip 5", 3, "a hip that was never told"),
        ("neck 3 shoulder 3", 3, "alike: nothing to choose"),
        ("low back 2, buttock was a 7 yesterday", 2, "nor yesterday's"),
        ("back did 10 minutes, it's a 3", 3, "minutes rate nothing"),
    ],
)
def test_of_two_places_the_worse_one_counts(text: str, rating: int, reason: str) -> None:
    draft = Draft.of(situation(text, OWN))
    assert RatingQuestion().take(draft) is Taken.ANSWERED, reason
    assert draft.values[slots.RATING] == rating, reason


def test_a_place_that_hurt_this_morning_is_not_of_now() -> None:
    draft = plan_turn(situation("back was 8 this morning, buttock 3 now", OWN, "inform", 0.5))
    assert draft.values[slots.RATING] == 3


@pytest.mark.parametrize(
    ("text", "says", "reason"),
    [
        ("can't tell yet, ask me in the morning", "tell me then", "the morning"),
        ("don't know yet, ill see how it is tomorrow", "tell me then", "tomorrow"),
        ("no idea", "leave that one", "no other day"),
        ("still 5, no change, bit disappointing", "fairer test", "hoped for more"),
        ("about the same, was hoping for more", "fairer test", "in words"),
        ("3, was hoping for less but fine", None, "it went down"),
        ("still a 5", None, "and nothing more is said"),
    ],
)
def test_what_stands_beside_the_rating_is_heard(text: str, says: str | None, reason: str) -> None:
    draft = Draft.of(situation(text, OWN))
    assert RatingQuestion().take(draft) is Taken.ANSWERED, reason
    told = " ".join(draft.acknowledged)
    words = ("tell me then", "leave that one", "fairer test")
    assert [one for one in words if one in told] == ([says] if says else []), reason


@pytest.mark.parametrize(
    "text",
    ["wait I pressed done too early, I only did three of those nods", "did two of the bridges"],
)
def test_how_many_of_a_move_were_done_rate_nothing(text: str) -> None:
    draft = Draft.of(situation(text, OWN))
    assert RatingQuestion().take(draft) is Taken.UNCLEAR
    assert draft.values.get(slots.RATING) is None
