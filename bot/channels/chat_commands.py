"""The commands of chat apps, obeyed."""

from __future__ import annotations

import re

from bot.channels.chat_turns import ChatTurns
from bot.channels.chats import Chat
from bot.channels.surface_output import Deliver
from bot.knowledge.chat_commands import load_chat_commands

READ_ONLY_TEXT = "I can only read text. Please tell me in words."
INVITATION = (
    "Health is private, so I only talk about it in a direct message. Write to me there: {address}"
)
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?$", re.DOTALL)


class ChatCommands:
    """Reads "/today" and the like; anything else that begins with a slash is words."""

    def __init__(self, turns: ChatTurns) -> None:
        """Commands become turns of the dialogue."""
        self._turns = turns

    async def obey(self, chat: Chat, text: str, deliver: Deliver) -> bool:
        """Obey a command, False when the text is none."""
        found = _COMMAND.match(text.strip())
        command = load_chat_commands().get(found[1].lower()) if found else None
        if command is None or not command.sends:
            return False
        await self._turns.say(chat, command.sends, deliver)
        return True

    def invitation(self, address: str) -> str:
        """What is said where others read along."""
        return INVITATION.format(address=address)
