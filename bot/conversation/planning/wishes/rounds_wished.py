"""Another number of rounds of the move that is up: "make it two rounds from now on"."""

from __future__ import annotations

import re

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.lightening import give_rounds
from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message
from bot.routine import RoutineItem


def take_rounds_wish(draft: Draft) -> bool:
    """Let the move that is up have so many rounds; True where the message says nothing else."""
    item, text = current_item(draft.values), draft.turn.text
    if draft.turn.pressed or item is None or draft.asked != slots.EXERCISE_FEEDBACK:
        return False
    if relative := spoken("one_round_more").search(text):
        return _one_more_or_fewer(draft, relative, item)
    told = spoken("rounds_wished").search(text)
    if told is None or any(deed == "rounds" for deed, _meant in named_wishes(draft, text)):
        return False  # what is called by its name has them
    number = next(said for said in told.groupdict().values() if said)
    if not give_rounds(draft, item.exercise_id, round(Message.read(number).numbers()[0].value)):
        return False
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))


def _one_more_or_fewer(draft: Draft, told: re.Match[str], up: RoutineItem) -> bool:
    """A round more or fewer than the move that is named has, else the one that is up."""
    routine = routine_of(draft.values)
    items = items_today(routine) if routine else ()
    listed = [Named(one.exercise_id, one.position) for one in items]
    meant = moves_meant(move_words(told[0]), listed, by_groups=False).moves
    item = next((one for one in items if one.exercise_id in meant[:1]), up)
    rounds = item.dose.sets + (1 if told["more"] else -1)
    if rounds < 1 or not give_rounds(draft, item.exercise_id, rounds):
        return False
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))
