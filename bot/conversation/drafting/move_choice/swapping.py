"""Moves swapped, put back, done first or alone: what is wished of them is carried out."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import put_instead
from bot.conversation.drafting.move_choice.done_first import do_first
from bot.conversation.drafting.move_choice.from_next_time import (
    is_of_next_time,
    keep_today,
    show_what_is_up,
)
from bot.conversation.drafting.move_choice.leaving_out import keep_out, leave_out
from bot.conversation.drafting.move_choice.lightening import give_rounds, make_easier
from bot.conversation.drafting.move_choice.moves_listed import spoken_of
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.moves_wished import ENOUGH, SEVERAL, named_wishes
from bot.conversation.drafting.move_choice.names_in_words import without_names
from bot.conversation.drafting.move_choice.no_other_there import stay_or_leave_out
from bot.conversation.drafting.move_choice.offering_swaps import answers_offer, offer_to_choose
from bot.conversation.drafting.move_choice.one_for_a_part import bring_in_for_part, swap_for_part
from bot.conversation.drafting.move_choice.one_so_instead import OUT, SWAP_SO, ones_so
from bot.conversation.drafting.move_choice.only_today import (
    do_only,
    keep_only_so_many,
)
from bot.conversation.drafting.move_choice.putting_back import (
    bring_in,
    put_back,
    put_in_place_of,
    say_if_longer,
)
from bot.conversation.drafting.move_choice.swapping_before_plan import (
    offer_at_the_list,
    swap_in_the_plan,
    waits_for_plan,
)
from bot.conversation.drafting.move_choice.swapping_so import swap_so
from bot.conversation.session.other_moves import take_swap
from bot.conversation.session.session import (
    current_item,
    items_today,
    routine_of,
)
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.swap_reasons import read_swap_reasons
from bot.language.replies.wished.wished_moves import move_words
from bot.language.replies.wished.wishes import THIS, WHICH, read_wishes
from bot.language.text.message import Message

OF_LATER = (OUT, "swap", "swap_for", SWAP_SO, "for_part", "easier", "rounds")  # may be of next time


def take_move_wishes(
    draft: Draft, swap: str | None, wishes: list[tuple[str, Meant]] | None = None
) -> bool:
    """Carry out what is wished of moves, in the order of the words; True where anything was.

    `wishes` are those whose words name a move, as they were meant before anything was changed.
    `swap` says that the move that is up, or one still to be named, is to be swapped. Where nobody
    says which is meant, the moves are offered to choose from.
    """
    if wishes is None:
        wishes = named_wishes(draft, draft.turn.text)
    if not wishes:
        wishes = answers_offer(draft)
    if not wishes and swap == THIS and (spared := _that_load(draft)) is not None:
        if not spared:
            draft.acknowledge(wish_words("none_loads"))
            draft.of_moves = True
            return True
        wishes = [("swap", Meant(spared))]
    if not wishes and swap is not None:
        meant = Meant(this=swap == THIS, unsaid=swap == WHICH)
        if meant.this and not waits_for_plan(draft):  # there a number is a rating
            meant = spoken_of(draft, move_words(draft.turn.text)) or meant
        wishes = [("swap", meant)]
    if swap == THIS and len(wishes) == 1 and wishes[0][0] == "out":
        wishes = [("swap", wishes[0][1])]  # "I don't like the bridge, give me another one"
    if swap == THIS and draft.asked == slots.EXERCISE_FEEDBACK and _swaps_apart(draft):
        wishes = [("swap", Meant(this=True)), *wishes]  # "change this and leave out the last one"
    swapped = {move for deed, meant in wishes if deed == "swap" for move in meant.moves}
    wishes = [
        one for one in wishes if one[0] != "out" or not one[1].moves or {*one[1].moves} - swapped
    ]  # "I hate the second one, swap it"
    done = [carry_out(draft, deed, meant) for deed, meant in wishes]
    done.append(keep_only_so_many(draft))
    draft.of_moves = any(done)
    if draft.of_moves:
        say_if_longer(draft)
    return draft.of_moves


def _swaps_apart(draft: Draft) -> bool:
    """Whether a piece wishes for another move, and others name what is to become of others."""
    text = draft.turn.text
    if ones_so(draft, text):
        return False
    pieces = [text[slice(*one)] for one in pieces_of(text)]
    swapped = [one for one in pieces if read_wishes(one, asked="doing").swap == THIS]
    named = [one for one in pieces if named_wishes(draft, one)]
    if not any(spoken("points_at_this").search(move_words(one)) for one in swapped):
        return False  # "I hate the bird-dog, can I have another one"
    return bool(swapped) and bool(named) and not {*swapped} & {*named}


def _that_load(draft: Draft) -> tuple[str, ...] | None:
    """The moves of today that load the part that another one must spare; the one up goes first.

    None where no move was wished for by such a part.
    """
    reasons = read_swap_reasons(draft.situation.turn.text)
    routine, known = routine_of(draft.values), load_exercises()
    if routine is None or not (reasons.by_part and reasons.spares):
        return None
    loads = [
        one.exercise_id
        for one in items_today(routine)
        if reasons.spares & {*known[one.exercise_id].exclude, *known[one.exercise_id].instead}
    ]
    up = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
    return (up.exercise_id,) if up is not None and up.exercise_id in loads else tuple(loads)


def carry_out(draft: Draft, deed: str, meant: Meant) -> bool:
    """Do what is wished of the moves that are meant; True where it was done or answered.

    What is wished in a session for the next one leaves today's list as it is.
    """
    if deed not in OF_LATER or not is_of_next_time(draft):
        return _carry_out(draft, deed, meant)
    before = draft.trial()
    done = _carry_out(draft, deed, meant)
    if deed != OUT:  # that says so itself
        keep_today(draft, before)
    show_what_is_up(draft)
    return done


def _carry_out(draft: Draft, deed: str, meant: Meant) -> bool:
    routine = routine_of(draft.values)
    if deed == "swap" and routine is None and meant.absent and not meant.moves:
        meant = replace(meant, moves=(meant.absent,), absent="")  # no list is made yet
    if deed in ("swap", "swap_for", SWAP_SO) and routine is None and meant.moves:
        return _swap_before_plan(draft, deed, meant)
    if deed == "swap" and routine is None and not meant.absent:
        return _another_now(draft) or offer_at_the_list(draft)
    if deed == "back_in" and meant.unsaid and not meant.several:
        if routine is None:
            return False
        draft.acknowledge(wish_words("which_back"))
        return True
    if meant.this and deed == "swap" and _has_gone(draft):
        return True  # "no, it stayed there. can I have another one?": that has come
    if meant.this:
        item = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
        up = (
            Meant((item.exercise_id,), other=meant.other, thing=meant.thing)
            if item
            else Meant(unsaid=True)
        )
        meant = up
    if meant.unsaid and deed == "swap":
        named = spoken_of(draft, move_words(draft.situation.turns[-1].text))
        meant = named if len(named.moves) == 1 else meant  # "does 1 bend me? give me another"
    if meant.unsaid:
        return offer_to_choose(draft, deed, several=meant.thing == SEVERAL)
    if deed == "out":
        words = "left_out_walks" if meant.thing == ENOUGH else "left_out_moves"
        return leave_out(draft, meant.moves or (meant.absent,), words)
    if deed == "not_known":
        draft.acknowledge(wish_words("not_known", meant.thing))
        return True
    if deed == SWAP_SO and meant.moves:
        return swap_so(draft, meant)
    if deed == "easier":
        return sum(make_easier(draft, move) for move in meant.moves) > 0
    if deed == "rounds":
        return sum(give_rounds(draft, move, _count(meant.thing)) for move in meant.moves) > 0
    if deed == "swap_for":
        return _exchange(draft, meant)
    if deed == "for_part":
        return swap_for_part(draft, meant) or bring_in_for_part(draft, meant.thing)
    if deed == "only":
        return do_only(draft, meant)
    if deed == "back_in":
        back = meant.moves or ((meant.absent,) if meant.absent else ())
        return put_back(draft, back) if back else _ask_which(draft, meant)
    if deed == "first":
        return do_first(draft, meant)
    if meant.absent:
        draft.acknowledge(wish_words("not_there", load_exercises()[meant.absent].name))
        return True
    done = [_swap(draft, move, meant.by_way) for move in meant.moves]
    return any(done)


def _has_gone(draft: Draft) -> bool:
    """Whether the move of which it was asked if the pain spread has another in its place now."""
    hurt, routine = draft.before.get(slots.HURT_ASKED), routine_of(draft.values)
    settled = hurt is not None and draft.values.get(slots.HURT_ASKED) is None
    return settled and routine is not None and hurt not in routine.exercise_ids


def _count(word: str) -> int:
    return next(int(one.value) for one in Message.read(word).numbers())


def _swap_before_plan(draft: Draft, deed: str, meant: Meant) -> bool:
    """What is named does not come again in the list that is to be made; another comes there."""
    if not waits_for_plan(draft):
        return leave_out(draft, meant.moves)
    other = meant.absent if deed == "swap_for" else ""
    done = [
        swap_in_the_plan(draft, move, other) or leave_out(draft, (move,), "no_swap_left_out")
        for move in meant.moves
    ]
    return any(done)


def _exchange(draft: Draft, meant: Meant) -> bool:
    """One move for another that is named; where that stands in the list already, it stays."""
    routine = routine_of(draft.values)
    if meant.several:
        return _ask_which(draft, meant)
    if not meant.moves:
        return bring_in(draft, meant.absent)
    if routine is not None and meant.absent in routine.exercise_ids:
        bring_in(draft, meant.absent)
        return leave_out(draft, meant.moves) or True
    return put_in_place_of(draft, meant.moves, meant.absent)


def _ask_which(draft: Draft, meant: Meant) -> bool:
    """Words that several moves go by: which one is meant."""
    if not meant.several:
        return False
    names = [load_exercises()[move].name for move in meant.several]
    draft.acknowledge(wish_words("which_of", ", ".join(names)))
    return True


def _another_now(draft: Draft) -> bool:
    """The one safe movement is not wanted: another one, with its instructions."""
    if draft.values.get(slots.QUICK) != "shown" or draft.asked is not None:
        return False
    draft.set(**{slots.QUICK: "asked"})
    return True


def _swap(draft: Draft, move: str, by_way: bool) -> bool:
    """Put another in its place; one without another stays, or goes for its reason."""
    routine = routine_of(draft.values)
    if routine is None:
        return False
    reasons = read_swap_reasons(without_names(draft.situation.turn.text))
    upright: tuple[Position, ...] = ("stand", "sit")
    steps = (
        take_swap(
            draft.values, routine, move, other_way=by_way, position=one, spares=reasons.spares
        )
        for one in (upright if reasons.discreet else (None,))
    )
    step = next((one for one in steps if one is not None), None)
    if step is None:
        return stay_or_leave_out(draft, move)
    keep_out(draft, (move,))
    for reason in reasons.told:
        draft.acknowledge(wish_words(f"minds_{reason}"))
    put_instead(draft, step)
    return True
