"""Choices as Slack's buttons and check boxes, and what was pressed read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.channels.message.guide_message import Choice
from bot.channels.message.sentence_split import split_text
from bot.channels.shared.offers import Offer, Offers
from bot.channels.slack.mrkdwn import escaped
from bot.channels.slack.slack_renderer import Block, plain_words, section
from bot.knowledge.wording.speaking import speak

TITLE_LIMIT = 75
BOXES_LIMIT = 10  # options of one group of check boxes
BUTTONS_LIMIT = 25  # elements of one block
SEND = "send"
TICKS = "ticks"
STYLES = {"primary": "primary", "stop": "danger"}


def choice_blocks(offers: Offers, offer: Offer) -> list[Block]:
    """The check boxes and buttons of an offer; titles too long for a button stand above."""
    blocks = [_ticks(offers, offer, start) for start in range(0, len(offer.ticks), BOXES_LIMIT)]
    long = [choice.title for choice in offer.choices if len(choice.title) > TITLE_LIMIT]
    blocks += [section("\n".join(f"• {escaped(title)}" for title in long))] if long else []
    buttons = list(_buttons(offers, offer))
    for start in range(0, len(buttons), BUTTONS_LIMIT):
        elements = buttons[start : start + BUTTONS_LIMIT]
        blocks.append(
            {"type": "actions", "block_id": offers.mark(offer, f"b{start}"), "elements": elements}
        )
    return blocks


def _ticks(offers: Offers, offer: Offer, start: int) -> Block:
    rows = offer.ticks[start : start + BOXES_LIMIT]
    options = [_option(row, start + at) for at, row in enumerate(rows)]
    boxes = {"type": "checkboxes", "action_id": f"{TICKS}{start}", "options": options}
    return {"type": "actions", "block_id": offers.mark(offer, f"t{start}"), "elements": [boxes]}


def _option(words: str, at: int) -> Block:
    first, *rest = split_text(words, TITLE_LIMIT)
    option = {"text": plain_words(first), "value": str(at)}
    if rest:
        option["description"] = plain_words(_cut(" ".join(rest)))
    return option


def _buttons(offers: Offers, offer: Offer) -> Iterator[Block]:
    if offer.ticks:
        yield _button(speak("slack", "send_what_i_ticked"), offers.mark(offer, SEND), "primary")
    for place, choice in enumerate(offer.choices):
        yield _button(choice.title, offers.mark(offer, place), choice.style)


def _button(title: str, mark: str, style: str) -> Block:
    button = {
        "type": "button",
        "text": plain_words(_cut(title)),
        "value": mark,
        "action_id": mark,
    }
    return {**button, "style": STYLES[style]} if style in STYLES else button


def _cut(text: str) -> str:
    return text if len(text) <= TITLE_LIMIT else f"{text[: TITLE_LIMIT - 1].rstrip()}…"


def ticked_in(state: Mapping[str, Any]) -> set[int]:
    """The numbers of the ticked rows in the state that comes with a press."""
    found = set()
    for elements in (state.get("values") or {}).values():
        for action_id, element in elements.items():
            if str(action_id).startswith(TICKS):
                chosen = element.get("selected_options") or ()
                found |= {int(one["value"]) for one in chosen if str(one["value"]).isdecimal()}
    return found


def taken_blocks(blocks: list[Block], taken: Choice) -> list[Block]:
    """The blocks of a message in which a choice was taken: what it was, and no buttons."""
    left = [block for block in blocks if block.get("type") != "actions"]
    said = {"type": "mrkdwn", "text": f"✓ {escaped(taken.title)}", "verbatim": True}
    return [*left, {"type": "context", "elements": [said]}]
