"""The minutes asked for are those of the exercises; the walk is told beside them, everywhere."""

from __future__ import annotations

import pytest

from bot.conversation.session.in_all import in_all
from bot.conversation.session.routine_shown import routine_card, routine_text
from bot.routine import PlanInputs, build_from

WALKS = PlanInputs(regions=("low_back",), minutes=3, nrs=3, stage="chronic")
NO_WALK = PlanInputs(regions=("low_back",), minutes=3, nrs=3, cautions=("PEM",))


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        pytest.param(
            WALKS,
            "In all: about 3 minutes of exercises; on top, walk: 10 minutes, 5 days a week.",
            id="three-minutes-and-a-walk-of-ten",
        ),
        pytest.param(NO_WALK, "", id="no-walk-no-line"),
    ],
)
def test_in_all_names_the_walk_beside_the_minutes(inputs: PlanInputs, said: str) -> None:
    routine = build_from(inputs, "week")
    assert in_all(routine) == said
    assert ("On top:\n- Walk" in routine_text(routine, "112", "your doctor")) is bool(said)
    assert str(routine_card(routine, "112", "your doctor")["next"]).startswith(said)
