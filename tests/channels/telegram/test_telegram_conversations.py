"""Whole conversations on Telegram with the real guide, as `plumbline serve` runs it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tests.channels.real import plumbline_serve
from tests.channels.telegram.api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram.phone import Phone

pytestmark = pytest.mark.slow

CREDENTIALS = "bot.channels.telegram.TelegramInput"


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TelegramApi]:
    with telegram_api() as api:
        options = {CREDENTIALS: {"api": api.url, "poll_seconds": 2}}
        folder = tmp_path_factory.mktemp("telegram")
        with plumbline_serve(folder, options, PLUMBLINE_TELEGRAM_TOKEN=TOKEN) as page:
            api.page = f"{page}/chat"
            yield api
        log = (folder / "serve.log").read_text()
    assert "Telegram is switched on" in log
    for word in ("wipe", "desk", "low_back"):  # what people say is in no log
        assert word not in log


class Talk:
    """Says or taps something and waits for what has to come."""

    def __init__(self, api: TelegramApi, chat_id: int) -> None:
        self.phone = Phone(api, chat_id)

    def say(self, words: str, *wanted: str) -> str:
        self.phone.write(words)
        return self._read(wanted)

    def tap(self, title: str, *wanted: str) -> str:
        self.phone.tap(title)
        return self._read(wanted)

    def _read(self, wanted: tuple[str, ...]) -> str:
        answer = "\n".join(self.phone.read(seconds=60))
        for words in wanted:
            while words.casefold() not in answer.casefold():
                try:
                    answer += "\n" + "\n".join(self.phone.read(seconds=5))
                except AssertionError:
                    raise AssertionError(f"'{words}' is not in: {answer}") from None
        return answer


def test_telegram_conversation_to_an_emergency(guide: TelegramApi) -> None:
    talk = Talk(guide, 1001)
    talk.say("/start", "i'm not a doctor", "/data sends you a copy")
    talk.tap("Go on without saving", "in your own words")
    said = talk.say("bad low back pain and I can't feel anything when I wipe since last night")
    assert said.startswith("Call 999 (outside the United Kingdom: 112")  # by the app's language
    assert "treated best within hours" in said
    assert talk.phone.buttons == ["I've already been checked for this", "That's not what I meant"]
    assert "112" in talk.say("my wife says it's nothing")
    talk.tap("I've already been checked", "when was that")


def test_telegram_conversation_to_the_routine(guide: TelegramApi) -> None:
    talk = Talk(guide, 1002)
    talk.say("my back hurts", "i'm not a doctor")
    talk.tap("I'm 18 or over")
    talk.say(
        "I'm 41. low back ache for 3 weeks, came on slowly, I sit at a desk 8 hours a day and "
        "standing makes it worse",
        "did i get this right",
        "about 8 hours of sitting",
    )
    talk.tap("Yes, that's right", "one side, both")
    talk.tap("Both sides", "0 (no pain) to 10")
    talk.tap("4", "travel")
    talk.tap("It stays where it is", "1 of 2")
    assert "☐ 8. Fever, chills or sweats" in talk.phone.buttons
    talk.tap("None of these", "2 of 2")
    talk.tap("None of these", "1 of 3")
    for _ in range(12):
        if "3 minutes" in talk.phone.buttons:
            break
        talk.tap("Not sure")
        guide.wait(lambda: not talk.phone.buttons[0].startswith("✓"))
    talk.tap("8 minutes", "together now", "112")
    first = talk.tap("Do it together now", "1 of")
    assert "Stop if" in first
    assert talk.phone.mine[-1]["photo"], "the exercise comes with its picture"
    talk.tap("Done", "2 of")
    talk.say("/stop", "kept until you delete")
    talk.say("/delete", "can't be undone")
    talk.tap("Delete everything", "nothing about you is stored")
    talk.say("hello", "i'm not a doctor")


def test_telegram_conversation_goes_on_from_the_page(guide: TelegramApi) -> None:
    page = Page(guide)
    page.say("hello", "not a doctor")
    page.press("I'm 18 or over and I agree", "in your own words")
    page.say("low back pain, left side, for 3 weeks", "3 weeks")
    asked = page.say("link", "Your code is")
    code = asked.split("Your code is ")[1][:9]
    talk = Talk(guide, 1003)
    answer = talk.say(f"/link {code}", "we go on where you were")
    while len(talk.phone.mine) < 2:  # the open question comes again, here
        answer += "\n".join(talk.phone.read(seconds=60))
    assert "not a doctor" not in answer
    talk.say("/data", "i keep", "told me of your back", "as a file")
    guide.wait(lambda: bool(guide.of("sendDocument")), 20)
    kept = json.loads(guide.of("sendDocument")[-1]["document"])["tables"]
    assert kept["episode"][0]["facts"]["side"] == "left"
    talk.say("delete everything", "can't be undone")
    talk.tap("Delete everything", "nothing about you is stored")
    talk.say("hello", "i'm not a doctor")


class Page:
    """The web page of the same guide."""

    def __init__(self, guide: TelegramApi) -> None:
        self._guide = guide
        self._browser = requests.Session()
        self._browser.post(f"{guide.page}/session").raise_for_status()
        self._said = 0

    def press(self, title: str, wanted: str) -> str:
        log = self._browser.get(f"{self._guide.page}/history").json()["entries"]
        buttons = [button for entry in log for button in entry.get("buttons", ())]
        payload = next(b["payload"] for b in buttons if b["title"] == title)
        return self.say(title, wanted, payload=payload, answers=log[-1]["id"])

    def say(self, text: str, wanted: str, **pressed: Any) -> str:
        self._said += 1
        body = {"mid": f"message-{self._said}", "text": text, **pressed}
        self._browser.post(f"{self._guide.page}/message", json=body).raise_for_status()
        shown: list[str] = []

        def answered() -> bool:
            log = self._browser.get(f"{self._guide.page}/history").json()["entries"]
            guide = [str(entry) for entry in log if entry["who"] == "guide"]
            shown[:] = [entry for entry in guide if wanted in entry]
            return bool(shown)

        self._guide.wait(answered, 20)
        return shown[-1]
