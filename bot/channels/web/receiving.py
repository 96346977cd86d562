"""POST /message: from a request to a turn in the queue."""

from __future__ import annotations

from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.message.guide_message import JsonObject
from bot.channels.shared.channel_errors import ChannelError
from bot.channels.shared.incoming import MAX_CHARACTERS, Incoming, read_incoming
from bot.channels.shared.plain_words import plain_words
from bot.channels.shared.written import Written
from bot.channels.web.page_conversation import PageConversation
from bot.channels.web.page_language import language_of
from bot.channels.web.turns import Turns
from bot.channels.web.visitors import Visitors
from bot.channels.web.web_settings import WebSettings
from bot.knowledge.conversation.command_words import load_chat_commands
from bot.knowledge.wording.speaking import speak

REMEMBERED_IDS = 200

TOO_FAST = speak("web", "that_was_quick_your_message")
NO_WORDS = speak("web", "there_were_no_words_in")
NOTHING_TO_REPEAT = speak("web", "i_no_longer_have_those")


def too_long(length: int) -> str:
    """What to say about a text between the two limits."""
    return speak(
        "web",
        "that_is_characters_i_can",
        length=format(length, ","),
        max_characters=format(MAX_CHARACTERS, ","),
    )


class Receiving:
    """Takes messages; the answers arrive on the event stream, not here."""

    def __init__(self, visitors: Visitors, turns: Turns, settings: WebSettings) -> None:
        """Queue what arrives on ``turns``."""
        self._visitors = visitors
        self._turns = turns
        self._menu = {"hello": settings.hello, "start_over": settings.start_over}

    async def message(self, request: Request) -> HTTPResponse:
        """Answer 202 once the message is in the queue (or was there before)."""
        conversation = self._visitors.conversation(request)
        conversation.language = language_of(request)
        incoming = await read_incoming(request)
        if incoming.mid not in conversation.said:
            if wait := conversation.bucket.take():
                raise ChannelError(429, TOO_FAST, wait)
            self._accept(conversation, incoming)
        return json({"ok": True, "epoch": conversation.epoch}, status=202)

    def _accept(self, conversation: PageConversation, incoming: Incoming) -> None:
        if incoming.menu in self._menu:
            self._from_menu(conversation, incoming.mid, incoming.menu)
        elif incoming.again is not None:
            texts = conversation.unanswered.pop(incoming.again, None)
            if texts is None:
                raise ChannelError(409, NOTHING_TO_REPEAT)
            self._turns.say(conversation, Written(texts, incoming.mid))
        else:
            self._words(conversation, incoming)
        conversation.said[incoming.mid] = incoming.again or incoming.mid
        while len(conversation.said) > REMEMBERED_IDS:
            del conversation.said[next(iter(conversation.said))]

    def _from_menu(self, conversation: PageConversation, message_id: str, entry: str) -> None:
        if entry == "hello":
            if not conversation.entries and not conversation.busy:
                self._turns.say(conversation, Written((self._menu[entry],), message_id))
            return

        async def drop() -> None:
            conversation.drop(keep_emergency=True)

        self._turns.queue(conversation, drop)
        self._turns.say(conversation, Written((self._menu[entry],), message_id))

    def _words(self, conversation: PageConversation, incoming: Incoming) -> None:
        shown = plain_words(incoming.text)
        if len(shown) > MAX_CHARACTERS:
            raise ChannelError(422, too_long(len(shown)))
        if not shown:
            raise ChannelError(400, NO_WORDS)
        entry: JsonObject = {"who": "person", "text": shown, "mid": incoming.mid}
        text = shown
        if incoming.answers is not None:
            entry["answers"] = incoming.answers
        if incoming.menu:
            (text,) = load_chat_commands()[incoming.menu].sends
            entry["pressed"] = True
        elif incoming.payload in conversation.offered:
            text = incoming.payload
            entry["pressed"] = True
        pressed = bool(entry.get("pressed"))
        self._turns.say(conversation, Written((text,), incoming.mid, pressed))
        conversation.add(entry)
