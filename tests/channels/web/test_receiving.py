"""Messages: what reaches the bot, and what is refused with a sentence."""

from __future__ import annotations

from typing import Any

import pytest
import requests
from rasa.core.channels.channel import UserMessage

from bot.knowledge.conversation.command_words import load_chat_commands
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


@pytest.mark.parametrize("entry", ["plan", "progress", "remind"])
def test_receiving_sends_a_row_of_the_menu_as_a_command(served: Served, entry: str) -> None:
    """Its words are shown; an open question would take any words for its answer."""
    visitor = served.visitor()
    post(visitor, served, text="show it", menu=entry)
    shown = settled(visitor, served)[0]
    assert (shown["text"], shown["pressed"]) == ("show it", True)
    assert served.bot.texts == list(load_chat_commands()[entry].sends)


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
