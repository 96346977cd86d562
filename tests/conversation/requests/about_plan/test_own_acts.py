""" "Did you swap it?", "you did put left straightens?": answered from what is noted."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_plan.own_acts import own_act
from bot.knowledge.conversation.about_moves import load_about_moves
from tests.conversation.planning.situations import situation

TEXTS = load_about_moves()["own_act"].texts
HELD = {"regions": ["low_back"], "nrs": 5, slots.MINUTES: 8}
CHANGED = {**HELD, slots.ACKNOWLEDGED: "Changed: left side."}
TAKEN_OUT = {**HELD, slots.ACKNOWLEDGED: "Taken out: hip."}
NO_KNEELING = {**HELD, slots.SETTING: {"no_positions": ["kneel"]}}


@pytest.mark.parametrize(
    ("text", "values", "kind", "reason"),
    [
        ("did you get the 5?", HELD, "number", "the pain of today"),
        ("have you got the 8 minutes?", HELD, "number", "the minutes of a day"),
        ("did you get the 7?", HELD, "no_number", "no number that is held"),
        ("got no kneeling?", NO_KNEELING, "limit", "a position that is left out"),
        ("did you note no kneeling?", HELD, "no_limit", "not yet"),
        ("did you change it?", CHANGED, "fact", "what the last reply changed"),
        ("did you change the weeks?", CHANGED, "fact", "by its name"),
        ("is that fixed?", TAKEN_OUT, "fact", "what it took out"),
        ("is that changed now?", HELD, "", "nothing was changed: what is held is told"),
        ("why did you swap it?", HELD, None, "a reason is asked for"),
        ("I got the 8 o'clock bus", HELD, None, "of the person, not of the guide"),
        ("did you hear about my mother?", HELD, None, "nothing that can be noted"),
    ],
)
def test_own_acts_are_answered_from_the_state(
    text: str, values: dict[str, Any], kind: str | None, reason: str
) -> None:
    said = own_act(Draft.of(situation(text, values)), text)
    if kind is None:
        assert said is None, reason
    else:
        opening = TEXTS[kind].partition("{")[0] if kind else ""
        assert said is not None, reason
        assert said.startswith(opening), reason
