"""What a message asks that answers nothing: by its words, else by its intent."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import only_asks
from bot.conversation.requests import REQUESTS, Follow
from bot.conversation.requests.ask_backs import answer_question
from bot.conversation.requests.small_talk import not_understood
from bot.conversation.turn import UserTurn
from bot.conversation.words.interruptions import interrupts
from bot.education import surely_of_backs
from bot.language.text.question_start import begins_as_question


def asks_of_backs(turn: UserTurn) -> bool:
    """Whether words that begin as a question are one that a card surely answers."""
    return begins_as_question(turn.text) and surely_of_backs(turn.text) is not None


def told_nothing(draft: Draft) -> Follow:
    """Answer a message that tells and answers nothing: what it asks, or a remark."""
    known = interrupts(draft.turn.intent, draft.turn.confidence, heard_facts=False)
    return answer_question(draft) if only_asks(draft) and not known else request(draft)


def request(draft: Draft) -> Follow:
    """Answer a question about backs, else what the intent asks for."""
    asks = not draft.turn.pressed and asks_of_backs(draft.turn)
    of_intent = REQUESTS.get(draft.turn.intent or "", not_understood)
    return answer_question(draft) if asks else of_intent(draft)
