"""What several rooms of the tests share: the real assistant, started once."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

import bot.rasa  # noqa: F401  (before rasa, which many tests import: it leaves parts of it out)

if TYPE_CHECKING:
    from tests.assistant.person import Person

# No example fails because the machine is busy; one that fails is printed, to be made again.
settings.register_profile(
    "no_clock", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("no_clock")


@pytest.fixture(scope="session")
def own_data_dir(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data directory and key of the test run's own."""
    directory = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATA_DIR", str(directory))
        patch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
        patch.delenv("PLUMBLINE_DATABASE_URL", raising=False)
        patch.delenv("PLUMBLINE_COUNTRY", raising=False)
        yield directory


@pytest.fixture(scope="session")
def assistant(own_data_dir: Path) -> Iterator[dict[str, Any]]:
    """The trained agent and its event loop."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from bot.rasa.quiet_start import quiet_start

        quiet_start()
        from bot.rasa.assistant import load_assistant
        from bot.rasa.training import ensure_model

        agent = load_assistant(ensure_model())
        loop = asyncio.new_event_loop()
        yield {"agent": agent, "loop": loop}
        loop.close()


@pytest.fixture
def new_person(assistant: dict[str, Any]) -> Callable[..., Person]:
    """Return a function that makes a person nobody has met."""
    from tests.assistant.person import Person

    def make(**options: Any) -> Person:
        return Person(assistant["agent"], assistant["loop"], **options)

    return make
