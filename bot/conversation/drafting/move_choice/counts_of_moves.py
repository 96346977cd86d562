"""How many moves are wanted: "only three moves", "just two today"; such a number is no rating."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.first_number import first_whole


def moves_counted(draft: Draft, text: str) -> int | None:
    """Return how many moves are wanted, None where the words count none.

    Without a word for moves a number counts them only where the list is shown, and no pain is
    told with it.
    """
    said = move_words(text)
    told = spoken("only_so_many").search(said)
    if told is None or routine_of(draft.values) is None:
        return None
    if spoken("names_rounds").search(said) and spoken("of_them").fullmatch(told["of"] or ""):
        return None  # "two rounds of the march is plenty, only one of them today"
    if draft.asked == slots.EXERCISE_FEEDBACK and spoken("of_them").fullmatch(told["of"] or ""):
        return None  # at a move they are counts of that move
    listed = draft.asked == slots.TOGETHER and spoken("tells_a_rating").search(said) is None
    if not told["of"] and not listed:
        return None
    return first_whole(told["n"])


def leave_count(draft: Draft) -> None:
    """Leave out the words that count moves: their number rates no pain."""
    told = spoken("only_so_many").search(draft.turn.text.casefold())
    if told is not None and moves_counted(draft, draft.turn.text) is not None:
        draft.leave_words(told.start(), told.end())
