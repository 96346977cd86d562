"""A question that can be left out is put twice or thrice in a row, and then left out."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions import QUESTIONS, Taken
from bot.knowledge.conversation.acknowledgements import acknowledgement

OF = "of"
TIMES = "times"


def count_asking(draft: Draft, slot: str) -> None:
    """Count how often in a row what is open of a question was put, where it can be left out."""
    if QUESTIONS[slot].times_put(draft.values) is None:
        return
    counted = {OF: _opened(draft, slot), TIMES: times_asked(draft, slot) + 1}
    draft.set(**{slots.TIMES_ASKED: counted})


def leave_out_asked_often(draft: Draft, slot: str) -> bool:
    """Leave out a question that was put as often as may be; True where it is left."""
    question, opened = QUESTIONS[slot], _opened(draft, slot)
    most = question.times_put(draft.values)
    if most is None or times_asked(draft, slot) < most:
        return False
    words = list(draft.acknowledged)
    left = question.skip(draft) is Taken.ANSWERED and _opened(draft, slot) != opened
    if left and draft.acknowledged == words:
        draft.acknowledge(acknowledgement(question.left_words))
    draft.set(**{slots.REPROMPT: None, slots.TIMES_ASKED: None})
    return True


def times_asked(draft: Draft, slot: str) -> int:
    """How often in a row the question was put before this message, as it stands open now."""
    if draft.before.get(slots.ASKED) != slot:
        return 0
    counted = draft.values.get(slots.TIMES_ASKED)
    if not counted:
        return 0 if slot == draft.last_answered else 1
    return int(counted[TIMES]) if counted[OF] == _opened(draft, slot) else 0


def note_never_put(draft: Draft, slot: str) -> None:
    """Note that what is open of a question now was not put: a question of safety came before it."""
    draft.set(**{slots.TIMES_ASKED: {OF: _opened(draft, slot), TIMES: 0}})


def was_never_put(draft: Draft) -> bool:
    """Return whether what is open now has not been put once, so that it is to be shown whole."""
    counted = draft.values.get(slots.TIMES_ASKED)
    if draft.asked is None or not counted or counted[OF] != _opened(draft, draft.asked):
        return False
    return int(counted[TIMES]) == 0


def _opened(draft: Draft, slot: str) -> str:
    return f"{slot}: {QUESTIONS[slot].opened(draft.values)}"
