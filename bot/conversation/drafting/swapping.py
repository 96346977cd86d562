"""Moves left out, swapped, put back or done first: each by its number, name, part or place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was, made_anew
from bot.conversation.drafting.moves_meant import Meant, Named, moves_called, moves_meant
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.putting_back import (
    left_out_moves,
    move_of_library,
    put_back,
    put_out_before,
    wish_in,
)
from bot.conversation.session.session import begin_session, current_item, items_today, routine_of
from bot.conversation.session.session_feedback import first_open, take_first, take_out, take_swap
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.taken_back import without_taken_back
from bot.language.replies.wished_moves import MoveWish, move_words, read_move_wishes
from bot.language.replies.wishes import THIS, WHICH
from bot.language.text.message import Message
from bot.routine.routine import RoutineItem

OFFER = "action_offer_swaps"
OPEN = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)
ASKED_FOR = ("out", "swap")  # of these it is asked which move is meant
BEFORE_ROUTINE = ("out",)  # what may be wished of moves that nobody has shown yet


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
        wishes = _answers_offer(draft)
    if not wishes and swap is not None:
        meant = Meant(this=swap == THIS, unsaid=swap == WHICH)
        if meant.this:
            meant = _spoken_of(draft, move_words(draft.turn.text)) or meant
        wishes = [("swap", meant)]
    done = [_carry_out(draft, deed, meant) for deed, meant in wishes]
    done.append(_keep_only(draft))
    draft.of_moves = any(done)
    return draft.of_moves


def names_a_move_to_go(draft: Draft) -> bool:
    """Whether the message wishes, asks or denies that a move is to go: no fact is taken back."""
    return bool(named_wishes(draft, draft.turn.text, asked_too=True))


def named_wishes(draft: Draft, text: str, *, asked_too: bool = False) -> list[tuple[str, Meant]]:
    """Return what the words wish for and the moves that they mean, in order."""
    found: list[tuple[str, Meant]] = []
    of_a_fact = bool(without_taken_back(text, draft.turn.findings).not_done)
    for wish in read_move_wishes(text, asked_too=asked_too):
        if wish.deed == "swap" and (both := _one_for_another(draft, wish.thing)):
            found.append(("swap_for", both))
            continue
        meant = _meant(draft, wish)
        if meant.this and of_a_fact:
            continue  # "no screen time, delete it" is of the screen time
        if meant.this:
            meant = _spoken_of(draft, move_words(text)[: wish.first]) or meant
        if wish.deed == "back_in" and not (meant.moves or meant.absent):
            alone = spoken("wants_one_back").search(text) is not None
            meant = put_out_before(draft, move_words(text)[: wish.first]) or Meant(unsaid=alone)
        if meant.this and wish.strict:
            continue  # "skip this one" is no more than that
        if meant:
            found.append((wish.deed, meant))
    returns = any(deed == "back_in" for deed, _meant in found)
    return [one for one in found if not (returns and one[0] == "out" and one[1].this)]


def _meant(draft: Draft, wish: MoveWish) -> Meant:
    listed, others = _rows(draft)
    if spoken("next_move").fullmatch(wish.thing):
        at = int(draft.values.get(slots.EXERCISE) or 0) + 1
        return Meant(tuple(one.move for one in listed[at : at + 1]))
    if wish.deed == "back_in":
        out = moves_meant(wish.thing, (), left_out_moves(draft), strict=True)
        here = moves_meant(wish.thing, listed, others, strict=True, by_groups=False)
        known = Meant(absent=here.moves[0]) if here.moves else move_of_library(wish.thing)
        return out if out.moves else known
    if not listed and not others and wish.deed not in BEFORE_ROUTINE:
        return Meant()
    if wish.deed == "out" and (every := moves_called(wish.thing)):
        return Meant(every)
    meant = moves_meant(wish.thing, listed, others, strict=wish.strict or not listed)
    unsaid = meant.unsaid and not (_of_some_move(wish.thing) and listed)
    if wish.strict and unsaid:
        return Meant()
    if meant.absent and (wish.deed != "out" or not _may_be_left_out(draft, meant.absent)):
        return Meant()
    if not meant.moves:
        unknown = not meant and listed and draft.asked in OPEN
        return Meant(unsaid=True) if unknown and _of_some_move(wish.thing) else meant
    for thing in wish.more:
        also = moves_meant(thing, listed, others, strict=True)
        if not also.moves:
            break
        meant = replace(meant, moves=tuple(dict.fromkeys((*meant.moves, *also.moves))))
    return meant


def _one_for_another(draft: Draft, thing: str) -> Meant | None:
    """ "The pelvic rock for the lean-forward ease": the move that goes, and the one wished for."""
    goes, _, comes = thing.partition(" for ")
    other = move_of_library(comes) if comes else Meant()
    gone = moves_meant(goes, *_rows(draft), strict=True, by_groups=False)
    if not other.absent or other.absent in gone.moves:
        return None
    return Meant(gone.moves, absent=other.absent)


def _of_some_move(thing: str) -> bool:
    """Whether words that name no move of the list are of one all the same ("the leg one")."""
    return is_within(thing, "answer_piece") and spoken("of_some_move").search(thing) is not None


def _may_be_left_out(draft: Draft, move: str) -> bool:
    """Whether a move that is not in the list may be left out; a check has moves of its own."""
    return load_exercises()[move].in_session and draft.asked != slots.CHECK_ANSWER


def rows_of(draft: Draft) -> tuple[Named, ...]:
    """Return the moves of today by their numbers."""
    return _rows(draft)[0]


def _rows(draft: Draft) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """Return the moves by their numbers, and those without one; before today's, the last ones."""
    routine = routine_of(draft.values)
    items = routine.items if routine else weeks_in(draft.values).history.last_routine
    listed = items_today(routine) if routine else tuple(one for one in items if one.in_session)
    return _named(listed), _named([one for one in items if one not in listed])


