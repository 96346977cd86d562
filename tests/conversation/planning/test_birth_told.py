"""How a birth was, told before it is asked."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("tailbone sore since a normal birth in May", "no", id="told in the story"),
        pytest.param("baby is 5 months, normal delivery", "no", id="the other word"),
        pytest.param("it was no caesarean", "no", id="denied"),
        pytest.param("I gave birth 5 months ago", None, id="not said how"),
        pytest.param("my legs feel normal", None, id="normal of something else"),
        pytest.param("some vaginal bleeding", None, id="a word that may be a sign"),
        pytest.param("had a caesarean in June", None, id="it was one"),
    ],
)
def test_birth_told_is_not_asked(text: str, told: str | None) -> None:
    draft = Draft.of(situation(text))
    hear(draft)
    assert draft.values.get(slots.BIRTH) == told
