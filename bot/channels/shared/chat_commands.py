"""The commands of chat apps, obeyed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.channels.message.guide_message import GuideMessage
from bot.channels.shared.chat_turns import ChatTurns
from bot.channels.shared.chats import Chat
from bot.channels.shared.linking import RESUME, answer_link, wants_link
from bot.channels.shared.surface_links import Links
from bot.channels.shared.surface_output import Deliver
from bot.knowledge.conversation.command_words import load_chat_commands
from bot.knowledge.wording.speaking import speak

READ_ONLY_TEXT = speak("chats", "i_can_only_read_text")
INVITATION = speak("chats", "health_is_private_so_i")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?$", re.DOTALL)


class ChatCommands:
    """Reads "/today" and the like; anything else that begins with a slash is words."""

    def __init__(self, channel: str, turns: ChatTurns, links: Links) -> None:
        """Commands become turns of the dialogue, except for the one that links."""
        self._channel = channel
        self._turns = turns
        self._links = links

    def knows(self, text: str) -> bool:
        """Whether a text is a command."""
        return wants_link(text) or _sends(text) is not None

    async def obey(self, chat: Chat, text: str, deliver: Deliver) -> None:
        """Obey a command; what is none says nothing."""
        if wants_link(text):
            await self._link(chat, text, deliver)
        else:
            await self._turns.say(chat, _sends(text) or (), deliver)

    async def _link(self, chat: Chat, text: str, deliver: Deliver) -> None:
        answer = await answer_link(self._links, self._channel, chat.sender_id, text)
        await deliver(GuideMessage(text=answer.text))
        if answer.joined:
            chat.offers.clear()  # what was offered here belonged to another conversation
            await self._turns.say(chat, [RESUME], deliver)

    def invitation(self, address: str) -> str:
        """What is said where others read along."""
        return INVITATION.format(address=address)


def _sends(text: str) -> Sequence[str] | None:
    """What a command sends to the dialogue, None where the text is no such command."""
    found = _COMMAND.match(text.strip())
    command = load_chat_commands().get(found[1].lower()) if found else None
    return command.sends or None if command else None
