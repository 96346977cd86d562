"""What is done today alone: only these moves, or only so many. The list of every day stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.move_choice.counts_of_moves import moves_counted
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.putting_back import asked_for, item_in, refuse
from bot.conversation.session.done_so_far import counts_as_done, first_open
from bot.conversation.session.plans_before import for_today, whole_plan
from bot.conversation.session.session import begin_session, items_today, routine_of
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.routine import Routine, RoutineItem

WHERE = (None, slots.TOGETHER, slots.EXERCISE_FEEDBACK)


def do_only(draft: Draft, meant: Meant) -> bool:
    """ "Only the bridge today", "just the hip stretch and then stop": these, and no others."""
    routine = routine_of(draft.values)
    if routine is None or draft.asked not in WHERE:
        return False
    wished = tuple(_items(draft, meant.moves))
    if any(one.in_session for one in wished):
        _cut_to(draft, routine, wished)
        if draft.asked != slots.EXERCISE_FEEDBACK and spoken("with_the_guide").search(
            draft.situation.turn.text
        ):
            draft.set(**begin_session())
    return True


def without_today(draft: Draft, moves: Sequence[str]) -> bool:
    """Leave moves out this once, before the session: the list of every day keeps them."""
    routine = routine_of(draft.values)
    left = [one for one in items_today(routine) if one.exercise_id not in moves] if routine else []
    if routine is None or not left:
        return False
    _cut_to(draft, routine, left)
    return True


def keep_only_so_many(draft: Draft) -> bool:
    """ "Only three moves": the first of them, today."""
    number, routine = moves_counted(draft, draft.situation.turns[-1].text), routine_of(draft.values)
    if number is None or routine is None or draft.asked not in WHERE:
        return False
    items = items_today(routine)
    if number >= len(items):
        return False
    _cut_to(draft, routine, items[:number])
    return True


def keep_up_to(draft: Draft, up: RoutineItem, last: RoutineItem) -> None:
    """Let the session go from the move that is up to the last one; what is done stays."""
    routine = routine_of(draft.values)
    if routine is None:
        return
    done = [one for one in items_today(routine) if counts_as_done(draft.values, one.exercise_id)]
    open_still = list(dict.fromkeys((up, last)))
    keep_as_it_was(draft)
    _set_today(draft, routine, [*(one for one in done if one not in open_still), *open_still])


def _items(draft: Draft, moves: Sequence[str]) -> Iterator[RoutineItem]:
    """The moves as they stand in a list of today or of before, or as they may come in."""
    for move in dict.fromkeys(moves):
        lists = (routine_of(draft.values), whole_plan(draft.values))
        known = (item_in(one, move) for one in lists if one is not None)
        item = next((one for one in known if one is not None), None)
        if item is None:
            asked = asked_for(draft, move)
            item = asked.item
            if item is None:
                refuse(draft, move, asked.why)
        if item is not None:
            yield item


def _cut_to(draft: Draft, routine: Routine, items: Sequence[RoutineItem]) -> None:
    """Let the session be of these; what is done on top, such as the walk, stays beside it."""
    keep_as_it_was(draft)
    _set_today(draft, routine, items)
    left = [one for one in items if not counts_as_done(draft.values, one.exercise_id)]
    names = joined_names(one.exercise_id for one in left)
    draft.acknowledge(wish_words("only_today", names) if names else "")
    whole = whole_plan(draft.values)
    if whole is not None and len(items_today(whole)) > len(items):
        draft.acknowledge(wish_words("whole_stays", str(len(items_today(whole)))))
    draft.renewed = draft.asked is not None


def _set_today(draft: Draft, routine: Routine, items: Sequence[RoutineItem]) -> None:
    apart = tuple(one for one in routine.items if not one.in_session and one not in items)
    cut = replace(routine, items=(*items, *apart))
    draft.set(**for_today(draft.values, {slots.ROUTINE: cut.as_dict()}))
    draft.set(**{slots.REPROMPT: None})
    if draft.asked == slots.EXERCISE_FEEDBACK:
        draft.set(**{slots.EXERCISE: first_open(draft.values, 0), slots.PAUSED: None})


def now_first(draft: Draft, move: str) -> bool:
    """Let a move of today be up now; the others come behind it. False for one that is done."""
    routine = routine_of(draft.values)
    ids = [one.exercise_id for one in items_today(routine)] if routine else []
    if move not in ids or counts_as_done(draft.values, move):
        return False
    draft.set(**{slots.EXERCISE: ids.index(move), slots.REPROMPT: None})
    draft.acknowledge(wish_words("now_first", load_exercises()[move].name))
    draft.renewed = True
    return True
