"""Every dialogue of this folder against the real agent and the real action server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.conversations.script import Dialogue, load_dialogues, person_at, play

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.fixture(scope="module")
def there() -> dict[str, Person]:
    """One person per stage, once somebody has gone the way to it."""
    return {}


@pytest.mark.parametrize("dialogue", load_dialogues(), ids=lambda dialogue: dialogue.name)
def test_dialogue(
    dialogue: Dialogue, new_person: Callable[..., Person], there: dict[str, Person]
) -> None:
    play(dialogue, person_at(dialogue.at, new_person, there))
