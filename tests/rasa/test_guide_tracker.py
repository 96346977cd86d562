"""The messages at hand are those that Rasa counts, whatever happened; snapshots are independent."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import (
        ActionExecuted,
        BotUttered,
        Event,
        Restarted,
        SessionStarted,
        SlotSet,
        UserUtteranceReverted,
        UserUttered,
    )
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.rasa.guide_tracker import GuideTracker

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

DOMAIN = Domain.from_dict(
    {"version": "3.1", "slots": {"pain": {"type": "any", "mappings": [{"type": "custom"}]}}}
)
EVENTS = (
    lambda: [ActionExecuted("action_listen"), UserUttered("it hurts")],
    lambda: [BotUttered("where?")],
    lambda: [SlotSet("pain", 3)],
    lambda: [ActionExecuted("action_listen")],
    lambda: [ActionExecuted("action_ask_story")],
    lambda: [UserUtteranceReverted()],
    lambda: [SessionStarted()],
    lambda: [Restarted()],
)


@examples(300)
@given(st.lists(st.tuples(st.integers(0, len(EVENTS) - 1), st.booleans()), max_size=40))
def test_guide_tracker_has_the_messages_that_rasa_applies(steps: list[tuple[int, bool]]) -> None:
    ours = GuideTracker("ann", DOMAIN.slots)
    for kind, look in steps:
        ours.events.extend(EVENTS[kind]())
        if look:
            plain = DialogueStateTracker("ann", DOMAIN.slots)
            plain.events.extend(ours.events)
            applied = [one for one in plain.applied_events() if isinstance(one, UserUttered)]
            assert list(ours.user_messages()) == applied


def test_guide_tracker_snapshot_keeps_what_a_later_turn_changes() -> None:
    tracker = DialogueStateTracker("ann", DOMAIN.slots)
    tracker.update(SlotSet("pain", 3))
    kept = GuideTracker.snapshot(tracker)
    later: list[Event] = [UserUttered("now seven"), SlotSet("pain", 7)]
    for event in later:
        tracker.update(event)
    assert kept.get_slot("pain") == 3
    assert len(kept.events) == 1
    assert tracker.get_slot("pain") == 7
