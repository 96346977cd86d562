"""A list that is changed is told in short, and the card that stands on the page is drawn anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from bot.conversation import slots
from bot.conversation.session.session import items_today, routine_of
from tests.conversations.script import person_at

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def test_card_of_a_changed_list_has_what_the_words_say(new_person: Callable[..., Person]) -> None:
    person = person_at("together", new_person, {})
    was = routine_of(person.slots())
    answer = person.say("swap the bird-dog")
    now = routine_of(person.slots())
    cards = [one["custom"]["card"] for one in person.last if one.get("custom", {}).get("card")]
    drawn = [row["id"] for card in cards for row in card["rows"] if not row["apart"]]

    assert "Today, about" in answer
    assert was != now
    assert now is not None
    assert drawn == [one.exercise_id for one in items_today(now)]
    assert person.slots()[slots.ASKED] == slots.TOGETHER
