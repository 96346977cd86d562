"""Whether a move goes on the bed is told from where it may be done."""

from __future__ import annotations

import pytest

from bot.conversation.requests.about_plan.plan_asked import plan_asked
from tests.conversation.requests.plans_asked import said, shown


@pytest.mark.parametrize(
    ("text", "session", "begins", "reason"),
    [
        ("can I do this one on the bed?", True, "Better not: Press-up lying", "firm ground"),
        ("is the bed ok for this", True, "Better not: Press-up lying", "in other words"),
        ("bed or floor?", True, "Better not: Press-up lying", "a choice, and no night"),
        ("do i lie on the floor or the bed", True, "Better not: Press-up lying", "the same"),
        ("back-of-thigh stretch on the bed ok?", False, "Yes, Back-of-thigh", "by its name"),
        ("standing back-bend on the bed ok?", False, "A bed is no help there", "not lying"),
        ("would a bed do instead of the floor?", False, "On a firm bed: Back-of-thigh", "all"),
    ],
)
def test_on_the_bed_is_told_of_the_move_that_is_meant(
    text: str, session: bool, begins: str, reason: str
) -> None:
    assert said(text, shown("low", session)).startswith(begins), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("is it ok to sleep on the bed without a pillow?", "of nights"),
        ("how do I get out of bed?", "of getting up"),
        ("does a new mattress help?", "of buying"),
    ],
)
def test_on_the_bed_other_questions_of_beds_are_not(text: str, reason: str) -> None:
    kind = plan_asked(text)
    assert kind is None or kind.id != "on_the_bed", reason
