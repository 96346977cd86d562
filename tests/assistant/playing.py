"""Playing through weeks: the clock is moved, and what was said the day before is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.clock import move_ahead

if TYPE_CHECKING:
    from tests.assistant.person import Person

TO_THE_MINUTES = (
    *("low back in the middle for 2 months, desk job 9 hours a day", "yes"),
    *("4", "nothing", "no", "none", "none"),
)
MOST = 20


@dataclass
class Weeks:
    """One person over weeks."""

    person: Person
    agent: Any

    def day(self, number: int) -> None:
        """Let it be so many days after the first."""
        move_ahead(timedelta(days=number))
        store = self.agent.tracker_store
        while hasattr(store, "_tracker_store"):
            store = store._tracker_store
        store.store.pop(self.person.sender, None)

    def first_day(self, minutes: str = "8", consent: str = "I'm 18 or over and I agree") -> None:
        """Tell the story, leave the checks out, and come to the first routine."""
        self.person.say("hi")
        self.person.press(consent)
        for text in TO_THE_MINUTES:
            self.person.say(text)
        for _ in range(MOST):
            if "minutes a day" in self.person.answer:
                break
            self.person.press("Not sure")
        assert "Today's routine" in self.person.say(minutes)

    def session(self, how: str = "Done", pain: str = "3") -> str:
        """Do the routine that is offered to its end."""
        self.person.press("Do it together now")
        for _ in range(MOST):
            titles = self.titles()
            if "10" in titles:
                return self.person.say(pain)
            self.person.press(how if how in titles else "Done")
        raise AssertionError("the session does not end")

    def straight(self) -> str:
        """Come back and go straight to the routine; the safety questions come all the same."""
        self.person.say("hello")
        assert "new since last time" in self.person.press("Straight to my routine")
        return self.person.say("none")

    def titles(self) -> list[str]:
        """Return the buttons that are offered."""
        return [b["title"] for m in self.person.last for b in m.get("buttons") or ()]

    def exercises(self) -> dict[str, dict[str, Any]]:
        """Return the doses of the routine by exercise."""
        return {item["exercise"]: item["dose"] for item in self.person.slot("routine")["items"]}

    @property
    def history(self) -> dict[str, Any]:
        """What is known of the days so far."""
        return dict(self.person.slot("weeks")["history"])


@contextmanager
def playing(
    new_person: Callable[..., Person], assistant: dict[str, Any], **told: Any
) -> Iterator[Weeks]:
    """Give somebody new, and put the clock right afterwards."""
    try:
        yield Weeks(new_person(**told), assistant["agent"])
    finally:
        move_ahead(timedelta())
