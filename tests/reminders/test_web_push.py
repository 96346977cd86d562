"""Web push against a service that speaks the protocol, and against the ways it may fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.knowledge.staying.reminders import load_reminder_rules, load_reminder_texts
from bot.reminders.push_hosts import KNOWN_HOSTS, is_allowed
from bot.reminders.push_key import public_key, signing_key
from bot.reminders.web_push import Pushed, WebPush
from tests.reminders.push_service import PushService, push_service

NOTE = load_reminder_texts()["usual"].say


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key of the tests, long enough")
    signing_key.cache_clear()
    yield
    signing_key.cache_clear()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PushService]:
    with push_service(tmp_path_factory.mktemp("push")) as running:
        yield running


def push_to(service: PushService) -> WebPush:
    return WebPush("mailto:ops@practice.example", (service.host,), service.trusted)


async def test_web_push_note_arrives_sealed_and_signed(service: PushService) -> None:
    address = service.subscribe(public_key())
    assert await push_to(service).send(address, NOTE) is Pushed.SENT
    browser = service.of(address)
    assert browser.notes == [{"text": NOTE}]
    assert service.refused == []
    assert browser.headers[0]["ttl"] == str(load_reminder_rules().late_minutes * 60)
    assert browser.headers[0]["topic"]  # one that waits is replaced


@pytest.mark.parametrize(
    ("status", "became"),
    [
        (404, Pushed.GONE),  # never known
        (410, Pushed.GONE),  # taken back
        (429, Pushed.FAILED),  # too many: not sent again that day
        (500, Pushed.FAILED),
        (413, Pushed.FAILED),
        (307, Pushed.FAILED),  # nobody is followed elsewhere
    ],
)
async def test_web_push_answers_of_the_service(
    service: PushService, status: int, became: Pushed
) -> None:
    address = service.subscribe(public_key(), status)
    assert await push_to(service).send(address, NOTE) is became
    assert all(one.notes in ([], [{"text": NOTE}]) for one in service.browsers.values())


async def test_web_push_writes_to_nobody_who_is_not_on_the_list(service: PushService) -> None:
    address = service.subscribe(public_key())
    push = WebPush("mailto:ops@practice.example", KNOWN_HOSTS, service.trusted)
    assert await push.send(address, NOTE) is Pushed.FAILED
    assert service.of(address).notes == []


async def test_web_push_trusts_no_certificate_of_a_stranger(service: PushService) -> None:
    address = service.subscribe(public_key())
    push = WebPush("mailto:ops@practice.example", (service.host,))
    assert await push.send(address, NOTE) is Pushed.FAILED


async def test_web_push_service_that_is_away_is_a_failure(service: PushService) -> None:
    address = replace(service.subscribe(public_key()), endpoint="https://127.0.0.1:9/push/0")
    push = WebPush("mailto:ops@practice.example", ("127.0.0.1:9",), service.trusted)
    assert await push.send(address, NOTE) is Pushed.FAILED


async def test_web_push_key_of_another_installation_is_refused(
    service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = service.subscribe(public_key())
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "the key of another installation")
    signing_key.cache_clear()
    assert await push_to(service).send(address, NOTE) is Pushed.FAILED
    assert service.refused.pop() == "another key than the browser was given"


def test_push_key_is_the_same_after_a_restart() -> None:
    first = public_key()
    signing_key.cache_clear()
    assert public_key() == first
    assert len(first) == 87  # 65 bytes


@pytest.mark.parametrize(
    ("endpoint", "allowed"),
    [
        ("https://fcm.googleapis.com/fcm/send/abc", True),
        ("https://updates.push.services.mozilla.com/wpush/v2/abc", True),
        ("https://web.push.apple.com/abc", True),
        ("https://wns2-par02p.notify.windows.com/w/?token=abc", True),
        ("http://fcm.googleapis.com/fcm/send/abc", False),  # not sealed on its way
        ("https://fcm.googleapis.com:8443/abc", False),  # another service of the host
        ("https://fcm.googleapis.com.evil.example/abc", False),
        ("https://evilnotify.windows.com.example/abc", False),
        ("https://notify.windows.com/abc", False),  # only what is below it
        ("https://user@fcm.googleapis.com/abc", False),
        ("https://127.0.0.1/abc", False),  # the machine itself
        ("https://169.254.169.254/latest", False),  # a cloud's own addresses
        ("https://fcm.googleapis.com:port/abc", False),
        ("", False),
    ],
)
def test_push_hosts_are_a_closed_list(endpoint: str, allowed: bool) -> None:
    assert is_allowed(endpoint, KNOWN_HOSTS) is allowed
