"""Real openers: none may crash, loop or end without an answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from learning.manifest import DATA

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

OPENERS = [json.loads(line) for line in (DATA / "dev" / "openers.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("opener", OPENERS, ids=lambda opener: opener["id"])
def test_opener_is_answered(opener: dict[str, str], new_person: Callable[..., Person]) -> None:
    person = new_person()

    answer = person.say(opener["text"])

    assert answer.strip()
    assert "{" not in answer
    if opener["level"] == "E":
        assert answer.startswith("Call") or "112" in answer
    else:
        assert not answer.startswith("Call 112")
        assert person.say("go on without saving").strip()
        assert len(person.last) <= 3
