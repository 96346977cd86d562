"""What a person says to link a surface, and what is answered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.channels.shared.surface_links import Joined, Links
from bot.knowledge.conversation.command_words import LINK, load_chat_commands
from bot.records.links import CODE_MINUTES

RESUME = "/resume"
ISSUED = (
    "Your code is {code}. It is good for {minutes} minutes and once. Where you want to go on (the "
    'web page, Telegram, Slack or the terminal), write "link {code}". Give it to nobody else: '
    "whoever has it reads along."
)
ANSWERS = {
    Joined.JOINED: "Linked. We go on where you were.",
    Joined.UNKNOWN: 'That code is not good: wrong, used or too old. Say "link" where you were '
    "before, and write the new one here.",
    Joined.SAME: 'This is already the same conversation. Write "link" and the code somewhere else.',
    Joined.TOO_MANY: "Those were too many wrong codes. Please wait ten minutes.",
}
_CODE = re.compile(
    rf"/?{LINK}(?:@\w+)?(?:\s+code)?[\s:]+(?P<code>[A-Za-z0-9]{{4}}[-\s]?[A-Za-z0-9]{{4}})\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class LinkAnswer:
    """What to say; `joined` when the open question should come again here."""

    text: str
    joined: bool = False


def wants_link(text: str) -> bool:
    """Whether a text asks for a code or brings one."""
    return bool(_CODE.fullmatch(text.strip())) or _asks(text)


async def answer_link(links: Links, channel: str, sender: str, text: str) -> LinkAnswer:
    """Issue a code, or take one."""
    found = _CODE.fullmatch(text.strip())
    if found is None or _asks(text):
        code = await links.issue(channel, sender)
        return LinkAnswer(ISSUED.format(code=code, minutes=CODE_MINUTES))
    joined = await links.join(channel, sender, found["code"])
    return LinkAnswer(ANSWERS[joined], joined is Joined.JOINED)


def _asks(text: str) -> bool:
    words = " ".join(re.sub(r"[^a-z@_/ ]+", " ", text.lower()).split())
    asked = load_chat_commands()[LINK].words
    return words.partition("@")[0] in (f"/{LINK}", *asked)
