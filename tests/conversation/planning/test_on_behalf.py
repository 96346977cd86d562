"""A talk that turns to be about somebody else: how it begins, by what was said before."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.on_behalf import notice_whom_it_is_about
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("values", "introduced"),
    [
        pytest.param({}, True, id="the first message: the guide greets for them"),
        pytest.param({slots.ASKED: slots.CONSENT}, False, id="it has greeted already"),
        pytest.param({slots.CONSENT: "no_saving"}, False, id="it was agreed before"),
    ],
)
def test_on_behalf_says_once_whom_it_is_about(values: dict[str, Any], introduced: bool) -> None:
    draft = Draft.of(situation("my dad's lower back hurts", values))
    notice_whom_it_is_about(draft)
    assert draft.values[slots.ABOUT] == "your father"
    assert draft.values[slots.CONSENT] == "no_saving"
    assert draft.introduced is introduced
    assert ("this is about your father" in (draft.opening or "")) is not introduced
