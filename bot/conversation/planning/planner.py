"""One plan a turn: from the state and the message to what is said, kept and asked next.

The order of a reply: danger; what was heard or changed, in half a sentence; answers to what was
asked beside it; then the one thing asked next. Pure: nothing is said or written here.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.consent_given import consent_given
from bot.conversation.intake import intake_questions
from bot.conversation.interruptions import (
    corrects,
    interrupts,
    interrupts_first,
    opens_as_question,
)
from bot.conversation.planning.acts import asides_of
from bot.conversation.planning.asking import after_answer
from bot.conversation.planning.beside import hear_feeling, notice_language
from bot.conversation.planning.danger_first import Screened, note_reply, screen
from bot.conversation.planning.draft import ACKNOWLEDGE, KEEP, Draft
from bot.conversation.planning.going_on import ask_again, go_on
from bot.conversation.planning.hearing import hear
from bot.conversation.planning.on_behalf import notice_whom_it_is_about, say_whom_it_is_about
from bot.conversation.planning.plan import Plan, Step
from bot.conversation.planning.several import take_more
from bot.conversation.planning.situation import Situation
from bot.conversation.planning.staying import take_staying
from bot.conversation.planning.wishing import take_wishes
from bot.conversation.questions import QUESTIONS, Question, Taken
from bot.conversation.readback import news
from bot.conversation.requests import REQUESTS, Follow
from bot.conversation.requests.ask_backs import answer_question
from bot.conversation.requests.change import change_named, take_correction
from bot.conversation.requests.meaning import asks_meaning, explain_meaning
from bot.conversation.requests.pressed import ELSEWHERE, take_choice
from bot.conversation.requests.small_talk import not_understood
from bot.conversation.requests.your_data import answer_delete
from bot.conversation.screen import PARTS
from bot.conversation.turn import Part
from bot.conversation.warnings import warns_in_exercise
from bot.knowledge.vocabulary.word_lists import words

SHOW_FACTS = (slots.CONSENT, slots.READBACK)  # these questions repeat what was heard themselves
OF_THE_WORDING = {
    slots.PLAN,
    slots.SAID,
    slots.REPROMPT,
    slots.ACKNOWLEDGED,
    slots.PROGRESS,
    slots.SAFETY,
}
UNSURE_WORDS = ("help", "bot_challenge")  # "what?" is read as these
INTAKE = (slots.STORY, slots.READBACK, *slots.INTAKE_QUESTIONS)


def plan_turn(situation: Situation) -> Draft:
    """Return the finished draft of this turn. Raises `EndlessWayError` for a way without end."""
    draft = _begin(situation)
    deleting = answer_delete(draft)
    if deleting is not None:
        _follow(draft, deleting)
        return _finished(draft)
    notice_whom_it_is_about(draft)
    hear(draft)
    note_reply(draft)
    screened = screen(draft)
    if screened is Screened.SAID:
        draft.alarmed = True
        say_whom_it_is_about(draft)
        if draft.aside:
            _answer_before_confirming(draft)
        notice_language(draft)
        _take_beside_question(draft)
        _leave_what_is_known(draft)
        return _finished(draft, danger=True)
    if screened is Screened.CLEARED:
        _answer_asides(draft, asides_of(draft.turn)[0])
        ask_again(draft)
        return _finished(draft, danger=True)
    if draft.introduced:
        draft.say("utter_welcome_for_them")
    foreign = notice_language(draft)
    if foreign and not draft.turn.tells_facts and not _consents(draft):
        ask_again(draft)
    else:
        _respond(draft)
    return _finished(draft)


def plan_danger_only(situation: Situation) -> Draft:
    """Return a draft that screens the message and says that the rest went wrong."""
    draft = _begin(situation)
    if screen(draft) is not Screened.SAID:
        draft.say("utter_own_mistake")
    return _finished(draft, danger=True)


def _consents(draft: Draft) -> bool:
    """Whether the words answer the consent question, in whatever language."""
    question = QUESTIONS[slots.CONSENT]
    return draft.asked == slots.CONSENT and question.take(draft.trial()) is Taken.ANSWERED


def _begin(situation: Situation) -> Draft:
    draft = Draft.of(situation)
    draft.set(**{slots.ACKNOWLEDGED: ""})
    if draft.turn.text.casefold().strip(" .!,") in words("goes_on"):
        draft.turn = replace(draft.turn, intent="resume")  # a bare "go" is no "go back"
    return draft


def _respond(draft: Draft) -> None:
    """Take the answer to the open question, and whatever else the message holds."""
    turn = draft.turn
    question = QUESTIONS.get(draft.asked or "")
    if turn.choice and turn.choice[0] in ELSEWHERE:
        _follow(draft, take_choice(draft))
        return
    changed = change_named(draft)
    if changed is not None:
        _follow(draft, changed)
        return
    follow = take_staying(draft)
    if follow is not None:
        _follow(draft, follow)
        return
    own_words = question is not None and question.own_words
    felt = not own_words and hear_feeling(draft)
    wished = not own_words and take_wishes(draft)
    asides, rest = asides_of(turn)
    draft.turn = turn.only(rest) if asides else turn
    if draft.renewed:
        follow = Follow.WHOLE  # the words were about what has gone
    elif draft.cut_short:
        follow = Follow.BACK  # the "no" of "no more questions" answers nothing
    elif not turn.pressed and asks_meaning(draft.turn.text):
        follow = explain_meaning(draft)
    elif question and question.slot in PARTS and any(asks_meaning(part.text) for part in asides):
        follow = Follow.BACK  # who asks what a row means has not answered it
    elif question:
        follow = _answer(draft, question, felt or wished)
    else:
        follow = Follow.ON if wished else _request(draft)
    _answer_asides(draft, asides)
    _follow(draft, follow)


def _answer(draft: Draft, question: Question, heard: bool) -> Follow:
    """Take the answer; `heard` says that a wish or a feeling of the message was taken before."""
    turn = draft.turn
    taken = _taken(draft, question)
    if heard and taken in (None, Taken.UNCLEAR):
        return Follow.BACK
    if taken is None:
        return _request(draft)
    if taken is not Taken.ASK_AGAIN:
        take_more(draft, question, alone=taken is Taken.UNCLEAR)
    if question.slot in INTAKE:
        draft.news = news(draft.facts_before, draft.facts)
        if taken is Taken.UNCLEAR and draft.facts != draft.facts_before:
            # a fact told to "is that right?" lets the rest stand
            taken = question.skip(draft) if question.slot == slots.READBACK else Taken.HEARD
    if taken is Taken.UNCLEAR and turn.choice:
        return take_choice(draft)
    if taken is Taken.UNCLEAR and corrects(turn.intent, turn.confidence) and take_correction(draft):
        taken = Taken.HEARD
    after_answer(draft, question, taken)
    return Follow.ON


def _taken(draft: Draft, question: Question) -> Taken | None:
    """Return what became of the message as an answer; None where it asks for something else."""
    turn = draft.turn
    left_out = turn.choice == (question.slot, "skip")
    if left_out or (turn.intent == "skip" and not turn.pressed):
        return question.skip(draft)
    if question.slot == slots.EXERCISE_FEEDBACK and warns_in_exercise(turn):
        return question.take(draft)
    first = interrupts_first(turn.intent, turn.confidence, turn.text)
    asks = not question.own_words or opens_as_question(turn.text)
    if not turn.pressed and first and asks:
        return None
    taken = question.take(draft)
    heard = taken is Taken.HEARD and bool(turn.findings.mentions)
    open_still = taken in (Taken.UNCLEAR, Taken.HEARD)
    return None if open_still and interrupts(turn.intent, turn.confidence, heard) else taken


def _request(draft: Draft) -> Follow:
    return REQUESTS.get(draft.turn.intent or "", not_understood)(draft)


def _take_beside_question(draft: Draft) -> None:
    """An answer that sets off a safety question ("blood thinners" ticked) is an answer still."""
    question = QUESTIONS.get(draft.asked or "")
    if question is None or draft.safety.asking is None or draft.safety.locked:
        return
    trial = draft.trial()
    if question.take(trial) is Taken.ANSWERED:
        trial.set(**{slots.SAFETY: draft.values.get(slots.SAFETY)})
        draft.values, draft.kept = trial.values, trial.kept
        after_answer(draft, question, Taken.ANSWERED)


def _leave_what_is_known(draft: Draft) -> None:
    """A question that the same message answered is open no longer."""
    if draft.asked in slots.INTAKE_QUESTIONS and draft.asked not in intake_questions(draft.values):
        draft.set(**{slots.ASKED: None})


def _answer_before_confirming(draft: Draft) -> None:
    """Answer "why?" or a question about backs, then put the safety question again behind it."""
    turn = draft.turn
    confirm, draft.steps = draft.steps, []
    asks = interrupts_first(turn.intent, turn.confidence, turn.text)
    unsure = turn.intent in UNSURE_WORDS and not turn.parts
    if turn.intent == "why_ask" or unsure or asks_meaning(turn.text):
        draft.say("utter_confirm_why")
    elif asks and turn.intent == "ask_education":
        answer_question(draft)
    draft.steps += confirm


def _answer_asides(draft: Draft, asides: tuple[Part, ...]) -> None:
    """Answer what was asked beside the answer; where that leads is decided by the answer."""
    whole = draft.situation.turn
    for part in asides:
        draft.turn = whole.only((part,))
        if asks_meaning(part.text):
            explain_meaning(draft)
        else:
            REQUESTS[part.intent or ""](draft)
    draft.turn = whole


def _follow(draft: Draft, follow: Follow) -> None:
    if follow is Follow.ON:
        go_on(draft)
    elif follow in (Follow.BACK, Follow.WHOLE):
        if draft.asked:
            ask_again(draft, whole=follow is Follow.WHOLE)
        elif follow is Follow.WHOLE or draft.values.get(slots.CONSENT) is None:
            go_on(draft)


def _finished(draft: Draft, danger: bool = False) -> Draft:
    """Put what was acknowledged first, and the records where they hold nothing up."""
    if draft.news and draft.asked not in SHOW_FACTS:
        draft.acknowledged.insert(0, draft.news)
    if draft.opening:
        draft.acknowledged.insert(0, draft.opening)
    if not draft.steps and not draft.acknowledged:
        draft.say("utter_listening")
    opening = " ".join(draft.acknowledged)
    asking = asking_action(draft)
    if opening and draft.steps and draft.steps[0].action == asking:
        draft.set(**{slots.ACKNOWLEDGED: f"{opening} "})
    elif opening:
        behind = danger and draft.steps and not draft.opening
        draft.steps.insert(1 if behind else 0, Step(ACKNOWLEDGE, {"words": opening}))
    if draft.facts != draft.facts_before or draft.situation.turn.tells_facts:
        draft.keep("facts")
    if not consent_given(draft.values):
        draft.kept.clear()
    elif draft.kept:
        draft.steps.insert(len(draft.steps) if danger else 0, Step(KEEP))
    resumed = draft.turn.pressed and draft.turn.intent == "resume"
    if not danger and not resumed:
        _vary(draft)
    _count(draft)
    draft.set(**{slots.PLAN: draft.plan().as_dict()})
    return draft


def _count(draft: Draft) -> None:
    """Count what is said, so that the next wording of it is another one."""
    said = dict(draft.values.get(slots.SAID) or {})
    for step in draft.steps:
        if step.action.startswith("utter_"):
            said[step.action] = said.get(step.action, 0) + 1
    draft.set(**{slots.SAID: said})


def asking_action(draft: Draft) -> str | None:
    """Return the action that asks the open question, None where none is open."""
    return QUESTIONS[draft.asked].action if draft.asked else None


def _vary(draft: Draft) -> None:
    """Ask in other words where the whole reply would be the same as the last one."""
    last = Plan.from_dict(draft.before.get(slots.PLAN))
    nothing_new = not set(draft.changes()) - OF_THE_WORDING
    level = draft.values.get(slots.REPROMPT)
    same = last.steps == tuple(draft.steps) and level == draft.before.get(slots.REPROMPT)
    asks = bool(draft.asked) and draft.steps[-1:] and draft.steps[-1].action == asking_action(draft)
    if asks and nothing_new and same:
        level = "buttons" if level == "simpler" else "simpler"
        draft.set(**{slots.REPROMPT: level})
        question = QUESTIONS[draft.asked or ""]
        draft.steps[-1] = Step(question.action, question.ask(draft))
