"""What several rooms of the tests share: the real assistant, started once."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import bot.rasa  # noqa: F401  (before rasa, which many tests import: it leaves parts of it out)
from tests.examples import ALL, load_profile, rows_by_day
from tests.file_order import in_order

if TYPE_CHECKING:
    from xdist.scheduler import Scheduling

    from tests.assistant.person import Person


def pytest_configure(config: pytest.Config) -> None:
    """Try properties with fewer examples in the fast suite."""
    load_profile(str(config.option.markexpr))
    gc.disable()  # what is collected stays: looking through it again and again finds nothing


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make fast` try the first row of each table alone."""
    parser.addoption("--first-of-each", action="store_true", help="one row of each table of tests")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the files in the order in which workers are busy to the end.

    `--no-loadscope-reorder` goes with it; xdist would begin with the files of the most tests. Of a
    table marked `sampled(rows=20)` all but so many rows are left to the night.
    """
    if not ALL:
        _leave_rows_to_the_night(config, items)
    if config.getoption("first_of_each"):
        fast = [item for item in items if not item.get_closest_marker("slow")]
        items[:] = {(one.path, one.name.partition("[")[0]): one for one in reversed(fast)}.values()
    items[:] = in_order(items)


def _leave_rows_to_the_night(config: pytest.Config, items: list[pytest.Item]) -> None:
    tables: dict[tuple[Path, str], dict[int, Any]] = {}
    most: dict[tuple[Path, str], int] = {}
    for number, item in enumerate(items):
        mark = item.get_closest_marker("sampled")
        row = getattr(item, "callspec", None)
        if mark is not None and "rows" in mark.kwargs and row is not None:
            table = (item.path, item.name.partition("[")[0])
            tables.setdefault(table, {})[number] = row.indices
            most[table] = mark.kwargs["rows"]
    left: set[int] = set()
    for (path, name), rows in tables.items():
        tried = rows_by_day(name, list(rows.values()), most[path, name])
        left.update(number for number, row in rows.items() if not any(row is one for one in tried))
    if left:
        config.hook.pytest_deselected(items=[items[number] for number in sorted(left)])
        items[:] = [item for number, item in enumerate(items) if number not in left]


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what was collected: it stays to the end."""
    gc.freeze()
    gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Scheduling | None:
    """Share whole files out, where a run asks for that (`--dist loadfile`)."""
    from tests.shared_out import SharedOut

    return SharedOut(config, log) if config.getoption("dist") == "loadfile" else None


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, dict[str, Any], dict[str, Any]]:
    """Let a worker say of a test that passed no more than that it did."""
    from tests.shared_out import told_in_short

    return told_in_short((yield))


@pytest.fixture(scope="session")
def own_data_dir(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data directory and key of the test run's own."""
    directory = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATA_DIR", str(directory))
        patch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
        patch.delenv("PLUMBLINE_DATABASE_URL", raising=False)
        patch.delenv("PLUMBLINE_COUNTRY", raising=False)
        from bot.records.records import own_records

        own_records.cache_clear()  # a test before may have opened another folder's
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