def _named(items: Sequence[RoutineItem]) -> tuple[Named, ...]:
    return tuple(Named(item.exercise_id, item.position) for item in items)


def _spoken_of(draft: Draft, before: str) -> Meant:
    """ "Why neck turns? leave those out": the move named before it, or in the message before."""
    listed, others = _rows(draft)
    earlier = [] if draft.asked == slots.EXERCISE_FEEDBACK else draft.situation.turns[-2:-1]
    for text in (before, *(move_words(one.text) for one in earlier)):
        pieces = [one.strip() for one in spoken("pieces_of_a_line").split(text) if one.strip()]
        for piece in reversed(pieces):
            meant = moves_meant(piece, listed, others, by_groups=False)
            if meant.moves:
                return meant
    return Meant()


def _carry_out(draft: Draft, deed: str, meant: Meant) -> bool:
    routine = routine_of(draft.values)
    if deed == "swap" and routine is None:
        return _another_now(draft)
    if deed == "back_in" and meant.unsaid:
        if routine is None:
            return False
        draft.acknowledge(wish_words("which_back"))
        return True
    if meant.this:
        item = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
        meant = Meant((item.exercise_id,)) if item else Meant(unsaid=True)
    if meant.unsaid:
        return deed in ASKED_FOR and _offer(draft, deed)
    if deed == "out":
        return _leave_out(draft, meant.moves or (meant.absent,))
    if deed == "swap_for":
        wished = wish_in(draft, meant.absent)
        if meant.absent in draft.setting.wanted:
            _leave_out(draft, meant.moves)
        return wished
    if deed == "back_in":
        return wish_in(draft, meant.absent) if meant.absent else put_back(draft, meant)
    if deed == "first":
        return _do_first(draft, meant)
    done = [_swap(draft, move, meant.by_way) for move in meant.moves]
    return any(done)


def _another_now(draft: Draft) -> bool:
    """The one safe movement is not wanted: another one, with its instructions."""
    if draft.values.get(slots.QUICK) != "shown" or draft.asked is not None:
        return False
    draft.set(**{slots.QUICK: "asked"})
    return True


def _offer(draft: Draft, deed: str) -> bool:
    if routine_of(draft.values) is None or draft.asked not in OPEN:
        return False
    draft.say(OFFER, deed=deed)
    draft.offers = True
    return True


