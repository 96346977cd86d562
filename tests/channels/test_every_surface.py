"""Every kind of message on every surface: nothing is dropped."""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Callable

import pytest
from rich.console import Console

from bot.channels.message.card_kinds import CARD_PARTS
from bot.channels.message.card_layout import choices_of, ticks_of
from bot.channels.message.guide_message import GuideMessage, read_message
from bot.channels.message.plain_text import plain_text
from bot.channels.shared.offers import Offers
from bot.channels.slack.buttons import choice_blocks
from bot.channels.slack.slack_renderer import slack_blocks
from bot.channels.telegram.keyboard import keyboard
from bot.channels.telegram.telegram_renderer import telegram_parts
from bot.channels.terminal.rich_text import rich_message
from bot.conversation.session.routine_shown import routine_card, routine_text
from bot.rasa.domain_source import safety_responses
from bot.routine import build_from, safety_net
from tests.channels.every_kind import PLAIN, card_message, responses, told
from tests.channels.slack.blocks import refusal_of
from tests.channels.slack.desk import elements_of, words_of
from tests.routine.people import with_pattern


def on_plain(message: GuideMessage) -> str:
    choices = [choice.title for choice in choices_of(message)]
    return "\n".join([plain_text(message), *choices])


def on_telegram(message: GuideMessage) -> str:
    shown = [html.unescape(re.sub(r"<[^>]+>", "", part.html)) for part in telegram_parts(message)]
    offers = Offers()
    drawn = keyboard(offers, offers.add(choices_of(message), ticks_of(message)))
    rows = drawn.inline_keyboard if drawn else []
    return "\n".join([*shown, *(button.text for row in rows for button in row)])


def on_slack(message: GuideMessage) -> str:
    offers = Offers()
    blocks = slack_blocks(message, lambda picture: "F00000001")
    blocks += choice_blocks(offers, offers.add(choices_of(message), ticks_of(message)))
    assert refusal_of(blocks, {"F00000001"}) == ""
    shown = words_of({"blocks": blocks}).replace("*", "")
    for element in elements_of({"blocks": blocks}):
        shown += "\n" + (element.get("text") or {}).get("text", "")
    return html.unescape(shown)


def on_terminal(message: GuideMessage) -> str:
    console = Console(width=200, file=io.StringIO(), highlight=False)
    drawn, _ = rich_message(message)
    with console.capture() as captured:
        console.print(drawn)
    lines = (line.strip("│ ") for line in captured.get().splitlines())
    return "\n".join(lines)


SURFACES: dict[str, Callable[[GuideMessage], str]] = {
    "plain": on_plain,
    "telegram": on_telegram,
    "slack": on_slack,
    "terminal": on_terminal,
}
surfaces = pytest.mark.parametrize("surface", SURFACES)

AGAIN = ("the how & <its> words",)  # steps that were read a question before: the page folds them


@surfaces
@pytest.mark.parametrize("kind", CARD_PARTS)
def test_every_surface_shows_every_part_of_a_card(kind: str, surface: str) -> None:
    shown = SURFACES[surface](card_message(kind, without="how"))
    assert [words for words in told(kind) if words not in shown and words not in AGAIN] == []


@surfaces
def test_every_surface_repeats_no_steps_and_no_rule_at_a_later_question(surface: str) -> None:
    shown = SURFACES[surface](card_message("check"))
    assert [part for part in ("how", "stop_if") if f"the {part} & <its> words" in shown] == []


@surfaces
@pytest.mark.parametrize("kind", PLAIN)
def test_every_surface_shows_messages_without_a_card(kind: str, surface: str) -> None:
    message, words = PLAIN[kind]
    shown = SURFACES[surface](message)
    assert [word for word in words if word not in shown] == []


@surfaces
def test_every_surface_shows_every_response_of_the_domain(surface: str) -> None:
    for name, message in responses().items():
        shown = " ".join(SURFACES[surface](message).split())
        stands_in = message.card is not None and (message.fallback or message.is_emergency)
        text = "" if stands_in else " ".join(message.text.split())
        assert text in shown, name
        for choice in message.choices:
            assert choice.title in shown, name


@pytest.mark.parametrize("kind", ["check", "exercise"])
def test_every_surface_with_pictures_shows_the_picture(kind: str) -> None:
    message = card_message(kind)
    assert [part.picture for part in telegram_parts(message) if part.picture] == ["P01"]
    images = [block for block in slack_blocks(message, str) if block["type"] == "image"]
    assert [image["slack_file"]["id"] for image in images] == ["P01"]


@surfaces
def test_every_surface_tells_of_an_emergency_all_that_its_text_says(surface: str) -> None:
    template = json.dumps(safety_responses()["responses"]["utter_emergency_ces_saddle"][0])
    for slot in ("{emergency_number}", "{emergency_tel}"):
        template = template.replace(slot, "999")
    said = json.loads(template)
    message = read_message(said)
    shown = " ".join(SURFACES[surface](message).split())
    for sentence in re.split(r"\. |\n\n|Meanwhile:|\{\w+\}", message.text):
        assert " ".join(sentence.split()) in shown
    assert f"Call {said['custom']['card']['number']}" in shown or surface == "plain"


@surfaces
def test_every_surface_says_how_hard_and_when_to_stop_with_every_routine(surface: str) -> None:
    routine = build_from(with_pattern("D1"), "week")
    card = routine_card(routine, "112", "your GP")
    text = routine_text(routine, "112", "your GP")
    sent = {"text": text, "custom": {"card": card, "fallback": True}}
    shown = " ".join(SURFACES[surface](read_message(sent)).split())
    net = safety_net("112", "your GP")
    assert net.stop in shown
    assert net.effort in shown
