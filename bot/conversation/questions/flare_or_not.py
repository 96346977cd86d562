"""Whether "worse" is a flare: the person's word decides (clinical 8.4)."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.check_in_steps import topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.one_more_place import hurts_there_too
from bot.conversation.drafting.flares import begin_flare
from bot.conversation.questions.due_check_in import put_aside
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.staying import read_staying

YES, NO, NEITHER = "yes", "no", "neither"


class FlareQuestion(Question):
    """A flare, or a little worse."""

    slot = slots.FLARE
    most_times = SIDE_QUESTION
    action = "utter_ask_flare"

    def take(self, draft: Draft) -> Taken:
        """Read which it is; "a flare" in any words begins it."""
        turn = draft.turn
        said = turn.choice[1] if turn.choice else yes_no_of(turn.findings, turn.intent)
        told = frozenset() if turn.pressed else read_staying(turn.reply)
        begins = not turn.pressed and spoken("lets_begin").search(turn.text) is not None
        if draft.wished or begins or "flare_denied" in told or hurts_there_too(draft):
            said = NEITHER
        elif "flare_slight" in told and "flare" not in told:
            said = NO
        elif told & {"flare", "flare_named"} or turn.intent == "feel_worse":
            said = YES
        if said == NEITHER:  # the words were about something else
            draft.set(**{slots.FLARE: NO})
            if draft.values.get(slots.CHECK_IN) == "worse":
                draft.set(**{slots.CHECK_IN: "same"})
            if begins:
                _straight_on(draft)
            return Taken.ANSWERED
        if said not in (YES, NO):
            return Taken.UNCLEAR
        draft.set(**{slots.FLARE: said})
        if said == YES:
            begin_flare(draft)
        elif _waits_for_feeling(draft):
            draft.set(**{slots.CHECK_IN: "worse"})
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """No flare, then."""
        draft.set(**{slots.FLARE: NO})
        return Taken.ANSWERED


def _straight_on(draft: Draft) -> None:
    """ "Neither, let us begin": nothing more is asked of the days."""
    if not draft.values.get(slots.RETURNING) or draft.values.get(slots.CHECK_IN):
        return
    if topic_now(draft.values) is not None:
        put_aside(draft)
    else:
        draft.set(**{slots.CHECK_IN: "skipped"})


def _waits_for_feeling(draft: Draft) -> bool:
    """Whether a return still asks how it has been, and no check-in is due that asks in numbers."""
    coming_back = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    return bool(coming_back) and topic_now(draft.values) is None
