"""Conversations in memory: kept while used, gone when idle or ended."""

from __future__ import annotations

import asyncio
import warnings

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import SlotSet
    from rasa.shared.core.trackers import DialogueStateTracker

    from bot.rasa.memory_tracker_store import FORGET, MemoryTrackerStore

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def domain() -> Domain:
    mapping = {"closed": {"type": "any", "mappings": [{"type": "custom"}]}}
    return Domain.from_dict({"version": "3.1", "slots": mapping})


@pytest.fixture
def store(domain: Domain, clock: Clock) -> MemoryTrackerStore:
    return MemoryTrackerStore(domain, idle_minutes=30, clock=clock)


def keep(store: MemoryTrackerStore, domain: Domain, sender: str, closed: str | None) -> None:
    tracker = DialogueStateTracker(sender, domain.slots)
    tracker.update(SlotSet("closed", closed))
    asyncio.run(store.save(tracker))


def is_known(store: MemoryTrackerStore, sender: str) -> bool:
    return asyncio.run(store.retrieve(sender)) is not None


def test_memory_tracker_store_keeps_a_conversation(
    store: MemoryTrackerStore, domain: Domain, clock: Clock
) -> None:
    keep(store, domain, "ann", None)
    clock.now += 29 * 60

    assert is_known(store, "ann")


def test_memory_tracker_store_forgets_after_idle_minutes(
    store: MemoryTrackerStore, domain: Domain, clock: Clock
) -> None:
    keep(store, domain, "ann", None)
    clock.now += 31 * 60

    assert not is_known(store, "ann")
    assert not store.store


def test_memory_tracker_store_forgets_an_ending_that_is_not_saved(
    store: MemoryTrackerStore, domain: Domain
) -> None:
    keep(store, domain, "ann", None)
    keep(store, domain, "ann", FORGET)

    assert not is_known(store, "ann")


def test_memory_tracker_store_others_are_not_forgotten_with_one(
    store: MemoryTrackerStore, domain: Domain
) -> None:
    keep(store, domain, "ann", None)
    keep(store, domain, "bob", FORGET)

    assert is_known(store, "ann")
