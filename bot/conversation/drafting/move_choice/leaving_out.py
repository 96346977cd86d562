"""Moves that are left out: for today or from now on, and what comes in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was, made_anew
from bot.conversation.drafting.move_choice.filling_up import filled_up
from bot.conversation.drafting.move_choice.from_next_time import is_of_next_time
from bot.conversation.drafting.move_choice.only_today import without_today
from bot.conversation.session.done_so_far import first_open
from bot.conversation.session.plans_before import whole_plan
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_feedback import take_out
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.swap_reasons import read_swap_reasons
from bot.routine import Routine


def leave_out(draft: Draft, moves: Sequence[str], words: str = "left_out_moves") -> bool:
    """Leave moves out, today and later; where none would be left, the routine is made anew.

    What hurt is swapped where it was asked whether it spread; what is done stays done.
    """
    moves = [move for move in moves if move not in draft.setting.left_out]
    if not moves:
        return False
    if draft.asked == slots.EXERCISE_FEEDBACK and spoken("only_today").search(
        draft.situation.turn.text
    ):
        return _skip_today(draft, moves)
    today = spoken("only_today").search(draft.situation.turn.text) is not None
    if draft.asked in (None, slots.TOGETHER) and today and without_today(draft, moves):
        return True
    keep_out(draft, moves)
    names = joined_names(moves)
    routine, now = routine_of(draft.values), current_item(draft.values)
    through = draft.asked == slots.RATING or is_of_next_time(draft)
    draft.acknowledge(wish_words("left_out_next_time" if through else words, names))
    hurts = now is not None and now.exercise_id in moves and draft.turn.intent == "hurts"
    hurts = hurts and not read_swap_reasons(draft.situation.turn.text).spares  # "my wrists hurt"
    if routine is not None and through:
        _go_without_later(draft, routine, moves)
    if routine is None or through or hurts:
        return True
    keep_as_it_was(draft)
    changed = take_out(draft.values, routine, moves)
    if changed is None:
        made_anew(draft)
        draft.renewed = True
        return True
    draft.set(**changed)
    _fill_up(draft, moves)
    shown = draft.asked == slots.TOGETHER or now != current_item(draft.values)
    draft.renewed |= shown
    return True


def _go_without_later(draft: Draft, today: Routine, gone: Sequence[str]) -> None:
    """Let the list of every day go on without them; today's stays as it is."""
    whole = whole_plan(draft.values) or today
    left = tuple(one for one in whole.items if one.exercise_id not in gone)
    if any(one.in_session for one in left) and len(left) < len(whole.items):
        full = filled_up(draft, replace(whole, items=left))
        draft.set(**{slots.WHOLE_PLAN: full.as_dict()})


def _fill_up(draft: Draft, gone: Sequence[str]) -> None:
    """Let the list of every day serve its minutes still; a session under way goes on without."""
    cut, whole = routine_of(draft.values), whole_plan(draft.values)
    if cut is None or whole is None:
        return
    left = tuple(one for one in whole.items if one.exercise_id not in gone)
    full = filled_up(draft, replace(whole, items=left))
    if draft.asked == slots.TOGETHER and not draft.values.get(slots.WHOLE_PLAN):
        _say_what_came(draft, cut, full)
        draft.set(**{slots.ROUTINE: full.as_dict()})
    elif full.exercise_ids != cut.exercise_ids:
        draft.set(**{slots.WHOLE_PLAN: full.as_dict()})


def _say_what_came(draft: Draft, cut: Routine, full: Routine) -> None:
    came = [one for one in full.exercise_ids if one not in cut.exercise_ids]
    names = joined_names(came)
    draft.acknowledge(wish_words("filled_up", names) if names else "")


def _skip_today(draft: Draft, moves: Sequence[str]) -> bool:
    """Leave moves out this once: the routine stays as it is."""
    noted = {**(draft.values.get(slots.FEEDBACK) or {}), **dict.fromkeys(moves, "skip")}
    draft.set(**{slots.FEEDBACK: noted})
    at = int(draft.values.get(slots.EXERCISE) or 0)
    draft.set(**{slots.EXERCISE: first_open(draft.values, at)})
    names = joined_names(moves)
    draft.acknowledge(wish_words("left_out_today", names))
    draft.keep("session")
    draft.renewed = True
    return True


def keep_out(draft: Draft, moves: Sequence[str]) -> None:
    """Keep moves, and what is like them, out of every routine that is made from now on.

    What stands in the list already stays: it was not named.
    """
    setting, routine = draft.setting, routine_of(draft.values)
    out = setting.left_out | set(moves)
    like = replace(setting, left_out=frozenset(moves)).like_left_out() - out
    there = like.intersection(routine.exercise_ids if routine else ())
    wanted = (setting.wanted | there) - set(moves)
    draft.set(**{slots.SETTING: replace(setting, left_out=out, wanted=wanted).as_dict()})
    draft.keep("setting")
