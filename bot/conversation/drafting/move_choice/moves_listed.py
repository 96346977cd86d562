"""The moves of the list that somebody speaks of: by their numbers, or as they were named before."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_meant import Meant, Named, moves_meant
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wished_moves import move_words
from bot.routine.routine import RoutineItem


def rows_of(draft: Draft) -> tuple[Named, ...]:
    """Return the moves of today by their numbers."""
    return lists_of(draft)[0]


def lists_of(draft: Draft) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """Return the moves by their numbers, and those without one; before today's, the last ones."""
    routine = routine_of(draft.values)
    items = routine.items if routine else weeks_in(draft.values).history.last_routine
    listed = items_today(routine) if routine else tuple(one for one in items if one.in_session)
    return _named(listed), _named([one for one in items if one not in listed])


def _named(items: Sequence[RoutineItem]) -> tuple[Named, ...]:
    return tuple(Named(item.exercise_id, item.position) for item in items)


def move_behind(draft: Draft, listed: Sequence[Named]) -> Meant:
    """The move behind the one that is up."""
    at = int(draft.values.get(slots.EXERCISE) or 0) + 1
    return Meant(tuple(one.move for one in listed[at : at + 1]))


def spoken_of(draft: Draft, before: str) -> Meant:
    """ "Why neck turns? leave those out": the move named before it, or in the message before."""
    listed, others = lists_of(draft)
    earlier = [] if draft.asked == slots.EXERCISE_FEEDBACK else draft.situation.turns[-2:-1]
    for text in (before, *(move_words(one.text) for one in earlier)):
        pieces = [one.strip() for one in spoken("pieces_of_a_line").split(text) if one.strip()]
        for piece in reversed(pieces):
            if text == before and spoken("one_that_is_next").search(piece):
                return move_behind(draft, listed)
            numbered = spoken("names_by_number").search(piece)
            named = numbered[0] if numbered else piece
            meant = moves_meant(named, listed, others, by_groups=False)
            if meant.moves:
                return meant
    return Meant()
