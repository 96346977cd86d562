"""Whole conversations in Slack with the real guide, as `plumbline serve` runs it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.channels.real import plumbline_serve
from tests.channels.slack.api import APP_TOKEN, BOT_TOKEN, SlackApi, slack_api
from tests.channels.slack.desk import Desk

pytestmark = pytest.mark.slow

CREDENTIALS = "bot.channels.slack.SlackInput"


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackApi]:
    with slack_api() as api:
        options = {CREDENTIALS: {"api": f"{api.url}/api/"}}
        folder = tmp_path_factory.mktemp("slack")
        tokens = {"PLUMBLINE_SLACK_BOT_TOKEN": BOT_TOKEN, "PLUMBLINE_SLACK_APP_TOKEN": APP_TOKEN}
        with plumbline_serve(folder, options, **tokens):
            api.wait(lambda: bool(api.sockets))
            yield api
        log = (folder / "serve.log").read_text()
    assert "Slack is switched on" in log
    for word in ("wipe", "desk", "low_back"):  # what people say is in no log
        assert word not in log


class Talk:
    """Says or presses something and waits for what has to come."""

    def __init__(self, api: SlackApi, user: str) -> None:
        self.desk = Desk(api, user)

    def say(self, words: str, *wanted: str) -> str:
        self.desk.write(words)
        return self._read(wanted)

    def press(self, title: str, *wanted: str, ticked: tuple[int, ...] = ()) -> str:
        self.desk.press(title, ticked)
        return self._read(wanted)

    def _read(self, wanted: tuple[str, ...]) -> str:
        answer = "\n".join(self.desk.read(seconds=60))
        for words in wanted:
            while words.casefold() not in answer.casefold():
                try:
                    answer += "\n" + "\n".join(self.desk.read(seconds=5))
                except AssertionError:
                    raise AssertionError(f"'{words}' is not in: {answer}") from None
        return answer


def test_slack_conversation_to_an_emergency(guide: SlackApi) -> None:
    talk = Talk(guide, "U1")
    talk.say("hello", "i'm not a doctor", '"/plumbline data" sends you a copy')
    talk.press("Go on without saving", "in your own words")
    said = talk.say("bad low back pain and I can't feel anything when I wipe since last night")
    assert said.startswith("Call 112 (or your local emergency number) now")
    assert "<tel:112|Call 112>" in said
    assert talk.desk.buttons == ["I've already been checked for this", "That's not what I meant"]
    assert "112" in talk.say("my wife says it's nothing")
    talk.press("I've already been checked", "when was that")


def test_slack_conversation_to_the_routine(guide: SlackApi) -> None:
    talk = Talk(guide, "U2")
    talk.desk.command("/start")
    talk.desk.read(seconds=60)
    talk.press("I'm 18 or over")
    talk.say(
        "I'm 41. low back ache for 3 weeks, came on slowly, I sit at a desk 8 hours a day and "
        "standing makes it worse",
        "did i get this right",
        "about 8 hours of sitting",
    )
    talk.press("Yes, that's right", "one side, both")
    talk.press("Both sides", "0 (no pain) to 10")
    talk.press("4", "travel")
    talk.press("It stays where it is", "1 of 2")
    talk.press("None of these", "2 of 2")
    talk.press("Send", "all at once", ticked=(5,))  # steroid tablets
    talk.press("No", "1 of 3")
    for _ in range(12):
        if "3 minutes" in talk.desk.buttons:
            break
        before = len(talk.desk.mine)
        talk.press("Not sure")
        guide.wait(lambda seen=before: bool(_titles(talk, seen)))
    talk.press("8 minutes", "together now", "112")
    first = talk.press("Do it together now", "1 of")
    assert "Stop if" in first
    assert any(block["type"] == "image" for block in talk.desk.mine[-1]["blocks"])
    talk.press("Done", "2 of")
    talk.desk.command("/stop")
    talk._read(("kept until you delete",))
    talk.desk.command("/plumbline", "data")
    talk._read(("as a file",))
    guide.wait(lambda: bool(_files_of(guide)), 20)
    assert _files_of(guide)[0]["session_log"]
    talk.desk.command("/delete")
    talk._read(("can't be undone",))
    talk.press("Delete everything", "nothing about you is stored")
    talk.say("hello", "i'm not a doctor")


def _files_of(guide: SlackApi) -> list[dict[str, Any]]:
    """The tables of every file that was handed over."""
    told = [file["data"] for file in guide.files.values() if file["data"].startswith(b"{")]
    return [json.loads(data)["tables"] for data in told]


def _titles(talk: Talk, seen: int) -> list[str]:
    """The buttons that have come since."""
    return [
        element["text"]["text"]
        for message in talk.desk.mine[seen:]
        for block in message["blocks"]
        if block["type"] == "actions"
        for element in block["elements"]
    ]
