"""The event stream: at once, in order, and again after a break."""

from __future__ import annotations

import asyncio
from itertools import islice

from rasa.core.channels.channel import UserMessage

from tests.channels.web.reading import events, post, settled
from tests.channels.web.served import Served


def test_streaming_delivers_an_emergency_before_the_turn_is_over(served: Served) -> None:
    visitor = served.visitor()
    release = asyncio.Event()
    loop: list[asyncio.AbstractEventLoop] = []

    async def answer(message: UserMessage) -> None:
        loop.append(asyncio.get_running_loop())
        card = {"kind": "emergency", "title": "Call 999 now.", "number": "999"}
        await message.output_channel.send_response(message.sender_id, {"custom": {"card": card}})
        await release.wait()
        await message.output_channel.send_response(message.sender_id, {"text": "The rest."})

    served.bot.answer = answer
    stream = events(visitor, served)
    assert next(stream)[0] == "log"
    post(visitor, served, text="i cannot feel when i wipe")
    seen = []
    for name, data in stream:
        if name == "entry":
            seen.append(data)
        if name == "entry" and "card" in data:
            break
    assert seen[-1]["card"]["number"] == "999"
    assert visitor.get(f"{served.url}/history").json()["busy"] is True
    loop[0].call_soon_threadsafe(release.set)
    assert settled(visitor, served)[-1]["text"] == "The rest."


def test_streaming_goes_on_after_the_last_entry_seen(served: Served) -> None:
    visitor = served.visitor()
    post(visitor, served, text="one")
    settled(visitor, served)
    epoch = visitor.get(f"{served.url}/history").json()["epoch"]
    names = list(islice(events(visitor, served, f"?after=1&log={epoch}"), 3))
    assert names[0] == ("log", epoch)
    assert names[1][1]["id"] == 2
    assert names[2] == ("busy", False)


def test_streaming_sends_all_when_the_page_knows_another_log(served: Served) -> None:
    visitor = served.visitor()
    post(visitor, served, text="one")
    settled(visitor, served)
    got = list(islice(events(visitor, served, "?after=99&log=old"), 4))
    assert [name for name, _ in got] == ["log", "log", "entry", "entry"]


def test_streaming_tells_busy_and_ticks(served: Served) -> None:
    visitor = served.visitor()
    stream = events(visitor, served)
    assert [next(stream)[0], next(stream)] == ["log", ("busy", False)]
    post(visitor, served, text="hello")
    names = [next(stream) for _ in range(4)]
    assert ("busy", False) in names
    assert [data["who"] for name, data in names if name == "entry"] == ["person", "guide"]


def test_streaming_ends_when_the_bot_forgets_an_unsaved_conversation(served: Served) -> None:
    visitor = served.visitor()

    async def goodbye(message: UserMessage) -> None:
        await message.output_channel.send_response(
            message.sender_id, {"text": "Goodbye.", "custom": {"session": "end"}}
        )

    served.bot.answer = goodbye
    stream = events(visitor, served)
    next(stream)
    post(visitor, served, text="stop")
    got = list(stream)
    assert [name for name, _ in got][-1] == "ended"
    assert "Goodbye." in [data["text"] for name, data in got if name == "entry"]
    assert visitor.get(f"{served.url}/history").json()["entries"] == []
