"""Another number of rounds of the move that is up: "make it two rounds from now on"."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.lightening import give_rounds
from bot.conversation.drafting.moves_wished import named_wishes
from bot.conversation.session.session import current_item
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message


def take_rounds_wish(draft: Draft) -> bool:
    """Let the move that is up have so many rounds; True where the message says nothing else."""
    item, text = current_item(draft.values), draft.turn.text
    if draft.turn.pressed or item is None or draft.asked != slots.EXERCISE_FEEDBACK:
        return False
    told = spoken("rounds_wished").search(text)
    if told is None or any(deed == "rounds" for deed, _meant in named_wishes(draft, text)):
        return False  # what is called by its name has them
    number = next(told[name] for name in ("n", "n_too", "n_alone") if told[name])
    if not give_rounds(draft, item.exercise_id, round(Message.read(number).numbers()[0].value)):
        return False
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))
