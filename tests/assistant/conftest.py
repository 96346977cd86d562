from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from bot.records import engine, own_records
from tests.assistant.playing import Weeks, playing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.assistant.person import Person

TURN_SECONDS = engine.BUSY_SECONDS  # what a turn waits in use
PATIENT_SECONDS = 60  # a slow disk holds up a test, and changes nothing of what it sees


@pytest.fixture(scope="package", autouse=True)
def patient_records(own_data_dir: Path) -> Iterator[None]:
    """Let every write wait for the one before it.

    In a turn that takes more than a second is put off, and what a test asks for next may come
    before it: a busy disk would make a stranger of somebody who was here yesterday.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "BUSY_SECONDS", PATIENT_SECONDS)
        own_records.cache_clear()  # a connection keeps the wait it was opened with
        yield
    own_records.cache_clear()


@pytest.fixture
def weeks(new_person: Callable[..., Person], assistant: dict[str, Any]) -> Iterator[Weeks]:
    with playing(new_person, assistant) as played:
        yield played
