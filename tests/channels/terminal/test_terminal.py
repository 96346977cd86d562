"""The terminal: choices by number, title and arrow key; drawings; plain lines."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.channels.message.guide_message import Choice, GuideMessage
from bot.channels.shared.surface_links import Links
from bot.channels.terminal.braille_picture import picture_drawing
from bot.channels.terminal.choices import Choices
from bot.channels.terminal.plain_lines import plain_lines
from bot.channels.terminal.prompt import TerminalPrompt
from bot.channels.terminal.terminal_output import TerminalOutput
from bot.channels.terminal.terminal_talk import NO_ANSWER, TerminalTalk
from tests.channels.every_kind import card_message

LEFT = Choice("Left", '/choose{"choice": "side=left"}')
WORDS = Choice("Words only")
DOWN, UP, ENTER = "\x1b[B", "\x1b[A", "\r"


@pytest.mark.parametrize(
    ("line", "numbered", "sends"),
    [
        ("1", True, LEFT.payload),
        ("1.", True, LEFT.payload),
        ("2)", True, "Words only"),
        ("3", True, "3"),
        ("1", False, "1"),  # the number is the answer
        ("LEFT ", True, LEFT.payload),
        ("/affirm", True, "affirm"),
        (LEFT.payload, True, LEFT.payload[1:]),
        ("", True, ""),
    ],
)
def test_terminal_choices_by_number_and_title(line: str, numbered: bool, sends: str) -> None:
    assert Choices((LEFT, WORDS), numbered).read(line) == sends


@pytest.fixture
def typed() -> Iterator[Any]:
    titles: list[str] = ["Left", "Right", "Both"]
    with create_pipe_input() as keys:
        yield keys, titles, TerminalPrompt(lambda: tuple(titles), input=keys, output=DummyOutput())


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (DOWN + ENTER, "Left"),
        (DOWN + DOWN + ENTER, "Right"),
        (UP + ENTER, "Both"),
        (DOWN * 4 + ENTER, "Left"),
        ("my own words" + ENTER, "my own words"),
        ("own" + DOWN + ENTER, "own"),  # what is being written is not replaced
    ],
)
async def test_terminal_arrow_keys_choose(typed: Any, keys: str, line: str) -> None:
    pipe, _, prompt = typed
    pipe.send_text(keys)
    assert await prompt.read() == line


async def test_terminal_arrow_keys_walk_the_history_where_there_is_no_choice(typed: Any) -> None:
    pipe, titles, prompt = typed
    titles.clear()
    pipe.send_text("first" + ENTER)
    assert await prompt.read() == "first"
    reading = asyncio.get_running_loop().create_task(prompt.read())
    await asyncio.sleep(0.1)  # the history is loaded beside the prompt
    pipe.send_text(UP + ENTER)
    assert await reading == "first"


@pytest.mark.parametrize(("key", "error"), [("\x03", KeyboardInterrupt), ("\x04", EOFError)])
async def test_terminal_keys_that_leave(typed: Any, key: str, error: type[BaseException]) -> None:
    pipe, _, prompt = typed
    pipe.send_text(key)
    with pytest.raises(error):
        await prompt.read()


@pytest.mark.parametrize("picture", ["P01", "T01", "ST01"])
def test_terminal_pictures_are_compact(picture: str) -> None:
    lines = picture_drawing(picture).splitlines()
    assert 4 <= len(lines) <= 24
    assert all(len(line) <= 44 for line in lines)
    assert all(0x2800 <= ord(sign) <= 0x28FF for line in lines for sign in line)
    assert lines[0].strip(chr(0x2800))


def test_terminal_unknown_pictures_are_refused() -> None:
    with pytest.raises(KeyError):
        picture_drawing("no such picture")


def test_terminal_plain_tells_the_text_that_stands_for_a_card() -> None:
    assert next(plain_lines(card_message("check"))) == "x"


class Agent:
    """Answers like Rasa's agent; `messages` are the responses of the next turn."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.messages: list[dict[str, Any]] = []
        self.tracker_store = self

    async def handle_message(self, message: Any) -> None:
        self.heard.append((message.sender_id, message.text))
        for one in self.messages:
            await message.output_channel.send_response(message.sender_id, one)

    async def retrieve(self, sender: str) -> None:
        return None


@pytest.fixture
def talk() -> tuple[Agent, list[str], TerminalTalk]:
    agent, lines = Agent(), list[str]()
    output = TerminalOutput(lines.append)
    return agent, lines, TerminalTalk(agent, "ada", output, lines.append, links=Links())


async def test_terminal_talk_takes_one_message_a_line(talk: Any) -> None:
    agent, lines, talking = talk
    agent.messages = [{"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]}]
    await talking.from_lines(io.StringIO("hello\n1\n\nlast"))
    assert agent.heard == [("ada", "hello"), ("ada", "/left"), ("ada", ""), ("ada", "last")]
    assert lines[:3] == ["Side?", "  [1] Left", ""]


async def test_terminal_talk_speaks_first(talk: Any) -> None:
    agent, lines, talking = talk
    agent.messages = [{"text": "Hello."}]

    await talking.greet()

    assert agent.heard == [("ada", "/greet")]
    assert lines[0] == "Hello."


async def test_terminal_talk_answers_when_the_bot_cannot(talk: Any) -> None:
    _, lines, talking = talk
    await talking.say("hello")
    assert lines == [NO_ANSWER]


async def test_terminal_talk_gives_a_code(talk: Any) -> None:
    agent, lines, talking = talk
    await talking.say("link")
    assert "Your code is" in lines[0]
    assert agent.heard == []


async def test_terminal_writes_the_calendar_file_beside_the_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written: list[str] = []
    output = TerminalOutput(written.append)

    class Agent:
        tracker_store = None

        async def handle_message(self, message: Any) -> None:
            custom = {"calendar_file": True}
            await output.send_response("ann", {"text": "Here it is.", "custom": custom})

    await TerminalTalk(Agent(), "ann", output, written.append, links=Links()).say("remind me")
    assert written == ["Here it is.", "", "Written: my-few-minutes.ics"]
    assert (tmp_path / "my-few-minutes.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_terminal_plain_lines_of_a_scale_show_what_is_no_number() -> None:
    numbers = tuple(Choice(str(number)) for number in range(11))
    asked = GuideMessage(text="0 to 10?", choices=(*numbers, Choice("Skip", style="link")))
    lines = list(plain_lines(asked))
    assert [line for line in lines if "Skip" in line]
    assert not any(line.endswith(" 3") for line in lines)
