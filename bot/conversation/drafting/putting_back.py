"""Moves that were left out and are wanted again: where they stood, or in a routine made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.moves_meant import Meant, Named, moves_meant, moves_named
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.text.message import Message


def put_back_left_out(draft: Draft, thing: str) -> tuple[str, ...]:
    """Put back a move that was left out and is wanted now ("I wanted the bridge"); its id."""
    meant = moves_meant(thing, (), left_out_moves(draft), strict=True, by_groups=False)
    return meant.moves if meant.moves and put_back(draft, meant) else ()


def put_out_before(draft: Draft, before: str) -> Meant:
    """ "I took out the back bend, put it back": what was named, or the only one that is out."""
    out = left_out_moves(draft)
    named = moves_meant(before, (), out, by_groups=False) if before.strip() else Meant()
    return (
        named
        if named.moves
        else Meant(tuple(one.move for one in out))
        if len(out) == 1
        else Meant()
    )


def left_out_moves(draft: Draft) -> tuple[Named, ...]:
    """Return the moves that are left out of every routine."""
    known = load_exercises()
    out = sorted(move for move in draft.setting.left_out if move in known)
    return tuple(Named(move, known[move].positions[0]) for move in out)


def put_back(draft: Draft, meant: Meant) -> bool:
    """Moves that were left out may come again; the routine is made anew with them."""
    out, back = draft.setting.left_out, meant.moves
    if not back:
        return False
    draft.set(**{slots.SETTING: replace(draft.setting, left_out=out - set(back)).as_dict()})
    draft.keep("setting")
    names = ", ".join(load_exercises()[move].name for move in back)
    draft.acknowledge(wish_words("back_in_moves", names))
    if draft.values.get(slots.ROUTINE) and not _back_in_its_place(draft, back):
        made_anew(draft)
    draft.renewed |= bool(draft.before.get(slots.ROUTINE))
    return True


def _back_in_its_place(draft: Draft, moves: Sequence[str]) -> bool:
    """Let moves stand again where they stood before they were left out; False where none did."""
    routine = routine_of(draft.values)
    was = routine_of(draft.values.get(slots.BEFORE_CHANGE) or {})
    known = {item.exercise_id: item for item in was.items} if was else {}
    if routine is None or was is None or any(move not in known for move in moves):
        return False
    now = {item.exercise_id: item for item in routine.items}
    item = current_item(draft.values)
    order = [one for one in known if one in now or one in moves]
    order += [one for one in now if one not in known]
    items = tuple({**known, **now}[one] for one in order)
    draft.set(**{slots.ROUTINE: replace(routine, items=items).as_dict()})
    ids = [one.exercise_id for one in items_today(replace(routine, items=items))]
    if item is not None and item.exercise_id in ids:
        draft.set(**{slots.EXERCISE: ids.index(item.exercise_id)})
    return True


def move_of_library(thing: str) -> Meant:
    """Return the move of the library that words name, of whatever routine it was."""
    named, longest = moves_named(Message.read(thing))
    said = [one for one in thing.split() if one not in words("behind_moves")]
    return Meant(absent=named[0]) if len({*named}) == 1 and len(said) <= longest else Meant()


def wish_in(draft: Draft, move: str) -> bool:
    """Bring a move in that is asked for, or say why it may not be; True where it was named."""
    routine, name = routine_of(draft.values), load_exercises()[move].name
    if routine is None:
        return False
    if move in routine.exercise_ids:
        draft.acknowledge(wish_words("there_already", name))
        return True
    setting = draft.setting
    wished = replace(setting, wanted=setting.wanted | {move}, left_out=setting.left_out - {move})
    trial = draft.trial()
    trial.set(**{slots.SETTING: wished.as_dict()})
    make_routine(trial)
    made = routine_of(trial.values)
    if made is None or move not in made.exercise_ids:
        line = next((one for one in made.trace if one.exercise_id == move), None) if made else None
        why = line.words if line else ""
        draft.acknowledge(" ".join((wish_words("not_wished_in", name), why)).strip())
        return True
    draft.set(**{slots.SETTING: wished.as_dict()})
    draft.keep("setting")
    draft.acknowledge(wish_words("wished_in", name))
    made_anew(draft)
    draft.set(**{slots.REPROMPT: None})
    draft.renewed = True
    return True
