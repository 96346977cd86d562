"""Wishes beside an answer: taken where they are one, left where the question takes a time."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.knowledge.wishes.wish_words import wish_words
from tests.conversation.planning.situations import situation

TOLD = {"consent": "no_saving", "story": "told", "regions": ["low_back"]}


@pytest.mark.parametrize(
    ("text", "asked", "minutes"),
    [
        pytest.param("i only have 5 minutes", "side", 5, id="a wish beside a question"),
        pytest.param("20 minutes", None, 20, id="nothing else takes a time"),
        pytest.param("20 minutes", "duration_days", None, id="since when takes a time"),
        pytest.param("5 minutes", slots.CHECK_ANSWER, None, id="a home check takes one"),
        pytest.param('/choose{"choice": "minutes=5"}', "side", None, id="a button is no wish"),
    ],
)
def test_wishing_takes_minutes_where_they_are_a_wish(
    text: str, asked: str | None, minutes: int | None
) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: asked}))
    assert take_wishes(draft) is (minutes is not None)
    assert draft.values.get(slots.MINUTES) == minutes


@pytest.mark.parametrize(
    ("text", "before", "minutes", "said", "reason"),
    [
        ("a longer one please", 8, 12, "minutes", "one row more"),
        ("shorter please", 8, 5, "minutes", "one row less"),
        ("shorter please", 5, 3, "minutes", "the first row"),
        ("a longer one please", 12, 20, "minutes", "the last row"),
        ("a longer one please", 20, 20, "longest", "there is no longer one"),
        ("shorter please", 3, 3, "shortest", "there is no shorter one"),
        ("make it 7 minutes", 20, 7, "minutes", "as it is told, though it is not offered"),
        ("a longer one please", 10, 12, "minutes", "the next that is offered"),
        ("shorter please", 10, 8, "minutes", "the one offered before"),
        ("make it 45 minutes", 8, 20, "nearest", "there is no longer one"),
        ("make it 8 minutes", 8, 8, "minutes", "as it is: said once more"),
    ],
)
def test_wishing_another_length(
    text: str, before: int, minutes: int, said: str | None, reason: str
) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: None, slots.MINUTES: before}))
    assert take_wishes(draft) is (said is not None), reason
    assert draft.values[slots.MINUTES] == minutes, reason
    words = [] if said is None else [wish_words(said, str(minutes))]
    assert draft.acknowledged == words, reason
