from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.channels.shared.linking import ANSWERS, answer_link, wants_link
from bot.channels.shared.surface_links import TRIES, Joined, Links
from bot.records import Records
from bot.records.links import CODE_MINUTES, Home

WEB = ("web", "0123abcd")
PHONE = ("telegram", "77")
DESK = ("slack", "U1")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(f"sqlite:///{tmp_path}/records.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def links(records: Records, clock: Clock) -> Links:
    return Links(records, clock)


async def test_links_a_surface_on_its_own_is_at_home(links: Links) -> None:
    assert await links.home(*WEB) == WEB


async def test_links_a_code_joins_once(links: Links) -> None:
    code = await links.issue(*WEB)
    assert await links.join(*PHONE, code.lower().replace("-", " ")) is Joined.JOINED
    assert await links.home(*PHONE) == WEB
    assert await links.join(*DESK, code) is Joined.UNKNOWN
    assert await links.home(*DESK) == DESK


async def test_links_a_code_is_good_for_minutes_only(links: Links, clock: Clock) -> None:
    code = await links.issue(*WEB)
    clock.now = CODE_MINUTES * 60
    assert await links.join(*PHONE, code) is Joined.UNKNOWN


async def test_links_only_the_newest_code_is_good(links: Links) -> None:
    first, second = await links.issue(*WEB), await links.issue(*WEB)
    assert await links.join(*PHONE, first) is Joined.UNKNOWN
    assert await links.join(*PHONE, second) is Joined.JOINED


async def test_links_three_surfaces_meet_in_one_conversation(links: Links) -> None:
    await links.join(*DESK, await links.issue(*PHONE))
    await links.join(*PHONE, await links.issue(*WEB))
    assert [await links.home(*surface) for surface in (WEB, PHONE, DESK)] == [WEB] * 3
    assert await links.join(*WEB, await links.issue(*DESK)) is Joined.SAME


async def test_links_stop_whoever_guesses(links: Links, clock: Clock) -> None:
    code = await links.issue(*WEB)
    for _ in range(TRIES):
        assert await links.join(*PHONE, "AAAA-AAAA") is Joined.UNKNOWN
    assert await links.join(*PHONE, code) is Joined.TOO_MANY
    assert await links.join(*DESK, code) is Joined.JOINED
    clock.now += CODE_MINUTES * 60 + 1
    assert await links.join(*PHONE, "AAAA-AAAA") is Joined.UNKNOWN


async def test_links_outlive_a_restart_only_with_consent(records: Records) -> None:
    for agrees in (False, True):
        if agrees:
            records.for_person(*WEB).give_consent("1")
        links = Links(records)
        assert await links.join(*PHONE, await links.issue(*WEB)) is Joined.JOINED
        assert await Links(records).home(*PHONE) == (WEB if agrees else PHONE)


async def test_links_reach_another_process_with_consent(records: Records) -> None:
    records.for_person(*WEB).give_consent("1")
    code = await Links(records).issue(*WEB)
    assert await Links(records).join("terminal", "ada", code) is Joined.JOINED
    assert await Links(records).join(*PHONE, code) is Joined.UNKNOWN


async def test_links_end_when_everything_is_deleted(records: Records) -> None:
    records.for_person(*WEB).give_consent("1")
    links = Links(records)
    await links.join(*PHONE, await links.issue(*WEB))
    records.for_person(*WEB).delete()
    links.part(WEB)
    assert await links.home(*PHONE) == PHONE


async def test_links_live_in_memory_when_the_records_are_away(tmp_path: Path) -> None:
    (tmp_path / "a_file").write_text("no folder")
    links = Links(Records(f"sqlite:///{tmp_path}/a_file/records.sqlite"))
    assert await links.join(*PHONE, await links.issue(*WEB)) is Joined.JOINED
    assert await links.home(*PHONE) == WEB


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("link", True),
        ("/link", True),
        ("/link@plumbline_bot", True),
        ("Link ABCD-2345", True),
        ("/link abcd 2345", True),
        ("link code: ABCD2345.", True),
        ("Continue on my phone!", True),
        ("is there a link between stress and back pain", False),
        ("link between my neck and head", False),
        ("the pain is linked to sitting", False),
        ("linking ABCD-2345", False),
        ("my phone", False),
    ],
)
def test_linking_is_asked_for_in_plain_words_only(text: str, wanted: bool) -> None:
    assert wants_link(text) is wanted


async def test_linking_tells_what_to_do(links: Links) -> None:
    asked = await answer_link(links, *WEB, "link")
    code = asked.text.split("Your code is ")[1][:9]
    assert f'write "link {code}"' in asked.text
    taken = await answer_link(links, *PHONE, f"link {code}")
    assert taken.joined
    assert taken.text == ANSWERS[Joined.JOINED]
    again = await answer_link(links, *DESK, f"link {code}")
    assert again.text == ANSWERS[Joined.UNKNOWN]
    assert not again.joined


def test_linking_has_words_for_every_outcome() -> None:
    make: Callable[[Joined], str] = ANSWERS.__getitem__
    assert all(make(outcome) for outcome in Joined)


def test_links_a_message_never_waits_for_records_that_hang(
    links: Links, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = threading.Event()
    monkeypatch.setattr(links, "_kept_home", lambda _: free.wait(10) and None)

    async def ask() -> tuple[Home, float]:
        began = time.monotonic()
        home = await links.home(*WEB)
        took = time.monotonic() - began
        free.set()
        return home, took

    home, took = asyncio.run(ask())

    assert home == WEB
    assert took < 1.0
