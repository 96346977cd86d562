"""What Block Kit refuses, as https://docs.slack.dev/reference/block-kit describes it."""

from __future__ import annotations

from typing import Any

STYLES = {"primary", "danger"}


def refusal_of(blocks: list[dict[str, Any]], files: set[str]) -> str:
    """Why Slack would refuse blocks, empty when it would take them; `files` may be shown."""
    if len(blocks) > 50:
        return "more than 50 blocks"
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(set(ids)) != len(ids) or any(len(name) > 255 for name in ids):
        return "block_id"
    for number, block in enumerate(blocks):
        why = _CHECKS[block["type"]](block, files)
        if why:
            return f"{why} [json-pointer:/blocks/{number}]"
    return ""


def _text(text: dict[str, Any], limit: int, kinds: tuple[str, ...]) -> str:
    if text.get("type") not in kinds or set(text) - {"type", "text", "emoji", "verbatim"}:
        return f"text object {text}"
    if text["type"] == "plain_text" and "verbatim" in text:
        return "verbatim is for mrkdwn"
    return "" if 1 <= len(text["text"]) <= limit else f"length {len(text['text'])} of {limit}"


def _section(block: dict[str, Any], files: set[str]) -> str:
    return _text(block["text"], 3000, ("mrkdwn", "plain_text"))


def _header(block: dict[str, Any], files: set[str]) -> str:
    return _text(block["text"], 150, ("plain_text",))


def _context(block: dict[str, Any], files: set[str]) -> str:
    if not 1 <= len(block["elements"]) <= 10:
        return "elements"
    whys = [_text(element, 2000, ("mrkdwn", "plain_text")) for element in block["elements"]]
    return next((why for why in whys if why), "")


def _image(block: dict[str, Any], files: set[str]) -> str:
    if not 1 <= len(block.get("alt_text", "")) <= 2000:
        return "alt_text"
    return "" if block["slack_file"]["id"] in files else "invalid slack file"


def _actions(block: dict[str, Any], files: set[str]) -> str:
    elements = block["elements"]
    names = [element["action_id"] for element in elements]
    if not 1 <= len(elements) <= 25 or len(set(names)) != len(names):
        return "elements"
    whys = [(_button if e["type"] == "button" else _checkboxes)(e) for e in elements]
    return next((why for why in whys if why), "")


def _button(element: dict[str, Any]) -> str:
    if set(element) - {"type", "text", "value", "action_id", "style"}:
        return "button"
    if len(element["value"]) > 2000 or len(element["action_id"]) > 255:
        return "value"
    if element.get("style", "primary") not in STYLES:
        return "style"
    return _text(element["text"], 75, ("plain_text",))


def _checkboxes(element: dict[str, Any]) -> str:
    if element["type"] != "checkboxes" or not 1 <= len(element["options"]) <= 10:
        return "checkboxes"
    for option in element["options"]:
        why = _text(option["text"], 75, ("plain_text", "mrkdwn"))
        if "description" in option:
            why = why or _text(option["description"], 75, ("plain_text",))
        if why or len(option["value"]) > 150:
            return why or "value"
    return ""


_CHECKS = {
    "section": _section,
    "header": _header,
    "context": _context,
    "image": _image,
    "actions": _actions,
}
