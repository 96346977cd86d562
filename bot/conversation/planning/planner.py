"""One plan a turn: from the state and the message to what is said, kept and asked next.

The order of a reply: danger; what was heard or changed, in half a sentence; answers to what was
asked beside it; then the one thing asked next. Pure: nothing is said or written here.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.interruptions import corrects, interrupts, interrupts_first
from bot.conversation.planning.acts import asides_of
from bot.conversation.planning.asking import after_answer
from bot.conversation.planning.danger_first import Screened, screen
from bot.conversation.planning.draft import ACKNOWLEDGE, KEEP, Draft
from bot.conversation.planning.going_on import ask_again, go_on
from bot.conversation.planning.hearing import hear
from bot.conversation.planning.plan import Step
from bot.conversation.planning.safety_records import AGREED
from bot.conversation.planning.situation import Situation
from bot.conversation.questions import QUESTIONS, Question, Taken
from bot.conversation.readback import news
from bot.conversation.requests import REQUESTS, Follow
from bot.conversation.requests.change import take_correction
from bot.conversation.requests.pressed import ELSEWHERE, take_choice
from bot.conversation.requests.small_talk import not_understood
from bot.conversation.requests.your_data import answer_delete
from bot.conversation.turn import Part

SHOW_FACTS = (slots.CONSENT, slots.READBACK)  # these questions repeat what was heard themselves
INTAKE = (slots.STORY, slots.READBACK, *slots.INTAKE_QUESTIONS)


def plan_turn(situation: Situation) -> Draft:
    """Return the finished draft of this turn. Raises `EndlessWayError` for a way without end."""
    draft = _begin(situation)
    deleting = answer_delete(draft)
    if deleting is not None:
        _follow(draft, deleting)
        return _finished(draft)
    hear(draft)
    screened = screen(draft)
    if screened is Screened.SAID:
        draft.alarmed = True
        return _finished(draft, danger=True)
    if screened is Screened.CLEARED:
        _answer_asides(draft, asides_of(draft.turn)[0])
        ask_again(draft)
        return _finished(draft, danger=True)
    _respond(draft)
    return _finished(draft)


def plan_danger_only(situation: Situation) -> Draft:
    """Return a draft that screens the message and says that the rest went wrong."""
    draft = _begin(situation)
    if screen(draft) is not Screened.SAID:
        draft.say("utter_own_mistake")
    return _finished(draft, danger=True)


def _begin(situation: Situation) -> Draft:
    draft = Draft.of(situation)
    draft.set(**{slots.ACKNOWLEDGED: ""})
    return draft


def _respond(draft: Draft) -> None:
    """Take the answer to the open question, and whatever else the message holds."""
    turn = draft.turn
    question = QUESTIONS.get(draft.asked or "")
    if turn.choice and turn.choice[0] in ELSEWHERE:
        _follow(draft, take_choice(draft))
        return
    asides, rest = asides_of(turn)
    draft.turn = turn.only(rest) if asides else turn
    follow = _answer(draft, question) if question else _request(draft)
    _answer_asides(draft, asides)
    _follow(draft, follow)


def _answer(draft: Draft, question: Question) -> Follow:
    turn = draft.turn
    taken = _taken(draft, question)
    if taken is None:
        return _request(draft)
    if question.slot in INTAKE:
        draft.news = news(draft.facts_before, draft.facts)
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
    if not turn.pressed and interrupts_first(turn.intent, turn.confidence, turn.text):
        return None
    taken = question.take(draft)
    heard = taken is Taken.HEARD and bool(turn.findings.mentions)
    open_still = taken in (Taken.UNCLEAR, Taken.HEARD)
    return None if open_still and interrupts(turn.intent, turn.confidence, heard) else taken


def _request(draft: Draft) -> Follow:
    return REQUESTS.get(draft.turn.intent or "", not_understood)(draft)


def _answer_asides(draft: Draft, asides: tuple[Part, ...]) -> None:
    """Answer what was asked beside the answer; where that leads is decided by the answer."""
    whole = draft.situation.turn
    for part in asides:
        draft.turn = whole.only((part,))
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
    words = " ".join(draft.acknowledged)
    asking = QUESTIONS[draft.asked].action if draft.asked else None
    if words and draft.steps and draft.steps[0].action == asking:
        draft.set(**{slots.ACKNOWLEDGED: f"{words} "})
    elif words:
        draft.steps.insert(1 if danger and draft.steps else 0, Step(ACKNOWLEDGE, {"words": words}))
    if draft.facts != draft.facts_before or draft.situation.turn.tells_facts:
        draft.keep("facts")
    if draft.values.get(slots.CONSENT) != AGREED:
        draft.kept.clear()
    elif draft.kept:
        draft.steps.insert(len(draft.steps) if danger else 0, Step(KEEP))
    draft.set(**{slots.PLAN: draft.plan().as_dict()})
    return draft
