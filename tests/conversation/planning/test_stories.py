"""Each story of data/stories.yml is what the planner does: the same steps, turn by turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.yaml_file import read_yaml

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

STORIES = Path(__file__).parents[3] / "data" / "stories.yml"
KEPT_APART = {"action_keep_records"}  # bookkeeping, which no reader of a story waits for


def stories() -> list[dict[str, Any]]:
    return list(read_yaml(STORIES)["stories"])


def turns(story: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    """Return (words, intent, actions) for each message of the story."""
    found: list[tuple[str, str, list[str]]] = []
    for step in story["steps"]:
        if "user" in step:
            found.append((step["user"], step["intent"], []))
        else:
            found[-1][2].append(step["action"])
    return found


@pytest.mark.parametrize("story", stories(), ids=lambda story: story["story"])
def test_stories_are_what_the_planner_does(
    story: dict[str, Any], new_person: Callable[..., Person]
) -> None:
    person = new_person()
    for said, intent, wanted in turns(story):
        person.say(said)
        plan = person.slot("plan")
        assert [name for name, _ in plan["steps"] if name not in KEPT_APART] == wanted, said
        assert person.intent() == intent, said
