"""Cards with words as long as those of the guide itself, or made by it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import Any

from actions.ask_check_answer import _card
from bot.conversation.checks.checks import OpenCheck, buttons
from bot.conversation.overview import fact_chips
from bot.conversation.session.routine_shown import exercise_card
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.words.quiet_ways import WHY
from bot.education.rendering import card_parts
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.exercises.exercises import load_exercises
from tests.channels.web.scene_movement import BRIDGE_HOLD, CHECK, SHORT_ANSWERS, UPRIGHT
from tests.channels.web.scene_talk import MINUTES
from tests.conversation.papers_of import FACTS, VALUES

LONG_TIMED: dict[str, Any] = deepcopy(BRIDGE_HOLD)
LONG_TIMED["buttons"] = SHORT_ANSWERS["buttons"]
LONG_TIMED["custom"]["card"] |= {
    "steps": [
        "Lie on your back, knees bent, feet flat.",
        "Lift your hips until shoulders, hips and knees are in line.",
        "Hold and breathe, 60 seconds at most. Come down when the line goes.",
    ],
    "stop_if": UPRIGHT["custom"]["card"]["stop_if"],
    "picture": "P01",
}
WALL: dict[str, Any] = deepcopy(UPRIGHT)
WALL["custom"]["card"]["picture"] = "P01"
PATTERN: dict[str, Any] = deepcopy(MINUTES)
PATTERN["custom"]["card"] |= {
    "picture": "P01",
    "tight": ["the back of your thighs", "the front of your belly"],
    "weak": ["the front of your hips", "the long muscles of your low back"],
    "why": (
        "You told me that it hurts in your low back, you sit about 9 hours a day and getting up"
        " makes it worse. Your checks showed that a flat hand did not fit behind your waist at the"
        " wall. And your straight leg stopped early on the way up."
    ),
    "honest": "A flat low back is common in people without pain too. Exercise helps either way.",
    "links": [{"title": "What if I had answered otherwise?", "payload": "/otherwise"}],
}
LEG: dict[str, Any] = {
    "buttons": [
        {"title": title, "payload": f"/{title}"}
        for title in ("A stretch behind the thigh", "Shooting or tingling below the knee")
    ],
    "custom": {
        "card": {
            **CHECK["custom"]["card"],
            "title": "Straight leg raise",
            "picture": "P01",
            "steps": [
                "Lie on your back with one knee bent and the foot flat.",
                "Keep the other knee straight and raise that leg slowly.",
                "Stop at the first strong stretch, then change sides.",
            ],
            "stop_if": WALL["custom"]["card"]["stop_if"],
            "notice": "how high the leg comes, and where you feel it",
            "question": "Where do you feel it at the top?",
        }
    },
}
PATTERN_OF_SHOULDERS: dict[str, Any] = deepcopy(MINUTES)
PATTERN_OF_SHOULDERS["custom"]["card"] |= {
    "picture": "D5",
    "tight": ["the corner between your neck and shoulder blade", "chest"],
    "weak": ["between the shoulder blades", "deep neck"],
}
FIRST = items_today(routine_of(VALUES))[0]  # type: ignore[arg-type]


def long_move() -> dict[str, Any]:
    """A move with a dose of three lines, as the guide sends it."""
    item = replace(FIRST, dose_text="3 rounds of 6, slowly; rest a few breaths between")
    card = exercise_card(load_exercises()[item.exercise_id], item, 1, 5)
    actions = [{"title": title, "payload": f"/{title}"} for title in ("Done", "Too hard", "Skip")]
    return {"custom": {"card": {**card, "actions": actions}}}


def real_check(check: str, question: str, number: int) -> dict[str, Any]:
    """A home check as the guide sends it, with all of its answers and ways on."""
    one = load_home_checks()[check]
    opened = OpenCheck(one, one.question(question), "", number, 3, first=True)
    said = _card(opened, opened.question.text, "", 4, whole=True, again=False)
    return {"buttons": buttons(opened), "custom": {**said, "numeric": bool(opened.question.unit)}}


def real_education(card: str) -> dict[str, Any]:
    """An answer with both of its views, as the guide sends it to a page."""
    return {
        "custom": {"card": card_parts(load_cards()[card], "whole", number="999"), "fallback": True}
    }


STRAIGHT_LEG = real_check("ST05", "feel", 2)
WALL_STAND = real_check("ST01", "head", 1)
TIMED_BRIDGE = real_check("ST08", "hold", 3)
READ_BACK: dict[str, Any] = {
    "buttons": [
        *(
            {"title": title, "payload": f"/{title}"}
            for title in ("Yes, that's right", "Something is off")
        ),
        WHY,
    ],
    "custom": {
        "lead": "Here is what I understood.",
        "card": {
            "kind": "readback",
            "title": "Did I get this right?",
            "facts": fact_chips(FACTS),
        },
    },
}
