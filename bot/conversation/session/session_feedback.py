"""What an answer to an exercise changes in the session."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, cast

from bot.conversation import slots
from bot.conversation.checks.checks_changed import with_spread
from bot.conversation.session.done_so_far import (
    COUNTED,
    EASY,
    HARD,
    HURTS,
    counts_as_done,
    first_open,
)
from bot.conversation.session.other_moves import SessionStep, free_swaps, spares_all, with_other
from bot.conversation.session.plans_before import all_lists
from bot.conversation.session.session import LATER, current_item, items_today, routine_of
from bot.conversation.session.session_notes import notes_today, positions_today
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_feedback_words, load_session_texts
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine, RoutineItem, Setting, after_feedback, after_spread
from bot.routine.choosing.move_scoring import EASES
from bot.routine.dosing.dose import dose_text
from bot.routine.dosing.feedback import Feedback, NextAction, Spread

_A_NUMBER = re.compile(r"\d")
WAS_HARD = (HARD, "too_hard")
NOTED = (*COUNTED, "too_hard", HURTS, "skip")  # what may be noted of an exercise
LABELS = {
    speak("conversation", "done"): "done",
    speak("conversation", "easy"): EASY,
    speak("conversation", "too_hard"): "too_hard",
    speak("conversation", "it_hurts"): "hurts",
    speak("conversation", "skip"): "skip",
}
FEEDBACK_INTENTS = {
    "done": "done",
    "affirm": "done",
    "resume": "done",
    "too_hard": "too_hard",
    "cannot_do_check": "skip",
    "hurts": "hurts",
    "skip": "skip",
}
_SPREAD: Mapping[str, Spread] = {"yes": "yes", "no": "no", "unsure": "not_sure"}


def says_easy(turn: UserTurn) -> bool:
    """Whether words say that the exercise was easy ("easy, pain is 3", not "make it easier")."""
    return not turn.pressed and told_easy(turn.text)


def told_easy(text: str) -> bool:
    """Whether a text says of an exercise that it was easy."""
    words = load_session_words()
    told = [text[first:last] for first, last in pieces_of(text)]
    against = [piece for piece in told if words["no_easy"].said_in(piece)]
    rated = all(_A_NUMBER.search(piece) for piece in against)  # "pain is 3" is told beside it
    return rated and any(words["easy"].said_in(one) for one in told if one not in against)


def take_feedback(
    values: Mapping[str, Any], routine: Routine, said: str, managed: Dose | None = None
) -> SessionStep:
    """Return what done, too_hard, hurts or skip changes for the exercise now.

    `managed` is the dose there is strength for, where that is told.
    """
    item = current_item(values)
    assert item is not None  # noqa: S101 - asked only while there is one
    lightened = item.exercise_id in (values.get(slots.LIGHTENED) or ())
    if said == "skip" and counts_as_done(values, item.exercise_id):
        said = str(values[slots.FEEDBACK][item.exercise_id])  # looked at again, and done before
    told = "done" if said in COUNTED else said
    follows = after_feedback(
        routine, item, cast(Feedback, told), lightened=lightened, managed=managed
    )
    before = (values.get(slots.FEEDBACK) or {}).get(item.exercise_id)
    if lightened and said == "done" and before == "too_hard":
        said = HARD  # half of it was done, as the whole was too hard
    if follows.kind == "ask_spread":
        noted = {slots.HURT_ASKED: item.exercise_id, **_noted(values, item, said)}
        return SessionStep(noted, follows.say)
    if follows.kind in ("easier", "lighter"):
        changed = _made_easier(values, routine, item, follows, as_told=managed is not None)
        return SessionStep(changed, _with_easier_way(follows, managed))
    if follows.kind == "offer_swap":
        return _swapped(values, routine, item, follows, said)
    quiet = told == "done"
    return SessionStep(_next(values, item, said), "" if quiet else follows.say)


def _with_easier_way(follows: NextAction, managed: Dose | None) -> str:
    """The smaller dose, and what makes the same move easier, since its card is not shown again."""
    if follows.kind != "lighter" or managed is not None or follows.exercise_id is None:
        return follows.say
    return f"{follows.say} {load_exercises()[follows.exercise_id].easier.strip()}"


def eased(values: Mapping[str, Any], routine: Routine, item: RoutineItem) -> SessionStep | None:
    """Return what making an exercise easier changes before it is done; None where nothing can."""
    lightened = item.exercise_id in (values.get(slots.LIGHTENED) or ())
    follows = after_feedback(routine, item, "too_hard", lightened=lightened)
    if follows.kind not in ("easier", "lighter"):
        return None
    changed = _made_easier(values, routine, item, follows)
    say = _with_easier_way(follows, None)
    return SessionStep({**changed, slots.FEEDBACK: values.get(slots.FEEDBACK)}, say)


def take_out(
    values: Mapping[str, Any], routine: Routine, moves: Collection[str]
) -> dict[str, Any] | None:
    """Return what leaving moves out changes; None where no move of a session would be left.

    In a session the place stays: the move that is up, or the next one where that goes.
    """
    items = tuple(one for one in routine.items if one.exercise_id not in moves)
    now = replace(routine, items=items)
    if not items_today(now):
        return None
    at = int(values.get(slots.EXERCISE) or 0)
    gone = sum(one.exercise_id in moves for one in items_today(routine)[:at])
    return {slots.ROUTINE: now.as_dict(), slots.EXERCISE: at - gone}


def take_first(routine: Routine, move: str) -> dict[str, Any]:
    """Return the routine with one move before the others."""
    ordered = sorted(routine.items, key=lambda one: one.exercise_id != move)
    return replace(routine, items=tuple(ordered)).as_dict()


def take_spread(
    values: Mapping[str, Any],
    answer: str,
    *,
    of_the_move: bool = True,
    spares: frozenset[str] = frozenset(),
) -> SessionStep:
    """Return what follows when an exercise hurt and the person said whether it spread.

    A spread ends the session for today and brings the safety questions back. The move stays out
    until it is asked for, and its way of bending is noted as one that spreads (clinical 8.3).
    `of_the_move` is False for dizziness and the like, which tell nothing of the move that is up.
    `spares` are the codes of `exclusions.yml` that another in its place must have nothing to do
    with: the part that was told to hurt.
    """
    routine, up = routine_of(values), current_item(values)
    assert routine is not None  # noqa: S101 - asked only in a session
    assert up is not None  # noqa: S101 - asked only in a session
    item = _that_hurt(values) or up
    follows = after_spread(routine, item, _SPREAD[answer])
    if follows.kind == "screen":
        ended = after_a_spread(values, item if of_the_move else None)
        return SessionStep(ended, follows.say, ends_session=True)
    if item != up:  # the list was made anew, and another move is up
        return SessionStep({slots.HURT_ASKED: None}, follows.say)
    step = _swapped(values, routine, item, follows, "hurts", spares)
    return SessionStep({slots.HURT_ASKED: None, **step.slots}, step.say)


def _that_hurt(values: Mapping[str, Any]) -> RoutineItem | None:
    """The move of which it was asked whether the pain spread, in today's list or one of before."""
    items = (one for listed in all_lists(values) for one in listed.items)
    return next((one for one in items if one.exercise_id == values.get(slots.HURT_ASKED)), None)


