"""From a Rasa response to one entry of the conversation's log, as the page understands it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import Any

logger = logging.getLogger(__name__)

JsonObject = dict[str, Any]

CARD_KINDS = {
    *("emergency", "exercise", "check", "screen", "readback"),
    *("pattern", "routine", "education", "consent"),
}
CUSTOM_KEYS = {
    *("lead", "card", "numeric", "multiple", "fallback"),
    *("release_emergency", "session"),
}
_SHOWN = ("text", "lead", "buttons", "image", "card")


def guide_entry(message: Mapping[str, Any]) -> JsonObject:
    """One log entry (without id) from ``{text, buttons, image, custom: {...}}``.

    Keys this page does not know are left out and named in the server's log, so that a slip in
    the domain is seen. A card of unknown kind is kept: the page shows its words.
    """
    custom = message.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    unknown = sorted(set(custom) - CUSTOM_KEYS)
    if unknown:
        logger.warning("Custom message keys %s are unknown to the web page.", unknown)
    entry: JsonObject = {"who": "guide"}
    if text := str(message.get("text") or "").strip():
        entry["text"] = text
    if buttons := [_button(b) for b in message.get("buttons") or () if b.get("title")]:
        entry["buttons"] = buttons
    if image := message.get("image"):
        entry["image"] = str(image)
    if lead := custom.get("lead"):
        entry["lead"] = str(lead)
    if isinstance(card := custom.get("card"), Mapping):
        entry["card"] = dict(card)
        if card.get("kind") not in CARD_KINDS:
            logger.warning("Card kind %r is unknown to the web page.", card.get("kind"))
    for flag in ("numeric", "multiple", "fallback", "release_emergency"):
        if custom.get(flag):
            entry[flag] = True
    return entry


def ends_session(message: Mapping[str, Any]) -> bool:
    """Whether the bot asks, with ``custom: {session: end}``, to forget this conversation."""
    custom = message.get("custom")
    return isinstance(custom, Mapping) and custom.get("session") == "end"


def is_shown(entry: Mapping[str, Any]) -> bool:
    """Whether there is anything for the person to see."""
    return any(entry.get(key) for key in _SHOWN)


def is_emergency(entry: Mapping[str, Any]) -> bool:
    """Whether the entry carries the card that must stay in sight."""
    card = entry.get("card")
    return isinstance(card, Mapping) and card.get("kind") == "emergency"


def offered_payloads(value: object) -> Iterator[str]:
    """Every payload a button anywhere in the entry would send."""
    if isinstance(value, Mapping):
        payload = value.get("payload")
        if isinstance(payload, str) and payload:
            yield payload
        for inner in value.values():
            yield from offered_payloads(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from offered_payloads(inner)


def _button(button: Mapping[str, Any]) -> JsonObject:
    payload = button.get("payload")
    title = str(button["title"])
    return {"title": title, "payload": str(payload)} if payload else {"title": title}
