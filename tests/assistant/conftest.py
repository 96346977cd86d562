from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.assistant.playing import Weeks, playing

if TYPE_CHECKING:
    from tests.assistant.person import Person


@pytest.fixture
def weeks(new_person: Callable[..., Person], assistant: dict[str, Any]) -> Iterator[Weeks]:
    with playing(new_person, assistant) as played:
        yield played
