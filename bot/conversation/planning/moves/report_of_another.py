"""In a session a report is of the move that it names: "the breathing hurt" counts nothing for the
one that is up.

How the other went is noted where it stands in a list of today; what is done stays done.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_listed import rows_of
from bot.conversation.drafting.move_choice.moves_meant import (
    Named,
    moves_meant,
    only_of_the_body,
    shares_the_name,
)
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.planning.moves.amounts_done import counts_rounds
from bot.conversation.questions.exercise_report import report_of_a_part
from bot.conversation.session.done_so_far import HARD, counts_as_done
from bot.conversation.session.plans_before import all_lists
from bot.conversation.session.session import current_item, items_today, one_before, routine_of
from bot.conversation.words.named_only import only_asks
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.told.how_it_went import STOPS, Went, names_a_pain, read_how_it_went
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark

NOT_DONE: tuple[Went, ...] = ("left_out",)
WAS_HARD: tuple[Went, ...] = ("hard_but_done", "too_much")


def another_move(draft: Draft, said: str) -> str | None:
    """Return the move that the words name, where it is not the one that is up."""
    item = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    if item is None or draft.values.get(slots.PAUSED) or draft.values.get(slots.HURT_ASKED):
        return None
    if counts_rounds(draft.situation.turn.text):
        return None
    routine = routine_of(draft.values)
    up_last = routine is not None and items_today(routine)[-1:] == (item,)
    if spoken("of_the_one_before").search(said.casefold()) and not up_last:
        return next(iter(one_before(draft.before)), None)
    up = Named(item.exercise_id, item.position)
    known = [
        Named(one.exercise_id, one.position) for at in all_lists(draft.values) for one in at.items
    ]
    if shares_the_name(said, up.move) or up.move in moves_meant(move_words(said), [up]).moves:
        return None
    numbered = spoken("names_by_number").search(said.casefold())
    if numbered is not None:
        by_number = moves_meant(numbered[0], rows_of(draft), strict=True, by_groups=False).moves
        return next((one for one in by_number if one != up.move), None)
    meant = moves_meant(move_words(said), (), known, by_groups=False)
    move = next(iter(meant.moves), meant.absent)
    return None if not move or only_of_the_body(said, move) else move


def take_report_of_another(draft: Draft) -> bool:
    """Note how another move than the one that is up went; True where one was told.

    What stands beside it is left as the message of this turn.
    """
    turn = draft.turn
    if turn.pressed or draft.asked != slots.EXERCISE_FEEDBACK:
        return False
    spans: list[ReplyPart] = []
    for start, end in _pieces(turn.text):
        said = turn.text[start:end]
        if only_asks(said) or ends_with_mark(said) or spoken("of_what_comes").search(said):
            continue
        went = read_how_it_went(spoken("of_the_one_before").sub(" ", said.casefold()))
        went = went or ("too_much" if spoken("found_heavy").search(said) else None)
        move = another_move(draft, said) if went or names_a_pain(said) else None
        if move is None or (went in NOT_DONE and not names_a_pain(said)):
            continue
        _note(draft, move, went)
        spans.append(ReplyPart(start, end, "report"))
    if not spans:
        return False
    draft.set(**{slots.REPROMPT: None})
    beside = part_off(draft, tuple(spans))
    taken = next((one for one in beside if report_of_a_part(draft, one.text)), None)
    leave_only(draft, tuple(one for one in beside if one is not taken))
    return True


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences, and their halves around a "but"."""
    for start, end in parts_of(text):
        first = start
        for joint in spoken("parts_of_a_report").finditer(text, start, end):
            if joint.start() > first:
                yield first, joint.start()
            first = joint.end() + 1
        if first < end:
            yield first, end


def _note(draft: Draft, move: str, went: Went | None) -> None:
    name, noted = load_exercises()[move].name, dict(draft.values.get(slots.FEEDBACK) or {})
    listed = any(move in at.exercise_ids for at in all_lists(draft.values))
    done = counts_as_done(draft.values, move)
    if not listed:
        draft.acknowledge(wish_words("not_there", name))
    elif went in WAS_HARD and done:
        draft.set(**{slots.FEEDBACK: {**noted, move: HARD}})
        draft.acknowledge(wish_words("put_right", name))
    elif went is None or went in (*STOPS, *NOT_DONE):
        draft.set(**{slots.FEEDBACK: {**noted, move: "hurts"}})
        draft.acknowledge(wish_words("hurt_before", name))
    elif not done:
        draft.set(**{slots.FEEDBACK: {**noted, move: "done"}})
        draft.acknowledge(wish_words("already_done", name))
    else:
        draft.acknowledge(wish_words("is_done", name))
    draft.keep("session")
