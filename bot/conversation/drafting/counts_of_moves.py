"""How many moves are wanted: "only three moves", "just two today"; such a number is no rating."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind
from bot.language.replies.wished_moves import move_words
from bot.language.text.message import Message


def moves_counted(draft: Draft, text: str) -> int | None:
    """Return how many moves are wanted, None where the words count none.

    Without a word for moves a number counts them only where the list is shown, and no pain is
    told with it.
    """
    said = move_words(text)
    told = spoken("only_so_many").search(said)
    if told is None or routine_of(draft.values) is None:
        return None
    listed = draft.asked == slots.TOGETHER and spoken("tells_a_rating").search(said) is None
    if not told["of"] and not listed:
        return None
    return next((int(one.value) for one in Message.read(told["n"]).numbers()), None)


def without_count(draft: Draft, found: Findings) -> Findings:
    """Leave out a rating that is the number of moves wanted."""
    if not found.of(Kind.NRS) or moves_counted(draft, draft.turn.text) is None:
        return found
    return found.without(lambda one: one.kind == Kind.NRS)
