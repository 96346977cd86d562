"""Home checks once more after some weeks, with the real agent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.assistant.playing import playing

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.mark.parametrize(
    ("asks", "reason"),
    [
        ("can we redo the checks?", "all of them"),
        ("check me again, maybe my hips are looser", "with a guess"),
        ("am I still tight there?", "asked of a finding"),
    ],
)
def test_weeks_checks_are_done_again_and_the_plan_follows(
    new_person: Callable[..., Person], assistant: dict[str, Any], asks: str, reason: str
) -> None:
    with playing(new_person, assistant) as weeks:
        weeks.first_day()
        weeks.session()
        weeks.day(1)
        weeks.straight()
        answer = weeks.person.say(asks)
        assert "Let us look again." in answer, reason
        assert "heck 1 of" in answer, reason
        for _ in range(20):
            if "Not sure" not in weeks.titles():
                break
            weeks.person.press("Not sure")
        assert "Today's routine" in weeks.person.answer, reason
