"""Buttons on Telegram: pressed once, pressed late, ticked, and never a payload made up."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.shared.chat_press import STALE, TAKEN
from tests.channels.scripted import YES_NO, says
from tests.channels.telegram.phone import Phone
from tests.channels.web.served import Bot


def test_telegram_buttons_stand_one_below_the_other_and_send_their_payload(
    phone: Phone, bot: Bot
) -> None:
    long = '/choose{"choice": "check_answer=ST04.a_question_with_a_long_name.and_a_long_answer"}'
    bot.answer = says({"text": "Which?", "buttons": [{"title": "Left", "payload": long}, *YES_NO]})
    phone.write("hi")
    phone.read()
    rows = phone.mine[-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [1, 1, 1]
    assert all(len(row[0]["callback_data"].encode()) <= 64 for row in rows)
    phone.tap("Left")
    phone.read()
    assert bot.texts[-1] == long
    assert len(phone.api.answered) == 1
    first = phone.mine[0]["reply_markup"]["inline_keyboard"]
    assert [button["text"] for row in first for button in row] == ["✓ Left"]


def test_telegram_draws_a_scale_in_two_rows(phone: Phone, bot: Bot) -> None:
    scale = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    bot.answer = says({"text": "How bad?", "buttons": scale, "custom": {"numeric": True}})
    phone.write("hi")
    phone.read()
    rows = phone.mine[-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [6, 5]


def test_telegram_draws_the_quiet_ways_beside_each_other_under_a_scale(
    phone: Phone, bot: Bot
) -> None:
    scale = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    quiet = [
        {"title": "Skip", "payload": "/skip", "style": "link"},
        {"title": "Why this?", "payload": "/why_ask", "style": "aside"},
    ]
    bot.answer = says({"text": "How bad?", "buttons": [*scale, *quiet]})
    phone.write("hi")
    phone.read()
    rows = phone.mine[-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [6, 5, 2]


def test_telegram_tick_boxes_are_sent_as_words(phone: Phone, bot: Bot) -> None:
    card = {"kind": "screen", "title": "Any of these?", "options": ["Fever", "A fall", "Cancer"]}
    none = {"title": "None of these", "payload": "/none"}
    bot.answer = says({"text": "x", "buttons": [none], "custom": _ticks(card)})
    phone.write("hi")
    phone.read()
    assert phone.buttons[-1] == "None of these"
    phone.tap("Send")
    phone.api.wait(lambda: len(phone.api.answered) == 1)
    assert phone.api.answered[0]["show_alert"] == "true"
    for number, title in enumerate(("☐ 1", "☐ 2", "☐ 3", "☑ 2"), start=1):
        phone.tap(title)
        edits = number
        phone.api.wait(lambda wanted=edits: len(phone.api.of("editMessageReplyMarkup")) == wanted)
    assert phone.buttons[:3] == ["☑ 1. Fever", "☐ 2. A fall", "☑ 3. Cancer"]
    phone.tap("Send (2")
    phone.read()
    assert bot.texts[-1] == "Fever, Cancer"


def _ticks(card: dict[str, Any]) -> dict[str, Any]:
    return {"card": card, "fallback": True, "multiple": True}


def test_telegram_meets_stale_buttons_politely(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "Is it new?", "buttons": YES_NO})
    phone.write("one")
    phone.read()
    older = phone.mine[-1]
    phone.write("two")
    phone.read()
    phone.tap("Yes", on=older)  # "yes" to an older question is no answer to this one
    phone.read()
    assert bot.texts[-1] == "/resume"
    assert phone.api.answered[-1]["text"] == STALE
    phone.press(older, "ffffff:1:0")  # from before a restart, or made up
    phone.read()
    assert bot.texts[-1] == "/resume"
    assert len(phone.api.answered) == 2


def test_telegram_takes_a_double_tap_once(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    phone.write("hi")
    phone.read()
    asked = {**phone.mine[-1]}
    phone.tap("Left", on=asked)
    phone.tap("Left", on=asked)
    phone.api.wait(lambda: len(phone.api.answered) == 2)
    assert bot.texts == ["hi", "/left"]
    assert phone.api.answered[-1]["text"] == TAKEN


def test_telegram_goes_on_when_a_press_has_expired(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    phone.write("hi")
    phone.read()
    phone.api.expired = True
    phone.tap("Left")
    phone.read()
    assert bot.texts[-1] == "/left"


def test_telegram_says_the_deed_first_in_an_emergency(phone: Phone, bot: Bot) -> None:
    card = {
        "kind": "emergency",
        "title": "Call 999 now.",
        "number": "999",
        "why": "Nerves can be squeezed.",
        "meanwhile": ["Don't drive."],
    }
    checked = {"title": "I've already been checked", "payload": "/already_checked"}
    bot.answer = says({"text": "Call 999 now.", "buttons": [checked], "custom": {"card": card}})
    phone.write("I can't feel when I wipe")
    (said,) = phone.read()
    assert said.startswith("Call 999 now.\n\nCall 999\n\nNerves")
    assert "Call <code>999</code>" in phone.api.of("sendMessage")[0]["text"]
    assert "<b>" not in phone.api.of("sendMessage")[0]["text"]
    for _ in range(2):  # its buttons stay
        phone.tap("I've already been checked")
        phone.read()
    assert bot.texts[1:] == ["/already_checked", "/already_checked"]


@pytest.mark.slow
def test_telegram_starts_a_clock_and_says_when_the_time_is_over(phone: Phone, bot: Bot) -> None:
    card = {"kind": "exercise", "title": "Plank", "timer": {"seconds": 1}}
    done = {"title": "Done", "payload": "/done"}
    bot.answer = says({"text": "x", "buttons": [done], "custom": {"card": card, "fallback": True}})
    phone.write("hi")
    phone.read()
    assert phone.buttons == ["Start the clock: 1 seconds", "Done"]
    phone.tap("Start the clock")
    assert phone.read(2)[1].startswith("Time.")
    assert phone.buttons == ["Done"]
    assert bot.texts == ["hi"]
    phone.tap("Done")
    phone.read()
    assert bot.texts == ["hi", "/done"]


def test_telegram_sends_the_seconds_of_a_stop_watch_as_words(phone: Phone, bot: Bot) -> None:
    card = {"kind": "check", "title": "Plank", "timer": {"up": True}}
    bot.answer = says({"text": "x", "custom": {"card": card, "fallback": True}})
    phone.write("hi")
    phone.read()
    phone.tap("Start the stop-watch")
    phone.read()
    phone.tap("Stop")
    phone.read()
    assert bot.texts == ["hi", "0 seconds"]
