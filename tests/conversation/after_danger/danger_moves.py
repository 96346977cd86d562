"""The same replies in every talk about danger: what each is answered, and what is kept of it.

Run with `python -m tests.conversation.after_danger.danger_moves --write` when answers change, and
read what has changed in moves.yml before it is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.clock import move_ahead, utc_now
from bot.conversation.safety.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.context import Context
from bot.language.findings import Status
from bot.safety.triage import Profile
from tests.conversation.red_flag_turns import pressed, said
from tests.yaml_file import read_yaml

FOLDER = Path(__file__).parent
TALKS, MOVES = FOLDER / "talks.yml", FOLDER / "moves.yml"
KINDS = FOLDER.parent / "replies_in_emergencies.yml"
MEANT = {"": Status.PRESENT, "of another": Status.OTHER_PERSON, "unsure": Status.UNCERTAIN}
FLAG, FOR_ANOTHER = "flag ", "for another"
LONG = 365  # days
UNTOLD = ("trace", "cautions")  # what the triage says of itself


@cache
def load_talks() -> dict[str, Any]:
    """Return what is said before, and all that is said then."""
    talks = read_yaml(TALKS)
    kinds = read_yaml(KINDS)
    firsts = [texts[0] for kind, texts in kinds.items() if kind]
    return {**talks, "replies": [*talks["replies"], *firsts]}


def moves_after(opening: str) -> dict[str, str]:
    """Return what each reply is answered after what was said before, on a Sunday.

    On a Monday "on Monday" is today.
    """
    move_ahead(timedelta(days=6 - datetime.now(UTC).weekday()))
    try:
        return _moves_after(opening)
    finally:
        move_ahead(timedelta())


def _moves_after(opening: str) -> dict[str, str]:
    lines = load_talks()["openings"][opening]
    state = SafetyState(for_another=FOR_ANOTHER in lines)
    turns: list[Turn] = []
    for line in lines:
        if line != FOR_ANOTHER:
            turns.append(turn_of(line))
            state = safety_move(state, turns, Profile(), ()).state
    return {
        reply: " ".join(_told(state, safety_move(state, [*turns, turn_of(reply)], Profile(), ())))
        for reply in load_talks()["replies"]
    }


@cache
def turn_of(line: str) -> Turn:
    """Return a turn: a flag by its id, a button in brackets, words that are read."""
    if line.startswith("["):
        return pressed(line.strip("[]"))
    if line.startswith(FLAG):
        flag, _, meant = line.removeprefix(FLAG).partition(" ")
        return said(flag, MEANT[meant])
    return Turn(understand(line, Context(today=utc_now().date())), text=line)


def _told(before: SafetyState, move: SafetyMove) -> Iterator[str]:
    yield move.response or "quiet"
    yield from (name for name in ("resume", "leave_question", "aside") if getattr(move, name))
    for name in ("then", "answers", "denied"):
        if value := getattr(move, name):
            yield f"{name}={_short(value)}"
    for name, value in move.state.as_dict().items():
        was = getattr(before, name)
        if name not in UNTOLD and value != was:
            yield f"{name}:{_short(value[len(was) :] if name in ('unrecorded', 'held') else value)}"


def _short(value: Any) -> str:
    if isinstance(value, Mapping):
        of = " ".join(filter(None, (value["flag"], value["level"], value["rule"])))
        return f"{value['event']}({of})"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_short, value))}]"
    if isinstance(value, float):  # of "in 2016" it grows from day to day
        return f"{value:g}" if value < LONG else "long"
    return str(value)


def written() -> str:
    """Return all of it as it stands in moves.yml."""
    moves = {opening: moves_after(opening) for opening in load_talks()["openings"]}
    return str(yaml.safe_dump(moves, sort_keys=False, allow_unicode=True, width=1000))


def main() -> None:
    """Write what every reply is answered, or print it."""
    if "--write" in sys.argv[1:]:
        MOVES.write_text(written(), encoding="utf-8")
    else:
        sys.stdout.write(written())


if __name__ == "__main__":
    main()
