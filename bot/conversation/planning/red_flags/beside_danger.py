"""What is done beside a question of the danger screen: answers taken, questions answered."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.consent_given import AGREED
from bot.conversation.intake.intake import intake_questions
from bot.conversation.planning.answers.asked_often import note_never_put
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.in_company import reply_in_company, take_alone
from bot.conversation.planning.message_acts.acts import asides_of
from bot.conversation.planning.message_acts.asides_answered import answer_asides
from bot.conversation.planning.wishes.wishing import keep_setting
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.requests.about_backs.ask_backs import answer_question, asks_of_topic
from bot.conversation.requests.about_the_guide.meaning import asks_meaning
from bot.conversation.requests.about_the_guide.programme_questions import (
    answer_of_guide,
    asks_of_guide,
)
from bot.conversation.requests.about_the_guide.words_of_ours import (
    asks_of_own_word,
    explain_own_word,
)
from bot.conversation.safety.safety_list.none_in_a_question import denies_in_a_question
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.words.interruptions import asks_something, interrupts_first
from bot.education import surely_of_backs
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.cause_denied import only_names
from bot.language.replies.answering.answer_rows import rows_told

NOTHING_URGENT = "utter_nothing_urgent"
UNSURE_WORDS = ("help", "bot_challenge")  # "what?" is read as these


def take_beside_question(draft: Draft, asked: str | None) -> None:
    """An answer that sets off a safety question ("blood thinners" ticked) is an answer still.

    So is a bare one beside words that are answered first ("4, and I'm so tired of it all").
    `asked` is the question that was open when the message came.
    """
    question = QUESTIONS.get(asked or "")
    _take_list_with_sign(draft, asked)
    answered = asked in PARTS and draft.before.get(asked) is not None
    if question is None or answered or draft.safety.locked:
        return  # a list that is answered is ticked by no later words
    trial = draft.trial()
    trial.set(**{slots.ASKED: asked})
    found = reply_in_company(trial)
    if found is None and draft.safety.asking is None:
        return
    if take_alone(trial, question, found) if found else question.take(trial) is Taken.ANSWERED:
        trial.set(**{name: draft.values.get(name) for name in (slots.SAFETY, slots.ASKED)})
        draft.set(**trial.values)
        draft.kept = trial.kept
        after_answer(draft, question, Taken.ANSWERED)
        note_never_put(draft, question.slot)


def _take_list_with_sign(draft: Draft, asked: str | None) -> None:
    """A list whose reply tells one sign is answered: it is not put again when that is settled.

    "None, though I did fall in August", "1, prostate cancer nine years ago": the other rows of it
    are ticked, or denied, by the same words.
    """
    if asked not in PARTS or draft.turn.pressed or draft.before.get(asked) is not None:
        return
    trial = draft.trial()
    trial.set(**{slots.ASKED: asked})
    told = rows_told(draft.turn.text.casefold())
    ticked = bool(told.leading) and QUESTIONS[asked].take(trial) is Taken.ANSWERED
    if ticked:
        draft.set(**{slots.SCREEN_FLAGS: trial.values.get(slots.SCREEN_FLAGS)})
        draft.set_facts(trial.facts)
    sure = not holds_one(tuple(words("hedged_none")), draft.turn.text.casefold())
    if ticked or (told.none and sure and not denies_in_a_question(draft.turn.text)):
        draft.set(**{asked: "answered"})


def take_setting_beside_question(draft: Draft, asked: str | None) -> None:
    """Where, with what and how long a story says it can be done stands behind the question."""
    if draft.turn.pressed or draft.safety.asking is None or asked != slots.STORY:
        return
    trial = draft.trial()
    trial.set(**{slots.ASKED: asked})
    if keep_setting(trial):
        trial.set(**{name: draft.values.get(name) for name in (slots.SAFETY, slots.ASKED)})
        draft.set(**trial.values)
        draft.kept = trial.kept


def answered_beside(draft: Draft) -> bool:
    """Whether the screen has answered what was asked beside the sign that it cleared."""
    urgent = any(step.action == NOTHING_URGENT for step in draft.steps)
    return urgent or bool(draft.values.get(slots.DANGER_ANSWER))


def answer_beside_the_cleared(draft: Draft) -> None:
    """Answer what is asked beside a sign that went; "what lump?" asks nothing, it denies."""
    before = SafetyState.from_dict(draft.before.get(slots.SAFETY)).cleared_slugs()
    gone = draft.safety.cleared_slugs() - before
    asides = asides_of(draft, answered=True)[0]
    asks = tuple(one for one in asides if not any(only_names(slug, one.text) for slug in gone))
    answer_asides(draft, asks)


def take_consent(draft: Draft) -> None:
    """Whoever agrees beside a sign of danger is not asked again whether their answers are kept."""
    question = QUESTIONS[slots.CONSENT]
    if draft.values.get(slots.CONSENT) is not None or draft.turn.pressed:
        return
    trial = draft.trial()
    if question.take(trial) is Taken.ANSWERED and trial.values.get(slots.CONSENT) == AGREED:
        draft.values, draft.kept = trial.values, trial.kept
        if draft.asked == slots.CONSENT:
            after_answer(draft, question, Taken.ANSWERED)
            draft.set(**{slots.ASKED: None})


def leave_what_is_known(draft: Draft) -> None:
    """A question that the same message answered is open no longer."""
    if draft.asked in slots.INTAKE_QUESTIONS and draft.asked not in intake_questions(draft.values):
        draft.set(**{slots.ASKED: None})


def answer_before_confirming(draft: Draft) -> None:
    """Answer "why?" or a question about backs, then put the safety question again behind it."""
    turn = draft.turn
    confirm, draft.steps = draft.steps, []
    asks = interrupts_first(turn.intent, turn.confidence, turn.text)
    unsure = turn.intent in UNSURE_WORDS and not turn.parts
    if asks_of_own_word(turn.text):
        explain_own_word(draft)
    elif asks_something(turn.text) and surely_of_backs(turn.text) is not None:
        answer_question(draft)  # "would a massage gun be ok", whatever it was taken for
    elif turn.intent == "why_ask" or unsure or asks_meaning(turn.text):
        draft.say("utter_confirm_why")
    elif (asks or asks_something(turn.text)) and asks_of_guide(draft, turn.text):
        answer_of_guide(draft)
    elif (asks and turn.intent == "ask_education") or asks_of_topic(turn.text):
        answer_question(draft)
    draft.steps += confirm
