"""What outlives a restart: with consent the answers, without it nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.shared.bot_memory import LOG, PAUSE, BotMemory, CannotForgetError, forget_tracker
from bot.records import Records
from tests.records.clock import SetClock

HOME = ("web", "a" * 32)
DOMAIN = Domain.from_yaml(
    """
    version: "3.1"
    slots:
      consent: {type: any, mappings: [{type: custom}]}
      closed: {type: any, mappings: [{type: custom}]}
      nrs: {type: any, mappings: [{type: custom}]}
    """
)
pytestmark = pytest.mark.filterwarnings("ignore")


class Installation:
    """One set of records, and processes that come and go."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.start()

    def start(self) -> None:
        self.agent = SimpleNamespace(tracker_store=InMemoryTrackerStore(DOMAIN), domain=DOMAIN)
        self.memory = BotMemory(lambda: self.agent, self.records)

    async def hold(self, **slots: Any) -> None:
        tracker = DialogueStateTracker(HOME[1], DOMAIN.slots)
        tracker.update(UserUttered("the words of the person"))
        for name, value in slots.items():
            tracker.update(SlotSet(name, value))
        await self.agent.tracker_store.save(tracker)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: SetClock) -> Installation:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
    records = Records(f"sqlite:///{tmp_path / 'records.sqlite'}", clock)
    records.for_person(*HOME).give_consent("1")
    return Installation(records)


async def test_bot_memory_brings_answers_back_after_a_restart(installation: Installation) -> None:
    await installation.hold(consent="agreed", nrs=4)
    assert await installation.memory.keep(HOME, {"entries": [1]})
    installation.start()
    state = await installation.memory.bring_back(HOME)
    assert state is not None
    assert state[LOG] == {"entries": [1]}
    assert (await installation.memory.values(HOME[1]))["nrs"] == 4


async def test_bot_memory_keeps_nothing_without_consent(installation: Installation) -> None:
    await installation.hold(consent="no_saving", nrs=4)
    assert not await installation.memory.keep(HOME)
    installation.start()
    assert await installation.memory.bring_back(HOME) is None
    assert await installation.memory.values(HOME[1]) == {}


async def test_bot_memory_leaves_a_conversation_under_way_alone(
    installation: Installation,
) -> None:
    await installation.hold(consent="agreed", nrs=4)
    await installation.memory.keep(HOME)
    await installation.hold(consent="agreed", nrs=7)
    assert await installation.memory.bring_back(HOME) is None
    assert (await installation.memory.values(HOME[1]))["nrs"] == 7


async def test_bot_memory_goes_on_where_another_process_has_gone_on(
    installation: Installation, clock: SetClock
) -> None:
    await installation.hold(consent="agreed", nrs=4)
    await installation.memory.keep(HOME)
    terminal = Installation(installation.records)
    await terminal.memory.bring_back(HOME)
    clock.pass_time(minutes=1)
    await terminal.hold(consent="agreed", nrs=7)
    await terminal.memory.keep(HOME)
    assert await installation.memory.bring_back(HOME) is not None
    assert (await installation.memory.values(HOME[1]))["nrs"] == 7
    clock.pass_time(minutes=1)
    await installation.hold(consent="agreed", nrs=2)
    await installation.memory.keep(HOME)
    assert await installation.memory.bring_back(HOME) is None
    assert (await installation.memory.values(HOME[1]))["nrs"] == 2


async def test_bot_memory_takes_a_long_pause_for_a_new_visit(
    installation: Installation, clock: SetClock
) -> None:
    await installation.hold(consent="agreed", nrs=4)
    await installation.memory.keep(HOME)
    installation.start()
    clock.now += PAUSE + timedelta(seconds=1)
    assert await installation.memory.bring_back(HOME) is None
    assert await installation.memory.bring_back(HOME, within=None) is not None


async def test_bot_memory_does_not_go_on_with_what_is_over(installation: Installation) -> None:
    await installation.hold(consent="agreed", nrs=4)
    await installation.memory.keep(HOME)
    await installation.hold(consent="agreed", closed="done")
    await installation.memory.keep(HOME)
    installation.start()
    assert await installation.memory.bring_back(HOME, within=None) is None


async def test_bot_memory_does_without_records(tmp_path: Path) -> None:
    away = Installation(Records(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder' / 'x.sqlite'}"))
    (tmp_path / "no").write_text("a file where a folder is needed")
    await away.hold(consent="agreed", nrs=4)
    assert not await away.memory.keep(HOME)
    away.start()
    assert await away.memory.bring_back(HOME) is None


async def _with_two_people(store: TrackerStore) -> None:
    for sender in ("mine", "theirs"):
        tracker = DialogueStateTracker(sender, [])
        tracker.update(UserUttered("my back hurts"))
        await store.save(tracker)


async def test_bot_memory_forgets_one_sender_in_memory() -> None:
    inner = InMemoryTrackerStore(Domain.empty())
    store = FailSafeTrackerStore(AwaitableTrackerStore(inner))
    await _with_two_people(store)
    forget_tracker(SimpleNamespace(tracker_store=store), "mine")
    assert list(await store.keys()) == ["theirs"]


# Rasa itself builds its database address in a way SQLAlchemy has deprecated.
@pytest.mark.filterwarnings("ignore:Calling URL")
async def test_bot_memory_forgets_one_sender_in_sql(tmp_path: Path) -> None:
    store = SQLTrackerStore(Domain.empty(), db=str(tmp_path / "tracker.db"))
    await _with_two_people(store)
    forget_tracker(SimpleNamespace(tracker_store=FailSafeTrackerStore(store)), "mine")
    assert list(await store.keys()) == ["theirs"]
    assert await store.retrieve("mine") is None
    store.engine.dispose()


def test_bot_memory_says_when_a_store_cannot_forget() -> None:
    with pytest.raises(CannotForgetError, match="TrackerStore"):
        forget_tracker(SimpleNamespace(tracker_store=TrackerStore(Domain.empty())), "mine")
    forget_tracker(None, "mine")
