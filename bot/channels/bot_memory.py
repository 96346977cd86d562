"""Rasa's own memory of a conversation, which has no deletion of its own."""

from __future__ import annotations

from typing import Any

from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore


class CannotForgetError(RuntimeError):
    """The tracker store in use has no way to delete one conversation."""


def forget_tracker(agent: Any, sender_id: str) -> None:
    """Delete every event of a sender from the agent's tracker store; may block.

    Call it outside a turn: Rasa saves the tracker when a turn ends. Raises CannotForgetError for
    stores other than Rasa's in-memory and SQL stores.
    """
    store = _inner_store(getattr(agent, "tracker_store", None))
    if store is None:
        return
    if isinstance(store, InMemoryTrackerStore):
        store.store.pop(sender_id, None)
    elif isinstance(store, SQLTrackerStore):
        with store.session_scope() as session:
            events = session.query(store.SQLEvent).filter_by(sender_id=sender_id)
            events.delete(synchronize_session=False)
            session.commit()
    else:
        raise CannotForgetError(f"{type(store).__name__} cannot delete one conversation")


async def slot_values(agent: Any, sender_id: str) -> dict[str, Any]:
    """What the bot holds of a sender, by slot; empty when it holds nothing."""
    store = getattr(agent, "tracker_store", None)
    tracker = await store.retrieve(sender_id) if store is not None else None
    return dict(tracker.current_slot_values()) if tracker is not None else {}


def _inner_store(store: Any) -> Any:
    # Rasa wraps the configured store for asynchronous use and for failures.
    while (inner := getattr(store, "_tracker_store", None)) is not None:
        store = inner
    return store
