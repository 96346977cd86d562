"""Reminders in Slack: into the direct message, ended for who has left."""

from __future__ import annotations

from typing import cast

import pytest
from slack_sdk.errors import SlackApiError

from bot.channels.message.guide_message import GuideMessage
from bot.channels.shared.chats import Chat, ChatGoneError, Chats
from bot.channels.slack.slack_notes import SlackNotes
from bot.channels.slack.slack_surface import SlackSurface
from bot.reminders.sending import Delivery


class Surface:
    """A workspace in which one thing goes wrong, or nothing."""

    def __init__(self, opening: str = "", gone: bool = False) -> None:
        self.opening, self.gone = opening, gone
        self.shown: list[tuple[str, str]] = []

    async def direct_channel(self, user: str) -> str:
        if self.opening:
            raise SlackApiError("refused", {"error": self.opening})
        return f"D-{user}"

    async def show_or_fail(self, chat: Chat, message: GuideMessage) -> None:
        if self.gone:
            raise ChatGoneError("is_archived")
        self.shown.append((chat.address, message.text))


def notes(surface: Surface) -> SlackNotes:
    return SlackNotes(cast(SlackSurface, surface), Chats())


async def test_slack_notes_go_to_the_direct_message() -> None:
    surface = Surface()
    assert await notes(surface).send("U1", "Ready.") is Delivery.SENT
    assert surface.shown == [("D-U1", "Ready.")]


@pytest.mark.parametrize("surface", [Surface(opening="user_disabled"), Surface(gone=True)])
async def test_slack_notes_end_for_who_has_left(surface: Surface) -> None:
    assert await notes(surface).send("U1", "Ready.") is Delivery.BLOCKED


async def test_slack_notes_that_fail_are_no_block() -> None:
    with pytest.raises(SlackApiError):
        await notes(Surface(opening="internal_error")).send("U1", "Ready.")
