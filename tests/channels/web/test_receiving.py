"""Messages: what reaches the bot, in which order, and what the person is told."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
import requests
from rasa.core.channels.channel import UserMessage

from bot.channels.web.turns import LATE_PART, NO_ANSWER
from tests.channels.web.reading import post, settled, texts
from tests.channels.web.served import Served

YES = {"title": "Yes", "payload": '/affirm{"sure": "yes"}'}


def answers(*responses: dict[str, Any]) -> Any:
    async def answer(message: UserMessage) -> None:
        for response in responses:
            await message.output_channel.send_response(message.sender_id, dict(response))

    return answer


def test_receiving_brings_words_to_the_bot_and_answers_into_the_log(served: Served) -> None:
    visitor = served.visitor()
    assert post(visitor, served, text=" my back hurts ").status_code == 202
    entries = settled(visitor, served)
    assert [(e["who"], e["text"]) for e in entries] == [
        ("person", "my back hurts"),
        ("guide", "You said: my back hurts"),
    ]
    assert served.bot.heard[0].input_channel == "web"


def test_receiving_reads_words_around_half_an_emoji(served: Served) -> None:
    visitor = served.visitor()
    answer = post(visitor, served, text="my back hurts \ud83d\ude2d, my neck \ud83d too")
    assert answer.status_code == 202
    settled(visitor, served)
    assert served.bot.texts == ["my back hurts \U0001f62d, my neck \ufffd too"]


@pytest.mark.parametrize(
    ("typed", "heard"),
    [("/restart", "restart"), ('/affirm{"sure": "yes"}', 'affirm{"sure": "yes"}')],
)
def test_receiving_never_hands_typed_text_on_as_an_intent(
    served: Served, typed: str, heard: str
) -> None:
    visitor = served.visitor()
    served.bot.answer = answers({"text": "Sure?", "buttons": [YES]})
    post(visitor, served, text="hello")
    post(visitor, served, text=typed)  # typed, even when a button offers the same payload
    settled(visitor, served)
    assert served.bot.texts == ["hello", heard]


def test_receiving_takes_a_payload_only_when_it_was_offered_here(served: Served) -> None:
    visitor, stranger = served.visitor(), served.visitor()
    served.bot.answer = answers({"text": "Sure?", "buttons": [YES]})
    post(visitor, served, text="hello")
    settled(visitor, served)
    post(visitor, served, text="Yes", payload=YES["payload"], answers=2)
    pressed = settled(visitor, served)[2]
    assert pressed["text"] == "Yes"
    assert pressed["answers"] == 2
    post(stranger, served, text="Yes", payload=YES["payload"], answers=2)
    settled(stranger, served)
    assert served.bot.texts == ["hello", YES["payload"], "Yes"]


def test_receiving_takes_payloads_offered_inside_a_card(served: Served) -> None:
    visitor = served.visitor()
    card = {"kind": "exercise", "actions": [{"title": "Done", "payload": "/done"}]}
    served.bot.answer = answers({"custom": {"card": card}})
    post(visitor, served, text="go")
    settled(visitor, served)
    post(visitor, served, text="Done", payload="/done", answers=2)
    settled(visitor, served)
    assert served.bot.texts == ["go", "/done"]


@pytest.mark.parametrize(
    ("length", "status", "said"),
    [
        (5000, 202, None),
        (5001, 422, "5,001 characters"),
        (10000, 422, "10,000 characters"),
        (10001, 413, "far longer"),
        (200000, 413, "far longer"),
    ],
)
def test_receiving_says_clearly_when_a_text_is_too_long(
    served: Served, length: int, status: int, said: str | None
) -> None:
    visitor = served.visitor()
    answer = post(visitor, served, text="x" * length)
    assert answer.status_code == status
    if said:
        assert said in answer.json()["error"]
        assert settled(visitor, served) == []
    else:
        assert len(settled(visitor, served)) == 2


@pytest.mark.parametrize("text", ["", "   ", "/", "\x00"])
def test_receiving_says_when_there_are_no_words(served: Served, text: str) -> None:
    answer = post(served.visitor(), served, text=text)
    assert answer.status_code == 400
    assert answer.json()["error"] == "There were no words in that."


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"not json", id="words"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'"text"', id="a string"),
        pytest.param(b"{}", id="no message id"),
        pytest.param(b'{"mid": "short", "text": "x"}', id="a guessable message id"),
        pytest.param(b'{"mid": "message-1", "text": ["x"]}', id="text of another type"),
        pytest.param(b'{"mid": "message-1", "text": "x", "sender": "y"}', id="a sender of its own"),
        pytest.param(b'{"mid": "message-1", "menu": "/restart"}', id="an intent as menu entry"),
        pytest.param(b"[" * 50000, id="endless nesting"),
        pytest.param(b"\xff\xfe", id="not text"),
    ],
)
def test_receiving_refuses_unreadable_requests_with_a_sentence(served: Served, body: bytes) -> None:
    visitor = served.visitor()
    answer = visitor.post(
        f"{served.url}/message", data=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400
    assert answer.json()["error"].endswith(".")
    assert served.bot.heard == []


def test_receiving_wants_json(served: Served) -> None:
    answer = served.visitor().post(f"{served.url}/message", data={"text": "x"})
    assert answer.status_code == 415


def test_receiving_takes_the_same_message_once(served: Served) -> None:
    visitor = served.visitor()
    for _ in range(3):
        assert post(visitor, served, mid="the-same-id", text="hello").status_code == 202
    settled(visitor, served)
    assert served.bot.texts == ["hello"]


def test_receiving_takes_what_is_written_while_a_turn_runs_as_the_next_one(served: Served) -> None:
    visitor = served.visitor()
    running: list[str] = []
    most: list[int] = []

    async def slowly(message: UserMessage) -> None:
        running.append(message.text)
        most.append(len(running))
        await asyncio.sleep(0.3)
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
    entries = settled(visitor, served)
    assert sorted(texts(entries, "person")) == [f"message {n}" for n in range(6)]
    assert texts(entries) == served.bot.texts
    assert "\n".join(served.bot.texts) == "\n".join(texts(entries, "person"))
    assert len(served.bot.texts) < 6
    assert served.bot.heard[-1].metadata["texts"] == served.bot.texts[-1].split("\n")
    assert max(most) == 1


def test_receiving_repeats_all_messages_of_a_turn_that_failed(served: Served) -> None:
    visitor = served.visitor()

    async def first_slow_then_silent(message: UserMessage) -> None:
        await asyncio.sleep(0.3 if message.text == "one" else 0)
        if message.text == "one":
            await served.bot.echo(message)

    served.bot.answer = first_slow_then_silent
    for text in ("one", "two", "three"):
        post(visitor, served, text=text)
    problem = settled(visitor, served)[-1]
    served.bot.answer = served.bot.echo
    post(visitor, served, again=problem["again"])
    settled(visitor, served)
    assert served.bot.texts == ["one", "two\nthree", "two\nthree"]
    assert served.bot.heard[-1].metadata["texts"] == ["two", "three"]


def test_receiving_two_sessions_do_not_wait_for_each_other(served: Served) -> None:
    slow, quick = served.visitor(), served.visitor()

    async def answer(message: UserMessage) -> None:
        if message.text == "slow":
            await asyncio.sleep(1.5)
        await message.output_channel.send_response(message.sender_id, {"text": message.text})

    served.bot.answer = answer
    post(slow, served, text="slow")
    post(quick, served, text="quick")
    assert texts(settled(quick, served)) == ["quick"]
    assert slow.get(f"{served.url}/history").json()["busy"] is True


def test_receiving_slows_down_a_flood_without_harm(served: Served) -> None:
    visitor = served.visitor()
    statuses = [post(visitor, served, text=f"message {n}") for n in range(18)]
    refused = [answer for answer in statuses if answer.status_code == 429]
    assert len(refused) >= 1
    assert int(refused[0].headers["Retry-After"]) >= 1
    assert refused[0].json()["error"].endswith(".")
    settled(visitor, served)
    heard = [line for text in served.bot.texts for line in str(text).split("\n")]
    assert len(heard) == 18 - len(refused)


def test_receiving_admits_an_empty_answer_and_tries_again_when_asked(served: Served) -> None:
    visitor = served.visitor()
    served.bot.answer = answers()
    post(visitor, served, text="hello", mid="first-time")
    problem = settled(visitor, served)[-1]
    assert (problem["who"], problem["text"]) == ("problem", NO_ANSWER)
    served.bot.answer = served.bot.echo
    post(visitor, served, again=problem["again"])
    assert texts(settled(visitor, served)) == ["You said: hello"]
    assert post(visitor, served, again=problem["again"]).status_code == 409


def test_receiving_admits_a_failure_and_never_shows_its_reason(
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


def test_receiving_hello_only_begins_an_empty_conversation(served: Served) -> None:
    visitor = served.visitor()
    post(visitor, served, menu="hello")
    assert texts(settled(visitor, served), "person") == []
    post(visitor, served, menu="hello")
    settled(visitor, served)
    assert served.bot.texts == ["/greet"]


def test_receiving_start_over_drops_the_log_but_not_an_open_emergency(served: Served) -> None:
    visitor = served.visitor()
    card = {"kind": "emergency", "title": "Call 999 now.", "number": "999"}
    served.bot.answer = answers({"text": "Call 999 now.", "custom": {"card": card}})
    post(visitor, served, text="i cannot feel it")
    settled(visitor, served)
    epoch = visitor.get(f"{served.url}/history").json()["epoch"]
    served.bot.answer = served.bot.echo
    post(visitor, served, menu="start_over")
    entries = settled(visitor, served)
    assert [e.get("card", {}).get("kind") for e in entries] == ["emergency", None]
    assert served.bot.texts[-1] == "/start_over"
    assert visitor.get(f"{served.url}/history").json()["epoch"] != epoch


@pytest.mark.parametrize(
    ("header", "heard"),
    [
        ("en-GB,en;q=0.9", {"language": "en-GB"}),
        ("de", {"language": "de"}),
        ("*", {}),
        ("<script>", {}),
    ],
)
def test_receiving_passes_the_language_setting_on(
    served: Served, header: str, heard: dict[str, str]
) -> None:
    visitor = served.visitor()
    visitor.headers["Accept-Language"] = header
    post(visitor, served, text="hello")
    settled(visitor, served)
    assert served.bot.heard[0].metadata == {"surface": "web", **heard}


def test_receiving_greets_with_the_emergency_number_of_the_language_setting(
    served: Served,
) -> None:
    """The first card has a number to call, before anything was said."""
    page = requests.Session()
    page.headers["Accept-Language"] = "en-GB"
    page.post(f"{served.url}/session?page=1")
    settled(page, served)
    assert served.bot.heard[0].metadata == {"surface": "web", "language": "en-GB"}
