"""Who asks for the same thing again and again never reads the same whole reply three times."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.conversations.script import person_at
from tests.examples import sampled

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.sampled, pytest.mark.filterwarnings("ignore")]

STAGES = (
    *("consent", "readback", "intake", "screen", "checks", "minutes", "session", "after"),
    "locked",
)
REQUESTS = (
    "show my progress",
    "my data",
    "are you a doctor?",
    "what did you understand?",
    "show my routine",
    "why?",
    "what?",
    "is it cancer?",
    "thanks",
    "no",
    "asdf qwer",
    "remind me",
    "go back",
    "help",
    "this is useless",
    "bye",
    "delete everything",
    "my GP looked at it, all fine",
    "i gained weight since last year did that do it",
    "am i doing it right",
)


@pytest.fixture(scope="module")
def there() -> dict[str, Person]:
    """One person per stage, once somebody has gone the way to it."""
    return {}


@pytest.mark.parametrize("stage", STAGES)
def test_asked_thrice_is_never_answered_thrice_the_same(
    stage: str, new_person: Callable[..., Person], there: dict[str, Person]
) -> None:
    """By day every second request, the others at the next stage; all at night."""
    step = sampled(1, 2)
    for request in REQUESTS[STAGES.index(stage) % step :: step]:
        person = person_at(stage, new_person, there)
        replies = [person.say(request) for _ in range(5)]

        thrice = [one for at, one in enumerate(replies) if replies[at : at + 3] == [one] * 3]
        assert not thrice, f"{request}:\n{thrice[:1]}"
