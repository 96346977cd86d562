"""What follows from an answer for the question itself: done, asked again in other words, left."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.question import Question, Taken
from bot.knowledge.conversation.acknowledgements import acknowledgement

REPROMPTS = (None, "simpler", "buttons", "human")


def after_answer(draft: Draft, question: Question, taken: Taken) -> None:
    """Note the answer, or put the question more simply; after the last reprompt leave it out.

    Who tells something else instead was followed: that is never denied. A fact put right is no
    failed answer; where it changes what is asked of, as at the read-back, that is asked anew.
    """
    if taken is Taken.ANSWERED:
        before = [name for name in draft.values.get(slots.BEFORE) or [] if name != question.slot]
        draft.set(**{slots.BEFORE: [*before, question.slot], slots.REPROMPT: None})
        draft.set(**{slots.TIMES_ASKED: None})
    elif taken is Taken.HEARD and question.opened(draft.values) != question.opened(draft.before):
        draft.set(**{slots.REPROMPT: None, slots.TIMES_ASKED: None})
    elif taken is Taken.HEARD and draft.values.get(slots.REPROMPT) is None:
        draft.set(**{slots.REPROMPT: "simpler"})
    elif taken is Taken.HEARD and _is_put_right(draft):
        pass  # it is asked as it was
    elif taken is not Taken.ASK_AGAIN:
        level = _next_level(draft)
        if _enough(draft, question) or (taken is Taken.HEARD and level == REPROMPTS[-1]):
            _leave_out(draft, question)
        else:
            draft.set(**{slots.REPROMPT: level})
            if level == REPROMPTS[-1]:
                draft.say(question.not_following)


def _is_put_right(draft: Draft) -> bool:
    """Whether a fact that was told before is another one now ("left side, not right")."""
    had, has = draft.facts_before.as_dict(), draft.facts.as_dict()
    return any(
        isinstance(has[name], str | float | int)
        and not isinstance(has[name], bool)
        and had[name] not in (None, has[name])
        for name in has
    )


def _next_level(draft: Draft) -> str | None:
    now = REPROMPTS.index(draft.values.get(slots.REPROMPT))
    return REPROMPTS[min(now + 1, len(REPROMPTS) - 1)]


def _leave_out(draft: Draft, question: Question) -> None:
    if question.skip(draft) is Taken.ANSWERED:
        draft.set(**{slots.REPROMPT: None})
        draft.acknowledge(acknowledgement(question.left_words))


def _enough(draft: Draft, question: Question) -> bool:
    """Whether it is left now: what can be left out at once where it was put more simply before."""
    put = draft.values.get(slots.REPROMPT)
    optional = question.times_put(draft.values) is not None
    return put == REPROMPTS[-1] or (optional and put is not None)
