"""What is wished of one move is done to that move, whatever stands beside it, and nothing else is.

"Make the bridge easier, and how often a week?" does both; "two rounds done, keep it at two" is a
report and a wish. What is beside it is left as the message of this turn.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_wished import placed_of_one_move
from bot.conversation.drafting.move_choice.swapping import carry_out
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.planning.wishes.only_for_one import keep_to_one_move
from bot.conversation.session.session import routine_of
from bot.language.findings import Kind
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.wished.swap_reasons import read_swap_reasons
from bot.language.replies.wished.wish_reading import said
from bot.language.text.message import Message

LISTED = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)
OPEN = (None, *LISTED)


def take_wishes_of_one_move(draft: Draft) -> bool:
    """Carry out what is wished of single moves; True where anything was."""
    text = draft.turn.text
    if draft.asked in LISTED and keep_to_one_move(draft):
        return True
    if draft.turn.pressed or draft.asked not in OPEN or routine_of(draft.values) is None:
        return False
    if draft.asked == slots.EXERCISE_FEEDBACK and _tells_of_pain(draft):
        return False  # it is asked first whether it spread
    done = [
        ReplyPart(one.first, one.last, one.deed)
        for one in placed_of_one_move(draft, text)
        if carry_out(draft, one.deed, one.meant)
    ]
    if not done:
        return False
    leave_only(draft, part_off(draft, tuple(sorted(done, key=lambda one: one.start))))
    draft.of_moves = True
    return True


def _tells_of_pain(draft: Draft) -> bool:
    """Whether the message says that it hurts or travels; "this is boring" does not."""
    text, found = draft.turn.text, draft.turn.findings
    if found.present(Kind.FLAG) or found.present(Kind.RADIATION):
        return True
    return said(Message.read(text), "hurts") and not read_swap_reasons(text).bored
