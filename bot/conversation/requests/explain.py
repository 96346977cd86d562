""" "Why do you ask?", "why do you think so?", "how sure?", "what if I answered otherwise?"."""

from __future__ import annotations

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of, open_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.ask_backs import answer_question, sure_card
from bot.conversation.requests.about_backs.showing_cards import show_found
from bot.conversation.session.session import routine_of, why_of_exercise
from bot.education import find_card, surely_of_backs
from bot.knowledge.conversation.question_topics import question_named
from bot.knowledge.conversation.why_words import load_why_words
from bot.knowledge.vocabulary.spoken_patterns import spoken

OF_GUIDE = "E-28"  # the card on this guide: how sure it is, the reasons of the pattern say


def explain_pattern(draft: Draft) -> Follow:
    """The reasons for the pattern; without words that ask for them it is a question of backs."""
    text = draft.turn.text
    reasons = load_why_words()["why"].asks_why(text) or spoken("asks_of_the_pattern").search(text)
    if _asks_of_backs(text) or not (draft.turn.pressed or reasons):
        return answer_question(draft)
    return tell_pattern(draft)


def tell_pattern(draft: Draft) -> Follow:
    """The reasons for the pattern; before one is told, the card that comes nearest."""
    if pattern_was_told(draft):
        return say_pattern(draft)
    found = find_card(draft.turn.text)
    if found is None:
        draft.say("utter_explained_nothing")
    else:
        show_found(draft, found, "short")
    return Follow.BACK


def pattern_was_told(draft: Draft) -> bool:
    """Return whether the pattern has been named, at this visit or before, so that its reasons can.

    Of an earlier visit only that is kept: what was told then names it again.
    """
    return bool(draft.values.get(slots.ASSESSMENT_SHOWN))


def say_pattern(draft: Draft) -> Follow:
    """Say the reasons for the pattern."""
    if "patterns" not in draft.values[slots.ASSESSMENT_SHOWN]:
        made = infer(draft.facts, evidence_of(draft.values))
        draft.set(**{slots.ASSESSMENT_SHOWN: made.as_dict()})
    draft.say("action_explain_pattern")
    draft.set(**{slots.CARD: None})
    return Follow.BACK


def _asks_of_backs(text: str) -> bool:
    """Whether a card is sure ("could it be my kidneys"); "why these muscles" asks for reasons."""
    if load_why_words()["why"].asks_why(text):
        return False
    found = sure_card(text, "topic_asked")
    return found is not None and found.card.id != OF_GUIDE


def explain_question(draft: Draft) -> Follow:
    """Why the open question is asked, or why the routine is as it is.

    Words that ask for no reason ("what about my old ankle, does that matter?") are a question.
    """
    turn = draft.turn
    if not turn.pressed and not load_why_words()["why"].asks_why(turn.text):
        return answer_question(draft)
    named = None if turn.pressed else question_named(turn.text)
    asks_of_it = named is not None and spoken("why_you_ask").search(turn.text.casefold())
    if not turn.pressed and not asks_of_it and surely_of_backs(turn.text) is not None:
        return answer_question(draft)  # "why does it hurt more at night"
    return say_why(draft, named)


def say_why(draft: Draft, named: str | None) -> Follow:
    """Say why the question that is `named` is asked, else the open one, or why the routine."""
    question = draft.asked
    if named is not None and named != question:
        draft.say(f"utter_why_{named}")
        return Follow.BACK
    if routine_of(draft.values) is not None and question in (None, slots.TOGETHER):
        draft.say("action_explain_question", routine=True)
    elif question is None:
        draft.say("utter_nothing_asked")
    elif question in slots.OF_A_MOVE:
        draft.say("action_explain_question", question=question, reason=_reason(draft, question))
    else:
        draft.say("utter_why_regions" if question == slots.STORY else f"utter_why_{question}")
    return Follow.BACK


def _reason(draft: Draft, question: str) -> str:
    """The reason for what was open when the person asked, though the message may answer it too."""
    if question == slots.EXERCISE_FEEDBACK:
        return why_of_exercise(draft.before)
    opened = open_check(draft.before)
    return opened.reason if opened else ""
