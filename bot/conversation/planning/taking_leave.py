"""A farewell, with what stands beside it: how the move went, a wish, a question."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.acts import answer_asides, asides_of
from bot.conversation.planning.following import follow_on
from bot.conversation.planning.side_remarks import hear_feeling
from bot.conversation.planning.wishing import take_wishes
from bot.conversation.requests.leaving import goodbye
from bot.language.text.question_start import ends_with_mark


def take_leave(draft: Draft, moved: bool) -> None:
    """Say goodbye; what is told, wished or asked beside it is taken, and nothing more is given."""
    hear_feeling(draft)
    asked_with_mark = [one for one in asides_of(draft, True)[0] if ends_with_mark(one.text)]
    answer_asides(draft, tuple(asked_with_mark))
    if moved:
        draft.turn = draft.turn.only(())  # how it went has been taken
    else:
        take_wishes(draft)
    follow_on(draft, goodbye(draft))
