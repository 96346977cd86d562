"""The end of a plan: what was acknowledged comes first, the records, and never the same again."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import ACKNOWLEDGE, KEEP, Draft
from bot.conversation.drafting.plan import Plan, Step
from bot.conversation.drafting.plan_under_alarm import keep_under_alarm
from bot.conversation.intake.consent_given import OF_DAYS, consent_given, history_given
from bot.conversation.planning.wishes.told_in_short import tell_in_short
from bot.conversation.questions import QUESTIONS
from bot.conversation.questions.due_check_in import keep_what_is_answered
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session_log import done_after
from bot.conversation.turn import Turn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.wording.first_letter import uncapitalised

SHOW_FACTS = (slots.CONSENT, slots.READBACK)  # these questions repeat what was heard themselves
OF_THE_WORDING = {
    slots.PLAN,
    slots.SAID,
    slots.REPROMPT,
    slots.ACKNOWLEDGED,
    slots.PROGRESS,
    slots.SAFETY,
    slots.CARD_TURN,
    slots.ANSWERS_NEAR,
    *(slots.BEFORE, slots.SKIPPED, slots.READBACK),  # which question is next, and a step says that
}


def finished(draft: Draft, danger: bool = False) -> Draft:
    """Put what was acknowledged first, and the records where they hold nothing up."""
    if draft.news and draft.asked not in SHOW_FACTS:
        noted = uncapitalised(draft.news)
        draft.acknowledged.insert(0, acknowledgement("noted", facts=noted))
    if draft.opening:
        draft.acknowledged.insert(0, draft.opening)
    if not draft.steps and not draft.acknowledged:
        draft.say("utter_listening")
    tell_in_short(draft)
    opening = " ".join(draft.acknowledged)
    asking = asking_action(draft)
    if opening and draft.steps and draft.steps[0].action == asking:
        draft.set(**{slots.ACKNOWLEDGED: f"{opening} "})
    elif opening:
        behind = danger and draft.steps and not draft.opening
        draft.steps.insert(1 if behind else 0, Step(ACKNOWLEDGE, {"words": opening}))
    keep_what_is_answered(draft)
    if draft.facts != draft.facts_before or draft.situation.turn.tells_facts:
        draft.keep("facts")
    if not consent_given(draft.values):
        draft.kept.clear()
    if not history_given(draft.values):
        draft.kept[:] = [one for one in draft.kept if one[0] not in OF_DAYS]
    if draft.values.get(slots.FEEDBACK) != draft.before.get(slots.FEEDBACK):
        draft.set(**{slots.DONE_TODAY: done_after(draft.before, draft.values) or None})
    keep_under_alarm(draft)
    if draft.kept:
        draft.steps.insert(len(draft.steps) if danger else 0, Step(KEEP))
    shown_anew = draft.renewed and draft.asked == slots.EXERCISE_FEEDBACK  # "where was I?"
    if not (danger or shown_anew or draft.shown or _shown_whole(draft)):
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


def _shown_whole(draft: Draft) -> bool:
    """Whether a surface goes on here: it may show nothing yet, so the question comes whole.

    What is taken up again once more at once shows it already.
    """
    return [_resumes(turn) for turn in draft.situation.turns[-2:]] in ([True], [False, True])


def _resumes(turn: Turn) -> bool:
    return turn.button and turn.intent == "resume"


def _vary(draft: Draft) -> None:
    """Ask in other words where the whole reply would be the same as the last one."""
    last = Plan.from_dict(draft.before.get(slots.PLAN))
    nothing_new = not set(draft.changes()) - OF_THE_WORDING
    level = draft.values.get(slots.REPROMPT)
    same = last.steps == tuple(draft.steps) and level == draft.before.get(slots.REPROMPT)
    asks = bool(draft.asked) and draft.steps[-1:] and draft.steps[-1].action == asking_action(draft)
    if draft.asked in PARTS and nothing_new and same:
        _say_once_more(draft)  # other words would be the whole list
    elif asks and nothing_new and same:
        level = "buttons" if level == "simpler" else "simpler"
        draft.set(**{slots.REPROMPT: level})
        question = QUESTIONS[draft.asked or ""]
        draft.steps[-1] = Step(question.action, question.ask(draft))
    elif not draft.asked and nothing_new and same:
        _say_once_more(draft)


def _say_once_more(draft: Draft) -> None:
    """Begin with "once more", where nothing is left to be asked in other words.

    Responses of the domain that are alone have wordings, which are taken in turn.
    """
    words = acknowledgement("once_more")
    steps = [step for step in draft.steps if step.action != KEEP]
    if steps and steps[0].action == ACKNOWLEDGE:
        again = Step(ACKNOWLEDGE, {"words": f"{words} {steps[0].told['words']}"})
        draft.steps[draft.steps.index(steps[0])] = again
    elif any(not step.action.startswith("utter_") for step in steps):
        draft.steps.insert(0, Step(ACKNOWLEDGE, {"words": words}))
