"""What a message asks instead of an answer: by its words, else by its intent."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import only_asks
from bot.conversation.planning.corrections.objecting import objects, take_objection
from bot.conversation.planning.red_flags.rows_asked_about import ticks_nothing
from bot.conversation.questions import Question
from bot.conversation.questions.report_in_words import reports_easy
from bot.conversation.requests import REQUESTS, Follow
from bot.conversation.requests.about_backs.ask_backs import (
    answer_question,
    asks_anew,
    asks_of_advice,
    asks_of_card,
)
from bot.conversation.requests.about_backs.plain_questions import answer_plainly, asks_plainly
from bot.conversation.requests.about_the_guide.meaning import (
    asks_meaning,
    asks_the_steps,
    explain_meaning,
    show_check,
)
from bot.conversation.requests.about_the_guide.programme_questions import (
    answer_of_guide,
    asks_of_guide,
    first_of_guide,
)
from bot.conversation.requests.about_the_guide.words_of_ours import (
    asks_of_own_word,
    explain_own_word,
)
from bot.conversation.requests.asked_kinds import KindAnswer, asked_kind, say_of_kind
from bot.conversation.requests.changed_answers import change_answer
from bot.conversation.requests.explain import pattern_was_told, say_pattern
from bot.conversation.requests.small_talk import not_understood
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import asks_something, interrupts
from bot.education import surely_of_backs
from bot.knowledge.vocabulary.spoken_patterns import spoken
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


def answer_instead(
    draft: Draft, question: Question | None, asides: tuple[MessagePart, ...]
) -> Follow | None:
    """Answer what is asked instead of an answer; None where nothing is."""
    turn = draft.turn
    if draft.asked == slots.TOGETHER and spoken("asks_to_begin").search(turn.text.casefold()):
        return None  # "can we do it now?" is the answer
    if draft.asked == slots.EXERCISE_FEEDBACK and reports_easy(turn.text):
        return None  # "did it, that one's easy"
    if objects(draft) and not asks_something(turn.text):
        return take_objection(draft)
    if (first := first_of_guide(draft, turn.text)) is not None:
        return say_of_kind(draft, KindAnswer(first))
    if not turn.pressed and pattern_was_told(draft) and spoken("asks_why_so").search(turn.text):
        return say_pattern(draft)
    if not turn.pressed and asks_of_own_word(turn.text):
        return explain_own_word(draft)
    if not turn.pressed and asks_meaning(turn.text):
        return explain_meaning(draft)
    if (of_kind := asked_kind(draft, turn.text)) is not None:
        return say_of_kind(draft, of_kind)
    if not turn.pressed and asks_the_steps(draft, turn.text):
        return show_check(draft)
    if asks_plainly(draft, turn.text):
        return answer_plainly(draft)
    if not turn.pressed and asks_of_guide(draft, turn.text):
        return answer_of_guide(draft)
    if not turn.pressed and asks_anew(turn.text):
        return answer_question(draft)
    if objects(draft):
        return change_answer(draft)
    if question is None:
        return None
    of_card = asks_of_card(turn.text) or asks_of_advice(turn.text)
    if not question.own_words and not turn.pressed and of_card:
        return answer_question(draft)
    if question.slot in PARTS and ticks_nothing(draft, asides):
        return Follow.BACK
    if not question.own_words and _asks_which(turn):
        return answer_question(draft)
    return None


def _asks_which(turn: UserTurn) -> bool:
    """Whether only a choice between things is asked ("two pillows or one?"): no number is told."""
    return not turn.pressed and spoken("which_of_two").fullmatch(turn.text.strip()) is not None
