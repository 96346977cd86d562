"""Which moves are to come in again: those left out, those of today, or one of the library."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_by_nickname import move_by_nickname, move_spoken_of
from bot.conversation.drafting.move_choice.moves_left_out import (
    left_out_moves,
    left_out_of_a_kind,
    move_named_in,
    move_of_library,
    put_out_before,
)
from bot.conversation.drafting.move_choice.moves_listed import lists_of
from bot.conversation.drafting.move_choice.moves_meant import (
    Meant,
    Named,
    moves_meant,
    moves_named,
    moves_sharing,
    shares_the_name,
)
from bot.conversation.session.plans_before import whole_plan
from bot.conversation.session.session import routine_of
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message


def wished_back(draft: Draft, things: Sequence[str]) -> Meant:
    """Return what is to come in, as far as the words name moves ("back the plank, the clam")."""
    meant = _wished_back(draft, things[0])
    found = [*meant.moves, *([meant.absent] if meant.absent else [])]
    for thing in things[1:] if found else ():
        also = _wished_back(draft, thing)
        if not (also.moves or also.absent):
            break
        found += also.moves or (also.absent,)
    return Meant(tuple(dict.fromkeys(found))) if len(found) > 1 else meant


def those_left_out(draft: Draft, before: str) -> Meant:
    """Return the moves left out that the words before name, else what went out last, if several.

    Where today's list is a part of the whole one, the rest of that is what was cut last.
    """
    out = tuple(one.move for one in left_out_moves(draft))
    named = tuple(move for move in out if shares_the_name(before, move))
    return Meant(named or _cut_for_today(draft) or out)


def _cut_for_today(draft: Draft) -> tuple[str, ...]:
    """The moves of the whole list that today's has not, but for those named as left out still."""
    today, whole = routine_of(draft.values), whole_plan(draft.values)
    if today is None or whole is None or not draft.values.get(slots.WHOLE_PLAN):
        return ()
    told = spoken("all_but_named").search(draft.situation.turns[-1].text)
    still_out, _ = moves_named(Message.read(told["thing"])) if told else ([], 0)
    cut = (one.exercise_id for one in whole.items if one.in_session)
    return tuple(move for move in cut if move not in (*today.exercise_ids, *still_out))


def back_by_a_word(draft: Draft, before: str, lists: Sequence[Sequence[Named]]) -> Meant:
    """ "Can I have it back?": what the words before it name, what was spoken of, or went out last.

    What the last message spoke of ("why did the back-bend go?") comes before what went out last.
    """
    listed = {one.move for each in lists for one in each}
    last = (one.text for one in draft.situation.turns[-2:-1])
    spoken_of = move_spoken_of(draft) or next((move_named_in(one).absent for one in last), "")
    if spoken_of and spoken_of not in listed and not move_named_in(before).absent:
        return Meant(absent=spoken_of)
    return put_out_before(draft, before) or Meant(absent=spoken_of)


def _wished_back(draft: Draft, thing: str) -> Meant:
    """What is to come in: of what was left out, of today's, else of the library."""
    listed, others = lists_of(draft)
    if spoken("moves_taken_out").search(thing) and (gone := left_out_moves(draft)):
        return Meant(tuple(one.move for one in gone))
    if so := left_out_of_a_kind(draft, thing):
        return Meant(so)
    out = moves_meant(thing, (), left_out_moves(draft), strict=True, by_groups=False)
    here = moves_meant(thing, listed, others, strict=True, by_groups=False)
    if out.moves or here.moves:
        return out if out.moves else Meant(absent=here.moves[0])
    nicknamed = None if move_of_library(thing) else move_by_nickname(draft, thing)
    return Meant(absent=nicknamed) if nicknamed else of_library(thing)


def of_library(thing: str) -> Meant:
    """Return the move of the library that words name, or a few that go by them."""
    named = move_of_library(thing)
    if named:
        return named
    several = moves_sharing(thing)
    if len(several) == 1:
        return Meant(absent=several[0])
    return Meant(several=several) if len(several) <= load_timing().named_to_choose else Meant()
