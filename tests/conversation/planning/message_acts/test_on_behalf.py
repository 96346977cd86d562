"""A talk that turns to be about somebody else: how it begins, by what was said before."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.message_acts.on_behalf import notice_whom_it_is_about
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
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


@pytest.mark.parametrize(
    ("text", "regions", "side", "reason"),
    [
        ("she is fine. As for me, I'm 50, my neck hurts on the right", ("neck",), "right", "told"),
        ("my turn: my own low back aches, left", ("low_back",), "left", "in other words"),
        ("and now about me", (), None, "nothing is told yet"),
    ],
)
def test_on_behalf_comes_back_to_the_writer_with_what_they_tell(
    text: str, regions: tuple[str, ...], side: str | None, reason: str
) -> None:
    theirs = {slots.ABOUT: "your wife", slots.ABOUT_THEM: "her", slots.ASKED: slots.TOGETHER}
    draft = plan_turn(situation(text, {**SESSION, **theirs}))
    assert draft.values.get(slots.ABOUT) is None, reason
    assert (draft.facts.regions, draft.facts.side) == (regions, side), reason


def test_on_behalf_stays_with_them_where_the_writer_is_only_named() -> None:
    theirs = {slots.ABOUT: "your wife", slots.ABOUT_THEM: "her", slots.ASKED: slots.TOGETHER}
    draft = plan_turn(situation("she asks me to start", {**SESSION, **theirs}))
    assert draft.values.get(slots.ABOUT) == "your wife"
