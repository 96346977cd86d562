"""A flare that is told beside a sign of danger, or behind the question about one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.return_visits.flare_beside_a_sign import note_flare_beside
from bot.conversation.safety.safety_state import SafetyState
from tests.conversation.planning.return_visits.at_a_return import AT_CHECK_IN, IDLE, planned_later
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        (
            "I've gone downhill since the weekend, can hardly peel a potato standing",
            None,
            "wording",
        ),
        ("pain level through the roof since last night", None, "no sign the list has"),
        (
            "My good spell's over. Woke at four with the back in a vice and it's not let go since.",
            None,
            "nothing is asked",
        ),
        (
            "The good weeks are over. It's flared since four and I've had enough now.",
            "suicide",
            "in no list",
        ),
        ("it's in spasm again since Sunday and I can't feel my left foot", "leg_motor", "words"),
    ],
)
def test_flare_told_is_not_held_up_by_what_the_wording_alone_asks(
    text: str, asked: str | None, reason: str
) -> None:
    draft = planned_later(text, IDLE)
    steps = " ".join(step.action for step in draft.steps)
    assert (draft.asked == slots.SCREEN_NERVES) is (asked is None), reason
    assert draft.alarmed is (asked is not None), reason
    assert (asked or "") in steps, reason


@pytest.mark.parametrize(
    ("text", "noted", "reason"),
    [
        ("it's flared up again since Sunday", slots.BESIDE, "told surely"),
        ("my spine has declared war", slots.BESIDE, "rather one: not asked about twice"),
        ("I overdid it on the allotment and it is grumbling", slots.OPEN, "asked behind the sign"),
        ("the calves tingled after the bridges", None, "none told"),
    ],
)
def test_flare_told_beside_a_sign_is_remembered(text: str, noted: str | None, reason: str) -> None:
    asks = {**AT_CHECK_IN, slots.SAFETY: SafetyState(asking="leg_motor").as_dict()}
    draft = Draft.of(replace(situation(text, asks), now=NOW + 16 * DAY))
    note_flare_beside(draft)
    assert draft.values.get(slots.FLARE) == noted, reason
    assert not weeks_in(draft.values).in_flare, "the sign comes first"


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("my back's gone again, I'm crawling to the bathroom since last night", True, "sure"),
        ("I can't feel when I need to pee since this morning", False, "no flare told"),
    ],
)
def test_flare_told_by_somebody_sent_to_be_seen_is_kept_for_the_days_after(
    text: str, kept: bool, reason: str, values: dict[str, Any]
) -> None:
    draft = planned_later(text, values)
    assert draft.alarmed, reason
    assert weeks_in(draft.values).in_flare is kept, reason
    assert ("flare" in [what for what, _ in draft.kept]) is kept, reason
    assert draft.asked != slots.SCREEN_NERVES, "to be seen comes first"


FLARED = "it's flared up again since Sunday"


@pytest.mark.parametrize(
    ("first", "text", "flare", "begun", "reason"),
    [
        (FLARED, "no", slots.BESIDE, True, "cleared: the flare that was told begins"),
        (FLARED, "yes", slots.BESIDE, False, "a sign comes before any flare"),
        (FLARED, "no", None, True, "told before anything of the person was known"),
        ("hello, a bit numb there", "no", None, False, "none was told"),
    ],
)
def test_flare_told_beside_a_sign_begins_when_that_is_cleared(
    first: str, text: str, flare: str | None, begun: bool, reason: str
) -> None:
    asks = SafetyState(asking="ces_saddle", began=1).as_dict()
    told = situation(first, AT_CHECK_IN).turns
    draft = planned_later(
        text, {**AT_CHECK_IN, slots.SAFETY: asks, slots.FLARE: flare}, before=told
    )
    assert weeks_in(draft.values).in_flare is begun, reason
    assert (draft.asked == slots.SCREEN_NERVES) is begun, reason