def after_a_spread(values: Mapping[str, Any], item: RoutineItem | None) -> dict[str, Any]:
    """Return the slots once pain went further out: the list of nerve signs again, no more today.

    `item` is the move that did it, None where nobody knows which. The plan is made anew.
    """
    changed: dict[str, Any] = {
        slots.HURT_ASKED: None,
        slots.SCREEN_NERVES: None,
        slots.ROUTINE: None,
        slots.WHOLE_PLAN: None,
        slots.TOGETHER: LATER,
    }
    if item is None:
        return changed
    setting = Setting.from_dict(values.get(slots.SETTING) or {})
    out = setting.left_out | {item.exercise_id}
    changed[slots.SETTING] = replace(setting, left_out=out).as_dict()
    changed[slots.CHECK_RESULTS] = with_spread(values, _way_of(item))
    return changed


def _way_of(item: RoutineItem) -> str:
    return EASES.get(load_exercises()[item.exercise_id].direction, "")


def _swapped(
    values: Mapping[str, Any],
    routine: Routine,
    item: RoutineItem,
    follows: NextAction,
    said: str,
    spares: frozenset[str] = frozenset(),
) -> SessionStep:
    """Put another exercise in its place; with none to swap for, go on to the next."""
    free = free_swaps(values, routine, follows.swap_ids)
    others = [key for key in free if spares_all(load_exercises()[key], spares)]
    if not others:
        return SessionStep(_next(values, item, said), follows.say)
    other = load_exercises()[others[0]]
    swapped = with_other(values, routine, item, other.id)
    changed = {slots.ROUTINE: swapped, **_noted(values, item, said)}
    words = load_feedback_words()["swap"].say.format(easier=other.name)
    return SessionStep(changed, f"{follows.say} {words}")


def _made_easier(
    values: Mapping[str, Any],
    routine: Routine,
    item: RoutineItem,
    follows: NextAction,
    *,
    as_told: bool = False,
) -> dict[str, Any]:
    exercise = load_exercises()[follows.exercise_id or item.exercise_id]
    dose = follows.dose or exercise.dose.start
    notes = notes_today(values, exercise)
    if follows.kind == "lighter":  # the same move: its steps and picture show the usual way
        does = any(note.startswith(exercise.easier.rstrip(".")) for note in notes)
        notes = notes if does else (*notes, exercise.easier, load_session_texts().usual_way)
    here = positions_today(values, exercise) or exercise.positions
    easier = replace(
        item, exercise_id=exercise.id, dose=dose, notes=notes,
        dose_text=dose_text(dose, as_told=as_told),
        position=item.position if item.position in here else here[0],
    )  # fmt: skip
    items = tuple(easier if one == item else one for one in routine.items)
    lightened = [*(values.get(slots.LIGHTENED) or ()), easier.exercise_id]
    return {
        slots.ROUTINE: replace(routine, items=items).as_dict(),
        slots.LIGHTENED: lightened,
        **_noted(values, item, "too_hard"),
    }


def _next(values: Mapping[str, Any], item: RoutineItem, said: str) -> dict[str, Any]:
    noted = _noted(values, item, said)
    at = int(values.get(slots.EXERCISE) or 0)
    return {slots.EXERCISE: first_open({**values, **noted}, at + 1), **noted}


def _noted(values: Mapping[str, Any], item: RoutineItem, said: str) -> dict[str, Any]:
    return {slots.FEEDBACK: {**(values.get(slots.FEEDBACK) or {}), item.exercise_id: said}}
