"""The pain before the moves, of doing them and of a joint: none of these is the pain of now."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session_log import pain_before, pain_now
from tests.conversation.drafting.fact_changes.test_late_facts import over, session
from tests.conversation.planning.situations import situation

AT = {"session": session, "over": over}


@pytest.mark.parametrize(
    ("text", "stage", "before", "now", "said", "reason"),
    [
        ("no, pain before was 6", "over", 6, 4, "6 out of 10 before", "behind its beginning"),
        ("it was a 6 before btw, 5 was during", "over", 6, 4, "6 out of 10 before", "and during"),
        ("it was 6 before and 3 now", "over", 6, 3, "3 out of 10 now", "both"),
        ("done. pain was 6 before we started", "session", 6, 5, "6 out of 10 before", "in it"),
        ("done, my knee hurt like a 6 in this one", "session", 5, 5, "", "of a joint"),
        ("done, a 6 in the wrist", "session", 5, 5, "", "of a joint, behind the number"),
    ],
)
def test_pain_of_then_stays_that_of_then(
    text: str, stage: str, before: int, now: int, said: str, reason: str
) -> None:
    values: dict[str, Any] = {**AT[stage](), slots.TOGETHER: "now"}
    draft = plan_turn(situation(text, values, "done", 0.5))
    assert pain_before(draft.values) == before, reason
    assert pain_now(draft.values) == now, reason
    assert said in " ".join((*draft.acknowledged, str(draft.values[slots.ACKNOWLEDGED]))), reason


def test_rating_after_the_session_leaves_the_pain_it_began_with() -> None:
    told = {**session(), slots.SESSION_PAIN: 5, "nrs": 6, slots.ASKED: slots.RATING}
    values = plan_turn(situation("4", {**told, slots.EXERCISE: 9})).values
    assert (values["nrs"], values[slots.RATING]) == (5, 4)
