"""How the pain is after the moves: a number, or words beside the number before them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.question import Taken
from bot.conversation.questions.rating import LEFT_OUT, RatingQuestion
from tests.conversation.planning.situations import situation

BEFORE = 5
AFTER_WORSE = {slots.RATING_IN_WORDS: "worse", slots.REPROMPT: "simpler"}


@pytest.mark.parametrize(
    ("text", "known", "taken", "rating", "word", "reason"),
    [
        ("3 now", {}, Taken.ANSWERED, 3, None, "a number"),
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
