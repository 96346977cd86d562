"""Weeks with a moved clock on the page, Telegram, Slack and the terminal, as people start them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Protocol

import pytest
import requests

from tests.channels.platform_server import PlatformCalls
from tests.channels.real import OWN, ROOT, plumbline_serve
from tests.channels.slack.api import APP_TOKEN, BOT_TOKEN, SlackApi, slack_api
from tests.channels.slack.desk import Desk
from tests.channels.telegram.api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram.phone import Phone

pytestmark = pytest.mark.slow

PATIENCE = 60.0  # seconds for an answer on a busy machine
HELPS = "a warm bath and my legs on a chair"
Weeks = dict[int, tuple[tuple[str, str], ...]]
TO_THE_ROUTINE = (
    ("4", "What makes it worse"),
    ("nothing", "or travel"),
    ("no", "1 of 2"),
    ("none", "2 of 2"),
    ("none", "1 of"),
    ("skip the checks", "minutes a day"),
    ("8", "do it together now"),
)
# By day: what is said, and what has to come. Nothing known is asked again, and the plan for a bad
# day comes back in the flare.
WEEKS: Weeks = {
    0: (
        ("hi", "not a doctor"),
        ("I agree", "in your own words"),
        ("low back in the middle for 2 months, desk job 9 hours a day", "9 hours of sitting"),
        ("yes", "How strong is the pain today"),
        *TO_THE_ROUTINE,
        ("let's make a plan for a bad day", "What helps you most then"),
        (HELPS, f"in your words: {HELPS}"),
    ),
    3: (
        ("hello", "Hello again"),
        ("it's flared up, I can hardly bend", "new since last time"),
        ("none", f"On a good day you wrote for this: {HELPS}"),
    ),
    8: (
        ("hello", "Hello again"),
        ("it's calmed down", "step by step"),
        ("none", "about half of what you did before"),
    ),
    60: (
        ("hello", "Hello again"),
        ("1", "worse after the exercises"),
        ("no", "On how many days"),
        ("not at all", "4 months"),
        ("yes", "1 of 2"),
    ),
    84: (
        ("hello", "How strong is the pain now"),
        ("1", "worse after the exercises"),
        ("no", "On how many days"),
        ("every day", "That is a real change"),
        ("show my progress", "a real change for the better."),
    ),
}
# Told in the words of a greeting, a move that is asked for, an emergency between two visits.
TOLD: Weeks = {
    0: (
        ("hi", "not a doctor"),
        ("I agree", "in your own words"),
        ("low back in the middle for 2 months, desk job 9 hours a day", "9 hours of sitting"),
        ("yes, and I want to pick up my grandson again", "in your words: pick up my grandson"),
        *TO_THE_ROUTINE,
        ("later", "whenever you want it"),
    ),
    1: (
        ("morning, did my exercises last night", "done on one day"),
        ("better", "new since last time"),
        ("none", "do it together now"),
        ("add the lean-forward ease please", "It comes in: Lean-forward ease"),
        ("harder", "stay with this amount"),
    ),
    4: (
        ("I can't feel myself when I wipe since this morning", "112"),
        ("ok", "112"),
    ),
    6: (
        ("hello", "Has a doctor or nurse looked at it since then?"),
        ("I went to A&E, they did a scan and it was all fine", "Hello again"),
        ("3", "worse after the exercises"),
        ("no", "On how many days"),
        ("every day but Friday", "pick up my grandson"),
    ),
}


class Surface(Protocol):
    """Where somebody talks."""

    def say(self, words: str, wanted: str) -> None:
        """Say something and wait for what has to come."""
        ...


class Page:
    """A browser that keeps its cookie while the server starts anew."""

    def __init__(self, calls: PlatformCalls) -> None:
        self.calls, self.address = calls, ""
        self._browser, self._said = requests.Session(), 0

    def open(self, address: str) -> None:
        self.address = f"{address}/chat"
        self._browser.post(f"{self.address}/session").raise_for_status()

    def say(self, words: str, wanted: str) -> None:
        self._said += 1
        body = {"mid": f"message-{self._said}", "text": words}
        self._browser.post(f"{self.address}/message", json=body).raise_for_status()
        self.calls.wait(lambda: wanted.casefold() in self._answer().casefold(), PATIENCE)

    def _answer(self) -> str:
        log = self._browser.get(f"{self.address}/history").json()["entries"]
        mine = [place for place, entry in enumerate(log) if entry["who"] != "guide"]
        return str(log[mine[-1] + 1 :]) if mine else ""


class Platform:
    """A chat app on its local platform."""

    def __init__(self, user: Any) -> None:
        self._user = user

    def say(self, words: str, wanted: str) -> None:
        self._user.write(words)
        answer = "\n".join(self._user.read(seconds=PATIENCE))
        while wanted.casefold() not in answer.casefold():
            try:
                answer += "\n" + "\n".join(self._user.read(seconds=PATIENCE / 4))
            except AssertionError:
                raise AssertionError(f"'{wanted}' is not in: {answer}") from None


def play(surface: Surface, talk: tuple[tuple[str, str], ...]) -> None:
    """Say what is said on a day."""
    for words, wanted in talk:
        surface.say(words, wanted)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("weeks", [WEEKS, TOLD], ids=["a flare and a break", "told ahead"])
def test_weeks_on_the_page_telegram_and_slack(weeks: Weeks, tmp_path: Path) -> None:
    telegram: TelegramApi
    slack: SlackApi
    with telegram_api() as telegram, slack_api() as slack:
        page = Page(telegram)
        surfaces: list[Surface] = [page, Platform(Phone(telegram, 7)), Platform(Desk(slack, "U7"))]
        options = {
            "bot.channels.telegram.TelegramInput": {"api": telegram.url, "poll_seconds": 2},
            "bot.channels.slack.SlackInput": {"api": f"{slack.url}/api/"},
        }
        tokens = {
            "PLUMBLINE_TELEGRAM_TOKEN": TOKEN,
            "PLUMBLINE_SLACK_BOT_TOKEN": BOT_TOKEN,
            "PLUMBLINE_SLACK_APP_TOKEN": APP_TOKEN,
        }
        for day, talk in weeks.items():
            with plumbline_serve(tmp_path, options, days_later=day, **tokens) as address:
                page.open(address)
                slack.wait(lambda: bool(slack.sockets))
                for surface in surfaces:
                    play(surface, talk)


# One process chats on every day with each person, as they would who start it anew: what it imports
# and reads is most of what a start costs, the agent and its memory are made each time.
EVERY_DAY = """
import io, json, sys
from bot.cli.main import main

