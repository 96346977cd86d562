import asyncio

import pytest

from bot.channels.web import conversations as module
from bot.channels.web.conversations import Conversations
from bot.channels.web.page_conversation import KEPT_ENTRIES, NOT_KEPT, PageConversation

EMERGENCY = {"who": "guide", "card": {"kind": "emergency", "title": "Call 999 now."}}


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_conversation_numbers_entries_and_collects_what_was_offered() -> None:
    conversation = PageConversation("s")
    conversation.add({"who": "guide", "buttons": [{"title": "Yes", "payload": "/affirm"}]})
    second = conversation.add({"who": "person", "text": "yes"})
    assert second["id"] == 2
    assert conversation.offered == {"/affirm"}
    assert conversation.after(1, conversation.epoch) == [second]
    assert len(conversation.after(1, "another log")) == 2
    assert conversation.last_id == 2


def test_conversation_drop_forgets_everything_said() -> None:
    conversation = PageConversation("s")
    before = conversation.epoch
    conversation.add({**EMERGENCY, "buttons": [{"title": "x", "payload": "/x"}]})
    conversation.said["m"] = "m"
    conversation.unanswered["m"] = ("words",)
    conversation.drop()
    assert conversation.snapshot()["entries"] == []
    assert not conversation.offered
    assert not conversation.said
    assert not conversation.unanswered
    assert conversation.emergency is None
    assert conversation.epoch != before


def test_conversation_start_over_keeps_an_emergency_until_it_is_released() -> None:
    conversation = PageConversation("s")
    conversation.add({"who": "person", "text": "words"})
    conversation.add(EMERGENCY)
    conversation.drop(keep_emergency=True)
    assert [entry["card"]["title"] for entry in conversation.entries] == ["Call 999 now."]
    conversation.add({"who": "guide", "text": "Noted.", "release_emergency": True})
    conversation.drop(keep_emergency=True)
    assert conversation.entries == []


def test_conversations_are_dropped_after_half_an_hour_without_a_word() -> None:
    clock = Clock()
    conversations = Conversations(30, clock)
    conversations.get("quiet").add({"who": "person", "text": "hello"})
    clock.now += 29 * 60
    assert conversations.get("quiet").entries
    clock.now += 2 * 60
    conversations.sweep()
    assert len(conversations) == 0


def test_conversations_keep_a_connected_page_but_not_its_words() -> None:
    clock = Clock()
    conversations = Conversations(30, clock)
    conversation = conversations.get("open page")
    conversation.add({"who": "person", "text": "hello"})
    conversation.listen()
    clock.now += 31 * 60
    conversations.sweep()
    assert conversations.get("open page") is conversation
    assert conversation.entries == []


def test_conversations_never_drop_in_the_middle_of_a_turn() -> None:
    clock = Clock()
    conversations = Conversations(30, clock)
    conversation = conversations.get("slow bot")
    conversation.add({"who": "person", "text": "hello"})
    conversation.set_busy(True)
    clock.now += 3600
    conversations.sweep()
    assert conversation.entries


def test_conversations_make_room_by_dropping_the_stalest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_CONVERSATIONS", 2)
    clock = Clock()
    conversations = Conversations(30, clock)
    for sender in ("first", "second", "third"):
        clock.now += 1
        conversations.get(sender).add({"who": "person", "text": sender})
    assert len(conversations) == 2
    assert not conversations.get("first").entries


async def test_conversations_end_tells_whoever_listens() -> None:
    conversations = Conversations(30)
    conversation = conversations.get("s")
    event = conversation.listen()
    conversations.end("s")
    await asyncio.wait_for(event.wait(), 1)
    assert conversation.ended
    assert len(conversations) == 0


def test_conversation_keeps_what_was_pressed_but_not_what_was_written() -> None:
    before = PageConversation("s")
    before.add({"who": "guide", "buttons": [{"title": "Yes", "payload": "/affirm"}]})
    before.add({"who": "person", "text": "Yes", "mid": "m1", "answers": 1, "pressed": True})
    before.add({"who": "person", "text": "words of my own", "mid": "m2"})
    before.add(EMERGENCY)
    after = PageConversation("s")
    after.restore(before.kept_log())
    assert (after.epoch, after.last_id) == (before.epoch, before.last_id)
    assert [e.get("text") for e in after.entries] == [None, "Yes", NOT_KEPT, None]
    assert after.offered == {"/affirm"}
    assert after.emergency is not None
    assert after.after(4, before.epoch) == []


def test_conversation_puts_a_log_that_came_late_before_what_was_said_since() -> None:
    before = PageConversation("s")
    before.add({"who": "guide", "text": "asked"})
    before.add(EMERGENCY)
    after = PageConversation("s")
    after.add({"who": "person", "text": "Left", "mid": "m1", "answers": 1, "pressed": True})
    after.restore(before.kept_log())
    assert (after.epoch, after.last_id) == (before.epoch, 3)
    assert [e.get("text") for e in after.entries] == ["asked", None, "Left"]
    assert after.emergency is not None
    after.restore(before.kept_log())  # once is enough
    assert after.last_id == 3


def test_conversation_goes_on_after_entries_that_were_lost() -> None:
    before = PageConversation("s")
    before.add({"who": "guide", "text": "asked"})
    after = PageConversation("s")
    after.restore(before.kept_log())
    assert not after.skip_to(1, after.epoch)
    assert not after.skip_to(3, "another log")
    assert not after.skip_to(3000, after.epoch)
    assert after.skip_to(3, after.epoch)
    assert after.add({"who": "guide", "text": "again"})["id"] == 4


def test_conversation_keeps_the_newest_entries_only() -> None:
    conversation = PageConversation("s")
    for number in range(KEPT_ENTRIES + 5):
        conversation.add({"who": "guide", "text": str(number)})
    kept = conversation.kept_log()
    assert len(kept["entries"]) == KEPT_ENTRIES
    assert kept["next"] == KEPT_ENTRIES + 6
