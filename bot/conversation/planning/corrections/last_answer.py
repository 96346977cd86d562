""" "Actually 6" after the question: the answer before is put right, the open one stays."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import put_right
from bot.conversation.intake.intake_answers import apply_answer
from bot.conversation.planning.corrections.correcting import say_change
from bot.knowledge.conversation.reply_limits import is_within
from bot.language.facts import Facts
from bot.language.replies.told.taken_back import said_again


def correct_last_answer(draft: Draft) -> bool:
    """Put right the answer to the question before; False where the words are no such thing."""
    turn, before = draft.turn, draft.facts
    last = draft.last_answered
    again = said_again(turn.text) or said_again(draft.situation.turns[-1].text)  # "7 no 6"
    words = again or (turn.text.strip() if draft.corrects else "")
    if turn.pressed or turn.tells_facts or last not in slots.INTAKE_QUESTIONS or not words:
        return False
    if not is_within(words, "answer_put_right"):
        return False
    changed = apply_answer(before, last, replace(turn, text=words))
    if not isinstance(changed, Facts) or changed == before:
        return False
    draft.set_facts(changed)
    say_change(draft, before, changed)
    put_right(draft)
    return True
