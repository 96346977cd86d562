"""Whatever is said in a session, the list, the number of the move and what is done must agree.

Random sequences of acts are planned one after the other; after each turn all rules are held.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from bench.session_talk import Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.done_so_far import COUNTED
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.session.session_log import done_today
from bot.conversation.session.session_notes import positions_today
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Setting

TURNS = 9
DONE, SKIP, ASK, COMPLAIN, WISH, HURT, OTHER, BACK, DONE_AND_HURT, BEFORE_HURT, UNDO, BEGIN = (
    *("done", "skip", "ask", "complain", "wish", "hurt", "other", "back"),
    *("done and hurt", "the one before hurt", "undo", "begin"),
)
SAID: Mapping[str, tuple[str, ...]] = {
    DONE: ("done", "finished that", "done, felt good", "yep done that one", "too easy"),
    SKIP: ("skip this one", "I'll give this one a miss"),
    ASK: (
        "why this one?",
        "is that on the floor?",
        "is it safe to skip the bridge?",
        "didn't we do the breathing already?",
        "do people leave out the pelvic floor lift?",
        "isn't this done lying down? I'm just asking",
        "how do you know I've done them all?",
    ),
    COMPLAIN: (
        "you didn't answer me",
        "why did you take away the bridge",
        "who said anything about leaving out the breathing",
        "this is a bit patronising",
    ),
    WISH: (
        "leave out the bridge",
        "standing only please, no floor",
        "can I do the rest standing",
        "only got 5 minutes",
        "swap this one",
        "isn't the bridge on the floor? I said standing only",
        "it nips. and I said no floor",
    ),
    HURT: ("it hurts", "back twingeing so I stopped", "too hard"),
    OTHER: ("the bridge was fine", "breathing went well"),
    BACK: ("go back one", "hang on, phone"),
    DONE_AND_HURT: ("done. it caught me on the last", "did those, but my back twinged"),
    BEFORE_HURT: (
        "the last one made my back twinge, not this one",
        "the previous exercise pinched",
    ),
    UNDO: ("the old list again please", "put the list back how it was"),
    BEGIN: ("go", "ready", "let's go"),
}
ASKED_FOR = (BACK, UNDO, OTHER)  # what may bring a finished move up again
OFTEN = {DONE: 6, ASK: 4, COMPLAIN: 3, WISH: 2}
CHANGES_NOTHING = (slots.ROUTINE, slots.SETTING, slots.FEEDBACK, slots.EXERCISE, slots.MINUTES)


@dataclass(frozen=True)
class Told:
    """Where a session stands: the moves of today, the one that is up, what is done."""

    values: Mapping[str, Any]

    @property
    def moves(self) -> list[str]:
        routine = routine_of(self.values)
        return [one.exercise_id for one in items_today(routine)] if routine else []

    @property
    def up(self) -> str | None:
        at = int(self.values.get(slots.EXERCISE) or 0)
        return self.moves[at] if at < len(self.moves) else None

    @property
    def noted(self) -> dict[str, str]:
        return dict(self.values.get(slots.FEEDBACK) or {})

    @property
    def counted(self) -> set[str]:
        return {move for move, how in self.noted.items() if how in COUNTED}

    @property
    def asks_how_it_went(self) -> bool:
        waits = self.values.get(slots.PAUSED) or self.values.get(slots.HURT_ASKED)
        return self.values.get(slots.ASKED) == slots.EXERCISE_FEEDBACK and not waits


@pytest.mark.parametrize("seed", range(24))
def test_list_number_and_record_agree_after_every_turn(played: Sessions, seed: int) -> None:
    chance = random.Random(seed)
    values = played.at({"stage": "session", "at": 1, "done": [], "then": {}})
    said: list[str] = []
    for _ in range(TURNS):
        before = Told(values)
        if before.values.get(slots.ASKED) != slots.EXERCISE_FEEDBACK:
            break
        act = chance.choices(list(SAID), [OFTEN.get(one, 1) for one in SAID])[0]
        text = chance.choice(SAID[act])
        if act == BEFORE_HURT and before.moves[:1] == [before.up]:
            continue  # there is none before the first
        if before.values.get(slots.HURT_ASKED):
            act, text = "answer", "no"
        elif before.values.get(slots.PAUSED):
            act, text = "resume", "ok I'm back"
        draft = played.plan(values, text)
        values = dict(draft.values)
        said.append(text)
        wrong = [*_wrong_of_act(before, Told(values), act), *_wrong_of_state(before, Told(values))]
        wrong += _wrong_words(before, Told(values), draft)
        wrong += _wrong_of_what_is_up(before, Told(values), act)
        assert not wrong, f"{said}: {wrong}"


def _wrong_of_act(before: Told, after: Told, act: str) -> list[str]:
    """What this act must and must not have changed."""
    if not before.asks_how_it_went:
        return []
    new = after.counted - before.counted
    if act == DONE and new - {before.up} | {before.up} - after.counted:
        return [f"done counted {new}, up was {before.up}"]
    if act == DONE and after.moves != before.moves:
        return ["done changed the list"]
    if act == SKIP and before.up not in before.counted and after.noted.get(before.up or "") != SKIP:
        return [f"{before.up} was not skipped"]
    if act == DONE_AND_HURT and after.values.get(slots.HURT_ASKED) != before.up:
        return [f"{before.up} hurt, and nothing is asked of it"]
    if act in (BEFORE_HURT, BEGIN) and (after.moves, after.up) != (before.moves, before.up):
        return [f"{act} changed what is up"]
    if act in (ASK, COMPLAIN):
        changed = [
            name for name in CHANGES_NOTHING if before.values.get(name) != after.values.get(name)
        ]
        return [f"{act} changed {changed}"] if changed else []
    return [f"{act} counted {new}"] if new and act not in (DONE, OTHER) else []


def _wrong_of_state(before: Told, after: Told) -> list[str]:
    """What must hold whatever was said."""
    values, known = after.values, load_exercises()
    wrong = [f"{move} is done no more" for move in done_today(before.values)
             if move not in done_today(values)]  # fmt: skip
    if before.values.get(slots.FEEDBACK) != values.get(slots.FEEDBACK):
        wrong += [f"{move} is not kept" for move in after.counted - set(done_today(values))]
    if values.get(slots.ASKED) != slots.EXERCISE_FEEDBACK:
        return wrong
    routine = routine_of(values)
    if routine is None or after.up is None:
        return [*wrong, "asks of no move"]
    for item in items_today(routine):
        if item.exercise_id not in after.noted and item.position not in positions_today(
            values, known[item.exercise_id]
        ):
            wrong.append(f"{item.exercise_id} cannot be done {item.position} here")
    return wrong


def _wrong_of_what_is_up(before: Told, after: Told, act: str) -> list[str]:
    """A finished move is asked again only where it was asked for; nothing refused is prescribed."""
    refused = Setting.from_dict(after.values.get(slots.SETTING) or {}).left_out
    wrong = [f"{move} was refused, and is there" for move in refused & {*after.moves}]
    if after.asks_how_it_went and after.up != before.up and act not in ASKED_FOR:
        wrong += [f"{after.up} is done, and asked again"] if after.up in after.counted else []
    return wrong


def _wrong_words(before: Told, after: Told, draft: Draft) -> list[str]:
    """What is said to be left out or noted as done must be so."""
    words, known = " ".join(draft.acknowledged), load_exercises()
    listed = {move: known[move].name for move in {*before.moves, *after.moves}}
    return [
        *(f"{name} is said to be done" for move, name in listed.items()
          if f"Noted as done: {name}" in words and move not in after.counted),
        *(f"{name} is said to be out" for move, name in listed.items()
          if f"Left out: {name}" in words and move in after.moves),
    ]  # fmt: skip