def _swap(draft: Draft, move: str, by_way: bool) -> bool:
    """Put another in its place; one without another is left out."""
    routine = routine_of(draft.values)
    if routine is None:
        return False
    step = take_swap(draft.values, routine, move, other_way=by_way)
    if step is None:
        return _leave_out(draft, (move,), "no_swap_left_out")
    keep_as_it_was(draft)
    _remember(draft, (move,))
    draft.set(**step.slots)
    draft.acknowledge(step.say)
    draft.renewed = True
    return True


def _leave_out(draft: Draft, moves: Sequence[str], words: str = "left_out_moves") -> bool:
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
    _remember(draft, moves)
    names = ", ".join(load_exercises()[move].name for move in moves)
    routine, now = routine_of(draft.values), current_item(draft.values)
    next_time = spoken("of_next_time").search(draft.situation.turn.text) is not None
    through = draft.asked == slots.RATING or (draft.asked == slots.EXERCISE_FEEDBACK and next_time)
    draft.acknowledge(wish_words("left_out_next_time" if through else words, names))
    hurts = now is not None and now.exercise_id in moves and draft.turn.intent == "hurts"
    if routine is None or through or hurts:
        return True
    keep_as_it_was(draft)
    changed = take_out(draft.values, routine, moves)
    if changed is None:
        made_anew(draft)
        draft.renewed = True
    else:
        draft.set(**changed)
        shown = draft.asked == slots.TOGETHER or now != current_item(draft.values)
        draft.renewed |= shown
    return True


def _skip_today(draft: Draft, moves: Sequence[str]) -> bool:
    """Leave moves out this once: the routine stays as it is."""
    noted = {**(draft.values.get(slots.FEEDBACK) or {}), **dict.fromkeys(moves, "skip")}
    draft.set(**{slots.FEEDBACK: noted})
    at = int(draft.values.get(slots.EXERCISE) or 0)
    draft.set(**{slots.EXERCISE: first_open(draft.values, at)})
    names = ", ".join(load_exercises()[move].name for move in moves)
    draft.acknowledge(wish_words("left_out_today", names))
    draft.keep("session")
    draft.renewed = True
    return True


def _keep_only(draft: Draft) -> bool:
    """ "Only three moves": the first of them, today."""
    told = spoken("only_so_many").search(move_words(draft.turn.text))
    routine = routine_of(draft.values)
    if told is None or routine is None or draft.asked != slots.TOGETHER:
        return False
    number = next(int(one.value) for one in Message.read(told["n"]).numbers())
    over = [item.exercise_id for item in items_today(routine)[number:]]
    draft.set(**(take_out(draft.values, routine, over) or {}))
    draft.renewed |= bool(over)
    return bool(over)


def _do_first(draft: Draft, meant: Meant) -> bool:
    routine = routine_of(draft.values)
    if routine is None or draft.asked != slots.TOGETHER or not meant.moves:
        return False
    move = meant.moves[0]
    draft.set(**{slots.ROUTINE: take_first(routine, move), **begin_session()})
    draft.acknowledge(wish_words("first_of_all", load_exercises()[move].name))
    draft.renewed = True
    return True


def _remember(draft: Draft, moves: Sequence[str]) -> None:
    """Keep them out of every routine that is made from now on."""
    setting = draft.setting
    out, wanted = setting.left_out | set(moves), setting.wanted - set(moves)
    draft.set(**{slots.SETTING: replace(setting, left_out=out, wanted=wanted).as_dict()})
    draft.keep("setting")


def _answers_offer(draft: Draft) -> list[tuple[str, Meant]]:
    """A short reply to the offer names the move by number, name, a word of it or its place."""
    steps = Plan.from_dict(draft.before.get(slots.PLAN)).steps
    offer = next((step for step in steps if step.action == OFFER), None)
    if offer is None or routine_of(draft.values) is None:
        return []
    said = spoken("pieces_of_a_line").split(move_words(draft.turn.text).strip(" ."), maxsplit=1)[0]
    if not is_within(said, "answer_piece"):
        return []
    meant = moves_meant(said.strip(" .!?"), *_rows(draft))
    return [(str(offer.told.get("deed", "swap")), meant)] if meant.moves else []
