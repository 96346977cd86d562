"""How it did not begin is no way in which it began, and what is told beside it is."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "onset", "reason"),
    [
        ("it didnt come on suddenly, more built up over the shift", "gradual", "built up"),
        ("It didn't come on suddenly, it crept up on me", "gradual", "crept up"),
        ("it did not come on overnight, it built up", "gradual", "overnight"),
        ("it never came on suddenly, it grew slowly", "gradual", "never"),
        ("that did not come on all at once, it built up", "gradual", "all at once"),
        ("it didnt come on suddenly", "gradual", "nothing beside it"),
        ("it wasn't sudden, it came on slowly", "gradual", "was not"),
        ("it didn't come on gradually, it came on suddenly", "sudden", "turned round"),
        ("it came on suddenly", "sudden", "twin: no denial"),
        ("not sure, I think it came on suddenly", "sudden", "twin: a denial of something else"),
        ("it built up over weeks", "gradual", "twin: no denial"),
    ],
)
def test_onset_denied_is_no_onset(text: str, onset: str, reason: str) -> None:
    known = Facts(regions=("neck",), side="right", duration_days=4, stage="acute")
    values = {
        **fact_values(known),
        slots.CONSENT: "agreed",
        slots.STORY: "told",
        slots.READBACK: "confirmed",
        slots.ASKED: "nrs",
    }
    assert plan_turn(situation(text, values)).facts.onset == onset, reason
