"""Whole talks without an agent: what is planned for each message, one turn after the other.

Run with `python -m tests.conversation.planning.talks.played --write` when plans change, and read
what has changed in plans.yml before it is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.conversation import slots
from bot.conversation.drafting.situation import Situation
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import MessagePart, Turn
from bot.language.text.message_parts import parts_of
from tests.conversation.planning.every_question.planned import NOTHING, OPEN, TOLD, UNTOLD, told_of
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY
from tests.yaml_file import read_yaml

FOLDER = Path(__file__).parent
TALKS, PLANS = FOLDER / "talks.yml", FOLDER / "plans.yml"
LATER = NOW + 15 * DAY  # the weeks of the one who talks began two weeks before
BEGUN = {**OPEN, slots.SCREEN_NERVES: TOLD, slots.STORY: {slots.CONSENT: "agreed"}}
EACH = "each alone"  # of a talk of this name every message begins anew
SURE, CHANNEL = 0.9, "telegram"
SHOWN = ("acknowledged",)  # beside what stands in every state: what is said before a question


@cache
def load_talks() -> dict[str, Any]:
    """Return the talks: where each begins, and each message with what it is for."""
    return dict(read_yaml(TALKS))


def plans_of(name: str) -> list[str]:
    """Return what is planned for each message of a talk, behind its words."""
    talk = load_talks()[name]
    begun = talk["from"]
    values = {**BEGUN[begun], slots.ASKED: None if begun == NOTHING else begun}
    if not name.endswith(EACH):
        return list(_played(talk["said"], values))
    return [planned for line in talk["said"] for planned in _played([line], values)]


def _played(said: list[str | dict[str, Any]], values: Mapping[str, Any]) -> Iterator[str]:
    turns: tuple[Turn, ...] = ()
    for line in said:
        ((text, intents),) = line.items() if isinstance(line, dict) else ((line, "choose"),)
        now = _situation(text, intents, values, turns)
        turns = tuple(now.turns)
        draft = plan_turn(now)
        yield f"{text}: {'; '.join(told_of(draft, values, UNTOLD.difference(SHOWN)))}"
        values = {**values, **draft.changes()}


def _situation(
    text: str, intents: str | list[str], values: Mapping[str, Any], turns: tuple[Turn, ...]
) -> Situation:
    whole, *of_parts = [intents] if isinstance(intents, str) else intents
    parts = tuple(
        MessagePart(text[start:end], start, end, intent, SURE)
        for (start, end), intent in zip(parts_of(text), of_parts, strict=False)
    )
    alone = situation(text, values, whole, SURE, parts)
    newest = replace(alone.turn, number=len(turns) + 1)
    heard = (*turns, *alone.turns)
    return replace(alone, turn=newest, turns=heard, now=LATER, channel=CHANNEL)


def written() -> str:
    """Return all of it as it stands in plans.yml."""
    plans = {name: plans_of(name) for name in load_talks()}
    return str(yaml.safe_dump(plans, sort_keys=False, allow_unicode=True, width=1000))


def main() -> None:
    """Write what is planned in each talk, or print it."""
    if "--write" in sys.argv[1:]:
        PLANS.write_text(written(), encoding="utf-8")
    else:
        sys.stdout.write(written())


if __name__ == "__main__":
    main()
