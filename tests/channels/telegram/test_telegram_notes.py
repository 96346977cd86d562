"""Reminders on Telegram: sent by the server, put off by a press, ended for who blocks the bot."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bot.channels.message.guide_message import GuideMessage
from bot.channels.shared.chats import Chat, ChatGoneError, Chats
from bot.channels.telegram.telegram_notes import TelegramNotes
from bot.channels.telegram.telegram_surface import TelegramSurface
from bot.clock import utc_now
from bot.records import KeptReminder, Records
from bot.reminders.sending import Delivery
from tests.channels.real import plumbline_serve
from tests.channels.telegram.api import TOKEN, telegram_api
from tests.channels.telegram.phone import Phone

KEY = "a key for tests only, of no value"
CREDENTIALS = "bot.channels.telegram.TelegramInput"


class Surface:
    """A chat that takes what it is shown, or is gone."""

    def __init__(self, gone: bool = False) -> None:
        self.gone = gone
        self.shown: list[tuple[str, GuideMessage]] = []

    async def show(self, chat: Chat, message: GuideMessage) -> None:
        if self.gone:
            raise ChatGoneError
        self.shown.append((chat.address, message))


async def test_telegram_notes_go_to_the_private_chat() -> None:
    surface = Surface()
    notes = TelegramNotes(cast(TelegramSurface, surface), Chats())
    assert await notes.send("77", "Ready.") is Delivery.SENT
    ((address, message),) = surface.shown
    assert (address, message.text) == ("77", "Ready.")


async def test_telegram_notes_end_for_who_blocked_the_bot() -> None:
    notes = TelegramNotes(cast(TelegramSurface, Surface(gone=True)), Chats())
    assert await notes.send("77", "Ready.") is Delivery.BLOCKED


def due_now(records: Records, sender: str) -> Any:
    person = records.for_person("telegram", sender)
    person.give_consent("1")
    now = utc_now()
    person.keep_reminder(
        KeptReminder(
            person=person.id, channel="telegram", sender=sender, zone="UTC",
            hour=now.hour, minute=now.minute, quiet_from=0, quiet_to=0,
            next_at=now - timedelta(seconds=1),
        )
    )  # fmt: skip
    return person


@pytest.mark.slow
def test_telegram_notes_are_sent_by_the_server_and_put_off_by_a_press(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", KEY)
    records = Records(f"sqlite:///{tmp_path}/records.sqlite")
    person = due_now(records, "77")
    with telegram_api() as api:
        phone = Phone(api)
        options = {CREDENTIALS: {"api": api.url, "poll_seconds": 2}}
        keys = {"PLUMBLINE_TELEGRAM_TOKEN": TOKEN, "PLUMBLINE_SECRET_KEY": KEY}
        with plumbline_serve(tmp_path, options, **keys):
            assert phone.read(seconds=60) == ["Your few minutes are ready when you are."]
            phone.tap("Not now")
            assert "No note until" in "\n".join(phone.read(seconds=30))
            phone.write("stop reminding me")
            assert "Stopped. No more notes." in "\n".join(phone.read(seconds=30))
    assert person.reminder().stopped == "asked"
    assert person.last_reminded() is not None
    records.close()
