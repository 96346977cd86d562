"""A change of the list is taken back, or the whole list is wanted again; what came back is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.course.limits import limits_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.floor_told import floor_is_closed
from bot.conversation.drafting.made_anew import made_anew, restore
from bot.conversation.drafting.move_choice.moves_left_out import left_out_of_a_kind
from bot.conversation.drafting.move_choice.names_in_words import moves_by_place
from bot.conversation.drafting.move_choice.putting_back import put_back
from bot.conversation.drafting.plan_after_facts import forbids_the_list
from bot.conversation.session.done_so_far import first_open
from bot.conversation.session.plans_before import (
    change_was_last,
    plans_before,
    step_back,
    whole_again,
    whole_plan,
)
from bot.conversation.session.session import end_session, items_today, routine_of
from bot.conversation.words.wanted_position import wanted_position
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_readings import LYING
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.told.reading_session_moves import read_session_moves
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.first_number import first_whole
from bot.language.text.message import Message
from bot.routine import Setting


def means_a_plan(draft: Draft, text: str) -> bool:
    """Whether words that take something back mean the list.

    A bare "undo" may mean an answer, and "can I see the whole list?" only wants to see it.
    """
    said = text.casefold()
    shown = read_wishes(text, asked="doing").shows_routine and not draft.values.get(
        slots.WHOLE_PLAN
    )
    if shown and not spoken("of_a_list_before").search(said):
        return False  # "show me the list again" wants to see the one that stands
    kind = spoken("moves_of_a_kind").search(said)
    if kind and _kind_named(said) in LYING and floor_is_closed(draft):
        return False  # a wish took the floor away, and another one brings it back
    if spoken("only_asked_about").search(said):
        return change_was_last(draft.values)  # "I asked about the garden, not the routine"
    if spoken("bare_undo").fullmatch(said.strip()) is not None:
        return change_was_last(draft.values)
    of_a_move = draft.asked == slots.EXERCISE_FEEDBACK and not change_was_last(draft.values)
    if of_a_move and spoken("of_the_one_before").search(said):
        return False  # "the one before was fine" is of the move
    if spoken("more_of_them").fullmatch(said.strip()) is not None:
        return draft.asked == slots.TOGETHER  # elsewhere it is more of what was said
    if spoken("wants_it_back").search(said) or draft.values.get(slots.WHOLE_PLAN):
        return True
    if spoken("longer_list").search(said):
        only_seen = spoken("wants_to_see").search(said) is not None
        return not only_seen or bool(step_back(draft.values, longer=True))
    return bool(plans_before(draft.values))


def wants_a_list_back(draft: Draft, text: str) -> bool:
    """Whether the list of before is asked for, and one is known."""
    asked = any(one.deed == "restore" for one in read_session_moves(text))
    return asked and bool(plans_before(draft.values)) and means_a_plan(draft, text)


def take_wishes_since_back(draft: Draft) -> bool:
    """Take back what was wished since the list that is wanted again, where a fact has changed too.

    That list may suit no more: one is made of what was wished then and what is known now.
    """
    said = draft.situation.turn.text
    if not (draft.before.get(slots.ROUTINE) and wants_a_list_back(draft, said)):
        return False
    restore(draft, _steps_meant(draft, said.casefold()) or 1)
    draft.set(**{slots.ROUTINE: None, slots.WHOLE_PLAN: None})
    draft.acknowledge(wish_words("as_it_was"))
    _say_what_went(draft)
    return True


def list_is_back(draft: Draft) -> bool:
    """Whether this message has put back a list of before, and what was noted since went."""
    return len(plans_before(draft.values)) < len(plans_before(draft.before))


def take_plan_back(draft: Draft, _moves: tuple[str, ...]) -> None:
    """Put back the list that is meant: the whole one, one of so many moves, or that of before."""
    said = draft.situation.turn.text.casefold()
    told = spoken("list_of_so_many").search(said)
    named = (told["n"] or told["m"]) if told else ""
    number = first_whole(named)
    if (kind := _kind_named(said)) is not None:
        _take_kind_back(draft, kind)
        return
    more = spoken("more_of_them").fullmatch(said.strip()) is not None
    longer = more or spoken("longer_list").search(said) is not None
    whole = whole_plan(draft.values)
    counts = len(items_today(whole)) if whole else 0
    cut = bool(draft.values.get(slots.WHOLE_PLAN))
    if whole is not None and spoken("of_next_time").search(said) and (cut or longer):
        names = joined_names(one.exercise_id for one in items_today(whole))
        draft.acknowledge(wish_words("whole_tomorrow", names))
    elif cut and (longer or number == counts):
        draft.set(**whole_again(draft.values))
        draft.acknowledge(wish_words("whole_again"))
        _shown(draft)
    elif steps := _steps_meant(draft, said) or step_back(draft.values, moves=number, longer=longer):
        restore(draft, steps)
        say_list_back(draft)
    else:
        bigger = more or spoken("more_than_there_is").search(said) is not None
        words = ("longest_list" if bigger else "whole_list") if longer else "nothing_before"
        draft.acknowledge(wish_words(words))
        _shown(draft)


def say_list_back(draft: Draft) -> None:
    """Say that a list of before is back, which moves came and went with it, and show it.

    Where what is known by now forbids a move of it, it is made anew from the wishes of then.
    """
    if forbids_the_list(draft):
        draft.acknowledge(wish_words("as_far_as_it_may"))
        made_anew(draft)
        _say_what_went(draft)
        return
    draft.acknowledge(wish_words("as_it_was"))
    _say_what_changed(draft)
    _say_what_went(draft)
    _shown(draft)


def _steps_meant(draft: Draft, said: str) -> int:
    """How many changes go back: to the first list, so many, or to one with the moves named.

    0 where nothing of the kind is said.
    """
    lists = [*reversed(plans_before(draft.values))]
    if not lists:
        return 0
    if spoken("of_the_first_list").search(said):
        return len(lists)
    counted = spoken("so_many_changes").search(said)
    if counted:
        word = counted["n"] or counted["m"]
        number = 2 if word == "both" else next(int(o.value) for o in Message.read(word).numbers())
        return min(number, len(lists))
    called = [{*moves} for moves in moves_by_place(Message.read(said))]
    have = [{*one.exercise_ids} if (one := routine_of(step)) else set() for step in lists]
    fits = (at for at, moves in enumerate(have, start=1) if all(moves & one for one in called))
    return next(fits, 0) if called else 0


def _kind_named(said: str) -> Position | None:
    """The position of the moves that are wanted back ("put the sitting ones back")."""
    named = spoken("moves_of_a_kind").search(said)
    return wanted_position(named["kind"]) if named else None


def _take_kind_back(draft: Draft, kind: Position) -> None:
    """Bring in what was left out of that kind, else go back to the newest list with more of it.

    Where none is gone, that is said.
    """
    if out := left_out_of_a_kind(draft, draft.situation.turn.text.casefold()):
        put_back(draft, out)
        return
    lists = (draft.values, *reversed(plans_before(draft.values)))
    so = [_done_so(values, kind) for values in lists]
    steps = next((at for at, moves in enumerate(so) if {*moves} - {*so[0]}), 0)
    if steps:
        restore(draft, steps)
        draft.acknowledge(wish_words("as_it_was"))
        _say_what_changed(draft)
    else:
        names = joined_names(so[0])
        draft.acknowledge(wish_words("none_gone" if names else "none_taken_out", names))
    _shown(draft)


def _done_so(values: Mapping[str, Any], kind: Position) -> tuple[str, ...]:
    """The moves of a list that are done in a position; lying is lying on any side."""
    alike = LYING if kind in LYING else (kind,)
    routine = routine_of(values)
    items = items_today(routine) if routine else ()
    return tuple(one.exercise_id for one in items if one.position in alike)


def _shown(draft: Draft) -> None:
    """Show the list: with the question, alone while it waits or is over, else the move that is up.

    A session goes on where it stood.
    """
    draft.set(**{slots.REPROMPT: None})
    routine = routine_of(draft.values)
    if routine is None:
        return
    if draft.asked is None and draft.values.get(slots.TOGETHER) == "now":
        draft.set(**end_session(draft.values))
    elif draft.asked == slots.EXERCISE_FEEDBACK:
        draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
    if draft.asked is None or draft.values.get(slots.PAUSED):
        draft.say("action_show_routine")
    else:
        draft.renewed = True


def _say_what_changed(draft: Draft) -> None:
    before, now = routine_of(draft.before), routine_of(draft.values)
    was = before.exercise_ids if before else ()
    have = now.exercise_ids if now else ()
    for words, moves in (
        ("back_in_list", [one for one in have if one not in was]),
        ("out_of_list", [one for one in was if one not in have]),
    ):
        draft.acknowledge(wish_words(words, joined_names(moves)) if moves else "")
    minutes = draft.values.get(slots.MINUTES)
    if minutes != draft.before.get(slots.MINUTES):
        draft.acknowledge(wish_words("back_to_minutes", str(minutes)))


def _say_what_went(draft: Draft) -> None:
    """Say which limits and which kit were noted, and are no more."""
    limits = limits_of(draft.before)
    kit = Setting.from_dict(draft.before.get(slots.SETTING) or {}).kit
    gone = [name for key, name in limits.items() if key not in limits_of(draft.values)]
    gone += [load_kit()[one].name for one in sorted((kit or set()) - (draft.setting.kit or set()))]
    if gone:
        draft.acknowledge(acknowledgement("taken_out", what=", ".join(gone)))
