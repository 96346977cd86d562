"""Random talk with the real agent: whatever is said in whatever state, the talk goes on.

A rule-based state machine of hypothesis: each rule is a kind of message, the invariants hold after
every turn. `make walks` runs as many turns as `PLUMBLINE_WALK_TURNS` says with the seed of
`PLUMBLINE_WALK_SEED`; the tests run fewer. A failure is shrunk and printed with its seed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot.clock import move_ahead
from bot.conversation import slots
from tests.assistant.talk_invariants import check
from tests.assistant.walk import Walk
from tests.yaml_file import read_yaml

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

ROOT = Path(__file__).parents[2]
TURNS = int(os.environ.get("PLUMBLINE_WALK_TURNS", "600"))
SEED = int(os.environ.get("PLUMBLINE_WALK_SEED", "20261121"))
# Hypothesis begins each chunk with the plainest talk: few chunks, of some talks each.
TALK_TURNS, CHUNKS = 40, 5 if TURNS > 1_000 else 3
SAID = read_yaml(Path(__file__).parent / "random_talk.yml")
CALLS = ("112", "call", "emergency")


def examples() -> dict[str, list[str]]:
    told = read_yaml(ROOT / "data" / "nlu.yml")["nlu"]
    return {
        row["intent"]: [line[2:] for line in row["examples"].splitlines() if line.startswith("- ")]
        for row in told
        if "intent" in row
    }


EXAMPLES = examples()
INTENTS = st.sampled_from(sorted(EXAMPLES))
NUMBER = st.integers(min_value=0, max_value=999)


def one_of(*lists: str) -> st.SearchStrategy[str]:
    return st.sampled_from([str(one) for name in lists for one in SAID[name]])


class TalkMachine(RuleBasedStateMachine):
    """One person who says anything: every intent alone and behind a short answer, and the rest."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        self.walk = Walk(person, SEED)

    @initialize(text=one_of("stories", "odd", "answers"))
    def begin(self, text: str) -> None:
        self.walk.say(text)

    @rule(number=NUMBER)
    def press_a_button(self, number: int) -> None:
        self.walk.press(number)

    @rule(number=NUMBER)
    def press_another_button(self, number: int) -> None:
        self.walk.press(number)

    @rule(intent=INTENTS, number=NUMBER)
    def say_an_intent(self, intent: str, number: int) -> None:
        self.walk.say(EXAMPLES[intent][number % len(EXAMPLES[intent])])

    @rule(begins=one_of("short"), intent=INTENTS, number=NUMBER)
    def say_a_short_answer_and_an_intent(self, begins: str, intent: str, number: int) -> None:
        self.walk.say(f"{begins}{EXAMPLES[intent][number % len(EXAMPLES[intent])]}")

    @rule(text=one_of("short"))
    def say_a_short_answer(self, text: str) -> None:
        self.walk.say(text.strip(" ,."))

    @rule(text=one_of("answers"))
    def answer(self, text: str) -> None:
        self.walk.say(text)

    @rule(text=one_of("odd"))
    def say_something_odd(self, text: str) -> None:
        self.walk.say(text)

    @rule(text=one_of("corrections"))
    def correct(self, text: str) -> None:
        self.walk.say(text)

    @rule(text=one_of("questions"))
    def ask(self, text: str) -> None:
        self.walk.say(text)

    @rule(answer=one_of("answers"), text=one_of("questions"))
    def answer_and_ask(self, answer: str, text: str) -> None:
        self.walk.say(f"{answer}, {text}")

    @rule(text=one_of("commands"))
    def command(self, text: str) -> None:
        self.walk.say(text)

    @rule(first=one_of("halves"), second=one_of("halves"))
    def say_halves(self, first: str, second: str) -> None:
        self.walk.say(first)
        check(self.walk)
        self.walk.say(second)

    @rule(text=one_of("languages"))
    def write_in_another_language(self, text: str) -> None:
        self.walk.say(text)

    @rule(text=one_of("stories"))
    def tell_a_story(self, text: str) -> None:
        self.walk.say(text)

    @rule(text=one_of("weeks"))
    def speak_of_the_weeks(self, text: str) -> None:
        self.walk.say(text)

    @rule(text=one_of("emergencies"))
    def tell_an_emergency(self, text: str) -> None:
        reply = self.walk.say(text).casefold()
        assert any(word in reply for word in CALLS), self.walk.so_far()

    @rule()
    def restart_the_server(self) -> None:
        self.walk.restart()

    @rule()
    def be_silent_for_31_minutes(self) -> None:
        self.walk.later(timedelta(minutes=31))
        self.walk.say("hello")

    @rule(days=st.sampled_from((1, 2, 7, 30)), text=one_of("weeks"))
    def come_back_after_days(self, days: int, text: str) -> None:
        self.walk.later(timedelta(days=days))
        self.walk.say(text)

    @invariant()
    def holds(self) -> None:
        if self.walk.replies:
            check(self.walk)

    def teardown(self) -> None:
        if self.walk.replies and self.walk.person.slot(slots.CLOSED) != "forget":
            self.tell_an_emergency("since this morning I can't feel it when I wipe and can't pee")


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    yield
    move_ahead(timedelta())


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_random_talk_goes_on(chunk: int, new_person: Callable[..., Person]) -> None:
    @seed(SEED * 1_009 + chunk)
    def machine() -> TalkMachine:
        return TalkMachine(new_person())

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=max(1, TURNS // TALK_TURNS // CHUNKS),
            stateful_step_count=TALK_TURNS,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        ),
    )
