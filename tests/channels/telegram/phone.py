"""A person's phone on the local Telegram platform."""

from __future__ import annotations

from typing import Any

from tests.channels.platform_user import PlatformUser
from tests.channels.telegram.api import TelegramApi


class Phone(PlatformUser):
    """Writes, taps and reads in one private chat."""

    def __init__(self, api: TelegramApi, chat_id: int = 77) -> None:
        self.api = api
        self.chat = {"id": chat_id, "type": "private"}
        self.user = {"id": chat_id, "is_bot": False, "first_name": "Ada"}
        self.user["language_code"] = "en-GB"
        super().__init__(api, words_of)

    def write(self, text: str, **more: Any) -> dict[str, Any]:
        """Send words; the update is returned, to be delivered again."""
        message = {
            "message_id": next(self.api.numbers),
            "date": 1700000000,
            "chat": self.chat,
            "from": self.user,
            "text": text,
            **more,
        }
        return self.api.deliver({"message": message})

    def tap(self, title: str, on: dict[str, Any] | None = None) -> dict[str, Any]:
        """Press the button whose title begins so, in a message or the newest that has it."""
        for message in [on] if on else reversed(self.mine):
            for row in (message.get("reply_markup") or {}).get("inline_keyboard", ()):
                for button in row:
                    if button["text"].casefold().startswith(title.casefold()):
                        return self.press(message, button["callback_data"])
        raise AssertionError(f"no button '{title}'; there are {self.buttons}")

    def press(self, message: dict[str, Any], data: str) -> dict[str, Any]:
        """Press a button by its data."""
        query_id = str(next(self.api.numbers))
        self.api.open_queries.add(query_id)
        query = {
            "id": query_id,
            "from": self.user,
            "message": message,
            "chat_instance": "1",
            "data": data,
        }
        return self.api.deliver({"callback_query": query})

    @property
    def mine(self) -> list[dict[str, Any]]:
        return [m for m in self.api.messages if m["chat"]["id"] == self.chat["id"]]

    @property
    def buttons(self) -> list[str]:
        """The titles under the newest message that has buttons."""
        for message in reversed(self.mine):
            if markup := message.get("reply_markup"):
                return [button["text"] for row in markup["inline_keyboard"] for button in row]
        return []


def words_of(message: dict[str, Any]) -> str:
    return str(message.get("text") or message.get("caption") or "")
