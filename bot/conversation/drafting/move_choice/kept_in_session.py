"""A list that is made anew in a session goes on where it stood: what is done stays, and counts.

Today's list keeps what is through; what goes out of the rest has another in its place, and one
line says so. The list of every day is the new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.done_so_far import COUNTED, first_open
from bot.conversation.session.plans_before import for_today
from bot.conversation.session.routine_shown import row_name
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.first_letter import uncapitalised
from bot.knowledge.wording.speaking import speak
from bot.language.text.message import Message
from bot.routine import Routine, RoutineItem

TOLD = "action_tell_plan"  # the step that says what is different about a plan
OVER = (*COUNTED, "skip")


def keep_the_place(draft: Draft) -> bool:
    """Let the session go on with what is open of it where the list was made anew; True always."""
    was, made = routine_of(draft.before), routine_of(draft.values)
    if was is None or made is None or not _goes_on(draft):
        return True
    through, left = _parted(draft, items_today(was))
    rest = _rest(draft, left, made, {one.exercise_id for one in through})
    today = _today(made, (*through, *rest))
    if today is not made:
        draft.set(**for_today(draft.values, {slots.ROUTINE: today.as_dict()}))
    ids = _ids(items_today(today))
    following = ids.index(rest[0].exercise_id) if rest else len(ids)
    at = first_open(draft.values, following if through else 0)
    draft.set(**{slots.EXERCISE: at})
    if at < len(items_today(today)):  # what was said to be the last one is none
        last = acknowledgement("last_exercise")
        draft.acknowledged = [one for one in draft.acknowledged if one != last]
    if not weeks_of(draft).in_flare:
        draft.steps = [step for step in draft.steps if step.action != TOLD]
        draft.acknowledge(_line(left, rest))
    return True


def _today(made: Routine, items: Sequence[RoutineItem]) -> Routine:
    """Today's list with these moves; the new list itself where it has no others."""
    kept = set(_ids(items))
    if kept == set(_ids(items_today(made))):
        return made
    apart = (one for one in made.items if one.exercise_id not in kept and not one.in_session)
    return replace(made, items=(*items, *apart))


def _goes_on(draft: Draft) -> bool:
    """Whether a session was under way and is not begun anew with this message."""
    fed, before = draft.values.get(slots.FEEDBACK), draft.before.get(slots.FEEDBACK)
    under_way = draft.before.get(slots.ASKED) == slots.EXERCISE_FEEDBACK
    return under_way and draft.values.get(slots.TOGETHER) == "now" and bool(fed or not before)


def _parted(
    draft: Draft, items: Sequence[RoutineItem]
) -> tuple[list[RoutineItem], list[RoutineItem]]:
    """What of today's list is through, and what is still open, that which is up first."""
    noted = draft.values.get(slots.FEEDBACK) or {}
    at = int(draft.before.get(slots.EXERCISE) or 0)
    through = [
        one
        for n, one in enumerate(items)
        if noted.get(one.exercise_id) in OVER or (n < at and one.exercise_id in noted)
    ]
    left = [one for one in (*items[at:], *items[:at]) if one not in through]
    return through, left


def _rest(
    draft: Draft, left: Sequence[RoutineItem], made: Routine, through: set[str]
) -> list[RoutineItem]:
    """What is still to do: what stays, as it is done now, and others for what went.

    What came in the place of a move that is through is not done today, unless it was asked for by
    its name.
    """
    items = items_today(made)
    now = {one.exercise_id: one for one in items if one.exercise_id not in through}
    had = set(_ids(left))
    fresh = [one for move, one in now.items() if move not in had]
    rest = []
    for one in left:
        if one.exercise_id in now:
            rest.append(now[one.exercise_id])
        elif fresh:
            rest.append(fresh.pop(0))
    named, _words = moves_named(Message.read(draft.situation.turn.text))
    wished = [one for one in fresh if one.exercise_id in named]
    others = [one for one in fresh if one not in wished]
    over = len(through - set(_ids(items)))  # done, and no longer in the list of every day
    return [*rest, *wished, *others[: max(0, len(others) - over)]]


def _line(was: Sequence[RoutineItem], now: Sequence[RoutineItem]) -> str:
    """What changed of what is still to do, in one line."""
    before, after = (list(map(row_name, items)) for items in (was, now))
    gone = [one for one in before if one not in after]
    new = [one for one in after if one not in before]
    if gone and len(new) > len(gone):
        out, more = (_joined(gone), _joined(new))
        return f"{wish_words('left_out_today', out)} {wish_words('added_from_here', more)}"
    if gone and new:
        names = {"other": _joined(new), "gone": uncapitalised(_joined(gone))}
        return speak("conversation", "in_place_of", **names)
    if gone:
        return wish_words("left_out_today", _joined(gone))
    return wish_words("added_from_here" if new else "rest_stays", _joined(new))


def _ids(items: Sequence[RoutineItem]) -> list[str]:
    return [one.exercise_id for one in items]


def _joined(names: Sequence[str]) -> str:
    return ", ".join((*names[:1], *map(uncapitalised, names[1:])))
