"""An emergency left open by silence is asked about at the return; what is told then comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.clock import move_ahead
from tests.assistant.walk import Walk

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

STORY = "low back ache for 3 weeks, came on slowly, both sides. 4 out of 10, no leg pain"


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    yield
    move_ahead(timedelta())


@pytest.mark.parametrize("restarted", [False, True], ids=["asked", "asked, then a restart"])
def test_emergency_after_silence_a_wish_to_die_is_answered_before_the_question(
    restarted: bool, new_person: Callable[..., Person]
) -> None:
    walk = Walk(new_person(), 1)
    walk.say(STORY)
    walk.press(0)
    walk.say("since this morning I can't feel when I wipe")
    walk.later(timedelta(minutes=31))
    assert "between your legs" in walk.say("hello")
    if restarted:
        walk.restart()
    reply = walk.say("i want to kill myself")
    assert "112" in reply, walk.so_far()
    assert "between your legs" not in reply, walk.so_far()
