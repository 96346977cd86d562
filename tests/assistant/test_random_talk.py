"""Random talk with the real agent: whatever is said in whatever state, the talk goes on.

`make walks` runs as many turns as `PLUMBLINE_WALK_TURNS` says with the seed of
`PLUMBLINE_WALK_SEED`; the tests run fewer. The seed is printed with a failure.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from bot.clock import move_ahead
from bot.conversation import slots
from bot.conversation.intake import intake_questions
from bot.conversation.planning.plan import Plan
from bot.conversation.safety_state import SafetyState

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

ROOT = Path(__file__).parents[2]
TURNS = int(os.environ.get("PLUMBLINE_WALK_TURNS", "2000"))
SEED = int(os.environ.get("PLUMBLINE_WALK_SEED", "20261121"))
TALK_TURNS = 40
MOST_STEPS = 6
SAID = yaml.safe_load((Path(__file__).parent / "random_talk.yml").read_text(encoding="utf-8"))
APOLOGY = "Something went wrong on my side"


def examples() -> dict[str, list[str]]:
    told = yaml.safe_load((ROOT / "data" / "nlu.yml").read_text(encoding="utf-8"))["nlu"]
    return {
        row["intent"]: [line[2:] for line in row["examples"].splitlines() if line.startswith("- ")]
        for row in told
        if "intent" in row
    }


EXAMPLES = examples()


@dataclass
class Walk:
    """One person who says anything; what happened so far, for the message of a failure."""

    person: Person
    chance: random.Random
    told: list[str] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    days: int = 0

    def next_message(self) -> str:
        kind = self.chance.choice(KINDS)
        return kind(self)

    def button(self) -> str:
        offered = [b["payload"] for m in self.person.last for b in m.get("buttons") or ()]
        return self.chance.choice(offered) if offered else self.intent()

    def intent(self) -> str:
        return self.chance.choice(EXAMPLES[self.chance.choice(sorted(EXAMPLES))])

    def short_and_intent(self) -> str:
        return f"{self.chance.choice(SAID['short'])}{self.intent()}"

    def short(self) -> str:
        return str(self.chance.choice(SAID["short"])).strip(" ,.")

    def from_list(self) -> str:
        return str(self.chance.choice(SAID[self.chance.choice(("answers", "odd", "halves"))]))

    def story(self) -> str:
        return str(self.chance.choice(SAID["stories"]))

    def emergency(self) -> str:
        return str(self.chance.choice(SAID["emergencies"]))

    def restart(self) -> str:
        """Take the talk out of memory and put it back, as a restart of the server does."""
        from bot.rasa.left_off import state_of, tracker_of

        store, loop = self.person.agent.tracker_store, self.person.loop
        tracker = loop.run_until_complete(store.retrieve(self.person.sender))
        state = state_of(tracker) if tracker is not None else None
        if state is not None:
            kept = json.loads(json.dumps(state))
            again = tracker_of(kept, self.person.sender, self.person.agent.domain)
            loop.run_until_complete(store.save(again))
            self.replies.clear()
            self.told.clear()
        return "/resume"

    def weeks(self) -> str:
        return str(self.chance.choice(SAID["weeks"]))

    def days_later(self) -> str:
        """Come back after some days; what was said in the talk before is forgotten."""
        self.days += self.chance.choice((1, 2, 7, 30))
        move_ahead(timedelta(days=self.days))
        store = self.person.agent.tracker_store
        while hasattr(store, "_tracker_store"):
            store = store._tracker_store
        store.store.pop(self.person.sender, None)
        self.replies.clear()
        self.told.clear()
        return str(self.chance.choice(("hello", *SAID["weeks"])))

    def say(self, text: str) -> str:
        self.told.append(text)
        reply = self.person.say(text)
        self.replies.append(reply)
        return reply


KINDS: tuple[Callable[[Walk], str], ...] = (
    *([Walk.button] * 6),
    *([Walk.intent] * 4),
    *([Walk.short_and_intent] * 3),
    *([Walk.short] * 3),
    *([Walk.from_list] * 3),
    Walk.story,
    Walk.emergency,
    Walk.restart,
    *([Walk.weeks] * 2),
    Walk.days_later,
)


def check(walk: Walk) -> None:
    reply, person = walk.replies[-1], walk.person
    where = f"seed {SEED}; so far:\n" + "\n".join(
        f"> {said}\n{answered}" for said, answered in zip(walk.told, walk.replies, strict=True)
    )
    assert reply.strip(), f"no answer; {where}"
    assert APOLOGY not in reply, f"an apology; {where}"
    assert "{" not in reply, f"an unfilled placeholder; {where}"
    events = person.events()
    if not events:  # they said stop and agreed to nothing: it is forgotten
        return
    assert events[-1]["event"] == "action", where
    assert events[-1]["name"] == "action_listen", f"not listening; {where}"
    turn = events[_last_user(events) :]
    steps = [e["name"] for e in turn if e["event"] == "action"]
    assert len(steps) <= MOST_STEPS + 1, f"{steps}; {where}"
    last, asked = walk.replies[-3:], walk.told[-3:]
    same = len(last) == 3 and len(set(last)) == 1 and set(asked) != {"/resume"}
    assert not same, f"three times the same; {where}"
    _nothing_known_is_asked(person, where)
    _state_is_whole(person, where)


def _last_user(events: list[dict[str, Any]]) -> int:
    return max(place for place, event in enumerate(events) if event["event"] == "user")


def _nothing_known_is_asked(person: Person, where: str) -> None:
    asked = person.slot(slots.ASKED)
    state = SafetyState.from_dict(person.slot(slots.SAFETY))
    first_a_move = person.slot(slots.QUICK) == "asked"
    if (
        asked in slots.INTAKE_QUESTIONS
        and not first_a_move
        and not state.asking
        and not state.locked
    ):
        assert asked in intake_questions(person.slots()), f"{asked} is known; {where}"


def _state_is_whole(person: Person, where: str) -> None:
    values = person.slots()
    again = json.loads(json.dumps(values))
    kept = (SafetyState.from_dict(one.get(slots.SAFETY)) for one in (values, again))
    assert len(set(map(repr, kept))) == 1, f"does not survive; {where}"
    assert Plan.from_dict(again[slots.PLAN]).as_dict() == again[slots.PLAN], where


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    yield
    move_ahead(timedelta())


@pytest.mark.parametrize("talk", range(max(1, TURNS // TALK_TURNS)))
def test_random_talk_goes_on(talk: int, new_person: Callable[..., Person]) -> None:
    walk = Walk(new_person(), random.Random(SEED * 100_003 + talk))
    for _ in range(TALK_TURNS):
        walk.say(walk.next_message())
        check(walk)
    if walk.person.slot(slots.CLOSED) != "forget":
        answer = walk.say("since this morning I can't feel it when I wipe and can't pee")
        assert "112" in answer or "call" in answer.casefold(), walk.told
