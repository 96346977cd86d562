"""What a person says to link a surface, and what is answered."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.channels.shared.surface_links import Joined, Links
from bot.knowledge.conversation.command_words import LINK, load_chat_commands
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.speaking import speak
from bot.records.links import CODE_MINUTES

RESUME = "/resume"
ISSUED = speak("chats", "your_code_is_it_is")
ANSWERS = {
    Joined.JOINED: speak("chats", "linked_we_go_on_where"),
    Joined.UNKNOWN: speak("chats", "that_code_is_not_good"),
    Joined.SAME: speak("chats", "this_is_already_the_same"),
    Joined.TOO_MANY: speak("chats", "those_were_too_many_wrong"),
}
_CODE = re.compile(
    rf"/?{LINK}(?:@\w+)?{spoken('link_code_word').pattern}[\s:]+"
    r"(?P<code>[A-Za-z0-9]{4}[-\s]?[A-Za-z0-9]{4})\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class LinkAnswer:
    """What to say; `joined` when the open question should come again here.

    `copied` is what is to be written elsewhere, for who would rather copy it.
    """

    text: str
    joined: bool = False
    copied: str = ""


def wants_link(text: str) -> bool:
    """Whether a text asks for a code or brings one."""
    return bool(_CODE.fullmatch(text.strip())) or _asks(text)


async def answer_link(links: Links, channel: str, sender: str, text: str) -> LinkAnswer:
    """Issue a code, or take one."""
    found = _CODE.fullmatch(text.strip())
    if found is None or _asks(text):
        code = await links.issue(channel, sender)
        text = ISSUED.format(code=code, minutes=CODE_MINUTES)
        return LinkAnswer(text, copied=f"{LINK} {code}")
    joined = await links.join(channel, sender, found["code"])
    return LinkAnswer(ANSWERS[joined], joined is Joined.JOINED)


def _asks(text: str) -> bool:
    words = " ".join(re.sub(r"[^a-z@_/ ]+", " ", text.lower()).split())
    asked = load_chat_commands()[LINK].words
    return words.partition("@")[0] in (f"/{LINK}", *asked)
