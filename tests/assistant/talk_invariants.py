"""What holds after every turn of any talk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bot.conversation import slots
from bot.conversation.drafting.plan import Plan
from bot.conversation.intake.intake import intake_questions
from bot.conversation.safety.safety_state import SafetyState

if TYPE_CHECKING:
    from tests.assistant.person import Person
    from tests.assistant.walk import Walk

MOST_STEPS = 6
APOLOGY = "Something went wrong on my side"


def check(walk: Walk) -> None:
    """An answer that is no apology, the engine listens, few steps, nothing known is asked,
    not three times the same, and the state survives.
    """
    reply, person, where = walk.replies[-1], walk.person, walk.so_far()
    assert reply.strip(), f"no answer; {where}"
    assert APOLOGY not in reply, f"an apology; {where}"
    assert "{" not in reply, f"an unfilled placeholder; {where}"
    events = person.events()
    if not events:  # they said stop and agreed to nothing: it is forgotten
        return
    assert events[-1]["event"] == "action", where
    assert events[-1]["name"] == "action_listen", f"not listening; {where}"
    steps = [e["name"] for e in events[_last_user(events) :] if e["event"] == "action"]
    assert len(steps) <= MOST_STEPS + 1, f"{steps}; {where}"
    last = walk.replies[-3:]
    assert len(last) < 3 or len(set(last)) > 1, f"three times the same; {where}"
    _nothing_known_is_asked(person, where)
    _state_is_whole(person, where)


def _last_user(events: list[dict[str, Any]]) -> int:
    return max(place for place, event in enumerate(events) if event["event"] == "user")


def _nothing_known_is_asked(person: Person, where: str) -> None:
    asked = person.slot(slots.ASKED)
    state = SafetyState.from_dict(person.slot(slots.SAFETY))
    first_a_move = person.slot(slots.QUICK) == "asked"
    free = not first_a_move and not state.asking and not state.locked
    if asked in slots.INTAKE_QUESTIONS and free:
        assert asked in intake_questions(person.slots()), f"{asked} is known; {where}"


def _state_is_whole(person: Person, where: str) -> None:
    values = person.slots()
    again = json.loads(json.dumps(values))
    kept = (SafetyState.from_dict(one.get(slots.SAFETY)) for one in (values, again))
    assert len(set(map(repr, kept))) == 1, f"does not survive; {where}"
    assert Plan.from_dict(again[slots.PLAN]).as_dict() == again[slots.PLAN], where
