"""What is said at a move and is no report of it: a question of the dose, an answer put right.

A pain that is told in the same words is always a report, whatever leads into it ("ok but it's a 7
now?", "I said 5 but it's worse").
"""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import (
    breach_of_stop_rule,
    severe_pain,
)
from bot.conversation.words.interruptions import asks_anywhere
from bot.knowledge.vocabulary.spoken_patterns import spoken


def tells_of_a_pain(text: str) -> bool:
    """Whether words at a move name a pain or a sign, or say that it grew worse or came up anew."""
    signs = (spoken("felt_as_a_pain"), spoken("grew_worse"), spoken("felt_new_at_a_move"))
    return any(one.search(text) for one in signs)


def came_up(text: str) -> bool:
    """Whether it is worse now, or a pain or a sign is there in a limb or the head, unasked."""
    worse = spoken("worse_by_now").search(text) is not None
    new = spoken("felt_new_at_a_move").search(text) is not None
    return worse or (new and not asks_anywhere(text))


def asks_of_the_dose(text: str) -> bool:
    """Whether it only counts or leads into a question ("four each side so eight in all?")."""
    return spoken("counts_to_ask").search(text) is not None and not tells_of_a_pain(text)


def is_no_report(draft: Draft, text: str, *, hurt: bool) -> bool:
    """Whether words only ask of the dose or put an answer right, and no pain of now is in them.

    What is read as a hurt beside the rest stops a question of the dose; "right is worse" in an
    answer put right is how far a side goes.
    """
    if draft.turn.pressed or severe_pain(draft) is not None or breach_of_stop_rule(draft):
        return False
    otherwise = spoken("told_otherwise_before").search(text) is not None
    asks = asks_of_the_dose(text) and not hurt
    return asks or (otherwise and not tells_of_a_pain(text))
