"""A scripted bot for the browser: each keyword answers with one kind of message."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa.core.channels.channel import UserMessage

from tests.channels.web.scene_movement import (
    AGAIN,
    BEFORE_CHECKS,
    BRIDGE_HOLD,
    CHECK,
    CLOSING,
    COUNTDOWN,
    EXERCISE,
    LONG_DOSE,
    PROGRESS,
    ROUTINE,
    SHORT_ANSWERS,
    SIDES,
    TIMED,
    UPRIGHT,
)
from tests.channels.web.scene_talk import (
    CARE,
    CONSENT,
    DISTRESS,
    EDUCATION,
    EMERGENCY,
    MINUTES,
    NO_PATTERN,
    ONSET,
    PATTERN,
    READBACK,
    RELEASE,
    SCALE,
    SCREEN,
    SHEETS,
    WHERE,
)

CARD_SCENES = (
    *("onset", "scale", "readback", "where", "screen", "check", "timed", "pattern"),
    *("routine", "exercise", "countdown", "sides", "education", "progress", "care", "closing"),
    *("heavy", "wipe"),
)

SCENES = {
    "/greet": [CONSENT],
    "/agree": [{"text": "Thank you. Good to have you back."}],
    "/start_over": [{"text": "A fresh start. Where does it hurt?"}],
    "/already_checked": [RELEASE],
    "onset": [ONSET],
    "screen": [SCREEN],
    "sheets": [SHEETS],
    "exercise": [EXERCISE],
    "next one": [{"custom": {"card": EXERCISE["custom"]["card"]}}],
    "check": [CHECK],
    "timed": [TIMED],
    "countdown": [COUNTDOWN],
    "sides": [SIDES],
    "care": [CARE],
    "heavy": [DISTRESS],
    "rows": [{"text": "When:\n- in the morning\n- after sitting"}],
    "closing": [CLOSING],
    "why is that": [EDUCATION, AGAIN],
    "does it get worse": [{"text": "Usually it eases.", "buttons": ONSET["buttons"]}, AGAIN],
    "and my knee": [ONSET],
    "rules": [{"text": "\n\n".join(["Stop at once if it gets worse."] * 12)}, CHECK],
    "words": [{"text": "\n\n".join(["One more paragraph."] * 40)}],
    "where": [WHERE],
    "progress": [PROGRESS],
    "routine": [ROUTINE],
    "pattern": [PATTERN],
    "minutes": [MINUTES],
    "no pattern": [NO_PATTERN],
    "short answers": [SHORT_ANSWERS],
    "upright": [BEFORE_CHECKS, UPRIGHT],
    "bridge hold": [BRIDGE_HOLD],
    "long dose": [LONG_DOSE],
    "education": [EDUCATION],
    "readback": [READBACK],
    "scale": [SCALE],
    "nothing": [],
    "html": [{"text": "<b>bold</b><img src=x onerror=alert(1)>"}],
}


def scene_of(text: str, picture: str) -> list[dict[str, Any]]:
    """The messages a text is answered with; ``picture`` is put where cards ask for one."""
    if "wipe" in text:
        return [EMERGENCY]
    messages = SCENES.get(text, [{"text": f"You said: {text}"}])
    return [_with_picture(message, picture) for message in messages]


async def play(message: UserMessage, picture: str = "") -> None:
    """Answer a message through its output channel, one response after the other."""
    if message.text == "slow":
        await asyncio.sleep(0.8)
    for answer in scene_of(message.text or "", picture):
        await message.output_channel.send_response(message.sender_id, answer)


def _with_picture(value: Any, picture: str) -> Any:
    if isinstance(value, dict):
        return {key: _with_picture(inner, picture) for key, inner in value.items()}
    if isinstance(value, list):
        return [_with_picture(inner, picture) for inner in value]
    return picture if value == "{picture}" else value
