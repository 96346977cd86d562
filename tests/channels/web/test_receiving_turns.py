"""Turns on the page: one after the other, each message once, and what is told where one fails."""

from __future__ import annotations

import threading

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.web.turns import LATE_PART, NO_ANSWER
from tests.channels.scripted import held
from tests.channels.web.reading import post, settled, texts
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow  # each test serves a page of its own


async def silent(message: UserMessage) -> None:
    """Answer nothing."""


def test_receiving_turns_takes_the_same_message_once(served: Served) -> None:
    visitor = served.visitor()
    for _ in range(3):
        assert post(visitor, served, mid="the-same-id", text="hello").status_code == 202
    settled(visitor, served)
    assert served.bot.texts == ["hello"]


def test_receiving_turns_takes_what_is_written_meanwhile_as_the_next_one(
    served: Served,
) -> None:
    visitor = served.visitor()
    running: list[str] = []
    most: list[int] = []
    all_written = threading.Event()

    async def slowly(message: UserMessage) -> None:
        running.append(message.text)
        most.append(len(running))
        await held(all_written)
        running.remove(message.text)
        await message.output_channel.send_response(message.sender_id, {"text": message.text})

    served.bot.answer = slowly
    threads = [
        threading.Thread(target=post, args=(visitor, served), kwargs={"text": f"message {n}"})
        for n in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    all_written.set()
    entries = settled(visitor, served)
    assert sorted(texts(entries, "person")) == [f"message {n}" for n in range(6)]
    assert texts(entries) == served.bot.texts
    assert "\n".join(served.bot.texts) == "\n".join(texts(entries, "person"))
    assert len(served.bot.texts) < 6
    assert served.bot.heard[-1].metadata["texts"] == served.bot.texts[-1].split("\n")
    assert max(most) == 1


def test_receiving_turns_repeats_all_messages_of_a_turn_that_failed(served: Served) -> None:
    visitor, all_written = served.visitor(), threading.Event()

    async def first_slow_then_silent(message: UserMessage) -> None:
        if message.text == "one":
            await held(all_written)
            await served.bot.echo(message)

    served.bot.answer = first_slow_then_silent
    for text in ("one", "two", "three"):
        post(visitor, served, text=text)
    all_written.set()
    problem = settled(visitor, served)[-1]
    served.bot.answer = served.bot.echo
    post(visitor, served, again=problem["again"])
    settled(visitor, served)
    assert served.bot.texts == ["one", "two\nthree", "two\nthree"]
    assert served.bot.heard[-1].metadata["texts"] == ["two", "three"]


def test_receiving_turns_two_sessions_do_not_wait_for_each_other(served: Served) -> None:
    slow, quick, seen = served.visitor(), served.visitor(), threading.Event()

    async def answer(message: UserMessage) -> None:
        if message.text == "slow":
            await held(seen)
        await message.output_channel.send_response(message.sender_id, {"text": message.text})

    served.bot.answer = answer
    post(slow, served, text="slow")
    post(quick, served, text="quick")
    assert texts(settled(quick, served)) == ["quick"]
    assert slow.get(f"{served.url}/history").json()["busy"] is True
    seen.set()


def test_receiving_turns_slows_down_a_flood_without_harm(served: Served) -> None:
    visitor = served.visitor()
    statuses = [post(visitor, served, text=f"message {n}") for n in range(18)]
    refused = [answer for answer in statuses if answer.status_code == 429]
    assert len(refused) >= 1
    assert int(refused[0].headers["Retry-After"]) >= 1
    assert refused[0].json()["error"].endswith(".")
    settled(visitor, served)
    heard = [line for text in served.bot.texts for line in str(text).split("\n")]
    assert len(heard) == 18 - len(refused)


def test_receiving_turns_admits_an_empty_answer_and_tries_again_when_asked(served: Served) -> None:
    visitor = served.visitor()
    served.bot.answer = silent
    post(visitor, served, text="hello", mid="first-time")
    problem = settled(visitor, served)[-1]
    assert (problem["who"], problem["text"]) == ("problem", NO_ANSWER)
    served.bot.answer = served.bot.echo
    post(visitor, served, again=problem["again"])
    assert texts(settled(visitor, served)) == ["You said: hello"]
    assert post(visitor, served, again=problem["again"]).status_code == 409


def test_receiving_turns_admits_a_failure_and_never_shows_its_reason(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = served.visitor()

    async def broken(message: UserMessage) -> None:
        await message.output_channel.send_response(message.sender_id, {"text": "First part."})
        raise RuntimeError(f"cannot store {message.text}")

    served.bot.answer = broken
    post(visitor, served, text="words of mine")
    entries = settled(visitor, served)
    assert texts(entries) == ["First part."]
    assert entries[-1]["text"] == LATE_PART
    assert "words of mine" not in str(entries[-1]) + caplog.text
    assert "RuntimeError" in caplog.text
