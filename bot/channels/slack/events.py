"""What arrives from Slack, brought to the dialogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.errors import SlackClientError

from bot.channels.message.guide_message import GuideMessage
from bot.channels.shared.channel_errors import log_failure
from bot.channels.shared.chat_commands import READ_ONLY_TEXT, ChatCommands
from bot.channels.shared.chat_press import PressedButton, take_press, take_ticked
from bot.channels.shared.chat_turns import ChatTurns
from bot.channels.shared.chats import Chat, Chats
from bot.channels.shared.incoming import MAX_CHARACTERS
from bot.channels.shared.plain_words import plain_words
from bot.channels.shared.seen import Seen
from bot.channels.shared.surface_output import Deliver
from bot.channels.slack.buttons import SEND, ticked_in
from bot.channels.slack.mrkdwn import escaped, written_words
from bot.channels.slack.slack_surface import SlackSurface
from bot.knowledge.wording.speaking import speak

CHANNEL = "slack"
OWN_COMMAND = "/plumbline"
Told = Mapping[str, Any]


class SlackEvents:
    """Handles events, presses and commands; each once, each chat in order."""

    def __init__(
        self, surface: SlackSurface, turns: ChatTurns, chats: Chats, commands: ChatCommands
    ) -> None:
        """Nothing that goes wrong here reaches Slack."""
        self._surface = surface
        self._turns = turns
        self._chats = chats
        self._commands = commands
        self._seen = Seen()

    async def event(self, told: Told) -> None:
        """The body of an Events API request."""
        event = told.get("event") or {}
        await self._once(told.get("event_id") or event.get("ts"), self._event, event)

    async def interaction(self, told: Told) -> None:
        """The payload of a pressed button."""
        await self._once(told.get("trigger_id"), self._pressed, told)

    async def command(self, told: Told) -> None:
        """A slash command."""
        await self._once(told.get("trigger_id"), self._commanded, told)

    async def _once(self, told_id: object, handle: Any, told: Told) -> None:
        if told_id and not self._seen.is_new(told_id):
            return
        try:
            await handle(told)
        except Exception as error:  # noqa: BLE001  (the next event must be handled)
            log_failure("Something from Slack was not handled", error)

    async def _event(self, event: Told) -> None:
        if event.get("type") == "app_mention":
            await self._invite(str(event["channel"]), str(event["user"]))
        elif event.get("type") == "message" and event.get("channel_type") == "im":
            await self._said(event)

    async def _said(self, event: Told) -> None:
        said = event.get("message") if event.get("subtype") == "message_changed" else event
        kind = event.get("subtype")
        if not said or said.get("bot_id") or kind not in (None, "message_changed", "file_share"):
            return
        before = (event.get("previous_message") or {}).get("text")
        if kind == "message_changed" and before == said.get("text"):
            return  # a link got its preview; nothing was said
        chat = self._chats.get(str(said["user"]), str(event["channel"]))
        await self._words(chat, written_words(str(said.get("text") or "")))

    async def _words(self, chat: Chat, text: str) -> None:
        deliver = self._deliver_to(chat)

        async def turn() -> None:
            if not text:
                await deliver(GuideMessage(text=READ_ONLY_TEXT))
            else:
                await self._commands.obey(chat, text, deliver)

        async def say(texts: tuple[str, ...]) -> None:
            await self._turns.say_as_one(chat, texts, deliver)

        if not text or self._commands.knows(text):
            await self._turns.in_order(chat, turn, deliver)
        else:
            words = plain_words(text)[:MAX_CHARACTERS]
            await self._turns.written(chat, words, say, deliver)

    async def _pressed(self, told: Told) -> None:
        action = (told.get("actions") or [{}])[0]
        if action.get("type") != "button":
            return  # a ticked box: it is sent with the button below it
        user, channel = str(told["user"]["id"]), str(told["channel"]["id"])
        if channel != await self._surface.direct_channel(user):
            return
        chat = self._chats.get(user, channel)
        deliver = self._deliver_to(chat)

        async def turn() -> None:
            pressed = self._press(chat, str(action.get("value") or ""), told.get("state") or {})
            offer = pressed.offer
            if offer is not None and offer.taken is not None and not offer.stays:
                await self._surface.mark_taken(chat, told.get("message") or {}, offer.taken)
            if pressed.toast and not (offer and offer.taken):
                await deliver(GuideMessage(text=pressed.toast))
            await self._turns.press(chat, pressed, deliver)

        await self._turns.in_order(chat, turn, deliver)

    def _press(self, chat: Chat, mark: str, state: Told) -> PressedButton:
        offer, place = chat.offers.find(mark)
        if offer is not None and place == SEND:
            offer.ticked = {at for at in ticked_in(state) if at < len(offer.ticks)}
            return take_ticked(offer)
        return take_press(chat.offers, mark)

    async def _commanded(self, told: Told) -> None:
        user, channel = str(told["user_id"]), str(told["channel_id"])
        if channel != await self._surface.direct_channel(user):
            await self._invite(channel, user)
            return
        text = str(told.get("text") or "").strip()
        name = str(told.get("command") or "")
        written = f"/{text or 'help'}" if name == OWN_COMMAND else f"{name} {text}".strip()
        await self._words(self._chats.get(user, channel), written)

    async def _invite(self, channel: str, user: str) -> None:
        """In a channel nothing about anybody's health is said; only they see the invitation."""
        try:
            direct = await self._surface.direct_channel(user)
            words = speak("slack", "direct_message")
            link = f"<https://slack.com/app_redirect?channel={direct}|{words}>"
        except SlackClientError:
            link = speak("slack", "the_apps_own_messages")
        invitation = self._commands.invitation("{address}")
        await self._surface.whisper(channel, user, escaped(invitation).replace("{address}", link))

    def _deliver_to(self, chat: Chat) -> Deliver:
        async def deliver(message: GuideMessage) -> None:
            await self._surface.show(chat, message)

        return deliver
