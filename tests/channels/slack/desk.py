"""A person at their desk, in the direct message with the bot on the local Slack platform."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.channels.platform_user import PlatformUser
from tests.channels.slack.api import SlackApi

Send = Callable[[str, dict[str, Any]], Any]


class Desk(PlatformUser):
    """Writes, presses, ticks and reads; `send` brings what they do to the bot."""

    def __init__(self, api: SlackApi, user: str = "U1", send: Send | None = None) -> None:
        self.api = api
        self.user = user
        self.channel = f"D{user}"
        self.send = send or api.send
        super().__init__(api, words_of)

    def write(self, text: str, **more: Any) -> dict[str, Any]:
        """Send words; the payload is returned, to be delivered again."""
        number = next(self.api.numbers)
        event = {
            "type": "message",
            "channel_type": "im",
            "channel": self.channel,
            "user": self.user,
            "text": text,
            "ts": f"1700000000.{number:06}",
            **more,
        }
        return self.deliver(event)

    def deliver(self, event: dict[str, Any]) -> dict[str, Any]:
        """Send an event of the Events API."""
        number = next(self.api.numbers)
        payload = {"type": "event_callback", "event_id": f"Ev{number}", "event": event}
        self.send("events_api", payload)
        return payload

    def command(self, command: str, text: str = "", channel: str = "") -> None:
        payload = {
            "command": command,
            "text": text,
            "user_id": self.user,
            "channel_id": channel or self.channel,
            "trigger_id": f"trigger-{next(self.api.numbers)}",
        }
        self.send("slash_commands", payload)

    def press(self, title: str, ticked: tuple[int, ...] = (), on: Any = None) -> dict[str, Any]:
        """Press the button whose title begins so, in a message or the newest that has it."""
        for message in [on] if on else reversed(self.mine):
            for element in elements_of(message):
                words = (element.get("text") or {}).get("text", "")
                if element["type"] == "button" and words.casefold().startswith(title.casefold()):
                    return self._action(message, element, ticked)
        raise AssertionError(f"no button '{title}'; there are {self.buttons}")

    def tick(self) -> None:
        """Tick the first box of the newest check boxes: Slack tells of that at once."""
        for message in reversed(self.mine):
            for element in elements_of(message):
                if element["type"] == "checkboxes":
                    self._action(message, element, (0,))
                    return

    def _action(
        self, message: dict[str, Any], element: dict[str, Any], ticked: tuple[int, ...]
    ) -> dict[str, Any]:
        payload = {
            "type": "block_actions",
            "user": {"id": self.user},
            "channel": {"id": self.channel},
            "trigger_id": f"trigger-{next(self.api.numbers)}",
            "message": {key: message[key] for key in ("ts", "text", "blocks")},
            "actions": [{key: element.get(key) for key in ("type", "action_id", "value")}],
            "state": {"values": self._state(message, ticked)},
        }
        self.send("interactive", payload)
        return payload

    def _state(self, message: dict[str, Any], ticked: tuple[int, ...]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for block in message["blocks"]:
            for element in block.get("elements") or ():
                if element.get("type") == "checkboxes":
                    chosen = [o for o in element["options"] if int(o["value"]) in ticked]
                    values[block["block_id"]] = {
                        element["action_id"]: {"type": "checkboxes", "selected_options": chosen}
                    }
        return values

    @property
    def mine(self) -> list[dict[str, Any]]:
        return [m for m in self.api.messages if m["channel"] == self.channel]

    @property
    def buttons(self) -> list[str]:
        for message in reversed(self.mine):
            titles = [e["text"]["text"] for e in elements_of(message) if e["type"] == "button"]
            if titles:
                return titles
        return []


def elements_of(message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for block in message["blocks"]:
        if block["type"] == "actions":
            yield from block["elements"]


def words_of(message: dict[str, Any]) -> str:
    """What a person reads in a message, buttons apart."""
    return "\n".join(words for block in message["blocks"] for words in block_words(block))


def block_words(block: dict[str, Any]) -> Iterator[str]:
    if block["type"] in ("section", "header"):
        yield block["text"]["text"]
    elif block["type"] == "context":
        yield from (element["text"] for element in block["elements"])
    elif block["type"] == "image":
        yield block["alt_text"]
