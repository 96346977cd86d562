"""What the page may hand over so that notes reach it while it is closed, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.channels.web.conversations import Conversations
from bot.channels.web.web_notes import WebNotes
from bot.channels.web.web_pushes import WebPushes
from bot.channels.web.web_settings import WebSettings
from bot.records import Records
from bot.records.pushes import PushAddress
from bot.reminders.push_key import public_key, signing_key
from bot.reminders.sending import Delivery
from bot.reminders.web_push import WebPush
from tests.channels.web.served import Served, serve
from tests.reminders.push_service import PushService, push_service

CONTACT = "mailto:ops@practice.example"


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key of the tests, long enough")
    signing_key.cache_clear()
    kept = Records(f"sqlite:///{tmp_path}/records.sqlite")
    for default in (WebPushes.__init__,):
        monkeypatch.setattr(default, "__defaults__", (lambda: kept,))
    yield kept
    kept.close()
    signing_key.cache_clear()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PushService]:
    with push_service(tmp_path_factory.mktemp("push")) as running:
        yield running


@pytest.fixture
def page(records: Records, service: PushService) -> Iterator[Served]:
    with serve(WebSettings(push_contact=CONTACT, push_hosts=(service.host,))) as served:
        yield served


def body(address: PushAddress, **more: Any) -> dict[str, Any]:
    keys = {"p256dh": address.p256dh, "auth": address.auth}
    return {"endpoint": address.endpoint, "expirationTime": None, "keys": keys, **more}


def sender_of(visitor: requests.Session, page: Served) -> str:
    (sender,) = page.channel.conversations._by_sender
    return str(sender)


@pytest.fixture
def visitor(page: Served, records: Records) -> requests.Session:
    """Somebody who has agreed to be remembered."""
    visitor = page.visitor()
    visitor.get(f"{page.url}/history")
    records.for_person("web", sender_of(visitor, page)).give_consent("1")
    return visitor


@pytest.mark.slow
def test_push_route_gives_the_page_the_key_and_keeps_what_it_hands_over(
    page: Served, visitor: requests.Session, records: Records, service: PushService
) -> None:
    key = visitor.post(f"{page.url}/session").json()["push"]
    assert key == public_key()
    address = service.subscribe(key)
    assert visitor.post(f"{page.url}/push", json=body(address)).status_code == 200
    assert WebPushes("web", lambda: records).of(sender_of(visitor, page)) == [address]
    newer = service.subscribe(key)
    visitor.post(f"{page.url}/push", json=body(newer, old=address.endpoint))
    assert WebPushes("web", lambda: records).of(sender_of(visitor, page)) == [newer]
    visitor.delete(f"{page.url}/push", json={"endpoint": newer.endpoint})
    assert WebPushes("web", lambda: records).of(sender_of(visitor, page)) == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"endpoint": "https://evil.example/push"}, 422),  # not on the list
        ({"endpoint": "https://127.0.0.1/push"}, 422),  # the machine itself
        ({"endpoint": 3}, 400),
        ({"keys": {"p256dh": "AAAA", "auth": "AAAA"}}, 400),  # no keys
        ({"keys": {}}, 400),
        ({"old": "x" * 5_000}, 413),
    ],
)
def test_push_route_refuses_what_is_no_subscription(
    page: Served,
    visitor: requests.Session,
    service: PushService,
    change: dict[str, Any],
    status: int,
) -> None:
    told = body(service.subscribe(public_key())) | change
    assert visitor.post(f"{page.url}/push", json=told).status_code == status


def test_push_route_keeps_nothing_of_who_has_not_agreed(
    page: Served, records: Records, service: PushService
) -> None:
    stranger = page.visitor()
    address = service.subscribe(public_key())
    assert stranger.post(f"{page.url}/push", json=body(address)).status_code == 409
    assert requests.post(f"{page.url}/push", json=body(address)).status_code == 401


def test_push_route_is_off_without_a_contact(records: Records, service: PushService) -> None:
    with serve() as served:
        visitor = served.visitor()
        assert "push" not in visitor.post(f"{served.url}/session").json()
        address = service.subscribe(public_key())
        assert visitor.post(f"{served.url}/push", json=body(address)).status_code == 404


def test_push_route_worker_lies_in_the_folder_it_works_for(page: Served) -> None:
    worker = requests.get(f"{page.url}/worker.js")
    assert worker.headers["Content-Type"].startswith("text/javascript")
    assert "pushsubscriptionchange" in worker.text
    manifest = requests.get(f"{page.url}/page/manifest.webmanifest").json()
    for icon in manifest["icons"]:
        picture = requests.get(f"{page.url}/page/{icon['src']}")
        assert picture.content.startswith(b"\x89PNG")
    assert requests.get(f"{page.url}/page/icon-9999.png").status_code == 404
    assert 'rel="manifest"' in requests.get(f"{page.url}/").text


@pytest.fixture
def notes(records: Records, service: PushService) -> WebNotes:
    push = WebPush(CONTACT, (service.host,), service.trusted)
    return WebNotes(Conversations(30), WebPushes("web", lambda: records), push)


def keep(records: Records, service: PushService, *answers: int) -> list[PushAddress]:
    ann = records.for_person("web", "ann")
    ann.give_consent("1")
    made = [service.subscribe(public_key(), answer) for answer in answers]
    for one in made:
        ann.keep_push(one)
    return made


async def test_web_notes_reach_every_browser_of_a_closed_page(
    notes: WebNotes, records: Records, service: PushService
) -> None:
    made = keep(records, service, 201, 201)
    assert await notes.send("ann", "Ready.") is Delivery.SENT
    assert [service.of(one).notes for one in made] == [[{"text": "Ready."}]] * 2


async def test_web_notes_forget_browsers_that_are_gone(
    notes: WebNotes, records: Records, service: PushService
) -> None:
    *_, good = keep(records, service, 404, 410, 201)
    assert await notes.send("ann", "Ready.") is Delivery.SENT
    assert records.for_person("web", "ann").pushes() == [good]


async def test_web_notes_are_stopped_where_the_last_browser_is_gone(
    notes: WebNotes, records: Records, service: PushService
) -> None:
    keep(records, service, 410)
    assert await notes.send("ann", "Ready.") is Delivery.BLOCKED
    assert records.for_person("web", "ann").pushes() == []


async def test_web_notes_that_fail_keep_the_browser(
    notes: WebNotes, records: Records, service: PushService
) -> None:
    made = keep(records, service, 500)
    assert await notes.send("ann", "Ready.") is Delivery.FAILED
    assert records.for_person("web", "ann").pushes() == made


async def test_web_notes_of_nobody_who_agreed_go_nowhere(
    notes: WebNotes, records: Records, service: PushService
) -> None:
    made = keep(records, service, 201)
    records.for_person("web", "ann").withdraw()
    assert await notes.send("ann", "Ready.") is Delivery.FAILED
    assert service.of(made[0]).notes == []
