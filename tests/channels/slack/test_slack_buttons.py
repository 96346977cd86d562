"""Buttons and check boxes in Slack: pressed once, pressed late, and never made up."""

from __future__ import annotations

import pytest

from bot.channels.shared.chat_press import STALE, TICK_ONE
from tests.channels.scripted import YES_NO, says
from tests.channels.slack.api import SlackApi
from tests.channels.slack.desk import Desk, words_of
from tests.channels.web.served import Bot


def test_slack_buttons_send_their_payload_and_show_what_was_taken(desk: Desk, bot: Bot) -> None:
    left = {"title": "Left", "payload": '/choose{"choice": "side=left"}'}
    bot.answer = says({"text": "Which side?", "buttons": [left, {"title": "Words only"}]})
    desk.write("hi")
    desk.read()
    desk.press("Left")
    desk.read()
    assert bot.texts[-1] == left["payload"]
    assert "✓ Left" in words_of(desk.mine[0])
    assert not [b for b in desk.mine[0]["blocks"] if b["type"] == "actions"]
    desk.press("Words only")
    desk.read()
    assert bot.texts[-1] == "Words only"


def test_slack_check_boxes_are_sent_as_words(desk: Desk, bot: Bot, api: SlackApi) -> None:
    long = "Chest pain, breathlessness, fainting, sudden tearing pain or a throbbing in the belly"
    card = {"kind": "screen", "title": "Any of these?", "options": ["Fever", long, "Cancer"]}
    none = {"title": "None of these", "payload": "/none"}
    custom = {"card": card, "fallback": True, "multiple": True}
    bot.answer = says({"text": "x", "buttons": [none], "custom": custom})
    desk.write("hi")
    desk.read()
    desk.tick()
    api.wait(lambda: len(api.acknowledged) == 2)
    assert bot.texts == ["hi"]
    desk.press("Send")
    assert desk.read() == [TICK_ONE]
    desk.press("Send", ticked=(0, 1))
    desk.read()
    assert bot.texts[-1] == f"Fever, {long}"


def test_slack_meets_stale_and_made_up_buttons_politely(desk: Desk, bot: Bot) -> None:
    bot.answer = says({"text": "Is it new?", "buttons": YES_NO})
    desk.write("one")
    desk.read()
    older = {**desk.mine[-1]}
    desk.write("two")
    desk.read()
    desk.press("Yes", on=older)
    assert STALE in desk.read(2)[0]
    assert bot.texts[-1] == "/resume"
    for element in older["blocks"][-1]["elements"]:
        element["value"] = "ffffff:1:0"
    desk.press("Yes", on=older)
    assert STALE in desk.read(2)[0]


def test_slack_takes_a_double_press_once(desk: Desk, bot: Bot, api: SlackApi) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    desk.write("hi")
    desk.read()
    asked = {**desk.mine[-1]}
    desk.press("Left", on=asked)
    payload = desk.press("Left", on=asked)
    api.send("interactive", payload)
    desk.read()
    desk.write("on")
    desk.read()
    assert bot.texts == ["hi", "/left", "on"]


def test_slack_says_the_deed_first_in_an_emergency(desk: Desk, bot: Bot) -> None:
    card = {"kind": "emergency", "title": "Call 999 now.", "number": "999", "why": "Nerves."}
    checked = {"title": "I've already been checked", "payload": "/already_checked"}
    bot.answer = says({"text": "Call 999 now.", "buttons": [checked], "custom": {"card": card}})
    desk.write("I can't feel when I wipe")
    (shown,) = desk.read()
    assert shown.startswith("Call 999 now.\n<tel:999|Call 999>\nNerves.")
    for _ in range(2):
        desk.press("I've already been checked")
        desk.read()
    assert bot.texts[1:] == ["/already_checked", "/already_checked"]


@pytest.mark.slow
def test_slack_starts_a_clock_and_says_when_the_time_is_over(desk: Desk, bot: Bot) -> None:
    card = {"kind": "exercise", "title": "Plank", "timer": {"seconds": 1}}
    done = {"title": "Done", "payload": "/done"}
    bot.answer = says({"text": "x", "buttons": [done], "custom": {"card": card, "fallback": True}})
    desk.write("hi")
    desk.read()
    desk.press("Start the clock")
    assert desk.read(2)[1].startswith("Time.")
    desk.press("Done")
    desk.read()
    assert bot.texts == ["hi", "/done"]


def test_slack_sends_the_seconds_of_a_stop_watch_as_words(desk: Desk, bot: Bot) -> None:
    card = {"kind": "check", "title": "Plank", "timer": {"up": True}}
    bot.answer = says({"text": "x", "custom": {"card": card, "fallback": True}})
    desk.write("hi")
    desk.read()
    desk.press("Start the stop-watch")
    desk.read()
    desk.press("Stop")
    desk.read()
    assert bot.texts == ["hi", "0 seconds"]