for person, day, said in json.load(sys.stdin):
    sys.stdin = io.StringIO(said)
    print(f"--- {person}, day {day}")
    main(["chat", "--plain", "--person", person, "--days-later", str(day)], standalone_mode=False)
"""
PEOPLE = {"ann": WEEKS, "bea": TOLD}


@pytest.fixture(scope="module")
def talks(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What was written in the terminal, of both people."""
    environment = {name: value for name, value in os.environ.items() if name not in OWN}
    folder = tmp_path_factory.mktemp("terminal")
    environment |= {"PLUMBLINE_DATA_DIR": str(folder), "PYTHONPATH": str(ROOT)}
    days = [
        (person, day, "\n".join(words for words, _ in talk))
        for person, weeks in PEOPLE.items()
        for day, talk in weeks.items()
    ]
    return subprocess.run(
        [sys.executable, "-c", EVERY_DAY],
        input=json.dumps(days),
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
        cwd=ROOT,
        env=environment,
    ).stdout


@pytest.mark.parametrize("person", PEOPLE)
def test_weeks_in_the_terminal(person: str, talks: str) -> None:
    told = talks
    for day, talk in PEOPLE[person].items():
        told = told[told.index(f"--- {person}, day {day}\n") :]
        for _, wanted in talk:
            today = told.split("\n--- ")[0]
            assert wanted.casefold() in today.casefold()
            told = told[told.casefold().index(wanted.casefold()) :]
