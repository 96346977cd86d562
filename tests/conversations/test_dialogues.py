"""Every dialogue of this folder against the real agent and the real action server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.conversations.script import Dialogue, load_dialogues, play

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.mark.parametrize("dialogue", load_dialogues(), ids=lambda dialogue: dialogue.name)
def test_dialogue(dialogue: Dialogue, new_person: Callable[..., Person]) -> None:
    play(dialogue, new_person())
